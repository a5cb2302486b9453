/** Thai. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people ผู้คน ประชาชน
man ผู้ชาย
woman ผู้หญิง สตรี
child เด็ก ลูกๆ
mother แม่ มารดา
father พ่อ บิดา
family ครอบครัว
friend เพื่อน
grandmother คุณยาย คุณย่า
neighbour เพื่อนบ้าน
teacher ครู อาจารย์
doctor หมอ แพทย์
soldier ทหาร
worker คนงาน แรงงาน พนักงาน
student นักเรียน นักศึกษา
son ลูกชาย
daughter ลูกสาว
minister รัฐมนตรี
president ประธานาธิบดี
thank ขอบคุณ ขอบใจ
ask ถาม ขอร้อง
want ต้องการ อยากให้ อยากได้ อยากจะ
know รู้ว่า รู้จัก ทราบ
see มองเห็น เห็น
hear ได้ยิน
speak พูด
write เขียน
read อ่าน
work ทำงาน
live อาศัยอยู่ ใช้ชีวิต ชีวิต
die เสียชีวิต ความตาย ตายแล้ว
kill ฆ่า สังหาร
sleep นอนหลับ หลับ
eat กินข้าว อาหาร ทานอาหาร กินอาหาร
drink ดื่ม
sing ร้องเพลง เพลง
play เล่น
win ชนะ
lose แพ้ สูญเสีย
begin เริ่ม
end สิ้นสุด จบลง
open เปิด
close ปิด
build สร้าง
destroy ทำลาย
repair ซ่อม
pay จ่าย ชำระ
buy ซื้อ
sell ขายของ ขาย
give มอบให้ ให้แก่
send ส่งไป ส่งมา จัดส่ง
come มาถึง เดินทางมา
leave ออกจาก ออกเดินทาง
return กลับมา กลับไป กลับบ้าน
wait รอคอย กำลังรอ เรารอ รออยู่
help ช่วยเหลือ ช่วย
save ช่วยชีวิต กู้ภัย
protect ปกป้อง คุ้มครอง
fight ต่อสู้
fear กลัว
love รัก
hope หวัง
forget ลืม
remember จดจำ จำได้ ความทรงจำ
promise สัญญา
believe เชื่อ ศรัทธา
sorry ขอโทษ เสียใจ
laugh หัวเราะ ยิ้ม
cry ร้องไห้ น้ำตา
agree ตกลง เห็นด้วย ข้อตกลง
decide ตัดสินใจ
continue ดำเนินต่อ ต่อไป
support สนับสนุน
discuss หารือ พูดคุย
stop หยุด
find พบว่า ค้นพบ เจอ
search ค้นหา ตามหา
carry ขนส่ง แบกของ
stand ยืน นั่ง ต่อแถว
house บ้าน
school โรงเรียน ห้องเรียน
hospital โรงพยาบาล
road ถนน
bridge สะพาน
car รถยนต์ รถบัส รถบรรทุก
train รถไฟ
ship เรือ ท่าเรือ
water น้ำดื่ม น้ำสะอาด แหล่งน้ำ น้ำประปา มีน้ำ
sea ทะเล มหาสมุทร
river แม่น้ำ
mountain ภูเขา
forest ป่าไม้ ต้นไม้ ผืนป่า
snow หิมะ น้ำแข็ง
rain ฝนตก น้ำท่วม
wind ลมแรง พายุ
sun ดวงอาทิตย์ แสงแดด แสงสว่าง
dark มืด กลางคืน
fire ไฟไหม้ เพลิง
country ประเทศ มาตุภูมิ
city เมือง หมู่บ้าน
world โลก
border ชายแดน พรมแดน
war สงคราม
peace สันติภาพ สงบ
army กองทัพ อาวุธ โจมตี ขีปนาวุธ
freedom เสรีภาพ อิสระ ปลดปล่อย
truth ความจริง
lie โกหก
law กฎหมาย ศาล
government รัฐบาล
parliament รัฐสภา เลือกตั้ง ลงคะแนน
money เงินสด เงินทุน เงินบาท
price ราคา
bread ขนมปัง ข้าวสาลี
animal สัตว์ สุนัข
book หนังสือ จดหมาย
language ภาษา
door ประตู หน้าต่าง หลังคา
heart หัวใจ จิตใจ
eye ดวงตา ใบหน้า ศีรษะ
knee หัวเข่า เหนื่อย
name ชื่อ
history ประวัติศาสตร์ อดีต
future อนาคต
time เวลา
winter ฤดูหนาว
summer ฤดูร้อน
morning ตอนเช้า เช้านี้ ตอนเย็น
first ครั้งแรก คนแรก แรกสุด
last สุดท้าย
new ใหม่
old เก่าแก่ คนแก่ อายุ
big ใหญ่
small เล็ก
good ดีที่สุด ดีกว่า ดีมาก
bad เลวร้าย แย่
hard ยากลำบาก ยากมาก
strong แข็งแกร่ง แข็งแรง
long ยาวนาน
cold หนาว
empty ว่างเปล่า
beautiful สวยงาม สวย
young หนุ่มสาว เยาวชน
poor ยากจน ร่ำรวย
happy มีความสุข ดีใจ ยินดี
sad เศร้า เจ็บปวด
every ทุกคน ทุกๆ ทั้งหมด
nobody ไม่มีใคร
nothing ไม่มีอะไร
never ไม่เคย
always เสมอ ตลอดไป
again อีกครั้ง
together ด้วยกัน ร่วมกัน
here ที่นี่
half ครึ่งหนึ่ง สองเท่า
job บริษัท ธุรกิจ ตำแหน่งงาน
energy พลังงาน ไฟฟ้า
health สุขภาพ ป่วย โรค
police ตำรวจ จับกุม เรือนจำ
film ภาพยนตร์ ดนตรี
colour สีแดง สีขาว สีดำ สีน้ำเงิน สีเขียว
tree ดอกไม้ สวนผลไม้ เก็บเกี่ยว
wine ไวน์ กาแฟ น้ำชา นมสด
clothing เสื้อผ้า รองเท้า กระเป๋า
evacuate อพยพ ผู้ลี้ภัย ลี้ภัย
season ฤดูกาล หิวโหย กระหายน้ำ
picture วิดีโอ รูปภาพ กล้อง ภาพถ่าย
hour ชั่วโมง นาที
kilometre กิโลเมตร
today วันนี้
tomorrow พรุ่งนี้
yesterday เมื่อวาน
injure บาดเจ็บ
victim เหยื่อ ผู้เสียหาย
resident ชาวบ้าน ผู้อยู่อาศัย
citizen พลเมือง
factory โรงงาน
strike นัดหยุดงาน สหภาพแรงงาน
protest ประท้วง ชุมนุม
opposition ฝ่ายค้าน
mayor นายกเทศมนตรี ผู้ว่า
crisis วิกฤต
danger อันตราย
safe ปลอดภัย
order คำสั่ง สั่งให้
ban ห้าม
allow อนุญาต
blame ความผิด โทษตัวเอง
judge ผู้พิพากษา คำพิพากษา
crime อาชญากรรม ฆาตกรรม
corrupt ทุจริต คอร์รัปชัน ขโมย
investigat สอบสวน สืบสวน
cause สาเหตุ เหตุผล ทำไม
result ผลลัพธ์ ผลการ
problem ปัญหา
plan แผนการ โครงการ วางแผน
goal เป้าหมาย
mistake ผิดพลาด
change เปลี่ยน
negotiat เจรจา
sign ลงนาม สนธิสัญญา
ally พันธมิตร หุ้นส่วน
enemy ศัตรู
bomb ระเบิด
drone โดรน
shell กระสุน ปืนใหญ่
occupy ยึดครอง รุกราน
prisoner นักโทษ เชลย ตัวประกัน
bank ธนาคาร หนี้ เงินกู้
budget งบประมาณ ภาษี
market ตลาด การค้า ส่งออก
produce การผลิต ผลิต
farmer เกษตรกร ชาวนา ไร่นา
church โบสถ์ พระเจ้า สวดมนต์
celebrat เฉลิมฉลอง เทศกาล
born เกิดมา คลอด
parent พ่อแม่ ผู้ปกครอง
brother พี่ชาย น้องชาย
sister พี่สาว น้องสาว
wife ภรรยา สามี แต่งงาน
girl เด็กหญิง เด็กชาย
colleague เพื่อนร่วมงาน ทีมงาน
coach โค้ช ผู้ฝึกสอน
ball ลูกบอล ประตูชัย
champion แชมป์ รางวัล เหรียญ
museum พิพิธภัณฑ์ นิทรรศการ ศิลปะ
theatre โรงละคร คอนเสิร์ต เวที
journalist นักข่าว ผู้สื่อข่าว ข่าว
engineer วิศวกร เทคโนโลยี คอมพิวเตอร์ เครื่องจักร
science วิทยาศาสตร์ วิจัย
earth แผ่นดิน ผืนดิน
sky ท้องฟ้า ดวงดาว ดวงจันทร์
stone ก้อนหิน
gold ทองคำ เหล็ก
wood ไม้กระดาน
glass กระจก แก้ว
kitchen ห้องครัว ทำอาหาร ร้านอาหาร
salt เกลือ น้ำตาล น้ำมันพืช
meat เนื้อสัตว์ ไข่ไก่
smell กลิ่น รสชาติ
bed เตียง โต๊ะ เก้าอี้
tent เต็นท์ ค่ายพัก
key กุญแจ
paper กระดาษ เอกสาร
phone โทรศัพท์
plane เครื่องบิน สนามบิน เที่ยวบิน นักบิน
landing ลงจอด
passenger ผู้โดยสาร ตั๋ว
travel ท่องเที่ยว เดินทาง
metro รถไฟฟ้า รถไฟใต้ดิน
fuel เชื้อเพลิง น้ำมัน
coal ถ่านหิน เหมือง
nuclear นิวเคลียร์ ปรมาณู
tank ถังเก็บ เขื่อน ท่อส่ง
dry แห้งแล้ง ทะเลทราย
clean สะอาด สกปรก ขยะ
nature ธรรมชาติ สภาพอากาศ สิ่งแวดล้อม
heat ร้อนจัด อุณหภูมิ
generator เครื่องปั่นไฟ แบตเตอรี่
blood เลือด
medicine ยารักษา วัคซีน
patient ผู้ป่วย พยาบาล ผ่าตัด
autumn ฤดูใบไม้ร่วง ฤดูใบไม้ผลิ
week สัปดาห์
think คิดว่า ความคิด
understand เข้าใจ
teach สอน เรียนรู้
show แสดงให้เห็น พิสูจน์
meet พบกัน ประชุม
invit เชิญ ต้อนรับ แขก
follow ติดตาม ผู้นำ
join เข้าร่วม สามัคคี
use ใช้งาน
receive ได้รับ
lack ขาดแคลน จำเป็น
cut ตัดขาด แตกหัก
run วิ่ง
fall ตกลงมา ล้มลง
rise เพิ่มขึ้น เติบโต
number จำนวน มากมาย
proud ภูมิใจ
shame อับอาย เกียรติ ศักดิ์ศรี เคารพ
courage กล้าหาญ วีรบุรุษ
patience อดทน
luck โชคดี โชคร้าย
dream ความฝัน ฝันถึง
alone คนเดียว เพียงลำพัง โดดเดี่ยว
same เหมือนกัน เท่ากัน
real จริงๆ แท้จริง
simple ง่าย
terrible น่ากลัว โศกนาฏกรรม ภัยพิบัติ
wonderful ยอดเยี่ยม วิเศษ
fast รวดเร็ว เร่งด่วน
soon เร็วๆ_นี้ ในไม่ช้า
near ใกล้
far ห่างไกล
silence เงียบ
voice เสียง
possible เป็นไปได้ เป็นไปไม่ได้
important สำคัญ
ready พร้อมที่จะ เตรียมพร้อม
try พยายาม
hide ซ่อนตัว หลบหนี
wake ตื่นนอน รุ่งสาง
because เพราะ
public สาธารณะ ทางการ
condolence แสดงความเสียใจ ไว้อาลัย
congratulat ขอแสดงความยินดี
duty หน้าที่
community ชุมชน สังคม
democracy ประชาธิปไตย เอกราช อธิปไตย
territor ดินแดน ภูมิภาค
trust ไว้วางใจ
regret เสียดาย
choose เลือก
answer ตอบ
happen เกิดขึ้น
refuse ปฏิเสธ
accept ยอมรับ
angry โกรธ
surprise ประหลาดใจ แปลกใจ
gift ของขวัญ
story เรื่องราว นิทาน
poem บทกวี กวี
dance เต้นรำ
swim ว่ายน้ำ
wash ซักผ้า สบู่
engine เครื่องยนต์
clock นาฬิกา เทียน ระฆัง
flag ธงชาติ สัญลักษณ์
boss ผู้อำนวยการ เจ้านาย เจ้าของ
customer ลูกค้า ผู้ชม
grave หลุมศพ งานศพ
smoke ควัน ฝุ่น
island เกาะ ชายหาด ชายฝั่ง
wave คลื่น
rule ทนาย พยาน
salary เงินเดือน ค่าจ้าง ค่าเช่า บำนาญ
deserve สมควรได้ คุณค่า
vegetable มันฝรั่ง พืชผัก
fruit ผลไม้ มะนาว มะม่วง
tradition ประเพณี วัฒนธรรม
certain แน่นอน สงสัย
now ตอนนี้ ปัจจุบัน
almost เกือบ
maybe บางที อาจจะ
often บ่อยครั้ง บางครั้ง
suddenly ทันใด ทันที
against ต่อต้าน
feel รู้สึก
explain อธิบาย
wear สวมใส่ เครื่องแบบ
drive ขับรถ คนขับ
collect รวบรวม
exchange แลกเปลี่ยน
borrow ยืม
earn รายได้ กำไร
spend ค่าใช้จ่าย
donat บริจาค การกุศล
invest ลงทุน
hire จ้าง
resign ลาออก
retire เกษียณ ทหารผ่านศึก
appoint แต่งตั้ง
compet แข่งขัน
shoot ยิง ปืน
drown จมน้ำ จมลง
breath หายใจ
heal รักษา ฟื้นตัว
suffer ทนทุกข์ ทุกข์ทรมาน
surviv รอดชีวิต
crash อุบัติเหตุ ชนกัน
damage ความเสียหาย เสียหาย
warn เตือน
accus กล่าวหา
convinc โน้มน้าว อิทธิพล
argue โต้เถียง ทะเลาะ
complain ร้องเรียน บ่นว่า
encourag ให้กำลังใจ แรงบันดาลใจ
resist ต้านทาน ยอมแพ้
betray ทรยศ หลอกลวง
campaign หาเสียง ผู้สมัคร
constitution รัฐธรรมนูญ สาธารณรัฐ
reform ปฏิรูป ปฏิวัติ
embassy สถานทูต เอกอัครราชทูต นักการทูต
sanction คว่ำบาตร
migrant ผู้อพยพ ชาวต่างชาติ
ceasefire หยุดยิง
front แนวหน้า สนามรบ
officer นายพล ผู้บัญชาการ
volunteer อาสาสมัคร
firefighter นักดับเพลิง
industry อุตสาหกรรม
cargo สินค้า คลังสินค้า
construction ก่อสร้าง สถาปนิก
unemploy ว่างงาน เงินเฟ้อ
virus ไวรัส ติดเชื้อ ระบาด
ambulance รถพยาบาล ฉุกเฉิน
disab พิการ ตาบอด
lamp โคมไฟ หลอดไฟ
blanket ผ้าห่ม หมอน
toy ของเล่น ตุ๊กตา
breakfast อาหารเช้า อาหารเย็น อาหารกลางวัน
beer เบียร์ เหล้า
chocolate ช็อกโกแลต ไอศกรีม
cat แมว
snake งู สิงโต ช้าง เสือ
whale ปลาวาฬ โลมา ฉลาม
bird นก
lake ทะเลสาบ
valley หุบเขา น้ำตก
earthquake แผ่นดินไหว
avalanche ดินถล่ม หิมะถล่ม โคลน
seed เมล็ดพันธุ์
air อากาศ
satellite ดาวเทียม จรวด
square จัตุรัส สวนสาธารณะ
shop ร้านค้า
hotel โรงแรม
library ห้องสมุด
university มหาวิทยาลัย ศาสตราจารย์
kindergarten อนุบาล
stadium สนามกีฬา
castle ปราสาท พระราชวัง
monument อนุสาวรีย์
tunnel อุโมงค์
bicycle จักรยาน
delay ล่าช้า
speed ความเร็ว
map แผนที่
apartment อพาร์ตเมนต์
district อำเภอ จังหวัด
north ภาคเหนือ ทิศเหนือ
south ภาคใต้ ทิศใต้
east ตะวันออก
west ตะวันตก
king กษัตริย์ ราชินี เจ้าชาย
shout ตะโกน
applaud ปรบมือ
joke ล้อเล่น เรื่องตลก
publish ตีพิมพ์ เผยแพร่
translate แปลว่า แปลภาษา
discover ประดิษฐ์ สำรวจ
punish ลงโทษ ค่าปรับ
compensat ชดเชย
appeal อุทธรณ์ ฟ้องร้อง
threaten ขู่
admit สารภาพ
praise ชื่นชม ยกย่อง
holy ศักดิ์สิทธิ์
heaven สวรรค์ นรก
miracle ปาฏิหาริย์
actor นักแสดง
football ฟุตบอล บาสเกตบอล
player ผู้เล่น นักกีฬา ผู้รักษาประตู
exam การสอบ ปริญญา
internet อินเทอร์เน็ต เว็บไซต์ ดิจิทัล ออนไลน์
password รหัสผ่าน หน้าจอ
message ข้อความ
robot หุ่นยนต์
radio วิทยุ โทรทัศน์
childhood วัยเด็ก
justice ยุติธรรม
hate เกลียด
responsib รับผิดชอบ
habit ประสบการณ์ ทักษะ
weak อ่อนแอ
method วิธีการ ระบบ
chaos วุ่นวาย ตื่นตระหนก
attention ความสนใจ
risk ความเสี่ยง โอกาส
condition เงื่อนไข สถานการณ์
event เหตุการณ์
century ศตวรรษ วันเกิด
midnight เที่ยงคืน
location สถานที่
international ระหว่างประเทศ นานาชาติ
special พิเศษ
famous มีชื่อเสียง ความลับ
clear ชัดเจน
worry กังวล
honest ซื่อสัตย์
crazy คนบ้า โง่ ฉลาด
grandfather คุณปู่ คุณตา
widow แม่ม่าย กำพร้า
fisherman ชาวประมง กะลาสี
crew ลูกเรือ
noodle ก๋วยเตี๋ยว
umbrella ร่ม
ton กิโลกรัม
percent เปอร์เซ็นต์ ร้อยละ
announce ประกาศ แถลง
report รายงาน
suggest แนะนำ เสนอ
demand เรียกร้อง
confirm ยืนยัน
question คำถาม
information ข้อมูล
detail รายละเอียด
list รายชื่อ
member สมาชิก
organization องค์กร สมาคม สถาบัน
committee คณะกรรมการ
office สำนักงาน
politics การเมือง นโยบาย
economy เศรษฐกิจ การเงิน
fund กองทุน เงินอุดหนุน
develop พัฒนา
improve ปรับปรุง
reduce ลดลง
compare เปรียบเทียบ
difference แตกต่าง
level ระดับ
limit จำกัด
quality คุณภาพ
topic หัวข้อ
evidence หลักฐาน
expert ผู้เชี่ยวชาญ
control ควบคุม
manage บริหาร จัดการ
check ตรวจสอบ
prevent ป้องกัน หลีกเลี่ยง
guarantee รับประกัน
rest พักผ่อน
vacation วันหยุด
sport กีฬา โอลิมปิก
busy ยุ่งมาก
bore เบื่อ
excite ตื่นเต้น
enjoy สนุก เพลิดเพลิน
satisfy พอใจ
disappoint ผิดหวัง
despair สิ้นหวัง
shock ตกใจ
generous ใจกว้าง
greed โลภ เห็นแก่ตัว
careful ระมัดระวัง
pregnant ตั้งครรภ์
cancer มะเร็ง เบาหวาน
fever ไข้หวัด
narcotic ยาเสพติด
cigarette บุหรี่
abuse ล่วงละเมิด ข่มขืน
violence รุนแรง
terror ก่อการร้าย
torture ทรมาน
massacre สังหารหมู่
kidnap ลักพาตัว
progress ความก้าวหน้า
surround ล้อมรอบ ปิดล้อม
helicopter เฮลิคอปเตอร์
conflict ความขัดแย้ง
compromise ประนีประนอม
sacrifice เสียสละ
rebel กบฏ จลาจล
coup รัฐประหาร
regime เผด็จการ ระบอบ
communist คอมมิวนิสต์ สังคมนิยม
spy สายลับ
interview สัมภาษณ์
majority เสียงข้างมาก ชนกลุ่มน้อย
survey สำรวจความ สถิติ
population ประชากร
race เชื้อชาติ เลือกปฏิบัติ
religion ศาสนา
muslim มุสลิม อิสลาม มัสยิด
christian คริสต์ คาทอลิก
jew ชาวยิว
priest บาทหลวง พระสงฆ์
christmas คริสต์มาส
separate หย่า แยกทาง
adult ผู้ใหญ่
human มนุษย์
care ดูแล
education การศึกษา
imagine จินตนาการ
expect คาดหวัง คาดว่า
calculate คำนวณ คณิตศาสตร์
restore ฟื้นฟู บูรณะ
cancel ยกเลิก
emphasize เน้นย้ำ
claim อ้างว่า
reveal เปิดเผย
participate มีส่วนร่วม
represent ตัวแทน โฆษก
register ลงทะเบียน
property ทรัพย์สิน
address ที่อยู่
outage ไฟดับ
pharmacy ร้านขายยา
quarantine กักตัว ล็อกดาวน์
whisper กระซิบ
greet สวัสดี
fake ปลอม
perfect สมบูรณ์แบบ
modern ทันสมัย สมัยใหม่
local ท้องถิ่น
abroad ต่างประเทศ
central ศูนย์กลาง
capital เมืองหลวง
personal ส่วนตัว
temporary ชั่วคราว
permanent ถาวร
challenge ความท้าทาย อุปสรรค
strategy ยุทธศาสตร์ กลยุทธ์
pressure แรงกดดัน
identity อัตลักษณ์
success สำเร็จ
found ก่อตั้ง
suspect ผู้ต้องสงสัย
fraud ฉ้อโกง
execute ประหาร
smuggle ลักลอบ ศุลกากร
traffic จราจร รถติด
parking จอดรถ
zoo สวนสัตว์
brick คอนกรีต ซีเมนต์
tool เครื่องมือ
craft ช่างฝีมือ ช่างไม้
activist นักกิจกรรม นักเคลื่อนไหว
philosophy ปรัชญา
author นักเขียน วรรณกรรม
graduate สำเร็จการศึกษา เรียนจบ
homework การบ้าน
scholarship ทุนการศึกษา
dictionary พจนานุกรม
crowd ฝูงชน
homeless คนไร้บ้าน ขอทาน
bankrupt ล้มละลาย
shares หุ้น
discount ส่วนลด
advert โฆษณา
parcel พัสดุ ไปรษณีย์
dollar ดอลลาร์ ยูโร
moral ศีลธรรม จริยธรรม
ancient โบราณ
heritage มรดก
ancestor บรรพบุรุษ
laboratory ห้องปฏิบัติการ การทดลอง
theory ทฤษฎี
planet ดาวเคราะห์ จักรวาล
pollution มลพิษ
poison สารพิษ ยาพิษ
forecast พยากรณ์
fox กระต่าย
wing ปีกนก
tractor รถแทรกเตอร์
fertilizer ปุ๋ย
irrigate ชลประทาน
corn ข้าวโพด
weekend สุดสัปดาห์
europe ยุโรป
africa แอฟริกา
asia เอเชีย
jewel เครื่องประดับ เพชร แหวน
spectacles แว่นตา
fashion แฟชั่น
design ออกแบบ
fridge ตู้เย็น เครื่องซักผ้า
bath ห้องน้ำ อาบน้ำ
disgust น่ารังเกียจ น่าเกลียด
coward ขี้ขลาด
homesick คิดถึงบ้าน
but แต่
only เพียง แค่
more มากกว่า ขึ้น
also ด้วย
until จนถึง จนกว่า
who ใคร
what อะไร
how อย่างไร เหมือน
where ที่ไหน
when เมื่อ
still ยัง
you คุณ ท่าน
attack โจมตี
missile ขีปนาวุธ จรวด
weapon อาวุธ
red สีแดง
white สีขาว
black สีดำ
blue สีน้ำเงิน สีฟ้า
dog สุนัข หมา
sheep แกะ
cow วัว
fish ปลา
roof หลังคา
wall กำแพง ผนัง
window หน้าต่าง
tea น้ำชา
coffee กาแฟ
milk นมสด น้ำนม
storm พายุ
flood น้ำท่วม
ice น้ำแข็ง
husband สามี
wedding แต่งงาน
vote ลงคะแนน โหวต
election เลือกตั้ง
prison คุก เรือนจำ
newspaper หนังสือพิมพ์
concert คอนเสิร์ต
airport สนามบิน
bus รถบัส รถเมล์
truck รถบรรทุก
letter จดหมาย
music ดนตรี
photo ภาพถ่าย รูป
say พูดว่า บอกว่า
night กลางคืน คืน
song เพลง
warm อุ่น ร้อน
rich รวย
hungry หิว
#2 สอง
#3 สาม
#4 สี่
#5 ห้า
#6 หก
#7 เจ็ด
#8 แปด
#9 เก้า
#1 เอ็ด
#20 ยี่สิบ
#*10 สิบ
#100 ร้อย
#1000 พัน
#1e4 หมื่น
#1e5 แสน
#1e6 ล้าน
#pm บ่าย เย็น
#*12 โหล
`;
