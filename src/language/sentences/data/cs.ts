import type { Language } from '../language.ts';
import { ordinalBeforeWord, romanOrdinal } from '../ordinals.ts';

/** Czech. */
export const cs: Language = {
  name: `
    adm akad arch arcib Bc bc BcA bl brig dipl dir Doc doc Dr dr gen hejtm hr Ing ing insp inž J.M jeps JUDr
    judr kap kapt kard kmdr kpr kpt MgA Mgr mjr mons MUDr MVDr nadpor nadporuč nar npor o ob odb P p PaedDr
    PharmDr PhDr plk podplk por pplk prap prapor prez prim Prof prof protes pí předs ref ritm RNDr rtm sgt skř
    sl stražm Sv sv tajem ThDr ThLic tit tř ul v.z vdp velv vrch zámec zást řed ž
  `,
  number: `
    akt art bod bř cca dub fig fol hl kap kat kv led lis obr odd odst par pozn pros písm příl roč s sb seš sl
    sloup srp st str stupeň sv tab tel tř ust ver verš vyd ze.dne zák zář ún č č.j č.p čl čvc čvn čís ř říj
  `,
  inner: `
    alias ang angl arab arch býv cca chem cit daň dluh dop dopor dos dán dětsk dř ev event ex fin fr franc fyz
    geogr geol gram hebr hist hl hol hov hud indic ital jap jih jihomor jihoč jm kanc kniž konk kons koresp krim
    lat lit liter mat max maď mez mezin mil mn mod moder myt např nast navr neodb nesl nizoz niž nov nář něm
    obch obd obec obv obyč odp ofic org orig os ost parl pejor pol polit pom popř port potr pov pozd poř prac
    psych pád př přel přen přev příd příl příp přís příslov rad rakous red rek resp rev rus sev sing skut slov
    spec společ spr srov star stol stč stř střv svob t.r t.zn t.č tech telef tj tur tv tzn tzv týd ukr urč v.r
    vl vyj vyš vzd vzn vých výj výsl vč zaj zast zejm zeměp zkr zpr zprav zv zvl zákl úv úř č.l čes řec řím
  `,
  end: `
    a.s Co CSc Csc DiS DrSc DSc ed eds hod i.t.d Inc jr jun k.s LL.M Ltd m.j MBA ml n.l nakl nám nár o.d o.p.s
    o.s ob obch obv odd odp okr Ph.D PhD po.Kr př.Kr př.n.l r red roč s.p s.r.o spol spol.s.r.o st stol t.r tř
    ul v.o.s z.r z.s z.ú č.r
  `,
  last: `
    a.j aj ap apod atd atp i.j jn mj pod tp
  `,
  unit: `
    cm dkg dol g gr h ha hl hod K kal kg km km/h ks kW Kč l let m mil min mld mm obyv osob procent r s sek st
    stol stup t tis týd
  `,
  months: `
    březen března duben dubna květen května leden ledna listopad listopadu prosince prosinec srpen srpna září
    únor února červen července červenec června říjen října
  `,
  starters: `
    A Aby Ale Ano Asi Ačkoli Až Bez Bohužel Bude Budeme Budou Byl Byla Byli Bylo Byly Celkem Co Což Další Dnes
    Do Dokonce Dosud Druhá Druhý Dva Dvě Dál Dále Díky I Jak Jako Jaká Jaké Jaký Je Jeden Jedna Jedno Jednou
    Jedná Jeho Jejich Její Jen Jenže Jestli Jestliže Ještě Již Jsem Jsme Jsou Já K Každá Každý Kde Kdo Kdy Kdyby
    Když Ke Kromě Která Které Který Kvůli Lidé Lze Mají Mezi Mimo Mnoho Mnozí Mohou Moje Možná Musí My Má Máme
    Můj Může Na Nad Naopak Například Naše Naši Ne Nebo Nebyl Nebylo Nejde Nejen Nejprve Nejsem Není Nic Nikdo
    Nikdy No Náš Několik Některé Někteří O Oba Od Okolo On Ona Oni Ono Ostatně Pak Po Pod Podle Pokud Poprvé
    Potom Poté Proti Proto Protože Proč První Právě Prý Před Především Přes Přesto Při Přitom Přičemž S Se Si
    Snad Současně Spolu Své Svůj Ta Tady Tak Takové Takový Taky Také Takže Tam Tato Te Tedy Tehdy Ten Tento
    Teprve Teď Ti To Tohle Toho Tomu Toto Tu Tudíž Ty Tyto Tím Třeba U Určitě Uvedl Už V Ve Velmi Viz Vy Více
    Včera Však Všechno Všechny Všichni Všude Vždy Vždyť Z Za Zase Zatím Zatímco Začátkem Zda Zde Zdá Ze Zejména
    Znovu Zítra Že Žádný
  `,
  glued: `
    Ale Dnes Já My On Ona To V
  `,
  vowels: 'áéěíóúůýrl',
  rules: [ordinalBeforeWord, romanOrdinal],
};
