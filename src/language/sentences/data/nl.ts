import type { Language } from '../language.ts';

/** Dutch. */
export const nl: Language = {
  name: `
    adj adm arch Bc bc bgm br brig burg cdt col dep Dhr dhr dir Dr dr Drs drs Ds ds em fa fam Fr fr gebr gen gep
    gouv grsf H.K.H H.M hr ind Ing ing insp Ir ir Jhr jhr Jkvr jkvr kap kapt kard kol korp ll Lt lt luit Mag maj
    mej Mevr mevr Mgr mgr Min min Mme Mr mr mrs Mw mw not o.l.v past plv pr pres Prof prof rect secr sen sgt sr
    St st Ste theol v.d vd wed wnd Z.K.H Z.M zr
  `,
  number: `
    Afb afb Afd afd afl apr Art art artt aug bd bijl bk blad Blz blz ca cap cat d.d dd dec dl dln eq feb Fig fig
    fo fol ft geb gest Hfdst hfdst hs jan jg kl kol lid lijst ln mrt no nov Nr nr nrs n° okt op opl p Pag pag
    Par par pp pt reg rek sept sub Tab tab Tel tel toel vers Vgl vgl vlg vol vs
  `,
  endings: `
    ln str
  `,
  inner: `
    a a.h.w aang aanv aanw aardr abs afd afk afz alg am amb angl antw arab Arr arr b.v bijb bijbet bijv bijz
    biol boekh bouwk bridg buit bv cf chem chin chr christ coll comp conc conf consv corr crim cult curs cursus
    d d.i d.m.v d.w.z def defin dial dim dipl distr dtsch duurz dw dyn e.g e.k e.o ec econ eenv eig eigl enk ev
    eventueel evt exc excl f fact fem fig filos fin Fr fr freq Fri fri fys geb gem gen geol gesch gew gez godsd
    gr hand hebr hist hoogl i.c i.e i.g.v i.h.a i.h.b i.m i.o i.o.m i.p.v i.s.m i.t.t i.v.m iem ind indiv inf
    ing inh inl intr introd inw ital jap jur kath klass kw landb lat letterk lit m m.a.w m.b.t m.b.v m.i m.i.v
    m.n m.u.v math med meerv mijnb mil mod muz mv myth n.a.v n.m.m naamw Ned ned niet-ov nl nm nw o o.a o.b.v
    o.g.v o.m o.t.t o.v.v ob oef off omstr onbep onderst onderw ong onov onpers onr ontl onv onvolt oorspr opl
    opm ord orig ov overdr overg overtr p.p pass pej Perz plantk pol Port pos pred prod prot prov psych r.-k
    rangtelw reg rek rel resp ret rk rom Rus Russ russ samenst samentr sc scheik scherts schilderk sing soc Sp
    sp spec spoorw sportt spott spr spreekt stat sterrenk stud subst superl syn t t.a.p t.a.v t.b.v t.e.m t.g.v
    t.h.v t.m t.n.v t.o.v t.w t.w.v tech telw terw theat theol tov trans transl turk tusschenw tw typ uitbr
    uitdr uitg uitz univ v v.a v.b v.h v.w vb vd veeart verb verg verkl verl vermoed versch vert verv verz vgl
    vi viss vleesch vnl vnw voegw volkst volt voltd voorl voorn voornw voorst voorv voorvg voorz vr vrl vrml vt
    vw w.o wbt wdt wedk wetensch wisk wr wrsch ww z.g z.i z.o zelfst zelfstnw zg zgn zn znw zoog zool zui zw
  `,
  end: `
    a.h.w a.s b.d B.V b.v BV bv bvba C.V Co co Corp cvba e.a e.k e.v ed eds et.al h.s h.t.l hrsg Inc j.l jl Jr
    jr l.s ll Ltd ltd m.m m.p.h n.C N.Chr n.Chr n.t.b N.V n.v.t p.a p.j p.u p.w ppn red s.v.p Sr sr str svp u.k
    v.C v.Chr V.K V.N v.o.f V.S vzw w.o wo z.j z.o.z z.p
  `,
  last: `
    a.u.b aub d.m.m dgl e.a e.d e.d.m e.t.c e.v.a ea enz etc o.i.d
  `,
  unit: `
    bps c.m cent cm ct dl dm ds EUR fl g gr ha hl hr K kcal kg km km/u kW l lb m m.p.h mb mg min ml mld mln mm
    mph n.m nm pk pond s sec st t u uur v.m vm W wk x
  `,
  starters: `
    Aan Aangezien Achter Al Alle Alleen Allemaal Alles Als Altijd Andere Anderen Anders Begin Beide Bij Bijna
    Binnen Bovendien Buiten Daar Daarbij Daardoor Daarmee Daarna Daarnaast Daarom Daarop Daarvoor Dan Dankzij
    Dat De Deze Die Dit Door Doordat Dus Echter Een Eerder Eerst Eerste Eigenlijk Elk Elke En Enkele Er Evenals
    Eén Geen Haar Had Heb Hebben Heeft Heel Het Hier Hierbij Hierdoor Hierna Hij Hoe Hoewel Hun Ik In Indien
    Inmiddels Is Ja Je Jij Juist Jullie Kan Kon Kunnen Langs Later Maar Meer Meestal Men Met Mijn Misschien Moet
    Na Naar Naast Nadat Natuurlijk Nee Net Niemand Niet Niets Nog Nooit Nu Of Ofschoon Om Omdat Ondanks Onder
    Onderweg Ons Onze Ook Op Over Overigens Pas Per Rond Samen Sinds Sindsdien Slechts Sommige Soms Te Tegen
    Tegenwoordig Ten Ter Terwijl Tijdens Toch Toen Tot Tussen U Uit Uiteindelijk Uw Van Vanaf Vanavond Vandaag
    Vandaar Vanwege Veel Verder Via Vind Volgens Voor Vooral Voordat Voorts Vroeger Waar Waarom Wanneer Want
    Waren Was Wat We Welke Werd Wie Wij Wil Worden Wordt Zal Ze Zeer Zelf Zelfs Zij Zijn Zo Zoals Zodat Zodra
    Zolang Zonder Zou Zouden
  `,
  glued: `
    Dat De Dit Een Het Hij Ik Maar Vandaag Wij Zij
  `,
  informal: `
    bedankt ik
  `,
};
