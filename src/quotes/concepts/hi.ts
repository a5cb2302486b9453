/** Hindi. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people लोग जनत
man मर्द पुरुष
woman महिला औरत स्त्री
child बच्च बाल=
mother माँ मां माता अम्मा
father पिता बाप पापा
family परिवार
friend दोस्त मित्र
grandmother दादी नानी बूढ़ी
neighbour पड़ोस
teacher शिक्षक अध्याप मास्टर गुरु
doctor डॉक्टर चिकित्स
soldier सैनिक जवान सिपाह
worker मज़दूर मजदूर कामगार कर्मचार
student छात्र विद्यार्थ
son बेट पुत्र
daughter बेटी लड़की पुत्री
minister मंत्री
president राष्ट्रपति अध्यक्ष
thank धन्यवाद शुक्रिय आभार
ask पूछ निवेदन कृपय माँग मांग
want चाह माँग मांग
know जान पता= मालूम
see देख
hear सुन
speak बोल बात= बातें कह
write लिख
read पढ़
work काम= कार्य
live रहत जीवन ज़िंद जिंद जी=
die मर मौत मृत्यु
kill मार= हत्या मारा
sleep सो= सोय नींद सोत
eat खा भोजन खान
drink पिय पीन पी= पीत
sing गा= गान गीत गाय=
play खेल
win जीत विजय
lose हार खोय खोन
begin शुरू आरंभ
end ख़त्म खत्म अंत समाप्त
open खोल खुल
close बंद
build बनाय निर्माण
destroy तबाह नष्ट बर्बाद
repair मरम्मत ठीक
pay पैसे= भुगतान चुका
buy ख़रीद खरीद
sell बेच
give दिय देन दे= दूँ दूंग देत
take लिय लेन ले= लेत लूँ
send भेज
come आए आय आन= आत आऊ पहुँच पहुंच
leave छोड़ चल= चले जात गय= गए= गई= जान=
return लौट वापस
wait इंतज़ार इंतजार प्रतीक्ष
stay रुक ठहर रह= रहे रहत
help मदद सहायत
save बचा
protect रक्ष सुरक्ष
fight लड़ संघर्ष
fear डर भय
love प्यार प्रेम मोहब्बत
hope उम्मीद आशा
forget भूल
remember याद स्मृति
promise वाद वचन
believe विश्वास आस्था
sorry माफ़ माफ क्षम खेद
laugh हँस हंस मुस्कुर
cry रोय रोन रोत आँसू आंसू
agree समझौत सहमत
decide फ़ैसल फैसल निर्णय
continue जारी चलत
support समर्थन साथ=
discuss चर्च बातचीत
stop रोक बंद
find मिल पाय
search खोज तलाश ढूँढ ढूंढ
carry लाय लान ले_ज उठा
stand खड़ बैठ कतार
house घर= मकान घरों
school स्कूल विद्यालय कक्ष पाठशाल
hospital अस्पताल
road सड़क रास्त गली
bridge पुल= सेतु
car कार= गाड़ी बस= बसें ट्रक
train रेल ट्रेन स्टेशन
ship जहाज जहाज़ नाव बंदरगाह
water पानी जल=
sea समुद्र सागर
river नदी दरिया
mountain पहाड़ पर्वत
forest जंगल पेड़
snow बर्फ
rain बारिश बाढ़ वर्षा
wind हवा तूफ़ान तूफान आँधी आंधी
sun सूरज धूप रोशनी सूर्य
dark अँधेर अंधेर रात
fire आग जलन जला= जले=
country देश राष्ट्र मुल्क
city शहर नगर गाँव गांव
world दुनिय विश्व
border सीमा सरहद
war युद्ध जंग
peace शांति अमन
army सेना फौज हथियार हमल सैन्य
freedom आज़ाद आजाद स्वतंत्र मुक्त
truth सच सत्य
lie झूठ
law कानून क़ानून अदालत अधिकार
government सरकार प्रशासन
parliament संसद चुनाव वोट मतदान
money पैस रुपय रुपए सिक्क
price दाम कीमत महँग महंग सस्त
bread रोटी अनाज गेहूँ गेहूं चावल
animal जानवर गाय= कुत्त पशु
book किताब पुस्तक चिट्ठ पत्र= ख़त=
language भाषा बोली
door दरवाज़ दरवाज खिड़क छत= दीवार
heart दिल= हृदय आत्मा
hand हाथ बाँह
eye आँख आंख सिर= चेहर आँखें शरीर
knee घुटन पैर= थक
name नाम
history इतिहास अतीत
future भविष्य
time समय वक़्त वक्त
winter सर्दी जाड़
summer गर्मी
morning सुबह शाम
first पहल पहली
last आख़िर आखिर अंतिम
new नय= नई= नए=
old पुरान उम्र बूढ़ साल_की
big बड़ महान
small छोट
good अच्छ बेहतर
bad बुर ख़राब खराब
hard कठिन मुश्किल
strong मज़बूत मजबूत ताक़त ताकत शक्ति
long लंब
cold ठंड ठंड़ सर्द गर्म
empty ख़ाली खाली भर=
beautiful सुंदर ख़ूबसूरत खूबसूरत
young युव जवान
poor ग़रीब गरीब अमीर
happy खुश ख़ुश आनंद
sad दुख दुःख दर्द उदास
every हर= सब= सभी प्रत्येक
nobody कोई_नहीं किसी_न कोई= कोई_नह
nothing कुछ_नहीं कुछ_भी
never कभी
always हमेश सदा
again फिर दोबार दुबार
together साथ= मिलकर
here यहाँ यहां
half आधा आधी आधे दोगुन
job नौकर रोज़गार रोजगार कंपनी व्यवसाय
energy ऊर्जा बिजली
health स्वास्थ्य बीमार सेहत
police पुलिस गिरफ़्तार गिरफ्तार जेल
film फ़िल्म फिल्म संगीत तस्वीर
colour रंग लाल= नील सफ़ेद काल
tree पेड़ फूल बाग़ बाग
wine चाय शराब दूध कॉफ़ी मक्खन
clothing कपड़ जूत थैल
evacuate शरणार्थ शिविर
season मौसम भूख प्यास
bear भालू भेड़िय
picture वीडियो कैमर तस्वीर
year साल वर्ष
day दिन
month महीन हफ़्त हफ्त सप्ताह
hour घंट मिनट
kilometre किलोमीटर मील= टन=
today आज=
tomorrow कल=
yesterday कल=
injure घायल चोट ज़ख्म
victim पीड़ित शिकार
resident निवास
citizen नागरिक
factory कारखान फ़ैक्टर फैक्टर
strike हड़ताल यूनियन
protest प्रदर्शन विरोध जुलूस
opposition विपक्ष
mayor महापौर मेयर राज्यपाल
crisis संकट
danger ख़तर खतर
safe सुरक्ष
order आदेश हुक्म
ban प्रतिबंध रोक_लग
allow अनुमति इजाज़त इजाजत
blame दोष ज़िम्मेद जिम्मेद
judge न्यायाधीश जज= फ़ैसल
crime अपराध चोर
corrupt भ्रष्ट चोर
investigat जाँच जांच
cause कारण क्यों वजह
result परिणाम नतीज
problem समस्य परेशान दिक्कत
plan योजन
goal लक्ष्य मक़सद मकसद उद्देश्य
mistake ग़लत गलत भूल
change बदल
negotiat वार्त
sign हस्ताक्षर दस्तख़त
ally सहयोगी साझेदार गठबंधन
enemy दुश्मन शत्रु
bomb बम= धमाक विस्फोट
drone ड्रोन
shell गोला_बारूद गोलाबार तोप
occupy कब्ज क़ब्ज आक्रमण
prisoner कैदी क़ैदी बंधक बंदी
bank बैंक कर्ज़ कर्ज ऋण
budget बजट कर=
market बाज़ार बाजार व्यापार
produce उत्पाद
farmer किसान खेत खेती
church मंदिर मस्जिद भगवान ईश्वर प्रार्थन पूजा
celebrat त्योहार उत्सव मना_र
born जन्म पैदा
parent माता-पिता अभिभावक
brother भाई
sister बहन
wife पत्नी पति शादी विवाह
girl लड़की लड़क किशोर
colleague साथी टीम दल=
coach कोच प्रशिक्षक
ball गेंद गोल=
champion चैंपियन विजेत पुरस्कार पदक
museum कला संग्रहालय
theatre रंगमंच मंच नाटक थिएटर
journalist पत्रकार समाचार खबर ख़बर
engineer इंजीनियर मशीन कंप्यूटर
science विज्ञान वैज्ञानिक
earth ज़मीन जमीन धरती मिट्टी
sky आसमान आकाश तार चाँद चांद
stone पत्थर
gold सोना चाँदी लोह
wood लकड़
glass काँच कांच शीश
kitchen रसोई पका बर्तन
salt नमक चीनी तेल
meat मांस अंड चावल
smell गंध महक स्वाद
bed बिस्तर मेज़ मेज कुर्सी कमर
tent तंबू टेंट शिविर
key चाबी ताल
paper काग़ज़ कागज दस्तावेज़
phone फ़ोन फोन
plane हवाई विमान उड़
landing लैंडिंग उड़ान_भर
passenger यात्री सवारी टिकट सीट
travel यात्रा सफ़र सफर
metro मेट्रो
fuel ईंधन पेट्रोल डीज़ल
coal कोयल खदान खनन
nuclear परमाणु रिएक्टर
tank टंकी पाइप बांध= बाँध=
dry सूख रेगिस्तान
clean साफ़ साफ गंद कचर
nature प्रकृति जलवायु पर्यावरण
heat गर्मी तापमान
heating हीटर हीटिंग
generator जनरेटर जेनरेटर बैटरी
substation सबस्टेशन ग्रिड
blood ख़ून खून रक्त
medicine दवा टीक
patient मरीज़ मरीज ऑपरेशन नर्स
autumn वसंत पतझड़
week हफ़्त हफ्त सप्ताह
think सोच विचार राय
understand समझ
teach सीख सिखा पढ़ा
show दिखा साबित
meet मिले= मुलाक़ात मुलाकात बैठक
invit बुला न्योत स्वागत मेहमान
follow नेता नेतृत्व प्रमुख
join एक_साथ साझ जुड़ मिलकर
use इस्तेमाल उपयोग
make बना किय करन कर= करत
receive मिला= मिली= प्राप्त
lack कमी ज़रूरत जरूरत चाहिए आवश्यक
cut काट तोड़ टूट
run दौड़ भाग चलन चला=
fall गिर
rise बढ़ उठ=
number संख्य कितन बहुत ज़्यादा ज्यादा
proud गर्व
shame शर्म इज़्ज़त इज्जत सम्मान
courage हिम्मत बहादुर साहस
patience सब्र धैर्य
luck किस्मत भाग्य
dream सपन ख़्वाब
alone अकेल केवल सिर्फ़ सिर्फ
same वही बराबर समान
other दूसर अन्य और_किस
whole पूर सार
one एक=
real असल वास्तव
simple आसान सरल
terrible भयानक भयंकर गंभीर त्रासद
wonderful शानदार बढ़िय अद्भुत
fast तेज़ तेज जल्दी धीरे
soon जल्द देर
before पहले पहल
after बाद=
near पास= नज़दीक नजदीक करीब
far दूर दूरी
under नीचे
above ऊपर ऊँच
silence चुप ख़ामोश खामोश मौन
voice आवाज़ आवाज शोर
possible संभव सकत सकते मुमकिन
important महत्वपूर्ण अहम ज़रूरी
ready तैयार
try कोशिश प्रयास
hide छिप छुप
hold पकड़ रखा
put रख
touch छू फेंक धक्क
cross पार= पहुँच
wake जागे जागन जागत सवेर
without बिना बग़ैर बगैर
because क्योंकि इसलिए
if अगर यदि
person आदमी व्यक्ति इंसान किसी
thing चीज़ चीज कुछ सब_कुछ
public सार्वजनिक आधिकारिक सरकारी
condolence संवेदन श्रद्धांजलि शोक
congratulat बधाई मुबारक शाबाश
duty कर्तव्य सेवा फ़र्ज
community समाज समुदाय पीढ़ी
democracy लोकतंत्र लोकतांत्रिक स्वाधीन संप्रभु
territor क्षेत्र इलाक अखंडता
trust भरोस विश्वास
regret पछता अफ़सोस अफसोस
choose चुन
count गिन नाप
answer जवाब उत्तर
happen हुआ= हुई= हुए=
appear दिखाई_द गायब ग़ायब प्रकट
move हिल सरक
refuse इनकार मना=
accept स्वीकार मान_लि
angry गुस्स क्रोध नाराज
surprise आश्चर्य हैरान अजीब
gift उपहार तोहफ़ तोहफ
story कहानी किस्स
poem कवित कवि= शायर
dance नाच नृत्य
swim तैर कूद
plant बोय रोप बोन
wash धोय धोन साबुन
engine इंजन पहिय
box डिब्ब बोतल बक्स
knife चाकू रस्सी हथौड़
clock घड़ी मोमबत्त घंटी
flag झंड प्रतीक
boss मालिक निदेशक
customer ग्राहक दर्शक
grave कब्र क़ब्र अंतिम_संस्कार
smoke धुआ धूल राख
island द्वीप तट= किनार
wave लहर गहर
mouth मुँह मुंह दाँत दांत कान= नाक
sweet मीठ कड़व शहद
heavy भारी वज़न वजन हल्क
inside अंदर भीतर बाहर कोन
enough काफ़ी काफी बस_इतन
rule नियम वकील गवाह
salary वेतन तनख्वाह किराय पेंशन
deserve लायक कीमत
vegetable सब्ज आलू दाल
fruit फल= अमरूद सेब आम= संतर
tradition परंपर संस्कृति
certain यक़ीन यकीन शक=
now अब= अभी
even भी_नहीं यहाँ_तक
already पहले_ही
almost लगभग करीब
maybe शायद
often अक्सर कभी-कभी
suddenly अचानक तुरंत
during दौरान
between बीच
against ख़िलाफ़ खिलाफ
must चाहिए पड़ेग होगा
look देख
feel महसूस लग_र
explain समझा बता
wear पहन वर्दी
drive चला ड्राइवर
lift उठाय उठान
hang लटक टांग टाँग
tie बांध बाँध
fill भर= भरा= भरन भरे=
cover ढक= ढका ढंक
collect इकट्ठ जमा जमा_क एकत्र
spread बाँट बांट फैल वितर
exchange बदले
borrow उधार
earn कमा
spend खर्च ख़र्च
donat दान= चंदा
invest निवेश
hire भर्ती नौकरी_पर
resign इस्तीफ त्यागपत्र बर्खास्त
retire रिटायर सेवानिवृत्त
appoint नियुक्त
compet प्रतियोगित टूर्नामेंट मुकाबल मुक़ाबल
beat हराया हराकर पीट
shoot गोली बंदूक बंदूक़ राइफल
catch पकड़
chase पीछा शिकार
drown डूब
breath सांस साँस
heal इलाज ठीक_हो स्वस्थ
suffer पीड़ा पीड़ित सहन कष्ट
surviv जीवित बच_गए ज़िंदा_बच
crash दुर्घटना हादस टकरा
damage नुकसान नुक़सान क्षति
warn चेताव
accus आरोप अभियोग
convinc मनाय राज़ी प्रभावित
argue बहस झगड़ विवाद
complain शिकायत आलोचन
encourag प्रोत्साह प्रेरण प्रेरित हौसल
resist विरोध= आत्मसमर्पण हार_मान
betray धोख विश्वासघात गद्दार
campaign अभियान उम्मीदवार प्रचार
constitution संविधान गणतंत्र गणराज्य
reform सुधार क्रांति
embassy दूतावास राजदूत राजनयिक
sanction प्रतिबंध
migrant प्रवासी विदेशी अजनबी
ceasefire युद्धविराम संघर्षविराम
front मोर्च
officer अफसर अफ़सर अधिकारी कमांडर जनरल= कप्तान
guard पहरेदार चौकीदार गार्ड
volunteer स्वयंसेव
firefighter दमकल अग्निशमन बचावकर्मी
industry उद्योग औद्योगिक
cargo माल= सामान गोदाम आपूर्ति
construction निर्माण वास्तुकार मिस्त्री
unemploy बेरोज़गार बेरोजगार महंगाई महँगाई मुद्रास्फीति गरीबी ग़रीबी
hair बाल= बालों दाढ़ी
finger उंगली उँगली उंगलि पांव पैर= पैरों कंध
skin त्वचा चमड़ी हड्डी दिमाग दिमाग़
virus वायरस संक्रमण महामारी
ambulance एम्बुलेंस एंबुलेंस आपातकाल
disab विकलांग दिव्यांग अंधा= बहरा व्हीलचेयर
lamp बत्ती दीय लालटेन
blanket कंबल तकिय
oven चूल्ह तंदूर
basket टोकर बाल्टी थैल जेब
toy खिलौन गुड़िया
coat कोट= कमीज़ कमीज टोपी पतलून
thread धाग सिल ऊन=
breakfast नाश्त खान
chicken मुर्ग
flour आटा= आटे= आटा मैदा=
beer शराब बीयर
grape अंगूर
olive बादाम अखरोट जैतून
chocolate चॉकलेट मिठाई आइसक्रीम
cat बिल्ली
horse घोड़ गध ऊँट
goat बकरी
bee मधुमक्ख मच्छर तितल कीड़
snake सांप साँप शेर= हाथी बाघ बंदर
whale व्हेल डॉल्फ़िन डॉल्फिन कछुआ
bird पक्षी चिड़िय परिंद चिड़
lake झील तालाब
valley घाटी गुफ़ा गुफा झरना
earthquake भूकंप
avalanche हिमस्खलन भूस्खलन कीचड़
fog कोहर बादल
leaf पत्त शाख जड़ घास
seed बीज फ़सल फसल
shadow छाया परछाई
air हवा= वायु
satellite उपग्रह रॉकेट
square चौक= पार्क= मैदान
shop दुकान बाज़ार बाजार
hotel होटल
library पुस्तकालय
university विश्वविद्यालय प्रोफ़ेसर
kindergarten आंगनवाड़ी नर्सरी
stadium मैदान स्टेडियम
castle क़िला किला= किले महल= मीनार
monument स्मारक मूर्ति प्रतिमा खंडहर
gate फाटक द्वार= बाड़=
tunnel सुरंग तहखान
bicycle साइकिल मोटरसाइकिल
suitcase सूटकेस बैग=
delay देरी समय-सारणी
speed रफ़्तार रफ्तार गति=
map नक्श मानचित्र
apartment फ्लैट अपार्टमेंट मंज़िल मंजिल
district ज़िल जिला= जिले मोहल्ल
north उत्तर= उत्तरी
south दक्षिण
east पूरब पूर्वी
west पश्चिम
left बाएँ बाएं दाएँ दाएं
king राजा रानी बादशाह
shout चिल्ला चीख
applaud तालियाँ तालियां ताली=
joke मज़ाक मजाक चुटकुल
kiss चुंबन गले_लग चूम
enter प्रवेश घुस
burst फट= फटा ढह=
publish प्रकाशि प्रकाशन छाप
record रिकॉर्ड दर्ज
translate अनुवाद मतलब अर्थ=
draw चित्र= ड्राइंग
discover आविष्कार खोज_निकाल
freeze जम_गया जमी_हुई पिघल
feed खिलाय खिलान
punish सज़ा सजा= दंड जुर्मान
compensat मुआवज़ मुआवज हर्जान
appeal अपील मुकदम मुक़दम याचिका
swear कसम क़सम शपथ
threaten धमक
admit क़बूल कबूल मान_लिय
praise प्रशंसा तारीफ़ तारीफ सराह
holy पवित्र संत= आशीर्वाद
heaven स्वर्ग नरक फ़रिश्त शैतान
miracle चमत्कार किस्मत_का नियति भूत=
alphabet वर्णमाला व्याकरण
page पन्न पृष्ठ अध्याय उपन्यास
violin वायलिन गिटार तबला बांसुरी ढोल
choir धुन= सुर= संगीतकार
actor अभिनेत अभिनय मुखौट
football फुटबॉल फ़ुटबॉल क्रिकेट हॉकी टेनिस शतरंज
player खिलाड़ी गोलकीपर रेफ़री अंपायर
exam परीक्षा इम्तिहान डिप्लोमा
pencil पेंसिल कलम क़लम
internet इंटरनेट वेबसाइट डिजिटल ऑनलाइन
password पासवर्ड स्क्रीन सॉफ्टवेयर सॉफ़्टवेयर
message संदेश ईमेल टेलीग्राम
robot रोबोट कृत्रिम
radio रेडियो टेलीविज़न टीवी प्रसारण
childhood बचपन जवानी
justice न्याय इंसाफ़ इंसाफ दया= रहम
hate नफ़रत नफरत ईर्ष्या क्रूर
solidar एकजुटता
responsib ज़िम्मेदार जिम्मेदार ज़िम्मेवार
habit आदत अनुभव कौशल प्रतिभा
weak कमज़ोर कमजोर
type प्रकार उदाहरण
method तरीक़ तरीका तरीके प्रणाली प्रक्रिया
chaos अराजकता अफरा-तफरी अफ़रा-तफ़री भगदड़
attention ध्यान= प्रयास रुचि दिलचस्प
advantage फ़ायद फायद लाभ= बेकार
risk जोखिम मौक़ा मौका= मौके अवसर
condition हालात स्थिति शर्त
event घटना मामल
moment पल= क्षण
century सदी दशक वर्षगांठ जन्मदिन
midnight आधी_रात दोपहर
side ओर= सतह
location जगह स्थान
international अंतरराष्ट्रीय अंतर्राष्ट्रीय राष्ट्रीय
special विशेष ख़ास खास सामान्य
famous मशहूर प्रसिद्ध अज्ञात गुप्त रहस्य
clear साफ़-साफ़ स्पष्ट ज़ाहिर
high ऊंच ऊँच चौड़ संकर
round गोल= सीध
soft नरम मुलायम नुकील गील
naked नंगे_पांव नंगे=
worry चिंता चिंतित परेशान तनाव
honest ईमानदार वफ़ादार वफादार
gratis मुफ़्त मुफ्त निःशुल्क
crazy पागल मूर्ख बेवकूफ चतुर बुद्धिमान
grandfather दादा= नाना= पोता= पोती= चाचा मामा=
widow विधवा अनाथ शिशु
fisherman मछुआर चरवाह गड़रिय नाविक
crew चालक_दल
noodle नूडल पिज़्ज़ा सैंडविच
umbrella छाता= छाते= आईना दर्पण
furniture फर्नीचर फ़र्नीचर अलमारी
balcony बालकनी बरामद आंगन आँगन
stick छड़ी लाठी डंडा
microphone माइक= माइक्रोफोन लाउडस्पीकर
ton टन= किलो लीटर
percent प्रतिशत फ़ीसदी फीसदी
announce घोषण ऐलान बयान
report रिपोर्ट
comment टिप्पण
suggest सुझाव सलाह सिफारिश सिफ़ारिश
demand मांग= माँग= मांगें
confirm पुष्टि
question सवाल प्रश्न
quote उद्धरण
information जानकारी सूचना
detail विवरण
list सूची लिस्ट
version संस्करण
group समूह
member सदस्य
organization संगठन संस्था संस्थान
committee समिति आयोग
office दफ़्तर दफ्तर कार्यालय
agency एजेंसी विभाग
conference सम्मेलन
politics राजनीति राजनैतिक
party पार्टी दल=
economy अर्थव्यवस्था आर्थिक वित्त
fund कोष= अनुदान सब्सिडी
develop विकास विकसित
improve बेहतर_बना सुधार=
reduce घटा= कम_कर कटौती
add जोड़= अतिरिक्त
compare तुलना
difference अंतर= फ़र्क फर्क
average औसत
amount मात्रा राशि
level स्तर=
quality गुणवत्ता
size आकार लंबाई चौड़ाई
topic विषय=
evidence सबूत प्रमाण
expert विशेषज्ञ पेशेवर
control नियंत्रण काबू
manage प्रबंध
check जांच= जाँच=
prevent रोकथाम बचाव=
remove हटा= हटाय हटान
guarantee गारंटी
offer पेशकश प्रदान
include शामिल
rest आराम=
vacation छुट्टी छुट्टिय
sport खेलकूद ओलंपिक
busy व्यस्त
bore ऊब= बोरियत
excite उत्साह रोमांच
enjoy आनंद मज़ा मजा=
satisfy संतुष्ट संतोष
disappoint निराश=
despair हताश निराशा
shock सदमा सदमे स्तब्ध
sympathy सहानुभूति करुणा
generous उदार
modest विनम्र
greed लालच स्वार्थ
careful सावधान सावधानी
curious जिज्ञासा उत्सुक
strict सख़्त सख्त
pregnant गर्भवती दाई=
cancer कैंसर मधुमेह
fever बुखार बुख़ार खांसी
mental मानसिक मनोवैज्ञान
narcotic नशा= नशे= ड्रग्स हेरोइन
cigarette सिगरेट तंबाकू
abuse बलात्कार यौन_उत्पीड़न उत्पीड़न
violence हिंसा हिंसक
terror आतंक
torture यातना
massacre नरसंहार कत्लेआम
kidnap अपहरण
withdraw पीछे_हट वापसी=
progress प्रगति
block नाकाबंदी अवरुद्ध
surround घेर= घेरा घेराबंदी
headquarters मुख्यालय
navy नौसेना पनडुब्बी
helicopter हेलीकॉप्टर
intercept मार_गिरा
conscript अनिवार्य_भर्ती
aggression आक्रामक
conflict टकराव तनाव=
compromise समझौता=
sacrifice बलिदान कुर्बान क़ुर्बान
rebel विद्रोह बगावत दंगा दंगे
coup तख्तापलट तख़्तापलट
regime शासन= तानाशाह
communist कम्युनिस्ट समाजवाद सोवियत
patriot देशभक्त राष्ट्रवाद
propaganda दुष्प्रचार
spy जासूस खुफिया ख़ुफ़िया
interview साक्षात्कार इंटरव्यू
majority बहुमत अल्पसंख्यक बहुसंख्यक
survey सर्वेक्षण आंकड़े आँकड़े
population आबादी जनसंख्या
race नस्ल जातीय भेदभाव
religion धर्म= धार्मिक मज़हब
muslim मुस्लिम मुसलमान इस्लाम
christian ईसाई बाइबिल
jew यहूदी
priest पुजारी पादरी इमाम
sin पाप=
separate अलग= तलाक तलाक़
couple जोड़ा= दंपति
adult वयस्क
human मानव मानवता इंसान
care देखभाल परवाह
education शिक्षा=
behave व्यवहार बर्ताव
imagine कल्पना
expect अपेक्षा
recognize पहचान
calculate हिसाब गणित
mix मिश्रण
dig खोद= खुदाई फावड़ा
decorate सजा= सजाव
tolerate बर्दाश्त सहिष्णु
ignore नज़रअंदाज नजरअंदाज अनदेखी उपेक्षा
restore पुनर्निर्माण बहाल
cancel रद्द
interrupt बाधा
repeat दोहरा
emphasize ज़ोर_दे जोर_दे
claim दावा
reveal खुलासा उजागर
mock मज़ाक_उड़ा उपहास
provoke उकसा
depend निर्भर
participate भाग_लि हिस्सा_लि
represent प्रतिनिधि प्रवक्ता
certificate प्रमाणपत्र प्रमाण-पत्र
savings बचत=
property संपत्ति जायदाद
address पता_है=
connect जुड़ाव संपर्क
outage बिजली_गुल बिजली_कटौती
rubble मलबा मलबे
bandage पट्टी= स्ट्रेचर प्राथमिक_चिकित्सा
pharmacy दवाखाना
quarantine क्वारंटीन लॉकडाउन
shake कांप= काँप= हिला=
kneel घुटनों=
whisper फुसफुसा
greet नमस्ते नमस्कार सलाम=
fake नकली फर्जी फ़र्ज़ी
correct सही=
rare दुर्लभ विरल
modern आधुनिक
local स्थानीय
abroad विदेश=
central केंद्र केंद्रीय
direction दिशा
capital राजधानी
personal निजी व्यक्तिगत
temporary अस्थायी
permanent स्थायी
recent हाल_ही
challenge चुनौती
solve हल= समाधान
strategy रणनीति
pressure दबाव
success सफल सफलता कामयाब
affect प्रभाव असर=
source स्रोत
found स्थापना संस्थापक
suspect संदिग्ध संदेह
fraud धोखाधड़ी ठग=
execute फांसी फाँसी मृत्युदंड
gang गिरोह माफिया
smuggle तस्कर
traffic यातायात जाम=
zoo चिड़ियाघर
brick ईंट सीमेंट
tool औज़ार औजार
workshop कार्यशाला
craft कारीगर बढ़ई दर्जी लोहार
assistant सहायक
bureaucracy नौकरशाह क्लर्क
activist कार्यकर्ता
philosophy दर्शनशास्त्र दार्शनिक
author लेखक साहित्य
dictionary शब्दकोश
festival त्योहार महोत्सव
anthem राष्ट्रगान
banner बैनर नारा= नारे=
petition ज्ञापन
boycott बहिष्कार
crowd भीड़
homeless बेघर भिखारी
bankrupt दिवालिया
shares शेयर_बाज़ार शेयरधारक
discount छूट=
advert विज्ञापन
parcel पार्सल डाकिया डाक=
dollar डॉलर यूरो रुपय रुपये
moral नैतिक
ancient प्राचीन
heritage विरासत धरोहर
ancestor पूर्वज वंशज
laboratory प्रयोगशाला प्रयोग=
theory सिद्धांत
physics भौतिक रसायन
planet ग्रह= ब्रह्मांड अंतरिक्ष
pollution प्रदूषण
poison ज़हर जहर विष=
species प्रजाति
forecast पूर्वानुमान भविष्यवाणी
hail ओले= ओलावृष्टि
lottery लॉटरी जुआ
fox लोमड़ी खरगोश चूहा= चूहे गिलहरी हिरण
frog मेंढक मकड़ी
wing पंख पूंछ
barn खलिहान पिंजरा घोंसला
herd झुंड
tractor ट्रैक्टर
fertilizer खाद= उर्वरक कीटनाशक
irrigate सिंचाई
corn मक्का= बाजरा
cabbage गोभी गाजर प्याज लहसुन खीरा कद्दू
berry केला= केले तरबूज खरबूजा
juice रस=
butter मक्खन दही= घी=
cake केक=
piece टुकड़
zero शून्य
weekend सप्ताहांत
europe यूरोप
africa अफ्रीका अफ़्रीक
asia एशिया
green हरा= हरी= हरे= पीला= भूरा= गुलाबी
jewel गहने= ज़ेवर हार= अंगूठी हीरा=
spectacles चश्मा चश्मे
glove दस्तान मोज़े जूते=
pocket जेब= बटन=
fashion फैशन फ़ैशन
barber नाई=
cup प्याला कप= चम्मच
bath नहा= स्नान शौचालय
hole गड्ढ छेद=
rot सड़ा= सड़= सड़न
fat मोटा= मोटापा पतला=
disgust घृणित बदसूरत
coward कायर डरपोक
curse अभिशाप शाप= श्राप
neutral तटस्थ
corridor गलियार
homesick घर_की_याद
supervise निगरानी
but लेकिन= पर= मगर=
only सिर्फ केवल= सिर्फ़
more ज़्यादा ज्यादा अधिक
also भी=
until तक=
who कौन= जो= किस=
what क्या= जो_कुछ
how कैसे= जैसे=
where कहाँ= जहाँ=
when जब= कब=
still अभी= अब_भी
you आप= तुम= आपको आपके तुम्हें तुम्हार
attack हमल आक्रमण
missile मिसाइल रॉकेट
weapon हथियार
red लाल=
white सफ़ेद सफेद
black काला= काली= काले=
blue नीला नीली नीले
dog कुत्त
sheep भेड़
cow गाय=
fish मछली मछल
roof छत= छतें=
wall दीवार
window खिड़की
tea चाय=
coffee कॉफ़ी कॉफी
milk दूध=
storm तूफ़ान तूफान आंधी
flood बाढ़
ice बर्फ=
husband पति=
wedding शादी विवाह
vote वोट मतदान मतदाता
election चुनाव
prison जेल=
newspaper अख़बार अखबार
concert कॉन्सर्ट संगीत_कार्यक्रम
airport हवाई_अड्ड
bus बस= बसें=
truck ट्रक=
letter चिट्ठी पत्र=
music संगीत
photo फ़ोटो फोटो तस्वीर
say कहा= कहते कहना कहता कहती बताया
become बन= बना= बनी= बने= बनना
less कम=
behind पीछे
instead बजाय
someone कोई=
except सिवाय छोड़कर
self खुद= ख़ुद अपने_आप
night रात=
times बार=
sit बैठ
tonight शाम=
song गाना= गीत= गाने=
warm गर्म गरम
rich अमीर धनी
hungry भूख
chair कुर्सी
table मेज़ मेज
room कमरा कमरे
deputy सांसद विधायक
head सिर=
face चेहर
arm बाँह बांह
rope रस्सी
well कुआँ कुएं कुआं
curtain परदा पर्दा
pot बर्तन कड़ाही
stairs सीढ़
net जाल=
#1 एक= पहला= पहली=
#2 दो= दोनों= दूसर
#3 तीन= तीनों= तीसर
#4 चार= चारों= चौथ
#5 पाँच पांच
#6 छह= छः= छठ
#7 सात= सातव
#8 आठ= आठव
#9 नौ= नौव
#10 दस= दसव
#11 ग्यारह
#12 बारह
#13 तेरह
#14 चौदह
#15 पंद्रह पन्द्रह
#16 सोलह
#17 सत्रह
#18 अठारह
#19 उन्नीस
#20 बीस=
#21 इक्कीस
#22 बाईस
#23 तेईस
#24 चौबीस
#25 पच्चीस
#26 छब्बीस
#27 सत्ताईस
#28 अट्ठाईस
#29 उनतीस
#30 तीस=
#31 इकतीस
#32 बत्तीस
#33 तैंतीस
#34 चौंतीस
#35 पैंतीस
#36 छत्तीस
#37 सैंतीस
#38 अड़तीस
#39 उनतालीस
#40 चालीस
#41 इकतालीस
#42 बयालीस
#43 तैंतालीस
#44 चवालीस
#45 पैंतालीस
#46 छियालीस
#47 सैंतालीस
#48 अड़तालीस
#49 उनचास
#50 पचास
#51 इक्यावन
#52 बावन
#53 तिरपन
#54 चौवन
#55 पचपन
#56 छप्पन
#57 सत्तावन
#58 अट्ठावन
#59 उनसठ
#60 साठ=
#61 इकसठ
#62 बासठ
#63 तिरसठ
#64 चौंसठ
#65 पैंसठ
#66 छियासठ
#67 सड़सठ
#68 अड़सठ
#69 उनहत्तर
#70 सत्तर=
#72 बहत्तर
#73 तिहत्तर
#74 चौहत्तर
#75 पचहत्तर
#76 छिहत्तर
#77 सतहत्तर
#78 अठहत्तर
#80 अस्सी
#81 इक्यासी
#82 बयासी
#83 तिरासी
#84 चौरासी
#85 पचासी
#90 नब्बे
#95 पचानवे
#99 निन्यानवे
#100 सौ= सैकड़
#1000 हज़ार हजार
#1e5 लाख=
#1e6 मिलियन
#1e7 करोड़
#1e9 अरब=
#pm शाम=
#*12 दर्जन
`;
