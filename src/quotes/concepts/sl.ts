/** Slovene. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people ljudje ljudi ljudem narod
man moški mož= moža
woman žensk ženske
child otrok otroš otroc
mother mati= matere mater mama= mame mami
father oče= očeta očetu očka
family družin
friend prijatelj
grandmother babic
neighbour sosed
teacher učitelj
doctor zdravnik zdravnic
soldier vojak vojaš
worker delav delavec delavc
student študent učenc učenec dijak
son sin= sina sinov
daughter hči= hčer
minister minist
president predsednik predsednic
thank hvala zahval
ask prosim prosi= prosil vpraš
want hočem hoče= hočejo želi želim želel
know vem= veš= vemo vedo= vedel pozna
see vidi videl vidim
hear sliš sliša posluš
speak govori pogovor
write piše= pišem pisal napis
read bere= berem brati prebra bral
work dela= delo delal delati delamo
live živi živim življ živel stanuj
die umr smrt mrtv
kill ubi= ubil ubit ubij
sleep spim spi= spati spal spanec
eat jem= jesti jedl hran
drink pije= pijem piti= pili= pijač
sing poj= poje= pojem peti= pesem pesm
play igra= igral igrati igram
win zmag
lose izgub poraz
begin začet začel začne
end konec konč
open odpr odprt
close zapr zapira
build gradi zgradi gradn zgrajen
destroy uniči uničen poruš
repair popravi popravil
pay plača račun
buy kupi kupil kupov nakup
sell proda
give dati= dal= dali= daj= dam=
take vzel vzeti vzame jemlj
send poslal poslati pošlj pošilj
come pride prišel prišl prihaj
leave odide odšel odšl odhaj zapust
return vrne= vrniti vrnil nazaj vrnit
wait čaka čakal
stay ostane ostati ostal ostaj
help pomaga pomoč pomag
save reši= rešil rešen reševal
protect varuj ščiti zaščit obramb
fight boj= boju boji= bori= borim
fear strah boji= bojim
love ljubez ljubi= ljubim rad=
hope upam upanj upamo
forget pozab
remember spomin spomni
promise obljub
believe verj verjam veruj vera=
sorry oprosti opravič žal=
laugh smej smeh nasmeh
cry joka jokal solz jok=
agree dogovor strinja sporazum pogodb
decide odloč
continue nadaljuj nadaljev
support podpor podpira
discuss razprav pogovar
stop ustavi ustavil neha
find najti najde= našl našel
search išče= iščem iskal iskati iskanj
carry nosi= nese= nesl prinesl prines
stand stoji stoje stal= sedi= sedel vrsta=
house hiš dom= domov doma
school šol razred
hospital bolnišnic bolnic klinik
road cest= cesta ceste cesti ulic pot=
bridge most= mostu mostov
car avto avtobus tovornj
train vlak postaj železni
ship ladj ladij čoln pristan
water vod= voda vode vodo
sea morj ocean
river rek= reka reke reki reko
mountain gor= gora gore gorah hrib
forest gozd drevo=
snow sneg led= ledu
rain dež= dežj dežev poplav
wind veter vetr nevih vihar orkan
sun sonc svetlob
dark tema= temn noč
fire ogenj ogn požar gori=
country držav dežel domovin
city mest= mesto mesta mestu vas= vasi
world svet= sveta svetu svetov
border mej= meja meje meji
war vojn
peace mir= miru mirn
army vojsk orož napad raket
freedom svobod osvobod
truth resnic
lie laž= laže lagal
law zakon pravo= pravic sodišč
government vlad= vlada vlade vlado oblast
parliament parlament voli volitv glasov
money denar
price cen= cena cene ceno drag poceni
bread kruh žit= žito pšenic
animal žival pes= psa= psi= krav ovc= rib= ribe ptic
book knjig pism besed
language jezik
door vrat okn oken streh
heart src= srce srca duš=
hand rok= roka roke roko
eye oči= oko= očes glav obraz
knee kolen hrbet nog= noge utruj
name ime= imen
history zgodovin preteklos
future prihodn bodočn
time čas= časa času
winter zim= zima zime zimsk pozimi
summer polet
morning jutro zjutraj zvečer večer
first prv= prvi prva prvo prvič
last zadnj
new nov= novi nova novo nove
old star= stari stara staro
big velik
small majhn mal= mali
good dober dobr bolje
bad slab= slabo slabi
hard težk težav
strong močn moč=
long dolg= dolga dolgo
cold mraz hladn topl
empty prazn poln=
beautiful lep= lepa lepo
young mlad
poor revn revšč bogat
happy sreč= srečn vesel
sad žalost bolečin
every vsak vsi= vse= vsem
nobody nihče nikogar
nothing nič=
never nikoli
always vedno zmeraj
again spet= znova ponovno
together skup
here tukaj tu=
half polovic pol= dvojn
job podjet služb= zaposlit
energy energ elektri plin=
health zdrav= zdravj bolez bolan
police polici aretir zapor
film film glasb fotograf slik
colour barv rdeč bel= bela črn moder modr
tree drev cvet rož vrt= vrtu
wine vin= vino vina kav= kava čaj mlek
clothing oblačil čevlj torb lestev
evacuate evaku zatočišč begun
season sezon lač= lačn žej
bear medved volk= volkov
picture video kamer posnetk
year let= leto leta letos
day dan= dnev dni=
month mesec ted= teden tedn
hour ur= ura ure minut
kilometre kilomet
today danes
tomorrow jutri
yesterday včeraj
injure ran= ranjen poškodovan
victim žrtev žrtv
resident prebival stanoval
citizen državljan občan
factory tovarn
strike stavk stavka sindikat
protest protest demonstra
opposition opozic
mayor župan
crisis kriz
danger nevarn grožnj
safe varn= varnost varno
order ukaz
ban prepove
allow dovoli dovolj= dovoljen
blame kriv= krivd kriv
judge sodnik sodnic sodb
crime zločin umor kazniv
corrupt korupc kradel ukrad tat=
investigat preiskav preisk
cause vzrok razlog zakaj
result rezultat posledic
problem problem
plan načrt projekt
goal cilj namen
mistake napak zmot
change spremen sprememb
negotiat pogaj
sign podpis
ally zavezn partner
enemy sovražn
bomb bomb eksploz
drone dron brezpilot
shell granat streliv topništv
occupy okup zased invaz
prisoner zapornik ujetn talec talc
bank bank= banka banke posojil dolg=
budget proračun davk davek
market trg= trgu trgov tržnic
produce proizv izdel
farmer kmet= kmetov kmetij polje=
church cerkv bog= boga moli=
celebrat prazn praznov slav=
born rojen rodil rojst
parent starš
brother brat= brata brat
sister sestr
wife soprog= žena= poroč poroka
girl dekl fant=
colleague sodelav ekip
coach trener
ball žog gol=
champion prvak nagrad medalj rekord
museum muzej razstav umetn
theatre gledališ oder= koncert
journalist novinar članek časopis
engineer inženir stroj tehnolog računaln
science znanost znanstv raziskav
earth zemlj
sky nebo= nebu zvezd lun=
stone kamen skal
gold zlat srebr želez jekl
wood les= lesa lesen desk
glass stekl
kitchen kuhinj kuhar kuha= recept
salt sol= soli= sladkor olj
meat mes= meso mesa jajc sir= riž
smell vonj okus
bed postelj miz stol= sob=
tent šotor taborišč taborišče
key ključ
paper papir dokument
phone telefon pokli
plane letal letališ pilot
landing pristane pristal pristan=
passenger potnik vozovn
travel potov potuj turist obisk
metro podzemn tramvaj
fuel goriv bencin nafta
coal premog rudnik
nuclear jedrsk reaktor atom
tank rezervoar cevovod jezov
dry suh= suša sušo puščav
clean čist= čista umazan odpad smeti
nature narav podneb vreme
heat vroč vročin temperatur
heating ogrev
generator generator baterij
substation transformator razdelil
blood kri= krvi krvav
medicine zdravil cepiv
patient pacient bolnik operacij
autumn jesen pomlad
week teden= tedna tednov
think misli mislim mnenj
understand razum
teach uči= učim poučev nauči
show pokaž pokaza dokaz
meet sreč= sestan srečanj
invit vabi povabi gost= gostje
follow vod= vodi= vodja sled
join združ pridruž enotn
use uporab
make naredi delati= ustvar
receive prejel prejme dobil dobi=
lack manjka pomanjk potreb
cut rez= reže zlomi udari
run teč= teče= teči tek= korak
fall pade= padel padl
rise raste rasti= dvign naraš
number števil številk veliko=
proud ponos
shame sram čast= dostojanst spošt
courage pogum junak
patience potrp
luck sreča= srečo=
dream sanj
alone sam= sama osaml
same enak isti= isto podob
other drug
whole cel= celo celot del=
one en= ena eno=
real resničn dejansk
simple prepros enostav lahk
terrible grozn strašn tragedij katastrof
wonderful čudovit odličn
fast hitr počas
soon kmalu pozn zgod=
before pred= prej
after potem po= kasneje
near bliz= blizu zraven
far daleč
under pod= spodaj klet=
above nad= zgoraj
silence tiš tišin molč
voice glas= glasu zvok hrup
possible mog mogoč lahko=
important pomemb glavn
ready priprav
try poskus poskuš
hide skri= skriv beži= pobeg
hold drži držal
put postav= dal_na položi
touch dotak vrže= potis
cross prečk doseg dosež
wake zbudi prebud zora=
without brez=
because ker= zato=
if če= kadar
person oseb človek
thing stvar
public javn uradn
condolence sožal žalov
congratulat čestit
duty dolžn služb služi
community skupnost družb generacij
democracy demokra neodvis
territor ozemlj območ regij
trust zaup
regret obžal
choose izbra izbir izber
count štej= šteje preštev meri=
answer odgov
happen zgodi zgodil dogaja
appear pojavi izgini
move premik gib= giban
refuse zavrn
accept sprej
angry jez= jezn bes=
surprise presene čuden čudn
gift daril dar=
story zgodb pravljic
poem pesem= pesnik pesni
dance ples= pleše plesal
swim plava skoč
plant sadi= sadil posadi seje=
wash umi= umiva opra= milo=
engine motor kolo= koles
box škatl steklenic
knife nož= noža vrv kladiv
clock ura= sveč zvon
flag zastav simbol
boss direktor lastnik šef
customer strank kupec kupc gledal
grave grob= groba pokop pogreb
smoke dim= dima prah= pepel
island otok= otoka otoki obal plaž
wave val= valov glob globok
mouth ust= usta zob= zobe uho= nos=
sweet sladk grenk med=
heavy težek= tež= lahek
inside znotraj zunaj sredi vogal
enough dovolj= natanč
rule pravil odvetnik prič
salary plač= plača= pokojn najemn
deserve zasluž vreden vredn
vegetable zelenjav krompir juha
fruit sadj jabolk limon češnj
tradition tradic kultur običaj
certain gotov prepričan dvom
now zdaj sedaj trenutno
even celo= niti=
already že=
almost skoraj
maybe mord morda verjetno
often pogost včasih
suddenly nenadoma takoj
during med=
between med=
against proti=
must mora= moram morajo treba
look gleda pogled
feel čut čuti občut
explain pojasn razlož
wear nosi= oblek uniform
drive vozi= voznik šofer
lift dvigni= dvignil=
hang visi= obesi obešen
tie veže= zvez= privez zavez
fill napoln
cover pokri prekri
collect zbira zbral= zbirk
spread širi= razširi razdel
exchange zamenj menjav
borrow posodi= izposod sposod
earn zasluži= dohod
spend porab zapravi strošk
donat daroval donaci dobrodel
invest invest nalož
hire zaposli= najel
resign odstop odpusti
retire upokoj veteran
appoint imenova
compet tekmov tekma turnir liga pokal
beat premag
shoot strel= streli ustrel puška pištol
catch ujel= ujeti= ulovi
chase lov= lovec preganj
drown utop potop
breath dih= diha
heal zdravi= ozdrav okrev
suffer trpi= trpel trpljenj
surviv prežive
crash nesreč trčil trčenj strmogl
damage škod= škoda škodo poškod
warn opozor svar
accus obtož
convinc preprič vpliv
argue prepir spor=
complain pritož kritiz
encourag spodb navdih
resist upir= upor= preda=
betray izda= izdaj goljuf prevar
campaign kampanj kandidat
constitution ustav= ustava ustave republik
reform reform revoluc
embassy veleposl diplomat
sanction sankcij embarg
migrant migrant tujec tujc tuj= priselj
ceasefire premir
front front= fronta bitk jarek
officer častnik poveljn general kapetan
guard straž= stražar varnostnik
volunteer prostovolj
firefighter gasil= gasilec gasilc reševalec
industry industrij
cargo tovor= blago= skladišč
construction gradben gradbišč arhitekt
unemploy brezposel inflaci
hair las= lasje lase brada=
finger prst ramen stopal
skin kož kost= kosti možgan
virus virus okužb epidem pandem
ambulance rešilec rešilc reševaln
disab invalid slep= slepi gluh
lamp svetilk žarnic
blanket odej vzglavnik
oven peč= pečic pek= pekar peče=
basket košar vedro vreč
toy igrač lutk
coat plašč srajc klobuk hlač
thread nit= šiva blag= preprog volna
breakfast zajtrk kosilo večerj
chicken piščan svinj klobas šunk
flour mok= moka test= kvas=
beer piv= pivo alkohol pijan
grape grozd vinograd trta
olive oljk oreh gob=
chocolate čokolad bonbon sladoled
cat mačk muca
horse konj= konja osel=
goat koza= koze prašič gos= raca
bee čebel žužel metulj komar
snake kač= kača slon= lev= opic
whale kit= kiti delfin morski_pes želv
bird ptič štork orel sova
lake jezer
valley dolin jam= slap=
earthquake potres vulkan
avalanche plaz= plazov blato
fog megla megle oblak grmen strela
leaf list= listj veja korenin trav
seed seme= semen zrn
shadow senc sij=
air zrak
satellite satelit orbit
square trg= park=
shop trgovin kavarn
hotel hotel
library knjižnic
university univerz profesor
kindergarten vrtec vrtc
stadium stadion igrišč
castle grad= gradu palač stolp
monument spomenik kip= ruševin
gate ograj
tunnel predor
bicycle bicikel kolesar motorn
suitcase kovč= kovček prtljag nahrbt
delay zamud vozni_red
speed hitrost
map zemljevid
apartment stanovanj nadstropj
district okraj okrož četrt
north sever
south jug= južn
east vzhod
west zahod
left levo lev= levi desn
king kralj princ cesar
shout krič vpi= vpije
applaud ploska aplavz
joke šala šali smeš
kiss poljub objem
enter vstop
burst poči= zruši= sesul
publish objav izda= tisk
record posne= posnet zapis
translate prevod preved pomeni=
draw riše= risal nariš slika=
discover odkri izum
freeze zmrz zamrz tali=
feed hrani= nahrani
punish kazen kazn kaznov
compensat odškodnin
appeal pritožb tožb toži
swear prisež priseg
threaten grozi= grozil
admit prizna
praise hvali= pohvali občud
holy svet= sveti svetnik blagosl
heaven nebes pekel angel hudič
miracle čudež usoda duh=
alphabet abeced slovnic
page stran= poglav roman=
violin violin kitar klavir boben troben flavt
choir zbor= dirigent melodij ritem
actor igralec igralk mask
football nogomet košark hokej tenis šah=
player igralc= športn vratar sodnik=
exam izpit ocen= spričev
pencil svinčn pero= zvez=
internet internet splet digital
password geslo gesla zaslon programsk
message sporočil
robot robot umetna_int
radio radio televiz oddaj
childhood otroštv mladost
justice pravičn usmilj
hate sovraž zavist krut
solidar solidar
responsib odgovorn vest=
habit navad izkuš spretn talent
weak šibk
type vrst= tip= primer
method metod sistem način postop
chaos kaos panik zmed
attention pozorn trud= zaniman
advantage prednost korist
risk tvegan priložn
condition pogoj razmer
event dogod dogodek dogodk
moment trenut
century stoletj desetletj obletn
midnight polnoč opoldne
side stran= površin
location kraj= mesto=
international mednarod
special poseb običajn
famous slaven slavn znan neznan skrivn
clear jasn očit
high visok širok ozek
round okrog= okrogl raven
soft mehk oster ostr moker mokr
naked gol= goli bos=
worry skrb= skrbi zaskrb živč
honest pošten vljud zvest
gratis zastonj brezplač
crazy nor= nori neumn pameten pametn moder=
grandfather ded= dedek vnuk stric tet=
widow vdov sirot dojenč
fisherman ribič pastir mornar natakar
crew posadk trajekt
noodle rezanc pica= testenin sendvič
umbrella dežnik ogledal
furniture pohišt polic= omar
balcony balkon dvorišč
stick palic drog=
microphone mikrofon zvočnik
ton tona= ton= kilogram liter litr
percent odstot procent
announce objavil= napoved razglas izjav
report poročil
comment komentar pripomb
suggest predlag predlog priporoč nasvet svet=
demand zahtev
confirm potrd
question vprašanj
quote citat navedek stavek
information informac podatk
detail podrobn
list seznam
version različic
group skupin
member član
organization organizac institut združen ustanov
committee odbor komisij
office pisarn urad=
agency agencij oddelek
conference konferenc vrh= kongres
politics politi
party strank
economy gospodar ekonom financ
fund sklad= subvenc sredstva=
develop razvoj razvij
improve izboljš
reduce zmanjš zniž
add dodat dodal
compare primerj
difference razlik
average povpreč
amount znesek količin vsota
level raven= ravni stopnj
limit omejit omeje
quality kakovost
size velikost širin dolžin
topic tema= teme=
evidence dokaz
expert strokovn poklic izveden
control nadzor=
manage uprav= upravlj vodenj
check prever pregled
approve odobri
prevent prepreč izogn
remove odstran
guarantee jamstv zagotov
offer ponud ponuj nudi=
include vključ vsebuj
apply prijav= vlog=
rest počiva počit sprosti
vacation dopust počitnic
sport šport gimnast olimp
busy zaposlen=
bore dolgčas dolgočas
excite navduš razburlj
enjoy uživa užitek zabav
comfort udob
satisfy zadovolj
disappoint razočar
despair obup
shock šok= pretres
sympathy sočut usmiljen
generous velikoduš radodar
modest skrom ponižn
greed pohlep sebič
careful previd
curious radoved
strict strog
pregnant noseč babica_poroč
cancer rak= raka= tumor
fever vročic kašelj gripa
mental psih duševn
narcotic drog mamil kokain heroin
cigarette cigaret tobak
abuse zlorab posil nadleg
violence nasil
terror teror skrajn
torture mučen mučil
massacre pokol genocid
kidnap ugrab
withdraw umik umakn
progress napred=
seize zavze osvoji zasež
block blokad blokir
surround obkol oblega
checkpoint kontrolna_točka patrulj
headquarters sedež štab
navy mornaric podmornic
helicopter helikopter
intercept prestreg sestrel
conscript mobiliz nabor
aggression agres
conflict konflikt napetost
compromise kompromis popušč
sacrifice žrtvov
rebel upornik vstaj
coup državni_udar strmogl=
regime režim diktat
communist komunis socialis sovjet
fascist fašis nacis
patriot domolj nacionalis
propaganda propagand dezinform
censor cenzur
spy vohun obvešč
interview intervju
majority večin manjšin
survey anket raziskava= statisti
population prebivalst
race rasis etnič diskrimin
religion religi verski verstv
muslim musliman islam koran mošej
christian krščan kristjan katoli pravoslav biblij
jew judov sinagog
priest duhovnik škof menih papež
sin greh= grehi grešn grešil
christmas božič velika_noč
separate loči= ločen ločit razdvoj
couple par= zaročen
adult odrasel odrasl
human človešt človešk humanit
care skrbi= skrb= nega= oskrb
education izobraž vzgoj
behave vede= vedenj obnaš
imagine predstavlj domišlj
expect pričak
assume domnev
recognize prepozn
notice opazil opazi=
calculate izračun matemat
mix meša= mešan zmes
dig koplje kopal izkop lopat
decorate okras
tolerate toler prenaš
ignore ignor zanemar
abandon zapušč
restore obnov
launch zagon izstrel
cancel odpoved preklic ukini
interrupt prekin moti=
repeat ponov ponavlj
emphasize poudar
express izraž izrazi
claim trdi= trdil trditev
reveal razkri
mock norčev posmeh
provoke provoc izziva
exist obstaj
depend odvis=
participate sodel udelež
represent predstavnik zastop
register registr vpis
certificate potrdil spričev=
savings prihran varčev
luxury razkoš
property premoženj lastnin nepremič
address naslov=
hacker heker kibern
connect povez priklop
outage izpad_elektri izpada_elektri
rubble razvalin
extinguish gasi= pogas
bandage povoj= nosil= prva_pomoč
prosthesis protez amput
pharmacy lekarn
quarantine karanten izolacij
shake trese= tresel drget
kneel kleč poklek
whisper šepet
greet živjo pozdrav dober_dan nasvidenje
fake ponared lažn
correct pravilen pravilno
perfect popoln= popolno
rare redek redk
modern sodob modern
local lokaln krajev
abroad tujin
central osrednj središč
direction smer= smeri
capital glavno_mest glavnega_mest glavnem_mest
personal oseben osebn zaseb
temporary začas
permanent stalen stalno trajn
recent nedavno
challenge izziv= izzivi ovira=
solve rešit= rešitev rešitv
strategy strateg taktik
analysis analiz
pressure pritisk
identity identit istovet
success uspeh uspel uspeš
affect vpliv prizade
source vir= viri
found ustanovil ustanovit
legislation zakonodaj
referendum referend
suspect osumljen sumlj
fraud goljuf=
execute usmrt smrtna_kaz
gang tolpa mafij
smuggle tihotap carin
traffic promet zastoj
parking parkir garaž
zoo živalski_vrt
brick opek beton cement
tool orodj
workshop delavnic
craft obrt rokodel mizar krojač kovač
assistant pomočnik asistent tajnic
bureaucracy birokra uradnik
activist aktivist
philosophy filozof
author avtor pisatelj književn
character značaj osebnost
graduate diplomant
dictionary slovar enciklop
festival festival karneval cirkus
anthem himn
banner transparent plakat
petition peticij
boycott bojkot
crowd množic
homeless brezdom berač
bankrupt stečaj bankrot
shares delnic
discount popust
advert oglas= oglaš reklam
parcel paket poštar znamk
dollar dolar evrov evra=
moral moral= moraln etik etič
ancient starodav antič srednjeveš
heritage dediščin dedoval
ancestor prednik potom=
gene gen= geni= genet
laboratory laborator poskus=
theory teorij
physics fizik kemij biolog
planet planet vesolj astronavt
carbon ogljik emisij izpust
pollution onesnaž
poison strup zastrup
recycle recikl
species vrste= vrst=
forecast napovedi= prognoz
hail toča=
ski smuč drsanj sank
lottery loterij
fox lisic zajec zajc miš= miši podgan veveric jež= jelen
frog žaba= žabe pajek črv polž
salmon losos postrv
wing pero= perje rep= krila= krilo= krili=
barn hlev= skedenj kletk gnezd
herd čreda= čredo pašnik
tractor traktor plug=
fertilizer gnojil pesticid
corn koruz ječmen rž= oves=
cabbage zelje= koren česen česn čebul kumar buč
berry jagod malin sliv= slive hrušk breskev banan melon lubenic
butter maslo= smetan jogurt
cake torta= torte pecivo piškot
piece kos= kosov košček
quarter četrtin četrtletj
zero nič_stopinj ničla
weekend vikend
europe evrop
africa afri
asia azij
green zelen rumen rjav siv= siva vijoli
jewel nakit diamant prstan ogrlic
spectacles očal
glove rokavic šal= nogavic škorenj
pocket žep gumb rokav pas=
fashion moda= mode= modn
design oblikov
barber frizer
cup skodel žlic vilic ponev lonec
fridge hladiln pralni
bath kopaln kopel tuš= strani
bench klop= klopi kavč
leather usnj bombaž svil
rubber guma= gume pnevmat
hole luknj jama= krater razpok
rot gnije gnil= plesen
oak hrast breza bor= vrba lipa
sunflower sončnic tulipan vrtnic
balloon balon ognjemet
fat debel suh=
disgust gnus ogab grd=
coward strahopet
curse preklet
neutral nevtral
maximum največ= najmanj maksim minim
homesick domotož nostalg hrepen
supervise nadzor
model model
function funkcij delovanj
but ampak= toda= vendar=
only samo= le=
more več= bolj=
also tudi=
until dokler= do=
who kdo= koga= komu=
what kaj= kar=
how kako= kot=
where kje= kjer= kam=
when ko= kdaj= kadar=
still še= vedno=
you ti= vi= vam= vas= tvoj vaš
attack napad ofenziv
missile raket izstrel
weapon orožj
red rdeč
white bel= bela= belo= beli= bele=
black črn
blue moder= modra modro modri
dog pes= psa= psi= psov=
sheep ovca ovce ovac jagnje
cow krav= krava krave živin
fish rib= riba= ribe= ribo=
roof streh= streha strehe
wall zid= zidu= zidovi sten= stena stene
window okno= okna= oknu= oken=
tea čaj= čaja= čaju=
coffee kav= kava= kavo= kave=
milk mlek= mleko mleka
storm nevihta viharj orkan
flood poplav
ice led= ledu= leda=
husband mož= moža= možem= možu=
wedding poroka poroke poroko poročen poročil
vote glasov glasuj volivc
election volitv
prison zapor= zaporu zapora ječa
newspaper časopis= časnik
concert koncert
airport letališč
bus avtobus
truck tovornjak
letter pismo= pisma= pismu=
music glasb
photo fotk fotograf slik= slika=
say reče= rekel rekla reči= pravi=
become postal postane postat
less manj= najmanj=
behind zadaj= za=
instead namesto=
someone nekdo= nekoga=
except razen=
self sam= sama= sami= sebe= sebi= seboj=
night noč= noči= nočj ponoči
times krat= enkrat= prvič=
sit sedi= sedel sedet sedijo
tonight večer zvečer
song pesem= pesm
warm topl= topla toplo vroč
rich bogat
hungry lačn lakot
chair stol= stola= stoli= stole=
table miza= mizo= mizi= mize=
room soba= sobi= sobo=
deputy poslan senator
head glav= glava glavo glave
face obraz= obraza
arm rok= roka= roke=
rope vrv= vrvi= veriga
well vodnjak izvir
curtain zaves
pot lonec lonc ponev
stairs stopnic
net mreža mreže
#1 en= ena= eno= prv
#2 dva= dve= dveh= dvema= oba= obe= drugi= druga= drugo=
#3 tri= treh= trije= tretj
#4 štiri= štirih= štirje= četrt
#5 pet= petih= peti= peta=
#6 šest= šestih= šesti=
#7 sedem= sedmih= sedmi=
#8 osem= osmih= osmi=
#9 devet= devetih= deveti=
#10 deset= desetih= deseti=
#11 enajst
#12 dvanajst
#13 trinajst
#14 štirinajst
#15 petnajst
#16 šestnajst
#17 sedemnajst
#18 osemnajst
#19 devetnajst
#20 dvajset
#30 trideset
#40 štirideset
#50 petdeset
#60 šestdeset
#70 sedemdeset
#80 osemdeset
#90 devetdeset
#100 sto= stotin
#200 dvesto
#1000 tisoč
#1e6 milijon
#1e9 milijard
#link in
#pm popoldne zvečer
#*12 ducat
`;
