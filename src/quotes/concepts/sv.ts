/** Swedish. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people folk människ människor
man man= män= mannen
woman kvinn
child barn barnen
mother mor= mamma mors
father far= fäder pappa
family familj
friend vän vänner
grandmother mormor farmor
neighbour grann
teacher lärar
doctor läkar doktor
soldier soldat trupper
worker arbetare
student student elev
son son= sonen
daughter dotter döttrar
minister minister
president president
thank tack
ask ber= ber snälla
want vill vilja ville
know vet= veta vem
see se= ser= sett
hear hör lyss
speak tal prata samtal
write skriv skrev
read läs
work arbet jobb funger
live liv leva
die död
kill döda
sleep sov söm
eat äta mat= ät=
drink drick
sing sjung sång
play spel match
win vin vann seger
lose förlor tappa
begin börja start
end slut färdig avsluta
open öppn öppen
close stäng lägg
build bygg
destroy förstör
repair repar laga lagad
pay betal kost räkning
buy köp
sell sälj såld sålt
give ge= ger= gav= gett
take ta= tar= tog= tagit
send skick sänd
come kom= komm kom ankom
leave gå= går åk lämn gick
return tillbaka återv återkom
wait vänt
stay stanna kvar förbli
help hjälp bistå
save rädda
protect skydd försvar
fight kämp strid slåss
fear rädd frukt ångest
love älsk kärlek
hope hopp hoppas
forget glöm
remember minns minne
promise lov= lova lovad löft
believe tro= tror trodd
sorry förlåt ledsen ursäkt
laugh skratt le= ler= leende
cry gråt tår
agree överens avtal enig
decide besl bestäm
continue fortsätt fortsat
support stöd stött
discuss diskuter pratad samtal
stop slut stopp sluta
find hitt funn
search sök leta letat
carry bär bar= för= bring
stand stå= står sitt satt kö= står= stod= rad=
house hus= huset hem= hemma
school skol klass lektion
hospital sjukhus klinik
road väg gat
bridge bro= bron broar
car bil= bil buss lastbil
train tåg station järnväg
ship skepp fartyg båt hamn
water vatten
sea hav= havet sjö ocean
river flod älv å=
mountain berg fjäll kull
forest skog träd
snow snö is= isen
rain regn översväm
wind vind storm orkan
sun ljus sol= solen lamp
dark natt mörk
fire eld= elden brand brinn
country land= landet nation länder
city stad städ byn= by= byar
world värld
border gräns
war krig
peace fred lugn ro=
army armé vapen attack anfall robot militär
freedom fri= frihe fritt gratis fria
truth sann sant sanning
lie ljug lögn
law rätt lag= lagen domstol
government regering myndig
parliament parlament riksdag röst val=
money pengar peng
price pris dyr billig
bread bröd spannmål vete
animal djur hund ko= kor= får= häst fisk fågel fåglar bi= bin=
book bok böcker brev ord=
language språk
door dörr fönster tak= taket vägg mur=
heart hjärt själ
hand hand= händer
eye ög huvud ansikt kropp
knee knä rygg ben= trött
name namn heter kalla
history histori förflut
future framtid
time tid= tider
winter vinter
summer sommar
morning morgon kväll
first först
last sista senast final
new ny= nya= nytt
old gammal gamla äldr
big stor= stora stort
small lilla liten små
good god= bra= bättre
bad dålig illa
hard svår hård tuff
strong stark styrk kraft
long lång
cold kall kyl= varm värm
empty tom= tomt full
beautiful vack fin= fint
young ung= unga ungdom
poor fattig rik= rika
happy glad= glada lycklig glädj
sad sorg ledsen smärt
every all= alla varje
nobody ingen inget
nothing ingenting inget
never aldrig
always alltid
again igen åter
together tillsamm gemens
here här= hit=
half halv hälft dubbel fördubbl
job företag bolag
energy energi el= elen ström gas=
health hälsa sjuk
police polis grip fängel arrest
film film musik bild foto tavl mål
colour färg röd blå vit= vita svart
tree blom trädgård skörd
wine vin= te= kaffe mjölk smör jordgubb
clothing steg väsk kläd sko=
evacuate evakuer flykt skyddsr
season hung hunger törst
bear björn älg varg
picture video kamer
year år= året
day dag= dagar
month månad veck måned
hour timm minut
kilometre kilomet ton=
today idag dag=
tomorrow imorgon morgon
yesterday igår
injure skad sår
victim offer offren
resident invånare boende
citizen medborg
factory fabrik
strike strejk fack
protest protest demonstr
opposition opposition motstånd
mayor borgmästare
crisis kris
danger fara farlig hot= hotet
safe säker trygg
order order= beordr
ban förbud förbj
allow tillå tillstånd
blame skuld skyldig
judge domare dom= dömd rättegång
crime brott mord
corrupt korrup stjäl stul tjuv
investigat utred undersök
cause orsak skäl varför anledning
result resultat följd framgång
problem problem
plan plan avsikt projekt
goal mål= målet syfte
mistake fel= misstag
change ändr förändr
negotiat förhandl
sign underteck fördrag
ally allierad partner
enemy fiende
bomb bomb explo spräng
drone drönar
shell ammunition granat
occupy ockup invasion
prisoner fånge fångar gisslan
bank bank= banken lån= skuld
budget budget skatt
market marknad handel export import köpman torget
produce tillverk produ
farmer bonde bönder jordbruk åker
church kyrka gud= guds bön= bed
celebrat fira fest= högtid
born född föds födelse
parent föräld
brother bror= bröder broder
sister syster systrar
wife fru= hustru make= gift= bröllop
girl flicka flicko pojke tjej kille
colleague kolleg lag= laget team personal
coach tränare
ball mål= boll= bollen
champion mästar titel rekord pris= priset medalj
museum museum museet galleri utställ konst
theatre teater scen= scenen konsert opera orkest
journalist journalist tidning nyhet artikel redakt
engineer ingenjör tekni maskin dator
science forsk vetenskap studie
earth jord mark=
sky himmel stjärn rymd måne
stone sten= stenar klippa
gold guld silver järn metall stål
wood trä= virke bräd
glass glas ruta
kitchen kök= köket kock tallrik recept restaurang
salt salt socker peppar olja
meat kött ägg ost= osten kaka tårta ris=
smell lukt doft smak
bed säng bord= bordet stol= stolen rum= rummet trapp våning
tent tält container läger
key nyckel
paper papper dokument pass=
phone telefon ring= ringde
plane plan= planet pilot flyg
landing landa landning
passenger passagerar biljett plats
travel resa= resor turist besök
metro tunnelbana spårvagn
fuel bränsle bensin olja
coal kol= kolet gruva
nuclear kärn reaktor strålning
tank tank= cistern rör= ledning damm
dry torr= torrt torka öken
clean ren= rent= städa smuts avfall sopor plast
nature natur klimat miljö väder
heat hetta värme het= temperatur grad
heating värme
generator generator batteri
substation nät= nätet linje
blood blod
medicine medicin läkemed vaccin
patient patient operation operera sjukskö kirurg
autumn höst vår=
week veck
think tänk trodde tror= idé åsikt
understand förstå förstod
teach lärd= lärt= lära lärde undervis öva= övat trän
show visar= visat= visad= visa= visade bevis
meet möte mött träff samman
invit bjuda bjude inbj välkom gäst häls
follow följ leda lede chef=
join delat= delad= delar enad enhet tillsam gemensam ihop
use använd nyttj
make gör= göra gjort gjord skap
receive får= fåt= få= fick fått lever
lack behöv sakna brist nödv
cut skära skärs bröt brute bruti bryt slog= slå= träff
run springa springe sprang går= gick= steg= lopp=
fall fallir= föll faller fallit sjunk
rise växe växt växu växa öka ökt öks stige stigi steg= höj
number mång mer= mycket mest= antal få=
proud stolt
shame skam skäm värdig ära= heder respekt
courage mod= modig hjält tapper
patience tålam tålig
luck tur= lycka
dream dröm önsk
alone ensam bara= endast
same samma lika= likadan
other annan annat andra= olik skill
whole hela= del=
one en= ett=
real verklig faktum fakta riktig
simple enkel lätt= lätta simpel
terrible fruktansv allvar tragedi katastrof
wonderful underbar fantast utmärk
fast snabb fort= bråd långsam
soon snart tidig sena= sent=
before innan tills före=
after efter sedan sen=
near nära bredvid nästa
far långt borta fjärr
under under= underjord källar skyddsrum
above över upp= ovan hög
silence tyst tega= tiga tig=
voice röst ljud buller siren
possible möjlig omöjlig kan= kunna
important viktig huvud betyd väsentl
ready redo= klara= klart= förbered berede
try försök misslyck
hide flyr flyd flyk göm undkom
hold håll höll behåll bevar
put lägg lade= lagt ställ sätt satt
touch röra kasta drog= drar= skjut
cross korsa når nåd passer
wake vakna gryning soluppgång
without utan=
because därför eftersom
if om= när=
person person människ någon
thing sak= saker något allt=
public offentlig allmän officiell
condolence kondol sörj sorg=
congratulat gratt gratul
duty plikt tjän uppgift uppdrag
community gemenskap samhäll generation
democracy demokrat självständ oberoende suverän
territor territor område region integritet
trust förtroend litar lita=
regret ångr ånger beklag
choose välj valde valet
count räkn mät
answer svar svara
happen händ= händer hände inträff
appear dyk= försvinn försvann
move rör= rörde vänd flytt
refuse vägr avvis nek
accept accept godta antog
angry arg= arga ilska vred föroläm
surprise överrask konstig förvån
gift gåva present skänk
story berätt saga= historia
poem dikt poet vers=
dance dans
swim sim hopp dyk= klättr
plant plant så= sådde gräv
wash tvätt tvål diska
engine motor hjul
box låda lådor flaska paket
knife kniv rep= hammar spik
clock klock ljus= stearin
flag flagg symbol tecken
boss chef= chefen direktör ägare
customer kund= kunder publik åskåd fans=
grave grav= kyrkogård begrav
smoke rök= damm= aska= sand=
island ö= ön= öar= strand kust
wave våg= vågor djup
mouth mun= munnen tand= tänder öra= öron näsa hals=
sweet söt bitter honung
heavy tung= tungt tunga vikt väg= lätt
inside inne= inuti utanför ute= mitt= mitten hörn
enough nog= tillräck exakt precis
rule regel advokat vittn
salary lön= löner pension hyra= försäkr
deserve förtjän värd= värde egen= eget=
vegetable grönsak potatis böna bönor lins= linser soppa
fruit frukt äpple citron apelsin körsb
tradition tradition kultur sedvän
certain säker= säkert tvivl tvek
now nu=
even ens= även till_och
already redan
almost nästan
maybe kanske troligen
often ofta ibland brukar
suddenly plötsligt genast omedelbar
during under_tiden medan
between mellan
against emot= mot=
must måste ska= skall bör=
look tittar titta såg= iaktta
feel känn kände känsl
explain förklar beskriv
wear klädd klädsel klänning uniform
drive kör= körde kört förare chaufför rida
lift lyft hissa
hang häng hängt
tie bind band= bundit knut
fill fyll
cover täck täckt svep linda
collect samla samlad samlar insaml
spread sprid dela_ut delade_ut utdel
exchange byta= byter bytte bytt ersätt utbyt
borrow låna lånad lånat
earn tjän inkomst vinst
spend spender tillbring utgift
donat donera donat gåva välgör skänk
invest invester satsa
hire anställ rekryt
resign avgå avgick avgång avsked uppsägn sparkad
retire pensionär pension veteran
appoint utse utnämn utsed nomin
compet tävl turnering cup= cupen liga
beat besegr nederlag slog=
shoot skjut sköt skott gevär kula pistol
catch fånga grep= tog_tag tagen
chase jaga jakt jägar förfölj
drown drunk sjunk sänk sjönk
breath anda= andas andet kväv
heal läk= läker bota behandl frisk= återhäm
suffer lid= lida lider lidit
surviv överlev överleva
crash olyck krock kolli störta kraschad
damage skad
warn varn larm
accus anklag åtal beskyll
convinc övertyg påverk inflyt
argue bråk gräl debatt tvist
complain klaga klagom kritis kritik
encourag uppmuntr inspir motiv
resist motst motstå ge_upp gav_upp kapitul
betray förråd svek= lura bedrag fusk
campaign kampanj kandidat
constitution grundlag författning republik
reform reform revolution
embassy ambassad diplomat
sanction sanktion embargo
migrant utländ främling migrant invandr
ceasefire eldupphör vapenvil
front front= fronten slag= slaget skyttegr
officer officer general= befälhav kapten
guard vakt väktar bevak
volunteer volontär frivillig
firefighter brandmän brandman räddnings
industry industri
cargo last= frakt gods= varor lager förråd försörj
construction bygg= byggnad arkitekt
unemploy arbetslös inflation fattigdom
hair hår= håret skägg frisör
finger finger fingrar fot= foten fötter axel= axlar
skin hud= huden skelett hjärna mage= magen
virus virus infekt epidemi pandemi smitt
ambulance ambulans nödläge akut
disab funktionsned handikap blind döv rullstol
lamp lampa lampan lampor lykta
blanket täcke filt= filtar kudde madrass
oven ugn spis= baka bakar bagar koka
basket korg hink säck påse väska
toy leksak docka nalle
coat rock= jacka skjort hatt mössa byxor
thread tråd sy= sytt tyg= tyget duk= matta ull= brod
breakfast frukost lunch middag= måltid
chicken kyckling fläsk gris= korv skinka
flour mjöl deg= degen jäst
beer öl= ölet vodka alkohol full= berus
grape druv vingård vinranka
olive oliv nöt= nötter mandel svamp
chocolate choklad godis dessert glass=
cat katt= katten katter
horse häst åsna kamel
goat get= getter gris höna gås= anka
bee bi= bin= biodl insekt fjäril mygg myra
snake orm= ormar lejon elefant tiger apa= apor
whale val= valar valen delfin haj= hajar sköldpadd säl=
bird fågel fåglar stork örn= uggla svala duva
lake sjö= sjön sjöar damm=
valley dal= dalen grotta vattenfall
earthquake jordbävning skalv vulkan
avalanche lavin jordskred skred lera= gyttja
fog dimma moln åska blixt
leaf löv= löven gren rot= rötter gräs hö=
seed frö= frön= utsäde sådd
shadow skugga ljus= lysa lyser skin glans
air luft= luften
satellite satellit raket omloppsban rymd
square torg= torget park= parken
shop butik affär mataffär kafé krog
hotel hotell vandrarhem pensionat
library bibliote
university universitet högskol professor
kindergarten förskol dagis
stadium stadion arena plan= planen
castle slott palats torn= tornet fästning
monument monument staty ruin minnesmärk rasmass
gate grind port= stängsel staket bom=
tunnel tunnel källare
bicycle cykel cykl motorcykel
suitcase väska bagage ryggsäck
delay försen tidtabell schema= dröj
speed hastighet fart=
map karta= kartan atlas
apartment lägenhet våning bostad
district kvarter stadsdel provins förort kommun
north norr nord
south söder syd södra
east öst öster
west väst väster
left vänster höger
king kung drottning prins krona= kejsar rike
shout skrik skrek ropa ropade
applaud applåd jubel hurra
joke skämt rolig humor
kiss kyss kram= krama omfamn
enter inträd gå_in kom_in
burst rasa= rasat kollaps brist
publish tryck förlag utgiv publicer
record inspel kopia
translate översätt betyd mening=
draw rita ritad ritat målar målad teckn
discover upptäck uppfinn uppfann utforsk
freeze frys frös frusen smält
feed mata matar matad
punish straff böte= böter
compensat ersättning skadest återbetal
appeal stäm överklag åtal
swear svär svor ed= eden
threaten hot= hota hotad hotar
admit erkänn medge bekänn
praise beröm beundr hyll
holy helig välsign sankt
heaven himmel helvet ängel djävul
miracle under= mirakel öde ödet spöke ande=
alphabet bokstav alfabet grammatik
page sida sidor kapitel roman=
violin fiol violin piano gitarr trumma trumpet flöjt
choir kör= kören dirigent melodi rytm
actor skådespel roll= rollen mask kostym
football fotboll basket hockey tennis schack boxn
player spelare idrottar målvakt anfallar domare
exam prov= tenta betyg diplom lektion
pencil penna häfte tavla= krita
internet internet webb digital data= uppgifter
password lösenord konto skärm program mjukvara server
message meddeland mejl e-post mail= post= telegram
robot robot artificiell konstgjord automat
radio radio teve tv= sändning
childhood barndom ungdom=
justice rättvis nåd= barmhärt vänlig snäll
hate hat= hatar hata= hatet avund svartsj grym
solidar solidar vänskap
responsib ansvar samvete
habit vana= vanor erfarenh talang förmåga
weak svag
type sort= typ= exempel form=
method metod system process
chaos kaos oordning panik
attention uppmärks ansträng intress
advantage fördel nytta nyttig onödig
risk risk= risken chans tillfäll möjligh
condition villkor situation läge= läget tillstånd
event händels incident fall= fallet evenemang
moment ögonblick moment stund sekund
century århundrad sekel decenni jubileum födelsedag
midnight midnatt middag=
side sida= sidan kant= yta= ytan botten
location plats ställe ort=
international internation global nationell
special speciell särskild normal vanlig
famous känd= känt= berömd okänd hemlig
clear tydlig klar= klart synlig uppenbar
high hög= högt höga låg= lågt bred= smal tjock tunn
round rund= runda rak= raka platt cirkel
soft mjuk skarp vass våt= våta blöt
naked naken barfota
worry oro= oroa orolig nervös stress
honest ärlig artig trogen lojal
gratis gratis kostnadsfri
crazy galen galet tokig dum= dumt klok= kloka smart vis=
grandfather farfar morfar barnbarn farbror morbror faster moster kusin
widow änka föräldralös baby bebis
fisherman fiskar herde= servitör sjöman kypare
crew besättn färja färjan
noodle nudlar pasta pizza smörgås
umbrella paraply spegel
furniture möbel hylla skåp låda
balcony balkong gård= gården terrass
stick pinne käpp stolpe stav=
microphone mikrofon högtalare
ton ton= kilo liter meter= centim
percent procent
announce meddela tillkännag förklara= kungör deklar uttaland
report rapport
comment kommentar kommenter
suggest föreslå förslag rekommend råd=
demand kräv= kräver krav= krävde
confirm bekräft
question fråga= frågor frågan
quote citat citera mening=
information information informer upplysning
detail detalj
list lista= listan listor
version version utgåva
group grupp
member medlem
organization organisat institut förening stiftelse förbund
committee kommitté kommission utskott nämnd
office kontor
agency byrå= myndighet avdelning
conference konferens toppmöte kongress
politics politi
party parti= partiet partier
economy ekonomi finans
fund fond= fonder bidrag
develop utveckl
improve förbättr
reduce minsk= minska minskat sänk
add lägga_till tillägg
compare jämför
difference skillnad
average genomsnitt
amount mängd belopp summa
level nivå
limit begräns
quality kvalitet
size storlek bredd längd=
point poäng punkt
topic ämne= tema=
evidence bevis
expert expert sakkunnig specialist yrke karriär
status ställning status
control kontroll
manage förvalt ledning=
check kontrollera granska inspekt
approve godkänn
prevent förhindr förebygg undvik
remove ta_bort avlägsn
guarantee garant säkerställ
offer erbjud
include innehåll omfatt inklud
apply ansök ansökan
rest vila= vilar koppla_av
vacation semester
sport idrott sport gymnast olympi
busy upptagen
bore tråkig uttråkad
excite entusias spännande upphets
enjoy njut nöje= roligt
comfort bekväm komfort
satisfy nöjd= tillfreds
disappoint besvik
despair förtvivl hopplös
shock chock
sympathy medkänsla medlidande
generous generös
modest blygsam ödmjuk
greed girig egois
careful försiktig
curious nyfiken nyfik
strict sträng=
pregnant gravid barnmorsk
cancer cancer tumör diabet
fever feber hosta influensa
mental psyk mental terapi
narcotic narkotik kokain heroin missbrukare knark
cigarette cigarett tobak
abuse våldta övergrepp misshand trakasser
violence våld= våldsam brutal
terror terror extremis
torture tortyr
massacre massak folkmord
kidnap kidnapp bortför
withdraw reträtt dra_tillbaka drog_sig
progress framsteg
seize erövr beslagta
block block= blockera blockad
surround omring belägr
checkpoint vägspärr patrull
headquarters högkvarter huvudkontor
navy marinen ubåt flotta
helicopter helikopter
intercept skjutits_ner skjutit_ner luftvärn
conscript värnplikt mobilis
aggression aggress
conflict konflikt spänning= fientlig
compromise kompromiss eftergift
sacrifice uppoffr offra
rebel uppror rebell kravall
coup statskupp kupp= störta
regime regim diktat tyrann
communist kommunis socialis sovjet
fascist fascis nazis
patriot patriot nationalis
propaganda propagand desinform
censor censur
spy spion underrättelse
interview intervju
majority majoritet minoritet
survey undersökning= opinionsmät enkät statistik
population befolkning folkmängd
race rasis etnisk diskrimin
religion religi
muslim muslim islam koran moské
christian kristen kristna katol ortodox bibel
jew jude= judar judisk synagog rabbin
priest präst biskop munk= påven nunna
sin synd= synder syndare
christmas jul= julen påsk
separate skilj= skilda skilsmässa separer
couple par= paret förlovad
adult vuxen vuxna
gender kön= gay= lesbisk femin
human mänsklig mänsklighet humanit
care vård= vårda omsorg bryr
education utbildning uppfost
behave uppför= beteende bete_sig
imagine föreställ fantasi
expect förvänta vänta_sig
assume antar= anta= förmoda gissa
recognize känna_igen kände_igen erkänn
notice märk= märkte upptäck=
calculate beräkn räkna_ut matematik
mix bland= blanda
pour häll= hälla hällde spill
dig gräv spade
drag släp= släpa drog=
pack packa= packade
decorate dekor pynta smycka
tolerate toler stå_ut
ignore ignorer försumma
abandon överge övergiv
restore återuppbygg återställ renover
launch lanser
cancel ställa_in ställts_in avboka inställd upphäv
interrupt avbryt avbrot störa= störning
repeat upprepa
emphasize betona understryk
express uttryck
conclude dra_slutsats slutsats sammanfatt
claim påstå hävda
reveal avslöj
mock håna= hånar ironi
provoke provoc
exist existe
depend beroende beror
belong tillhör
participate delta= deltar deltagare deltog
represent representant företräd delegat talesper
register registrer anmäl=
certificate certifikat intyg
savings spara= sparande besparing
luxury lyx
property egendom fastighet ägo=
address adress
code kod= koder krypter
hacker hacker hackad cyber
download ladda_ner nedladd klick
file fil= filer mapp
connect anslut förbind koppla=
outage strömavbrott elavbrott
rubble spillror bråte rasmass vrak
extinguish släck
bandage bandage förband= bår= första_hjälpen
prosthesis protes amput
pharmacy apotek
quarantine karantän isoler nedstängning
kick spark= sparka
shake skak skaka darra
kneel knäböj
spin snurr rulla
slip halk= halka glida
whisper viska viskning
knock knacka
greet hej= hälsa= hälsning hejdå farväl
fake falsk förfalsk
correct korrekt riktig=
perfect perfekt fulländ
rare sällsynt unik=
modern modern
local lokal
abroad utomlands utlandet
central central centrum=
direction riktning
capital huvudstad
personal personlig privat
temporary tillfällig
permanent permanent ständig
deliberate avsiktlig medvetet
recent nyligen
challenge utmaning hinder
solve lösning löste= löser
strategy strategi taktik
analysis analys
standard standard norm= kriteri
structure struktur
material material
resource resurs
pressure tryck=
identity identitet
success framgång lyckas lyckats
affect påverka drabba
source källa källor
found grunda= grundade grundare
legislation lagstift lagförslag dekret
referendum folkomröst
suspect misstänk
fraud bedrägeri bluff
execute avrätt dödsstraff
gang gäng maffia
smuggle smuggl tull=
traffic trafik bilkö
parking parker garage
rail räls spår=
sail segel segla ankar
shipyard varv=
float flyt= flyter flotte=
pool simbassäng badhus
zoo djurpark akvarium
playground lekplats gunga
elevator hiss= rulltrapp
brick tegel betong cement
excavator grävmaskin lyftkran
cable kabel sladd
tool verktyg skruv borr
workshop verkstad
craft hantverk snickare skräddare smed=
apprentice lärling praktikant
electrician elektriker rörmokare mekaniker
assistant assistent sekreter
bureaucracy byråkra tjänsteman
chairman ordförande
activist aktivist
philosophy filosof
author författar litteratur
character karaktär personlighet
graduate examen= utexaminer
homework läxa läxor
scholarship stipend
pram barnvagn blöja
dictionary ordbok uppslagsverk
cinema biograf dokumentär avsnitt
band album= orkester=
festival festival karneval cirkus
anthem nationalsång hymn
banner banderoll affisch slagord
petition namninsamling
boycott bojkott
crowd folkmassa trängsel
homeless hemlös tiggare
bankrupt konkurs
shares aktie= aktier börs=
discount rabatt
advert reklam annons
parcel paket brevbär frimärk postkontor
dollar dollar euro=
moral moral etik= etisk dygd
privilege privileg förmån
ancient forntid antik medeltid
heritage arv= ärvt kulturarv
ancestor förfäder ättling
archaeology arkeolog utgrävning fossil dinosauri
gene gener= genetisk
laboratory laborator experiment
theory teori
physics fysik= fysiker kemi= biologi
telescope teleskop mikroskop
planet planet universum astronaut
carbon koldioxid utsläpp
pollution förorening
poison gift= giftig förgift kemikal
renewable förnybar solpanel vindkraft
recycle återvin
species arter= utrot biologisk_mångfald
forecast prognos väderprog
hail hagel=
marathon maraton sprint
ski skidor skidåk skridsko kälke
lottery lotteri
card kort= kortlek
fox räv= rävar kanin hare= mus= möss råtta ekorre igelkott rådjur
frog groda spindel mask= snigel
salmon lax= laxar öring sill= tonfisk räka räkor krabb
wing vinge vingar fjäder svans tass=
barn lada= ladugård stall= bur= burar
herd hjord= flock= betesmark
tractor traktor plog=
fertilizer gödsel bekämpningsmedel
irrigate bevattn
corn majs= korn= råg= havre
cabbage kål= morot morötter lök= vitlök gurka pumpa rödbet
berry bär= hallon jordgubb plommon päron persik aprikos banan melon
juice juice= saft= läsk=
butter smör= grädde yoghurt
salad sallad sås= senap ättika
cake tårta kaka= kakor bulle kex
piece bit= bitar skiva=
quarter kvart= kvartal
zero noll=
weekend helg= helgen
europe europ
africa afrika
asia asien asiat
green grön= gröna gul= gula brun= bruna grå= grått rosa= lila=
jewel smycke halsband diamant ring= örhäng
wallet plånbok handväska
spectacles glasögon
glove handske vante halsduk strumpa strumpor stövl
pocket ficka= fickor knapp= ärm= bälte
fashion mode= modet
design design formgiv
barber frisör
cup kopp= koppar mugg= skål= sked= gaffel kastrull
fridge kylskåp tvättmaskin frys=
bath badrum dusch toalett badkar
bench soffa fåtölj parkbänk
broom kvast= dammsug
leather läder bomull siden= linne
rubber gummi däck=
steam ånga=
hole hål= gropar krater spricka
rot rutten ruttna mögel
oak ek= ekar björk= tall= pil= gran=
sunflower solros tulpan ros= rosor vallmo
balloon ballong fyrverkeri
fat tjock= fet= övervikt smal=
disgust äckel äcklig vidrig ful=
coward feg=
curse förbann svordom
neutral neutral
corridor korridor
maximum maxim minim
homesick hemlängtan längtan längtar nostalg
supervise tillsyn övervak
model modell
function funktion
install install
studio studio=
but men= utan=
only bara= endast=
more mer= fler=
also också= även=
until till= tills=
who vem= den_som
what vad=
how hur= som=
where var= där= vart=
when när= då=
still ännu= fortfarande än=
you du= ni= dig= er= din= era=
attack attack anfall angrep angrip
missile missil robot= raket
weapon vapen
red röd= röda rött
white vit= vita= vitt=
black svart
blue blå= blåa blått
dog hund= hunden hundar
sheep får= fåren lamm
cow ko= kor= kossa korna boskap
fish fisk= fiskar= fisken= fiske=
roof tak= taket= taken=
wall vägg mur= muren=
window fönst
tea te= teet=
coffee kaffe
milk mjölk
storm storm= stormen= stormar= orkan
flood översväm
ice is= isen= isar=
husband make= maken= man=
wedding bröllop gifte= gift= gifta
vote röst= rösta röstade väljar
election val= valet= valen=
prison fängels
newspaper tidning
concert konsert
airport flygplats
bus buss= bussen= bussar=
truck lastbil
letter brev= brevet= breven=
music musik musiker
photo foto= foton= bild= bilder= fotograf
say säg= säga= säger sade= sagt= sagd
become bli= blir= blev= blivit
less mindre= färre minst=
behind bakom=
instead istället i_stället
someone någon= någon
except utom= förutom
self själv
night natt nätt
times gång= gånger gången
sit sitt= sitta sitter satt= suttit
tonight kväll ikväll
song låt= låtar sång= sånger
warm varm värm het= hett=
rich rik= rika= rikt= rikedom
hungry hungr hunger
chair stol= stolar stolen=
table bord= bordet
room rum= rummet rummen
deputy riksdagsledam ledamot senator
head huvud
face ansikt
arm arm= armar armen=
rope rep= repet lina= kedja
well brunn= brunnen brunnar källa=
curtain gardin ridå
pot gryta grytor kastrull panna=
stairs trappa trapp
net nät= näten
#1 en= ett=
#2 två= båda
#3 tre= tredje
#4 fyra= fjärde
#5 fem= femte
#6 sex= sjätte
#7 sju= sjunde
#8 åtta= åttonde
#9 nio= nionde
#10 tio= tionde
#11 elva= elfte
#12 tolv tolfte
#13 tretton
#14 fjorton
#15 femton
#16 sexton
#17 sjutton
#18 arton
#19 nitton
#20 tjugo
#30 trettio
#40 fyrtio
#50 femtio
#60 sextio
#70 sjuttio
#80 åttio
#90 nittio
#100 hundra
#1000 tusen
#1e6 miljon
#1e9 miljard
#and och=
#pm eftermiddag kväll
#*12 dussin
`;
