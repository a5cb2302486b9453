/** Romanian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people oameni popor
man bărbat
woman femei
child copii copil
mother mam
father tată tatăl
family familie
friend prieten
grandmother bunic
neighbour vecin
teacher profesor învățăt
doctor medic doctor
soldier soldat trupe
worker muncitor lucrător
student elev student
son fiul
daughter fiic
minister ministr
president președint
thank mulțum mulţum
ask rog= rugăm cer=
want vrea vreau vrem cer=
know ști ştiu știm
see văd văz
hear auz ascult
speak vorb discu
write scri
read cit citesc
work lucr munc
live via= viaț trăi
die mor= murit moart deces
kill ucis ucid
sleep dorm
eat mânc mănânc
drink bea bea= beau
sing cânt
play joc juc meci
win câștig victori
lose pierd
begin încep
end sfârș termin gata
open deschi
close închi
build constru
destroy distru distrus
repair repar
pay plăt cost factur
buy cumpăr
sell vând vinde
give da= dăm dat=
take lua luat iau=
send trimi
come ven= vin= venit ajun sosi
leave plec mers pleac
return reven întoarc întors înapoi
wait aștept
stay rămân rămas răman
help ajut
save salv
protect proteja apăr protej
fight lupt lupta
fear frică team tem=
love iub iubesc dragost
hope sper speranț
forget uita uit=
remember aminti amint memori
promise promis promit
believe cred crezi crede credinț
sorry scuz iert regret rău=
laugh râs râd zâmb
cry plâng plâns lacrim
agree acord contract înțeleg
decide deci decis hotăr
continue continu contin
support sprijin susțin
discuss discut vorb dezb
stop opri oprit opreș
find găs găsit
search caut căut
carry duc= adu aduce car= purt
stand sta= stau stă= așez coad stat stăt stău rând
house cas= casa acas
school școal clas lecți
hospital spital clinic
road drum cale strad
bridge pod= podul
car mașin autobuz camion
train tren= trenur gar= stați
ship vapor nav= nave barc port=
water apă= apa= ape=
sea mare= marea mări ocean
river râu fluviu
mountain munt deal
forest pădur copac arbor
snow zăpad ninso gheaț
rain ploai plou inunda
wind vânt furtun uragan
sun lumin soare lamp
dark noapt nopți întuner
fire foc= focul incendi ard=
country țar patri nați
city oraș sat= satul localit
world lume= lumea lumii mond
border graniț frontier
war război
peace pace= pacea calm liniș
army armat arm= arme= atac rachet militar
freedom liber grat libert
truth adevăr
lie minț mint= minciun
law drept lege justiț tribunal
government guvern autorit
parliament parlament vot aleg aleger
money bani banii
price preț scump ieftin
bread pâine grâu cereal
animal animal câin vac oaie oi= cal= peșt pește pasăr păsăr albin
book cart scriso cuvânt cuvint
language limb limba
door uș fereastr ferestr acoper zid= peret
heart inim suflet
hand mân= mână mâin
eye och cap= capul faț corp
knee genun spate picior obos
name num= nume chem numi=
history istori trecut
future viitor
time timp vrem
winter iarn
summer var= vara verii
morning dimineaț seara sear
first prim prima primă primu priml prime primi
last ultim final
new nou= nouă noi=
old bătrân vech
big mare= mari= marea
small mic= mică mici
good bun= bună bine=
bad rău= rea= prost
hard greu= grea= dificil
strong puter fort
long lung
cold frig rece= cald
empty gol= goal plin
beautiful frumo
young tinere tânăr tinăr
poor sărac bogat
happy feric bucur
sad trist durer dureros
every toț toat fiecare
nobody nimeni nici=
nothing nimic
never niciod
always mereu întotdeauna
again iar=
together împreun comun
here aici
half jumăt dubl
job compani firm întrepr
energy energi curent electric gaz
health sănăt boln bolav
police poliți arest închisoar
film film muzic poză imagin tablou pict
colour culoar roșu roși albast alb= albă negr
tree floare flori grădin recolt
wine vin= ceai cafea lapte unt=
clothing scar geant haine pantof
evacuate evacu adăpost refugi
season foame sete= flămân
bear urs ursoaic pui= lup=
picture video camer înregistr
year an= ani= anul
day zi= zile zilei
month lun= luni= lună săptăm
hour oră= ore= minut
kilometre kilomet ton=
today azi= astăzi
tomorrow mâine
yesterday ieri
injure răni
victim victim
resident locuitor locatar
citizen cetățean cetățen
factory fabric uzin
strike grev sindicat
protest protest manifest
opposition opoziț
mayor primar guvernator
crisis criz
danger pericol amenin
safe sigur
order ordin
ban interzi
allow permi
blame vine= vinovat vină
judge judecăt sentinț condamn
crime crimă crime infracț ucide
corrupt corup fur hoț
investigat anchet investig
cause cauz motiv
result rezultat consecinț succes
problem problem
plan plan proiect intenț
goal scop țint obiectiv
mistake greșe eroare
change schimb
negotiat negoci tratativ
sign semna tratat
ally aliat parten
enemy duşman dușman inamic
bomb bomb explo
drone dron
shell muniț obuz proiectil
occupy ocup invad invazi
prisoner prizonier ostatic deținut
bank banca bancă banci credit datori împrumut
budget buget impozit taxe
market piaț comerț export piață piața comerci negustor târg
produce produ fabric
farmer fermier agricul țăran câmp
church biseric dumnezeu ruga rugă
celebrat sărbăt petrec
born născ naște
parent părin
brother frate frați
sister sora= soră surori
wife soț căsăt nunt
girl fata= fate= fată fete băiat băieți
colleague coleg echip personal
coach antrenor
ball gol= goluri minge
champion campion titlu record premi medali
museum muzeu muzee galeri expoziț arta= artă= arte= arti= artist
theatre teatru scena scenă scene concert opera= operă= opere= orchestr
journalist jurnalist ziar știr articol redact
engineer inginer tehnol tehni mașin computer calculator
science știin cercet studiu
earth pământ pămînt sol=
sky cer= cerul stea= stele spațiu luna= lună=
stone piatra piatră piatre pietre stânc
gold aur= aurul argint fier metal oțel
wood lemn scândur
glass sticl geam
kitchen bucătăr găti găte farfuri rețet restaurant
salt sare= sarea zahăr piper ulei
meat carne= oua= ouă brânz tort prăjitur plăcint orez
smell miros gust
bed pat= patul masa= masă= mase= scaun cameră camera camere scara scară etaj
tent cort= cortul corturi container tabăr
key cheie= cheia=
paper hârti document pașaport acte=
phone telefon suna sună sune
plane avion avioane pilot aeroport zbor
landing ateriz
passenger pasager călător bilet loc= locuri
travel călător turist vizit drum
metro metrou tramvai
fuel combustibil benzin petrol motorin
coal cărbun mina= mine= mină miner
nuclear nuclear reactor radiaț
tank rezervor conduct țeav baraj
dry secet uscat deșert
clean curat curăț murdar gunoi deșeu plastic
nature natura= natură= naturi= clima climă mediu vreme
heat căldur cald fierbinte temperatur grade
heating încălz
generator generator bateri
substation rețea rețel stații linie
blood sânge
medicine medicament medicin vaccin
patient pacient bolnav operați asistent chirurg
autumn toamn primăv
week săptămân
think gând crede credi credu crezu idee idei părer
understand înțele
teach învăț preda predă antren
show arăt arată dovedi demonstr
meet întâln reuni ședin
invit invit bun= bine oaspe salut
follow urma urme urmă conduc lider șef
join împreun comun unite unită unitat împărt alătur
use folos utiliz
make fac= face= facem făcu creat creet creăt
receive primi prime obțin livr înmân
lack nevoie lipsa lipsă lipse lipsi trebui necesar dor=
cut rupe rupt sparg spart tăia tăit lovit
run alerg alert fugi fugă merge mergu mersu mersl pas= pași cursă curse
fall cade căzu căze căde scad
rise creșt cresc ridica ridică spori mări
number multă multe multi mulți mai= număr puțin
proud mândr
shame rușin rusine demnit onoare respect
courage curaj viteaz erou eroi
patience răbdar răbdăr
luck noroc
dream vis= visul visa dori
alone singur doar= numai=
same aceeași același egal
other altă= alte= altul alții diferit
whole întreg toată toata tot= parte
one un= o= una= unul
real real adevărat fapt
simple simpl ușor
terrible teribil gravă= grave= serios traged dezastr catastrof
wonderful minunat extraordinar excelent splendid
fast repede rapid grăb încet
soon curând devreme târziu
before până înainte
after după apoi
near aproape lângă următor
far departe îndepărt
under sub= subteran pivniț adăpost
above peste deasupra sus= înalt
silence tăce tăcu linișt
voice voce voci sunet zgomot siren
possible posib imposib poate= pot=
important import principal esenți importan esenția cheie
ready gata= pregăt
try încerc eșec eșua
hide fugi fuge scăpa ascun
hold ținu= ține păstr menți
put puni= pune pus= așez
touch ating arunc împing trage tras=
cross travers trece trecu ajung ajuns ating
wake zori răsărit trez
without fără
because fiindcă deoarece deci
if dacă când
person persoan om= omul cineva
thing lucru ceva tot=
public public oficial
condolence condolean doliu
congratulat felicit bravo
duty datori datore servi serve sarcin misiun
community comunit societ generați
democracy democra independen suveran
territor teritori regiun zona zonă zone integrit
trust încred
regret regret căi
choose aleg ales
count număr măsur
answer răspun raspun
happen întâmpl intampl
appear dispăr disper apăr
move mișc misc întoar intoar
refuse refuz respin
accept accept primi
angry furi supăr insult mâni
surprise surprin ciudat mir=
gift cadou dăru dar=
story povest poveș basm legend
poem poez poet vers=
dance dans
swim înot sări sari căță
plant plant semăn săp
wash spăl săpun
engine motor roat
box cuti cutii sticl pachet
knife cuțit frângh ciocan cui=
clock ceas= ceasul clopot lumân
flag steag simbol semn
boss șef sef= director proprietar patron
customer client public= spectator suporter
grave mormânt cimitir îngrop înmorm
smoke fum= fumul praf cenuș nisip
island insul plaj țărm coast
wave val= valuri adânc adanc
mouth gură gura= dinte dinți ureche nas= gât=
sweet dulce dulci amar mier
heavy greu= grea= greut ușor usor
inside înăuntr afară mijloc colț
enough destul suficient ajunge exact
rule regul avocat martor
salary salari pensi chiri asigur
deserve merit valoa valor= propri
vegetable legum cartof fasole linte ciorb sup= supă
fruit fruct măr= mere= lămâi portocal cireș vișin
tradition tradiți tradiţi cultur obicei
certain sigur cert= îndoi
now acum
even chiar= măcar
already deja
almost aproape
maybe poate probabil
often adesea uneori obicei
suddenly brusc deodată imediat
during în_timp timpul
between între
against împotriva contra
must trebui trebuie
look privi uita= uitat observ
feel simt sentiment emoți
explain explic descri lămur
wear purta rochi uniform îmbrăc costum
drive condu șofer
lift ridic
hang atârn spânzur
tie lega= legat nod=
fill umplu umple
cover acoper învel înfăș
collect aduna strâng colect
spread distribu împărț răspând
exchange schimb înlocu
borrow împrumut
earn câștig venit= venituri profit
spend cheltu petrec
donat dona= donaț donez caritab carita
invest invest investi
hire angaj recrut
resign demis concedi
retire pensi pension veteran
appoint numi= numit desemn nomin
compet concurs turneu cupa= cupei ligă liga=
beat înfrân învins înving
shoot împușc trage= glonț gloanț pușc pistol
catch prind prins
chase vân= vânat vânător urmări
drown înec scufund naufrag
breath respir suflu sufoc
heal vindec trata= tratam însănăt
suffer sufer suferin chin
surviv supravie
crash accident ciocni coliziun prăbuși
damage stric pagub avari daune dăun
warn avert avertiz alarm
accus acuz inculp învinu
convinc convin influen persua
argue ceart disput dezbat discuți
complain plâng= critic
encourag încuraj inspir motiv
resist rezist renunț predă predat
betray trăd înșel păcăl
campaign campani candidat
constitution constituț republic
reform reform revoluți
embassy ambasad diplomat
sanction sancțiun embargo
migrant străin migrant imigr
ceasefire armistiț încetarea_foc
front front= frontul bătăli tranșe
officer ofițer general= comandant căpitan
guard paznic gardă gardian străj
volunteer voluntar
firefighter pompier salvator
industry industri
cargo marf încărcăt depozit aproviz provizi
construction construcți șantier arhitect zidar
unemploy șomaj șomer inflați sărăci
hair păr= părul barb frizer coafor
finger deget picior umăr umer
skin piele oase= oasele osul creier stomac burt
virus virus infecți epidemi pandemi
ambulance ambulanț urgenț
disab dizabil handicap orb= surd scaun_cu_rot
lamp lampă lampa bec= felinar lantern
blanket pătur pern= perne saltea
oven cuptor sobă brutar coace copt fierbe
basket coș= coșul găleat sac= saci geant
toy jucări păpuș
coat palton haină cămaș tricou pălări căciul pantalon
thread fir= fire= ață= coase cusut țesăt pânz stof covor lână brod
breakfast mic_dejun prânz cină= cina= masă= mese=
chicken pui= puiul porc cârna șunc jambon
flour făin aluat drojdi maia
beer bere= berea vodc alcool beat= țuic
grape strugur vie= viile podgori
olive măslin nuc= nuci= migdal ciuperc
chocolate ciocolat bomboan desert înghețat dulciuri
cat pisic motan
horse cal= caii calul măgar cămil
goat capr porc= porci găin gâsc raț
bee albin insect fluture țânțar furnic
snake șarpe șerpi leu= lei= elefant tigru maimuț
whale balen delfin rechin țestoas foc=
bird pasăre păsăr barză berze vultur bufniț rândunic porumb
lake lac= lacul iaz=
valley vale= văi= peșter cascad
earthquake cutremur seism vulcan
avalanche avalanș alunecăr noroi
fog ceață nor= nori= tunet fulger furtun
leaf frunz ramur creang rădăc iarb fân=
seed sămânț semințe recolt
shadow umbr strălu luminos
air aer= aerul
satellite satelit rachet orbit spațial
square piața parc= parcul scuar
shop magazin prăvăl cafenea cafene cârcium
hotel hotel hostel pensiun han=
library bibliotec
university universit profesor facult
kindergarten grădiniț creș=
stadium stadion teren=
castle castel palat turn= turnul cetate fortăr
monument monument statui ruin dărâmăt moloz
gate poart gard= gardul barier
tunnel tunel pivniț beci=
bicycle biciclet motociclet
suitcase valiz bagaj rucsac geamantan
delay întârzi orar= program=
speed vitez
map hart= hărți harta hartă atlas
apartment apartament etaj locuinț
district cartier județ provinci district suburb
north nord= nordul
south sud= sudul
east est= estul răsărit orient
west vest= vestul apus occident
left stâng dreapt
king rege= regel regin prinț coroan împărat imperi
shout strig țip urla
applaud aplau ovați
joke glum banc= bancuri amuzant umor
kiss sărut îmbrăți
enter intra intră intrare
burst prăbuș surpa spart
publish tipăr editur public
record înregistr copi= copie
translate tradu înseamn semnific
draw desen pict
discover descoper invent explor
freeze înghe ger= topi topeș
feed hrăn
punish pedeps amend penalti
compensat despăgub compens rambur
appeal proces apel recurs= acțiun
swear jur= jură jurăm
threaten amenin
admit mărturis recunosc recunoaș
praise laud= lauda admir
holy sfânt sfint sacr binecuv
heaven rai= raiul iad= iadul înger diavol
miracle minun destin soart fantom duh= spirit
alphabet alfabet litere literă gramatic
page pagin pagină capitol roman=
violin vioar pian= chitar tob= trompet flaut
choir cor= corul dirijor melod ritm
actor actor actri rol= rolul masc costum
football fotbal baschet hochei tenis șah= box=
player jucător sportiv portar atacant arbitru
exam examen test= notă nota= diplom lecți
pencil creion stilou pix= caiet tabl
internet internet site= digital date= rețea
password parol cont= contul ecran program server baza_de_date
message mesaj e-mail poșt telegram
robot robot artificial automat
radio radio televiz emisiun transmi
childhood copilări tineret
justice drept= dreptat just= mil= milă bunătat bunăt
hate ură= urăsc urăș invidi gelo crud=
solidar solidar prieten
responsib responsab răspunz conștiin
habit obicei experien talent abilit
weak slab= slăbi
type tip= exempl formă forma=
method metod sistem proces mod= modul
chaos haos dezordin panic
attention atenți efort interes
advantage avantaj folos= folositor util= inutil
risk risc șans ocazi oportun
condition condiți situați stare= starea împrejur
event eveniment incident caz= cazul
moment clip moment secund
century secol deceniu aniversar zi_de_naștere
midnight miezul_nopții amiaz prânz=
side parte= latur margin suprafaț fund=
location loc= locul locuri
international internațional mondial național global
special special normal obișnuit
famous celebr cunoscut necunoscut secret
clear clar= clară evident vizibil
high înalt jos= joas larg= îngust gros= subțire
round rotund drept= plat= cerc
soft moale ascuțit ud= umed
naked gol= goală descul
worry îngrijor nerv stres grij
honest cinstit sincer onest politic loial fidel
gratis gratuit gratis
crazy nebun prost= proști înțelept deștept isteț
grandfather bunic= bunicul nepot nepoat unchi mătuș văr= verișo
widow văduv orfan bebel sugar
fisherman pescar cioban păstor chelner marinar
crew echipaj feribot bac=
noodle tăiț paste= pizz sandviș
umbrella umbrel oglind
furniture mobil= mobilă raft dulap sertar
balcony balcon curte= curtea teras
stick baston băț stâlp par=
microphone microfon difuzor
ton ton= tone= kilogram litr metr centim
percent la_sută procent
announce anunț declar proclam comunicat
report raport= raportul raportat
comment comentari comentat observați
suggest suger propun propus recomand sfat= sfătu
demand cere= revendic pretin
confirm confirm verific
question întreb= întrebare întrebări
quote citat citez= propoziți
information informaț informat
detail detali
list listă= lista= liste=
version versiune
group grup= grupul grupuri
member membr
organization organiz institut asociați fundați
committee comitet comisie comisia consiliu=
office birou
agency agenți departament
conference conferinț summit congres= forum
politics politic
party partid
economy econom financ
fund fond= fonduri subvenți finanț
develop dezvolt
improve îmbunătăț
reduce reduce= reduc= redus= reducer scăd scădere
add adăug suplimentar
compare compar
difference diferenț diferit
average medie=
amount sumă= suma= cantitat
level nivel
limit limit
quality calitat
size mărime dimensiun lungime
point punct
topic temă= tema= subiect
evidence dovad dovezi probe=
expert expert specialist profesionist carier
status statut poziți rang=
control control
manage gestion administr
check inspecți verifică examin
approve aprob autoriz
prevent preven evit= evita
remove elimin îndepărt șterg
guarantee garan asigur
offer ofer ofert furniz
include includ inclus conțin cuprind
apply candida aplica= cerere=
rest odihn relax
vacation vacanț concediu
sport sport gimnast olimpi
busy ocupat= ocupată=
bore plictis
excite entuzias emoționant
enjoy plăcere distra bucur_de
comfort confort
satisfy mulțumit= satisf
disappoint dezamăg frustr
despair dispera disperat
shock șoc= șocat șocant îngroz
sympathy compasiune milă=
generous generos generoz
modest modest umil smeren
greed lacom lăcom egois
careful atent= prudent grijă=
curious curios curioz
strict strict sever=
pregnant gravid însărcinat moașă
cancer cancer tumor diabet
fever febr tuse= grip= gripă
mental mental psih terapi
narcotic drog= droguri cocain heroin dependent_de
cigarette țigar tutun fum=
abuse abuz= abuzat viol= violat hărțui
violence violen brutal
terror terorist terorism extremis
torture tortur
massacre masacr genocid măcel
kidnap răpit răpir
withdraw retrag retras
progress progres avans
seize confisc cucer captur
block bloc= bloca blocad
surround înconjur încercuit asedi
checkpoint punct_de_control patrul
headquarters sediu cartier_general
navy marin= marina submarin flot
helicopter elicopter
intercept intercept doborât antiaerian
conscript recrut mobiliz
aggression agres
conflict conflict tensiun ostil
compromise compromis concesi
sacrifice sacrific jertf
rebel rebel revolt insurg răscoal
coup lovitură_de_stat răsturn
regime regim dictat tiran
communist comunis socialis sovietic
fascist fascis nazis
patriot patriot naționalis
propaganda propagand dezinform
censor cenzur
spy spion
interview interviu interviev
majority majorit minorit
survey sondaj statistic
population populați recensăm
race rasis etnic discrimin
religion religi
muslim musulman islam coran moschee
christian creștin catolic ortodox biblie
jew evre evrei sinagog rabin
priest preot preoți episcop călugăr papa= călugăriț
sin păcat păcăt
christmas crăciun paște paști
separate separ divorț despărț
couple cuplu= iubit= logod
adult adult
gender gen= sexual gay= lesbian femin
human uman umanit omenes
care îngrij
education educa educaț învățământ
behave comport
imagine imagin fantez
expect aștept= așteptăr
assume presupun bănui
recognize recunoa recunos identific
notice observ= observat remarc
calculate calcul matematic
mix amestec
pour torn= turnat vărs scurger
dig săp= săpat lopat
drag târ= trage= târât
pack împachet ambala
decorate decor= decorat împodob
tolerate toler suport= răbda
ignore ignor neglij
abandon abandon
restore restaur reconstru renov
launch lans= lansat lansare
cancel anul= anulat aboli abrog
interrupt întrerup deranj
repeat repet
emphasize subliniat sublinia accentu
express exprim
conclude concluz rezum
claim afirm susțin=
reveal dezvălu
mock batjoc bat_joc ironi
provoke provoc
exist exist
depend depind depend
belong aparțin
participate particip
represent reprezent delegați purtăt
register înregistrat= înscri
certificate certificat adeverinț
savings economisi economii=
luxury lux= luxos
property proprietat deține
address adres= adresă adresa
code cod= coduri cifrat
hacker hacker pirat cibernet
download descărc clic=
file fișier dosar
connect conect conexiun
outage pană_de_curent pene_de_curent
rubble moloz dărâmătur
extinguish stins= stinge=
bandage bandaj garou targ= targă prim_ajutor
prosthesis protez amput
pharmacy farmaci
quarantine carantin izolare
kick lovitură_de_picior
shake tremur scutur
kneel îngenunch genunchi=
spin învârt rotit rostogol
slip alunec
whisper șopt șoapt
knock ciocăn
greet salut bună_ziua rămas_bun
fake fals
correct corect exact=
perfect perfect ideal=
rare rar= rară= unic=
modern modern contemporan
local local
abroad străinătate
central central centru=
direction direcți
capital capital= capitala
personal personal privat
temporary temporar provizor
permanent permanent constant
deliberate deliberat intenționat
recent recent
challenge provocare= obstacol
solve rezolv soluți
strategy strateg tactic
analysis analiz
standard standard criteri norm=
structure structur
material material
resource resurs
pressure presiun
identity identitat
success succes reuși
affect afect
source surs= sursă surse
found fondat fondator înființ întemei
legislation legisl decret amendament
referendum referend
suspect suspect bănuial
fraud fraud înșelăci escroc
execute execut pedeapsa_cu_moartea
gang bandă= mafi
smuggle contraband vam= vamă vamal
traffic trafic
parking parcar parcat garaj
rail șin= șine=
sail pânz= velier ancor
shipyard șantier_naval
float plut= pluti plută
pool piscin
zoo zoo= acvari
playground loc_de_joacă leagăn
elevator lift= ascensor
brick cărămi beton ciment
excavator macara excavator buldozer
cable cablu= cabluri priz=
tool unealt unelte șurub
workshop atelier
craft meșteșug tâmplar croitor fierar
apprentice ucenic stagiar
electrician electrician instalator mecanic
assistant asistent= secretar
bureaucracy birocra funcționar
chairman președintele_consiliului
activist activist
philosophy filosof filozof
author autor scriitor literatur
character caracter personalitat
graduate absolven
homework teme= temă_pentru
scholarship burs= bursă burse
pram cărucior scutec
dictionary dicționar enciclop
cinema cinema documentar episod
band album= trup=
festival festival carnaval circ=
anthem imn= imnul
banner pancart afiș banner lozinc
petition petiți
boycott boicot
crowd mulțime
homeless adăpost= cerșet
bankrupt faliment
shares acțiuni acționar
discount discount reducere=
advert publicit reclam
parcel colet poștaș timbru=
dollar dolar euro=
moral moral etic= virtut
privilege privileg
ancient antic medieval străvech
heritage moșteni patrimoni
ancestor strămoș urmaș
archaeology arheolog fosil dinozaur
gene gene= gena= genetic
laboratory laborator experiment
theory teorie teoria teorii
physics fizic= fizică fizician chimi biolog
telescope telescop microscop
planet planet univers= galaxi astronaut
carbon carbon= emisii
pollution polua contamin
poison otrav toxic chimic
renewable regenerabil solar= eolian
recycle recicl
species specii specie biodivers
forecast prognoz meteo
hail grindin
marathon maraton sprint
ski schi= schia patin sanie=
lottery loterie pariu
card cărți_de_joc card= carduri
fox vulp iepur șoarec șobolan veveriț arici cerb
frog broasc păianj vierm melc
salmon somon păstrăv hering crevet
wing arip= aripă aripi pană blan= lab=
barn hambar grajd cușc cuib stup= stupi= stupină
herd turm= turmă cireadă pășun
tractor tractor plug= arat=
fertilizer îngrășăm pesticid
irrigate irig
corn porumb orz= secar ovăz
cabbage varz morcov ceap usturoi castravet dovleac
berry zmeur prun= prune= per= pere= piersic cais banan pepen
juice suc= limonad
butter unt= smântân iaurt
salad salat sos= muștar oțet
cake tort= prăjitur biscui
piece bucat= bucată bucăți felie
quarter sfert= trimestr
zero zero=
weekend sfârșit_de_săptămână weekend
europe europ
africa afric
asia asia= asiatic
green verde= verzi= galben maro= gri= mov=
jewel bijuter colier diamant inel= cercei
wallet portofel poșet
spectacles ochelari
glove mănuș eșarf fular șoset cizm
pocket buzunar nastur mânec curea
fashion modă=
design proiectat= design
barber frizer coafor
cup ceașc bol= lingur furculiț oal= oală tigaie cană=
fridge frigider mașină_de_spălat
bath baie= duș= toalet
bench bancă canapea fotoliu
broom mătur aspirator
leather piele= bumbac mătas
rubber cauciuc anvelop
steam abur=
hole gaur= gaură groap crater crăpătur
rot putre putred mucegai
oak stejar mesteac pin= salci brad=
sunflower floarea-soarelui lale= trandafir mac=
balloon balon= artifici
fat gras= grasă obez
disgust dezgust scârb urât
coward laș= lașit
curse blestem
neutral neutr
corridor coridor
maximum maxim minim
homesick nostalg dor=
supervise supraveg
model model
function funcți
install instal
studio studio
but dar= însă= ci=
only doar= numai=
more mai=
also și=
until până=
who cine= cui=
what ce=
how cum= ca=
where unde=
when când=
still încă=
you voi= vă= dumneavoastră tu= te= voastr
attack atac ofensiv
missile rachet
weapon arme= armă armele
red roșu roşu roșie roşie
white alb= albă albe= albi=
black negru neagră negre
blue albastr
dog câine câini căţel cățel
sheep oaie= oi= oile= miel=
cow vacă= vaci= vaca= vițel
fish pește= pești= pescuit
roof acoperiș acoperiş
wall perete= pereți zid= ziduri
window fereastr ferestre geam=
tea ceai= ceaiul
coffee cafea cafele
milk lapte= laptele
storm furtun uragan taifun
flood inunda
ice gheață gheaţă gheața
husband soțul soţul soț= soţ=
wedding nuntă nunți căsător
vote vot= votul voturi votat alegător
election alegeri alegeril
prison închisoare închisori celulă
newspaper ziar= ziare= ziarul
concert concert
airport aeroport
bus autobuz
truck camion= camioane
letter scrisoare scrisori
music muzic
photo poză= poze= fotograf
say spun= spune spus= zis= zice zic=
become deven devin= devine
less puțin= mai_puțin măcar=
behind spatele= înapoia îndărăt
instead loc_să loc_de schimb=
someone cineva=
except exceptând afară_de cu_excepția
self însumi însuți însăși însuși înșine singur
night noapte nopți nopţi
times dată= ori= oară=
sit stat= așeza așez= ședea
tonight seara seară= diseară
song cântec melodi
warm cald= caldă căldur
rich bogat bogăț
hungry foame flămând
chair scaun
table masă= mese= masa=
room cameră= camere= camera=
deputy deputat= deputați deputaţi senator
head cap= capul=
face față= fața= obraz
arm braț brațe
rope frânghie sfoară lanț
well fântân izvor puț
curtain perdea cortin
pot oală= oale= cratiț
stairs scară= scări= trepte
net plasă= plase=
#1 un= una= unu= prim
#2 doi= două= doilea= doua= ambele ambii
#3 trei= treilea= treia= treime
#4 patru= patrulea= patra=
#5 cinci= cincilea= cincea=
#6 șase= şase= șaselea= șasea=
#7 șapte= şapte= șaptelea= șaptea=
#8 opt= optulea= opta=
#9 nouă= noualea= noua=
#10 zece= zecelea= zecea=
#11 unsprezece unspe
#12 doisprezece douăsprezece
#13 treisprezece
#14 paisprezece
#15 cincisprezece
#16 șaisprezece şaisprezece
#17 șaptesprezece
#18 optsprezece
#19 nouăsprezece
#20 douăzeci
#30 treizeci
#40 patruzeci
#50 cincizeci
#60 șaizeci
#70 șaptezeci
#80 optzeci
#90 nouăzeci
#100 sută= sute=
#1000 mie= mii=
#1e6 milion milioane
#1e9 miliard
#and și= şi=
#pm seara după-amiaz
#*12 duzin
`;
