/** Catalan. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people gent= poble persones
man home= homes=
woman dona= dones
child nen= nens nena infant fill= fills
mother mare= mares mama=
father pare= papa=
family famíli
friend amic amig
grandmother àvia iaia padrina
neighbour veí= veïn
teacher mestre mestra professor=
doctor metge metges metgess
soldier soldat tropes
worker treballador obrer empleat
student estudiant alumn
son fill= fills=
daughter filla= filles
minister ministr ministre
president president
thank gràcies agra
ask deman pregunt
want vull= vol= volem volen= voler= volia
know sé= sap= sabem saben saber conèix coneix
see veure veig= veu= vist= veiem
hear sent= sentir escolt
speak parl xerr conversa
write escri escriu
read llegir llegeix llegit lectura
work treball feina
live viu= viure vivim visc= vida=
die mori morir mort= morts morta
kill matar mata= assassin
sleep dorm son=
eat menj menjar aliment
drink beu= beure begud
sing canta= cantar cant= cantem cançó cançons
play jugar juga= joc= juguem
win guany victòri
lose perd pèrdu
begin comença començ inici
end acab final= fi=
open obrir obre= obert obrim
close tanca= tancar tanquem tancat tanqu
build constru
destroy destru
repair repar arregl
pay pagar paga= pagu factur
buy compr
sell ven= vend venen
give dona= donar donem
take agafa prendre pren=
send envia enviar envi
come vine= venir arrib vénen ve=
leave marxar marxa= sortir surt= deixar
return torn tornar retorn
wait esper= esperar esperem esperant
stay queda= quedar quedem roman
help ajud
save salva= salvar salvat
protect protegi protecc defens
fight lluit combat
fear por= temo= tem=
love estim amor
hope esperança
forget oblid
remember record= recorda record
promise promet promesa
believe creure crec= creiem fe=
sorry perdó perdon disculp sento
laugh riu= riure somri
cry plora plor llàgrim
agree acord
decide decid decisi
continue continu seguir encara
support suport recolz
discuss discuti debat
stop atura parar para=
find troba trobar
search busca cerca=
carry porta= portar portem dur=
stand dret= peu= assegu cua=
house casa= cases
school escola escoles classe
hospital hospital
road carrer carreter camí
bridge pont= ponts
car cotxe autobús camió
train tren= trens estació
ship vaixell barca port=
water aigua aigües
sea mar= oceà
river riu rius
mountain munta muntany turó
forest bosc arbre
snow neu= nevada gel=
rain pluj plou inundac
wind vent= vents tempesta
sun sol= llum=
dark fosc foscor nit=
fire foc= incendi crem
country país països pàtria
city ciutat poble_petit vila=
world món=
border fronter
war guerra
peace pau= calma tranquil
army exèrcit arma armes atac míssil militar
freedom llibert lliure
truth verit veritat
lie mentid ment=
law llei= lleis dret tribunal
government govern= governs
parliament parlament elecci vota= votar
money diner
price preu= preus car= barat
bread pa= blat= gra=
animal animal gos= gossos vaca ovell peix
book llibre carta= paraula
language llengua idioma
door porta finestr teulad
heart cor= cors ànima
hand mà= mans
eye ull= ulls cap= cara=
knee genoll esquena cama= cames cansa
name nom= noms
history històri passat
future futur
time temps
winter hivern
summer estiu
morning matí vespre
first primer
last últim darrer
new nou= nova noves nous=
old vell= vella vells edat=
big gran= grans
small petit
good bo= bon= bona bé= millor
bad dolent mal= pitjor
hard difícil dur=
strong fort= forts força=
long llarg
cold fred= freda calent
empty buit ple= plena
beautiful bonic bell= bella
young jove= joves
poor pobre ric= rics
happy feliç felic alegr
sad trist dolor
every cada tots= tothom
nobody ningú
nothing res=
never mai=
always sempre
again altra_vegada una_altra_vegada
together junts juntes plegats
here aquí
half meitat mig= mitja doble
job empresa companyi negoci
energy energ elèctric electric gas=
health salut malalt
police polici detingu presó
film lícul film= música foto
colour color= vermell blau blanc negre
tree flor= flors jardí collita
wine vi= vins cafè te= llet=
clothing roba= sabat bossa
evacuate evacu refugi
season temporada gana= set
bear ós= óssos llop=
picture vídeo càmera imatge
year any= anys
day dia= dies
month mes= mesos setman
hour hora= hores minut
kilometre quilòmetr
today avui
tomorrow demà
yesterday ahir
injure ferit ferid ferir
victim víctim
resident resident habitant
citizen ciutadà ciutadan
factory fàbri
strike vaga= vagues sindicat
protest protest manifest
opposition oposici
mayor alcalde alcald
crisis crisi
danger perill amenaç
safe segur seguret
order ordre= ordres
ban prohib
allow permet permís
blame culpa
judge jutge jutj sentènci
crime crim= crims delict assassinat
corrupt corrup robar lladr
investigat investig
cause causa= raó= motiu
result resultat conseqü
problem problem
plan pla= plans projecte
goal objectiu
mistake error equivoc
change canvi
negotiat negoci
sign signa= signar signatura tractat
ally aliat aliad
enemy enemi
bomb bomb explos
drone dron
shell munici artilleri obús
occupy ocup inva
prisoner presoner ostatge
bank banc= bancs préstec deute
budget pressupost impost
market mercat comerç
produce produ
farmer pages= pagès camp=
church església déu= pregar
celebrat celebr festa
born néixer nascu neix
parent pares=
brother germà= germans
sister germana germanes
wife esposa marit casament casar
girl noia= noies noi= nois
colleague company equip=
coach entrenad
ball pilota gol= gols
champion campió campion premi= medalla
museum museu exposici art=
theatre teatre escenari concert
journalist periodist diari= notíci
engineer enginy màquina ordinador
science ciènci científic recerca
earth terra= sòl
sky cel= estrell lluna
stone pedra pedres roca
gold or= plata= ferro
wood fusta
glass vidre
kitchen cuina cuin recepta
salt sal= sucre oli=
meat carn= ous= formatge arròs
smell olor= gust=
bed llit= taula cadira habitaci
tent tenda= tendes campament
key clau= claus
paper paper= papers document
phone telèfon trucar trucada
plane avió avions aeroport pilot
landing aterra= aterrar aterrat
passenger passatg bitllet
travel viatg turist visit
metro metro tramvi
fuel combustible gasolina petroli
coal carbó mina= mines
nuclear nuclear reactor àtom
tank dipòsit canonad pantà presa=
dry sec= seca= sequer desert
clean net= neta= brut= neteja escombrar
nature natura natural clima= temps
heat calor temperatur
heating calefacci
generator generador bateri
substation subestaci xarxa_elèctrica
blood sang=
medicine medicament vacun
patient pacient operaci infermer
autumn tardor primaver
week setman
think pens= pensar pensa= opini
understand entén= entendre entenem compren
teach ensenya aprendre aprèn
show mostr demostr
meet trobada reuni reunir
invit convid benvingu
follow segueix líder dirig
join uni= unir unitat junt=
use utilitz usar
make fer= fem= fan= fet= crear
receive reb= rebre rebut
lack falta= manca necessit cal=
cut tall= tallar trenc colp
run corr= córrer corre= passos
fall cau= caure caigu
rise puja= pujar augment créixer creix
number nombre número molt= molts
proud orgull
shame vergony honor= dignit respect
courage coratge valent heroi
patience paciènc
luck sort=
dream somni somia
alone sol sola= només soledat
same mateix igual=
other altre altra altres
whole tot= tota= sencer part=
one un= una=
real real=
simple fàcil simple senzill
terrible terrible tragèdi desastre
wonderful meravell excel=
fast ràpid lent= lenta
soon aviat tard= d'hora
before abans
after després
near prop= costat
far lluny
under sota= soterrani
above damunt sobre= dalt=
silence silenci
voice veu= veus soroll so=
possible possib impossib poder= pot=
important important principal
ready preparat prepar llest
try intent prova=
hide amag fugi
hold mantén sosté mantenir
put posa= posar
touch toca= tocar llanç empeny
cross crea creuar travess
wake despert alba=
without sense=
because perquè
if si=
person persona=
thing cosa= coses
public públic oficial=
condolence condol dol=
congratulat felicit enhorabona
duty deure= servei tasca
community comunit societ generaci
democracy democr independ sobiran
territor territor regió
trust confian confi
regret lament penedi
choose triar tria= escollir
count compt= comptar mesur
answer respo resposta
happen passar= passa= ocor
appear apare desapar
move mou= moure movim
refuse rebutj nega=
accept accept
angry enfad ràbia ira=
surprise sorpr estrany
gift regal
story histò conte= contes rondalla
poem poem= poema poeta poesia
dance ball= ballar dansa sardana
swim nada= nedar neda= salt= saltar
plant planta= plantar sembr
wash renta= rentar sabó
engine motor roda=
box caixa= caixes ampoll
knife ganivet corda martell
clock rellotge espelm campan
flag bander símbol
boss cap_de direct propiet
customer client públic=
grave tomba= cementiri enterr funeral
smoke fum= pols= cendr
island illa= illes costa= platja
wave ona= ones onad profund
mouth boca= dents orell nas=
sweet dolç= amarg mel=
heavy pesat pes= lleuger
inside dins= dintre fora= mig racó
enough prou= suficient exactament
rule norma= regla advocat testimoni
salary salari sou= pensió lloguer
deserve mereix valor
vegetable verdura patat sopa
fruit fruita poma= llimon taronj
tradition tradici cultur costum
certain segur= dubt
now ara=
even fins_i_tot
already ja=
almost gairebé quasi
maybe potser
often sovint vegades
suddenly sobte immediat
during durant
between entre=
against contra=
must cal haver_de
look mira= mirar
feel sentim emoci
explain explic
wear vesti= vestir uniforme
drive condu conducto
lift aixec
hang penja= penjar penjat
tie lligar lliga lligat
fill omplir omple=
cover cobri cobert
collect recoll reuni
spread esten difon repart
exchange intercanvi substitu
borrow manllev deixar_diners
earn guanya ingres
spend gasta= gastar despesa
donat dona donatiu
invest inverti inversi
hire contract
resign dimiti dimissi acomiad
retire jubil veterà
appoint nomen nomenat
compet competi concurs torneig lliga=
beat derrot venc
shoot dispar pistola
catch captur atrap
chase caç= caça= caçador persegu
drown ofeg enfons
breath respir
heal cura= curar guari tracta
suffer pati= patir patim sofri
surviv superviv sobreviu
crash accident xoc= xocar
damage dany= danys
warn adverti avís=
accus acus
convinc convèn convenc influ
argue baralla discussi
complain queix critic
encourag anim= animar inspir
resist resist rendir
betray traï= traïc engany
campaign campany candidat
constitution constituci repúbli
reform reform revoluci
embassy ambaix diplom
sanction sanci embargament
migrant migrant immigr estranger
ceasefire alto_el_foc treva=
front front= trinxer batalla
officer oficial comandant general= capità
guard guàrdia vigila
volunteer voluntari
firefighter bomber
industry indústri industrial
cargo càrrega mercaderi magatzem
construction construcci arquitect
unemploy atur= inflaci pobresa
hair cabell pèl= barba
finger dit= dits espatll
skin pell= os= ossos cervell
virus virus infecci pandèmi
ambulance ambulànc emergènc
disab discapac cec= sord= cadira_de_rodes
lamp llum làmpad fanal
blanket manta= coixí matalàs
oven forn= forner fornejar
basket cistell galled sac=
toy joguin nina=
coat abric camisa barret pantal
thread fil= cosir tela= catifa llana
breakfast esmorz dinar= sopar=
chicken pollastre porc= botifarr pernil
flour farina massa= llevat
beer cervesa alcohol borratx
grape raïm vinya
olive oliva olives nou= bolet
chocolate xocolat caramel gelat
cat gat= gats gata=
horse cavall ruc= camell
goat cabra porcs oca=
bee abell insecte papallon mosquit
snake serp= lleó elefant tigre
whale balen dofí tauró tortug
bird ocell ocells cigonya àguila
lake llac= estany
valley vall= cova= cascad
earthquake terratrèmol volcà
avalanche allau= esllavissad fang=
fog boira núvol tro= llamp=
leaf fulla= fulles branca herba
seed llavor
shadow ombra= brill
air aire=
satellite satèl= coet=
square plaça parc=
shop botiga supermercat
hotel hotel
library bibliotec
university universit
kindergarten guarderia llar_d'infants
stadium estadi
castle castell palau torre=
monument monument estàtua ruïn
gate portal tanca
tunnel túnel
bicycle biciclet bici= motocic
suitcase maleta motxill equipatge
delay retard horari
speed velocitat
map mapa
apartment pis= apartament
district districte barri=
north nord=
south sud=
east est= orient
west oest= occident
left esquerr dreta=
king rei= reina príncep imperi
shout crit= crida= cridar
applaud aplaud
joke broma acudit divert
kiss petó besar abraç
enter entra= entrar
burst esclat esfondr
publish publi
record gravar gravació enregist
translate tradu traducc signific
draw dibuix pint
discover descob invent
freeze congel fondre
feed alimenta=
punish càstig castig multa
compensat compens indemn
appeal recurs= apel= demanda
swear jura= jurar jurament
threaten amenaça=
admit admet reconeix confess
praise elogi lloar admir
holy sant= santa sagrat beneï
heaven infern àngel dimoni
miracle miracle destí
alphabet alfabet gramàtic
page pàgina capítol novel=
violin violí guitarr piano tambor flauta
choir cor_de coral= melodi ritme
actor actor actriu màscar
football futbol bàsquet tennis escacs
player jugador atleta porter= àrbitre
exam examen nota= lliçó
pencil llapis bolígraf quadern
internet internet web= digital
password contrasenya pantalla programari
message missatge
robot robot artificial
radio ràdio televisi
childhood infant= infantesa joventut
justice justíc justici
hate odi= odiar enveja cruel
solidar solidar
responsib responsab consciènc
habit hàbit experiènc talent habilit
weak feble dèbil
type tipus exemple
method mètode sistema procés
chaos caos pànic
attention atenci esforç interès
advantage avantatge benefici útil
risk risc= riscos oportunit
condition condici situaci
event esdeven incident
moment moment instant
century segle dècada anivers
midnight mitjanit migdia
side banda= superfíci
location lloc= llocs
international internacional nacional
special especial normal
famous famós famos secret
clear clar= clara evident
high alt= alta ample estret
round rodó rodon recte
soft tou= suau mull
naked despull nu= descalç
worry preocup nervi
honest honest= sincer lleial
gratis gratis gratuït
crazy boig= bojos ximple savi
grandfather avi= avis= nét= oncle tia=
widow vídu orfe= nadó
fisherman pescador pastor= marin cambrer
crew tripulac ferri
noodle fideu pasta= pizza entrepà
umbrella paraigu mirall
furniture moble prestatge armari
balcony balcó pati=
stick pal= bastó
microphone micròfon altaveu
ton tona= tones litre
percent per_cent percentatge
announce anunci declar proclam comunicat
report informe= informes report=
comment comentar comentari
suggest sugger propos recoman aconsell consell=
demand exig reclam
confirm confirm verific
question pregunta= preguntes qüestió
quote cita= citar frase
information informac
detail detall
list llista
version versi
group grup= grups
member membre
organization organitz institut associaci fundaci
committee comitè comissi
office oficina despatx
agency agència departament
conference conferènc cimera congrés fòrum
politics polític
party partit= partits
economy econom finan
fund fons= subvenc
develop desenvolup
improve millor= millorar milloren
reduce redu= reduir reducc disminu
add afeg afegir
compare compar
difference diferèn diferent
average mitjana=
amount quantitat import=
level nivell
limit límit limitar limitac
quality qualitat
size mida= amplada llargada
topic tema= temes assumpte
evidence prova= proves evidènc
expert expert especialist professional
control control
manage gestion gesti administr
check comprov inspec verificar
approve aprov autoritz
prevent evita= evitar prevenir impedir
remove elimin treure= retirar
guarantee garant assegur
offer ofer= oferir oferta oferim proporcion
include inclou incloure conté
apply candidatur
rest descans relax
vacation vacances
sport esport gimnàs olímpi
busy ocupat= enfeinat
bore avorri
excite entusias emocion
enjoy gaud gaudir plaer
comfort còmod comoditat
satisfy satisf
disappoint decep frustr
despair desesper
shock commoc xocant
sympathy compassi llàstima
generous genero
modest modest humil
greed cobdíc avar egois
careful cura= prudent cautel
curious curio
strict estricte sever
pregnant embaraç
cancer càncer tumor diabet
fever febre tos= grip=
mental mental psic psiqui
narcotic droga= drogues cocaïn heroïn
cigarette cigar tabac fumar=
abuse abús abusos violació assetj maltract
violence violènc violent
terror terroris extremis
torture tortur
massacre massacr genocid matança
kidnap segrest
withdraw retirada= replega
progress progrés avenç avanç
seize confisc conquer
block bloque bloqueig
surround encercl envolt setge
checkpoint punt_de_control patrull
headquarters quarter_general seu_central
navy marina= submarí flota
helicopter helicòpt
intercept intercept abatut antiaeri
conscript mobilitz reclut
aggression agress
conflict conflict tensi hostil
compromise concessi
sacrifice sacrific
rebel rebel revolta= insurr
coup cop_d'estat enderroc
regime règim dictad dictat tiran
communist comunis socialis soviètic
fascist feixis nazi
patriot patriot nacionalis
propaganda propagand desinform
censor censur
spy espia espion
interview entrevist
majority majoria minoria
survey enquesta sondeig estadíst
population població
race racis ètnic discrimin
religion religi
muslim musulm islam alcorà mesquita
christian cristi catòli ortodox bíblia
jew jueu jueva jueus sinagog
priest sacerdot bisbe monjo papa= capell= mossèn
sin pecat=
christmas nadal= pasqua
separate separ divorc divorci
couple parella nuvi=
adult adult
human humanit humà humana
care cura_de cuidar cuidador
education educ
behave comport conducta
imagine imagin
expect expectat preveu
assume suposa= supos
recognize reconei reconèi
notice notar= adon
calculate calcul matemàt
mix barrej mescl
dig cavar excav pala=
tolerate toler
ignore ignor
abandon abandon
restore restaur reconstru
launch llanç
cancel cancel anul=
interrupt interromp destorb
repeat repet
emphasize subratll destac
express express=
claim afirm
reveal revel
mock burla= burl
provoke provoc
exist exist
depend depèn depend
participate particip
represent represent portaveu
certificate certificat
savings estalvi
luxury luxe luxós
property propietat immoble
address adreça
hacker pirata_inform cibern
connect connect connexi
outage apagada= tall_de_llum talls_de_llum
rubble runa= runes enderrocs
extinguish apagar= extingi
bandage embenat llitera primers_auxilis
prosthesis pròtesi amput
pharmacy farmàci
quarantine quarantena confina
shake tremol sacseig
kneel agenoll
whisper xiuxiuej
greet hola= salutaci adéu bon_dia salud
fake fals= falsa falsific
correct correct exacte
perfect perfect
rare rar= estrany= únic
modern modern
local local= locals
abroad estranger=
central central= centre=
direction direcció
personal personal= privat
temporary tempor= temporal provisional
permanent permanent
recent recent
challenge repte= obstacle
solve resol= resoldre solució
strategy estratèg tàctic
analysis anàlisi analitz
pressure pressió
identity identitat
success èxit
affect afect
source font= fonts=
found fundar fundad fundà
legislation legisl decret
referendum referènd
suspect sospit
fraud frau estaf
execute executat pena_de_mort
gang banda_criminal màfia
smuggle contraban duana
traffic trànsit embús
parking aparca
zoo zoo= zoològic
brick maó= maons formigó ciment
tool eina= eines
workshop taller
craft artes= artesà fuster sastre ferrer
assistant assistent secret= secretar
bureaucracy burocr funcionari
activist activist
philosophy filosof filòsof
author autor escriptor literat
character caràcter personalitat
dictionary diccionari enciclop
cinema cinema= documental
festival festival carnaval circ=
anthem himne
banner pancart cartell= eslògan
petition petició
boycott boicot
crowd multitud gentada
homeless sense_sostre captaire
bankrupt fallida
shares accions= accionist
discount descompte
advert publicitat anunci=
parcel paquet carter= segell=
dollar dòlar euro= euros
moral moral= ètic virtut
ancient antic mediev
heritage herència patrimoni hered
ancestor avantpassat
gene gen= gens= genètic
laboratory laboratori experiment
theory teori
physics física= físic= químic biolog
planet planeta univers= astronaut
carbon carboni emissi
pollution contamin
poison verí= enverin tòxic
recycle recicl
species espècie
forecast previsi pronòst meteor
hail pedregada calamarsa
ski esquí= esqui patin
lottery loteri
fox guineu conill llebre ratolí rata= esquirol eriçó cérvol
frog granota aranya cuc= cargol
salmon salmó truita= tonyina gamba
wing ala= ploma cua_de ales=
barn graner estable gàbia niu= nius
herd ramat pastur
tractor tractor
fertilizer adob= fertilitz
irrigate rega= regar regadiu
corn blat_de_moro ordi=
cabbage col= pastanag ceba= cebes cogombre carbass
berry gerd= maduix pruna pera= préssec albercoc plàtan meló síndria
juice suc= llimonad
butter mantega nata= iogurt
cake pastís pastissos galeta
piece tros= trossos llesca
zero zero=
weekend cap_de_setmana
europe europ
africa àfrica african
asia àsia asiàtic
green verd= verda groc= groga marró gris= rosa=
jewel joia= joies anell= diamant
spectacles ulleres
glove guant bufanda mitjó mitjons
pocket butxac botó= cinturó
fashion moda=
design disseny
barber perruqu
cup got= tassa cullera forquilla olla= paella=
fridge nevera rentadora
bath bany= dutxa lavabo
leather cuir cotó seda=
rubber goma= pneumàt
hole forat clot= esquerda
rot podrit podri
oak roure alzina pi= salze
sunflower gira-sol tulip roses=
fat gras= grassa obes
disgust fàstic lleig
coward covard
curse maleï
neutral neutral
maximum màxim mínim
homesick enyor nostàlg
supervise supervis
model model
function funci
but però= sinó=
only només= sols=
more més=
also també=
until fins=
who qui=
what què=
how com=
where on=
when quan=
still encara=
you vosaltres vostè tu= vostr
attack atac= atacs atacar ofensiv
missile míssil coet
weapon arma= armes= armament
red vermell
white blanc= blanca= blanques
black negre= negra=
blue blau= blava
dog gos= gossos gossa
sheep ovella ovelles xai=
cow vaca= vaques bestiar
fish peix= peixos= pesca=
roof sostre= teulada
wall paret= parets= mur= murs=
window finestr
tea te=
coffee cafè=
milk llet=
storm tempesta huracà temporal=
flood inund riuad
ice gel= glaç
husband marit= marits
wedding casament casar= casat boda=
vote vot= vots= votar votant urna urnes
election eleccion elecció
prison presó presons
newspaper diari= diaris=
concert concert
airport aeroport
bus autobús autobusos bus=
truck camió camions
letter carta= cartes=
music música músic
photo foto= fotos= fotograf
say dir= dic= diu= diuen dit=
become esdev convert
less menys=
behind darrere
instead comptes= lloc_de=
someone algú=
except excepte tret=
self mateix
night nit= nits=
times vegada vegades cop= cops=
sit seu= asseu segut seure
tonight vespre
song cançó cançons
warm calent calor
rich ric= rica= rics= riquesa
hungry gana= fam=
chair cadira cadires
table taula= taules=
room habitació sala=
deputy diputat senador
head cap= caps=
face cara= cares= rostre
arm braç= braços
rope corda= cordes= cadena=
well pou= pous= font=
curtain cortina teló
pot olla= olles= cassola
stairs escala= escales= esglaó
net xarxa
#1 un= una= primer=
#2 dos= dues= segon
#3 tres= tercer
#4 quatre= quart
#5 cinc= cinqu
#6 sis sis= sisè
#7 set= setè=
#8 vuit
#9 nou= novè=
#10 deu= desè= desena
#11 onze=
#12 dotze=
#13 tretze
#14 catorze
#15 quinze
#16 setze
#17 disset
#18 divuit
#19 dinou
#20 vint
#30 trenta
#40 quaranta
#50 cinquanta
#60 seixanta
#70 setanta
#80 vuitanta
#90 noranta
#100 cent= cents= centenar
#1000 mil= miler
#1e6 milió milions
#and i=
#pm tarda= vespre
#*12 dotzen
`;
