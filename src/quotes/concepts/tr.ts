/** Turkish and, nearly, Azerbaijani. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people insan halk millet
man adam erkek
woman kadın
child çocuk
mother anne
father baba
family aile ailem
friend arkadaş dost
grandmother büyükanne nine
neighbour komşu
teacher öğretmen
doctor doktor hekim
soldier asker
worker işçi çalışan
student öğrenci
son oğul oğlu
daughter kız kızı
minister bakan
president başkan cumhurbaşkan
thank teşekkür sağ=
ask rica lütfen
want ist istiyor istemi
know bil biliyor
see gör görm
hear duy dinl
speak konuş görüş
write yaz
read oku
work çalış iş=
live yaşa hayat
die öl= ölü ölüm
kill öldür
sleep uyu
eat ye= yemek yiyor
drink iç= içiyor içer
sing şarkı söyle
play oyn oyun maç
win kazan zafer galib
lose kaybe
begin başla
end bit= biti bitti son= hazır
open aç= açı açık açıl açac
close kapa kapan
build inşa yap kur=
destroy yık yok
repair onar tamir
pay öde maliyet fatura
buy al= satın
sell sat= satı
give ver= verdi veriyor vermek
take al= aldı alıyor
send gönder yolla
come gel= geldi geliyor gelec var=
leave git= gidi gitti ayrıl terk
return dön= döndü dönü geri
wait bekle bekli
stay kal= kaldı kalıyor kalac
help yardım
save kurtar
protect koru savun
fight mücadele savaş dövüş
fear kork
love sev= sevgi aşk seviyor severim
hope umut umar umud
forget unut
remember hatırla anı= unutma
promise söz= söz vaat
believe inan iman
sorry özür üzgün affed bağışla
laugh gül= güldü gülü gülüm
cry ağla gözyaş
agree anlaş sözleşme
decide karar
continue devam sürdür
support destek
discuss görüş tartış konuş
stop dur= durdu durdur bırak
find bul= buldu bulun
search ara= arıyor aradı
carry taşı getir götür
stand dur= otur ayakta kuyruk sıra durd duru durr durm dura sıra=
house ev= eve= evi evd
school okul sınıf ders
hospital hastane klinik
road yol= yol cadde sokak
bridge köprü
car araba otobüs kamyon araç
train tren istasyon gar=
ship gemi tekne liman
water su= suyu suyun suda suları
sea deniz okyanus
river nehir ırmak nehr
mountain dağ= dağ tepe
forest orman ağaç ağac
snow kar= karı buz=
rain yağmur sel=
wind rüzgar rüzgâr fırtına kasırga
sun ışık güneş lamba
dark gece karanlık
fire yangın ateş yan=
country ülke vatan memleket
city şehir kent köy kasaba
world dünya
border sınır
war savaş harp
peace barış sakin huzur
army ordu silah saldırı füze askeri
freedom özgür hür ücretsiz serbest
truth doğru gerçek hakikat
lie yalan
law hak= hakk yasa hukuk mahkeme
government hükümet devlet yetkili
parliament parlamento meclis oy= seçim seç
money para parası
price fiyat pahalı ucuz
bread ekmek tahıl buğday
animal hayvan köpek inek koyun at= balık kuş= kuşlar arı=
book kitap mektup kelime söz
language dil= dili dilde dilin
door kapı pencere çatı duvar
heart kalp kalb yürek ruh
hand el= eli= elim elle
eye göz baş yüz= yüzü vücut
knee diz= dizi sırt bacak yorgun
name ad= adı isim ismi
history tarih geçmiş
future gelecek= geleceğ
time zaman
winter kış= kışı kışın
summer yaz= yazı yazın
morning sabah akşam
first ilk= birinci önce
last son= final
new yeni
old eski yaşlı ihtiyar
big büyük koca
small küçük
good iyi= iyi güzel
bad kötü
hard zor= zorlu güç
strong güçlü güç= kuvvet
long uzun
cold soğuk sıcak
empty boş dolu
beautiful güzel
young genç
poor fakir yoksul zengin
happy mutlu sevinç memnun
sad üzgün acı= acı üzüntü
every her= tüm bütün herkes
nobody kimse hiçbir
nothing hiçbir
never asla
always daima
again yeniden tekrar yine
together birlikte beraber
here burada buraya
half yarı çift
job şirket firma
energy enerji elektrik gaz
health sağlık hasta
police polis tutukla hapis cezaev gözalt
film film müzik fotoğraf resim resm
colour renk kırmızı mavi beyaz siyah kara=
tree çiçek bahçe hasat ürün
wine şarap çay kahve süt tereyağ
clothing merdiven çanta giysi elbise ayakkabı
evacuate tahliye sığın mülteci
season aç= açlık susuz
bear ayı= ayılar geyik kurt=
picture video kamera
year yıl= yıl sene
day gün= gün
month ay= aylar ayda hafta
hour saat dakika
kilometre kilometre ton=
today bugün
tomorrow yarın
yesterday dün=
injure yaral
victim kurban
resident sakin
citizen vatandaş yurttaş
factory fabrika
strike grev sendika
protest protesto eylem miting
opposition muhalef
mayor belediye vali=
crisis kriz
danger tehlike tehdit
safe güven
order emir= emri emret
ban yasak
allow izin
blame suç= suçlu kabahat
judge yargı hakim hüküm mahkum
crime suç= cinayet katil
corrupt yolsuz çal= çaldı hırsız
investigat soruştur araştır
cause neden sebep niçin
result sonuç başarı
problem sorun problem
plan plan proje niyet
goal hedef amaç
mistake hata yanlış yanıl
change değiş
negotiat müzakere görüşme
sign imza anlaşma
ally müttefik ortak
enemy düşman
bomb bomba patla
drone dron= insansız iha=
shell mermi mühimmat barut
occupy işgal istila
prisoner tutsak esir rehine
bank banka kredi borç borc
budget bütçe vergi
market pazar ticaret ihrac pazar= pazarı pazarda tüccar çarşı
produce üret ürün
farmer çiftçi tarım tarla
church kilise cami tanrı allah dua=
celebrat kutla bayram şenlik
born doğd doğm doğu doğan
parent ebeveyn aile
brother kardeş ağabey
sister abla
wife eşi= eşm= karı= koca= evlen düğün
girl kız= kızlar oğlan genç
colleague meslektaş takım ekip personel
coach antrenör koç
ball gol= top= topu
champion şampiyon ünvan rekor ödül madalya
museum müze galeri sergi sanat
theatre tiyatro sahne konser opera orkestra
journalist gazete haber makale editör
engineer mühendis teknoloj teknik makine bilgisayar
science bilim araştırma çalışma
earth toprak yer= dünya
sky gökyüz yıldız uzay ay=
stone taş= taşı kaya
gold altın gümüş demir metal çelik
wood ahşap odun tahta
glass cam= camı camlar
kitchen mutfak aşçı pişir tabak tarif restoran lokanta
salt tuz= tuzu şeker biber yağ=
meat et= yumurta peynir börek pasta= kek= pirinç
smell koku tatı= tadı lezzet
bed yatak masa sandalye koltuk oda= odası merdiven
tent çadır konteyner kamp
key anahtar
paper kağıt belge pasaport
phone telefon aradı ara=
plane uçak uçağ pilot havaalan havaliman uçuş
landing iniş indi=
passenger yolcu bilet koltuk yer=
travel seyahat yolculuk turist ziyaret
metro metro tramvay
fuel yakıt benzin petrol akaryakıt
coal kömür maden
nuclear nükleer reaktör radyasyon
tank tank= depo boru baraj
dry kuru= kurak çöl
clean temiz kirli çöp atık plastik
nature doğa iklim çevre hava=
heat sıcak ısı= derece
heating ısıtma
generator jeneratör batarya pil=
substation şebeke ağ= trafo hat= hattı
blood kan= kanı kanla
medicine ilaç ilacı tıp= aşı= aşısı
patient hasta ameliyat hemşire cerrah
autumn sonbahar güz= bahar
week hafta
think düşün fikir fikri sanı
understand anlam anlad anlar anlaş anlıyor kavra
teach öğren öğret eğit
show göster kanıt
meet tanış görüş buluş toplant
invit davet hoş= misafir konuk selam
follow lider takip yönet başkan önder
join birlik beraber ortak paylaş katıl
use kullan
make yapı yapt yapm yarat ettik oluştur
receive ald= alm= alı= alr= aldık alıyor teslim verd veri
lack gerek ihtiyaç ihtiyac eksik lazım özle
cut kırd kırı kırm kırl kest kesi kesm vurd vuru vurm vura çarp
run koşt koşu yürü adım
fall düşt düşü düşm
rise artı artt artm arta büyüd büyüt büyüy büyüm yüksel
number çok= daha= fazla sayı az= birçok
proud gurur
shame utanç utanı utand onur saygı şeref
courage cesaret cesur kahraman
patience sabır sabred
luck şans
dream rüya hayal düş= dilek diled
alone yalnız sadece tek=
same aynı eşit
other başka diğer farklı
whole tüm= bütün kısm parça
one bir=
real gerçek
simple kolay basit
terrible korkunç ciddi trajedi felaket ağır=
wonderful harika muhteşem mükemmel
fast hızlı çabuk acele yavaş
soon yakında erken geç=
before önce= kadar
after sonra beri
near yakın yanınd gelecek önümüzd
far uzak
under altında altına yeraltı bodrum sığınak
above üstü üste yukarı yüksek
silence sust susm susa susk sessiz
voice ses= sesi sesler gürültü siren
possible mümkün imkan olası bilir=
important önem ana= başlıca önemli temel esas
ready hazır
try dened denem deney çalış başarısız
hide kaçt kaçm kaçı kaça sakla gizle
hold tutu tutm tuta tutt sakla koru
put koyd koym koya yerleştir
touch dokun attı= atta= atmı= atma= atıı= atıa= fırlat itt= iti= çekt çeki çekm
cross geçt geçm geçi ulaş aşt= aşm= aşa=
wake şafak güneş= uyan gündoğ
without siz= olmadan sız=
because çünkü için= yüzden
if eğer zaman= ise=
person kişi biri= insan
thing şey
public kamu resmi
condolence taziye başsağlığı yas=
congratulat tebrik kutl
duty görev hizmet
community toplum topluluk nesil kuşak
democracy demokra bağımsız egemen
territor toprak bölge alan= bütünlüğ
trust güven guven
regret pişman
choose seç tercih
count say= saydı sayı= ölç
answer cevap yanıt
happen oldu= yaşan gerçekleş
appear kaybol ortaya görün
move hareket döndü kıpır
refuse redd reddet
accept kabul
angry öfke kız= kızgın hakaret
surprise şaşır garip sürpriz tuhaf
gift hediye armağan
story hikay hikâye masal efsane
poem şiir şair dize
dance dans
swim yüz= yüzd atla tırman
plant dik= dikt ekt= ektik kaz=
wash yıka sabun
engine motor teker
box kutu şişe paket koli
knife bıçak halat ip= çekiç çivi
clock saatin= çan= mum= mumla
flag bayrak sembol işaret
boss patron= müdür sahib
customer müşteri seyirci taraftar
grave mezar gömdü gömül cenaze
smoke duman toz= kül= kum=
island ada= adada sahil plaj kıyı
wave dalga derin
mouth ağız ağzı diş= dişi kulak burun boğaz
sweet tatlı acı= bal=
heavy ağır ağırlık hafif
inside içeri içinde dışarı dışında ortasın köşe
enough yeter yeterli tam= kesin
rule kural avukat tanık
salary maaş ücret emekli kira= sigorta
deserve hak= hakk değer kendi
vegetable sebze patates fasulye mercimek çorba
fruit meyve elma limon portakal kiraz vişne
tradition gelenek kültür görenek adet=
certain emin kesin şüphe
now şimdi artık
even bile= dahi
already zaten çoktan
almost neredeyse hemen
maybe belki muhtemel
often bazen sık= genellikle çoğu
suddenly aniden birden hemen derhal
during sırasında iken= sürece
between arasında arası
against karşı
must zorunda gerek meli= malı
look bak= bakt bakı bakm izle seyre
feel hisse hissed duygu duygul
explain açıkla anlat tanıml
wear giy elbise üniforma kıyafet
drive sür= sürüc şoför sürd sürüy
lift kaldır
hang asıl astı asm
tie bağl düğüm
fill dolu doldur doldu
cover ört örtü kapla sar= sarıl sardı
collect topla biriktir
spread dağıt yayıl yaydı
exchange değiş takas yerine
borrow ödünç borç
earn kazan gelir kâr=
spend harca geçir gider=
donat bağış hayır= yardım_sever
invest yatır
hire işe_al istihdam işe=
resign istifa kovul işten_at işten_çık ayrıl
retire emekli gazi=
appoint ata= atan atad aday_göst
compet yarış turnuva kupa= kupası lig= ligi
beat yendi yenil mağlu
shoot silah kurşun ateş_aç tüfek mermi
catch yakala tuttu
chase avla avcı kovala peşin
drown boğul bat= battı batan
breath nefes solu= soluk
heal tedavi iyileş şifa
suffer acı_çek çile çekiyor
surviv hayatta_kal sağ_kal atlat
crash kaza çarp çarpış düşen_uçak
damage zarar hasar
warn uyar alarm
accus suçla itham sanık
convinc ikna inandır etkile
argue tartış kavga münakaşa
complain şikayet eleştir
encourag teşvik ilham cesaretlend
resist diren teslim vazgeç pes=
betray ihanet aldat kandır hile=
campaign kampanya aday
constitution anayasa cumhuriyet
reform reform devrim
embassy büyükelçi elçi diplomat
sanction yaptırım ambargo
migrant yabancı göçmen
ceasefire ateşkes
front cephe muharebe savaş_alan siper
officer subay general= komutan kaptan
guard bekçi nöbet koruma
volunteer gönüllü
firefighter itfaiye kurtarma_ekip
industry sanayi endüstri
cargo kargo yük= yükü mal= mallar depo erzak stok
construction inşaat şantiye mimar
unemploy işsiz enflasyon yoksul
hair saç= saçı saçlar sakal kuaför berber
finger parmak parmağ ayak= ayağ ayaklar omuz
skin cilt kemik beyin mide karın= karn
virus virüs enfeksiyon salgın pandemi
ambulance ambulans acil
disab engelli kör= sağır tekerlekli
lamp lamba ampul fener
blanket battaniye yorgan yastık yatak
oven fırın soba pişir kaynat
basket sepet kova çuval torba çanta
toy oyuncak bebek=
coat palto mont= ceket gömlek forma= şapka pantolon
thread iplik dik= dikt kumaş halı= halıyı yün nakış
breakfast kahvaltı öğle_yemeğ akşam_yemeğ yemek öğün
chicken tavuk domuz sosis sucuk
flour un= unu= hamur maya
beer bira votka alkol sarhoş rakı
grape üzüm bağ= bağlar bağı=
olive zeytin ceviz fındık badem mantar
chocolate çikolata şeker= tatlı dondurma
cat kedi
horse at= atı= atlar= atın= eşek deve=
goat keçi domuz tavuk kaz= ördek
bee arı= arılar arıc böcek kelebek sivrisinek karınca
snake yılan aslan fil= kaplan maymun
whale balina yunus köpekbalığ kaplumbağ fok=
bird kuş= kuşlar leylek kartal baykuş kırlangıç güvercin
lake göl= gölü gölün gölde gölet
valley vadi= vadisi mağara şelale kanyon
earthquake deprem zelzele sarsıntı volkan yanardağ
avalanche çığ= heyelan çamur
fog sis= sisi= bulut gök_gürült şimşek yıldırım
leaf yaprak yaprağ dal= dalı dallar kök= kökü kökler ot= otlar çim= saman
seed tohum ekin
shadow gölge parlak parla ışıl
air hava= havası havada
satellite uydu roket yörünge uzay
square meydan
shop mağaza dükkan dükkân market kahve= kafe
hotel otel pansiyon misafirhane
library kütüphane
university üniversite profesör fakülte akadem
kindergarten anaokul kreş
stadium stadyum stat= saha= sahada
castle kale= kalesi saray kule= kulesi hisar
monument anıt heykel harabe enkaz yıkıntı
gate kapı= çit= çitler parmaklık bariyer
tunnel tünel bodrum mahzen
bicycle bisiklet motosiklet
suitcase valiz bavul bagaj sırt_çanta
delay gecik rötar tarife program=
speed hız= hızı= hızla sürat
map harita atlas
apartment daire kat= katta konut
district semt mahalle ilçe eyalet banliyö
north kuzey
south güney
east doğu= doğusu doğuda
west batı= batısı batıda
left sol= solda sağ= sağda sağa
king kral= kralın kraliç prens taç= imparator
shout bağır çığlık
applaud alkış tezahürat
joke şaka komik mizah
kiss öp= öpt öpü sarıl kucakla
enter gir= girdi giri giriş
burst çök= çökt çöke yıkıl
publish baskı basıldı yayın
record kayd kayıt kopya
translate çevir çeviri anlam demek
draw çizim çizd çizi resim ressam
discover keşf buluş icat
freeze donmu dondu don= ayaz eri= eridi
feed besle
punish ceza penaltı
compensat tazminat geri_ödeme
appeal dava= davası temyiz itiraz
swear yemin ant_iç
threaten tehdit
admit itiraf kabul_et tanı=
praise övdü övgü hayran
holy kutsal aziz= mübarek
heaven cennet cehennem melek şeytan
miracle mucize kader hayalet ruh=
alphabet alfabe harf gramer
page sayfa bölüm roman
violin keman piyano gitar davul trompet flüt
choir koro orkestra_şef melodi ezgi ritim
actor oyuncu aktör rol= rolü maske kostüm
football futbol basket hokey tenis satranç boks
player oyuncu sporcu kaleci forvet hakem
exam sınav test= not= notu diploma ders= dersi
pencil kalem defter tahta
internet internet site= sitesi dijital veri= ağ=
password parola şifre hesap ekran program yazılım sunucu
message mesaj posta= e-posta telgraf ileti
robot robot yapay otomat
radio radyo televizyon yayın
childhood çocukluk gençlik
justice adalet adil merhamet nazik iyilik
hate nefret kıskan zalim
solidar dayanış dostluk
responsib sorumlu vicdan
habit alışkanlık deneyim tecrübe yetenek
weak zayıf güçsüz
type tür= türü tip= örnek biçim
method yöntem sistem süreç
chaos kaos karmaşa panik
attention dikkat çaba ilgi= ilgin
advantage avantaj yarar fayda işe_yara
risk risk şans= fırsat
condition durum koşul şart
event olay vaka etkinlik
moment an= anı= anda saniye
century yüzyıl asır onyıl yıldönümü doğum_gün
midnight gece_yarısı öğle= öğlen
side taraf kenar yüzey dip= dibi
location yer= yeri yerde mekan konum
international uluslararası küresel ulusal milli
special özel normal olağan sıradan
famous ünlü tanınmış bilinmeyen gizli sır= sırrı
clear açık= net= belli görünür
high yüksek alçak düşük geniş dar= kalın ince
round yuvarlak düz= daire
soft yumuşak keskin ıslak nemli
naked çıplak yalınayak
worry endişe kaygı gergin stres merak_et
honest dürüst samimi kibar sadık
gratis ücretsiz bedava parasız
crazy deli= çılgın aptal ahmak akıllı bilge
grandfather dede= dedem torun amca dayı teyze hala= kuzen
widow dul= yetim öksüz bebek
fisherman balıkçı çoban garson denizci tayfa
crew mürettebat feribot vapur
noodle erişte makarna pizza sandviç
umbrella şemsiye ayna
furniture mobilya raf= dolap çekmece
balcony balkon avlu bahçe= teras
stick sopa değnek direk baston
microphone mikrofon hoparlör
ton ton= kilo litre metre santim
percent yüzde
announce açıkla= açıkladı açıklama ilan_et duyur beyan
report rapor
comment yorum
suggest öner= öneri önerdi tavsiye teklif
demand talep
confirm doğrula onayla teyit
question soru= sorular sorusu
quote alıntı cümle
information bilgi= bilgiler bilgilendir
detail ayrıntı detay
list liste
version sürüm versiyon
group grup
member üye
organization kuruluş örgüt kurum dernek vakıf
committee komite komisyon kurul=
office ofis büro
agency ajans departman
conference konferans zirve kongre
politics politik siyas
party parti= partisi partinin
economy ekonomi finans
fund fon= fonu hibe
develop gelişti geliştir kalkınma
improve iyileştir
reduce azalt azaldı düşür düşüş
add ekle= ekledi ilave
compare karşılaştır kıyas
difference fark= farkı farklı
average ortalama
amount miktar toplam
level düzey seviye
limit sınırla limit
quality kalite nitelik
size boyut genişlik uzunluk
point nokta puan
topic konu= konusu tema=
evidence kanıt delil
expert uzman profesyonel kariyer
status statü konum=
control kontrol denetim
manage yönet= yönetim yönetici idare
check denetle incele muayene
approve onay= onaylandı izin_verildi
prevent önle= önleme önlemek engelle
remove kaldır= kaldırdı çıkar= sil=
guarantee garanti sağla=
offer sun= sundu sunuyor
include içer= içeriyor kapsa
apply başvur
rest dinlen mola=
vacation tatil
sport spor= sporu jimnastik olimpi
busy meşgul
bore sıkıl sıkıcı
excite heyecan coşku
enjoy keyif zevk eğlen
comfort konfor rahat=
satisfy memnun tatmin
disappoint hayal_kırık
despair umutsuz çaresiz
shock şok= şoke dehşet
sympathy acıma= merhamet şefkat
generous cömert
modest alçakgönüllü mütevazı
greed açgözlü hırs bencil
careful dikkatli temkin
curious meraklı
strict katı= sert= sıkı=
pregnant hamile ebe= gebe=
cancer kanser tümör diyabet
fever ateşi_çık öksür grip=
mental zihinsel ruhsal psikolo terapi
narcotic uyuşturucu kokain eroin
cigarette sigara tütün
abuse taciz istismar tecavüz
violence şiddet
terror terör aşırılık
torture işkence
massacre katliam soykırım
kidnap kaçır= kaçırdı kaçırıl
withdraw geri_çekil çekilme
progress ilerle ilerleme
seize ele_geçir fethet
block abluka engel=
surround kuşat çevrele
checkpoint kontrol_noktası devriye
headquarters karargah genel_merkez üs=
navy donanma denizaltı filo=
helicopter helikopter
intercept önledi= düşürüldü hava_savunma
conscript seferber askere_alın celp
aggression saldırganlık
conflict çatışma ihtilaf gerilim gerginlik
compromise uzlaş taviz
sacrifice fedakar
rebel isyan ayaklanma
coup darbe devrildi
regime rejim diktatör tiran
communist komünist sosyalist sovyet
fascist faşist nazi
patriot vatansever milliyetçi
propaganda propaganda dezenformasyon
censor sansür
spy casus istihbarat
interview röportaj mülakat
majority çoğunluk azınlık
survey anket istatistik
population nüfus
race ırkçı etnik ayrımcı
religion din= dini dinler
muslim müslüman islam cami= kuran=
christian hristiyan hıristiyan katolik ortodoks incil
jew yahudi sinagog haham
priest rahip piskopos keşiş papa= rahibe
sin günah
christmas noel paskalya
separate ayrıl= ayır= boşan
couple çift= sevgili nişan
adult yetişkin
gender cinsiyet cinsel eşcinsel
human insani= insanlık
care bakım= ilgilen
education eğitim
behave davran
imagine hayal_et düşle
expect bekleni beklenti
assume varsay tahmin=
recognize tanıdı tanı= kimlik_tespit
notice fark_et
calculate hesapla matematik
mix karıştır karışım
pour dök= döktü sızınt
dig kaz= kazdı kazı= kürek
drag sürükle
pack paketle
decorate süsle dekor
tolerate hoşgörü tahammül katlan=
ignore görmezden ihmal
abandon terk_et
restore yeniden_inşa restor yenile
launch başlatıl fırlat
cancel iptal
interrupt kesinti rahatsız_et
repeat tekrarla
emphasize vurgula
express ifade_et
conclude sonuca_var özetle
claim iddia
reveal ortaya_çık ifşa
mock alay= dalga_geç
provoke kışkırt provok
exist var_ol mevcut
depend bağlı= bağımlı
belong ait=
participate katıl= katıldı katılım
represent temsil sözcü
register kaydol kayıt
certificate sertifika belge=
savings tasarruf birikim
luxury lüks
property mülk= mülkiyet taşınmaz emlak
address adres
code kod= kodu şifreli
hacker hacker bilgisayar_korsan siber
download indir= indirdi tıkla yükle=
file dosya klasör
connect bağlantı bağlan=
outage elektrik_kesinti
rubble enkaz moloz
extinguish söndür
bandage bandaj turnike sedye ilk_yardım
prosthesis protez
pharmacy eczane
quarantine karantina tecrit
kick tekme
shake titre= titriyor salla sarsıl
kneel diz_çök
spin dön= döndür yuvarla
slip kay= kaydı kaygan
whisper fısılda fısıltı
knock kapıyı_çal
greet merhaba selam günaydın hoşça_kal
fake sahte
correct doğru= doğrudur
perfect mükemmel kusursuz
rare nadir ender=
modern modern çağdaş
local yerel
abroad yurt_dışı yurtdışı
central merkez merkezi
direction yön= yönü
capital başkent
personal kişisel özel_hayat
temporary geçici
permanent kalıcı sürekli
deliberate kasıtlı bilerek
recent geçenlerde son_zaman
challenge zorluk meydan_oku
solve çöz= çözüm çözdü
strategy strateji taktik
analysis analiz
standard standart ölçüt
structure yapı= yapısı
material malzeme
resource kaynak
pressure baskı basınç
identity kimlik
success başarı
affect etkile etkisi
source kaynağı
found kurdu= kurucu kuruldu
legislation mevzuat kararname yasama
referendum referandum
suspect şüpheli kuşkulan
fraud dolandır
execute idam= infaz
gang çete mafya
smuggle kaçakçı gümrük
traffic trafik
parking otopark park_et garaj
rail ray= raylar
sail yelken çapa=
shipyard tersane
float sal=
pool havuz
zoo hayvanat
playground oyun_parkı salıncak
elevator asansör
brick tuğla beton çimento
excavator vinç= kepçe
cable kablo priz=
tool alet= aletler vida= matkap
workshop atölye
craft zanaat marangoz terzi demirci
apprentice çırak stajyer
electrician elektrikçi tesisatçı tamirci
assistant asistan sekreter yardımcısı
bureaucracy bürokra memur
activist aktivist eylemci
philosophy felsefe filozof
author yazar edebiyat
character karakter kişilik
graduate mezun
homework ödev
scholarship burs= bursu
pram bebek_arabası bebek_bezi
dictionary sözlük ansiklopedi
cinema sinema belgesel
band albüm orkestra=
festival festival karnaval sirk=
anthem marş
banner pankart afiş slogan
petition dilekçe imza_kampanya
boycott boykot
crowd kalabalık
homeless evsiz dilenci
bankrupt iflas
shares hisse borsa
discount indirim
advert reklam
parcel paket= koli= postacı postane pul=
dollar dolar= avro euro=
moral ahlak etik=
privilege ayrıcalık imtiyaz
ancient antik= kadim ortaçağ
heritage miras
ancestor ata= atalar torun=
archaeology arkeolo kazılar dinozor fosil
gene gen= genler genetik
laboratory laboratuvar deney=
theory teori kuram
physics fizik= fizikçi kimya= biyoloji
telescope teleskop mikroskop
planet gezegen evren= astronot
carbon karbon emisyon
pollution kirlilik
poison zehir zehirl kimyasal
renewable yenilenebilir güneş_paneli
recycle geri_dönüş
species tür= türler biyoçeşit
forecast hava_tahmin tahmini meteoroloji
hail dolu_yağ
marathon maraton
ski kayak= kızak
lottery piyango kumar bahis=
card kart= kartı iskambil
fox tilki tavşan fare= sincap kirpi geyik
frog kurbağa örümcek solucan salyangoz
salmon somon alabalık hamsi karides
wing kanat= kanadı tüy= kuyruk
barn ahır= kümes kafes= yuva
herd sürü= otlak mera=
tractor traktör saban=
fertilizer gübre
irrigate sulama
corn mısır= arpa= çavdar
cabbage lahana havuç soğan sarımsak salatalık kabak pancar
berry çilek ahududu erik= armut şeftali kayısı muz= karpuz kavun
juice meyve_suyu limonata
butter tereyağ krema yoğurt
salad salata sos= hardal sirke
cake pasta= kek= kurabiye börek
piece parça= parçası dilim
quarter çeyrek
zero sıfır
weekend hafta_sonu
europe avrupa
africa afrika
asia asya= asyalı
green yeşil sarı= kahverengi gri= pembe mor=
jewel mücevher kolye elmas= yüzük küpe
wallet cüzdan
spectacles gözlük
glove eldiven atkı= çorap çizme bot=
pocket cep= cebi düğme kemer=
fashion moda=
design tasarım tasarla
barber berber kuaför
cup fincan bardak kase= kaşık çatal= tencere tava=
fridge buzdolab çamaşır_makine
bath banyo= duş= tuvalet
bench bank= koltuk kanepe
broom süpürge
leather deri= pamuk ipek=
rubber kauçuk lastik
steam buhar
hole delik çukur= çatlak krater
rot çürü küf=
oak meşe= huş= çam= söğüt
sunflower ayçiçe lale= gül= güller
balloon balon havai_fişek
fat şişman obez zayıf=
disgust iğrenç tiksin çirkin
coward korkak
curse lanet
neutral tarafsız
corridor koridor
maximum azami asgari maksimum
homesick özlem= hasret özle=
supervise denetle= gözetim
model model
function işlev
install kurulum monte
studio stüdyo
but ama= fakat= ancak=
only sadece yalnız= yalnızca
more daha=
also de= da= ayrıca
until kadar= dek=
who kim= kimin kime=
what ne= neyi=
how nasıl= gibi=
where nerede nereye nereden
when zaman= ne_zaman iken=
still hâlâ= hala= henüz=
you sen= siz sana= seni= senin
attack saldır
missile füze roket
weapon silah
red kırmızı kızıl
white beyaz
black siyah kara=
blue mavi
dog köpek köpeğ
sheep koyun kuzu
cow inek= inekler sığır
fish balık balığ
roof çatı= çatıs çatıy dam=
wall duvar
window pencere
tea çay= çayı= çayı
coffee kahve
milk süt= sütü=
storm fırtına kasırga tayfun
flood sel= seli= selde taşkın su_bask
ice buz= buzu buzun
husband koca= kocam= kocas eşim= eşi=
wedding düğün evlen evlilik
vote oy= oylar oyla seçmen sandık
election seçim
prison hapis hapse hapishane cezaevi hücre=
newspaper gazete= gazeteler gazetede
concert konser
airport havalimanı havaliman havaalan
bus otobüs
truck kamyon tır=
letter mektup mektub
music müzik müziğ
photo fotoğraf
say söyle dedi= diyor dedim= demek=
become oldu= olur= olmak= olacak
less daha_az en_az
behind arkas arkada= ardında
instead yerine=
someone biri= birisi= birini= kimse=
except hariç= dışında=
self kendi
night gece
times kez= kere= defa=
sit otur
tonight akşam
song şarkı türkü
warm sıcak ılık
rich zengin
hungry açlık açım= aç=
chair sandalye tabure
table masa= masas masay
room oda= odas oday odada
deputy milletvekil senatör
head kafa başım= başını başı=
face yüz= yüzü yüzün
arm kol= kolu= kolum= kollar
rope halat ip= ipi= zincir
well kuyu= kuyus pınar
curtain perde
pot tencere kazan= tava=
stairs merdiven basamak
net ağ= ağlar ağı=
#1 bir= ilk=
#2 iki= ikinci iki
#3 üç= üçüncü üçü
#4 dört dördüncü
#5 beş= beşinci beşi
#6 altı= altıncı
#7 yedi= yedinci
#8 sekiz
#9 dokuz
#10 on= onuncu
#20 yirmi
#30 otuz
#40 kırk=
#50 elli= ellinci
#60 altmış
#70 yetmiş
#80 seksen
#90 doksan
#100 yüz= yüzlerce
#1000 bin= binlerce
#1e6 milyon
#1e9 milyar
#and ve=
#pm akşam öğleden_sonra
#*12 düzine
`;
