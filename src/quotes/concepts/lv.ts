/** Latvian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people cilvēki cilvēkiem cilvēku tauta tautas
man vīrietis vīrieši vīriet vīrs=
woman sieviet
child bērns bērni bērnu bērniem bērn
mother māte= mātes mamma mātei
father tēvs= tēva= tēvi tētis
family ģimen
friend draug draudzen
grandmother vecmāmiņ vecmamm
neighbour kaimiņ
teacher skolotāj
doctor ārst
soldier karavīr karavīri
worker strādniek darbiniek
student skolēn student
son dēls= dēla= dēli=
daughter meita= meitas meitu
minister ministr
president preziden
thank paldies pateic pateik
ask lūdz= lūdzu jautā prasa=
want vēlas= grib= gribu gribam
know zina= zinu= zinām zināja pazīst
see redz= redzu redzēj
hear dzird klausī
speak runā runāj saruna
write raksta= rakstīj uzraks raksti
read lasa= lasīj lasīt
work strādā darbs= darba= darbu
live dzīvo dzīve= dzīves dzīvī
die mira= miris nomira nāve= nāves miruš
kill nogalin nonāv
sleep guļ= gulēj gulēt miegs
eat ēd= ēst= ēdām ēdien
drink dzer= dzert dzērien
sing dzied dziesm
play spēlē spēle=
win uzvar
lose zaudē
begin sāk= sākas sākt sākās sākum
end beig= beidz beigas beigu
open atver atvēr atklāts
close aizver slēg slēdz slēgt
build būvē= uzbūv cēla= celtniec
destroy iznīcin sagrau nopost
repair remont labo= salabo
pay maksā samaks rēķin
buy pirk= pērk= nopirk
sell pārdo
give dod= dot= deva= iedod
take ņem= ņemt paņem ņēma
send sūta= sūtī nosūt
come nāk= nāca= atnāc ierad ierod
leave aiziet aizgāj dodas pamet atstāj
return atgriez atpakaļ
wait gaid gaidī
stay palik paliek
help palīdz palīg
save glāb= izglāb glābšan
protect aizsarg sarg= aizstāv
fight cīņa cīnās cīnī
fear bail= baidās bailes
love mīl= mīlu= mīlest
hope cer= ceru= cerīb
forget aizmirs
remember atcer atmiņ
promise sola= solī= apsol solīj
believe tic= ticu= ticam ticīb
sorry piedod atvaino
laugh smej= smejas smaid
cry raud= raudāj asar
agree vienoj piekrīt vienošan līgum
decide izlem lēmum nolēm
continue turpin joprojām
support atbalst
discuss apspried pārrun
stop apstā apstāj pārtrauc
find atrod atrad atrast
search meklē
carry nes= nest= atnes nesa=
stand stāv= stāvē sēd= sēž= rinda=
house māja= mājas mājā= namā
school skola= skolas skolā klase
hospital slimnīc
road ceļš= ceļa= ceļu= ceļā iela= ielas
bridge tilts tilta tiltu
car auto= mašīn automaš autobus
train vilcien stacij dzelzceļ
ship kuģis kuģa= kuģi ostā osta=
water ūdens ūdeni ūdeņ
sea jūra= jūras jūrā= okeān
river upe= upes= upē=
mountain kalns kalna kalni kalnā pakaln
forest mežs= meža= mežā= meži
snow sniegs sniega ledus
rain lietus lietū plūd
wind vējš= vēja= vētra orkān
sun saule= saules gaisma
dark tumš= tumsa naktī nakts=
fire uguns ugun degt= deg= ugunsgrēk
country valsts valst zeme= dzimten
city pilsēt ciems ciemat
world pasaul
border robež
war karš= kara= karu= karā=
peace miers= miera= mieru mierīg
army armij ieroč uzbruk raķet
freedom brīv= brīvīb atbrīvo
truth paties
lie melo= meli= melus
law likum tiesa= tiesīb
government valdīb
parliament parlament saeima vēlēšan balso
money nauda= naudas naudu
price cena= cenas dārg lēt=
bread maiz labīb kvieš
animal dzīvnie suns= suņi govs= aita= zivs=
book grāmat vēstul vārds= vārdi
language valoda valodā
door durvis durvj logs= logi jumts= siena=
heart sirds= sirdī dvēsel
hand roka= rokas rokā=
eye acis= acu= galva= seja=
knee celis= ceļgal mugur kāja= nogur
name vārds= vārdā nosauk
history vēstur pagātn
future nākotn
time laiks= laika= laiku=
winter ziema= ziemas ziemā
summer vasara vasarā
morning rīts= rītā= vakar= vakarā vakars
first pirmais pirmā pirmo vispirms
last pēdēj
new jauns= jauna= jaunais jauno=
old vecs= veca= veci= vecais vecum
big liels liela lieli lielā
small mazs= maza= mazi= mazā
good labs= laba= labi= labāk
bad slikt
hard grūt= grūti grūta
strong stiprs stipra spēks spēk
long garš= gara= ilgi= ilgs=
cold auksts auksta aukst silt=
empty tukš pilns= pilna
beautiful skaist
young jauniet jaunieš
poor nabag nabadz bagāt
happy laimīg prieks prieka priecīg
sad skumj bēd= bēdas sāpes
every katrs= katra= visi= visiem
nobody neviens nevien
nothing nekas= neko=
never nekad
always vienmēr mūžīg
again atkal vēlreiz
together kopā= kopīg
here šeit= te=
half puse= pusi= divreiz
job uzņēmum darbaviet
energy enerģ elektr gāze=
health veselīb slims= slimīb
police policij apciet arestē cietum
film filma= filmu= mūzik glezn
colour krāsa= krāsas sarkan zils= melns= balts=
tree koks= koki= ziedi= dārzs raža=
wine vīns= vīna= kafij tēja= piens=
clothing apģērb kurpes drēbes soma=
evacuate evaku patvēr bēgļ
season sezon izsalk izslāp
bear lācis= lāči= vilks= vilki
picture video kamera foto
year gads= gadu= gadi= gadā=
day diena= dienas dienu=
month mēnes nedēļ
hour stunda stundu minūt
kilometre kilometr
today šodien
tomorrow rīt= rītdien
yesterday vakar=
injure ievain savaino
victim upuris= upuri= upuru=
resident iedzīvot
citizen pilson pilsoņ
factory rūpnīc fabrik
strike streik arodbied
protest protest piket
opposition opozīc
mayor mērs= mēra= domes_priekš
crisis krīze krīzes
danger bīstam briesm draud=
safe droš= drošīb droši
order pavēl
ban aizlie
allow atļau atļāv
blame vaina= vainīg
judge tiesnes spriedum
crime nozieg slepkav
corrupt korupc zagt= zaglis nozag
investigat izmekl
cause cēlon iemesl kāpēc
result rezultāt sekas
problem problēm
plan plāns= plāno projekt
goal mērķ
mistake kļūd kļūda
change mainī izmaiņ pārmaiņ
negotiat sarunas= sarunās=
sign paraksta parakst
ally sabiedrot partner
enemy ienaidn
bomb bumba= bumbas sprādz
drone dron
shell šāviņ munīc artilēr
occupy okupā okupāc iebruk
prisoner gūstek ieslodz ķīlniek
bank banka= bankas aizdev parāds
budget budžet nodok
market tirgus tirgu= tirdzniec
produce ražo= ražošan
farmer lauksaim zemniek lauks=
church baznīc dievs= dieva= lūgšan
celebrat svin= svinē svētki
born dzimis dzimuš piedzim dzimšan
parent vecāki vecāku
brother brālis brāļi brāļa
sister māsa= māsas
wife sieva= vīrs= kāzas precēj
girl meitene zēns= puisis
colleague koleģ kolēģ komanda
coach trener
ball bumba= vārti=
champion čempion balva= medaļ
museum muzej izstād māksl
theatre teātr skatuv koncert
journalist žurnālist laikrakst ziņas=
engineer inženier mašīna= tehnolo dators
science zinātn pētīj
earth zeme= augsne
sky debes zvaigzn mēness=
stone akmen akmeņ klints
gold zelts= zelta= sudrab dzelzs
wood koka= koksn dēlis=
glass stikls stikla
kitchen virtuv gatavo= vāra= recept
salt sāls= cukurs eļļa=
meat gaļa= gaļas ola= olas= siers= rīsi=
smell smarž garš=
bed gulta= galds= krēsls istaba
tent telts= teltis teltī nometn
key atslēg
paper papīr dokument
phone telefon zvanī
plane lidmaš lidost pilot
landing nosēž nosēš
passenger pasažier biļet
travel ceļo= ceļoj tūrist apmekl
metro metro tramvaj
fuel degviel benzīn
coal ogles= ogļu= raktuv
nuclear kodol atom reaktor
tank tvertn rezervuār caurul dambis
dry saus sausum tuksnes
clean tīrs= tīra= tīrī atkritum
nature daba= dabas klimat laikaps
heat karst karstum temperat
heating apkure apkures
generator ģenerator akumulator
substation apakšstac elektrotīkl
blood asinis asiņ
medicine zāles= vakcīn
patient pacient operāc
autumn rudens= rudenī pavasar
week nedēļ
think domā= domāj doma= viedokl
understand saprot saprat saproš
teach māca= mācī iemāc
show rāda= rādī parād pierād
meet satiek satik tikšan sanāksm
invit aicin uzaicin viesis= viesi
follow seko= vada= vadīt līder
join pievien vieno= apvien
use lieto= izmanto
make dara= darī= radī= izgatavo
receive saņem saņēm
lack trūkst trūkum vajag vajadz
cut griež griezt lauz salauz sita=
run skrien skrēj soļi= solis
fall krīt= krita= nokrit
rise pieaug aug= pacel celties
number skaits skaitl daudz=
proud lepns lepo= lepoj lepnum
shame kauns= kauna= gods= cieņa
courage drosm drosmīg varon
patience paciet
luck veiksm laime=
dream sapnis sapņ
alone viens_pats vientuļ tikai
same tāds_pats vienād līdzīg
other cits= cita= citi= citam
whole viss= visa= daļa=
one viens= viena= vienu=
real īsts= īsta= reāl patiesi=
simple vienkārš viegl
terrible briesmīg šausm traģēd katastrof
wonderful brīnišķ lielisk
fast ātrs= ātri= lēns= lēni
soon drīz= vēlu= agri=
before pirms=
after pēc= pēctam
near tuvu= blakus netālu
far tālu= tālu
under zem= pagrab
above virs= augšā
silence klusum kluss klus
voice balss= balsis skaņa troksn
possible iespējam nevar=
important svarīg galven
ready gatavs gatavi sagatav
try mēģin cenšas
hide slēp= slēpj paslēp bēg=
hold tur= turēt turēj
put liek= lika= nolik
touch pieskar met= svie grūž
cross šķērs sasniedz
wake pamost pamod ausm
without bez=
because jo= tāpēc
if ja=
person persona cilvēks
thing lieta= lietas
public publisk oficiāl
condolence līdzjūt sēras
congratulat apsveic
duty pienāk dienest uzdevum
community kopien sabiedr paaudz
democracy demokrāt neatkarīb suverēn
territor teritor reģion
trust uztic
regret nožēl
choose izvēl
count skait= skaita= mēra=
answer atbild
happen notiek notik
appear parād= pazūd pazud
move kust= kustas pārviet
refuse atteic atteik noraid
accept pieņem pieņēm
angry dusm= dusmīg dusmas
surprise pārsteig dīvain
gift dāvan
story stāsts stāsta pasak
poem dzejol dzeja dzejniek
dance dejo= deja= dejas
swim peld lēc= lēkt
plant stāda= iestād sēj=
wash mazgā ziepes
engine dzinēj motor ritenis=
box kaste= kastē pudel
knife nazis= naži= virve āmur
clock pulkst svece= zvans
flag karogs karoga simbol
boss priekšniek direktor īpašniek
customer klient skatītāj
grave kaps= kapa= bēres kapsēt
smoke dūmi= dūmu putekļ pelni
island sala= salas piekrast krasts
wave vilnis viļņi dziļ
mouth mute= zobi= auss= deguns
sweet salds rūgt medus=
heavy smags smaga svars= viegls
inside iekšā ārā= vidus= stūris
enough pietiek precīz
rule noteikum advokāt lieciniek
salary alga= algas pensij īre=
deserve pelnījuš pelnīj vērt=
vegetable dārzeņ kartupe zupa=
fruit augļi= ābol citron ķirš
tradition tradīc kultūr paraža
certain pārliec šaub=
now tagad= pašlaik
even pat=
already jau=
almost gandrīz
maybe varbūt iespējams droši_vien
often bieži= dažreiz
suddenly pēkšņi uzreiz
during laikā=
between starp=
against pret=
must jā= jābūt nedrīkst
look skatās skatī
feel jūt= jūtos jūtas= sajūt
explain paskaidr skaidro=
wear valkā ģērb= uniform
drive brauc= brauca= vadīt= šoferis
lift pacēl paceļ
hang karā= karājas pakār
tie sien= piesien sasiet
fill piepild aizpild
cover apklāj pārklāj
collect vāc= savāc vākt
spread izplat izdala=
exchange mainīt= apmain aizstāj
borrow aizņem aizdod
earn nopeln pelnīt ienākum
spend tērē= iztērē izdevum
donat ziedo= ziedoj labdar
invest invest ieguld
hire pieņem_darb algo= nolīg
resign atkāp= atkāpj atlaid
retire pensionār veterān
appoint iecel iecēl
compet sacens turnīr konkurs
beat uzveic pārspē
shoot šauj= šāva= šaut= šaušan ierocis
catch noķer noķēr ķert
chase medī= medniek vajā=
drown slīk= noslīk nogrim
breath elpo= elpot
heal ārstē= izārst atvesel
suffer cieš= ciest= ciešan
surviv izdzīv
crash avārij sadurs negadīj
damage bojāj sabojā zaudēj
warn brīdin
accus apsūdz apvain
convinc pārliecin ietekm
argue strīd= strīds strīdas
complain sūdz= sūdzas kritiz
encourag iedrošin iedvesm
resist pretoj pretest padot padodas
betray nodev= nodeva krāpj apmān
campaign kampaņ kandidāt
constitution satversm konstitūc republik
reform reforma reformas revolūc
embassy vēstniec vēstniek diplomāt
sanction sankcij embargo
migrant migrant ārzemniek ieceļot
ceasefire pamier
front fronte frontē kauja= ierakum
officer virsniek komandier ģenerāl kapteinis
guard sargs= apsardz
volunteer brīvprāt
firefighter ugunsdzēs glābēj
industry rūpniec nozare
cargo krava= kravas prece= preces noliktav
construction celtniecīb būvniec arhitekt
unemploy bezdarb inflāc nabadzība
hair mati= matus bārda
finger pirksts pirksti plecs= pleci
skin āda= kauls= kauli smadzen
virus vīrus infekc epidēm pandēm
ambulance ātrā_palīdz ārkārtas
disab invalīd akls= kurls= ratiņkrēsl
lamp lampa= lukturis
blanket sega= segas spilven
oven krāsns krāsnī cep= maiznīc
basket grozs= groza= spainis
toy rotaļliet lelle=
coat mētel krekls cepure bikses
thread diegs= audums paklāj šuj=
breakfast brokast pusdien vakariņ
chicken vista= vistas cūkgaļ desa= šķiņķ
flour milti= miltu mīkla
beer alus= alkohol piedzēr degvīn
grape vīnog vīnogas
olive olīv rieksts sēnes
chocolate šokolād konfekt saldējum
cat kaķis= kaķi= kaķa
horse zirgs= zirgi= ēzel
goat kaza= kazas cūka= zoss=
bee bite= bites= kukaiņ tauriņ ods=
snake čūska= lauva= zilon pērtiķ
whale valis= vaļi= delfīn haizivs bruņurup
bird putns= putni= stārķis ērglis
lake ezers= ezera= ezerā ezeri
valley ieleja= ielej ala= ūdenskrit
earthquake zemestrīc vulkān
avalanche lavīn dubļi= nogruv
fog migla= miglas mākoņ mākonis pērkon
leaf lapa= lapas zars= zari= zāle=
seed sēkla= sēklas
shadow ēna= ēnā= spīd
air gaiss= gaisa= gaisā
satellite satelīt pavadoņ
square laukums= laukumā parks=
shop veikal kafejnīc
hotel viesnīc
library bibliot
university universit profesor
kindergarten bērnudārz
stadium stadion
castle pils= pilis= tornis
monument piemin pieminekl statuj drupas
gate vārti= vārtos žogs=
tunnel tunel
bicycle velosip motocikl
suitcase koferis čemodān bagāž
delay kavē= kavēj kavēšan nokavē
speed ātrum
map karte= kartē=
apartment dzīvokl dzīvokļ stāvs=
district rajon novads= priekšpils
north ziemeļ
south dienvid
east austrum
west rietum
left kreis labā_pus
king karalis karalien karaļ princis
shout kliedz bļauj
applaud aplaud aplaus
joke joks= joki= smiekl
kiss skūpst apskau
enter ienāc= ieiet= iegāja iekļūt
burst pārsprāg sabruk sagruv
publish publicē izdod= iespied
record ieraksts ierakst rekords
translate tulko= tulkoj nozīmē
draw zīmē= zīmēj
discover atklāj= atklāja izgudro
freeze sasal= salst kūst= izkus
feed baro= pabaro
punish sods= soda= sodī= sodīt
compensat kompens atlīdz
appeal apelāc pārsūdz prasīb
swear zvēr= zvērē zvērest
threaten piedraud draudē
admit atzīst atzin
praise slavē uzslav apbrīn
holy svēts= svēta= svētī=
heaven elle= eņģel velns
miracle brīnum liktenis liktenī
alphabet alfabēt gramat
page lappus nodaļa= romāns
violin vijole ģitāra klavier bungas
choir koris= kora= diriģent melodij
actor aktieris aktier maska
football futbol basketbol hokej teniss šahs
player spēlētāj sportist vārtsarg tiesnesis=
exam eksāmen atzīme= stunda=
pencil zīmul pildspalv burtnīc
internet internet vietne digitāl
password parole= ekrāns programmat
message ziņa= ziņu= ziņojum vēstule=
robot robot mākslīg
radio radio televīz
childhood bērnīb jaunīb
justice taisnīg taisnīb žēlast
hate ienīst naids= naida= skaud
solidar solidar
responsib atbildīb sirdsapziņ
habit paradum pieredz prasme
weak vājš= vāja= vāji
type veids= tips= piemēr
method metod sistēm proces
chaos haoss haos panik
attention uzmanīb pūles interese
advantage priekšroc ieguvum noderīg
risk risks= riska= iespēja
condition apstākļ situāc nosacīj
event notikum pasākum
moment brīdis brīdī moment
century gadsimt gadadien jubilej
midnight pusnakt pusdienlaik
side puse= pusē= virsma
location vieta= vietā= vietas
international starptaut
special īpašs īpaša parast
famous slavens pazīstam noslēpum
clear skaidrs skaidr= acīmred
high augsts augsta plats šaurs
round apaļ taisns
soft mīksts mīkst ass= slapj
naked kails= baskāj
worry uztrauc rūpes bažas
honest godīg pieklāj uzticīg
gratis bez_maksas bezmaksas
crazy traks= traka= muļķ gudrs= gudra
grandfather vectēv mazbērn tēvocis tante=
widow atraitn bārenis zīdain
fisherman zvejniek gans= jūrniek
crew apkalp prāmis
noodle nūdel makaron pica=
umbrella lietussarg spogul
furniture mēbel plaukt skapis
balcony balkon pagalm
stick nūja= stabs=
microphone mikrofon skaļrun
ton tonna= tonnas litrs
percent procent
announce paziņo paziņoj izsludin
report ziņojum= atskait
comment komentār komentē
suggest iesaka= ieteik ierosin priekšlik padoms
demand pieprasa prasa= prasīb
confirm apstiprin
question jautājum
quote citāt
information informāc
detail detaļ sīkāk
list saraksts sarakst
version versij
group grupa= grupas grupu
member biedrs= biedri loceklis locekļi
organization organizāc institūt biedrīb apvienīb fonds=
committee komitej komisij padome
office birojs biroj kantor
agency aģentūr departament
conference konferenc samits kongress
politics politi
party partija partijas
economy ekonomi finan
fund fonds dotāc subsīd
develop attīst
improve uzlabo
reduce samazin
add pievieno papildu
compare salīdzin
difference atšķir
average vidēj
amount summa= apjoms daudzum
level līmen līmeņ
limit ierobežo
quality kvalitāt
size izmērs lielum garums platums
topic temats tēma
evidence pierādīj
expert ekspert specialist profes
control kontrol
manage pārvald vadība
check pārbaud
approve apstiprināt= atļauja=
prevent novērs izvair
remove noņem dzēs=
guarantee garant nodrošin
offer piedāv sniedz=
include ietver iekļau
rest atpūt
vacation atvaļināj brīvdien
sport sports sporta= olimp
busy aizņemts
bore garlaic
excite sajūsm aizraut
enjoy bauda= baudīt izbauda
comfort ērts= ērti
satisfy apmierin
disappoint vīlies vilšan
despair izmisum
shock šoks= šokēt satriec
generous dāsns devīg
modest pieticīg pazemīg
greed alkatīb egoist
careful uzmanīgi= piesardz
curious ziņkār
strict stingr
pregnant grūtniec
cancer vēzis= vēža audzēj
fever drudzis klepus gripa=
mental psih garīg
narcotic narkot kokaīn heroīn
cigarette cigaret smēķē tabak
abuse izvaro vardarb
violence vardarbīb
terror teror ekstrēm
torture spīdzin
massacre slaktiņ genocīd
kidnap nolaup
withdraw atkāpšan atvilk
progress progres
seize ieņem= sagrāb
block bloķē blokād
surround ielenk aplenk
headquarters štābs
navy flote= zemūden
helicopter helikopt
intercept notriek notriec pretgaisa
conscript mobiliz iesauk
aggression agres
conflict konflikt spriedz
compromise kompromis
sacrifice upurē
rebel sacelš nemieri
coup apvērsum gāza=
regime režīm diktat
communist komunist sociālist padomju
fascist fašist nacist
patriot patriot
propaganda propagand dezinform
spy spieg izlūk
interview intervij
majority vairākum mazākum
survey aptauj statistik
race rasis etnisk diskrimin
religion reliģ
muslim musulm islām mošej
christian kristiet katoļ pareizticīg bībel
jew ebrej sinagog
priest priester mācītāj bīskap mūks pāvest
sin grēks grēki
christmas ziemassvēt lieldien
separate šķir= šķirš atšķirt
couple pāris= pāri=
adult pieaug=
human cilvēc humān
care rūpē= rūpēj aprūp
education izglītīb audzin
behave uzved uzvest
imagine iedomāj fantāz
expect gaidāms sagaid
recognize atpazī
notice pamanī pamana
calculate aprēķin matemāt
mix jauc maisī
dig rok= rakt= izrak lāpst
decorate rotā izrot
ignore ignorē
abandon pamests
restore atjauno restaur
launch palaiž
cancel atceļ atcelt
interrupt pārtrau traucē
repeat atkārto
emphasize uzsver
express izteik
claim apgalvo
reveal atklāj atklāts=
mock izsmej ņirg
provoke provoc
exist pastāv
depend atkar
participate piedal dalībniek
represent pārstāv
certificate sertifik apliecīb
savings ietaup uzkrājum
luxury grezn luksus
property īpašum
address adrese
hacker hakeri kiber
connect savieno savienoj
outage elektrības_pārtr
rubble gruveš drup=
extinguish dzēst= nodzēs
bandage pārsēj nestuves
prosthesis protēz
pharmacy aptiek
quarantine karantīn
shake trīc drebē
kneel ceļos=
whisper čukst
greet sveiki= labdien sveicin ardievu
fake viltot
correct pareiz
perfect perfekt ideāl
rare rets= reti= retas unikāl
modern modern mūsdien
local vietēj
abroad ārzem ārvalst
central centr
direction virzien
capital galvaspils
personal personīg privāt
temporary pagaidu īslaic
permanent pastāvīg
recent nesen
challenge izaicin šķērš
solve risināj atrisin
strategy stratēģ taktik
pressure spiedien
identity identitāt
success panākum veiksmīg
affect ietekmē
source avots avoti
found dibin nodibin
referendum referend
suspect aizdom
fraud krāpš krāpn
execute nāvessod
gang banda= mafij
smuggle kontraband muita
traffic satiksm sastrēg
parking stāvvieta autostāv garāža
zoo zoodārz
brick ķieģel beton cement
tool instrument darbarīk
workshop darbnīc
craft amatniek galdniek drēbniek kalējs
assistant asistent palīgs sekretār
bureaucracy birokrāt ierēd
chairman priekšsēd
activist aktīvist
philosophy filozof
author autors autori rakstniek literatūr
character raksturs
dictionary vārdnīc
festival festivāl karnevāl cirks
anthem himna
banner plakāt lozung
petition petīcij
boycott boikot
crowd pūlis= pūļa
homeless bezpajumt ubag
bankrupt bankrot
shares akcijas akcion birža
discount atlaide=
advert reklām
parcel sūtījum pastniek pastmark
dollar dolār eiro=
moral morāl ētik
ancient sens= senā seno viduslaik
heritage mantojum
ancestor sencis senči pēcteč
laboratory laborator eksperiment
theory teorij
physics fizik ķīmij bioloģ
planet planēt visum= kosmonaut
pollution piesārņ
poison inde= indīg saind
species sugas= sugu
forecast prognoz
hail krusa
ski slēp= slēpo slido
fox lapsa zaķis trusis pele= peles vāver ezis briedis
frog vard= varde zirnek tārps gliemez
salmon lasis= laši forel siļķ
wing spārn spalv aste=
barn kūts kūtī= stallis šķūn ligzd
herd ganāmp ganīb
tractor traktor arkls
fertilizer mēslo
corn kukurūz mieži rudzi auzas
cabbage kāpost burkān sīpol ķiplok gurķ ķirb biete
berry ogas= avene zemene plūme bumbier arbūz banān
butter sviest krējum jogurt
cake kūka= torte= cepum
piece gabal
zero nulle
weekend nedēļas_nogal
europe eirop
africa āfrik
asia āzij
green zaļš zaļa zaļi dzelten brūn= brūna pelēk rozā
jewel rotasl gredzen dimant
spectacles brilles
glove cimds cimdi šalle zeķe zābak
pocket kabata pogas= piedurkn josta
fashion mode= modes
barber frizier
cup krūze= tase= bļoda karote dakšiņ panna
fridge ledusskap
bath vanna= duša= tualet
hole caurum bedre
oak ozol bērzs bērzi priede= liepa=
sunflower saulespuķ tulpe roze= rozes
fat tauki= resns
disgust riebj riebīg neglīt
coward gļēvul
curse nolād
neutral neitrāl
maximum maksim minim
homesick ilgas= ilgoj
but bet= taču=
only tikai=
more vairāk
also arī=
until līdz= kamēr
who kas= kurš=
what ko= kas=
how kā=
where kur=
when kad=
still vēl= joprojām
you tu= jūs= jums= tev= jūsu= tevi=
attack uzbruk
missile raķet
weapon ieroč
red sarkan
white balt= balts balta balti
black meln= melns melna melni
blue zil= zils zila zili
dog suns= suņi= suni= suņu=
sheep aita= aitas= aitu= jērs=
cow govs= govis= govju=
fish zivs= zivis= zivju=
roof jumts= jumta= jumtu= jumti=
wall siena= sienas= sienu=
window logs= loga= logu= logi=
tea tēja= tējas= tēju=
coffee kafija kafiju kafijas
milk pien= pienu piena
storm vētra vētras vētru
flood plūd= plūdi plūdos
ice ledus ledu=
husband vīrs= vīra= vīru= vīram=
wedding kāzas= kāzu= kāzām= precēj apprec
vote balso vēlētāj
election vēlēšan
prison cietum
newspaper avīze avīž laikrakst
concert koncert
airport lidost
bus autobus
truck kravas_auto
letter vēstul
music mūzik
photo foto= fotogrāf attēl
say saka= teica teikt saki=
become kļū kļuv
less mazāk
instead vietā=
someone kāds= kādam=
except izņemot
self pats= pati= paši= sevi= sev=
night nakt= nakts naktī
times reiz= reizes reizi= reižu
sit sēž sēd= sēdē
tonight vakar= vakars vakarā vakaru
song dziesm
warm silt karst
rich bagāt
hungry izsalk bads= badu=
chair krēsl
table galds galda galdu
room istab
deputy deputāt senator
head galva= galvu galvas
face seja= sejas= seju=
#1 viens= viena= vienu= pirm
#2 divi= divas= divu= divus= diviem= div= otr abi= abas=
#3 trīs= triju= trijiem= treš
#4 četri= četras= četru= četr= ceturt
#5 pieci= piecas= piecu= piec= piekt
#6 seši= sešas= sešu= seš= sest=
#7 septiņi= septiņas= septiņu= septiņ= septīt
#8 astoņi= astoņas= astoņu= astoņ= astot
#9 deviņi= deviņas= deviņu= deviņ= devīt
#10 desmit= desmito desmits=
#*10 desmit
#+10 padsmit
#20 divdesmit
#30 trīsdesmit
#100 simts= simtu= simti= simtiem=
#1000 tūkstoš
#1e6 miljon
#1e9 miljard
#pm vakarā pēcpusdien
`;
