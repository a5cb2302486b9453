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
army armé vapen attack anfall robot
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
two två= båda
three tre= tredje
four fyra fjärd
five fem= femt
six sex= sju=
eight åtta nio= tio=
twenty tjugo trettio fyrtio femtio
hundred hundra
thousand tusen
million miljon miljard
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
second andra tredje fjärde
one en= ett=
twelve tolv elva tretton femton sexton
sixty sextio sjuttio åttio nittio
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
`;
