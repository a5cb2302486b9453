/** Hebrew. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people אנשים עם
man גבר גברים
woman אישה נשים
child ילד
mother אמא אם=
father אבא אבי
family משפח
friend חבר
grandmother סבתא
neighbour שכן שכנ
teacher מורה מורי
doctor רופא
soldier חייל
worker עובד פועל
student תלמיד סטודנט
son בן= בני=
daughter בת= בתי
minister שר= שרת
president נשיא
thank תודה מודה
ask מבקש בבקשה
want רוצ דורש
know יודע
see ראה רוא ראינו
hear שומע שמע
speak דבר מדבר שיחה
write כתב כותב
read קורא קרא
work עבוד עובד
live חי חיים חיי
die מת= מוות מתו נהרג
kill הרג נהרג
sleep ישן ישנ לישון
eat אוכל לאכול אכל
drink שותה לשתות
sing שר= שיר
play משחק לשחק
win ניצח ניצחון
lose הפסיד איבד
begin התחיל התחל מתחיל
end סוף סיום נגמר מוכן
open פתח פותח נפתח
close סגר סגור נסגר
build בנה בונ בני
destroy הרס נהרס
repair תיקון תיקנ תוקן
pay שילם משלם עולה חשבון
buy קנה לקנות קונ
sell מכר למכור מוכר
give נתן לתת נותן
take לקח לוקח
send שלח שולח
come בא= בוא הגיע יבוא
leave הלך הולך עזב יצא נסע
return חזר חוזר שוב= לחזור
wait חיכ מחכ המתנ
stay נשאר נשארנ להישאר
help עזר עזרה לעזור
save הציל הצלה ניצל
protect הגן הגנה להגן
fight נלחם מאבק קרב
fear פחד מפחד חושש
love אהב אוהב
hope תקוה מקוו תקוו לקוות
forget שכח שוכח נשכח
remember זכר זוכר זכיר
promise הבטיח הבטח מבטיח
believe האמין מאמין אמונ
sorry סליח מצטער מתנצל
laugh צחק צוחק חיוך חייכ
cry בכה בוכה דמע לבכות
agree הסכם הסכמ הסכים חוזה
decide החליט החלט
continue המשיך ממשיך להמשיך
support תמך תומך תמיכ
discuss דן= דנו דיון שוחח
stop עצור הפסיק להפסיק תעצר
find מצא מוצא
search חיפש מחפש לחפש
carry נשא הביא סוחב יביא
stand עומד עמד יושב ישב תור נעמוד לעמוד תור= שורה
house בית בבית הביתה
school ספר= כית כיתו שיעור
hospital מרפא חולים
road דרך= כביש רחוב
bridge גשר
car מכונית רכב אוטובוס משאית
train רכבת תחנ
ship ספינ אוני סיר נמל
water מים המים
sea ים= הים= אוקיינוס
river נהר
mountain הר= הרים גבע
forest יער עץ= עצים
snow שלג קרח
rain גשם שיטפ הצפ
wind רוח= סער הוריקן
sun אור= האור שמש
dark לילה חושך לילות
fire אש= שריפ בער האש
country מדינ ארץ= הארץ מולד
city עיר= העיר כפר ערים
world עולם העולם
border גבול
war מלחמ
peace שלום שקט רגוע
army צבא נשק התקפ טיל מתקפ צבאי
freedom חופש חירות חינם חופשי שחרר
truth אמת אמית נכון
lie שקר משקר
law זכות חוק משפט
government ממשל רשויות
parliament כנסת בחירות הצבע בחר
money כסף
price מחיר יקר זול
bread לחם חיט תבוא
animal חיה חיות כלב פר= פרות כבש סוס דג= דגים ציפור דבור
book ספר= ספרים מכתב מיל= מילים
language שפה שפת לשון
door דלת חלון גג= הגג קיר חלונות
heart לב= הלב נפש לבנו
hand יד= ידיים ידי
eye עין עיניים ראש פנים גוף
knee ברך גב= הגב רגל עייפ
name שם= שמו השם שמות נקרא
history היסטוריה עבר=
future עתיד
time זמן זמנים
winter חורף
summer קיץ
morning בוקר ערב
first ראשונ ראשון ראשונה קודם
last אחרונ גמר
new חדש
old ישן= זקן ישנ
big גדול
small קטנ קטן
good טוב
bad רע= גרוע
hard קשה קשים קשות
strong חזק כוח
long ארוכ ארוך
cold קר= קור= חם= חום
empty ריק מלא
beautiful יפה
young צעיר
poor עני עשיר
happy שמח שמחה מאושר
sad עצוב כאב צער
every כל= כולם כולנו כל
nobody איש= אף=
nothing כלום שום
never לעולם
always תמיד לנצח
again שוב= מחדש
together יחד ביחד
here כאן פה=
half חצי כפול הוכפל
job חברה חברת עסק
energy אנרגיה חשמל גז=
health בריאות חולה מחלה
police משטר מעצר כלא נעצר עצור
film סרט מוזיק תמונ ציור
colour צבע אדומ אדום כחול לבן שחור
tree פרח גינה גן= יבול קציר
wine יין תה= קפה חלב חמאה
clothing סולם תיק בגד נעל
evacuate פינוי פונו מקלט פליט
season רעב צמא
bear דוב זאב
picture וידאו מצלמ סרטון
year שנה שנים שנת
day יום= ימים היום
month חודש שבוע
hour שעה שעות דקה דקות
kilometre קילומטר טון
today היום
tomorrow מחר
yesterday אתמול
injure פצוע נפצע
victim קורבן קורבנות הרוגים
resident תושב
citizen אזרח
factory מפעל
strike שביתה איגוד
protest הפגנ מחא
opposition אופוזיציה מתנגד
mayor מושל
crisis משבר
danger סכנ איום מאיים
safe ביטחון בטוח
order פקוד הורא צו=
ban אסור איסור
allow מותר אישור רשות
blame אשם אשמה
judge שופט גזר פסק נידון
crime פשע רצח
corrupt שחית גנב
investigat חקיר חוקר תחקיר
cause סיבה סיבת למה מדוע
result תוצא הצלח
problem בעיה בעיות
plan תוכני מתכנ פרויקט
goal מטרה מטרו מטרת יעד
mistake טעות שגיא טעיתי טעינו
change שינוי שינה ישתנ לשנות
negotiat שיחות
sign חתמ לחתום הסכם
ally שותפ
enemy אויב
bomb פצצ פיצוץ הפצצ
drone רחפן
shell תחמושת פגז
occupy כיבוש פליש
prisoner שבוי חטוף חטופים אסיר
bank בנק הלווא חוב
budget תקציב מס= מסים
market שוק מסחר ייצוא יצוא שוק= שווק סחר= סוחר
produce ייצור ייצר לייצר תוצר
farmer חקלא איכר שדה
church אלוהים תפיל מתפלל כנסי
celebrat חוגג חגיג חג=
born נולד לידה הולדת
parent הורים
brother אח= אחים אחי=
sister אחות
wife אישה= אשתי בעל= בעלי חתונ נישא
girl ילדה נער ילד=
colleague עמית צוות נבחרת קבוצ
coach מאמן
ball שער= כדור הבקיע
champion אלוף אליפות תואר שיא פרס מדלי
museum מוזיאון גלרי תערוכ אומנות אמנ
theatre תיאטרון במה= הבמה קונצרט אופרה תזמורת
journalist עיתונ חדשות כתבה מאמר עורכ
engineer מהנדס טכנולוג טכני מכונ מחשב
science מדע מחקר חוקר
earth אדמה אדמת קרקע ארץ=
sky שמיים שמים כוכב חלל ירח
stone אבן אבנים סלע
gold זהב כסף ברזל מתכת
wood עץ= עצים קרש
glass זכוכית חלון
kitchen מטבח טבח= בישול בישל צלחת מתכון מסעד
salt מלח= סוכר פלפל שמן
meat בשר ביצ גבינ עוג פשטידה אורז
smell ריח טעם
bed מיטה מיטות שולחן כיסא חדר= חדרי מדרג קומה קומות
tent אוהל מכולה מחנה
key מפתח
paper נייר מסמכ דרכון
phone טלפון התקשר שיחה
plane מטוס טייס טיסה טיסות
landing נחית נחת
passenger נוסע כרטיס מושב מקום
travel נסיע מסע תייר ביקור
metro מטרו
fuel דלק בנזין נפט
coal פחם מכרה כורה
nuclear גרעין גרעינ כור= קרינה
tank מכל מיכל צינור סכר
dry יבש בצורת מדבר
clean נקי= ניקי לנקות מלוכלך אשפה זבל פסולת פלסטיק
nature טבע= הטבע אקלים סביבה מזג
heat חום= חם= טמפרטור מעלות
heating חימום
generator גנרטור סולל
substation רשת קו=
blood דם= בדם דמים
medicine תרופ רפוא חיסון
patient מטופל חולה חולים ניתוח אחות= מנתח
autumn סתיו אביב
week שבוע
think חשב חושב רעיון דעה סבור
understand הבין מבין להבין הבנ
teach למד לומד ללמוד ללמד לימד התאמ אימון
show הראה להראות הוכיח הוכח
meet פגש פגיש נפגש ישיבה
invit הזמנ הזמי ברוכ אורח שלום
follow מנהיג מנהל הוביל ראש= עקב ממשיך
join יחד ביחד משותף אחדות מאוחד הצטרפ
use השתמש משתמש שימוש
make עשה עשו עשת עשי לעשות עושה יצר
receive קיבל לקבל מקבל מסיר מסרנ מסרו סופק אספק
lack צריכ צריך זקוק חסר מחסור נחוץ מתגעגע
cut שבר נשבר חתך היכה פגע
run רץ= לרוץ ריצה הלכ צעד הליכה מרוץ
fall נפל ליפול נופל ירד
rise עלה עולה גדל העל הגדיל
number הרבה רבים רבות יותר מספר מעט
proud גאה= גאים גאוה גאווה
shame בושה כבוד נבוש
courage אומץ אמיץ גיבור אמיצ
patience סבלנ
luck מזל
dream חלום חלומ משאל מאחל
alone לבד בודד רק=
same אותו אותה שווה זהה
other אחר= אחרת אחרים שונה
whole כולו שלם שלמה חלק=
one אחד אחת
real אמיתי באמת עובדה עובדו עובדת מציאות
simple קל= קלה פשוט
terrible נורא רציני טרגדיה אסון קשה= חמור
wonderful נפלא נהדר מצוין מדהים
fast מהר מהיר לאט איטי ממהר
soon בקרוב מוקדם מאוחר
before לפני עד=
after אחרי לאחר מאז
near קרוב ליד לצד הבא=
far רחוק הרחק
under מתחת תת= קרקעי מרתף מקלט
above מעל למעלה גבוה
silence שתק שתיק נשתוק דממה שקט
voice קול= קולות רעש צליל אזעק סירנ
possible אפשר בלתי יכול ניתן
important חשוב עיקרי מרכזי
ready מוכן מוכנ הכנה הכינ מתכונן
try ניסה ניסי לנסות מנסה נכשל כישל
hide בריח ברח הסתת מסתת נמלט
hold החזיק מחזיק שמר לשמור
put שם= הניח לשים להניח
touch נגע לגעת זרק לזרוק דחף משך
cross חצה לחצות הגיע להגיע עברה= עברו=
wake זריחה שחר התעורר
without בלי ללא
because כי= לכן משום
if אם= כאשר כש=
person אדם= איש= מישהו
thing דבר משהו הכל הכול
public ציבור רשמי
condolence תנחומ אבל_כבד צער
congratulat מברך ברכות
duty חובה שירות שירת משימה תפקיד
community חברה= קהיל דור= דורות
democracy דמוקרט עצמאו ריבונ
territor שטח אזור חבל= שלמות
trust אמון סומך
regret מתחרט חרטה מצטער
choose בחר בוחר בחיר
count ספר= ספרנו מדד מודד
answer תשוב ענה= עונה ענית
happen קרה קורה אירע התרחש
appear נעלם נעלמ הופיע
move זז= תזוז הסתוב
refuse סירב מסרב דחה סרב
accept קיבל= הסכים מסכים
angry כעס כועס עלב זעם
surprise הפתע מפתיע מוזר הופתע
gift מתנה מתנות העניק
story סיפור מספר= אגדה
poem שיר= שירי משורר חרוז
dance ריקוד רוקד רקד
swim שחה שוח קפץ טיפס
plant שתל נטע זרע חפר
wash רחץ שטף כביס סבון
engine מנוע גלגל
box קופס ארגז בקבוק חביל
knife סכין חבל פטיש מסמר
clock שעון פעמון נר= נרות
flag דגל סמל סימן
boss מנהל בוס= בעלים
customer לקוח קהל אוהד צופים
grave קבר= קברו קבור לוויה הלוויה
smoke עשן אבק אפר= חול=
island אי= האי= חוף= חופים
wave גל= גלים עמוק עומק
mouth פה= הפה= שן= שיניים אוזן אף= גרון
sweet מתוק מריר מר= דבש
heavy כבד משקל שוקל קל=
inside בפנים בתוך בחוץ אמצע פינה
enough מספיק די= בדיוק
rule כלל= כללים תקנה תקנות עורך עד= עדים
salary משכורת שכר= פנסיה שכירות ביטוח
deserve ראוי מגיע= שווה= ערך= עצמי=
vegetable ירק ירקות תפוח שעועית עדשים מרק
fruit פרי= פירות תפוח לימון תפוז דובדבן
tradition מסורת תרבות מנהג
certain בטוח ודאי ספק=
now עכשיו כעת
even אפילו
already כבר=
almost כמעט
maybe אולי כנראה
often לפעמים לעתים בדרך_כלל
suddenly פתאום מיד= מייד
during בזמן במהלך תוך=
between בין=
against נגד=
must חייב צריך מוכרח
look הסתכל מביט הביט צפה צופה
feel מרגיש הרגש רגש
explain הסבר להסביר מסביר תיאר לתאר
wear לבש לובש שמלה מדים חליפה
drive נהג נוהג לנהוג רכב= לרכוב
lift הרים מרים להרים
hang תלה תלוי תולה
tie קשר קשור לקשור
fill מילא ממלא למלא
cover כיסה מכסה לכסות עטף עטוף
collect אסף אוסף לאסוף נאסף איסוף
spread חילק לחלק מחלק הפיץ התפשט
exchange החליף להחליף החלפ המיר
borrow השאיל לווה= הלווה
earn הרוויח מרוויח הכנסה= הכנסות רווח= רווחים
spend הוציא להוציא הוצאה בילה ביליתי
donat תרומ תורם תרם צדקה
invest השקיע השקע משקיע
hire העסיק מעסיק גייס עובדים
resign התפטר פוטר= פיטור להתפטר
retire גמלאי פנסי ותיק
appoint מינה= מינוי התמנה מונה
compet תחרות טורניר גביע ליגה
beat הביס הפסד תבוס ניצח
shoot ירי= ירה= יורה= כדור= רובה אקדח
catch תפס לתפוס תופס
chase ציד= צייד רדף מרדף
drown טבע= טובע טבעו שקע טיבע
breath נשימ נשם לנשום נושם חנק
heal ריפא טיפול מטפל החלים לרפא
suffer סבל= סובל לסבול סבלו
surviv שרד ניצול לשרוד שורד
crash תאונ התנגש התרסק
damage נזק הזיק פגע= ניזוק
warn אזהר הזהיר מזהיר אזעק
accus האשים האשמ מאשים נאשם
convinc שכנע לשכנע השפע
argue ויכוח התווכח ריב=
complain התלונ תלונ ביקור= ביקורת מתלונ
encourag עודד מעודד לעודד השראה
resist התנגד נכנע להיכנע ויתר לוותר
betray בגד= בגידה רימה הונה הונא
campaign קמפיין מועמד
constitution חוקה חוקת רפובליק
reform רפורמ מהפכ
embassy שגריר דיפלומט
sanction סנקצי אמברגו
migrant זר= זרים מהגר נוכרי
ceasefire הפסקת_אש הפסקת_האש
front חזית קרב= קרבות שוחה
officer קצין גנרל מפקד רב_חובל קפטן
guard שומר שמירה משמר=
volunteer מתנדב התנדב
firefighter כבאי כבאים מכבי_אש מציל מחלצים
industry תעשי
cargo מטען סחורה מחסן אספקה משלוח
construction בנייה בניה אדריכל אתר_הבנ
unemploy אבטל אינפלצ עוני
hair שיער שער= זקן= ספר=
finger אצבע אצבעו כף_רגל רגל= רגליים כתף כתפי
skin עור= עצם= עצמות מוח= קיבה בטן
virus וירוס נגיף זיהום מגפה מגיפ
ambulance אמבולנס חירום
disab נכה= נכים נכות עיוור חירש כיסא_גלגל
lamp מנורה נורה פנס=
blanket שמיכ כרית מזרן
oven תנור כיריים אופה אפה אפייה מאפי רתח
basket סל= דלי= שק= שקים תיק= שקית
toy צעצוע בובה
coat מעיל ז'קט חולצ כובע מכנס
thread חוט תפר תופר בד= בדים שטיח צמר רקמה
breakfast ארוחת ארוחה
chicken עוף= תרנגול חזיר נקניק
flour קמח בצק שמרים
beer בירה וודקה אלכוהול שיכור
grape ענב כרם= כרמים גפן
olive זית= זיתים אגוז שקד פטריי
chocolate שוקולד סוכריי ממתק קינוח גליד
cat חתול
horse סוס= סוסים סוסה חמור= גמל=
goat עז= עיזים חזיר תרנגולת אווז ברווז
bee דבור חרק פרפר יתוש נמל
snake נחש אריה פיל= טיגריס נמר= קוף=
whale לווייתן לויתן דולפין כריש צב= כלב_ים
bird ציפור עוף= חסיד= נשר ינשוף יונה סנונית
lake אגם= אגמים בריכה
valley עמק= מערה מפל= קניון
earthquake רעידת_אדמה רעידה רעש_אדמה הר_געש
avalanche מפולת בוץ
fog ערפל ענן= עננים רעם= ברק=
leaf עלה= עלים ענף= ענפים שורש דשא עשב חציר
seed זרע= זרעים יבול
shadow צל= צללים בהיר זרח נצנץ מאיר
air אוויר
satellite לוויין רקטה טיל= מסלול חלל=
square כיכר פארק גן_ציבור
shop חנות חנויות סופר= בית_קפה קפה=
hotel מלון= מלונות אכסני
library ספרייה ספריה ספרן
university אוניברסיט פרופסור מרצה אקדמ
kindergarten גן_ילדים גננת גנון מעון=
stadium אצטדיון מגרש
castle טירה ארמון מגדל מבצר
monument אנדרטה פסל= הריסות חורבות
gate שער= שערים גדר= גדרות מחסום
tunnel מנהרה מנהרות מרתף
bicycle אופניים אופנוע רוכב
suitcase מזוודה מזוודות תרמיל
delay איחור עיכוב לוח_זמנים מאחר
speed מהירות
map מפה= מפות מפת אטלס
apartment דירה דירות דירת קומה
district שכונ מחוז רובע פרבר
north צפון
south דרום
east מזרח
west מערב
left שמאל ימין
king מלך= מלכה מלכות נסיך כתר אימפריה
shout צעק צרח לצעוק
applaud מחיא תשוא הריע
joke בדיח מצחיק הומור
kiss נשיק נישק חיבוק חיבק
enter נכנס להיכנס כניסה
burst קרס קריסה התמוטט
publish דפוס הדפס הוצאה_לאור פרסם
record הקלט העתק
translate תרגום תרגמ תרגם משמעות
draw ציור צייר לצייר שרטט
discover גילה גילו תגלית המצא
freeze קפא קופא כפור נמס
feed האכיל להאכיל מאכיל
punish עונש קנס העניש פנדל
compensat פיצוי פיצה= החזר
appeal תביע ערעור ערער תבע=
swear נשבע שבועה להישבע
threaten איים איום מאיים
admit הודה הודאה להודות התווד הכיר
praise שיבח מהלל הערצ מעריץ
holy קדוש מקודש ברכה ברך=
heaven גן_עדן גיהינום מלאך מלאכ שטן
miracle נס= גורל רוח_רפאים רוח=
alphabet אלפבית אותיות דקדוק
page עמוד= דף= דפים פרק= רומן
violin כינור פסנתר גיטרה תוף חצוצרה חליל
choir מקהל מנצח מנגינ קצב
actor שחקנ תפקיד מסכ תחפוש
football כדורגל כדורסל הוקי טניס שחמט אגרוף
player שחקן ספורטא שוער חלוץ= שופט= שחקנים
exam מבחן בחינ ציון תעודה שיעור
pencil עיפרון עט= מחברת לוח=
internet אינטרנט אתר= דיגיטל נתונים רשת=
password סיסמ חשבון מסך תוכנה תוכנית שרת=
message הודעה הודעת מייל דואר מברק
robot רובוט מלאכותי אוטומט
radio רדיו טלוויז שידור שידר
childhood ילדות נעור
justice צדק= הוגן רחמים חסד אדיב
hate שנאה שונא קנאה מקנא אכזר
solidar סולידר ידידות חברות=
responsib אחראי אחריות מצפון
habit הרגל ניסיון כישרון מיומנות
weak חלש חולש
type סוג= דוגמ צורה
method שיטה שיטות מערכת תהליך
chaos כאוס בלגן אנדרלמוסי פאניקה בהלה
attention תשומת_לב מאמץ עניין התענ
advantage יתרון תועלת מועיל שימושי
risk סיכון סיכוי הזדמנות
condition מצב= תנאי נסיבות
event אירוע מקרה תקרית
moment רגע= רגעים שנייה
century מאה= עשור יום_השנה יום_הולדת יובל
midnight חצות צהריים
side צד= צדדים קצה שפה= משטח תחתית
location מקום מקומות
international בינלאומ עולמי לאומי גלובל
special מיוחד נורמלי רגיל
famous מפורסם ידוע סוד= סודי אלמוני
clear ברור בולט נראה_לעין
high גבוה נמוך רחב צר= עבה דק=
round עגול ישר= שטוח עיגול מעגל
soft רך= רכה חד= רטוב לח=
naked ערום יחף יחפ
worry דאג מודאג לחץ= עצבנ חרד
honest כנה= ישר= מנומס נאמן
gratis חינם בחינם
crazy משוגע טיפש חכם חכמ נבון
grandfather סבא נכד דוד= דודה בן_דוד
widow אלמנ יתום יתומ תינוק
fisherman דייג רועה רועי מלצר מלח= ימאי
crew צוות= מעבורת
noodle אטריות פסטה פיצה כריך
umbrella מטריה מטרייה מראה= ראי=
furniture רהיט מדף ארון מגירה
balcony מרפסת חצר
stick מקל= עמוד= מוט=
microphone מיקרופון רמקול
ton טון= טונות קילו ליטר מטר= סנטימטר
percent אחוז
announce הודיע הודעה= הכריז הכרז הצהיר הצהרה הצהרת
report דיווח דוח= דו'ח דיווחים
comment תגובה הערה= הערות
suggest הציע הצעה המלצ המליץ עצה=
demand דורש דרש= דרישה תובע
confirm אישר= אישור=
question שאלה שאלות
quote ציטוט ציטט משפט=
information מידע=
detail פרטים פרט=
list רשימת
version גרסה גרסא
group קבוצ
member חבר= חברי= חברים=
organization ארגון עמותה מכון איגוד
committee ועדה ועדת מועצ
office משרד=
agency סוכנות מחלקה
conference ועידה כנס= פסגה
politics פוליט מדיניות
party מפלג
economy כלכל פיננס
fund קרן= מימון סובסיד
develop פיתוח התפתח
improve שיפור שיפר השתפר
reduce הפחת צמצום צמצם ירידה=
add הוסיף הוספ נוסף=
compare השווא השווה
difference הבדל שונה=
average ממוצע
amount סכום= כמות
level רמה= רמת=
limit הגבל מגבל
quality איכות
size גודל רוחב אורך=
point נקודה נקודות
topic נושא=
evidence ראיה= ראיות הוכח
expert מומח מקצוע
status מעמד סטטוס
control שליטה שלט= בקרה
manage ניהול מנהל מנהל=
check בדיקה בדק= ביקורת=
approve לאשר
prevent מנע= מניעה נמנע
remove הסיר הסרה מחק=
guarantee ערב= ערובה הבטחת
offer מציע= הצעות מספק
include כולל= כלל= מכיל
apply בקשה= מועמד=
rest מנוחה לנוח
vacation חופשה נופש
sport ספורט אולימפ
busy עסוק
bore משעמם שעמום
excite מתרגש התרגש מרגש התלהב
enjoy נהנ הנאה= ליהנות תענוג
comfort נוח= נוחות
satisfy מרוצ סיפוק
disappoint אכזב מאוכזב
despair ייאוש יאוש מיואש
shock הלם= זעזע מזועזע
sympathy חמלה= רחמים
generous נדיב
modest צנוע ענווה
greed חמדנ תאוות אנוכי
careful זהיר זהירות בזהירות
curious סקרנ סקרן
strict קפדן מחמיר חמור=
pregnant הריון היריון בהריון מיילדת
cancer סרטן= גידול= סוכרת
fever חום= שיעול שפעת
mental נפשי פסיכו טיפול_נפשי
narcotic סמים= קוקאין הרואין
cigarette סיגרי טבק=
abuse התעלל אונס= הטרד
violence אלימ
terror טרור מחבל קיצוני
torture עינוי עינה
massacre טבח= רצח_עם
kidnap חטיפ נחטף חטוף חטופים
withdraw נסוג נסיגה
progress התקדמ
seize השתלט כבש= תפס=
block חסום= מחסום חסימה מצור=
surround מוקף= כיתר מצור=
checkpoint נקודת_ביקורת סיור=
headquarters מטה= מפקדה בסיס=
navy חיל_הים צוללת
helicopter מסוק הליקופטר
intercept יירט יירוט הופל=
conscript גיוס= מגויס
aggression תוקפנ
conflict סכסוך עימות מתיחות
compromise פשרה ויתור
sacrifice הקריב הקרבה=
rebel מורד מרד= התקוממ מהומ
coup הפיכה הדיח
regime משטר= דיקטט רודן
communist קומוניס סוציאליס סובייט
fascist פשיסט פאשיס נאצי
patriot פטריוט לאומנ
propaganda תעמולה
censor צנזור
spy מרגל ריגול מודיעין
interview ראיון התראיין
majority רוב= מיעוט
survey סקר= סקרים סטטיסט
population אוכלוסי
race גזענ אתני אפליה
religion דת= דתי דתיים
muslim מוסלמ אסלאם מסגד
christian נוצרי קתולי
jew יהודי יהדות בית_כנסת שואה=
priest כומר כמרים בישוף נזיר אפיפיור
sin חטא= חטאים
christmas חג_המולד
separate נפרד= הפריד גירוש= גירושין התגרש
couple זוג= זוגות ארוס=
adult מבוגר=
gender מגדר מין=
human אנושי אנושות בני_אדם
care טיפול= דאג= אכפת סיעוד
education חינוך חינך
behave התנהג
imagine דמיון דמיינ
expect ציפה ציפי מצפה
assume הניח= הנחה= משער
recognize זיהה= זיהוי הכרה=
notice שם_לב הבחין
calculate חישוב מתמטיק
mix ערבב מערבב תערובת
pour שפך= שופך דליפה
dig חפר= חופר את_חפירה
drag גרר= גורר
pack ארז= אריזה
decorate קישט קישוט
tolerate סובלנ
ignore התעלם
abandon נטש= נטוש
restore שיקום שחזור שיפוץ
launch השיק= שיגור השקה=
cancel ביטל ביטול
interrupt הפרעה הפריע
repeat חזר_על
emphasize הדגיש
express הביע=
conclude סיכום= מסקנה
claim טען= טענה טוען
reveal חשף= חשיפה
mock לעג= לועג אירוני
provoke פרובוק התגר
exist קיים= קיום
depend תלוי
belong שייך
participate השתתפ משתתף
represent נציג דובר=
register נרשם= רישום=
certificate תעודה=
savings חיסכון חסכונות
luxury יוקר= יוקרה מותרות
property רכוש נכס= נדל'ן
address כתובת
code קוד= צופן
hacker האקר סייבר
download הוריד= הורדה=
file קובץ= קבצים תיקייה
connect חיבור= מחובר
outage הפסקת_חשמל הפסקות_חשמל
rubble הריסות
extinguish כיבה= כיבוי=
bandage תחבושת חוסם_עורקים אלונקה עזרה_ראשונה
prosthesis תותב קטיע
pharmacy בית_מרקחת
quarantine הסגר= בידוד=
kick בעט=
shake רעד= רעידה רועד ניער
kneel כרע= ברכיו
spin הסתובב סיבוב
slip החליק
whisper לחש= לחישה
knock דפק= דופק_בדלת
greet שלום_לכם ברך= בוקר_טוב להתראות
fake מזויף זיוף
correct נכון=
perfect מושלם
rare נדיר
modern מודרני
local מקומי
abroad חוץ_לארץ בחו'ל חו'ל
central מרכזי מרכז=
direction כיוון
capital עיר_הבירה
personal אישי= פרטי
temporary זמני=
permanent קבוע=
deliberate בכוונה מכוון=
recent לאחרונה
challenge אתגר מכשול
solve פתרון פתר=
strategy אסטרטג טקטי
analysis ניתח= ניתוח_נתונים
standard תקן= קריטריון
structure מבנה=
material חומר=
resource משאב
pressure לחץ=
identity זהות
success הצלח הצליח
affect השפע
source מקור=
found ייסד מייסד הקים=
legislation חקיק צו=
referendum משאל_עם
suspect חשוד חשד=
fraud הונאה מרמה
execute הוצא_להורג הוצאה_להורג עונש_מוות
gang כנופיה מאפיה
smuggle הברחה מבריח מכס=
traffic פקק= פקקים תנועה
parking חניה= חנייה מוסך
rail מסילה פסים=
sail מפרש= הפליג עוגן
shipyard מספנה
float צף= ציפה
pool בריכה
zoo גן_חיות
playground גן_שעשועים נדנדה
elevator מעלית
brick לבנים= בטון מלט=
excavator דחפור מנוף=
cable כבל= כבלים חוט_חשמל שקע=
tool כלי_עבודה מברג מקדחה
workshop סדנה= סדנא בית_מלאכה
craft אומן= נגר= חייט נפח=
apprentice מתמחה שוליה
electrician חשמלאי שרברב
assistant עוזר= מזכיר
bureaucracy בירוקרט פקיד
chairman יושב_ראש יו'ר
activist פעיל=
philosophy פילוסופ
author מחבר= סופר= סופרת
character אופי= אישיות
graduate בוגרי=
homework שיעורי_בית
scholarship מלגה
pram עגלת_ילדים חיתול
dictionary מילון אנציקלופ
cinema קולנוע תיעודי
band אלבום תזמורת=
festival פסטיבל קרנבל קרקס
anthem המנון
banner כרזה= שלט= סיסמ
petition עצומה=
boycott חרם=
crowd המון= קהל
homeless חסר_בית הומלס קבצן
bankrupt פשיטת_רגל
shares מניות= בורסה
discount הנחה
advert פרסומת
parcel חבילה= דוור= דואר= בול=
dollar דולר יורו=
moral מוסר= מוסרי אתיק
privilege זכות_יתר פריבילג
ancient עתיק= קדום= ימי_הביניים
heritage מורשת ירושה
ancestor אבותינו אבות= צאצא
archaeology ארכיאולוג דינוזאור מאובן
gene גנים= גנטי
laboratory מעבדה ניסוי
theory תאורי תיאורי
physics פיזיק כימי ביולוג
telescope טלסקופ מיקרוסקופ
planet כוכב_לכת יקום= אסטרונאוט
carbon פחמן= פליטות
pollution זיהום=
poison רעל= הרעל רעיל
renewable אנרגיה_מתחדשת סולארי
recycle מחזור= מיחזור
species מינים= מגוון_ביולוגי
forecast תחזית
hail ברד=
marathon מרתון
ski סקי= החלקה
lottery הגרלה הימור
card כרטיס= קלף=
fox שועל ארנב עכבר סנאי קיפוד צבי=
frog צפרדע עכביש תולעת חילזון
salmon סלמון טונה= הרינג שרימפס
wing כנף= כנפיים נוצה זנב=
barn אסם= רפת= אורווה כלוב קן=
herd עדר= מרעה
tractor טרקטור מחרשה
fertilizer דשן= הדברה
irrigate השקיה
corn תירס= שעורה=
cabbage כרוב= גזר= בצל= שום= מלפפון דלעת
berry תות= תותים שזיף אגס= אפרסק משמש= בננה אבטיח
juice מיץ= לימונדה
butter שמנת יוגורט חמאה=
salad סלט= רוטב חרדל חומץ
cake עוגה עוגיה עוגיות
piece חתיכה פרוסה
quarter רבע= רבעון
zero אפס=
weekend סוף_שבוע סופשבוע
europe אירופ
africa אפריק
asia אסיה= אסיית
green ירוק צהוב= חום= אפור= ורוד סגול
jewel תכשיט שרשרת יהלום טבעת
wallet ארנק
spectacles משקפ
glove כפפ צעיף גרביים
pocket כיס= כפתור שרוול חגורה
fashion אופנה
design עיצוב עיצב
barber ספר_גברים מספרה
cup כוס= ספל= כף= מזלג סיר= מחבת
fridge מקרר מכונת_כביסה
bath אמבטיה מקלחת שירותים=
bench ספסל ספה= כורסה
broom מטאטא שואב
leather עור= כותנה משי= פשתן
rubber גומי= צמיג
steam אדים= קיטור
hole חור= בור= סדק=
rot ריקבון רקוב עובש
oak אלון= אורן= ערבה=
sunflower חמנית צבעוני= ורד= ורדים
balloon בלון= זיקוקים
fat שמן= השמנה רזה=
disgust גועל מגעיל מכוער
coward פחדן
curse קללה קילל
neutral ניטרל נייטרל
corridor מסדרון
maximum מקסימ מינימ
homesick געגוע מתגעגע נוסטלג
supervise פיקוח מפקח
model מודל= דגם=
function תפקוד פונקצ
install התקנ התקין
studio אולפן סטודיו
but אבל= אלא= אך=
only רק= בלבד=
more יותר=
also גם= וגם= שגם=
until עד= ועד=
who מי= ומי= למי= שמי=
what מה= ומה= שמה=
how איך= כמו= כפי=
where איפה= היכן= לאן= שבו=
when כאשר= מתי=
still עדיין= עוד=
you אתה= את= אתם= לכם= לך= שלך= שלכם= אותך= אתכם=
attack התקפ תקיפ תקף= תקפו מתקפ
missile טיל= טילים רקט
weapon נשק= הנשק
red אדום אדומ
white לבן= לבנה= לבנים=
black שחור
blue כחול
dog כלב= כלבים כלבה= כלבי=
sheep כבש= כבשים כבשה
cow פרה= פרות=
fish דג= דגים=
roof גג= גגות=
wall קיר= קירות חומה=
window חלון חלונ
tea תה= התה=
coffee קפה=
milk חלב=
storm סערה= סערות סופה= הוריקן
flood שיטפון שיטפונ הצפ
ice קרח=
husband בעל= בעלי= בעלה=
wedding חתונה חתונ התחתנ נישוא
vote הצביע הצבע קלפי בוחרים
election בחירות=
prison כלא= בית_סוהר מאסר
newspaper עיתון= עיתונים=
concert קונצרט הופעה=
airport שדה_תעופה נמל_התעופה
bus אוטובוס
truck משאית משאיות
letter מכתב
music מוזיק מוסיק
photo תמונה תמונות צילום=
say אמר= אמרה= אומר אמרו= לומר להגיד אמרתי תגיד
become נהיה= נעשה= הפך= נהיית יהפוך הופך
less פחות= לפחות=
behind מאחורי מאחור
instead במקום=
someone מישהו= מישהי=
except חוץ= מלבד=
self עצמ= עצמי עצמו עצמה עצמנו עצמכם
night לילה= הלילה לילות בלילה
times פעם= פעמים= פעמיים
sit יושב ישב= ישבנו לשבת= ישבתי
tonight ערב= הערב=
song שיר= שירים=
warm חם= חמה=
rich עשיר עושר
hungry רעב= רעבים=
chair כיסא= כיסאות
table שולחן
room חדר= חדרים=
deputy חבר_הכנסת סנאטור
head ראש= ראשי= הראש
face פנים=
arm זרוע
rope חבל= חבלים שרשרת
well באר= בארות מעיין
curtain וילון מסך=
pot סיר= סירים מחבת
stairs מדרגות מדרגה
net רשת= רשתות
#1 אחד= אחת= ראשון= ראשונה=
#2 שניים= שתיים= שני= שתי= שנינו= שנייה= שתים= שנים_עשר
#3 שלוש= שלושה= שלושת= שלישי שליש=
#4 ארבע= ארבעה= ארבעת= רביעי
#5 חמש= חמישה= חמשת= חמישי= חמישית=
#6 שש= שישה= ששת= שישי=
#7 שבע= שבעה= שבעת= שביעי
#8 שמונה= שמיני
#9 תשע= תשעה= תשיעי
#10 עשר= עשרה= עשרת= עשירי עשרות= עשרה=
#20 עשרים=
#30 שלושים=
#40 ארבעים=
#50 חמישים=
#60 שישים=
#70 שבעים=
#80 שמונים=
#90 תשעים=
#100 מאה= מאות= מאת=
#200 מאתיים
#1000 אלף= אלפי= אלפים=
#2000 אלפיים
#1e6 מיליון מיליוני
#1e9 מיליארד
#pm בערב אחר_הצהריים
#*12 תריסר
`;
