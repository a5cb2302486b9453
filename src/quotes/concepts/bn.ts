/** Bengali. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people মানুষ জনগণ লোকজন
man পুরুষ
woman মহিলা নারী
child শিশু বাচ্চা সন্তান
mother মা= মায়ের মাকে মায়েরা
father বাবা= বাবার পিতা
family পরিবার
friend বন্ধু
grandmother দাদি নানি ঠাকুমা দিদিমা
neighbour প্রতিবেশী
teacher শিক্ষক শিক্ষিকা
doctor ডাক্তার চিকিৎসক
soldier সৈন্য সৈনিক
worker শ্রমিক কর্মী
student ছাত্র শিক্ষার্থী
son ছেলে পুত্র
daughter মেয়ে= মেয়ের মেয়েকে কন্যা
minister মন্ত্রী প্রধানমন্ত্রী
president প্রেসিডেন্ট রাষ্ট্রপতি
thank ধন্যবাদ
ask জিজ্ঞাসা প্রশ্ন অনুরোধ
want চাই= চায়= চান= চেয়েছি
know জানি= জানে= জানেন জানা=
see দেখ= দেখি দেখেছি দেখা দেখেন
hear শুনি শুনেছি শোনা শুনতে
speak কথা= বলতে বলা
write লেখা= লিখে লিখেছি লিখতে
read পড়া= পড়ে= পড়তে
work কাজ=
live বাঁচ জীবন বসবাস থাকি=
die মৃত্যু মারা_গে মরে= মৃত=
kill হত্যা খুন=
sleep ঘুম
eat খাই= খায়= খাবার খেয়ে খাদ্য
drink পান_কর
sing গান= গানের গাই=
play খেলা খেলে খেলতে
win জয়= জিতে জিতেছি বিজয়
lose হারি হেরে হারিয়ে পরাজয়
begin শুরু
end শেষ=
open খোলা খুলে খুলেছে
close বন্ধ=
build নির্মাণ তৈরি
destroy ধ্বংস
repair মেরামত
pay পরিশোধ
buy কিনে= কিনতে কেনা
sell বিক্রি
give দেয়= দিয়েছ দেন= দিতে
take নিয়ে= নেয়= নিতে
send পাঠা
come আসে= এসেছ আসছে আসতে পৌঁছ
leave চলে_গে ছেড়ে
return ফিরে ফেরত ফিরব
wait অপেক্ষা
stay থাকব থেকে_যা
help সাহায্য সহায়তা
save বাঁচিয় উদ্ধার
protect রক্ষা
fight লড়াই যুদ্ধ_কর সংগ্রাম
fear ভয়= ভয়ে
love ভালোবাসা ভালবাসা ভালোবাসি প্রেম
hope আশা
forget ভুলে ভুলব
remember মনে_রা মনে_পড় স্মৃতি স্মরণ
promise প্রতিশ্রুতি কথা_দি
believe বিশ্বাস
sorry ক্ষমা দুঃখিত
laugh হাসি= হাসে হাসছে
cry কাঁদ কান্না অশ্রু
agree একমত চুক্তি রাজি
decide সিদ্ধান্ত
continue চালিয়ে অব্যাহত
support সমর্থন
discuss আলোচনা
stop থাম= থেমে থামা
find খুঁজে_পে পাওয়া
search খোঁজ
carry বহন
stand দাঁড় বসে= লাইনে
house বাড়ি ঘর=
school স্কুল বিদ্যালয় ক্লাস
hospital হাসপাতাল
road রাস্তা সড়ক পথ=
bridge সেতু ব্রিজ
car গাড়ি বাস= ট্রাক
train ট্রেন রেল= রেলস্টেশন
ship জাহাজ নৌকা বন্দর
water পানি= পানির জল= জলের
sea সমুদ্র সাগর
river নদী নদীর
mountain পাহাড় পর্বত
forest বন= বনের জঙ্গল গাছ
snow তুষার বরফ
rain বৃষ্টি বন্যা
wind বাতাস ঝড়
sun সূর্য রোদ আলো
dark অন্ধকার রাত= রাতে
fire আগুন
country দেশ= দেশের রাষ্ট্র
city শহর গ্রাম
world বিশ্ব= বিশ্বের পৃথিবী দুনিয়া
border সীমান্ত
war যুদ্ধ=
peace শান্তি
army সেনাবাহিনী অস্ত্র হামলা ক্ষেপণাস্ত্র
freedom স্বাধীনতা স্বাধীন মুক্তি মুক্ত
truth সত্য
lie মিথ্যা
law আইন আদালত
government সরকার
parliament সংসদ নির্বাচন ভোট
money টাকা অর্থ=
price দাম= দামে মূল্য সস্তা
bread রুটি গম=
animal পশু প্রাণী কুকুর গরু মাছ
book বই= বইয়ের চিঠি শব্দ=
language ভাষা
door দরজা জানালা ছাদ দেয়াল
heart হৃদয় মন= আত্মা
hand হাত=
eye চোখ মুখ= মাথা
knee হাঁটু পা= পিঠ ক্লান্ত
name নাম=
history ইতিহাস অতীত
future ভবিষ্যৎ ভবিষ্যত
time সময়
winter শীত=
summer গ্রীষ্ম
morning সকাল সন্ধ্যা
first প্রথম
new নতুন
old পুরনো পুরানো বৃদ্ধ বয়স
big বড়= বড় বিশাল
small ছোট ক্ষুদ্র
good ভালো= ভাল=
bad খারাপ
hard কঠিন
strong শক্তিশালী শক্তি শক্ত=
long দীর্ঘ লম্বা
cold ঠান্ডা
empty খালি ভরা
beautiful সুন্দর
young তরুণ যুবক
poor গরিব দরিদ্র ধনী
happy খুশি আনন্দ সুখী
sad বেদনা ব্যথা শোক
every প্রত্যেক প্রতিটি সবাই সব=
nobody কেউ_না কেউই
nothing কিছুই
never কখনও_না কখনো_না
always সবসময় চিরকাল
again আবার
together একসঙ্গে একসাথে
here এখানে
half অর্ধেক দ্বিগুণ
job চাকরি কোম্পানি ব্যবসা
energy জ্বালানি= বিদ্যুৎ গ্যাস
health স্বাস্থ্য অসুস্থ রোগ
police পুলিশ গ্রেপ্তার গ্রেফতার কারাগার
film চলচ্চিত্র সিনেমা সঙ্গীত ছবি
colour রঙ= লাল= সাদা কালো নীল=
tree ফুল= বাগান ফসল
wine চা= কফি দুধ=
clothing কাপড় পোশাক জুতা
evacuate সরিয়ে_নে শরণার্থী আশ্রয়
season মৌসুম ক্ষুধা পিপাসা
picture ভিডিও ক্যামেরা
year বছর
day দিন= দিনের
month মাস= মাসে সপ্তাহ
hour ঘণ্টা ঘন্টা মিনিট
kilometre কিলোমিটার
today আজ=
tomorrow আগামীকাল
yesterday গতকাল
injure আহত
victim ক্ষতিগ্রস্ত ভুক্তভোগী
resident বাসিন্দা
citizen নাগরিক
factory কারখানা
strike ধর্মঘট
protest প্রতিবাদ বিক্ষোভ
opposition বিরোধী
mayor মেয়র
crisis সংকট
danger বিপদ বিপজ্জনক হুমকি
safe নিরাপদ নিরাপত্তা
order আদেশ নির্দেশ
ban নিষেধ নিষিদ্ধ
allow অনুমতি
blame দোষ=
judge বিচারক রায়=
crime অপরাধ
corrupt দুর্নীতি চোর=
investigat তদন্ত
cause কারণ= কেন=
result ফলাফল
problem সমস্যা
plan পরিকল্পনা প্রকল্প
goal লক্ষ্য উদ্দেশ্য
mistake ভুল=
change পরিবর্তন বদল
negotiat দরকষাকষি
sign স্বাক্ষর সই=
ally মিত্র
enemy শত্রু
bomb বোমা বিস্ফোরণ
drone ড্রোন
occupy দখল
prisoner বন্দি বন্দী জিম্মি
bank ব্যাংক ঋণ=
budget বাজেট কর=
market বাজার বাণিজ্য
produce উৎপাদন পণ্য
farmer কৃষক
church গির্জা ঈশ্বর আল্লাহ প্রার্থনা মসজিদ মন্দির
celebrat উৎসব উদযাপন
born জন্ম
brother ভাই= ভাইয়ের
sister বোন= বোনের
wife স্ত্রী স্বামী বিয়ে
girl কিশোর কিশোরী বালিকা
colleague সহকর্মী দল=
coach কোচ=
ball বল= গোল=
champion চ্যাম্পিয়ন পুরস্কার পদক
museum জাদুঘর প্রদর্শনী শিল্পকলা
theatre নাটক মঞ্চ কনসার্ট
journalist সাংবাদিক সংবাদ খবর
engineer প্রকৌশলী প্রযুক্তি কম্পিউটার যন্ত্র
science বিজ্ঞান গবেষণা গবেষক
earth মাটি
sky আকাশ তারা= চাঁদ
stone পাথর
gold সোনা রুপা লোহা
wood কাঠ=
glass কাচ= কাঁচ
kitchen রান্না
salt লবণ চিনি=
meat মাংস ডিম= চাল=
smell গন্ধ স্বাদ
bed বিছানা টেবিল চেয়ার কক্ষ
tent তাঁবু শিবির
key চাবি
paper কাগজ নথি
phone ফোন
plane বিমান= বিমানবন্দর উড়োজাহাজ
passenger যাত্রী টিকিট
travel ভ্রমণ পর্যটক
fuel পেট্রোল ডিজেল
coal কয়লা খনি
nuclear পারমাণবিক
dry শুকনো খরা মরুভূমি
clean পরিষ্কার আবর্জনা
nature প্রকৃতি জলবায়ু পরিবেশ আবহাওয়া
heat গরম= তাপমাত্রা
blood রক্ত
medicine ওষুধ টিকা
patient রোগী নার্স অস্ত্রোপচার
week সপ্তাহ
think ভাবি= ভাবছ চিন্তা= মতামত
understand বুঝ= বুঝতে বুঝি
teach শেখা শিখি শিখে
show প্রমাণ দেখান
meet দেখা_কর বৈঠক
invit আমন্ত্রণ স্বাগত অতিথি
follow নেতা নেতৃত্ব
join যোগ_দি ঐক্য
use ব্যবহার
lack অভাব প্রয়োজন দরকার
cut কাটা কেটে ভাঙা ভেঙে
run দৌড়
fall পড়ে_গে পতন
rise বৃদ্ধি বেড়ে বাড়ছে
number সংখ্যা অনেক
proud গর্ব
shame লজ্জা সম্মান মর্যাদা
courage সাহস বীর=
patience ধৈর্য
luck ভাগ্য
dream স্বপ্ন
alone একা= একাকী শুধু
same একই= সমান
other অন্য=
one এক= একটি একজন
real আসল বাস্তব
simple সহজ সরল
terrible ভয়াবহ ভয়ংকর মর্মান্তিক
wonderful চমৎকার অসাধারণ
fast দ্রুত
near কাছে= নিকট
far দূরে
silence নীরব নীরবতা চুপ
voice কণ্ঠ আওয়াজ
possible সম্ভব অসম্ভব
important গুরুত্বপূর্ণ প্রধান=
ready প্রস্তুত
try চেষ্টা
hide লুকি
public সরকারি জনসাধারণ
condolence সমবেদনা
congratulat অভিনন্দন
duty কর্তব্য সেবা
community সমাজ সম্প্রদায় প্রজন্ম
democracy গণতন্ত্র সার্বভৌম
territor অঞ্চল এলাকা
trust আস্থা ভরসা
regret অনুশোচনা আফসোস
choose বেছে বাছাই
answer উত্তর= জবাব
happen ঘটেছে ঘটে=
refuse অস্বীকার প্রত্যাখ্যান
accept গ্রহণ মেনে
angry রাগ= ক্ষুব্ধ
surprise অবাক আশ্চর্য
gift উপহার
story গল্প
poem কবিতা কবি=
dance নাচ= নৃত্য
swim সাঁতার
wash ধোয়া সাবান
clock ঘড়ি মোমবাতি
flag পতাকা প্রতীক
boss মালিক পরিচালক
customer ক্রেতা দর্শক
grave কবর জানাজা
smoke ধোঁয়া ধুলো
island দ্বীপ সৈকত উপকূল
wave ঢেউ গভীর
mouth দাঁত কান= নাক=
sweet মিষ্টি মধু
heavy ভারী ওজন
inside ভেতর ভিতর বাইরে
enough যথেষ্ট
rule নিয়ম আইনজীবী সাক্ষী
salary বেতন ভাড়া
vegetable সবজি আলু
fruit ফল= আম= লেবু
tradition ঐতিহ্য সংস্কৃতি
certain নিশ্চিত সন্দেহ
now এখন
almost প্রায়=
maybe হয়তো
often প্রায়ই মাঝে_মাঝে
suddenly হঠাৎ
against বিরুদ্ধে
feel অনুভব অনুভূতি
explain ব্যাখ্যা
drive চালক
collect সংগ্রহ
spread ছড়িয়ে বিতরণ
earn আয়= উপার্জন মুনাফা
spend খরচ ব্যয়
donat দান= অনুদান
invest বিনিয়োগ
resign পদত্যাগ
retire অবসর
appoint নিয়োগ
compet প্রতিযোগিতা টুর্নামেন্ট
shoot গুলি= বন্দুক
catch ধরা_প ধরে_ফ
drown ডুবে
breath শ্বাস নিঃশ্বাস
heal সুস্থ= চিকিৎসা=
suffer কষ্ট দুর্ভোগ
crash দুর্ঘটনা সংঘর্ষ
damage ক্ষতি=
warn সতর্ক
accus অভিযুক্ত অভিযোগ
argue ঝগড়া তর্ক
complain নালিশ সমালোচনা
encourag উৎসাহ অনুপ্রেরণা
resist প্রতিরোধ আত্মসমর্পণ
betray বিশ্বাসঘাতক প্রতারণা
campaign প্রচারণা প্রার্থী
constitution সংবিধান প্রজাতন্ত্র
reform সংস্কার বিপ্লব
embassy দূতাবাস রাষ্ট্রদূত কূটনীতি
sanction নিষেধাজ্ঞা
migrant অভিবাসী বিদেশি
ceasefire যুদ্ধবিরতি
officer কর্মকর্তা জেনারেল
volunteer স্বেচ্ছাসেবক
firefighter দমকল
industry শিল্প_কারখানা
cargo মালামাল গুদাম
unemploy বেকার মূল্যস্ফীতি দারিদ্র্য
hair চুল= দাড়ি
finger আঙুল
skin চামড়া হাড়= মস্তিষ্ক
virus ভাইরাস সংক্রমণ মহামারি
ambulance অ্যাম্বুলেন্স জরুরি
disab প্রতিবন্ধী অন্ধ=
lamp বাতি= প্রদীপ
blanket কম্বল বালিশ
toy খেলনা পুতুল
breakfast নাস্তা
cat বিড়াল
horse ঘোড়া
goat ছাগল
bee মৌমাছি মশা
snake সাপ= সিংহ হাতি= বাঘ=
bird পাখি
lake হ্রদ পুকুর
valley উপত্যকা গুহা
earthquake ভূমিকম্প
avalanche ভূমিধস কাদা
fog কুয়াশা মেঘ
leaf পাতা= ঘাস=
seed বীজ
shadow ছায়া
satellite উপগ্রহ রকেট
shop দোকান
hotel হোটেল
library গ্রন্থাগার লাইব্রেরি
university বিশ্ববিদ্যালয় অধ্যাপক
stadium স্টেডিয়াম
castle দুর্গ প্রাসাদ
monument স্মৃতিসৌধ মূর্তি ভাস্কর্য
tunnel সুড়ঙ্গ টানেল
bicycle সাইকেল
delay দেরি বিলম্ব
speed গতি=
map মানচিত্র
district জেলা
north উত্তরাঞ্চল উত্তরে
south দক্ষিণ
east পূর্ব= পূর্বাঞ্চল
west পশ্চিম
left বাম= ডান=
king রাজা রানি= রাজপুত্র
shout চিৎকার
applaud হাততালি করতালি
joke কৌতুক ঠাট্টা
enter প্রবেশ
publish প্রকাশ
translate অনুবাদ
draw আঁকা আঁকি এঁকে
discover আবিষ্কার
punish শাস্তি জরিমানা
compensat ক্ষতিপূরণ
appeal আপিল মামলা
swear শপথ কসম
threaten হুমকি_দি
admit স্বীকার
praise প্রশংসা
holy পবিত্র
heaven স্বর্গ নরক= ফেরেশতা
miracle অলৌকিক
actor অভিনেতা অভিনেত্রী
football ফুটবল ক্রিকেট
player খেলোয়াড়
exam পরীক্ষা
pencil কলম= পেন্সিল
internet ইন্টারনেট ওয়েবসাইট ডিজিটাল
message বার্তা
robot রোবট কৃত্রিম
radio রেডিও টেলিভিশন
childhood শৈশব
justice ন্যায়বিচার
hate ঘৃণা হিংসা নিষ্ঠুর
solidar সংহতি
responsib দায়িত্ব বিবেক
habit অভ্যাস অভিজ্ঞতা দক্ষতা
weak দুর্বল
method পদ্ধতি ব্যবস্থা
chaos বিশৃঙ্খলা আতঙ্ক
attention মনোযোগ
advantage সুবিধা উপকার
risk ঝুঁকি সুযোগ
condition শর্ত পরিস্থিতি
event ঘটনা
moment মুহূর্ত
century শতাব্দী জন্মদিন
midnight মধ্যরাত দুপুর
location জায়গা স্থান
international আন্তর্জাতিক জাতীয়
special বিশেষ সাধারণ
famous বিখ্যাত গোপন
clear স্পষ্ট
high উঁচু উচ্চ=
worry উদ্বেগ উদ্বিগ্ন দুশ্চিন্তা
honest সৎ= সততা
crazy পাগল বোকা বুদ্ধিমান
grandfather দাদু দাদা= নাতি চাচা
widow বিধবা এতিম
fisherman জেলে= জেলেরা নাবিক রাখাল
umbrella ছাতা আয়না
percent শতাংশ
announce ঘোষণা বিবৃতি
report প্রতিবেদন
comment মন্তব্য
suggest পরামর্শ প্রস্তাব
demand দাবি=
confirm নিশ্চিত_কর
information তথ্য
detail বিস্তারিত
list তালিকা
member সদস্য
organization সংগঠন সংস্থা প্রতিষ্ঠান
committee কমিটি কমিশন পরিষদ
office অফিস কার্যালয়
conference সম্মেলন
politics রাজনীতি রাজনৈতিক
economy অর্থনীতি আর্থিক
develop উন্নয়ন
improve উন্নতি
reduce কমানো কমেছে হ্রাস
compare তুলনা
difference পার্থক্য
quality গুণমান
evidence প্রমাণ=
expert বিশেষজ্ঞ
control নিয়ন্ত্রণ
check যাচাই পরীক্ষা_কর
prevent প্রতিরোধ= এড়া
rest বিশ্রাম
vacation ছুটি
sport খেলাধুলা অলিম্পিক
busy ব্যস্ত
disappoint হতাশ
shock হতবাক ধাক্কা
sympathy সহানুভূতি
generous উদার
greed লোভ স্বার্থপর
careful সাবধান
pregnant গর্ভবতী
cancer ক্যান্সার ডায়াবেটিস
fever জ্বর= কাশি
mental মানসিক
narcotic মাদক
cigarette সিগারেট তামাক
abuse ধর্ষণ নির্যাতন
violence সহিংস
terror সন্ত্রাস
massacre গণহত্যা
kidnap অপহরণ
progress অগ্রগতি
surround ঘেরাও অবরোধ
helicopter হেলিকপ্টার
aggression আগ্রাসন
conflict দ্বন্দ্ব উত্তেজনা
compromise সমঝোতা আপস
sacrifice ত্যাগ= আত্মত্যাগ
rebel বিদ্রোহ
coup অভ্যুত্থান
regime স্বৈরাচার শাসনব্যবস্থা
spy গুপ্তচর গোয়েন্দা
interview সাক্ষাৎকার
majority সংখ্যাগরিষ্ঠ সংখ্যালঘু
population জনসংখ্যা
race জাতিগত বর্ণবাদ বৈষম্য
religion ধর্ম
muslim মুসলিম মুসলমান ইসলাম
christian খ্রিস্টান
jew ইহুদি
sin পাপ=
separate তালাক বিচ্ছেদ
human মানবতা মানবিক
care যত্ন
education শিক্ষা=
imagine কল্পনা
expect প্রত্যাশা
calculate হিসাব গণিত
cancel বাতিল
emphasize জোর_দি
depend নির্ভর
participate অংশগ্রহণ অংশ_নি
represent প্রতিনিধি মুখপাত্র
property সম্পত্তি
address ঠিকানা
outage লোডশেডিং বিদ্যুৎ_বিভ্রাট
rubble ধ্বংসস্তূপ
greet নমস্কার সালাম= শুভ_সকাল
fake ভুয়া নকল
correct সঠিক
modern আধুনিক
local স্থানীয়
abroad বিদেশ=
central কেন্দ্র
capital রাজধানী
personal ব্যক্তিগত
temporary অস্থায়ী
permanent স্থায়ী
challenge চ্যালেঞ্জ বাধা=
solve সমাধান
strategy কৌশল
pressure চাপ=
success সফল সাফল্য
affect প্রভাব
found প্রতিষ্ঠাতা
suspect সন্দেহভাজন
fraud জালিয়াতি
execute ফাঁসি মৃত্যুদণ্ড
smuggle পাচার শুল্ক
traffic যানজট
brick ইট= সিমেন্ট
craft কারিগর কাঠমিস্ত্রি দর্জি
philosophy দর্শন=
author লেখক সাহিত্য
dictionary অভিধান
banner ব্যানার স্লোগান
boycott বয়কট
crowd ভিড়
homeless গৃহহীন ভিক্ষুক
discount ছাড়=
advert বিজ্ঞাপন
dollar ডলার টাকার
ancient প্রাচীন
heritage উত্তরাধিকার
laboratory গবেষণাগার
planet গ্রহ= মহাবিশ্ব মহাকাশ
pollution দূষণ
poison বিষ= বিষাক্ত
forecast পূর্বাভাস
fox শিয়াল খরগোশ ইঁদুর হরিণ
frog ব্যাঙ মাকড়সা
wing ডানা লেজ=
cabbage বাঁধাকপি গাজর পেঁয়াজ রসুন শসা কুমড়া
butter মাখন দই=
europe ইউরোপ
africa আফ্রিকা
asia এশিয়া
green সবুজ হলুদ বাদামি
jewel গহনা আংটি
spectacles চশমা
coward কাপুরুষ
curse অভিশাপ
but কিন্তু
only শুধু কেবল
more আরও বেশি
also ও=
until পর্যন্ত
who কে= যে=
what কী= যা=
how কীভাবে মতো
where কোথায় যেখানে
when যখন কখন
still এখনও এখনো
you আপনি তুমি তোমা আপনা
#1 এক= প্রথম
#2 দুই= দু'= দুটি= দুজন= দ্বিতীয়
#3 তিন= তিনটি= তিনজন= তৃতীয়
#4 চার= চারটি= চারজন= চতুর্থ
#5 পাঁচ= পাঁচটি= পাঁচজন=
#6 ছয়
#7 সাত= সাতটি= সাতজন=
#8 আট= আটটি=
#9 নয়টি=
#10 দশ= দশটি= দশজন=
#11 এগারো
#12 বারো=
#13 তেরো
#14 চৌদ্দ
#15 পনেরো
#16 ষোলো
#17 সতেরো
#18 আঠারো
#19 উনিশ
#20 বিশ= কুড়ি
#25 পঁচিশ
#30 ত্রিশ তিরিশ
#40 চল্লিশ
#50 পঞ্চাশ
#60 ষাট
#70 সত্তর
#80 আশি=
#90 নব্বই
#100 শত= একশ শতাধিক
#1000 হাজার
#1e5 লাখ=
#1e6 মিলিয়ন
#1e7 কোটি
#pm বিকেল সন্ধ্যা
#*12 ডজন
`;
