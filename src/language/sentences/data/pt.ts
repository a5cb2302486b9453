import type { Language } from '../language.ts';

/** Portuguese. */
export const pt: Language = {
  name: `
    Adj adj Adm adm Adv Alm alm arc Arq arq Arqº Bel bel bpo Brig brig Cap cap Card card cav Cel cel cmdt Com
    Comte comte cons coord D d deleg Dep dep Des des Dir dir Dr dr Dra dra Dras dras Drs drs Emb emb Enf enf Eng
    eng Engª engº Exa exa Exma exma Exmo exmo Fr fr Gal gal Gen gen Gov gov Ilma ilma Ilmo ilmo Insp insp Ir Lic
    lic Maj maj Mal marq Me Min Mlle Mme Mons mons Mr Mrs Ms N.S N.Sra N.ª NN P P.e Pe pe Pres pres presid Proc
    proc Prof prof Profa profa Profs profs Profª profª Prom prom Rep Rev rev Revma Revmo Rv S S.A.R S.Ex S.Ex.ª
    S.Exa S.M S.S Sarg sarg secr Sen sen Sgt sgt Sr sr Sr.ª Sra sra Sras sras Sres Srs srs Srta srta St Sta Sto
    subten Ten ten Tte tte V V.A V.Ex V.Ex.ª V.Exa V.M V.S V.S.ª V.Sa Vd Ver Visc visc
  `,
  number: `
    Abr abr Ago ago al alín ap apto apud Art art Arts arts bl c/c caps ch cl Cx cx cód dec Dez dez doc exerc f
    fasc Fev fev Fig fig figs fl fls fol fols inc inf Jan jan Jul jul Jun jun lin liv Mai mai Mar mar ms n n.os
    N.º n.º No no Nos nos Nov nov num nº núm núms op Out out p p.p pag pags par parág pp prot pág págs qua qui r
    Ref ref reg res sec seg Set set sex sl sáb Séc séc t tab Tel tel Telef telef telf tels ter tlf tom tít ver
    vers Vol vol vols
  `,
  inner: `
    abrev acad adapt admin afr agric alem aprox arit arqueol arquit astr autom aux bibl bibliogr biol bot bras
    brit c/ carb cat Cf cf Cfr cfr cient cit coloq comp compl cond conf conj cont contab contr corr crist cronol
    cult decl def deriv desus dial dic dif dim dipl div e.g ecl econ educ elem elet eletr embr equiv esp espec
    estat etim etn Ex ex exc excl export ext fam fem fer ferrov fil filol filos fin fisiol fon fot fr franc freq
    fut fís geneal geofís geogr geol geom ger germ gr gram gên gír heb her herp hip hist hol hortic i.e imp
    impess import ind indef indet infant inform ingl instr int interj interrog intr inv irl irr it ital jap jorn
    jud jur lat leg ling lit liter loc log lus mat mec med medic mex min miner mit mod moed mun máq máx mín mús
    nac nap nasc nat neg neol norm náut ob obs oc of ofic opt or ord org orig ornit ort P.ex p.ex p.s pal
    paleogr part pass patol pedag pej pers pess pex pint pol polít pos poss poét pref prep pret prez priv prob
    pron prop pros prov prox prát psic psicol pub publ qdo qto quím rad rec recíp rel relat relig resp ret rom
    rus s s/ sc sin sing sist sociol sov subj subst suf suj sup superl sânsc sécs símb tb teat tecn teol terap
    terat tip topogr trab trans transp trig turc téc urb us uts v.g var vet vid voc vulg x zool ópt
  `,
  end: `
    A.C a.C Al al Av av Bros C.ia Cia cia cid Co col Corp D.C d.C dep dept depto E.C E.U.A ed eds EE.UU Esq esq
    Est est et.al EUA hab ib ibid id Inc Jr jr Lda lda Ltd Ltda ltda mun N.R N.T N.Y O.N.U obs Org org orgs P.S
    Pq Pça pça Rod rod S.A S.A.R.L s.d S.L s.l s.n s.v seg segs Soc ss séc sécs trad Tv U.E U.R.S.S Univ univ
    V.S.F.F v.s.f.f vv
  `,
  last: `
    etc etcª
  `,
  unit: `
    A.M a.m aC cal cc cg cl cm ct cts cv dB dC dl dm dz g gr h ha hab hl hrs hs K kcal kg kgs km km/h kms kW l
    lb lbs m mg mi mil milh min mins ml mm mph mts oz P.M p.m rpm s seg segs t ton tons u un v W °C €
  `,
  starters: `
    A Acima Agora Ainda Algo Algum Alguma Algumas Alguns Alguém Ali Além Antes Ao Aos Apenas Apesar Após Aquela
    Aquele Aqueles Aqui Aquilo As Assim Através Atualmente Até Bem Cada Cerca Com Como Conforme Contra Contudo
    Da Das De Debaixo Dentro Depois Desde Dessa Desse Desta Deste Diante Do Dos Durante E Ela Elas Ele Eles Em
    Embora Enfim Enquanto Entre Entretanto Então Era Eram Essa Essas Esse Esses Esta Estas Este Estes Está Estão
    Eu Foi Foram Graças Havia Hoje Há Isso Isto Já Logo Lá Mais Mas Me Mesmo Meu Meus Minha Muita Muitas Muito
    Muitos Na Nada Nas Nem Nenhum Nenhuma Nessa Nesse Nesta Neste Ninguém No Nos Nossa Nosso Num Numa Nunca Não
    Nós O Obrigado Onde Ontem Os Ou Outra Outras Outro Outros Para Pela Pelas Pelo Pelos Perto Pode Podem Pois
    Por Porque Portanto Porém Posteriormente Primeiro Qual Qualquer Quando Quanto Quase Que Quem Quer Se Segundo
    Seja Sem Sempre Ser Será Seu Seus Sim Sob Sobre Somente Sua Suas São Só Tal Talvez Também Tanto Te Tem Temos
    Teu Toda Todas Todavia Todo Todos Tu Tudo Tão Têm Um Uma Umas Uns Vai Vamos Você Vocês Várias Vários Vós À
    Às É
  `,
  glued: `
    A As Ela Ele Esta Este Eu Hoje Isso Isto Mas O Os Um Uma
  `,
  informal: `
    eu obrigado você
  `,
  letters: `
    é
  `,
};
