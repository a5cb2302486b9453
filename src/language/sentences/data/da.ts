import type { Language } from '../language.ts';
import { ordinalBeforeWord, romanOrdinal } from '../ordinals.ts';

/** Danish. */
export const da: Language = {
  name: `
    adj adm adv afd afdl ambas amtm arkit ass bibl boul br brig brøms bygn cand Chr civ.ing dir disp Dr dr dron
    drs fa fabr fhv fm fr frk frm fuldm gdr gen gl gr H.K.H H.M Hr hr højest ing insp jur kap kapt kld kmd kom
    kontorch kst kt lekt lic lrs lt ltn mag mag.art maj medl min Mr mr Mrs Ms nat oberstltn ol pol politim pr
    prof præs red ref rep rigsm Sct sct sek sgt Skt skt skuesp sned sogn Sr St st stat statsaut statsm stud
    tandl vicedir viceinsp vicepr
  `,
  number: `
    afs afsn apr art aug bd bilag bl ca dec feb febr fig fol folio hft jan jf jvf kap kat kol lb lbnr litra lk n
    nos nov Nr nr okt p pag par pkt pl postnr pp pr s sep sept side sp st stk str tab tlf tr v vers vol år årg
  `,
  inner: `
    a.h.t adr afg afl afr afsk akad akk aktnr alf alm alt amer ang angl angst anm anord ans ant arab arb
    arbejdsl arch arr att avl bat bd bed.best beg bek bet betegn bevægl bhp bio biol bk bl.a bogf bogtr bot bto
    cf cirk cit conf d.d d.e d.s d.v.s da dagl dat dav def dek den dept desl dial div dobb dog dok dsl dvs e.g
    e.v.t ee eff egl egtl ejd eks eksam ekskl eksp emb endv engl enk ent ers etab ev evt f f.eks f.forb f.h.t
    f.o.m f.s.v.a fab fax fdr fin finl fkt flg flst fmd fodb foged forb foreg foren forf forh fork forr fors
    forsk forsv fr.h frans fratr fys fær følg ga geogr geom germ gl gld gmnt gnm gns græs gym hard hebr hf hhv
    hist hjemst holl hosp hum i.e i.f i.f.m i.f.t i.h.t i.m i.st iflg ifm ift ind indb indeh indk indl indv inf
    ingen inh inkl inst instr int isl ital jap jernb jf jnl jnr jvf kand katd kem kgl kirk kl kld klk knsp kontr
    kvm kvt la lat lb lign lin ling litt lok lr m m.a.o m.a.s m.h.p m.h.t maks mar mask mat max mdtl medd medf
    meg mek mellm mf mht mil moder mods modt modv mun myth møtrik ndf nedd nedenn nederl nellik neml ngt nk no
    nordv norv nstf nt nuv o o.a o.h obl off ol omkr omr omtr op opg opl opr org orig ov overf overs p p.b.v
    p.g.a p.s perf pers pga ph phys plur pluskv pos poss postbl ppm pr prim priv prod præd præf præt re realt
    ref reg regn rel relig rep res resp respekt restp ret rom russ s.k sa sb sen shj sing sj skand skl sml smp
    smst soc sp spec spr statsaut stk sts sup sv svm såk såmlig sædv t t.eks t.o.m td tdl telef temp tidl tilf
    tilh till tilsv tjg tkr tr tram tsk tsv tysk u u.st uafh ubest ubøj udb udd udg uds udt ugtl undt upåkl
    utvivls v v.a v.b v.h v.s v.å vb vbt vedk vedr vejl vh vha vol vs vsa vær værd zool å åb årl æ æld ø økon øv
    øvr
  `,
  end: `
    A/S a/s aps bs Co d.d d.y d.å d.Æ ds e.Kr e.o f.Kr ff fk fmk hft i.h Inc Jr jr Kbh kbh Ltd o.l p.t pt s.m
    s.st S.U s.u Sr sr Str str t.h t.v u.å univ v.u årg årh
  `,
  last: `
    dgl e.l etc m.fl m.m m.v mfl mm mv o.fl o.l o.lign o.m.a o.s.v og.lign osv
  `,
  unit: `
    cm ct dkk dl dm g ha hk kcal kg kl km km/t kr kub kvm kW l lb m mb md mdr mg mia mill min mio ml mm m² o/oo
    pct pk s sek sm stk t td tim tons tr tusind w år øre
  `,
  months: `
    april august december februar januar juli juni maj marts november oktober september århundrede
  `,
  starters: `
    Af Alle Allerede Alligevel Alt Altså Andet Andre At Bag Blandt Blot Både Da De Deltag Den Denne Der Derefter
    Derfor Derimod Dermed Dernæst Derudover Desuden Desværre Det Dette Dig Din Disse Dog Du Efter Eftersom
    Ellers En Endelig Endnu Endvidere Er Et Faktisk Flere For Foran Fordi Forud Fra Få Før Først Gennem Går Ham
    Han Hans Har Havde Hele Heller Hen Hende Hendes Her Herefter Hermed Hos Hun Hvad Hvem Hver Hverken Hvilke
    Hvilken Hvilket Hvis Hvor Hvordan Hvorfor Hvornår I Ifølge Igen Ikke Imens Imod Ind Inden Indtil Ingen
    Ingenting Intet Ja Jeg Kan Kun Kunne Lad Lige Man Mange Med Meget Mellem Men Mens Mere Min Mit Mod Måske Ned
    Nej Netop Nogen Noget Nogle Nok Nu Nå Når Og Også Om Omkring Op Os Over På Samme Samt Samtidig Selv Selvom
    Siden Sidste Sig Sikke Skal Skulle Som Stadig Så Sådan Således Tak Thi Til Trods Uanset Ud Uden Under Var
    Ved Vel Vi Vil Ville Vores Vær Være Yderligere
  `,
  glued: `
    De Den Det Du En Et Han Hun I Jeg Men Vi
  `,
  informal: `
    jeg tak
  `,
  letters: `
    å ø
  `,
  rules: [ordinalBeforeWord, romanOrdinal],
};
