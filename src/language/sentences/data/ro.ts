import type { Language } from '../language.ts';

/** Romanian. */
export const ro: Language = {
  name: `
    acad adm amb arh arhid arhim asist av b-dul bd cav cdor cdt col colab colon conf cons cpt D-l d-l d-lor
    d-lui D-na d-na d-ra dep dir Dl dl dlor Dna dna doc Dr dr dra drd ec egum ep fr gov ieromon ing ins insp jud
    lect lt lt.col mag maj mar med min mitr mons mr P.C P.F P.S pict plt Pr pr Prea pres preș prim prof prot
    psih rect red ref S.M scr sen Sf sf sg sgt St str subl ten tg univ V.M voiev Î.P.S ÎPS ș.l șos Șt
  `,
  number: `
    al alin anexa ap Apr apr art Aug aug bl cap cca con Dec dec et f fasc Feb feb febr fig hot Ian ian int Iul
    iul Iun iun joi lit lucr lun Mar mart mie ms mss n Noi noiemb nov Nr nr nt Oct oct op p pag par pct pg pl pp
    s sc sec sect Sept sept sub supl t tab Tel tel telef tit tom vers vin vol vols
  `,
  inner: `
    adj adv agric alb altf amer anat angl ant anton aprox arheol arhit arm astr aux bg biol bis bot bulg ca cart
    cat cca ceh cf chim cit comp compar compl conc cond conf conj const contr conv corp cuv d.ex de.ex def dem
    depr der det dial dicț dif dim dipl ebr eco econ el electr engl etim etn europ ev ex excl expr fam farm fem
    ferov fil filoz fin fiz fon fr franc frecv geogr geol geom germ gr gram i.e imperf impers ind indef inf
    inform instr int interj intr inv ist it ital jap jur lb lingv lit liter log magh mas masc mat max mec med
    meteor mil mit mold muz nat nav neg neol nom num obs oc olt org orig orn p p.a p.ext p.pr pal part pas pasiv
    pers poet pol polit pop por poz pred pref prep prez pron propr psih psihol rad rec refl reg rel resp rev rom
    rus rut sb sil sing sinon slav span sport subst suf sup superl sârb săs tc tehn teol tipogr topogr trans
    transp tranz turc tăt uc ucr ung unit us v var vb vet vulg zool înv ș.cl țig
  `,
  end: `
    a.C a.Chr bd Bl cit Co com Corp d.C d.Chr D.Hr d.Hr e.n ed eds et.al gen hab ibid id Inc Jr jr jud loc.cit
    Ltd n.a n.n n.red n.t op.cit P.S S.A s.a S.C s.c s.n S.R.L st str trad U.E univ urm vol î.Chr î.e.n Î.Hr
    î.Hr
  `,
  last: `
    amd etc ş.a ş.a.m.d ş.cl şi.c.l ș.a ș.a.m.d ș.a.s ș.c.l ș.cl ș.u
  `,
  unit: `
    cal cl cm cp dl dm g gr h ha hl K kcal kg km km/h kW l loc m mc mg mii mil min ml mld mm mp pct q s sec t to
    u W °C €
  `,
  starters: `
    A Abia Acea Aceasta Această Acest Acesta Aceste Acești Aceștia Acolo Acum Ai Aici Alt Alta Alte Altfel Alți
    Am Apoi Aproape Ar Are Asta Astfel Astăzi Atunci Atât Au Avea Avem Azi Aşa Așa Bine Ca Care Ce Cea Cei Cel
    Cele Chiar Cine Cu Cum Când Cât Câte Câteva Câți Că Da Dacă Dar De Deci Deja Deoarece Deși Din După Ea Ei El
    Ele Era Erau Este Eu Există Fi Fie Fiecare Fiind Foarte Fost Fără Ieri La Le Li Lor Lui Mai Mereu Mi Mie
    Mult Multe Mulți Mâine Mă N Ne Ni Nici Niciodată Nimeni Nimic Noi Nostru Nu Numai O Ori Oricare Oricum Pe
    Pentru Peste Poate Prima Primul Prin Probabil Puțin S Sau Se Si Singur Singura Spre Sub Sunt Suntem Să Toate
    Toată Tot Totodată Totul Totuși Toți Trebuie Tu Un Una Unde Unele Uneori Unii Unul Va Voi Vom Vor Vreo Îi Îl
    Îmi Împreună În Înainte Încă Însă Întotdeauna Într Între Își Şi Și Știm
  `,
  glued: `
    Această Acest Azi Dar Ea El Eu Noi În
  `,
  informal: `
    eu mulțumesc
  `,
  vowels: 'ăâîșț',
};
