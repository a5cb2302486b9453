/** Kazakh. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people халық адамдар жұрт
man ер= еркек
woman әйел қыз-келін
child бала балалар
mother ана= анам шеше апа=
father әке әкем
family отбас
friend дос= достар
grandmother әже апа= әжем
neighbour көрші
teacher мұғалім ұстаз
doctor дәрігер
soldier сарбаз жауынгер солдат
worker жұмысшы
student оқушы студент
son ұл= ұлым
daughter қызым қыз=
minister министр
president президент
thank рахмет алғыс
ask сұра өтін
want қала= қалай тіле келеді=
know біл білем
see көр көрді
hear есті тыңда
speak сөйле айт
write жаз= жазды жазып
read оқы
work жұмыс еңбек
live өмір тір= тұрам
die өл қайтыс өлім
kill өлтір
sleep ұйықта ұйқы
eat жеді тамақ ас= жейді
drink іш= ішті ішеді
sing ән= ән_айт өлең_айт
play ойна ойын
win жең жеңіс
lose жеңіл= жоғалт жеңіліс
begin баста
end аяқта соң= бітті
open аш= ашыл ашты
close жап= жабыл жабық
build сал= салды құрыл
destroy қират бұз
repair жөнде
pay төле ақы
buy сатып_ал
sell сат= сатты
give бер берді
take ал= алды алып
send жібер жолда
come кел келді жетті
leave кет кетті тастап
return қайт оралд орал
wait күт тосып
stay қал қалды қалам
help көмек жәрдем
save құтқар сақта
protect қорға
fight күрес шайқас
fear қорқ үрей
love сүй махаббат жақсы_көр
hope үміт
forget ұмыт
remember есте есім ұмытп
promise уәде
believe сен= сенем иман
sorry кешір
laugh күл күлкі жымы
cry жыла көз_жас
agree келіс келісім
decide шеш шешім
continue жалғас әлі=
support қолда
discuss талқыла әңгімелес
stop тоқта
find тап тапты
search ізде
carry әкел апар көтер
stand тұр отыр кезек
house үй= үйі үйде үйдің
school мектеп сынып
hospital аурухана емхана
road жол= жолда жолы көше
bridge көпір
car көлік автобус машина
train пойыз поезд теміржол вокзал
ship кеме қайық порт
water су= суды суы судың
sea теңіз мұхит
river өзен
mountain тау= таулар тауда төбе
forest орман ағаш
snow қар= мұз қарда
rain жаңбыр тасқын су_тасқ
wind жел= дауыл боран
sun күн= жарық күннің
dark қараңғы түн
fire от= өрт жан=
country ел= мемлекет отан елім
city қала ауыл
world әлем дүние
border шекара
war соғыс
peace бейбіт тыныш
army әскер қару шабуыл
freedom азат бостан еркін азаттық
truth шындық ақиқат
lie өтірік
law заң= заңы құқық
government үкімет билік
parliament парламент сайлау дауыс_бер
money ақша теңге
price баға қымбат арзан
bread нан= бидай астық
animal жануар ит= сиыр қой= мал=
book кітап хат= хаттар сөз=
language тіл= тілі тілінде
door есік терезе қабырға шатыр
heart жүрек жан=
hand қол= қолы қолым
eye көз= көзі бас= басы бет=
knee тізе аяқ шарша
name аты= есім атымыз
history тарих
future болашақ келешек
time уақыт кез=
winter қыс= қыста
summer жаз= жазда
morning таңертең таң= кешке
first бірінші алғаш
last соңғы ақырғы
new жаңа
old ескі қарт кәрі жаста
big үлкен ұлы=
small кіші кішкентай
good жақсы
bad жаман нашар
hard қиын
strong күшті күш=
long ұзақ ұзын
cold суық жылы=
empty бос= толы
beautiful әдемі сұлу
young жас= жастар
poor кедей бай=
happy бақытты қуан
sad қайғы мұң ауыр=
every әр= барлық бәрі
nobody ешкім
nothing ештеңе ешнәрсе
never ешқашан
always әрқашан үнемі
again қайта= тағы
together бірге
here осында мұнда
half жарты екі_есе
job жұмыс_орн компания
energy энергия электр газ=
health денсаулық ауру= ауыр
police полиция түрме тұтқын
film кино фильм музыка сурет
colour түс= қызыл ақ= қара= көк=
tree ағаш гүл бақ= өнім
wine шай= шарап сүт қымыз
clothing киім аяқ_киім
evacuate көшір пана босқын
season маусым аш= шөл
bear аю= аюлар қасқыр
picture бейне камера фото видео
year жыл= жылы жылдан
day күн= күні күндер
month ай= апта айы
hour сағат минут
kilometre шақырым километр тонна
today бүгін
tomorrow ертең
yesterday кеше
injure жарала жарақат
victim құрбан
resident тұрғын
citizen азамат
factory зауыт фабрика
strike ереуіл
protest наразы шеру
opposition оппозиция
mayor әкім
crisis дағдарыс
danger қауіп
safe қауіпсіз
order бұйрық
ban тыйым
allow рұқсат
blame кінә айып
judge сот= судья үкім
crime қылмыс
corrupt жемқор ұры
investigat тергеу
cause себеп неге неліктен
result нәтиже
problem мәселе
plan жоспар жоба
goal мақсат
mistake қате
change өзгер
negotiat келіссөз
sign қол_қой
ally одақтас серіктес
enemy жау= дұшпан
bomb бомба жарыл
drone дрон ұшқышсыз
shell снаряд оқ-дәрі артиллерия
occupy басып_ал оккупация басқыншы
prisoner тұтқын= тұтқындар кепілдік
bank банк қарыз несие
budget бюджет салық
market базар сауда
produce өндір өнім
farmer шаруа диқан фермер егінші
church мешіт құдай дұға алла шіркеу
celebrat мереке той=
born туған туыл дүниеге
parent ата-ана
brother аға іні бауыр
sister апа= қарындас сіңлі
wife әйелі күйеу жұбай үйлен
girl қыз= жігіт бозбала
colleague әріптес команда
coach жаттықт бапкер
ball доп= гол=
champion чемпион жүлде медаль
museum мұражай көрме өнер
theatre театр сахна концерт
journalist журналист тілші жаңалық
engineer инженер машина техник
science ғылым ғалым зертте
earth жер= жері топырақ
sky аспан жұлдыз ай=
stone тас= тастар
gold алтын күміс темір
wood ағаштан тақтай
glass шыны әйнек
kitchen асхана пісір
salt тұз қант май=
meat ет= жұмыртқа күріш ірімшік
smell иіс дәм
bed төсек үстел орындық бөлме
tent шатыр= шатырда лагерь
key кілт
paper қағаз құжат
phone телефон
plane ұшақ әуежай ұш=
landing қонды= қону=
passenger жолаушы билет
travel саяхат турист
metro метро трамвай
fuel жанармай бензин
coal көмір шахта кен=
nuclear ядролық атом реактор
tank су_қойма құбыр бөгет
dry құрғақ шөл=
clean таза лас=
nature табиғат ауа_рай
heat ыстық градус жылу
heating жылыту
generator генератор аккумулятор
substation қосалқы_станция
blood қан=
medicine дәрі= дәрі-дәр вакцина
patient науқас медбике операция
autumn күз= көктем
week апта
think ойла ой= пікір
understand түсін
teach оқыт үйрет үйрен
show көрсет дәлел
meet кездес жиналыс
invit шақыр қонақ қош_кел
follow жетекші басшы көшбас
join бірге біріг бірлік
use қолдан пайдалан
make жаса істе құр=
receive алды= алдым
lack керек қажет жетіспе жоқ=
cut кес сын= соқ
run жүгір қадам жүр
fall құла түс=
rise көтеріл өс= арт=
number сан= көп= көбі аз=
proud мақтан
shame ұят намыс құрмет ар=
courage батыл батыр ерлік
patience сабыр шыдам
luck бақыт сәт
dream арман түс=
alone жалғыз тек=
same бірдей тең сондай
other басқа өзге
whole бүкіл бүтін бөлік тұтас
one бір=
real нағыз шын=
simple оңай
terrible қорқынышты қайғылы апат
wonderful тамаша керемет
fast тез жылдам баяу
soon жақында кеш= ерте
before бұрын дейін
after кейін соң=
near жақын қасында
far алыс
under астында төмен
above үстінде жоғары
silence үнсіз тыныш
voice дауыс үн=
possible мүмкін
important маңызды негізгі
ready дайын
try тырыс байқап
hide жасыр тығыл қаш
hold ұста сақта
put қой= қойды
touch ұстап лақтыр тарт
cross өт= өтті жет
wake оян= оянды таңсәрі
without онсыз жоқ= сыз=
because өйткені сондықтан
if егер қашан
person адам кісі
thing нәрсе зат= бәрі
public қоғамдық ресми
condolence көңіл_айт қаралы
congratulat құттықта
duty міндет қызмет
community қауым қоғам ұрпақ
democracy демократ тәуелсіз егемен
territor аумақ өңір тұтастық
trust сен сенім
regret өкін
choose таңда
count сана есепте
answer жауап
happen болды= болған
appear пайда_бол жоғалып
move қозғал
refuse бас_тарт
accept қабылда
angry ашу ашулан
surprise таңғал ғажап
gift сыйлық
story әңгіме хикая ертегі
poem өлең ақын жыр=
dance би= биле
swim жүз секір
plant отырғыз егін екті
wash жуу сабын
engine қозғалтқ доңғалақ
box қорап бөтелке сандық
knife пышақ арқан балға
clock сағат= шам= қоңырау
flag ту= жалау белгі
boss басшы директор бастық
customer тұтынушы көрермен
grave мола бейіт жерле
smoke түтін шаң күл=
island арал жаға
wave толқын терең
mouth ауыз тіс құлақ мұрын
sweet тәтті ащы бал=
heavy ауыр жеңіл
inside ішінде сырт орта= бұрыш
enough жетеді жеткілікті дәл
rule ереже адвокат куә
salary жалақы айлық зейнет
deserve лайық құны
vegetable көкөніс картоп сорпа
fruit жеміс алма лимон шие
tradition дәстүр мәдени салт
certain сенімді күмән
now қазір енді
even тіпті
already әлдеқашан
almost дерлік
maybe мүмкін бәлкім
often жиі кейде
suddenly кенет бірден
during барысында кезінде
between арасында
against қарсы
must тиіс керек
look қара= қарады
feel сезін сезім
explain түсіндір
wear киді киген киіп форма=
drive жүргізуші
lift көтерді
hang ілулі ілді
tie байла
fill толтыр
cover жабу= жапты
collect жина= жинал жинады
spread тарат= тарал
exchange алмастыр айырбас
borrow қарызға
earn табыс пайда=
spend жұмсады шығын
donat қайырымдылық
invest инвестиция
hire жұмысқа_ал
resign отставка қызметінен
retire зейнеткер ардагер
appoint тағайында
compet жарыс турнир бәсеке
beat жеңді= ұрды
shoot атты= мылтық оқ_атты
catch ұстады
chase аңшы қуды=
drown суға_батты батып
breath дем= тыныс
heal емдеу емде= жазыл=
suffer азап қина
surviv аман_қал тірі_қал
crash апат= соқтығыс
damage зиян зақым
warn ескерт
accus айыпта
convinc сендір ықпал
argue дауласу дау=
complain шағым сына=
encourag шабыт жігерлен
resist қарсылық беріл=
betray сатқын опасыз алда=
campaign науқан үміткер кандидат
constitution конституция республика
reform реформа революция
embassy елші елшілік дипломат
sanction санкция эмбарго
migrant мигрант шетелдік
ceasefire бітім
front майдан
officer офицер қолбасшы генерал
guard күзет
volunteer ерікті волонтер
firefighter өрт_сөндір құтқарушы
industry өнеркәсіп
cargo жүк= тауар қойма
construction құрылыс сәулетші
unemploy жұмыссыз инфляция кедейлік
hair шаш= шашы сақал
finger саусақ иық
skin тері= сүйек ми=
virus вирус жұқпа індет пандемия
ambulance жедел_жәрдем төтенше
disab мүгедек соқыр саңырау
lamp шырақ шам=
blanket көрпе жастық
oven пеш= пеште наубай
basket себет шелек қап=
toy ойыншық қуыршақ
coat көйлек бөркі тымақ шалбар
thread жіп= тігін кілем мата
breakfast таңғы_ас түскі_ас кешкі_ас
chicken тауық шұжық
flour ұн= қамыр
beer сыра= арақ= ішімдік
grape жүзім
olive жаңғақ саңырауқұлақ
chocolate шоколад балмұздақ кәмпит
cat мысық
horse ат= жылқы есек түйе
goat ешкі шошқа
bee ара= аралар көбелек маса=
snake жылан арыстан піл= жолбарыс
whale дельфин акула тасбақа
bird құс= бүркіт
lake көл=
valley аңғар үңгір сарқырама
earthquake жер_сілкін
avalanche көшкін лай=
fog тұман бұлт найзағай
leaf жапырақ бұтақ шөп=
seed тұқым дән=
shadow көлеңке жарқыра
air ауа= ауасы
satellite жерсерік зымыран
square алаң саябақ
shop дүкен
hotel қонақүй қонақ_үй
library кітапхана
university университет профессор
kindergarten балабақша
stadium стадион
castle қамал сарай мұнара
monument ескерткіш мүсін
gate қақпа дуал қоршау
tunnel туннель
bicycle велосипед мотоцикл
suitcase шабадан
delay кешіг кесте
speed жылдамдық
map карта= картасы
apartment пәтер
district аудан облыс
north солтүстік
south оңтүстік
east шығыс
west батыс
left сол_жақ оң_жақ
shout айқай
applaud қол_шапалақ
joke әзіл қалжың
kiss сүйді= құшақ
enter кірді кіру=
burst құлады= жарылды
publish жарияла басып_шығар
record жазып_ал
translate аудар= аударма мағына
draw сурет_сал
discover жаңалық_аш ашты=
freeze қатты= мұздады ерід
feed тамақтандыр
punish жаза= жазала айыппұл
compensat өтемақы
appeal шағымдан апелляция
swear ант= ант_бер
threaten қорқыт қоқан
admit мойында
praise мақта
holy қасиетті киелі әулие
heaven жұмақ тозақ періште шайтан
miracle тағдыр кереметі
alphabet әліпби әліппе грамматика
page бет= парақ роман
violin скрипка домбыра гитара қобыз
choir әуен хор=
actor актер әртіс
football футбол баскетбол шахмат күрес=
player ойыншы спортшы қақпашы төреші
exam емтихан диплом сабақ
pencil қарындаш қалам= дәптер
internet интернет сайт= цифрлық
password құпиясөз экран бағдарлама
message хабарлама
robot робот жасанды
radio радио теледидар
childhood балалық жастық_шақ
justice әділ әділдік
hate жек_көр қызған қатал
solidar ынтымақ
responsib жауапкершілік ар-ұждан
habit әдет тәжірибе дарын
weak әлсіз
type түрі= мысал
method әдіс жүйе тәсіл
chaos бейберекет үрей=
attention назар көңіл_бөл
advantage артықшылық пайдалы пайдасыз
risk тәуекел мүмкіндік
condition жағдай шарт=
event оқиға іс-шара
moment сәт= сәтте
century ғасыр мерейтой
midnight түн_ортасы түскі
side жақ= жағы беті=
location орын= орны жерде
international халықаралық ұлттық
special ерекше кәдімгі
famous әйгілі атақты белгісіз құпия
clear анық айқын
high биік жоғары= кең= тар=
round дөңгелек түзу
soft жұмсақ өткір дымқыл
naked жалаңаш жалаңаяқ
worry уайым алаңда
honest адал= сыпайы
gratis тегін=
crazy ақымақ жынды ақылды дана=
grandfather ата= атам немере нағашы
widow жесір жетім нәресте
fisherman балықшы шопан теңізші
crew экипаж
noodle кеспе пицца
umbrella қолшатыр айна=
furniture жиһаз сөре шкаф
balcony балкон аула=
stick таяқ бағана
microphone микрофон
ton тонна= килограмм литр
percent пайыз процент
announce жарияла мәлімде хабарла
report есеп= баяндама
comment пікір_біл түсініктеме
suggest ұсын= ұсыныс кеңес=
demand талап
confirm растады
question сұрақ
information ақпарат мәлімет
list тізім
group топ= тобы
member мүше
organization ұйым= институт қор=
committee комитет комиссия кеңесі
office кеңсе офис
conference конференция саммит құрылтай
politics саясат саяси
party партия
economy экономика қаржы
develop даму дамыт
improve жақсарт
reduce азайт төменде
compare салыстыр
difference айырма
average орташа
amount мөлшер сома
level деңгей
limit шекте
quality сапа
topic тақырып
evidence дәлелдер
expert сарапшы маман кәсіби
control бақылау
manage басқару
check тексер
guarantee кепілдік_бер
rest демал демалыс
sport спорт олимпиада
busy бос_емес
disappoint көңілі_қал
despair үмітсіз
generous жомарт
greed ашкөз
careful сақ_бол абайла
strict қатаң
pregnant жүкті
cancer қатерлі_ісік
fever жөтел тұмау
narcotic есірткі
cigarette темекі
violence зорлық зорлық-зомбылық
terror террор лаңкес
torture азаптау
massacre қырғын геноцид
kidnap ұрлап_кет
progress ілгерілеу
surround қоршау= қоршап
helicopter тікұшақ
conscript жұмылдыр
aggression агрессия
conflict қақтығыс шиеленіс
compromise ымыра
rebel көтеріліс бүлік
coup төңкеріс
regime режим диктатор
communist коммунист кеңестік
patriot патриот отаншыл
spy тыңшы барлау
interview сұхбат
majority көпшілік азшылық
survey сауалнама статистика
population халық_сан тұрғындар
religion дін= діни
muslim мұсылман ислам құран
christian христиан
jew еврей
sin күнә
adult ересек
human адамзат гуманитар
care қамқор
education білім_беру тәрбие
imagine елестет
expect күтілу
calculate есепте математика
restore қалпына_кел
cancel күшін_жой
repeat қайтала
participate қатыс
represent өкіл
property мүлік меншік
address мекенжай
pharmacy дәріхана
quarantine карантин
whisper сыбыр
greet сәлем салем= қайырлы
fake жалған
correct дұрыс
perfect мінсіз
rare сирек
modern заманауи қазіргі_заман
local жергілікті
abroad шетел
central орталық
direction бағыт
capital астана= астанасы
personal жеке=
temporary уақытша
permanent тұрақты
challenge сын-қатер кедергі
solve шешу= шешімін
strategy стратегия
pressure қысым
success табыс= табысты жетістік
source дереккөз
found негізін_қал құрылған
suspect күдікті
fraud алаяқ
gang банда
smuggle контрабанда кеден
traffic кептеліс
brick кірпіш бетон цемент
tool құрал
workshop шеберхана
craft қолөнер ұста= тігінші
assistant көмекші хатшы
chairman төраға
activist белсенді
philosophy философ
author автор жазушы әдебиет
dictionary сөздік
festival фестиваль цирк
anthem әнұран гимн
banner ұран=
crowd тобыр
discount жеңілдік
advert жарнама
dollar доллар еуро
ancient ежелгі көне
heritage мұра= мұрагер
ancestor ата-баба бабалар
laboratory зертхана тәжірибе=
planet ғаламшар ғалам
pollution ластан
poison у= улы улан
forecast болжам
fox түлкі қоян тышқан бұғы
frog бақа= өрмекші
wing қанат құйрық
tractor трактор
corn жүгері арпа
cabbage қырыққабат сәбіз пияз сарымсақ қияр асқабақ
berry құлпынай өрік алмұрт қарбыз қауын
butter сары_май қаймақ
piece бөлшек= тілім
zero нөл
europe еуропа
africa африка
asia азия
green жасыл сары= қоңыр сұр=
jewel зергер сақина
spectacles көзілдірік
glove қолғап шұлық етік
pocket қалта түйме
cup кесе шыны_аяқ қасық қазан=
fridge тоңазытқыш
hole тесік шұңқыр
coward қорқақ
curse қарғыс
neutral бейтарап
homesick сағын
but бірақ
only тек= ғана=
more көп= артық
also да= де= сондай-ақ
until дейін
who кім
what не= нені=
how қалай= сияқты
where қайда
when кезде қашан
still әлі=
you сен= сіз саған
attack шабуыл
missile зымыран ракета
weapon қару
red қызыл
white ақ= аппақ
black қара=
blue көк=
dog ит= иттер
sheep қой= қойлар
cow сиыр
fish балық
roof шатыр= төбе=
wall қабырға
window терезе
tea шай= шайы
coffee кофе=
milk сүт= сүті
storm дауыл
flood су_тасқын
ice мұз= мұзы
husband күйеу
wedding той= тойы үйлен
vote дауыс_бер сайлаушы
election сайлау
prison түрме
newspaper газет
concert концерт
airport әуежай
bus автобус
truck жүк_көліг
letter хат= хаты
music музыка
photo фото= сурет=
say айтты айтып айту=
night түн= түнде
song ән= әні
warm жылы= ыстық
rich бай= байлық
hungry аш= аштық
#1 бір= бірінші
#2 екі= екінші екеу
#3 үш= үшінші үшеу
#4 төрт
#5 бес= бесінші
#6 алты= алтыншы
#7 жеті= жетінші
#8 сегіз
#9 тоғыз
#10 он= оныншы
#20 жиырма
#30 отыз
#40 қырық
#50 елу
#60 алпыс
#70 жетпіс
#80 сексен
#90 тоқсан
#100 жүз= жүздеген
#1000 мың= мыңдаған
#1e6 миллион
#1e9 миллиард
`;
