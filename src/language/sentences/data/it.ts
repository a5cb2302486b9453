import type { Language } from '../language.ts';

/** Italian. */
export const it: Language = {
  name: `
    Abb Amb amb Amm amm Arc arc Arch arch arch.tti Arciv arciv Ass ass Avv avv Avv.ti Bar Brig brig Cap cap
    Capit Card card Cav cav Chiar Chiar.mo chiar.mo Col col colonn comand Comm comm Cons cont.ssa Cte cte Dir
    dir Dir.Gen dir.gen Dott dott Dott.ri dott.ri Dott.ssa dott.ssa dottssa Dr dr dr.i Dr.ssa dr.ssa Ecc ecc.mo
    Egr egr Egr.gio Em F.lli f.lli Fr fr Gen gen Gent gent Gent.ma Gent.mo gent.mo Geol geol Geom geom Gov gov
    Gr.Uff gr.uff Ill Ill.ma Ill.mo ill.mo Ing ing ing.ri insp Isp isp Ispett lgt Lic lic Luog M m.llo M.o Magg
    magg Mar Mar.llo march.sa Mlle Mme Mons mons Mr Mrs Ms N.D N.H N.S On on Onor onor Onorev ostetr P p.i p.ind
    per.ind perit Pres pres presid Proc Prof prof prof.ri Prof.ssa prof.ssa profess Proff proff Psicol psicol
    Pvt Rag rag Rep Rev rev Rev.do Rev.mo revd S S.A.R S.E S.Em S.M S.S S.Sgt s.ten Sac sac Sen sen Serg serg
    serg.magg Sig sig Sig.na sig.na Sig.ra sig.ra sig.re Sig.ri sig.ri Sig.rina Sigg sigg sottoten Spett spett
    Spett.le spett.le SS St Sup supp Ten ten Ten.Col ten.col ten.gen Uff uff v.brig v.cap V.Comm V.Cte V.Dir V.E
    V.Pres Ven ven Vesc vesc vic
  `,
  number: `
    ag Ago ago all alleg Apr apr Art art artt ca Cap capov capp circa civ cl Cod cod D.L d.l D.Lgs d.lgs D.M d.m
    D.P.R d.P.R d.p.r Dic dic div doc Dom dom f fasc fatt Feb feb febb fg Fig fig figg fogl fol Gen genn Giov
    giov Giu giu grd ill int inv L Lett lett lib lin ll Lug lug lugl Lun lun Mag mag magg Mar mar Mart mart Merc
    merc ms mss N n Nn nn Nov nov Nr nr nro nt Num num n° Ott ott p Pag pag pagg par parag pg pgg pp Prot prot
    pt punt reg Rif rif Sab sab scan Sec sec Set set Sett sett Sez sez sogg stan str suppl t tab Tav tav tavv
    Tel tel telef tit tom v Ven ven ver vers Vol vol voll
  `,
  inner: `
    abbr abbrev accr ad.es adatt add agg agr agric alg alim alt amer ammin anal anat ant antiq antrop app
    appross arab arald archeol archit arit aritm artig astr astrol astron attr attual aus ausil autom az banc
    bibl bibliog biochim biol bot brit c.d c.e c.m c.so c/o calc cart cat catt cd cent centr cer Cf cf Cfr cfr
    chim chir cin cinem cit clas class coll com comb comp compar compl conc cond condiz conf cong coniug corr
    corrisp cost cred cron cult dat def denom der deriv det dev dial dim dimin dipl dirett disus dram drp ebr
    eccl ecol econ edil educ elab elettr elettron ellitt enf enol ent ep epist equiv err Es es escl esclam esp
    espr estens etim etn etr euf eur event ex fam farm fem femm ferr filat filol filos fin finanz fis fisiol fon
    fonet fot fr franc fras freq fut gall geneal genet geogr geol geom ger gerg germ giapp giorn giud giur got
    gr gramm grec grecis gs idraul imm imp imperat imperf impers impr incl ind indecl indef indet indir indiv
    industr inf infant infer inform ing ingl instr inter interiez interr intr inus inv invar invertebr iperb
    iron isp ispan it ital lat letter letteralm ling lit loc locuz log lomb long marin mat matem max mecc med
    mediev merc merid met metal metall meteor metr mezzog mil mils mineral mit mod mont mor mus mut nap nat naut
    nav neg neol neotest neutr nom nomin norv nucl numism obbl oll op ord oref orient orig orn ornit orogr orto
    p p.e p.es pal paleont parl partic pass pat patol pedag pegg perf pers petr petrogr piem pitt poet pol polit
    pop port poss pr pred pref prep pret prev princ priv prob pron pronom prop pross provenz proverb psic psich
    psicoan psicol pubbl pubblic qc qcn qlc qlcu rad rafforz raram rec recip ref region rel relat relig rem
    resid rifl rip riscr rum rus russ s s.v salt sansc sanscr sart sass scherz scient scol scult segr sett sicil
    sign sim simb simil sin sinc sind sing singol sinon sist slov sociol sottint sp spagn spec spreg st st.d
    stat stor strum suff sup superl sved svizz taur teat tecn tecnol ted tedesc teol term tess tip top topogr
    tosc toscan trans trasf trasl trent trib tt tur turc umor un ung us v vd venez verb vet veter vezz volg vs
    vulg vulgar xil zool zootecn
  `,
  end: `
    A.C a.C a.Cr a.D AA.VV al Associaz av.Cr Bros c.a c.c c.m c.s C.so C.V c.v ca cat civ Co cod.civ cod.pen
    comp Corp D.C d.C d.o.c ed eds et.al F.P ff fraz gg ib ibid Id id Inc Jr jr L.go loc loc.cit Ltd N.B n.b
    N.d.A n.d.a N.d.R n.d.r N.d.T n.d.t N.Y Ns op.cit P.D P.le P.S P.za P.zza p.zza pp Prov prov S.A s.a s.d s.e
    s.l s.m s.n S.n.c s.n.c S.p.A s.p.a S.r.l s.r.l S.S s.s s.v sc sec secc seg segg sg sgg Soc soc ss staz trad
    U.E U.R.S.S u.s U.S.A uff univ V.le v.le v.o Vs vv VV.AA
  `,
  last: `
    cet e.c.c ecc etc
  `,
  unit: `
    A.M a.m ab c cal cc cg cl cm ct cts dB dg dl dm g gg gr h ha hg hl Hz K kcal kg kgs Km km km/h kW l lb lt m
    mb mc mg mi mil mila min ml mld mln mm mq mt nm oz P.M p.m pm q qli s sec secc sett t ton tonn V W °C €
  `,
  starters: `
    A Abbiamo Accanto Adesso Ai Al Alcune Alcuni Alcuno Alla Alle Allo Allora Altre Altri Altro Anche Ancora
    Anzi Appena Attualmente Ben Bene Bisogna C Che Chi Chiunque Ci Circa Ciò Col Come Comunque Con Contro Cosa
    Cosi Così Cui D Da Dal Dalla Dalle Davanti Davvero Degli Dei Del Della Delle Dello Dentro Di Dietro Dopo
    Dove Dunque Durante E Ebbene Ecco Ed Egli Ella Entro Era Erano Essa Esse Essendo Essi Esso Finalmente Fino
    Forse Fra Fu Furono Giacché Già Gli Grazie Ha Hanno Ho I Ieri Il In Indubbiamente Infatti Infine Inoltre
    Insieme Intanto Invece Io L La Le Lei Li Lo Loro Lui Là Ma Mai Malgrado Me Meglio Meno Mentre Mi Mia Miei
    Mio Molte Molti Molto Ne Neanche Negli Nei Nel Nella Nelle Nello Nessun Nessuna Nessuno Niente No Noi Non
    Nonostante Nostra Nostro Nulla O Od Oggi Ogni Ognuno Oltre Oppure Ora Ormai Ovviamente Per Perché Perciò
    Perfino Pertanto Però Piuttosto Più Poca Poche Pochi Poco Poi Poiché Possono Potrebbe Presso Prima Proprio
    Pure Purtroppo Può Qual Qualche Qualcosa Qualcuno Quale Quali Qualora Qualsiasi Quando Quanti Quanto Quasi
    Quegli Quei Quel Quella Quelle Quelli Quello Questa Queste Questi Questo Qui Quindi S Sarà Se Sebbene
    Secondo Sembra Sempre Senza Si Sia Siamo Siccome Solo Soltanto Sono Sopra Soprattutto Sotto Spesso Sta
    Stamattina Sto Su Sua Subito Sui Sul Sulla Sulle Suo Suoi Sì Tale Tali Talvolta Tanto Tra Troppo Tu Tua Tuo
    Tutta Tuttavia Tutte Tutti Tutto Un Una Uno V Va Vari Varie Vi Vicino Viene Voi Vostro È
  `,
  glued: `
    Gli Il Io La Le Lo Ma Oggi Questa Questo Un Una
  `,
  informal: `
    grazie io
  `,
  letters: `
    è
  `,
};
