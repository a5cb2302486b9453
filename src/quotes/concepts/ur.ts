/** Urdu. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people لوگ= لوگوں عوام قوم
man مرد= مردوں آدمی
woman عورت خواتین خاتون
child بچے= بچوں بچہ بچی
mother ماں= والدہ ماؤں امی
father والد= باپ ابو=
family خاندان گھرانے
friend دوست
grandmother دادی نانی
neighbour پڑوس ہمسائ
teacher استاد اساتذہ ٹیچر معلم
doctor ڈاکٹر طبیب
soldier فوجی سپاہی فوجیوں
worker مزدور کارکن ملازم
student طالب طلبہ طلبا طالبہ
son بیٹا= بیٹے بیٹوں
daughter بیٹی
minister وزیر وزرا
president صدر=
thank شکریہ شکر=
ask پوچھ سوال درخواست
want چاہت چاہی= چاہے=
know جانت معلوم
see دیکھ
hear سن= سنا= سنی= سنتے سننے
speak بول= بولا بولے بولنا بات=
write لکھ
read پڑھ
work کام=
live زندہ زندگی رہت رہائش
die مر= مرگیا موت وفات ہلاک انتقال
kill قتل مار_ڈالا مارے_گئے
sleep نیند سوت سونے سوئے سوی
eat کھا= کھانا کھانے کھائ کھات خوراک
drink پینے پیتے پیا= پیت
sing گان گیت گاتے گانا
play کھیل
win جیت فتح=
lose ہار= ہارے کھو= کھویا شکست
begin شروع آغاز
end ختم= خاتمہ اختتام
open کھول کھلا کھلی کھلے
close بند=
build تعمیر بنای بنات
destroy تباہ مسمار
repair مرمت
pay ادا= ادائیگی
buy خرید
sell فروخت بیچ
give دیا= دینا دینے دیں= دیتے دی=
take لیا= لینے لینا لیتے
send بھیج
come آیا= آئے آنے آتے آئیں پہنچ
leave چھوڑ چلے_گئے جانا= جاتے گیا= روانہ
return لوٹ= لوٹا لوٹے واپس
wait انتظار
stay ٹھہر رکے
help مدد=
save بچا= بچای بچان
protect حفاظت تحفظ دفاع
fight لڑ= لڑائی لڑنے لڑے جدوجہد
fear ڈر= ڈرتے خوف
love محبت پیار عشق
hope امید
forget بھول
remember یاد=
promise وعد
believe یقین ایمان
sorry معاف معذرت افسوس
laugh ہنس مسکرا
cry رون= رونے رویا روتے آنسو
agree اتفاق متفق معاہد
decide فیصل
continue جاری
support حمایت ساتھ_دی
discuss گفتگو بحث تبادلہ
stop روک رکاوٹ
find ملا= ملی= پایا=
search تلاش ڈھونڈ
carry لایا لائے اٹھا
stand کھڑا کھڑے کھڑی بیٹھ قطار
house گھر= گھروں مکان
school سکول اسکول مدرس جماعت
hospital ہسپتال اسپتال
road سڑک راستہ راستے گلی
bridge پل= پلوں
car گاڑی بس= ٹرک
train ٹرین ریل= اسٹیشن
ship جہاز= کشتی بندرگاہ
water پانی
sea سمندر
river دریا ندی
mountain پہاڑ
forest جنگل درخت
snow برف
rain بارش سیلاب
wind ہوا= طوفان آندھی
sun سورج دھوپ روشنی
dark اندھیر رات= راتوں
fire آگ=
country ملک= ملکوں وطن
city شہر= شہروں گاؤں
world دنیا
border سرحد
war جنگ= جنگی جنگوں
peace امن= سکون
army فوج= ہتھیار حملہ حملے حملوں میزائل
freedom آزاد
truth سچ= سچائی حقیقت
lie جھوٹ
law قانون عدالت
government حکومت
parliament پارلیمان اسمبلی انتخاب ووٹ
money پیسے پیسہ رقم=
price قیمت مہنگ سستا
bread روٹی گندم اناج
animal جانور کتا= کتے= گائے بھیڑ= مچھلی
book کتاب خط= لفظ الفاظ
language زبان
door دروازہ دروازے کھڑکی دیوار چھت
heart دل= دلوں روح
hand ہاتھ
eye آنکھ سر= چہر
knee گھٹن ٹانگ کمر= تھک
name نام=
history تاریخ ماضی
future مستقبل
time وقت=
winter سردی سرما
summer گرمیوں گرما
morning صبح= شام=
first پہلا پہلی پہلے=
last آخری
new نیا= نئے نئی
old پرانا پرانے پرانی بوڑھ عمر=
big بڑا= بڑے= بڑی= عظیم
small چھوٹ
good اچھا اچھی اچھے بہتر
bad برا= بری= برے= بدتر
hard مشکل
strong مضبوط طاقت قوت
long لمبا لمبی طویل
cold ٹھنڈ سرد=
empty خالی بھرا
beautiful خوبصورت حسین
young جوان نوجوان
poor غریب امیر
happy خوش= خوشی
sad اداس غم= درد=
every ہر= تمام سب=
nobody کوئی_نہیں
nothing کچھ_نہیں
never کبھی_نہیں
always ہمیشہ
again دوبارہ پھر=
together اکٹھ مل_کر مشترکہ
here یہاں
half آدھا آدھی نصف دگن
job کمپنی نوکری کاروبار
energy توانائی بجلی گیس=
health صحت= بیمار
police پولیس گرفتار جیل
film فلم موسیقی تصویر
colour رنگ= سرخ سفید سیاہ نیلا
tree پھول= باغ= فصل=
wine چائے کافی= دودھ شراب
clothing کپڑے لباس جوت
evacuate انخلا پناہ
season موسم= بھوک پیاس
bear ریچھ بھیڑی
picture ویڈیو کیمر تصاویر
year سال= سالوں برس
day دن= دنوں
month مہین ماہ=
hour گھنٹ منٹ
kilometre کلومیٹر
today آج=
tomorrow کل=
yesterday گزشتہ_روز
injure زخمی
victim متاثر شکار=
resident رہائشی باشند
citizen شہری= شہریوں
factory کارخان فیکٹری
strike ہڑتال
protest احتجاج مظاہر
opposition اپوزیشن حزب_اختلاف
mayor میئر گورنر
crisis بحران
danger خطر= خطرہ خطرے خطرناک
safe محفوظ سلامت
order حکم=
ban پابندی ممنوع
allow اجازت
blame الزام قصور
judge جج= منصف سزا_سنا
crime جرم= جرائم مجرم
corrupt بدعنوان کرپشن چور=
investigat تحقیقات تفتیش
cause وجہ= سبب کیوں=
result نتیجہ نتائج
problem مسئل مسائل
plan منصوب
goal مقصد ہدف
mistake غلطی غلط=
change تبدیل بدل=
negotiat مذاکرات
sign دستخط
ally اتحادی شراکت
enemy دشمن
bomb بم= دھماک
drone ڈرون
shell گولہ گولے
occupy قبض= قبضہ یلغار
prisoner قیدی یرغمال
bank بینک قرض
budget بجٹ ٹیکس
market بازار منڈی تجارت
produce پیداوار مصنوعات
farmer کسان کھیت
church گرجا خدا اللہ دعا مسجد
celebrat جشن عید= منای
born پیدا=
parent والدین
brother بھائی
sister بہن
wife بیوی شوہر شادی
girl لڑکی لڑکا لڑکے
colleague ساتھی ٹیم=
coach کوچ=
ball گیند گول=
champion چیمپئن انعام تمغ
museum عجائب نمائش فن=
theatre تھیٹر سٹیج کنسرٹ
journalist صحافی اخبار خبر=
engineer انجینئر مشین ٹیکنالوجی کمپیوٹر
science سائنس
earth زمین مٹی
sky آسمان ستار چاند
stone پتھر
gold سونا= چاندی لوہ
wood لکڑی
glass شیش
kitchen باورچی پکا
salt نمک چینی= تیل=
meat گوشت انڈ چاول
smell خوشبو ذائق
bed بستر میز= کرسی کمر
tent خیم= خیمے خیمہ کیمپ
key چابی
paper کاغذ دستاویز
phone فون= ٹیلی
plane طیار ہوائی پرواز
passenger مسافر ٹکٹ
travel سفر= سیاح
fuel ایندھن پٹرول
coal کوئل کان_کن
nuclear جوہری ایٹمی
dry خشک صحرا
clean صاف= گند= کچر
nature فطرت آب_و_ہوا ماحول
heat گرمی= درجہ_حرارت
blood خون=
medicine دوا= ادویات ویکسین
patient مریض نرس= آپریشن
autumn خزاں بہار=
week ہفتہ ہفتے
think سوچ خیال= رائے
understand سمجھ
teach سکھا سیکھ
show دکھا ثابت
meet ملاقات اجلاس
invit دعوت مہمان خوش_آمدید
follow رہنما قیادت
join شامل متحد
use استعمال
receive موصول وصول
lack کمی= ضرور
cut کاٹ ٹوٹ توڑ
run دوڑ بھاگ
fall گر= گرا= گرے
rise بڑھ اضاف
number تعداد نمبر بہت=
proud فخر
shame شرم= عزت وقار احترام
courage بہادر ہمت ہیرو
patience صبر
luck قسمت خوش_قسمت
dream خواب
alone اکیل تنہا
same برابر یکساں
other دوسر
whole پور= پورا پورے پوری حصہ
one ایک=
real اصل= حقیقی
simple آسان سادہ
terrible خوفناک المی سانح
wonderful شاندار
fast تیز= جلدی آہست
soon جلد= دیر=
near قریب نزدیک
far دور= دوری
under نیچے
above اوپر
silence خاموش
voice آواز
possible ممکن
important اہم=
ready تیار
try کوشش
hide چھپ
public عوامی سرکاری
condolence تعزیت سوگ
congratulat مبارک
duty فرض= فرائض خدمت
community برادری معاشر نسل=
democracy جمہوری خودمختار
territor علاق
trust اعتماد بھروس
regret پچھتا
choose چن= چنا= منتخب
count گن= گنت
answer جواب
happen ہوا_ہے پیش_آ
refuse انکار
accept قبول
angry غصہ غصے ناراض
surprise حیران عجیب
gift تحف
story کہانی قصہ
poem نظم شاعر
dance رقص ناچ
swim تیر= تیراک چھلانگ
plant بوی لگات
wash دھو صابن
clock گھڑی موم_بتی گھنٹی
flag پرچم جھنڈ
boss مالک سربراہ
customer گاہک تماشائی
grave قبر= جناز
smoke دھواں دھوئیں دھول
island جزیر ساحل
wave لہر= گہر
mouth منہ= دانت کان= ناک=
sweet میٹھ شہد=
heavy بھاری وزن ہلک
inside اندر= باہر
enough کافی بس=
rule وکیل گواہ ضابط
salary تنخواہ کرای
vegetable سبزی آلو
fruit پھل= سیب= آم=
tradition روایت ثقافت
certain یقینی شک=
now اب= ابھی
almost تقریبا
maybe شاید
often اکثر
suddenly اچانک فورا
during دوران
between درمیان
against خلاف
feel محسوس احساس
explain وضاحت
drive ڈرائیور
collect جمع=
spread پھیل تقسیم
earn کمای آمدنی منافع
spend خرچ اخراجات
donat عطی= عطیہ خیرات
invest سرمای
resign استعف
retire ریٹائر
appoint مقرر تعینات
compet مقابل ٹورنامنٹ
beat ہرای
shoot گولی= فائرنگ بندوق
catch پکڑ
drown ڈوب
breath سانس
heal علاج= شفا
suffer تکلیف مصیبت
surviv زندہ_بچ
crash حادث تصادم ٹکرا
damage نقصان
warn خبردار انتباہ
accus الزام
argue جھگڑ
complain شکایت تنقید
encourag حوصل
resist مزاحمت
betray غدار دھوک
campaign مہم= امیدوار
constitution آئین
reform اصلاح انقلاب
embassy سفارت سفیر
sanction پابندیاں پابندیوں
migrant مہاجر تارکین غیر_ملکی
ceasefire جنگ_بندی
front محاذ
officer افسر کمانڈر جنرل=
guard محافظ
volunteer رضاکار
firefighter فائر_بریگیڈ
industry صنعت
cargo سامان=
unemploy بے_روزگار مہنگائی
hair بال= داڑھی
finger انگلی پاؤں
skin جلد ہڈی دماغ
virus وائرس وبا=
ambulance ایمبولینس ہنگامی
disab معذور نابین
lamp چراغ لیمپ
blanket کمبل
toy کھلون
breakfast ناشت
cat بلی= بلیاں
horse گھوڑ گدھ اونٹ
goat بکر
bird پرند
lake جھیل
valley وادی غار=
earthquake زلزل
avalanche برفانی تود
fog دھند بادل
air فضا=
square چوک=
shop دکان
hotel ہوٹل
library لائبریری
university یونیورسٹی پروفیسر
stadium اسٹیڈیم
castle قلع محل=
monument یادگار مجسم
tunnel سرنگ
bicycle سائیکل
delay تاخیر
speed رفتار
map نقش
district ضلع ضلعے
north شمال
south جنوب
east مشرق
west مغرب
king بادشاہ ملک= شہزاد
shout چیخ چلای
joke مذاق لطیف
publish شائع
translate ترجم
discover دریافت ایجاد
punish سزا= جرمان
compensat معاوض
appeal اپیل= مقدم
threaten دھمک
admit اعتراف
praise تعریف
holy مقدس
heaven جنت= جہنم فرشت شیطان
miracle معجز تقدیر
actor اداکار
football فٹبال کرکٹ ہاکی
player کھلاڑی
exam امتحان
pencil قلم= پنسل
internet انٹرنیٹ ویب ڈیجیٹل
message پیغام
robot روبوٹ مصنوعی
radio ریڈیو ٹیلی_ویژن
childhood بچپن
justice انصاف رحم=
hate نفرت حسد ظالم
solidar یکجہتی
responsib ذمہ
habit عادت تجرب مہارت
weak کمزور
method طریق نظام
attention توجہ
risk موقع= مواقع
condition حالات شرط صورتحال
event واقع
moment لمح
century صدی= سالگرہ
midnight آدھی_رات دوپہر
location جگہ= مقام
international بین_الاقوامی عالمی قومی
special خاص= خصوصی عام=
famous مشہور راز=
clear واضح
high اونچ بلند
worry فکر= پریشان
honest ایماندار وفادار
gratis مفت=
crazy پاگل بیوقوف عقلمند
widow بیوہ یتیم
fisherman ماہی_گیر چرواہ ملاح
percent فیصد
announce اعلان بیان=
report رپورٹ
comment تبصر
suggest تجویز مشور سفارش
demand مطالب
confirm تصدیق
question سوالات
information معلومات اطلاع
detail تفصیل
list فہرست
group گروہ
member رکن= اراکین
organization تنظیم ادار
committee کمیٹی کمیشن کونسل
office دفتر
conference کانفرنس اجلاس=
politics سیاست سیاسی
party جماعت= پارٹی
economy معیشت معاشی مالیاتی
develop ترقی
improve بہتری
compare موازن
difference فرق= مختلف
average اوسط
amount مقدار
level سطح
limit محدود
quality معیار
evidence ثبوت شواہد
expert ماہر
control قابو کنٹرول
check جانچ معائن
guarantee ضمانت
offer پیشکش فراہم
rest آرام=
vacation چھٹی چھٹیاں
sport کھیلوں اولمپک
busy مصروف
bore بور=
disappoint مایوس
despair ناامید
shock صدم
sympathy ہمدرد
generous سخی= فیاض
greed لالچ خودغرض
careful احتیاط
pregnant حاملہ
cancer کینسر ذیابیطس
fever بخار کھانسی
mental ذہنی نفسیات
narcotic منشیات ہیروئن
cigarette سگریٹ تمباکو
violence تشدد
terror دہشت
torture اذیت
massacre قتل_عام نسل_کشی
kidnap اغوا
progress پیشرفت پیش_رفت
surround محاصر گھیر
helicopter ہیلی_کاپٹر
aggression جارحیت
conflict تنازع کشیدگی
compromise سمجھوت
sacrifice قربانی
rebel بغاوت باغی
regime آمر= آمریت
spy جاسوس
interview انٹرویو
majority اکثریت اقلیت
population آبادی
race نسلی= امتیازی
religion مذہب مذہبی
muslim مسلمان مسلم= اسلام
christian عیسائی مسیحی
jew یہودی
sin گناہ
separate طلاق علیحد
human انسان
care دیکھ_بھال
education تعلیم
imagine تصور
expect توقع
calculate حساب= ریاضی
restore بحال
cancel منسوخ
repeat دہرا
emphasize زور_دی
claim دعوی
reveal انکشاف
depend انحصار
participate شرکت حصہ_لی
represent نمائند ترجمان
property جائیداد ملکیت
address پتہ=
outage لوڈشیڈنگ بجلی_کی_بندش
rubble ملب
quarantine قرنطین
greet سلام= آداب
fake جعلی نقلی
correct درست= صحیح
modern جدید
local مقامی
abroad بیرون_ملک
central مرکز
direction سمت= رخ=
capital دارالحکومت
personal ذاتی نجی
temporary عارضی
permanent مستقل=
challenge چیلنج
solve حل=
pressure دباؤ
success کامیاب
affect متاثر= اثر=
found بانی= قائم
suspect مشتبہ مشکوک
fraud فراڈ دھوکہ
execute پھانسی
smuggle اسمگل کسٹم
traffic ٹریفک
brick اینٹ= سیمنٹ
craft دستکار بڑھئی درزی
philosophy فلسف
author مصنف ادیب ادب=
dictionary لغت=
banner بینر نعر
boycott بائیکاٹ
crowd ہجوم
homeless بے_گھر بھکاری
dollar ڈالر روپے یورو
moral اخلاق
ancient قدیم
heritage ورث= ورثہ وراثت
laboratory تجربہ_گاہ لیبارٹری
planet سیارہ کائنات خلا=
pollution آلودگی
poison زہر
forecast پیش_گوئی
fox لومڑی خرگوش چوہ ہرن
wing پنکھ= پروں دم=
corn مکئی جو=
cabbage گوبھی گاجر پیاز لہسن کھیرا
butter مکھن دہی
europe یورپ
africa افریق
asia ایشیا
green سبز= پیلا= زرد=
jewel زیور انگوٹھی ہیرا=
spectacles عینک
coward بزدل
curse لعنت
neutral غیر_جانبدار
but لیکن= مگر=
only صرف=
more زیادہ
also بھی=
until تک=
who کون= جو=
what کیا=
how کیسے= جیسے=
where کہاں= جہاں=
when جب= کب=
still ابھی=
you آپ= تم= تمہیں
#1 ایک= پہلا= پہلی=
#2 دو= دونوں= دوسر
#3 تین= تینوں= تیسر
#4 چار= چوتھ
#5 پانچ
#6 چھ= چھٹ
#7 سات= ساتو
#8 آٹھ
#9 نو=
#10 دس= دسو
#11 گیارہ
#12 بارہ=
#13 تیرہ
#14 چودہ
#15 پندرہ
#16 سولہ
#17 سترہ
#18 اٹھارہ
#19 انیس
#20 بیس=
#25 پچیس
#30 تیس=
#40 چالیس
#50 پچاس
#60 ساٹھ
#70 ستر=
#90 نوے
#100 سو= سینکڑ
#1000 ہزار
#1e5 لاکھ
#1e6 ملین
#1e7 کروڑ
#1e9 ارب=
#pm شام=
#*12 درجن
`;
