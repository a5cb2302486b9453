/** Azerbaijani. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people insan xalq camaat
man kişi= kişilər adam=
woman qadın
child uşaq uşağ
mother ana= anam anası
father ata= atam atası
family ailə
friend dost= dostlar dostu
grandmother nənə
neighbour qonşu
teacher müəllim
doctor həkim
soldier əsgər
worker işçi fəhlə
student tələbə şagird
son oğul= oğlu oğlum
daughter qızı= qızım
minister nazir
president prezident
thank təşəkkür sağ_ol
ask xahiş soruş
want istəyir istəyirəm istəyirik istə=
know bilir bilirəm bilirik bilmir
see görür gördü görürəm
hear eşit dinlə
speak danış söhbət
write yaz= yazır yazdı yazıb
read oxuyur oxudu oxu= oxumaq
work işlə iş=
live yaşa həyat
die öldü ölüm ölür vəfat
kill öldür qətl
sleep yat= yatır yuxu
eat yeyir yedi yemək
drink içir içdi içki
sing mahnı nəğmə
play oynayır oyun oynadı
win qalib qazan qələbə
lose itir uduzdu məğlub
begin başla
end bitdi sona son= qurtar
open aç= açıl açdı açıq
close bağla= bağlı= bağlandı
build tikdi tikil inşa
destroy dağıt məhv
repair təmir
pay ödə ödəniş
buy alır= satın_al
sell satır satdı satış
give ver= verdi verir verib
take götür
send göndər
come gəl= gəldi gəlir gəlib
leave getdi gedir ayrıl tərk
return qayıt geri=
wait gözlə
stay qal= qalır qaldı qalıb
help kömək yardım
save xilas qurtardı
protect qoru müdafiə
fight döyüş mübarizə
fear qorx
love sevgi sevir sevirəm məhəbbət
hope ümid
forget unut
remember xatır yadda yaddaş
promise söz_ver vəd
believe inan inam
sorry bağışla üzr təəssüf
laugh gülür güldü təbəssüm
cry ağla ağlayır göz_yaşı
agree razı razılaş saziş müqavilə
decide qərar
continue davam hələ
support dəstək
discuss müzakirə
stop dayan
find tap= tapdı tapıl tapır
search axtar
carry daşı gətir apar=
stand dayanır otur növbə
house ev= evi evdə evlər
school məktəb sinif=
hospital xəstəxana
road yol= yolu yolda küçə
bridge körpü
car maşın avtobus avtomobil
train qatar dəmir_yol stansiya
ship gəmi liman qayıq
water su= suyu sular suya
sea dəniz okean
river çay= çayı çayda çaylar
mountain dağ= dağlar dağda təpə
forest meşə ağac
snow qar= qarlı buz
rain yağış daşqın sel=
wind külək fırtına
sun günəş işıq
dark qaranlıq gecə
fire yanğın od= alov
country ölkə vətən dövlət
city şəhər kənd
world dünya
border sərhəd
war müharibə
peace sülh sakit
army ordu silah hücum raket
freedom azad azadlıq
truth həqiqət doğru
lie yalan
law qanun hüquq məhkəmə
government hökumət
parliament parlament seçki səs_ver
money pul= pulu
price qiymət baha= ucuz
bread çörək taxıl buğda
animal heyvan it= inək qoyun balıq
book kitab məktub söz=
language dil= dili dildə
door qapı pəncərə divar
heart ürək qəlb
hand əl= əli əlini
eye göz= gözü baş= üz=
knee diz= ayaq bel= yorğun
name ad= adı adım
history tarix keçmiş
future gələcək
time vaxt zaman
winter qış
summer yay= yayda
morning səhər axşam
first birinci ilk=
last sonuncu axırıncı
new yeni
old köhnə qoca yaş=
big böyük
small kiçik balaca
good yaxşı
bad pis=
hard çətin
strong güclü güc=
long uzun
cold soyuq isti=
empty boş= dolu=
beautiful gözəl
young gənc
poor kasıb yoxsul zəngin
happy xoşbəxt sevinc
sad kədər ağrı
every hər= bütün hamı
nobody heç_kim heç_kəs
nothing heç_nə heç_bir
never heç_vaxt
always həmişə
again yenə yenidən
together birlikdə bir_yerdə
here burada
half yarı= yarısı iki_dəfə
job şirkət biznes vəzifə
energy enerji elektrik qaz=
health sağlam xəstə=
police polis= həbs
film film= kino musiqi şəkil
colour rəng qırmızı ağ= qara= mavi
tree bağ= çiçək məhsul
wine çay_dəm şərab qəhvə süd=
clothing paltar ayaqqabı çanta
evacuate təxliyə qaçqın sığınacaq
season mövsüm ac= susuz
bear ayı= ayılar canavar
picture video kamera foto
year il= ildə ildir illər
day gün= günü günlər
month ay= ayda həftə
hour saat dəqiqə
kilometre kilometr
today bu_gün bugün
tomorrow sabah
yesterday dünən
injure yaralı yaralan
victim qurban
resident sakin
citizen vətəndaş
factory zavod fabrik
strike tətil həmkarlar
protest etiraz mitinq
opposition müxalifət
mayor mer= meri
crisis böhran
danger təhlükə təhdid
safe təhlükəsiz
order əmr
ban qadağa
allow icazə
blame günah
judge hakim hökm
crime cinayət qatil
corrupt korrupsiya oğru
investigat araşdır istintaq
cause səbəb niyə
result nəticə
problem problem
plan plan= layihə
goal məqsəd hədəf
mistake səhv
change dəyiş
negotiat danışıqlar
sign imzala imza
ally müttəfiq tərəfdaş
enemy düşmən
bomb bomba partlayış
drone dron pilotsuz
shell mərmi artilleriya sursat
occupy işğal
prisoner əsir girov məhbus
bank bank= banka kredit borc=
budget büdcə vergi
market bazar ticarət
produce istehsal
farmer fermer əkin kəndli
church kilsə məscid allah dua=
celebrat bayram qeyd_e
born doğul anadan
parent valideyn
brother qardaş
sister bacı=
wife arvad ər= toy= evlən həyat_yoldaşı
girl qız= oğlan
colleague həmkar komanda
coach məşqçi
ball top= qol=
champion çempion mükafat medal
museum muzey sərgi incəsənət
theatre teatr səhnə konsert
journalist jurnalist qəzet xəbər
engineer mühəndis texnika kompüter
science elm= alim= tədqiqat
earth torpaq yer_kürə
sky səma göy= ulduz
stone daş= daşlar qaya
gold qızıl gümüş dəmir
wood taxta odun
glass şüşə
kitchen mətbəx bişir resept
salt duz= şəkər yağ=
meat ət= yumurta pendir düyü
smell qoxu iy= dad=
bed çarpayı masa= stul otaq
tent çadır düşərgə
key açar=
paper kağız sənəd
phone telefon zəng=
plane təyyarə hava_liman pilot
landing eniş
passenger sərnişin bilet
travel səyahət turist ziyarət
metro metro tramvay
fuel yanacaq benzin neft=
coal kömür mədən
nuclear nüvə atom reaktor
tank çən= boru kəməri
dry quru= quraqlıq səhra
clean təmiz çirk zibil
nature təbiət iqlim hava
heat istilik temperatur
heating qızdırıcı isitmə
generator generator akkumulyator
substation yarımstansiya
blood qan= qanı
medicine dərman vaksin peyvənd
patient pasiyent əməliyyat tibb_bacı
autumn payız yaz_fəsli
week həftə
think düşün fikir
understand anla başa_düş
teach öyrən öyrət təhsil
show göstər sübut
meet görüş
invit dəvət qonaq xoş_gəl
follow lider rəhbər
join birləş birlik qoşul
use istifadə
make et= edir yarat düzəlt
receive aldı= almaq=
lack lazım ehtiyac çatış
cut kəs= kəsdi sındır vurdu
run qaç= qaçır addım
fall düş= düşdü yıxıl
rise qalx artım artır yüksəl
number say= sayı nömrə çox=
proud qürur fəxr
shame utan ayıb şərəf hörmət
courage cəsar qəhrəman
patience səbir
luck şans= bəxt
dream yuxu= arzu xəyal
alone tək= təkcə yalnız
same eyni bərabər
other başqa digər
whole tam= bütöv hissə
one bir= biri=
real əsl= həqiqi
simple sadə asan
terrible dəhşət faciə
wonderful əla= möhtəşəm
fast sürətli tez= yavaş
soon tezliklə gec= erkən
before əvvəl
after sonra
near yaxın= yanında
far uzaq
under altında aşağı zirzəmi
above üstündə yuxarı
silence sükut səssiz
voice səs= səsi səs-küy
possible mümkün bilər=
important vacib əsas=
ready hazır
try çalış cəhd
hide gizl qaçdı
hold saxla tut=
put qoy= qoydu
touch toxun atdı= itələ
cross keç= keçdi çat=
wake oyan sübh
without olmadan
because çünki ona_görə
if əgər
person şəxs nəfər
thing şey= şeylər
public ictimai rəsmi
condolence başsağlığı matəm
congratulat təbrik
duty borcu= xidmət vəzifəsi
community icma cəmiyyət nəsil
democracy demokrat müstəqil suveren
territor ərazi bölgə
trust etibar etimad
regret peşman
choose seç= seçdi seçim
count say ölç
answer cavab
happen baş_ver
appear görün yox_ol
move hərəkət köç
refuse imtina
accept qəbul
angry hirs qəzəb
surprise təəccüb qəribə
gift hədiyyə
story hekayə nağıl
poem şeir şair
dance rəqs
swim üzür üzmək tullan
plant ək= əkdi
wash yuyur yumaq sabun
engine mühərrik təkər
box qutu butulka
knife bıçaq ip= çəkic
clock şam= zəng
flag bayraq simvol
boss müdir rəis direktor sahib
customer müştəri tamaşaçı
grave qəbir məzar dəfn
smoke tüstü toz= kül=
island ada= adası sahil
wave dalğa dərin
mouth ağız diş= qulaq burun
sweet şirin acı= bal=
heavy ağır yüngül
inside içəri çöl bayır künc
enough kifayət yetər
rule qayda vəkil şahid
salary maaş əməkhaqqı təqaüd icarə
deserve layiq dəyər
vegetable tərəvəz kartof şorba
fruit meyvə alma= limon albalı
tradition ənənə mədəniyyət adət
certain əmin şübhə
now indi
even hətta
already artıq
almost demək_olar az_qala
maybe bəlkə yəqin
often tez-tez bəzən
suddenly birdən dərhal
during ərzində zamanı
between arasında
against qarşı=
must gərək məcbur
look bax= baxır
feel hiss= hiss_et
explain izah
wear geyin geyim
drive sür= sürücü
lift qaldır
hang asıl= asdı
tie bağlayır düyün
fill doldur
cover ört= örtük
collect topla yığ
spread yay yayıl payla
exchange dəyişdir mübadilə
borrow borc_al
earn qazanc gəlir=
spend xərc
donat ianə xeyriyyə
invest investisiya sərmayə
hire işə_götür
resign istefa
retire təqaüdçü veteran
appoint təyin
compet yarış turnir
beat məğlub_et
shoot atəş güllə tüfəng
catch tutdu tutul
chase ov= ovçu təqib
drown boğul bat= batdı
breath nəfəs
heal sağal müalicə
suffer əziyyət iztirab
surviv sağ_qal
crash qəza toqquş
damage zərər ziyan
warn xəbərdar
accus ittiham
convinc inandır təsir
argue mübahisə
complain şikayət tənqid
encourag ruhlandır ilham
resist müqavimət təslim
betray xəyanət aldat
campaign kampaniya namizəd
constitution konstitusiya respublika
reform islahat inqilab
embassy səfir səfirlik diplomat
sanction sanksiya embarqo
migrant miqrant xarici əcnəbi
ceasefire atəşkəs
front cəbhə səngər
officer zabit komandir general
guard mühafizə gözətçi
volunteer könüllü
firefighter yanğınsöndür xilasedici
industry sənaye
cargo yük= mal= anbar
construction tikinti memar
unemploy işsiz inflyasiya yoxsulluq
hair saç= saqqal
finger barmaq çiyin
skin dəri= sümük beyin
virus virus infeksiya pandemiya
ambulance təcili_yardım
disab əlil kor= kar=
lamp lampa fənər
blanket yorğan yastıq
oven soba təndir
basket səbət vedrə
toy oyuncaq kukla
coat palto köynək papaq şalvar
thread ip parça xalça tik=
breakfast səhər_yeməyi nahar şam_yeməyi
chicken toyuq kolbasa
flour un= xəmir
beer pivə araq alkoqol sərxoş
grape üzüm
olive zeytun qoz= göbələk
chocolate şokolad dondurma konfet
cat pişik
horse at= atlar eşşək dəvə
goat keçi donuz
bee arı= kəpənək milçək
snake ilan= şir= fil= pələng
whale balina delfin köpəkbalığı tısbağa
bird quş= quşlar leylək qartal
lake göl= gölü
valley vadi mağara şəlalə
earthquake zəlzələ vulkan
avalanche sürüşmə palçıq
fog duman bulud ildırım
leaf yarpaq budaq ot=
seed toxum
shadow kölgə
air hava= havası
satellite peyk
square meydan park=
shop mağaza dükan
hotel otel mehmanxana
library kitabxana
university universitet professor
kindergarten uşaq_bağça bağça
stadium stadion
castle qala= saray qüllə
monument abidə heykəl
gate darvaza hasar
tunnel tunel
bicycle velosiped motosiklet
suitcase çamadan baqaj
delay gecik cədvəl
speed sürət
map xəritə
apartment mənzil
district rayon
north şimal
south cənub
east şərq
west qərb
left sol= sağ=
king kral şah= şahzadə
shout qışqır
applaud alqış
joke zarafat lətifə
kiss öp= öpdü qucaq
enter gir= girdi daxil
burst partla uçdu=
publish nəşr dərc
record yazıya rekord
translate tərcümə
draw çək= rəsm
discover kəşf ixtira
freeze don= dondu əri=
feed yedir yem=
punish cəza cərimə
compensat təzminat kompensasiya
appeal apellyasiya iddia=
swear and= and_iç
threaten hədələ
admit etiraf
praise təriflə heyran
holy müqəddəs
heaven cənnət cəhənnəm mələk şeytan
miracle möcüzə tale=
alphabet əlifba qrammatika
page səhifə fəsil= roman
violin skripka tar= gitara nağara
choir xor= melodiya
actor aktyor aktrisa maska
football futbol basketbol şahmat güləş
player oyunçu idmançı qapıçı
exam imtahan diplom dərs
pencil qələm karandaş dəftər
internet internet sayt rəqəmsal
password parol ekran proqram
message mesaj
robot robot süni
radio radio televiziya
childhood uşaqlıq gənclik
justice ədalət mərhəmət
hate nifrət paxıl qəddar
solidar həmrəy
responsib məsuliyyət vicdan
habit vərdiş təcrübə bacarıq
weak zəif
type növ= nümunə misal
method metod sistem üsul
chaos xaos= panika
attention diqqət səy= maraq
advantage üstünlük fayda
risk risk= fürsət
condition şərait vəziyyət şərt=
event hadisə tədbir
moment an= ləhzə
century əsr= əsrin ildönümü
midnight gecəyarısı günorta
side tərəf səth
location yer= yerdə məkan
international beynəlxalq milli
special xüsusi adi=
famous məşhur naməlum sirr
clear aydın açıq-aydın
high hündür yüksək= geniş= dar=
round yumru düz=
soft yumşaq iti= yaş=
naked çılpaq ayaqyalın
worry narahat həyəcan
honest dürüst sadiq
gratis pulsuz
crazy dəli= axmaq ağıllı müdrik
grandfather baba= babam nəvə əmi= dayı= xala=
widow dul= yetim körpə
fisherman balıqçı çoban dənizçi
crew heyət ekipaj
noodle makaron pizza
umbrella çətir güzgü
furniture mebel rəf= şkaf
balcony balkon həyət=
stick çubuq dirək
microphone mikrofon
ton ton= litr
percent faiz
announce elan bəyan
report hesabat məlumat_ver
comment şərh
suggest təklif tövsiyə məsləhət
demand tələb
confirm təsdiq
question sual
quote sitat cümlə
information məlumat
list siyahı
group qrup
member üzv
organization təşkilat birlik= institut
committee komitə komissiya şura
office ofis idarə
agency agentlik şöbə
conference konfrans sammit qurultay
politics siyasət siyasi
party partiya
economy iqtisad maliyyə
fund fond= qrant
develop inkişaf
improve yaxşılaş
reduce azalt azal= azaldı
add əlavə
compare müqayisə
difference fərq
average orta_hesab
amount məbləğ miqdar
level səviyyə
limit məhdud
quality keyfiyyət
size ölçü
topic mövzu
evidence sübut= dəlil
expert ekspert mütəxəssis peşəkar
control nəzarət
manage idarəetmə
check yoxla
prevent qarşısını_al
guarantee zəmanət təmin
rest istirahət dincəl
vacation məzuniyyət tətil
sport idman olimpi
busy məşğul
bore darıx
excite həvəs
enjoy zövq həzz
satisfy razıyıq məmnun
disappoint məyus
despair ümidsiz
shock şok= sarsıl
sympathy mərhəmət=
generous səxavət
greed tamah acgöz eqoist
careful ehtiyat
curious maraqlan
strict sərt= ciddi=
pregnant hamilə
cancer xərçəng şiş= diabet
fever qızdırma öskür qrip
mental psixi ruhi
narcotic narkot heroin
cigarette siqaret tütün
abuse zorla zorakı
violence zorakılıq
terror terror
torture işgəncə
massacre qırğın soyqırım
kidnap oğurla= qaçırıl
withdraw geri_çək
progress tərəqqi
seize ələ_keç
block blokada
surround mühasirə
navy dəniz_qüv sualtı
helicopter helikopter vertolyot
conscript səfərbər çağırışçı
aggression təcavüz
conflict münaqişə gərginlik
compromise kompromis güzəşt
sacrifice fədakar
rebel üsyan qiyam
coup çevriliş
regime rejim diktator
communist kommunist sosialist sovet
patriot vətənpərvər
propaganda təbliğat
spy casus kəşfiyyat
interview müsahibə
majority çoxluq azlıq
survey sorğu statistika
population əhali
race irqçi etnik ayrı-seçkilik
religion din= dini=
muslim müsəlman islam quran
christian xristian
jew yəhudi
sin günah=
separate boşan ayrıldı
adult yetkin böyüklər
human insanlıq bəşər humanitar
care qayğı
education təhsil= maarif
behave davran
imagine təsəvvür
expect gözlənti
recognize tanıdı
calculate hesabla riyaz
mix qarışdır
dig qaz= qazdı qazır
tolerate dözüm tolerant
restore bərpa
cancel ləğv
repeat təkrar
emphasize vurğula
claim iddia
reveal üzə_çıx ifşa
mock lağ= istehza
exist mövcud
depend asılı=
participate iştirak
represent nümayəndə sözçü
certificate şəhadətnamə sertifikat
savings qənaət
property mülk= əmlak
address ünvan
outage işıqlar_sön
rubble dağıntı
pharmacy aptek
quarantine karantin
shake titrə
whisper pıçılda
greet salam= xoş_gördük
fake saxta
correct düzgün
perfect mükəmməl
rare nadir
modern müasir
local yerli
abroad xaricdə
central mərkəz
direction istiqamət
capital paytaxt
personal şəxsi
temporary müvəqqəti
permanent daimi
challenge çağırış çətinlik
solve həll
strategy strategiya
pressure təzyiq
success uğur müvəffəq
source mənbə
found əsasını_qoy təsis
suspect şübhəli
fraud dələduz
execute edam=
gang dəstə= mafiya
smuggle qaçaqmal gömrük
traffic tıxac yol_hərəkəti
brick kərpic beton sement
tool alət
workshop emalatxana
craft sənətkar dülgər dərzi dəmirçi
assistant köməkçi katib
chairman sədr
activist fəal=
philosophy fəlsəfə filosof
author müəllif yazıçı ədəbiyyat
dictionary lüğət
festival festival sirk
anthem himn
banner plakat şüar
boycott boykot
crowd izdiham kütlə
homeless evsiz dilənçi
bankrupt müflis
shares səhm birja
discount endirim
advert reklam
parcel bağlama poçt
dollar dollar avro manat
moral əxlaq etika
ancient qədim
heritage miras irs=
ancestor əcdad ulu_baba
laboratory laboratoriya təcrübə=
planet planet kainat
pollution çirklən
poison zəhər
forecast proqnoz
hail dolu
fox tülkü dovşan siçan ceyran
frog qurbağa hörümçək
wing qanad lələk quyruq
tractor traktor
corn qarğıdalı arpa=
cabbage kələm yerkökü soğan sarımsaq xiyar balqabaq
berry çiyələk gavalı armud şaftalı ərik qarpız
butter kərə_yağı qatıq
cake tort=
piece parça= tikə
zero sıfır
europe avropa
africa afrika
asia asiya
green yaşıl sarı= qəhvəyi
jewel zinət üzük
spectacles eynək
glove əlcək corab çəkmə
pocket cib= cibi düymə
fashion moda
cup fincan stəkan qaşıq çəngəl qazan=
fridge soyuducu
bath hamam duş=
hole deşik çuxur
disgust iyrənc çirkin
coward qorxaq
curse lənət
neutral neytral
but amma= lakin=
only yalnız təkcə=
more daha=
also də= da= həmçinin
until qədər
who kim=
what nə=
how necə= kimi=
where harada hara=
when vaxt= nə_vaxt
still hələ=
you sən= siz sənə= sizin
attack hücum
missile raket
weapon silah
red qırmızı
white ağ= bəyaz
black qara=
blue mavi göy=
dog it= itlər
sheep qoyun quzu
cow inək= inəklər
fish balıq
roof dam= dam
wall divar
window pəncərə
tea çay= çayı=
coffee qəhvə
milk süd= südü
storm fırtına tufan
flood daşqın sel=
ice buz= buzu
husband ər= ərim= əri=
wedding toy= toyu evlən
vote səs_ver seçici
election seçki
prison həbs həbsxana
newspaper qəzet
concert konsert
airport hava_liman aeroport
bus avtobus
truck yük_maşın
letter məktub
music musiqi
photo foto= fotoşəkil
say dedi= deyir söylə
night gecə
song mahnı
warm isti=
rich zəngin varlı
hungry ac= aclıq
chair stul
table masa= stol=
room otaq
deputy deputat
#1 bir= birinci
#2 iki= ikinci iki
#3 üç= üçüncü üçü
#4 dörd
#5 beş= beşinci
#6 altı= altıncı
#7 yeddi
#8 səkkiz
#9 doqquz
#10 on= onuncu
#20 iyirmi
#30 otuz
#40 qırx
#50 əlli
#60 altmış
#70 yetmiş
#80 səksən
#90 doxsan
#100 yüz= yüzlərlə
#1000 min= minlərlə
#1e6 milyon
#1e9 milyard
`;
