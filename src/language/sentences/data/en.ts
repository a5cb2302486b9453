import type { Language } from '../language.ts';

/** English. */
export const en: Language = {
  name: `
    Adj Adm Amb Archbp Assoc Asst Att Atty Bp Brig Capt Card Cdr Cmdr Cmdt Col Comdr Cpl Cpt Cst Dep Det Dir Dr
    Drs Ens Fr Ft Gen Geo Gov Hon Hons Insp Jos Lieut Lt Maj Messrs Mgr Mlle Mme Mmes Mr Mrs Ms Msgr Mt Mtn Mx
    Ofc Pfc Pres Prof Profs Pte Ptl Pvt Rep Reps Rev Revd Rt Sen Sens Sfc Sgt Spc Sr St Ste Supt Surg Thos Treas
    V.P Vice-Pres Wm
  `,
  number: `
    A.D AD App app Apr Apt apt Arr Art art Arts arts Aug bk Bldg bldg ca Cap ch chap chaps Chr circ cl Cor Dan
    Dec Deut doc docs Eccl Eph Eq eq eqs est Exh Exod Ext ext Ezek fax Feb fig figs fl fn fol fols Fri Gal Heb
    Hos Isa Jan Jas Jer Josh Judg Jul Jun Kgs Lev Mar Matt max min Mon n No no Nos nos Nov Nr nr Num Oct Op op p
    par para paras Pet pg pgs Phil pp Prov Ps Pss Pt pt pts Rm rm Rom Sam sc Sec sec secs sect Sep Sept ser Ste
    Suppl suppl tab Tel tel temp Thess Thu Thur Thurs Tim Tue Tues v ver vers Vol vol Vols vols vv Wed Wk
  `,
  inner: `
    a.k.a abbr approx attn attrib avg c c/o cf cit e.g eg esp i.e ie incl loc.cit N.B n.b N° op.cit orig P.O p.p
    P.P.S P.S pref prob pron Q resp scil transl v var viz vs w
  `,
  end: `
    al Ala anon Ariz Ark Assn assn Ave ave Blvd blvd Bros Cal Calif Co co Colo Conn Corp corp Cos Ct D.C Dak Del
    Dept dept dist Div E.U ed eds Esq Expy ff Fla Ga Govt govt Hwy ibid Ida Ill Inc inc Ind Inst Intl Jr Kan
    Kans Ky L.A L.L.C L.L.P L.P La Ln Ltd ltd Mass Md Mex Mfg mgmt Mich Minn misc Miss Mkt Mo Mont N.C N.D N.H
    N.J N.M N.Y N.Z Natl Neb Nebr Nev Okla Ont Ore Oreg orgs P.R Pa Penn Penna Pkwy Pl Pty Que R.I Rd rd Rte S.C
    S.D Sask Soc Sq Sr St st Tenn Ter Terr Tex Tpk trans Twp U.A.E U.K U.N U.S U.S.A U.S.S.R Univ Va Vt W.Va
    Wash Wis Wisc Wyo
  `,
  last: `
    A.D A.M a.m AD B.A B.C B.C.E B.S B.Sc BC C.E C.P.A D.D.S D.M.D D.Phil D.V.M Ed.D etc J.D LL.B LL.D LL.M M.A
    M.B.A M.D M.Phil M.Sc P.M p.m Ph.D Psy.D R.N Th.D
  `,
  unit: `
    am bbl BTU cc cm cu cu.ft deg doz EST fl.oz fps ft g gal GB Gb hp hr hrs Hz in kB kb kcal kg kHz km kn kph
    kW lb lbs m MB mg MHz mi mil min mins ml mm mo mos mph ms oz pct pm ppm pt qt rpm sec secs sq sq.ft sq.in
    sq.km sq.m sq.mi sq.yd tbs tbsp tsp W wk wks yd yds yr yrs
  `,
  starters: `
    A About Above According Across Actually Additionally After Again Against All Almost Along Already Also
    Although Among An And Another Any Anyone Anyway Are As Aside At Because Before Behind Being Below Besides
    Between Beyond Both But By Can Clearly Could Currently Despite Did Do Does During Each Earlier Either Even
    Eventually Every Everybody Everyone Everything Except Few Finally First Following For Fortunately From
    Further Furthermore Given Had Has Have Having He Hence Her Here Hers Hi His How However I If In Indeed
    Initially Inside Instead Is It Its Just Last Late Later Less Let Like Many May Maybe Meanwhile Might More
    Moreover Most Much Must My Near Nearly Neither Never Nevertheless Next No Nobody None Nonetheless Nor Not
    Nothing Now Of Often On Once One Only Or Other Others Otherwise Our Over Overall People Perhaps Please
    Previously Rather Recently Several She Should Similarly Since So Some Somebody Someone Something Sometimes
    Soon Still Such Suddenly Than Thanks That The Their Them Then There Therefore These They This Those Though
    Through Throughout Thus To Today Together Tomorrow Tonight Too Two Under Unfortunately Unless Unlike Until
    Up Upon Us Was We Well Were What Whatever When Whenever Where Whereas Whether Which While Who Whoever Whom
    Whose Why Will With Within Without Would Yes Yesterday Yet You Your Yours
  `,
  glued: `
    A An But He I It My Neither Our She So That The Their There These They This Those Today We What Yes You Your
  `,
  informal: `
    call he his how i it its just lol maybe my please she thanks there these they we what who why you your
  `,
  fronting: `
    About After Around At Before By Circa From In Near On Since Till Until
  `,
  capitalized: `
    I
  `,
  letters: `
    i
  `,
};
