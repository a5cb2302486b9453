/** Persian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people مردم نفر
man مرد=
woman زن= زنان
child کودک بچه فرزند
mother مادر
father پدر
family خانواده
friend دوست رفیق
grandmother مادربزرگ
neighbour همسایه
teacher معلم
doctor پزشک دکتر
soldier سرباز نیرو
worker کارگر
student دانش‌آموز دانشجو
son پسر
daughter دختر
minister وزیر
president رئیس‌جمهور
thank ممنون سپاس تشکر
ask خواهش لطفا
want می‌خواه خواست
know می‌دان دانست
see دید می‌بین
hear شنید گوش
speak صحبت گفتگو حرف
write نوشت می‌نویس
read خواند
work کار=
live زندگ
die مرگ مرد= کشته
kill کشت کشته
sleep خواب
eat خور غذا
drink نوشید بنوش
sing آواز ترانه
play بازی مسابقه
win پیروز برد=
lose باخت از‌دست
begin شروع آغاز
end پایان تمام آماده
open باز= گشایش
close بست تعطیل
build ساخت ساز
destroy ویران نابود
repair تعمیر
pay پرداخت هزینه
buy خرید
sell فروش فروخ
give داد= می‌ده
take گرفت می‌گیر
send فرستاد ارسال
come آمد رسید می‌آی
leave رفت می‌رو ترک
return برگشت بازگشت بازمی
wait منتظر صبر
stay ماند می‌مان
help کمک
save نجات
protect محافظت دفاع
fight جنگید مبارزه نبرد
fear ترس
love عشق دوست‌دار
hope امید
forget فراموش
remember به‌یاد یاد= خاطره
promise قول وعده
believe باور ایمان
sorry متاسف ببخش عذرخواه پوزش
laugh خندید لبخند خنده
cry گریه اشک
agree توافق قرارداد
decide تصمیم
continue ادامه
support حمایت پشتیبان
discuss بحث گفتگو مذاکره
stop متوقف ایست توقف
find یافت پیدا
search جستجو دنبال
carry آورد حمل برد=
stand ایستاد نشست صف صف=
house خانه
school مدرسه کلاس درس
hospital بیمارستان درمانگاه
road راه= جاده خیابان
bridge پل=
car ماشین اتوبوس کامیون خودرو
train قطار ایستگاه
ship کشتی قایق بندر
water آب=
sea دریا اقیانوس
river رود=
mountain کوه
forest جنگل درخت
snow برف یخ=
rain باران سیل
wind باد= طوفان
sun نور خورشید روشن
dark شب= تاریک
fire آتش سوخت
country کشور میهن وطن
city شهر روستا
world جهان دنیا
border مرز
war جنگ
peace صلح آرامش آرام
army ارتش سلاح حمله موشک نظامی
freedom آزاد رایگان
truth حقیقت راست
lie دروغ
law حق= حقوق قانون دادگاه
government دولت حکومت
parliament مجلس رای انتخابات
money پول
price قیمت گران ارزان
bread نان گندم غله
animal حیوان سگ گاو گوسفند اسب ماهی پرنده زنبور
book کتاب نامه کلمه واژه
language زبان
door در= پنجره سقف دیوار
heart قلب دل= جان
hand دست
eye چشم سر= صورت بدن
knee زانو پشت پا= خسته
name نام= اسم نامش نامی نامه نامم
history تاریخ گذشته
future آینده
time زمان وقت
winter زمستان
summer تابستان
morning صبح عصر شب=
first اول نخست اول=
last آخر نهایی
new جدید نو=
old قدیم پیر=
big بزرگ عظیم
small کوچک
good خوب بهتر
bad بد= بدتر
hard سخت دشوار
strong قوی نیرو قدرت
long طولان دراز
cold سرد= سرما گرم
empty خالی پر=
beautiful زیبا قشنگ
young جوان
poor فقیر ثروت
happy خوشحال شاد خوشبخت
sad غم= درد اندوه
every همه هر=
nobody هیچ
nothing هیچ
never هرگز هیچ‌گاه
always همیشه
again دوباره باز=
together با‌هم باهم
here اینجا
half نیم دو‌برابر دوبرابر
job شرکت تجارت
energy انرژی برق گاز
health سلامت بیمار بهداشت
police پلیس بازداشت زندان
film فیلم موسیقی عکس تابلو نقاشی کشید
colour رنگ قرمز آبی سفید سیاه
tree گل= باغ برداشت
wine شراب چای قهوه شیر کره
clothing نردبان کیف لباس کفش
evacuate تخلیه پناه آواره
season گرسن تشنه
bear خرس گرگ
picture ویدیو دوربین
year سال= سال
day روز=
month ماه= هفته
hour ساعت دقیقه
kilometre کیلومتر تن=
today امروز
tomorrow فردا
yesterday دیروز
injure زخمی مجروح
victim قربانی تلفات
resident ساکن اهالی
citizen شهروند
factory کارخانه
strike اعتصاب اتحادیه
protest اعتراض تظاهر
opposition مخالف اپوزیسیون
mayor شهردار استاندار
crisis بحران
danger خطر تهدید
safe امن ایمن
order دستور
ban ممنوع منع
allow اجازه مجوز
blame مقصر گناه
judge قاضی حکم محکوم محاکم
crime جنایت جرم قتل
corrupt فساد دزد
investigat تحقیق بررسی
cause علت دلیل چرا
result نتیجه نتایج موفق
problem مشکل مسئله
plan برنامه طرح قصد
goal هدف
mistake اشتباه غلط
change تغییر
negotiat مذاکر
sign امضا پیمان
ally متحد شریک همپیمان
enemy دشمن
bomb بمب انفجار
drone پهپاد
shell مهمات گلوله
occupy اشغال تهاجم
prisoner اسیر گروگان زندانی
bank بانک وام بدهی
budget بودجه مالیات
market بازار تجارت صادر تاجر بازرگان
produce تولید محصول
farmer کشاورز مزرعه
church خدا دعا نماز مسجد کلیسا
celebrat جشن عید
born متولد تولد زاد
parent والدین خانواده
brother برادر
sister خواهر
wife همسر شوهر ازدواج عروس
girl دختر پسر نوجوان
colleague همکار تیم کارکنان
coach مربی
ball گل= توپ
champion قهرمان عنوان رکورد جایزه مدال
museum موزه گالری نمایشگاه هنر
theatre تئاتر صحنه کنسرت اپرا ارکستر
journalist روزنامه خبر مقاله
engineer مهندس فناور ماشین رایانه کامپیوتر
science علم دانشمند پژوهش تحقیق
earth زمین خاک
sky آسمان ستاره فضا ماه=
stone سنگ صخره
gold طلا نقره آهن فلز فولاد
wood چوب
glass شیشه
kitchen آشپز بشقاب رستوران
salt نمک شکر فلفل روغن
meat گوشت تخم پنیر کیک برنج
smell بو= بوی عطر مزه طعم
bed تخت میز صندلی اتاق پله طبقه
tent چادر کانتینر اردوگاه
key کلید
paper کاغذ سند مدرک مدارک گذرنامه
phone تلفن تماس زنگ
plane هواپیما خلبان فرودگاه پرواز
landing فرود
passenger مسافر بلیت صندلی
travel سفر گردشگر بازدید دیدار
metro مترو تراموا
fuel سوخت بنزین نفت
coal زغال معدن
nuclear هسته‌ای اتمی رآکتور
tank مخزن لوله سد=
dry خشک بیابان
clean تمیز کثیف زباله پلاستیک
nature طبیعت اقلیم محیط هوا
heat گرما گرم= دما= درجه
heating گرمایش
generator ژنراتور باتری
substation شبکه پست خط=
blood خون
medicine دارو پزشکی واکسن
patient بیمار عمل= جراح پرستار
autumn پاییز بهار
week هفته
think فکر نظر= اندیشه گمان
understand فهمید می‌فهم درک
teach یاد= آموز آموخت تمرین
show نشان ثابت
meet دیدار ملاقات جلسه دیدم
invit دعوت خوش‌آمد مهمان سلام درود
follow رهبر رئیس دنبال پیرو
join باهم مشترک متحد اتحاد سهیم پیوست
use استفاده به‌کار
make کردن کردم ساخت انجام آفرید
receive دریافت گرفت تحویل
lack نیاز لازم کمبود ضرور باید دلتنگ
cut شکست برید زد= قطع ضربه
run دوید قدم گام مسابقه
fall افتاد سقوط می‌افت
rise افزایش رشد بالا= زیاد
number بسیار بیشتر تعداد زیاد کم= خیلی
proud افتخار مفتخر سربلند
shame شرم ننگ کرامت شرف احترام
courage شجاع قهرمان دلیر
patience صبر شکیبا
luck شانس بخت
dream رویا آرزو خواب
alone تنها فقط
same همان برابر یکسان همین
other دیگر متفاوت فرق
whole تمام کل= بخش
one یک=
real واقع حقیقت
simple آسان ساده
terrible وحشتناک جدی فاجعه
wonderful عالی شگفت فوق‌العاده
fast سریع تند= عجله آهسته
soon زود به‌زودی دیر
before پیش تا= قبل
after بعد پس= سپس از=
near نزدیک کنار آینده
far دور= دوردست
under زیر پناهگاه
above بالا روی=
silence سکوت ساکت خاموش
voice صدا آواز آژیر
possible ممکن غیرممکن می‌توان
important مهم اصلی اساسی
ready آماده تهیه
try تلاش سعی شکست
hide فرار گریخت پنهان مخفی
hold نگه حفظ
put گذاشت قرار=
touch لمس پرتاب انداخت کشید
cross رسید گذشت عبور
wake سحر سپیده طلوع بیدار
without بدون بی=
because چون زیرا
if اگر وقتی هنگام
person شخص نفر کسی انسان
thing چیز همه=
public عمومی رسمی
condolence تسلیت سوگ عزا
congratulat تبریک
duty وظیفه خدمت ماموریت
community جامعه نسل
democracy دموکراسی استقلال حاکمیت
territor سرزمین منطقه ناحیه تمامیت
trust اعتماد
regret پشیمان افسوس
choose انتخاب
count شمرد اندازه
answer پاسخ جواب
happen اتفاق رخ
appear ناپدید ظاهر
move حرکت چرخ
refuse رد= نپذیر
accept پذیر قبول
angry خشم عصبان توهین
surprise شگفت عجیب غافل
gift هدیه
story داستان قصه افسانه
poem شعر شاعر بیت
dance رقص
swim شنا پرید پرش
plant کاشت کاشته کندن
wash شست شوی صابون
engine موتور چرخ=
box جعبه بطری صندوق
knife چاقو طناب چکش میخ
clock ساعت= زنگ شمع
flag پرچم نماد نشانه
boss مدیر رئیس صاحب مالک
customer مشتری تماشا هوادار
grave گور قبر دفن خاک
smoke دود= غبار خاکستر شن=
island جزیره ساحل کرانه
wave موج عمیق ژرف
mouth دهان دندان گوش بینی گلو
sweet شیرین تلخ عسل
heavy سنگین وزن سبک
inside درون داخل بیرون وسط گوشه
enough کافی بس= دقیقا
rule قانون قاعده وکیل شاهد
salary حقوق دستمزد بازنشست اجاره بیمه
deserve ارزش سزاوار لایق خود=
vegetable سبزی سیب‌زمینی لوبیا عدس سوپ آش=
fruit میوه سیب لیمو پرتقال گیلاس
tradition سنت فرهنگ رسم=
certain مطمئن حتما شک=
now اکنون حالا الان
even حتی
already دیگر= قبلا
almost تقریبا نزدیک
maybe شاید احتمال
often اغلب گاهی معمولا
suddenly ناگهان فوری بلافاصله
during هنگام درحالی طی=
between بین=
against علیه ضد=
must باید
look نگاه تماشا نگریست
feel احساس حس=
explain توضیح شرح توصیف
wear پوشید لباس یونیفرم
drive رانند راندن سوار
lift بلند_کرد بالا_برد
hang آویز آویخ
tie بست= بستن گره
fill پر_کرد پر_از انباشت
cover پوشان پیچید
collect جمع= گردآور
spread پخش توزیع گسترش
exchange عوض= جایگزین تعویض
borrow قرض امانت
earn درآمد سود=
spend خرج هزینه گذراند
donat کمک_مالی اهدا خیریه
invest سرمایه‌گذاری سرمایه
hire استخدام کارمند
resign استعفا اخراج برکنار
retire بازنشست کهنه
appoint منصوب نامزد
compet مسابقه جام= رقابت لیگ
beat شکست باخت
shoot شلیک تیر= گلوله تفنگ اسلحه
catch گرفت دستگیر
chase شکار تعقیب
drown غرق
breath نفس= تنفس خفه
heal درمان شفا بهبود
suffer رنج درد_کش
surviv بازمانده زنده_ماند جان_به
crash حادثه تصادف سقوط
damage آسیب خسارت ضرر
warn هشدار اخطار آژیر
accus متهم اتهام
convinc متقاعد_کرد تاثیر تأثیر قانع
argue دعوا بحث مجادله جدل
complain شکایت انتقاد گلایه
encourag تشویق الهام انگیزه
resist مقاومت تسلیم
betray خیانت فریب تقلب
campaign کمپین نامزد کاندید
constitution قانون_اساسی جمهوری
reform اصلاح انقلاب
embassy سفارت سفیر دیپلمات
sanction تحریم
migrant خارجی غریبه مهاجر بیگانه
ceasefire آتش‌بس
front جبهه نبرد سنگر
officer افسر ژنرال فرمانده کاپیتان ناخدا
guard نگهبان محافظ
volunteer داوطلب
firefighter آتش‌نشان امدادگر
industry صنعت صنایع
cargo بار= محموله کالا انبار تدارک
construction ساختمان معمار بنا=
unemploy بیکار تورم فقر=
hair موهای مو= ریش= آرایشگر
finger انگشت پای= شانه
skin پوست استخوان مغز معده شکم
virus ویروس عفونت همه‌گیر اپیدمی
ambulance آمبولانس اورژانس اضطرار
disab معلول نابینا کور= ناشنوا ویلچر
lamp چراغ لامپ فانوس
blanket پتو بالش تشک لحاف
oven تنور اجاق نانوا پخت جوش
basket سبد سطل کیسه کیف= گونی
toy اسباب‌بازی عروسک
coat پالتو کت= پیراهن کلاه شلوار
thread نخ= دوخت خیاط پارچه فرش= قالی پشم گلدوز
breakfast صبحانه ناهار شام= وعده
chicken مرغ= خوک سوسیس
flour آرد خمیر مخمر
beer آبجو ودکا الکل مست=
grape انگور تاک=
olive زیتون گردو بادام قارچ
chocolate شکلات شیرینی دسر بستنی
cat گربه
horse اسب= اسب‌ الاغ خر= شتر
goat بز= خوک مرغ= غاز= اردک
bee زنبور حشره پروانه پشه مورچه
snake مار= شیر= فیل= ببر میمون
whale نهنگ دلفین کوسه لاک‌پشت فک=
bird پرنده لک‌لک عقاب جغد کبوتر پرستو
lake دریاچه برکه
valley دره غار= آبشار
earthquake زلزله آتشفشان
avalanche بهمن= رانش گل_و_لای
fog مه= ابر= ابرها رعد= برق= آذرخش
leaf برگ شاخه ریشه علف چمن کاه=
seed بذر دانه محصول
shadow سایه روشن درخش
air هوا= هوای
satellite ماهواره موشک مدار فضا=
square میدان پارک بوستان
shop مغازه فروشگاه کافه قهوه‌خانه
hotel هتل مسافرخانه
library کتابخانه
university دانشگاه استاد پروفسور دانشکده
kindergarten مهدکودک
stadium ورزشگاه استادیوم زمین_بازی
castle قلعه کاخ برج= دژ=
monument یادبود مجسمه ویرانه آوار
gate دروازه حصار نرده مانع
tunnel تونل زیرزمین
bicycle دوچرخه موتورسیکلت
suitcase چمدان کوله‌پشتی بار_و_بن
delay تاخیر تأخیر برنامه_زمان
speed سرعت
map نقشه اطلس
apartment آپارتمان طبقه مسکن
district محله استان ناحیه حومه شهرستان
north شمال
south جنوب
east شرق
west غرب=
left چپ= راست=
king پادشاه شاه= ملکه شاهزاده تاج= امپراتور
shout فریاد داد_زد جیغ
applaud تشویق کف_زد
joke شوخی خنده‌دار طنز
kiss بوسه بوسید بغل آغوش
enter ورود وارد
burst فرو_ریخت ترکید
publish چاپ ناشر منتشر
record ضبط نسخه کپی
translate ترجمه معنی یعنی
draw نقاشی نقاش طراحی
discover کشف اختراع
freeze یخ_زد منجمد ذوب
feed غذا_داد تغذیه
punish مجازات جریمه تنبیه پنالتی
compensat غرامت بازپرداخت جبران
appeal دادخواست تجدیدنظر شکایت
swear سوگند قسم
threaten تهدید
admit اعتراف اذعان پذیرفت
praise ستایش تحسین
holy مقدس متبرک برکت
heaven بهشت جهنم فرشته شیطان
miracle معجزه سرنوشت شبح روح
alphabet الفبا حروف دستور_زبان
page صفحه فصل= رمان
violin ویولن پیانو گیتار طبل فلوت نی=
choir گروه_کر رهبر_ارکستر ملودی آهنگ ریتم
actor بازیگر نقش ماسک نقاب
football فوتبال بسکتبال هاکی تنیس شطرنج بوکس
player بازیکن ورزشکار دروازه‌بان مهاجم داور
exam امتحان آزمون نمره مدرک درس= درس‌
pencil مداد قلم دفتر تخته
internet اینترنت سایت دیجیتال داده شبکه
password رمز حساب صفحه_نمایش برنامه نرم‌افزار سرور
message پیام ایمیل پست= تلگراف
robot ربات مصنوعی خودکار
radio رادیو تلویزیون پخش
childhood کودکی نوجوانی جوانی
justice عدالت رحم= مهربان انصاف
hate نفرت حسود حسادت ظالم
solidar همبستگی دوستی
responsib مسئول مسئولیت وجدان
habit عادت تجربه استعداد مهارت
weak ضعیف ضعف
type نوع= مثال نمونه شکل=
method روش سیستم نظام فرایند
chaos هرج آشوب وحشت
attention توجه تلاش علاقه
advantage مزیت فایده مفید سود=
risk ریسک خطر فرصت شانس
condition وضع شرایط موقعیت حالت
event رویداد حادثه مورد= پرونده
moment لحظه دم= ثانیه
century قرن= دهه سالگرد تولد
midnight نیمه‌شب ظهر=
side طرف= کنار لبه سطح ته=
location جا= جای مکان محل=
international بین‌المللی جهانی ملی
special ویژه خاص= عادی معمولی
famous مشهور معروف ناشناس راز= سری=
clear روشن= واضح آشکار
high بلند کوتاه پهن باریک ضخیم نازک
round گرد= صاف مستقیم دایره
soft نرم تیز= خیس مرطوب
naked برهنه پابرهنه لخت
worry نگران عصبی استرس دلواپس
honest صادق روراست مودب وفادار
gratis مجانی رایگان
crazy دیوانه احمق نادان دانا باهوش عاقل
grandfather پدربزرگ نوه عمو دایی خاله عمه
widow بیوه یتیم نوزاد شیرخوار
fisherman ماهیگیر چوپان گارسون ملوان
crew خدمه کشتی_مسافر
noodle ماکارونی رشته= پیتزا ساندویچ
umbrella چتر آینه
furniture مبل قفسه کمد کشو
balcony بالکن حیاط ایوان
stick چوب= عصا تیر= میله
microphone میکروفون بلندگو
ton تن= کیلو لیتر متر سانتی
percent درصد
announce اعلام بیانیه اظهار
report گزارش
comment اظهارنظر
suggest پیشنهاد توصیه نصیحت
demand خواستار مطالبه
confirm تایید تأیید
question پرسش سوال=
quote نقل_قول جمله=
information اطلاع
detail جزئیات
list فهرست لیست
version نسخه=
group گروه
member عضو اعضا
organization سازمان موسسه مؤسسه انجمن بنیاد
committee کمیته کمیسیون شورا
office دفتر= اداره=
agency آژانس
conference کنفرانس همایش اجلاس=
politics سیاس
party حزب
economy اقتصاد مالی=
fund صندوق بودجه= یارانه
develop توسعه
improve بهبود
reduce کاهش
add افزود اضافه=
compare مقایسه
difference تفاوت اختلاف
average متوسط میانگین
amount مقدار مبلغ
level سطح=
limit محدود
quality کیفیت
size اندازه عرض= طول=
point نقطه امتیاز=
topic موضوع
evidence مدرک شواهد
expert کارشناس متخصص حرفه= حرفه‌ای
status جایگاه مقام=
control کنترل
manage مدیریت
check بررسی بازرس
approve تصویب مجوز=
prevent جلوگیری پیشگیری پرهیز
remove حذف= برداشت
guarantee تضمین ضمانت
offer ارائه عرضه
include شامل=
apply درخواست= متقاضی
rest استراحت
vacation تعطیلات مرخصی
sport ورزش المپیک
busy مشغول سرگرم
bore خسته‌کننده کسل
excite هیجان
enjoy لذت
comfort راحت=
satisfy راضی رضایت
disappoint ناامید= سرخورده
despair نومید یأس
shock شوک= شوکه بهت
sympathy همدردی دلسوز
generous سخاوت بخشنده
modest فروتن متواضع
greed حریص طمع خودخواه
careful احتیاط مراقب=
curious کنجکاو
strict سختگیر سخت‌گیر
pregnant باردار حامله ماما=
cancer سرطان تومور دیابت
fever تب= سرفه آنفلوآنزا
mental روانی روان‌
narcotic مواد_مخدر کوکائین هروئین معتاد
cigarette سیگار تنباکو
abuse تجاوز آزار= سوءاستفاده
violence خشونت
terror ترور= تروریس افراط
torture شکنجه
massacre قتل_عام کشتار نسل‌کشی
kidnap ربوده آدم‌ربایی ربودن
withdraw عقب‌نشینی عقب_نشینی
progress پیشرفت
seize تصرف مصادره
block محاصره= مسدود
surround محاصره
checkpoint ایست_بازرسی گشت=
headquarters مقر= پایگاه=
navy نیروی_دریایی زیردریایی ناوگان
helicopter هلیکوپتر بالگرد
intercept رهگیری سرنگون= پدافند
conscript سربازی= بسیج=
aggression تجاوزگر
conflict درگیری مناقشه تنش
compromise مصالحه سازش
sacrifice فداکاری ایثار
rebel شورش قیام
coup کودتا
regime رژیم دیکتاتور مستبد
communist کمونیست سوسیالیست شوروی
fascist فاشیست نازی=
patriot میهن‌پرست ملی‌گرا
propaganda تبلیغات=
censor سانسور
spy جاسوس
interview مصاحبه
majority اکثریت اقلیت
survey نظرسنجی آمار=
population جمعیت
race نژاد تبعیض قومی
religion دین= دینی مذهب
muslim مسلمان اسلام قرآن
christian مسیحی کاتولیک ارتدکس
jew یهودی کنیسه
priest کشیش اسقف راهب پاپ=
sin گناه=
christmas کریسمس عید_پاک
separate جدا= جدایی طلاق
couple زوج= نامزد=
adult بزرگسال
gender جنسیت جنسی
human انسان بشر
care مراقبت
education آموزش تربیت
behave رفتار
imagine تصور تخیل خیال=
expect انتظار_داشت توقع
assume فرض= حدس
recognize تشخیص شناسایی
notice متوجه=
calculate محاسبه ریاضی
mix مخلوط
pour ریخت= نشت
dig حفر= بیل=
drag کشید=
pack بسته‌بندی
decorate تزئین تزیین
tolerate تحمل
ignore نادیده بی‌توجه
abandon رها=
restore بازسازی احیا
launch راه‌اندازی پرتاب=
cancel لغو=
interrupt مزاحم وقفه
repeat تکرار
emphasize تاکید تأکید
express ابراز
conclude نتیجه‌گیری
claim ادعا
reveal افشا فاش
mock مسخره تمسخر
provoke تحریک
exist وجود=
depend وابسته بستگی
belong تعلق
participate مشارکت شرکت_کرد
represent نماینده= سخنگو
register ثبت‌نام ثبت_نام
certificate گواهی
savings پس‌انداز
luxury لوکس= تجمل
property ملک= دارایی املاک
address نشانی آدرس
code رمز= کد=
hacker هکر= سایبری
download دانلود کلیک
file پرونده فایل
connect اتصال وصل=
outage قطعی_برق خاموشی=
rubble آوار= ویرانه
extinguish خاموش_کر اطفا
bandage باند= پانسمان برانکارد کمک‌های_اولیه
prosthesis پروتز قطع_عضو
pharmacy داروخانه
quarantine قرنطینه
kick لگد
shake لرز= لرزید تکان=
kneel زانو_زد
spin چرخید چرخش
slip لغزید لیز=
whisper زمزمه نجوا
knock در_زد
greet سلام= صبح_بخیر خداحافظ درود=
fake جعلی تقلبی ساختگی
correct درست= صحیح
perfect بی‌نقص ایده‌آل
rare نادر کمیاب
modern مدرن امروزی
local محلی
abroad خارج=
central مرکزی مرکز=
direction جهت=
capital پایتخت
personal شخصی خصوصی
temporary موقت
permanent دائمی
deliberate عمدی عمدا
recent اخیر= اخیرا
challenge چالش
solve راه‌حل حل=
strategy راهبرد استراتژ
analysis تحلیل
standard استاندارد معیار
structure ساختار
material مواد= مصالح
resource منابع
pressure فشار
identity هویت
success موفق
affect تاثیر تأثیر
source منبع
found بنیانگذار تأسیس تاسیس
legislation قانونگذاری فرمان=
referendum همه‌پرسی رفراندوم
suspect مظنون مشکوک
fraud کلاهبردار
execute اعدام
gang باند مافیا
smuggle قاچاق گمرک
traffic ترافیک
parking پارکینگ
rail ریل=
sail بادبان لنگر
float شناور
pool استخر
zoo باغ‌وحش باغ_وحش
playground تاب= زمین_بازی
elevator آسانسور
brick آجر= بتن= سیمان
excavator بیل_مکانیکی جرثقیل
cable کابل= سیم=
tool ابزار
workshop کارگاه
craft صنایع_دستی نجار خیاط آهنگر
apprentice کارآموز شاگرد=
electrician برقکار لوله‌کش مکانیک
assistant دستیار منشی
bureaucracy بوروکراسی
activist فعال= فعالان
philosophy فلسفه فیلسوف
author نویسنده ادبیات
character شخصیت
graduate فارغ‌التحصیل
homework تکالیف
scholarship بورسیه
dictionary فرهنگ_لغت واژه‌نامه
cinema سینما= مستند
festival جشنواره سیرک
anthem سرود=
banner پلاکارد شعار=
boycott تحریم=
crowd ازدحام= انبوه
homeless بی‌خانمان گدا=
bankrupt ورشکست
shares سهام بورس=
discount تخفیف
advert آگهی
parcel بسته= پستچی تمبر
dollar دلار یورو
moral اخلاق
privilege امتیازات
ancient باستان= کهن
heritage میراث ارث=
ancestor نیاکان اجداد
archaeology باستان‌شناس دایناسور فسیل
gene ژن= ژنتیک
laboratory آزمایشگاه آزمایش=
theory نظریه
physics فیزیک شیمی زیست‌شناس
telescope تلسکوپ
planet سیاره کهکشان فضانورد
carbon کربن گازهای_گلخانه
pollution آلودگی آلوده
poison سم= سمی مسموم
renewable تجدیدپذیر خورشیدی
recycle بازیافت
species گونه= گونه‌
forecast پیش‌بینی هواشناسی
hail تگرگ
marathon ماراتن
ski اسکی
lottery قمار= بخت‌آزمایی
card کارت=
fox روباه خرگوش موش= سنجاب گوزن
frog قورباغه عنکبوت کرم=
salmon سالمون= قزل‌آلا میگو
wing بال= دم=
barn انبار اصطبل قفس لانه
herd گله= چراگاه
tractor تراکتور شخم
fertilizer کود= آفت‌کش
irrigate آبیاری
corn ذرت جو=
cabbage کلم= هویج پیاز سیر= خیار= کدو=
berry توت= تمشک آلو= گلابی هلو زردآلو موز= هندوانه خربزه
juice آبمیوه
butter کره= خامه ماست=
salad سالاد سس= سرکه
cake کیک= شیرینی=
piece تکه= قطعه=
quarter ربع=
zero صفر
weekend آخر_هفته
europe اروپا
africa آفریقا
asia آسیا
green سبز= زرد= قهوه‌ای خاکستری صورتی بنفش
jewel جواهر گردنبند الماس انگشتر گوشواره
wallet کیف_پول
spectacles عینک
glove دستکش شال= جوراب چکمه
pocket جیب= دکمه آستین کمربند
fashion مد=
design طراحی
barber آرایشگر
cup فنجان لیوان قاشق چنگال قابلمه
fridge یخچال لباسشویی
bath حمام= دوش= توالت
bench نیمکت مبل
broom جارو
leather چرم= پنبه ابریشم
rubber لاستیک
steam بخار=
hole سوراخ حفره= شکاف
rot پوسید گندید کپک
oak بلوط کاج= بید=
sunflower آفتابگردان لاله= رز=
balloon بادکنک آتش‌بازی
fat چاق= لاغر=
disgust نفرت‌انگیز زشت= چندش
coward ترسو=
curse لعنت نفرین
neutral بی‌طرف
corridor راهرو دالان
maximum حداکثر حداقل
homesick دلتنگ
supervise نظارت
model مدل= الگو
function عملکرد
install نصب=
studio استودیو
but اما= ولی= بلکه=
only فقط= تنها=
more بیشتر
also نیز= هم= همچنین
until تا=
who کسی= که_کسی کی=
what چه= آنچه
how چگونه چطور مثل= مانند
where کجا= جایی=
when وقتی= هنگامی کی=
still هنوز=
you شما= تو=
attack حمله هجوم
missile موشک
weapon سلاح اسلحه
red قرمز سرخ
white سفید
black سیاه مشکی
blue آبی
dog سگ=
sheep گوسفند بره=
cow گاو=
fish ماهی=
roof سقف= بام=
wall دیوار
window پنجره
tea چای= چایی
coffee قهوه
milk شیر=
storm طوفان توفان
flood سیل= سیلاب
ice یخ=
husband شوهر
wedding عروسی ازدواج
vote رای= رأی= رأی انتخابات
election انتخابات
prison زندان
newspaper روزنامه
concert کنسرت
airport فرودگاه
bus اتوبوس
truck کامیون
letter نامه= نامه‌ها
music موسیقی
photo عکس= عکاس
say گفت= گفتند گفتم می‌گوی بگوی گفته بگو=
become شد= شده= شود= شدن= می‌شود
less کمتر= حداقل
behind پشت= عقب=
instead جای= به‌جای
someone کسی=
except جز= به‌جز مگر=
self خود= خودم خودش خودمان
night شب= شبها امشب
times بار= دفعه
sit نشست= نشسته بنشین نشستیم
tonight عصر= امشب
song ترانه= آهنگ=
warm گرم= گرما داغ=
rich ثروت پولدار غنی=
hungry گرسن
chair صندلی
table میز=
room اتاق
deputy نماینده نمایندگان سناتور
head سر= سرم=
face صورت= چهره
arm بازو
rope طناب زنجیر
well چاه= چشمه=
curtain پرده
pot قابلمه دیگ=
stairs پله= پله‌
net تور=
#1 یک= اول= اولین=
#2 دو= دوم= دومین= هردو
#3 سه= سوم= سومین=
#4 چهار= چهارم
#5 پنج= پنجم پنج_تا
#6 شش= ششم
#7 هفت= هفتم
#8 هشت= هشتم
#9 نهم=
#10 ده= دهم= ده‌ها=
#11 یازده
#12 دوازده
#13 سیزده
#14 چهارده
#15 پانزده
#16 شانزده
#17 هفده
#18 هجده هیجده
#19 نوزده
#20 بیست
#30 سی=
#40 چهل=
#50 پنجاه
#60 شصت
#70 هفتاد
#80 هشتاد
#90 نود=
#100 صد= صدها=
#200 دویست
#300 سیصد
#400 چهارصد
#500 پانصد
#1000 هزار هزاران
#1e6 میلیون
#1e9 میلیارد
#and و=
#pm عصر= بعدازظهر شب=
`;
