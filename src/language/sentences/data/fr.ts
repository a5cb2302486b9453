import type { Language } from '../language.ts';

/** French. */
export const fr: Language = {
  name: `
    adj adm amb arch archev arr Asst Bd bd Bx capit card Cdt cdt chev cmdt cne Col comm Cpl dir Dr dr Drs Ens
    Esq Fr fr Gal gal gouv Gén gén Hon hon imp inf Ing insp intend jonkh L Lieut lieut LL.AA LL.AA.II.RR LL.MM
    Lt lt M Maj maréch Me Mes Mgr Mgrs Mlle Mlles MM Mme Mmes mons Mr mr Mrs Ms Mst N.D Nal NN P Pal Pdt pdt Pr
    Pres Prof prof prop prés R R.P RR S.A.R S.A.S S.E S.Exc S.M S.S Sgt Sr St Ste Stes Sts sén vic vice-prés Vte
    Vtesse Vve ét Éts éts
  `,
  number: `
    app Art art arts avr bt ch Chap chap chron col div déc env ex exerc f fasc ff Fig fig figs fol fos fév févr
    hab ill janv juil liv livr max ms mss N n No no Nos nos nov nr num n° nº oct op P p pag par para parag pl pp
    préf r reg Réf réf rés sect sept sq sqq suppl t tab tel tom tt Tél tél téléc v ver vers Vol vol vols
  `,
  inner: `
    abrév admin alg anc ang angl apr arab archéol astron auj aut autref auxil bibl biol bot bras brit c c-à-d
    c.-à-d c.-à-dire c.à.d cad cathol Cf cf chim chir chirurg collab comp compl compt cond conf conj conn cont
    contr corr crist cult càd dat dial dict did dim dipl dém ecclés ellipt env esp ethn ex excl exclam expr ext
    fam fr franç fém féod gr gramm géogr géol géom hist hortic hébr i.e impr inc incl ind indir indéf infin ins
    instr int interj intern interr intr inv ironiq ital jap jur lat latit lex ling litt loc log mar math mil
    minér mod mus myth mécan méd médic mém métall métr météor nat naut neutr nomin norm norv nég néol obs oppos
    opt orig ornith orth p.-ê p.ex p.expl paléont par_ex partic pass path pers pharm phil philos phon photogr
    phys physiol pol polit poss poét princ prob pron pros prov prus prép psych publ péj qqch qqf qqn quelq rad
    rar recomm rel relig rem ren resp rhét rom russ réc récipr s s.-ent sanscr sc scand scient scol sculpt sing
    slav spéc subj subst suff superl suéd svt symb syn synon tech techn théol théâtr topogr toul trad trans
    transp turc typ typogr univ var vitic voc vs vulg vx vén vét zool écon égl électr étym
  `,
  end: `
    al ap.J.-C apr.J.-C Av av av.J.-C av.n.è bd boul boulev Bros C.N Cie Co coll Corp dir dép E.U ed eds et.al
    Ets hab ibid id Inc J.-C Jr jr loc.cit Ltd Ltée ltée N.Y ONG op.cit rev rééd S.A S.A.R.L S.A.S s.d s.l s.n
    S.N.C s.v sq sqq sr ss suiv trad U.E U.R.S.S É.-U éd éds
  `,
  last: `
    etc
  `,
  unit: `
    av c cl cm ct dl dm dz F fr frs g h ha hab hl K kcal kg km km/h kW l lb M m mb Mds mg mill min Mio ml mm mn
    mrd o pi po s sec t tr v W °C €
  `,
  starters: `
    A Ainsi Alors Après Au Aucun Aucune Aujourd Auparavant Aussi Autant Autre Autres Aux Avant Avec Beaucoup
    Bien Bref C Car Ce Ceci Cela Celle Celles Celui Cependant Certaines Certains Ces Cet Cette Ceux Chacun
    Chacune Chaque Chez Comme Comment Contrairement Contre D Dans De Depuis Derrière Des Devant Donc Dont Du
    Durant Dès Déjà Désormais Elle Elles En Encore Enfin Ensuite Entre Est Et Eux Faut Finalement Grâce Hier
    Hors Hélas Ici Il Ils J Jamais Je Jusqu L La Laquelle Le Lequel Les Leur Leurs Lors Lorsqu Lorsque Lui Là Ma
    Maintenant Mais Malgré Mes Mieux Moi Mon Même N Ne Ni Non Nos Notons Notre Nous Néanmoins On Or Oui Outre Où
    Par Parce Parfois Parmi Pas Pendant Personne Peu Peut Plus Plusieurs Plutôt Pour Pourquoi Pourtant Presque
    Près Puis Puisque Qu Quand Quant Que Quel Quelle Quelles Quelques Quels Qui Quoi Quoique Rien S Sa Sans Sauf
    Se Selon Ses Seul Seule Seuls Si Simplement Sinon Soit Son Sous Souvent Suite Suivant Sur Surtout T Tandis
    Tant Tel Telle Tes Ton Toujours Tous Tout Toute Toutefois Toutes Trop Très Tu Un Une Vers Voici Voilà Vos
    Votre Vous Vu Y À Ça
  `,
  glued: `
    Ce Cette Elle Elles Il Ils Je La Le Les Mais Nous On Tu Un Une Vous
  `,
  informal: `
    je merci
  `,
};
