/** Portuguese (and Galician). A line a concept: what it is called, then the beginnings of the words that name it; `=` ends a whole word, `_` is a space. */
export const stems: string = `
people gente povo pessoas
man homem homens
woman mulher
child criança
mother mãe
father pai=
family família
friend amig
grandmother avó=
neighbour vizinh
teacher professor
doctor médic
soldier soldad tropas
worker trabalhador operári
student estudante alun
son filho=
daughter filha
minister ministr
president president
thank obrigad agrade
ask pedimos peço pede pedir
want quero querem quer
know sab sei= conhec
see ver= vist vemos visto
hear ouv escut
speak fal falar conversar
write escrev escrit
read ler= leio leu=
work trabalh
live vida viv
die mort morr falec
kill mat= matar mort assassin
sleep dorm
eat com= comer comida alimen
drink beb= beber bebe
sing cant canç
play jog jogo partida
win ganh venc vitóri
lose perd
begin começ inici
end fim= termin acab
open abr abert reabr
close fech encerr
build constru
destroy destru destró
repair repar consert
pay pag cust conta
buy compr
sell vend venda
give dar= dá= deu= dão
take tom lev
send envi mand
come vem= vir= veio cheg
leave ir= foi= part sair deix
return volt regress retorn
wait esper aguard
stay fic permanec
help ajud auxíl
save salv resgat
protect proteg defend defes
fight lut combat
fear medo tem= tema receio
love am= amo= amor ama=
hope esper esperanç
forget esque
remember lembr record memóri
promise promet promes
believe acredit crer crê
sorry desculp perdo lament
laugh rir= ri= riso sorri
cry chor lágrim
agree acord contrat combin
decide decid decis
continue continu prosseg seguir
support apoi apoio sustent
discuss discut convers trat
stop par= parar parem
find encontr ach
search procur busc
carry tra= traz lev carreg
stand sent sentad fila pé= fila= parado parada
house cas= casa lar=
school escol aula turma
hospital hospital hospitais clínic
road estrad rua caminho
bridge pont
car carro ônibus autocarro camin
train comboio trem= trens estaç ferrov
ship barc navio porto
water água
sea mar= mares oceano
river rio= rios
mountain montanh mont= serra
forest florest árvore bosq
snow nev= neve gelo
rain chuv chov inunda enchent
wind vento tempest tormenta furac
sun luz= luzes sol=
dark noit escur
fire fogo incênd queim
country país países nação pátria
city cidad aldeia vila
world mundo mundia
border fronteir
war guerr
peace paz= calma tranquil
army exércit arma ataq mísse míssil militar
freedom liber livre gráti gratuit
truth verdad verdade
lie mint mente mentir
law direit lei= leis justiç tribunal
government govern autoridad
parliament parlament vot eleiç eleit
money dinheiro
price preç caro= cara= barat
bread pão= trigo cerea grão
animal anim cão= cães vaca ovelh caval peix pesc pássar ave= aves abelh
book livro cart palavr
language língu idiom
door port janel telhad teto mur= pared
heart cora alma
hand mão= mãos
eye olho cabeç cara= rosto corpo
knee joelho costas pern cansad
name nome cham nome= nomes
history históri passad
future futur
time tempo
winter inverno
summer verão
morning manhã noite tarde
first prim primeir
last últim final
new nov
old velh antig idos
big grande enorme
small pequen
good bom= boa= bem= melhor
bad mal= mau= ruim pior
hard difícil dur= duro dura
strong fort= força poder
long long
cold fri= frio quente calor
empty vazi chei
beautiful bel= bela belo bonit lind
young jove juvent
poor pobr ric
happy feliz felic alegr conten
sad trist dor= dores pena
every tod cada
nobody ninguém nenhum
nothing nada
never nunca jamais
always sempre
again novo= outra= volt
together junt conjunt
here aqui cá=
half metade meio dobr dupl
job empres companh negóc
energy energi elétric eletric gás
health saúd doen enferm
police polícia pres= prisão deti
film film cinema músic foto imagem quadr pint
colour cor= cores vermelh azul branc pret negr
tree flor= flores jardi colheit
wine vinho chá= café leite manteig morang vinh
clothing escad sac= bols roup sapat
evacuate evacu abrig refug
season fome sede= famint
bear urso ursa filhot alce lobo
picture vídeo câmer camer
year ano= anos
day dia= dias
month mês meses seman
hour hora minut
kilometre quilómet quilômet tonelad
today hoje
tomorrow amanhã
yesterday ontem
injure ferid
victim vítima
resident morador habitante
citizen cidad
factory fábrica usina
strike greve sindicat
protest protest manifest marcha
opposition oposiç
mayor prefeito prefeita governador
crisis crise
danger perig ameaç
safe segur
order ordem ordens ordenou
ban proíb proib
allow permit autoriz
blame culpa
judge juiz julg sentenç conden
crime crime crimin assassin
corrupt corrup roub ladr
investigat investig apur inquérito
cause causa motivo razão
result resultad consequên sucesso
problem problema
plan plano projeto projecto previst
goal objetivo meta=
mistake erro= erros engan errad
change muda mudo mude alter
negotiat negoci conversações
sign assin tratado
ally aliad parceir
enemy inimig
bomb bomb explo
drone drone
shell muniç projét pólvora
occupy ocup invad invasão
prisoner prisioneir refém refén preso= presos
bank banco= bancos empréstimo dívida
budget orçament impost taxa
market mercad comércio export import mercado comérc comerci
produce produ fabric
farmer agricult lavrador campo
church igreja deus reza oraç orar
celebrat festa feste comemor celebr
born nasc
parent pais=
brother irmão
sister irmã
wife espos marido casar casou casament
girl menina menino garot rapaz
colleague colega equipe equipa
coach treinador
ball gol= gols bola=
champion campeã campea título recorde prêmio prémio medalha
museum museu galeria exposiç arte= artista
theatre teatro palco concert ópera orquest
journalist jornal notíci artigo redaç
engineer engenheir tecnolog técnic máquina computador
science ciênci cientist pesquis investigaç estudo
earth terra solo=
sky céu= ceu= estrel espaço lua=
stone pedra rocha
gold ouro prata ferro metal aço=
wood madeira tábua
glass vidro
kitchen cozinh prato receita restaurant
salt sal= açúcar pimenta azeite óleo
meat carne= ovo= ovos queijo bolo= torta arroz
smell cheir odor sabor gosto
bed cama= mesa= cadeira quarto= sala= escada andar=
tent tenda barraca contêiner acampament
key chave
paper papel papéis documento passaporte
phone telefon cham
plane aviã aviõ piloto aeroporto voo
landing aterriss pouso pousa
passenger passageir bilhete lugar
travel viag viaj turis visit
metro metrô metro= elétrico bonde
fuel combustível gasolina petróleo gasóleo
coal carvão mina= minas mineir
nuclear nuclear reator radiaç
tank tanque reservatório tubo= oleodut gasodut barragem represa
dry seco= seca deserto
clean limpo limpa limpez sujo suja suje lixo resíduo plásti
nature natureza clima ambient tempo=
heat calor quente temperatura grau
heating aquec
generator bateria gerador
substation rede= subestaç linha
blood sangue
medicine medicament remédio medicina vacina
patient paciente operaç operou enfermeir cirurg
autumn outono primavera
week semana
think pensa penso pense ideia opini acho= achav achei
understand entend compreen
teach aprend ensin trein
show mostr prova provo prove
meet encontr reuni
invit convid hóspede saúd acolh
follow segui dirig lider líder chefe
join partilh compart unid união juntos comum
use usa= uso= use= usar usad utiliz
make faze fez= feito fize criar crian
receive receb obte obti obté obtm entreg
lack precisa precise preciso falta falto faltu necess carec
cut corta corto corte quebr partiu= partuu= atingi atingu golp
run corre corri corrd caminh andar= passos= passo=
fall cair= caír= caiu= quedas= baix
rise cresce cresci crescu aument subi suba subu
number muitos= muitas= muito= muita= mais= número pouc
proud orgulh
shame vergonh dignidade honra respeit
courage coragem corajos herói heroi valent
patience pacien paciên
luck sorte
dream sonh desej
alone só= so= sozinh somente apenas
same mesmo mesma igual
other outro outra diferen distint
whole inteir todo= toda= parte=
one um= uma=
real real= realidade verdade fato= facto
simple fácil simples fácei
terrible terrív grave sério séria tragédia desastre catástrof
wonderful maravilh magnífic excelen ótim
fast rápid pressa depress lent
soon cedo= breve= tarde=
before antes até
after depois desde após
near perto próxim junto lado=
far longe distant
under sob= debaixo subterrân porão cave= abrigo
above acima cima sobre= alto=
silence silênc calar= caler= calei calad
voice voz= vozes som= barulh siren
possible possív impossív pode=
important import principal fundament importan essencial
ready pronto= pronta= prepar
try tenta tente tento fracass falh
hide fugi fugu escap escond
hold manté mante manti mantê segur guard conserv
put pôr= por= põe pus= pôs= posto= posta= coloc
touch toca toco joga jogo lanç empurr pux
cross cruz alcanç atravess atingi
wake amanhec acord madrugad aurora
without sem=
because porque pois=
if se= quando
person pessoa quem alguém
thing coisa algo= tudo
public públic oficial
condolence condolên luto= pesar=
congratulat parabén felicit
duty dever= servir serviç serviu tarefa
community comunidade sociedade geraç
democracy democra independ soberan
territor territór integridade regiã zona
trust confian
regret arrepend lament
choose escolh
count cont med= mede medi
answer respo respond
happen acontec ocorr sucede
appear aparec desapar
move mov vira girou
refuse recus rejeit nega
accept aceit
angry raiva zang furios insult
surprise surpre estranh espant
gift present oferec dádiva
story conto= cont lenda história
poem poem poet verso
dance danç bail
swim nad salt mergulh escal
plant plant seme= semear cav=
wash lav sabão
engine motor roda= rodas
box caixa garraf pacot
knife faca= facas cord martel prego
clock relóg sino= sinos vela= velas
flag bander símbolo sinal
boss chefe diretor dono= dona= propriet
customer cliente público torcid torced adepto
grave túmul cemitér enterr funera
smoke fumaça fumo= poeira cinza areia
island ilha praia costa= margem
wave onda= ondas fund profund
mouth boca= dente ouvid orelh nariz gargant
sweet doce= doces amarg mel=
heavy pesad peso= pesa= leve=
inside dentro fora= meio= canto= esquina
enough bastante suficient chega= exatament
rule regra regulament advogad testemunh
salary salári pensão aposent aluguel renda= seguro=
deserve merec vale= valor= próprio
vegetable legume verdur batata feijão lentilha sopa=
fruit frut maçã limão limões laranj cerej
tradition tradiç cultur costume
certain certeza certo= certa= dúvid duvid
now agora já=
even sequer mesmo até=
already já=
almost quase
maybe talvez provavel
often muitas_vezes vezes costum
suddenly de_repente súbit imediat
during durante enquanto
between entre=
against contra
must deve= devem devemos temos_de temos_que
look olhar olha olhei observ
feel sent= sinto sente senti emoç sentiment
explain explic descr esclarec
wear vest vestid uniforme traje fato=
drive dirig condut motorist guiei
lift levant ergu içar
hang pendur
tie atar= amarr laço nó=
fill enche encher preench
cover cobr cobert embrulh envolv tapar
collect recolh reun junta colet angari
spread distribu espalh difund
exchange troca substitu
borrow emprest
earn ganh lucro rendiment receita
spend gast passei passar despes
donat doaç doar doou caridade
invest investi
hire contrat empreg recrut
resign demi demit despedi renunc
retire reform= reformad aposent veteran
appoint nomea nomin design
compet concurso torneio taça copa= liga= competi campeonat
beat derrot bater batem vencid
shoot tiro= tiros dispar bala= balas espingard arma=
catch apanh agarr pegar peguei
chase caça persegu
drown afog afund naufrág naufrag
breath respir fôlego sufoc
heal curar cura= tratam sarar recuper
suffer sofr padec
surviv sobreviv escapou_vivo
crash acident colis choc= bateu descarril
damage dano= danos danific estrag prejud
warn avis advert alert alarm
accus acus imput
convinc convenc persuad influ
argue discut brig disput debat
complain reclam queix critic crític
encourag encoraj inspir motiv incentiv
resist resist desist rend= rendi abandon
betray tra= traiç engan trapaç burla
campaign campanh candidat
constitution constitui repúbl
reform reform revoluç
embassy embaix diplom
sanction sanç sançõ embargo
migrant estrange migrant imigr
ceasefire cessar trégua armistício
front frente= batalh trincheira
officer oficial= general= comandante capitão
guard guarda= guardas vigil
volunteer volunt
firefighter bombeir socorrist salva-vidas
industry indústri
cargo carga= mercador armazém abastec forneci mantimen
construction construç obra= obras arquitet pedreir
unemploy desempreg inflaç pobrez
hair cabelo barba
finger dedo= dedos pé= pés= ombro
skin pele= osso cérebro estômag barriga
virus vírus infec epidem pandem
ambulance ambulânc emergênc urgênc
disab deficien cego cega surd cadeira_de_rodas
lamp lâmpada candeeir lantern
blanket cobertor manta= almofad colchão travesseir
oven forno fogão padeir padaria ferve coze
basket cesta cesto balde saco= sacos bolsa
toy brinqued bonec peluche
coat casaco camis chapéu calça
thread fio= fios costur tecid pano= tapete lã= bord
breakfast pequeno-almoç almoç jantar refeiç café_da_manhã
chicken frango porco salsich chouriç presunt
flour farinha massa= fermento levedura
beer cervej vodca vodka álcool bêbad aguardente
grape uva= uvas vinha vindima
olive azeiton oliv noz= nozes amêndoa cogumel
chocolate chocolate doce= doces sobremesa sorvete gelado
cat gato= gatos gata= gatinh
horse cavalo burro jumento camelo
goat cabra porco galinha ganso pato= patos
bee abelha apicult inset borboleta mosquito formiga
snake cobra= serpente leão elefante tigre macaco
whale baleia golfinho tubarão tartaruga foca=
bird pássaro ave= aves= cegonh águia coruja andorinh pomb
lake lago= lagos lagoa
valley vale= vales gruta caverna cachoeira cascata
earthquake terremoto sismo tremor vulc
avalanche avalanche deslizamento lama= barro
fog nevoeiro nuvem nuvens trovão relâmpago raio= trovoada
leaf folha ramo= ramos raiz raízes erva= capim feno
seed semente semead
shadow sombra brilh claro=
air ar= ares=
satellite satélite foguet órbita espacial
square praça parque
shop loja supermercad mercearia café= bar= boteco
hotel hotel pousada albergue
library bibliotec
university universi professor faculdade
kindergarten jardim_de_inf creche infantário
stadium estádio gramado relvado
castle castelo palácio torre= fortaleza
monument monumento estátua ruína escombro
gate portão cerca= cercas grade= barreira
tunnel túnel porão cave= subterrân
bicycle bicicleta ciclist moto= motocicl
suitcase mala= malas bagagem mochila
delay atras horário
speed velocidade
map mapa= mapas atlas
apartment apartament andar= andares
district bairro distrito província subúrbio
north norte
south sul=
east leste oriente
west oeste ocident
left esquerd direita
king rei= reis= rainha príncipe coroa império
shout grit berr
applaud aplau ovaç
joke piada brincadeir engraçad humor
kiss beijo beij abraç
enter entrar entrou entra= entrei
burst desab desmoron colaps ruiu
publish imprim public editor ediç
record grava gravou cópia
translate tradu signific
draw desenh pint
discover descob inven explor
freeze congel gel= derret
feed aliment
punish puni multa pênalti castig
compensat indemn compens reembols ressarc
appeal recurso apel processo queixa
swear jur= jurou juro juram
threaten ameaç
admit confess admit reconhec
praise elog louv admir
holy santo santa são= sagrad benç abenço
heaven céu paraís infern anjo diab
miracle milagre destino fantasma espírito
alphabet alfabet gramátic
page página capítulo romance
violin violino piano guitarr violão tambor trompet flauta
choir coro= maestro melod ritmo
actor ator= atriz papel= máscara fantasia
football futebol basquete hóquei tênis ténis xadrez boxe
player jogador atleta goleiro guarda-redes atacante árbitro
exam exame prova= nota= diploma lição aula=
pencil lápis caneta caderno quadro-negro lousa
internet internet site= digital dados rede=
password senha conta= tela= ecrã programa servidor software
message mensagem mensagens email e-mail correio telegrama
robot robô artificial automát
radio rádio tevê televis transmiss
childhood infância juventude
justice justiç justo piedad misericórd bondad gentil
hate ódio odeio odia inveja ciúm cruel
solidar solidar amizade
responsib responsab responsáv consciênc
habit hábito costume= experiênc talento habilid
weak fraco fraca fraquez
type tipo= espécie exemplo forma=
method método sistema processo
chaos caos desordem pânico
attention atenç esforç interess
advantage vantag benefíc útil inútil
risk risco oportun chance ocasião
condition condiç situaç estado= circunst
event event incident caso= acontec
moment momento instante
century século década aniversário
midnight meia-noite meio-dia
side lado= lados beira borda superfíci fundo=
location local= lugar sítio=
international internacional mundial nacional global
special especial normal comum= ordinári
famous famos conhecid desconhec segred secret
clear clar= claro clara evident visív
high alto= alta= baixo baixa largo larga estreit gross fino=
round redond reto= plano= círculo
soft macio mole= afiad molhad úmid
naked nu= nua= descalç
worry preocup nervos estress
honest honest sincer educad leal fiel=
gratis gratuit grátis de_graça
crazy louco louca bobo estúpid sábio espert intelig
grandfather avô= net= neto tio= tia= primo= prima=
widow viúv órfã bebê bebé
fisherman pescador pastor garçom marinh
crew tripulaç balsa ferry barca=
noodle macarr massa= pizza sanduí
umbrella guarda-chuva espelho
furniture móve móvel estante armário gaveta
balcony varanda quintal pátio sacada
stick pau= vara= poste= bengala
microphone microfone alto-falante altifal
ton tonelad quilo litro metro= metros centím
percent por_cento porcent
announce anunci declar proclam comunicado
report relatório reportag
comment comentár comentou observaç
suggest suger propôs propor= propost recomend aconselh conselho=
demand exig reivindic
confirm confirm verific
question pergunta= perguntas questão questões
quote citaç citar= frase=
information informaç informad
detail detalhe pormenor
list lista= listas
version versão versões
group grupo
member membro
organization organiza instituto instituiç associaç fundação
committee comité comitê comissão conselho
office escritório gabinete
agency agência departamento
conference conferênc cúpula cimeira congresso= fórum
politics polític
party partido=
economy económ econôm economia financ finança
fund fundos= subsíd financia
develop desenvolv
improve melhor= melhorar melhoria
reduce reduz reduç diminu
add acrescent adicion
compare compar
difference diferen
average média= médio=
amount quantidade quantia montante soma=
level nível níveis
limit limit
quality qualidade
size tamanho largura comprimento
point ponto= pontos=
topic tema= temas assunto
evidence prova= provas= evidênc
expert especialist perito profission carreira
status posição estatuto
control control
manage gestão gerir gerenc administr
check verifica inspec revis= revisar fiscaliz
approve aprov autoriz
prevent evitar evit= impedir prevenir prevenç
remove remov elimin tirar= retirar=
guarantee garant assegur
offer oferec oferta forne= fornecer
include inclu= incluir incluem contém conter= abrang
apply candidatur candidatar requeri
rest descans relax lazer
vacation férias
sport desport esport ginást olímp
busy ocupado= ocupada= atarefad
bore tédio aborrec entedi
excite entusias empolg
enjoy desfrut prazer divert
comfort confort
satisfy satisf
disappoint deceç decepç desilu frustr
despair desesper
shock choc= chocad chocante horroriz
sympathy compaixão pena=
generous generos
modest modest humild
greed ganânc avar egoís
careful cuidado= cautel prudên
curious curios
strict rigor severo= severa
pregnant grávid gravidez parteira
cancer cancro câncer tumor diabet
fever febre tosse gripe
mental mental psic psiqui terap
narcotic droga= drogas cocaína heroína tóxicodep
cigarette cigarr tabaco fumar=
abuse abuso= abusos violação assédio estupr maus-tratos
violence violên violent brutal
terror terror extremis
torture tortur
massacre massacr genocíd chacina
kidnap sequestr rapt=
withdraw retirada= recuo
progress progress avanç
seize apreen conquist tomada= captur
block bloque
surround cerc= cercar cercad cerco= assédio_militar
checkpoint posto_de_controlo posto_de_controle patrulh
headquarters quartel sede=
navy marinha naval submarin frota
helicopter helicópter
intercept intercet intercept abatid antiaére
conscript recrut mobiliz
aggression agress
conflict conflit tensão hostil
compromise concess compromisso
sacrifice sacrific
rebel rebel insurr revolta= motim
coup golpe_de_estado derrub
regime regime= ditad tiran
communist comunis socialis soviétic
fascist fascis nazi
patriot patriot nacionalis
propaganda propagand desinform
censor censur
spy espião espiões espion
interview entrevist
majority maioria minoria
survey sondagem pesquisa_de inquérito estatístic
population população censo=
race racis étnic discrimin
religion religi
muslim muçulman islâm alcorão mesquita
christian crist= cristã cristão católic ortodox bíblia
jew judeu= judeus judia= judaic sinagog
priest padre= padres= bispo monge papa= freira
sin pecado pecador
christmas natal= páscoa
separate separ divórci divorci
couple casal= casais namorad noiv
adult adult
gender género= gênero sexual gay= lésbic femin
human human
care cuidar= cuida= cuidam cuidador
education educa educação pedag
behave comport conduta
imagine imagin fantas
expect previsto= esperado= expectativ
assume supor= supõe supus suposto presum
recognize reconhec identific
notice notar= notou repar= reparou percebi
calculate calcul matemátic
mix mistur
pour derram despej verter=
dig cavar= cav= escavar pá=
drag arrast
pack empacot fazer_as_malas embal
decorate decor= decorar enfeit
tolerate toler aguent suport
ignore ignor neglig
abandon abandon
restore restaur reconstru renov
launch lanç= lançar lançamento lançou
cancel cancel anul abol revog
interrupt interromp interrup perturb incomod
repeat repet repit
emphasize sublinh destac enfatiz
express express= exprim
conclude conclu resum
claim afirm alega
reveal revel desvend
mock zomb troça ironia
provoke provoc
exist exist
depend depend
belong pertenc
participate particip
represent represent delegaç porta-voz
register regist= registar inscri matrícul
certificate certific atestado
savings poupan poupar
luxury luxo luxuos
property propriedad possui imóve
address endereço morada
code código cifrad
hacker hacker pirat ciber
download descarreg baixar= clic= clicar
file ficheiro arquivo= pasta=
connect ligação conex conect
outage apagão apagões falta_de_luz
rubble escombro destroço entulho
extinguish extingu apagar= apagado
bandage ligadura curativo torniquete maca= primeiros_socorros
prosthesis prótese amput
pharmacy farmác
quarantine quarenten confina isolamento
kick pontap chut=
shake trem= tremer tremor= sacud abal
kneel ajoelh joelhos=
spin girar= gira= rodar= rolar=
slip escorreg desliz
whisper sussurr murmur
knock bater_à_porta bateu_à_porta
greet olá= cumpriment saudaç adeus bom_dia despedi
fake falso= falsa= falsific
correct correct= corret exato=
perfect perfeit ideal=
rare raro= rara= raros único=
modern modern contempor
local local= locais=
abroad estrangeiro= exterior=
central central= centro=
direction direção= rumo=
capital capital=
personal pessoal privad particular=
temporary temporár provisór
permanent permanent constante
deliberate deliberad intencion propósito=
recent recente ultimamente
challenge desafi obstáculo
solve resolv soluç
strategy estratég tátic
analysis anális analis
standard norma= normas critér padrão
structure estrutur
material materi= material materiais
resource recurso= recursos=
pressure pressão
identity identidade
success sucesso êxito
affect afet
source fonte= fontes=
found fund= fundar fundador fundou
legislation legisla decreto emenda=
referendum referend
suspect suspeit
fraud fraud burla= golpe=
execute executad execuç pena_de_morte
gang gangue quadrilha máfia
smuggle contraband alfândeg
traffic trânsito engarraf tráfego
parking estacion garagem
rail trilho carris=
sail vela= velas= veleiro âncora
shipyard estaleiro
float flutu boia= jangada
pool piscina
zoo zoo= zoológ aquário
playground parque_infantil baloiço balanço=
elevator elevador
brick tijol betão concreto cimento
excavator grua guindaste escavador
cable cabo= cabos= tomada_elétrica
tool ferrament parafus broca
workshop oficina
craft artes= artesã carpint alfaiate ferreiro
apprentice aprendiz estagiári
electrician eletricista canalizador encanador mecânico
assistant assistente= secretári
bureaucracy burocra funcionári
chairman presidente_do_conselho
activist ativist militante
philosophy filosof filósof
author autor= autora escritor literatura
character caráter carácter personalid
graduate licenciad formado= graduad
homework trabalho_de_casa lição_de_casa
scholarship bolsa_de_estudo bolsas_de_estudo
pram carrinho_de_bebé fralda
dictionary dicionár enciclop
cinema cinema= documentár episódio
band álbum banda=
festival festival carnaval circo=
anthem hino=
banner cartaz cartazes faixa= slogan
petition petição abaixo-assinado
boycott boicot
crowd multidão
homeless sem-abrigo sem-teto mendig
bankrupt falência faliu falid
shares acionista ações= bolsa_de_valores
discount desconto
advert publicid propaganda=
parcel encomenda carteiro correios= selo=
dollar dólar euro= euros
moral moral= ética= virtude
privilege privilég
ancient antig mediev
heritage herança herd= herdar património patrimônio
ancestor antepassad ancestr descendent
archaeology arqueol fóssil dinossaur
gene genes= gene= genétic
laboratory laboratór experiênc=
theory teoria
physics físico= física= químic biolog
telescope telescóp microscóp
planet planeta universo galáxia astronaut
carbon carbono emissões emissão
pollution polui contamin
poison veneno envenen tóxic
renewable renováv solar= eólic
recycle recicl
species espécie biodivers fauna
forecast previsão previsões meteor
hail granizo
marathon maratona sprint
ski esqui patin trenó
lottery lotaria loteria aposta= casino
card carta_de cartão cartões baralho
fox raposa coelho lebre rato= ratos= esquilo ouriço veado
frog rã= sapo= aranha verme= minhoca caracol
salmon salmão truta arenque atum= camarão
wing asa= asas= pena_de pelo= cauda= pata=
barn celeiro estábulo gaiola ninho colmeia
herd rebanho gado= pasto= pastagem
tractor trator arado lavrar
fertilizer fertiliz adubo pesticid
irrigate irrig rega=
corn milho cevada centeio aveia
cabbage couve repolho cenoura cebola alho= pepino abóbora
berry framboes morango ameixa pera= pêssego damasco banana melão
juice sumo= suco= limonada
butter manteig nata= iogurte
salad salad molho= mostarda vinagre
cake bolo= bolos= biscoito bolacha
piece pedaço fatia=
quarter quarto_de trimestre
zero zero=
weekend fim_de_semana fins_de_semana
europe europ
africa áfrica african
asia ásia= asiátic
green verde= verdes amarel castanho= marrom cinzent roxo=
jewel joia= joias colar= diamante anel= anéis brinco
wallet carteira= porta-moedas
spectacles óculos
glove luva= luvas cachecol meias= botas=
pocket bolso= bolsos= botão= botões manga= cinto=
fashion moda=
design desenho_industrial design
barber cabeleir barbeir
cup xícara chávena tigela colher= garfo panela= frigideira caneca
fridge frigoríf geladeira máquina_de_lavar
bath banho= casa_de_banho banheiro duche chuveiro
bench banco_de_jardim sofá poltrona
broom vassoura aspirador
leather couro algodão seda= linho
rubber borracha pneu=
steam vapor=
hole buraco cratera cova= fenda=
rot podre apodrec bolor mofo=
oak carvalho bétula pinheiro salgueiro abeto
sunflower girassol tulipa rosas= papoila papoula lírio
balloon balão= balões fogo_de_artifício fogos_de_artifício
fat gordo gorda obes magro=
disgust nojo= repugn feio= feia=
coward covard
curse maldi
neutral neutr
corridor corredor=
maximum máxim mínim
homesick saudade nostalg
supervise supervis fiscal=
model modelo
function função funcion
install instal
studio estúdio
but mas= porém=
only só= apenas= somente
more mais=
also também inclusive
until até=
who quem=
what o_que que= quê=
how como=
where onde= aonde=
when quando=
still ainda=
you você vocês vos= tu= te= ti= seu= sua=
attack ataque atacar atac ofensiv
missile míssil mísseis foguete
weapon arma= armas= armament
red vermelh
white branco branca
black preto= preta= negro= negra=
blue azul azuis
dog cão= cães= cachorr
sheep ovelha cordeir
cow vaca= vacas= gado= bezerr
fish peixe= peixes= pesca=
roof telhado teto=
wall parede= paredes= muro= muros=
window janela
tea chá= chás=
coffee café= cafés=
milk leite=
storm tempestade furacão temporal= tufão
flood inund enchente
ice gelo=
husband marido esposo=
wedding casament casar= casou casad
vote voto= votos= votar votou eleitor urna
election eleição eleiçõe
prison prisão cadeia= cela= prisional
newspaper jornal= jornais=
concert concerto= concertos= show=
airport aeroporto
bus autocarro ônibus
truck camião camiões caminhão caminhões
letter carta= cartas=
music música músico
photo foto= fotos= fotograf
say dizer digo= diz= dizem disse dito= diga= digam
become torn= torna= tornar tornou virou
less menos=
behind atrás= detrás=
instead vez_de= lugar_de
someone alguém=
except exceto= salvo=
self próprio própria mesmo= mesma=
night noite
times vez= vezes=
sit senta= sentad sentar sento= sentou
tonight noite= tarde=
song canção canções
warm quente calor=
rich rico= rica= ricos= riqueza
hungry fome= famint
chair cadeira banco=
table mesa= mesas=
room quarto= sala=
deputy deputad senador
head cabeça
face rosto= rostos cara=
arm braço
rope corda= cordas= corrente=
well poço= poços= fonte=
curtain cortina
pot panela tacho=
stairs escada= escadas= degrau
net rede= redes=
#1 um= uma= primeir
#2 dois= duas= ambos ambas
#3 três= terceir
#4 quatro= quart
#5 cinco= quint
#6 seis= sext
#7 sete= sétim
#8 oito= oitav
#9 nove= non
#10 dez= décim dezena
#11 onze=
#12 doze=
#13 treze=
#14 catorze= quatorze=
#15 quinze=
#16 dezasseis= dezesseis=
#17 dezassete= dezessete=
#18 dezoito=
#19 dezanove= dezenove=
#20 vinte=
#30 trinta
#40 quarenta
#50 cinquenta
#60 sessenta
#70 setenta
#80 oitenta
#90 noventa
#100 cem= cento= centena
#200 duzent
#300 trezent
#400 quatrocent
#500 quinhent
#600 seiscent
#700 setecent
#800 oitocent
#900 novecent
#1000 mil= milhar
#1e6 milhão milhões
#1e9 bilhão bilhões bilião biliões
#and e=
#pm tarde= noite=
#*12 dúzia
`;
