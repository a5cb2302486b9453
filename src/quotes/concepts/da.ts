/** Danish and Norwegian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people folk mennesk
man mand= mann= mænd menn
woman kvinde kvinn
child barn børn
mother mor= mors mamma
father far= fedre fædre
family famili
friend ven= venner venn=
grandmother bedstemor bestemor
neighbour nabo
teacher lærer
doctor læge lege=
soldier soldat tropper
worker arbejder arbeider
student student elev
son søn= sønn
daughter datter døtre
minister minister
president præsident president
thank tak= takk takker
ask beder ber=
want vil= ønsk vilje
know ved vet= vide
see ser= set= sett=
hear hør lytt
speak tal snakk samtal
write skriv skrev
read læs les=
work arbejd arbeid job
live liv lev
die dø død
kill dræb drept
sleep sov søv
eat spise mad= mat= spis
drink drikk
sing syng sang
play spil spill kamp
win vind vandt sejr vann seier
lose tab= taber tabt tap= mist
begin begynd start begynn
end slut færdig ferdig
open åbn åpn
close lukke lukk steng
build byg
destroy ødelæg ødelegg ødelag
repair reparer reparert
pay betal kost regning
buy køb kjøp
sell sælg solgt selg
give giv gav= gir= gi=
take tag= tager tog= ta= tar=
send send sendt sendte
come kom= komme kom ankom
leave gå= går gik rejs forlad dra= forlat gikk
return tilbage vend tilbake
wait vent
stay bliv forbli bli=
help hjælp hjelp
save redd
protect beskyt beskytt forsvar
fight kæmp kamp slås kjemp
fear bange frygt angst redd frykt
love elsk kærlig kjærlig
hope håb håp
forget glem
remember husk mind minne
promise lov= lover løft lovet
believe tro= tror troede trodde
sorry undskyld beklag ked= unnskyld lei= tilgi
laugh grin le= ler= smil
cry græd tåre gråt
agree enig aftal avtale enige
decide beslut besl bestem
continue fortsæt fortsett forts
support støt støtt opbak
discuss drøft diskut samtal
stop stop stans stopp slutte
find find fund fand finn funne
search søg led= leder leter søk
carry bær bring bar=
stand stå= står sidd sad= kø= sitt satt står= stod= række rekke
house hus= huse hjem hjemme
school skol klass time= undervis
hospital hospital sykehus klinik
road vej gade vei= veien gat
bridge bro= broen bru= brua
car bil= bil bus= buss lastbil
train tog= toge station bane stasjon
ship skib båd skip båt havn
water vand vann
sea hav= havet ocean
river flod elv å=
mountain bjerg fjeld fjell bakk
forest skov træ= træer skog tre= trær
snow sne= sneen is= snø
rain regn oversvøm flom
wind vind storm orkan
sun lys sol= solen lamp
dark nat= natt natten mørk
fire ild= ilden brand brænd brann brenn
country land= landet lande nation
city by= byen byer landsby bygd
world verden verd
border grænse grense
war krig
peace fred ro= rolig
army hær våben angreb våpen angrep missil rakett militær
freedom fri= frihe frit gratis frie
truth sand= sandh sann sant
lie lyv løgn lyg juge
law ret= rett lov= loven domstol
government regering myndig regjering
parliament parlament folketing stem valg= valget
money penge penger
price pris dyr billig
bread brød korn hvede hvete
animal dyr= hund ko= køer får= hest sau= fisk fugl bi= bier
book bog bøger brev ord= bok bøker
language sprog språk
door dør vindue tag= taget væg mur= vindu tak=
heart hjert sjæl sjel
hand hånd hænd hender
eye øj hoved ansigt krop øye hode ansikt
knee knæ ryg= ben= træt kne= rygg trøtt
name navn hedd het hedder heter kald
history histori fortid
future fremtid framtid
time tid= tiden
winter vinter
summer sommer
morning morgen aften kveld
first første først
last sidst siste final
new ny= nye= nyt nytt
old gammel gamle
big stor= store stort
small lille små liten
good god= bedre
bad dårlig værre verre
hard svær hård vanskel hard
strong stærk styrk kraft sterk
long lang= længe lenge
cold kold kuld varm kald
empty tom= tomt fuld full
beautiful smuk vakk flot
young ung= unge ungdom
poor fattig rig= rike
happy glad= glæd lykk gled
sad sorg trist smert
every alle hver
nobody ingen intet
nothing intet ingenting
never aldrig aldri
always altid alltid
again igen
together sammen
here her= hit=
half halv dobbelt fordobl
job firma virksomhed selskap selskab bedrift
energy energi el= strøm gas= gass
health sundhed helse syg syk=
police politi anhold fængsel arrest fengsel
film film musik billed foto maleri bilde musikk
colour farve rød blå hvid sort= farge hvit svart
tree blomst have= hage= høst
wine vin= te= kaffe mælk smør jordbær melk
clothing stig tasken taske tøj sko= veske
evacuate evakuer flygt flykt tilflugt
season sult sulten tørst
bear bjørn elg ulv
picture video kamera
year år= året
day dag= dage dager
month måned uge= uger uke= uker
hour time= timer minut
kilometre kilomet ton=
today dag= idag
tomorrow morgen=
yesterday går= igår
injure sår skad kvæst
victim ofre offer
resident indbygger innbygger beboer
citizen borger
factory fabrik
strike strejke streik fagforening
protest protest demonstr
opposition opposition opposisjon
mayor borgmester ordfører
crisis krise
danger fare= farlig trussel truet
safe sikker tryg
order ordre beordr
ban forbud forby
allow tillad tillat
blame skyld
judge dommer dom= dømt retssag
crime brud= forbryd mord kriminel
corrupt korrup stjæl stjal tyv
investigat undersøg undersøk etterforsk efterforsk
cause årsag grund= hvorfor årsak
result resultat følge succes suksess
problem problem
plan plan projekt prosjekt
goal mål= målet formål
mistake fejl feil forkert
change ændr forandr endr
negotiat forhandl
sign underskriv undertegn traktat avtale
ally allier partner
enemy fjende fiende
bomb bombe eksplo spræng
drone drone
shell ammunition granat
occupy besat besett besætt okkup invasion
prisoner fange gidsel gissel
bank bank= banken lån= gæld gjeld
budget budget skat
market marked handel eksport import handl købmand torvet
produce produ fremstil
farmer landmand bonde bønder landbrug mark=
church kirke gud= guds bøn bede
celebrat fejr feir fest= festen
born født fødsel
parent forældre foreldre
brother bror= brødre
sister søster søstre
wife kone= hustru mand= gift= bryllup
girl pige jente dreng gutt
colleague kolleg hold= holdet lag= laget personale
coach træner trener
ball mål= bold= bolden ball= ballen
champion mester titel rekord pris= prisen medalje
museum museum museet galleri udstilling utstilling kunst
theatre teater teatre scene koncert konsert opera orkest
journalist journalist avis= avisen nyhed nyhet artik redakt
engineer ingeniør tekno tekni maskin computer
science forsk videnskab vitenskap studie
earth jord mark=
sky himmel stjerne rum= rummet måne
stone sten stein klippe
gold guld gull sølv jern metal stål
wood træ tre= brædd planke
glass glas= ruder
kitchen køkken kjøkken kok= kokk tallerken opskrift restaurant
salt salt sukker peber pepper olie
meat kød kjøtt æg egg ost= osten kage kake ris=
smell lugt lukt duft smag smak
bed seng bord= bordet stol= stolen værelse rom= trapp etage
tent telt container lejr leir
key nøgle nøkkel
paper papir dokument pas=
phone telefon ring= ringede ringte
plane fly= flyet pilot lufthavn
landing lande landi
passenger passager billet sæde plads
travel rejs reise turist besøg besøk
metro metro sporvogn trikk
fuel brændstof drivstoff benzin olie olje
coal kul= kullet mine= minen gruve
nuclear atom kernekraft kjernekraft reaktor stråling
tank beholder tank= rør= ledning dæmning demning
dry tør= tørt tørke ørken
clean ren= rent= rense snavs affald avfall søppel plast
nature natur klima miljø vejr vær=
heat hede varme hed= temperatur grad
heating varme opvarm
generator generator batteri
substation net= nettet linje
blood blod
medicine medicin medisin lægemid vaccine vaksine
patient patient pasient operation operasjon sygeple sykeple kirurg
autumn efterår høst forår vår=
week uge= ugen uger uke=
think tænk tenk tror= trod= troe= troede trodde idé mening
understand forstå forstod
teach lært lære undervis øver øvet øved træn trent trene
show viser= vises= viste vist= bevis
meet mødes mødet møder mødte møtt møte
invit invit velkom gæst gjest hils indby
follow følg fulgt lede ledt leds chef= sjef
join dele= deler delt enhed enhet sammen fælles felles
use bruge brugt brugs bruke brukt anvend
make gør= gøre gjord gjort lave= lavt= skab skap lager=
receive får= få= fik= fått fikk lever modtag
lack brug= behov behøv mangl trenger savn nødv
cut skær skar= bræk brød= brudt knus knækk slår= slog= ramt traff
run løbe løpe går= gik= gikk= skridt skritt
fall falde faldt falle fallt synk
rise vokne voks stige stigi steget øge= øgt= øgs= øker= øket=
number mange= meget mere= mest= antal få=
proud stolt
shame skam værdig ære= respekt verdighet
courage mod= modig helt= helte tapper
patience tålmod
luck held= lykke=
dream drøm ønsk
alone alene kun= ensom bare=
same samme lige= ens= lik=
other anden andre= annen forskel forskjell
whole hele= del=
one en= et= én=
real virkelig fakta faktum ekte
simple let= lett= enkel simpel
terrible forfærd forferd alvor tragedi katastrof
wonderful vidunder fantast fremragende herlig
fast hurtig rask skynd langsom
soon snart tidlig sen= sent=
before før= inden indtil til= førend
after efter etter siden
near tæt= nær næste neste
far langt fjern borte væk
under under= underjord kælder kjeller
above over op= opp= høj høy
silence tie= tier tav stille
voice stemme lyd støj støy sirene
possible mulig umulig kan= kunne
important vigtig viktig hoved betyd hoved= væsent
ready parat klar= forbered beredt
try prøv forsøg forsøk mislyk
hide flygt flykt gemm gemt skjul undsl
hold hold behold behåld bevar
put læg lagde lagt still stile sæt satt
touch røre rørt kast skub træk trakk dytt
cross kryds kryss når nåe passer
wake vågn våkn daggry solopgang soloppgang
without uden uten
because fordi derfor eftersom
if hvis når da=
person person menneske nogen
thing ting noget noe= alt=
public offentlig officiel offisiell
condolence kondol sorg medfølelse
congratulat tillykk gratul
duty pligt plikt tjene opgave oppgave
community fællesskab fellesskap samfund samfunn generation generasjon
democracy demokrat uafhæng uavheng suveræn
territor territor område region integritet egn=
trust tillid tillit stol=
regret fortryd angre angrer beklag
choose vælg valgt velg
count tæll tell= telle mål=
answer svar svare
happen ske= skete sket hændt skje skjer skjedde
appear forsvind forsvandt forsvinn dukke
move flyt bevæg beveg vend drej
refuse nægt afvis nekt avvis
accept accept godtag godta
angry vred sint rasend fornærm
surprise overrask mærkel forund undre
gift gave= gaver foræ forær
story historie fortæl fortel eventyr
poem digt dikt vers=
dance dans
swim svøm svømm hopp spring klatr
plant plant så= såede grav=
wash vask vasket sæbe såpe
engine motor hjul
box kasse æske flask pakke eske
knife kniv reb= tov= hammer søm=
clock ur= uret klokk kirkeklo stearin lys=
flag flag symbol tegn skilt
boss chef= sjef direktør ejer= eier=
customer kunde= kunder publik tilsku tilhæng fans=
grave grav= kirkegård begrav
smoke røg= røyk støv aske= sand=
island ø= øen øer= øy= strand kyst
wave bølg dyb dyp
mouth mund= munn= tand= tænder tann= øre= ører= næse hals=
sweet sød søt bitter honning
heavy tung= tungt vægt vekt let= lett=
inside inde= inne= udenfor utenfor midt= midten hjørne
enough nok= tilstræk tilstrekk præcis presis nøjag nøyak
rule regel regler advokat vidne vitne
salary løn= lønn pension leje= husleie forsikr
deserve fortjen værd= verdi= egen= eget=
vegetable grønt kartof potet bønn linse suppe
fruit frugt frukt æble eple citron sitron appelsin kirseb
tradition tradition tradisjon kultur skik= skikk
certain sikker= sikkert tvivl tvil
now nu= nå=
even endda selv= engang
already allerede alt=
almost næsten nesten
maybe måske kanskje sandsynlig
often ofte somme nogle_gange noen_ganger
suddenly pludselig straks umiddelbar plutselig
during mens= imens under=
between mellem mellom
against imod= mot=
must må= skal= bør= skulle
look kigge kigger så= iagttag se_på stirr betrakt
feel føl følt følel kjen
explain förklar forklar beskriv
wear klædt kjole kledd uniform
drive kør= kører kørte kjør chauffør fører sjåfør
lift løft hejs heis
hang hæng heng
tie bind bandt bundet knude knut
fill fyld fylt fylle
cover dæk dækk dekk pakke_ind svøb
collect saml indsaml innsaml
spread spred uddel delte_ut dele_ut fordel
exchange bytte udskift erstat utveksl skift
borrow lån lånte
earn tjen indkomst inntekt overskud fortjen
spend brug= tilbring tilbragt udgift utgift brukte
donat doner indsaml velgør gave=
invest invester
hire ansat ansæt ansatt ansett rekrut
resign trukket_tilb fratræd afskedig fyret avskjed gå_av gått_av
retire pensionis pensjon veteran
appoint udnævn utnevn udpeg nomin
compet konkurr turnering pokal cup= liga stævne
beat besejr nederlag slog= slå= slått
shoot skyd skud skut skjøt gevær kugle pistol kule
catch fang greb= grep= taget_i
chase jag= jagt jeger jæger forfølg
drown drukn synk sank= sunket
breath ånde åndede trækn pust kvæl
heal helbred behandl rask= kom_sig frisk=
suffer lid= lide lidt lider lidelse
surviv overlev overleve
crash ulykke styrt kolli sammenstød krasj
damage skad beskadig
warn advar alarm varsl
accus anklag tiltal beskyld siktet
convinc overbevis overtal påvirk indflyd innflyt
argue skænder diskut strid= debat krangl
complain klag klage kritis kritik
encourag opmuntr oppmuntr inspir motiv
resist modst motst give_op giver_op gir_opp gi_opp overgiv
betray forråd svig bedrag snyd lure lurt juks
campaign kampagne valgkamp kandidat
constitution grundlov grunnlov forfatning republik
reform reform revolution revolusjon
embassy ambassad diplomat
sanction sanktion sanksjon embargo
migrant udlænd fremmed migrant indvandr utlend innvandr
ceasefire våbenhvile våpenhvile
front front= fronten slag= slaget skyttegrav
officer officer general= kommandant kaptajn kaptein offiser
guard vagt vakt bevog
volunteer frivillig
firefighter brandmænd brandmand brannmann brannfolk redningsf
industry industri
cargo fragt last= frakt varer lager forsyning
construction byggeri byggeplads bygning arkitekt
unemploy arbejdsløs arbeidsledig inflation inflasjon fattigdom
hair hår= håret skæg skjegg frisør
finger finger fingre fod= fødder fot= føtter skulder
skin hud= knogl hjerne mave mage skjelett bein
virus virus infekt epidemi pandemi smitte
ambulance ambulance nødsituat akut sykebil
disab handicap blind døv kørestol rullestol
lamp lampe lanterne lykte pære=
blanket tæppe dyne pude madras teppe pute
oven ovn komfur bage bake koge koke
basket kurv spand sæk pose= taske bøtte sekk veske
toy legetøj leketøy dukke bamse
coat frakke jakke skjort hat= hatte hue= bukse buks
thread tråd sy= syet sydd stof= klæde tæppe uld= ull= broder
breakfast morgenmad frokost middag aftensmad måltid
chicken kylling svin pølse skinke gris
flour mel= dej= deig gær gjær
beer øl= øllet vodka alkohol fuld= beruset
grape drue vingård vinmark
olive oliven nød nøtt mandel svamp sopp
chocolate chokolade sjokolade slik godteri dessert is=
cat kat= katten katte katt=
horse hest æsel esel kamel
goat ged= geder geit gris høne gås and=
bee bi= bier= biavl insekt sommerfugl myg myr
snake slange løve elefant tiger abe= aber ape=
whale hval delfin haj= hai= skildpadd skilpadd sæl= sel=
bird fugl stork ørn ugle svale due=
lake sø= søen søer innsjø dam=
valley dal= dalen hule grotte vandfald foss
earthquake jordskælv jordskjelv vulkan
avalanche lavine skred jordskred mudder gjørme
fog tåge tåke sky= skyer torden lyn=
leaf blad= blade gren rod= rødder røtter græs gress hø=
seed frø= såsæd såkorn
shadow skygge lys= lyse skin glans
air luft= luften
satellite satellit raket kredsløb romfart rumfart
square plads= pladsen torv park= parken plass= plassen
shop butik forretning supermarked café kafé kro=
hotel hotel vandrerhjem kro= pensionat
library bibliote
university universitet højskole professor
kindergarten børnehave barnehage vuggestue
stadium stadion bane= banen hallen
castle slot= slottet palads tårn fæstning slott festning
monument monument statue ruin mindesmærk minnesmerk
gate port= porten hegn gjerde bom= gitter
tunnel tunnel kælder kjeller
bicycle cykel cykl sykkel sykl motorcykel
suitcase kuffert bagage rygsæk koffert ryggsekk
delay forsink køreplan ruteplan tidsplan
speed hastighed hastighet fart=
map kort= kortet kart= kartet atlas
apartment lejlighed leilighet etage bolig etasje
district kvarter bydel provins forstad kommune distrikt
north nord
south syd sør
east øst
west vest
left venstre højre høyre
king konge dronning prins krone= kejser keiser rige rike
shout råb skrig rop= ropte
applaud klap bifald jubel applaus
joke vits joke morsom sjov= spøg humor
kiss kys= kyss kram= omfavn klem=
enter gå_ind gå_inn kom_ind træd
burst styrt kollaps brast bryde_sammen
publish tryk trykt forlag udgiv utgi
record optag optak kopi
translate oversæt oversett betyd
draw tegn male= malet malte maler
discover opdag oppdag opfind oppfin udforsk
freeze frys frøs smelt tø=
feed fodr mad= mate= fôr
punish straf bøde bot= straff
compensat erstat godtgør refund
appeal anke= sagsøg saksøk søgsmål
swear sværg svor ed= eden sverg
threaten true= truss truet trus truende
admit tilstå indrøm innrøm erkend
praise ros= rose rost beundr
holy hellig velsign sankt
heaven himmel helved helvet engel djævel djevel
miracle mirakel skæbne skjebne spøgelse spøkelse ånd=
alphabet bogstav bokstav alfabet grammat
page side= sider kapit roman=
violin violin fiolin klaver piano guitar gitar tromme trompet fløjte
choir kor= koret dirigent melodi rytm rytme
actor skuespil rolle maske kostume kostyme
football fodbold fotball basket hockey tennis skak sjakk boks
player spiller idræt idrett målmand keeper angriber dommer
exam eksamen prøve= karakter diplom lektion time=
pencil blyant pen= hæfte tavle
internet internet hjemmeside nettside digital data=
password adgangskode passord konto skærm skjerm program server
message besked melding mail= e-mail e-post post= telegram
robot robot kunstig automat
radio radio fjernsyn tv= udsend sending
childhood barndom ungdom=
justice retfærd rettferd fair= nåde venlig vennlig
hate had= hader hadet hat= hater misund jaloux grusom
solidar solidar venskab vennskap
responsib ansvar samvittig
habit vane= erfaring talent evne færdig
weak svag svak
type slags type= eksempel form=
method metode system proces prosess
chaos kaos rod= panik
attention opmærks oppmerks anstreng interess
advantage fordel nytte nyttig
risk risiko chance sjanse lejligh muligh
condition betingel vilkår situation situasjon tilstand
event begivenh hændels hendels tilfæld tilfelle sag= sak=
moment øjeblik øyeblikk moment sekund
century århundred årti tiår jubilæum fødselsdag bursdag
midnight midnat midnatt middag=
side side= siden kant= overflade overflate bund= bunn=
location sted= steder stedet plads=
international internation internasjon global national nasjonal
special speciel spesiel særlig normal almindel vanlig
famous berømt kendt kjent ukendt ukjent hemmelig
clear tydelig klar= klart synlig åbenlys
high høj= høje høy= lav= lave bred= smal tyk tykk tynd tynn
round rund= runde lige= flad flat= cirkel sirkel
soft blød myk skarp våd våt fugtig
naked nøgen naken barfod barbeint
worry bekym nervøs stress urolig
honest ærlig høflig trofast lojal loyal
gratis gratis
crazy skør gal= gale dum= dumt klog klok= smart vis=
grandfather bedstefar farfar morfar bestefar barnebarn onkel tante fætter kusin
widow enke forældreløs foreldreløs baby spædb
fisherman fisker hyrde gjeter tjener sømand sjømann
crew besætning mannskap færge ferje ferge
noodle nudler pasta pizza sandwich smørrebrød
umbrella paraply spejl speil
furniture møbel møbl hylde hylle skab skap skuff
balcony altan balkon gård= gården
stick pind= kæp stolpe stok= stav=
microphone mikrofon højttal høyttal
ton ton= tons kilo liter meter= centim
percent procent prosent
announce meddel bekendtgør kunngjør erklær annonc
report rapport beretning
comment kommentar kommenter bemærkning
suggest foreslå forslag anbefal råd=
demand kræv= kræver krav= krevde krævede
confirm bekræft bekreft
question spørgsmål spørsmål
quote citat sitat citer sætning setning
information informat oplysning opplysning
detail detalj detaljer enkelthed
list liste= listen=
version version versjon udgave utgave
group gruppe
member medlem
organization organisat institut forening stiftelse forbund
committee komité udvalg utvalg kommission kommisjon
office kontor
agency agentur styrelse afdeling avdeling
conference konference konferanse topmøde toppmøte kongres
politics politik politisk
party parti= partiet partier
economy økonomi finans
fund fond= fonde tilskud tilskudd støtteord
develop udvikl utvikl
improve forbedr
reduce reduc reduser mindsk sænk fald= nedgang
add tilføj tilføy ekstra=
compare sammenlign
difference forskel forskjell
average gennemsnit gjennomsnitt
amount mængde mengde beløb beløp sum=
level niveau nivå
limit begræns begrens
quality kvalitet
size størrelse bredde længde lengde
point point= pointet poeng punkt
topic emne= emner tema=
evidence bevis
expert ekspert sagkyndig specialist yrke karriere
status stilling status
control kontrol
manage ledelse forvalt
check kontroller undersøg inspek tjek
approve godkend godkjen
prevent forhindr forebyg undgå unngå
remove fjern= fjernet fjerne
guarantee garant sikre=
offer tilbud tilby tilbyd
include indehold inneholder omfatt inklud
apply ansøg ansøgning søknad
rest hvile= hviler slap_af slappe_av
vacation ferie
sport idræt sport= idrett gymnast olymp
busy travl= travelt opptatt
bore kedelig kjedelig keder
excite begejstr begeistr spændende spennende
enjoy nyde= nyder nyte= fornøjel fornøyel
comfort behagelig komfort
satisfy tilfreds fornøyd
disappoint skuff skuffet
despair fortvivl håbløs håpløs desperat
shock chok= chokeret sjokk rystet
sympathy medfølelse medlidenhed
generous gavmild generøs
modest beskeden ydmyg
greed grådig egois
careful forsigtig forsiktig
curious nysgerrig
strict streng=
pregnant gravid jordemoder jordmor
cancer kræft= kreft= svulst diabet
fever feber hoste= influenza
mental psyk mental terapi
narcotic narko kokain heroin
cigarette cigaret sigarett tobak
abuse voldtæg voldtek overgreb overgrep mishandl chikane
violence vold= voldelig brutal
terror terror ekstremis
torture tortur
massacre massak folkedrab folkemord
kidnap kidnap bortfør
withdraw tilbagetræk tilbaketrek trække_sig
progress fremskridt fremskritt
seize erobr beslaglæg
block blokad blokeret blokker
surround omring belejr beleir
checkpoint kontrolpost vejspærring patrulj
headquarters hovedkvarter
navy marine= ubåd ubåt flåde= søværn
helicopter helikopter
intercept skudt_ned luftforsvar luftvern
conscript værnepligt verneplikt mobiliser
aggression aggress
conflict konflikt spænding= fjendtlig
compromise kompromis indrømmelse
sacrifice ofre= opofr
rebel oprør opprør rebel optøj
coup kup= statskup styrtet
regime regime diktat tyran
communist kommunis socialis sovjet
fascist fascis nazis
patriot patriot nationalis
propaganda propagand desinform
censor censur sensur
spy spion efterretning etterretning
interview interview intervju
majority flertal mindretal
survey meningsmåling spørgeskema statistik
population befolkning folketal
race racis rasis etnisk diskrimin
religion religi
muslim muslim islam koran moské
christian kristen kristne katol ortodoks bibel
jew jøde jødisk synagog rabbin
priest præst prest biskop munk= paven nonne
sin synd= synder
christmas jul= julen påske
separate skilt= skilsmisse adskil separ
couple par= parret forlovet kæreste
adult voksen voksne
gender køn= kjønn homo= lesbisk femin
human menneskelig menneskehed humanit
care pleje= omsorg pleie=
education uddannelse utdann opdrag
behave opfør oppfør adfærd atferd
imagine forestil fantasi
expect forvent
assume antag anta= formod gætt
recognize genkend gjenkjen
notice bemærk= lagde_mærke
calculate beregn regne_ud matematik
mix bland= blande
pour hæld helle= spild
dig grave= graver gravet skovl spade=
drag slæb slepe= trække=
pack pakke pakkede
decorate pynte= dekor
tolerate toler tåle=
ignore ignorer forsøm
abandon forlad= opgiv
restore genopbyg gjenoppbygg genopret renover
launch lancer
cancel aflys avlys annuller ophæv opphev
interrupt afbryd avbryt forstyr
repeat gentag gjenta
emphasize understreg understrek
express udtryk uttrykk
conclude konklu sammenfat
claim påstå påstand hævd
reveal afslør avslør
mock håne= hån= ironi
provoke provok
exist eksister findes finnes
depend afhæng avheng
belong tilhør
participate deltag delta= deltok
represent repræsent represent talsmand delegat
register registrer tilmeld
certificate certifikat attest
savings spare= opsparing sparet
luxury luksus
property ejendom eiendom
address adresse
code kode= koder krypt
hacker hacker hacket cyber
download download klik= klikke last_ned
file fil= filer mappe=
connect forbind tilslut
outage strømsvigt strømafbryd strømbrudd
rubble ruiner murbrokker vrag= vrak
extinguish sluk= slukket slukke
bandage forbinding= båre= førstehjælp
prosthesis protes amput
pharmacy apotek
quarantine karantæne karantene isoler nedlukning
kick spark= sparke
shake ryst= rystede skælv dirr
kneel knæl knel
spin drej= dreje rulle=
slip glid= gled= skred=
whisper hvisk
knock bank_på
greet hej= hilse= hilsen farvel goddag god_morgen
fake falsk forfalsk
correct korrekt rigtig=
perfect perfekt fuldkommen
rare sjælden sjelden unik=
modern moderne
local lokal
abroad udland utland
central central sentral centrum sentrum
direction retning
capital hovedstad
personal personlig privat
temporary midlertidig
permanent permanent konstant vedvarende
deliberate bevidst forsætlig
recent nylig= fornylig
challenge udfordring utfordring forhindring=
solve løsning løse= løst=
strategy strategi taktik
analysis analys
standard standard norm= kriteri
structure struktur
material material
resource ressourc
pressure pres= presset trykk=
identity identitet
success succes suksess lykkedes
affect påvirk ramt=
source kilde
found grundlagde grundlægg stifter= grunnla
legislation lovgiv lovforslag dekret
referendum folkeafstem folkeavstem
suspect mistænk mistenk
fraud svindel bedrageri
execute henret dødsstraf
gang bande= bander mafia
smuggle smugl told= toller
traffic trafik bilkø
parking parker garage
rail skinne spor=
sail sejl seile= anker=
shipyard skibsværft verft
float flyd= flyde flåde
pool svømmebas svømmehal
zoo dyrehave dyrepark akvarium
playground legeplads lekeplass gynge
elevator elevator heis= rulletrappe
brick mursten murstein beton= cement
excavator gravemaskin kran=
cable kabel ledning=
tool værktøj verktøy skrue
workshop værksted verksted
craft håndværk håndverk tømrer snedker skrædder smed=
apprentice lærling praktikant
electrician elektriker blikkenslag mekaniker
assistant assistent sekretær
bureaucracy bureaukra embedsmand
chairman formand styreleder
activist aktivist
philosophy filosof
author forfatter litteratur
character karakter personlighed
graduate dimittend færdiguddan
homework lektier lekser
scholarship stipend
pram barnevogn ble= bleer
dictionary ordbog ordbok leksikon
cinema biograf kino= dokumentar
band album= orkester=
festival festival karneval cirkus
anthem nationalsang hymne
banner banner plakat slagord
petition underskriftindsaml
boycott boykot
crowd menneskemængde trængsel folkemengde
homeless hjemløs tigger
bankrupt konkurs
shares aktie= aktier aksje børs=
discount rabat
advert reklame annonce
parcel pakke= pakken postbud frimærk posthus
dollar dollar euro=
moral moral etik= etisk dyd=
privilege privileg
ancient oldtid antik middelalder
heritage arv= arvet kulturarv
ancestor forfædre forfedre efterkommer
archaeology arkæolog arkeolog udgravning fossil dinosaur
gene gener= genetisk
laboratory laborator eksperiment
theory teori
physics fysik= fysiker kemi= biologi
telescope teleskop mikroskop
planet planet univers= astronaut
carbon kuldiox karbon udledning
pollution forurening forurensning
poison gift= giftig forgift kemikal
renewable vedvarende_energi solpanel vindmølle
recycle genbrug resirkul
species arter= uddød biodivers
forecast vejrudsigt prognose
hail hagl=
marathon maraton sprint
ski ski= skøjte skøyte kælk
lottery lotteri
card kort= spillekort
fox ræv= ræve rev= kanin hare= mus= rotte egern pindsvin hjort
frog frø= frosk edderkop orm= snegl
salmon laks= ørred sild= tunfisk reje rejer krabbe
wing vinge fjer= hale= pote=
barn lade= låve stald bur= rede=
herd flok= hjord græsmark
tractor traktor plov=
fertilizer gødning gjødsel pesticid
irrigate vanding
corn majs= byg= rug= havre
cabbage kål= gulerod gulrot løg= hvidløg agurk græskar rødbede
berry bær= hindbær jordbær blomme pære fersken abrikos banan melon
juice juice= saft= sodavand
butter smør= fløde yoghurt
salad salat sovs= saus= sennep eddike
cake kage= kager kake= kjeks kiks
piece stykke= stykker skive=
quarter kvart= kvartal
zero nul= null=
weekend weekend helg=
europe europ
africa afrika
asia asien asiat
green grøn= grønne gul= gule brun= brune grå= lyserød lilla=
jewel smykke halskæde diamant ring= ørering
wallet pung= lommebok håndtaske
spectacles briller
glove handske tørklæde strømpe støvl
pocket lomme= knap= ærme= bælte
fashion mode= mote=
design design
barber frisør
cup kop= kopper krus= skål= ske= gaffel gryde=
fridge køleskab kjøleskap vaskemaskine fryser
bath badeværelse bruser= toilet badekar dusj
bench sofa= lænestol
broom kost= støvsuger
leather læder lær= bomuld bomull silke
rubber gummi dæk= dekk=
steam damp=
hole hul= huller hull= krater revne
rot rådden rotten= skimmel mugg
oak eg= birk= fyrretræ pil=
sunflower solsikke tulipan rose= roser valmue
balloon ballon fyrværkeri
fat tyk= fed= overvægt tynd
disgust væmmel ækel ekkel grim=
coward kujon fejg feig
curse forband
neutral nøytral neutral
corridor korridor gang=
maximum maksim maxim minim
homesick hjemve hjemlengsel længsel nostalg
supervise tilsyn overvåg overvåk
model model
function funktion funksjon
install install
studio studie studio
but men=
only kun= bare= blot=
more mere= mer= flere=
also også=
until indtil= til= inntil=
who hvem= hvis=
what hvad= hva=
how hvordan= som= korleis
where hvor= der_hvor
when når= da= hvornår=
still endnu= stadig= enda= fortsatt
you du= dere= deg= dig= jer= jeres= din= deres=
attack angreb angrep angrib
missile missil raket
weapon våben våpen
red rød= røde rødt
white hvid= hvide hvidt hvit
black sort= sorte svart
blue blå= blåt
dog hund= hunden= hunde= valp
sheep får= lam= sau= sauer
cow ko= køer= kalv= kveg kvæg
fish fisk= fiske= fisken= fisker=
roof tag= taget= tage= tak= taket=
wall væg= vægge= mur= vegg=
window vindue vindu= vinduer
tea te= teen=
coffee kaffe
milk mælk melk=
storm storm= stormen= orkan uvejr uvær
flood oversvøm flom=
ice is= isen=
husband ægtemand mand= mann= ektemann
wedding bryllup gift= gifte=
vote stemme= stemte stemmer= vælger velger
election valg= valget= valgene
prison fængsel fengsel fængsl
newspaper avis= avisen= aviser=
concert koncert konsert
airport lufthavn flyplass
bus bus= bussen= busser= buss=
truck lastbil
letter brev= brevet= breve=
music musik musikk
photo foto= fotos= billede bilde= bilder= fotograf
say sige= siger sagde sagt= si= sier= sa=
become blive bliver blev= blevet bli= blir= ble= blitt
less mindre= færre færrest mindst minst=
behind bag= bagved bak=
instead stedet= istedet i_stedet
someone nogen= noen=
except undtagen bortset unntatt
self selv=
night nat= natten nætter natt= netter
times gang= gange= ganger
sit sidde sidder sad= siddet sitte sitter satt=
tonight aften= aftenen aftener kveld
song sang= sange= sanger låt=
warm varm= varme= varmt= het= hed=
rich rig= rige= rigdom rik= rike=
hungry sult= sulten sultne
chair stol= stole= stolen= stoler
table bord= bordet borde=
room værelse rom= rommet stue=
deputy folketingsmed stortingsrep senator
head hoved hode=
face ansigt ansikt
arm arm= arme= armen=
rope reb= rebet tov= tau= kæde kjede
well brønd brønn kilde=
curtain gardin tæppe= teppe=
pot gryde gryte= pande= panne=
stairs trappe trapp=
net net= nettet garn= nett=
#1 en= et= én= ett=
#2 to= begge
#3 tre= tredje
#4 fire= fjerde
#5 fem= femte
#6 seks= sjette
#7 syv= sju= syvende sjuende
#8 otte= åtte= ottende åttende
#9 ni= niende
#10 ti= tiende
#11 elleve ellevte
#12 tolv tolvte
#13 tretten
#14 fjorten
#15 femten
#16 seksten
#17 sytten
#18 atten
#19 nitten
#20 tyve= tyvende tjue
#30 tredive tretti
#40 fyrre førti
#50 halvtreds femti
#60 tres= seksti
#70 halvfjerds sytti
#80 firs= åtti=
#90 halvfems nitti=
#100 hundred
#1000 tusind tusen
#1e6 million
#1e9 milliard
#and og=
#link og
#pm eftermiddag ettermiddag aften kveld
#*12 dusin
`;
