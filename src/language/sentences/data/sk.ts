import type { Language } from '../language.ts';
import { ordinalBeforeWord, romanOrdinal } from '../ordinals.ts';

/** Slovak. */
export const sk: Language = {
  name: `
    adm akad arch arcib Bc bc bl brig dipl Doc doc Dr dr gen hr Ing ing insp JUDr kap kard kmdr kpr kpt Mgr mjr
    mons MSDr MUDr MVDr nadpor nar npor P p PaedDr PharmDr PhDr PhMr plk podplk por pplk prap prez prim Prof
    prof pí RNDr RSDr rtm serž sl stržm Sv sv tajom ThDr ThLic ul vdp vel voj zást žup
  `,
  number: `
    apr art aug bod cca dec feb fig jan kap kat mar nov obr odd ods okt pozn príl písm r roč s sb sept str stĺp
    sv tab tel tr ust ver vyd zv zák č č.j č.p čl čís
  `,
  inner: `
    alias angl arab býv chem cit dan dat ev event ex fr franc fyz fín geogr gréc hebr hist hl hol horn ind ital
    jap juž kol kt lat lek lit mat max maď mesto mil mn mod morf napr nem niekt nov nábož nár obyč odb org orig
    ozn pejor pol polit pom popr porov port pov pozn pr pred prep priem príd príp prísl pôv red resp rus rím róm
    sev skr slov spoj správ srb st str subst t.j t.č tal tech telef tj tur tzn tzv ukr vl vr vrát vých výsl vš
    zast zemep zeml zhrub zn zvl zákl úr úv čes
  `,
  end: `
    a.d a.s Co CSc DrSc DSc ed eds hod Inc jun k.s Ltd MBA ml n.l n.o nám o.c.p o.z ob obv odd okr Ph.D PhD
    po.Kr pr.n.l pred.Kr r red roč s.p s.r.o spol spol.s.r.o st stor t.r tr ul v.o.s z.r š.p
  `,
  last: `
    a.i a.p a.pod a.t.ď ap atď i.i pod
  `,
  unit: `
    cm dkg dol EUR eur g h ha hl hod kal kg km km/h ks kW Kčs l m mil min mld mm obyv r rokov s sek Sk st stor t
    tis
  `,
  months: `
    apríl apríla august augusta december decembra február februára január januára júl júla jún júna marca marec
    máj mája november novembra október októbra september septembra
  `,
  starters: `
    A Aby Aj Ak Ako Aká Aké Akým Ale Alebo Asi Až Bez Bol Bola Boli Bolo Bude Budú By Celkom Cez Dnes Do Dokonca
    Dosiaľ Druhá Druhý Dva Dve Ešte Hoci I Iba Ich Iné Ja Je Jeden Jedna Jedno Jeho Jej K Každá Každý Kde Keby
    Kedy Keď Keďže Kto Ktorá Ktoré Ktorý Ku Kvôli Kým Lebo Len Majú Mal Mala Malo Medzi Mnohé Mnohí Moja Moje
    Možno Musí My Má Máme Môj Môže Na Nad Najmä Najprv Najskôr Naopak Napríklad Navyše Naša Naše Naši Nebol
    Nebolo Nech Nie Niekoľko Niektoré Niektorí Nikdy Nikto Nič No Náš O Oba Od Okolo Okrem On Ona Oni Ono
    Ostatne Po Pod Podľa Pokiaľ Potom Pred Predovšetkým Preto Pretože Prečo Pri Pritom Pričom Proti Prvá Prvé
    Prvý Práve S Sa Si So Som Spolu Svoj Svoje Sú Súčasne Tak Takto Také Taký Takže Tam Teda Ten Tento Teraz Tie
    Tieto Tiež To Toho Tomu Totiž Toto Tu Ty Tá Táto Tí U Už V Veď Veľa Veľmi Viac Vo Vraj Vtedy Vy Vôbec Včera
    Však Všetci Všetko Všetky Vždy Z Za Zase Zatiaľ Začiatkom Zdá Zo Zároveň Áno Či Čo Čím Ďalej Ďalší Ľudia Že
    Žiadny
  `,
  glued: `
    Ale Dnes Ja My On Ona To V
  `,
  vowels: 'áäéíóôúýrlŕĺ',
  rules: [ordinalBeforeWord, romanOrdinal],
};
