/** Indonesian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
trust percaya kepercayaan
regret menyesal sesal
choose pilih
count hitung ukur
answer jawab
happen terjadi
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
second kedua ketiga
one satu seorang sebuah
twelve dua_belas sebelas
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
name nama
possible mungkin bisa
ready siap
try coba mencoba
hide sembunyi kabur
hold pegang simpan
put taruh letak
touch sentuh lempar dorong
cross seberang melewati mencapai
because karena sebab
if jika kalau bila
person orang seseorang
thing sesuatu barang semua
without tanpa
duty tugas layanan melayani
community masyarakat komunitas generasi
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
injure luka terluka
victim korban
resident penduduk warga
citizen warga_negara
factory pabrik
strike mogok serikat
protest protes demonstrasi unjuk_rasa
mayor wali_kota gubernur
crisis krisis
danger bahaya
safe aman keamanan
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
change ubah perubahan ganti
mistake kesalahan keliru
enemy musuh
bomb bom= ledak
bank bank utang hutang
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
two dua=
three tiga
four empat
five lima
six enam tujuh
eight delapan sembilan sepuluh
hundred seratus ratus
thousand seribu ribu
million juta
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
year tahun
day hari
month bulan minggu
hour jam= menit
kilometre kilometer ton=
today hari_ini
tomorrow besok
yesterday kemarin
earth tanah bumi
sky langit bintang bulan
stone batu
gold emas perak besi
wood kayu
kitchen dapur masak
salt garam gula minyak
meat daging telur nasi
smell bau rasa
bed ranjang meja kursi kamar
key kunci
paper kertas dokumen
phone telepon ponsel
plane pesawat bandara terbang
passenger penumpang tiket
travel wisata perjalanan
fuel bahan_bakar bensin
coal batu_bara tambang
dry kering kemarau
clean bersih kotor sampah
nature alam iklim lingkungan
heat panas suhu
blood darah
medicine obat vaksin
patient pasien perawat operasi
now sekarang kini
already sudah telah
almost hampir
maybe mungkin
often sering kadang
suddenly tiba-tiba langsung
between antara
against melawan menentang
must harus
look pandang menatap
feel rasa merasa
explain jelas menjelaskan
lake danau
earthquake gempa
market pasar dagang
shop toko warung
library perpustakaan
university universitas profesor
bird burung
`;
