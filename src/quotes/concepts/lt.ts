/** Lithuanian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
trust pasitik
regret gail apgail
choose rink pasirink renka
count skaiči matuo
answer atsak
happen nutik įvyk atsitik
move juda judė kel=
refuse atsisak
accept priim priėm
angry pykt pikt supyk
surprise keist nustebin stebėt
gift dovan
story istorij pasak
poem eilėrašt poet eilės
dance šok šoka
swim plauk šok
plant sodin sėja=
wash plau muil
engine varikl rat=
box dėž butel
knife peil virv plaktuk
clock laikrod žvak varp
flag vėliav simbol
boss vadov direktor savinink
customer klient pirkėj žiūrov
grave kap laidot
smoke dūm dulk pelen
island sala= salo krant pakrant
wave bang gil
mouth burn dant aus nos
sweet saldž kart med
heavy sunk svor lengv
inside vidu viduj lauk kamp
enough pakank užtenk tiksl
rule taisykl advokat liudyt
salary atlygin alga pensij nuom
deserve vert nusipeln
vegetable daržov bulv sriub
fruit vais obuol citrin vyšn
tradition tradicij kultūr paprot
certain abejo tikr
give duo dav duok davė
take im paėm paim ėm=
send siun išsiun
come ateit atėj atvyk atvažiuo
leave išeit išėj palik išvyk
return grįž grąžin
wait lauk laukia laukė
stay lik liek pasilik
help padė pagalb pad=
save išgelb išsaug gelb
protect saug gin apsaug gyn
fight kov kovo
fear bijo baim bijau
love myl meil
hope viltis vilt tikiuos tikisi
forget pamirš užmirš
remember prisimen atsimen atmint
promise pažad žad
believe tiki tikėj tikiu
sorry atsipraš atleis
laugh juok šyps
cry verk ašar
agree susitar sutart sutik
decide nuspr sprend
continue tęs toliau vis_dar
support param palaik
discuss aptar diskut kalbėj
stop sustab susto liau
find rad rast rask
search ieško
carry neš atneš vež
stand stov sėd eil
house nam namai namo
school mokykl klas
hospital ligonin
road kel keli gatv kelias
bridge tilt
car automobil mašin autobus
train traukin geležinkel stot
ship laiv uost valt
water vand
sea jūr vandenyn
river upė upės upę upe
mountain kaln kalv
forest mišk girios giria
snow snieg led=
rain liet lyja potvyn lij=
wind vėj audr
sun saul švies
dark tams nakt
fire ugn gaisr deg
country šal valstyb tauta tėvyn kraštas
city miest kaim miestel
world pasaul
border sien= sieną sienos
war kar= karas karo karą kare
peace taik ramyb ramus
army armij kariuomen ginkl atak
freedom laisv išlaisv
truth ties tiesa
lie melas melo meluo
think galvo mint nuomon manau manyt
understand supra
teach moky mokė išmok mokosi
show rod parod įrod
meet susitik susirink
invit kvie pakviet sveč sveik
follow vado lyder sek=
join kartu bendr vieny vienyb jung
use naudo panaud
make dar padar kurt sukur
receive gau gav
lack trūk reik stok
cut pjov lauž smog kert kirs
run bėg žings
fall krit nukrit kris
rise kil augo auga didėj pakil
number skaiči daug numer keli=
proud didžiuo
shame gėd orum garb
courage drąs did_vyr herojus
patience kantr
luck sėkm laim
dream svaj sapn
alone vien vienas tik=
same tas_pat lyg toks_pat
other kit kito kitas
whole vis visas dal=
second antr treč ketvirt
one vien= vienas viena
twelve dvylik vienuolik penkiolik šešiolik
sixty šešiasd septyniasd aštuoniasd devyniasd
real tikr real
simple lengv papras
terrible baisus siaub tragedij rimt
wonderful nuostab puik
fast greit skub lėt
soon greitai netruk vėl= ankst
before anksčiau prieš iki=
after po= paskui
near arti šalia netoli
far toli
under po_žem apačioj rūs
above virš aukšt
silence tyl
voice bals gars triukšm
name vard
possible galim įmanom negalim gali
ready pasireng pasiruoš
try band pabandy
hide slėp pabėg slap
hold laik išlaik
put dėt padėt padėj
touch liet= liest mest mesti stum
cross pereit kirst pasiek
because nes= todėl kadangi
if jei= jeigu kai=
person žmog asmen kažk
thing daikt kažkas viskas
without be=
duty pareig tarnyb užduot
community bendruom visuomen kart=
people žmon žmonės tauta
man vyras vyrai vyro vyrų
woman moter
child vaik
mother mama motin mamos
father tėv tėtis tėčio
family šeim
friend draug bičiul
grandmother močiut senel
neighbour kaimyn
teacher mokytoj
doctor gydytoj daktar
soldier kar karys kareiv
worker darbinink darbuotoj
student mokin student
son sūn
daughter dukr dukter
minister ministr
president prezident
thank ačiū dėkoj padėk dėkui
ask praš klaus paklaus
want nori noriu norėj norim
know žin žinau žino
see mat pamat mato matė
hear gird išgird klaus
speak kalb sak pasak saky
write raš parašy
read skait perskait
work dirb darb
live gyv gyven
die mir mirt žuv
kill nužud žud
sleep mieg mieg=
eat valg maist
drink ger gert gėr
sing dain dainuo
play žaid groj
win laim laimė pergal
lose pralaim praras pamet
begin prad prasid
end baig pabaig gal=
open atid atidar atver
close uždar
build stat pastat
destroy sugriau sunaik griov
repair taisy pataisy remont
pay mok sumok kain
buy pirk nusipirk
sell parduo pardav
injure sužeist sužal
victim auk
resident gyventoj
citizen piliet
factory gamykl fabrik
strike streik profsąj
protest protest mitin
opposition opozicij
mayor mer meras merė gubern
crisis kriz
danger pavoj grės
safe saug
ban draud uždraud
allow leid leist leidim
blame kalt
judge teisėj nuospr teism
crime nusikalt žmogžud
corrupt korupc vog vag
investigat tyr tyrim ištirt
cause priežast kodėl
result rezultat pasek
problem problem
plan plan projekt keti
change keis pasikeit pakeit
mistake klaid klyst
sign pasiraš
enemy prieš= priešas priešo
bomb bomb sprogim sprogm
bank bank skol paskol
farmer ūkinink lauk=
church bažnyč diev malda meld
celebrat šven
born gim gimė gimim
parent tėvai tėvų
brother brol
sister seser sesuo
wife žmona vyras vestuv ved=
girl mergait mergin berniuk paaug
colleague koleg komand
coach trener
ball kamuol įvart
champion čempion prizas medal apdovan
museum muziej parod men=
theatre teatr scen koncert
journalist žurnalist straipsn naujien
engineer inžinier mašin technik
science moksl tyrim
law įstatym teis
government vyriausyb valdž
parliament seim parlament rinkim balsuo
money pinig eur
price kain brang pig
bread duon grūd kvieč
animal gyvūn šun karv avi gyvul
book knyg laišk žod
language kalba= kalbos kalbą kalbų
door durys durų lang sien= stog
heart širdis širdy siel širdž
hand rank
eye akis akys akių galv veid
knee keli= koj nugar pavarg
history istorij praeit
future ateit=
time laik=
winter žiem
summer vasar=
morning ryt vakar
first pirm
last paskutin galutin
new nauj
old sen sena senas amži
big didel didž
small maž
good ger= gera geras geri geriau
bad blog
hard sunku sudėting
strong stipr jėg gali=
long ilg
cold šalt šilt
empty tušč piln
beautiful graž
young jaun
poor skurd varg turting
happy laiming džiaug
sad liūdn skausm sielvart
every kiekvien visi visų
nobody niek niekas
nothing nieko niekas
never niekad niekuomet
always visad amžin
again vėl= dar_kart
together kartu
here čia=
two du= dvi= dviej
three trys trij tris
four ketur
five penk
six šeš septyn
eight aštuon devyn dešimt
twenty dvidešimt trisdešimt keturiasd penkiasd
hundred šimt
thousand tūkstan
million milijon
half pus dvigub
job darbo_viet įmon bendrov versl
energy energ elektr duj
health sveikat lig serg
police policij areštuo suėm kalėj
film film muzik paveiksl
colour spalv raudon balt juod mėlyn
tree med medis medž gėl sod derl
wine vyn arbat kav pien
clothing drabuž bat krepš
evacuate evakuo pabėgėl slėptuv
season sezon alkan troškul
year met= metai metų metus
day dien
month mėnes savait
hour valand minut
kilometre kilometr ton=
today šiandien
tomorrow rytoj
yesterday vakar=
earth žem
sky dang žvaigžd mėnul
stone akm akmen uol
gold auks sidabr geležis gelež
wood medin lent
glass stikl
kitchen virtuv vir= išvir
salt drusk cukr aliej
meat mės kiauš sūr= ryž
smell kvap skon
bed lov stal kėd kambar
key rakt
paper popier dokument
phone telefon skamb
plane lėktuv oro_uost skryd
passenger keleiv biliet
travel kelion turist
fuel kuras degal benzin
coal angl kasykl
nuclear atomin branduol reaktor
dry saus dykum
clean švar šiukšl
nature gamt klimat aplink oras
heat karšt temperat
blood krauj
medicine vaist vakcin
patient pacient operac slaug
autumn rud pavasar
now dabar šiuo_metu
already jau=
almost beveik
maybe galbūt gal= tikriaus
often dažnai kartais
suddenly staiga iškart
between tarp
against prieš kovo
must turi= privalo reikia
look žiūr
feel jaus jaut
explain aiškin
volunteer savanor
firefighter gaisrinink ugniages
horse arkl žirg
bird paukšt gandr
bee bit bitė bič
lake ežer
market turg rink=
shop parduotuv
library bibliotek
university universit profesor
north šiaur
south piet
east ryt=
west vakar
king karal kunigaikš
leaf lap šak šakn žol
seed sėkl
castle pil pilis bokšt
oven krosn kep
fog rūk debes griaust
`;
