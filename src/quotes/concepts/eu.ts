/** Basque. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people jende herri
man gizon
woman emakume
child haur ume
mother ama= amak amari
father aita
family familia sendi
friend lagun adiskide
grandmother amona amama
neighbour auzo
teacher irakasle maisu
doctor mediku sendagile
soldier soldadu
worker langile
student ikasle
son seme
daughter alaba
minister ministro
president presidente lehendakari
thank eskerrik esker
ask galdetu eskatu mesedez
want nahi
know jakin ezagutu badaki
see ikusi
hear entzun
speak hitz_egin esan mintzatu
write idatzi
read irakurri
work lan= lanean lana
live bizi
die hil=
kill hil_zuen hilketa
sleep lo= lotan
eat jan= janari
drink edan edari
sing kanta abestu abesti
play jolas jokatu
win irabazi garaipen
lose galdu
begin hasi
end amaitu bukatu amaiera
open ireki zabaldu
close itxi
build eraiki
destroy suntsitu
repair konpondu
pay ordaindu
buy erosi
sell saldu
give eman emango ematen
take hartu hartzen
send bidali
come etorri heldu iritsi etorriko
leave joan= alde_egin utzi
return itzuli bueltatu
wait itxaron zain
stay geratu gelditu
help lagun= laguntza
save salba
protect babes
fight borroka
fear beldur
love maite maitasun
hope itxaropen espero
forget ahaztu
remember gogora oroitu
promise agindu hitzeman
believe sinets
sorry barkatu barkamen
laugh barre irribarre
cry negar malko
agree adostu akordio ados
decide erabaki
continue jarraitu oraindik
support babes sostengu
discuss eztabaida
stop gelditu gerarazi
find aurkitu
search bilatu
carry eraman ekarri
stand zutik eseri ilara
house etxe
school eskola ikastola
hospital ospitale
road bide kale errepide
bridge zubi
car auto autobus kamioi
train tren geltoki
ship itsasontzi ontzi portu txalupa
water ur= ura uraren uretan
sea itsaso itsas
river ibai
mountain mendi
forest baso zuhaitz
snow elur izotz
rain euri uholde
wind haize ekaitz
sun eguzki argi
dark ilun gau=
fire su= sua sute
country herrialde herri nazio
city hiri herri
world mundu
border muga
war gerra
peace bake lasai
army armada arma eraso
freedom aske askatasun
truth egia
lie gezur
law lege eskubide
government gobernu
parliament parlamentu hauteskunde bozka
money diru euro
price prezio garesti merke
bread ogi= ogia gari
animal animalia txakur behi ardi
book liburu gutun hitz=
language hizkuntza euskara
door ate= leiho horma teilatu
heart bihotz arima
hand esku
eye begi buru aurpegi
knee belaun hanka nekatu
name izen
history historia iragan
future etorkizun
time denbora garai
winter negu
summer uda=
morning goiz arratsalde iluntze
first lehen
last azken
new berri
old zahar adin urte
big handi
small txiki
good on= ona hobe
bad txar gaizto
hard zail gogor
strong indar sendo
long luze
cold hotz bero
empty huts bete
beautiful eder polit
young gazte
poor pobre aberats txiro
happy pozik zoriontsu poz
sad triste min= mina
every bakoitz guzti denok
nobody inor=
nothing ezer
never inoiz sekula
always beti
again berriro berriz
together elkarrekin batera
here hemen
half erdi
job lanpostu enpresa
energy energia argindar
health osasun gaixo
police polizia atxilotu kartzela
film film musika argazki
colour kolore gorri zuri beltz urdin
tree zuhaitz lore lorategi
wine ardo te= kafe esne
clothing arropa zapata
evacuate ebakua errefuxiatu aterpe
season denboraldi gose egarri
bear hartz= hartza hartzak otso basurde
picture bideo kamera irudi
year urte
day egun
month hilabete aste=
hour ordu minutu
kilometre kilometro
today gaur=
tomorrow bihar
yesterday atzo
injure zauritu
victim biktima
resident biztanle bizilagun
citizen herritar
factory lantegi fabrika
strike greba sindikatu
protest protesta manifesta
opposition oposizio
mayor alkate
crisis krisi
danger arrisku
safe segur
order komando
ban debeku
allow baimen utzi
blame erru
judge epaile epai
crime krimen delitu
corrupt ustelkeria lapur
investigat ikerketa ikertu
cause arrazoi zergatik
result emaitza
problem arazo
plan plan proiektu asmo
goal helburu xede
mistake akats oker
change aldatu aldaketa
negotiat negoziatu negoziaz negoziake
sign sinatu
ally aliatu bazkide
enemy etsai
bomb bonba lehergailu leherket
drone drone
shell munizio artilleria obus
occupy okupa inbadi inbasio
prisoner preso gatibu bahitu
bank banku mailegu zorra
budget aurrekontu zerga
market merkatu azoka
produce ekoitzi ekoizpen produktu
farmer baserritar nekazari soro
church eliza jainko otoitz
celebrat ospatu festa jai
born jaio jaiotz
parent guraso
brother anaia neba
sister ahizpa arreba
wife emazte senar ezkon
girl neska mutil
colleague lankide talde
coach entrenatzaile
ball pilota baloi gol=
champion txapeldun saria domina sari=
museum museo erakusketa arte=
theatre antzerki antzoki kontzertu
journalist kazetari albiste
engineer ingeniari makina
science zientzia ikerketa
earth lur
sky zeru izar ilargi
stone harri
gold urre zilar burdin
wood egur ohol
glass beira kristal
kitchen sukalde egosi
salt gatz azukre olio
meat haragi arrautza gazta arroz
smell usain usai
bed ohe mahai aulki gela
tent karpa kanpaldi kanpamentu
key giltza
paper paper dokumentu
phone telefono
plane hegazkin aireportu
landing lurreratze lurreratu
passenger bidaiari txartel
travel bidaia turista
metro metro tranbia
fuel erregai gasolina petrolio
coal ikatz meatze meatoki
nuclear nuklear atomiko erreaktore
tank andel hodi urtegi
dry lehor lehorte
clean garbi zikin zabor
nature natura klima eguraldi
heat bero tenperatura
heating berogailu
generator sorgailu bateria
substation azpiestazio sare_elektriko
blood odol
medicine sendagai txerto
patient gaixo erizain
autumn udazken udaberri
week aste= astean asteko astea
think pentsa uste iritzi
understand ulertu
teach irakatsi ikasi
show erakutsi frogatu
meet elkartu bilera topatu
invit gonbida ongi_etorri
follow buru jarraitu gidari
join elkarrekin batu batasun
use erabili
make egin sortu egiten
receive jaso lortu
lack falta behar
cut moztu hautsi jo=
run korrika ibili
fall erori
rise igo hazi gora
number zenbaki asko
proud harro
shame lotsa duintasun errespetu
courage ausardia heroi
patience pazientzia
luck zorte zori
dream amets
alone bakar bakarrik
same berdin
other beste
whole oso guzti zati
one bat=
real benetako erreal
simple erraz xume
terrible ikaragarri izugarri larri
wonderful zoragarri bikain
fast azkar bizkor poliki
soon laster berandu goiz
before lehen aurretik
after ondoren gero=
near hurbil ondoan
far urrun
under azpian behean
above gainean goian gora
silence isil
voice ahots soinu zarata
possible ezin posible ahal
important garrantzi
ready prest
try saiatu
hide ezkutatu ihes
hold eutsi gorde
put jarri ipini
touch ukitu bota bultza
cross gurutza zeharkatu
wake esnatu egunsenti
without gabe
because zeren horregatik baita
if baldin noiz
person pertsona gizaki norbait
thing gauza zerbait dena
public publiko ofizial
condolence dolumin
congratulat zorion= zorionak
duty betebehar zerbitzu
community komunitate gizarte belaunaldi
democracy demokrazi independentzi burujabe
territor lurralde eskualde
trust konfiantza fida
regret damu
choose aukera
count zenbatu neurtu
answer erantzun
happen gerta jazo
appear agertu desagertu
move mugitu mugimendu
refuse uko
accept onartu
angry haserre
surprise harri bitxi
gift opari
story ipuin istorio
poem poema olerki
dance dantza
swim igeri
plant landatu erein
wash garbitu xaboi
engine motor= motorra gurpil
box kutxa botila
knife labana soka mailu
clock erloju kandela kanpai
flag bandera ikurrin
boss zuzendari nagusi
customer bezero ikusle
grave hilobi
smoke ke= hauts errauts
island uharte irla kostalde
wave olatu sakon
mouth aho hortz belarri sudur
sweet gozo mingots ezti
heavy pisu astun arin
inside barru kanpo erdi
enough nahiko aski
rule arau abokatu lekuko
salary soldata pentsio
deserve merezi balio
vegetable barazki patata babarrun zopa
fruit fruta sagar limoi
tradition tradizio kultura ohitura
certain ziur zalantza
now orain
even baita ere=
already dagoeneko
almost ia=
maybe agian beharbada
often askotan batzuetan
suddenly bat-batean berehala
during bitartean zehar
between artean
against aurka kontra
must behar
look begira
feel sentitu emozio
explain azaldu azalpen
wear jantzi= jantzita uniforme
drive gidatu gidari
lift jaso= altxatu
hang zintzilik eseki
tie lotu= lotuta
fill bete= betetzen
cover estali
collect bildu bilketa
spread banatu zabaldu=
exchange trukatu ordezka ordeztu
borrow mailegatu prestatu=
earn irabazi= diru-sarrera
spend gastatu gastua
donat dohaintza
invest inbertsio inbertitu
hire kontratatu enplegatu
resign dimititu dimisio kargutik
retire erretira jubila beterano
appoint izendatu
compet lehiaketa txapelketa lehia
beat garaitu menderatu
shoot tiro= tiroka pistola fusil
catch harrapatu atzeman
chase ehiza ehiztari
drown ito= itota hondora
breath arnas
heal sendatu suspertu
suffer sufritu jasan= sufrimendu
surviv bizirik
crash istripu
damage kalte
warn abisu ohartaraz
accus akusatu salatu
convinc konbentzi eragin=
argue liskar
complain kexa kexatu kritika
encourag animatu bultzatu inspirazio
resist erresistentzia amore_eman aurre_egin
betray traizio engaina
campaign kanpaina hautagai
constitution konstituzio errepublika
reform erreforma iraultza
embassy enbaxada enbaxadore diplomatiko
sanction zigor_ekonomiko zehapen embargo
migrant migratzaile etorkin atzerritar
ceasefire su-eten tregoa
front fronte gudu lubaki
officer ofizial= komandante jeneral kapitain
guard zaindari zaintza guardia
volunteer boluntario
firefighter suhiltzaile
industry industria
cargo zama= zamak salgai biltegi
construction eraikuntza arkitekto igeltsero
unemploy langabezia inflazio pobrezia
hair ile= ilea bizar
finger hatz oin= sorbalda
skin azal= azala hezur burmuin
virus birus infekzio epidemia pandemia
ambulance anbulantzia larrialdi
disab desgaitu itsu= gor= gurpil-aulki
lamp lanpara farol
blanket manta= burko
oven labe= labean okin
basket saski ontzi= poltsa zaku
toy jostailu panpina
coat beroki txano galtza
thread hari= josi oihal artile
breakfast gosari bazkari afari
chicken oilasko txerriki saltxitxa urdaiazpiko
flour irin ore= orea legami
beer garagardo alkohol mozkor
grape mahats mahasti
olive oliba intxaur perretxiko
chocolate txokolate gozoki izozki
cat katu
horse zaldi asto= gamelu
goat ahuntz txerri oilo
bee erle intsektu eltxo tximeleta
snake suge lehoi elefante tximino
whale balea izurde marrazo dortoka
bird txori hegazti
lake aintzira
valley haran= harana ur-jauzi
earthquake lurrikara sumendi
avalanche elur-jausi lur-jausi lokatz
fog laino hodei
leaf hosto adar sustrai belar=
seed hazi= haziak uzta
shadow itzal distira
air airea airean
satellite satelite suziri= orbita
square plaza parkea
shop denda
hotel hotel ostatu
library liburutegi
university unibertsitate
kindergarten haurtzaindegi haurreskola
stadium estadio futbol-zelai
castle gaztelu dorre jauregi
monument monumentu estatua oroigarri hondakin
gate hesi= hesia hesiak
tunnel tunel
bicycle bizikleta txirrindu motozikleta
suitcase maleta motxila ekipaje
delay atzerapen atzeratu ordutegi
speed abiadura
map mapa=
apartment apartamentu pisu=
district barruti auzo= probintzia
north ipar
south hego
east ekialde
west mendebalde
left ezker eskuin
king errege erregina printze inperio
shout oihu garrasi
applaud txalo
joke txiste broma barregarri
kiss musu besarka
enter sartu sarrera
burst lehertu hondoratu= behera_etorri
publish argitara
record grabatu grabazio kopia
translate itzuli= itzulpen esanahi
draw marraztu marrazki
discover aurkikuntza asmatu
freeze izoztu urtu
feed elikatu
punish zigortu zigorra isun
compensat kalte-ordain
appeal helegite auzi
swear zin_egin zin=
threaten mehatxu
admit aitortu onartu=
praise goretsi laudatu miretsi
holy santu sakratu bedeinka
heaven infernu aingeru deabru
miracle mirari patu mamu
alphabet alfabeto gramatika
page orrialde kapitulu nobela
violin biolin gitarra danbor tronpeta txirula
choir abesbatza koru doinu erritmo
actor aktore antzezle maskara
football futbol saskibaloi tenis xake boxeo
player jokalari kirolari atezain arbitro
exam azterketa nota= ikasgai
pencil arkatz boligrafo koaderno
internet internet webgune digital
password pasahitz pantaila programa softwar
message mezu
robot robot adimen_artifizial
radio irrati telebista
childhood haurtzaro gaztaro
justice justizia erruki
hate gorroto inbidia krudel
solidar elkartasun
responsib erantzukizun kontzientzia
habit ohitura= esperientzia trebetasun
weak ahul
type mota= motako adibide
method metodo sistema prozesu
chaos kaos anabasa
attention arreta ahalegin interes
advantage abantaila onura alferrik
risk aukera=
condition egoera
event gertaera gertakari
moment une= unean
century mende= mendea hamarkada urteurren urtebetetze
midnight gauerdi eguerdi
side alde= azalera
location kokaleku tokia lekua
international nazioarte nazional
special berezi arrunt normal
famous ospetsu ezezagun sekretu
clear argi_eta_garbi nabarmen
high altua zabal= estu
round biribil zuzen=
soft bigun zorrotz heze busti
naked biluzik oinutsik
worry kezka urduri estres
honest zintzo leial
gratis doan= doako dohainik
crazy ero= eroa argi= jakintsu tonto
grandfather aitona aitita biloba osaba izeba lehengusu
widow alargun zurtz haurtxo
fisherman arrantzale artzain zerbitzari marinel
crew tripulazio ferry
noodle pasta pizza ogitarteko
umbrella aterki ispilu
furniture altzari apal= armairu
balcony balkoi patio
stick makila zutoin
microphone mikrofono bozgorailu
ton tona= tonako kilo= litro
percent ehuneko portzentaje
announce iragarri iragar adierazpen
report txosten
comment iruzkin
suggest proposatu proposamen aholku gomendatu gomendio
demand exijitu eskatzen_dugu aldarrikapen
confirm baieztatu
question galdera
information informazio
detail xehetasun
list zerrenda
group talde=
member kide= kideak
organization erakunde elkarte fundazio
committee batzorde
office bulego
politics politika
party alderdi
economy ekonomia finantza
fund funts= diru-laguntza
develop garatu garapen
improve hobetu hobekuntza
reduce murriztu gutxitu
compare alderatu konparatu
difference alde= desberdin ezberdin
amount kopuru
level maila
limit muga= mugatu
quality kalitate
topic gai= gaia
evidence froga
expert aditu
control kontrol
check egiaztatu
guarantee bermatu berme
rest atseden
vacation opor
sport kirol olinpi
busy lanpetu
bore aspertu aspergarri
enjoy gozatu
disappoint desengainu
despair etsipen
shock shock= hunkitu
generous eskuzabal
careful kontuz arreta=
curious jakin-min
strict zorrotz= hertsi
pregnant haurdun
cancer minbizi
fever sukar eztul gripe
narcotic droga
cigarette zigarro tabako
violence indarkeria
terror terroris
torture tortura
massacre sarraski genozidio
kidnap bahitu=
withdraw erretiratu
progress aurrerapen
helicopter helikoptero
conflict gatazka tentsio
sacrifice sakrifizio
rebel matxinada errebolta
coup estatu-kolpe
regime erregimen diktadura
spy espioi
interview elkarrizketa
majority gehiengo gutxiengo
population biztanleria
religion erlijio
muslim musulman islam meskita
christian kristau katoliko
jew judu
priest apaiz gotzain
sin bekatu
separate banandu dibortzio
couple bikote
adult heldu=
human giza= gizatasun humanitario
care zaindu zaintza=
education hezkuntza
imagine imajinatu irudimen
cancel bertan_behera
repeat errepikatu
participate parte_hartu
represent ordezkari bozeramaile
property jabetza ondasun
address helbide
outage argindar_eten
pharmacy farmazia
greet kaixo agur= egun_on
fake faltsu
perfect perfektu
rare bakan
modern moderno
local tokiko
abroad atzerri
central erdigune
direction norabide
capital hiriburu
personal pertsonal pribatu
temporary behin-behin
challenge erronka oztopo
solve konponbide irtenbide
strategy estrategia
pressure presio
success arrakasta
found sortzaile fundatu
suspect susmo
fraud iruzur
traffic trafiko
brick adreilu hormigoi
tool tresna
workshop tailer
craft artisau arotz
activist aktibista ekintzaile
philosophy filosofia
author idazle egile literatura
dictionary hiztegi
festival jaialdi zirku
anthem ereserki
banner pankarta
boycott boikot
crowd jendetza
homeless etxerik_gabe
discount deskontu
advert publizitate iragarki
dollar dolar
ancient antzinako
heritage ondare oinordeko
ancestor arbaso
laboratory laborategi esperimentu
planet planeta unibertso
pollution kutsadura
poison pozoi
forecast iragarpen
hail txingor
fox azeri untxi sagu
frog igel armiarma
wing hego= hegoak luma= isats
tractor traktore
corn arto=
cabbage aza= azenario tipula baratxuri
butter gurin jogurt
piece puska zati=
zero zero=
weekend asteburu
europe europa
africa afrika
asia asia=
green berde hori= marroi gris=
jewel bitxi= eraztun
spectacles betaurreko
glove eskularru bufanda galtzerdi
pocket poltsiko botoi
cup katilu koilara sardexka
fridge hozkailu
disgust nazka itsusi
coward koldar
neutral neutral
homesick herrimin
but baina= baizik=
only bakarrik soilik
more gehiago
also ere=
until arte=
who nor= nork=
what zer=
how nola= bezala=
where non= nora=
when noiz= denean
still oraindik
you zu= zuek= zure=
#1 bat= lehen
#2 bi= biak= bigarren
#3 hiru= hirurak= hirugarren
#4 lau= laugarren
#5 bost
#6 sei= seigarren
#7 zazpi
#8 zortzi
#9 bederatzi
#10 hamar= hamargarren
#11 hamaika=
#12 hamabi=
#13 hamahiru
#14 hamalau
#15 hamabost
#16 hamasei
#17 hamazazpi
#18 hemezortzi
#19 hemeretzi
#20 hogei= hogeita=
#40 berrogei= berrogeita=
#60 hirurogei= hirurogeita=
#80 laurogei= laurogeita=
#100 ehun
#1000 mila= milaka=
#1e6 milioi
#and eta=
#pm arratsaldeko
#*12 dozena
`;
