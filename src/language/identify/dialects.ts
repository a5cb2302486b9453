/**
 * Words of dialects and of the older spellings of a language, small and frequent ones that the written language of today lacks, by
 * the language whose articles quote them: there, a text with several of them is in the article's language.
 */
export const dialects: Readonly<Record<string, string>> = {
  en: "ye thee thou thy thine hath doth hast 'tis 'twas nae nay dinna dinnae cannae wee bairn lassie ken aye wha whan wi' o' awa mi yuh wah ah'm y'all ain't gonna tha nowt owt summat shoures droghte soote swich licour hadde eek ich a'",
  de: "koa kloa depp hockn dat wat nich nix mien dien sien een is' ick ik ji jo geiht seggt wi ut op up uns' lütt moin di mi i mog bist a gscheid gscheids madl wos ois ned net hob hom is los chasch nöd eifach isch guet hesch cho ond au uff ebbes koi mer ich'd dahte saz ûf ouch sô diu dô swaz",
  fr: "li reis nostre magnes anz tuz ad ert fut avoit estoit moult oncques desclose iceulx cuers ti mi min cha vir d'vos fiu ch'est chti j'te c'que t'as wesh kiffe ouf li mie chevalier fust dist est-il vostre cestuy",
  es: 'fabló mio grado fidalgo fermosa facer agora dixo quel ansí vos querés tenés podés sos che boludo illo quiyo pacá ná ke muncho avla yerra kon dizir aki',
  it: "nun 'o 'a 'e mare' scurdà po' so' ti capissi ghe xe mi lu el che ge la zè sta quistu chistu iddu picciriddu aggio maje tiene faje",
  pt: 'cê num mainha véio bora ocê sô uai oxente vosmecê tu tá cá',
  nl: "gij ge zedde zijde da nie wa hè effe bie der 's is kom dees ut 't oe ons moeke gullie hedde bin doar woar nait ik'eb",
  pl: 'żech żeś żem godejmy godać po naszymu jo kaz idziecie ku holi mi owiecki gino hej baca wżdy iżby a niechaj ut ia ti poziwai pobrusa dziewica sławiena gospodzina twego zwolena jako iże',
  cs: 'tož idu dom ogare co děláš ty vole pojď sem dyž su jsu kaj tuž štyry gor',
  sv: 'int he ja va sägs de själve kan veta ä dä å inte å nåt nån mä ska',
  uk: 'йой файно ґазда ся єсь єм мя тя ті би-с абис нич тамки коло ватри шо нема скіко кароче понял давай хазяйко наш нащо бодай лем гей та й хлоп ци',
  ru: 'чё ваще паря айда сюды аще кто хощет яко бяшет лепо ны братие начяти иже еси бысть вотъ дорогѣ тройка столбовой мчится',
  ar: 'ازيك ايه النهارده كيفك شو عم هون واش نتا لاباس عليك مش ليه كده بدي هلق شلون ماكو اكو دابا بزاف',
  tr: 'gardaş nere gidirsen uy haçan geldun uşağum heç men',
};
