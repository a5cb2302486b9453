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
army armé arme attaq missil
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
together ensemble commun
here ici=
two deux
three trois
four quatr
five cinq
six six= sept=
eight huit neuf= dix=
twenty vingt trente quarante cinquante
hundred cent= cents= centaine
thousand mille= milliers
million million milliard
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
second deuxième second troisième quatrième
one un= une=
twelve douze onze treize quinze seize
sixty soixante
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
wear port= porte porté habill robe= uniforme costume
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
donat don= dons donn donation carit bienfais
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
`;
