/** Italian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people gente popolo persone
man uomo uomini
woman donna donne
child bambin
mother madre mamma
father padre papà
family famigli
friend amic
grandmother nonna
neighbour vicin
teacher insegnant maestr
doctor medic dottor
soldier soldat truppe
worker lavorator operai
student student alunn
son figlio=
daughter figlia
minister ministr
president president
thank grazie ringrazi
ask chied prego
want vogli vuol vorre
know so= sapp sanno sape
see ved vist visto
hear sent ascolt
speak parl
write scriv scritt
read legg letto
work lavor
live vita viv
die mort morir muor
kill uccis uccid
sleep dorm
eat mang cibo
drink bev= bere beve
sing cant canzon
play gioc partita
win vinc vitt vint
lose perd pers
begin iniz cominci avvi
end fin= finit termin
open apr apert riapr
close chiu
build costru
destroy distru
repair ripar aggiust
pay pag cost bollett
buy compr
sell vend
give da= dare= danno dato
take pres= prend preso
send invi mand
come ven= vien arriv
leave and part usci lasci
return torn ritorn rientr
wait aspett attend
stay rest riman
help aiut soccor
save salv soccor
protect protegg dife prote
fight lott combatt
fear paur tem= temo timor
love am= amo= amor ama=
hope sper speranz
forget dimentic scord
remember ricord memori
promise promett promess
believe cred fede=
sorry scus perdon dispiac
laugh rid= ride riso sorr
cry piang lacrim pianto
agree accord contratt concord
decide deci decis
continue contin prosegu
support sosten appogg sosteg
discuss discut parl tratt
stop ferm smett stop bast
find trov ritrov
search cerc ricerc
carry port porta
stand sed sied sta= fila piedi fila= coda=
house cas= casa case=
school scuol class lezion
hospital ospedal clinic
road strad via= vie=
bridge pont
car bus= macchin auto camion
train tren stazion ferrov
ship nav barc porto
water acqu
sea mar= mare oceano
river fium
mountain montagn mont= collin
forest forest bosc alber
snow nev= neve ghiacc
rain piogg piov alluv
wind vento tempest bufera uragan
sun luc= luce sole= luci
dark nott buio oscur
fire fuoco incend bruci
country paes nazion patria
city citt paes villag
world mondo mondia
border confin frontier
war guerr
peace pace= calma tranquil
army esercit arma armi attacc missil militar
freedom libert liber gratis gratuit
truth ver= vero verit
lie ment bugi menzogn
law diritt legg giustiz tribunal
government govern autorit
parliament parlament vot elezion eletto
money denar sold
price prezz caro= cara=
bread pane= grano cereal
animal anim cane= cani= mucc pecor cavall pesc pesce uccell ape= api=
book libr letter parol
language lingu
door port finestr tett mur= muro
heart cuor anima
hand mano= mani=
eye occhi testa teste volto corpo
knee ginocch schien gamb stanc
name nom= nome nomi chiam nome= nomi=
history storia passat
future futur avvenir
time tempo
winter invern
summer estat estiv
morning mattin sera= stasera
first prim primo= prima= primi= prime=
last ultim final
new nuov
old vecchi antic anzian
big grand
small piccol
good buon bene= meglio miglior
bad mal= male cattiv peggio
hard diffic dur= duro dura
strong fort= forz poter
long lung
cold fredd cald
empty vuot pien
beautiful bell bel=
young giovan
poor pover ricc
happy felic gioi content
sad trist dolor pena
every tutt ogni ciascun
nobody nessun
nothing niente nulla
never mai=
always sempre
again ancora nuovo=
together insieme comun
here qui= qua=
half metà= mezzo doppi raddopp
job aziend impres societ
energy energi elettric corrent gas=
health salut malat malatt
police polizia arrest carcer prigion
film film cinema music foto immagin quadr dipin
colour color ross blu= azzur bianc nero nera
tree fior giardin raccolt
wine vino tè= caff latte burro fragol vign
clothing scal bors vest scarp
evacuate evacu sfoll rifug profug
season fam= fame sete= affam
bear orso orsa cuccio alce lupo
picture video telecamer
year ann= anno anni
day giorn
month mes= mese mesi settiman
hour ora= ore= minut
kilometre chilomet tonnell
today oggi
tomorrow domani
yesterday ieri
injure ferit ferid
victim vittim
resident abitant resident
citizen cittadin
factory fabbric stabiliment
strike sciopero sindacat
protest protest manifest corteo
opposition opposi
mayor sindaco governator sindaca
crisis crisi=
danger pericol minacci
safe sicur
order ordin
ban viet proibi
allow permett permess autorizz
blame colp
judge giudic sentenz condann processo
crime crimin delitto omicid
corrupt corru ruba ladr
investigat indag inchiest investig
cause caus ragion perché
result risultat conseguen success
problem problem
plan piano= piani= progett previst
goal obiettivo scopo
mistake errore sbagli
change cambi modific
negotiat negozi trattativ colloqui
sign firma firmò trattat
ally alleat partner
enemy nemic
bomb bomb esplo
drone dron= droni
shell proiettil munizion
occupy occup inva
prisoner prigionier ostagg detenut
bank banca= banche prestit debit credito
budget bilanci tassa tasse impost
market mercat commerci esport import commerc mercant
produce produ fabbric
farmer agricolt contadin campo= campi=
church chiesa dio= prega preghier
celebrat festa feste celebr
born nasc nato= nata= nacque
parent genitor
brother fratell
sister sorell
wife mogli marito spos
girl ragazz bambin
colleague collega collegh squadra personale
coach allenator
ball gol= pallone palla
champion campion titolo record premio medagli
museum museo galleria mostra= arte= artist
theatre teatro palco concert opera= orchestr
journalist giornal notizi articol redazion
engineer ingegner tecnolog tecnic macchin computer
science scien ricerc studio= studi=
earth terra suolo
sky cielo cieli stell spazio luna
stone pietr roccia sasso
gold oro= argento ferro metall acciaio
wood legno legna tavola
glass vetro vetri
kitchen cucin piatt ricett ristorant
salt sale= zucchero pepe= olio
meat carne= uova uovo formaggi torta riso=
smell odore odori profumo sapore gusto
bed letto= letti tavolo sedia stanza camera scale= piano=
tent tenda container campo
key chiav
paper carta= document passaport
phone telefon chiam
plane aereo aerei pilot aeroporto volo= voli=
landing atterr
passenger passegger bigliett posto= posti=
travel viagg turis visit
metro metro= metropolitana tram=
fuel carburant benzina petroli gasolio
coal carbone= carboni= miniera minator
nuclear nuclear reattor radiazion
tank serbatoi tubo= tubi= oleodott gasdott diga=
dry secco secch siccità desert
clean pulit sporc rifiut plasti
nature natura= clima ambient meteo
heat caldo calda calde caldi calor temperatur gradi=
heating riscald
generator generator batteri
substation rete= sottostazion linea
blood sangue
medicine medicin farmac vaccin
patient pazient operazion operat infermier chirurg
autumn autunno primavera
week settiman
think pensa penso pensi idea opinion credo= crede= credi=
understand capir capit capis capia compre
teach impar insegn allena alleni allene
show mostr dimostr prova provi
meet incontr riunion
invit invit benvenut ospit salut
follow segui segua seguo segue dirig guid capo=
join condivi unita unito unità uniti insieme comune
use usa= uso= usi= usare usat utilizz
make fa= fai= fare= fatto fatta fatti facc creare creire creat
receive ricev otten consegn
lack bisogn manca manch manco serve= servo= necess
cut taglia rompe rompo rotto= rotta= rotti= rotte= colpir colpit colpis spezz
run corre corri corro corrs cammin passo= passi= corsa
fall cade cado cadu caldo= caldò= scend
rise cresce cresci crescu aument salei= salii= salti= salit
number molto= molta= molti= molte= più= numer poch= poco= poca= poci=
proud orgogl
shame vergogn dignit onor rispett
courage coraggi eroe= eroi= valor
patience pazien
luck fortun
dream sogn desider augur
alone solo= sola= soli= sole= solitud soltanto solamente
same stesso stessa stessi stesse ugual medesim
other altro altra altri altre divers differen
whole intero intera tutto= tutta= parte=
one uno= una=
real reale realtà vero= fatto= fatti=
simple semplic facil
terrible terribil grave serio= seria= tragedi disastr catastrof
wonderful meravigl magnific splendid eccellent
fast veloc rapid fretta lento lenta
soon presto tardi
before prima= fino= finché
after dopo
near vicin accanto prossim
far lontan
under sotto sotterran cantina rifugio
above sopra alto= sù=
silence silenz tace taci zitt
voice voce= voci= suon rumor siren
possible possib impossib può= possono
important import principal fondament importan essenzial
ready pronto= pronta= pronti= pronte= prepar
try prova provo prove provi tent falli
hide fugg nascond scapp fuga
hold tene teni tenu teng manten conserv
put mette metto messo= messa= posat posit colloc
touch tocc getta gettò lanci sping tira tirò
cross attravers raggiun giung giunt passat
wake alba= svegli aurora
without senza
because perch poiché quindi
if se= quando
person persona persone qualcuno
thing cosa cose qualcosa tutto
public pubblic ufficial
condolence condogl cordogl lutto
congratulat congratul compliment augur bravo
duty dover serviz servir serviv compit
community comunit societ generazion
democracy democra indipend sovran
territor territor integrit region zona
trust fiduci fidat
regret pentit pentir rimpian rimpiang
choose scel scegl
count cont misur
answer rispo rispon
happen success accad
appear appar scompar sparit
move muov mosso gira volt
refuse rifiut respin neg=
accept accett
angry rabbia arrabb furios insult
surprise sorpre stran stup meravig
gift regal dono= donat
story racconto raccont fiaba storia leggend
poem poesi poet vers= versi verso
dance ball= ballo danz balla
swim nuot salt tuff arramp
plant piant semin scav
wash lav sapone
engine motor ruot
box scatol bottigl pacc
knife coltell cord martell chiod
clock orolog campan candel
flag bandier simbol segno
boss capo= direttor padron propriet
customer client pubblic tifos spettat
grave tomb cimiter sepol seppell funeral
smoke fumo= polver cenere sabbia
island isol spiagg costa= riva=
wave onda= onde= profond
mouth bocca dent orecch naso= gola=
sweet dolce dolci amar miele
heavy pesant peso= pesa= legger
inside dentro fuori mezzo= angolo
enough abbastanz suffic basta= esattament
rule regol avvocat testimon
salary stipend salari pension affitto assicur
deserve merit vale= valore propri
vegetable verdur patat fagiol lenticc zuppa minestr
fruit frutt mela= mele= limon aranc cilieg
tradition tradizion cultur usanz costum
certain sicuro= certo= certa= dubb
now adesso ora=
even perfino nemmeno neanche
already già=
almost quasi
maybe forse magari probabil
often spesso volte solito
suddenly improvvis subito immediat
during durante mentre
between tra= fra=
against contro=
must deve= devono dobbiamo bisogna
look guarda guardo osserv
feel sent= sento senti sentiment emozion
explain spieg descri chiari
wear vest vestit indoss uniforme abito
drive guid autist cavalc
lift sollev alza
hang append appes pend
tie leg= lega legare legat nodo annod
fill riemp riempi colm
cover copr copert avvolg avvolt
collect raccogl raccolt radun
spread distribu diffond diffus spars
exchange scambi sostitu
borrow prest imprest
earn guadagn profitt reddit entrat
spend spen= spes= spendere speso trascor
donat donaz donat benefic carità
invest invest
hire assum assunz reclut impieg
resign dimett dimiss licenz
retire ritir pension veteran
appoint nomina design
compet concorso torneo coppa gara= gare= lega= campionat
beat sconfi batt battut
shoot spar= spara sparo sparat fucil pistol proiett
catch afferr prend preso presa cattur
chase caccia insegu persegu
drown anneg affond naufrag
breath respir fiato soffoc
heal guari cura= cure= curat recuper
suffer soffr soffert patire
surviv sopravv superstit
crash incident scontr schian deragli
damage dann danneg
warn avvert allarm allert
accus accus imput incrimin
convinc convinc convint persua influenz
argue litig discuss dibatt
complain lament critic
encourag incoragg ispir motiv
resist resist arrend arres abbandon
betray tradi ingann truff imbrogl
campaign campagn candidat
constitution costituzion repubbl
reform riform rivoluzion
embassy ambasciat diplomat
sanction sanzion embargo
migrant stranier migrant immigr
ceasefire cessate_il_fuoco tregua armistizio
front fronte= battagli trincea
officer ufficial generale= comandante capitano
guard guardia guardian sorvegl
volunteer volontar
firefighter vigili_del_fuoco pompier soccorr
industry industri
cargo carico merce= merci= magazzin fornitur approvvig
construction costruzion cantiere architett murator
unemploy disoccup inflazion povert
hair capell barba parrucch
finger dito= dita= piede piedi spall
skin pelle= ossa= osso= cervell stomac pancia
virus virus infezion epidem pandem
ambulance ambulanz emergenz urgenz
disab disab cieco cieca sord sedia_a_rotelle
lamp lampad lampione lantern
blanket coperta cuscin materass
oven forno stufa fornaio panettier bolli cuoc
basket cest secchi sacco sacchi borsa
toy giocattol bambola peluche
coat cappotto giacca camici cappello pantalon
thread filo= fili= cuci cucit tessut stoffa tappet lana= ricam
breakfast colazion pranzo cena= cene= pasto
chicken pollo= maial salsicc prosciutt
flour farin impasto lievit
beer birra vodka alcol ubriac grappa
grape uva= vign vendemm
olive oliv uliv noci= noce= mandorl fung
chocolate cioccol caramell dolce= dolci gelato
cat gatto gatti gatta gattin
horse cavall asino asini cammell
goat capr maial gallin oca= oche= anatr
bee ape= api= apicolt insett farfall zanzar formic
snake serpent leone leoni elefant tigre scimmi
whale balen delfin squalo tartarug foca=
bird uccell cicogn aquila gufo rondin colomb piccion
lake lago= laghi stagno
valley valle= valli grott cascat
earthquake terremot sisma scossa vulcan
avalanche valanga frana fango
fog nebbia nuvol nube tuono fulmin lampo temporal
leaf foglia foglie ramo= rami= radice radici erba= fieno
seed seme= semi= sement semina
shadow ombra brill luminos splend
air aria=
satellite satellit razzo orbit spazial
square piazza parco parchi
shop negozi bottega supermercat caffè= bar=
hotel hotel albergo ostello
library bibliotec
university universit professor facolt docente
kindergarten asilo= nido=
stadium stadio campo= prato
castle castello palazzo torre= torri fortezza
monument monument statua rovin maceri
gate cancell recint barrier
tunnel tunnel cantina sotterr
bicycle bici ciclist moto= motocicl
suitcase valigi bagagli zaino
delay ritard orario
speed velocit
map mappa mappe cartina atlante
apartment appartament piano= piani alloggi
district quartier provinci periferi distrett
north nord= settentr
south sud= meridion
east est= orient
west ovest occident
left sinistra destra
king re= regina principe corona impero
shout grid urla urlo
applaud applau ovazion acclam
joke scherz battut barzell buff umoris
kiss bacio baci= abbracc
enter entra entri entrò
burst croll collass scoppi
publish stampa pubblic editor edizion
record registra copia
translate tradu signific vuol_dire
draw disegn dipin pittor pittur
discover scopr scopert invent esplor
freeze gela gelo ghiacc scioglie sciolt
feed nutr sfam aliment
punish puni= puniz multa rigore pena=
compensat risarc indenn rimbors compens
appeal querel ricorso appello causa=
swear giur
threaten minacc
admit confess ammett ammess riconosc
praise lod= loda elogi ammir
holy santo santa sacr benedi
heaven cielo paradis infern angel diavol
miracle miracol destin fantasma spirit
alphabet alfabet grammatic
page pagin capitol romanzo
violin violin pianoforte piano= chitarr tambur tromb flauto
choir coro= cori= direttore_d'orch melod ritmo
actor attor attric ruolo maschera costume
football calcio pallacan basket hockey tennis scacchi pugil boxe
player giocat atleta portier attaccant arbitr
exam esame test= voto= diploma lezion compito
pencil matit penna quadern lavagn
internet internet sito= digital dati= online rete=
password password account conto= schermo programma software server
message messaggi email mail= posta= telegramm
robot robot artificial automat
radio radio= television tele= trasmiss
childhood infanzia gioventù giovinezz
justice giustiz giust= giusto pietà miseric gentil bontà
hate odio odia invidia gelos crudel
solidar solidar amicizi
responsib responsab coscienz
habit abitudine esperienz talento abilità
weak debol debole
type tipo= sorta esempio forma=
method metodo sistema process
chaos caos disordine panico
attention attenzion sforz interess
advantage vantag benefic utile inutil
risk rischi opportun occasion possibilità
condition condizion situazion stato= circost
event event incident caso= casi= avveniment
moment momento attimo istante
century secolo secoli decenni anniversario compleanno
midnight mezzanotte mezzogiorno
side lato= lati= bordo superfici fondo=
location luogo luoghi posto= posti
international internazional mondial nazional
special special normal ordinar consuet
famous famos conosciut sconosc segret
clear chiar evident visibil
high alto= alta= basso bassa largo stretto spesso= sottil
round rotond tondo dritto piatto cerchio
soft morbid affilat bagnat umid
naked nudo nuda nudi scalz
worry preoccup nervos stress inquiet
honest onest sincer cortes educat leale fedel
gratis gratis gratuit
crazy pazz matto stupid sciocc saggio saggi= intellig furb
grandfather nonno nonni nipot zio= zia= cugin
widow vedov orfan neonat bebè
fisherman pescat pastor cameriere marina
crew equipagg traghett
noodle spaghett pasta= pizza panin
umbrella ombrell specchi
furniture mobil= mobili scaffal armadio cassett
balcony balcon cortil terrazz
stick basto palo= pali= asta=
microphone microfon altoparl
ton tonnellat chilo litr metro= metri centim
percent per_cento percent
announce annunci dichiar proclam comunicato
report rapporto= rapporti relazione= resoconto
comment comment osservazion
suggest suggeri propo= propost proporre raccomand consigli=
demand esig preten rivendic
confirm conferm verific
question domanda= domande questione=
quote citazion citare citat= frase= frasi
information informaz informat
detail dettagl
list elenco lista=
version versione
group gruppo gruppi
member membro= membri
organization organizz istitut associazion fondazion
committee comitato commission consiglio=
office ufficio uffici=
agency agenzia dipartimento
conference conferenz vertice= congresso forum
politics politic
party partito= partiti=
economy econom finanz
fund fondo= fondi= finanziament sovvenz
develop svilupp
improve miglior
reduce riduc ridurre ridott diminu
add aggiung aggiunt
compare confront paragon
difference differenz divers
average media= medio=
amount quantità somma= importo
level livell
limit limit
quality qualità
size dimension larghezza lunghezza taglia=
point punto= punti=
topic tema= temi= argoment
evidence prova= prove=
expert espert specialist professionist carriera
status posizion rango
control controll
manage gestion gestire gestisc amministr
check ispezion verifica= controllare revision
approve approv autorizz
prevent impedi evit= evitare prevenire prevenz
remove rimuov rimoss elimin togli=
guarantee garanz garanti assicur
offer offr= offrire offert forni= fornire
include includ inclus contien conten= comprend=
apply candidatur presentare_domanda
rest ripos rilass
vacation vacanz ferie=
sport sport ginnast olimp
busy impegnat occupatissim
bore noia= noios annoi
excite entusias emozionat emozionant
enjoy godere= godersi piacer= divert
comfort comod
satisfy soddisf
disappoint delus delud frustr
despair disper
shock shock= sconvol scioccat
sympathy compassion pietà
generous generos
modest modest umil
greed avid avar egois
careful attento= prudenz cautel
curious curios
strict severo= severa rigid
pregnant incinta gravid ostetric
cancer cancro tumore tumori diabet
fever febbre tosse influenza=
mental mental psic psichi terapi
narcotic droga= droghe cocaina eroina
cigarette sigarett tabacco fumare=
abuse abuso= abusi stupr molesti maltratt
violence violen brutal
terror terroris estremis
torture tortur
massacre massacr genocid strage
kidnap rapit rapimen sequestr
withdraw ritirata= ritiro=
progress progress avanz
seize conquist sequestr= impadron
block blocc blocco
surround circond accerchi assedi
checkpoint posto_di_blocco pattugl
headquarters quartier_generale sede=
navy marina= sottomarin flotta
helicopter elicotter
intercept intercett abbattut contraere
conscript leva= mobilit coscri
aggression aggression aggress
conflict conflitt tension ostil
compromise compromess concession
sacrifice sacrific
rebel ribell insurr rivolt sommoss
coup colpo_di_stato rovesci
regime regime= dittat tirann
communist comunis socialis sovietic
fascist fascis nazis
patriot patriot nazionalis
propaganda propagand disinform
censor censur
spy spia= spie= spionaggio
interview intervist
majority maggioranz minoranz
survey sondagg statistic
population popolazion censiment
race razzis etni discrimin
religion religi
muslim musulman islam corano moschea
christian cristian cattolic ortodoss protestant bibbia
jew ebre ebrei= sinagog rabbino
priest prete= preti= sacerdot vescov monaco= monaci papa= suora
sin peccat
christmas natale= pasqua
separate separ divorzi
couple coppia= coppie fidanzat
adult adult
gender genere= sessual gay= lesbic femminis
human uman
care cura= cure= curare= curano badante assisten=
education educa istruz pedag
behave comport condotta
imagine immagin fantas
expect prevede aspett= aspettat
assume suppon presum ipotizz
recognize riconosc identific
notice notare= notato= accorg accort
calculate calcol matematic
mix mescol miscel
pour versare= versato= rovesci= perdita=
dig scav= scavare scavo= pala=
drag trascin
pack imball impacch fare_le_valigie
decorate decor= decorare addobb
tolerate toller sopport
ignore ignor trascur
abandon abbandon
restore restaur ricostru ristruttur
launch lanci= lanciare lancio=
cancel annull aboli abrog
interrupt interromp interrott disturb
repeat ripet
emphasize sottoline evidenzi
express esprim espress=
conclude conclu riassum
claim affermato= afferma= sostien
reveal rivel svela= svelato svelata svelare svelò
mock deris ironi prende_in_giro beffa
provoke provoc
exist esist
depend dipend= dipende dipendere
belong apparten
participate partecip
represent rappresent delegaz portavoce
register registr= registrare iscri
certificate certific
savings risparm
luxury lusso lussuos
property propriet possied immobil
address indirizzo
code codice cifrat
hacker hacker pirat ciber
download scaric clic= cliccare
file file= cartella archivio
connect collega connett conness
outage blackout interruzione_di_corrente
rubble macerie detriti
extinguish spegn= spento= spegnere
bandage benda= fasciat laccio barella pronto_soccorso
prosthesis protesi amput
pharmacy farmac
quarantine quaranten isolam confinament
kick calci= calcio_a
shake trem= tremare trema= scuot scoss
kneel inginocch ginocchio=
spin gira= girare ruot= rotol
slip scivol
whisper sussurr mormor
knock buss= bussare
greet ciao= salut= saluto saluti buongiorno arrivederci addio
fake falso= falsa= falsi= contraff
correct corrett giust= esatt
perfect perfett ideale=
rare raro= rara= rari= unico=
modern modern contemporane
local local= locale locali
abroad estero=
central centrale centro=
direction direzione=
capital capitale=
personal personal privat
temporary temporane provvisor
permanent permanent costante
deliberate deliberat intenzional apposta
recent recent ultimamente
challenge sfida= sfide ostacol
solve risolv soluzion
strategy strateg tattic
analysis analisi analizz
standard norma= norme criteri standard
structure struttur
material material
resource risors
pressure pressione
identity identità
success success= successo riuscit
affect colpit influisc ripercu
source fonte= fonti=
found fonda= fondare fondat fondator
legislation legisl decreto emendament
referendum referend
suspect sospett
fraud frode= truff
execute giustizia= esecuzion pena_di_morte
gang banda= bande= mafia
smuggle contrabband dogan
traffic traffico ingorgo
parking parchegg garage
rail rotaia rotaie binari=
sail vela= vele= ancora_della
shipyard cantiere_navale
float galleg zattera
pool piscin
zoo zoo= acquario
playground parco_giochi altalen
elevator ascensor
brick matton calcestr cemento
excavator gru= scavatr ruspa
cable cavo= cavi= presa=
tool attrezz utensil trapano cacciavit
workshop officina laboratorio=
craft artigian falegnam sart= sarto fabbro
apprentice apprendist tirocin stagist
electrician elettricist idraulic meccanic
assistant assistente= segretari
bureaucracy burocra funzionari
chairman presidente_del_consiglio
activist attivist
philosophy filosof
author autore autrice scritt= scrittor letteratur
character caratter personalità
graduate laurea
homework compiti=
scholarship borsa_di_studio borse_di_studio
pram passeggin pannolin
dictionary dizionar enciclop
cinema cinema documentar puntata
band album= banda=
festival festival carneval circo=
anthem inno=
banner striscion cartell= manifesto= slogan
petition petizion
boycott boicott
crowd folla=
homeless senzatetto mendican
bankrupt fallit falliment bancarott
shares azionist azioni= in_borsa
discount sconto= sconti=
advert pubblicit
parcel pacco= pacchi= postin francoboll ufficio_postale
dollar dollar euro=
moral moral= morale etica= virtù
privilege privileg
ancient antic medieval
heritage eredit patrimonio
ancestor antenat discendent
archaeology archeolog fossil dinosaur
gene gene= geni= genetic
laboratory laborator esperiment
theory teoria teorie
physics fisico= fisica= chimic biolog
telescope telescop microscop
planet pianeta universo galassia astronaut
carbon carbonio emission
pollution inquin contamin
poison veleno avvelen tossic
renewable rinnovabil solare= eolic
recycle ricicl
species specie= biodivers fauna
forecast prevision meteo
hail grandin
marathon maratona sprint
ski sci= sciare sciator pattin slitta
lottery lotteria scommess casinò
card carte_da carta_di tessera
fox volpe volpi coniglio lepre topo= topi= ratto scoiattol riccio cervo
frog rana= rane= ragno verme lumaca
salmon salmone trota aringa tonno gambero
wing ala= ali= piuma piume coda_del pelliccia zampa
barn fienile stalla gabbia nido= alveare
herd gregge mandria pascol
tractor trattor aratr arare=
fertilizer fertilizz concim pesticid
irrigate irrig
corn mais= orzo= segale avena
cabbage cavolo carota carote cipoll aglio cetriol zucca
berry lampon prugn pera= pere= pesca= albicocc banana melone
juice succo= succhi limonata
butter burro= panna= yogurt
salad insalat salsa= senape aceto
cake torta= torte= pasticc biscott dolce=
piece pezzo= pezzi= fetta= fette=
quarter quarto= trimestr
zero zero=
weekend fine_settimana weekend
europe europ
africa africa
asia asia= asiatic
green verde= verdi= giall marrone grigi viola= rosa=
jewel gioiell collana diamant anello= orecchin
wallet portafogl borsetta
spectacles occhiali
glove guant sciarpa calzin stivali
pocket tasca= tasche= bottone bottoni manica cintura
fashion moda=
design progett= progettare disegn_industriale design
barber parrucchier barbiere
cup tazza tazze ciotola cucchiai forchett pentola padella
fridge frigo= frigorifer lavatrice
bath bagno= doccia gabinetto
bench panchina divano poltrona
broom scopa= aspirapolver
leather cuoio cotone seta= lino=
rubber gomma= pneumatic
steam vapore=
hole buco= buchi= cratere fossa= crepa= crepe=
rot marci marcio= muffa
oak quercia betulla pino= salice abete
sunflower girasol tulipan rose= papaver giglio
balloon palloncin mongolfier fuochi_d'artificio
fat grass= grasso obes magro
disgust disgust schifo brutto= brutta
coward vigliacc codard
curse maledi maledetto
neutral neutral
corridor corridoio
maximum massim minimo= minimi
homesick nostalg
supervise supervis vigilanza=
model modell
function funzion
install install
studio studio_di
but ma= però= bensì=
only solo= soltanto solamente
more più=
also anche= pure=
until fino= finché
who chi=
what cosa= che_cosa quello_che
how come=
where dove=
when quando=
still ancora=
you voi= vi= vostr tu= ti= te= tuo= tua=
attack attacc offensiv assalt
missile missil razz=
weapon arma= armi= armament
red ross= rosso rossa rossi rosse
white bianc
black nero= nera= neri= nere=
blue azzurr blu=
dog cane= cani= cagn
sheep pecor agnell
cow mucca mucche vacc bestiame
fish pesce pesci= pesca=
roof tetto= tetti=
wall muro= muri= mura= parete= pareti=
window finestr
tea tè= the=
coffee caff= caffè
milk latte=
storm tempest uragan tifone
flood alluvion inond allaga
ice ghiaccio
husband marito mariti
wedding nozze matrimoni sposa sposò spose
vote voto= voti= votare votat elettor urne= scheda=
election elezion
prison carcer prigion= prigione prigioni cella=
newspaper giornal= giornale giornali quotidian
concert concert
airport aeroport
bus autobus bus= pullman corriera
truck camion= camion tir=
letter lettera= lettere=
music music= musica musiche musicist
photo foto= fotograf
say dire= dico= dice= dicono disse detto detta dica=
become divent
less meno=
behind dietro=
instead invece= posto_di
someone qualcuno=
except tranne= eccetto=
self stesso stessa stessi stesse
night notte notti
times volta= volte=
sit siede sedut seder sedia= sedie=
tonight sera= serata stasera
song canzon canto= canti=
warm cald calore
rich ricc= ricco ricca ricchi ricchezz
hungry fame= affamat
chair sedia= sedie= sgabell
table tavol= tavolo tavola tavoli=
room stanza= stanze= camera=
deputy deputat senator
head testa= teste=
face volto= volti= viso= faccia
arm bracci
rope corda= corde= fune= funi= catena
well pozzo= pozzi= fontana sorgente
curtain tenda= tende= sipario
pot pentol= pentola padell
stairs scala= scale= gradin
net rete= reti=
#1 un= uno= una= prima= primo=
#2 due= entramb
#3 tre= terz trè
#4 quattro= quart
#5 cinque= quint
#6 sei= sest
#7 sette= settim=
#8 otto= ottav
#9 nove= nono= nona=
#10 dieci= decin decim
#11 undic
#12 dodic
#13 tredic
#14 quattordic
#15 quindic
#16 sedic
#17 diciassett
#18 diciott
#19 diciannov
#20 vent= venti= ventes ventin
#30 trent= trenta= trentes trentin
#40 quarant= quaranta=
#50 cinquant= cinquanta=
#60 sessant= sessanta=
#70 settant= settanta=
#80 ottant= ottanta=
#90 novant= novanta=
#100 cento= centinai
#1000 mille= mila= migliai
#1e6 milion
#1e9 miliard
#and e=
#link a i
#pm pomeriggio sera=
#*12 dozzin
`;
