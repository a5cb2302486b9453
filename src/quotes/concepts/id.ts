/** Indonesian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people rakyat orang-orang warga
man pria laki-laki lelaki
woman perempuan wanita
child anak
mother ibu mama=
father ayah bapak
family keluarga
friend teman sahabat
grandmother nenek kakek
neighbour tetangga
teacher guru pengajar
doctor dokter
soldier prajurit tentara
worker pekerja buruh
student siswa murid mahasiswa
son putra
daughter putri
minister menteri
president presiden
thank terima_kasih makasih syukur
ask tanya bertanya minta
want mau= ingin
know tahu kenal
see lihat melihat
hear dengar mendengar
speak bicara berkata kata
write tulis menulis
read baca membaca
work kerja bekerja
live hidup tinggal
die mati meninggal tewas
kill bunuh membunuh
sleep tidur
eat makan
drink minum
sing nyanyi bernyanyi lagu
play main bermain
win menang kemenangan
lose kalah hilang kehilangan
begin mulai
end selesai akhir habis
open buka membuka
close tutup menutup
build bangun membangun
destroy hancur rusak
repair perbaiki
pay bayar membayar
buy beli membeli
sell jual menjual
give beri memberi kasih
take ambil mengambil
send kirim mengirim
come datang tiba
leave pergi tinggalkan meninggalkan
return kembali pulang
wait tunggu menunggu
stay tinggal tetap
help bantu tolong
save selamat menyelamat
protect lindung melindungi jaga
fight berjuang lawan perjuangan
fear takut
love cinta mencintai sayang
hope harap berharap harapan
forget lupa
remember ingat kenangan
promise janji
believe percaya iman
sorry maaf
laugh tertawa tawa senyum
cry menangis tangis air_mata
agree setuju kesepakatan perjanjian
decide putus memutuskan keputusan
continue lanjut terus masih
support dukung
discuss bahas diskusi
stop henti berhenti
find temu menemukan
search cari mencari
carry bawa membawa angkut
stand berdiri duduk antre antri
house rumah
school sekolah kelas
hospital rumah_sakit klinik
road jalan
bridge jembatan
car mobil bus= truk
train kereta stasiun
ship kapal perahu pelabuhan
water air= airnya
sea laut samudra
river sungai
mountain gunung bukit
forest hutan pohon
snow salju es=
rain hujan banjir
wind angin badai
sun matahari cahaya
dark gelap malam
fire api= kebakaran terbakar
country negara negeri bangsa tanah_air
city kota desa kampung
world dunia
border perbatasan
war perang
peace damai perdamaian tenang
army tentara senjata serangan
freedom bebas kebebasan merdeka
truth benar kebenaran
lie bohong
law hukum undang-undang hak=
government pemerintah
parliament parlemen dpr pemilu
money uang duit rupiah
price harga mahal murah
bread roti beras nasi gandum
animal hewan binatang anjing sapi kambing
book buku surat kata=
language bahasa
door pintu jendela atap dinding tembok
heart hati jantung jiwa
hand tangan
eye mata= kepala wajah
knee lutut kaki punggung lelah
name nama
history sejarah masa_lalu
future masa_depan
time waktu
winter musim_dingin
summer musim_panas
morning pagi sore
first pertama
last terakhir
new baru
old tua= lama umur
big besar
small kecil
good baik bagus
bad buruk jahat
hard sulit susah
strong kuat kekuatan
long panjang lama
cold dingin hangat
empty kosong penuh
beautiful indah cantik
young muda pemuda
poor miskin kaya=
happy bahagia senang gembira
sad sedih sakit duka
every setiap semua
nobody tidak_ada tak_seorang
nothing tidak_ada_apa
never tidak_pernah tak_pernah
always selalu selamanya
again lagi= kembali
together bersama
here sini= di_sini
half setengah separuh
job pekerjaan perusahaan bisnis
energy energi listrik
health kesehatan sakit
police polisi penjara tangkap
film film musik gambar foto
colour warna merah putih hitam biru
tree pohon bunga kebun
wine teh= kopi susu
clothing baju pakaian sepatu
evacuate mengungsi pengungsi
season musim lapar haus
bear beruang serigala
picture video kamera foto
year tahun
day hari
month bulan minggu
hour jam= menit
kilometre kilometer ton=
today hari_ini
tomorrow besok
yesterday kemarin
injure luka terluka
victim korban
resident penduduk warga
citizen warga_negara
factory pabrik
strike mogok serikat
protest protes demonstrasi unjuk_rasa
opposition oposisi
mayor wali_kota gubernur
crisis krisis
danger bahaya
safe aman keamanan
order perintah
ban larang
allow izin boleh
blame salah menyalahkan
judge hakim vonis pengadilan
crime kejahatan kriminal
corrupt korupsi curi pencuri
investigat selidik penyelidikan
cause alasan mengapa kenapa
result hasil akibat
problem masalah
plan rencana proyek
goal tujuan sasaran
mistake kesalahan keliru
change ubah perubahan ganti
negotiat negosiasi perundingan berunding
sign tanda_tangan menandatangani perjanjian traktat
ally sekutu mitra
enemy musuh
bomb bom= ledak
drone drone pesawat_nirawak
shell amunisi artileri mesiu peluru_meriam
occupy pendudukan menduduki invasi menyerbu
prisoner tahanan tawanan sandera
bank bank utang hutang
budget anggaran pajak
market pasar dagang
produce produksi memproduksi
farmer petani sawah ladang
church gereja tuhan doa berdoa masjid allah
celebrat perayaan merayakan hari_raya
born lahir kelahiran
parent orang_tua orangtua
brother saudara adik kakak
sister kakak adik_perempuan
wife istri suami nikah menikah
girl gadis remaja
colleague rekan tim=
coach pelatih
ball bola gol=
champion juara penghargaan medali
museum museum pameran seni=
theatre teater panggung konser
journalist wartawan jurnalis berita
engineer insinyur mesin komputer
science ilmu ilmuwan penelitian
earth tanah bumi
sky langit bintang bulan
stone batu
gold emas perak besi
wood kayu
glass kaca= pecahan
kitchen dapur masak
salt garam gula minyak
meat daging telur nasi
smell bau rasa
bed ranjang meja kursi kamar
tent tenda kemah
key kunci
paper kertas dokumen
phone telepon ponsel
plane pesawat bandara terbang
landing mendarat pendaratan
passenger penumpang tiket
travel wisata perjalanan
metro metro= trem kereta_bawah
fuel bahan_bakar bensin
coal batu_bara tambang
nuclear nuklir reaktor radiasi
tank tangki pipa waduk bendungan
dry kering kemarau
clean bersih kotor sampah
nature alam iklim lingkungan
heat panas suhu
heating pemanas
generator generator genset baterai
substation gardu jaringan_listrik
blood darah
medicine obat vaksin
patient pasien perawat operasi
autumn musim_gugur musim_semi
week minggu= pekan sepekan
think pikir berpikir pendapat
understand paham mengerti
teach ajar mengajar belajar
show tunjuk menunjukkan bukti
meet bertemu pertemuan rapat
invit undang selamat_datang tamu
follow pemimpin memimpin ikut
join bersama bersatu gabung
use pakai guna menggunakan
make buat membuat dibuat
receive terima mendapat dapat
lack kurang butuh perlu
cut potong pecah pukul
run lari berlari langkah
fall jatuh
rise naik meningkat
number jumlah nomor banyak
proud bangga
shame malu martabat hormat
courage berani pahlawan
patience sabar
luck untung beruntung
dream mimpi impian
alone sendiri hanya
same sama setara
other lain
whole seluruh bagian
one satu seorang sebuah
real nyata sungguh
simple mudah sederhana gampang
terrible mengerikan parah tragedi
wonderful luar_biasa indah
fast cepat lambat
soon segera terlambat
before sebelum dulu
after setelah sesudah sejak
near dekat samping
far jauh
under bawah
above atas= tinggi
silence diam sunyi hening
voice suara bunyi
possible mungkin bisa
important penting utama
ready siap
try coba mencoba
hide sembunyi kabur
hold pegang simpan
put taruh letak
touch sentuh lempar dorong
cross seberang melewati mencapai
wake bangun= terbangun fajar
without tanpa
because karena sebab
if jika kalau bila
person orang seseorang
thing sesuatu barang semua
public publik resmi
condolence belasungkawa duka_cita berduka
congratulat selamat_atas mengucapkan_selamat
duty tugas layanan melayani
community masyarakat komunitas generasi
democracy demokrasi kemerdekaan kedaulatan
territor wilayah kawasan daerah
trust percaya kepercayaan
regret menyesal sesal
choose pilih
count hitung ukur
answer jawab
happen terjadi
appear muncul hilang lenyap
move bergerak pindah
refuse tolak menolak
accept terima menerima
angry marah
surprise aneh kaget terkejut
gift hadiah
story cerita kisah dongeng
poem puisi penyair
dance menari tari
swim renang berenang melompat
plant tanam menanam
wash cuci mencuci sabun
engine mesin= roda=
box kotak botol
knife pisau tali palu
clock jam= lilin lonceng
flag bendera simbol
boss bos= direktur pemilik
customer pelanggan penonton
grave kuburan makam dikubur
smoke asap debu abu=
island pulau pantai pesisir
wave ombak gelombang dalam
mouth mulut gigi telinga hidung
sweet manis pahit madu
heavy berat ringan
inside dalam luar tengah sudut
enough cukup tepat
rule aturan pengacara saksi
salary gaji upah pensiun sewa
deserve pantas layak nilai
vegetable sayur kentang
fruit buah apel jeruk pisang
tradition tradisi budaya
certain yakin ragu pasti
now sekarang kini
even bahkan
already sudah telah
almost hampir
maybe mungkin
often sering kadang
suddenly tiba-tiba langsung
during selama=
between antara
against melawan menentang
must harus
look pandang menatap
feel rasa merasa
explain jelas menjelaskan
wear memakai mengenakan seragam
drive mengemudi menyetir sopir pengemudi
lift mengangkat angkat=
hang gantung menggantung
tie ikat mengikat
fill penuhi mengisi isi=
cover menutupi selimuti bungkus
collect kumpul mengumpul
spread menyebar sebar= membagikan dibagikan
exchange tukar menukar mengganti
borrow pinjam meminjam
earn penghasilan pendapatan keuntungan
spend menghabiskan pengeluaran
donat donasi sumbang menyumbang amal=
invest investasi menanamkan
hire mempekerjakan merekrut
resign mundur= mengundurkan dipecat
retire pensiunan veteran
appoint menunjuk ditunjuk mengangkat_sebagai
compet kompetisi pertandingan turnamen lomba bersaing
beat mengalahkan kalahkan
shoot menembak tembak senapan pistol peluru
catch menangkap tangkap=
chase mengejar berburu pemburu
drown tenggelam
breath napas bernapas nafas
heal sembuh menyembuhkan pulih
suffer menderita penderitaan
surviv bertahan_hidup penyintas
crash kecelakaan tabrakan menabrak
damage rusak kerusakan merusak
warn peringat memperingat
accus tuduh menuduh dakwa didakwa
convinc meyakinkan pengaruh membujuk
argue berdebat bertengkar perdebatan
complain mengeluh keluhan kritik
encourag mendorong= menyemangati inspirasi
resist melawan perlawanan menyerah
betray berkhianat pengkhianat menipu tipu=
campaign kampanye calon kandidat
constitution konstitusi republik undang-undang_dasar
reform reformasi revolusi
embassy kedutaan duta_besar diplomat
sanction sanksi embargo
migrant migran imigran orang_asing
ceasefire gencatan_senjata
front front= garis_depan medan_perang
officer perwira komandan jenderal kapten
guard pengawal penjaga satpam
volunteer relawan sukarelawan
firefighter pemadam_kebakaran tim_penyelamat
industry industri
cargo kargo barang= muatan gudang pasokan
construction konstruksi arsitek pembangunan
unemploy pengangguran inflasi kemiskinan
hair rambut jenggot janggut
finger jari= bahu= pundak
skin kulit= tulang otak=
virus virus infeksi wabah pandemi epidemi
ambulance ambulans darurat
disab difabel disabilitas tunanetra tuli= kursi_roda
lamp lampu= lentera
blanket selimut= bantal kasur
oven oven= memanggang panggang tukang_roti
basket keranjang ember= karung
toy mainan boneka
coat jaket kemeja topi= celana
thread benang jahit menjahit kain= karpet
breakfast sarapan makan_siang makan_malam
chicken ayam= daging_babi sosis
flour tepung adonan ragi=
beer bir= alkohol mabuk
grape anggur kebun_anggur
olive zaitun kacang jamur
chocolate cokelat permen es_krim
cat kucing
horse kuda= keledai unta=
goat kambing babi= bebek angsa
bee lebah serangga kupu-kupu nyamuk semut
snake ular= singa gajah harimau monyet
whale paus= lumba-lumba hiu= penyu
bird burung
lake danau
valley lembah gua= air_terjun
earthquake gempa
avalanche longsor lumpur
fog kabut awan= guntur petir
leaf daun ranting rumput
seed benih biji=
shadow bayangan bersinar
air udara
satellite satelit roket orbit
square alun-alun taman=
shop toko warung
hotel hotel penginapan
library perpustakaan
university universitas profesor
kindergarten taman_kanak
stadium stadion lapangan=
castle istana benteng menara
monument monumen patung reruntuhan
gate gerbang pagar
tunnel terowongan
bicycle sepeda bersepeda sepeda_motor
suitcase koper ransel bagasi
delay terlambat keterlambatan jadwal penundaan
speed kecepatan
map peta=
apartment apartemen lantai=
district distrik kecamatan provinsi
north utara
south selatan
east timur=
west barat=
left kiri kanan=
king raja= ratu= pangeran kekaisaran mahkota
shout teriak berteriak jeritan
applaud tepuk_tangan bertepuk
joke lelucon bercanda lucu
kiss cium mencium peluk memeluk
enter masuk memasuki
burst runtuh ambruk meletus
publish terbit menerbitkan cetak
record rekam rekaman merekam
translate terjemah menerjemah artinya
draw menggambar lukis melukis
discover menemukan penemuan
freeze beku membeku mencair
feed memberi_makan
punish hukum= menghukum hukuman denda
compensat ganti_rugi kompensasi
appeal banding= gugatan menggugat
swear sumpah bersumpah
threaten mengancam ancam ancaman
admit mengaku pengakuan
praise puji memuji kagum mengagumi
holy suci keramat berkah
heaven surga neraka malaikat iblis
miracle mukjizat keajaiban takdir
alphabet alfabet abjad tata_bahasa
page halaman bab= novel
violin biola gitar piano gendang suling
choir paduan_suara melodi irama
actor aktor aktris topeng pemeran
football sepak_bola bola_basket bulu_tangkis tenis catur
player pemain atlet kiper wasit
exam ujian ijazah pelajaran
pencil pensil pulpen buku_tulis
internet internet situs_web digital daring
password kata_sandi layar= perangkat_lunak
message pesan= email surel telegram
robot robot kecerdasan_buatan
radio radio televisi siaran
childhood masa_kecil masa_muda
justice keadilan adil= belas_kasih
hate benci kebencian iri= kejam
solidar solidaritas
responsib tanggung_jawab bertanggung nurani
habit kebiasaan pengalaman keterampilan bakat
weak lemah
type jenis= macam contoh
method metode sistem cara= proses
chaos kekacauan kacau panik
attention perhatian upaya minat
advantage keuntungan= manfaat bermanfaat
risk risiko peluang kesempatan
condition kondisi keadaan situasi syarat
event peristiwa acara insiden
moment momen saat= sejenak
century abad dekade ulang_tahun
midnight tengah_malam tengah_hari
side sisi= permukaan
location lokasi tempat
international internasional nasional
special khusus istimewa biasa
famous terkenal rahasia
clear jelas
high tinggi lebar sempit tebal tipis
round bulat lurus
soft lembut lunak tajam basah
naked telanjang bertelanjang
worry khawatir cemas gugup stres
honest jujur sopan setia
gratis gratis cuma-cuma
crazy gila= bodoh pintar bijak
grandfather kakek cucu paman bibi sepupu
widow janda yatim bayi
fisherman nelayan gembala pelayan pelaut
crew awak kru feri
noodle mi= mie= piza roti_lapis
umbrella payung cermin
furniture perabot mebel rak= lemari
balcony balkon halaman_rumah pekarangan
stick tongkat tiang
microphone mikrofon pengeras_suara
ton ton= kilo= liter
percent persen persentase
announce umumkan mengumumkan pengumuman pernyataan
report laporan melapor lapor
comment komentar mengomentari
suggest menyarankan saran mengusulkan rekomendasi nasihat usul= usulan
demand menuntut tuntutan mendesak
confirm konfirmasi mengonfirmasi
question pertanyaan bertanya
quote kutipan mengutip kalimat
information informasi
detail rincian detail
list daftar
version versi
group kelompok grup
member anggota
organization organisasi lembaga yayasan asosiasi
committee komite komisi dewan
office kantor
agency badan=
conference konferensi
politics politik
party partai
economy ekonomi keuangan
fund dana= pendanaan subsidi hibah
develop mengembangkan perkembangan
improve memperbaiki= meningkatkan perbaikan
reduce mengurangi berkurang turun= menurun
add menambah tambahan tambah=
compare membandingkan perbandingan dibandingkan
difference perbedaan berbeda
average rata-rata
amount jumlah=
level tingkat=
limit batas= membatasi pembatasan
quality kualitas mutu
size ukuran lebar= panjang=
topic topik tema=
evidence bukti
expert ahli pakar profesional
status kedudukan status=
control mengendalikan kendali kontrol
manage mengelola pengelolaan
check memeriksa pemeriksaan
approve menyetujui persetujuan
prevent mencegah pencegahan menghindari
remove menghapus menyingkirkan
guarantee menjamin jaminan
offer menawarkan tawaran
include termasuk
rest istirahat beristirahat bersantai
vacation liburan libur=
sport olahraga olimpiade
busy sibuk
bore bosan membosankan
excite bersemangat antusias
enjoy menikmati nikmat senang=
comfort nyaman
satisfy puas memuaskan
disappoint kecewa mengecewakan
despair putus_asa
shock syok mengejutkan terguncang
sympathy simpati iba=
generous murah_hati dermawan
modest rendah_hati
greed serakah rakus egois
careful hati-hati
curious penasaran
strict ketat=
pregnant hamil kehamilan bidan=
cancer kanker tumor
fever demam batuk
mental psikolog jiwa= terapi
narcotic narkoba narkotika kokain heroin
cigarette rokok merokok tembakau
abuse pelecehan perkosa memperkosa penganiayaan
violence kekerasan
terror teror= teroris ekstremis
torture menyiksa penyiksaan siksa=
massacre pembantaian genosida
kidnap menculik penculikan diculik
withdraw menarik_diri mundur_dari penarikan
progress kemajuan
seize merebut menyita
block memblokir blokade
surround mengepung terkepung dikepung
checkpoint pos_pemeriksaan patroli
headquarters markas
navy angkatan_laut kapal_selam
helicopter helikopter
intercept ditembak_jatuh mencegat
conscript wajib_militer mobilisasi
aggression agresi
conflict konflik ketegangan
compromise kompromi
sacrifice pengorbanan berkorban
rebel pemberontak pemberontakan kerusuhan
coup kudeta menggulingkan
regime rezim diktator
communist komunis sosialis soviet
patriot patriot nasionalis
propaganda propaganda disinformasi
censor sensor=
spy mata-mata intelijen
interview wawancara
majority mayoritas minoritas
survey survei jajak_pendapat statistik
population penduduk populasi
race rasis rasial etnis diskriminasi
religion agama
muslim muslim islam masjid quran
christian kristen katolik alkitab
jew yahudi sinagoge
priest pendeta uskup pastor= biarawan
sin dosa
christmas natal= paskah
separate berpisah bercerai perceraian terpisah
couple pasangan kekasih
adult dewasa
human manusia kemanusiaan
care merawat perawatan peduli
education pendidikan
behave perilaku
imagine membayangkan bayangkan khayal
expect mengharapkan
recognize mengenali
notice memperhatikan
calculate perhitungan matematika
mix campur mencampur
dig menggali gali=
drag menyeret
tolerate toleransi
ignore mengabaikan
abandon meninggalkan= terbengkalai
restore memulihkan= membangun_kembali restorasi
launch meluncurkan peluncuran
cancel membatalkan batal dibatalkan
interrupt mengganggu
repeat mengulangi berulang
emphasize menekankan menegaskan
claim mengklaim
reveal mengungkap terungkap
mock mengejek
provoke provokasi
depend tergantung bergantung
participate berpartisipasi peserta
represent perwakilan juru_bicara
register mendaftar pendaftaran
certificate sertifikat
savings tabungan menabung
luxury mewah
property properti kepemilikan
address alamat
hacker peretas siber
download mengunduh unduh
connect sambungan terhubung koneksi
outage mati_lampu pemadaman_listrik listrik_padam
rubble puing
bandage perban tandu pertolongan_pertama
prosthesis kaki_palsu amputasi
pharmacy apotek
quarantine karantina isolasi
kick menendang tendang
shake gemetar bergetar guncang
kneel berlutut
whisper berbisik bisik
knock mengetuk
greet halo= salam= selamat_pagi selamat_siang selamat_malam
fake palsu
correct benar=
perfect sempurna
rare langka jarang
modern modern
local lokal setempat
abroad luar_negeri
central pusat=
direction arah=
capital ibu_kota ibukota
personal pribadi
temporary sementara
permanent permanen
challenge tantangan rintangan
solve menyelesaikan solusi
strategy strategi taktik
standard standar
pressure tekanan
identity identitas
success sukses berhasil keberhasilan
affect berdampak dampak
source sumber=
found mendirikan didirikan pendiri
referendum referendum
suspect tersangka dicurigai
fraud penipuan
execute eksekusi hukuman_mati
gang geng mafia
smuggle penyelundup menyelundup bea_cukai
traffic lalu_lintas macet kemacetan
parking parkir
zoo kebun_binatang akuarium
brick batu_bata beton semen
tool perkakas alat=
workshop bengkel
craft kerajinan pengrajin tukang_kayu penjahit
assistant asisten sekretaris
bureaucracy birokrasi pegawai
activist aktivis
philosophy filsafat
author penulis sastra
character karakter kepribadian
graduate lulus= lulusan wisuda
homework pekerjaan_rumah
scholarship beasiswa
dictionary kamus
cinema bioskop dokumenter
festival festival sirkus
anthem lagu_kebangsaan
banner spanduk poster
petition petisi
boycott boikot
crowd kerumunan
homeless tunawisma pengemis
bankrupt bangkrut
shares saham bursa
discount diskon
advert iklan
parcel paket= tukang_pos perangko
dollar dolar rupiah
moral moral= etika
ancient kuno=
heritage warisan mewarisi
ancestor leluhur nenek_moyang
laboratory laboratorium percobaan
theory teori
planet planet antariksa
pollution polusi pencemaran
poison racun beracun
recycle daur_ulang
species spesies punah
forecast prakiraan ramalan
fox rubah kelinci tikus= rusa
frog katak laba-laba cacing
salmon udang= tuna= kepiting
wing sayap bulu= ekor=
barn lumbung kandang sarang
tractor traktor membajak
fertilizer pupuk pestisida
irrigate irigasi
corn jagung
cabbage kubis wortel bawang mentimun labu
berry stroberi mangga semangka melon=
juice jus=
cake kue= biskuit
piece potong= potongan
zero nol=
weekend akhir_pekan
europe eropa
africa afrika
asia asia=
green hijau kuning cokelat_tua abu-abu ungu
jewel perhiasan kalung cincin berlian
wallet dompet
spectacles kacamata
glove sarung_tangan kaus_kaki syal
pocket saku= kancing sabuk
fashion mode= busana
design desain merancang
barber tukang_cukur
cup cangkir gelas= sendok garpu panci wajan
fridge kulkas mesin_cuci
bath kamar_mandi mandi= toilet
bench bangku sofa
leather kulit_sapi kapas sutra
rubber karet ban=
hole lubang retak
rot busuk membusuk
oak pinus=
sunflower bunga_matahari mawar
fat gemuk kurus
disgust jijik menjijikkan
coward pengecut
curse kutuk mengutuk
neutral netral
maximum maksimum minimum maksimal minimal
homesick rindu kangen
supervise mengawasi pengawasan
but tapi= tetapi= namun=
only hanya= cuma=
more lebih=
also juga=
until sampai= hingga=
who siapa=
what apa=
how bagaimana seperti=
where mana= di_mana
when ketika= saat= kapan=
still masih=
you anda= kamu= kalian engkau
attack serang serangan menyerang
missile rudal misil roket
weapon senjata
red merah
white putih
black hitam
blue biru
dog anjing
sheep domba
cow sapi
fish ikan
roof atap
wall dinding tembok
window jendela
tea teh=
coffee kopi=
milk susu=
storm badai topan
flood banjir
ice es= es_batu
husband suami
wedding pernikahan nikah menikah
vote suara= memilih pemilih
election pemilu pemilihan
prison penjara
newspaper koran= surat_kabar
concert konser
airport bandara
bus bus= bis=
truck truk=
letter surat= surat-surat
music musik=
photo foto=
say berkata bilang= mengatakan katakan
night malam
song lagu=
warm panas hangat
rich kaya=
hungry lapar
#1 satu= pertama=
#2 dua= kedua=
#3 tiga= ketiga=
#4 empat= keempat=
#5 lima= kelima=
#6 enam= keenam=
#7 tujuh= ketujuh=
#8 delapan= lapan= kedelapan=
#9 sembilan=
#10 sepuluh
#11 sebelas
#+10 belas
#*10 puluh
#100 ratus seratus= ratusan=
#1000 ribu seribu= ribuan=
#1e6 juta
#1e9 miliar
#1e12 triliun
#pm sore= malam=
#*12 lusin
`;
