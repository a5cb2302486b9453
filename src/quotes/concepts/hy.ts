/** Armenian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people մարդիկ ժողովուրդ ժողովրդ
man տղամարդ
woman կին= կան կանայք
child երեխա մանուկ
mother մայր մոր մամ
father հայր= հոր պապ
family ընտանիք
friend ընկեր բարեկամ
grandmother տատ
neighbour հարևան
teacher ուսուցիչ
doctor բժիշկ բժշկ
soldier զինվոր
worker բանվոր աշխատող
student ուսանող աշակերտ
son որդի տղա
daughter աղջիկ դուստր
minister նախարար
president նախագահ
thank շնորհակալ
ask խնդր հարց
want ուզ ցանկ
know գիտ իմա
see տես
hear լս
speak խոս ասա ասել ասում
write գր գրել գրեց
read կարդ
work աշխատ գործ
live ապր կյանք
die մահ մեռ
kill սպան
sleep քն քուն
eat ուտ կեր սնունդ
drink խմ
sing երգ
play խաղ
win հաղթ
lose պարտ կորց
begin սկս
end ավարտ վերջ
open բաց
close փակ
build կառուց
destroy ավեր քանդ
repair վերանորոգ նորոգ
pay վճար
buy գն գնել
sell վաճառ
give տվ տալ տամ տալիս
take վերցր վերցն առավ
send ուղարկ
come եկ գալ գալիս հասա
leave գնա հեռա լքեց մեկն
return վերադ
wait սպաս
stay մնա մնում
help օգն
save փրկ
protect պաշտպան
fight պայքար կռիվ մարտ
fear վախ
love սեր= սիր
hope հույս հուս
forget մոռ
remember հիշ
promise խոստ
believe հավատ
sorry ներ ներող կներ
laugh ծիծաղ ժպ
cry լաց արցունք
agree համաձայն
decide որոշ
continue շարուն դեռ=
support աջակց
discuss քննարկ
stop կանգ դադար
find գտ գտա
search փնտր որոն
carry բեր տար կրում
stand կանգն նստ հերթ
house տուն տան= տներ տանը
school դպրոց դասարան
hospital հիվանդանոց
road ճանապարհ փողոց
bridge կամուրջ կամրջ
car մեքենա ավտոբուս
train գնացք կայարան երկաթուղ
ship նավ նավահանգ
water ջուր ջրի ջրեր
sea ծով
river գետ գետի
mountain լեռ սար= սարեր
forest անտառ
snow ձյուն սառույց
rain անձրև ջրհեղեղ
wind քամի փոթորիկ
sun արև լույս
dark մութ մթ գիշեր
fire կրակ հրդեհ այր
country երկիր երկր ազգ հայրենիք
city քաղաք գյուղ
world աշխարհ
border սահման
war պատերազմ
peace խաղաղ հանգիստ
army բանակ զենք հարձակ
freedom ազատ
truth ճշմարտ
lie սուտ= ստում
law օրենք իրավունք
government կառավարություն
parliament խորհրդարան ընտր
money փող դրամ
price գին= գնի թանկ էժան
bread հաց ցորեն
animal կենդանի շուն կով ոչխար
book գիրք գրքեր նամակ բառ
language լեզու լեզվ
door դուռ դռն պատուհան պատ= տանիք
heart սիրտ սրտ հոգի
hand ձեռք
eye աչք գլուխ դեմք
knee ծունկ ոտք հոգն
name անուն անվ
history պատմություն անցյալ
future ապագա
time ժամանակ
winter ձմեռ
summer ամառ
morning առավոտ երեկո
first առաջին
last վերջին
new նոր
old հին= ծեր տարեկան
big մեծ
small փոքր
good լավ բարի
bad վատ
hard դժվար բարդ
strong ուժեղ ուժ
long երկար
cold ցուրտ սառ տաք
empty դատարկ լի=
beautiful գեղեցիկ
young երիտասարդ
poor աղքատ հարուստ
happy երջանիկ ուրախ
sad տխուր ցավ
every ամեն յուրաքանչ բոլոր
nobody ոչ_ոք
nothing ոչինչ
never երբեք
always միշտ հավերժ
again նորից կրկին
together միասին
here այստեղ
half կես
job աշխատանք ընկերություն
energy էներգ էլեկտր
health առողջ հիվանդ
police ոստիկան բանտ
film ֆիլմ երաժշտ նկար
colour գույն կարմիր սև= սպիտակ
tree ծառ ծաղիկ այգի
wine գինի թեյ սուրճ կաթ
clothing հագուստ կոշիկ պայուսակ
evacuate տարհան ապաստար փախստական
season սեզոն եղանակ քաղց ծարավ
bear արջ= արջի արջեր գայլ
picture տեսանյութ տեսախցիկ լուսանկար
year տարի տարվ
day օր= օրը օրեր
month ամիս շաբաթ
hour ժամ= րոպե
kilometre կիլոմետր
today այսօր
tomorrow վաղը
yesterday երեկ=
injure վիրավոր
victim զոհ
resident բնակ
citizen քաղաքացի
factory գործարան
strike գործադուլ
protest բողոք ցույց
opposition ընդդիմ
mayor քաղաքապետ
crisis ճգնաժամ
danger վտանգ
safe անվտանգ
order հրաման
ban արգել
allow թույլ
blame մեղք մեղադր
judge դատավոր դատարան
crime հանց
corrupt կոռուպց գող
investigat հետաքննութ քննիչ
cause պատճառ ինչու
result արդյունք
problem խնդիր
plan ծրագիր նախագիծ
goal նպատակ
mistake սխալ
change փոխ փոփոխ
negotiat բանակց
sign ստորագր
ally դաշնակից գործընկեր
enemy թշնամ
bomb ռումբ պայթյուն
drone դրոն անօդաչու
shell արկ= արկեր հրետան զինամթերք
occupy օկուպաց գրավ ներխուժ
prisoner գերի= գերիներ պատանդ բանտարկյալ
bank բանկ վարկ= պարտք=
budget բյուջե հարկ= հարկեր
market շուկա
produce արտադր
farmer գյուղացի ֆերմեր դաշտ
church եկեղեց աստված աղոթ
celebrat տոն
born ծնվ ծնունդ
parent ծնող
brother եղբայր եղբոր
sister քույր
wife կին= ամուսին հարսան
girl աղջիկ տղա
colleague գործընկեր թիմ
coach մարզիչ
ball գնդակ գոլ= գոլի
champion չեմպիոն մրցանակ մեդալ
museum թանգարան արվեստ
theatre թատրոն բեմ համերգ
journalist լրագրող լուր
engineer ինժեներ տեխնոլոգ համակարգիչ
science գիտություն գիտնական
earth հող երկիր
sky երկինք աստղ լուսին
stone քար ժայռ
gold ոսկ արծաթ երկաթ
wood փայտ տախտակ
glass ապակ
kitchen խոհանոց եփ
salt աղ= շաքար ձեթ
meat միս ձու պանիր բրինձ
smell հոտ= բույր համ=
bed մահճակալ սեղան աթոռ սենյակ
tent վրան= վրաններ ճամբար
key բանալի
paper թուղթ փաստաթ
phone հեռախոս
plane ինքնաթիռ օդանավ
landing վայրէջք
passenger ուղևոր տոմս
travel ճամփորդ զբոսաշրջ
metro մետրո տրամվայ
fuel վառելիք բենզին նավթ
coal ածուխ հանք= հանքեր
nuclear միջուկ ատոմ ռեակտոր
tank ջրամբար խողովակ
dry չոր= երաշտ անապատ
clean մաքուր կեղտ աղբ
nature բնություն կլիմա
heat շոգ= ջերմաստիճան
heating ջեռուց
generator գեներատոր մարտկոց
substation ենթակայան
blood արյուն
medicine դեղ պատվաստ
patient հիվանդն բուժքույր վիրահատ
autumn աշուն գարուն
week շաբաթ
think մտած միտք կարծիք
understand հասկ
teach սովոր ուս
show ցույց ապաց
meet հանդիպ
invit հրավեր հյուր բարի_գալ
follow առաջնորդ հետև
join միաս միավոր միանա
use օգտագործ
make արեց անել ստեղծ պատրաստ
receive ստաց
lack պակաս պետք կարիք
cut կտր կոտր հարված
run վազ քայլ
fall ընկ
rise բարձր աճ
number թիվ շատ= համար
proud հպարտ
shame ամոթ պատիվ հարգ
courage քաջ հերոս
patience համբեր
luck բախտ հաջողություն
dream երազ
alone մենակ միայն
same նույն հավասար
other ուրիշ այլ=
whole ամբողջ մաս
one մեկ=
real իսկական իրական
simple հեշտ պարզ
terrible սարսափ ողբեր
wonderful հրաշալի հիանալի
fast արագ դանդաղ
soon շուտ ուշ=
before առաջ= մինչ
after հետո անց
near մոտ կողք
far հեռու
under տակ= տակի նկուղ
above վերև բարձր
silence լռ
voice ձայն
possible հնար կարող անհնար
important կարևոր գլխավոր
ready պատրաստ
try փորձ
hide թաքն փախ
hold պահ
put դր դնել
touch դիպչ նետ հրել
cross անց հաս
wake արթն լուսաբաց
without առանց
because որովհետև քանի_որ ուստի
if եթե= երբ=
person մարդ անձ
thing բան= բաներ ամեն_ինչ
public հանրային պաշտոնական
condolence ցավակց սգո
congratulat շնորհավոր
duty պարտք ծառայ
community համայնք հասարակ սերունդ
democracy ժողովրդավար անկախ
territor տարածք մարզ= շրջան
trust վստահ
regret ափսոս զղջ
choose ընտր
count հաշվ չափ
answer պատասխան
happen պատահ տեղի_ունե
appear հայտնվ անհետ
move շարժ
refuse մերժ հրաժար
accept ընդուն
angry բարկ զայր
surprise զարման տարօրին
gift նվեր
story պատմությ հեքիաթ
poem բանաստեղծ պոեզ
dance պար= պարել պարո
swim լող ցատկ
plant տնկ ցան
wash լվա օճառ
engine շարժիչ անիվ
box տուփ շիշ արկղ
knife դանակ պարան մուրճ
clock ժամացույց մոմ զանգ
flag դրոշ խորհրդանիշ
boss տնօրեն ղեկավար
customer հաճախորդ գնորդ հանդիսատ
grave գերեզման թաղ
smoke ծուխ փոշ մոխիր
island կղզ ափ= ափին
wave ալիք խոր
mouth բերան ատամ ականջ քիթ
sweet քաղցր դառ մեղր
heavy ծանր թեթև
inside ներս դուրս անկյուն մեջտեղ
enough բավական ճիշտ
rule կանոն փաստաբան վկա
salary աշխատավարձ թոշակ վարձ
deserve արժան արժե
vegetable բանջարեղեն կարտոֆիլ ապուր
fruit միրգ խնձոր ծիրան նուռ
tradition ավանդ մշակույթ
certain վստահ կասկած
now հիմա այժմ
even նույնիսկ
already արդեն
almost գրեթե համարյա
maybe գուցե հավանաբար
often հաճախ երբեմն
suddenly հանկարծ անմիջապես
during ընթացքում
between միջև
against դեմ
must պետք_է
look նայ= նայել նայում
feel զգաց զգում զգալ
explain բացատր
wear հագնել հագն համազգեստ
drive վարել վարորդ
lift բարձրացր
hang կախ= կախել կախված
tie կապել կապված
fill լցնել լցված լցրեց
cover ծածկ
collect հավաք
spread տարած= բաժան
exchange փոխանակ փոխարին
borrow պարտքով
earn վաստակ եկամուտ
spend ծախս
donat նվիրաբեր բարեգործ
invest ներդր
hire աշխատանքի_ընդուն
resign հրաժարական
retire թոշակառու վետերան
appoint նշանակ
compet մրցույթ մրցաշար մրցակց
beat հաղթեց=
shoot կրակոց կրակել հրացան
catch բռնել բռնեց
chase որսորդ հետապնդ
drown խեղդ սուզվ
breath շնչ շունչ
heal բուժ= բուժել բուժում առողջաց
suffer տառապ
surviv ողջ_մնա վերապր
crash վթար բախ= բախում
damage վնաս
warn զգուշաց նախազգուշ
accus մեղադր
convinc համոզ ազդեցութ
argue վիճ= վեճ=
complain գանգատ քննադատ
encourag խրախուս ոգեշնչ
resist դիմադր հանձնվ
betray դավաճան խաբ= խաբել
campaign քարոզարշավ թեկնածու
constitution սահմանադր հանրապետ
reform բարեփոխ հեղափոխ
embassy դեսպան դիվանագ
sanction պատժամիջոց
migrant միգրանտ օտար= օտարերկր
ceasefire զինադադար հրադադար
front ռազմաճակատ ճակատամարտ խրամատ
officer սպա= սպաներ հրամանատար գեներալ
guard պահակ պահապան
volunteer կամավոր
firefighter հրշեջ փրկարար
industry արդյունաբեր
cargo բեռ= բեռներ ապրանք պահեստ
construction շինարար ճարտարապետ
unemploy գործազուրկ գործազրկ գնաճ
hair մազ= մազեր մորուք
finger մատ= մատներ ուս= ուսեր
skin մաշկ ոսկոր ուղեղ
virus վիրուս վարակ համաճարակ
ambulance շտապօգն
disab հաշմանդամ կույր= խուլ=
lamp լամպ= լապտեր
blanket վերմակ բարձ=
oven վառարան թխել հացթուխ
basket զամբյուղ դույլ
toy խաղալիք տիկնիկ
coat վերարկու վերնաշապիկ գլխարկ
thread թել= կարել գործվածք գորգ
breakfast նախաճաշ ընթրիք
chicken հավ= խոզ=
flour ալյուր խմոր
beer գարեջուր օղի=
grape խաղող
olive ձիթապտուղ ընկույզ սունկ
chocolate շոկոլադ պաղպաղակ
cat կատու
horse ձի= ձիեր էշ=
goat այծ= այծեր
bee մեղու մեղվ թիթեռ
snake օձ= օձեր առյուծ փիղ=
whale դելֆին շնաձուկ կրիա
bird թռչուն արագիլ
lake լիճ լճ
valley հովիտ ձոր= քարանձավ ջրվեժ
earthquake երկրաշարժ
avalanche սողանք ձնահյուս ցեխ=
fog մառախուղ ամպ= ամպեր ամպրոպ
leaf տերև ճյուղ խոտ=
seed սերմ= սերմեր
shadow ստվեր
air օդ= օդը
satellite արբանյակ հրթիռ
square հրապարակ
shop խանութ սրճարան
hotel հյուրանոց
library գրադարան
university համալսարան պրոֆեսոր
kindergarten մանկապարտեզ
stadium մարզադաշտ
castle ամրոց պալատ աշտարակ
monument հուշարձան արձան ավերակ
gate դարպաս ցանկապատ
tunnel թունել
bicycle հեծանիվ հեծանվ մոտոցիկլ
suitcase ճամպրուկ
delay ուշաց չվացուցակ
speed արագությ
map քարտեզ
apartment բնակարան
district թաղամաս
north հյուսիս
south հարավ
east արևելք արևելյան
west արևմուտք արևմտյան
left ձախ
king թագավոր թագուհի
shout գոռ= գոռալ բղավ ճչ
applaud ծափ
joke կատակ
kiss համբույր համբուր գրկ
enter մտավ= մտնել մուտք
burst պայթել փլուզ
publish հրատարակ հրապարակել
record ձայնագր
translate թարգման
draw նկարել ուրվանկար
discover հայտնաբեր հայտնագործ
freeze սառեցր սառչ հալվ
feed կերակր
punish պատիժ պատժ տուգան
compensat փոխհատուց
appeal բողոքարկ հայց=
swear երդ= երդվ երդում
threaten սպառն
admit խոստովան
praise գովել գովաբան հիացմունք
holy սուրբ սրբ
heaven դրախտ դժոխք հրեշտակ սատանա
miracle հրաշք ճակատագիր
alphabet այբուբեն քերական
page էջ= էջեր գլուխ= վեպ=
violin ջութակ դաշնամուր կիթառ դուդուկ թմբուկ
choir երգչախումբ մեղեդ
actor դերասան դիմակ
football ֆուտբոլ բասկետբոլ շախմատ
player խաղացող մարզիկ դարպասապահ մրցավար
exam քննություն= քննություններ դաս= դասեր
pencil մատիտ գրիչ տետր
internet ինտերնետ համացանց կայք=
password գաղտնաբառ էկրան
message հաղորդագր
robot ռոբոտ արհեստական
radio ռադիո հեռուստա
childhood մանկություն պատանեկ
justice արդար
hate ատել ատել= ատում նախանձ դաժան
solidar համերաշխ
responsib պատասխանատ խիղճ
habit սովորութ փորձառ
weak թույլ=
type տեսակ օրինակ
method մեթոդ համակարգ=
chaos քաոս խառնաշփոթ խուճապ
attention ուշադր ջանք հետաքրք
advantage առավել օգուտ անօգուտ
risk ռիսկ հնարավորութ
condition պայման իրավիճակ
event իրադարձ միջոցառ
moment պահ= պահին վայրկյան
century դար= դարի հարյուրամյակ տարեդարձ
midnight կեսգիշեր կեսօր
location տեղ= տեղում վայր=
international միջազգ ազգային
special հատուկ սովորական
famous հայտնի= անհայտ գաղտն
clear հստակ պարզ= ակնհայտ
round կլոր= ուղիղ
soft փափուկ սուր= թաց=
naked մերկ բոբիկ
worry անհանգ սթրես
honest ազնիվ
gratis անվճար ձրի
crazy խենթ հիմար իմաստ
grandfather պապիկ թոռ= հորեղբայր
widow այրի= որբ= նորածին
fisherman ձկնորս հովիվ նավաստի
crew անձնակազմ
noodle պիցցա սենդվիչ
umbrella հովանոց հայելի
furniture կահույք դարակ պահարան
balcony պատշգամբ բակ=
stick փայտիկ
microphone բարձրախոս խոսափող
ton տոննա կիլոգրամ լիտր
percent տոկոս
announce հայտարար
report զեկույց
comment մեկնաբան
suggest առաջարկ խորհուրդ
demand պահանջ
confirm հաստատ
information տեղեկատվ տեղեկություն
detail մանրամաս
list ցուցակ
group խումբ խմբ
member անդամ
organization կազմակերպ
committee հանձնաժողով կոմիտե խորհուրդ=
office գրասենյակ
conference կոնֆերանս գագաթնաժողով
politics քաղաքական= քաղաքականություն
party կուսակց
economy տնտես ֆինանս
develop զարգաց
improve բարելավ
reduce նվազ կրճատ
compare համեմատ
difference տարբեր
amount գումար= քանակ
level մակարդակ
quality որակ=
topic թեմա
evidence ապացույց
expert փորձագետ մասնագետ
control վերահսկ
check ստուգ
guarantee երաշխ
rest հանգստ= հանգստանալ
vacation արձակուրդ
sport սպորտ օլիմպ
busy զբաղված
disappoint հիասթափ
despair հուսահատ
strict խիստ
pregnant հղի
cancer քաղցկեղ
fever ջերմություն= հազ= գրիպ
violence բռնություն
terror ահաբեկ
torture խոշտանգ
massacre ջարդ ցեղասպան կոտորած
kidnap առևանգ
withdraw նահանջ
surround շրջափակ
helicopter ուղղաթիռ
conscript զորակոչ մոբիլիզ
aggression ագրես
conflict հակամարտ լարված
compromise փոխզիջ զիջում
sacrifice զոհաբեր
rebel ապստամբ
coup հեղաշրջ
regime ռեժիմ դիկտատ
communist կոմունիստ խորհրդային
patriot հայրենասեր
spy լրտես հետախուզ
interview հարցազրույց
majority մեծամասն փոքրամասն
population բնակչություն
religion կրոն
muslim մահմեդական մուսուլման իսլամ
christian քրիստոն
jew հրեա
priest քահանա եպիսկոպոս
sin մեղք=
adult չափահաս մեծահասակ
human մարդկություն մարդասիր
care խնամ= հոգատար
education կրթություն
expect ակնկալ
restore վերականգն
cancel չեղարկ
repeat կրկնել
emphasize ընդգծ շեշտ=
participate մասնակց
represent ներկայացուց
property սեփական գույք
address հասցե
pharmacy դեղատուն
greet բարև ողջույն
fake կեղծ
perfect կատարյալ
rare հազվադեպ
modern ժամանակակից
local տեղական
abroad արտասահման
central կենտրոն
direction ուղղություն
capital մայրաքաղաք
personal անձնական
temporary ժամանակավոր
permanent մշտական
challenge մարտահրավեր
solve լուծում
strategy ռազմավար
pressure ճնշում
success հաջող
found հիմնադր
suspect կասկածյալ
traffic խցանում
brick աղյուս բետոն
tool գործիք
craft արհեստ
activist ակտիվիստ
philosophy փիլիսոփա
author հեղինակ գրող գրական
dictionary բառարան
festival փառատոն կրկես
anthem օրհներգ
crowd ամբոխ
discount զեղչ
advert գովազդ
dollar դոլար եվրո=
ancient հնագույն
heritage ժառանգ
ancestor նախնի
laboratory լաբորատոր փորձ=
planet մոլորակ տիեզերք
poison թույն թունավոր
forecast կանխատես
hail կարկուտ
fox աղվես նապաստակ մուկ=
frog գորտ սարդ
wing թև= թևեր պոչ=
corn եգիպտացորեն գարի
cabbage կաղամբ գազար սոխ սխտոր վարունգ
berry սալոր տանձ= դեղձ ձմերուկ ելակ
butter կարագ մածուն
zero զրո
europe եվրոպ
africa աֆրիկ
asia ասիա
green կանաչ դեղին շագանակ
jewel մատանի ադամանդ
cup բաժակ գդալ պատառաքաղ
fridge սառնարան
disgust զզվ տգեղ
coward վախկոտ
curse անեծք անիծ
homesick կարոտ
but բայց սակայն
only միայն
more ավելի
also նաև=
until մինչև
who ով=
what ինչ=
how ինչպես
where որտեղ
when երբ
still դեռ=
you դու= դուք ձեզ ձեր= քեզ= քո=
attack հարձակ
missile հրթիռ
weapon զենք
red կարմիր
white սպիտակ
black սև=
blue կապույտ
dog շուն= շներ
sheep ոչխար
cow կով= կովեր
fish ձուկ= ձկնե ձկան=
roof տանիք
wall պատ= պատեր
window պատուհան
tea թեյ= թեյի
coffee սուրճ
milk կաթ= կաթը
storm փոթորիկ
flood ջրհեղեղ
ice սառույց
husband ամուսին ամուսն
wedding հարսանիք ամուսնաց
vote քվեար ընտրող
election ընտրութ
prison բանտ
newspaper թերթ
concert համերգ
airport օդանավակայան
bus ավտոբուս
truck բեռնատար
letter նամակ
music երաժշտ
photo լուսանկար
say ասաց ասում ասել=
night գիշեր
song երգ= երգը երգեր
warm տաք= ջերմ
rich հարուստ
hungry սոված սով=
#1 մեկ= մի= առաջին
#2 երկու երկրորդ
#3 երեք երրորդ
#4 չորս չորրորդ
#5 հինգ հինգերորդ
#6 վեց= վեցերորդ
#7 յոթ= յոթերորդ
#8 ութ= ութերորդ
#9 ինը= իններորդ
#10 տասը= տասն= տասնյակ տասներորդ
#20 քսան
#30 երեսուն
#40 քառասուն
#50 հիսուն
#60 վաթսուն
#70 յոթանասուն
#80 ութսուն
#90 իննսուն
#100 հարյուր
#1000 հազար
#1e6 միլիոն
#1e9 միլիարդ
#pm երեկոյան
`;
