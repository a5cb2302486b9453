/** Slovak. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people ľudia ľudí ľuďom národ
man muž= muži muža chlap
woman žen
child dieť deti detí deťom detsk
mother matk mama= mamy mamu
father otec otca otco oci=
family rodin
friend priateľ kamarát
grandmother babičk stará_mama babk
neighbour sused
teacher učiteľ
doctor lekár doktor
soldier vojak vojac
worker robotní pracovní zamestnan
student študent žiak žiac
son syn=
daughter dcér
minister ministe ministr
president prezident
thank ďakuj vďak
ask prosím prosíme žiada pýta
want chcem chce= chceme chcel nechce
know viem vie= vieme vedia vedel poznám
see vidí vidie videl
hear počuj počul počuť počúva
speak hovor rozpráv reč
write píš písa napís
read číta čítan prečít
work prac robot=
live žije žijú žil= život bývam
die zomr mŕtv smrť smrti umr
kill zabi zabí
sleep spať spí= spím spali spánok
eat jesť jedl jedáv jedia
drink piť= pije= pijem pili= nápoj
sing spieva pieseň piesn
play hrať hral= hrá= hráme hra=
win vyhr víťaz
lose prehr strat
begin začí začal začať začiat
end koniec konca skonč ukonč
open otvor otvár
close zatvor zavr uzavr
build stav= postav budov
destroy zniči zničen
repair oprav
pay plat= plati plati= zaplat účet
buy kúp kupuj nakup
sell pred= preda predáv predaj
give dať= dal= dali= dáva daj=
take vziať vzal berie zobra
send poslal poslať posiel
come prísť príd priš prichád
leave odísť odchád odiš odíd ísť=
return vrát návrat späť
wait čakať čaká čakal čakáme
stay zosta ostať ostal
help pomôž pomoc pomáh pomoh
save zachrán záchran
protect chrán ochran obran bráni
fight bojov boj= boja boji
fear bojí bojím strach obáv
love lásk ľúbi miluj milov
hope nádej dúfa
forget zabud zabúd
remember pamät spomín spomen
promise sľúb sľub
believe ver= verí verím viera
sorry prepáč ospravedl ľúto odpust
laugh smia smej úsmev smiech
cry plač plak slz
agree dohod súhlas zmluv
decide rozhod
continue pokrač naďalej
support podpor
discuss diskut rokova prerok
stop prest zastav
find nájsť nájd našl našiel
search hľad
carry nosi nesie niesl priniesť prinies
stand stojí stoja stáť sedí sedieť rad= radu rade
house dom= domov doma domy dome
school škol tried
hospital nemocnic klinik
road cest ulic
bridge most
car auto autobus nákladi vozidl
train vlak stanic železn
ship loď lode prístav
water vod
sea mor= more= mori mora oceán
river riek rieč
mountain hor= hory horách vrch kopec kopc
forest les= lesy lesa lese strom
snow sneh ľad
rain dážď dažď prší záplav povod
wind vietor vetr búrk hurik
sun slnk slneč svetl
dark tma= tmav noc=
fire oheň ohň požiar hor= horí
country krajin štát vlasť
city mest dedin obec obce
world svet
border hranic
war vojn
peace mier= mieru mieri pokoj
army armád zbran zbraň útok raket vojensk
freedom slobod oslobod
truth pravd
lie klam= klama luhá lož=
law práv zákon súd
government vlád úrad
parliament parlament hlasov voľb voli=
money peniaz peňaz
price cen= cena ceny cenu drah lacn
bread chlieb chleb obil pšenic
animal zvier psa= pes= psy= kráv ovc= kôň ryb vták
book knih list= kníh slovo slová
language jazyk
door dver okn oken strech stien
heart srdc duš
hand ruk rúk ruc
eye oči= očí oko= hlav tvár
knee kolen chrbát nôh noh unav
name men= meno mena nazýv
history histori dejin minulos
future budúc
time čas
winter zim
summer let= lete leto
morning ráno večer
first prv najprv
last posled finále
new nov
old star vek=
big veľk
small mal= malý malá malé
good dobr lepš
bad zlý zlé= zlá= horš
hard ťažk
strong siln sila= silu sily moc=
long dlh
cold zim= chlad tepl mráz
empty prázdn pln
beautiful krásn pekn
young mlad
poor chudob bohat
happy šťast rados rád=
sad smut bolesť žiaľ
every všetk každ
nobody nikto nikoho žiad
nothing nič=
never nikdy
always vždy navždy
again znov opäť
together spol= spolu spoločn
here tu= tuná sem=
half polovi pol= dvojnás
job firm podnik spoločnosť
energy energi elektri elektr plyn
health zdrav choro
police políci polici zatkn zadrž väzen väzn
film film hudb fotograf obraz
colour farb červen modr biel= biela čiern
tree kvet záhrad úrod
wine vín káv čaj= mliek mlieč
clothing oblečen topán tašk rebrík
evacuate evaku úkryt utečen
season sezón hlad= hladn smäd
bear medveď medveď= medved vlk
picture vide= video kamer záber
year rok= roku roky rokov roč=
day deň= dňa dni= dní=
month mesiac týžd
hour hodin minút
kilometre kilomet
today dnes
tomorrow zajtra
yesterday včera
injure zranen zranil
victim obet obeť
resident obyvateľ
citizen občan
factory továr fabrik závod
strike štrajk odbor
protest protest demonštr
opposition opozíci opozič
mayor starost primátor župan
crisis kríz
danger nebezpeč hroz ohroz
safe bezpeč
order príkaz rozkaz
ban zákaz zakáz
allow dovol povol
blame vin= vina vinu vinník viní
judge sudc rozsud sudk
crime zločin vražd trestn
corrupt korupc krad ukrad zlodej
investigat vyšetr
cause príčin dôvod prečo
result výsled následk
problem problém
plan plán projekt chyst
goal cieľ účel
mistake chyb omyl
change zmen= zmena zmeny zmenil zmeniť meniť
negotiat rokovan vyjedn
sign podpís podpis
ally spojen partner
enemy nepriateľ
bomb bomb výbuch explóz
drone dron bezpilot
shell granát munic delostrel
occupy okup obsad invázi
prisoner väzeň= väzňov rukojem zajat
bank bank pôžičk dlh= dlhy úver
budget rozpoč daň dane daní
market trh= trhu trhy obchod
produce vyrob výrob
farmer farmár roľn poľnohosp pole=
church kostol cirk boh= boha modl
celebrat osláv oslav sviat slávn
born naroden narod
parent rodič
brother brat= brata bratia
sister sestr
wife manžel svadb oženi vydala
girl dievč chlapc chlapec
colleague koleg tím=
coach tréner
ball lopt gól
champion majster= majstr cena= medail titul rekord
museum múze výstav umen
theatre divadl javisk koncert
journalist novin článok redakt novinár
engineer inžin stroj technol počítač
science ved= veda vedec vedc výskum
earth pôd zem=
sky neb= nebo hviezd mesiac=
stone kameň skal
gold zlat striebr železo oceľ
wood drev dosk
glass sklo= skla sklen
kitchen kuchyň kuchár var= varí recept
salt soľ= soli cukor olej
meat mäs vajc syr= ryž
smell von= vôň chuť
bed posteľ stôl stol izb stolič
tent stan= stany tábor kontajner
key kľúč
paper papier dokument
phone telefón zavola
plane lietad letisk pilot
landing pristá
passenger cestujúc lístok
travel cesto turist návštev
metro metro električ
fuel pohonn nafta benzín
coal uhli bani= baňa
nuclear jadrov reaktor atómov
tank nádrž priehrad potrub
dry such sucho púšť
clean čist špin odpad
nature prírod klím počas
heat horúč teplot stupň
heating kúren vykur
generator generátor batér
substation rozvod transform
blood krv
medicine liek vakcín očkov
patient pacient operác zdravotn
autumn jeseň jesen jar= jari
week týždeň týždň
think mysl mysl= myslím názor
understand rozum pochop chápa
teach uči učí naučil učen
show ukáž ukáz dokáz
meet stretn stretáv schôd zasad
invit pozv víta hosť hostia
follow vedie vodc nasled šéf
join spoj pripoj jednot
use použ využ
make robiť robí urobi vyrob= tvor
receive dostal dostať dostan získa
lack chýb nedostat potreb
cut rez= strih zlom rozb bije udr
run beží bež= behá krok chodi
fall padá padol padl spad
rise stúp rast= rastie narást zvýš
number počet čísl veľa mnoh
proud hrd
shame hanb česť cti= dôstojn úct
courage odvah odváž hrdin statoč
patience trpezl
luck šťastie=
dream sníva sen= sny snov
alone sám= sama sami len=
same rovnak podobn
other in= iný iná iné ďalš
whole cel= celý celá časť
one jed= jeden jedna jedno
real skutočn naozaj
simple jednoduch ľahk
terrible hrozn strašn tragéd katastrof
wonderful nádhern úžas
fast rýchl poniahľ pomal
soon čoskor skoro neskor
before predtým pred=
after potom neskôr po=
near blízk vedľa
far ďalek
under pod= dole pivnic
above nad= nahor
silence tich mlč
voice hlas= hlasy zvuk hluk sirén
possible možn môž
important dôležit hlavn
ready pripraven pripravil
try skús pokús snaž
hide skry schov ukry
hold drž
put polož postav=
touch dotk hodi tlač
cross prejsť prekroč dosiahn
wake zobud prebud úsvit svitan
without bez=
because pretože lebo preto
if ak= keby
person osob človek
thing vec= veci vecí
public verejn úradn
condolence sústras smútok=
congratulat gratul blahožel
duty povinn služb služ=
community komunit spoločenst generác
democracy demokrac demokrat nezávisl
territor územ región
trust dôver
regret ľutuj
choose vybra vyber výber
count počíta rátal meria
answer odpoved odpoveď
happen stalo= stane= deje=
appear objav= zjav zmizn zmizl
move hýb pohyb presun
refuse odmiet
accept prijať prijal prijme
angry hnev nahnev zúriv
surprise prekvap div= čudn
gift darček dar= dary
story príbeh rozprávk
poem báseň básn
dance tancu tanec tanč
swim plávať pláva skoč skák
plant sadi= sadí zasad
wash umy= umýva prať mydlo
engine motor koles
box škatuľ krabic fľaš
knife nôž= nože lano kladiv
clock hodink sviečk zvon
flag vlajk zástav symbol
boss riaditeľ majiteľ
customer zákazn diváci divák
grave hrob cintorín pohreb
smoke dym= dymu prach popol
island ostrov pobrež pláž
wave vlna vlny hĺbk
mouth úst= ústa zub= zuby uši nos=
sweet sladk hork med=
heavy ťažký= hmotn ľahk=
inside vnútri dnu vonku stred roh=
enough dosť= stačí presne
rule pravidl advokát svedok
salary plat= plat mzda mzdy dôchod nájom
deserve zaslúž hodnot
vegetable zelenin zemiak polievk
fruit ovoc jablk citrón čereš
tradition tradíc kultúr zvyk
certain istot istý určite pochyb
now teraz momentál
even dokonca
already už=
almost takmer skoro=
maybe možno= snáď asi=
often často niekedy
suddenly zrazu náhle ihneď
during počas
between medzi
against proti
must musí musím museli treba
look pozr pozer dívať
feel cíti pocit
explain vysvetl
wear obliec nosí= uniform
drive riadi šofér vodič
lift zdvih zodvih
hang visí zaves
tie viaž zviaz uviaz
fill napln
cover prikry pokry zakry
collect zbier= zbiera zozbier
spread šíri rozdáv rozš
exchange vymen výmen nahrad
borrow požič
earn zarob zárob príjem= príjmy
spend míňa minú výdav
donat darov prispel zbierk charit
invest invest
hire najal zamestna
resign odstúp rezign odvola
retire dôchodc veterán
appoint vymenova menova
compet súťaž turnaj pohár liga
beat poraz porazil
shoot strieľ streľ strelil
catch chyti chytá ulovi
chase poľov lov= lovec naháň
drown utop topi topí
breath dýcha dych
heal lieč vylieč uzdrav
suffer trpí trpel utrp
surviv preži
crash havár nehod zrážk zrazi
damage škod poškod
warn varov upozorn
accus obvin obžal
convinc presvedč vplyv
argue háda hádk spor=
complain sťaž kritiz
encourag povzbud inšpir
resist vzdor odpor= vzdal=
betray zrad podvied podvod
campaign kampa kandid
constitution ústav republik
reform reform revolúc
embassy veľvysl diplom
sanction sankc embarg
migrant migrant cudzinec cudzinc prisťah
ceasefire prímer
front front= fronte zákop bitk
officer dôstojn veliteľ generál kapitán
guard stráž strážn
volunteer dobrovoľ
firefighter hasič záchranár
industry priemys
cargo náklad= tovar sklad
construction stavebn architekt
unemploy nezamest infláci chudob=
hair vlas= vlasy brad=
finger prst pleci=
skin kož koste kosť mozog
virus vírus nákaz epidém pandém
ambulance sanitk núdz
disab postihn slep= slepý hluch vozík
lamp lampa lampy žiarovk
blanket dek= deka prikrývk vankúš
oven pec= pece peč= pečie pekár
basket košík vedro vrec
toy hračk bábik
coat kabát košeľ klobúk nohavic
thread nit= niť šije šiť= látk koberec vln=
breakfast raňajk obed večer=
chicken kura bravč klobás šunk
flour múk cesto= drožd
beer piv alkohol opit vodk
grape hrozn vinohr vinič
olive oliv orech hríb
chocolate čokolád cukrík zmrzlin
cat mačk
horse kone= koňa somár
goat koz= koza prasa hus=
bee včel hmyz motýľ komár
snake had= hadi slon lev= opic
whale veľryb delfín žralok
bird vtáky bocian orol sova
lake jazer rybník
valley dolin údol jaskyň vodopád
earthquake zemetr sopk
avalanche lavín bahn zosuv
fog hmla hmly oblak hrom blesk
leaf lístie konár koreň tráv
seed semen semien zrno
shadow tieň tien lesk
air vzduch
satellite satelit družic
square námest park=
shop obchod= predajň supermark kaviar
hotel hotel
library knižn
university univerz profesor
kindergarten škôlk materská
stadium štadión ihrisk
castle zámok hrad= hradu palác vež
monument pamätník soch ruin
gate brán plot=
tunnel tunel
bicycle bicyk cyklist motork
suitcase kufor batož batoh
delay mešk
speed rýchlosť
map mapa mapy mape
apartment byt= bytu byty poschod
district okres štvrť predmest
north sever
south juh= juhu južn
east východ
west západ
left vľavo vpravo ľav= ľavý prav=
king kráľ princ= ríša
shout krič kríč
applaud tlesk potlesk
joke žart vtip
kiss bozk objím objal
enter vstúp vojsť vošl
burst prask zrúti
publish vydal= zverejn tlač=
record nahráv nahra záznam
translate preklad prelož znamen
draw kresl maľ maľuj
discover objavi vynál
freeze zamrz mrzn topí=
feed kŕmi nakŕm
punish trest= potrest pokut
compensat odškodn náhrad
appeal odvolan žalob
swear prisah
threaten vyhráž hrozí
admit prizna uzna
praise chváli pochvál obdiv
holy svät požehn
heaven peklo anjel diabol
miracle zázrak osud duch=
alphabet abeced gramat
page strana= stránk kapitol román
violin husle gitar klavír bubon trúb flaut
choir zbor= dirig melód rytm
actor herec herc herečk mask
football futbal hokej basketbal tenis šach
player hráč športov brankár rozhodc
exam skúšk vysvedč hodina=
pencil ceruz pero= zošit
internet internet digitál web
password hesl obrazovk softvér
message správ= odkaz email
robot robot umel= umelá
radio rádio televíz vysiel
childhood detstv mladosť
justice spravodl milosrd
hate nenávid nenávis závis krut
solidar solidar
responsib zodpoved svedom
habit návyk skúsen zručn talent
weak slab
type typ= druh príklad
method metód systém spôsob proces
chaos chaos panik neporiad
attention pozorn úsil záujem
advantage výhod užito zbytoč
risk rizik príležit
condition podmien situác
event udalos
moment okamih chvíľ
century storoč desaťroč výroč
midnight polnoc poludn
side stran povrch
location miest
international medzinár národn
special osobitn špeciál bežn
famous slávny= známy= tajn tajom
clear jasn zreteľ
high vysok širok úzk
round okrúhl rovn
soft mäkk ostr mokr
naked nah= nahý bosý
worry staros znepok nervóz
honest čestn úprimn zdvoril vern
gratis zadarmo bezplat
crazy blázn hlúp múdr
grandfather dedo dedk vnuk vnuč strýk tet=
widow vdov sirot bábät
fisherman rybár pastier námorn čašn
crew posádk trajekt
noodle rezanc pizza cestov chlebíč
umbrella dáždn zrkadl
furniture nábytok nábytk polic skriň
balcony balkón dvor
stick palic tyč=
microphone mikrofón reproduktor
ton ton= tony tonu kilo= liter litr
percent percent
announce oznám oznamu vyhlás vyhlásen
report správa= správu= hlásen
comment komentár komentov poznámk
suggest navrh návrh odporúč rada= radu= porad
demand požad požiadav žiada=
confirm potvrd
question otázk otázok
quote citát citov veta= vety=
information informác informov
detail detail podrobn
list zoznam
version verzi
group skupin
member člen
organization organiz inštit združen nadáci spolok
committee výbor komisi
office kancelár úrad=
agency agentúr oddelen odbor=
conference konferenc summit kongres fórum
politics politi
party strana= stranu= stranícky
economy ekonom hospodár financ
fund fond= fondu dotáci
develop vyvíj rozvoj vývoj
improve zlepš vylepš
reduce zníž znižov pokles
add pridal pridať dodatoč
compare porovn
difference rozdiel
average priemer
amount množstv suma= sumy
level úroveň úrovn
limit limit obmedz
quality kvalit
size veľkosť šírk dĺžk
point bod= body= bodov
topic téma= témy= tému
evidence dôkaz
expert expert odborník špecialist profes
control kontrol
manage riadi= správ= riadenie
check over= overil prever inšpek
approve schvál povolen
prevent predch preven zabrán
remove odstrán vymaz
guarantee záruk zaruč zabezpeč
offer ponúk ponuk poskyt
include zahŕň obsah
apply žiadosť uchádz
rest odpoč oddych relax
vacation prázdnin dovolen
sport šport gymnast olymp
busy zaneprázd
bore nuda nudn
excite nadšen vzruš
enjoy užív užil zábav potešen
comfort pohodl komfort
satisfy spokoj
disappoint sklam
despair zúfal beznád
shock šok= šokov otras
sympathy súcit ľútosť
generous štedr
modest skromn pokor
greed chamtiv lakom sebeck
careful opatrn
curious zvedav
strict prísn
pregnant tehot
cancer rakovin nádor cukrov
fever horúčk kašeľ chríp
mental psych dušev terap
narcotic drog= drogy drogov kokaín heroín
cigarette cigaret tabak fajč
abuse znásil zneuž týran obťaž
violence násil brutál
terror teror extrém
torture muč= mučen mučil
massacre masak genocíd
kidnap unies únos
withdraw ustúp ústup stiahn
progress pokrok postup
seize dobyl dobyt zhabal zabav
block blokád zablok
surround obkľúč obliehan
checkpoint kontrolné_stan hliadk
headquarters ústred veliteľstv základň
navy námorníctv ponork
helicopter vrtuľník helikop
intercept zostrel protivzduš
conscript mobiliz branc
aggression agres
conflict konflikt napät
compromise kompromis ústupok ústupk
sacrifice obetov
rebel povsta vzbur rebel nepokoj
coup prevrat puč zvrh
regime režim diktát tyran
communist komunis socialis soviet
fascist fašis nacis
patriot vlasten nacionalis
propaganda propagand dezinform
censor cenzúr
spy špión rozvied
interview rozhovor
majority väčšin menšin
survey prieskum anket štatist
population populác
race rasis etnic diskrimin
religion nábož
muslim moslim islam korán mešit
christian kresťan katol pravoslá evanjel bibli
jew žid= židia židov synagóg rabín
priest kňaz biskup mních pápež
sin hriech hrieš
christmas vianoc veľkonoc
separate oddel rozdel rozvod rozvied
couple pár= páru dvojic
adult dospel
human ľudstv ľudsk humanit
care starostl opatr= stará_sa
education vzdelá výchov
behave správa_sa správan
imagine predstav fantáz
expect očak
assume predpokl domnie
recognize spozn rozpozn
notice všimn všimol
calculate vypočít matemat
mix mieša zmes=
dig kopať kopal vykop lopat
decorate ozdob výzdob
tolerate toler znášan
ignore ignor prehliad zanedb
abandon opust
restore obnov rekonštr
launch spust spusten
cancel zruš odvol=
interrupt preruš vyruš
repeat zopak opakov opaku
emphasize zdôraz
express vyjad
conclude záver zhrn
claim tvrdí tvrden
reveal odhal
mock posmie výsmech
provoke provok
exist existu existen
depend závis= závisí
participate účast zúčast
represent zástup hovorc
certificate certifik osvedč
savings úspor sporen
luxury luxus
property majet vlastn nehnuteľ
address adres
hacker hacker kyber
connect spojen= pripoj prepoj
outage výpadok_elektr výpadky_elektr
rubble trosk sutin ruín
extinguish hasiť uhas
bandage obväz škrtidl nosidl
prosthesis protéz amput
pharmacy lekár= lekáreň lekárn
quarantine karantén izolác
shake trasie tras= triasl
kneel kľač kľak
greet ahoj dobrý_deň pozdrav dovidenia zbohom
fake faloš falzif
correct správn=
perfect dokonal perfekt
rare vzácn ojedinel
modern modern súčasn
local miestn
abroad zahranič cudzin
central centrál centrum
direction smer= smeru smerom
capital hlavné_mest hlavného_mest hlavnom_mest
personal osobn súkrom
temporary dočasn
permanent trval stál=
recent nedávn
challenge výzv prekáž
solve vyrieš riešen
strategy stratég taktik
analysis analýz
standard štandard norma normy kritér
structure štruktúr
material materiál
resource zdroje=
pressure tlak= tlaku nátlak
identity totožn identit
success úspech úspeš podari
affect ovplyv dopad= postih=
source zdroj
found založ
legislation legislat novel= vyhlášk
referendum referend
suspect podozr
fraud podvod
execute poprav trest_smrti
gang gang= mafi
smuggle pašer pašov coln
traffic premávk zápch
parking parkov garáž
shipyard lodenic
pool bazén kúpalisk
zoo zoo=
playground ihrisko_pre hojdač
elevator výťah
brick tehl betón cement
cable kábel drôt zásuvk
tool nástroj náradi
workshop dielň
craft remes stolár krajčír kováč tesár
assistant asistent sekretár
bureaucracy byrokr úradník úradníč
chairman predsed
activist aktivist
philosophy filozof
author autor= autorka autori spisovat literat
character charakter povah
graduate absolvent
dictionary slovník encyklop
festival festival karneval cirkus
anthem hymn
banner transparent plagát heslo_na
petition petíci
boycott bojkot
crowd dav= davu davy
homeless bezdomov žobrák
bankrupt bankrot
shares akcie akcionár burz
discount zľav
advert reklam
parcel balík poštár poštov známk
dollar dolár eur= eura=
moral morál mravn etik cnosť
ancient starovek stredovek dávn
heritage dedič dedičst zdedi
ancestor predok predk potom=
archaeology archeol dinosaur
gene gén= gény genet
laboratory laborat experim pokus=
theory teóri
physics fyzik chémi biológ
planet planét vesmír galax astronaut
carbon uhlík emisi
pollution znečist
poison jed= jedovat otráv
recycle recykl
species druhov= biodiverz
forecast predpov prognóz
hail krúp krupobit
marathon marat šprint
ski lyž= lyže lyžiar korčuľ sánk
lottery lotér stávk hazard
fox líšk králik zajac myš= myši veveričk ježko jeleň
frog žab žaby pavúk slimák
salmon losos pstruh
wing krídl perie chvost
barn stodol maštaľ klietk hniezd
herd stádo stáda pastv
tractor traktor pluh=
corn kukur jačmeň raž= ovos
cabbage kapust mrkv cibuľ cesnak uhork tekvic
berry malin jahod sliv= slivk hrušk broskyň marhuľ banán melón
butter smotan jogurt maslo=
cake tort= torta koláč zákus sušienk
piece kúsok kúsk kus=
quarter štvrtin štvrťrok
zero nula= nulov
weekend víkend
europe európ
africa afrik
asia ázia= ázie ázij
green zelen žlt= žltý hned= hnedý ružov siv=
jewel šperk náhrdel diamant prsteň náušn
spectacles okuliar
glove rukavic šál= ponožk čižm
pocket vreck gombík rukáv opasok
fashion móda= módy módn
design dizajn
barber kadern holič
cup hrnček šálk misk lyžic vidličk panvic
fridge chladn práčk
bath kúpeľn vaň= sprch toalet záchod
bench lavičk pohovk kresl
leather kožen bavln hodváb
rubber guma= gumen pneumatik
hole diera= diery jama= kráter trhlin
rot hnij zhnit pleseň plesn
oak dub= duby breza= borovic vŕb lipa=
sunflower slnečnic tulipán ruža= ruže
balloon balón ohňostroj
fat tučn obéz chud=
disgust odporn hnus škared
coward zbabel
curse prekliat kliatb
neutral neutrál
corridor chodb koridor
maximum maxim minim
homesick cnie nostalg
supervise dohľad dozor
model model
function funkc fungov
studio štúdio
but ale= však=
only len= iba=
more viac=
also tiež= aj=
until kým= až=
who kto= koho= komu=
what čo= čoho=
how ako=
where kde= kam=
when keď= kedy=
still ešte= stále=
you ty= vy= vám= vás= teba= váš= vaš
attack útok útoč napad ofenzív
missile raket
weapon zbraň zbran
red červen
white biely biela biele bielu
black čiern
blue modr
dog pes= psa= psy= psom= psov=
sheep ovca ovce oviec jahňa
cow krav= krava kravy kráv= dobyt
fish ryb= ryba ryby rýb=
roof strech strieš
wall stena= steny= stien= múr= múry
window okno= okná= okne= okien=
tea čaj= čaju= čajom=
coffee káv= káva= kávu= kávy=
milk mliek mlieko
storm búrk hurikán tajfún
flood povodeň povodn záplav
ice ľad= ľadu= ľade=
husband manžel= manžela= muž= muža=
wedding svadb= svadba svadbu svadby oženil vydala=
vote hlasov hlasuj volič urn= urny=
election voľby= voľbách= volieb= volebn
prison väzen väzň cel= cela=
newspaper noviny= novinách=
concert koncert
airport letisk
bus autobus
truck kamión nákladn
letter list= listu= listy=
music hudb hudob
photo fotk fotograf snímk
say hovor povedal povie= povedz
become stal= stala= stalo= stane= stať=
less menej= najmenej=
behind vzadu za=
instead namiesto= miesto=
someone niekto= niekoho= niekomu=
except okrem= výnimk
self sám= sama= sami= seba= sebe= sebou=
night noc= noci= nocou= nočn
times krát= raz= razy= prvýkrát
sit sedí= sedel sedie= sadn
tonight večer
song pieseň piesn
warm tepl horúc
rich bohat
hungry hlad= hladn hladov
chair stoličk
table stôl= stola= stole= stolom
room izb= izba= izbe= miestnos
deputy poslan senátor
head hlav= hlava hlavu hlavy
face tvár
arm rameno ramen
rope lano= laná= povraz reťaz
well studň studn prameň
curtain záves opon záclon
pot hrniec hrnc panvic
stairs schod
net sieť= siete=
#1 jeden= jedna= jedno= prv=
#2 dva= dve= dvoch= dvaja= obe= obaja druhý druhá druhé
#3 tri= troch= traja= tretí treti
#4 štyri= štyroch= štyria= štvrt
#5 päť= piati= piatich= piat
#6 šesť= šiesti= šiest
#7 sedem= siedmi= siedm
#8 osem= ôsmi= ôsm
#9 deväť= deviati= deviat
#10 desať= desiat desiat
#11 jedenásť
#12 dvanásť
#13 trinásť
#14 štrnásť
#15 pätnásť
#16 šestnásť
#17 sedemnásť
#18 osemnásť
#19 devätnásť
#20 dvadsať dvadsiat
#30 tridsať tridsiat
#40 štyridsať
#50 päťdesiat
#60 šesťdesiat
#70 sedemdesiat
#80 osemdesiat
#90 deväťdesiat
#100 sto= stovk
#1000 tisíc
#1e6 milión
#1e9 miliard
#link a
#pm popoludní večer
#*12 tucet
`;
