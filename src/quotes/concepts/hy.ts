/** Armenian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
trust վստահ
regret ափսոս զղջ
choose ընտր
count հաշվ չափ
answer պատասխան
happen պատահ տեղի_ունե
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
second երկրորդ երրորդ
one մեկ=
twelve տասներկու տասնմեկ
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
name անուն անվ
possible հնար կարող անհնար
ready պատրաստ
try փորձ
hide թաքն փախ
hold պահ
put դր դնել
touch դիպչ նետ հրել
cross անց հաս
because որովհետև քանի_որ ուստի
if եթե= երբ=
person մարդ անձ
thing բան= բաներ ամեն_ինչ
without առանց
duty պարտք ծառայ
community համայնք հասարակ սերունդ
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
injure վիրավոր
victim զոհ
resident բնակ
citizen քաղաքացի
factory գործարան
strike գործադուլ
protest բողոք ցույց
mayor քաղաքապետ
crisis ճգնաժամ
danger վտանգ
safe անվտանգ
ban արգել
allow թույլ
blame մեղք մեղադր
judge դատավոր դատարան
crime հանց
corrupt կոռուպց գող
cause պատճառ ինչու
result արդյունք
problem խնդիր
plan ծրագիր նախագիծ
change փոխ փոփոխ
mistake սխալ
sign ստորագր
enemy թշնամ
bomb ռումբ պայթյուն
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
museum թանգարան արվեստ
theatre թատրոն բեմ համերգ
journalist լրագրող լուր
science գիտություն գիտնական
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
two երկու
three երեք
four չորս
five հինգ
six վեց յոթ
eight ութ ինը տասը
twenty քսան երեսուն քառասուն հիսուն
hundred հարյուր
thousand հազար
million միլիոն
half կես
job աշխատանք ընկերություն
energy էներգ էլեկտր
health առողջ հիվանդ
police ոստիկան բանտ
film ֆիլմ երաժշտ նկար
colour գույն կարմիր սև= սպիտակ
tree ծառ ծաղիկ այգի
wine գինի թեյ սուրճ կաթ
year տարի տարվ
day օր= օրը օրեր
month ամիս շաբաթ
hour ժամ= րոպե
today այսօր
tomorrow վաղը
yesterday երեկ=
earth հող երկիր
sky երկինք աստղ լուսին
stone քար ժայռ
gold ոսկ արծաթ երկաթ
kitchen խոհանոց եփ
salt աղ= շաքար ձեթ
meat միս ձու պանիր բրինձ
bed մահճակալ սեղան աթոռ սենյակ
key բանալի
paper թուղթ փաստաթ
phone հեռախոս
plane ինքնաթիռ օդանավ
passenger ուղևոր տոմս
travel ճամփորդ զբոսաշրջ
clean մաքուր կեղտ աղբ
nature բնություն կլիմա
blood արյուն
medicine դեղ պատվաստ
autumn աշուն գարուն
now հիմա այժմ
already արդեն
almost գրեթե համարյա
maybe գուցե հավանաբար
often հաճախ երբեմն
against դեմ
must պետք_է
lake լիճ լճ
earthquake երկրաշարժ
market շուկա
king թագավոր թագուհի
bird թռչուն արագիլ
grape խաղող
`;
