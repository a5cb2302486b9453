/** Dutch. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people mensen volk
man man= mannen=
woman vrouw
child kind= kinderen
mother moeder mama
father vader
family famili
friend vriend
grandmother oma grootmoeder
neighbour buur buren
teacher leraar lerar leerkracht
doctor arts= artsen dokter
soldier soldat troepen
worker arbeider werknemer
student student leerling
son zoon
daughter dochter
minister minister
president president
thank bedank dank
ask vrag verzoek
want wil= willen wilde
know weet weten
see zien ziet gezien
hear hoor luister
speak prat spre gesprek
write schrij schreef
read lees lezen gelezen
work werk arbeid
live leven leeft
die dood sterv overled
kill dood gedood
sleep slaap slap slie
eat eten eet= voedsel
drink drink dronk
sing zing zong lied
play spel wedstrijd
win win won gewonnen overwinn
lose verlies verlor
begin begin begon start
end eind einde klaar voorbij
open open geopend heropen
close sluit gesloten dicht
build bouw gebouwd
destroy verwoest vernietig vernield
repair repar herstel gemaakt
pay betal kost rekening
buy koop gekocht kocht
sell verkoop verkocht verkop
give geef geven gaf= gegeven
take neem nam= nemen genomen
send stuur stuurd verzend
come kom= komt kwam aankom
leave ga= gaan gaat ging vertrek verlaat
return terug keer
wait wacht
stay blijf blijv bleef gebleven
help help hulp geholpen
save red= redden gered
protect bescherm verdedig
fight vecht strijd gevocht
fear bang angst vrees
love liefde hou= houd houden geliefd
hope hoop hope= hopen
forget verge vergat
remember herinner denk gedenk
promise belof beloo
believe gelo geloof gelov
sorry spijt sorry excus vergeef
laugh lach glimlach
cry huil tran
agree akkoord eens= overeen contract afspraak
decide beslis beslui
continue door blijv voort
support steun ondersteun gesteund
discuss besprek besproken discut
stop stop ophoud halt
find vind vond gevond vinden
search zoek gezocht zocht
carry draag dragen bracht breng droeg
stand sta= staan staat stond zit= zitten rij= staa= stan=
house huis thuis huizen woning
school school klas les=
hospital ziekenhuis kliniek
road weg= wegen straat
bridge brug= bruggen
car auto bus= vrachtwagen
train trein station spoor
ship schip schep boot= haven
water water
sea zee= zeeën oceaan
river rivier
mountain berg heuvel
forest bos= bossen boom= bomen
snow sneeuw ijs=
rain regen overstrom
wind wind storm orkaan
sun licht zon= zonne lamp
dark nacht donker duister
fire vuur brand brandt
country land= landen natie vaderland
city stad steden dorp
world wereld
border grens
war oorlog
peace vrede rust kalm rustig
army leger= wapen aanval raket militair
freedom vrij gratis bevrijd
truth waar= waarh echt
lie lieg leugen loog
law recht wet= wetten
government regering overheid autoriteit
parliament parlement stem verkiez gekoz
money geld centen
price prijs prijz duur goedkoop
bread brood graan tarwe
animal dier hond koe= koeien schaap paard vis= vissen vogel bij= bijen
book boek brief woord
language taal talen
door deur raam ramen dak= muur muren
heart hart= harten ziel
hand hand handen
eye oog= ogen hoofd gezicht lichaam
knee knie rug= been= moe= moeë
name naam namen heet noem
history geschied verled
future toekomst
time tijd
winter winter
summer zomer
morning ochtend avond morgen
first eerst
last laatst finale
new nieuw
old oud= oude ouder
big groot grote
small klein
good goed beter
bad slecht erg= erger
hard moeilijk zwaar hard
strong sterk kracht macht
long lang= lange
cold koud kou= warm hitte
empty leeg lege vol= volle
beautiful mooi prachtig
young jong= jonge jeugd
poor arm= arme rijk
happy blij gelukk vreugd
sad verdriet droev pijn
every alle elke ieder
nobody niemand geen
nothing niets
never nooit
always altijd
again weer= opnieuw
together samen gezamenl
here hier= hier
half half helft halve dubbel
job bedrij onderneming
energy energie elektric stroom gas=
health gezond ziek
police politie gearrest gevangen arrest
film film muziek foto beeld schilder
colour kleur rood rode blauw wit= witte zwart
tree bloem tuin oogst
wine wijn thee koffie melk boter aardbei
clothing ladder tas= tassen kleren schoen
evacuate evacu opvang vlucht schuil
season honger dorst
bear beer= beren eland wolf
picture video camera
year jaar jaren
day dag= dagen
month maand week weken
hour uur= uren minuut minuten
kilometre kilomet ton=
today vandaag
tomorrow morgen=
yesterday gisteren
injure gewond
victim slachtoffer
resident inwoner bewoner
citizen burger
factory fabriek
strike staking vakbond
protest protest betog demonstr
opposition oppositie verzet
mayor burgemeester
crisis crisis
danger gevaar bedreig
safe veilig
order bevel bevol
ban verbod verbied
allow toesta toege vergun
blame schuld
judge rechter vonnis veroorde
crime misda moord
corrupt corrup stal= stelen dief
investigat onderzoek
cause oorzaak reden= waarom
result resultaat gevolg succes
problem probleem problem
plan plan voornem project
goal doel
mistake fout verkeerd vergis
change verander wijzig
negotiat onderhandel
sign teken onderteken verdrag
ally bondgeno partner
enemy vijand
bomb bom= bommen ontplof explo
drone drone
shell munitie granaat
occupy bezet inval binnenval
prisoner gevangen gijzel
bank bank= banken lening schuld= schulden
budget begroting belasting
market markt= handel export import markt koopman
produce produ fabric maakt
farmer boer= boeren landbouw akker
church kerk god= gods= gebed bidden
celebrat feest vier= vieren gevierd
born geboren geboorte
parent ouders
brother broer broeder
sister zus= zuster
wife echtgen trouwe trouwd getrouw huwelijk
girl meisje jongen
colleague collega ploeg team= personeel
coach trainer= coach
ball doelpunt bal=
champion kampioen titel record prijs= medaille
museum museum galerie tentoon kunst
theatre theater toneel podium concert opera orkest
journalist journalist krant nieuws artikel redact
engineer ingenieur technolog techni machine computer
science wetenschap onderzoek studie
earth aarde grond land=
sky hemel ster= sterren ruimte maan
stone steen stenen rots
gold goud zilver ijzer metaal staal
wood hout plank
glass glas= glazen ruit
kitchen keuken kok= koken bord= recept restaurant
salt zout suiker peper olie
meat vlees ei= eieren kaas taart koek rijst
smell geur ruik smaak proef
bed bed= bedden tafel stoel kamer trap= verdieping
tent tent= tenten container kamp
key sleutel
paper papier document paspoort
phone telefoon bel= belde bellen
plane piloot luchthaven vlieg vlucht
landing landte landde landing geland
passenger passagier kaartje ticket plaats
travel reis toeris bezoek
metro metro= tram=
fuel brandstof benzine olie
coal kolen mijn= mijnwerk
nuclear nucleair kern= kernc reactor straling
tank tank= reservoir pijp leiding dam=
dry droog woestijn
clean schoon vuil afval plastic
nature natuur klimaat milieu weer=
heat hitte heet temperatuur graden
heating verwarm
generator generator batterij
substation net= netwerk lijn=
blood bloed
medicine medicijn geneesmid vaccin
patient patiënt operat geopereerd verpleeg
autumn herfst lente= voorjaar
week week weken
think denk dacht idee mening
understand begrijp begrep snap
teach leerd leert leren geleerd oefen train
show toon getoond bewez bewij
meet ontmoet vergader bijeenkom
invit uitnod welkom gast= gasten groet
follow volg leide leidt geleid chef=
join deeld deelt delen= gedeeld verenig eenheid samen gezamen
use gebruik benut
make maak makk gemaakt maken doet= doen= gedaan deed= creë
receive krijg kreeg gekregen ontvang lever gelever
lack nodig ontbreek tekort mis=
cut snij sneed breke gebroken brak= slaan sloeg raak
run loope loopt lopen liep stap= stappen rent= rennen race
fall valle vallt gevallen viel= zakt zake
rise groeid groeie stijg steeg gestegen verhog toenam
number veel= meer= meest aantal weinig
proud trots
shame schaam schand waardig eer= respect
courage moed= moedig dapper held
patience geduld
luck geluk
dream droom dromm wens
alone alleen eenzaam slechts
same zelfde gelijk
other andere anders verschil
whole heel= hele= geheel deel=
one een= één
real echt werkelijk feit
simple makkelijk eenvoud simpel
terrible vreselijk ernst tragedie ramp= rampen
wonderful prachtig geweldig uitstek
fast snel haast langzaam
soon snel= binnenkort vroeg laat=
before voordat tot= voor=
after na= nadat sinds daarna
near dichtbij nabij naast volgend
far ver= verre afstand
under onder= ondergronds kelder
above boven over= hoog
silence zwijg zweeg stil=
voice stem= stemmen geluid lawaai sirene
possible mogelijk onmogelijk kan= kunnen
important belangr hoofd voornaam belangrijk essent
ready klaar= gereed bereid voorbere
try prober poging mislu faal
hide vlucht ontsnap verberg verstop
hold houd hield behoud bewaar
put zett zete legd legt geplaats plaats
touch aanraak raak gooi duw trekt= trok=
cross overste bereik voorbij
wake wakker zonsop dageraad ontwaak
without zonder
because omdat want= daarom
if als= wanneer zodra
person mens= persoon iemand
thing ding= dingen zaak iets= alles
public openbaar publiek officieel
condolence condoleance rouw medeleven
congratulat gefeliciteerd felicit proficiat
duty plicht diend diens dient taak
community gemeensch samenleving maatschap generatie
democracy democra onafhank soeverein
territor gebied territor regio streek
trust vertrouw
regret spijt betreur
choose kies koos keuz
count tel= tellen geteld meet= meten
answer antwoord
happen gebeur overkom
appear verschijn verdwe verdwij
move beweg draai
refuse weiger afgewez ontken
accept accepteer aanvaard aangenomen
angry boos= boze= woed beledig
surprise verra vreemd verbaz
gift cadeau gesch schonk
story verhaal vertel sprook
poem gedicht dicht vers=
dance dans
swim zwem zwom spring sprong klim
plant plant zaai graaf grav
wash was= wassen gewassen zeep
engine motor wiel
box doos dozen fles pakje
knife mes= messen touw hamer spijker
clock klok horlog kaars
flag vlag symbool teken
boss baas= bazen directeur eigenaar
customer klant publiek toeschouw fans=
grave graf= graven= begraa begrav uitvaart
smoke rook= stof= zand= asse=
island eiland strand kust oever
wave golf= golven diep
mouth mond= tand= tanden oor= oren= neus= keel=
sweet zoet bitter honing
heavy zwaar zware gewicht woog= licht=
inside binnen buiten midden hoek=
enough genoeg precies voldoende
rule regel voorschrift advocaat getuig
salary loon= salaris pensioen huur= verzeker
deserve verdien waard= waarde eigen=
vegetable groent aardapp boon= bonen linz soep
fruit fruit appel citroen sinaas kers
tradition tradit cultu gewoont
certain zeker twijf
now nu= nou=
even zelfs
already al= reeds
almost bijna
maybe misschien waarschijn
often vaak soms meestal
suddenly plotseling meteen onmiddel direct=
during tijdens terwijl
between tussen
against tegen=
must moet= moeten hoeft
look kijk keek gekeken bekijk
feel voel gevoel gevoeld emotie
explain uitleg legt_uit beschrijf beschre
wear draag kleed jurk uniform pak=
drive rijd reed= gereden chauffeur bestuurder
lift til= tilt tillen hief hijs
hang hang hing= gehangen
tie bind bond= gebonden knoop
fill vul= vult vullen gevuld
cover bedek dekken wikkel inpak
collect verzamel inzamel ophalen
spread verdeel deel_uit uitgedeeld verspreid
exchange ruil vervang wissel
borrow leen= leent lenen geleend
earn verdien inkom winst
spend besteed uitgeven uitgegeven doorbr uitgave
donat donat doneer liefdadig gift
invest investeer invest
hire aangenom werknem huur= werf aannem
resign ontslag ontsla aftred afgetred
retire pension gepension veteraan
appoint benoem nomin
compet wedstrijd toernooi beker competitie liga
beat versla verslagen nederlaag
shoot schiet schot geschoten geweer kogel pistool
catch pak= pakt gepakt grijp greep gevangen vang
chase jag= jaagt jager jacht achtervol
drown verdrink verdronk zink zonk= gezonken zinken
breath adem stik=
heal genees genez behandel herstel
suffer lijd leed= geleden
surviv overleef overleven
crash ongeluk ongeval bots= botsing neergestort
damage schade beschadig
warn waarschuw alarm
accus beschuldig aanklag verdacht verwijt
convinc overtuig overhaal invloed
argue ruzie discussie geschil debat
complain klag= klagen klacht kritiek bekritis
encourag aanmoedig inspir motiv moed_ge
resist verzet weerst opgeven opgegeven overgeven opgeef
betray verraad verraden bedrog bedrieg misleid
campaign campagne kandida
constitution grondwet republiek
reform hervorm revolutie
embassy ambassad diplom
sanction sanctie embargo
migrant buitenland vreemd migrant
ceasefire staakt bestand= wapenstil
front front= frontlin slag= loopgraa
officer officier generaal commandant kapitein
guard bewak wachter wacht=
volunteer vrijwillig
firefighter brandweer hulpverlener reddings
industry industri
cargo vracht lading goederen magazijn voorraad bevoorr
construction bouw architect metselaar
unemploy werkloos inflatie armoede
hair haar= haren= baard kapper
finger vinger voet= voeten teen= tenen schouder
skin huid= bot= botten hersen maag buik
virus virus infect epidem pandem
ambulance ambulance noodgeval spoed nood=
disab gehandicapt blind doof rolstoel
lamp lamp= lampen lantaarn gloeilamp
blanket deken kussen matras
oven oven fornuis kachel bakker bakken gebakken kook
basket mand= manden emmer zak= zakken tas= tassen
toy speelgoed pop= poppen knuffel
coat jas= jassen hemd hoed= muts broek
thread draad naai stof= doek= tapijt wol= borduur
breakfast ontbijt lunch diner avondeten maaltijd
chicken kip= kippen varken worst ham=
flour meel deeg gist
beer bier wodka alcohol dronken
grape druif druiven wijngaard
olive olijf olijven noot noten amandel paddenst
chocolate chocola snoep toetje ijsje
cat kat= katten poes=
horse paard ezel kameel
goat geit varken kip= gans eend
bee bij= bijen imker insect vlinder mug= mier
snake slang leeuw olifant tijger aap= apen
whale walvis dolfijn haai schildpad zeehond
bird vogel ooievaar arend uil= zwaluw duif duiven
lake meer= meren vijver plas=
valley vallei dal= grot waterval
earthquake aardbeving beving vulkaan
avalanche lawine aardverschuiv modder
fog mist= wolk donder bliksem onweer
leaf blad= bladeren tak= takken wortel gras= hooi
seed zaad zaden zaai
shadow schaduw helder schijn straal glans
air lucht= lucht
satellite satelliet raket ruimte
square plein= park= parken
shop winkel supermarkt café kroeg
hotel hotel herberg
library bibliothe
university universi hoogler professor
kindergarten kleuter crèche kinderopv
stadium stadion veld= sporthal
castle kasteel paleis toren vesting burcht
monument monument standbeeld ruïne puin
gate poort hek= hekken slagboom
tunnel tunnel kelder
bicycle fiets wielren motor=
suitcase koffer bagage rugzak
delay vertrag rooster dienstreg laat=
speed snelheid
map kaart= plattegrond atlas
apartment appartement flat= verdieping woning
district wijk= buurt provincie district
north noord
south zuid
east oost
west west
left links rechts linker rechter
king koning prins kroon keizer rijk=
shout schreeuw roep gil=
applaud juich applau klap=
joke grap= grappen mop= grappig humor
kiss kus= kusse knuffel omhels
enter binnen betre
burst instort ingestort barst
publish druk= drukk gedrukt uitgever gepubl
record opname opgenomen kopie
translate vertaal betek bedoel
draw teken schilder getekend
discover ontdek uitvind uitgevond
freeze bevr vries gesmolt smelt
feed voed voer=
punish straf boete
compensat schadeverg vergoed compens
appeal aanklacht hoger_beroep rechtszaak dagvaard
swear zwoer zweer eed=
threaten dreig bedreig
admit beken toegev erken
praise prijs= prijz geprez bewonder loof
holy heilig zegen gezegen sint=
heaven hemel hel= engel duivel
miracle wonder= mirakel lot= noodlot geest spook
alphabet alfabet grammatic
page pagina hoofdstuk roman=
violin viool piano gitaar trommel trompet fluit
choir koor dirigent melodie ritme
actor acteur actrice rol= masker kostuum
football voetbal basketbal hockey tennis schaak schaken boks
player speler sporter atleet keeper doelman spits= scheidsrecht
exam examen toets cijfer diploma les= lessen
pencil potlood pen= schrift schoolbord
internet internet website digita gegevens data= online
password wachtwoord account scherm programma software server
message bericht mail= e-mail post= telegram
robot robot kunstmatig automat
radio radio televisie uitzend omroep
childhood kinderjaren jeugd kindertijd
justice rechtvaard gerechtig eerlijk genade vriendelijk
hate haat= haten gehaat jaloers wreed
solidar solidar vriendschap
responsib verantwoord geweten
habit gewoont ervaring talent vaardig
weak zwak
type soort type= voorbeeld vorm= model
method methode systeem proces
chaos chaos wanorde paniek
attention aandacht inspan moeite= belangst interess
advantage voordeel nuttig nutteloos baat=
risk risico kans= kansen gelegenh
condition situatie omstandigh voorwaarde toestand
event gebeurt incident geval evenement
moment ogenblik moment seconde
century eeuw decenni jubileum verjaar
midnight middernacht middag=
side kant= zijde rand= oppervlak bodem
location plaats plek locatie
international internation mondial nationa wereldwijd
special speciaal bijzonder normaal gewoon=
famous beroemd bekend onbekend geheim
clear duidelijk helder zichtbaar blijkbaar
high hoog hoge laag lage breed smal nauw dik= dun= dunne
round rond= ronde recht= plat= cirkel
soft zacht scherp nat= natte vochtig
naked naakt blootsv kaal
worry zorg= zorgen bezorgd nerveus stress ongerust
honest eerlijk beleefd trouw= trouwe oprecht
gratis gratis kosteloos
crazy gek= gekke dom= domme dwaas slim= slimme wijs= wijze
grandfather grootvader opa= kleinkind oom= tante neef
widow weduwe wees= weeskind baby
fisherman visser herder schaapher ober= matroos zeeman
crew bemanning veer= veerboot
noodle noedel pasta pizza broodje
umbrella paraplu spiegel
furniture meubel plank= kast= lade=
balcony balkon binnenplaats erf=
stick stok= paal staf=
microphone microfoon luidspreker
ton ton= kilo liter meter= centim
percent procent
announce aankond aangekond kondig verklaar bekendgem bekendmak
report rapport verslag melding
comment commentaar opmerking reageer=
suggest suggest voorstel voorgesteld aanbevel aanraden advies advis
demand eis= eisen eist geëist opeis
confirm bevestig
question vraag= vragen kwestie
quote citaat citer zin= zinnen
information informat inlicht
detail detail bijzonderhe
list lijst
version versie
group groep
member lid= leden
organization organisat instituut instell vereniging stichting
committee comité commissie raad=
office kantoor
agency agentschap afdeling
conference conferentie topconf congres= forum
politics politiek politicus politici
party partij
economy econom financi
fund fonds subsid financier
develop ontwikkel
improve verbeter
reduce verminder verlaag daling= dalen gedaald
add toevoeg toegevoegd extra=
compare vergelijk vergelek
difference verschil
average gemiddeld
amount bedrag hoeveelheid som= totaal=
level niveau
limit limiet beperk
quality kwaliteit
size grootte omvang breedte lengte maat=
point punt= punten
topic onderwerp thema
evidence bewijs= bewijzen
expert expert deskundig specialist beroep= loopbaan
status status rang= positie
control controle=
manage beheer beheren leiding=
check controleer inspect nakijk onderzoeken=
approve goedkeur goedgekeurd vergunning
prevent voorkom vermijd vermeden
remove verwijder
guarantee garand waarborg garantie
offer aanbod aanbied aangeboden bied=
include bevat= omvat inclusief
apply solliciteer sollicit aanvraag
rest rust= rusten uitrust ontspan
vacation vakantie
sport sport gymnast olympisch
busy bezig= drukbezet
bore verveel verveling saai=
excite enthous opgewonden spannend
enjoy geniet= genieten genot plezier
comfort comfort gemak=
satisfy tevreden voldaan
disappoint teleurst frustr
despair wanhoop wanhopig
shock schok= geschokt schokk verbijst
sympathy medelijden medeleven
generous gul= vrijgevig
modest bescheiden nederig
greed hebzucht gierig egoïs
careful voorzichtig zorgvuldig
curious nieuwsgierig
strict streng= strikt
pregnant zwanger verloskund
cancer kanker tumor diabet
fever koorts hoest griep
mental mentaal psych therap
narcotic cocaïne heroïne verslaaf drugs=
cigarette sigaret tabak
abuse misbruik verkracht mishandel intimidatie
violence geweld= gewelddad bruut
terror terreur terroris extremis
torture martel
massacre slachting genocide bloedbad
kidnap ontvoer
withdraw terugtrek teruggetrok aftocht
progress vooruitgang
seize verover inbeslag beslag=
block blokkad blokkeer geblokkeerd
surround omsingel belegerd beleg=
checkpoint controlepost patrouill
headquarters hoofdkwartier hoofdkantoor
navy marine onderzeeër vloot=
helicopter helikopter
intercept onderschep neergehaald luchtafweer
conscript dienstplicht mobilis
aggression agressi
conflict conflict spanning= vijandig
compromise compromis concessie
sacrifice opoffer offer= offers
rebel opstand rebel muiter rellen
coup staatsgreep omvergeworpen
regime regime= dictat tiran
communist communis socialis sovjet
fascist fascis nazi
patriot patriot nationalis
propaganda propagand desinform
censor censuur
spy spion inlichtingendienst
interview interview
majority meerderheid minderheid
survey enquête peiling statistiek
population bevolking inwonertal
race racis etnisch discrimin
religion religi godsdienst
muslim moslim islam koran moskee
christian christen christelijk katholiek orthodox protestant= bijbel
jew jood= joden joods synagog rabbijn
priest priester bisschop monnik paus= pastoor dominee
sin zonde= zonden zondaar
christmas kerstmis kerst= pasen
separate scheid= gescheiden scheiding
couple stel= echtpaar verloofd geliefde
adult volwassen
gender geslacht gender homo= lesbisch
human menselijk mensheid humanitair
care zorg= zorgen verzorg verpleg
education onderwijs= opvoed opleiding
behave gedrag gedraag
imagine voorstell= verbeeld fantas
expect verwacht
assume vermoed veronderstel aanname
recognize herken erken= erkend
notice merk= merkte opgemerkt opvallen
calculate bereken rekenen wiskunde
mix meng= mengen mengsel gemengd
pour giet= gieten schenk= morsen lek=
dig graaf= graven gegraven schop=
drag sleep= slepen sleur
pack inpak ingepakt
decorate versier decor
tolerate verdraag dulden toler
ignore negeer genegeerd verwaarlo
abandon opgegeven opgeven
restore wederopbouw herstel= restaur renov
launch lanceer gelanceerd
cancel annuleer geannuleerd afgelast afschaf
interrupt onderbrek onderbroken stoor= gestoord
repeat herhaal
emphasize benadruk onderstreep
express uitdruk uitgedrukt
conclude concludeer conclus samenvat
claim beweer bewering
reveal onthul
mock bespot spot= ironi
provoke provoc
exist besta= bestaat bestaan=
depend afhankelijk hangt_af
belong behoor behoren toebehoor
participate deelnem deelgenomen meedoen
represent vertegenwoord woordvoerd delegat
register registreer inschrijv
certificate certificaat getuigschrift
savings spaar= sparen gespaard spaargeld
luxury luxe= luxueus
property eigendom bezit= vastgoed
address adres
code code= versleut
hacker hacker gehackt cyber
download download klik= klikken
file bestand= bestanden
connect verbind= verbonden verbinding aansluit
outage stroomstoring stroomuitval
rubble puin= brokstuk wrak=
extinguish blus= blussen geblust
bandage verband= tourniquet brancard eerste_hulp
prosthesis prothes amput
pharmacy apothe
quarantine quarantaine lockdown isol
kick schop= schopte trap= trapte
shake schud= schudden beef= beven tril
kneel kniel
spin draai= draaien gedraaid rol= rollen
slip glij= glijden uitgegleden
whisper fluister
knock klop= kloppen klopte
greet hallo= groet= goedemorgen goedendag vaarwel
fake nep= vals= vervals
correct juist= correct
perfect perfect volmaakt ideaal=
rare zeldzaam uniek
modern modern hedendaags
local lokaal lokale plaatselijk
abroad buitenland=
central centraal centrum=
direction richting
capital hoofdstad
personal persoonlijk privé
temporary tijdelijk voorlopig
permanent permanent voortdurend
deliberate opzettelijk expres=
recent onlangs recent
challenge uitdaging hindernis
solve oplos= oplossing opgelost
strategy strategi tacti
analysis analys
standard standaard norm= normen criteri
structure structuur
material materia
resource hulpbron grondstof
pressure druk=
identity identiteit
success succes geslaagd
affect beïnvloed invloed getroffen
source bron= bronnen
found oprichten opgericht oprichter stichter
legislation wetgeving decreet amendement
referendum referendum
suspect verdacht
fraud fraude oplicht
execute terechtgesteld executie doodstraf
gang bende= bendes maffia
smuggle smokkel douane
traffic verkeer= file= files
parking parkeer geparkeerd garage
rail rails spoor=
sail zeil= zeilen anker
shipyard scheepswerf
float drijf= drijven vlot=
pool zwembad
zoo dierentuin aquarium
playground speeltuin schommel
elevator lift= roltrap
brick baksteen beton= cement
excavator graafmachine hijskraan kraan=
cable kabel stopcontact
tool gereedschap schroef= boor=
workshop werkplaats atelier
craft ambacht timmerman kleermaker smid
apprentice leerling= stagiair
electrician elektricien loodgieter monteur
assistant assistent secretar
bureaucracy bureaucra ambtenaar
chairman voorzitter
activist activist
philosophy filoso
author auteur schrijver schrijfster literatuur
character karakter persoonlijkheid
graduate afgestudeerd
homework huiswerk
scholarship studiebeurs
pram kinderwagen luier
dictionary woordenboek encyclop
cinema bioscoop documentaire aflevering
band album= orkest=
festival festival carnaval circus
anthem volkslied
banner spandoek poster= affiche leuze
petition petitie
boycott boycot
crowd menigte
homeless dakloos daklozen bedelaar
bankrupt failliet bankroet
shares aandelen aandeelhoud
discount korting
advert reclame advertent
parcel pakket postbode postzegel postkantoor
dollar dollar euro=
moral moraal ethiek ethisch deugd
privilege voorrecht privilege
ancient antiek middeleeuw eeuwenoud
heritage erfenis erfgoed geërfd
ancestor voorouder nazaat nakomel
archaeology archeolo opgraving fossiel dinosaur
gene genen genetisch
laboratory laborator experiment
theory theorie
physics natuurkund scheikund biologie
telescope telescoop microscoop
planet planeet heelal astronaut
carbon koolstof uitstoot
pollution vervuil
poison gif= giftig vergif chemical
renewable hernieuwb zonnepanel windmolen
recycle recycl
species diersoort biodivers soorten
forecast weersverwacht voorspel
hail hagel
marathon marathon sprint
ski skiën ski= schaats slee=
lottery loterij gok= gokken
card kaart= kaarten speelkaart
fox vos= vossen konijn haas= muis= muizen rat= ratten eekhoorn egel hert=
frog kikker spin= worm= slak=
salmon zalm forel haring tonijn garnaal krab=
wing vleugel veer= veren staart poot=
barn schuur stal= stallen kooi= nest=
herd kudde weide=
tractor tractor ploeg=
fertilizer meststof kunstmest pesticid
irrigate irrig
corn maïs gerst= rogge haver=
cabbage kool= wortel= ui= uien knoflook komkommer pompoen biet=
berry bes= bessen framboos aardbei pruim peer= perzik abrikoos banaan meloen
juice sap= limonade
butter boter= room= yoghurt kwark
salad salade saus= mosterd azijn
cake taart gebak= koek= koekje pannenkoek
piece stuk= stukje plak=
quarter kwart= kwartaal
zero nul=
weekend weekend
europe europ
africa afrika
asia azië aziat
green groen= groene geel= gele= bruin= grijs= roze= paars
jewel sieraad sieraden juweel ketting diamant oorbel
wallet portemonnee handtas
spectacles zonnebril bril=
glove handschoen sjaal sok= sokken laars laarzen
pocket broekzak knoop= mouw= riem=
fashion mode=
design ontwerp= ontworpen design
barber kapper
cup kopje beker schaal= lepel vork= pan= mok=
fridge koelkast wasmachine vriezer
bath badkamer douche toilet badkuip
bench bankje sofa= fauteuil
broom bezem stofzuiger
leather leer= leder katoen zijde=
rubber rubber band= banden
steam stoom=
hole gat= gaten kuil= krater scheur=
rot rot= verrot schimmel
oak eik= eiken berk= den= dennen wilg
sunflower zonnebloem tulp roos= rozen klaproos
balloon ballon vuurwerk
fat dik= dikke vet= overgewicht mager
disgust walg walgelijk lelijk
coward lafaard laf=
curse vloek vervloekt
neutral neutra
corridor gang= corridor
maximum maxim minim
homesick heimwee nostalg verlangen=
supervise toezicht
model model
function functie
install installeer
studio studio
but maar= echter=
only alleen= slechts= enkel=
more meer=
also ook= eveneens
until tot= totdat
who wie=
what wat=
how hoe= zoals=
where waar=
when als= toen= wanneer=
still nog= nog_steeds
you jullie jij= je= jou= u= uw= jouw
attack aanval aangeval
missile raket
weapon wapen
red rood rode=
white wit= witte=
black zwart
blue blauw
dog hond= honden= puppy
sheep schaap schapen lam= lammeren
cow koe= koeien kalf= vee=
fish vis= vissen=
roof dak= daken=
wall muur= muren= wand=
window raam= ramen= venster
tea thee=
coffee koffie
milk melk=
storm storm= stormen= orkaan
flood overstrom vloed=
ice ijs=
husband echtgenoot man=
wedding bruiloft trouw= trouwen getrouwd huwelijk
vote stem= stemmen= gestemd kiezer stembus
election verkiezing
prison gevangenis cel= celstraf
newspaper krant
concert concert
airport luchthaven vliegveld
bus bus= bussen=
truck vrachtwagen vrachtauto
letter brief= brieven=
music muziek muzikant
photo foto= foto's= fotograaf
say zeg= zegt= zeggen zei= zeiden gezegd
become word= wordt= worden werd= werden= geworden
less minder= minst=
behind achter=
instead plaats_van= in_plaats
someone iemand=
except behalve=
self zelf=
night nacht
times keer= maal= eens=
sit zit= zitten zat= zaten gezeten
tonight vanavond vannacht avond
song lied= liedje liederen zanger
warm warm= warme= warmte heet=
rich rijk= rijke= rijken= rijkdom
hungry honger
chair stoel= stoelen kruk=
table tafel
room kamer
deputy kamerlid kamerleden parlementslid senator
head hoofd= hoofden=
face gezicht
arm arm= armen=
rope touw= touwen koord ketting
well bron= put= putten=
curtain gordijn
pot pan= pannen= pot= potten=
stairs trap= trappen=
net net= netten=
#1 een= één=
#2 twee= tweede beide
#3 drie= derde
#4 vier= vierde
#5 vijf= vijfde
#6 zes= zesde
#7 zeven= zevende
#8 acht= achtste
#9 negen= negende
#10 tien= tiende
#11 elf= elfde
#12 twaalf twaalfde
#13 dertien
#14 veertien
#15 vijftien
#16 zestien
#17 zeventien
#18 achttien
#19 negentien
#20 twintig
#30 dertig
#40 veertig
#50 vijftig
#60 zestig
#70 zeventig
#80 tachtig
#90 negentig
#100 honderd
#1000 duizend
#1e6 miljoen
#1e9 miljard
#and en=
#link en ën
#pm middag avond
#*12 dozijn
`;
