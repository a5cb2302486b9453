/** German. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people leute mensch
man mann= männer
woman frau
child kind= kinder kindheit
mother mutter mama
father vater väter
family famili
friend freund
grandmother großmutter oma
neighbour nachbar
teacher lehrer
doctor arzt ärzt
soldier soldat truppen
worker arbeiter mitarbeiter beschäftigt
student schüler student
son söhn sohn
daughter tochter töchter
minister minister
president präsident
thank dank
ask bitte bitten bittet
want will= wollen wollte fordern
know weiß wissen wusst
see sehen sieht gesehen
hear hör gehört
speak sprech sprach rede redet gespräch reden
write schreib schrieb
read lesen liest gelesen las=
work arbeit
live leben lebt
die sterb starb tot= tote tod= gestorben
kill tötet getötet töten
sleep schlaf schläf
eat essen isst ess= nahrung
drink trink getrunken
sing sing sang= lied=
play spiel
win gewinn gewann gewonnen sieg
lose verlier verlor verloren
begin beginn begann anfang start
end ende endet beendet fertig vorbei
open öffn eröffn offen wiedereröffn
close schließ geschloss schloss zu=
build bau gebaut baute errichte
destroy zerstör
repair repar
pay zahl bezahl kostet kosten rechnung
buy kauf gekauft
sell verkauf
give gib= gibt geben gab= gegeben
take nehm nahm genommen
send schick sende gesandt entsend
come komm kam= ankunft angekommen
leave geh= gehen ging gegangen verlass fahr
return kehr zurück heimkehr
wait wart gewartet erwart
stay bleib blieb geblieb
help hilf helf half= geholfen unterstütz
save rett gerettet
protect schütz verteid schutz
fight kämpf kampf
fear angst fürcht ängst
love lieb geliebt
hope hoff
forget vergess vergaß
remember erinner gedenk gedächtnis
promise verspr gelob
believe glaub
sorry entschuld verzeih leid
laugh lach gelacht lächel
cry wein träne geweint
agree einig vereinb abkomm vertrag abgemacht
decide entscheid entschied beschlo
continue weiter fortsetz fortfahr
support unterst stütz beistand
discuss erörter besprech besproch diskut gespräch
stop stopp aufhör halt= anhalt
find find fand= gefund
search such gesucht suche
carry trag trug bring brach getrag
stand steh stand= gestand sitz saß schlange steht= stehe= reihe
house haus häus heim zuhause hause
school schul klass unterricht
hospital krankenhaus klinik spital
road straß strass weg=
bridge brück
car auto= wagen bus= lkw busse
train zug= züge zügen bahn bahnhof
ship schiff boot= hafen
water wasser gewässer
sea meer see= ozean
river fluss strom= flüss
mountain berg gebirg hügel
forest wald= wäld baum bäum
snow schnee eis=
rain regen regn überschw flut
wind wind sturm stürm orkan
sun licht sonn leucht hell
dark dunkel finster nacht nächt
fire feuer brand brenn brann
country land= länder landes heimat nation
city stadt städt dorf dörf gemeinde
world welt
border grenz
war krieg
peace fried frieden ruh ruhig gelass
army armee waffe angriff angegr rakete militär
freedom freihei frei= freie befrei
truth wahr wahrheit
lie lüg lüge gelog
law recht gesetz gericht
government regierung behörd
parliament parlament wahl wähl stimm
money geld
price preis teuer teur billig
bread brot getreide weizen
animal tier hund kuh= kühe schaf pferd fisch vogel vögel biene
book buch büch brief wort= worte
language sprach
door tür fenster dach dächer mauer wand
heart herz seele
hand hand= hände händen
eye auge kopf köpf gesicht körper
knee knie rücken bein= müde erschöpf
name name heiß name= namen nenn
history geschichte vergangen
future zukunft
time zeit= zeiten
winter winter
summer sommer
morning morgen abend früh
first erst= erste erstn= erstr= ersts=
last letzt final
new neu
old alt= alte alten
big groß gross größ
small klein
good gut= gute besser
bad schlecht schlimm
hard schwer schwierig hart= harte
strong stark stärk kraft macht
long lang= lange längst
cold kalt= kält warm hitze heiz
empty leer= leere voll= volle
beautiful schön
young jung= junge jugend
poor arm= arme reich armut
happy glücklich freu froh glad
sad traur leid schmerz
every all= alle alles jed
nobody niemand keiner
nothing nichts
never nie= niemals nimmer
always immer ewig
again wieder nochmal
together zusammen gemeins
here hier
half halb hälfte doppelt verdoppel
job firma unternehm konzern
energy strom= energie elektriz gas=
health gesund krank
police polizei verhaft gefängn festgenom
film film musik bild gemäld maler male
colour farb rot= rote blau weiß schwarz
tree blum blüt garten ernte
wine wein tee= kaffee milch butter erdbeer tomat
clothing leiter tasche tüte kleid schuh
evacuate evakui notunterk flücht schutzraum
season hung durst hunger
bear bär= bären elch wolf wölf
picture video kamera aufnahm
year jahr
day tag= tage tagen
month monat woche
hour stund uhr= minut
kilometre kilomet tonn
today heute
tomorrow morgen=
yesterday gestern
injure verletz verwund
victim opfer todesopfer
resident einwohner anwohner bewohner
citizen bürger
factory fabrik werk=
strike streik gewerkschaft
protest protest demonstr kundgebung
opposition opposition
mayor bürgermeister gouverneur landrat
crisis krise
danger gefahr gefähr bedroh
safe sicher
order befehl befahl anordn
ban verbot verbiet
allow erlaub gestatt genehm
blame schuld
judge richter urteil prozess verurteil
crime verbrech mord= straftat kriminell
corrupt korrup stehl gestohl dieb
investigat ermitt untersuch aufklär
cause grund= gründe ursache warum weshalb wegen
result ergebnis folge= folgen erfolg
problem problem ärger
plan plan vorhab beabsichti projekt
goal ziel
mistake fehler falsch irr
change änder wandel verwandl wechsel
negotiat verhandl gespräche
sign unterzeich unterschr vertrag
ally verbünd partner
enemy feind
bomb bombe bombard explo spreng
drone drohne
shell granat munition geschoss pulver
occupy besetz besatz invasion einmarsch überfall
prisoner gefangen geisel
bank bank= banken kredit schuld darlehen
budget haushalt steuer budget
market markt handel export import händler kaufmann
produce produkt produzi herstell erzeug
farmer landwirt bauer= bauern acker feld
church kirche gott= gottes bete gebet
celebrat feier fest= feste
born gebor geburt
parent eltern
brother bruder brüder
sister schwester
wife ehefrau ehemann heirat hochzeit gatt
girl mädchen junge= jungen jugend
colleague kolleg team mannschaft mitarbeit belegschaft
coach trainer
ball tor= tore= ball= fußball treffer
champion meister titel rekord preis= preises auszeich medaille
museum museum galerie ausstell kunst künstler
theatre theater bühne konzert oper= orchester
journalist journalist zeitung nachricht artikel redakt
engineer ingenieur techni technolog maschin computer
science forsch wissenschaft studie= studien
earth erde land= boden
sky himmel stern weltraum mond
stone stein fels
gold gold silber eisen metall stahl
wood holz hölz brett
glass glas= gläser scherb
kitchen küche koch= kochen teller gericht rezept restaurant
salt salz zucker pfeffer öl=
meat fleisch eier ei= käse kuchen torte reis=
smell geruch riech duft schmeck geschmack
bed bett= betten tisch stuhl zimmer treppe raum= stockwerk
tent zelt container lager
key schlüssel
paper papier dokument ausweis unterlagen zettel
phone telefon anruf angerufen
plane flugzeug pilot flughafen flug= flüge flog flieg
landing lande= landu= landung gelandet
passenger passagier fahrgast fahrgäste fahrkarte ticket karte= karten platz= plätze
travel reis tourist besuch fahrt
metro straßenbahn tram=
fuel kraftstoff treibstoff benzin öl= erdöl diesel
coal kohle bergwerk bergleute zeche kumpel
nuclear atom nuklear reaktor strahlung
tank tank= tanks= behälter rohr leitung pipeline damm= staudamm
dry trocken dürre wüste
clean sauber schmutz müll abfall plastik
nature natur klima umwelt wetter
heat hitze heiß temperatur grad=
heating heiz
generator generator batterie akku
substation netz= umspannwerk stromnetz leitung
blood blut
medicine medizin medikament arznei impf
patient patient station= operation operier pfleg krankenschwester
autumn herbst frühling frühjahr
week woche
think denk dacht gedacht idee meinung glaub
understand versteh verstand begreif begriff
teach lern lehrt lehre beigebracht üben geübt training
show zeig beweis bewies
meet treff getroffen traf= begegn sitzung
invit einlad eingela willkomm gast= gäste grüß
follow folg führ leite leitu chef= anführ
join teile= teilt= geteilt gemeinsam vereint beitret einheit zusammen
use benutz nutze nutzt verwend gebrauch
make mache macht gemacht schaff schuf tun= getan tat=
receive bekomm bekam erhalt erhielt liefer gelief
lack brauch fehlt= fehle= fehla= fehln= mangel nötig notwend vermiss
cut brech brach gebroch schneid schnitt zerbr schlag schlug getroff
run laufe lauft laufs lief= gelaufen rennen rannt schritt geht=
fall falle falli fallt fiel= gefallen stürz sink
rise wachse wachst wuchs gewachs steige steigt stieg= gestieg erhöh
number vielen= vieler= vieles= mehr= meist anzahl zahlen= wenige= zahlreich
proud stolz
shame schande scham schäm würde ehre= respekt
courage mut= mutig tapfer held
patience geduld
luck glück=
dream traum träum wunsch wünsch
alone allein einsam nur=
same gleiche selbe derselbe dieselb
other andere= andern= anders unterschied
whole ganze gesamt teil=
one einen= einer= einem= eines=
real wirklich tatsach echt
simple einfach leicht
terrible schreckl ernst furchtbar tragöd katastroph schlimm
wonderful wunderbar großartig herrlich toll=
fast schnell eile eilt rasch langsam
soon bald= früh spät
before bis= bevor vorher
after nach= nachdem danach seit
near nahe= nähe neben nächst
far weit fern entfern
under unter= unterhalb untergrund keller tiefgarage
above über oben auf=
silence schweig stille still=
voice stimme= klang lärm ton= geräusch sirene
possible möglich unmöglich kann= können
important wichtig haupt bedeut bedeutend wesentlich zentral
ready bereit fertig vorbereit
try versuch scheiter misslung
hide flieh flucht floh= versteck entkomm
hold halte haltt hielt behalt gehalten
put lege= legt= legte stelle stellt gestellt setze setzt platz
touch berühr werf warf= wirft zieh= zog= drück stoß schieb
cross überquer erreich durchquer vorbei
wake aufwach wecke weckt aufgewacht sonnenaufgang morgengrau
without ohne
because weil= deshalb denn= deswegen darum
if wenn= falls= sobald
person mensch person
thing ding= dinge sache etwas alles
public öffentlich amtlich offizi
condolence beileid trauer mitgefühl
congratulat glückwun gratul beglückwünsch
duty pflicht diene dient diens aufgabe
community gemeinsch gesellschaft generation
democracy demokrat unabhäng souverän
territor gebiet territor region gegend
trust vertrau
regret bereu bedauer reue
choose wähle wahl= entscheid
count zähl miss= messen gemess
answer antwort
happen passier gescheh ereign
appear erschein verschwind verschwund auftauch
move beweg dreh wend
refuse weiger ablehn abgelehnt verweig
accept annehm angenommen akzeptier nahm
angry zorn wütend wut= böse= beleidig ärger
surprise überrasch seltsam wunder staun
gift geschenk schenk
story geschicht erzähl märchen sage=
poem gedicht dichter vers= lyrik
dance tanz tänz
swim schwimm schwamm spring sprang klett kletter
plant pflanz säen gesät grab= graben gegrab
wash wasch gewasch seife
engine motor räder rad= reifen
box kiste schachtel karton flasche paket
knife messer seil hammer nagel
clock uhr= uhren glocke kerze
flag flagge fahne symbol zeichen
boss chef= chefs leiter= direktor besitz inhaber
customer kunde= kunden gäste= publikum fans= zuschau
grave grab= gräber friedhof begrab beerdig begräb
smoke rauch staub asche= sand= sandes
island insel küste strand ufer
wave welle tief
mouth mund= zahn zähne ohr= ohren nase= hals= kehle
sweet süß bitter honig
heavy schwer= schwere gewicht wog= leicht
inside innen drinnen draußen außen mitte= mitten ecke=
enough genug genau ausreich
rule regel vorschrift anwalt anwält zeuge
salary gehalt lohn= löhne rente= miete versicher
deserve verdien= verdient wert= werte eigen
vegetable gemüse kartoffel bohne linse suppe
fruit obst apfel äpfel zitron orange= kirsch
tradition tradition kultur brauch=
certain sicher= sicherlich gewiss zweif
now jetzt nun= heute
even sogar selbst nicht= nicht_einmal
already bereits schon=
almost fast= beinahe nahezu
maybe vielleicht wahrscheinlich wohl=
often oft= häufig meist manchmal gewöhnlich
suddenly plötzlich sofort unvermittelt
during während solange dabei=
between zwischen
against gegen= dagegen
must muss= müss soll= sollt
look schau blick guck beobacht
feel fühl gefühl spür empfind
explain erklär erläut beschreib beschrieb
wear trag= trägt kleid uniform anzug
drive fahre fährt fuhr= gefahren reite ritt= chauffeur
lift heb= hebt heben gehoben hob=
hang häng hing= gehängt aufgehängt
tie binde bindet gebunden band= knüpf knote
fill füll gefüllt
cover deck= bedeck bedeckt hüll wickel zugedeckt
collect sammel sammelt versammel
spread verteil verbreit ausgebreit
exchange tausch ersetz wechsel austausch
borrow leih lieh= geliehen borg
earn verdien einkomm gewinn= einnahm
spend verbring verbrach ausgeb ausgegeben
donat spend gespendet wohltät stift benefiz
invest einleg invest
hire einstell eingestell beschäftig anwerb angestellt
resign zurücktr rücktritt zurückgetr kündig entlass gefeuert
retire ruhestand rente= rentner pensionier pensionär
appoint ernannt ernenn beruf= nominier
compet wettbewerb turnier pokal liga
beat schlug geschlagen besieg niederlag
shoot schuss schieß schoss geschossen gewehr pistole kugel
catch fang= fängt fing= gefangen pack= griff= ertapp
chase jag= jagt jagd jäger verfolg
drown ertrink ertrank ertrunken sink sank= gesunken versenk untergang
breath atem= atme atmen geatmet erstick luftholen
heal heile heilt geheilt behandel genes erhol
suffer leide leidet litt= gelitten qual
surviv überleb überlebt hinterblieben
crash unfall unglück zusammenst absturz abgestürzt aufprall kollid
damage schaden= schäden beschädig schäd
warn warn gewarnt alarm
accus anklag beschuldig vorw vorgeworf angeklagt
convinc überzeug überred einfluss beeinfluss
argue streit stritt gestritten zank debatt
complain beschwer klag= klagen kritik kritisier
encourag ermutig inspir motivier anfeuer
resist widerst aufgeb aufgegeben kapitul ergab= ergeb= ergibt
betray verrat verraten verriet betrog betrüg täusch trick
campaign wahlkampf kampagne kandidat
constitution verfassung republik
reform reform revolution
embassy botschaft diplomat
sanction sanktion embargo
migrant fremd ausländ migrant einwander
ceasefire waffenruhe waffenstill feuerpause
front front= fronten schlacht schützengr
officer offizier general= generäl kommandeur kapitän hauptmann
guard wache= wächter bewach wachmann
volunteer freiwillig ehrenamt
firefighter feuerwehr retter rettungskr
industry industri
cargo fracht ladung ware= waren lager= nachschub vorrat liefer
construction bau= baustelle bauarbeit architekt
unemploy arbeitslos inflation armut teuerung
hair haar= haare bart= frisur
finger finger fuß= füße füßen zeh= zehen schulter
skin haut= knochen gehirn hirn= magen bauch
virus virus infek epidemie pandemie seuche corona
ambulance rettungswagen krankenwagen notfall notarzt sanitäter
disab behinder blind taub= rollstuhl
lamp lampe glühbirne laterne leuchte
blanket decke= decken kissen matratze
oven ofen herd= backe gebacken bäcker koch= siede
basket korb= körbe eimer sack= säcke tasche tüte
toy spielzeug puppe teddy
coat mantel jacke hemd hut= mütze hose= hosen
thread faden fäden nähe genäht stoff= stoffe tuch= teppich wolle stick
breakfast frühstück mittagessen abendessen mahlzeit
chicken huhn hähnchen schwein wurst würst schinken
flour mehl teig hefe
beer bier wodka schnaps alkohol betrunken besoffen
grape traube weinberg rebe= reben winzer
olive olive nuss nüsse mandel pilz
chocolate schokolad süßigkeit bonbon nachtisch eis=
cat katze kater= kätzchen
horse pferd esel= kamel reiter
goat ziege schwein henne hühner gans= gänse ente= enten
bee biene imker insekt schmetterling mücke ameise
snake schlange= löwe elefant tiger affe= affen
whale wal= wale= delfin hai= haie= schildkröte robbe
bird vogel vögel storch störche adler eule schwalbe taube
lake see= seen= teich weiher
valley tal= täler höhle wasserfall schlucht
earthquake erdbeben beben= vulkan
avalanche lawine erdrutsch schlamm mure=
fog nebel wolke donner blitz= gewitter
leaf blatt= blätter ast= äste zweig wurzel gras= heu=
seed saatgut samen= saat= aussaat
shadow schatten hell= helle leucht glänz schein
air luft= luft
satellite satellit rakete umlaufbahn weltraum
square platz= marktplatz park= anlage
shop laden= läden geschäft supermarkt café kneipe
hotel hotel herberge pension= gasthaus
library bibliothe bücherei
university universität hochschule uni= professor dozent
kindergarten kindergarten kita= krippe
stadium stadion sporthalle spielfeld rasen
castle schloss schlösser burg= palast turm türme festung
monument denkmal statue mahnmal ruine trümmer schutt
gate tor= tore= zaun zäune schranke gitter
tunnel tunnel keller
bicycle fahrrad fahrräder radfahr rad= motorrad
suitcase koffer gepäck rucksack
delay verspät fahrplan zeitplan verzöger
speed tempo= geschwind
map landkarte stadtplan karte= atlas
apartment wohnung mietwohnung stockwerk etage
district viertel= stadtteil bezirk provinz kreis= vorort
north nord
south süd
east ost= osten östlich ostens
west west
left links rechts linke rechte
king könig prinz krone= kaiser reich=
shout schrei schrie geschrien brüll
applaud applau beifall jubel klatsch
joke witz= witze scherz lustig komisch humor
kiss kuss küss umarm
enter eintret betret eintritt hinein herein
burst einsturz einstürz eingestürz zusammenbr geplatzt
publish druck= gedruckt drucker veröffentlich verlag
record aufnahme= aufgenommen kopie= aufzeichn
translate übersetz bedeut gemeint heißt
draw zeichn gezeichnet malen gemalt maler skizze
discover entdeck erfind erfund erforsch
freeze gefror friere frier schmolz schmelz tau=
feed fütter ernähr
punish straf bestraf geldbuße elfmeter buße
compensat entschädig schadenersatz erstatt
appeal klage= klagt verklag berufung revision
swear schwör schwor= eid= gelübde
threaten droh gedroht bedroh
admit gesteh gestand zugeb zugegeben bekenn eingest
praise lob= lobt gelobt bewunder rühm
holy heilig segen gesegn sankt
heaven himmel hölle engel teufel
miracle wunder= schicksal geist= geister gespenst
alphabet buchstab alphabet grammat
page seite= seiten kapitel roman=
violin geige violin klavier gitarre trommel trompete flöte
choir chor= chöre dirigent melodie rhythm lied=
actor schauspiel rolle= maske kostüm
football fußball basketball hockey tennis schach boxen boxer handball
player spieler sportler torwart torhüter stürmer schiedsricht athlet
exam prüfung test= note= noten zeugnis diplom unterricht stunde=
pencil bleistift stift heft= tafel= kuli= feder
internet internet webseite digital daten= online netz
password passwort konto= bildschirm programm software server datenbank
message nachricht e-mail mail= post= telegramm botschaft=
robot roboter künstlich automat
radio radio rundfunk fernseh sendung
childhood kindheit jugend=
justice gerecht fair= gnade barmherz güte=
hate hass= hasse hasst neid= eifersücht grausam
solidar solidar freundschaft
responsib verantwort gewissen
habit gewohn erfahr talent geschick können=
weak schwach schwäche
type art= sorte typ= beispiel form=
method methode system verfahren weise=
chaos chaos unordnung panik durcheinander
attention aufmerks achtung bemüh anstreng interess
advantage vorteil nutzen nützlich nutzlos
risk risiko risk= riskier chance gelegenheit
condition lage= zustand bedingung situation verhältnis
event ereignis vorfall veranstalt fall= fälle
moment augenblick moment sekunde
century jahrhundert jahrzehnt jubiläum geburtstag jahrestag
midnight mitternacht mittag= mittags
side seite= rand= kante oberfläche grund= boden=
location ort= orte= stelle= stellen standort platz=
international international global national weltweit
special besonder speziell normal gewöhnlich üblich
famous berühmt bekannt unbekannt geheim
clear klar= klare deutlich offensicht sichtbar
high hoch= hohe höher niedrig breit= breite schmal eng= dick= dünn
round rund= runde gerade= flach kreis=
soft weich= weiche scharf nass nasse feucht
naked nackt barfuß bloß=
worry sorge= sorgen besorg nervös stress unruh
honest ehrlich höflich treu= treue loyal
gratis kostenlos umsonst gratis unentgelt
crazy verrückt wahnsinn dumm narr= klug weise= schlau
grandfather großvater opa= enkel onkel tante cousin
widow witwe waise baby säugling
fisherman fischer schäfer hirte kellner matrose seemann
crew besatzung crew= mannschaft= fähre
noodle nudel pasta pizza brötchen
umbrella regenschirm schirm spiegel
furniture möbel regal schrank schublade
balcony balkon hof= hofe innenhof terrasse
stick stock= stöcke stab= stange pfahl
microphone mikrofon lautsprech
ton tonne kilo liter meter= zentimeter
percent prozent
announce ankünd angekünd erklärung verkünd bekannt= bekanntg
report bericht
comment kommentar kommentier bemerk anmerk
suggest vorschl vorgeschl empfehl empfohl empfahl rat= raten ratschl
demand forder verlang besteh= bestehen dräng
confirm bestätig
question frage= fragen befrag gefragt
quote zitat zitier satz= sätze
information information informier auskunft
detail detail einzelheit
list liste
version version ausgabe fassung
group gruppe
member mitglied
organization organisation organisier institut verband stiftung verein=
committee ausschuss kommission komitee gremium
office büro amt= ämter
agency agentur behörde abteilung
conference konferenz tagung gipfeltr kongress forum
politics politik politisch
party partei
economy wirtschaft ökonom finanz
fund fonds förder zuschuss zuschüss
develop entwick
improve verbesser
reduce verringer reduzier senken gesenkt sinken gesunken rückgang abbau
add hinzu zusätzl ergänz
compare vergleich verglich
difference unterschied unterscheid
average durchschnitt
amount menge= mengen betrag gesamt= summe
level niveau stufe= stufen
limit grenzwert beschränk obergrenze begrenz
quality qualität
size größe= umfang breite= länge=
point punkt
topic thema= themen gegenstand
evidence beweis beleg= belege nachweis
expert experte expertin fachmann fachleut fachkraft beruf= berufl
status rang= stellung position
control kontroll
manage verwalt leitung= geschäftsführ
check prüf überprüf untersuchung kontrollier
approve genehmig zulass zugelass billig=
prevent verhinder vermeid vermied vorbeug
remove entfern beseitig lösch
guarantee garanti gewährleist sicherstell
offer angebot anbiet bereitstell
include umfass enthalt enthält einschlie beinhalt
apply bewerb beworb antrag= anträge beantrag
rest erhol entspann pause= ausruh
vacation urlaub ferien
sport sport= sportl turn= fitness olympi
busy beschäftigt hektik
bore langweil gelangweilt
excite begeister aufgeregt spannend
enjoy genieß genoss genuss vergnüg spaß freizeit
comfort bequem gemütlich komfort
satisfy zufried erfüll
disappoint enttäusch frust
despair verzweif hoffnungslos
shock schock erschütt entsetz
sympathy mitgefühl mitleid
generous großzüg
modest bescheid demut demüt
greed gier gierig egois habgier
careful vorsicht behutsam sorgfält
curious neugier
strict streng
pregnant schwanger hebamm
cancer krebs= tumor diabet
fever fieber husten grippe
mental psych psychisch therap
narcotic drogen kokain heroin sucht= rauschgift
cigarette zigarette tabak rauche= rauchen raucher
abuse missbrauch vergewalt misshand belästig
violence gewalt= gewalttät brutal
terror terror extremis
torture folter gefoltert
massacre massaker völkermord gemetzel
kidnap entführ verschlepp
withdraw abzug= abzieh abgezog rückzug zurückzieh
progress fortschritt vorankom
seize erober eingenommen beschlagnahm
block blockad blockier sperrung gesperrt sperre=
surround umzingel eingekesselt belager
checkpoint kontrollpunkt patrouill
headquarters hauptquartier zentrale= stützpunkt
navy marine u-boot flotte
helicopter hubschrauber helikopter
intercept abgefangen abfangen abgeschossen luftabwehr flugabwehr
conscript wehrpflicht mobilmach einberuf einberief mobilisier
aggression aggress
conflict konflikt spannung feindselig
compromise kompromiss zugeständ
sacrifice aufopfer opferbereit geopfert
rebel aufstand aufständ rebell krawall
coup putsch umsturz gestürzt staatsstreich
regime regime= diktat tyrann
communist kommunis sozialis sowjet
fascist faschis nazi= nazis
patriot patriot nationalis
propaganda propagand desinform
censor zensur zensier
spy spion geheimdienst
interview interview
majority mehrheit minderheit
survey umfrage befragung statistik
population bevölkerung einwohner
race rassis ethnis diskriminier
religion religi
muslim muslim islam koran moschee
christian christ= christen christlich katholi orthodox evangelisch bibel
jew jude= juden jüdisch synagog rabbi holocaust
priest priester bischof bischöf mönch papst nonne pfarrer
sin sünde= sünden sünder
christmas weihnacht ostern osterfest
separate trenn= trennen trennung getrennt scheidung geschied spalt
couple paar= pärchen liebespaar verlob
adult erwachs
gender geschlecht schwul= lesbisch feminis
human human= humanitär menschlich menschheit
care pflege= pflegen pfleger kümmer fürsorg sorgt= gesorgt
education bildung= erzieh erzog pädagog ausbildung
behave benehm benahm verhalten verhielt
imagine vorstell= vorstellen vorstellung fantasie phantasie
expect erwart= erwarten erwartung erwartet
assume vermut annahme= angenommen mutmaß
recognize erkenn erkannt erkennt
notice bemerkt= merkt= merken auffall aufgefallen wahrnehm
calculate berechn rechnen mathematik
mix misch= mischen gemischt mischung rühren vermisch
pour gieß= gießen gegossen schütten verschütt
dig grab= graben gräbt gegraben schaufel spaten
drag schlepp zerr= zerren
pack pack= packen gepackt eingepackt
decorate schmück geschmückt dekor
tolerate duld= dulden toler ertrag ertrug erträg
ignore ignorier vernachläss missacht
abandon im_stich aufgegeben aufgeben verlassen=
restore wiederaufbau wiederherstell sanier renovier
launch einführung gestartet=
cancel absag abgesagt abschaff storn aufheb aufgehob
interrupt unterbrech unterbroch stören= gestört störung
repeat wiederhol
emphasize beton betont hervorheb unterstrich unterstreich
express ausdrück ausgedrückt ausdruck=
conclude schlussfolger zusammenfass
claim behaupt
reveal enthüll aufgedeckt aufdeck offenbar=
mock spott= spotten verspott ironi
provoke provo provoz
exist existi existenz
depend abhäng abhing
belong gehör= gehört= gehören
participate teilnehm teilgenommen teilnahm mitmach
represent vertret= vertreter delegier delegation sprecher
register registrier anmeld angemeldet
certificate zertifikat bescheinigung zeugnis=
savings sparen= gespart ersparn sparbuch
luxury luxus luxuri
property eigentum besitz immobil grundstück
address adresse anschrift
code code= codes verschlüssel
hacker hacker gehackt cyber schadsoft
download herunterlad heruntergelad hochlad klick
file datei ordner= datenbank
connect verbind= verbindung verbinden verbunden
outage stromausf blackout
rubble trümmer schutt= wrack
extinguish lösch= löschen gelöscht löscht
bandage verband= verbände tourniquet erste_hilfe tragbahre
prosthesis prothes amput
pharmacy apothek
quarantine quarant lockdown isolier isolat
kick tritt= treten getreten
shake zitter schüttel bebte
kneel knien kniet verbeug
spin dreh= drehen gedreht dreht rollen= rollt
slip rutsch ausgerutscht gleiten
whisper flüster geflüstert murmel
knock klopf geklopft
greet hallo= grüß= grüße begrüß tschüss abschied guten_tag guten_morgen
fake falsch= falsche fälsch gefälscht
correct richtig korrekt
perfect perfekt vollkomm ideal=
rare selten einzigart
modern modern
local lokal örtlich einheimisch
abroad ausland übersee
central zentral zentrum=
direction richtung
capital hauptstadt
personal persönlich privat
temporary vorübergeh vorläuf befristet
permanent dauerhaft ständig
deliberate absichtl vorsätzl
recent neulich kürzlich jüngst
challenge herausforder hindernis hürde
solve lösen= löst= gelöst= lösung
strategy strateg taktik
analysis analys
standard standard kriteri norm= normen
structure struktur
material material
resource ressourc
pressure druck= drücken
identity identität
success erfolg gelungen geling
affect auswirk beeinfluss betroff
source quelle
found gründ= gründer gegründet gründung
legislation gesetzgeb gesetzentw novelle verordn
referendum referendum volksabstimm volksentscheid
suspect verdacht verdächt
fraud betrug betrüger betrogen
execute hinricht hingericht todesstraf
gang bande= banden mafia
smuggle schmugg zoll= zöllner
traffic verkehr= stau= staus straßenverkehr
parking parken= geparkt parkplatz garage
rail schiene gleis
sail segel anker
shipyard werft
float treib= treiben treibt schweb floß=
pool schwimmbad freibad schwimmbecken
zoo zoo= tierpark aquarium
playground spielplatz schaukel
elevator aufzug fahrstuhl rolltreppe
brick ziegel beton= zement backstein
excavator bagger kran= kräne
cable kabel leitung= leitungen steckdose
tool werkzeug schraube säge= bohrer
workshop werkstatt werkstätt
craft handwerk tischler schneider= schmied
apprentice lehrling azubi praktik auszubild
electrician elektriker klempner mechaniker installateur
assistant assistent sekretär
bureaucracy bürokrat beamt
chairman vorsitz
activist aktivist
philosophy philosoph
author autor= autorin schriftst literatur
character charakter persönlichkeit
graduate absolvent abschluss=
homework hausaufgab
scholarship stipend
pram kinderwagen windel
dictionary wörterbuch lexikon
cinema kino= dokumentarf serie=
band album= band= kapelle
festival festival karneval zirkus
anthem hymne
banner transparent= plakat banner parole=
petition petition unterschriftensamml
boycott boykott
crowd menschenmenge menge= gedränge
homeless obdachlos bettler wohnungslos
bankrupt pleite insolven bankrott
shares aktie= aktien aktionär börse
discount rabatt ermäßig
advert werbung reklame anzeige= marketing
parcel paket= pakete briefträg postamt briefmark
dollar dollar euro= euros
moral moral= moralisch ethik ethisch tugend
privilege privileg vorrecht
ancient antik mittelalt uralt
heritage erbe= erben geerbt vermächtnis
ancestor vorfahr ahnen= nachfahr
archaeology archäolog ausgrab fossil dinosaur
gene gene= genen gentechn genetisch
laboratory labor= labors experiment
theory theorie
physics physik= physiker chemie= biologie
telescope teleskop fernrohr mikroskop
planet planet universum weltall astronaut
carbon kohlendiox emission treibhaus
pollution verschmutz umweltversch verseuch
poison gift= giftig vergift chemikal
renewable erneuerbar solar= solaranl windrad windräd
recycle recycl wiederverwert
species artenviel tierart ausgestorb wildtier
forecast prognose vorhersag vorherges wetterdienst
hail hagel
marathon marathon sprint
ski ski= skifahr schlitt snowboard
lottery lotto lotterie glücksspiel wette=
card karte= spielkart
fox fuchs füchs hase= hasen kaninch reh= rehe maus= mäuse ratte= ratten eichhörn igel=
frog frosch frösch spinne= wurm= würmer schnecke
salmon lachs forelle hering thunfisch krabbe garnele
wing flügel feder= federn schwanz pfote
barn scheune stall= ställe käfig nest= nester
herd herde= herden weide= weiden
tractor traktor pflug= pflüg
fertilizer dünge pestizid
irrigate bewässer
corn mais= gerste roggen hafer=
cabbage kohl= karotte möhre zwiebel knoblauch gurke kürbis rübe
berry beere himbeer pflaume birne pfirsich aprikos banane melone
juice saft= säfte limonade
butter butter= sahne joghurt quark
salad salat soße sauce= senf= essig
cake kuchen= torte keks= kekse gebäck pfannkuch
piece stück= stücke scheibe
quarter viertel= quartal
zero null=
weekend wochenend
europe europa europä
africa afrika
asia asien asiat
green grün= grüne gelb= gelbe braun= rosa= grau= graue lila=
jewel schmuck= juwel halskette ohrring diamant ringe=
wallet geldbeut brieftasch portemonn handtasch
spectacles brille
glove handschuh schal= schals socke= socken stiefel
pocket hosentasch knopf= knöpfe ärmel= kragen gürtel
fashion mode= modisch
design entwurf= gestalt= gestaltet gestaltung design
barber friseur frisör
cup becher tasse schüssel löffel gabel= topf= pfanne
fridge kühlschr gefriersch waschmasch
bath badezimm dusche= duschen toilette badewann
bench sitzbank sofa= sessel
broom besen= staubsaug
leather leder= baumwoll seide= leinen
rubber gummi reifen=
steam dampf= dämpf
hole loch= löcher krater grube= risse=
rot faul= verfault verfaul schimmel
oak eiche= eichen birke kiefer= kiefern weide= fichte linde= linden
sunflower sonnenblum tulpe rose= rosen lilie mohn=
balloon luftballon ballon feuerwerk
fat dick= dicke fett= übergewicht schlank
disgust ekel eklig hässlich
coward feig= feige feigling
curse fluch= verflucht flüche
neutral neutral
corridor korridor flur=
maximum maximum minimum höchstens mindestens
homesick heimweh nostalg sehnsucht
supervise aufsicht beaufsichtig überwach
model modell
function funktion
install install einbau eingebaut
studio studio
but aber= doch= sondern=
only nur= bloß= lediglich
more mehr=
also auch= ebenfalls
until bis=
who wer= wem= wen=
what was=
how wie=
where wo= wohin= woher=
when wenn= als= wann= sobald=
still noch= immer_noch
you du= dir= dich= ihr= euch= dein euer= eure
attack angriff angegriff angreif attack offensiv
missile rakete
weapon waffe bewaffn
red rot= rote rotes= roter= roten=
white weiß= weiße
black schwarz
blue blau
dog hund= hunde= hunden= welpe
sheep schaf= schafe= schafen= lamm= lämmer
cow kuh= kühe= kühen= rind= rinder kalb=
fish fisch= fische= fischen=
roof dach= dächer= dachs=
wall wand= wände= mauer= mauern=
window fenster
tea tee= tees=
coffee kaffee
milk milch
storm sturm= stürme= orkan taifun unwetter
flood hochwasser überschwemm überflut flut= fluten=
ice eis= eises= eisig vereist
husband ehemann mann= gatte= gatten=
wedding hochzeit heirat geheirat verheirat
vote wahlgang abstimm stimmzettel wählt= wählen= wähler gewählt wahlurne
election wahl= wahlen= neuwahl wahltag
prison gefängnis haft= inhaftier zelle= knast
newspaper zeitung
concert konzert
airport flughafen flughäf landebahn
bus bus= busse= bussen= omnibus
truck lkw= laster= lastwagen lastkraft
letter brief= briefe= briefen=
music musik musiker
photo foto= fotos= fotograf bild= bilder=
say sag= sage= sagen sagt= sagst sagte gesagt
become wird= werden wurde= geworden werde= würde=
less weniger= wenigst mindest
behind hinter= dahinter hinten=
instead statt= stattdessen anstatt anstelle
someone jemand irgendwer
except außer= ausgenommen
self selbst= selber=
night nacht nächt nachts
times mal= male= einmal jedesmal
sit sitz= sitzt= sitze sitzen saß= saßen gesessen hinsetz
tonight abend= abends=
song lied= lieder= liedern= sänger
warm warm wärm heiß
rich reich= reiche= reichen= reichtum
hungry hung hunger hungrig
chair stuhl stühl hocker=
table tisch= tische= tischen=
room zimmer raum= räume
deputy abgeordnet senator
head kopf= köpfe kopfs haupt=
face gesicht
arm arm= arme= armen=
rope seil= seile= seilen= strick leine= kette=
well brunnen= quelle=
curtain vorhang vorhäng gardine jalous
pot topf= töpfe= topfs kessel= pfanne=
stairs treppe stufe= stufen=
net netz= netze= netzen=
#1 ein= eins= eine= einen= einem=
#2 zwei zweite beide
#3 drei dritt
#4 vier= viert vierer
#5 fünf= fünft
#6 sechs= sechst
#7 sieben= siebt siebent
#8 acht= achte=
#9 neun= neunt
#10 zehn= zehnt
#11 elf= elft
#12 zwölf zwölft
#13 dreizehn
#14 vierzehn
#15 fünfzehn
#16 sechzehn
#17 siebzehn
#18 achtzehn
#19 neunzehn
#20 zwanzig
#30 dreißig dreissig
#40 vierzig
#50 fünfzig
#60 sechzig
#70 siebzig
#80 achtzig
#90 neunzig
#100 hundert
#1000 tausend
#1e6 million
#1e9 milliard
#1e12 billion
#and und=
#link und
#pm nachmittag abend
#*12 dutzend
`;
