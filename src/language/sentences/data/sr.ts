import type { Language } from '../language.ts';
import { ordinalBeforeWord, romanOrdinal } from '../ordinals.ts';

/** Serbian, in both scripts. */
export const sr: Language = {
  name: `
    adm akad arh bl bul dipl dir doc dr dr.sci g g-din g-đa gen gosp gđa gđica ing inž kap kard kom kpt maj mr
    ms msg nadb nar o ob op por potp potpuk ppuk pred prim prof puk sekr serž str sv ul vel vl zam čl адм акад
    арх бл бул вел вл г г-дин г-ђа ген госп гђа гђица дипл дир доц др еп зам инг инж кап кард ком кпт мај митр
    мр надб нар о об оп патр пор пот потп ппук пред прим проф пук пуковник св секр серж ул чл
  `,
  number: `
    apr avg br dec dok feb god jan knj l mart nov odelj odj odl okt pog raz red sept sl st stav str sv t tab tač
    tel tom tč vol čl авг апр бр в гл дец док књ л нов одељ одл окт пог раз ред св септ сл ст став стр т таб тач
    тел том тч феб чл јан
  `,
  inner: `
    angl arap bivš bot cca engl fr franc gl grč hebr hrv ind isp it ital jap kol lat lit mat mađ muz n.pr napr
    nem npr odn or orig os ov perz polj por port poz prev prib pril prim red resp rum rus slov sr sred sv t.j
    t.zv tj tur turc tzv uk ukr up usp v.d šp šv англ арап бив бот в.д грч енгл инд исп ит итал кол лат лит мат
    мађ муз н.пр напр нем нпр одн ор ориг ос перс поз прев приб прил прим рум рус слов ср сред т.зв т.ј тзв тур
    тј укр упор усп фр франц хебр хрв цца шп јап
  `,
  end: `
    a.d d.d d.o.o g gg god n.e o.d p.n.e st v vv а.д в вв г гг год д.д д.о.о др мл н.е п.н.е ст јр
  `,
  last: `
    dr i.dr i.sl i.t.d i.t.sl itd itsl sl др и.др и.сл и.т.д и.т.сл итд итсл сл
  `,
  unit: `
    cm din dol evra g god h ha kg km km/h kom kW l m mil min ml mlrd mm sek t tis tona č čas г год дин дол евра
    кг км ком л м мил мин мл млрд мм сек т тис тона х ха цм ч час
  `,
  months: `
    april aprila avgust avgusta decembar decembra februar februara januar januara jul jula jun juna maj maja
    mart marta novembar novembra oktobar oktobra septembar septembra август августа април априла децембар
    децембра март марта мај маја новембар новембра октобар октобра септембар септембра фебруар фебруара јануар
    јануара јул јула јун јуна
  `,
  starters: `
    A Ako Ali Bez Bila Bili Bilo Bio Da Dalje Danas Do Dok Druga Drugi Dva Dve Evo Gde I Iako Ili Ima Ipak Iz Ja
    Je Jedan Jedna Jedno Jer Još Juče Kad Kada Kakav Kako Kao Kasnije Ko Kod Koja Koje Koji Li Mada Među Međutim
    Mi Mnoge Mnogi Moj Moja Možda Može Na Nad Naime Najpre Nakon Naš Naša Ne Nego Neke Neki Nekoliko Nema Ni
    Nije Nikada Niko Ništa No O Od Oko On Ona Oni Ono Ova Ovaj Ovde Ove Ovi Ovo Pa Po Pod Pored Posle Potom
    Pošto Pre Pred Prema Pri Prva Prvi Prvo S Sa Sada Sam Samo Se Su Sutra Svaka Svaki Sve Svi Ta Tada Taj Tako
    Takođe Takve Te Ti To Tokom Tu U Uprkos Uz Veoma Već Vi Više Vlada Za Zatim Zato Zašto Zbog Čak Šta Što Že А
    Ако Али Без Била Били Било Био Веома Већ Ви Више Где Да Данас Даље Два Две До Док Друга Други Ево За Затим
    Зато Зашто Због И Иако Из Или Има Ипак Кад Када Какав Како Као Касније Ко Код Која Које Који Ли Мада Међу
    Међутим Ми Многе Многи Можда Може Мој Моја На Над Наиме Након Наш Наша Најпре Не Него Неке Неки Неколико
    Нема Ни Никада Нико Ништа Није Но О Ова Овај Овде Ове Ови Ово Од Око Он Она Они Оно Па По Под Поред После
    Потом Пошто Прва Први Прво Пре Пред Према При С Са Сада Сам Само Свака Сваки Све Сви Се Су Сутра Та Тада
    Такве Тако Такође Тај Те Ти То Током Ту У Уз Упркос Чак Шта Што Ја Је Један Једна Једно Јер Још Јуче
  `,
  initials: `
    Dž Lj Nj Ć Č Đ Š Ž Ж Ч Ш Ђ Љ Њ Ћ Џ
  `,
  vowels: 'rр',
  rules: [ordinalBeforeWord, romanOrdinal],
};
