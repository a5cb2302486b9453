/** Hindi. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
trust भरोस विश्वास
regret पछता अफ़सोस अफसोस
choose चुन
count गिन नाप
answer जवाब उत्तर
happen हुआ= हुई= हुए=
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
fire आग जल_
country देश राष्ट्र मुल्क
city शहर नगर गाँव गांव
world दुनिय विश्व
border सीमा सरहद
war युद्ध जंग
peace शांति अमन
army सेना फौज हथियार हमल
freedom आज़ाद आजाद स्वतंत्र मुक्त
truth सच सत्य
lie झूठ
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
run दौड़ भाग चल_
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
second तीसर चौथ
one एक=
twelve बारह ग्यारह पंद्रह सोलह
sixty साठ सत्तर अस्सी नब्बे
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
name नाम
possible संभव सकत सकते मुमकिन
ready तैयार
try कोशिश प्रयास
hide छिप छुप
hold पकड़ रखा
put रख
touch छू फेंक धक्क
cross पार= पहुँच
because क्योंकि इसलिए
if अगर यदि
person आदमी व्यक्ति इंसान किसी
thing चीज़ चीज कुछ सब_कुछ
without बिना बग़ैर बगैर
duty कर्तव्य सेवा फ़र्ज
community समाज समुदाय पीढ़ी
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
lose हार खो_ खोय
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
change बदल
mistake ग़लत गलत भूल
sign हस्ताक्षर दस्तख़त
enemy दुश्मन शत्रु
bomb बम= धमाक विस्फोट
bank बैंक कर्ज़ कर्ज ऋण
budget बजट कर=
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
two दो= दोनों
three तीन=
four चार=
five पाँच पांच
six छह सात=
eight आठ नौ= दस=
twenty बीस तीस चालीस पचास
hundred सौ= सैकड़
thousand हज़ार हजार
million लाख करोड़
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
year साल वर्ष
day दिन
month महीन हफ़्त हफ्त सप्ताह
hour घंट मिनट
kilometre किलोमीटर मील= टन=
today आज=
tomorrow कल=
yesterday कल=
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
key चाबी ताल
paper काग़ज़ कागज दस्तावेज़
phone फ़ोन फोन
plane हवाई विमान उड़
passenger यात्री सवारी टिकट सीट
travel यात्रा सफ़र सफर
metro मेट्रो
fuel ईंधन पेट्रोल डीज़ल
dry सूख रेगिस्तान
clean साफ़ साफ गंद कचर
nature प्रकृति जलवायु पर्यावरण
heat गर्मी तापमान
blood ख़ून खून रक्त
medicine दवा टीक
patient मरीज़ मरीज ऑपरेशन नर्स
autumn वसंत पतझड़
now अब= अभी
even भी_नहीं यहाँ_तक
already पहले_ही
almost लगभग करीब
maybe शायद
often अक्सर कभी-कभी
suddenly अचानक तुरंत
between बीच
against ख़िलाफ़ खिलाफ
must चाहिए पड़ेग होगा
look देख
feel महसूस लग_र
explain समझा बता
wear पहन वर्दी
drive चला ड्राइवर
collect इकट्ठ जमा
spread बाँट बांट
exchange बदले
earn कमा
spend खर्च ख़र्च
warn चेताव
basket टोकर बाल्टी थैल जेब
lamp बत्ती दीय लालटेन
thread धाग सिल ऊन=
oven चूल्ह तंदूर
breakfast नाश्त खान
chicken मुर्ग
cat बिल्ली
horse घोड़ गध ऊँट
goat बकरी
bird पक्षी चिड़िय परिंद चिड़
lake झील तालाब
earthquake भूकंप
fog कोहर बादल
leaf पत्त शाख जड़ घास
seed बीज फ़सल फसल
shadow छाया परछाई
shop दुकान बाज़ार बाजार
market बाज़ार बाजार व्यापार
stadium मैदान स्टेडियम
king राजा रानी बादशाह
library पुस्तकालय
university विश्वविद्यालय प्रोफ़ेसर
volunteer स्वयंसेव
`;
