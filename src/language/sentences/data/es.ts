import type { Language } from '../language.ts';

/** Spanish. */
export const es: Language = {
  name: `
    Abg abg Adm adm afmo Alfz alfz Alm alm Arq arq Arz arz ayte Brig brig Bto bto Cap cap Card card cmdt Cmte
    Cnel cnel Col col comte Conm contralm coord Cor cor D d dipl Dir dir Dn Dr dr Dra dra Dras Drs Dña dña Emma
    Emmo Excma excma Excmo excmo Fdo Fr fr Gdor Gob gob Gral gral Hna hna Hno hno Hnos hnos Ilma ilma Ilmo ilmo
    Ing ing Insp insp Intdte Lcda Lcdo Lda lda Ldo ldo Lic lic Licda Licdo Mag Magfco Mg Mgtr mgtr Mlle Mme Mons
    mons Mr Mrs Ms Mtra Mtro mtro N.S NN Ntra Ntro Ob Pbro pbro Pdte pdte Pres Presb Prof prof Profa profa Prov
    R.P Rda Rdo Rep Rvda Rvdo rvdo S.A.R S.E S.M S.S Sarg sarg Sec Secr secr Sen Sgto Smo Soc Sr sr Sra sra Sras
    Sres sres Srs Srta srta Srtas Srto St Sta sta Stmo Sto sto Sub Subtte supte Tcnel Ten Tnte Tte Ud ud Uds uds
    V.E V.I V.M Vd vd Vda Vds vds Vicealm Vto
  `,
  number: `
    Abr abr Ago ago ap apdo apt aptdo Art art arts c/ Cap cap caps ch cl Cód cód Dic dic doc Dom dom ej enc Ene
    ene eq f fasc Feb feb Fig fig figs fol fols inc Jue jue Jul jul Jun jun lib ll loc Lun lun lám líb lín Mar
    mar May may Mié mié ms mss n No no Nos nos Nov nov Nro nro n° nº Núm núm núms Oct oct op p p.ej par pg pgs
    pp Pág pág Págs págs párr Ref ref reg res sec secc Sep sep Sept sept Set supl Sáb sáb t tab Tel tel Tels
    tels Teléf teléf Tfno tfno Tlf tlf tom tít ver vers vid Vie vie Vol vol vols vs ép
  `,
  inner: `
    abrev acad admtvo admvo adv advo afl agric alem amb amer ant antig apr Aprox aprox arag arit arqueol arquit
    astron atl aum autom auton aux bibl biol bot bras Bs Bs.As c.c cat Cfr cfr cgo cient cit clas coloq Comp
    comp conf cons cont contrib cst cte cto cuad cult D.E.P def Depto depto desc desus diag dialect dib dicc dif
    dim distr div Dpto dpto e.g ecl econ educ EE ef ej elec empr encicl equiv Esp esp espec esq etim etn ex excl
    exp expr f.c Fac fac fam fed fem fil filol filos fon fra franc fut fís geogr geol geom gr gram gua guat gén
    hebr hist hond i.e imp impers imprs ind indef indet indic inf inform ingl instr interj inus inv invers irl
    irón it ital jap jerg Jur jur lat leng ling lit liter loc loc.cit log m.n mat mec med mejic merc met metal
    mex minas mit mod máx méd mín mús N.B n.b nac nat nav neerl neol nic niv norm náut nórd ob ob.cit obs ofic
    opt ord org orig ort p.a pal part pas pat pdo pers peruv períod pey pob pol polít port post poét pral
    prehist prep pret princ priv prnl prob prod pron prov proy pról psicol psiq publ q q.e.p.d quím rad rec
    recip rel relig rep rer rom rus s.v sent seud sig sing sociol sov subj subt suf sup superl sust símb taur tb
    teatr tecn tecnol teol term tip topogr trad trans transp traum trig tráf Univ univ urb us usáb v v.g v.gr
    verb vet veter vitic voc vulg zap zool ár ópt
  `,
  end: `
    A.C a.C a.d.C a.de.C a.J.C AA.VV al Arg Av av Avda avda Bco bco Bs.As c.a C.V c.v Co Corp Ctra ctra Cía cía
    D.C d.C D.F d.J.C dcha dep dept E.E.U.U ed eds EE.UU EE.UU.AA esq et.al Ets FF.AA gral hab hnos ibid ibíd id
    Inc izda izdo izq JJ.OO Jr jr Ltd Ltda ltda N.Y O.N.U ob.cit OO.PP op.cit P.D Pl pl plza prov pte Pza pza
    R.U RR.HH s S.A S.A.S S.C s.f S.L s.n S.R.C S.R.L s.s.s Sdad sgte sgtes sig sigs sigte Soc ss U.E U.R.S.S
    Urb vto VV.AA íd
  `,
  last: `
    etc
  `,
  unit: `
    A.M a.m cc cg cl cm ct cta cts dB dl dm g gr grs h ha hab hg hl hrs Hs hs K kcal Kg kg kgs Km km km/h Kms
    kms kW l lb lbs lt lts m m.s.n.m mg mi min mins ml mm mph mts oz P.M p.m pta ptas pts pzas rpm s seg segs t
    tm ton tons u V W °C áT €
  `,
  starters: `
    A Actualmente Además Ahora Ahí Al Algo Alguna Algunas Algunos Algún Allí Antes Aquel Aquella Aquellos Aquí
    Así Aun Aunque Ayer Aún Bajo Bien Cada Casi Como Con Contra Cual Cualquier Cuando Cuál Cuándo Cuánto Cómo De
    Debe Debido Del Demasiado Dentro Desde Después Dicha Dicho Donde Durante Dónde El Ella Ellas Ello Ellos En
    Encima Entonces Entre Era Eran Es Esa Esas Ese Eso Esos Esta Estas Este Esto Estos Estuvo Está Están Excepto
    Finalmente Fue Fueron Gracias Ha Había Hace Hacia Han Hasta Hay Hoy Incluso La Las Le Les Lo Los Luego Mas
    Me Mediante Mejor Menos Mi Mientras Mis Muchas Mucho Muchos Muy Más Nada Nadie Ni Ninguna Ningún No Nos
    Nosotros Nuestra Nuestro Nuestros Nunca O Otra Otras Otro Otros Para Pero Poco Pocos Podría Por Porque
    Posteriormente Primero Pronto Puede Pueden Pues Que Quien Quienes Quizá Quizás Quién Qué Se Sea Según Ser Si
    Siempre Sin Sino Sobre Solo Somos Son Soy Su Sus Sí Sólo Tal También Tampoco Tan Tanto Te Tenemos Tiene
    Tienen Toda Todas Todavía Todo Todos Tras Tu Tuvo Tú Un Una Unas Unos Usted Ustedes Va Vamos Varias Varios Y
    Ya Yo Él Ésta Éste
  `,
  glued: `
    El Ella Esta Este Esto Hoy La Las Los Pero Un Una Yo Él
  `,
  informal: `
    gracias tú yo
  `,
};
