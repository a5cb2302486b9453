/** Basque. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
trust konfiantza fida
choose aukera
answer erantzun
happen gerta jazo
refuse uko
accept onartu
angry haserre
surprise harri bitxi
gift opari
story ipuin istorio
poem poema olerki
dance dantza
swim igeri
box kutxa botila
knife labana soka mailu
clock erloju kandela kanpai
flag bandera ikurrin
boss zuzendari nagusi
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
fruit fruta sagar limoi
tradition tradizio kultura ohitura
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
second bigarren hirugarren
one bat=
real benetako erreal
simple erraz xume
terrible ikaragarri izugarri larri
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
name izen
possible ezin posible ahal
ready prest
try saiatu
hide ezkutatu ihes
hold eutsi gorde
put jarri ipini
because zeren horregatik baita
if baldin noiz
person pertsona gizaki norbait
thing gauza zerbait dena
without gabe
duty betebehar zerbitzu
community komunitate gizarte belaunaldi
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
injure zauritu
victim biktima
resident biztanle bizilagun
citizen herritar
factory lantegi fabrika
strike greba sindikatu
protest protesta manifesta
mayor alkate
crisis krisi
danger arrisku
safe segur
ban debeku
allow baimen utzi
blame erru
judge epaile epai
crime krimen delitu
cause arrazoi zergatik
result emaitza
problem arazo
plan plan proiektu asmo
change aldatu aldaketa
mistake akats oker
sign sinatu
enemy etsai
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
museum museo erakusketa arte=
theatre antzerki antzoki kontzertu
journalist kazetari albiste
engineer ingeniari makina
science zientzia ikerketa
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
two bi=
three hiru
four lau=
five bost
six sei= zazpi
eight zortzi bederatzi hamar
twenty hogei berrogei
hundred ehun
thousand mila=
million milioi
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
season denboraldi gose egarri
year urte
day egun
month hilabete aste=
hour ordu minutu
today gaur=
tomorrow bihar
yesterday atzo
earth lur
sky zeru izar ilargi
stone harri
gold urre zilar burdin
kitchen sukalde egosi
salt gatz azukre olio
meat haragi arrautza gazta arroz
bed ohe mahai aulki gela
key giltza
paper paper dokumentu
phone telefono
plane hegazkin aireportu
passenger bidaiari txartel
travel bidaia turista
dry lehor lehorte
clean garbi zikin zabor
nature natura klima eguraldi
heat bero tenperatura
blood odol
medicine sendagai txerto
patient gaixo erizain
autumn udazken udaberri
now orain
already dagoeneko
almost ia=
maybe agian beharbada
often askotan batzuetan
between artean
against aurka kontra
must behar
bird txori hegazti
lake aintzira
fog laino hodei
shop denda
market merkatu azoka
lamp lanpara farol
castle gaztelu dorre jauregi
north ipar
south hego
east ekialde
west mendebalde
warn abisu ohartaraz
crash istripu
`;
