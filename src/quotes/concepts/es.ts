/** Spanish (and Catalan, nearly). A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people gente pueblo personas
man hombre
woman mujer
child niñ hijos
mother madre mamá
father padre
family familia
friend amig
grandmother abuela
neighbour vecin
teacher maestr profesor
doctor médic doctor
soldier soldad tropas
worker trabajador obrer
student estudiante alumn
son hijo=
daughter hija
minister ministr
president president
thank graci agrade
ask pid ruego
want quer quier
know sab saber conoc
see ver= vist vemos visto
hear oír oye escuch
speak habl
write escrib escrit
read leer leo lee= leí
work trabaj
live vid viv
die muer morir mort fallec
kill mat= matar matad asesin
sleep duerm dorm
eat com= comer comida comemos
drink beb= beber bebe
sing canta canto cantó canté canción coro=
play jug partido juego
win gan victori vencer
lose perd pierd
begin empez comenz comienz inici
end fin= termin acab
open abr abiert reabr
close cerr cierr
build constru
destroy destru destroz
repair repar arregl
pay pag cuest cost factura
buy compr
sell vend vent
give da= dar= dan= dio= dieron damos
take tom llev
send enví envi mand
come ven= vien lleg vino
leave va= ir= fue= sal= part marcha
return volv vuelv regres retorn
wait esper aguard
stay qued permanec
help ayud auxili
save salv rescat
protect proteg defend defiend
fight luch combat pele
fear miedo tem= teme temor
love am= amor amo= quier ama=
hope esper esperanz
forget olvid
remember recuer record memori
promise promet promes
believe cre= cree creo creer
sorry perd perdón disculp siento lament rencor
laugh reí ríe risa sonr
cry llor lágrim
agree acord acuerd contrat convenio
decide décid decid decisi
continue contin sigu segu mantien
support apoy respald sosten
discuss discut habl tratar convers
stop par= parar deten alto= dejar
find encontr hall
search busc
carry llev tra= trae carg traj
stand par= pie= sent cola fila= cola= parado parada
house cas= casa hogar
school escuel clase colegio
hospital hospital clínic
road carreter call camin
bridge puent
car coche auto camion bus
train tren estación ferrocarril
ship barc buqu puert nav
water agua
sea mar= mares océano
river rio= río
mountain montañ mont= monte colin
forest bosq árbol
snow niev hiel
rain lluv llov inunda
wind viento tormenta tempest huracán
sun luz= luces sol= luz
dark noch oscur
fire fuego incend quem ard
country país nación patria
city ciudad pueblo aldea villa
world mundo mundia
border fronter
war guerr
peace paz= calma tranquil
army ejércit arma ataq misil militar
freedom libert libre liber gratis
truth verdad ciert
lie mient ment mentir
law derech ley= leyes justici tribunal
government gobiern autoridad
parliament parlament vot elec elegi
money diner plata
price prec caro= barat cara=
bread pan= trigo cereal grano
animal anim perr vac ovej caball pez= peces pesc pájar ave= aves abej
book libro cart palabr
language lengu idiom
door puert ventan tech mur= pared
heart coraz alma
hand man= mano manos
eye ojo cabez cara= cuerpo
knee rodill espald piern cansad
name nombr llam nombre= nombres
history historia pasad
future futuro porvenir
time tiempo
winter inviern
summer veran
morning mañana noch tard
first primer
last últim final
new nuev
old viej antigu edad
big gran= grande enorme
small pequeñ chic
good buen bien= mejor
bad mal= malo mala peor
hard difícil dur= duro dura
strong fuert fuerz poder
long lang= larg
cold frí= frío calor calient
empty vací llen
beautiful bell hermos bonit
young joven jóven juvent
poor pobr ric
happy feliz felic alegr
sad trist dolor pena
every tod cada
nobody nadie ningun ningún
nothing nada
never nunca jamás
always siempre
again otra= nuevo= vuelv
together junt
here aquí acá
half mitad medio dobl
job empresa compañ negocio
energy energí electric luz= gas=
health salud enferm
police policía arrest detuv deten cárcel prisión
film películ cine músic foto imagen cuadr pint
colour color rojo roja azul blanc negr
tree flor= flores jardín cosech
wine vino té= café leche mantequill fres viñ
clothing escaler bols ropa zapat
evacuate evacu refug albergu
season hambr sed=
bear oso= osa= osezn alce lobo
picture vídeo video cámar
year año
day día
month mes= meses seman
hour hora minut
kilometre kilómet tonelad
today hoy
tomorrow mañana
yesterday ayer
injure herid
victim víctima
resident habitante vecino residente
citizen ciudadan
factory fábrica planta=
strike huelga sindicat
protest protest manifest marcha
opposition oposic oponer
mayor alcald gobernador
crisis crisis
danger peligr amenaz
safe segur
order ordene ordenó orden=
ban prohíb prohib
allow permit permiso autoriz
blame culpa
judge juez juzg sentenc conden juicio
crime crimen crímen delito asesin
corrupt corrup rob= robar robó ladr
investigat investig pesquis averigu
cause causa razón razones motivo
result resultad consecuen éxito
problem problem
plan plan= planes proyecto previst
goal objetivo meta=
mistake error equivoc
change cambi
negotiat negoci conversaciones
sign firma firmó firmo tratado
ally aliad socio= socia= socios compañer
enemy enemig
bomb bomb explos explot estall
drone dron= drones
shell proyectil munición municiones obús pólvora
occupy ocup invad invasión
prisoner prision rehén preso= presos
bank banco= bancos préstamo crédito deuda
budget presupuest impuesto
market mercad comercio export import mercado comerci tienda mercader
produce produc produj fabric
farmer agricult campesin granjer campo
church iglesia dios reza oraci orar
celebrat fiesta celebr festej
born nace naci nací nacd
parent padres
brother hermano
sister hermana
wife espos marido casar casó boda
girl chica chico niña muchach
colleague colega compañer equipe= equipo plantilla
coach entrenador
ball gol= goles pelota balón
champion campeon campeón título récord premio medalla
museum museo galería exposic arte= artista
theatre teatro escenari concierto ópera orquest
journalist periodis periódic diario noticia artículo redacc
engineer ingenier tecnolog técnic máquina ordenador computador
science cienci científ investigac investigador estudio
earth tierra suelo
sky cielo estrell espacio luna
stone piedra roca
gold oro= plata= hierro metal acero
wood madera tabla=
glass vidrio cristal
kitchen cocin plato receta restaurant
salt sal= azúcar pimienta aceite
meat carne= huevo queso tarta pastel arroz
smell olor huele olía sabor
bed cama= mesa= silla habitaci cuarto= escalera piso=
tent tienda carpa contenedor campament
key llave candado
paper papel documento pasaport
phone teléfono llam
plane avion avión piloto aeropuerto vuel
landing aterriz
passenger pasajer billete boleto entrada= entradas plaza= asiento
travel viaj turis visit
metro metro= tranvía subte
fuel combustible gasolina petróleo gasóleo
coal carbón mina= minas miner
nuclear nuclear reactor radiación
tank tanque depósito tubería oleoducto presa= embalse
dry seco= seca= sequía desierto
clean limpi sucio sucia basura residuo plásti
nature natural clima ambiente tiempo=
heat calor caliente temperatura grado
heating calefacc
generator generador batería
substation red= redes subestaci línea
blood sangre
medicine medicina medicament remedio vacuna
patient paciente operaci operó enfermer cirug cirujan
autumn otoño primavera
week semana
think pensa penso pensó pense piens idea opini creo cree creí crey
understand entende entendi entendí entiend comprend
teach aprend enseñ entren
show muestr mostr prueb demuestr
meet reuni encontr encuentr conoc
invit invit bienvenid huésped salud acog
follow segui seguí sigu dirig jefe líder lider
join compart unid juntos juntas común sumar sumór
use usa= uso= usó= use= usar usad utiliz
make hace haci hací hizo hecho hecha crear= creór=
receive recib obten obtuv entreg
lack falta faltó falte neces escas
cut corta cortó corte rompi rompí rompe rompo roto= rota= golpe
run corre corri corró camin paso= pasos carrera
fall cae= cay= cai= caí= caer caen cayó caye caíd baja bajó
rise crece creci aument subi= subó= sube subió subir suba
number mucho mucha más= número cantidad poco= pocos=
proud orgull
shame vergüenz dignidad honor respet
courage valent valien coraj valor= héroe
patience pacien
luck suerte fortuna
dream sueñ soñ deseo desea
alone solo= sola= solos soledad solamente sólo
same mismo misma igual
other otro otra diferen distint
whole entero entera todo= toda= parte=
one un= uno= una=
real real= realidad verdader hecho= hechos
simple fácil sencill simple
terrible terrib grave serio= seria= tragedia desastre catástrof horr
wonderful maravill estupend magnífic excelen
fast rápid prisa apur lent
soon pronto temprano tarde=
before antes= hasta hace=
after despu desde tras=
near cerca junto próxim lado=
far lejo leja
under bajo= debajo subterrán sótano refugio
above encima arriba sobre= alto=
silence silenci callór= caller= calladx callé callar
voice voz= voces sonid ruid sirena
possible posib imposib pued
important import principal fundament import= importan esencial clave=
ready listo= lista= prepar
try intent trata trató trate fracas falló falla
hide hui huy escap escond
hold manten mantuv sosten guard conserv
put pone pong puso puest coloc
touch toca tocó toco tirar= tirór= lanz empuj
cross cruz alcanz llegar atraves
wake amanec despert alba=
without sin=
because porque pues=
if si= cuando
person persona quien alguien
thing cosa algo= todo=
public públic oficial
condolence condolen pésame luto=
congratulat felicid felicit enhorabuen
duty deber= servic servid servir tarea misión
community comunidad sociedad generaci
democracy democra independ soberan
territor territor integridad región zona
trust confian
regret arrepent lament
choose eleg elig escog
count contar cuent conteo medir mide midió mido
answer respon contest
happen pasa= pasó ocurr suced
appear aparec desapar
move mov muev gir= gira vuelta
refuse rechaz neg= negó niega nega
accept acept admit
angry enfad enoj rabia ira= insult
surprise sorpre extrañ asombr
gift regal
story cuento cuent relat leyend historia
poem poem poet verso poesía
dance bail danz
swim nad salt trep escal
plant plant sembr cav= cavar
wash lav jabón
engine motor rueda
box caja botell paquete cartón
knife cuchill cuerd soga martill clavo
clock reloj campan vela= velas
flag bander símbolo señal
boss jefe jefa director dueñ propiet
customer cliente público aficion hincha espectad
grave tumba cementer enterr entierro funera
smoke humo= polvo ceniza arena=
island isla playa costa= orilla
wave ola= olas= profund hond
mouth boca= diente oreja oído nariz garganta
sweet dulce amarg miel=
heavy pesad peso= pesa= liger
inside dentro adentro fuera= afuera medio= rincón esquina
enough bastant suficient exactament basta=
rule regla reglament norma abogad testig
salary salari sueldo pensión pension alquiler seguro=
deserve merec vale= valor= valen propi
vegetable verdur patata papa= papas frijol lenteja sopa=
fruit frut manzan limón limon naranj cerez
tradition tradici cultur costumbre
certain segur= segura= ciert dud
now ahora ya=
even incluso siquiera hasta
already ya=
almost casi=
maybe quizá tal_vez acaso probabl
often a_menudo veces suele suelo
suddenly de_repente súbit inmediat enseguida
during durante mientras
between entre=
against contra
must debe= deben debemos debería tenemos_que hay_que
look mir= mira miré miro mirando observ
feel sient senti sentí emoci sentimient
explain explic descri aclar
wear vest vesti llevaba_puest traje uniforme vestid
drive conduc conduj chófer chofer monta=
lift levant alza alzar izó izar
hang colg cuelg colgad
tie atar= até= atado atamos nudo amarr
fill llen rellen
cover cubr cubiert envolv tapar tapad
collect recog recol reun recaud junta
spread repart distribu difund exten
exchange cambi intercamb reemplaz sustitu
borrow prest pedimos_prest
earn gan= gana ganar ingres benefici gananc
spend gast pasar= pasé= pasamos
donat dona= donar donaci donó benefic caridad
invest inver invirti invers
hire contrat emple reclut
resign dimi renunc despid despe destitu
retire jubil retir veteran
appoint nombr nomin design
compet concurs torneo copa= compet compit liga= campeonato
beat defeat derrot vencid perdim
shoot dispar tiros bala= balas fusil pistola rifle
catch atrap cog= cogi pesc= agarr pill
chase cazar caza= cazad persigu perseg
drown ahog hund naufrag
breath respir aliento asfix ahogo
heal curar cura= sana tratam recuper
suffer sufr sufri padec
surviv sobreviv
crash accident choc= choque estrell colisi descarril
damage daño dañ perjudic averi
warn advert advirt alert alarma
accus acus imput culpar
convinc convenc convenz persuad influ
argue discut pelea disput riña
complain quej critic crític
encourag anim= animar alent inspir motiv
resist resist rind rend= abandon
betray traici engañ tramp estaf
campaign campañ candidat
constitution constituci repúbl
reform reform revoluci
embassy embajad diplom
sanction sanci
migrant extranjer migrant inmigr extrañ
ceasefire alto_el_fuego tregua armisticio
front frente= batall trinchera
officer oficial= oficiales general= comandante capitán
guard guardia guardi vigil
volunteer volunt
firefighter bomber rescatist socorrist
industry industri
cargo carga= cargament mercanc almacén suministr provision
construction construc obra= obras arquitect albañil
unemploy desemple inflaci pobrez parado
hair pelo= cabello barba peluq
finger dedo pie= pies= hombro
skin piel= hueso cerebr estómag vientre
virus virus infecc epidem pandem
ambulance ambulanc emergencia urgenc
disab discapac ciego ciega sord silla_de_ruedas
lamp lámpar bombilla farol linterna
blanket manta= mantas almohada colchón
oven horno hornea estufa panader hervi coc=
basket cesta cesto cubo= saco= sacos bolsa
toy juguet muñec peluche
coat abrigo chaqueta camis sombrero gorr pantal
thread hilo coser cosí tela= telas alfombra lana= bord
breakfast desayun almuerz almorz cena= cenar comida
chicken pollo cerdo salchich chorizo jamón
flour harina masa= levadura
beer cervez vodka alcohol borrach aguardiente
grape uva= uvas viñ vendimi
olive aceitun oliv nuez nueces almendr seta= hongo
chocolate chocolate caramel dulce= dulces postre helado
cat gato gata= gatas gatit
horse caball burro asno camello jinete
goat cabra cerdo gallin ganso pato= patos
bee abeja apicult insect mariposa mosquito hormiga
snake serpiente culebra león elefante tigre mono= monos
whale ballena delfín delfines tiburón tortuga foca=
bird pájaro aves= ave= cigüeñ águila búho golondrin palom
lake lago laguna estanque
valley valle= valles cueva gruta cascada cañón
earthquake terremoto sismo temblor volcán
avalanche alud avalancha deslizam barro lodo
fog niebla nube= nubes trueno relámpago rayo= tormenta
leaf hoja= hojas rama= ramas raíz raíces hierba heno
seed semilla siembra simiente
shadow sombra brill claro= resplan
air aire=
satellite satélite cohete órbita espacial
square plaza parque
shop tienda comercio supermercado café= bar= bares
hotel hotel hostal posada
library bibliotec
university universi profesor catedr facultad
kindergarten jardín_de_infan guarder
stadium estadio césped cancha
castle castillo palacio torre fortaleza
monument monumento estatua ruina escombro
gate puerta verja valla= vallas barrera
tunnel túnel sótano subterrán
bicycle bici ciclist moto= motocicl
suitcase maleta equipaje mochila
delay retras horario demora
speed velocidad
map mapa plano= atlas
apartment apartament piso= pisos departament planta= vivienda
district barrio distrito provincia comarca
north norte
south sur= sureñ
east este= oriente oriental
west oeste occident
left izquierd derecha
king rey= reyes reina príncipe corona imperio
shout grit chill gritó
applaud aplau ovaci vítor
joke broma chiste gracios humor
kiss beso besa abraz
enter entra= entrar entró entré ingres
burst derrumb colaps hundimient revent
publish imprim public editor edici
record graba grabó copia
translate traduc traduj signific
draw dibuj pint
discover descub inven explor
freeze congel hela= heló derrit fundi
feed aliment da_de_comer
punish castig multa penalti pena=
compensat indemn compens reembols
appeal demanda= demandó recurso apel pleito
swear juro jura= juram juró
threaten amenaz
admit confes admit reconoc
praise elogi alab admir halag
holy sant= santo santa sagrad bendi bendec
heaven cielo paraíso infierno ángel diablo demonio
miracle milagro destino fantasma espíritu
alphabet alfabet gramátic
page página capítulo novela
violin violín violin piano guitarr tambor trompet flauta
choir coro= coral director_de_orq melod ritmo
actor actor actriz papel= máscara mascar disfraz
football fútbol futbol balonc basket hockey tenis ajedrez boxe
player jugador atleta portero arquero delantero árbitro
exam examen prueba nota= diploma lección clase= título
pencil lápiz bolígraf cuaderno pizarra pluma
internet internet sitio web= digital datos= en_línea red=
password contraseña cuenta pantalla programa servidor base_de_datos
message mensaje correo email telegrama
robot robot artificial automát
radio radio tele= televis emisora emisi
childhood infancia niñez juventud
justice justici just= justo piedad misericord bondad amable
hate odio odia envidia celos cruel
solidar solidar amistad
responsib responsab conciencia
habit costumbre hábito experiencia talento habilid
weak débil debilid
type tipo= clase= ejemplo forma=
method método sistema proceso
chaos caos desorden pánico
attention atención esfuerz interés interes
advantage ventaj benefici útil inútil
risk riesgo oportun ocasi chance
condition condici situaci estado= circunst
event event incident caso= suceso acto=
moment momento instante segundo=
century siglo década aniversario cumpleaños
midnight medianoche mediodía
side lado= lados borde superficie fondo=
location lugar sitio= ubicaci
international internacional mundial nacional global
special especial normal corrient ordinari
famous famos conocid desconoc secret
clear clar= claro clara evident visible
high alto= alta= bajo= baja= ancho ancha estrech grues delgad
round redond recto= plano= círculo
soft blando suave afilad mojad húmed
naked desnud descalz
worry preocup nervios estrés inquiet
honest honest sincer cortés educad leal fiel=
gratis gratis gratuit
crazy loco= loca= tonto estúpid sabio sabia listo= intelig
grandfather abuelo niet tío= tía= primo= prima=
widow viud huérfan bebé
fisherman pescador pastor camarer mariner
crew tripulaci ferri ferry transbord
noodle fideo pasta pizza bocadill sándwich
umbrella paragua sombrill espejo
furniture mueble estante armario cajón
balcony balcón patio terraza
stick palo= bastón poste= vara=
microphone micrófono altavoz altoparlante
ton tonelada kilo litro metro= metros centím
percent por_ciento porcent
announce anunci declar proclam comunicado
report informe= informes reporte
comment comentari comentó observación
suggest suger propus propon propuest recomend aconsej consejo=
demand exig reclam reivindic
confirm confirm verific
question pregunta= preguntas cuestión
quote cita= citas citar= frase
information informaci informad
detail detalle
list lista= listas
version versión
group grupo
member miembro
organization organiz institut asociaci fundación
committee comité comisión consejo=
office oficina
agency agencia departamento
conference conferenci cumbre= congreso foro=
politics polític
party partido=
economy económ economía financi finanza
fund fondo= fondos subvenc subsidi
develop desarroll
improve mejora= mejorar mejoró
reduce reduc reduj disminu rebaj
add añad agreg adicional
compare compar
difference diferen distint
average promedio media=
amount cantidad suma= monto
level nivel= niveles
limit límite limitar limitad
quality calidad
size tamaño anchura longitud
point punto= puntos
topic tema= temas asunto
evidence prueba= pruebas evidenci
expert expert especialist profesional carrera=
status estatus estado_civil posición rango
control control
manage gestion gestión administr
check revis= revisar inspec verificar comprob
approve aprob aprueb autoriz
prevent evit= evitar impedir prevenir preven
remove elimin quitar= retir= retirar suprim
guarantee garant asegur
offer ofrec oferta proporcion
include inclu= incluir incluye contiene contener abarc
apply solicitud solicit candidatur
rest descans relaj ocio=
vacation vacacion
sport deport gimnas olímp
busy ocupado= ocupada= atareado
bore aburri
excite entusias emocionant
enjoy disfrut placer divert
comfort cómod comodidad
satisfy satisf satisfecho
disappoint decepcion frustr
despair desesper
shock conmocion impact= horroriz
sympathy compasión lástima simpat
generous generos
modest modest humild
greed codici avaric egoís
careful cuidado= cuidados= cautel prudent
curious curios
strict estrict sever
pregnant embaraz partera
cancer cáncer tumor diabet
fever fiebre tos= gripe
mental mental psic psiqui terap
narcotic droga cocaína heroína narco adict
cigarette cigarr tabaco fumar=
abuse abuso abus= violación acoso maltrat
violence violen brutal
terror terror extremis
torture tortur
massacre masacr genocid matanza
kidnap secuestr
withdraw retirada= repliegue
progress progres avanz avance
seize apoder conquist incaut captur
block bloque bloqu
surround rode= rodear rodead cerco= asedi
checkpoint puesto_de_control patrull
headquarters cuartel sede=
navy marina= naval submarin flota
helicopter helicópter
intercept intercept derrib antiaére
conscript recluta moviliz
aggression agres
conflict conflict tensión hostil
compromise concesión transig
sacrifice sacrific
rebel rebel sublev insurg disturbio levantamiento
coup golpe_de_estado derroc
regime régimen dictad dictat tiran
communist comunis socialis soviét
fascist fascis nazi
patriot patriot nacionalis
propaganda propagand desinform
censor censur
spy espía espion
interview entrevist
majority mayoría minoría
survey encuesta sondeo estadístic
population población= censo
race racis étnic discrimin
religion religi
muslim musulm islam corán mezquita
christian cristian católic ortodox protestant= biblia
jew judí sinagog rabino
priest sacerdot obispo monje papa= monja cura=
sin pecado pecador
christmas navidad semana_santa pascua
separate separ divorci
couple pareja novio= novia=
adult adulto
gender género= sexual gay= lesbian femin
human human
care cuidar= cuida= cuidan cuidador atención=
education educa educación pedag
behave comport conducta
imagine imagin fantas
expect prever esper_que expectativ
assume supon supus supong presum
recognize reconoc identific
notice notar= darse_cuenta advertí
calculate calcul matemátic
mix mezcl
pour verter derram fuga=
dig cavar= excavar pala=
drag arrastr
pack empac empaquet hacer_las_maletas
decorate decor adorn
tolerate toler aguant soport
ignore ignor descuid negligen
abandon abandon
restore restaur reconstru renov
launch lanz= lanzar lanzamiento
cancel cancel anul abol derog
interrupt interrump molest
repeat repet repit
emphasize subray destac enfatiz
express expres
conclude conclu resum
claim afirm sostien
reveal revel destap
mock burl= burla burlar ironí
provoke provoc
exist exist
depend depend
belong pertenec
participate particip asist= asistir
represent represent delegación delegad portavoz
register registr inscri
certificate certific
savings ahorr
luxury lujo lujos
property propiedad posee inmueble
address dirección=
code código códigos cifrado
hacker hacker pirat ciber
download descarg clic=
file archivo ficher carpeta
connect conex conect
outage apagón apagones corte_de_luz
rubble escombr
extinguish extingu apagar= apagado=
bandage venda= vendaje torniquete camilla primeros_auxilios
prosthesis prótesis amput
pharmacy farmaci
quarantine cuarenten confina aisla
kick patada pate=
shake tembl sacud
kneel arrodill rodillas=
spin girar= gira= giro= rodar=
slip resbal desliz
whisper susurr murmur
knock golpear_la llamar_a_la_puerta
greet hola= saludo saludar despedi adiós buenos_días
fake falso= falsa= falsific
correct correct exact=
perfect perfect ideal=
rare raro= rara= raras único=
modern modern contemporán
local local= locales
abroad extranjero= exterior=
central central centro=
direction dirección= rumbo
capital capital=
personal personal= privad particular=
temporary tempor provisional
permanent permanent constante
deliberate deliberad intencion adrede
recent recient últimament
challenge desafí reto= retos obstáculo
solve resolv resuel resolución soluci
strategy estrateg táctic
analysis anális analiz
standard norma= normas criteri estándar
structure estructur
material materi= material materiales
resource recurso= recursos
pressure presión
identity identidad
success éxito exitos
affect afect
source fuente=
found fund= fundar fundador fundó
legislation legisl decreto
referendum referénd
suspect sospech
fraud fraud estaf timo=
execute ejecut pena_de_muerte
gang banda= bandas pandill mafia
smuggle contraband aduana
traffic tráfico atasco
parking aparcam aparcar estaciona garaje
rail riel= rieles vía_férrea carril
sail vela= velas velero ancla
shipyard astiller
float flot balsa deriva
pool piscina
zoo zoo= zoológic acuario
playground parque_infantil columpio
elevator ascensor
brick ladrill hormigón cemento
excavator grúa excavadora
cable cable enchufe
tool herramient tornill taladr
workshop taller= talleres
craft artesan carpint sastre herrero
apprentice aprendiz becario
electrician electricista fontaner plomero mecánico
assistant asistent secretari
bureaucracy burocra funcionari
chairman presidente_del_consejo
activist activist militante
philosophy filosof filósof
author autor= autora escritor literatur
character carácter personalid
graduate graduad licenciad
homework deberes=
scholarship beca= becas
pram cochecito pañal
dictionary diccionari enciclop
cinema cine= documental episodio
band álbum orquest=
festival festival carnaval circo
anthem himno
banner pancart cartel= carteles consigna
petition peticion firmas=
boycott boicot
crowd multitud muchedumbre
homeless sin_techo mendig
bankrupt quiebra bancarrot
shares acciones= accionist bolsa_de_valores
discount descuent rebaja=
advert publicid anuncio=
parcel paquete cartero correos= sello=
dollar dólar euro= euros
moral moral= ética virtud
privilege privileg
ancient antigu mediev
heritage herenc hered patrimoni legado
ancestor antepasad ancestr descendient
archaeology arqueol fósil dinosaur
gene genes= genétic
laboratory laboratori experiment
theory teorí
physics físico= física= química biolog
telescope telescop microscop
planet planeta universo galaxia astronaut
carbon carbono emisión emisiones
pollution contamin
poison veneno envenen tóxic químico
renewable renovable solar= eólic
recycle recicl
species especies biodiversidad fauna
forecast pronóstic previsión meteor
hail granizo
marathon marat sprint
ski esquí esquia patin trineo
lottery lotería apuesta casino
card carta_de naipe tarjeta
fox zorro conejo liebre ratón rata= ardilla erizo ciervo
frog rana= ranas araña gusano caracol
salmon salmón trucha arenque atún camarón gamba
wing ala= alas pluma= plumas pelaje cola_del
barn granero establo jaula nido colmena
herd rebaño ganado pasto=
tractor tractor arado arar=
fertilizer fertiliz abono= pesticid
irrigate riego= irriga
corn maíz cebada centeno avena
cabbage col= repollo zanahoria cebolla ajo= pepino calabaza
berry frambues fresa= ciruel pera= melocot albaricoque plátano melón baya
juice zumo jugo= limonada
butter mantequilla nata= yogur
salad ensalad salsa= mostaza vinagre
cake tarta pastel= pasteles galleta
piece pedazo trozo rebanada
quarter cuarto= trimestre
zero cero=
weekend fin_de_semana fines_de_semana
europe europ
africa áfrica african
asia asia= asiátic
green verde= verdes amarill marrón gris= rosa= morado
jewel joya= joyas collar diamante anillo pendientes
wallet cartera= monedero billetera
spectacles gafas= anteojos lentes=
glove guante bufanda calcet botas=
pocket bolsillo botón botones manga= cinturón
fashion moda=
design diseñ
barber peluquer barbero
cup vaso= taza cuenco cuchara tenedor olla= sartén
fridge nevera= frigorífic refrigerad lavadora
bath baño= bañera ducha= inodoro
bench banco_del sofá sillón banca=
broom escoba fregona aspirador
leather cuero algodón seda= lino=
rubber caucho goma= neumátic
steam vapor=
hole agujero hoyo= cráter grieta bache
rot podrid pudri moho
oak roble abedul pino= sauce= abeto
sunflower girasol tulip rosas= amapola lirio
balloon globo= globos fuegos_artificiales
fat gordo gorda obes delgad flaco
disgust asco= repugn feo= fea= asqueros
coward cobard
curse maldi
neutral neutral
corridor pasillo corredor=
maximum máxim mínim
homesick nostalg añor
supervise supervis
model modelo
function funcion función
install instal
studio estudio_de
but pero= sino= sin_embargo
only sólo= solo= solamente únicamente
more más=
also también incluso=
until hasta=
who quien quién
what qué= lo_que qué_es
how cómo= como=
where dónde= donde= adónde
when cuando= cuándo=
still todavía aún= sigue=
you usted vosotr vuestr tú= ti= os= tu= tus=
attack ataque atacar atac ofensiv
missile misil cohete
weapon arma= armas= armament
red rojo= roja= rojos= rojas=
white blanco blanca
black negro= negra= negros= negras=
blue azul
dog perro perra=
sheep oveja cordero
cow vaca= vacas= ternero ganado
fish pez= peces= pescado= pesca=
roof techo= tejado= techos= tejados=
wall pared= paredes= muro= muros=
window ventana
tea té=
coffee café= cafés=
milk leche=
storm tormenta huracán temporal= tifón
flood inund riada
ice hielo
husband marido esposo=
wedding boda= bodas= casar casó= casaron casad matrimonio
vote voto= votos= votar votó votaron votante urna papeleta
election eleccion elección elector
prison cárcel prisión celda encarcel
newspaper periódico= periódicos= diario=
concert concierto
airport aeropuerto
bus autobús autobuses colectivo= bus=
truck camión camiones
letter carta= cartas=
music música músico
photo foto= fotos= fotograf
say decir digo= dice= dicen dijo= dije= dijeron diga= digan dicho= decía
become convert volv hizo= hacerse
less menos=
behind detrás tras=
instead lugar_de vez_de=
someone alguien=
except salvo= excepto=
self mismo= misma= mismos= mismas=
night noche
times vez= veces=
sit senta= sentad sentar sentam sient
tonight noche= tarde=
song canción canciones canto=
warm caliente calor= cálid
rich rico= rica= ricos= riqueza
hungry hambre
chair silla= sillas= taburete
table mesa= mesas=
room habitación cuarto= sala=
deputy diputad senador
head cabeza
face cara= caras= rostro
arm brazo
rope cuerda soga= cadena=
well pozo= pozos= fuente=
curtain cortina telón
pot olla= ollas= cazuela sartén
stairs escalera= escaleras= escalón
net red= redes=
#1 un= uno= una= primer= primera= primero=
#2 dos= segund ambos ambas dós=
#3 tres= tercer tercio trés=
#4 cuatro= cuart
#5 cinco= quint
#6 seis= sext séis=
#7 siete= séptim
#8 ocho= octav
#9 nueve= noven=
#10 diez= décim decena
#11 once=
#12 doce=
#13 trece=
#14 catorce=
#15 quince=
#16 dieciséis=
#17 diecisiete=
#18 dieciocho=
#19 diecinueve=
#20 veinte= veinti
#30 treinta
#40 cuarenta
#50 cincuenta
#60 sesenta
#70 setenta
#80 ochenta
#90 noventa
#100 cien= ciento= cientos= centenar
#200 doscient
#300 trescient
#400 cuatrocient
#500 quinient
#600 seiscient
#700 setecient
#800 ochocient
#900 novecient
#1000 mil= miles= millar
#1e6 millón millones
#1e12 billón billones
#and y=
#pm tarde= noche=
#*12 docena
`;
