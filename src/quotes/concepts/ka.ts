/** Georgian. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
trust ენდ ნდობ
regret ნანობ სინანულ
choose აირჩ არჩევ
count ითვლ დათვალ ზომა
answer პასუხ
happen მოხდ ხდებ
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
second მესამე მეოთხ მეორე
one ერთი= ერთ=
twelve თორმეტ თერთმეტ თხუთმეტ თექვსმეტ
sixty სამოც ოთხმოც
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
name სახელ
possible შესაძლ შეუძლ შეიძლ
ready მზად
try ვცად ცდილ სცად
hide დამალ მალავ გაიქც
hold უჭირ ინახ შეინარჩ
put დადო დადგ დადებ
touch შეხ გადააგდ ისრ
cross გადაკვ მიაღწ გავლ
because რადგან ამიტომ იმიტომ
if თუ= როცა= როდესაც
person ადამიან კაც ვინმე პირი
thing რამე რაღაც ნივთ ყველაფ
without გარეშ
duty მოვალ სამსახ დავალ
community საზოგად თაობ თემი
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
change შეცვლ ცვლილ
mistake შეცდომ
sign ხელმოწ ხელშეკრ
enemy მტერ მტრ
bomb ბომბ აფეთქ
bank ბანკ ვალი სესხ
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
two ორი= ორ= ორმა ორივე
three სამი= სამ=
four ოთხი ოთხ=
five ხუთი ხუთ=
six ექვს შვიდ
eight რვა ცხრა ათი= ათ=
twenty ოცი ოც= ოცდა ორმოც
hundred ასი= ას= ასობ
thousand ათას
million მილიონ
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
year წელ= წლებ წელი წლის
day დღე დღის
month თვე კვირა
hour საათ წუთ
kilometre კილომეტრ ტონა
today დღეს=
tomorrow ხვალ
yesterday გუშინ
earth მიწა მიწის მიწას
sky ცა= ცის= ვარსკვლ მთვარ ცაზე
stone ქვა= ქვის ქვები კლდე
gold ოქრო ვერცხლ რკინ
wood ხის= ფიცარ
kitchen სამზარ მოხარშ თეფშ
salt მარილ შაქარ ზეთი
meat ხორც კვერცხ ყველი= ბრინჯ
smell სუნი გემო
bed საწოლ მაგიდ სკამ ოთახ
key გასაღ
paper ქაღალდ საბუთ დოკუმ
phone ტელეფონ
plane თვითმფრ აეროპ
passenger მგზავრ ბილეთ
travel მოგზაურ ტურისტ
fuel საწვავ ბენზინ
coal ნახშირ მაღარ
tank ავზი კაშხალ მილი=
dry მშრალ გვალვ
clean სუფთა ბინძურ ნაგავ
nature ბუნებ კლიმატ ამინდ
heat სითბო ტემპერ ცხელ
blood სისხლ
medicine წამალ წამლ ვაქცინ
patient პაციენტ ოპერაც ექთან
autumn შემოდგ გაზაფხ
now ახლა
almost თითქმის
maybe შეიძლება ალბათ
often ხშირად ზოგჯერ ხანდახან
suddenly უცებ მაშინვე
between შორის
against წინააღმდეგ
must უნდა=
grape ყურძ ვაზი ვენახ
volunteer მოხალის
lake ტბა= ტბის
earthquake მიწისძვრ
market ბაზარ ვაჭრ
shop მაღაზი
library ბიბლიოთ
university უნივერს პროფეს
king მეფე დედოფ უფლისწ
migrant უცხო მიგრანტ
campaign კამპანი კანდიდატ
front ფრონტ ბრძოლ
north ჩრდილ
south სამხრ
east აღმოსავლ
west დასავლ
castle ციხესიმ სასახლ კოშკ
`;
