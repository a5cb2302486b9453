/** Polish. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people ludzi naród
man mężczy
woman kobiet
child dzieci dziecko
mother matk mama
father ojciec ojc
family rodzin
friend przyjaci
grandmother babci
neighbour sąsiad
teacher nauczyciel
doctor lekarz lekark
soldier żołnierz
worker robotnik pracownik
student student uczeń uczni
son syn= syna synow
daughter cór córk
minister ministr ministe
president prezydent
thank dzięk
ask prosz prosi
want chc chciał żąda
know wie= wiem wiemy wiedz
see widzi widzie zobacz
hear słysz słuch
speak rozm mówi
write pisz pisa napisa
read czyta
work prac robot
live życi żyj mieszk
die umar umie śmier zmar
kill zabi
sleep śpi spał spać sen=
eat je= jeść jedz jedzen
drink pij pić wypi
sing śpiew piosen pieśń
play gra= grał mecz grać
win wygra zwyci
lose straci przegra strat
begin zacz rozpocz
end konie końc skończ zakończ
open otw otwart
close zamkn zamyk
build budow buduj zbudow
destroy zniszcz
repair napraw
pay pła zapła koszt
buy kup
sell sprzeda
give daj da= dać dał
take bra= brać wzi wzię
send wysł wysył śle=
come przy przysz przyj
leave i= iść wyj wyjech odej opusz
return wróc wrac powr
wait czek oczek
stay zosta pozosta
help pomoc pomóc pomag pomóż
save urat ratow ocal
protect chron ochr bron obron
fight walcz walk bij
fear boj strach lęk bać
love koch miłoś kochan
hope nadziej
forget zapom zapomn
remember pamięt wspomn
promise obiec przyrze
believe wierz uwierz wiar
sorry przepr przykro wybacz
laugh śmie śmia uśmie
cry płacz płaka łez łzy
agree zgod zgadz umow porozum
decide zdecyd decyz postanow
continue kontyn nadal dalej
support wspier wspar popar popier
discuss omawi omówi rozma dyskut
stop przest zatrzym stop
find znale znajd
search szuka poszuk
carry nos nieś niós przyn przyw
stand stoi sta= siedz kolej stoj= stoą= stoę= stał kolejk kolejc szereg
house dom= dom mieszka
school szkoł klas lekcj
hospital szpital klinik
road drog ulic
bridge most= most mostu
car samoch auto autobus ciężar
train pociąg kolej stacj dworzec
ship statek statk łód port= portu
water wod
sea morz morsk ocean
river rzek
mountain gór wzgór
forest las= lasu lasy drzew
snow śnieg lód= lodu śnież
rain deszcz pada powód
wind wiatr burz sztorm huragan
sun świat słoń lamp światł
dark noc= nocy ciem
fire ogień ogni pożar pali
country kraj= kraju ojczyzn narod państw
city miast miejsc wieś wsi=
world świat= świata świecie
border granic
war wojn
peace pokój pokoju spokó spokoj
army armi broń broni atak rakiet wojskow militar
freedom woln wolno darmow bezpłat uwoln
truth prawd
lie kłam łże kłams
law praw ustaw sąd=
government rząd władz
parliament parlament sejm głos wybor wybier
money pieniąd pieniędz kas=
price cen= ceny cena drog= drogi tani
bread chleb zboż pszen
animal zwierz pies= psy= krow krów owc koni ryb ptak pszcz
book książk list= listy słow słów
language język mow= mowa mowie
door drzwi okn okien dach ścian mur=
heart serc dusz
hand ręk rąk
eye ocz oczy głow twarz ciał
knee kolan plec nog zmęcz
name imi= imię imien nazw nazyw imie imio nazywa
history histori przeszł
future przyszł
time czas
winter zim
summer lato= lat= latem letni
morning ran= rano rankiem wieczor wieczór
first pierwsz najpierw
last ostatn finał
new now
old star
big duż wielk ogrom
small mał mały nieduż
good dobr lepsz
bad zły źle= gorsz
hard trud ciężk
strong siln silą sił= moc=
long dług
cold zimn chłod ciepł
empty pust pełn
beautiful piękn
young młod
poor bied bogat
happy szczęśl radoś ciesz
sad smut ból= bólu żal=
every wszys każd
nobody nikt nikogo żad
nothing nic= niczego
never nigdy
always zawsze
again znów znowu ponown
together razem wspól
here tu= tutaj
half połow pół= podwó dwukrot
job firm przedsięb spółk
energy energi prąd elektr gaz
health zdrow chor
police policj areszt więzi zatrzyma
film film muzyk zdję obraz mal
colour kolor barw czerwon niebies biał czarn
tree kwiat ogród ogrod zbior plon
wine win= wina herbat kaw= kawa kawy mlek masł trusk
clothing drabin torb toreb ubran but=
evacuate ewaku schron uchodź
season głod głód pragn
bear niedźw łoś wilk
picture wideo kamer nagran
year rok= roku lat= lata lecie
day dzień dni=
month miesi tydzie tygod tygodn
hour godzin minut
kilometre kilomet ton=
today dziś dzisia
tomorrow jutro
yesterday wczoraj
injure rann rani poszkodowan
victim ofiar
resident mieszka
citizen obywatel
factory fabryk zakład
strike strajk związkow
protest protest demonstr marsz
opposition opozycj sprzeciw
mayor burmistrz wojewod
crisis kryzys
danger niebezpiecz zagroż groź
safe bezpiecz
order rozkaz nakaz
ban zakaz zabron
allow pozwol zezwol pozwal
blame wina= winą= winę= winy= winn
judge sędzi wyrok skaza proces
crime zbrodni przestęp morder
corrupt korup krad złodzie
investigat śledztw bada dochodz zbada
cause przyczyn powod powód dlaczego
result wynik skutek skutk sukces
problem problem kłopot
plan plan zamierz projekt
goal cel= celem celu= cele=
mistake błąd błęd omyl pomyl mylił
change zmian zmien zmień
negotiat negocj rozmow rokowan
sign podpis traktat układ
ally sojusz partner
enemy wróg wrog
bomb bomb wybuch eksplo
drone dron
shell amunicj pocisk proch=
occupy okup inwazj najazd
prisoner jeniec jeńc zakładni więzień więźni
bank bank= banku banki bankó kredyt dług pożycz
budget budżet podat
market rynek rynk handl eksport import targ= targu kupc kupie handel
produce produk wytwarz wytworz
farmer rolni chłop pole= pola= polu=
church koście kościo kościół bóg bogi= bogu= boga modl
celebrat święt obchodz
born urodz narodzin
parent rodzic
brother brat= brata bratu brati brato braci
sister siostr
wife żona= żonę= żony= mąż= męż ślub wesel ożeni
girl dziewcz chłopa chłopc chłopie
colleague koleg drużyn zespół zespoł załog personel
coach trener
ball gola= gole= goli= gol= bramk piłk
champion mistrz tytuł rekord nagrod medal
museum muzea muzeu galeri wystaw sztuk artyst
theatre teatr scena scene scenę sceny koncert opera= operę= opery= operz= orkiestr
journalist dziennik gazet wiadomoś artykuł redak
engineer inżynier technolog techni maszyn komputer
science nauka nauki nauko naukw badacz badan
earth ziemi
sky nieb gwiazd kosmos księżyc
stone kamien kamień skał głaz
gold złoto złota złote złoty srebr żelaz metal stali stalo
wood drewn drzew desk
glass szkł szyb
kitchen kuchni kuchna kuchne kucharz gotow gotou talerz przepis restaurac
salt sól= soli= solą= cukr cukier pieprz olej
meat mięs jaja jaje jajk ser= sera= sery= ciast tort ryż
smell zapach pachn smak woń
bed łóżk stół stoł stole= stolu= krzes pokój pokoj schod piętr
tent namiot kontener obóz oboz
key klucz
paper papier dokument paszport
phone telefon dzwoni zadzwoni
plane samolot pilot lotnisk lot= lotu= loty
landing lądow
passenger pasażer bilet miejsc
travel podróż turyst wizyt odwiedz wycieczk
metro metro= metra= tramwaj
fuel paliw benzyn ropy= ropę= ropą= ropa naft
coal węgl węgiel kopal górni
nuclear nuklear jądrow atom reaktor promieniow
tank zbiornik rura rurę rury rurociąg tama= tamę= tamy= zapora= zaporę= zapory=
dry sucha suche sucho suchy susz pustyn
clean czyst czyśc brud śmiec odpad plasti
nature przyrod natura naturę natury klimat środowisk pogod
heat upał gorąc ciepł temperatur stopni
heating ogrzew grzew
generator generator bateri akumulator
substation sieć sieci podstacj lini
blood krew krwi krwaw
medicine lek= leki= leków lekarstw medycyn szczepi
patient pacjent operacj operow pielęgniar chirurg
autumn jesien jesień wiosn
week tydzien tydzień tygod weekend
think myśl pomysł sądz opini
understand zrozum rozumi
teach uczy uczę uczą uczo nauczy ćwicz trenow
show pokaz dowód dowid udowodn
meet spoty spotk
invit zapros zaproś zaprasz witam witaj witać witan gość gości pozdr
follow szef przywód kierowa kierown przewodn podąż lider
join razem wspóln dzieli dzielć jedność jednośc zjedno dołącz
use używ użył użyj użyć użyt stosow korzyst
make robić robił robim robi= zrobi tworz stworz uczyni
receive dostał dostaj dostać dostan otrzym dostarcz dostaw
lack potrzeb brako braku trzeba konieczn tęskn
cut złam łami łame przecią przecię cięł= cięt= uderz stłuc rozbi
run bieg chodz krok szedł szli idzie iść spacer
fall upadł upada upadk spada spade spadł padł pada
rise rosn rośn wzras wzros wzrós zwiększ podni podno uros urós
number wiele wielu dużo więcej liczb niewiel mało=
proud dumni dumna dumny duma= dumą
shame wstyd hańb godnoś honor szacun
courage odwag odważ mężn bohater dzieln
patience cierpliw
luck szczęś fart
dream marzy marze sen= życz
alone sam= sama= samotn tylko
same samem samam samym równ jednakow
other inny inne inna różn drugi druga
whole cały cała całe cało częś
one jeden jedna jedną jedne jedno
real prawdziw naprawd fakt rzeczywi
simple proste prosty prosta prosto łatw
terrible strasz poważn traged katastrof okropn
wonderful wspania cudown świetn znakomi
fast szybk śpiesz spiesz wolno= wolni=
soon wkrótce niedługo wcześn późn
before zanim przed aż= dopóki dopok wcześniej
after po= potem odkąd później
near blisk obok następn niedalek przy=
far dalek odległ
under pod= podziem piwnic schron
above nad= wysok góry=
silence milcz cisz cich
voice głos dźwięk hałas syren
possible możliw niemożliw może= mogą=
important ważn główn najważn istotn kluczow
ready gotow przygot
try prób spróbuj stara zawiod
hide uciek uciec ukry schowa
hold trzym zachow utrzym
put kład kłaś położ postaw stawia umieś
touch dotk rzuc pchn ciągn
cross przekro dotar osiągn przejś przejd minę
wake świt wschod obudz budz
without bez=
because ponieważ bo= dlatego więc
if jeśli jeżeli gdy= kiedy
person człowiek osoba osobę osoby osobą ktoś osób
thing rzecz coś= wszystko
public publicz oficjal urzęd
condolence kondolen współczu żałob
congratulat gratul winszu brawo
duty obowiąz służ zadani
community społecz wspólnot pokole
democracy demokra niepodleg niezależ suweren
territor terytor obszar region integraln okolic
trust zaufa ufa= ufam
regret żału żałow
choose wybr wybier
count licz policz mierz pomiar
answer odpowi odpow
happen wydarz zdarz stało
appear znik pojawi
move rusz obróc przesun ruch
refuse odmów odmaw odrzuc
accept akcept przyj
angry złoś gniew zły= wściek obraz obraża
surprise zaskocz dziwn zdziw niespodz
gift prezent podarow podaru dar=
story opowie opowia bajk legend
poem wiersz poet poez wers
dance tanc tańc tańcz
swim pływ skocz skok wspin
plant sadzi posadz siej siać kop= kopa
wash my= myje umy pra= praniem mydł
engine silnik koło= koła= kół
box pudeł skrzyn butel paczk
knife nóż noż lin= lina sznur młot gwóźdź gwoźdz
clock zegar dzwon świec
flag flag symbol znak
boss szef dyrekt właścic
customer klient publiczn kibic widz= widzó widow
grave grób groby grobu cment cmentarz pochow pogrzeb
smoke dym= dymu kurz pył popió popioł piask piasek
island wysp plaż wybrzeż brzeg
wave fala= fale= głęb
mouth usta= ustach ząb= zęby zęb ucho uszy nos= gardło gardł
sweet słod gorzk miód miodu
heavy ciężk waży wag= lekk
inside wewnątrz wnętrz zewnątrz środk środek kąt= róg=
enough dość dosyć wystarcz dokładn
rule regulamin zasad przepis adwokat prawnik świadk świadek
salary pensj wynagr zarob emeryt czynsz ubezpiecz
deserve zasłuż warto wartoś własn
vegetable warzyw ziemniak kartof fasol soczew zup
fruit owoc jabłk jabłon cytryn pomarań wiśn
tradition tradyc kultur zwyczaj obyczaj
certain pewn wątp zwątp
now teraz
even nawet
already już=
almost prawie niemal
maybe może= chyba prawdopod
often często czasem czasami zwykle zazwyczaj
suddenly nagle natychmiast od_razu
during podczas gdy=
between między pomiędzy
against przeciw
must musi musim trzeba powin
look patrz spojrz ogląda obserw
feel czuj czuł poczu uczuci emocj
explain wyjaśn opis tłumacz
wear nosi ubran sukien sukni mundur strój
drive kierow jecha jedzie jedź prowadz
lift podnos podnie unie dźwig
hang wisi wies powies
tie wiąza wiąż zawiąz węzeł węzł
fill napełn wypełn zapełn
cover przykry pokry owin zakry
collect zbiera zebra zgromadz zbiór zbieram
spread rozda rozpowsz rozprow rozszerz
exchange wymien wymian zamien zastąp
borrow pożycz
earn zarab zarob dochód dochod zysk
spend wyda= wydał wydatek wydatk spędz
donat darow datek datk dobrocz ofiarow zbiórk
invest inwest
hire zatrud rekrut pracown
resign dymisj rezygn zwoln odszed ustąp
retire emeryt weteran
appoint mianow powoł nomin
compet konkurs turniej puchar zawod liga= ligi= rozgryw
beat pokona porażk przegran pobi
shoot strzel strzał karabin kula= kule= pistolet pocisk
catch złap łapa schwyt chwyc
chase polow myśliw ściga goni=
drown utop uton zaton topi= tonie
breath oddech oddych dusi=
heal leczy leczen wyzdro lecz= wyleczy uzdrow
suffer cierp ucierp
surviv przeży przetrw ocala ocalał
crash wypad zderz katastrof rozbi
damage szkod uszkodz zniszcz
warn ostrzeg ostrzeż alarm
accus oskarż zarzut zarzuc
convinc przekona wpływ namówi
argue kłóc spór= spor debat kłótn
complain skarż narzek skarg krytyk
encourag zachęc inspir motyw
resist stawi opór= oporu podda= poddam poddać poddał
betray zdradz zdrad oszuk oszus
campaign kampani kandydat
constitution konstytuc republik rzeczypos
reform reform rewoluc
embassy ambasad dyplom
sanction sankcj embargo
migrant cudzoziem obc= obcy migrant zagran
ceasefire rozejm zawiesz
front front= froncie frontu bitw okop
officer oficer generał dowódc kapitan
guard straż strażnik pilnow ochron
volunteer ochotni wolontar
firefighter strażak strażac ratowni
industry przemysł
cargo ładun towar magazyn zapas dostaw zaopatrz
construction budow architekt murarz
unemploy bezrob inflacj bied ubóstw
hair włos brod fryzj
finger palec palce palcó stop= stopy stopą ramion ramien bark
skin skór kość kości mózg żołąd brzuch
virus wirus infekc epidem pandem zakaż
ambulance karetk pogotow nagły_wyp awaryj
disab niepełnospr niewid ślep głuch inwalid wózku
lamp lamp= lampa lampy lampę żarówk latarn
blanket koc= koce= kołdr poduszk materac
oven piec= pieca piecu piekar piecz upiec gotow
basket kosz wiadr worek work torb
toy zabawk lalk miś
coat płaszcz kurtk koszul kapelusz czapk spodn
thread nić nici nitk szyć szyje szył uszy tkanin materiał dywan wełn haft
breakfast śniadan obiad kolacj posił
chicken kurcza wieprz kiełbas szynk
flour mąk ciasto drożdż zakwas
beer piwo piwa piwie wódk alkohol pijan
grape winogron winnic
olive oliw orzech migdał grzyb
chocolate czekolad cukierk deser lody=
cat kot= kota= koty= kotem kotk
horse koń= konia konie konn osioł osła wielbł
goat koza= kozy= kozę świn kur= kura gęś= gęsi kaczk
bee pszcz owad motyl komar mrów
snake wąż węż żmij lew= lwa= słoń słoni tygrys małp
whale wieloryb delfin rekin żółw fok=
bird ptak bocian orzeł orł sow= jaskół gołęb
lake jezior staw= stawu
valley doli= dolin jaskini wodospad
earthquake trzęsien wstrząs wulkan
avalanche lawin osuwi błot
fog mgł chmur grzmot błyskaw piorun burz
leaf liść liści gałą gałę korzeń korzen trawa trawy trawie siano
seed nasion siew ziarn
shadow cień cieni jasn świec błysz lśni
air powietrz
satellite satelit rakiet orbit kosmicz
square plac= placu placów rynek park= parku
shop sklep kawiarn bar= supermark
hotel hotel schronisk pensjonat zajazd
library bibliotek
university uniwersy profesor uczeln wykładow
kindergarten przedszkol żłob
stadium stadion boisk murawa
castle zamek zamk pałac wież twierdz fortec
monument pomnik posąg ruin gruz
gate brama bramy bramę płot ogrodz szlaban
tunnel tunel piwnic podziem
bicycle rower kolarz motocykl
suitcase waliz bagaż plecak
delay opóźn rozkład harmonogr spóźn
speed prędkoś szybkoś
map map= mapa mapy mapie mapę atlas
apartment mieszkan piętr blok=
district dzielnic powiat wojewódz prowincj osiedl gmin
north północ
south południ
east wschód wschodn wschodu
west zachód zachodn zachodu
left lewo lewa lewej prawo prawej
king król książ koron cesar imperi
shout krzyk krzycz wrzeszcz
applaud oklask brawa wiwat
joke żart dowcip śmieszn humor
kiss pocału cału uścis przytul
enter wejś wchodz wszed wstęp
burst zawal runą pęk
publish druk= drukar wydawn wydan opublik
record nagra kopi
translate tłumacz przetłum znacz oznacz
draw rysun rysow malow malar
discover odkry wynala wynaleź
freeze zamarz mróz mroz topnie topił rozmar
feed karmi nakarm żywi wyżyw
punish kara= kary= karę ukara grzywn mandat
compensat odszkod rekompen zwrot
appeal pozew pozwa apelac odwoł
swear przysię ślub= ślubow
threaten groź grozi zagro
admit przyzna wyzna
praise chwal pochwal podziwi
holy święt błogosł
heaven niebo niebie raj= raju piekł anioł diab
miracle cud= cuda los= losu przeznacz duch
alphabet alfabet liter= litera literę gramaty
page stron rozdział powieś
violin skrzyp fortepian pianin gitar bęb trąb flet
choir chór chóru dyrygen melodi rytm
actor aktor rola= rolę roli mask kostium
football piłk koszyk hokej tenis szach boks
player gracz zawodni sportow bramkarz napastn sędzia=
exam egzamin test= ocen dyplom lekcj matur
pencil ołów długopis zeszyt tablic pióro
internet internet stron_intern cyfrow dane= danych sieci
password hasł kont= konto ekran program oprogram serwer baza_danych
message wiadomoś mail e-mail poczt telegram depesz
robot robot sztuczn automat
radio radi= radio radia radiu telewiz audycj nadaj
childhood dzieciń młodoś
justice sprawiedl litoś miłosier dobroć życzliw uprzejm
hate nienawi nienawidz zazdro okrutn
solidar solidar przyjaź
responsib odpowiedzial sumien
habit nawyk zwyczaj doświadcz talent umiejętn
weak słab
type rodzaj typ= przykład kształt form= forma
method metod system proces sposób sposob
chaos chaos nieład panik bałagan
attention uwag wysił starań zainteres interes
advantage korzyś pożytecz przydat zalet bezużyt
risk ryzyk szans okazj możliwoś
condition warun sytuac stan= stanie okoliczn
event wydarzen incydent przypad zdarzen sprawa=
moment chwil moment sekund
century stuleci wiek= wieku dekad rocznic urodzin dziesięciol
midnight północ= północy południe= w_południe
side stron= stronie stronę brzeg krawęd powierzch dno= dna=
location miejsc lokaliz
international międzynarod światow narodow globaln krajow
special specjaln szczególn normaln zwykł zwyczajn
famous znan= znany znana sławn nieznan tajn tajemn sekret
clear jasn= jasne jasno wyraźn oczywis widoczn
high wysok nisk szerok wąsk grub cienk
round okrąg prost= płask koło= krąg
soft miękk ostr mokr wilgotn
naked nag= nago nagi goły boso bosy
worry martw niepok nerw stres zmartw
honest uczciw szczer uprzejm wiern lojaln
gratis darmow bezpłat gratis za_darmo
crazy szalon wariat głup mądr sprytn intelig
grandfather dziad wnuk wnucz wuj ciot stryj kuzyn
widow wdow sierot niemowl
fisherman rybak pasterz kelner marynarz żeglarz
crew załog prom= promu promie
noodle makaron pizz kanapk
umbrella parasol lustr
furniture mebl półk szaf szuflad
balcony balkon podwór dziedziń taras
stick kij= kije laska słup pał= patyk
microphone mikrofon głośnik
ton ton= tony tona kilo litr metr centym
percent procent
announce ogłosi ogłasza ogłoszeni oświadcz zapowied deklar
report raport sprawozd
comment komentarz komentow uwag= uwagę
suggest proponuj zapropon propozycj sugeru suger porad rada= rady= zaleca
demand domaga żąda żądani wymaga
confirm potwierdz
question pytanie= pytani pytania
quote cytat cytow cytuj zdanie= zdania=
information informac informuj poinform
detail szczegół
list lista= listę= liście=
version wersj
group grup
member człon członk
organization organizac instytu stowarzysz fundacj
committee komitet komisj rada= rady=
office biur
agency agencj urząd departament wydział
conference konferenc szczyt= szczytu kongres forum
politics polity
party parti= partia partii partię
economy gospodark gospodarcz ekonomi finans
fund fundusz dotacj subwenc
develop rozwój rozwoj rozwij
improve popraw ulepsz
reduce zmniejsz ogranicz redukc spadek= spadku obniż
add doda= dodał dodatk dodać
compare porówn
difference różnic różni=
average średni przecięt
amount ilość ilości kwot suma= sumę
level poziom
limit limit
quality jakość jakości
size rozmiar wielkość szerokość długość
point punkt
topic temat
evidence dowód dowod
expert ekspert specjalist zawodow= zawód= zawodu kariera
status status pozycj stanowisk
control kontrol
manage zarządz administr
check sprawdz inspekc
approve zatwierdz akceptac zezwol
prevent zapobie unik uniknąć
remove usuń usuw usuną usunąć
guarantee gwarant zapewni
offer oferuj ofert oferow dostarcz
include zawiera obejmuj włącz
apply wniosek= wnioski aplik zgłoszeni
rest odpocz odpoczyn relaks wypoczyn
vacation wakacj urlop ferie
sport sport gimnast olimpi
busy zajęty zajęta
bore nud= nudy nudn nudzi
excite entuzjaz podekscyt ekscyt
enjoy przyjemn cieszyć_się zabaw= zabawa
comfort wygod komfort
satisfy zadowol satysfak spełni
disappoint rozczarow zawied zawiód frustr
despair rozpacz beznadziej desperac
shock szok= szoku wstrząś wstrząs=
sympathy współczu litość
generous hojn szczodr wspaniałomyśl
modest skromn pokor
greed chciw zachłann egois samolub
careful ostrożn uważn=
curious ciekaw= ciekawość ciekawsk
strict surow rygor
pregnant ciąż= ciąży ciążę położn
cancer rak= raka= nowotw guz= cukrzyc
fever gorączk kaszel kaszl grypa grypę
mental psych terap
narcotic narkot heroin kokain
cigarette papieros tytoń pali_papierosy
abuse nadużyc gwałt zgwałc molest znęca
violence przemoc brutaln
terror terror ekstrem
torture tortur
massacre masakr ludobój rzeź
kidnap porwa= porwan uprowadz
withdraw wycofa wycof odwrót
progress postęp
seize zdoby= zajęli= zajęł przejęli przejęc
block blokad zablok blokow
surround otocz= otoczon okrąż oblęż oblega
checkpoint punkt_kontrol patrol
headquarters kwater sztab siedzib
navy marynark okręt_pod flot
helicopter śmigłow helikop
intercept przechwy zestrzel
conscript pobór_do pobor= mobiliz
aggression agres
conflict konflikt napięc wrog= wrogość
compromise kompromis ustępst
sacrifice poświęc
rebel powstani= powstanie powstańc bunt rebel zamiesz
coup zamach_stanu przewrót obalen obali
regime reżim dyktat tyran
communist komunis socjalis sowiec
fascist faszy nazis
patriot patriot nacjonalis
propaganda propagand dezinform
censor cenzur
spy szpieg szpiegow
interview wywiad= wywiadzie
majority większość większości mniejszość mniejszości
survey sondaż ankiet statysty
population ludność ludności populac
race rasis rasow etnicz dyskrymin
religion religi wyznani
muslim muzułma islam koran meczet
christian chrześcij katoli prawosław biblii biblia
jew żyd= żydzi żydow synagog rabin
priest ksiądz księża księd biskup mnich papież zakonnic
sin grzech grzeszn
christmas boże_narodz wigili wielkanoc
separate rozdziel oddziel rozwód rozwod rozsta
couple para= narzecz zakochan
adult dorosł
gender płeć płci= seksual gej= lesbij femin
human ludzki ludzka ludzkość humanit
care opiek troszcz dba= troska=
education edukac wychow kształc
behave zachow= zachowuj zachowani
imagine wyobraź wyobraz fantaz
expect oczekiw oczekuj spodziew
assume zakłada= założeni przypuszcz zgad= domyśl
recognize rozpozna uzna= uznan
notice zauważ dostrzeg
calculate oblicz matematy
mix miesza= mieszan wymiesz
pour nalać nalał wylał wylać wyciek
dig kopa= kopali wykop łopat
drag ciągn ciągną wlec
pack pakow spakow zapakow
decorate ozdob dekor
tolerate tolerow toleranc znosi= wytrzym
ignore ignor lekceważ zaniedb
abandon porzuc opuszczon
restore odbudow przywróc renow
launch uruchom wystrzel=
cancel odwoła= odwołan anulow zniesi unieważn
interrupt przerwa przeryw przeszkadz zakłóc
repeat powtarz powtór
emphasize podkreśl
express wyrazi= wyraża
conclude podsumow wywniosk
claim twierdzi
reveal ujawni odsłon
mock kpi= kpin szyder ironi drwi
provoke prowok
exist istnie
depend zależ= zależy zależn
belong należ= należy_do
participate uczestn udział=
represent reprezent delegac przedstawic rzeczni
register rejestr zarejestr zapisa=
certificate certyfik zaświadcz
savings oszczędn oszczędz
luxury luksus
property własność własności nieruchom posiada
address adres
code kod= kodu kody szyfr
hacker haker cyber
download pobier pobrać ściągn klikn
file plik folder
connect połącz= połączen łącz= łączność
outage brak_prądu przerwy_w_dostaw wyłączeni
rubble gruz= gruzy gruzów wrak
extinguish gasi= ugasi gaszeni zgasi
bandage bandaż opaska nosze pierwsza_pomoc pierwszej_pomocy
prosthesis protez amput
pharmacy aptek
quarantine kwarantan izolac lockdown
kick kopnię kopną kopni=
shake trząs trzęs drż
kneel klęka klęcz uklęk
spin kręc= kręci obrac= obrót toczy=
slip śliz poślizg ślisk
whisper szept szepc szepta
knock puka= zapuka puk= stuka
greet dzień_dobry cześć= powit pozdrow pożegn żegna dobry_wieczór
fake fałsz podrab
correct poprawn= prawidł właściw=
perfect doskonał= idealn
rare rzadk unikat wyjątkowo
modern nowoczesn współczesn
local lokaln miejscow
abroad zagranic
central centraln centrum
direction kierun
capital stolic
personal osobist prywatn
temporary tymczas
permanent stał= stale= trwał= trwały
deliberate celow= umyśln
recent ostatnio niedawn
challenge wyzwani przeszkod
solve rozwiąz
strategy strateg taktyk
analysis analiz
standard norma= normy standard kryter
structure struktur
material materiał
resource zasób= zasob
pressure presj ciśnien nacisk
identity tożsam
success sukces udało udało_się powodzeni
affect wpływ= wpływa dotknię
source źródł
found założył= założyciel założon ufundow
legislation ustawodaw nowelizac dekret ustaw
referendum referend
suspect podejrz
fraud oszust oszuk
execute egzekuc stracon= kara_śmierci kary_śmierci
gang gang= mafi
smuggle przemyt celni
traffic ruch_uliczny korek= korki= korku
parking parking zaparkow garaż
rail szyna szyny szynach tory= torach
sail żagl żagiel kotwic żegl
shipyard stoczni
float unosi= pływa_na tratw dryf
pool basen
zoo zoo= akwarium
playground plac_zabaw huśtaw
elevator winda= windy windą
brick cegł beton cement
excavator kopark dźwig=
cable kabel kabl przewod=
tool narzędz śrub wiertark piła=
workshop warsztat
craft rzemieśl rzemiosł stolarz krawiec kowal
apprentice praktykant stażyst uczeń_zawodu
electrician elektryk hydraulik mechanik
assistant asystent sekretar
bureaucracy biurokr urzędni
chairman przewodnicząc prezes
activist aktywist działacz
philosophy filozof
author autor= autorka autora pisarz pisark literatur
character charakter osobowość
graduate absolwent
homework zadanie_domowe praca_domowa
scholarship stypend
pram wózek_dziec pieluch pieluszk
dictionary słownik encyklop
cinema kino= kinie dokumental odcinek
band album= zespół_muz
festival festiwal karnawał cyrk
anthem hymn
banner transparent= plakat hasła= hasło_na
petition petycj
boycott bojkot
crowd tłum
homeless bezdomn żebrak
bankrupt bankru upadłość
shares akcje= akcji= akcjonar giełd
discount zniżk rabat
advert reklam
parcel paczk listonosz pocztow= znaczek= poczta=
dollar dolar euro=
moral moraln etyk etyczn cnot
privilege przywilej
ancient antycz starożyt średniowiecz
heritage dziedzic spuścizn dziedzictw spadek_po
ancestor przodk przodek potom
archaeology archeolog wykopalis dinozaur skamieniał
gene gen= geny= genów= genety
laboratory laborator eksperyment
theory teori
physics fizyk= fizyka fizyki chemi biolog
telescope teleskop mikroskop
planet planet wszechświat galakt astronaut
carbon emisj dwutlen
pollution zanieczyszcz skażen
poison truc= trucizn otru toksycz zatruc chemikal
renewable odnawialn słoneczn= wiatrak fotowolt
recycle recykl
species gatun bioróżnor
forecast prognoz synoptyk
hail grad= gradu= gradobic
marathon maraton sprint
ski narty= nartach narciar łyżw sank
lottery loteri zakłady=
card karta= karty kart=
fox lis= lisa= królik zając mysz szczur wiewiórk jeż= jeża= jeleń sarn
frog żab pająk robak ślimak
salmon łosoś pstrąg śledź tuńczyk krewet krab
wing skrzydł pióro= pióra ogon futro łap=
barn stodoł stajni klatka klatce gniazd obora
herd stado= stada stad= pastwisk
tractor traktor ciągnik pług
fertilizer nawóz nawoz pestycyd
irrigate nawadni
corn kukurydz jęczmień żyto= owies
cabbage kapust marchew cebul czosn ogór= ogórek ogórk dynia burak
berry malin śliwk grusz brzoskw morel banan melon arbuz jagod
juice sok= soku= lemoniad
butter masło= masła śmietan jogurt
salad sałat sałatk sos= musztard ocet
cake ciasto= ciasta ciastk tort=
piece kawałek kawałk plaster
quarter kwadrans kwartał ćwierć
zero zero= zera=
weekend weekend
europe europ
africa afryk
asia azja= azji= azjat
green zielon żółt brązow różow= szar= szary fiolet
jewel biżuter naszyjnik diament pierścion kolczyk
wallet portfel torebk
spectacles okular
glove rękawic szalik skarpet buty=
pocket kieszeń kieszen guzik rękaw= pasek
fashion moda= mody= modę= modzie= modn=
design projektow= zaprojekt design
barber fryzjer
cup kubek kubk filiżan misk= łyżk widel garnek patel
fridge lodówk pralk zamrażar
bath łazienk wann prysznic toalet
bench ławka ławki ławce kanap fotel
broom miotł odkurzacz
leather skórzan bawełn jedwab
rubber guma= gumow opon
steam para_wodna
hole dziura dziury dziurę krater pęknię jam=
rot gnij= zgnił pleśń
oak dąb= dęb brzoz sosn wierzb lip= lipa świerk
sunflower słoneczni tulipan róża= róże= maki= lili=
balloon balon fajerwerk
fat gruby= gruba= otył szczupł
disgust obrzydl wstręt brzydk
coward tchórz
curse przeklę przekle klątw
neutral neutral
corridor korytarz
maximum maksim maksym minim
homesick tęskn nostalg
supervise nadzór nadzor
model model
function funkcj
install instal
studio studio= studia_nagran
but ale= lecz= jednak
only tylko= jedynie
more więcej bardziej
also też= także= również
until dopóki póki= aż=
who kto= kogo= komu=
what co= czego= czemu=
how jak=
where gdzie= dokąd= skąd=
when kiedy= gdy=
still jeszcze nadal= wciąž wciąż=
you ty= wy= wam= was= cię= ci= twój wasz pan= pani= państw
attack atak natarc napaść napadł ofensyw
missile rakiet pocisk
weapon broń broni= bronią zbroj
red czerwon
white biał= biała biały białe białą białych białym
black czarn
blue niebiesk błękit
dog pies= psa= psy= psem= psów= psami=
sheep owc= owca owce owiec jagni
cow krow= krowa krowy krów= krowę bydł
fish ryb= ryba ryby rybę rybac
roof dach= dachu= dachy= dachem=
wall ścian= ściana ściany ścianie mur= muru= mury=
window okno= okna= oknie= okien= oknem=
tea herbat
coffee kaw= kawa= kawę= kawy=
milk mlek= mleko mleka
storm burz= burza burze burzy sztorm huragan tajfun
flood powód powodzi zalał zalan
ice lód= lodu= lodzie= lodem=
husband mąż= męża= mężem= mężowi= mężowie=
wedding ślub= ślubu= ślubie= wesele= weselu= ożeni wyszła_za
vote głosow głosował wyborc urna= urny= urn=
election wybory= wyborach= wyborów= wyborami= wyborcz
prison więzieni cel= cela= celi= areszt
newspaper gazet
concert koncert
airport lotnisk
bus autobus
truck ciężarów
letter list= listu= listy= listem= listów= liście=
music muzyk muzycz
photo zdjęci fotograf
say mówi mówię powiedz powiem=
become zosta= stał= stała= stało= stają staje= stanie=
less mniej= najmniej=
behind za_nami za= tyłu= tyle=
instead zamiast=
someone ktoś= kogoś= komuś= ktokolwiek
except oprócz= prócz= poza= wyjątk
self sam= sama= sami= samemu samego same= siebie= sobie= sobą=
night noc= nocy= noce= nocą= nocn
times raz= razy= razu= razem=
sit siedz siąd= siedli usiad usiąd
tonight wieczór wieczor
song piosenk pieśń pieśni
warm ciepł gorąc
rich bogat bogac
hungry głod= głodn głód=
chair krzes krzesł
table stół= stołu stole= stołem stoły
room pokój= pokoju= pokoje= pokoi= sala= sali=
deputy poseł= posł= posła posłow posłank posłem senator
head głow= głowa głowę głowy głowie głową
face twarz
arm ramię ramion
rope lina= liny= sznur łańcuch
well studn źródł
curtain zasłon kurtyn firan
pot garn= garnek garnk patelni
stairs schod
net sieć= sieci= siatk
#1 jeden= jedna= jedno= jedną= pierwsz
#2 dwa= dwie= dwaj= dwóch= dwu= dwoje= dwom= obaj obie oboje drugi= druga= drugie= drugą= drugiej= drugiego=
#3 trzy= trzech= trzej= troje= trzem= trzeci
#4 cztery= czterech= czterej= czworo= czwart czterem=
#5 pięć= pięciu= pięcioro piąt
#6 sześć= sześciu= szóst
#7 siedem= siedmiu= siódm
#8 osiem= ośmiu= ósm
#9 dziewięć= dziewięciu= dziewiąt
#10 dziesięć= dziesięciu= dziesiąt= dziesiąty= dziesiąta= dziesiątej= dziesiątk
#11 jedenaści jedenast
#12 dwanaści dwunast
#13 trzynaści trzynast
#14 czternaści czternast
#15 piętnaści piętnast
#16 szesnaści szesnast
#17 siedemnaści siedemnast
#18 osiemnaści osiemnast
#19 dziewiętnaści dziewiętnast
#20 dwadzieścia= dwudziest dwudziestu
#30 trzydzieści trzydziest
#40 czterdzieści czterdziest
#50 pięćdziesiąt pięćdziesięci
#60 sześćdziesiąt sześćdziesięci
#70 siedemdziesiąt siedemdziesięci
#80 osiemdziesiąt osiemdziesięci
#90 dziewięćdziesiąt dziewięćdziesięci
#100 sto= stu= setn setk setek=
#200 dwieście dwustu
#300 trzysta trzystu
#400 czterysta czterystu
#500 pięćset pięciuset
#600 sześćset sześciuset
#700 siedemset siedmiuset
#800 osiemset ośmiuset
#900 dziewięćset dziewięciuset
#1000 tysiąc tysię
#1e6 milion
#1e9 miliard
#1e12 bilion
#pm południu wieczor
#*12 tuzin
`;
