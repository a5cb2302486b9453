/** Mongolian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people хүмүүс ард_түмэн
man эрэгтэй эр_хүн
woman эмэгтэй
child хүүхэд хүүхд
mother ээж= ээжийн эх= эхийн
father аав= аавын эцэг
family гэр_бүл
friend найз= найзууд найзын
grandmother эмээ
neighbour хөрш
teacher багш
doctor эмч
soldier цэрэг цэргүүд
worker ажилчин ажилтан
student оюутан сурагч
minister сайд= сайдын
president ерөнхийлөгч
thank баярлалаа талархал талархаж
ask асуу гуйж хүсэлт
want хүсэж хүсдэг
know мэднэ мэддэг мэдэж
see харж= харсан үзсэн үзэж
hear сонс
speak ярьж ярьсан ярих хэлсэн
write бичиж бичсэн бичих
read унших уншиж уншсан
work ажил= ажиллаж ажиллах ажлын
live амьдар амьдрал
die нас_бар үхсэн үхэл
kill алсан= алах= хөнөө
sleep унтаж унтсан нойр=
eat идэж идсэн хоол=
drink ууж= ууна= уусан
sing дуул дуулж дуу=
play тоглож тоглосон тоглоом
win ялсан ялалт хожсон
lose ялагд алдсан хожигд
begin эхэл эхлэн эхэлсэн
end дуус төгсгөл дууссан
open нээсэн нээж нээлттэй
close хаасан хааж хаалттай
build барьсан барьж босго
destroy сүйт нураа
repair засвар засаж
pay төлөх төлж төлбөр
buy худалдаж_ав авсан=
sell зарсан зарж худалдсан
give өгсөн өгнө өгөх
send илгээ явуулсан
come ирсэн ирнэ ирэх= ирж=
leave явсан орхи гарсан=
return буцаж буцаад эргэж
wait хүлээ
stay үлдсэн үлдэнэ үлдэх
help тусал тусла тусламж
save аварч аварсан
protect хамгаал
fight тэмц тэмцэл
fear айж= айдас айсан
love хайр= хайртай хайрла
hope найдвар найдаж горьд
forget март= мартсан мартаж
remember дурс санаж= дурсамж
promise амла амлалт
believe итгэ
sorry уучла уучлаарай
laugh инээ
cry уйл нулимс
agree тохир зөвшөөрс гэрээ
decide шийд шийдвэр
continue үргэлжл
support дэмж
discuss хэлэлц
stop зогс зогсоо
find олсон олж=
search хайж= эрж=
stand сууж зогсож дараалал
house байшин гэр= гэрт
school сургууль
hospital эмнэлэг
road зам= замд замын гудамж
bridge гүүр
car машин автобус
train галт_тэрэг төмөр_зам
ship хөлөг завь боомт
water ус= усны усгүй
sea далай тэнгис
river гол= голын
mountain уул= уулын уулс
forest ой= ойн мод=
snow цас= цасан мөс
rain бороо үер=
wind салхи шуурга
sun нар= нарны гэрэл
dark харанхуй шөнө
fire гал= түймэр
country улс= улсын эх_орон
city хот= хотын тосгон
world дэлхий
border хил= хилийн
war дайн дайны
peace энх_тайван тайван
army арми зэвсэг довтол
freedom эрх_чөлөө чөлөө
truth үнэн=
lie худал=
law хууль шүүх=
government засгийн_газар
parliament парламент сонгууль
money мөнгө
price үнэ= үнэтэй хямд
bread талх буудай
animal амьтан нохой үхэр хонь=
book ном= номын захидал
language хэл= хэлний
door хаалга цонх
heart зүрх сэтгэл
hand гар= гараа
eye нүд= нүдний толгой
name нэр= нэрийн
history түүх
future ирээдүй
time цаг_хугацаа
winter өвөл
summer зун= зуны
morning өглөө орой=
first анхны нэгдүгээр
last сүүлийн эцсийн
new шинэ
old хуучин хөгшин өвгөн
big том= агуу
small жижиг бяцхан
good сайн= сайхан
bad муу=
hard хэцүү хүнд=
strong хүчтэй хүч=
long урт= удаан=
cold хүйтэн
empty хоосон дүүрэн
beautiful үзэсгэлэнт гоё=
young залуу
poor ядуу баян=
happy аз_жаргал баярт баярла
sad гуниг уйтгар өвдөлт
every бүх= бүгд хүн_бүр
nobody хэн_ч
nothing юу_ч
never хэзээ_ч
always үргэлж
again дахин
together хамт=
here энд=
half хагас
job компани бизнес
energy эрчим_хүч цахилгаан
health эрүүл өвчин өвчтэй
police цагдаа баривчил шорон
film кино хөгжим зураг
colour өнгө улаан= цагаан= хар= цэнхэр
wine цай= сүү= кофе архи
clothing хувцас гутал
evacuate нүүлгэн дүрвэг
picture видео камер
year жил= жилийн
day өдөр өдрийн
month сар= сарын долоо_хоног
hour цаг= минут
kilometre километр
today өнөөдөр
tomorrow маргааш
yesterday өчигдөр
injure шархад гэмтсэн
victim хохирогч
resident оршин_суугч
citizen иргэн
factory үйлдвэр=
strike ажил_хаял
protest жагсаал эсэргүүц
mayor дарга=
crisis хямрал
danger аюул
safe аюулгүй
order тушаал
ban хориг хорьсон
allow зөвшөөр
judge шүүгч
crime гэмт_хэрэг
corrupt авлига хулгай
investigat мөрдөн
cause шалтгаан яагаад
result үр_дүн
problem асуудал
plan төлөвлөгөө төсөл
goal зорилго
mistake алдаа
change өөрчл
sign гарын_үсэг
enemy дайсан
bomb бөмбөг= дэлбэр
bank банк зээл
budget төсөв татвар
market зах_зээл худалдаа
produce үйлдвэрл
farmer тариачин малчин
church сүм= бурхан залбир
celebrat баяр= наадам тэмдэглэ
born төрсөн төрөх
parent эцэг_эх
brother ах= дүү=
sister эгч
wife эхнэр нөхөр= хурим
girl охин=
coach дасгалжуул
champion аварга шагнал медаль
museum музей үзэсгэлэн
theatre театр концерт
journalist сэтгүүлч мэдээ=
engineer инженер технологи компьютер
science шинжлэх эрдэмтэн судалгаа
earth газар_шороо газар=
sky тэнгэр од= сар=
stone чулуу
gold алт= мөнгөн төмөр=
kitchen гал_тогоо
salt давс элсэн_чихэр
meat мах= өндөг
bed ор= ширээ сандал өрөө
key түлхүүр
paper цаас баримт
phone утас=
plane онгоц нисэх
passenger зорчигч тасалбар
travel аялал жуулчин
fuel түлш бензин шатахуун
coal нүүрс уурхай
nuclear цөмийн атом
dry хуурай ган= цөл=
clean цэвэр бохир хог=
nature байгаль цаг_агаар
heat халуун дулаан
heating халаалт
blood цус
medicine эм= эмийн вакцин
patient өвчтөн мэс_засал
autumn намар хавар
week долоо_хоног
think бодож бодол санаа
understand ойлго
teach сурга сурсан заасан
show харуул баталсан
meet уулзалт уулзсан уулзаж
invit урьсан зочин
join нэгдэж нэгдсэн эв_нэгдэл
use ашигла хэрэглэ
receive хүлээн_ав
lack дутаг дутуу хэрэгтэй
run гүйж гүйсэн
fall унасан унаж
rise өссөн нэмэгд
number тоо= олон=
proud бахарх
shame ичиж ичгүүр нэр_төр
courage зориг баатар
patience тэвчээр
dream мөрөөд зүүд
alone ганцаар
same адил ижил
other өөр= бусад
one нэг=
simple хялбар энгийн
terrible аймшиг эмгэнэл
wonderful гайхамшиг
fast хурдан
near ойрхон
far хол= алс=
silence чимээгүй
voice дуу_хоолой
possible боломж боломжгүй
important чухал
ready бэлэн=
public олон_нийт албан_ёс
condolence эмгэнэ
congratulat баяр_хүргэ
duty үүрэг
community нийгэм үеийнхэн
democracy ардчил тусгаар
territor нутаг= бүс_нутаг
trust итгэл
regret харамс
choose сонго
answer хариулт хариул
refuse татгалз
angry уур= уурлаж уурласан
surprise гайхаж гайхал
gift бэлэг
story үлгэр түүхийг
poem шүлэг яруу_найраг
dance бүжиг
flag туг= далбаа
boss захирал эзэн=
customer үйлчлүүлэгч үзэгч
grave булш оршуул
smoke утаа тоос
island арал эрэг
wave давалгаа
enough хангалттай
salary цалин тэтгэвэр
vegetable хүнсний_ногоо төмс
fruit жимс алим
tradition уламжлал соёл
certain эргэлз
now одоо
maybe магадгүй
often ихэвчлэн заримдаа
suddenly гэнэт
against эсрэг
feel мэдэр мэдрэмж
explain тайлбар
drive жолооч
earn орлого ашиг
spend зарцуул зардал
donat хандив
invest хөрөнгө_оруул
resign огцор
retire тэтгэвэрт
appoint томил
compet тэмцээн уралдаан
shoot буудсан буудаж буу=
drown живсэн
breath амьсгал
heal эмчил эдгэр
surviv амьд_үлд
crash осол= мөргөлд
damage хохирол
warn анхааруул
accus буруутга
complain гомдол шүүмжил
betray урва хуур=
campaign кампанит нэр_дэвшигч
constitution үндсэн_хууль
reform шинэчлэл хувьсгал
embassy элчин дипломат
migrant цагаач гадаад=
ceasefire гал_зогсоо
officer генерал командлагч офицер
volunteer сайн_дурын
firefighter гал_сөнөөгч аврагч
construction барилга
unemploy ажилгүй инфляц ядуурал
virus вирус халдвар
ambulance түргэн_тусламж
disab хөгжлийн_бэрхшээл
cat муур
horse морь адуу
goat ямаа гахай
bird шувуу
lake нуур
earthquake газар_хөдлөл
air агаар
shop дэлгүүр
hotel зочид_буудал
library номын_сан
university их_сургууль профессор
kindergarten цэцэрлэг
castle ордон цайз
monument хөшөө
bicycle дугуй=
speed хурд=
map газрын_зураг
apartment орон_сууц
district дүүрэг аймаг
north хойд=
south өмнөд
east зүүн=
west баруун=
king хаан= хатан=
translate орчуул
punish шийтгэл торгууль
compensat нөхөн_төл
threaten сүрдүүл
praise магтаал магтсан
actor жүжигчин
football хөл_бөмбөг бөх=
player тоглогч тамирчин
exam шалгалт диплом хичээл
internet интернет цахим
message мессеж захиас
robot робот хиймэл
radio радио телевиз
childhood хүүхэд_нас
justice шударга
hate үзэн_яд
responsib хариуцлага
habit зуршил туршлага
weak сул=
method арга= систем
attention анхаарал
risk эрсдэл
condition нөхцөл байдал
event үйл_явдал
moment агшин хором
international олон_улс
special онцгой тусгай
famous алдартай нууц=
clear тодорхой
worry санаа_зов түгшүүр
honest үнэнч
crazy галзуу тэнэг ухаантай
grandfather өвөө
percent хувь= хувийг
announce зарла= зарлав зарласан мэдэгдэл
report тайлан илтгэл
suggest зөвлөж зөвлөгөө санал=
demand шаардлага шаардаж
confirm баталгаа батлан
question асуулт
information мэдээлэл
list жагсаалт
group бүлэг
member гишүүн
organization байгууллага
committee хороо= зөвлөл
office алба= оффис
politics улс_төр бодлого
party нам=
economy эдийн_засаг санхүү
develop хөгжил хөгжүүл
improve сайжруул
reduce бууруул багас
compare харьцуул
difference ялгаа
level түвшин
quality чанар
evidence нотлох
expert мэргэжилтэн шинжээч
control хяналт
check шалгаж шалгах
rest амарч амралт
sport спорт олимп
busy завгүй
violence хүчирхийл
terror терроризм алан_хядаг
helicopter нисдэг_тэрэг
conflict мөргөлдөөн
compromise буулт
rebel бослого
regime дэглэм
communist коммунист зөвлөлт
interview ярилцлага
population хүн_ам
religion шашин
muslim лалын ислам
christian христ
adult насанд_хүрсэн
human хүн_төрөлхтөн
education боловсрол
cancel цуцал
participate оролц
represent төлөөл
property өмч хөрөнгө
address хаяг=
greet сайн_уу
modern орчин_үе
abroad гадаадад
capital нийслэл
personal хувийн
temporary түр=
permanent байнгын
solve шийдэл
pressure дарамт
success амжилт
found үүсгэн
suspect сэжиг
traffic түгжрэл
brick тоосго бетон
philosophy философи
author зохиолч зохиол
dictionary толь_бичиг
crowd олон_хүн
discount хямдрал
advert сурталчилгаа
dollar доллар төгрөг
ancient эртний
heritage өв= өвлөсөн
ancestor өвөг_дээдэс
planet гариг
pollution бохирдол
poison хор=
fox үнэг туулай хулгана
wing далавч сүүл=
europe европ
africa африк
asia ази= азийн
green ногоон шар= хүрэн саарал
coward хулчгар
homesick санаж_байна
but гэвч харин
only зөвхөн л=
more илүү
also бас=
until хүртэл
who хэн
what юу=
how яаж= шиг=
where хаана
when үед= хэзээ
still хэвээр одоо_ч
you та= чи= танай таны=
#1 нэг=
#2 хоёр
#3 гурав гурван
#4 дөрөв дөрвөн
#5 тав= таван= тавдугаар
#6 зургаа
#7 долоо= долоон=
#8 найм найман
#9 ес= есөн=
#10 арав арван
#20 хорь хорин
#30 гуч= гучин=
#40 дөч= дөчин=
#50 тавь= тавин=
#60 жар= жаран=
#70 дал= далан=
#80 ная= наян=
#90 ер= ерэн=
#100 зуу= зуун= зуугаад
#1000 мянга
#1e6 сая=
#1e9 тэрбум
`;
