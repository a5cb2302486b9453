/** Albanian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people njerëz popull
man burrë burri= burrat
woman grua= gruaja gratë= gra=
child fëmij
mother nënë= nëna= nënën mama=
father babai baba= babait ati=
family famil
friend mik= miku= miqtë shok= shoku shokët
grandmother gjyshe gjyshja
neighbour fqinj
teacher mësues
doctor mjek= mjeku mjekët doktor
soldier ushtar trupat
worker punëtor punonjës
student student nxënës
son djali_im biri= djalin
daughter vajza= vajzën bija=
minister ministr kryeministr
president president
thank faleminderit falënder
ask kërkoj pyes= pyeti pyetje lutem
want dua= duam= duan= dëshir
know di= dimë= dinë= njoh
see shoh= shohim pashë= pamë= sheh=
hear dëgjo
speak flas= flet= flasim foli= bised
write shkrua shkruaj shkroi
read lexo lexuar
work punoj punë= puna= punon punojm
live jeto jetë= jeta= jetojn banoj
die vdiq vdes= vdekur vdekj
kill vrarë vrau= vrasje
sleep fle= fjeti= gjumë fjetur
eat ha= hëngr ushqim hanë=
drink pi= pimë= pije= piva=
sing këndo këngë
play luaj luajt loj= lojë
win fito fitore
lose humb= humbi humbas humbje
begin fillo nis= nisi=
end fund= fundi mbaro përfund
open hap= hapi= hapur hapet
close mbyll
build ndërt
destroy shkatërr
repair riparo rregullo
pay pagua paguaj faturë
buy blej= bleu= blerë blerj
sell shes= shiti= shitje shitur
give jep= dha= dhënë jap=
take marr= mori= marrë
send dërgo
come vij= erdhi= vjen= ardhur mbërri
leave largo iku= shkoi= largua ikin
return kthe= kthye kthim kthehe
wait prit= pres= presim prisn
stay qëndro mbetem mbetur
help ndihm
save shpëto shpëtu
protect mbroj mbrojt
fight lufto luftoj betej
fear frikë frika
love dashuri dua_shumë
hope shpres
forget harro
remember kujto kujtim
promise premto premtim
believe beso= besoj besim
sorry falje= më_fal ndjes
laugh qesh= qeshi= buzëqesh
cry qaj= qan= qau= lot= lotë
agree marrëvesh pajto dakord
decide vendos= vendosi vendim
continue vazhdo ende=
support mbështet
discuss diskut
stop ndal= ndalo ndalua pusho
find gjej= gjeti gjetur
search kërkim kërkojmë
carry mbaj= mbante sjell= solli= bart
stand qëndron_në ulur= ulem radhë
house shtëpi
school shkoll
hospital spital
road rrugë= rruga rrugën rrugët
bridge urë= ura= urën= urat=
car makin autobus kamion
train tren= treni= trenat hekurudh
ship anije port= porti varkë
water ujë= uji= ujin= ujit=
sea det= deti= detin oqean
river lumë= lumi= lumin lumenj
mountain mal= mali= malet malin kodr
forest pyll= pylli pyje
snow borë= bora= akull
rain shi= shiu= përmbytj
wind erë= era= stuhi
sun diell drit
dark errët natë= nata= natën
fire zjarr
country vend= vendi= vendin atdhe shtet
city qytet fshat
world botë= bota= botën botës
border kufi= kufiri kufij kufirin
war luftë= lufta luftën luftës
peace paqe= paqja paqen qetë
army ushtri armë= armët sulm raket
freedom liri= lirinë lirisë lirua
truth vërtet
lie gënje
law ligj= ligji ligjit drejtë gjykat
government qeveri
parliament parlament kuvend zgjedhje votim votua
money para= paratë
price çmim= çmimi= shtrenj lirë=
bread bukë= buka= drithë grurë
animal kafshë qen= qeni= lopë= dele= peshk
book libër libri= librat letër= fjalë
language gjuhë gjuha
door derë= dera= dritar çati
heart zemër zemra shpirt
hand dorë= dora= duart
eye sy= sytë= kokë= koka= fytyr
knee gjunj shpinë këmb lodhur
name emër emri= emrin
history histori kaluar=
future ardhm
time kohë= koha= kohën
winter dimër dimri
summer verë= vera= verën
morning mëngjes mbrëmj
first parë= parë_herë
last fundit
new ri= reja= rinj=
old vjetër plak
big madh= madhe
small vogël vogla
good mirë
bad keq= keqe=
hard vështir
strong fort= fuqi forcë
long gjatë=
cold ftoh ftohtë ngroht
empty bosh= plot=
beautiful bukur
young rinj_të ri_në rinia
poor varfër pasur=
happy lumtur gëzua gëzim
sad trishtu dhimbj pikëll
every çdo= secil të_gjithë
nobody askush asnjë
nothing asgjë
never kurrë
always gjithmon përgjithm
again përsëri sërish
together bashkë= së_bashku
here këtu
half gjysm dyfish
job kompani biznes
energy energji elektrik
health shëndet sëmur
police polic arrest burg
film film= filmi muzik fotograf
colour ngjyr kuq= kuqe bardh zi= zezë
tree pemë lule kopsht
wine verë_të kafe= çaj= qumësht
clothing rroba këpucë çant
evacuate evaku strehim refugj
season sezon urit etj=
bear ari= ariu= arinj ujk
picture video kamer foto
year vit= viti= vite= vjet
day ditë= dita= ditën
month muaj= muaji javë=
hour orë= ora= minut
kilometre kilomet
today sot=
tomorrow nesër
yesterday dje=
injure plagos lëndua
victim viktim
resident banor
citizen qytetar
factory fabrik uzin
strike grev= greva sindikat
protest protest
opposition opozit
mayor kryetar_i_bashk kryebashk
crisis krizë kriza
danger rrezik
safe sigur
order urdhër urdhëro
ban ndalim= ndaluar= ndalohet
allow lejo= lejoi leje=
blame faj= faji= fajtor
judge gjyqtar gjykatës dënim
crime krim= krimi vrasës
corrupt korrup vjedh
investigat hetim hetue
cause shkak= shkaku arsye pse=
result rezultat pasoj
problem problem
plan plan= plani= projekt
goal qëllim synim
mistake gabim
change ndrysh= ndrysho ndryshim
negotiat negocia bisedime
sign nënshkr
ally aleat partner
enemy armik armiq
bomb bomb shpërthim
drone dron
shell predh municion artileri
occupy pushtim pushtua okupim
prisoner robër= peng= pengje burgosur
bank bank= banka kredi borxh
budget buxhet taks tatim
market treg= tregu tregti
produce prodhim prodhua
farmer fermer bujq fush
church kish= kisha zot= zoti= lut= xhami
celebrat festo festë
born lindi= lindur lindj
parent prind
brother vëlla= vëllai vëllez
sister motër motra
wife bashkëshort martes dasmë gruaja_ime
girl vajzë djalosh
colleague koleg ekip skuadr
coach trajner
ball top= topi= gol= goli=
champion kampion çmimin_e medal
museum muze ekspozit art= arti=
theatre teatër teatri skenë koncert
journalist gazetar gazet lajm
engineer inxhinier makineri teknolog kompjuter
science shkenc hulumt
earth tokë= toka= tokën
sky qiell yll= yje= hënë=
stone gur= guri= gurë shkëmb
gold ar= flori argjend hekur
wood dru= druri dërras
glass xham= xhami_i
kitchen kuzhin gatua gatim
salt krip sheqer vaj=
meat mish vezë djath oriz
smell erë_e aromë shij
bed shtrat tavolin karrig dhom
tent tend= tendë çad kamp=
key çelës
paper letër_të dokument
phone telefon
plane avion aeroport pilot
landing ulje_e_avionit ulje=
passenger pasagj udhëtar bilet
travel udhët turist vizit
metro metro tramvaj
fuel karburant benzin naft
coal qymyr minier
nuclear bërtham reaktor atom
tank depozit tub= digë
dry thatë= thatësi shkretëtir
clean pastër pastro mbeturin
nature natyr klim moti=
heat nxeht temperatur
heating ngrohj
generator gjenerator bateri
substation nënstacion
blood gjak
medicine ilaç bar= vaksin
patient pacient operacion infermier
autumn vjesht pranver
week javë= java= javën
think mendo mendim
understand kuptoj kuptua
teach mësoj mësim=
show trego= tregoi dëshmo
meet takim takoj takua
invit fto= ftoi= ftesë mirëprit mysafir
follow ndjek udhëheq lider
join bashko bashkim
use përdor
make bëj= bëri= bëjmë krijo
receive marrin pranoi mora=
lack mungo mungesë nevoj
cut pres= thye= theu godit
run vrapo hap=
fall bie= ra= rënë= rënia
rise ngrihe rritj ngritj rrit=
number numër numri shumë=
proud krenar
shame turp nder= dinjitet respekt
courage guxim trim= hero= heroj
patience durim
luck fat= fati=
dream ëndërr ëndrra ëndërro
alone vetëm vetmi
same njëjt barabar
other tjetër tjera tjerë
whole tërë= gjithë= pjesë
one një=
real real= vërtetë=
simple thjesht lehtë
terrible tmerr tragjed katastrof
wonderful mrekullues shkëlqyer
fast shpejt ngadal
soon së_shpejti vonë= herët
before para=
after pas=
near afër pranë
far larg= largët
under nën= poshtë bodrum
above mbi= sipër
silence heshtj hesht
voice zë= zëri= zhurm
possible mundur mund=
important rëndësi kryesor
ready gati= përgat
try përpiq provo
hide fshih fsheh arratis
hold mbaj=
put vë= vendos= vuri=
touch prek= hodhi shty=
cross kalo= kaloi arrij
wake zgjoh zgjua agim
without pa=
because sepse pasi=
if nëse kur=
person person njeri
thing gjë= gjëra diçka
public publik zyrtar
condolence ngushëll zi=
congratulat urime uroj përgëzo
duty detyr shërbim
community komunitet shoqëri brez
democracy demokra pavarës sovran
territor territor rajon
trust besim= besueshm
regret pendo pendim keqardhj
choose zgjedh= zgjodhi zgjedhi
count numëro mat=
answer përgjigj
happen ndodh
appear shfaq zhduk
move lëviz
refuse refuz
accept prano
angry zemëru zemërim inat
surprise befas habi çudi
gift dhurat
story rrëfim përrall
poem poezi poet= poeti
dance vallëz kërce= valle
swim not= notoj noton
plant mbjell
wash laj= lava= sapun
engine motor rrot=
box kuti= shishe
knife thik litar çekiç
clock orë qiri kambanë
flag flamur simbol
boss shef= drejtor pronar
customer klient publiku=
grave varr varrez funeral
smoke tym= tymi pluhur hi=
island ishull ishuj bregdet plazh
wave valë= valët thell
mouth gojë= dhëmb vesh= hundë
sweet ëmbël hidhur mjalt
heavy rëndë peshë lehtë
inside brenda jashtë cep=
enough mjaft mjafto pikërisht
rule rregull avokat dëshmitar
salary pagë= paga= rrog pension qira
deserve meriton vlerë
vegetable perime patate supë
fruit frut mollë limon
tradition tradit kulturë
certain bindur dysh
now tani= tash=
even madje
already tashmë
almost pothuaj thuajse
maybe ndoshta mbase
often shpesh ndonjëherë
suddenly papritur menjëherë
during gjatë
between midis ndërmjet
against kundër
must duhet= detyruar
look shiko vështro
feel ndjej= ndiej ndjenj
explain shpjego
wear vesh= veshur uniform
drive ngas= shofer
lift ngre= ngriti
hang var= varur
tie lidh= lidhi lidhur
fill mbush
cover mbulo
collect mbledh mblodh
spread përhap shpërnda
exchange shkëmb zëvend
borrow huazo huaj=
earn fitim= ardhura
spend shpenz harxho
donat dhuro donac bamir
invest invest
hire punësoi rekrut
resign dorëheq shkarko
retire pension= veteran
appoint emëro emërua
compet garë= gara= konkurs turne
beat mund= mundi= rrah
shoot qëllo shtën pushk pistolet
catch kap= kapi= kapën
chase gjuaj gjueti ndiq
drown mbyt= mbytur fundos
breath frym
heal shëro shërim
suffer vuaj= vuajtj
surviv mbijet
crash aksident përplas
damage dëm= dëmi dëmtua
warn paralajmër
accus akuz
convinc bind= bindi ndikim
argue debat= grind
complain ankes ankoh kritik
encourag inkuraj frymëz
resist rezist dorëzo
betray tradht mashtr
campaign fushat kandidat
constitution kushtet republik
reform reform revoluc
embassy ambasad diplom
sanction sanksion embargo
migrant migrant emigrant huaj
ceasefire armëpush
front front= fronti llogore
officer oficer komandant gjeneral kapiten
guard roje= rojet
volunteer vullnetar
firefighter zjarrfik
industry industri
cargo ngarkes mall= mallra magazin
construction ndërtim= arkitekt
unemploy papunës inflacion varfëri
hair flok= flokët mjekër
finger gisht shpatull
skin lëkur kock tru= truri
virus virus infeksion pandemi epidemi
ambulance ambulanc urgjenc
disab aftësi_të_kufiz verbër shurdh
lamp llamb fener
blanket batanij jastëk
oven furr= furra pjek
basket shport kov=
toy lodër kukull
coat pallto këmish kapel pantallon
thread fije= qep= pëlhur qilim
breakfast dreka= drekë darkë
chicken pul= mish_derri suxhuk
flour miell brum
beer birr alkool dehur raki
grape rrush vresht
olive ulli= ullinj arr= kërpudh
chocolate çokoll akullore
cat mace macja
horse kal= kali= gomar
goat dhi= derr= patë=
bee blet= bletë insekt flutur mushkonj
snake gjarpër luan= elefant tigër majmun
whale balen delfin peshkaqen breshk
bird zog= zogj lejlek shqiponj
lake liqen
valley lugin shpell ujëvar
earthquake tërmet vullkan
avalanche ortek baltë rrëshqitj
fog mjegull re= vetëtim
leaf gjeth degë= bar_i
seed farë= fara=
shadow hije= hija shkëlq
air ajër ajri
satellite satelit
square shesh= sheshi park=
shop dyqan kafene
hotel hotel
library bibliotek
university universit profesor
kindergarten kopsht_fëmij
stadium stadium
castle kështjell kala= pallat kull
monument monument statuj rrënoj
gate port gardh
tunnel tunel
bicycle biçiklet motoçiklet
suitcase valixh bagazh
delay vones orar
speed shpejtësi
map hart= harta
apartment apartament
district rreth lagj
north veri= veriu
south jug= jugu
east lindje lindor
west perëndim
left majtas majtë djathtas
king mbret= mbreti princ perandori
shout bërtit bërtas
applaud duartrok
joke shaka= qesharak
kiss puth= puthi përqaf
enter hyj= hyri= hyrje
burst shembj shemb
publish botua= botim publikoi
record regjistr rekord
translate përkth
draw vizat pikturo
discover zbulo shpik
freeze ngrir ngrin shkri
feed ushqej
punish ndëshk dëno gjobë
compensat dëmshpërbl kompens
appeal apel= padi= apelim
swear betoh beti=
threaten kërcën
admit pranoi= rrëfeu
praise lavdër admir
holy shenjt beko
heaven parajs ferr= engjëll djall
miracle mrekulli= fatin_e
alphabet alfabet gramatik
page faqe= kapitull roman
violin violin kitar daull fyell
choir kor= dirigjent melodi
actor aktor maskë
football futboll basketboll tenis shah=
player lojtar sportist portier arbitr
exam provim diplom
pencil laps stilolaps fletore
internet internet digjital
password fjalëkalim ekran
message mesazh
robot robot artificial
radio radio televiz
childhood fëmijëri rini=
justice drejtësi mëshir
hate urrej= zili mizor
solidar solidar
responsib përgjegj ndërgjegj
habit zakon përvoj aftësi talent
weak dobët
type lloj= shembull
method metod= sistem mënyr proces
chaos kaos panik
attention vëmendj përpjekj interes
advantage avantazh përfit dobi
risk mundësi
condition kusht gjendj situat
event ngjarj
moment çast moment
century shekull dekad përvjet ditëlindj
midnight mesnat mesdit
side anë= ana= sipërfaq
location vendndodhj
international ndërkomb
special veçant zakonshëm
famous famshëm njohur sekret
clear qartë
high lartë gjerë ngusht
round rrumbull drejtë=
soft butë mprehtë lagur
naked lakuriq zbath
worry shqetës nervoz
honest ndershëm besnik
gratis falas
crazy çmendur budall zgjuar mençur
grandfather gjysh= gjyshi nip= xhaxh hallë
widow vejush jetim foshnj
fisherman peshkatar bari= kamerier marinar
crew ekuipazh traget
noodle makaron pica= sanduiç
umbrella çad pasqyr
furniture mobilj raft= dollap
balcony ballkon oborr
stick shkop
microphone mikrofon altoparlant
ton ton= tonë litër
percent përqind
announce njofto shpall deklar
report raport
comment koment
suggest sugjer propozo këshill rekomand
demand kërkes= kërkojmë_që
confirm konfirm
question pyetj
information informac
detail hollësi detaj
list listë lista
version version
group grup
member anëtar
organization organiz institut shoqat fondacion
committee komitet komision këshilli
office zyrë zyra
agency agjenci departament
conference konferenc samit kongres
politics politik
party parti= partia
economy ekonom financ
fund fond= subvencion
develop zhvill
improve përmirës
reduce ul= ulje= pakës
compare krahas
difference ndryshim= dallim
average mesatar
amount shumë= sasi
level nivel
limit kufizim
quality cilësi
size madhësi gjerësi gjatësi
topic temë= tema
evidence provë= prova= dëshmi
expert ekspert specialist profesion
control kontroll
manage menaxh administr
check kontrolloj inspekt
approve mirato
prevent parandal shmang
remove hiq= hoqi largoi_nga
guarantee garant siguro=
offer ofro ofert
include përfshi
rest pusho= pushim
vacation pushime
sport sport olimp
busy zënë=
bore mërzi= mërzit
excite emocion entuziaz
enjoy shijo= kënaq
disappoint zhgënj
despair dëshpër
shock tronditi tronditj
generous bujar
modest modest përulur
greed lakmi egoist
careful kujdes
curious kureshtar kurioz
strict rreptë
pregnant shtatzën
cancer kancer tumor
fever ethe= kollë grip
mental mendor psik
narcotic drog= droga kokain
cigarette cigar duhan
abuse abuz përdhun ngacm
violence dhunë
terror terror ekstrem
torture tortur
massacre masak gjenocid
kidnap rrëmb
withdraw tërhiq tërheq
progress përparim
block blloko bllokad
surround rretho rrethim
navy marin= nëndetës
helicopter helikopt
conscript mobiliz
aggression agres
conflict konflikt tension
compromise kompromis
sacrifice sakrific
rebel rebel kryengrit
coup grusht_shteti rrëzo
regime regjim diktat
communist komunist socialist sovjetik
fascist fashist nazist
patriot patriot atdhetar
propaganda propagand
spy spiun
interview intervist
majority shumic pakic
survey sondazh statistik
population popullsi
race racist etnik diskrim
religion fetar= feja=
muslim mysliman islam xhami
christian krishter katolik ortodoks bibla
jew hebre çifut
priest prift peshkop murg papa=
sin mëkat
christmas krishtlindj pashk
separate ndarj divorc
adult rritur=
human njerëzim humanit
care kujdes_për përkujd
education arsim edukim
imagine imagj
expect prit_që pritet=
recognize njoh= dallova
calculate llogarit matemat
mix përzi
dig gërm
tolerate toler duro=
ignore injor shpërfill
abandon braktis
restore rindërt restaur
cancel anulo
interrupt ndërprer
repeat përsërit
emphasize theks
claim pretend
reveal zbulua
mock tall= tallj
provoke provok
exist ekzist
depend varet= varur_nga
participate merr_pjesë pjesëmarr
represent përfaqës zëdhënës
certificate certifik
savings kursim
luxury luks
property pron= prona
address adres
hacker haker
connect lidhje= lidhj
outage ndërprerje_energji mungesë_drit
pharmacy farmaci
quarantine karantin
shake dridh
whisper pëshpërit
greet përshëndet tungjat mirëmëngjes
fake rremë falsifik
correct saktë
perfect përsosur
rare rrallë
modern modern
local vendor lokal
abroad jashtë_vendit
central qendror qendër qendra
direction drejtim
capital kryeqytet
personal personal privat
temporary përkohsh
permanent përhersh
challenge sfid
solve zgjidh= zgjidhj
strategy strategj
pressure presion
identity identitet
success sukses
affect ndikim= prek=
source burim
found themel
suspect dyshuar
fraud mashtrim
execute ekzekut
gang bandë mafia
smuggle kontraband dogan
traffic trafik
parking parkim
brick tull= beton çimento
tool vegla vegël mjet=
workshop punishte
craft zejtar marangoz rrobaqep
assistant asistent sekretar
activist aktivist
philosophy filozof
author autor shkrimtar letërsi
dictionary fjalor
festival festival karnaval cirk
anthem himn
banner pankart parull
petition peticion
boycott bojkot
crowd turm= turma
homeless pastreh lypës
bankrupt falimen
discount zbritj
advert reklam
parcel pako= postier
dollar dollar euro=
moral moral etik
ancient lasht antik
heritage trashëgim
ancestor paraardh stërgjysh
laboratory laborator eksperiment
theory teori
planet planet
pollution ndotj ndot
poison helm
forecast parashik
lottery lotari
fox dhelpr lepur mi= minj ketër
frog bretkoc merimang krimb
wing krah= krahë pendë bisht
tractor traktor
corn misër elb=
cabbage lakër karot= qepë hudhër kastravec kungull
berry dredhëz kumbull dardh pjeshk banan shalqi
butter gjalp kos=
cake tortë ëmbëlsir
piece copë=
zero zero=
weekend fundjav
europe evrop europ
africa afrik
asia azi= azia
green gjelbër verdh kaft= gri=
jewel bizhuteri unaz diamant
spectacles syze
glove dorez shall çorap çizme
pocket xhep kopsë
fashion modë=
barber berber
cup filxhan gotë lugë pirun tenxher
fridge frigorifer
bath banjo dush=
hole vrim grop=
fat shëndosh=
disgust neveri shëmtu
coward frikacak
curse mallkim
neutral neutral
homesick mall_për nostalgj
but por= mirëpo
only vetëm
more më=
also gjithashtu edhe=
until derisa deri=
who kush=
what çfarë ç'=
how si=
where ku=
when kur=
still ende= akoma=
you ti= ju= juve= ty= juaj
#1 një= parë
#2 dy= dytë= dyja= dytën=
#3 tre= tri= tretë= treti=
#4 katër
#5 pesë= pestë=
#6 gjashtë= gjashtë
#7 shtatë=
#8 tetë=
#9 nëntë=
#10 dhjetë=
#+10 mbëdhjetë
#20 njëzet
#30 tridhjetë
#40 dyzet
#50 pesëdhjetë
#60 gjashtëdhjetë
#70 shtatëdhjetë
#80 tetëdhjetë
#90 nëntëdhjetë
#100 qind= njëqind dyqind=
#1000 mijë mijëra
#1e6 milion
#1e9 miliard
#and e=
`;
