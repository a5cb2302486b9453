/** Czech and Slovak. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people lidi lidé lidem národ
man muž můž
woman žen
child dět dít
mother matk máma mámo
father otec otc
family rodin
friend přítel přátel
grandmother babičk
neighbour soused
teacher učitel
doctor lékař
soldier voják vojác
worker dělník pracovník
student student žák žác
son syn=
daughter dcer
minister ministr
president prezident
thank děkuj děku díky
ask prosím prosíme žádá
want chc chtě nechce
know ví vím víme věd
see vid vidě
hear slyš poslouch
speak mluv hovoř jednání
write píš psa napsa
read čt číst
work prac
live žív život žij
die zemř mrtv smrt umř
kill zabi zabí
sleep spí spát spal
eat jíst jedl jídl
drink pij pít pije
sing zpív píse píseň
play hra= hrá zápas
win vyhr vítěz
lose ztrat prohr
begin zač zaháj
end konec konč skonč ukonč
open otevř otevír
close zavř zavír uzavř
build stav postav
destroy znič zniče
repair opra oprav
pay plat zapla stojí účet
buy koup
sell prod= prodá prodej prodat
give dá= dát dal= dali= dává
take vzít vzal bere
send posl posíl
come přij přiš
leave jít šel šli odj odej odeš
return vrát vrac zpět návrat
wait ček čekat
stay zůst
help pomoc pomáh pomoz
save zachr záchr spas
protect chrán ochr bráni obran
fight bojov boj= bojuj
fear bojí strach bát
love mil= milu lásk milov
hope naděj douf
forget zapom
remember pamat vzpom
promise slíb slib
believe věř věřím vír
sorry promiň omlouv líto odpust
laugh smá smě úsměv
cry pláč plač plak slz
agree dohod dohodn smlouv souhlas
decide rozhod
continue pokrač dál= stále
support podpor
discuss projedn diskut mluvi
stop přest zastav stop
find najít naš nalez
search hled pátr
carry nos nést nes přin přiv
stand stoj stát sed fronta frontě stál frontu fronty řada řadu řadě řady
house dům dom= domov domů domy
school škol tříd hodin
hospital nemocnic klinik
road cest silnic ulic
bridge most
car auto autobus nákl
train vlak nádraž stanic žel
ship loď lodi přístav
water vod
sea moř oceán
river řek
mountain hor= hory hoř kopec
forest les= lesy lese strom
snow sníh sněh led= ledu
rain déšť dešt prš povod
wind vítr větr bouř hurik
sun svět= světl slun lamp
dark noc= noci tem= temn
fire oheň ohn požár hoř
country zem= země zemi vlast stát
city měst ves= vesn obec obc
world svět= světa světě
border hranic
war válk vojn válec
peace mír= míru klid klidn
army armád zbra zbran útok raket vojensk
freedom svobod volno zdarma osvob
truth pravd
lie lže lhář lež
law práv zákon soud
government vlád úřad
parliament parlament hlas volb volit
money peníz peněz
price cen= cena ceny drah levn
bread chléb chleb obil pšen
animal zvíř pes= psy= psa= kráv ovc kon= koně ryb pták včel
book knih dopis slov
language jazyk řeč
door dveř okn oken střech zeď zdi
heart srdc duš
hand ruk ruce
eye oč hlav tvář těl
knee kolen zád noh unav
name jmén název jmenu jmeno nazýv
history histori dějin minul
future budouc
time čas
winter zim
summer lét
morning ráno večer
first prvn první nejprve nejdřív
last posled finále
new nov
old stár star
big velk
small malý malé malá
good dobr lepší
bad špatn zl= horš
hard těžk obtíž
strong siln síla sílu moc=
long dlouh
cold zim= chlad tepl mráz
empty prázdn pln
beautiful krásn
young mlad
poor chud bohat
happy šťast rados rád=
sad smutn bol žal=
every všech všich každ všem
nobody nikdo nikoho žádn
nothing nic= ničeho
never nikdy
always vždy
again znov opět
together spol dohromad
here zde tady sem=
half polovin půl= dvojnás
job firm společn podnik
energy energi elektř proud plyn
health zdrav nemoc
police polici zatče vězen zadrž
film film hudb fotk obraz fotograf
colour barv červen modr bíl čern
tree květ zahrad úrod sklize
wine vín čaj káv mlék másl jahod
clothing žebřík tašk oblečen bot=
evacuate evaku úkryt uprchl
season hlad žízn
bear medvěd los= vlk
picture vide kamer záznam
year rok= roku let= letech roky
day den= dny= dní=
month měsíc týden týdn
hour hodin minut
kilometre kilomet tun=
today dnes
tomorrow zítra
yesterday včera
injure zraněn zranil
victim oběť oběti
resident obyvatel
citizen občan
factory továrn závod
strike stávk odbor
protest protest demonstr
opposition opozic
mayor starost primátor hejtman
crisis kriz
danger nebezpeč hroz ohrož
safe bezpeč
order rozkaz příkaz nařídil
ban zákaz zakáz
allow dovol povol
blame vina= viny= viník vinu=
judge soudc rozsud odsouzen
crime zločin vražd trestn
corrupt korup krad ukrad zloděj
investigat vyšetř šetř
cause příčin důvod proč
result výsled důsled úspě
problem problém potíž
plan plán záměr projekt
goal cíl
mistake chyb omyl mýlil
change změn měn
negotiat jednán vyjedn
sign podeps podepis smlouv
ally spojen partner
enemy nepřítel nepřátel
bomb bomb výbuch expl
drone dron
shell munic granát střel
occupy okup invaz
prisoner vězeň vězn zajat rukojm
bank banka banko banku banky úvěr dluh půjč
budget rozpoč daň daně daní
market trh= trhu obchod vývoz dovoz trhy kupec
produce výrob vyráb vyrob produk
farmer zeměděl rolní pole= poli=
church kostel bůh boha bohu modl
celebrat oslav svát
born naroz
parent rodič
brother bratr
sister sestr
wife manžel svatb oženil
girl dívk holk chlapcc chlapec kluk
colleague koleg tým= týmu posádk personál
coach trenér
ball gól míč
champion mistr titul rekord cena= cenu= ocen medail
museum muzea muzeu galeri výstav uměl uměn
theatre divadl jevišt koncert opera= operu= opery= orchestr
journalist novin zpráv člán redak
engineer inženýr inžener technolog techni stroj počítač
science věda vědc věde vědu výzkum studie
earth země zemi zemí půd
sky nebe nebí obloh hvězd vesmír měsíc
stone kámen kamen skál
gold zlato zlata zlaté stříbr želez kov= ocel
wood dřev prkn
glass skl ske okenn
kitchen kuchyn kuchař vaři vaří talíř recept restaurac
salt sůl soli= solí= cukr pepř olej
meat maso= masa= vejc vajíč sýr dort koláč rýž
smell vůně vůni pach voni voní chuť chuti
bed postel stůl stole= stolu židl pokoj místnost schod patro
tent stan= stany kontejner tábor
key klíč
paper papír dokument doklad pas= pasu
phone telefon volal zavolal
plane letadl pilot letišt let= letu= lety
landing přistá
passenger pasažér cestuj jízden lístk vstupenk míst
travel cesta cestu cesty turist navštěv návštěv výlet
metro metro= metra= tramvaj
fuel paliv benzin ropa= ropu= ropy= naft
coal uhlí důl dolu= dole= doly= horník horníc
nuclear jadern reaktor radiac
tank nádrž trubk potrub ropovod plynovod přehrad hráz
dry sucho suchá suché suchý poušť
clean čistý čistá čisté čisti čisto špín špinav odpad plast
nature přírod klimat podneb životní počas
heat vedr horko horké tepl stupe stupň
heating topení vytáp
generator generátor bateri
substation síť sítě síti rozvodn link
blood krev= krve krví
medicine lék= léky léků medic očkov vakcín
patient pacient operac operov sestři chirurg
autumn podzim jara= jare= jaro jaře
week týden týdn víkend
think mysl nápad názor
understand pochop rozumí rozumě
teach uči učí naučil cviči trénov
show ukáz ukaz dokáza
meet setk potk schůz jednan jednán
invit pozva pozvá víta vítá víte hosté hostů pozdrav
follow vedou vůdc šéf následov lídr
join spoluč společ sdíl jednot dohrom spojen
use použi použí užív
make děla dělá uděl tvoř vytvoř
receive dostal dostan dostat získ obdrž dodá dodav
lack potřeb chybě= chybí= nedost třeba nutn stýsk
cut zlom rozbil rozbit řeza řeze udeř zasáh prask
run běž běh chodi chodí krok jít= šel= jdem=
fall pada padá padl padn upad spad kles
rise rost vzrost vzrůst zvýš naros stoup
number mnoho mnohé mnoha více= víc= počet počt málo=
proud hrdý hrdá hrdé hrdi hrdo
shame stud styd hanb důstojn čest= respekt úct
courage odvah odvaž stateč hrdin
patience trpěliv
luck štěst
dream sni= snu= snů= sníl přán přál přej
alone sám= sama= osamě jen= pouze
same stejn týž rovn
other jiný jiná jiné jiní jine rozdíl různ
whole celý celá celé část
one jeden jedna jednu jedno
real skutečn opravd fakt
simple jednoduch snadn lehk
terrible hrozn strašn vážn traged katastrof
wonderful nádhern skvěl úžasn vynikaj
fast rychl spěch pomal
soon brzy brzo pozdě
before dokud než= před dříve
after po= poté potom od= pak
near blízk vedle příšt nedaleko přít u=
far dalek vzdál
under pod= podzem sklep kryt= krytu
above nad= vysok nahoř
silence mlč tich
voice hlas zvuk hluk sirén
possible možn nemožn může mohou
important důležit hlavn význam podstat
ready připrav hotov chyst
try pokus snaž zkus selh
hide utéc utek utík skrý schov
hold drž udrž zachov
put polož postav dala= dali= dalo=
touch dotk hodil hodíl házel tlač táh
cross překro dosáh dostat dostal dostav přejd přejí minul
wake úsvit svít probud vzbud
without bez=
because protož proto= neboť
if jestli pokud když až=
person človék člověk osoba osobů osoby někdo
thing věc něco všechn vše=
public veřejn oficiáln úředn
condolence kondol soustras smut truchl
congratulat gratul blahopř
duty povinn služ slouž úkol
community společ komunit generac
democracy demokra nezávis svrchov suver
territor územ oblast region celistv
trust důvěř důvěr
regret lituj litova litoval
choose vybr výběr zvoli
count počít měř
answer odpov odpově
happen stalo= stane děje
appear zmiz objevi
move hýb hnul otoč pohyb
refuse odmít zamít
accept přij přijm akcept
angry hněv zlob naštv uráž urazi
surprise překvap divn udiv
gift dárek dárk darova dar=
story příběh pohád vypráv
poem básn báseň verš
dance tanc tanč
swim plav skoč skok skákat
plant sáze zasad sej kop= kopa
wash myj myl= umyl prát mýdl
engine motor kola= kolo
box krabic bedn láhev lahv balík
knife nůž nož lano lana provaz kladiv hřebík
clock hodin zvon svíčk
flag vlajk symbol znak znamen
boss ředitel šéf majitel vedouc
customer zákazn divák publik fanouš
grave hrob hřbit pohřb pohřeb
smoke kouř prach popel písk písek
island ostrov pláž pobřež břeh
wave vlna= vlny= hlub hlou
mouth ústa zub ucho uši= nos= krk= hrdlo
sweet sladk hořk med= medu=
heavy těžk váží váha váhy lehk
inside uvnitř venku venk střed prostřed roh=
enough dost stačí přesně
rule pravidl předpis advokát právník svěd
salary plat= mzd důchod nájem pojišt
deserve zaslou cena= hodnot vlastn
vegetable zelenin brambor fazol čočk polév
fruit ovoc jablk jablo citron pomeran třeš višn
tradition tradic kultur zvyk obyčej
certain jist určit pochyb
now teď nyní teraz
even dokonce ani=
already už= již=
almost skoro téměř málem
maybe možná snad= asi=
often často někdy obvykl většinou
suddenly náhle najednou okamžit ihned
during během zatímco počas
between mezi= medzi
against proti= proti
must musí musel mus= máme=
look dívá podív pozer pozor
feel cítil cítí pocit citov cítím
explain vysvětl popis popsal objasn
wear oblék oblek šaty= unifor
drive jel= jela jezd jede= řidič řídil vodič
lift zved zvedl zdvih
hang visí visel pověs zavěs
tie váza váže zaváz uzel uzl
fill napln plnil vyplň naplň
cover přikr pokry zabal zakry
collect sbír nasbír shromáž sebral zbier
spread rozda rozšíř šíř= šíří rozděl
exchange vyměn výměn nahrad
borrow půjč půjčk požič
earn vydělá příjem příjm zisk zárob
spend utrati útrat stráv výdaj
donat daroval charit příspěv dobročin
invest invest vklad
hire zaměst najal nábor nabír
resign odstoup rezign propust výpově odvol
retire důchod penzi veterán
appoint jmenov nomin
compet soutěž turnaj pohár liga= ligy= lize= závod
beat poraz porážk porazi prehra
shoot střel výstřel kulk pušk zbraň
catch chyt chytil lapil
chase lov= lovc honi proná stíhá
drown utopi topi potopi topil
breath dech= dýchá nadech dusil
heal léčb léčit vyléč uzdrav liečb zotav
suffer trp= trpí trpěl utrpe
surviv přež přežil preži
crash nehod srážk havár zřít zrazil
damage škod poškod ujma
warn varov upozorn poplach alarm
accus obvin žalob vyčít
convinc přesvědč vliv ovlivn presved
argue hád spor= spory debat hádk
complain stěž stíž kritik kritiz
encourag povzbu inspir motiv
resist odpor odolá vzdát vzdal vzdá= vzdáme
betray zradi zrada podvod podvád oklam
campaign kampaň kandidát
constitution ústav republi
reform reform revoluc
embassy velvysl diplom veľvysl
sanction sankc embargo
migrant cizin migrant přistěh zahran
ceasefire příměř klid_zbr prímer
front front= fronta= frontě bitv zákop
officer důstojn generál velitel kapitán dôstoj
guard stráž hlíd ochrank
volunteer dobrovol
firefighter hasič záchranář
industry průmysl priemys
cargo náklad zboží sklad zásob
construction stavb staveb architekt zedník
unemploy nezaměst inflac chudob
hair vlas brada vous kadeř
finger prst chodid noha= nohy= nohou rameno ramen
skin kůže kůži kost= kosti mozek mozk žalud břich
virus virus infek epidem pandem nákaz
ambulance sanitk záchrank nouz pohotov
disab postiž slep hluch vozík invalid
lamp lampa lampu lampy žárovk lucern
blanket dek= deku= deky přikrýv polštář matrac
oven pec= pece troub peč pekař pekár vař
basket koš= koše= košík kbelík vědr pytel tašk
toy hračk panenk
coat kabát bund= bundu košil klobouk čepic kalhot
thread nit= niť šít= šije ušil látk koberec vlna= vyšív
breakfast snídan oběd obed= večeř jídl
chicken kuře kuřec vepř klobás párek párk šunk
flour mouk těsto droždí kvas múk=
beer pivo piva vodk alkohol opil
grape hrozn vinic vinohrad
olive oliv ořech mandl houb orech
chocolate čokolád bonbon dezert zmrzlin
cat kočk kocour mačk
horse kůň koně koni kôň osel osla velbl
goat koz= koza= kozy prase slepic husa= husy kachn
bee včel hmyz motýl komár mraven
snake had= hadi lev= lva= slon tygr opic opice
whale velryb delfín žralok želv tuleň
bird pták ptač čáp orel orl= sova vlaštov holub vták
lake jezer rybník jazer
valley údolí jeskyn vodopád jaskyn
earthquake zemětřes sopk zemetras
avalanche lavin sesuv bahn bláto blata blato
fog mlh= mlha mlhy oblak mrak hrom= blesk bouřk
leaf list= listí větev větv kořen koreň tráv seno
seed semen osiv zrn= zrno
shadow stín jasn svít záři lesk tieň
air vzduch
satellite satelit družic raket vesmír
square náměst park= parku námest
shop obchod prodejn kavárn hospod kaviar
hotel hotel ubytov penzion
library knihov knižni
university univerz profesor fakult vysok
kindergarten mateřsk školk jesle škôlk
stadium stadion hřišt trávník ihrisk
castle hrad= hradu zámek zámk palác věž pevnost
monument pomník soch= socha sochy ruin trosk sutin
gate brán= brána brány plot= ploty závor
tunnel tunel sklep= podzem
bicycle kolo= kole= kola= cyklist motor= motork bicykl
suitcase kufr zavazad batoh batož
delay zpožd jízdní_řád rozvrh mešk
speed rychlost
map map= mapa mapě mapu mapy atlas
apartment byt= bytu bytě byty patro patře
district čtvrť okres kraj= kraje provinci sídlišt
north sever
south jih= jihu jižn juh= juhu južn
east východ
west západ
left vlevo vpravo levá pravá levé pravé
king král princ korun císař říš
shout křič křik volal krič
applaud potlesk tlesk jásal
joke vtip žert legrac humor
kiss polib líbal obej objal
enter vstoup vstup vejít vešel
burst zřít zhrout praskl zrúti
publish tisk vytišt vydav vydal vydan
record nahráv nahrál kopi
translate přelož překlad znamen preklad
draw kresl maloval malíř namal
discover objev vynál vynalez
freeze mrz zamrz mráz tát= roztá rozpust
feed krmi krmí nakrm
punish trest pokut penalt
compensat náhrad odškod refund
appeal žalob odvol odvolá
swear přísah přísež slib=
threaten hroz vyhrož ohrož
admit přizn uzná uzna
praise chvál pochv obdiv
holy svat svät požeh
heaven nebe peklo pekl anděl ďáb čert nebi
miracle zázrak osud duch
alphabet abeced písmen gramat
page stran kapitol román
violin housle klavír kytar buben bubn trubk flét
choir sbor= sboru dirigent melodi rytm
actor herec here role= roli mask kostým
football fotbal košík hokej tenis šach box
player hráč sportov brankář gólman útočník rozhodčí
exam zkoušk test= známk diplom lekc maturit
pencil tužk pero= sešit tabul propisk
internet internet web= digitál data= údaj síti
password hesl účet účt obrazov program server databáz
message zpráv správ e-mail mail pošt telegram
robot robot uměl automat
radio rádi rozhlas televiz vysíl
childhood dětstv mládí mladost detstv
justice spraved milosrd milost laskav slušn
hate nenávi nenávid závid závist žárl krut
solidar solidar přátelstv priateľstv
responsib odpověd zodpov svědom
habit zvyk zkušen talent dovedn
weak slab
type druh typ= příklad tvar= forma
method metod systém proces způsob
chaos chaos nepořád panik
attention pozorn úsil snah zájem zajím
advantage výhod prospěch užiteč zbyteč
risk riziko rizik šanc příležit možnost
condition podmín situac stav= stavu okolnost
event událost incident případ udalost
moment chvíl okamž moment sekund vteřin
century století stolet desetilet výroč narozenin
midnight půlnoc poledn polnoc
side stran= straně stranu okraj hran povrch dno=
location míst miest lokalit
international mezinárod světov národní globáln
special speciáln zvláštn normáln obyčejn běžn
famous známý slavn neznám tajn tajem
clear jasn= jasné jasně zřejm zjevn viditel
high vysok nízk širok úzk tlust tenk
round kulat rovn ploch kruh
soft měkk ostr mokr vlhk
naked nah= nahý bos= bosý
worry starost obav nerv stres znepok
honest poctiv upřím zdvořil věrn loajáln čestn
gratis zdarma bezplat gratis
crazy blázn šílen hloup moudr chytr hlúp
grandfather dědeč děda vnuk vnuč strýc teta bratran
widow vdov sirot miminko kojen
fisherman rybář pastýř pastev číšn námořn
crew posádk trajekt
noodle nudle těstovin pizz chlebíč
umbrella deštník zrcad dáždnik zrkad
furniture nábytek police= polic= skříň zásuv
balcony balkon balkón dvůr dvor= dvor
stick hůl tyč sloup klack palic
microphone mikrofon reproduktor rozhlas
ton tun= tuna tuny kilo kg= litr metr centim
percent procent percent
announce oznám oznamu vyhlás prohlás prohláš
report zpráva= hlášen
comment komentář koment poznámk
suggest navrh návrh doporuč rada= rady= radu= poradi
demand požad požadav žádá=
confirm potvrd
question otázk dotaz
quote citát citac citova věta= věty
information informac informova
detail detail podrobn
list seznam
version verz
group skupin
member člen
organization organiz institu sdružen nadac spolek
committee výbor komis
office kancelář
agency agentur odbor= oddělen
conference konferenc summit kongres fórum
politics politi
party strana= straně stranick
economy ekonom hospodář financ
fund fond= fondu dotac
develop vyvíj rozvoj vývoj
improve zlepš vylepš
reduce sníž snižov pokles omez
add přid dodat= navíc
compare porovn srovn
difference rozdíl liší
average průměr
amount množství částk součet
level úroveň úrovn
limit limit omezen
quality kvalit
size velikost šířk délk
point bod= body= bodů
topic téma= témat
evidence důkaz
expert expert odborník specialist profes kariér
status postaven status
control kontrol
manage říze= řízení správ=
check ověř prověř inspek
approve schvál povolen
prevent předcház prevenc vyhnout zabrán
remove odstran vymaz
guarantee záruk zaruč zajist
offer nabíd nabíz nabídk poskyt
include zahrn obsah
apply žádost uchaz přihlášk
rest odpoč odpočin relax
vacation prázdnin dovolen
sport sport gymnast olymp
busy zaneprázd
bore nuda nudn nudí
excite nadšen vzruš
enjoy požit zábav potěšen užíváme= užívám= užil=
comfort pohodl komfort útuln
satisfy spokoj uspokoj
disappoint zklam
despair zoufal beznaděj
shock šok= šokova otřes
sympathy soucit lítost
generous štědr velkorys
modest skromn pokor
greed chamtiv lakom sobeck
careful opatrn
curious zvěda zvědav
strict přísn
pregnant těhot porodní_as
cancer rakovin nádor cukrovk
fever horečk kašel chřipk
mental psych dušev terap
narcotic drog= drogy drogov kokain heroin
cigarette cigaret tabák kouření
abuse znásil zneuž týrán obtěžov
violence násil brutál
terror teror extrem
torture muče= mučen mučil
massacre masakr genocid
kidnap unes únos
withdraw ustoup ústup stáhn
progress pokrok postup
seize dobyl dobyt obsadil= zabav
block blokád bloko zablok
surround obklíč obléh
checkpoint kontrolní_stan hlídk
headquarters ústředí velitelství základn
navy námořnictv ponork
helicopter vrtulník helikop
intercept sestřel protivzdušn
conscript mobiliz branc odvod=
aggression agres
conflict konflikt napět
compromise kompromis ústupek ústupk
sacrifice obětov
rebel povstá povstal vzpour rebel nepokoj
coup převrat puč svrh
regime režim diktát tyran
communist komunis socialis sovět
fascist fašis nacis
patriot vlasten nacionalis
propaganda propagand dezinform
censor cenzur
spy špion špeh rozvědk tajná_služb
interview rozhovor
majority většin menšin
survey průzkum anket statisti
population populac
race rasis etnic diskrimin
religion nábož náboženst
muslim muslim islám korán mešit
christian křesťan katoli pravoslav evangel bible
jew žid= židy židov židé synagog rabín
priest kněz biskup mnich papež jeptišk
sin hřích hříš
christmas vánoc velikon
separate odděl rozděl rozvod rozved
couple pár= páru dvojic snoubenec
adult dospěl
gender pohlaví gender sexuál gay= lesb femin
human lidstv lidsk humanit
care péče= péči pečov stará_se starat
education vzdělá vzděláv výchov
behave chová= chován
imagine představ fantaz
expect očekáv
assume předpokl domnív
recognize pozna= rozpozn uzna=
notice všim všiml
calculate počítat= vypoč matemat
mix mích= míchat směs=
pour nalil lít= lije vylil únik=
dig kopat kopal vykop lopat
drag táhn táhl vleč
pack zabal balí balit
decorate zdob ozdob výzdob
tolerate toler snáš
ignore ignor přehlíž zanedb
abandon opust opušt
restore obnov rekonstr
launch spustil spuštěn zaháj=
cancel zruš odvol=
interrupt přeruš vyruš
repeat zopak opakov opaku opakuj
emphasize zdůraz
express vyjád
conclude závěr shrn
claim tvrdí tvrdil tvrzen
reveal odhal
mock posmí výsměch ironi
provoke provok
exist existu existen
depend závis závisí
belong patř= patřit patří náleží
participate účast zúčast
represent zástup delegac mluvčí
register registr přihlás zapsa
certificate certifik osvědč
savings úspor spoř= spořen
luxury luxus
property majet vlastn nemovit
address adres
code kód= kódy šifr
hacker hacker kyber
download stáhnout= kliknout klikn
file soubor složk
connect spojen= připoj propoj
outage výpadek_proud výpadky_proud blackout
rubble trosk= trosky trosek suť suti
extinguish hasit uhas uhaš
bandage obvaz škrtidl nosítk první_pomoc
prosthesis protéz amput
pharmacy lékárn
quarantine karantén izolac lockdown
kick kopn kopanec
shake tře= třes třás
kneel kleč klek
spin toč= točí otáč
slip uklouz klouz
whisper šept šeptá
knock klepa zaklepa
greet ahoj dobrý_den pozdrav zdrav= sbohem nashledanou
fake faleš padělan
correct správn= správně
perfect dokonal perfektn
rare vzácn ojediněl
modern modern součas
local místní
abroad zahranič cizin
central centrál centrum ústřed
direction směr= směrem směru
capital hlavní_měst
personal osobn soukrom
temporary dočas provizor
permanent trval stál=
deliberate záměr úmysl schváln
recent nedáv
challenge výzv překáž
solve vyřeš řešen
strategy strateg taktik
analysis analýz
standard standard norma normy kritéri
structure struktur
material materiál
resource zdroj=
pressure tlak= tlaku nátlak
identity totožn identit
success úspěch úspěš podaři
affect ovliv dopad= postiž
source zdroj pramen
found založ zaklada
legislation legislat novel= vyhlášk dekret
referendum referend
suspect podezř podezír
fraud podvod
execute poprav trest_smrti
gang gang= mafi
smuggle pašer pašov celní celník
traffic provoz= zácp dopravní
parking parkov garáž
rail kolej
sail plachet plachty kotv
shipyard loděnic
float plav= pluje vor=
pool bazén koupališt
zoo zoo= akvári
playground hřiště_pro houpačk
elevator výtah
brick cihl beton cement
excavator bagr jeřáb
cable kabel drát zásuvk
tool nástroj nářad šroub vrtačk
workshop dílna dílny dílně
craft řemes truhlář krejčí kovář tesař
apprentice učeň učni stážist
electrician elektrikář instalatér mechanik
assistant asistent sekretář tajemní
bureaucracy byrokra úředník úředníc
chairman předsed
activist aktivist
philosophy filoz
author autor= autorka autoři spisovatel literatur
character charakter povah
graduate absolvent
homework domácí_úkol
scholarship stipend
pram kočárek plenk plín
dictionary slovník encyklop
cinema kino= kina kině dokumentár
band album= kapel
festival festival karneval cirkus
anthem hymn
banner transparent plakát heslo_na
petition petic
boycott bojkot
crowd dav= davu davy
homeless bezdomov žebrák
bankrupt bankrot
shares akcie akcionář burz
discount slev
advert reklam
parcel balík balíč pošťák poštov známk
dollar dolar eura= euro=
moral morál= mravn etik ctnost
privilege výsad privileg
ancient starověk středověk dávn
heritage dědic dědictv zdědi
ancestor předek předk předci
archaeology archeolog vykopávk dinosaur fosil
gene gen= geny genet
laboratory laborator experim pokus=
theory teori
physics fyzik chemi biolog
telescope teleskop dalekohled mikroskop
planet planet vesmír= galax astronaut
carbon uhlík emis= emise emisí
pollution znečišt
poison jed= otráv otrav toxic jedovat
renewable obnovitel solár větrné_elektr
recycle recykl
species druhů biodiverz
forecast předpov prognóz meteorolog
hail kroup krupobit
marathon maraton sprint
ski lyž= lyže lyžař brusl sáňk
lottery loteri sázk hazard
card karta karty kart=
fox liška lišky lišk králík zajíc myš= myši krysa veverk ježek jelen srn
frog žáb žáby pavouk červ= šnek
salmon losos pstruh sleď tuňák krevet krab
wing křídl peří ocas srst tlap
barn stodol stáj chlév klec hnízd
herd stádo stáda pastv
tractor traktor pluh= orat
fertilizer hnoj= hnojiv pesticid
irrigate zavlaž
corn kukuřic ječmen žito oves
cabbage zelí= kapust mrkev cibul česnek okurk dýně řep
berry malin borův švestk hrušk broskv meruňk banán meloun
juice džus šťáv limonád
butter smetan jogurt máslo= másl
salad salát omáčk hořčic ocet
cake dort koláč sušenk zákus
piece kousek kousk kus= plátek
quarter čtvrtin čtvrtlet
zero nula= nul= nulov
weekend víkend
europe evrop
africa afri
asia asie= asii asij
green zelen žlut hněd růžov šed
jewel šperk náhrdel diamant prsten náušn
wallet peněženk kabelk
spectacles brýl
glove rukavic šála= ponožk
pocket kapes kapsa kapsy knoflík rukáv opasek
fashion móda= módy módn
design design navržen
barber kadeřn holič
cup hrnek šálek misk lžíc vidlič pánev hrnec
fridge lednič pračk mrazák
bath koupeln vana= sprch toalet záchod
bench lavič pohovk křesl
broom košt= vysavač
leather kůže= kožen bavln hedváb
rubber guma= gumov pneumatik
steam pára= parní
hole díra= díry jáma= kráter trhlin prasklin
rot hnil= shnil plíseň plísn
oak dub= duby bříz borovic vrb lípa= smrk
sunflower slunečnic tulipán růže= mák=
balloon balón balon ohňostroj
fat tlust obéz hubený
disgust odpor= hnus ošklivý
coward zbabě
curse proklet proklín kletb
neutral neutrál
corridor chodb koridor
maximum maxim minim
homesick stesk= stýská nostalg
supervise dohled dozor
model model
function funkc fungov
install instal
studio studio
but ale= avšak= však=
only jen= pouze= jenom=
more víc= více=
also také= taky= též= rovněž
until dokud= až=
who kdo= koho= komu= kdož
what co= čeho= čemu=
how jak= jako=
where kde= kam= odkud=
when když= kdy= až=
still ještě= pořád= stále=
you ty= vy= vám= vás= tě= tobě= tvůj váš= vaše= vašich=
attack útok útoč napad ofenziv
missile raket střel=
weapon zbraň zbran
red červen= červená červené červený
white bílý bílá bílé bílou bílých
black černý černá černé černou černých
blue modr
dog pes= psa= psi= psem= psů= psy=
sheep ovc= ovce ovcí jehně
cow kráv= kráva krávy krav= dobyt
fish ryb= ryba ryby rybu
roof střech střeš
wall zeď= zdi= zdí= stěn= stěna stěny
window okno= okna= okně= oken= oknem=
tea čaj= čaje= čaji= čajem=
coffee káv= káva= kávu= kávy=
milk mlék= mléko mléka
storm bouř bouřk hurikán tajfun
flood povod= povodeň povodn zaplav záplav
ice led= ledu= ledě=
husband manžel= manžela= manželem= manželov muž= muže=
wedding svatb= svatba svatbu svatby oženil vdala provdala
vote hlasov hlasuj volič urn= urny=
election volby= volbách= voleb= volební
prison vězen věznic vězni cel= cela= cele=
newspaper noviny= novinách= novin=
concert koncert
airport letišt
bus autobus
truck náklaďák kamion nákladní_au
letter dopis
music hudb hudeb
photo fotk foto= fotograf snímek snímk
say řekl říká říci= říct= říkal řekn
become stal= stala= stalo= stane= stát= stává
less méně= míň= nejméně=
behind vzadu vzadu= za=
instead místo= namísto=
someone někdo= někoho= někomu= kdokoli
except kromě= mimo= výjim
self sám= sama= sami= sebe= sobě= sebou=
night noc= noci= nocí= noční
times krát= jednou= podruhé= poprvé= několikrát
sit sedí sedět seděl sednout= sedn
tonight večer
song píseň písn písničk
warm tepl teplo horko horký
rich bohat
hungry hlad= hladov hladu=
chair židl židle
table stůl= stolu= stole= stolem
room pokoj= pokoje= pokoji= místnost
deputy poslan senátor
head hlav= hlava hlavu hlavy hlavě
face tvář obličej
arm paže= ramen rameno
rope lano= lana= provaz řetěz
well studn studen pramen
curtain záclon závěs opon
pot hrnec= hrnc pánev
stairs schod
net síť= sítě= sítí=
#1 jeden= jedna= jedno= první=
#2 dva= dvě= dvou= dvěma= obě= oba= druhý druhá druhé druhou
#3 tři= tří= třem= třetí třemi=
#4 čtyři= čtyř čtvrt
#5 pět= pěti= pátý= pátá= páté= pátého=
#6 šest= šesti= šest
#7 sedm= sedmi= sedmý=
#8 osm= osmi= osmý=
#9 devět= devíti= devátý= deváté=
#10 deset= deseti= desát desítk
#11 jedenáct
#12 dvanáct
#13 třináct
#14 čtrnáct
#15 patnáct
#16 šestnáct
#17 sedmnáct
#18 osmnáct
#19 devatenáct
#20 dvacet dvacát
#30 třicet třicát
#40 čtyřicet čtyřicát
#50 padesát
#60 šedesát
#70 sedmdesát
#80 osmdesát
#90 devadesát
#100 sto= stovk sta= set= stě=
#1000 tisíc
#1e6 milion milión
#1e9 miliard
#and a=
#link a
#pm odpoledne večer
#*12 tucet tuct
`;
