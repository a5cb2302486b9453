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
army armeij ase= aseet hyökk ohjus
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
two kaksi kahde kaht
three kolm
four nelj
five viisi viide
six kuusi kuude seitsem
eight kahdeks yhdeks kymmen
twenty kaksikymmen kolmekymmen neljäkymmen viisikymmen
hundred sata= sato sataa
thousand tuhan
million miljoon miljard
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
second toinen toise kolmas kolman neljäs neljän
one yksi= yhde yhtä
twelve kaksitoista yksitoista viisitoista kuusitoista
sixty kuusikymm seitsemänkymm kahdeksankymm yhdeksänkymm
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
`;
