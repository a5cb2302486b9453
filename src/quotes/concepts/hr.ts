/** Croatian, Serbian, Bosnian and, nearly, Slovenian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people ljudi narod
man muškar
woman žen
child djec dijete deca= dece= deci= decu= dete= deteta= detetu= decom=
mother majk mama
father otac oče oca
family obitelj porodic
friend prijatelj
grandmother bak
neighbour susjed komšij
teacher učitelj nastavnik
doctor liječnik ljekar doktor lekar
soldier vojnik vojsk
worker radnik radnic
student student učenik
son sin= sina sinov
daughter kći kćer
minister ministar ministr
president predsjedni predsedni
thank hvala zahval
ask molim molimo tražim
want žel hoć traž hteo= htela= hteli= htel
know zna znam znamo
see vid vidj video= vide= vidimo=
hear čuj čul sluš
speak govor razgovor
write pis napis piš
read čita
work rad posao radi
live život živ
die umr smrt poginu
kill ubi ubij
sleep spava
eat jest jede hran
drink pij piti
sing pjev pjesm pev
play igra utakmic
win pobij pobj pobed
lose izgub gubi
begin poče počin
end kraj= završ gotov
open otvor otvar
close zatvor zatvar
build grad sagrad izgrad
destroy uniš
repair poprav
pay plać plat košt račun
buy kup kupi
sell prod proda
give da= dati daj dao=
take uze uzet uzim
send pošalj posla šalj
come doć dođ doš stig
leave ići otić otiš odla
return vrat vraća natrag povrat
wait ček
stay osta ostan
help pomoć pomog pomaž
save spas spaš
protect štiti zaštit brani obran
fight bor= bori borba borim
fear boj strah plaši
love vole volim ljubav voli
hope nad= nade nada nadam
forget zaborav
remember sjeć seća pamt uspom
promise obeć obeća
believe vjer ver= veruj verov vere= veru=
sorry žao oprost ispričav
laugh smij smeh smije osmij
cry plač plak suz
agree dogov sporazum ugovor slož
decide odluč odluk rešen
continue nastav dalje
support podrš podrž podupir
discuss razgov rasprav razmotr
stop presta zaustav stop
find nać naš nađ pronađ
search traž traga
carry nosi donije donos done
stand stoj sta= sjed sed red= staj redu= redov
house kuć dom= doma kući
school škol razred učion
hospital bolnic klinik
road put= puta cest ulic drog
bridge most
car auto autobus kamion
train vlak kolodvor stanic voz= železni
ship brod luk= luci lađ
water vod
sea mor more= ocean
river rijek rek= reka
mountain gor= gora planin brd
forest šum drv stabl
snow snijeg sneg led=
rain kiš poplav
wind vjet vetar oluj uragan
sun svjet svet sunc lamp
dark noć mrak tam=
fire vatr požar gori
country zemlj držav domovin
city grad sel= selo sela
world svijet svet=
border granic
war rat= rata ratu ratn
peace mir= mira miru mirn mirno
army vojsk oružj napad raket vojni
freedom slobod besplat oslob
truth istin pravd
lie laž lagat laže
law prav zakon sud=
government vlad vlast
parliament sabor parlament skupšt glas izbor
money nov= novac novca pare=
price cijen cen= cena skup jevtin jeftin
bread kruh hleb žit pšen
animal životinj pas= psi= krav ovc konj rib ptic pčel
book knjig pism riječ reč=
language jezik
door vrat= vrata prozor krov zid=
heart src= srca srcem duš srce= srca= srcu=
hand ruk ruci
eye oč glav lice= tijel tel= oko= oči=
knee koljen leđ nog umor kolen
name ime= imen zove imon zovu naziv
history povijest istorij prošl
future budućn
time vremen vrijem vreme= vremena= vremenu=
winter zim
summer ljet leto= leta
morning jutr večer veče= večeri
first prv prvi prva prvo prvu najprije najpre
last posljed poslednj zadnj final
new nov
old star
big velik
small mal= mali mala malo
good dobr bolj dobar=
bad loš zlo gore=
hard tešk težak
strong jak snaž snag moć
long dug= dugo dugač
cold hladn topl
empty prazn pun= puni
beautiful lijep lep= lepo
young mlad
poor siromaš bogat
happy sretan srećn radost drag=
sad tug bol= boli žal= tužan= tužn
every sv= sve svi= svak svih svaki svaka svako
nobody nitko niko= nikoga nijed
nothing ništa ništa=
never nikad
always uvijek uvek
again opet ponovo ponovn
together zajedn skupa
here ovdje ovde tu=
half polovic pola= pol= dvostru duplo
job tvrtk firm kompanij
energy energ struj plin gas=
health zdrav bolest
police policij uhić zatvor uhap
film film glazb muzik slik foto
colour boj= boja crven plav bijel bel= crn bela= beli= bele= belo=
tree cvijet cvet vrt= žetv berb cveće cvet=
wine vin čaj kav mlijek mlek maslac jagod
clothing ljestv merdevin torb odjeć cipel
evacuate evaku izbjegl skloni
season glad= gladn žeđ
bear medvjed medued los= vuk
picture video kamer snim
year godin
day dan= dana dani
month mjesec mesec tjed nedelj
hour sat= sati= sata= minut
kilometre kilomet ton=
today danas
tomorrow sutra
yesterday jučer juče
injure ranjen ozlijeđ povrijeđ povređ
victim žrtv
resident stanovni građan
citizen građan državljan
factory tvornic pogon fabrik
strike štrajk sindikat
protest prosvjed protest
opposition oporb opozic protiv
mayor gradonačel guverner
crisis kriz
danger opasn prijet
safe sigurn bezbjed bezbed
order naredb zapovij
ban zabran
allow dopust dozvol
blame kriv
judge sudac sudij presud osuđen
crime zločin ubojstv ubistv
corrupt korup krad ukra lopov
investigat istrag istraž
cause uzrok razlog zašto
result rezultat posljed uspje uspe
problem problem
plan plan namjer namera projekt
goal cilj
mistake grešk grije pogrij pogreš
change promj promen mijenj menja
negotiat pregovor
sign potpis ugovor sporazum
ally savezni partner
enemy neprijatelj
bomb bomb eksplo detona
drone dron
shell municij granat
occupy okup invazij
prisoner zarobljen zatvoren talac taoc
bank banka banke banki banko banku kredit zajam dug=
budget proračun budžet porez
market tržišt trgovin izvoz uvoz tržnic trgov pijac pazar
produce proizv
farmer poljoprivr seljak zemljoradn polje= polju=
church crkv boga= bogu= bože moli= molim molit
celebrat slavi slave slavlj proslav blagdan praznik
born rođen rodio rodil
parent roditelj
brother brat= brata brate brato bratu braća braću
sister sestr
wife žena= muž= suprug vjenča oženi
girl djevoj devoj dječak dečak
colleague koleg ekip momčad tim= osoblj
coach trener
ball gola= golo= golu= lopt
champion prvak titul naslov rekord nagrad medalj
museum muzej galerij izložb umjetn umetn
theatre kazališ pozoriš scena scene sceni scenu koncert opera= opere= operu= orkest
journalist novinar novine vijest vest= vesti članak članac redak
engineer inženjer tehnol tehni stroj mašin računal računar kompjut
science znanost nauka nauke nauko nauku naučn istraživ studij
earth zemlj tlo=
sky nebo nebu zvijezd zvezd svemir mjesec
stone kamen kamin stijen stena= stene= stenu=
gold zlato zlata srebr željez gvožđ metal čelik
wood drvo drva drve dask
glass stakl
kitchen kuhinj kuhar kuhat tanjur tanjir recept restoran
salt sol= soli= šećer papar biber ulje ulja
meat meso= mesa= jaja jaje sir= sira= kolač torta= torte= tortu= riž pirinač
smell miris okus ukus
bed krevet stol= stolu stola stolic soba= sobe= sobi= sobu= stepen kat= sprat
tent šator kontejner logor kamp
key ključ
paper papir dokument putovnic pasoš
phone telefon zvao zvat nazva zove
plane zrakoplov avion pilot aerodrom zračna zračne let= leta=
landing sletje slijeta slete
passenger putnik putnic karta= karte= kartu= mjest mesto= mesta=
travel putov turist posjet poset
metro metro podzemn tramvaj
fuel goriv benzin naft
coal ugalj uglj rudnik rudnic rudar
nuclear nuklear reaktor zračenj
tank spremnik rezervoar cijev cevi= naftovod plinovod brana= brane= brani= branu=
dry such suša suše suha suho suhu pustinj
clean čist prljav smeć otpad plasti
nature prirod klima klime klimu okoliš vrijeme= vremensk životn
heat vruć toplin toplo temperatur stupanj stepen
heating grijanj grejanj
generator generator bateri
substation mrež trafostanic linij
blood krv= krvi
medicine lijek lek= lekov medicin cjepi vakcin
patient pacijent bolesni operacij operir medicinsk kirurg hirurg
autumn jesen proljeć proleć
week tjeda tjedn nedelj nedjelj sedmic
think misli misle misao ideja mišljenj
understand razum shvat shvać
teach uči uče nauči trenir vježba vežba
show pokaz pokaž dokaz
meet sret susret sasta sastj
invit poziv pozva dobrodo gost pozdrav
follow vođa vođe vođi vodit vodii slijed slijeđ šef= lider pratit
join zajed dijel dele jedin ujedin
use korist upotreb upotrijeb
make radit= radim= radil= radio= radi= urad naprav stvor čini
receive dobit= dobil= dobio dobili primi isporu
lack treba potreb nedosta fali= nužn
cut slom prekin razbi reže reza udar pogod
run trče trči hoda hod= korak šeta idem= ideš= išao
fall padn pada pado pade pao= pala pali palo
rise raste rasti rastu naras poras poveć diž podig uveća
number mnogo mnoge više= broj malo=
proud ponos
shame sramot stid dostojanst čast= poštov poštiva
courage hrabr junak heroj
patience strplj
luck sreć
dream san= snov sanja želj želi
alone sam= sama= samo=
same isti= isto= ista= iste= jednak
other drugi druga druge drugo razlik različ
whole cijela cijeli cijelo cijelu čitav dio= deo=
one jedan jedna jednu jedne jedno
real stvarn stvara stvaro činjeni zaista istinsk
simple jednostav lako laka lakš laku prost
terrible strašn užas ozbilj traged katastrof
wonderful divna divni divno divne prekras odličn sjaj
fast brzo brzi žuri žurb sporo spori
soon uskoro rano= kasn
before dok= prije pre= dokle
after nakon poslije posle od= zatim
near blizu pored pokraj sljedeć sledeć
far dalek udalj
under pod= ispod podzem podrum skloniš
above iznad nad= gore= visok
silence šuti šute tišin mir= muk
voice glas zvuk buka buke siren
possible nemoguć može mogu
important važn glavn značaj bitn ključn
ready spremn sprema priprem gotov
try pokus pokuš propa neuspje trudi trude
hide bjeg bjež bega bego begu beže beži pobje sakri skriv
hold drži drže zadrž čuva održ
put stavi polož postav metn
touch dodir baca baci bace gura gurn vuč vuk
cross prijeć prijeđ priješ pređ preš stiga stigl stigu stigo dosti prolaz proš
wake zora zore zori zoru svit probud svanu
without bez=
because jer= zato= stoga
if ako= kada= čim=
person čovjek čovječ čovek osoba osobe osobu netko neko
thing stvar= stvari nešto sve=
public javn služben zvanič
condolence sućut saučeš žalo
congratulat čestit
duty dužnos služb služi zadat obvez
community zajednic društv generacij naraštaj
democracy demokra neovisn nezavis suveren
territor teritor područj regij oblast
trust povjer vjeruj
regret kaja žali žao=
choose izabr bira= izbor
count broj= brojim mjer
answer odgov
happen dogod desi zbil
appear nesta pojav
move kret okre pomak
refuse odbi odbac
accept prihv prihvać
angry ljut bijes uvrij uvred
surprise iznena čudn čudi
gift dar= daro poklon
story prič bajk legend
poem pjesm pjesn pesm stih pesni
dance ples= pleš
swim pliva skoč skak penja
plant sadi posad sij kopa kopat
wash pra= prati pere= oprao sapun
engine motor kotač točak
box kutij boca= flaš paket
knife nož uže= konop čekić čaval
clock sat= satov zvon svijeć sveć
flag zastav simbol znak
boss direktor šef= vlasni ravnatelj
customer kupac= kupc publik navija gledat
grave grob groblj sahra sahran pogreb
smoke dim= dima= praš pepe pijes pesak
island otok= otoci ostrv plaž obal
wave val= valov dubok duboč
mouth usta= zub uho= uši= nos= grlo
sweet slat sladak gork gorak med= meda=
heavy tešk tež lagan laga
inside unutar unutra vani= vanj sredin sred= kut=
enough dosta= dovolj dosta točno upravo
rule pravil propis odvjetn advokat svjedo svedo
salary plać plat= mirovin penzij najam stanarin osigur
deserve zasluž vrijed vred= vlastit vredn vredi=
vegetable povrć krump grah= leć= juha= supa=
fruit voć= voće jabuk limun naranč trešnj višnj
tradition tradici kultur običaj
certain siguran sigurn sumnj
now sad= sada
even čak= niti=
already već=
almost skoro gotovo
maybe možda vjerojat verovat
often često ponekad obično
suddenly odjednom iznenada odmah
during tijekom dok= tokom
between između izmeđ
against protiv
must mora= moram moraju treba
look gled promatr posmatr
feel osjeć oseć osjet oset čuvstv
explain objas opis objaš
wear nosi haljin unifor odije odjev
drive voz= vozi vozač voža vozim
lift diga podig podiž
hang visi objes obes
tie veza veže zavez čvor
fill puni napun ispun
cover pokri omot zamot prekri
collect skuplj skupi prikup sabra sakup
spread dijeli podijel širi= proširi razdije
exchange zamij zamjen zamen razmjen razmen
borrow posud pozajm
earn zarad zarađ prihod dobit= dobiti zaradi
spend potroš troš provel provod
donat donaci donir dobrotvor daru
invest uložil invest ulag
hire zaposl unajm regrut
resign ostavk odstup otkaz otpust smijen
retire mirovin umirov veteran penzij
appoint imenov nomin
compet natječ turnir kup= kupa liga= lige= natjec takmič
beat poraz pobij tuče potuč
shoot puca pucnj metak metk pušk pištolj
catch uhvat uhit hvata
chase lov= lovac lovc progon goni=
drown utopi utap poton tonu brodolom
breath disa dah= udah uguš
heal liječ leče izliječ oporav ozdrav
suffer pat= pati= patim patn trpi
surviv preživ prežive
crash nesreć sudar pad= nesrec
damage štet ošteć ostec
warn upozor alarm uzbun
accus optuž okriv tuži
convinc uvjer uver utjec utica
argue svađ sprem= rasprav spor=
complain žal= žali kritik prigovor
encourag ohrab nadahn inspir poticat
resist otpor odustaj odusta preda= predaj
betray izdaj izda= prevar vara=
campaign kampanj kandidat
constitution ustav= ustava ustavn republi
reform reform revoluc
embassy veleposl ambasad diplom
sanction sankcij embargo
migrant stran= stranac stranc migrant tuđin inostran
ceasefire primirj obustava_vatre
front front= fronta= frontu bitk rov= rovov
officer časnik oficir general= zapovjed komandant kapetan
guard čuvar straž stražar
volunteer volonter dobrovolj
firefighter vatrogas spasioc spasilac
industry industrij
cargo teret roba= robe= robu= skladišt zaliha opskrb snabd
construction gradnj gradil gradeviš arhitekt zidar
unemploy nezaposl inflacij siromaš
hair kosa= kosu= brada= bradu frizer
finger prst stopal rame= ramena noga=
skin koža kožu kost= kosti mozak mozg želud trbuh stomak
virus virus infekc zaraz epidem pandem
ambulance hitna= hitne= hitnu hitna_pomoć nužd
disab invalid slijep slep= slepi gluh kolicim
lamp lampa= lampe= lampu= žarulj sijalic fenjer
blanket deka= deke= pokrivač jastuk madrac ćebe
oven peć pećnic štednj pekar peče ispeč kuha
basket košar kant= kanta vreć torb kofa
toy igračk lutka lutke
coat kaput jakn košulj majic šešir kap= kapu hlač pantal
thread konac konc šiva šije tkanin platno tepih vuna vez= vezen
breakfast doručak ručak ručk večer obrok užina
chicken pilet svinj kobasic šunk
flour brašn tijest test= kvasac
beer pivo piva votk alkohol pijan rakij
grape grožđ grozd vinograd lozu
olive maslin orah bajam badem gljiv pečurk
chocolate čokolad bombon slatkiš desert sladoled
cat mačk mače
horse konj magar deva= deve= kamila
goat koza= koze= kozu svinj kokoš gusk patk
bee pčel kukac kukc insekt lepti komar mrav
snake zmij lav= lava= slon tigar majmun
whale kit= kita= kitov dupin delfin ajkul morski_pas kornjač tuljan
bird ptic roda= orao orl sova lastav golub
lake jezer ribnjak jezero
valley dolin špilj pećin vodopad slap=
earthquake potres zemljotr vulkan
avalanche lavin klizišt blato blata
fog magl oblak grom= grmljav munj
leaf list= lišć grana= grane= korijen koren trava travu sijeno
seed sjeme seme= sjetv zrno zrna
shadow sjen= sjena senk svijetl sjaj svetl blist
air zrak= zraka vazduh
satellite satelit raket orbit svemir
square trg= trga= trgu= park= parku
shop prodavaon trgovin radnj dućan kafić kafana
hotel hotel hostel konačišt svratišt
library knjižni bibliote
university sveučiliš univerz profesor fakult
kindergarten vrtić jaslic
stadium stadion teren= igralište
castle dvorac dvorc palač palat toranj tornj kula= tvrđav
monument spomenik kip= statu ruševin
gate vrata ograd kapij ramp= rampa
tunnel tunel podrum podzem
bicycle bicikl motor= motocikl biciklist
suitcase kofer prtljag kovčeg ruksak
delay kašnj kasni raspored
speed brzin
map kart= karta karte kartu mapa mapi
apartment stan= stanu stanov kat= katu
district kvart općin opštin okrug pokrajin naselj predgrađ
north sjever sever
south jug= juga jugu južn
east istok istoč
west zapad
left lijevo desno levo= lijeva desna
king kralj princ krun= kruna car= carst imperij
shout vik= vika viče dere
applaud pljesak pljesk aplauz
joke šal= šala šale smiješn smešn humor
kiss poljub zagrl
enter ulaz uđe ušao ušla uđi
burst sruš uruš pukn urus
publish tisak tiska štamp izdava objav
record snim kopij
translate prijev prevod prevedi znači
draw crta nacrt slika= slikar naslik
discover otkri izum istraž
freeze smrz mraz topi= otop
feed hran nahran prehran
punish kazn kazni penal jedanaest
compensat odštet naknad povrat
appeal tužb žalb tužil
swear zakle zaklin prisega kunem
threaten prijet pret= preti ugrož
admit priz prizna
praise hvali pohval diviti divim
holy svet= sveti sveta blagosl
heaven raj= raju pakao pakl anđel anđeo đavo vrag
miracle čudo čuda sudbin duh=
alphabet abeced slov= slovo pismo gramat
page stranic poglavlj roman=
violin violin klavir gitar bubanj bubnj trub flaut
choir zbor= zbora dirigent melodij ritam ritm
actor glum ulog mask kostim
football nogomet fudbal košark hokej tenis šah= šaha boks
player igrač sportaš sportist golman vratar napadač suc= sudac sudija
exam ispit test= ocjen ocen diplom lekcij matur
pencil olovk bilježnic svesk ploča ploču pero
internet internet stranic digital podac podat mrež
password lozink šifr račun ekran zaslon program server baza_podat
message poruk e-mail mail= pošt telegram
robot robot umjetn veštač automat
radio radio= radija televiz emisij prijenos
childhood djetinj detinj mladost
justice pravd pravedn milosr milost ljubazn dobrota
hate mržnj mrzi zavi zavist ljubomor okrutn
solidar solidar prijateljst
responsib odgovorn savjest savest
habit navik iskust talent vještin veštin
weak slab
type vrst tip= primjer primer oblik
method metod sistem proces način
chaos kaos haos nered panik
attention pozorn napor trud= zanim interes pažnj
advantage prednost korist= koristi koristan beskorist
risk rizik šans prilik moguć
condition uvjet uslov situacij stanj okolnost
event događaj incident slučaj
moment trenut moment čas= sekund
century stoljeć desetljeć vek= veka deceni godišnjic rođendan
midnight ponoć podne
side stran= strana strani rub= ivic površin dno= dna=
location mjest mest lokacij
international međunar svjetsk nacional globaln
special poseb specijal normaln obič
famous poznat slavn nepoznat tajn
clear jasn očit vidljiv jasan=
high visok nisk širok uzak uzka debe tanak
round okrug ravn krug
soft mek= meka oštar oštr mokar mokr vlažn
naked go= gol= gola bos= bosi bosa
worry brine brinu zabrin nervoz stres briga
honest pošten iskren uljud vjern veran lojal
gratis besplat gratis džabe
crazy lud= luda budal glup mudar mudr pamet
grandfather djed= djeda ded= deda unuk unuč ujak stric tetk rođak
widow udovic siroč beba= bebe= dojenč
fisherman ribar pastir čoban konobar mornar
crew posad trajekt feribot
noodle rezanc tjesten testen pizz sendvič
umbrella kišobran ogledal
furniture namješt nameš polic= ormar ladic fiok
balcony balkon dvorišt teras
stick štap motk stup= kolac
microphone mikrofon zvučnik razglas
ton ton= tona kilo litr litar metar metr centim
percent posto postot procent procen
announce najav objav= objavio izjav izjavi proglas saopš
report izvješ izveš izvještaj
comment komentar primjedb
suggest predlož predlag prijedlog preporuč savjet savet
demand zahtjev zahtev traž=
confirm potvrd
question pitanje pitanja upit
quote citat citir rečenic
information informaci informir
detail detalj pojedinost
list popis= spisak lista=
version verzij inačic
group grup skupin
member član= članov članic
organization organizaci institut udrug udruž zaklad fondaci
committee odbor komisij vijeće
office ured kancelar
agency agenci odjel
conference konferenc samit kongres forum summit
politics politi
party strank
economy ekonom gospodar financ privred
fund fond= fondov subvenc
develop razvoj razvij
improve poboljš unapr
reduce smanj sniž pad=
add dodat dodao dodaj
compare uspored upored
difference razlik
average prosje prosječ prosek
amount iznos količin svota
level razin nivo=
limit ogranič
quality kvalit
size veličin širin dužin
point bod= bodov točka točke tačk
topic tema= teme temu
evidence dokaz
expert stručnja ekspert specijalist profes karijer
status status položaj
control kontrol nadzir
manage upravlj uprava administr
check provjer proverav inspekc
approve odobr
prevent spriječ spreč izbje
remove uklon ukloni izbris
guarantee jamč garant osigur
offer ponud nudi= nude pružiti
include uključ sadrž
apply prijav= prijava molb
rest odmor odmar
vacation praznike godišnji_odmor ferij
sport sport gimnast olimp
busy zauzet= zaposlen=
bore dosad dosađ
excite uzbuđ oduševlj
enjoy užitak zadovoljstv zabav uživat uživam uživaj
comfort udob komfor
satisfy zadovolj
disappoint razočar
despair očaj beznad beznađ
shock šok= šokir zaprepa
sympathy suosjeć saosjeć sažal
generous velikoduš darežlj
modest skrom poniz
greed pohlep sebič
careful oprez pažljiv
curious znatiželj radozn
strict strog
pregnant trudn trudnic primalj babic
cancer rak= raka= tumor dijabet
fever groznic kašalj kašlj gripa=
mental psih mental terap
narcotic drog= droge droga narkot kokain heroin
cigarette cigar duhan duvan
abuse zlostav silov zlorab uznemirav
violence nasil
terror teror ekstrem
torture mučen mučil
massacre masakr genocid pokolj
kidnap otmic otet otmič
withdraw povuk povlač povlačenj
progress napred napret
seize zauze osvoj zapljen
block blokad blokir
surround opkol opsad okruž
checkpoint kontrolna_točk patrol
headquarters sjedišt stožer štab
navy mornaric podmornic flot
helicopter helikopter
intercept presret obor= oboren
conscript mobiliz regrut novač
aggression agres
conflict sukob napetost konflikt
compromise kompromis ustup
sacrifice žrtvov
rebel pobun ustan= ustanak
coup državni_udar svrgn puč
regime režim diktat tiran
communist komunis socijalis sovjet
fascist fašis nacis
patriot domoljub patriot nacionalis
propaganda propagand dezinform
censor cenzur
spy špijun obavještaj
interview intervju
majority većin manjin
survey anket istraživanj statisti
population stanovništ populac
race rasis etnič diskrimin
religion religi vjersk
muslim musliman islam kuran džamij
christian kršćan hrišćan katoli pravoslav bibli
jew židov jevrej sinagog
priest svećen svešten biskup episkop redovni monah papa=
sin grijeh greh grešn
christmas božić uskrs
separate razdvoj odvoj razvod razved
couple par= parov zaljublj zaruč
adult odrasl
gender spol= rodn= gej seksual lezbij femin
human čovječanst ljudsk humanit
care briga= brige brigu brine skrb njeg=
education obrazov odgoj
behave ponaš
imagine zamisl zamišlj mašt
expect očekiv
assume pretpost
recognize prepozn
notice primije primet zapaz
calculate izraču matemat
mix miješ mešav smjes
pour lije= točiti prolij curi=
dig kopa= kopal iskop lopat
drag vuče= vući vukl
pack pakir spakir
decorate ukras
tolerate trpjet trplj toler
ignore ignor zanemar
abandon napušt
restore obnov rekonstr
launch lansir pokren
cancel otkaz= otkazan ukin ukid
interrupt prekid prekin smetaj
repeat ponov= ponavlj ponovit
emphasize istak istič naglas
express izraz izraž
conclude zaključ
claim tvrdi= tvrdnj
reveal otkri= razotkri
mock ruga= izrug ironi
provoke provoc
exist postoj= postoji postoje
depend ovis= ovisi zavisi
belong pripad
participate sudjel sudelov učestv
represent predstav= predstavni delegac glasnogovor portparol
register registr upis= upisan
certificate certifik potvrda= uvjerenj
savings štednj uštedj uštede
luxury luksuz
property imovin vlasništ nekretnin
address adres
code kod= kodov šifr
hacker haker kibern
download preuzm klikn
file datotek fascik
connect povez spoji= veza=
outage nestanak_struje nestanka_struje
rubble ruševin krhotin
extinguish gasi= ugasi gašenj
bandage zavoj= podvez nosil prva_pomoć
prosthesis protez amput
pharmacy ljekarn apotek
quarantine karanten izolac
kick šut= udarac_nog
shake tres= tresl drht
kneel kleč klekn
spin vrti= vrtj okreć
slip kliz poskliz
whisper šapn šapat šapu
knock kuca= pokuca
greet zdravo= bok= pozdrav doviđ dobar_dan dobro_jutro zbogom
fake lažn krivotv
correct ispravn točn tačn
perfect savrš idealn
rare rijed rijetk retk jedinst
modern modern suvremen savremen
local lokaln mjesn
abroad inozemst inostran
central centraln središ
direction smjer smer pravac
capital glavni_grad glavnom_grad
personal osobn privatn ličnost
temporary privrem
permanent trajn stalno
deliberate namjern namern
recent nedavno
challenge izazov preprek
solve riješ= rješ rešen
strategy strateg taktik
analysis analiz
standard standard norma= kriter
structure struktur
material materijal
resource resurs
pressure pritis
identity identit
success uspje uspeh uspeš
affect utječ utjec utič pogođ
source izvor
found osnova= osniva osnivač
legislation zakonodav uredba= dekret
referendum referend
suspect sumnjič osumnj
fraud prijevar prevara=
execute pogublj smaknu smrtna_kazn
gang banda bande mafij
smuggle krijumč carin šverc
traffic promet= prometn saobraćaj gužva=
parking parkir garaž
rail tračnic šine=
sail jedr jedril sidro
shipyard brodogradil
float pluta= splav
pool bazen
zoo zoološk akvarij
playground igrališt ljulj
elevator lift= dizalo
brick cigl opek beton cement
excavator bager dizalic
cable kabel kabl utičnic
tool alat= alati vijak bušilic
workshop radionic
craft obrt zanat stolar krojač kovač
apprentice šegrt pripravnik
electrician električar vodoinstal mehanič
assistant asistent tajnic sekretar pomoćnik
bureaucracy birokra činovni službenik
chairman predsjedavaj
activist aktivist
philosophy filozof
author autor= autori autora pisac= književn
character karakter
graduate diplomir
homework domaća_zadać
scholarship stipend
pram kolica= pelen
dictionary rječnik rečnik enciklop
cinema kino= bioskop dokumentar
band album= orkestar=
festival festival karneval cirkus
anthem himn
banner plakat transparent= parol
petition petici
boycott bojkot
crowd gomila= masa= mnoštv
homeless beskuć prosjak
bankrupt bankrot stečaj
shares dionic akcije= burz berz
discount popust
advert reklam oglas=
parcel paket= poštar marka
dollar dolar eura= euro= evra=
moral moral= moraln etik etičk vrlin
privilege povlast privileg
ancient drevn antičk srednjovj
heritage baštin naslij naslje nasled
ancestor predak= predci preci= potom=
archaeology arheolog iskopav dinosaur
gene gen= geni= genet
laboratory laborator eksperim pokus=
theory teorij
physics fizičar fizika= kemij hemij biolog
telescope teleskop mikroskop
planet planet svemir= astronaut
carbon ugljik emisij
pollution zagađ onečišć
poison otrov otrova toksič
renewable obnovljiv solar vjetroelekt
recycle recikl
species vrsta= vrste biorazno
forecast prognoz
hail tuča= tuče= grad
marathon maraton sprint
ski skija= skijaš klizanj sanjk
lottery lutrij kocka=
card karta= karte= kartu
fox lisic zec= zečev miš= miševi štakor vjeveric jež= jelen
frog žaba žabe pauk crv= puž=
salmon losos pastrv sleđ tuna= škamp rakov
wing krila= krilo pero= perje rep= šap=
barn staja staje štal kavez gnijezd košnic
herd stado stada krdo pašnj
tractor traktor plug= orati
fertilizer gnoj= gnojiv đubriv pesticid
irrigate navodnj
corn kukuruz ječam raž= zob=
cabbage kupus zelje mrkv luk= češnjak krastav bundev tikv
berry malin jagod šljiv krušk bresk marelic kajsij banan dinj lubenic
juice sok= sokov limunad
butter maslac puter= vrhnj jogurt
salad salat umak= sos= senf ocat=
cake torta torte kolač keks
piece komad= komadić kriška
quarter četvrt= tromjeseč kvartal
zero nula nule
weekend vikend
europe europ evrop
africa afri
asia azij
green zelen žut= žuta žute smeđ ružičast siv= sive ljubič
jewel nakit ogrlic dijamant prsten naušn
wallet novčanik torbic
spectacles naočal naočar
glove rukavic šal= čarap čizm
pocket džep dugme gumb rukav remen=
fashion moda= mode= modn
design dizajn projektir
barber frizer brijač
cup čaša čaše šalic šolj zdjel žlic kašik vilic= lonac= tava=
fridge hladnjak frižider perilic
bath kupaonic kupatil kada= tuš= zahod toalet
bench klupa klupi kauč fotelj
broom metla= usisav
leather kožn pamuk svila=
rubber guma= gume= gumen
steam para= parni
hole rupa rupe jama= krater pukotin
rot trul plijesan
oak hrast brez= breza bor= borov vrba
sunflower suncokret tulipan mak= ruža= ruže=
balloon balon vatromet
fat debel pretil mršav
disgust gadlj odvrat ružn gađenj
coward kukavic
curse proklet kletv
neutral neutral
corridor hodnik koridor
maximum maksim minim
homesick čežnj nostalg
supervise nadzor
model model
function funkcij
install ugrad instal
studio studio
but ali= nego= već=
only samo= tek=
more više=
also također takođe i=
until dok= sve_dok
who tko= ko= kome= koga=
what što= šta= čega=
how kako= kao=
where gdje= gde= kamo= kuda=
when kad= kada=
still još= i_dalje
you ti= vi= vam= vas= tebe= tvoj vaš
attack napad ofenziv
missile raket projektil
weapon oružj
red crven
white bijel bel= bela= beli=
black crn= crna= crni= crno= crne=
blue plav= plava= plavi= plavo= plave=
dog pas= psa= psi= psu= psima=
sheep ovca ovce ovac jagnj
cow krav= krava krave stok= stoka
fish rib= riba= ribe= ribu=
roof krov= krova krovu krovovi
wall zid= zida= zidovi zidu= zidova
window prozor
tea čaj= čaja= čaju=
coffee kav= kava= kavu= kave= kafa= kafu=
milk mlijek mlek= mleko
storm oluj nevrijem uragan tajfun
flood poplav
ice led= leda= ledu=
husband muž= muža= mužem= suprug=
wedding svadb vjenčanj oženi udala= venčanj
vote glasov glasaj glasač birač
election izbori= izbora= izborima= izbore= izborn
prison zatvor= zatvoru zatvora ćelij
newspaper novine= novina= novinama=
concert koncert
airport aerodrom zračna_luka zračnoj_luci
bus autobus
truck kamion
letter pismo= pisma= pismu=
music glazb muzik
photo fotk fotograf slik= slika=
say kaže= kažu rekao rekla reći= kazati kazao
become postao postala postalo postane postat
less manje= najmanje=
behind iza= pozadi
instead umjesto umesto
someone netko= neko= nekoga= nekome=
except osim=
self sam_sebe sama= sami= sebe= sebi= sobom=
night noć= noći= noću= noćn
times put= puta= jednom=
sit sjedi sedi= sjedio sedeo sjeo sjeda
tonight večer= večeri veče= navečer
song pjesm pesm
warm topl= topla toplo vruć
rich bogat
hungry glad= gladi= gladn
chair stolic stolac stolica=
table stol= stola= stolu= sto=
room soba= sobi= sobu= sobe=
deputy zastupni poslani senator
head glav= glava glavu glave
face lice= lica= licu=
arm ruk= ruka= ruke=
rope uže= užet konop lanac
well bunar zdenac izvor=
curtain zavjes zaves
pot lonac lonc tava= tavu=
stairs stepenic stube= stepeni
net mreža mreže mreži
#1 jedan= jedna= jedno= prv
#2 dva= dve= dvije= dvoje= dvojica= oba= obje= obe= drugi= druga= drugo= drugu=
#3 tri= troje= trojica= treć
#4 četiri četvero četvoro četvrt
#5 pet= petero petoro peti= pete= peta=
#6 šest= šestero šesti= šeste= šesta=
#7 sedam= sedmero sedmi= sedme=
#8 osam= osmero osmi= osme=
#9 devet= deveti= devete=
#10 deset= deseti= desete= desetak deseci
#11 jedanaest
#12 dvanaest
#13 trinaest
#14 četrnaest
#15 petnaest
#16 šesnaest
#17 sedamnaest
#18 osamnaest
#19 devetnaest
#20 dvadeset
#30 trideset
#40 četrdeset
#50 pedeset
#60 šezdeset
#70 sedamdeset
#80 osamdeset
#90 devedeset
#100 sto= stotin
#200 dvjesto dvesto dvesta
#300 tristo trista
#500 petsto
#1000 tisuć hiljad
#1e6 milijun milion
#1e9 milijard
#and i=
#pm popodne poslijepodne navečer uveče
#*12 tucet
`;
