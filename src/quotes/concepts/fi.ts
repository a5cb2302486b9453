/** Finnish. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people ihmis kansa
man mies miehe
woman nainen naise
child lapsi laps lasten
mother äiti äidi
father isä= isän
family perhe
friend ystäv
grandmother isoäiti mummo
neighbour naapur
teacher opettaj
doctor lääkär
soldier sotila joukk
worker työntekijä työläis
student opiskelij oppila
son poika poja
daughter tytär tyttär
minister minister
president presiden
thank kiit kiitos
ask pyyd
want halu vaadi
know tied tiedä
see näh nähd näki
hear kuul kuunt
speak puhu keskust
write kirjoit
read luk lue=
work työ= työt työsk
live elä
die kuol kuollu
kill tapp surm
sleep nukk uni=
eat syö ruoka
drink juo=
sing laul
play pelaa peli ottelu
win voit
lose häv menet
begin alka aloit
end lop päät valmis
open ava avaa auki
close sulj kiinni
build raken
destroy tuho
repair korja
pay maksa lasku
buy osta
sell myy
give anta anna
take ota otta vie=
send lähet
come tul= tule saapu
leave lähte men= lähti poistu
return pala takaisin
wait odot
stay jää= jääd jäi=
help auta apua apu=
save pelast
protect suoje puolust
fight taistel tappel
fear pelk pelät pelko
love rakas rakk
hope toivo
forget unoh
remember muist
promise lupa lupau
believe usko
sorry anteeks pahoill
laugh naur hymy
cry itke itki kyynel
agree sopi sopim sovi
decide päät päätö
continue jatk
support tuke tuki
discuss keskust puhu neuvott
stop lopet pysä
find löyt löys
search etsi etsin hae=
carry kanta tuo= tuoda toi=
stand seiso istu jono seito seisi rivi
house talo koti kodi
school koulu luok tunti tunn
hospital sairaal klinik
road tie= tiet tiell katu
bridge silta sillan
car auto bussi rekka
train juna asema rauta
ship laiv alus vene= satam
water vesi vede vett
sea mere meri merellä
river joki joen
mountain vuor mäki tuntur
forest metsä puu= puut puiden
snow lumi lume lunt jää=
rain sade sata tulva
wind tuul myrsky
sun valo aurink
dark yö= yöllä pime yön=
fire tuli= tulipal tule= pala
country maa= maan maass isänm
city kaupun kylä
world maailm
border raja= rajal rajan
war sota= sodan sodas
peace rauh
army armeij ase= aseet hyökk ohjus sotila armeija
freedom vapau vapaa ilmai
truth totuu tosi=
lie valeht valhe
law oikeu laki= lain
government hallitu viranom
parliament eduskun ääni= äänest vaali
money raha
price hinta hinn kallis halp
bread leip leipä vilja vehn
animal eläin koira lehmä lammas hevo kala= kalo kaloj kalast lintu mehil
book kirja kirje sana= sanoj
language kieli kiele kielt
door ovi= oven ikkun katto katol seinä
heart sydän sydäm sielu
hand käsi käde käsiä
eye silm pää= päät kasvo keho ruumi
knee polv selkä selä jalk väsy
name nimi nime nimel kutsu
history histori mennei
future tulevai
time aika ajan aikaa
winter talv
summer kesä
morning aamu ilta ilto
first ensim ensin
last viime finaal
new uusi uude uute
old vanha vanho
big suuri suure iso=
small pieni piene pient
good hyvä hyvi pare
bad huono paha
hard vaike kova= rask
strong vahv voima
long pitk
cold kylm lämmi
empty tyhj täyn
beautiful kaunis kaunii
young nuor
poor köyh rikas rikkai
happy iloi iloin onnelli
sad suru kipu
every kaikk joka=
nobody kukaan ketään kenellä
nothing mitään
never koskaan ikinä
always aina ikuis
again taas= jälleen uudelleen
together yhde yhtei
here tääl tässä
half puoli puolet tupla kaksinkert
job yritys yrity firma
energy energia sähkö kaasu
health tervey saira
police poliis pidät vankil
film elokuv musiik kuva valokuv maal
colour väri puna sini valko valkea must
tree kukka puutarh sato=
wine viini tee= kahvi maito voi=
clothing tikka laukku vaate kenkä
evacuate evakuo suoja pakolai
season nälkä nälä jano
bear karhu hirvi susi= sude
picture video kamera
year vuosi vuode vuot
day päiv
month kuukau viikko viiko
hour tunti tunnin minuut
kilometre kilomet tonn
today tänään
tomorrow huomenna
yesterday eilen
injure haavoit loukkaan
victim uhri uhrej
resident asuk
citizen kansalai
factory tehda tehta
strike lakko ammattiliit
protest mielenosoi protest
opposition oppositio
mayor pormestar kuvernöör
crisis kriisi
danger vaara uhka
safe turva
order käsky määräy
ban kielt
allow luvan luva= salli
blame syyllis syytä syy=
judge tuomari tuomi
crime rikos murha
corrupt korrup varas
investigat tutki selvit
cause syy= syytä miksi
result tulos tulok seuraus menesty
problem ongelm
plan suunnit hank projekt
goal tavoite päämäär
mistake virhe väär ereh
change muut
negotiat neuvott
sign allekirjoi sopimu
ally liittolai kumppan
enemy vihol
bomb pommi räjäh
drone drone droon lennok
shell ammu kranaat
occupy miehit hyökkäy
prisoner vanki vanke panttivan
bank pankki pankin laina velka
budget budjet vero
market markkin kauppa vienti marknad tori= torilla kauppi
produce tuotan tuott valmist
farmer maanvilj viljelij pelto pello
church kirkko kirko jumala rukoil
celebrat juhli juhla
born synty
parent vanhem
brother veli= velje
sister sisko sisar
wife vaimo aviomies häät nain naim
girl tyttö tytö poika poja
colleague kollega joukkue henkilökun työtoveri
coach valmentaj
ball maali pallo
champion mestar titteli ennätys palkin mitali
museum museo galleri näyttely taide taite
theatre teatteri lava= lavall konsert ooppera orkesteri
journalist toimittaj lehti= lehde uutis artikk toimitu
engineer insinöör teknolog tekni kone= konee tietokone
science tiede tietee tutkim tutkij
earth maa= maan= maata maape
sky taiva täht avaru kuu=
stone kivi kivei kallio
gold kulta hopea rauta metalli teräs
wood puu= puuta puise lauta laudat
glass lasi= lasit ikkuna
kitchen kokki keitt lautanen resepti ravintola
salt suola sokeri pippuri öljy
meat liha muna= munia juusto kakku piirakka riisi
smell tuoksu haju maku maista
bed sänky pöytä pöydä tuoli huone portaa kerros
tent teltt kontti leiri
key avain avaim
paper paperi asiakirj passi
phone puheli soitt soita
plane kone= lentäj lento
landing laskeu
passenger matkustaj lippu liput lipun paikka paikat
travel matka matkust turisti vierail käynti
metro metro raitiovaun raitiotie
fuel polttoain bensiini öljy
coal hiili hiilt kaivos kaivok
nuclear ydin atomi reaktori säteily
tank säiliö putki putke pato= pado
dry kuiva kuivu autio
clean puhdas puhta siivo lika jäte jätte muovi
nature luonto luonno ilmasto ympäristö sää= sään
heat kuuma helle lämmin lämpö aste
heating lämmity
generator generaattor akku paristo
substation verkko verko sähköasem linja
blood veri= veren verta
medicine lääke lääkk rokot
patient potila leikka hoitaj kirurg
autumn syksy kevät kevää
week viikko viiko
think luul ajatt ajatel mielipid idea
understand ymmär
teach oppii oppia opett opeta opete harjoit
show näytt näytä osoit todist
meet tapaa tapas tapam tapai kokou
invit kutsu tervetul vieras vierai tervei terveh
follow johtaa johtaj seurat seuraa päällik
join yhdess yhtei yhtenäis jakaa jakam jaet liitty
use käyttä käyttö käytti käyte
make teke teki tekä tehd tehn luod
receive saad= saan= saada saanut saimme toimit luovut
lack tarvi tarve puuttu puutte puute pitää pitäi kaipa
cut rikko rikki katke katka katki leikk isku iske iski iskä
run juoks juost kävel askel kilpail
fall putoa putoi putos puton kaatu laske
rise kasva nousi nouse noust lisäänt korot
number moni= mone paljo enemm määr vähän
proud ylpeä ylpey
shame häpe arvokk kunnia kunnioit
courage rohk urhe sankari
patience kärsivälli
luck onni= onne
dream unelm toiv
alone yksin vain= ainoa
same saman= samaa samat yhtä
other toinen muut muua eri=
whole koko= kokona osa= osaa
one yksi= yhde yhtä
real todelli oikea tosiasi fakta
simple helppo helpo yksinkert
terrible kamal vakav traged katastrof hirve
wonderful ihana upea loistav erinom
fast nopea kiire hidas
soon pian aikai myöh
before ennen kunnes saakka asti
after jälkeen sitten alkaen
near lähel vieres ensi= seuraav
far kauka poissa
under alla= alle= maanala kellari
above yllä yli= ylös korke
silence hiljai hilja= vaien vaike vaiki
voice ääni ääne melu sireeni
possible mahdoll mahdoton voi= voida
important tärke pääas merkit pää= pääasi olennai
ready valmis valmii
try yrit yriä epäonn
hide paken pako piilo
hold pitää pitän säily pidä
put lait lain panna pani aset
touch koske heitt heitä heiti työn vetää vetäi veti
cross ylitt ylitä yliti saavut ohi= ohit
wake herää herät heräi aamunko auringonn
without ilman
because koska siksi
if jos= kun=
person ihmi henkilö joku
thing asia jotain jokin kaikki
public julkis virall
condolence osanott suru
congratulat onnit onneks
duty velvolli palvel tehtäv
community yhteisk yhteisö sukupol
democracy demokra itsenäis riippumat
territor alue seutu
trust luott luota
regret kadu katu
choose valits valin valit
count lask mitat mittaa
answer vastau vasta=
happen tapahtu sattui
appear kato katos ilmest
move liik kään
refuse kieltä hylk
accept hyväks
angry viha suut loukk
surprise yllät outo= ihmet
gift lahja lahjo
story tarina kertom satu= satuj
poem runo säe
dance tanss
swim uin= uima uida hypp kiipe
plant istut kylv kaiv
wash pes= pesi pesty saippua
engine moottor pyör
box laatik pullo paket laatt
knife veits köys köyt vasara naula
clock kello= kellot kyntt
flag lippu lipun symbol merkki
boss johta pomo= omista
customer asiak yleis kannatt katsoj
grave hauta hauda hautaj hautau
smoke savu pöly tuhka hiekk
island saari saare ranta ranna rannik
wave aalto aallo syvä syvy
mouth suu= suun hamma hampa korva nenä kurkku
sweet makea katker hunaj
heavy raska paino kevy
inside sisäll sisään ulkona ulos= keskell nurk
enough tarpeeks riittä täsmäl juuri=
rule sääntö säännö asianaj todist
salary palkk palka eläke vuokr vakuut
deserve ansai arvo= arvoi oma= oman=
vegetable vihann vihanne peruna papu= papuj linssi keitto keiton
fruit hedelm omena omeno sitruun appelsiin kirsik
tradition perinte kulttuur tapa= tavat
certain varma varmast epäil
now nyt= nykyään
even edes= jopa
already jo=
almost melkein lähes
maybe ehkä luultav
often usein joskus yleensä
suddenly yhtäkkiä heti= välittömä
during aikana kun_taas
between väli välillä
against vastaan
must pitää täyty täytyy
look katso katsel tarkkail
feel tunte tunne tunsi
explain selit kuvail kuvau
wear pukeu pukeut mekko univormu asu=
drive ajoi= ajaa ajava ajo= kuljett kuski
lift nosti nosta nostaa
hang ripust riippu
tie sido sitoi sitoa solmu
fill täyt täytt
cover peitt peittä kääri
collect kerää keräs kerät kokoon
spread jakoi jakel jaetti levisi levit
exchange vaihto vaihde vaihta korva
borrow laina lainas
earn ansait tulo= tuloja voitto
spend kulu kulutt viett vietin meno
donat lahjoit hyväntek
invest sijoit invest
hire palkat palkka työllist rekryt
resign erosi erota erotet irtisano
retire eläke eläk veteraani
appoint nimit valit_virk ehdok
compet kilpai turnaus liiga kilpa
beat hävi tappio voitt
shoot ampu ammu luoti kivääri ase=
catch nappa saada_kiinni kiinni
chase metsäst jahti takaa
drown huku upo= upota uppo
breath hengit hengäht tukeht
heal paran hoito hoida toipu
suffer kärsi kärsim kärsin
surviv selviyt eloonjää selvis
crash onnettom törmä kolar turma
damage vahin vahing haitt vaurio
warn varoit varoitu hälyt
accus syyt syytt epäil
convinc vakuutt vaikut suostut
argue riita riidel kiist väitt
complain valit= valitt kritis arvost
encourag kannust rohkais inspir
resist vastarin luovut antautu antaut
betray pett petos huijat huijau
campaign kampanja ehdok
constitution perustusla tasavalt
reform uudistu vallankum
embassy suurlähet diplom
sanction pakot kauppasaart
migrant ulkomaa muukal maahanmuut vieras
ceasefire tulitau aselepo
front rintama taistel juoksuhau
officer upseeri kenraali komentaj kapteeni
guard vartij vartio
volunteer vapaaehtoi
firefighter palomie palokun pelasta
industry teollisu
cargo lasti rahti tavara varasto toimitus
construction rakennust rakennus arkkiteh
unemploy työttöm inflaati köyhyys
hair hiukse hius tukka parta kampaaja
finger sormi sorme jalka jalan jalat varva olka
skin iho= ihon luu= luut= luita aivo vatsa
virus virus tartunt epidemi pandemi
ambulance ambulans hätä
disab vammai sokea kuuro pyörätuol
lamp lamppu lampun lyhty
blanket peitto viltti tyyny patja
oven uuni hella leipo leipur keitt
basket kori= korissa ämpäri säkki laukku kassi
toy lelu nukke
coat takki takin paita hattu lakki housu
thread lanka ompel kangas kankaa matto villa= kirjo
breakfast aamiai lounas päivälli illalli ateria
chicken kana= kanaa porsas possu makkar kinkku
flour jauho taikina hiiva
beer olut oluen viina alkoholi humala
grape viinirypäle viinitarh
olive oliivi pähkin manteli sien
chocolate suklaa karkki makei jälkiruo jäätelö
cat kissa kissan
horse hevo aasi kameli
goat vuohi sika= siat kana= kanat hanhi ankka
bee mehiläi hyöntei perhonen perhos hyttys muurahai
snake käärme leijona norsu tiikeri apina
whale valas valaa delfiini hai= kilpikonn hylje
bird lintu linnu haikara kotka pöllö pääsky kyyhky
lake järvi järve lampi lammi
valley laakso luola vesiputous
earthquake maanjärist tulivuor
avalanche lumivyöry maanvyöry muta kura
fog sumu usva pilvi pilve ukkos salama
leaf lehti lehde lehdet oksa oksan juuri= juuret ruoho heinä
seed siemen siemene sato=
shadow varjo kirkas kirkka loista hohta
air ilma= ilman ilmaa
satellite satelliit raketti avaruu kiertorata
square aukio tori= puisto
shop kauppa kaupan myymälä kahvila baari
hotel hotelli majatalo
library kirjasto
university yliopisto professori akateem
kindergarten päiväkot lastentarh esikoulu
stadium stadion kenttä kentän
castle linna palatsi torni
monument muistomerk patsas raunio
gate portti portin aita= aidan puomi
tunnel tunneli kellari
bicycle polkupyör pyörä moottoripyör
suitcase matkalauk matkatavar reppu
delay myöhäst viivä aikataul
speed nopeu vauht
map kartta karta= kartan atlas
apartment asunto asunno kerros
district kaupunginos maakunt lääni esikaup kortteli
north pohjoi
south etelä
east itä= itään itäis
west länsi lännes länte
left vasen vasem oikea oikeal
king kuningas kuningat prinssi kruunu keisari valtakunt
shout huut karju
applaud aplod suosio hurra
joke vitsi hauska huumori
kiss suudel halaa halau syleil
enter sisään sisälle astui
burst romaht sort luhist
publish paina paine kustan julkais
record nauhoi tallen kopio
translate käänt käännö tarkoit merkit
draw piirt piirr maala maali
discover löys keksi keksin tutki
freeze pakkan jääty sula
feed ruokki syött
punish rangais sakko rangaistus
compensat korvau hyvit
appeal kante valit haast
swear vanno vala=
threaten uhka uhkail
admit tunnust myönt
praise kehu ihail ylist
holy pyhä siuna
heaven taivas taivaa helvet enkeli paholai
miracle ihme kohtalo aave henki
alphabet aakkos kirjaim kielioppi
page sivu= sivut sivua luku= romaani
violin viulu piano kitara rumpu trumpetti huilu
choir kuoro kapellim melodia sävel rytmi
actor näyttelij rooli naamari maski puku
football jalkapallo koripallo jääkiek tennis shakki nyrkkeil
player pelaaj urheilij maalivah hyökkääj tuomari erotuom
exam koe= kokeet kokeen tentti arvosan todistus oppitun
pencil kynä vihko taulu=
internet internet verkko sivusto digita data= tiedot netissä
password salasana tili= tilin näyttö ruutu ohjelma palvelin
message viesti sähköpost posti= sähke
robot robot tekoäly keinoteko automaat
radio radio televisio lähety
childhood lapsuu nuoruu
justice oikeuden reilu armo ystäväll hyvyy
hate viha= vihata vihaan kateus kateel julma
solidar solidaar ystävyy
responsib vastuu omatunt
habit tapa= tottum kokemus lahjakk taito
weak heikk
type laji= tyyppi esimerk muoto
method menetelm järjestelm prosess tapa=
chaos kaaos sekasor paniikki
attention huomio ponnist kiinnost
advantage etu= etuja hyöty hyödyl hyödyt
risk riski mahdollis tilaisuus
condition tilanne tilante ehto= ehdot olosuht
event tapahtum tapaus tapauks
moment hetki hetke sekunti
century vuosisata vuosisada vuosikymmen syntymäpäiv vuosipäiv
midnight keskiyö keskipäiv
side puoli= puolella reuna pinta pohja
location paikka paika
international kansainväli maailmanlaaj kansalli
special erityi erikoi normaali tavalli
famous kuuluisa tunnettu tuntemat salai
clear selv= selvä ilmei näkyv
high korkea matala leveä kapea paksu ohut
round pyöre suora litteä ympyrä
soft pehme terä märk koste
naked alasti alasto paljain
worry huol hermost stress
honest rehelli vilpit kohtelia uskolli lojaal
gratis ilmai maksut
crazy hullu tyhmä typerä viisas fiksu
grandfather isoisä ukki vaari lapsenlaps setä eno= täti serkku
widow leski orpo orvo vauva
fisherman kalasta paimen tarjoilij merimie
crew miehist lautta lautan
noodle nuudel pasta makaron pizza voileipä
umbrella sateenvarjo peili
furniture huonekal hylly kaappi laatik
balcony parveke parvekk piha= pihalla
stick keppi sauva tolppa pylvä
microphone mikrofoni kaiutin
ton tonni kilo litra metri sentti
percent prosent
announce ilmoit julist tiedot kuulut
report raport selvity
comment kommentt huomautu
suggest ehdot suositt suosite neuvo= neuvoi
demand vaati vaadi vaatimu
confirm vahvist
question kysymy kysyi
quote lainaus siteera lause=
information tieto= tietoa informaatio
detail yksityiskoh
list lista= luettelo
version versio
group ryhmä ryhmän
member jäsen
organization järjestö organisaatio instituut yhdistys säätiö
committee komitea valiokunta komissio lautakun
office toimisto
agency virasto osasto
conference konferenss huippukokous kongress
politics politiik poliitti
party puolue
economy talou taloud rahoitu
fund rahasto avustu
develop kehit kehitt
improve parant paran=
reduce vähen vähent lasku= alentaa
add lisä= lisää lisäksi lisätty
compare vertaa vertail
difference ero= erot eroa= eroja
average keskimäär keskiarv
amount määrä= määrän summa
level taso= tason tasolla
limit rajoit
quality laatu laadu
size koko= suuruus leveys pituus
point piste= pistettä kohta=
topic aihe= aiheesta teema
evidence todiste näyttö=
expert asiantunt ammattilai ammatti ura=
status asema= statu
control valvon hallinta hallit
manage johta= johtaa hallinno
check tarkist tarkast
approve hyväksy=
prevent estä= estää ehkäis vältt välttä
remove poist poista
guarantee takaa= takuu varmist
offer tarjo tarjous tarjoaa
include sisält sisältä
apply hakemu hakea= hakija
rest lepo= lepää levä rentou
vacation loma= lomalla lomat
sport urheil liikunta olympia
busy kiireinen kiireis
bore tyls tylsä pitkästy
excite innost innostu jännittä
enjoy nautti nauttia nautin huvi=
comfort mukava mukavuus
satisfy tyytyväi
disappoint pettymy pettyn
despair epätoivo
shock sokki järkyt järkytt shokki
sympathy myötätun sääli
generous antelia
modest vaatimaton nöyr
greed ahne= ahneus itsekäs
careful varova varovai
curious utelia
strict tiukk tiukka ankara
pregnant raska= raskaan kätilö
cancer syöpä syövän kasvain diabet
fever kuume yskä= influenssa flunssa
mental mielenterv henki= psyk terapi
narcotic huume kokaiini heroiini
cigarette savuke tupak
abuse raiska hyväksikäy pahoinpi ahdistel
violence väkival
terror terror ääriliike
torture kidut
massacre verilöyly kansanmurh
kidnap siep siepat kidnap
withdraw vetäyty peräänty
progress edisty edistys
seize valtas valtaa takavarik
block saarto= saarron estänyt tukki
surround piirit saarrett
checkpoint tarkastuspist partio
headquarters päämaj tukikohta
navy laivasto sukellusven
helicopter helikopter
intercept ilmatorjun ammuttiin_alas ampui_alas
conscript asevelvol liikekannal
aggression aggress
conflict konflikt selkkau jännit=
compromise kompromis myönnyty
sacrifice uhrau uhrasi
rebel kapina mellak
coup vallankaappa syrjäyt
regime diktat hallintoa= tyranni
communist kommunis sosialis neuvosto
fascist fasis natsi
patriot isänmaal nationalis
propaganda propagand disinform
censor sensuur
spy vakoil vakooja tiedustelu
interview haastat
majority enemmist vähemmist
survey kysely= tutkimuskys tilasto
population väestö
race rasis etni syrjin
religion uskon= uskonto uskonno
muslim muslim islam koraani moskeija
christian kristitty kristit katolila katoli ortodoks raamattu
jew juutala synagog rabbi
priest pappi= papit piispa munkki paavi nunna
sin synti= synnit syntiä
christmas joulu pääsiäi
separate erota= erosi avioero erillä
couple pari= pariskunta kihla
adult aikui
gender sukupuol homo= lesbo feminis
human ihmiskunta inhimil humanit
care hoito= hoitaa hoiva huolehti
education koulutu kasvatu
behave käyttäyty
imagine kuvittel mielikuv
expect odotettav odotuk
assume oletta olettaa arvel
recognize tunnista tunnusta=
notice huomas huomaa huomat
calculate laske= laskelma matematii
mix sekoit seos=
pour kaat= kaataa kaatoi vuoto
dig kaiva lapio
drag raahas raahaa vetä=
pack pakka pakkas
decorate koris koristel
tolerate sietä suvaits
ignore sivuutt laiminly
abandon hylkä hylät
restore jälleenrak kunnost entisöi
launch käynnist laukai
cancel perua= perutt perui kumot
interrupt keskeyt häirit
repeat toista= toistaa toisti
emphasize korost painott
express ilmais ilmaus
conclude johtopäät tiivis
claim väitt väite
reveal paljast
mock pilkka pilkkaa pilkat ironi
provoke provos
exist olemassa
depend riippu
belong kuulu= kuuluu kuuluvat
participate osallist
represent edusta edustaja tiedottaja
register rekister ilmoittaut
certificate todistus= sertifik
savings säästö säästä
luxury ylellis luksus
property omaisuu omist kiinteist
address osoite osoittee
code koodi salaus=
hacker hakkeri kyber
download ladata= lataa lataus klikk
file tiedosto kansio
connect yhteys= yhdist
outage sähkökatko
rubble raunio romu= sortum
extinguish sammut
bandage side= kiristysside paarit ensiapu
prosthesis proteesi amput
pharmacy apteek
quarantine karant eristy
kick potki potkais
shake täris vapis ravist
kneel polvist
spin pyöri= pyörii pyörit
slip liuku liukas
whisper kuiska
knock koput
greet hei= terve= terveh hyvää_päivää näkemiin hyvästi
fake väären väärä= huijau
correct oikein= virheetön
perfect täydelli
rare harvina harvoin
modern moderni nykyaika
local paikalli
abroad ulkomai ulkomail
central keskus= keskei keskust=
direction suunta= suuntaan
capital pääkaup
personal henkilökoht yksityi
temporary väliaika tilapäi
permanent pysyv
deliberate tahalli tarkoituksell
recent äskett
challenge haaste haastee este=
solve ratkais ratkaisu
strategy strategi taktiik
analysis analyy
standard standardi normi kriteer
structure rakenne raken
material materiaali
resource resurss
pressure paine= paineen painetta
identity identitee henkilöll
success menesty onnistu
affect vaikut
source lähde= lähteet lähteen
found perust
legislation lainsääd asetus=
referendum kansanäänest
suspect epäil
fraud petos= petoks huijari
execute teloit kuolemanrang
gang jengi mafia
smuggle salakuljet tulli
traffic liikenne ruuhka
parking pysäköi parkki
rail raide raitee kisko
sail purje ankkuri
shipyard telakka telakan
float kellu lautta
pool uima-allas uimahalli
zoo eläintarh akvaario
playground leikkipuis leikkikentt keinu
elevator hissi liukuport
brick tiili= tiilet betoni sementti
excavator kaivinkone nosturi
cable kaapeli johto= pistoras
tool työkalu ruuvi porakone
workshop verstas paja=
craft käsityö puuseppä räätäli seppä=
apprentice oppipoika harjoittelija
electrician sähkömies putkimies mekaanik
assistant avustaja sihteeri
bureaucracy byrokra virkamie
chairman puheenjoht
activist aktivist
philosophy filosof
author kirjailija kirjalli
character luonne= luonteen hahmo
graduate valmistun_koulu valmistui_koulu
homework läksy läksyt kotiläks
scholarship stipendi
pram lastenvaunu vaippa vaipat
dictionary sanakirj tietosana
cinema elokuvateat dokument
band albumi yhtye= orkesteri=
festival festivaal karnevaal sirkus
anthem kansallislaul hymni
banner banderol juliste iskulause
petition vetoomu adressi
boycott boikot
crowd väkijouk ihmisjouk
homeless asunnott koditon kerjäläi
bankrupt konkurss
shares osake osakk pörssi
discount alennus= alennuks
advert mainos mainon
parcel paketti paketin postinkan postimerk
dollar dollari euro= euroa euron
moral moraali eettin hyve=
privilege etuoik
ancient antiik keskiaika muinai
heritage perintö= perinnön perinyt
ancestor esi-isä jälkeläi
archaeology arkeolog fossiili dinosaur
gene geeni geneetti
laboratory laborator koe= kokeellinen
theory teoria
physics fysiik kemia= biologi
telescope teleskoop kaukoput mikroskoop
planet planeet maailmankaik astronaut
carbon hiilidioks päästö päästöt
pollution saaste saastu
poison myrky
renewable uusiutuv aurinkopan tuulivoima
recycle kierrät
species lajit= lajien monimuotois
forecast ennuste= ennuste ennustaa
hail raekuuro rakei
marathon maraton pikajuok
ski hiihto hiihtä hiihti luistel pulkka
lottery lotto arpajai uhkapel
card kortti= korttia kortit
fox kettu= ketut kani= jänis jänik hiiri= hiiret rotta= orava siili= hirvi peura
frog sammakk hämähäk mato= madot etana
salmon lohi= lohta siika silakka tonnikal katkarapu rapu=
wing siipi siivet sulka höyhen häntä käpälä
barn lato= navetta talli= häkki pesä=
herd lauma= laidun laitum
tractor traktori aura=
fertilizer lannoit torjunta-ain
irrigate kastelu
corn maissi ohra= ruis= kaura
cabbage kaali= porkkana sipuli valkosipul kurkku= kurpitsa punajuuri
berry marja mansik vadelma mustik luumu päärynä persik banaani meloni
juice mehu= limonad
butter voi= kerma= jogurtti
salad salaatti kastike sinappi etikka
cake kakku= kakut keksi= pulla
piece pala= palan siivu viipale
quarter neljännes
zero nolla
weekend viikonlop
europe euroop
africa afrikka afrika
asia aasia= aasian aasialai
green vihreä keltai ruskea harmaa vaaleanpun
jewel koru= korut kaulakor timantti sormus
wallet lompak käsilaukku
spectacles silmälas
glove käsine hanska kaulahui sukka= sukat saapas
pocket tasku= taskussa nappi= hiha= vyö=
fashion muoti= muodin
design muotoil suunnittelij
barber parturi kampaaj
cup kuppi= muki= kulho lusikka haarukka kattila pannu=
fridge jääkaap pesukone pakastin
bath kylpyhuon suihku vessa kylpyamme
bench penkki sohva nojatuoli
broom luuta= pölynimuri
leather nahka= nahkai puuvilla silkki
rubber kumi= rengas
steam höyry
hole reikä kuoppa kraatteri halkeama
rot mätä= mädä home=
oak tammi= koivu= mänty kuusi= paju=
sunflower auringonkuk tulppaani ruusu unikko
balloon ilmapallo ilotulit
fat lihava lihavuus laiha
disgust inho= inhott ällött ruma=
coward pelkuri
curse kirous kirottu kiroi
neutral puolueet neutraal
corridor käytävä
maximum enintään vähintään maksimi
homesick koti-ikävä ikävöi kaipuu
supervise valvoa= valvova
model malli= mallin
function toiminto toimin=
install asenna asennet
studio studio
but mutta= vaan=
only vain= ainoastaan
more enemmän enää=
also myös= kin=
until asti= kunnes= saakka
who kuka= ketkä joka=
what mitä= mikä=
how miten= kuin= kuten=
where missä= mihin= mistä=
when kun= milloin=
still vielä= yhä=
you sinä= te= teidän sinun teille sinulle teitä=
attack hyökkä
missile ohju raket
weapon ase= aseita aseet aseen
red punai punas
white valkoi valkois
black musta= mustaa mustan mustat
blue sini= sininen sinis
dog koira
sheep lammas lamma karits
cow lehmä
fish kala= kalaa kalat kalan kalast
roof katto= katon= katol katoll
wall seinä= seinät seinän seinäl muuri
window ikkuna
tea tee= teetä teen=
coffee kahvi= kahvia kahvin
milk maito= maidon maitoa
storm myrsky
flood tulv= tulva tulvat tulvi
ice jää= jään= jäät= jäätä jäällä
husband aviomie mies= mieheni miehe
wedding häät= häitä häiden naimisi
vote äänest
election vaalit= vaalei vaaleis vaalien
prison vankila vankei
newspaper sanomaleht lehti= lehde
concert konsert
airport lentoasema lentokentt
bus bussi= bussin= linja-auto
truck kuorma-auto rekka rekat
letter kirje= kirjeen kirjeet kirjeit
music musiikki musiikin muusik
photo kuva= kuvat= kuvan= kuvia= valokuv
say sano sanon sanoi sanoo kerto
become tulla= tuli= tulee= muuttu
less vähemmän vähintään
behind takana taakse takaa
instead sijaan= sijasta
someone joku= joltak jotak= jonkun
except paitsi= lukuun_ottamatta
self itse= itsens itselle itseä
night yö= yöllä yön= yöt= yötä
times kerta= kerran kertaa kerral
sit istu
tonight ilta= illalla illan= iltana
song laulu
warm lämmin lämpi kuuma
rich rikas rikka
hungry nälkä nälän nälki
chair tuoli
table pöytä pöydä
room huone
deputy kansanedust senaattor
head pää= päässä päähän päätä
face kasvot kasvoi
arm käsivar
rope köysi köyden narun= ketju
well kaivo= kaivon lähde=
curtain verho esirippu
pot kattila pata= paistinpann
stairs portaat portai rappu
net verkko verkot verko
#1 yksi= yhden= ensimmäi
#2 kaksi kahden kahde kahta kaks toinen=
#3 kolme kolmas kolmann
#4 neljä neljäs neljänn
#5 viisi viide viit viides
#6 kuusi kuude kuut kuudes
#7 seitsemä seitsemän seitsemäs
#8 kahdeksa kahdeksan
#9 yhdeksä yhdeksän
#10 kymmenen= kymmenes kymmene
#20 kaksikymmentä
#+10 toista=
#*10 kymmentä kymmen
#100 sata= sadan= sataa= satoja
#1000 tuhat= tuhatta= tuhan tuhansia
#1e6 miljoon
#1e9 miljard
#and ja=
#pm iltapäiv ilta=
`;
