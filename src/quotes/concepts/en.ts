/** English. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people people
man man men= man= guy guys= male=
woman woman women lady ladies female
child child children kid
mother mother mom
father father dad
family family
friend friend
grandmother grandmother grandma
neighbour neighbour neighbor
teacher teacher
doctor doctor
soldier soldier troops troop=
worker worker
student student pupil
son son
daughter daughter
minister minister
president president
thank thank grateful gratitude
ask ask request please
want want demand
know know
see see seen saw
hear hear listen heard
speak speak talk spoke
write write wrote written
read read
work work job
live live life alive
die die dead death died
kill kill killed
sleep sleep slept asleep
eat eat food
drink drink
sing sing song
play play game match match= matches=
win win won victory winner victor triumph
lose lose lost
begin begin start
end end finish over
open open reopen
close close closed shut
build build built
destroy destroy destroyed
repair repair fix repaired
pay pay paid cost bill
buy buy bought
sell sell sold selling
give give gave
take take took
send send sent
come come came arriv
leave leave left go gone depart
return return back
wait wait
stay stay remain
help help aid
save save rescue saved
protect protect defend
fight fight struggle
fear fear afraid
love love beloved
hope hope
forget forget forgot
remember remember memory
promise promise
believe believe faith
sorry sorry apolog forgive
laugh laugh smile
cry cry weep tears
agree agree agreement deal contract
decide decide decision
continue continue keep still
support support back
discuss discuss talk debat
stop stop halt
find find found
search search seek
carry carry bring load
stand stand sit queue line
house house home homes=
school school class
hospital hospital clinic
road road way street path
bridge bridge
car car bus truck
train train railway station
ship ship boat vessel port
water water
sea sea ocean
river river
mountain mountain hill
forest forest tree
snow snow ice
rain rain flood
wind wind storm hurricane
sun sun light
dark dark darkness night
fire fire burn
country country nation homeland
city city town village
world world
border border
war war
peace peace calm quiet
army army weapon attack missile military militar
freedom freedom free release
truth truth true
lie lie liar
law law right court
government government authorit state
parliament parliament vote elect senat congress deput lawmaker
money money coin
price price expensive cheap
bread bread grain wheat
animal animal dog cow sheep fish bird
book book letter word
language language speech
door door window roof wall
heart heart soul
hand hand arm
eye eye head face body
knee knee back leg tired
name name called
history history past memory histor
future future
time time
winter winter
summer summer
morning morning evening
first first
last last final
new new
old old age
big big great large
small small little
good good better
bad bad worse
hard hard difficult tough
strong strong power strength
long long
cold cold warm heat
empty empty full
beautiful beautiful pretty lovely beaut
young young
poor poor rich
happy happy joy glad
sad sad grief pain
every every all everyone each
nobody nobody none
nothing nothing
never never
always always forever
again again
together together
here here
half half double
job job company business
energy energy electric power gas
health health sick illness
police police arrest prison
film film music picture paint
colour colour color red blue white black
tree tree flower garden harvest
wine wine tea coffee milk butter tomato strawberr
clothing clothing shoe ladder bag tool
evacuate evacuate shelter refugee
season season fresh hungry thirsty
bear bear cub moose wolf
picture picture video camera
year year
day day
month month week
hour hour minute
kilometre kilometre kilometer miles ton
today today
tomorrow tomorrow
yesterday yesterday
injure injure wound hurt
victim victim casualt fatalit
resident resident inhabitant
citizen citizen
factory factory plant
strike strike union
protest protest demonstrat march rally
opposition opposition oppose
mayor mayor governor prefect
crisis crisis
danger danger threat
safe safe secur
order order command
ban ban forbid prohibit
allow allow permit permission
blame blame fault guilt
judge judge sentence verdict trial
crime crime criminal murder
corrupt corrupt steal stole thief brib robber
investigat investigat inquiry probe
cause cause reason why
result result consequen outcome success
problem problem trouble issue
plan plan project intend
goal goal aim target purpose
mistake mistake error wrong
change change
negotiat negotiat talks
sign sign treaty
ally ally allies partner
enemy enemy enemies
bomb bomb explo blast
drone drone unmanned
shell shell ammunition artillery gunpowder
occupy occupy occupied occupation invade invasion
prisoner prisoner hostage captive
bank bank loan debt
budget budget tax
market market trade sale export import merchant trader
produce produce product manufactur
farmer farmer agricultur field farm= farms= farming
church church god pray faith
celebrat celebrat holiday feast
born born birth
parent parent
brother brother
sister sister
wife wife husband marry married wedding
girl girl boy teenager
colleague colleague team crew staff
coach coach trainer
ball ball goal= score
champion champion title record prize award medal
museum museum gallery exhibition art
theatre theatre theater stage concert opera orchestra
journalist journalist news article editor newspaper media= reporter
engineer engineer technolog machine computer
science science scientist research study
earth earth land soil ground
sky sky star space moon
stone stone rock
gold gold silver iron metal steel
wood wood board
glass glass broken
kitchen kitchen cook dish plate recipe restaurant
salt salt sugar pepper oil
meat meat egg cheese cake pie rice
smell smell scent taste
bed bed table chair room stairs floor
tent tent container camp
key key lock
paper paper document passport note
phone phone call telephone
plane plane aircraft pilot airport flight flew fly= flies= flying flown
landing landing land= landed takeoff
passenger passenger ticket seat
travel travel tourist journey trip visit
metro metro subway tram underground
fuel fuel oil petrol gasoline diesel
coal coal mine
nuclear nuclear reactor radiation
tank tank reservoir pipe dam
dry dry drought desert
clean clean dirty waste garbage plastic
nature nature climate environment weather
heat heat hot temperature degree
heating heating
generator generator battery
substation substation network grid line
blood blood
medicine medicine drug medication vaccine
patient patient ward surgery operation nurse
autumn autumn spring fall
week week
think think thought idea opinion
understand understand understood
teach teach learn taught training educat
show show prove demonstrat
meet meet met
invit invit welcome guest greet
follow follow lead head chief
join join together share unite unity
use use
make make made create do did
receive receive get got deliver
lack lack shortage need miss necessary
cut cut break broke hit strike
run run race walk step
fall fall fell drop
rise rise raise increase grow grew
number number many few much more most
proud proud pride
shame shame disgrace dignity honor honour respect
courage courage brave hero
patience patience
luck luck fortune
dream dream wish want
alone alone lonely only
same same equal similar
other other different another
whole whole entire part
one one
real real fact
simple simple easy
terrible terrible serious tragedy disaster
wonderful wonderful excellent amazing amazed fantastic awesome magnificent brilliant
fast fast quick hurry slow
soon soon early late
before before ago until
after after since
near near close next beside
far far away distant distance
under under below basement
above above over up top
silence silence silent quiet
voice voice sound noise siren
possible possible impossible can
important important main main=
ready ready prepare
try try attempt fail
hide hide escape flee
hold hold keep
put put place set
touch touch throw push pull
cross cross reach pass
wake wake dawn sunrise
without without
because because therefore
if if
person person
thing thing something everything
public public official
condolence condolence mourn commemor
congratulat congratulat bravo
duty duty serve service task
community community society generation
democracy democracy independen sovereign
territor territor integrity region area
trust trust confiden
regret regret repent
choose choose chose choice
count count measure
answer answer respon reply
happen happen occur
appear appear vanish disappear
move move turn shift
refuse refuse reject deny denied
accept accept adopt
angry angry anger rage insult
surprise surprise strange wonder unexpect
gift gift present
story story tale legend
poem poem poet verse
dance dance
swim swim dive jump climb
plant plant sow dig
wash wash soap
engine engine motor wheel
box box bottle packet
knife knife rope hammer nail
clock clock watch bell candle
flag flag symbol sign
boss boss director owner
customer customer client audience fan
grave grave cemetery bury funeral
smoke smoke dust ash sand
island island coast beach shore
wave wave deep depth
mouth mouth tooth ear nose throat
sweet sweet bitter honey
heavy heavy weight light=
inside inside outside middle corner
enough enough exactly precisely
rule rule regulation lawyer witness
salary salary wage pension rent insurance
deserve deserve worth value own=
vegetable vegetable potato bean soup
fruit fruit apple lemon orange cherry
tradition tradition culture custom
certain certain doubt sure
now now currently
even even
already already
almost almost nearly
maybe maybe perhaps probably
often often usually sometimes
suddenly suddenly immediate instant
during during while
between between
against against
must must should obliged
look look watch stare observe
feel feel felt emotion
explain explain describe clarify
wear wear dress uniform
drive drive driver ride
lift lift lifted
hang hang hung
tie tie tied bind
fill fill full_of
cover cover wrap
collect collect gather
spread spread distribut hand_out
exchange exchange replace substitut
borrow borrow lend lent
earn earn income profit
spend spend spent expens
donat donat charit aid_fund
invest invest
hire hire employ recruit
resign resign quit dismiss fired
retire retire veteran
appoint appoint elected_to nominat
compet compet contest tournament cup league
beat beat defeat
shoot shoot shot gun rifle bullet
catch catch caught grab
chase chase hunt hunter
drown drown sink sank shipwreck
breath breath suffocat choke
heal heal cure treat recover
suffer suffer
surviv surviv outlive
crash crash collid accident derail
damage damage harm
warn warn warning alarm
accus accus charge indict
convinc convinc persuad influence
argue argue quarrel dispute
complain complain critici
encourag encourag inspir motivat
resist resist surrender give_up
betray betray cheat deceiv trick
campaign campaign candidate
constitution constitution republic
reform reform revolution
embassy embassy ambassador diplomat
sanction sanction embargo
migrant migrant foreign stranger immigra
ceasefire ceasefire truce armistice
front front battle trench
officer officer general commander captain
guard guard watchman
volunteer volunteer
firefighter firefighter rescuer rescue_team
industry industry industrial
cargo cargo goods warehouse supply
construction construction builder architect
unemploy unemploy inflation poverty
hair hair beard
finger finger foot feet toe shoulder
skin skin bone brain stomach
virus virus infection epidemic pandemic
ambulance ambulance emergency
disab disab blind deaf wheelchair
lamp lamp bulb lantern
blanket blanket pillow mattress
oven oven stove bake baker boil
basket basket bucket sack bag
toy toy doll
coat coat shirt hat trousers
thread thread sew fabric cloth carpet wool embroider
breakfast breakfast lunch dinner supper meal
chicken chicken pork sausage ham
flour flour dough yeast
beer beer vodka alcohol drunk
grape grape vineyard vine
olive olive nut almond mushroom
chocolate chocolate candy sweets dessert ice_cream
cat cat kitten
horse horse donkey camel
goat goat pig hen goose duck
bee bee insect butterfly mosquito ant=
snake snake lion elephant tiger monkey
whale whale dolphin shark turtle seal=
bird bird= stork eagle owl swallow= pigeon
lake lake pond
valley valley cave waterfall canyon
earthquake earthquake quake tremor volcano
avalanche avalanche landslide mud
fog fog cloud thunder lightning
leaf leaf leaves= branch root grass hay
seed seed grain= crop
shadow shadow bright shine
air air
satellite satellite rocket orbit
square square= park=
shop shop store supermarket cafe bar=
hotel hotel hostel inn=
library library librarian
university university professor academic
kindergarten kindergarten nursery
stadium stadium pitch= playing_field
castle castle palace tower fortress
monument monument statue memorial ruin
gate gate fence barrier
tunnel tunnel cellar
bicycle bicycle bike cyclist motorcycle
suitcase suitcase luggage backpack
delay delay timetable schedule postpon
speed speed
map map
apartment apartment flat= storey
district district neighbourhood= province suburb
north north northern
south south southern
east east eastern
west west western
left left right=
king king queen prince crown empire
shout shout scream yell
applaud applaud cheer ovation
joke joke funny humor
kiss kiss hug embrace
enter enter go_in
burst burst collapse cave_in
publish publish print press
record record copy
translate translate mean meaning
draw draw drawing paint sketch
discover discover invent explor
freeze freeze frozen melt
feed feed fed
punish punish fine_of penalty
compensat compensat damages refund
appeal appeal lawsuit sue
swear swear oath vow
threaten threaten
admit admit confess acknowledg
praise praise admire
holy holy sacred bless saint
heaven heaven hell angel devil
miracle miracle fate destiny ghost
alphabet alphabet grammar
page page chapter novel
violin violin piano guitar drum trumpet flute
choir choir conductor melody rhythm
actor actor role mask costume
football football soccer basketball hockey tennis chess boxing
player player athlete goalkeeper striker referee
exam exam test grade diploma lesson
pencil pencil pen notebook blackboard
internet internet website digital data online
password password account screen program software server
message message email mail telegram
robot robot artificial automat
radio radio television broadcast
childhood childhood youth
justice justice fair mercy kindness
hate hate hatred envy jealous cruel
solidar solidar friendship
responsib responsib conscience
habit habit experience skill talent
weak weak
type type sort kind= example form
method method system process
chaos chaos disorder panic
attention attention effort interest
advantage advantage benefit useful useless
risk risk chance opportunity
condition condition situation
event event incident case=
moment moment instant
century century decade anniversary birthday
midnight midnight noon
side side edge surface bottom
location location spot place=
international international global national
special special normal ordinary
famous famous unknown secret
clear clear obvious visible
high high low wide narrow thick thin tall
round round straight flat
soft soft sharp wet
naked naked barefoot
worry worry nervous stress
honest honest polite loyal
gratis gratis free_of_charge
crazy crazy mad fool stupid clever wise
grandfather grandfather grandchild uncle aunt cousin
widow widow orphan baby infant
fisherman fisherman shepherd waiter sailor
crew crew ferry
noodle noodle pasta pizza sandwich
umbrella umbrella mirror
furniture furniture shelf cupboard drawer
balcony balcony yard courtyard
stick stick pole
microphone microphone loudspeaker
ton ton tonne kilo litre metre
percent percent per_cent
announce announc declar proclaim statement
report report
comment comment remark
suggest suggest propos recommend advice advis
demand demand insist urge
confirm confirm verif
question question
quote quote quotation phrase= cited
information information inform= informed informs
detail detail
list list= lists= listed
version version edition
group group
member member
organization organiz organis institut associat foundation
committee committee commission council board=
office office offices
agency agency agencies department=
conference conference summit congress forum
politics politic policy policies
party party parties
economy econom financ
fund fund= funds funding subsid grant=
develop develop
improve improv upgrad enhanc
reduce reduc decreas declin shrink
add add= adds added adding addition extra
compare compar
difference differ vary= varies varied
average averag
amount amount total= sum=
level level
limit limit
quality quality qualities
size size= sizes= length width
point point= points
topic topic theme matter= subject=
evidence evidence proof
expert expert specialist professional profession career
status status position rank=
control control
manage manag administrat
check check inspect monitor examin
approve approv authoriz licen
prevent prevent avoid
remove remov delet eliminat
guarantee guarante ensur assur
offer offer provid
include includ contain
apply apply= applies applied applicat applicant
rest rest= relax leisure break=
vacation vacation holidaymaker
sport sport athletics gym= olympi
busy busy
bore bored boring boredom dull=
excite excit thrill enthusias
enjoy enjoy pleasure fun= delight
comfort comfort cosy= cozy=
satisfy satisf fulfil
disappoint disappoint frustrat
despair despair hopeless desperat
shock shock stunned horrif appall
sympathy sympath compassion pity= pities
generous generous generosity
modest modest humble= humil
greed greed selfish
careful careful cautio
curious curious curiosity
strict strict sever= severe severely harsh
pregnant pregnan midwi
cancer cancer tumour tumor diabet
fever fever cough flu= influenza
mental mental psycholog psychiatr therap
narcotic cocaine heroin narcot addict
cigarette cigar tobacco
abuse abus harass rape= raped
violence violen brutal
terror terror extremis
torture tortur
massacre massacre genocid slaughter
kidnap kidnap abduct
withdraw withdr retreat
progress progress advanc forward
seize seiz conquer captur
block block blockade
surround surround encircl besieg siege
checkpoint checkpoint patrol
headquarters headquarter base= bases=
navy navy naval submarine fleet
helicopter helicopter
intercept intercept air_defen anti-aircraft
conscript conscript mobiliz mobilis draft=
aggression aggress
conflict conflict tension hostil
compromise compromis concession
sacrifice sacrific
rebel rebel uprising insurg riot mutin
coup coup= overthr toppl oust
regime regime dictat tyran
communist communis socialis soviet
fascist fascis nazi
patriot patriot nationalis
propaganda propagand disinform
censor censor
spy spy= spies= espionage secret_service
interview interview
majority majorit minorit
survey survey poll= polls questionnaire statistic
population population census demograph
race racis racial ethnic discriminat
religion religi
muslim muslim islam quran imam
christian christian catholic orthodox protestant bible
jew jew= jews= jewish synagog rabbi holocaust
priest priest bishop monk monaster pope= nun=
sin sin= sins= sinner sinful
christmas christmas easter ramadan
separate separat divorc split
couple couple= couples= boyfriend girlfriend lover fianc
adult adult grown-up
gender gender sexual gay= lesbian femin
human human humanit humane mankind
care care= cares= cared caring caregiver look_after
education educat pedagog
behave behav conduct=
imagine imagin fantas
expect expect anticipat
assume assum guess suppos presum
recognize recogni identif
notice notice= noticed noticing spotted
calculate calculat mathemat
mix mix= mixed mixing mixture stir= blend
pour pour= poured pouring spill leak
dig dig= digs= dug= digging shovel spade
drag drag= dragged tow= towed haul
pack pack= packed packing unpack
decorate decorat ornament
tolerate tolera endur
ignore ignor neglect
abandon abandon
restore restor rebuil reconstruct renovat
launch launch
cancel cancel call_off called_off abolish revok
interrupt interrupt disturb bother
repeat repeat
emphasize emphasi underlin
express express
conclude conclu summar
claim claim alleg
reveal reveal expos uncover disclos
mock mock= mocked mocking mockery ridicul sarcas irony= ironic
provoke provok provoc
exist exist
depend depend
belong belong
participate participat attend=
represent represent delegat spokes
register regist enrol
certificate certific
savings saving= savings
luxury luxur
property property properties estate= possess
address address
code code= codes= encrypt
hacker hack= hacker hacked cyber malware
download download upload click=
file file= files= folder database
connect connect
outage outage blackout power_cut
rubble rubble debris wreck
extinguish extinguish
bandage bandage tourniquet stretcher first_aid
prosthesis prosthe amputat
pharmacy pharmac drugstore
quarantine quarantin lockdown isolat
kick kick= kicked kicking kicks
shake shake shook= trembl shiver
kneel kneel knelt bow= bowed
spin spin= rotat roll= rolled rolling
slip slip= slipped slipper slide= slid=
whisper whisper murmur
knock knock
greet hello goodbye farewell greet
fake fake false counterfeit forg=
correct correct accura
perfect perfect ideal
rare rare= rarely unique
modern modern contempor
local local
abroad abroad overseas
central central centre= center=
direction direction
capital capital=
personal personal privat individual
temporary temporar provisional
permanent permanent constant
deliberate deliberate intentional on_purpose
recent recent lately
challenge challeng obstacle
solve solv solution
strategy strateg tactic
analysis analy
standard standard criteri
structure structur
material material
resource resourc
pressure pressur
identity identit
success success succeed
affect affect impact
source source=
found founder founded establish
legislation legislat amendment decree bill=
referendum referendum
suspect suspect suspici
fraud fraud scam= swindl
execute executed execution death_penalty
gang gang= gangs= mafia
smuggle smuggl customs contraband
traffic traffic congest
parking parking garage parked
rail rail= rails= tracks track=
sail sail= sails= sailed sailing anchor mast=
shipyard shipyard dock=
float float drift raft
pool pool= pools
zoo zoo= aquarium
playground playground swing=
elevator elevator escalator
brick brick concrete cement
excavator excavat bulldozer crane=
cable cable wire= wires= socket
tool tool= tools= screw drill= saw_blade axe=
workshop workshop
craft craft= crafts craftsm carpenter blacksmith tailor artisan
apprentice apprentic trainee intern=
electrician electrician plumber mechanic
assistant assistant secretar
bureaucracy bureaucra clerk civil_serv
chairman chairman chairwoman chairperson chair_of
activist activis
philosophy philosoph
author author= authors= writer literatur
character character personalit
graduate graduat
homework homework
scholarship scholarship stipend
pram pram= stroller diaper nappy
dictionary dictionar encyclop vocabul
cinema cinema documentar episode
band album band= bands=
festival festival carnival circus
anthem anthem hymn
banner banner poster placard slogan
petition petition
boycott boycott
crowd crowd
homeless homeless beggar
bankrupt bankrupt insolven
shares shareholder stock_exchange stocks= stock_market
discount discount coupon
advert advert commercial marketing
parcel parcel postal post_office postman stamp= stamps
dollar dollar euro= euros= pounds
moral moral ethic virtue virtuous
privilege privileg
ancient ancient mediev antique
heritage heritage inherit legacy
ancestor ancest descend
archaeology archaeolog excavation fossil dinosaur
gene gene= genes= genetic dna=
laboratory laborator experiment
theory theor
physics physics= physicist chemist biolog
telescope telescope microscope
planet planet universe galaxy astronaut
carbon carbon greenhouse_gas emission
pollution pollut contamin
poison poison toxic chemical
renewable renewab solar= turbine
recycle recycl
species species wildlife biodivers extinct
forecast forecast meteorolog predict
hail hail= hailst
marathon marathon sprint
ski ski= skis skier skiing skat snowboard
lottery lotter gambl casino
card card= cards=
fox fox= foxes= rabbit hare= deer= mouse= mice= rat= rats= squirrel hedgehog
frog frog spider worm snail
salmon salmon trout herring tuna shrimp crab=
wing wing= wings tail= tails feather fur= paw=
barn barn= stable= shed= cage nest= hive
herd herd= herds flock= pasture graz
tractor tractor plough plow
fertilizer fertili pesticid
irrigate irrigat
corn corn= maize barley oats= rye=
cabbage cabbage carrot onion garlic cucumber pumpkin beet
berry berry berries raspberr blueberr plum= plums pear= pears peach apricot banana melon
juice juice lemonade
butter butter= cream= yoghurt yogurt
salad salad sauce mustard vinegar
cake cake= cakes= pastry pastries biscuit cookie pancake
piece piece slice= slices fragment
quarter quarter=
zero zero=
weekend weekend
europe europe
africa africa
asia asia= asian
green green yellow brown= pink= purple grey= gray=
jewel jewel necklace earring bracelet diamond ring=
wallet wallet purse= handbag
spectacles spectacles eyeglass sunglasses
glove glove scarf= scarves sock= socks mitten boots boot=
pocket pocket button sleeve collar belt=
fashion fashion
design design
barber barber hairdress
cup mug= mugs bowl spoon fork= forks kettle saucepan
fridge fridge refrigerat freezer washing_machine
bath bath= bathroom bathtub shower= toilet
bench bench sofa= couch= armchair
broom broom= mop= vacuum_clean
leather leather cotton silk= linen
rubber rubber tyre tire= tires=
steam steam= vapour vapor
hole hole= holes= crater pit= crack= cracks
rot rot= rotten rotting mould= mouldy mold= moldy decay
oak oak= oaks birch pine= pines willow spruce linden
sunflower sunflower tulip rose= roses lily= poppy poppies
balloon balloon firework
fat fat= fatter obes slim= skinny
disgust disgust ugly nasty
coward coward
curse curs= curse cursed damn
neutral neutral
corridor corridor
maximum maximum minimum
homesick homesick nostalg longing
supervise supervis oversee oversight
model model=
function function
install install
studio studio=
but but= however=
only only= just= merely=
more more=
also also= too= as_well
until until= till=
who who= whom= whoever whose=
what what= whatever=
how how=
where where= wherever
when when= whenever=
still still= yet=
you you= your= yours=
attack attack assault offensive raid
missile missile
weapon weapon arms= gun=
red red=
white white
black black
blue blue
dog dog= dogs= puppy puppies
sheep sheep lamb= lambs=
cow cow= cows= cattle calf= calves=
fish fish= fishes= fishing=
roof roof= roofs=
wall wall= walls=
window window
tea tea= teas=
coffee coffee
milk milk
storm storm= storms= stormy hurricane typhoon cyclone tornado
flood flood
ice ice= icy= iced=
husband husband
wedding wedding= weddings= marriage married marry marries
vote vote voting voter ballot poll= polls=
election election
prison prison jail= jailed imprison cell= cells=
newspaper newspaper
concert concert
airport airport runway
bus bus= buses= coach=
truck truck= trucks= lorry lorries
letter letter= letters=
music music musician musical
photo photo picture= pictures=
say say= says= saying said= tell tells told telling
become become becomes= became= becoming
less less= fewer= least=
behind behind=
instead instead=
someone someone somebody anyone anybody
except except= besides=
self myself yourself= himself herself itself ourselves yourselves themselves
night night tonight midnight
times once= times= time=
sit sit= sits= sitting sat= seat
tonight tonight=
song song= songs= singer
warm warm hot= heat=
rich rich wealth
hungry hungry hunger
chair chair= chairs= stool= stools=
table table= tables=
room room= rooms= bedroom
deputy deputy= deputies lawmaker senator parliamentarian congressman mp= mps=
head head= heads=
face face= faces=
arm arm= arms=
rope rope= ropes= string= strings= chain=
well well= wells= fountain
curtain curtain blind= blinds=
pot pot= pots= pan= pans= cauldron
stairs stair stairs staircase steps=
net net= nets=
#2 two= twice= both= pair=
#3 three= third= thirds= thrice=
#4 four= fourth=
#5 five= fifth=
#6 six= sixth=
#7 seven= seventh=
#8 eight= eighth=
#9 nine= ninth=
#10 ten= tenth=
#11 eleven= eleventh=
#12 twelve= twelfth=
#13 thirteen
#14 fourteen
#15 fifteen
#16 sixteen
#17 seventeen
#18 eighteen
#19 nineteen
#20 twenty= twentieth=
#30 thirty= thirtieth=
#40 forty= fortieth=
#50 fifty= fiftieth=
#60 sixty= sixtieth=
#70 seventy= seventieth=
#80 eighty= eightieth=
#90 ninety= ninetieth=
#1 one= first=
#100 hundred
#1000 thousand
#1e6 million
#1e9 billion
#1e12 trillion
#and and=
#pm p.m pm= afternoon evening
#*12 dozen=
`;
