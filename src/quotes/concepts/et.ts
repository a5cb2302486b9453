/** Estonian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people inimes rahvas rahva
man mees= mehed mehe= mehel mehi
woman naine naise nais=
child laps= laste lapse lapsi lasteg
mother ema= emad emale emaga
father isa= isad isale isaga
family perekon pere= peres perega
friend sõber sõbr sõpr
grandmother vanaema
neighbour naaber naabr
teacher õpetaja
doctor arst
soldier sõdur väed=
worker töötaja tööline töölis
student õpilas üliõpil tudeng
son poeg= poja= pojad
daughter tütar tütr
minister minist
president presiden
thank aitäh täna= tänan tänu
ask palu= palun palus küsi küsis
want taha= tahab tahame soovi
know tean= teab= teame teadis
see näeb näen nägi nägin
hear kuule kuulis kuuld
speak räägi rääki kõnele
write kirjuta
read lugeda loeb lugesi loen
work tööta töötas töö= tööd
live elab= elame elavad elas= elu=
die suri= surm surnud
kill tapeti tapa= tappis tapmi
sleep maga= magab magas uni=
eat söö= sööb söövad toit toidu
drink joob joo= jõi= joomin
sing laul
play mängi
win võit võida
lose kaota kaotu
begin alga alusta
end lõpp= lõpe lõpeta lõpu
open ava= avati avab avatud lahti
close sulge suletud kinni
build ehita
destroy hävita purusta
repair remondi paranda
pay maksa= maksab maksma maksis arve=
buy osta= ostis ostab ostma
sell müü= müüb müüa müüs
give anda= andis annab anna=
take võtta võttis võtab võtma
send saada= saatis saadab saatma
come tuli= tuleb tulema tulevad saabu
leave lahku läks= lähe minema
return tagasi naas= naase pöördu
wait oota ootam
stay jääb= jäi= jääme jääda
help aita= aitas aitab abi=
save pääst
protect kaits
fight võitle võitlus
fear kart= kardab kartis hirm
love armasta armast
hope loot= loodab lootus
forget unusta
remember mäleta mälest
promise lubas= lubadus tõota
believe usu= usub uskus
sorry vabanda andest kahju=
laugh naer= naeris naerab naerat
cry nutt= nutta nutab pisar
agree lepi= lepiti kokkulep leping nõus=
decide otsus= otsusta otsuse
continue jätka
support toeta toetus
discuss aruta arutel
stop peat lõpetas peatu
find leid= leidis leida leiab leit
search otsi= otsib otsis otsing
carry kand= kannab kandis tõi= tooma
stand seis= seisab seisis istu= järjekor
house maja= majad majas kodu
school kool= kooli koolis klass
hospital haigla
road tee= teed= tänav maantee
bridge sild= silla silda
car auto= autod autot buss veoauto
train rong= rongi rongid raudtee jaam=
ship laev sadam
water vesi= vett= vee= veega
sea meri= mere= merel ookean
river jõgi= jõe= jões jõgede
mountain mägi= mäed= mäe= mägede
forest mets
snow lumi= lume= lumes jää=
rain vihm üleujut
wind tuul= tuule torm
sun päike päikes valgus
dark pime= pimed öö= ööl= öösel
fire tuli= tulekah põle= põles põleng
country riik= riigi riiki maa= kodumaa
city linn= linna linnas küla=
world maailm
border piir= piiri piiril
war sõda= sõja= sõjas sõda
peace rahu= rahuli
army armee sõjavä relv= relva rünnak
freedom vaba= vabadus vabasta
truth tõde= tõtt= tõsi=
lie vale= valet valeta
law seadus õigus= kohus=
government valitsus
parliament parlamen riigikog valimi hääleta
money raha
price hind= hinna= hinnad kallis odav
bread leib= leiba leiva vili=
animal loom= looma koer lehm lammas kala=
book raamat sõna= kiri=
language keel= keele keeles
door uks= ukse= aken= akna= katus sein=
heart süda= südam hing=
hand käsi= käe= käed= kätt
eye silm= silma nägu= pea=
knee põlv jalg= jala= selg= väsi
name nimi= nime= nimet
history ajalugu ajaloo minevik
future tulevik
time aeg= aega= aja=
winter talv= talve talvel
summer suvi= suve= suvel
morning hommik õhtu
first esimene esimes
last viimane viimas
new uus= uue= uued= uut=
old vana= vanad vana
big suur= suure suured
small väike väikes
good hea= head= parem
bad halb= halva= halvast
hard raske
strong tugev jõud= jõu=
long pikk= pika= pikalt kaua=
cold külm
empty tühi= tühja täis=
beautiful ilus= ilusa ilu=
young noor= noore noored
poor vaene vaes rikas=
happy õnnelik rõõm
sad kurb= kurva valu= lein
every iga= kõik= kõigi
nobody keegi_ei mitte_keegi
nothing midagi mitte_midagi
never kunagi mitte_kunagi
always alati
again jälle= uuesti taas=
together koos= ühiselt
here siin= siit= siia=
half pool= poole= kahekord
job töökoht ettevõt firma
energy energia elekter elektri
health tervis haige= haigus
police politsei vahista vangla
film film muusika pilt=
colour värv= punane punas sinine sinis must= valge=
tree puu= puud= lill= aed=
wine vein kohv tee= piim=
clothing riided riietus kingad kott=
evacuate evaku pagulas varjend
season hooaeg nälja janu=
bear karu= karud hunt=
picture video kaamera foto
year aasta
day päev
month kuu= kuud= nädal
hour tund= tunni tundi minut
kilometre kilomeet
today täna=
tomorrow homme
yesterday eile=
injure vigasta haavat
victim ohver= ohvri
resident elanik
citizen kodanik
factory tehas vabrik
strike streik ametiühing
protest protest meeleaval
opposition opositsi
mayor linnapea
crisis kriis
danger oht= ohtli
safe turvali ohutu
order käsk= käsu=
ban keel= keelas keelati keelud
allow lubab= lubati luba=
blame süü= süüdi
judge kohtunik kohtuots
crime kuritegu kurite
corrupt korruptsioon varas= varast
investigat uurimi= juurdlus
cause põhjus= põhjuse miks=
result tulemus tagajärg
problem probleem
plan plaan= plaani projekt kava=
goal eesmärk eesmärg
mistake viga= vead= eksi
change muuta= muutu muutus
negotiat läbirääk
sign allkirja allkiri
ally liitla partner
enemy vaenla
bomb pomm plahvatus
drone droon
shell mürsk mürsu suurtük laskemoon
occupy okupa okupeeri sissetung
prisoner vang= vangi pantvang
bank pank= panga= laen= võlg=
budget eelarve maks= maksud
market turg= turu= kaubandus
produce tootmi= tootis toodang
farmer põllumeh talunik põld=
church kirik jumal palve=
celebrat tähista pidu= pidustus
born sündi= sündis sünd=
parent vanema= vanemad
brother vend= venna= vennad
sister õde= õed=
wife abikaasa pulm abiell
girl tüdruk poiss=
colleague kolleeg meeskon
coach treener
ball pall= palli värav=
champion meister= meistri auhin medal
museum muuseum näitus kunst=
theatre teater teatri lava= kontsert
journalist ajakirjan ajaleht uudis
engineer insener masin tehnoloog arvuti
science teadus teadlane
earth maa= muld=
sky taevas taeva täht= kuu=
stone kivi= kivid kalju
gold kuld= kulla hõbe= raud=
wood puit= puidu laud=
glass klaas
kitchen köök= köögi keet= keedab retsept
salt sool= suhkur õli=
meat liha= lihast muna= juust= riis=
smell lõhn maitse
bed voodi tool= tuba= toas
tent telk= telgi laager
key võti= võtme
paper paber dokument
phone telefon helista
plane lennuk lennujaam piloot
landing maandu
passenger reisija pilet
travel reis= reisi turist külasta
metro metroo tramm
fuel kütus bensiin
coal süsi= kaevandus kivisüsi
nuclear tuuma tuumajaam reaktor
tank mahuti paak= toru= tamm=
dry kuiv põud= kõrb
clean puhas= puhasta prügi
nature loodus kliima ilm=
heat kuum= kuumus tempera
heating küte= küttesüs
generator generaator aku=
substation alajaam elektrivõrk
blood veri= vere= verd=
medicine ravim vaktsiin
patient patsien operatsi
autumn sügis kevad
week nädal
think mõtle mõte= arva= arvamus
understand saan_aru mõista
teach õpeta õpi= õppi
show näita tõesta
meet kohtu= kohtus kohtum
invit kutsu külali tere_tulemast
follow järgne juht= juhi=
join ühine ühend
use kasuta
make teha= tegi= teeb= loo=
receive saada= sai= saime
lack puudu puudus vaja= vajame
cut lõika murd= murdis lõi=
run jooks= jookse joosta samm=
fall kukku langes
rise tõuse tõusis kasv= kasvab
number arv= number palju=
proud uhke
shame häbi= au= väärikus
courage julge= julgus vapper kangelas
patience kannatli
luck õnn= õnne=
dream unistus unista unenägu
alone üksi= üksind ainult
same sama= samad võrdse
other teine= teised muu=
whole kogu= terve= osa=
one üks= ühe=
real tõeline tegelik
simple lihtne lihtsa kerge=
terrible kohutav tragöödia katastro
wonderful suurepär imeline
fast kiire= kiiresti aeglas
soon varsti hilja= vara=
before enne=
after pärast hiljem
near lähed= lähedal kõrval
far kaugel kauge=
under all= alla= kelder
above üle= kohal=
silence vaikus vaikne
voice hääl= hääle heli= müra
possible võimalik võimatu
important oluline tähtis pea-
ready valmis
try proov= proovi katse= püüd
hide peit= peida põgene
hold hoid= hoiab
put pane= pani= panna
touch puudut viska= lüka=
cross ületa jõud= jõudis
wake ärka= ärkas koit=
without ilma=
because sest= sellepärast
if kui=
person isik=
thing asi= asjad asja=
public avalik ametlik
condolence kaastunne leinas
congratulat õnnit õnnitl
duty kohust teenistus ülesanne
community kogukon ühiskon põlvkon
democracy demokraat iseseisv
territor territoor piirkond
trust usald
regret kahetse
choose valida valis= valik
count loenda mõõta
answer vasta= vastus= vastas
happen juhtu toimu
appear ilmu= ilmus kadu= kadus
move liigu liiku
refuse keeldu
accept nõustu vastu_võt
angry viha= vihane
surprise üllata kummali
gift kingitus kingi=
story lugu= loo= lugusid muinasjutt
poem luule= luuletus luuletaja
dance tants= tantsi
swim uju= ujub= ujuma hüppa hüpe
plant istuta külva
wash pesta= peseb seep=
engine mootor ratas=
box karp= karbi kast= pudel
knife nuga= noad= köis= haamer
clock kell= kella küünal
flag lipp= lipu= sümbol
boss ülemus direktor omanik
customer klien publik vaataja
grave haud= haua= matus kalmistu
smoke suits= suitsu tolm tuhk=
island saar= saarel rannik rand=
wave laine sügav
mouth suu= hammas kõrv= nina=
sweet magus kibe= mesi=
heavy kaal= kaalub
inside sees= sise= väljas nurk=
enough piisav piisab täpselt
rule reegel reegli advokaat tunnistaja
salary palk= palga= pension üür=
deserve vääri= väärt=
vegetable köögivili kartul supp=
fruit puuvili õun= sidrun
tradition traditsioon kultuur tava=
certain kindel kindla kahtlus
now nüüd= praegu
even isegi
already juba=
almost peaaegu
maybe võib-olla vist= ilmselt
often sageli tihti= mõnikord
suddenly äkki= kohe=
during ajal= jooksul
between vahel=
against vastu=
must peab= peame pidi=
look vaata vaatas
feel tunne= tunnen tunneb
explain selgita seleta
wear seljas= kanda= vormirii
drive sõida= sõidab juhtis
lift tõsta= tõstis
hang ripu= rippus riputa
tie seo= sidus= seotud
fill täita= täitis täitma
cover kat= kattis kaetud
collect kogu= kogus= kogusid koguti
spread levi= levib jaga= jagas
exchange vaheta asenda
borrow laena= laenas
earn teeni= teenis sissetul
spend kuluta kulu=
donat annetus anneta heategev
invest investee
hire palka= palkas
resign tagasi_astu lahkus_ametist vallanda
retire pension= veteran
appoint nimeta= nimetati määrati
compet võistl turniir karikas
beat alist= alistas
shoot tulista lask= püss=
catch püüd= püüdis püüda
chase jaht= jahi= kütt= jälita
drown uppu uppus
breath hinga= hingab hingas
heal terveks ravis= ravi=
suffer kannata
surviv ellu_jää ellujää
crash õnnetus avarii kokkupõrge
damage kahju= kahjust kahjusta
warn hoiata
accus süüdista
convinc veenda veenis mõju=
argue vaidle tüli=
complain kaeba= kurda kritise
encourag julgusta innusta
resist vastupanu alla_and alistu=
betray reet= reetis petta= pettis
campaign kampaania kandidaat
constitution põhiseadus vabariik
reform reform revolutsi
embassy saatkond suursaadik diplomaat
sanction sanktsi embargo
migrant migran välismaa= välismaalas
ceasefire vaherahu relvarahu
front rinne= rinde= lahing kaevik
officer ohvitser ülem= kindral kapten
guard valvur= valve=
volunteer vabatahtlik
firefighter tuletõr päästja
industry tööstus
cargo kaup= kauba= last= ladu=
construction ehitus= arhitekt
unemploy töötus inflatsioon vaesus
hair juuks juus= habe=
finger sõrm õlg= varvas
skin nahk= naha= luu= aju=
virus viirus nakkus pandeemia
ambulance kiirabi hädaolukor
disab puue= puudega pime= kurt= ratastool
lamp lamp= lambi latern
blanket tekk= teki= padi=
oven ahi= ahju= küpseta pagar
basket korv= korvi ämber
toy mänguasi nukk=
coat mantel särk= müts= püksid
thread niit= niidi õmble kangas vaip=
breakfast hommikusöök lõunasöök õhtusöök
chicken kana= sealiha vorst sink=
flour jahu= tainas
beer õlu= õlle= alkohol purjus viin=
grape viinamar
olive oliiv pähkel seen=
chocolate šokolaad kommi jäätis
cat kass= kassi
horse hobune hobus eesel
goat kits= siga= hani=
bee mesila putukas liblik sääsk
snake madu= maod= lõvi= elevant ahv=
whale vaal= vaala delfiin hai=
bird lind= linnu linde toonekurg kotkas
lake järv= järve järvel
valley org= oru= koobas juga=
earthquake maavärin vulkaan
avalanche laviin maalihe muda=
fog udu= pilv= pilve äike=
leaf leht= lehed oks= juur= muru=
seed seeme= seemne
shadow vari= varju= läik
air õhk= õhku= õhus=
satellite satelliit rakett
square väljak park= pargi
shop pood= poes= poe= kauplus
hotel hotell
library raamatukog
university ülikool professor
kindergarten lasteaed lasteaia
stadium staadion
castle loss= lossi linnus torn=
monument monument mälestusm kuju= vareme
gate värav= tara=
tunnel tunnel
bicycle jalgrat mootorrat
suitcase kohver pagas
delay hilin= hiline sõiduplaan
speed kiirus
map kaart= kaardi
apartment korter
district rajoon= maakond
north põhja= põhjas põhjap
south lõuna= lõunas
east ida= idas=
west lääs= lääne= läänes
left vasak parem=
king kuning prints=
shout karju= karjus hüüdis
applaud aplaus plaksut
joke nali= nalja
kiss suudl kallis=
enter sisene astus_sisse
burst lõhke= varises
publish avalda= avaldas trüki
record salvesta rekord
translate tõlki= tõlk= tähenda
draw joonista joonis maali=
discover avasta leiuta
freeze külmu sula=
feed toida= söötis
punish karist trahv
compensat hüvit
appeal apellats kaebus hagi=
swear vandu= vanne=
threaten ähvarda
admit tunnista
praise kiida= kiitis imetle
holy püha= õnnista
heaven põrgu ingel= kurat
miracle ime= saatus kummitus
alphabet tähesti grammatika
page lehekülg peatükk romaan
violin viiul kitarr klaver trumm
choir koor= koori meloodia dirigent
actor näitleja mask=
football jalgpall korvpall tennis male=
player mängija sportlane väravavaht kohtunik=
exam eksam hinne= tund=
pencil pliiats pastakas vihik
internet internet veebi digitaal
password parool ekraan tarkvara
message sõnum e-kiri
robot robot tehisint
radio raadio televisi
childhood lapsepõlv noorus
justice õiglus halastus
hate vihka= vihkab kadedus julm
solidar solidaar
responsib vastutus südametun
habit harjumus kogemus oskus anne=
weak nõrk= nõrga
type tüüp= liik= näide=
method meetod süsteem viis= protsess
chaos kaos= paanika
attention tähelep pingutus huvi=
advantage eelis= kasu= kasulik
risk risk= riski võimalus
condition tingimus olukord
event sündmus juhtum
moment hetk= hetke
century sajand aastapäev sünnipäev
midnight kesköö keskpäev
side pool= külg= pind=
location koht= kohas koha=
international rahvusvahel
special eriline tavaline
famous kuulus= tuntud saladus
clear selge= selgelt
high kõrge lai= kitsas
round ümmarg sirge
soft pehme terav märg=
naked alasti paljajalu
worry mure= muretse närv
honest aus= ausa= viisakas ustav
gratis tasuta
crazy hull= hullu loll= tark= targa
grandfather vanaisa lapselaps onu= tädi=
widow lesk= lese= orb= beebi
fisherman kalur karjane meremees kelner
crew meeskond= praam
noodle nuudel pitsa= pasta=
umbrella vihmavari peegel
furniture mööbel riiul kapp=
balcony rõdu= õu=
stick kepp= kepi= post=
microphone mikrofon valjuhääldi
ton tonn= tonni liiter
percent protsen
announce teata= teatas kuulut avaldus
report aruanne aruande raport
comment komment märkus
suggest ettepanek soovita nõuanne pakku=
demand nõud nõuab nõudmi
confirm kinnita
question küsimus
quote tsitaat tsiteeri lause=
information teave= info= informatsi
detail üksikasi detail
list nimekir loetelu
version versioon
group rühm= rühma grupp grupi
member liige= liikme
organization organisatsi instituut ühing sihtasut
committee komitee komisjon nõukogu
office kontor büroo
agency amet= osakond
conference konverents tippkoh kongress
politics poliit
party erakond partei
economy majand rahandus
fund fond= toetus=
develop arene arenda
improve paranda= parane täiusta
reduce vähend vähene
add lisa= lisas lisati
compare võrdle
difference erine= erinev erinevus
average keskmi
amount summa kogus
level tase= tasem
limit piira piirang
quality kvaliteet
size suurus laius pikkus
topic teema
evidence tõend
expert ekspert spetsialist asjatund
control kontroll
manage juhtimi halda
check kontrollis kontrollib
approve heakskiit
prevent ennetada vältida takista
remove eemalda
guarantee garant tagada tagab
offer pakub pakkus pakkumi
include sisalda
rest puhka puhkus=
vacation puhkus= koolivah
sport sport spordi olümpia
busy kiire= hõivatud
bore igav= igava= igavus igavle
excite põnev vaimust
enjoy naudi= nautis nautida lõbu
comfort mugav
satisfy rahul=
disappoint pettu= pettumus
despair meelehei
shock šokk vapusta
sympathy kaastun= haletsus
generous helde
modest tagasihoid
greed ahne
careful ettevaat
curious uudishim
strict range= rangelt
pregnant rase= raseda rasedus
cancer vähk= vähki kasvaja
fever palavik köha gripp
mental vaimne= psüh teraapia
narcotic narko kokaiin
cigarette sigaret suitseta tubak
abuse vägista ahista
violence vägivald vägiva
terror terror äärmus
torture piina
massacre veresaun genotsiid
kidnap rööv= röövis inimröö
withdraw taandu taganes
progress edusamm
seize vallut
block blokaad blokeeri
surround ümber_pii piira=
headquarters peakorter staap
navy merevägi allveela
helicopter helikopter kopter
intercept tulistati_alla õhutõrje
conscript mobilisat ajateeni
aggression agressi
conflict konflikt pinge=
compromise kompromiss
sacrifice ohverda
rebel mäss ülestõus
coup riigipööre
regime režiim diktat
communist kommunis sotsialis nõukogude
fascist fašis natsi
patriot patrioot
propaganda propagan
censor tsensuur
spy spioon luure=
interview intervjuu
majority enamus vähemus
survey küsitlus statisti
population rahvastik
race rassis etnili
religion religioon usuli
muslim moslem islam mošee koraan
christian krist kristla katoli õigeusu piibel
jew juud= juudi sünagoog
priest preester piiskop munk= paavst pastor
sin patt= pattu
christmas jõulu lihavõt
separate lahuta= eralda
couple paar= paari kihla
adult täiskasv
human inimkond inimlik humaan
care hoolda hooli= hool=
education haridus kasvatus
behave käitu
imagine kujuta= ettekuj
expect ootame= ootus
recognize tunnusta äratund
notice märka märgat
calculate arvuta matemaat
mix sega= segas segu
dig kaeva= kaevas labidas
ignore eira= eiras
abandon hülga mahajä
restore taasta restau
launch käivita
cancel tühista ära_jäet
interrupt katkesta sega=
repeat korda= kordas
emphasize rõhuta toonita
claim väita väidab väitis
reveal paljasta
mock pilka= mõnita
provoke provots
participate osale osalus
represent esinda
certificate tunnistus=
savings sääst
luxury luksus
property vara= omand kinnisvara
address aadress
connect ühendus=
outage elektrikatkes voolukatkes
rubble rusu= rusude
extinguish kustuta
pharmacy apteek
quarantine karantiin
greet tere= tervita hüvasti
fake võlts
correct õige= korrektne
perfect täiusl
rare harva= haruld
modern kaasaeg moodne
local kohalik
abroad välismaa
central kesk= keskus
direction suund= suunas
capital pealinn
personal isiklik era=
temporary ajutine ajuti
recent hiljuti
challenge väljakutse takistus
solve lahendu lahenda
strategy strateegi
pressure surve=
success edu= edukas õnnestu
affect mõjuta
source allikas allika
found asuta
suspect kahtlusta
fraud pettus
execute hukka hukati surmanuhtlus
gang jõuk maffia
smuggle salakaub toll=
traffic liiklus ummik
parking parki= parkla garaaž
zoo loomaaed
brick tellis betoon tsement
tool tööriist
workshop töökoda töötuba
craft käsitöö puusepp rätsep sepp=
assistant assistent sekretär
bureaucracy bürokra ametnik
activist aktivist
philosophy filosoof
author autor kirjanik kirjandus
character iseloom
dictionary sõnaraamat
festival festival karneval tsirkus
anthem hümn
banner loosung plakat
petition petitsioon
boycott boikott
crowd rahvahulk
homeless kodutu kerjus
bankrupt pankrot
shares aktsia börs
discount allahindlus
advert reklaam
parcel pakk= postimark postiljon
dollar dollar euro= eurot
moral moraal eetika
ancient iidne keskaeg
heritage pärand päri=
ancestor esivanem
laboratory labor= laborat katse=
theory teooria
physics füüsik keemia bioloog
planet planeet universum astronaut
pollution saaste= reosta
poison mürk= mürgi mürgine
species liigid= liikide
forecast prognoos
hail rahe=
ski suusata suusk uisk= kelk=
fox rebane jänes hiir= rott= orav siil= hirv=
frog konn= ämblik uss= tigu=
wing tiib= tiivad sulg= saba=
barn laut= küün= tall= puur= pesa=
herd kari= karja karjamaa
tractor traktor
fertilizer väetis
corn mais= oder= rukis kaer=
cabbage kapsas porgand sibul küüslauk kurk= kõrvits
berry mari= marjad maasik vaarik ploom= pirn=
butter või= koor= jogurt
cake kook= torti tort= küpsis
piece tükk= tükid viil=
zero null=
weekend nädalavahet
europe euroop
africa aafrika
asia aasia
green roheli kollane pruun= hall= roosa=
jewel ehe= ehted sõrmus teemant
spectacles prillid
glove kinnas= kindad sall= sokk=
pocket tasku= nööp= varrukas vöö=
fashion mood= moe=
barber juuksur
cup tass= kauss lusikas kahvel pann=
fridge külmkapp pesumasin
bath vann= dušš tualett
hole auk= augud pragu=
oak tamm= kask= mänd= pärn=
sunflower päevalill tulp= roos=
fat paks= rasvu
disgust vastik jälk= inetu
coward argpüks
curse needus
neutral neutraal
maximum maksim minim
homesick igatse koduigat
but aga= kuid= vaid=
only ainult vaid= üksnes
more rohkem enam=
also ka= samuti
until kuni=
who kes= kellel keda=
what mis= mida=
how kuidas nagu= kui=
where kus= kuhu=
when kui= millal=
still veel= ikka=
you sa= sina= te= teie= teil= sul= teid=
attack rünna
missile rakett
weapon relv
red puna= punas punane
white valge
black must= musta= mustad
blue sinine sinis
dog koer= koera= koerad=
sheep lammas lamba
cow lehm= lehma= lehmad=
fish kala= kalad= kalu=
roof katus= katuse
wall sein= seina= seinad= müür=
window aken= akna= aknad=
tea tee= teed=
coffee kohv= kohvi=
milk piim= piima=
storm torm= tormi= orkaan
flood üleujut
ice jää= jääd
husband mees= mehe= abikaas
wedding pulm= pulmad= abiellu
vote hääleta valija
election valimi
prison vangla vangist
newspaper ajaleht ajalehe
concert kontser
airport lennujaam
bus buss= bussi= bussid=
truck veoauto veok= rekka
letter kiri= kirja= kirjad=
music muusik
photo foto= fotod= pilt= pilti=
say ütle ütel ütles öel=
become sai= saab= saada= muutu
less vähem
instead asemel=
someone keegi= kellegi
except peale= välja_arvatud
self ise= enda= ennast= endale
night öö= öösel ööd=
times kord= korda= korra
sit istu
tonight õhtu
song laul= laulu= laulud
warm soe= sooja soojus kuum
rich rikas rikka
hungry nälg= nälja
chair tool= toolid= tooli=
table laud= laua= laual=
room tuba= toas= tuba
deputy riigikogu saadik
head pea= peas= peast=
face nägu= näo=
#1 üks= ühe= esime
#2 kaks kahe kaht teine=
#3 kolm kolmas kolmanda
#4 neli= nelja neljas neljanda
#5 viis viie viies
#6 kuus kuue kuues
#7 seitse seitsme
#8 kaheksa
#9 üheksa
#10 kümme= kümne
#+10 teist
#*10 kümmend kümne
#100 sada= sadu=
#1000 tuhat= tuhande tuhat
#1e6 miljon
#1e9 miljard
#and ja=
#pm õhtul pärastlõuna
`;
