/** Lithuanian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people žmon žmonės tauta
man vyras vyrai vyro vyrų
woman moter
child vaik
mother mama motin mamos
father tėv tėtis tėčio
family šeim
friend draug bičiul
grandmother močiut senel
neighbour kaimyn
teacher mokytoj
doctor gydytoj daktar
soldier kar karys kareiv
worker darbinink darbuotoj
student mokin student
son sūn
daughter dukr dukter
minister ministr
president prezident
thank ačiū dėkoj padėk dėkui
ask praš klaus paklaus
want nori noriu norėj norim
know žin žinau žino
see mat pamat mato matė
hear gird išgird klaus
speak kalb sak pasak saky
write raš parašy
read skait perskait
work dirb darb
live gyv gyven
die mir mirt žuv
kill nužud žud
sleep mieg mieg=
eat valg maist
drink ger gert gėr
sing dain dainuo
play žaid groj
win laim laimė pergal
lose pralaim praras pamet
begin prad prasid
end baig pabaig gal=
open atid atidar atver
close uždar
build stat pastat
destroy sugriau sunaik griov
repair taisy pataisy remont
pay mok sumok kain
buy pirk nusipirk
sell parduo pardav
give duo dav duok davė
take im paėm paim ėm=
send siun išsiun
come ateit atėj atvyk atvažiuo
leave išeit išėj palik išvyk
return grįž grąžin
wait lauk laukia laukė
stay lik liek pasilik
help padė pagalb pad=
save išgelb išsaug gelb
protect saug gin apsaug gyn
fight kov kovo
fear bijo baim bijau
love myl meil
hope viltis vilt tikiuos tikisi
forget pamirš užmirš
remember prisimen atsimen atmint
promise pažad žad
believe tiki tikėj tikiu
sorry atsipraš atleis
laugh juok šyps
cry verk ašar
agree susitar sutart sutik
decide nuspr sprend
continue tęs toliau vis_dar
support param palaik
discuss aptar diskut kalbėj
stop sustab susto liau
find rad rast rask
search ieško
carry neš atneš vež
stand stov sėd eil
house nam namai namo
school mokykl klas
hospital ligonin
road kel keli gatv kelias
bridge tilt
car automobil mašin autobus
train traukin geležinkel stot
ship laiv uost valt
water vand
sea jūr vandenyn
river upė upės upę upe
mountain kaln kalv
forest mišk girios giria
snow snieg led=
rain liet lyja potvyn lij=
wind vėj audr
sun saul švies
dark tams nakt
fire ugn gaisr deg
country šal valstyb tauta tėvyn kraštas
city miest kaim miestel
world pasaul
border sien= sieną sienos
war kar= karas karo karą kare
peace taik ramyb ramus
army armij kariuomen ginkl atak karin
freedom laisv išlaisv
truth ties tiesa
lie melas melo meluo
law įstatym teis
government vyriausyb valdž
parliament seim parlament rinkim balsuo
money pinig eur
price kain brang pig
bread duon grūd kvieč
animal gyvūn šun karv avi gyvul
book knyg laišk žod
language kalba= kalbos kalbą kalbų
door durys durų lang sien= stog
heart širdis širdy siel širdž
hand rank
eye akis akys akių galv veid
knee keli= koj nugar pavarg
name vard
history istorij praeit
future ateit=
time laik=
winter žiem
summer vasar=
morning ryt vakar
first pirm
last paskutin galutin
new nauj
old sen sena senas amži
big didel didž
small maž
good ger= gera geras geri geriau
bad blog
hard sunku sudėting
strong stipr jėg gali=
long ilg
cold šalt šilt
empty tušč piln
beautiful graž
young jaun
poor skurd varg turting
happy laiming džiaug
sad liūdn skausm sielvart
every kiekvien visi visų
nobody niek niekas
nothing nieko niekas
never niekad niekuomet
always visad amžin
again vėl= dar_kart
together kartu
here čia=
half pus dvigub
job darbo_viet įmon bendrov versl
energy energ elektr duj
health sveikat lig serg
police policij areštuo suėm kalėj
film film muzik paveiksl
colour spalv raudon balt juod mėlyn
tree med medis medž gėl sod derl
wine vyn arbat kav pien
clothing drabuž bat krepš
evacuate evakuo pabėgėl slėptuv
season sezon alkan troškul
bear lok= lokys lokė lokių lokiai vilk
picture vaizdo vaizdas= vaizdai nuotrauk kamer video
year met= metai metų metus
day dien
month mėnes savait
hour valand minut
kilometre kilometr ton=
today šiandien
tomorrow rytoj
yesterday vakar=
injure sužeist sužal
victim auk
resident gyventoj
citizen piliet
factory gamykl fabrik
strike streik profsąj
protest protest mitin
opposition opozicij
mayor mer meras merė gubern
crisis kriz
danger pavoj grės
safe saug
order įsak
ban draud uždraud
allow leid leist leidim
blame kalt
judge teisėj nuospr teism
crime nusikalt žmogžud
corrupt korupc vog vag
investigat tyr tyrim ištirt
cause priežast kodėl
result rezultat pasek
problem problem
plan plan projekt keti
goal tiksl= tikslas tikslo tikslų siek=
mistake klaid klyst
change keis pasikeit pakeit
negotiat deryb
sign pasiraš
ally sąjungin partner
enemy prieš= priešas priešo
bomb bomb sprogim sprogm
drone dron bepilot
shell sviedin šovin amunic artiler
occupy okup įsiverž užgrob
prisoner kalin belaisv įkait
bank bank skol paskol
budget biudžet mokes
market turg rink=
produce gamin gamyb
farmer ūkinink lauk=
church bažnyč diev malda meld
celebrat šven
born gim gimė gimim
parent tėvai tėvų
brother brol
sister seser sesuo
wife žmona vyras vestuv ved=
girl mergait mergin berniuk paaug
colleague koleg komand
coach trener
ball kamuol įvart
champion čempion prizas medal apdovan
museum muziej parod men=
theatre teatr scen koncert
journalist žurnalist straipsn naujien
engineer inžinier mašin technik
science moksl tyrim
earth žem
sky dang žvaigžd mėnul
stone akm akmen uol
gold auks sidabr geležis gelež
wood medin lent
glass stikl
kitchen virtuv vir= išvir
salt drusk cukr aliej
meat mės kiauš sūr= ryž
smell kvap skon
bed lov stal kėd kambar
tent palap stovykl
key rakt
paper popier dokument
phone telefon skamb
plane lėktuv oro_uost skryd
landing leidos nusileid tūp
passenger keleiv biliet
travel kelion turist
metro metro tramvaj
fuel kuras degal benzin
coal angl kasykl
nuclear atomin branduol reaktor
tank bak= talp cistern vamzd užtvank
dry saus dykum
clean švar šiukšl
nature gamt klimat aplink oras
heat karšt temperat
heating šildym
generator generator akumuliator baterij
substation pastot elektros_tinkl
blood krauj
medicine vaist vakcin
patient pacient operac slaug
autumn rud pavasar
week savait
think galvo mint nuomon manau manyt
understand supra
teach moky mokė išmok mokosi
show rod parod įrod
meet susitik susirink
invit kvie pakviet sveč sveik
follow vado lyder sek=
join kartu bendr vieny vienyb jung
use naudo panaud
make dar padar kurt sukur
receive gau gav
lack trūk reik stok
cut pjov lauž smog kert kirs
run bėg žings
fall krit nukrit kris
rise kil augo auga didėj pakil
number skaiči daug numer keli=
proud didžiuo
shame gėd orum garb
courage drąs did_vyr herojus
patience kantr
luck sėkm laim
dream svaj sapn
alone vien vienas tik=
same tas_pat lyg toks_pat
other kit kito kitas
whole vis visas dal=
one vien= vienas viena
real tikr real
simple lengv papras
terrible baisus siaub tragedij rimt
wonderful nuostab puik
fast greit skub lėt
soon greitai netruk vėl= ankst
before anksčiau prieš iki=
after po= paskui
near arti šalia netoli
far toli
under po_žem apačioj rūs
above virš aukšt
silence tyl
voice bals gars triukšm
possible galim įmanom negalim gali
important svarb pagrindin
ready pasireng pasiruoš
try band pabandy
hide slėp pabėg slap
hold laik išlaik
put dėt padėt padėj
touch liet= liest mest mesti stum
cross pereit kirst pasiek
wake pabus pabud aušr
without be=
because nes= todėl kadangi
if jei= jeigu kai=
person žmog asmen kažk
thing daikt kažkas viskas
public vieš oficial
condolence užuojaut gedul
congratulat sveikin pasveikin
duty pareig tarnyb užduot
community bendruom visuomen kart=
democracy demokrat nepriklausom suveren
territor teritor region vientis
trust pasitik
regret gail apgail
choose rink pasirink renka
count skaiči matuo
answer atsak
happen nutik įvyk atsitik
appear pasirod dingo išnyk
move juda judė kel=
refuse atsisak
accept priim priėm
angry pykt pikt supyk
surprise keist nustebin stebėt
gift dovan
story istorij pasak
poem eilėrašt poet eilės
dance šok šoka
swim plauk šok
plant sodin sėja=
wash plau muil
engine varikl rat=
box dėž butel
knife peil virv plaktuk
clock laikrod žvak varp
flag vėliav simbol
boss vadov direktor savinink
customer klient pirkėj žiūrov
grave kap laidot
smoke dūm dulk pelen
island sala= salo krant pakrant
wave bang gil
mouth burn dant aus nos
sweet saldž kart med
heavy sunk svor lengv
inside vidu viduj lauk kamp
enough pakank užtenk tiksl
rule taisykl advokat liudyt
salary atlygin alga pensij nuom
deserve vert nusipeln
vegetable daržov bulv sriub
fruit vais obuol citrin vyšn
tradition tradicij kultūr paprot
certain abejo tikr
now dabar šiuo_metu
even net= netgi
already jau=
almost beveik
maybe galbūt gal= tikriaus
often dažnai kartais
suddenly staiga iškart
during metu= per=
between tarp
against prieš kovo
must turi= privalo reikia
look žiūr
feel jaus jaut
explain aiškin
wear dėvė dėvi vilki uniform
drive vairuo vairavo
lift pakelt pakėl kėl=
hang kaba kabo pakab kabin
tie riš= rišt pririš surišt
fill pripild užpild
cover uždeng apdeng dengia
collect rink= surink surinko renka
spread dalij išdalij plinta paskleid plat=
exchange keit mainyt mainai pakeist
borrow skolin pasiskol paskol
earn uždirb pajam
spend išleid= išlaid
donat aukoj paauk labdar
invest invest
hire įdarbin samd
resign atsistat atleid=
retire pensinink veteran
appoint paskyr paskir skiria=
compet varžyb turnyr konkur rungt
beat nugal įveik
shoot šauk= šaud šūv ginkl= šautuv
catch pagau gaud sugav
chase medžio medžiot vytis vijosi
drown skęst nuskend paskend skend
breath kvėp kvėpav
heal gydo= gydy pasveik išgyd
suffer kent kenč
surviv išgyven
crash avarij susidūr sudaužy
damage žala žalą žalos apgadin sugad
warn įspė perspė
accus kaltin apkaltin
convinc įtikin įtak
argue ginčij ginč
complain skund kritik
encourag skatin įkvėp padrąs
resist prieš= pasiprieš pasiduo
betray išdav apgau apgav
campaign kampanij kandidat
constitution konstituc respublik
reform reform revoliuc
embassy ambasad diplomat
sanction sankcij embarg
migrant migrant užsieniet imigrant svetim
ceasefire paliaub
front front= fronto fronte mūš apkas
officer karinink generol vadas= kapiton
guard sargyb apsaugin
volunteer savanor
firefighter gaisrinink ugniages
industry pramon
cargo krovin prek sandėl
construction statyb architekt
unemploy nedarb bedarb infliacij
hair plauk= plaukai plaukus barzd
finger piršt pėd= peties
skin oda= odos kaul smegen
virus virus infekc epidem pandem
ambulance greitoji greitosios greitąją
disab neįgal akl= akli kurt=
lamp lemp žibint
blanket antklod pagalv čiužin
oven krosn kep
basket krepš= pintin kibir mais=
toy žaisl lėl
coat palt= paltas marškin kepur keln
thread siūl audin kilim siuv
breakfast pusryč pietū pietaus vakarien
chicken višt kiaulien dešr kump
flour milt tešl mielės
beer alus alaus degtin alkohol girt
grape vynuog
olive alyvuog riešut gryb
chocolate šokolad saldain ledai ledų
cat kat= katė katės katin
horse arkl žirg
goat ožk ožys kiaul žąs ant=
bee bit bitė bič
snake gyvat liūt drambl tigr beždžion
whale bangin delfin rykl vėžl
bird paukšt gandr
lake ežer
valley slėn ol= urv kriokl
earthquake žemės_dreb ugnikaln vulkan
avalanche lavin nuošliauž purv
fog rūk debes griaust
leaf lap šak šakn žol
seed sėkl
shadow šešėl spind
air oras= oro=
satellite palydov raket
square aikšt park=
shop parduotuv
hotel viešbut
library bibliotek
university universit profesor
kindergarten darželi darželyj
stadium stadion
castle pil pilis bokšt
monument pamink skulptūr griuvės
gate vart tvor
tunnel tunel
bicycle dvirat motocikl
suitcase lagamin kuprin bagaž
delay vėluo vėlav tvarkarašt
speed greit= greitis greiči
map žemėlap
apartment but= butas butą bute butų
district rajon apskrit
north šiaur
south piet
east ryt=
west vakar
left kair dešin
king karal kunigaikš
shout šauk rėk klykė
applaud ploja plojo ploj= plojim
joke juokau pokšt juoking
kiss buč bučin apkab
enter įeit įėj įėjo
burst sprogo griuvo įgriuv
publish publik išleist spausd
record įraš
translate vert išvert reišk
draw pieš
discover atrad išrad
freeze šal= užšal sušal tirp
feed maitin šer= šeria
punish baus nubaud baud
compensat kompens atlygin=
appeal apeliac ieškin skundž
swear priesaik prisieki prisiek
threaten gras grasin
admit pripaž prisipaž
praise girt= giria gyrė žavis
holy švent= šventas palaim
heaven dangaus rojus pragar angel veln
miracle stebukl likim
alphabet abėcėl gramatik
page puslap skyrius= roman
violin smuik gitar būgn trimit fleit pianin
choir chor melodij dirig
actor aktor vaidmen kauk
football futbol krepšin tenis šachmat
player žaidėj sportinink vartinink atlet
exam egzamin pamok diplom
pencil pieštuk rašikl sąsiuv
internet internet svetain skaitmen
password slaptaž ekran programin
message žinut pranešim
robot robot dirbtin
radio radij televiz
childhood vaikyst jaunyst
justice teising gailest
hate neapyk pavyd žiaur
solidar solidar
responsib atsaking sąžin
habit įpro patirt įgūd talent
weak silpn
type rūš= rūšis tip= pavyzd
method metod sistem būd= proces
chaos chaos panik
attention dėmes pastang
advantage pranašum naud= nauda nauding
risk rizik galimyb
condition sąlyg padėt=
event įvyk= įvykis rengin atvej
moment akimirk moment
century amži= amžius šimtmet dešimtmet jubil gimtadien
midnight vidurnakt vidurdien
side pus= pusė pusės pavirš
location viet vieta
international tarptaut nacional
special special ypating įprast
famous garsus= garsi= žinom nežinom paslapt
clear aišk akivaizd
high aukšt= plat= plati siaur
round apval ties=
soft minkšt aštr šlap
naked nuog basas basi
worry neram nerim
honest sąžining mandag ištikim
gratis nemokam
crazy išprot kvail protin išmint
grandfather senelis anūk dėd= dėdė teta
widow našl našlait kūdik
fisherman žvej piemen jūrinink
crew įgul kelt=
noodle makaron pica picos sumuštin
umbrella skėt veidrod
furniture bald lentyn spint
balcony balkon kiem
stick lazd stulp
microphone mikrofon garsiakalb
ton ton= tona tonų litr kilogram
percent procent
announce paskelb pranešė pareišk skelb
report ataskait pranešim=
comment komentar pastab
suggest siūl pasiūl rekomend patar
demand reikalau reikalav
confirm patvirt
question klausim
quote citat cituo sakinys
information informacij
detail detal smulkmen
list sąraš
version versij
group grup
member nariai narys narių narė
organization organizac asociac institut draugij fond=
committee komitet komisij taryb
office biur kontor
agency agentūr departament skyrius=
conference konferenc viršūnių kongres forum
politics politi
party partij
economy ekonom ūkis finans
fund fond= fondas subsidij dotac
develop plėt vystym vysto
improve gerin pagerin tobulin
reduce mažin sumaž mažėj
add prid= pridėjo papild
compare palygin lygin
difference skirt skirtum
average vidut vidurk
amount suma= kiekis kiekį
level lygis lygį lygmen
quality kokyb
size dydis dydžio ilgis plotis
point tašk
topic tema= temos temą
evidence įrodym
expert ekspert specialist profes
control kontrol
manage valdym valdyti administr
check tikrin patikrin
approve patvirtin leidimą=
prevent išveng užkirt prevenc
remove pašalin
guarantee garant užtikrin
offer siūlo= pasiūlym teikia
apply paraišk prašym=
rest ilsėt poils pailsė
vacation atostog
sport sport olimp gimnast
busy užsiėm
bore nuobod
excite jaudin entuziazm
enjoy mėgau malonum linksm
comfort patog jauk
satisfy patenkint
disappoint nusiviln nuvyl nusivyl
despair nevilt
shock šok= šokas sukrėt
sympathy užuojaut= gailesč
generous dosn
modest kukl nuolank
greed god= godus godum egoist
careful atsarg
curious smals
strict griežt
pregnant nėšč nėšt akušer
cancer vėž= vėžys vėžio navik diabet
fever karščiav kosul gripas gripo
mental psich terap
narcotic narkot kokain heroin
cigarette cigaret tabak rūkym rūko
abuse išprievart prievart išnaudoj
violence smurt
terror teror ekstremi
torture kankin
massacre žudyn genocid skerdyn
kidnap pagrob
withdraw atsitrauk pasitrauk
progress pažang
seize užėm konfisk
block blokad blokuo
surround apsup apgul
checkpoint patikros_punkt patrul
headquarters būstin štab
navy laivyn povandenin
helicopter sraigtasp malūnsparn
intercept numuš perėm
conscript mobiliz šaukim=
aggression agres
conflict konflikt įtamp
compromise kompromis nuolaid
sacrifice pasiaukoj
rebel sukil maišt riauš
coup pervers nuver
regime režim diktat
communist komunist socialist soviet
fascist fašist nac= nacis naciai
patriot patriot nacionalist
propaganda propagand dezinform
censor cenzūr
spy šnip žvalgyb
interview interviu
majority daugum mažum
survey apklaus statist
population populiac
race rasis etni diskrimin
religion religij
muslim musulmon islam koran mečet
christian krikščion katalik stačiatik biblij
jew žyd sinagog rabin
priest kunig vyskup vienuol popiež
sin nuodėm
christmas kalėd velyk
separate atskir skyryb išsiskyr
couple pora= poros sužadėt
adult suaugus
human žmonij žmogišk humanit
care rūpin priežiūr slaug=
education švietim išsilavin
behave elges elgt elgias
imagine įsivaizd fantaz
expect tikėtis= tikima laukiama
assume manoma
recognize atpaž
notice pasteb
calculate apskaičiuo matemat
mix mišin maišy sumaišy
dig kasė kasa= iškas kast=
decorate papuoš puoš
tolerate toler pakenč
ignore ignor nepais
abandon apleist paliktas
restore atstat atkur restaur
launch paleid
cancel atšauk panaik
interrupt pertrauk trukd
repeat pakart kartoj
emphasize pabrėž
express išreišk
claim tvirtin teigia
reveal atskleid
mock tyčio pašaip
provoke provok
exist egzist
depend priklausom priklauso
participate dalyv
represent atstov
register registr
certificate pažymėj sertifikat
savings santaup taupy
luxury prabang
property nuosavyb turtas= nekilnojam
address adres
hacker programiš kibern
connect sujung jungt ryšys
outage dingo_elektra elektros_tiekim
rubble griuvės= nuolauž
extinguish gesin užges
bandage tvarst neštuv
prosthesis protez amput
pharmacy vaistin
quarantine karantin izoliac
shake dreba drebė purt
kneel klūp klaup
whisper šnabžd
greet labas= labą_dien sveiki= sudie viso_gero
fake klastot netikr
correct teising= teisinga tiksl=
perfect tobul ideal
rare ret= reta retai unikal
modern modern šiuolaik
local vietin vietos=
abroad užsien
central centr
direction krypt
capital sostin
personal asmenin privat
temporary laikin
permanent nuolat
recent neseniai
challenge iššūk kliūt
solve išspręs sprendim=
strategy strateg taktik
analysis analiz
pressure spaudim
identity tapatyb
success sėkming pavyko
source šaltin
found įkūr įkur steig
legislation įstatymų_leid
referendum referendum
suspect įtar
fraud sukči apgavyst
execute mirties_bausm įvykdyta_mirt
gang gauj mafij
smuggle kontraband muit
traffic eism spūst
parking parkav stovėjim garaž
zoo zoologij
brick plyt beton cement
tool įrank
workshop dirbtuv
craft amat stalius siuvėj kalvis
assistant asistent padėjėj sekretor
bureaucracy biurokr valdinink tarnautoj
chairman pirminink
activist aktyvist
philosophy filosof
author autor rašytoj literat
character charakter būdas=
graduate absolvent
dictionary žodyn enciklop
cinema kino= kinas
festival festival karnaval cirk
anthem himn
banner plakat šūk
petition peticij
boycott boikot
crowd minia= minios minią
homeless benam elget
bankrupt bankrot
shares akcij
discount nuolaid=
advert reklam
parcel siunt paštinink pašto_ženkl
dollar doler eurai eurų
moral moral= moralin etik
ancient senov= senovės viduramž
heritage paveld palikim
ancestor protėv palikuon
gene genas genai genet
laboratory laborator eksperiment
theory teorij
physics fizik chemij biolog
planet planet visat astronaut kosmonaut
carbon anglies_dioks emisij
pollution tarš užterš
poison nuod apnuod
recycle perdirb
species rūšys= rūšių
forecast prognoz
hail kruša krušos
marathon maraton
ski slidin slidės čiuož rog=
fox lap= lapė kiškis triuš pelė= pelės žiurk vover ež= elnias
frog varl vor= voras kirmin sraig
salmon lašiš silk= upėtak
wing sparn plunksn uodeg
barn tvart klėt narv lizd
herd band= banda ganykl
tractor traktor plūg
fertilizer trąš
corn kukurūz miež= rugiai avižos
cabbage kopūst mork svogūn česnak agurk moliūg burok
berry uog braš aviet slyv= slyvos kriauš bananas arbūz
butter sviest grietin
cake tort pyrag
piece gabal
zero nulis= nulio=
weekend savaitgal
europe europ
africa afrik
asia azij
green žali žalia žalias gelton rud= ruda pilk= pilka rožin
jewel papuošal deimant žied=
spectacles akini
glove pirštin šalik kojin
pocket kišen sag= saga rankov dirž
fashion mados= mada= madą= madoj
design dizain
barber kirpėj
cup puodel dubuo dubenį šaukšt šakut keptuv
fridge šaldyt skalbykl
bath von= vonia duš= tualet
bench suol suolas sofa fotel
leather odin medviln šilk
rubber gum= guma padang
hole skyl skylė duob
rot puv= pūva supuv pelės=
oak ąžuol berž puš= liep= liepa
sunflower saulėgr tulp rož
fat storas nutuk
disgust šlykšt bjaur
coward bail= bailys
curse prakeik
neutral neutral
maximum maksim minim
homesick ilges nostalg
supervise prižiūr
model model
function funkcij
but bet= tačiau= o=
only tik= vien=
more daugiau labiau
also taip_pat irgi=
until iki= kol=
who kas= kuris=
what ką= kas=
how kaip=
where kur=
when kai= kada=
still dar= vis_dar
you tu= jūs= jums= tau= jūsų tave=
attack atak puol užpuol
missile raket
weapon ginkl
red raudon
white balt= balta balti baltas balto
black juod
blue mėlyn
dog šuo= šuns= šunys šunį= šunų=
sheep avis= avys= avių= ėriuk
cow karv= karvė karvės karvių
fish žuvis= žuvys= žuvų= žuvį=
roof stogas stogo stogą stogai
wall siena= sienos= sieną= sienų=
window langas lango langą langai langų
tea arbata arbatos arbatą
coffee kava= kavos= kavą=
milk pien= pieno pieną
storm audr= audra audros uragan
flood potvyn
ice ledas ledo ledu=
husband vyras vyro vyrą vyrui sutuoktin
wedding vestuv vedė= ištekėjo
vote balsav balsuo rinkėj
election rinkim
prison kalėjim
newspaper laikrašt
concert koncert
airport oro_uost
bus autobus
truck sunkvežim vilkik
letter laišk
music muzik
photo nuotrauk fotograf
say sako= sakė= sakyt pasak
become tapo= tampa= tapti=
less mažiau mažiausiai
instead vietoj=
someone kažkas kas_nors
except išskyrus
self pats= pati= patys= save= sau=
night nakt= naktį naktis nakties naktinis
times kartą kartus kartų
sit sėd sėdi=
tonight vakar= vakaras vakaro= vakare=
song daina= dainos dainą
warm šilt karšt
rich turting
hungry alkan badas= bado=
chair kėdė kėdės
table stalas stalo= stale=
room kambar
deputy seimo_nar senator
head galva= galvą galvos
face veid= veidas veido
#1 vienas= viena= vieno= vieną= pirm
#2 du= dvi= dviejų= dviem= antr abu= abi=
#3 trys= tris= trijų= trims= treč
#4 keturi= keturios= keturių= ketvirt
#5 penki= penkios= penkių= penkt
#6 šeši= šešios= šešių= šešt
#7 septyni septint
#8 aštuoni= aštuonios= aštuonių= aštunt
#9 devyni= devynios= devynių= devint
#10 dešimt= dešimties= dešimčia= dešimtas= dešimtys=
#11 vienuolik
#12 dvylik
#13 trylik
#14 keturiolik
#15 penkiolik
#16 šešiolik
#17 septyniolik
#18 aštuoniolik
#19 devyniolik
#20 dvidešimt
#30 trisdešimt
#40 keturiasdešimt
#50 penkiasdešimt
#60 šešiasdešimt
#70 septyniasdešimt
#80 aštuoniasdešimt
#90 devyniasdešimt
#100 šimtas= šimto= šimtą= šimtai= šimtų= šimtus=
#1000 tūkstan
#1e6 milijon
#1e9 milijard
#pm vakaro= popiet
#*12 tuzin
`;
