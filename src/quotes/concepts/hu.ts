/** Hungarian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people ember nép
man férfi
woman asszony nő=
child gyer
mother anya anyá
father apa= apá
family család
friend barát
grandmother nagymam
neighbour szomszéd
teacher tanár
doctor orvos
soldier katon csapat
worker munkás dolgozó
student diák tanul
son fia= fiam
daughter lánya lányo
minister miniszter
president elnök
thank köszön hálás
ask kér= kérem kérj kérünk
want akar szeret követel
know tud= tudom tudj tudni
see lát
hear hall
speak beszél
write ír= írt= írni írok
read olvas
work munk dolgoz
live él= élet élni
die hal= halál halt meghalt
kill megöl öltek
sleep al= aludt alsz
eat esz étel enni eszünk
drink iszik inni igyon
sing énekel dal=
play játsz játék meccs
win győz nyer győzelem
lose veszít vesztett elveszt
begin kezd
end vége befej kész
open nyit nyíl nyitva
close zár bezár
build épít
destroy pusztít rombol lerombol
repair javít
pay fizet kerül számla
buy vásárol vett veszünk
sell elad árul
give ad= adott adni adok
take vesz vett visz
send küld
come jön jött érkez
leave megy ment elhagy indul
return vissza visszatér
wait vár= vára várni várj várunk várnak
stay marad
help segít segély
save ment mentő megment
protect véd védel megvéd
fight harc küzd
fear fél= félek félelem félünk
love szeret szerel
hope remél remény
forget felejt elfelejt
remember emlék
promise ígér
believe hisz hinni hit=
sorry bocsán sajnál elnézés
laugh nevet mosoly
cry sír= sírt sírni könny
agree megállapod egyez szerződ megegyez
decide dönt döntés
continue folytat tovább
support támogat
discuss megbeszél tárgyal megvitat
stop megáll abbahagy leáll
find talál megtalál
search keres
carry visz hoz hord hozott
stand áll= állt ül= ült sor= állun állni sora sorb sorn
house ház= háza otthon haza
school iskol osztály óra=
hospital kórház klinik
road út= úton utca utat
bridge hid= hída hidat hidak
car autó busz kocsi teher
train vonat állomás vasút
ship hajó kikötő
water víz vize
sea tenger óceán
river folyó
mountain hegy domb
forest erdő fa= fák fát
snow hó= hava= jég=
rain eső esik árvíz
wind szél= szele vihar
sun fény nap= lámpa
dark éj éjszak sötét
fire tűz= tüzet ég= égett
country ország haza= nemzet
city város falu község
world világ
border határ
war háború
peace béke nyugod nyugal
army hadsereg fegyver támad rakét katona= katonai
freedom szabad ingyen
truth igaz való
lie hazud hazug hazugs
law jog= joga törvén bíróság
government kormány hatóság
parliament parlament szavaz választ
money pénz pénzt
price ár= ára drága olcsó
bread kenyér gabon búza
animal állat kutya tehén juh= bárány ló= hal= halat halak madár méh=
book könyv levél szó= szav
language nyelv
door ajtó ablak tető fal=
heart szív szíve lélek
hand kéz kez
eye szem= szeme fej= arc= test=
knee térd hát= háta láb fárad
name név neve nevé nevek nevez hív
history történel múlt
future jövő
time idő ideje
winter tél= tele= télen telet
summer nyár nyar
morning reggel este
first első először
last utols döntő
new új= újra
old öreg régi idős
big nagy
small kis= kicsi kics
good jó= jól jobb
bad rossz
hard nehéz kemény
strong erős erő
long hosszú
cold hideg meleg
empty üres tele=
beautiful szép gyönyör
young fiatal
poor szegény gazdag
happy boldog öröm örül
sad szomorú fáj bánat
every minden mind=
nobody senki egyik
nothing semmi
never soha
always mindig örökké
again újra megint ismét
together együtt közös
here itt= ide=
half fél= dupl kétszer
job cég vállal
energy energia áram villany gáz
health egészség beteg
police rendőr letartóz börtön
film film zene kép fotó fest
colour szín piros vörös kék fehér fekete
tree virág kert termés arat
wine bor= bort tea= kávé tej= vaj=
clothing létra táska ruha cipő
evacuate evakuál kitelep menedék menekült
season éhes éhség éhez szomj
bear medve bocs farkas
picture videó kamera felvétel
year év= éve= évek évi
day nap= napok napon
month hónap hét= hete
hour óra perc
kilometre kilomét tonn
today ma=
tomorrow holnap
yesterday tegnap
injure sebesül sérül
victim áldozat
resident lakó lakos
citizen polgár állampolgár
factory gyár
strike sztrájk szakszervez
protest tüntet tiltakoz
opposition ellenzék ellenez
mayor polgármester kormányzó
crisis válság
danger veszély fenyeget
safe biztons
order parancs utasít
ban tilt betilt
allow enged
blame hibás bűnös felelős
judge bíró ítél
crime bűn gyilkos
corrupt korrup lop tolvaj
investigat vizsgál nyomoz
cause ok= oka= okát miért
result eredmény következmény siker
problem problém gond
plan terv szándék projekt
goal cél=
mistake hiba hibá téved rossz
change változ
negotiat tárgyal
sign aláír szerződ
ally szövetség partner
enemy ellenség
bomb bomba bombá robban
drone drón
shell lőszer gránát lőpor
occupy megszáll invázi lerohan
prisoner fogoly foglyok túsz
bank bank hitel adósság kölcsön
budget költségvet adó= adót adók
market piac keresked export kereskede kalmár
produce termel gyárt termék
farmer gazda gazdák mezőgazd föld=
church templom isten imádk ima=
celebrat ünnep
born szület
parent szülő
brother testvér fivér báty
sister nővér húg
wife feleség férj házas esküv
girl lány fiú
colleague kolléga munkatárs csapat személyzet
coach edző
ball gól labda
champion bajnok cím= rekord díj érem érm
museum múzeum galéri kiállít művész
theatre színház színpad koncert opera zenekar
journalist újság hír= híre cikk szerkeszt
engineer mérnök technoló techni gép= gépe számítóg
science tudomá tudomo kutat tanulmány
earth föld
sky ég= égen égre csillag űr= hold=
stone kő= köve kövi szikla
gold arany ezüst vas= fém= acél
wood fa= fából deszka
glass üveg ablak
kitchen konyha szakács főz tányér recept étterem
salt só= sót cukor cukr bors olaj
meat hús= húst tojás sajt torta sütemény rizs
smell szag illat íz= íze
bed ágy asztal szék szoba lépcső emelet
tent sátor sátr konténer tábor
key kulcs
paper papír iratok dokument útlevél
phone telefon hív
plane repülő gép= pilóta járat
landing leszáll landol
passenger utas jegy hely=
travel utaz turist látogat út=
metro metró villamos
fuel üzemanyag benzin olaj kőolaj
coal szén szenet bánya bányász
nuclear nukleáris atom reaktor sugárz
tank tartály cső= csöv vezeték gát= gátat
dry száraz aszály sivatag
clean tiszta tisztí tisztu piszk szemét hulladék műanyag
nature természet éghajlat klíma környezet időjárás
heat hőség forró meleg hőmérséklet fok=
heating fűtés
generator generátor akkumulátor elem=
substation hálózat alállomás vonal
blood vér= vért véres
medicine gyógyszer orvosság oltás vakcina
patient beteg páciens műtét ápoló sebész
autumn ősz= őszi tavasz
week hét= heti= héten
think gondol ötlet vélemény hitt
understand érti érte értü érts értj megért
teach tanul tanít edze edzé gyakorol
show mutat bizonyí
meet találk ülés
invit meghív üdvöz vendég szívesen
follow követ kövez vezet főnök
join együtt közös egység oszto oszta csatlak
use használ
make csinál tesz tette tettü alkot készít
receive kapt kapn kapo kapu szállít átad
lack kell= kellett szüks hiány
cut tört töri törö eltört vágo vágt vágn ütö= ütt= csapás
run futo futt futá lépe lépé gyalog séta
fall eset esek esit esik esőt esők leesett zuha csökken
rise nő= nőt növe emelk
number sok= sokan sokak több szám kevés
proud büszk
shame szégyen szégyel méltós becsület tisztel
courage bátor hős
patience türelm türelem
luck szerencs
dream áloo álod álmo álmd álom kíván
alone egyedül csak= magány
same ugyan azonos egyenlő
other másik más= különb
whole egész teljes rész
one egy= egyetlen
real valód tény= tények valóság igazi
simple könny egyszerű
terrible szörny komoly tragéd katasztróf súlyos
wonderful csodál remek nagyszerű kiváló
fast gyors siet lassú lassan
soon hamar korán késő kése
before előtt míg= mielőtt amíg
after után aztán majd= óta
near közel mellett következő jövő
far messz távol
under alatt alá= pince föld óvóhely
above felett fölött magas fel=
silence hallgat csend néma
voice hang zaj sziréna
possible lehets lehetetl tud=
important fontos fő= jelent lényeg alapvet
ready kész felkész
try próbá megpróbál kudarc
hide menek szök rejt elbúj
hold tart megőriz megtart
put tettt= tetet= tegtt= teget= testt= teset= rakt rakj raku helyez
touch érn= éri= megérint dobt dobj dobo lök húz
cross átkel elér átlép elmúl eljut
wake ébred hajnal napkelt
without nélkül
because mert= ezért hiszen
if ha= amikor mihelyt
person ember valaki személy fő=
thing dolog dolgo valami minden
public nyilvános közös hivatal állami
condolence részvét gyász
congratulat gratulál
duty köteless szolgál feladat
community közösség társadal nemzedék generáció
democracy demokrat demokrác független szuverén
territor terület régió térség vidék
trust bíz= bizal bízo bízu
regret sajnál bánom megbán
choose választ
count számol mér= mért
answer válasz
happen tört megtört
appear eltűn megjelen tűnt
move mozd fordul mozog
refuse vissza= elutas tagad megtagad
accept elfogad vállal
angry mérg düh harag sért
surprise meglep furcs csod
gift ajándék
story történet mese= mesé legend
poem vers= verse költ költem
dance tánc
swim úsz ugr mász
plant ültet vet= ás= ásta
wash mos= mosá mosó szappan
engine motor kerék kerek
box doboz láda ládá üveg csomag
knife kés= kést kötél kötel kalapács szög=
clock óra= óráj harang gyertya
flag zászló jelkép jel= szimb
boss főnök igazgató tulajd
customer vevő vendég közönség néző szurkol
grave sír= sírj temet
smoke füst por= hamu= homok
island sziget tengerpart part= partja
wave hullám mély
mouth száj fog= fogai fül= orr= torok tork
sweet édes keser méz
heavy nehéz nehez súly könny
inside belül kívül kint= bent= közep sarok sark
enough elég eleg pontos
rule szabály ügyvéd tanú
salary fizet bér= nyugdíj lakbér biztosít
deserve érdem ér= érték saját
vegetable zöldség krumpli burgony bab= lencs leves
fruit gyümölcs alma= almá citrom narancs cseresz meggy
tradition hagyomán kultúr szokás
certain biztos kétség kétel
now most= mostan
even sőt= akár
already már=
almost majdnem szinte
maybe talán valószín
often gyakran néha általában
suddenly hirtelen azonnal rögtön
during közben alatt= miközben
between között közöt
against ellen=
must kell= kellett muszáj
look néz nézt figyel
feel érez érzé éreztt érzel
explain magyaráz leír= ismertet
wear visel ruha egyenruh öltöz
drive vezet sofőr vezett
lift emel felem
hang lóg akaszt függ
tie köt= kötöt kötött kötve csomó
fill tölt megtölt tele=
cover takar fed= fedi borít beboríts csomag
collect gyűjt összegyűl szed
spread oszt= osztott terjed terjeszt
exchange cserél csere helyettes
borrow kölcsön
earn keres= keresn jövedel nyeres bevétel
spend költ költött kiadás töltött
donat adomán adakoz jótékony
invest befektet beruház
hire felvett alkalmaz toboroz
resign lemond kirúg elbocsát felmond
retire nyugdíj nyugal veterán
appoint kinevez jelöl
compet verseny torna= kupa= liga= bajnoks
beat verek veres legyőz vereség
shoot lő= lőtt lövés golyó puska pisztoly
catch elkap megfog fogt
chase vadász üldöz
drown fullad süllyed elsüllyed
breath lélegz lélek= levegőt fullaszt
heal gyógyí gyógyu kezel felépül
suffer szenved
surviv túlél
crash baleset ütköz karambol lezuhan
damage kár= károk kárt= megrong rongál sérül
warn figyelmezt riaszt riadó
accus vádol vádl vád= gyanús
convinc meggyőz befolyás rábesz
argue vita= vitat veszeked vitáz
complain panasz kritik bírál
encourag bátorít inspir biztat ösztön
resist ellenáll feladj felad= feladt megad= megadj
betray árul= elárul becsap csal=
campaign kampány jelölt
constitution alkotmány köztársas
reform reform forradal
embassy nagykövet diplom
sanction szankci embargó
migrant idegen külföld migráns bevándor
ceasefire tűzszünet fegyverszünet
front front= fronton csata csatá lövészár
officer tiszt= tábornok parancsnok kapitány
guard őr= őrség őriz
volunteer önként
firefighter tűzolt mentős mentők
industry ipar= iparág ipari
cargo rakomány áru= áruk raktár készlet ellátás
construction építkez építés építész kőműves
unemploy munkanélk infláci szegény
hair haj= haja hajam szakáll fodrász
finger ujj= ujja ujjam láb= lábam lábát váll
skin bőr= bőre csont agy= agyát gyomor hasam
virus vírus fertőz járvány
ambulance mentőaut mentő= vészhelyz sürgős
disab fogyaték vak= vakok süket kerekessz
lamp lámpa izzó= villanykör
blanket takaró pléd párna matrac
oven sütő kályha tűzhely pék= pékség süt= főz
basket kosár kosar vödör vödr zsák táska szatyor
toy játék= játékok baba= babá
coat kabát dzseki ing= inget kalap sapka nadrág mez=
thread fonal cérna varr szövet vászon szőnyeg gyapjú hímz
breakfast reggeli= reggelit ebéd vacsor étkez
chicken csirke disznó sertés kolbász sonka
flour liszt tészta élesztő kovász
beer sör= sört vodka alkohol pálink részeg
grape szőlő
olive olíva dió= diót mandula gomba
chocolate csoki csokoládé cukorka desszert fagyi fagylalt édesség
cat macska macská cica
horse ló= lovat lovak szamár teve
goat kecske disznó malac tyúk liba kacsa
bee méh= méhek méhész rovar pillang lepke szúnyog hangya
snake kígyó oroszlán elefánt tigris majom
whale bálna delfin cápa teknős fóka
bird madár madara gólya sas= bagoly fecske galamb
lake tó= tava tavat tavak
valley völgy barlang vízesés
earthquake földreng vulkán
avalanche lavina földcsusz sár= saras iszap
fog köd= ködben felhő mennydörg villám zivatar
leaf levél= levele ág= ágak ágát gyökér gyöker fű= füvet széna
seed mag= magok magot vetőmag vetés termés
shadow árnyék fényes ragyog csillog világos
air levegő
satellite műhold rakéta űrhajó űrben pálya=
square tér= téren terén park= parkban
shop bolt= boltban üzlet áruház kávéz kocsma
hotel hotel szálló szállod panzió
library könyvtár
university egyetem professzor tanár= főiskol
kindergarten óvod bölcső
stadium stadion pálya= pályán
castle vár= várat kastély palota torony tornyo erőd
monument emlékmű szobor szobra rom= romok törmelék
gate kapu= kapuja kerítés sorompó
tunnel alagút pince= pincé
bicycle bicikli kerékpár motorkerék
suitcase bőrönd csomag hátizsák
delay késés késik késett menetrend
speed sebesség tempó
map térkép atlasz
apartment lakás emelet
district negyed kerület megye tartomány járás
north észak
south dél= déli= délen délre
east kelet
west nyugat
left bal= bal_old balra jobb= jobbra
king király herceg korona császár birodal
shout kiált kiabál ordít
applaud taps éljen
joke vicc tréfa vicces humor
kiss csók ölel puszi
enter belép bemegy bement bejárat
burst összeom leomlik leomlott kipukk
publish nyomtat kiad= kiadó megjelen
record felvétel felvett másol
translate fordít jelent
draw rajz fest= festő festett
discover felfedez felfede feltalál
freeze fagy megfagy olvad
feed etet táplál
punish bünt bírság tizenegyes
compensat kártérít kárpótl visszatér
appeal kereset fellebb perel= pert=
swear eskü eskűd
threaten fenyeg
admit elismer bevall beism
praise dicsér csodál
holy szent áld= áldás áldott
heaven menny pokol angyal ördög
miracle csoda sors= sorsa szellem kísértet
alphabet ábécé betű nyelvtan
page oldal= oldalt fejezet regény
violin hegedű zongor gitár dob= trombit fuvol
choir kórus karmester dallam ritmus
actor színész szerep maszk jelmez
football futball labdarúg foci kosárl hoki tenisz sakk boksz ökölv
player játékos sportol kapus csatár bíró= játékvez
exam vizsga teszt jegy= osztályzat diploma lecke óra=
pencil ceruza toll= tollal füzet tábla
internet internet honlap digit adat= adatok hálózat
password jelszó fiók számla képernyő kivetítő program szoftver szerver adatbáz
message üzenet e-mail posta= postás távirat
robot robot mestersé automat
radio rádió tévé televíz adás sugároz
childhood gyerekkor gyermekk ifjúság fiatalság
justice igazság méltány irgal kegyel kedves jóság
hate gyűlöl utál irigy féltéken kegyetl
solidar szolidar barátság
responsib felelős lelkiismer
habit szokás tapasztal tehetség képesség
weak gyeng
type fajta típus példa forma
method módszer rendszer folyamat
chaos káosz zűrzavar pánik
attention figyelem figyelm erőfesz érdek
advantage előny haszon hasznos haszontal haszna
risk kockáz esély lehetőség alkalom
condition helyzet feltétel állapot körülmén
event esemén eset= esetben incidens rendezvén
moment pillanat perc= másodperc
century évszázad század évtized évforduló születésnap
midnight éjfél délben
side oldal= oldalon szél= szélén felszín fenek
location hely= helye helyen helyszín
international nemzetköz globális nemzeti világszint
special különleges speciáli normál szokásos átlagos
famous híres ismert ismeretlen titk titok
clear világos nyilvánval látható tiszta=
high magas alacsony széles keskeny szűk vastag vékony
round kerek egyenes lapos kör= kört
soft puha lágy éles vizes nedves
naked meztelen mezítláb
worry aggód aggo ideges stressz nyugtal
honest becsület őszint udvari hűség hű=
gratis ingyen
crazy őrült bolond buta hülye okos bölcs
grandfather nagyapa nagyap unoka nagybácsi nagynéni unokatestv
widow özvegy árva árvák csecsem baba=
fisherman halász juhász pásztor pincér matróz tengerész
crew legénység komp= kompon
noodle tészta= pizza szendvics
umbrella esernyő tükör tükrö
furniture bútor polc szekrény fiók
balcony erkély udvar terasz
stick bot= botot rúd= oszlop cölöp
microphone mikrofon hangszóró
ton tonna kiló liter méter centi
percent százalék
announce bejelent közöl= közöl kihirdet nyilatkoz
report jelent= jelentés beszámol
comment megjegyz komment
suggest javas javasol tanács ajánl=
demand követel
confirm megerősít igazol
question kérdés
quote idéz mondat
information informác tájékoztat
detail részlet
list lista= listán jegyzék
version változat verzió
group csoport
member tag= tagja tagok
organization szervezet intézet egyesület alapítvány
committee bizottság
office iroda irodá hivatal
agency ügynökség osztály=
conference konferenc csúcstalálk kongressz fórum
politics politik
party párt= pártja pártok
economy gazdaság pénzügy
fund alap= támogatás=
develop fejleszt fejlőd
improve javít= javul javítás
reduce csökken
add hozzáad kiegész
compare összehasonl
difference különbség különböz
average átlag
amount mennyiség összeg
level szint= szintje szinten
limit korlát
quality minőség
size méret szélesség hosszúság
point pont= pontot pontok
topic téma= témá
evidence bizonyíték
expert szakért szakember szakma pálya=
status státusz rang=
control ellenőrzés irányít=
manage kezel= irányít igazgat
check ellenőriz vizsgál
approve jóváhagy engedélyez
prevent megelőz elkerül megakadályoz
remove eltávolít töröl
guarantee garan biztosít=
offer kínál ajánlat nyújt=
include tartalmaz beleért
apply pályáz jelentkez
rest pihen
vacation szabadság= vakáció nyaral
sport sport torna= olimpi
busy elfoglalt
bore unal unatk
excite izgal izgatott lelkes
enjoy élvez= élvezet élveztük szórakoz
comfort kényelm kényelem
satisfy elégedett
disappoint csalód
despair kétségbees reménytelen
shock sokk= sokkol megdöbb
sympathy együttérz szánalom
generous nagylelkű bőkezű
modest szerény alázat
greed kapzsi mohó önző
careful óvatos
curious kíváncsi
strict szigor
pregnant terhes várandós szülésznő
cancer rák= daganat cukorbeteg
fever láz= köhög influenza
mental lelki mentál pszich terápi
narcotic kábítószer drog= kokain heroin
cigarette cigaret dohány
abuse visszaél erőszakol zaklat bántalmaz
violence erőszak= brutál erőszakos
terror terror szélsőség
torture kínoz kínzás
massacre mészárl népirt
kidnap elrabol emberrabl
withdraw visszavon= visszavonul kivonul
progress haladás előrelép
seize elfoglal lefoglal
block blokád blokkol zárlat
surround körülvesz bekerít ostrom
checkpoint ellenőrzőpont járőr
headquarters főhadiszáll székház
navy haditengerész tengeralatt flotta
helicopter helikopter
intercept lelőt légvéd elfogó
conscript sorozás hadköteles mozgósít
aggression agressz
conflict konfliktus feszültség
compromise kompromisszum engedmény
sacrifice feláldoz áldozathoz
rebel felkel lázad zavargás
coup puccs megdönt
regime rezsim diktat diktát zsarnok
communist kommunis szocialis szovjet
fascist fasiszt náci=
patriot hazafi nacionalis
propaganda propagand dezinform
censor cenzúr
spy kém= kémked hírszerz
interview interjú
majority többség kisebbség
survey felmérés kérdőív statiszti
population népesség lakosság
race rassz etnik diszkrimin
religion vallás
muslim muszlim iszlám korán mecset
christian keresztény keresztyén katoli ortodox biblia
jew zsidó zsinagóg rabbi
priest pap= papok püspök szerzetes pápa= apáca lelkész
sin bűn= bűnös=
christmas karácsony húsvét
separate elvál szétvál válás= elválaszt
couple pár= párok jegyes szerelmes
adult felnőtt
gender nem= szexuál leszbikus femin
human emberiség emberi= humanit
care gondoz gondosk ápol=
education oktatás nevel
behave viselked
imagine képzel elképzel fantáz
expect várható elvár
assume feltétel= feltételez
recognize felismer elismer
notice észrevesz észrevett
calculate kiszámol számít= matemat
mix kever= kevert keverék
pour önt= öntött kiöm szivár
dig ás= ásott ásni lapát
drag vonszol húz=
pack csomagol
decorate díszít dekor
tolerate tűr= tűrés toler
ignore mellőz elhanyag figyelmen_kívül
abandon elhagy
restore helyreállít újjáépít felúj
launch elindít
cancel lemond= töröl= eltöröl lefúj
interrupt félbeszak megszak zavar=
repeat ismétel megismétel ismétl
emphasize hangsúly kiemel
express kifejez
conclude következtet összegz
claim állít= állítja
reveal leleplez feltár
mock gúny= gúnyol kigúny ironi
provoke provok
exist létez létezik
depend függ= függő múlik
belong tartoz= tartozik hozzátart
participate részvét résztvev vesz_részt
represent képvisel szóvivő küldött
register regisztr bejegyz
certificate tanúsítv igazolás
savings megtakarít takarék
luxury luxus fényűz
property tulajdon ingatlan birtok
address cím= címe címet
code kód= kódok titkosít
hacker hacker kiber
download letölt kattint
file fájl mappa
connect kapcsolat csatlakoz összeköt
outage áramszünet áramkimarad
rubble rom= romok törmelék
extinguish olt= oltás elolt
bandage kötszer kötés= hordágy elsősegély
prosthesis protézis amput
pharmacy gyógyszert
quarantine karantén elszigetel
kick rúg= rúgott
shake remeg reszket ráz=
kneel térdel térdre
spin forog= pörög pörgő
slip csúsz csúszós
whisper suttog
knock kopog
greet szia= üdvöz köszön jó_napot viszlát búcsú
fake hamis
correct helyes pontos=
perfect tökéletes
rare ritka
modern modern korszerű
local helyi
abroad külföld
central központ
direction irány= irányba
capital főváros
personal személyes magán=
temporary átmenet ideiglen
permanent állandó
deliberate szándékos
recent nemrég mostan
challenge kihívás akadály
solve megold
strategy stratégi taktik
analysis elemz
standard szabvány norma kritérium
structure szerkezet
material anyag=
resource forrás= erőforrás
pressure nyomás
identity identitás személyazon
success siker
affect hat= hatás érint=
source forrás
found alapít
legislation jogszab törvényhoz rendelet
referendum népszav
suspect gyanú
fraud csalás csaló
execute kivégez halálbüntet
gang banda bandá maffi
smuggle csempész vám= vámos
traffic forgalom dugó=
parking parkol garázs
rail sín= sínek vágány
sail vitorl horgony
shipyard hajógyár
float lebeg úsz= tutaj sodród
pool medence uszoda
zoo állatkert akvárium
playground játszótér hinta
elevator lift= mozgólépcső
brick tégla beton= cement
excavator markoló daru=
cable kábel vezeték= dugalj
tool szerszám csavar fúró
workshop műhely
craft kézműves asztalos szabó= kovács=
apprentice inas= gyakornok tanonc
electrician villanysz vízvezeték szerelő
assistant asszisztens titkár
bureaucracy bürokr hivatalnok tisztvisel
chairman elnökség
activist aktivis
philosophy filozóf
author szerző= író= írónő irodal
character jellem= személyiség
graduate diplomás végzett
homework házi_feladat
scholarship ösztöndíj
pram babakocsi pelenka
dictionary szótár enciklop
cinema mozi dokumentum
band album= zenekar=
festival fesztivál karnevál cirkusz
anthem himnusz
banner transzparens plakát jelszó=
petition petíció
boycott bojkott
crowd tömeg
homeless hajléktalan koldus
bankrupt csőd= csődbe
shares részvény tőzsde
discount kedvezmény
advert reklám hirdet
parcel csomag= postás bélyeg posta=
dollar dollár euró= eurót eurós= euróért
moral erkölcs etik erény
privilege kiváltság
ancient ókor középkor ősi
heritage örökség örököl
ancestor ős= ősök ősei utód=
archaeology régész ásatás dinosz
gene gén= génje geneti
laboratory labor= laborator kísérlet
theory elmélet
physics fizika fizikus kémi biológi
telescope távcső teleszkóp mikroszkóp
planet bolygó világegyetem galaxis űrhajós
carbon szén-dioxid kibocsát
pollution szennyez
poison méreg mérgez mérgező vegyi=
renewable megújuló napelem szélerőmű
recycle újrahasznos
species faj= fajok biodiverz
forecast előrejelz meteorol
hail jégeső
marathon maraton sprint
ski síel= sízés korcsoly szánkó
lottery lottó szerencsejáték fogad=
card kártya
fox róka= nyúl= nyulak egér= egerek patkány mókus sün= szarvas őz=
frog béka= pók= kukac csiga
salmon lazac pisztráng hering tonhal garnéla
wing szárny= szárnya toll= tollak farok farka mancs
barn istálló pajta ketrec fészek
herd nyáj= csorda legelő
tractor traktor eke= szánt=
fertilizer trágya műtrágya növényvédő
irrigate öntöz
corn kukorica árpa rozs= zab=
cabbage káposzta répa= hagyma fokhagyma uborka tök= cékla
berry málna szilva körte őszibarack sárgabarack banán dinnye bogyó eper
juice gyümölcslé limonádé
butter vaj= vajas tejszín joghurt tejföl
salad saláta szósz mustár ecet
cake torta sütemény keksz
piece darab szelet
quarter negyed
zero nulla
weekend hétvég
europe európa európai
africa afrika
asia ázsia
green zöld sárga barna= szürke rózsaszín lila=
jewel ékszer nyaklánc gyémánt gyűrű fülbevaló
wallet pénztárca retikül
spectacles szemüveg
glove kesztyű sál= zokni csizma
pocket zseb gomb= ingujj öv=
fashion divat
design tervez dizájn
barber fodrász borbély
cup csésze bögre tál= kanál villa= fazék serpenyő
fridge hűtő= hűtőszekr mosógép
bath fürdőszob kád= zuhany vécé
bench pad= kanapé fotel
broom seprű porszívó
leather bőr= pamut selyem
rubber gumi
steam gőz
hole lyuk gödör kráter repedés
rot rohad penész
oak tölgy nyír= fenyő fűz= hárs
sunflower napraforgó tulipán rózsa= pipacs liliom
balloon léggömb lufi tűzijáték
fat kövér elhízás sovány
disgust undor csúnya
coward gyáva
curse átok= átkoz
neutral semleges
corridor folyosó
maximum maxim minim
homesick honvágy nosztalg
supervise felügyel
model modell
function funkció működ
install telepít szerel=
studio stúdió
but de= hanem= azonban
only csak= csupán
more több= többet inkább
also is= szintén
until amíg= ameddig addig
who aki= ki= akik=
what mi= mit= ami= amit=
how hogyan= mint= ahogy
where hol= ahol= hova= ahova=
when amikor= mikor= ha=
still még= mindig=
you te= ti= önök neked nektek titeket téged maga=
attack támad
missile rakéta
weapon fegyver
red piros vörös
white fehér
black fekete
blue kék
dog kutya kutyá
sheep juh= juhok birká bárány
cow tehén tehen marha=
fish hal= halak halat= halász
roof tető= tetőt tetők
wall fal= falak falat= falon=
window ablak
tea tea= teát=
coffee kávé
milk tej= tejet
storm vihar
flood árvíz árviz
ice jég= jeget jégen
husband férj= férje= férjem= férjé
wedding esküvő lakodal házasod
vote szavaz választópolg
election választás
prison börtön cella=
newspaper újság= újságo hírlap napilap
concert koncert hangvers
airport repülőt reptér
bus busz= buszo autóbusz
truck teheraut kamion
letter levél= levelet levele= levelek
music zene= zenét zenész
photo fotó= fotók fénykép kép= képek
say mond= mondta mondj mondan mondt
become lett= lesz= válik= vált=
less kevesebb legkevesebb legalább
behind mögött mögé= hátul
instead helyett=
someone valaki
except kivéve= kivétel
self maga= magam= magát= magunk
night éjszak éjjel
times szor= alkalom egyszer= kétszer
sit ül= ültek ülni= ülünk leül
tonight este= esti=
song dal= dalok dalt= ének= ének
warm meleg forró
rich gazdag
hungry éhes éhség éhez
chair szék= széke széken
table asztal
room szoba= szobá
deputy képviselő szenátor
head fej= fejét fejem fejük
face arc= arcát arcom
arm kar= karja= karom=
rope kötél kötele lánc
well kút= kutat forrás=
curtain függöny
pot fazék fazek lábas
stairs lépcső
net háló= hálók
#1 egy= első=
#2 kettő két= második mindkét
#3 három hárm
#4 négy=
#5 öt= ötödik
#6 hat= hatodik
#7 hét= hetedik
#8 nyolc
#9 kilenc
#10 tíz= tizen tizedik
#20 húsz huszon huszad
#30 harminc
#40 negyven
#50 ötven
#60 hatvan
#70 hetven
#80 nyolcvan
#90 kilencven
#100 száz
#1000 ezer ezr
#1e6 millió
#1e9 milliárd
#12 tizenkettő tizenkét
#and és=
#pm délután este=
#*12 tucat
`;
