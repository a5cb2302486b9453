/** Georgian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people ხალხ ადამიანებ
man კაცი კაცმ მამაკაც
woman ქალი ქალებ ქალმ
child ბავშვ შვილ
mother დედა დედის დედაჩ
father მამა= მამის მამაჩ მამამ
family ოჯახ
friend მეგობ
grandmother ბებია
neighbour მეზობ
teacher მასწავლ
doctor ექიმ
soldier ჯარისკ
worker მუშა მუშებ
student სტუდენტ მოსწავ
son ვაჟი შვილი
daughter ქალიშვ ასული
minister მინისტრ
president პრეზიდენტ
thank მადლობ გმადლ
ask ითხოვ გთხოვ სთხოვ იკითხ
want მინდ უნდა= სურ გვინდ
know ვიც იცი იცით ცოდნ
see ვხედ ხედავ ნახ დაინახ
hear მოვისმ გავიგონ ისმინ
speak ლაპარაკ თქვა ვთქვ ამბობ საუბ
write წერ დავწერ დაწერ
read კითხულ წაიკითხ წავიკითხ
work მუშაობ სამუშა საქმე
live ცხოვრ ცოცხალ სიცოცხ
die მოკვდ სიკვდ გარდაიცვ
kill მოკლ მკვლელ
sleep ძინ ძილ სძინ
eat ჭამ საჭმ ჭამენ
drink სვამ დალი სმა=
sing მღერ სიმღერ ვმღერ
play თამაშ
win მოიგ გამარჯვ მოვიგ
lose წააგ დაკარგ წაგებ
begin დაიწყ დავიწყეთ იწყებ
end დასრულ ბოლო დამთავრ
open გახსნ ღია=
close დაკეტ დახურ
build აშენ ავაშენ
destroy დანგრ ნგრ განადგ
repair შევაკეთ შეკეთ
pay გადაიხ ფას გადაიხად
buy იყიდ ყიდვ ვიყიდ
sell გაყიდ ყიდ
give მივცე აძლევ მისცა მოგვც მომცა მოგც
take ავიღ წაიღ იღებ აიღ
send გავგზავნ გზავნ
come მოვიდ მოდი მოსვლ ჩამოვიდ მოვლ
leave წავიდ წასვლ დატოვ წავალ
return დაბრუნ
wait ველოდ ელოდ ლოდინ
stay დარჩ რჩებ
help დახმარ ეხმარ
save გადაარჩ გადავარჩ ხსნა
protect დაცვ დავიცვ იცავ
fight ბრძოლ იბრძ
fear შიშ ეშინ მეშინ
love სიყვარულ მიყვარ უყვარ
hope იმედ
forget დავიწყ ვივიწყ დამავიწყ
remember მახსოვ გახსოვ მოგონ ხსოვნ
promise პირობ დავპირდ დაპირ
believe მჯერ რწმენ სჯერ
sorry ბოდიშ პატიებ მაპატ აპატი
laugh იცინ სიცილ ღიმილ
cry ტირ ცრემლ
agree შეთანხმ თანხმ
decide გადაწყვეტ გადავწყვ
continue გაგრძელ გრძელდ
support მხარდაჭ მხარს
discuss განიხილ საუბ
stop შეჩერ გაჩერ შეწყვ
find ვიპოვ იპოვ აღმოა
search ეძებ ვეძებ ძებნ
carry მიიტან მოიტან ატარ
stand დგას დგან ვდგ ზის ვზივ რიგ
house სახლ შინ=
school სკოლ კლას
hospital საავადმყ კლინიკ
road გზა= გზას გზის ქუჩ გზებ
bridge ხიდ
car მანქან ავტობუს სატვირთ
train მატარებ რკინიგზ სადგურ
ship გემ ნავ= პორტ ნავსად
water წყალ წყლ
sea ზღვა ზღვის ზღვას ოკეან
river მდინარ
mountain მთა= მთის მთებ მთას გორა
forest ტყე ტყის ხე= ხეები
snow თოვლ ყინულ
rain წვიმ წყალდიდ
wind ქარ= ქარის ქარი ქარიშხ
sun მზე მზის სინათ შუქ
dark ბნელ ღამ
fire ცეცხლ ხანძ
country ქვეყან ქვეყნ ერი= სამშობ
city ქალაქ სოფელ სოფლ
world მსოფლ სამყარ ქვეყნიერ
border საზღვ
war ომი= ომის ომში ომმა
peace მშვიდობ წყნარ
army არმი ჯარ= იარაღ თავდასხმ რაკეტ
freedom თავისუფლ
truth სიმართლ ჭეშმარ
lie ტყუილ იტყუ
law კანონ სამართ უფლებ
government მთავრობ ხელისუფ
parliament პარლამენტ არჩევნ
money ფული ფულს ლარი
price ფასი ძვირ იაფ
bread პური პურის პურს ხორბ
animal ცხოველ ძაღლ ძროხ ცხვარ
book წიგნ სიტყვ წერილ
language ენა= ენის ენაზე ენას
door კარი= კარს ფანჯარ კედელ სახურავ
heart გული გულის გულს სულ=
hand ხელი= ხელით ხელებ ხელს
eye თვალ თავი= სახე
knee მუხლ ფეხ ზურგ დაღლ
name სახელ
history ისტორ
future მომავ
time დრო= დროს დროის
winter ზამთ
summer ზაფხულ
morning დილ საღამ
first პირველ
last ბოლო უკანასკ
new ახალ
old ძველ მოხუც წლის=
big დიდი დიდ=
small პატარ მცირ
good კარგ უკეთ
bad ცუდ
hard რთულ ძნელ
strong ძლიერ ძალ
long გრძელ დიდხანს
cold ცივ სიცივ თბილ
empty ცარიელ სავსე
beautiful ლამაზ მშვენ
young ახალგაზრდ
poor ღარიბ მდიდ
happy ბედნიერ სიხარულ
sad სევდ მწუხარ ტკივილ
every ყველა ყოველ
nobody არავი ვერავი
nothing არაფერ ვერაფერ
never არასოდეს არასდროს
always ყოველთვის მუდამ
again ისევ კვლავ ხელახლ
together ერთად
here აქ= აქედან
half ნახევ ორმაგ
job სამუშაო თანამდებ კომპანი ბიზნეს
energy ენერგ დენი ელექტრ
health ჯანმრთ ავად ავადმყ
police პოლიცი დააპატ ციხე
film ფილმ მუსიკ სურათ
colour ფერი წითელ თეთრ შავ= ლურჯ
tree ხე= ხეები ყვავილ ბაღ მოსავ
wine ღვინ ჩაი ყავა რძე
clothing ტანსაცმ ფეხსაცმ ტანისამ
evacuate ევაკუაც თავშესაფ დევნილ
season სეზონ მშიერ წყურვ
bear დათვ მგელი მგელ=
picture ვიდეო კამერა ფოტო
year წელ= წლებ წელი წლის
day დღე დღის
month თვე კვირა
hour საათ წუთ
kilometre კილომეტრ ტონა
today დღეს=
tomorrow ხვალ
yesterday გუშინ
injure დაშავ დაჭრილ ჭრილ
victim მსხვერპლ
resident მცხოვრებ მკვიდრ
citizen მოქალაქ
factory ქარხან ქარხნ ფაბრიკ
strike გაფიცვ
protest პროტესტ აქცია მიტინგ
opposition ოპოზიც
mayor მერი= მერმა გუბერნ
crisis კრიზის
danger საფრთხ საშიშ
safe უსაფრთხ
order ბრძანებ
ban აკრძალ
allow ნებართ უფლებ ნებას
blame ბრალ დამნაშ
judge მოსამართ განაჩენ სასამართ
crime დანაშ მკვლელ
corrupt კორუფც ქურდ
investigat გამოძიებ
cause მიზეზ რატომ
result შედეგ წარმატ
problem პრობლემ
plan გეგმ პროექტ
goal მიზან მიზნ
mistake შეცდომ
change შეცვლ ცვლილ
negotiat მოლაპარაკ
sign ხელმოწ ხელშეკრ
ally მოკავშირ პარტნიორ
enemy მტერ მტრ
bomb ბომბ აფეთქ
drone დრონ უპილოტო
shell ჭურვ საბრძოლო_მასალ არტილერ
occupy ოკუპაც ოკუპირ შეჭრა
prisoner ტყვე პატიმარ პატიმრ მძევალ
bank ბანკ ვალი სესხ
budget ბიუჯეტ გადასახად
market ბაზარ ვაჭრ
produce წარმოებ აწარმო
farmer გლეხ ფერმერ მინდვ
church ეკლესი ღმერთ ლოცვ ვილოც
celebrat ზეიმ დღესასწ
born დაიბად დაბად
parent მშობელ მშობლ
brother ძმა= ძმის ძმები ძმას
sister და= დები დის=
wife ცოლ ქმარ ქორწ მეუღლ
girl გოგო ბიჭ გოგონ
colleague კოლეგ გუნდ
coach მწვრთნ
ball ბურთ გოლ
champion ჩემპიონ ჯილდო მედალ რეკორდ
museum მუზეუმ ხელოვნ გამოფენ
theatre თეატრ სცენ კონცერტ
journalist ჟურნალისტ სტატია ახალი_ამბ
engineer ინჟინერ მანქანა-დან ტექნ
science მეცნიერ კვლევ
earth მიწა მიწის მიწას
sky ცა= ცის= ვარსკვლ მთვარ ცაზე
stone ქვა= ქვის ქვები კლდე
gold ოქრო ვერცხლ რკინ
wood ხის= ფიცარ
glass მინა= მინის შუშ
kitchen სამზარ მოხარშ თეფშ
salt მარილ შაქარ ზეთი
meat ხორც კვერცხ ყველი= ბრინჯ
smell სუნი გემო
bed საწოლ მაგიდ სკამ ოთახ
tent კარავ კარვ ბანაკ
key გასაღ
paper ქაღალდ საბუთ დოკუმ
phone ტელეფონ
plane თვითმფრ აეროპ
landing დაეშვა დაშვება
passenger მგზავრ ბილეთ
travel მოგზაურ ტურისტ
metro მეტრო= მეტროს ტრამვა
fuel საწვავ ბენზინ
coal ნახშირ მაღარ
nuclear ბირთვულ ატომ რეაქტორ
tank ავზი კაშხალ მილი=
dry მშრალ გვალვ
clean სუფთა ბინძურ ნაგავ
nature ბუნებ კლიმატ ამინდ
heat სითბო ტემპერ ცხელ
heating გათბობ
generator გენერატორ აკუმულატორ
substation ქვესადგურ
blood სისხლ
medicine წამალ წამლ ვაქცინ
patient პაციენტ ოპერაც ექთან
autumn შემოდგ გაზაფხ
week კვირა= კვირის კვირაში
think ფიქრ აზრ იდეა
understand მესმ გაიგ გავიგ გაგებ
teach ისწავლ სწავლ ასწავლ
show აჩვენ დაამტკ
meet შევხვდ შეხვედ
invit მიიწვ სტუმ მოიწვ
follow ლიდერ ხელმძღვან
join ერთად გაერთიან ერთობ
use გამოიყენ იყენებ
make გავაკეთ აკეთ გააკეთ შექმნ ქმნ
receive მივიღ მიიღ
lack მჭირდ საჭირ გვჭირდ ნაკლებ აკლია
cut დაჭრ გატეხ დაარტყ
run გარბ სირბ ვირბინ ნაბიჯ
fall დაეც ჩამოვარდ ვარდ
rise აიწ გაიზ ზრდ ამაღლ
number რიცხვ ნომერ ბევრ მეტი
proud ამაყ სიამაყ
shame სირცხვ ღირს პატივ
courage მამაც გმირ გაბედ
patience მოთმინ
luck ბედი იღბალ ბედნ
dream სიზმ ოცნებ
alone მარტო მხოლოდ
same იგივე ისევე თანაბარ
other სხვა მეორე
whole მთელ სრულ ნაწილ
one ერთი= ერთ=
real ნამდვილ რეალ
simple ადვილ მარტივ
terrible საშინელ ტრაგედ სერიოზ
wonderful შესანიშნ მშვენიერ
fast სწრაფ ჩქარ ნელ=
soon მალე გვიან ადრე
before წინ= მანამდ უწინ
after შემდეგ მერე
near ახლო გვერდ
far შორს შორი მოშორ
under ქვეშ ქვემო სარდაფ
above ზევით ზემოთ მაღლა თავზე
silence დუმილ სიჩუმ ჩუმ
voice ხმა= ხმის ხმას ხმები ხმაურ
possible შესაძლ შეუძლ შეიძლ
important მნიშვნელოვან მთავარ
ready მზად
try ვცად ცდილ სცად
hide დამალ მალავ გაიქც
hold უჭირ ინახ შეინარჩ
put დადო დადგ დადებ
touch შეხ გადააგდ ისრ
cross გადაკვ მიაღწ გავლ
wake გაიღვიძ გამეღვიძ გათენებ
without გარეშ
because რადგან ამიტომ იმიტომ
if თუ= როცა= როდესაც
person ადამიან კაც ვინმე პირი
thing რამე რაღაც ნივთ ყველაფ
public საჯარო ოფიციალურ
condolence სამძიმარ გლოვ
congratulat გილოცავ მილოცვ მიულოც
duty მოვალ სამსახ დავალ
community საზოგად თაობ თემი
democracy დემოკრატ დამოუკიდებლ სუვერენ
territor ტერიტორ რეგიონ
trust ენდ ნდობ
regret ნანობ სინანულ
choose აირჩ არჩევ
count ითვლ დათვალ ზომა
answer პასუხ
happen მოხდ ხდებ
appear გამოჩნდ გაქრ გაუჩინარ
move გადაად მოძრა
refuse უარ
accept მიიღ მიღებ
angry ბრაზ გაბრაზ
surprise უცნაურ გაოც საოცარ
gift საჩუქ
story ამბავ ამბებ ზღაპ
poem ლექს პოეტ პოეზი
dance ცეკვ
swim ცურვ ცურა ხტ
plant დარგ დათეს თესავ
wash რეცხ საპონ
engine ძრავ ბორბალ
box ყუთ ბოთლ ქვევრ
knife დანა= თოკ ჩაქუჩ
clock საათ= სანთ ზარ=
flag დროშ სიმბოლ
boss უფროს დირექტორ
customer მყიდველ კლიენტ
grave საფლავ დაკრძალ
smoke კვამლ მტვერ ნაცარ
island კუნძულ სანაპირ ნაპირ
wave ტალღ ღრმა სიღრმ
mouth პირ= კბილ ყურ ცხვირ
sweet ტკბილ მწარ თაფლ
heavy მძიმ წონა მსუბუქ
inside შიგნ გარეთ კუთხ შუა=
enough საკმარის ზუსტ
rule წესი წესებ ადვოკატ მოწმ
salary ხელფას პენსია ქირა
deserve ღირს იმსახურ ღირებ
vegetable ბოსტნ კარტოფილ წვნიან ლობიო
fruit ხილ ვაშლ ლიმონ
tradition ტრადიცი კულტურ
certain რწმუნ ეჭვ
now ახლა
even კიდევაც თვით=
already უკვე
almost თითქმის
maybe შეიძლება ალბათ
often ხშირად ზოგჯერ ხანდახან
suddenly უცებ მაშინვე
during განმავლობაში დროს=
between შორის
against წინააღმდეგ
must უნდა=
look უყურ შეხედ ვუყურ
feel გრძნობ ვგრძნობ იგრძნობ
explain ახსნ განმარტ
wear აცვია ეცვა უნიფორმ
drive მძღოლ მართავ
lift ასწი აწია
hang კიდია ჩამოკიდ
tie მიაბ შეკრ დააბ
fill აავს შეავს გავავს
cover დაფარ გადაფარ
collect შეგროვ აგროვ
spread გავრცელ დაურიგ
exchange გაცვლ ჩანაცვლ
borrow ისესხ სესხად
earn გამოიმუშავ შემოსავ
spend დახარჯ ხარჯ
donat შემოწირ ქველმოქმედ
invest ინვესტ
hire დაიქირავ დაასაქმ
resign გადადგ თანამდებობიდან
retire პენსიონერ ვეტერან
appoint დანიშნ
compet შეჯიბრ ტურნირ კონკურს
beat დაამარცხ სცემ
shoot ესროლ გასროლ თოფი იარაღიდან
catch დაიჭირ დაიჭერ
chase ნადირ დაედევნ მონადირ
drown დაიხრჩ ჩაიძირ
breath სუნთქ
heal განკურნ მკურნალ გამოჯანმრთ
suffer იტანჯ ტანჯ
surviv გადარჩ
crash ავარი შეჯახ
damage ზიანი დაზიან
warn გააფრთხილ გაფრთხილ
accus ადანაშაულ ბრალდებ
convinc დაარწმუნ გავლენ
argue კამათ ჩხუბ
complain ჩივილ საჩივ კრიტიკ
encourag ამხნევ შთაგონ
resist წინააღმდეგობ დანებ
betray უღალატ ღალატ მოატყუ
campaign კამპანი კანდიდატ
constitution კონსტიტუც რესპუბლიკ
reform რეფორმ რევოლუც
embassy საელჩო ელჩი დიპლომატ
sanction სანქცი ემბარგო
migrant უცხო მიგრანტ
ceasefire ცეცხლის_შეწყვ ზავი
front ფრონტ ბრძოლ
officer ოფიცერ მეთაურ გენერალ
guard მცველ დაცვის_თან
volunteer მოხალის
firefighter მეხანძრ მაშველ
industry მრეწველ ინდუსტრ
cargo ტვირთ საქონელ საწყობ
construction მშენებლობ არქიტექტ
unemploy უმუშევ ინფლაც სიღარიბ
hair თმა= თმის წვერი=
finger თითი თითებ მხარი=
skin კანი= ძვალ ტვინ
virus ვირუს ინფექც ეპიდემ პანდემ
ambulance სასწრაფო
disab შშმ= ბრმა= ყრუ= ინვალიდ
lamp ნათურ ლამპა
blanket საბან ბალიშ
oven ღუმელ გამოაცხ თონე
basket კალათ ვედრო ტომარ
toy სათამაშო თოჯინ
coat პალტო პერანგ ქუდი შარვალ
thread ძაფი ქსოვ ხალიჩ კერავ
breakfast საუზმ სადილ ვახშამ
chicken ქათამ ქათმ ღორის ძეხვ
flour ფქვილ ცომი
beer ლუდი არაყი მთვრალ ალკოჰოლ
grape ყურძ ვაზი ვენახ
olive ზეთისხილ კაკალი სოკო
chocolate შოკოლად ნაყინ ტკბილეულ
cat კატა= კატის კატებ
horse ცხენ ვირი= აქლემ
goat თხა= თხის თხებ ღორი=
bee ფუტკარ ფუტკრ პეპელა კოღო
snake გველ ლომი= სპილო ვეფხვ მაიმუნ
whale ვეშაპ დელფინ ზვიგენ კუს=
bird ჩიტი= ჩიტები ფრინველ არწივ
lake ტბა= ტბის
valley ხეობ ველი= ჩანჩქერ გამოქვაბულ
earthquake მიწისძვრ
avalanche ზვავ მეწყერ მეწყრ ტალახ
fog ნისლ ღრუბელ ღრუბლ ელვა
leaf ფოთოლ ფოთლ ტოტი ბალახ
seed თესლ
shadow ჩრდილი= ჩრდილში ბრწყინ
air ჰაერ
satellite თანამგზავრ რაკეტა= ორბიტ
square მოედან პარკი=
shop მაღაზი
hotel სასტუმრო
library ბიბლიოთ
university უნივერს პროფეს
kindergarten საბავშვო_ბაღ
stadium სტადიონ
castle ციხესიმ სასახლ კოშკ
monument ძეგლ ქანდაკებ ნანგრევ
gate ჭიშკ ღობე=
tunnel გვირაბ
bicycle ველოსიპედ მოტოციკლ
suitcase ჩემოდან ბარგი ზურგჩანთ
delay დაგვიან განრიგ
speed სიჩქარ
map რუკა= რუკის რუკაზე
apartment ბინა= ბინის ბინაში
district რაიონ უბან
north ჩრდილ
south სამხრ
east აღმოსავლ
west დასავლ
left მარცხნ მარჯვნ
king მეფე დედოფ უფლისწ
shout ყვირ ყვირილ
applaud ტაში ტაშის
joke ხუმრობ სასაცილ
kiss კოცნ ჩაეხუტ ეხუტ
enter შევიდ შემოვიდ შესვლ
burst გასკდ ჩამოინგრ
publish გამოაქვეყნ გამოსც დაბეჭდ
record ჩაწერ ჩანაწერ
translate თარგმ ნიშნავს
draw დახატ ხატავ
discover აღმოაჩინ აღმოჩენ
freeze გაიყინ გაყინ დადნ
feed აჭამ გამოკვებ
punish დასაჯ სასჯელ ჯარიმ
compensat კომპენსაც ანაზღაურ
appeal სარჩელ აპელაც
swear ფიც= ფიცი დაიფიც
threaten დაემუქრ მუქარ
admit აღიარ
praise აქებ შეაქ ქება
holy წმინდა კურთხ
heaven სამოთხ ჯოჯოხეთ ანგელოზ ეშმაკ
miracle სასწაულ ბედისწერ
alphabet ანბან გრამატიკ
page გვერდი= რომან= თავი_წიგნ
violin ვიოლინ გიტარ ფანდურ დოლი სალამურ
choir გუნდი= მელოდი რიტმ
actor მსახიობ ნიღაბ
football ფეხბურთ კალათბურთ ჭადრაკ ჩოგბურთ
player მოთამაშ სპორტსმენ მეკარ
exam გამოცდ დიპლომ გაკვეთილ
pencil ფანქარ კალამი რვეულ
internet ინტერნეტ ვებგვერდ ციფრულ
password პაროლ ეკრან პროგრამ=
message შეტყობინ
robot რობოტ ხელოვნური
radio რადიო ტელევიზ
childhood ბავშვობ
justice სამართლიან
hate სიძულვილ მძულს შურ სასტიკ
solidar სოლიდარ
responsib პასუხისმგებ სინდის
habit ჩვევ გამოცდილ ნიჭი
weak სუსტ
type ტიპი სახეობ მაგალით
method მეთოდ სისტემ პროცეს
chaos ქაოს პანიკ
attention ყურადღ ძალისხმ ინტერეს
advantage უპირატეს სარგებ უსარგებ
risk რისკ შანს
condition პირობები მდგომარეობ ვითარებ
event მოვლენ ღონისძიებ შემთხვევ
moment მომენტ წამი=
century საუკუნ ათწლეულ იუბილე
midnight შუაღამ შუადღ
side მხრივ მხარეს=
location ადგილ
international საერთაშორის ეროვნულ
special განსაკუთრ ჩვეულებრივ
famous ცნობილ უცნობ საიდუმლო
clear ნათელ ცხად
high მაღალ ფართო= ვიწრო
round მრგვალ სწორი=
soft რბილ ბასრ სველ
naked შიშველ
worry ღელავ ნერვიულ შეშფოთ
honest პატიოსან გულწრფელ
gratis უფასო
crazy გიჟ= გიჟი სულელ ჭკვიან ბრძენ
grandfather ბაბუა შვილიშვილ ბიძა დეიდა
widow ქვრივ ობოლ ჩვილ
fisherman მეთევზ მწყემს მეზღვაურ
crew ეკიპაჟ ბორანი
noodle პიცა= სენდვიჩ მაკარონ
umbrella ქოლგ სარკე
furniture ავეჯ თარო= კარადა
balcony აივან აივნ ეზო=
stick ჯოხი ჯოხით ბოძი
microphone მიკროფონ
ton ტონა= კილო ლიტრ
percent პროცენტ
announce გამოაცხად განცხად
report ანგარიშ= მოხსენ
comment კომენტარ
suggest შესთავაზ წინადადებ რჩევა
demand მოითხოვ მოთხოვნ
confirm დაადასტურ
question კითხვა= კითხვებ შეკითხვ
information ინფორმაცი
detail დეტალ
list სია= სიის
group ჯგუფ
member წევრ= წევრი წევრები
organization ორგანიზაცი ინსტიტუტ ასოციაცი
committee კომიტეტ კომისი საბჭო
office ოფის
conference კონფერენც სამიტ
politics პოლიტიკ
party პარტი
economy ეკონომიკ ფინანს
develop განვითარ
improve გაუმჯობეს
reduce შემცირ
compare შედარებ
difference განსხვავ
average საშუალო
amount რაოდენობ
level დონე=
limit შეზღუდ
quality ხარისხ
topic თემა= თემაზე
evidence მტკიცებულ
expert ექსპერტ სპეციალისტ
control კონტროლ
manage მართვ
check შემოწმ
guarantee გარანტი
rest დასვენ ისვენ
vacation შვებულ არდადეგ
sport სპორტ ოლიმპ
busy დაკავებულ
bore მოწყენ
enjoy სიამოვნ
satisfy კმაყოფილ
disappoint იმედგაცრ
despair სასოწარკვ
shock შოკი= შოკშ
generous გულუხვ
greed ხარბ სიხარბ
careful ფრთხილ
curious ცნობისმოყვ
strict მკაცრ
pregnant ორსულ
cancer კიბო= სიმსივნ
fever სიცხე= ხველ გრიპ
mental ფსიქ
narcotic ნარკოტიკ
cigarette სიგარეტ თამბაქ
violence ძალადობ
terror ტერორ
torture წამებ
massacre გენოციდ
kidnap გაიტაც გატაცებ
progress პროგრეს
surround ალყა
helicopter ვერტმფრენ
conscript მობილიზაც
aggression აგრეს
conflict კონფლიქტ დაძაბულ
compromise კომპრომის დათმობ
rebel აჯანყ
coup გადატრიალ
regime რეჟიმ დიქტატ
communist კომუნისტ საბჭოთა
patriot პატრიოტ
propaganda პროპაგანდ
spy ჯაშუშ დაზვერვ
interview ინტერვიუ
majority უმრავლეს უმცირეს
survey გამოკითხვ სტატისტიკ
population მოსახლეობ
religion რელიგი
muslim მუსლიმ ისლამ მეჩეთ
christian ქრისტიან მართლმადიდ
jew ებრაელ
priest მღვდელ მღვდლ ეპისკოპოს ბერი= პატრიარქ
sin ცოდვ
christmas შობა= აღდგომ
separate განქორწინ დაშორ
adult ზრდასრულ
human ადამიანობ კაცობრიობ ჰუმანიტარ
care ზრუნვ მზრუნველ
education განათლებ
imagine წარმოიდგინ ფანტაზი
expect მოლოდინ
calculate მათემატიკ გამოთვალ
dig თხრის ორმო
restore აღადგინ აღდგენ რესტავრ
cancel გააუქმ გაუქმ
repeat გაიმეორ
claim ამტკიცებ
participate მონაწილ
represent წარმომადგენ
property ქონებ საკუთრებ
address მისამართ
outage შუქის_გათიშვ
rubble ნანგრევ
pharmacy აფთიაქ
quarantine კარანტინ
whisper ჩურჩულ
greet გამარჯობა სალამ
fake ყალბ
correct სწორია= სწორად
perfect იდეალურ სრულყოფ
rare იშვიათ
modern თანამედროვ
local ადგილობრივ
abroad საზღვარგარეთ
central ცენტრ
direction მიმართულ
capital დედაქალაქ
personal პირად
temporary დროებით
permanent მუდმივ
challenge გამოწვევ
solve გადაწყვეტილებ= გამოსავალ
strategy სტრატეგი
pressure წნევა= ზეწოლ
success წარმატ
source წყარო
found დააფუძნ დაარს
suspect ეჭვმიტან
fraud თაღლით
gang ბანდ= ბანდა
smuggle კონტრაბანდ საბაჟო
traffic საცობ
brick აგური ბეტონ ცემენტ
tool ხელსაწყო იარაღ_შრომ
workshop სახელოსნო
craft ხელოსან ხელოსნ დურგალ
activist აქტივისტ
philosophy ფილოსოფ
author ავტორ მწერალ მწერლ ლიტერატურ
dictionary ლექსიკონ
festival ფესტივალ ცირკ
anthem ჰიმნ
banner პლაკატ ლოზუნგ
crowd ბრბო
homeless უსახლკარ მათხოვარ
discount ფასდაკლებ
advert რეკლამ
dollar დოლარ ევრო=
ancient ძველისძველ ანტიკურ
heritage მემკვიდრეობ
ancestor წინაპარ წინაპრ
laboratory ლაბორატორ ექსპერიმენტ
theory თეორი
planet პლანეტ სამყარო=
pollution დაბინძურ
poison შხამ საწამლავ
forecast პროგნოზ
hail სეტყვ
fox მელა= მელია კურდღ თაგვ ირემ
frog ბაყაყ ობობა
wing ფრთა= ფრთები კუდი
tractor ტრაქტორ
corn სიმინდ ქერი=
cabbage კომბოსტო სტაფილო ხახვ ნიორ კიტრ გოგრ
berry მარწყვ ქლიავ მსხალ ატამ გარგარ საზამთრო ბანან
butter კარაქ მაწონ
cake ტორტ ნამცხვ
piece ნაჭერ ნაჭრ
zero ნული
europe ევროპ
africa აფრიკ
asia აზია= აზიის
green მწვანე ყვითელ ყავისფერ ნაცრისფერ
jewel სამკაულ ბეჭედ
spectacles სათვალ
glove ხელთათმან შარფ წინდა ჩექმა
pocket ჯიბე ღილი
cup ფინჯან ჭიქა კოვზ ჩანგალ ქვაბ
fridge მაცივარ
bath აბაზან შხაპ
hole ხვრელ ორმო=
disgust საზიზღ მახინჯ
coward მშიშარ
curse წყევლ
neutral ნეიტრალ
homesick მონატრ მენატრ ნოსტალგი
but მაგრამ
only მხოლოდ
more უფრო მეტი
also ასევე აგრეთვე
until სანამ მანამ
who ვინ= ვინც=
what რა= რას=
how როგორ
where სად=
when როცა როდესაც
still ჯერ= კვლავ
you შენ თქვენ
attack თავდასხმ შეტევ
missile რაკეტ
weapon იარაღ
red წითელ
white თეთრ
black შავი= შავ=
blue ლურჯ
dog ძაღლ
sheep ცხვარ ცხვრ
cow ძროხ
fish თევზ
roof სახურავ
wall კედელ კედლ
window ფანჯარ ფანჯრ
tea ჩაი= ჩაის=
coffee ყავა= ყავის= ყავას=
milk რძე= რძის=
storm ქარიშხალ ქარიშხლ
flood წყალდიდობ
ice ყინულ
husband ქმარ ქმრ
wedding ქორწილ ქორწინ
vote ხმის_მიცემ ამომრჩეველ
election არჩევნ
prison ციხე= ციხის= ციხეშ
newspaper გაზეთ
concert კონცერტ
airport აეროპორტ
bus ავტობუს
truck სატვირთო
letter წერილ
music მუსიკ
photo ფოტო= ფოტოს= სურათ
say თქვა= ამბობ უთხრ
night ღამე= ღამით ღამის
song სიმღერ
warm თბილ ცხელ
rich მდიდარ მდიდრ
hungry შიმშილ მშიერ
#1 ერთი= ერთ= ერთმ პირველ
#2 ორი= ორ= ორმ= ორივე ორის= მეორე
#3 სამი= სამ= სამმ სამის= მესამე
#4 ოთხი= ოთხ= ოთხმ= მეოთხე
#5 ხუთი= ხუთ= ხუთმ მეხუთე
#6 ექვს მეექვსე
#7 შვიდ მეშვიდე
#8 რვა= მერვე
#9 ცხრა= მეცხრე
#10 ათი= ათ= მეათე ათობით
#11 თერთმეტ
#12 თორმეტ
#13 ცამეტ
#14 თოთხმეტ
#15 თხუთმეტ
#16 თექვსმეტ
#17 ჩვიდმეტ
#18 თვრამეტ
#19 ცხრამეტ
#20 ოც= ოცი= მეოცე
#40 ორმოც
#60 სამოც
#80 ოთხმოც
#100 ას= ასი= ასობით
#200 ორას
#300 სამას
#400 ოთხას
#500 ხუთას
#600 ექვსას
#1000 ათას
#1e6 მილიონ
#1e9 მილიარდ
#link და
#pm საღამოს
`;
