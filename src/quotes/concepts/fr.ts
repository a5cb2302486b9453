/** French. A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people gens peuple
man homme
woman femme
child enfant enfance
mother mère maman
father père
family famille
friend ami amis amie
grandmother grand-mère mamie
neighbour voisin
teacher enseignant professeur maître
doctor médecin docteur
soldier soldat troupes
worker ouvrier travailleur salarié
student élève étudiant
son fils=
daughter fille=
minister ministre
president président
thank merci remerci
ask demand prie prions
want veux voul veut
know sais savoir savent savons
see voir vois voit vu=
hear entend écout
speak parl
write écri
read lire lis= lisent lu=
work travail travaill
live vie= vivre vit= vies
die mort mour décéd
kill tué tuer
sleep dorm
eat mang nourri
drink boi boire
sing chant
play jou= jouer jeu match
win gagn vict vainc
lose perd
begin commenc début démarr
end fini fin= termin
open ouvr ouvert rouv
close ferm
build constru bâti
destroy détrui
repair répar
pay pay coût coûte facture
buy achet
sell vend vente
give donn
take pren pris=
send envo expéd
come ven= vien venu arriv
leave part quitt all= va= aller sort
return retour revien reven rentr
wait attend attente
stay rest demeur
help aid aide secours
save sauv secour
protect protég protect défend
fight combat lutt batt
fear peur crain redout
love aim amour
hope espoir espér espèr
forget oubl
remember souvien souven rappel mémoire
promise prome promis
believe croi croy foi=
sorry désol pardon excus
laugh rire ri= rit= sour
cry pleur larm
agree accord convenu contrat
decide déci
continue contin poursui toujours
support souti soutien appui
discuss discut parl évoqu entret
stop arrêt cess stop
find trouv retrouv
search cherch recherch
carry port apport amen emport
stand debout tien assis assoi queue file file= queue= rang= rangs
house maison foyer
school écol class cours
hospital hôpital hôpitaux cliniqu
road rout rue= chemin
bridge pont= ponts
car voiture bus= camion
train train gare rail ferr
ship navir bateau port= ports
water eau= eaux
sea mer= mers océan
river rivière fleuve
mountain montagn collin
forest forêt arbre bois
snow neige glace
rain pluie pleu inond
wind vent tempêt ourag
sun lumièr soleil lampe
dark nuit noir obscur sombre
fire feu= feux incend brûl
country pays= nation patrie
city vill villag commun
world mond= monde mondia
border frontièr
war guerr
peace paix calm tranquil
army armé arme attaq missil militair
freedom libert libér libre gratuit
truth vrai vérité
lie ment menson
law droit loi= lois= justice tribunal
government gouvern autorit
parliament parlement vot élect élu
money argent
price prix cher= chère
bread pain= pains= blé= céréal
animal animal animaux chien vache mouton cheval poisson oiseau abeille
book livre lettre mot= mots= parole
language langue
door port fenêtre toit= toits mur= murs
heart cœur coeur âme= âmes
hand main= mains
eye yeux œil tête visage corps
knee genou dos= jambe fatigu épuis
name nom= noms nomm appel
history histoire passé
future avenir futur
time temps
winter hiver
summer été= estiv
morning matin soir
first premier première premièr
last derni final
new nouv neuf
old vieux vieil ancien âgé
big grand
small petit
good bon= bonne bien= meilleur
bad mauvais mal= pire
hard difficil dur= dure pénib
strong fort= forte forc puiss
long long
cold froid chaud chaleur
empty vide plein
beautiful beau= belle beaux
young jeune
poor pauvr rich
happy heureu joie ravi
sad trist doul peine
every tout tous toute chaque chacun
nobody personne aucun
nothing rien
never jamais
always toujours
again encore nouveau= reprend
together ensemble= commun= communs commune=
here ici=
half moitié demi double doubl
job entrepris sociét
energy énergi électr gaz=
health santé malad
police police arrêt prison
film film musiq image photo tableau pein
colour couleur rouge bleu blanc noir
tree fleur jardin récolt
wine vin= vins= thé= café lait= beurre frais vign
clothing échel sac= sacs= vêtem chauss
evacuate évacu abri= abris réfugi
season faim soif affam
bear ours= ourse ourson élan= loup
picture vidéo caméra
year an= ans= anné
day jour
month mois= semaine
hour heure minute
kilometre kilomèt tonn
today aujourd'hui
tomorrow demain
yesterday hier=
injure bless
victim victime
resident habitant riverain
citizen citoyen
factory usine
strike grève syndicat
protest manifest protest marche
opposition oppos
mayor maire préfet gouverneur
crisis crise
danger danger menac
safe sécurit sûr= sûre
order ordre= ordonn command
ban interdi
allow permet permis autoris
blame faute coupable responsable
judge juge jugé condamn procès
crime crime crimin meurtre
corrupt corrup vol= volé voler
investigat enquêt enquete
cause cause raison pourquoi
result résultat conséquen succès
problem problème ennui
plan plan= projet prévoi prévu
goal objectif but= cible
mistake erreur faute tort= faux
change chang modifi
negotiat négoci pourparlers
sign signe signé traité
ally allié allie partenaire
enemy ennemi
bomb bomb explos explod
drone drone
shell obus munition
occupy occup envahi invasion
prisoner prisonnier otage détenu
bank banque prêt= crédit dette
budget budget impôt taxe
market marche= marché commerce export import commerc marchand négoc
produce produ fabriqu fabricat
farmer agricult paysan fermier champ=
church église dieu prièr prie= prier prions
celebrat fête fêté célébr
born naiss naître né= née= naquit
parent parent
brother frère
sister sœur soeur
wife époux épouse mari= marié mariage
girl fille= filles garçon jeune= jeunes ado
colleague collègue équipe personnel
coach entraîneu
ball but= buts= ballon
champion champion titre record prix= médaille
museum musée galerie exposition art= artiste
theatre théâtre scène concert opéra orchestr
journalist journalist journal= journaux presse article rédact
engineer ingénieur technolog technique machine ordinateur
science scien recherch chercheur étude= études
earth terre sol=
sky ciel= étoile espace lune
stone pierre roche
gold or= fer= métal acier
wood bois= planche
glass verre vitre
kitchen cuisin plat= assiette recette restaurant
salt sel= sucre poivre huile
meat viande œuf fromage gâteau tarte riz=
smell odeur parfum goût sentir
bed lit= lits= table= chaise chambre escalier étage
tent tente conteneur camp
key clé= clés= clef
paper papier document passeport
phone téléphon appel
plane avion pilote aéroport vol= vols=
landing atterri
passenger passager billet place= places
travel voyag touris visit
metro métro tramway tram=
fuel carburant essence pétrole gazole
coal charbon mine= mineur
nuclear nucléaire réacteur radiation
tank réservoir cuve tuyau oléoduc gazoduc barrage char= chars=
dry sec= sèche sécheresse désert
clean propre= propret sale= déchet ordur plasti
nature nature climat environnement météo
heat chaleur chaud canicul température degré
heating chauff
generator batterie générateur électrogène
substation réseau ligne=
blood sang=
medicine médicament médecine remède vaccin
patient patient= patients opération opéré infirmi chirurg
autumn automne printemps
week semaine
think pense pensé penso idée avis= croi
understand compre compri entend
teach appren appris enseign entraîn
show montr prouv
meet rencontr réunion
invit invit bienvenu accueil hôte salue salut
follow suiv suit dirig chef= mène
join partag uni= unis unité ensemble commun rejoin
use utilis sers= servi
make fait fais fair font= crée créé
receive reço reçu recevoir obten livr
lack besoin manque nécess faut= faudr
cut coupe coupé casse cassé rompu rompt frapp brisé
run coure court cours couru marche marché
fall tombe tombé chut baiss
rise augment grandir grandis grandit croiss croist hausse monte monté
number beaucoup nombre plus= plusieurs peu=
proud fier= fière fiers= fierté
shame hont dignit honneur respect
courage courag brave bravo héros
patience patien
luck chance= fortune
dream rêv souhait
alone seul solitaire
same même égal pareil
other autre différ
whole entier tout= toute= partie
one un= une=
real vraie vraim réel réalité fait=
simple simpl facile
terrible terrible grave sérieu tragéd catastroph horr
wonderful merveill magnifi formidable excellent
fast vite= rapid presser= pressez= lent
soon bientôt tôt= tard
before avant jusqu
after après depuis
near près proche prochain côté
far loin éloign
under sous= dessous souterrain cave= abri
above dessus haut sur=
silence silenc tais taire tair= tait=
voice voix son= bruit sirène
possible possib impossib peut= pouvoir
important import princip essentiel import= important importanc principal majeur
ready prêt= prête prêts prépar
try essai essay tent échou échec
hide fuir fuit fuie cach échapp
hold tiens tient tenir garde gardé
put mettr mette mis= mise= pose posé
touch touch jete jeté lanc pouss tire tiré
cross travers atteint atteind parven franch passé
wake aube= lever= réveill aurore
without sans=
because parce car= puisque donc=
if si= s'il quand dès=
person personne quelqu
thing chose quelque tout=
public public publiq offici
condolence condol deuil pensées
congratulat félicit bravo
duty devoir= servi serve tâche mission
community communaut société génération
democracy démocrat indépend souverain
territor territ intégrité région zone=
trust confian
regret regret
choose choi chois
count compt mesur
answer répon réplique
happen arriv passé= produi
appear appara dispar
move boug tourn déplac
refuse refus rejet niai nié
accept accept
angry colèr furieux insult fâch
surprise surpri étonn étrange
gift cadeau offert offrir don=
story histoire conte= récit racont
poem poèm poèt vers= poési
dance dans
swim nag saut plong grimp
plant plant sem= semé semer creus
wash lav savon
engine moteur roue
box boîte carton bouteill paquet
knife couteau corde marteau clou
clock horloge montre cloche bougie
flag drapeau symbol signe
boss patron= directeur directri propriét
customer client public= spectat supporter
grave tombe cimeti enterr funéra
smoke fumé poussièr cendre sable=
island ile= île= îles plage côte= rivage rive=
wave vague profond
mouth bouche dent= dents= oreille nez= gorge
sweet doux= douce= sucré amer= amère miel=
heavy lourd poids pesé léger légèr
inside intérieur dedans extérieur dehors milieu coin=
enough assez suffi exactement précisément
rule règle règlement avocat témoin témoign
salary salaire paie= retraite loyer assuranc
deserve mérit valeur vaut= valoir propre=
vegetable légume pomme= haricot lentille soupe
fruit fruit pomme citron orange cerise
tradition tradition cultur coutum
certain sûr= sûre= certain doute
now maintenant désormais
even même
already déjà
almost presque quasi
maybe peut-être probabl sans_doute
often souvent parfois habituel
suddenly soudain immédiat aussitôt tout_de_suite
during pendant durant tandis lors=
between entre=
against contre=
must doit= devons devez doivent devrai devoir= faut=
look regard observ contempl
feel sent= sens= sentir senti ressent émotion
explain expliqu décri
wear habill robe= uniforme costume vêtu portait portent
drive condui chauffeur roul
lift soulev hisse lever=
hang pend accroch suspend
tie attach noue noué lier= lien nœud
fill rempl empli
cover couvr couvert emball envelopp recouv
collect rassembl recueill collect ramass
spread distribu répand diffus
exchange échang rempla
borrow prêt emprunt
earn gagne= gagner revenu bénéfic profit recett
spend pass= passé= dépens
donat don= dons donation carit bienfais donateur
invest inves investi
hire embauch recrut engag employ
resign démission licenci quitte= renvoy
retire retrait vétéran
appoint nomm nomin désign
compet concours tournoi coupe= compét ligue championnat
beat batt défait vain
shoot tir= tirs= tirer fusil balle= balles pistolet coup_de_feu
catch attrap saisi pris= prise=
chase chass poursui
drown noy= noyé noyad coul naufrag
breath respir souffl étouff halein
heal guéri soign soin= soins trait= traitement
suffer souffr souffert
surviv surviv survéc rescapé
crash accident collision crash percut déraill écras
damage endommag dégât dommage nui=
warn aver alert alarm prévien
accus accus inculp reproch mis_en_examen
convinc convain persuad influenc
argue disput querell débat
complain plain= plaint plaign critiqu
encourag encourag inspir motiv
resist résist abandon capitul rend= rendre rendu
betray trahi tromp tricher arnaqu dupe
campaign campagne candidat
constitution constitution républi
reform réforme révolution
embassy ambassad diplomat
sanction sanction embargo
migrant étranger étrangèr migrant immigr
ceasefire cessez trêve armistice
front front= bataill tranchée
officer officier général= commandant capitaine
guard gard= garde= gardien veilleur
volunteer bénévol volontair
firefighter pompier sauveteur secouriste
industry industrie
cargo fret cargais marchandis entrepôt approvis provision
construction chantier bâtiment architect maçon
unemploy chômage chômeur inflation pauvreté
hair cheveu barbe coiff
finger doigt pied= pieds orteil épaule
skin peau peaux cerveau estomac ventre squelett
virus virus infect épidém pandém covid
ambulance ambulance urgence secours
disab handicap aveugle sourd fauteuil_roulant invalid
lamp lampe ampoule lanterne lampadaire
blanket couverture couette oreiller matelas
oven four= fourneau poêle boulang cuire cuit bouilli
basket panier seau sac= sacs
toy jouet poupée peluche
coat manteau veste chemise chapeau bonnet pantalon
thread fil= coudr cous couture tissu tapis laine brod
breakfast déjeuner dîner souper repas
chicken poulet porc saucis jambon
flour farine pâte= levure levain
beer bière vodka alcool ivre=
grape raisin= raisins vigne vigner vendang
olive olive noix noisett amand champignon
chocolate chocolat bonbon dessert glace=
cat chat= chats chatte chaton
horse cheval chevaux âne= ânes= chameau cavalier
goat chèvre cochon poule oie= oies= canard
bee abeille apicult insect papillon moustique fourmi
snake serpent lion= lions éléphant tigre singe
whale baleine dauphin requin tortue phoque
bird oiseau cigogne aigle hibou chouette hirondelle pigeon
lake lac= lacs= étang
valley vallée grotte caverne cascade gorge
earthquake séisme tremblement volcan
avalanche avalanche glissement boue= coulée
fog brouillard nuage tonnerre éclair foudre orage
leaf feuille branche racine herbe foin
seed graine semence semis
shadow ombre brill clair= lueur rayonn
air aria= air= aérien
satellite satellite fusée orbite spatial
square place= parc= parcs square=
shop magasin boutique supermarché café= bar= bistrot
hotel hôtel auberge pension=
library bibliothè bibliothé
university universit professeur fac= faculté
kindergarten maternelle crèche garderie
stadium stade= pelouse terrain
castle château palais tour= forteresse
monument monument statue mémorial ruine décombre gravat
gate portail porte= clôture barrière grille
tunnel tunnel cave= souterrain
bicycle vélo bicyclette cyclist moto=
suitcase valise bagage sac_à_dos
delay retard horaire délai
speed vitesse
map carte= cartes plan= atlas
apartment appartement étage logement
district quartier arrondissement province banlieue département=
north nord= nordique septentr
south sud= méridional
east est= orient
west ouest occident
left gauche droite
king roi= rois= reine= prince couronn empire empereur
shout cri= crie crié hurl
applaud applau acclam ovation
joke blague plaisant drôle humour
kiss embrass bais étrein câlin
enter entr= entre entré entrer pénétr
burst effondr écroul éclat
publish impri publi éditeur édition
record enregistr copie
translate tradui traduc signif
draw dessin pein croqui
discover découv invent explor
freeze gel= gelé gèle geler fond= fondre fondu
feed nourri alimen
punish punir puni= sanctionn amende pénalt
compensat indemni dédommag rembours
appeal plainte recours appel= poursuit procès
swear jur= juré jure= serment
threaten menac
admit avou admet admis reconn
praise lou= loue éloge admir félicit
holy saint sacr béni bénéd
heaven ciel= paradis enfer ange= anges diable
miracle miracle destin fantôme esprit
alphabet alphabet grammair
page page= pages chapitre roman=
violin violon piano guitare tambour trompette flûte
choir chœur chorale chef_d'orch mélod rythm
actor acteur actrice comédien rôle masque costume
football football foot= basket hockey tennis échec boxe
player joueur joueuse athlète gardien attaquant arbitre
exam examen test= note= diplôme bac= leçon cours=
pencil crayon stylo cahier tableau_noir plume
internet internet site= numéri données en_ligne toile
password mot_de_passe compte= écran logiciel programme serveur base_de_données
message message courriel e-mail mail= courrier télégramme
robot robot artificiel automat
radio radio télé diffus émission
childhood enfance jeunesse
justice justice juste équit merci= miséricord pitié gentil bonté
hate hain hai= hais= déteste jalous envieux cruel
solidar solidar amitié
responsib responsab conscience
habit habitude expérience talent compétence savoir-faire
weak faibl
type sorte type= exemple forme= genre=
method méthode système procéd processus
chaos chaos désordre panique pagaille
attention attention effort intérêt intéress
advantage avantag bénéfi utile inutil
risk risque chance= occasion opportun
condition condition situation état= circonst
event événement incident cas= affaire
moment moment instant seconde
century siècle décennie anniversaire
midnight minuit midi=
side côté bord= bords surface fond=
location lieu= lieux endroit emplacement
international internation mondial national
special spécia normal ordinair particuli
famous célèbre connu inconnu secret
clear clair= claire évident visible
high haut= haute bas= basse large étroit épais mince fin=
round rond= ronde droit= plat= cercle
soft doux= douce mou= tranchant mouillé humide trempé
naked nu= nus= nue= nues pieds_nus
worry inquiet inquiét souci nerv stress
honest honnêt sincèr poli= polie fidèl loyal
gratis gratuit gratis
crazy fou= folle idiot bête= stupid sage= malin intellig
grandfather grand-père papi petit-fils petite-fille oncle tante cousin
widow veuf veuve orphelin bébé nourrisson
fisherman pêcheur berger serveur marin= matelot
crew équipage ferry traversier bac= traversée
noodle nouille pâtes pizza sandwich
umbrella parapluie miroir
furniture meuble étagère armoire tiroir placard
balcony balcon cour= terrasse
stick bâton poteau piquet canne
microphone micro= micros microphone haut-parleur
ton tonne kilo litre mètre centim
percent pour_cent pourcent
announce annonc déclar proclam
report rapport=
comment commentair comment remarqu
suggest suggér suggest propos recommand conseil
demand exig exige revendiq réclam
confirm confirm vérifi
question question
quote citation citer= cité= phrase=
information informat informé
detail détail
list liste=
version version édition
group groupe
member membre=
organization organis institut associat fondation
committee comité commission conseil=
office bureau
agency agence
conference conférence sommet= congrès forum
politics politiq
party parti= partis
economy économi financ
fund fonds= subvent financement
develop développ
improve amélior
reduce réduc réduit réduir diminu baiss
add ajout supplément
compare compar
difference différen
average moyenne
amount montant somme= quantité
level niveau
limit limit
quality qualité
size taille= largeur longueur
point point= points=
topic thème sujet= sujets
evidence preuve
expert expert spécialist professionn carrière=
status statut position= rang=
control contrôl
manage gestion gérer= gère= administr
check vérific inspect examin contrôler=
approve approuv approbat autoris
prevent empêch évit prévenir=
remove supprim enlev élimin retir
guarantee garant assur
offer offre= offrir offert fournir fourni
include inclu contien contenir comprend=
apply candidatur postul dossier=
rest repos= reposer détente détend loisir
vacation vacances congé
sport sport gymnast olympi
busy occupé= débordé
bore ennui ennuy
excite enthousias passionnant excit
enjoy profit= plaisir amus= amuser apprécier
comfort confort
satisfy satisf
disappoint déçu déception frustr
despair désespoir désespér
shock choc= choqu boulevers sidér
sympathy compassion pitié sympath
generous généreu générosité
modest modest humble humilité
greed avid cupid égoïs
careful prudent prudence attentif=
curious curieu curiosité
strict strict sévère
pregnant enceinte= grossess sage-femme
cancer cancer tumeur diabèt
fever fièvre toux grippe
mental mental psych thérap
narcotic drogue cocaïne héroïne stupéf toxicom
cigarette cigar tabac
abuse abus= viol= violer agress_sex harcèl maltrait
violence violen brutal
terror terror extrémis
torture tortur
massacre massacr génocid
kidnap enlèvement kidnapp enlevé=
withdraw retrait= retirer_les repli=
progress progrès progress avanc
seize saisi conquér conquis captur
block bloqu blocus barrag
surround encercl assiég siège=
checkpoint point_de_contrôle patrouill
headquarters quartier_général siège_social
navy marine= sous-marin flotte
helicopter hélicopt
intercept intercept abattu défense_aérienne
conscript mobilis conscri
aggression agress
conflict conflit tension hostil
compromise compromis concession
sacrifice sacrific sacrifi
rebel rebell soulèv émeut insurg révolt
coup coup_d'état renvers putsch
regime régime dictat tyran
communist communis socialis soviét
fascist fascis nazi
patriot patriot nationalis
propaganda propagand désinform
censor censur
spy espion renseignement
interview interview entretien
majority majorit minorit
survey sondage enquête statistiq
population population recens
race racis ethni discrimin
religion religi
muslim musulman islam coran mosquée
christian chrétien catholi orthodox protestant= bible
jew juif= juifs juive synagog rabbin
priest prêtre évêque moine curé= pape= nonne
sin péché pécheur
christmas noël pâques
separate sépar divorc
couple couple= amoureu fiancé
adult adulte
gender genre= sexuel gay= lesbien fémini
human humain humanit
care soins= soign soin=
education éducat éduqu pédagog
behave comport= comporter comportement conduite=
imagine imagin fantais
expect attend_à s'attend anticip
assume suppos présum devin
recognize reconnai reconnu identif
notice aperçu remarqué=
calculate calcul mathémat
mix mélang
pour verser verse= versé renvers= fuite=
dig creus pelle=
drag traîn tirer=
pack emball empaquet
decorate décor
tolerate tolér endur
ignore ignor néglig
abandon abandon
restore restaur reconstru rénov
launch lanc= lancer lancement lancé=
cancel annul aboli
interrupt interromp interrup dérang
repeat répét répèt
emphasize soulign
express exprim
conclude conclu résum
claim affirm prétend
reveal révél dévoil
mock moqu ironi ridicul
provoke provo provoq
exist exist
depend dépend
belong appartien apparten
participate particip
represent représent délég porte-parole
register enregistr_auprès inscri
certificate certificat attestation
savings épargn économies=
luxury luxe= luxueu
property propriété possè posséd immobil
address adresse
code code= codes crypt chiffrement
hacker pirat cyber
download télécharg cliqu
file fichier dossiers
connect connex connect relier relié
outage panne= coupure_de_courant coupures_de_courant
rubble décombr gravats débris épave
extinguish éteind éteint
bandage bandage pansement garrot brancard
prosthesis prothès amput
pharmacy pharmac
quarantine quarant confine isolement
kick coup_de_pied
shake trembl secou
kneel agenouil genoux=
spin tourn= tourner roul= rouler
slip gliss
whisper chuchot murmur
knock frapp
greet bonjour salut= saluer au_revoir bonsoir adieu
fake faux= fausse contrefa
correct correct exact
perfect parfait idéal
rare rare= rares rarement unique
modern modern contempor
local local= locale locaux
abroad étranger= outre-mer
central central= centrale centre=
direction direction=
capital capitale
personal personnel privé
temporary tempor provisoi
permanent permanent constant
deliberate délibér intention exprès
recent récent récemment
challenge défi= défis obstacle
solve résoud résolu solution
strategy stratég tactiq
analysis analys
standard norme= normes critère
structure structur
material matéri
resource ressourc
pressure pression
identity identité
success succès réussi réussite
affect affect impact répercu
source source=
found fond= fonder fondateur fondé=
legislation législat décret amendement
referendum référend
suspect soupçon suspect
fraud fraud escroq arnaq
execute exécut peine_de_mort
gang gang= mafia
smuggle contreband douane douanier
traffic circulation embouteill trafic
parking parking= garage station garé=
rail rail= rails voie_ferrée
sail voile= voilier ancre=
shipyard chantier_naval
float flott= flotter radeau dériv
pool piscine
zoo zoo= aquarium
playground aire_de_jeu balançoire
elevator ascenseur escalator
brick brique béton ciment
excavator grue= pelleteuse bulldozer
cable câble fil_électrique prise=
tool outil tournevis perceuse
workshop atelier
craft artisan charpent menuis tailleur forgeron
apprentice apprenti stagiaire
electrician électricien plombier mécanicien
assistant assistant= secrétair
bureaucracy bureaucra fonctionnair
chairman président_du_conseil
activist militant activist
philosophy philosoph
author auteur= auteure écrivain littér
character caractère personnalité
graduate diplôm
homework devoirs
scholarship bourse=
pram poussette couche=
dictionary dictionnair encyclop
cinema cinéma documentair épisode
band album= orchestre=
festival festival carnaval cirque
anthem hymne
banner banderole affiche pancarte slogan
petition pétition
boycott boycott
crowd foule
homeless sans-abri mendiant sdf=
bankrupt faillite
shares actionnair la_bourse actions=
discount rabais remise= réduction=
advert publicit pub=
parcel colis= facteur= timbre= bureau_de_poste
dollar dollar euro= euros
moral moral= morale éthiq vertu
privilege privilèg
ancient antiq médiév ancien=
heritage héritage hérit patrimoine
ancestor ancêtr descendant
archaeology archéolog fouilles fossile dinosaur
gene gène= gènes génétiq
laboratory laboratoir expérience=
theory théori
physics physicien physique= chimie biologi
telescope télescop microscop
planet planète univers= galaxie astronaut
carbon carbone émission
pollution pollu contamin
poison poison toxique chimiq empoison
renewable renouvel solaire éolien
recycle recycl
species espèce biodivers faune=
forecast prévision prévoi météo
hail grêle
marathon marathon sprint
ski ski= skier skis patin luge=
lottery loterie loto= casino parier
card carte= cartes
fox renard lapin lièvre souris= rat= rats écureuil hérisson cerf=
frog grenouil araigné escargot ver=
salmon saumon truite hareng thon= crevette crabe
wing aile= ailes plume= plumes queue_du fourrure patte=
barn grange étable cage= nid= nids ruche
herd troupeau pâturage
tractor tracteur charrue labour
fertilizer engrais pesticid
irrigate irrig
corn maïs= orge= seigle avoine
cabbage chou= choux carotte oignon ail= concombre citrouille betterave
berry framboise prune= poire= pêche= abricot banane melon
juice jus= limonade
butter beurre crème yaourt
salad salade sauce= moutarde vinaigre
cake gâteau biscuit tarte= crêpe pâtisser
piece morceau tranche=
quarter quart= trimestre
zero zéro
weekend week-end
europe europ
africa afri= afriqu africain
asia asie= asiatiq
green vert= verte verts jaune= brun= marron gris= grise rose= violet=
jewel bijou collier boucle diamant bague=
wallet portefeuille porte-monnaie sac_à_main
spectacles lunettes
glove gant= gants écharpe chaussette bottes=
pocket poche= poches bouton manche= ceinture
fashion mode=
design conception= conçu dessiné=
barber coiff
cup tasse bol= cuillère fourchette casserole poêle=
fridge réfrigér frigo congélat machine_à_laver
bath salle_de_bain baignoire douche= toilette
bench banc= canapé fauteuil
broom balai= aspirateur
leather cuir= coton soie=
rubber caoutchouc pneu=
steam vapeur
hole trou= trous cratère fissure
rot pourri moisi
oak chêne bouleau pin= saule sapin
sunflower tournesol tulipe rose= roses coquelicot lys=
balloon ballon= feu_d'artifice feux_d'artifice
fat gros= grosse obès maigre mince=
disgust dégoût répugn laid= laide moche
coward lâche= lâches lâcheté
curse maudi malédict
neutral neutr
corridor couloir corridor
maximum maximum minimum
homesick nostalg mal_du_pays
supervise surveill supervis
model modèle
function fonction
install install
studio studio
but mais= pourtant
only seulement seul= seule= seuls= juste=
more plus=
also aussi= également même=
until jusqu
who qui= quiconque
what quoi= que= ce_que quel=
how comment= comme=
where où=
when quand= lorsqu dès_que
still encore= toujours=
you vous= tu= te= toi= votre= vos= ton= tes=
attack attaqu offensiv assaut
missile missile roquette
weapon arme= armes= armement
red rouge
white blanc= blanche blancs=
black noir
blue bleu
dog chien
sheep mouton brebis agneau
cow vache bétail veau=
fish poisson pêche=
roof toit= toits= toiture
wall mur= murs= muraille paroi
window fenêtre vitre=
tea thé= thés=
coffee café= cafés=
milk lait=
storm tempête ouragan orage typhon cyclone
flood inond crue= crues=
ice glace= glaces= verglas
husband mari= maris= époux
wedding mariage marier= marié mariée noces
vote vote votes= voter voté électeur scrutin suffrage urnes
election élection électoral
prison prison= prisons= incarcér cellule emprison
newspaper journal= journaux= quotidien
concert concert
airport aéroport
bus bus= autobus autocar=
truck camion= camions= poids_lourd
letter lettre= lettres= courrier=
music musique musicien
photo photo= photos= photograph
say dire= dit= dis= disent disait disais dites dira=
become devien deven=
less moins=
behind derrière=
instead lieu_de= plutôt=
someone quelqu'un=
except sauf= excepté hormis
self moi-même lui-même elle-même nous-mêmes vous-mêmes eux-mêmes toi-même soi-même
night nuit
times fois=
sit assis assoi assey asseoi siège=
tonight soir= soirée
song chanson chant= chants=
warm chaud chaleur
rich riche
hungry faim=
chair chaise tabouret
table table= tables=
room chambre pièce= salle=
deputy député sénat sénateur
head tête= têtes=
face visage
arm bras=
rope corde= cordes= ficelle chaîne
well puits= fontaine source=
curtain rideau
pot marmite casserole poêle=
stairs escalier marches=
net filet= filets=
#1 un= une= premier=
#2 deux= deuxième second seconde
#3 trois= troisième tiers=
#4 quatre= quatrième
#5 cinq= cinquième
#6 six= sixième
#7 sept= septième
#8 huit= huitième
#9 neuf= neuvième
#10 dix= dixième dizaine
#11 onze= onzième
#12 douze= douzième
#13 treize treizième
#14 quatorze quatorzième
#15 quinze quinzième
#16 seize seizième
#17 dix-sept
#18 dix-huit
#19 dix-neuf
#20 vingt vingtième vingtaine
#30 trente trentième trentaine
#40 quarante quarantaine
#50 cinquante cinquantaine
#60 soixante soixantaine
#70 soixante-dix septante
#80 quatre-vingt octante huitante
#90 quatre-vingt-dix nonante
#100 cent= cents= centaine
#1000 mille= millier
#1e6 million
#1e9 milliard
#1e12 billion
#and et=
#pm après-midi soir
#*12 douzaine
`;
