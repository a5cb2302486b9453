/** Macedonian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people луѓе народ
man маж= мажи мажот
woman жена= жени= жените жената
child дете= деца= децата детето детств
mother мајка мама=
father татко таткото
family семејств семејно
friend пријател другар
grandmother баба=
neighbour сосед комши
teacher учител наставни
doctor лекар доктор
soldier војник војници
worker работник вработен
student студент ученик учени
son син= синот синови
daughter ќерк
minister министер министр премиер
president претседател
thank благодар фала=
ask прашува праша= молам бара=
want сака= сакам сакаат сакаме посака
know знае знам= знаеме познава
see гледа= видов видел види
hear слуша слушна чуе= чув
speak зборува зборот_со говор разговор
write пишува напиша напише
read чита прочита
work работи работа= работам работат
live живее живот живеат живот=
die умре умира почина смрт= мртв
kill убие убиен уби= убиств
sleep спие спијат спиев сон=
eat јаде= јадат храна храната
drink пие= пијат пијалак
sing пее= пеат пееме песн
play игра= играат игравме
win победи победа
lose загуби губи= загуба
begin почн почет започ
end крај= крајот заврш
open отвор
close затвор= затвори
build град= гради изград градеж
destroy унишет уништ разурн
repair поправ
pay плат= плати плаќа сметк
buy купи= купува купив
sell продава продад продаж
give дава= даде= дадов дај=
take зема= зеде= земе= зел=
send испрати прати= праќа
come дојде доаѓа дојди пристиг
leave замин замина отиде напушт
return врат= врати враќа назад
wait чека= чекаат чекаме почека
stay остан остана
help помош помог помага
save спас= спаси спасу
protect заштит брани= одбран
fight борба бори= борат боревме
fear страв плаши исплаш
love љубов сака љуби
hope надеж надева
forget забор
remember сеќав спомен памет
promise вети= ветув ветил
believe верува вера=
sorry извин прости= жал=
laugh смее= насмев смеа
cry плаче плачеше солз
agree договор согласн
decide одлук одлучи реши=
continue продолж
support поддрш поддрж
discuss дискут разговара
stop запре престан сопре
find најде најд пронај
search бара= пребар потрага
carry носи= носат донес
stand стои= стојат седи= седат ред=
house куќа куќи куќата дом= дома
school училишт школо
hospital болниц клиник
road пат= патот улица улици
bridge мост= мостот мостови
car автомобил кола= возил автобус камион
train воз= возот станица железни
ship брод= бродот пристани чамец
water вода= водата
sea море= морето океан
river река= реката реки
mountain планин рид=
forest шума= шумата шуми дрво
snow снег мраз
rain дожд поплав
wind ветер ветр бура= невреме
sun сонц светлин
dark темн мрак ноќ
fire оган пожар гори=
country земја= земјата држав татковин
city град= градот село= општин
world свет= светот светск
border границ
war војна војната војни
peace мир= мирот мирно
army армија војска оруж напад ракет воен
freedom слобод ослобод
truth вистин
lie лаже= лага= лаги
law закон право= суд=
government влада= владата власт
parliament парламент собран избор= изборит гласа
money пари= парите
price цена= цени= цената скап евтин
bread леб= лебот жито пченица
animal животн куче крава овца риба= птиц
book книг писмо збор=
language јазик
door врата прозор покрив
heart срце= срцето душа
hand рака= раце= рацете
eye око= очи= глава= лице=
knee колен грб= нога= нозе уморен
name име= името имиња
history истори минат
future иднин
time време= времето
winter зима= зимата зимск
summer лето= летото
morning утро наутро вечер
first прв= прва= прво= први= првиот
last послед
new нов= нова= нови= ново= новиот
old стар= стара стари возраст
big голем
small мал= мала= мали= мало=
good добр добар подобр
bad лош
hard тешк тежок
strong силен силн сила= моќ
long долг
cold студ ладно топл
empty празн полн=
beautiful убав
young млад
poor сиромаш богат
happy среќн среќен радос
sad тажн тажен болка тага
every секој секоја сите=
nobody никој никого
nothing ништо
never никогаш
always секогаш
again повторно пак=
together заедно
here тука= овде
half половин двојно
job компани фирма бизнис
energy енерги електр струја
health здрав болест болен
police полици апсе= уапс
film филм музик слика= фотограф
colour боја= црвен бел= црн= сина= сини= сино=
tree дрвја цвет градина
wine вино кафе чај= млеко
clothing облека чевли торба
evacuate еваку засолн бегал
season сезон глад жед
bear мечк волк= волци
picture видео камера снимк
year година= години годин
day ден= денот денови дена=
month месец недела
hour час= часа= часови минут
kilometre километ
today денес
tomorrow утре=
yesterday вчера
injure повред ранет
victim жртв
resident жител
citizen граѓан
factory фабрик
strike штрајк синдикат
protest протест демонстр
opposition опозиц
mayor градоначал
crisis криз
danger опасн закан
safe безбед сигурн
order наредб заповед
ban забран
allow дозвол
blame вина= виновен виновн
judge судија судии пресуд
crime злостор убиец кривич
corrupt корупц краде= украл крадец
investigat истрага истраж
cause причин зошто
result резултат последиц
problem проблем
plan план= планот проект
goal цел= целта
mistake грешк
change промен смени=
negotiat преговор
sign потпис потпиша
ally сојузн партнер
enemy неприја
bomb бомб експлоз
drone дрон беспилот
shell гранат муниц артилер
occupy окупац окупир инваз
prisoner заробен затворени заложн
bank банка банки кредит
budget буџет данок даноц
market пазар трговиј
produce произвед производ
farmer земјодел нива=
church црква бог= моли=
celebrat слави= празник празнув
born роден раѓањ
parent родител
brother брат= браќа
sister сестр
wife сопруг венчав свадба мажена
girl девојч момче момч
colleague колег екипа тим=
coach тренер
ball топка гол=
champion шампион наград медал
museum музеј изложб уметн
theatre театар театр сцена концерт
journalist новинар весник вест=
engineer инженер машин технолог компјутер
science наука научн истражува
earth почва
sky небо ѕвезд месечин
stone камен карпа
gold злато сребро железо
wood дрвен даска
glass стакло
kitchen кујна готви рецепт
salt сол= солта шеќер масло
meat месо јајца сирење ориз
smell мирис вкус
bed кревет маса= стол соба
tent шатор камп=
key клуч
paper хартија документ
phone телефон
plane авион аеродром пилот
landing слета
passenger патник билет
travel патува турист посет
metro метро трамвај
fuel гориво бензин нафта
coal јаглен рудник
nuclear нуклеар реактор атом
tank резервоар цевка брана=
dry суво= сушно суша пустин
clean чист валкан отпад ѓубре
nature природ клима
heat жешк топлот температ
heating грее греењ парно
generator генератор батери
substation трафостан
blood крв= крвта
medicine лекови лек= вакцин
patient пациент операц
autumn есен пролет
week недела= седмиц
think мисли мислам мислењ
understand разбир разбер
teach учи= учат предава научи
show покаж докаж
meet сретн средб
invit покан гости= добредој
follow водач следи=
join приклуч обедин единств
use корист употреб
make прави= направ создад
receive доби= добива прими
lack недост треба= потреб
cut сече= исече скрши удри
run трча= чекор
fall паѓа= падна падн
rise расте порасн зголем крена
number број= бројот многу
proud горд
shame срам чест= достоинст почит
courage храбр херој
patience трпен
luck среќа=
dream сонува соништ
alone сам= сама= осамен само=
same исто= исти= еднакв
other друг= други друга
whole цел цела= целиот дел=
one еден= една= едно=
real вистинс навистина
simple едностав лесн
terrible страшн ужас трагед катастроф
wonderful прекрас одличн
fast брз= брзо бавн
soon наскоро доцна рано=
before пред= претходно
after после потоа
near блиск близу покрај
far далеку далечн
under под= долу подрум
above над= горе=
silence тишин молч
voice глас= гласот звук бучав
possible можн може=
important важн главн
ready подготв спрем
try обид пробув
hide крие= скри= бега=
hold држи= држат
put став= стави
touch допр допир фрли турка
cross помин премин
wake буди= разбуд зора
without без=
because бидејќи затоа
if ако= кога=
person лице човек личност
thing нешто
public јавн службен
condolence сочувств жалост
congratulat честит
duty должност служб
community заедниц општеств генерац
democracy демократ независ
territor територ регион област
trust доверб
regret жали= каење
choose избере избира
count брои= мери=
answer одговор
happen случи= случува
appear појав исчезн
move движи помест
refuse одби= одбива
accept прифат
angry лут= лути= гнев
surprise изненад чудн
gift подарок подаро
story приказн
poem песна= поезиј поет
dance танц= танцу оро=
swim плива скока
plant сади= посеа
wash мие= измие сапун
engine мотор тркал
box кутија шише
knife нож= јаже чекан
clock часовник свеќа ѕвоно
flag знаме симбол
boss шеф= директор сопствен
customer клиент публик
grave гроб погреб
smoke чад= прав= пепел
island остров брег= плажа
wave бран= бранов длабок
mouth уста= заб= нос=
sweet сладок слатк горчл мед=
heavy тежина лесен
inside внатре надвор агол
enough доста доволно точно
rule правил адвокат сведок
salary плата= плати пензија кирија
deserve заслуж вредност
vegetable зеленчук компир супа
fruit овошј јаболк лимон
tradition традиц култур обичај
certain сигурен сомне
now сега=
even дури=
already веќе
almost речиси
maybe можеби веројатно
often често понекогаш
suddenly одеднаш веднаш
during текот=
between меѓу=
against против=
must мора= мораат
look погледн погледна
feel чувств
explain објасн
wear облеч униформ
drive вози= возач
lift крене подигн
hang виси= обеси
tie врза= врзан
fill наполн
cover покри=
collect собира собра=
spread шири= прошир дели=
exchange размен замен
borrow позајм
earn заработ приход
spend трош= троши потрош
donat донац донира
invest инвест
hire вработи
resign остав= оставка отказ
retire пензион ветеран
appoint назнач именува
compet натпревар турнир
beat победив порази
shoot пука= стрела пушка пиштол
catch фати= фаќа
chase лов= ловец брка=
drown удави потон
breath дише= здив
heal лекува излеку закрепн
suffer страда
surviv преживе
crash несреќ судир
damage штета штети оштет
warn предупред
accus обвин
convinc убед= убеди влијание
argue расправ караниц
complain жалба= поплак критик
encourag охрабр инспир
resist отпор предад=
betray изневер измам
campaign кампањ кандидат
constitution устав републик
reform реформ револуц
embassy амбасад дипломат
sanction санкц ембарго
migrant мигрант странец странци
ceasefire примир
front фронт битка ров=
officer офицер командант генерал капетан
guard стража чувар
volunteer волонтер доброволец
firefighter пожарникар спасувач
industry индустри
cargo товар стока= магацин
construction градежн архитект
unemploy невработ инфлац сиромаштиј
hair коса= брада=
finger прст рамо
skin кожа= коски мозок
virus вирус зараз пандем епидем
ambulance брза_помош итност
disab инвалид слеп глув
lamp ламба светилк
blanket ќебе перниц
oven печка фурна пекар
basket кошниц кофа
toy играчк кукла
coat палто кошула капа панталон
thread конец шие= ткаен килим
breakfast појадок ручек вечера=
chicken пилешк свинск колбас
flour брашно тесто
beer пиво= алкохол пијан ракија
grape грозје лозј
olive маслинк орев печурк
chocolate чоколад бонбон сладолед
cat мачк
horse коњ= коњи магаре
goat коза= кози= свиња гуска
bee пчел инсект пеперут комарец
snake змија змии лав= слон мајмун
whale кит= делфин ајкула желка
bird птица= птици штрк орел
lake езер
valley долин пештер водопад
earthquake земјотрес вулкан
avalanche лавин кал= свлечиш
fog магла облак гром=
leaf лист= лисја гранка корен трева
seed семе= семки
shadow сенка сјај
air воздух
satellite сателит
square плошт парк=
shop продавн дуќан кафуле
hotel хотел
library библиот
university универзит професор
kindergarten градинк
stadium стадион
castle замок тврдин кула палат
monument споменик статуа урнатин
gate порта= ограда
tunnel тунел
bicycle велосипед мотоцикл
suitcase куфер багаж
delay доцн= задоцн
speed брзина
map карта= мапа
apartment стан= апартман
district округ населба
north север
south југ= јужн
east исток источ
west запад
left лево= лева= десно
king крал= кралиц принц цар=
shout вика= извик
applaud аплауз плеска
joke шега= шеги смешн
kiss бакна прегрн
enter влезе влегува влез=
burst пукна урна= срути
publish објави издад
record снима= рекорд запис
translate превод преведе значи=
draw црта= нацрта
discover откри= открива изум
freeze замрзн стопи
feed храни= нахран
punish казна= казни=
compensat отштет надомест
appeal жали_се тужба тужи
swear заклетв заколн
threaten загроз закани=
admit призна
praise фали= пофал восхит
holy свет благосл светец
heaven рај= пекол ангел ѓавол
miracle чудо= судбин
alphabet азбук граматик
page страниц поглавј роман
violin виолин гитар тапан тромпет
choir хор= диригент мелоди
actor актер глумец маска
football фудбал кошарк ракомет тенис шах=
player играч спортист голман
exam испит оценк диплом
pencil молив пенкало тетратк
internet интернет дигитал
password лозинк екран софтвер
message порак
robot робот вештачк
radio радио телевиз
childhood детство= младост
justice правда= милост
hate омраз мрази завист сурово
solidar солидар
responsib одговорност совест
habit навик искуств вештин талент
weak слаб
type вид= пример
method метод систем начин процес
chaos хаос паник
attention внимани напор интерес
advantage предност корист бескорис
risk ризик шанса
condition услов= услови состојб ситуац
event настан
moment момент миг=
century векот деценија годишнин роденден
midnight полноќ пладне
side страна= површин
location место= местото
international меѓународ
special посебн обичн
famous познат славен тајна
clear јасн очигледн
high висок широк тесен
round кружн тркалез
soft мек= остар мокар влажн
naked гол бос=
worry грижи загриж нервоз
honest чесен искрен верен
gratis бесплатн
crazy луд= луди глупав паметен мудар
grandfather дедо= внук чичко тетка
widow вдовиц сирак бебе
fisherman рибар овчар морнар келнер
crew екипаж ферибот
noodle тестенин пица сендвич
umbrella чадор огледал
furniture мебел полица плакар
balcony балкон двор=
stick стап= столб
microphone микрофон звучник
ton тон= тони= литар литр
percent процент насто=
announce објав соопшт изјав
report извештај
comment коментар забелешк
suggest предлог предлож предлаг препорач совет=
demand бараме бараат барање
confirm потврд
question прашањ
quote цитат реченица
information информац
detail детал
list список листа=
version верзиј
group група групи
member член= членови
organization организац институт здружени фондациј
committee комитет комисиј одбор
office канцелар
agency агенци одделен
conference конференц самит конгрес
politics полити
party партија партии партијата
economy економ стопанств финанс
fund фонд субвенц
develop развој развив
improve подобр
reduce намал
add додад дополн
compare според
difference разлик
average просек просеч
amount износ количин сума=
level ниво= нивоа
limit ограничу
quality квалитет
size големина ширина должина
topic тема= теми=
evidence доказ
expert експерт стручњак професи
control контрол
manage управув раковод
check провер
approve одобр
prevent спреч избегн
remove отстран избриш
guarantee гаранц обезбед
offer понуд нуди=
include вклуч содрж
rest одмор= одмора
vacation распуст одмор
sport спорт олимп
busy зафатен
bore досад
excite возбуд воодуш
enjoy ужив забав
comfort удобн
satisfy задовол
disappoint разочар
despair очај безнадеж
shock шок= шокир
sympathy сочув
generous дарежлив великодуш
modest скромн понизн
greed алчн себич
careful внимател
curious љубопит
strict строг
pregnant бремен
cancer карцином тумор рак=
fever треск= кашлиц грип=
mental психи психо терап
narcotic дрога дроги наркот
cigarette цигар тутун
abuse силув злоупот
violence насилст
terror терор
torture мачен мачењ
massacre масакр геноцид
kidnap киднап грабнат
withdraw повлек повлеч
progress напред прогрес
seize освои заплен
block блокад блокир
surround опкол опсад
headquarters штаб= седишт
navy морнариц подморниц
helicopter хеликоптер
intercept соборен пресретн
conscript мобилиз регрут
aggression агрес
conflict конфликт судир= тензи
compromise компромис отстапк
sacrifice жртвува
rebel бунт востан
coup државен_удар соборува
regime режим диктат
communist комунист социјалист советск
fascist фашист нацист
patriot патриот националист
propaganda пропаганд дезинформ
censor цензур
spy шпион разузнав
interview интервју
majority мнозинст малцинст
survey анкет статистик
population населени
race расиз етнич дискримин
religion религи
muslim муслиман ислам џамиј
christian христијан католи православ библиј
jew евре= евреи еврејск синагог
priest свештеник епископ монах
sin грев=
christmas божик велигден
separate раздел= развод разведе
couple двојка пар=
adult возрасн
human човешт хуман човечк
care грижа грижи грижат нега=
education образован воспит
behave однесув
imagine замисл
expect очекув
recognize препозн
notice забележ
calculate пресмет математ
mix меша= смеса
dig копа= ископ лопат
decorate украс
ignore игнор
restore обнов реконстр
cancel откаж укин
interrupt прекин
repeat повтор
emphasize нагласи истакн
claim тврди= тврдењ
reveal разоткр
provoke провоц
exist постои постој
depend зависи
participate учеств
represent претставн
certificate уверени потврда=
savings заштед
luxury луксуз
property имот сопственост недвижн
address адрес
hacker хакер сајбер
connect поврз
outage снема_струја прекин_на_струја
rubble урнатин=
extinguish гасат изгас
bandage завој=
pharmacy аптек
quarantine карантин
shake тресе= трепер
whisper шепот шепн
greet здраво поздрав добар_ден довидув
fake лажн
correct точн=
perfect совршен
rare редок ретк
modern модерн современ
local локал
abroad странство
central централ центар
direction насок
capital главен_град главниот_град
personal личн= лично личен приват
temporary привремен
permanent постојан траен
recent неодамна
challenge предизвик
solve решени решение
strategy стратег тактик
pressure притисок притиск
identity идентит
success успех успеш
affect влијае погоден
source извор=
found основач основан
referendum референдум
suspect осомнич сомнеж
fraud измама
execute погубен смртна_казн
gang банда мафија
smuggle шверц царин криумч
traffic сообраќ гужва
parking парк= паркир гаража
zoo зоолошк
brick тула= тули= бетон цемент
tool алат=
workshop работилниц
craft занает столар кројач ковач
assistant асистент помошник секретар
bureaucracy бирокр службеник
activist активист
philosophy филозоф
author автор= автори писател литератур
character карактер
dictionary речник
festival фестивал карневал циркус
anthem химна
banner плакат парола=
petition петициј
boycott бојкот
crowd толпа
homeless бездом питач
bankrupt банкрот стечај
shares акции берза
discount попуст
advert реклам
parcel пакет поштар
dollar долар евра= евро=
moral морал етик
ancient древн античк средновек
heritage наследст
ancestor предци потомц
laboratory лаборатор експеримент
theory теориј
physics физика физичар хемиј биолог
planet планет вселен астронаут
pollution загад
poison отров
recycle рециклир
forecast прогноза
hail град_паѓа
ski скија лизга
fox лисица зајак глушец стаорец верверич еж=
frog жаба= пајак црв= полжав
wing крило крила перо= опашка
barn штала кафез гнездо
herd стадо пасишт
tractor трактор плуг
fertilizer ѓубриво
corn пченка јачмен
cabbage зелка морков кромид лук= краставиц тиква
berry јагод малин слив круш праск лубениц
butter путер павлака јогурт
cake торта колач
piece парче
zero нула
weekend викенд
europe европ
africa африк
asia азија азиск
green зелен жолт кафеав сив= розов
jewel накит прстен дијамант
spectacles очила
glove ракавиц шал= чорап чизм
pocket џеб копче ракав= појас
fashion мода=
barber фризер бербер
cup шолја лажица вилушка тенџере тава=
fridge фрижидер
bath бања= туш= тоалет
hole дупка
fat дебел
disgust одврат грд=
coward кукавиц
curse проколн клетва
neutral неутрал
but но= туку= ама=
only само=
more повеќе
also исто=
until додека
who кој= кого=
what што=
how како=
where каде=
when кога=
still уште=
you ти= вие= ве= вас= тебе= твој ваш
attack напад офанзив
missile ракет проектил
weapon оружј
red црвен
white бел= бела= бело= бели=
black црн
blue син= сина= сини= сино= плав=
dog куче= кучиња
sheep овца овци јагне
cow крав= крава крави говед
fish риб= риба= риби=
roof покрив= покривот покриви
wall ѕид= ѕидови
window прозор
tea чај= чајот
coffee кафе= кафето
milk млек= млеко
storm бура= бури= невреме ураган
flood поплав
ice мраз= лед= мразот
husband маж= мажот сопруг
wedding свадб ожени мажи=
vote гласа гласач избирач
election избори= изборите изборн
prison затвор= затворот затвору
newspaper весник весници
concert концерт
airport аеродром
bus автобус
truck камион
letter писмо= писма=
music музик
photo фотограф слик= слика=
say вели= рече= кажа кажува кажи=
become стана= станал станува
less помалку најмалку
behind зад= позади
instead наместо=
someone некој= некого
except освен=
self самиот самата самите себе=
night ноќ= ноќта ноќе
times пат= пати= еднаш
sit седи= седе= седев
tonight вечер= вечерва
song песна песни=
warm топл
rich богат
hungry глад= гладн
chair столче столиц стол=
table маса= масата
room соба= собата
deputy пратени сенатор
head глав= глава= главата
face лице= лица=
arm раце= рака=
rope јаже ортом синџир
well бунар извор=
curtain завес
pot тенџер лонец
stairs скали= скалила
net мрежа мрежи
#1 еден= една= едно= прв
#2 два= две= двајца= втор двете= двата=
#3 три= тројца= трет
#4 четири четворица четврт
#5 пет= петмина петти
#6 шест= шестмина шести=
#7 седум
#8 осум
#9 девет=
#10 десет=
#11 единаесет
#12 дванаесет
#13 тринаесет
#14 четиринаесет
#15 петнаесет
#16 шеснаесет
#17 седумнаесет
#18 осумнаесет
#19 деветнаесет
#20 дваесет
#30 триесет
#40 четириесет
#50 педесет
#60 шеесет
#70 седумдесет
#80 осумдесет
#90 деведесет
#100 сто= стотици
#200 двесте
#1000 илјад
#1e6 милион
#1e9 милијард
#and и=
#pm попладне вечер
`;
