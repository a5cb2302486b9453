/** What small words and endings say of a text, whatever it speaks of: that something is not so, that we or I speak. */
export type Mark = 'not' | 'we' | 'me';

/** Words by language, each a whole word or an ending (`-mos`), or a beginning (`kein-` is written `kein+`); `''` where nothing tells. */
type Signs = readonly [not: string, we: string, me: string];

const signs: Readonly<Record<string, Signs>> = {
  en: ["not no never nobody none nothing nor neither without cannot -n't -n’t", "we us our ours ourselves let's let’s we'+ we’+", "i me my mine myself i'+ i’+"],
  de: ['nicht kein+ nie niemals niemand+ nichts ohne weder', 'wir uns unser+ unsre+', 'ich mich mir mein+'],
  fr: ["ne n'+ n’+ pas jamais rien aucun+ sans ni", "nous notre nos on", "je j'+ j’+ me m'+ m’+ mon ma mes moi"],
  es: ['no nunca nadie nada ningún ningun+ sin ni jamás tampoco', 'nosotr+ nos nuestr+ -mos', 'yo me mi mis mí conmigo mío mía'],
  ca: ['no mai ningú res sense cap ni', "nosaltres ens nostr+ -em -im", "jo em m'+ m’+ meu meva meus meves"],
  it: ['non mai nessun+ niente nulla senza né neanche nemmeno', 'noi ci nostr+ -iamo -remo -emmo -ammo', 'io mi mio mia miei mie me'],
  pt: ['não nunca ninguém nada nenhum+ sem nem jamais', 'nós nos noss+ -mos', 'eu me meu minha meus minhas mim comigo'],
  gl: ['non nunca ninguén nada ningun+ sen nin', 'nós nos nos+ -mos', 'eu me meu miña meus miñas min'],
  ro: ['nu n-+ niciodată nimeni nimic fără nici', 'noi ne ne-+ nostru noastr+ -ăm -âm', 'eu mă m-+ mi-+ îmi meu mea mei mele'],
  nl: ['niet geen nooit niemand niets zonder noch', 'wij we ons onze', 'ik mij me mijn'],
  sv: ['inte ingen inget inga aldrig utan ej', 'vi oss vår+', 'jag mig mej min mitt mina'],
  da: ['ikke ingen intet aldrig aldri uden uten ikkje', 'vi os vores oss vår+ våre', 'jeg mig meg min mit mitt mine eg'],
  pl: ['nie nikt nic nigdy bez żad+ nikogo nikomu ani niczego', 'my nas nam nami nasz+ -emy -imy -ymy -amy -śmy', 'ja mnie mi mną mój moja moje moi mojej mojego -łem -łam'],
  cs: ['ne není nikdo nic nikdy bez žád+ ani nejsou nemá+ nemů+ nebud+ nechce+ neby+ nejde nevíme nevím', 'my nás nám námi náš naše naši našich našeho jsme -eme -íme -áme', 'já mě mně mi mnou můj moje moji mého jsem'],
  sk: ['nie nikto nič nikdy bez žiad+ ani nemá+ nemô+ nebud+ nechce+ neby+', 'my nás nám nami náš naš+ sme -eme -íme -áme', 'ja ma mňa mi mne môj moja moje som'],
  sl: ['ne ni nisem nismo niso nihče nič nikoli brez noben+ nima+', 'mi nas nam naš+ smo bomo -amo -imo -emo', 'jaz me mi meni moj+ sem bom'],
  hr: ['ne nije nisu nismo nisam neće nećemo neću nema+ nitko niko ništa nikad+ bez nijedan ni nemojte nemamo', 'mi nas nam nama naš+ smo ćemo -emo -imo -amo', 'ja mene meni moj+ sam ću'],
  uk: ['не ні ніхто нічого ніколи без жод+ немає нема нікого ані ніщо', 'ми нас нам нами наш+ -ємо -емо -имо -їмо -ємось -имось -ємося -имося', "я мене мені мною мій моя моє мої моїх моєї моєму мого"],
  ru: ['не ни нет никто ничего никогда без нельзя никого никому ничто', 'мы нас нам нами наш+', 'я меня мне мной мой моя мое моё мои моих моей моего'],
  be: ['не ні ніхто нічога ніколі без няма нікога', 'мы нас нам намі наш+', 'я мяне мне мной мой мая маё мае маіх'],
  bg: ['не няма нищо никой никого никога без нито нямаме недей+ ничий', 'ние ни нас наш+ -ме', 'аз ме мен мене ми мой моя моят моето моите съм'],
  mk: ['не нема никој никого ништо никогаш без ниту', 'ние ни нас наш+ -ме', 'јас ме мене ми мој моја мое мои сум'],
  el: ['δεν δε μην μη όχι κανείς κανέν+ τίποτα ποτέ χωρίς ούτε', 'εμείς εμάς μας -ουμε -ούμε -αμε -άμε -όμαστε', 'εγώ εμένα με μου'],
  tr: ['değil+ yok+ hiç+ asla kimse+ -mez -maz -medi -madı -mıyor -miyor -muyor -müyor -mıyoruz -miyoruz -mayız -meyiz -medik -madık -mayın -meyin -mam -mem -mayacak -meyecek -mayacağız -meyeceğiz -mıştır -memiştir', 'biz+ -ımız -imiz -umuz -ümüz -mız -miz -ırız -iriz -uruz -ürüz -yoruz -acağız -eceğiz -dık -dik -duk -dük -tık -tik -lım -lim -mayız -meyiz', 'ben beni bana bende benim benden -yorum -acağım -eceğim -dım -dim -dum -düm -rım -rim'],
  az: ['deyil+ yox+ heç+ kimsə -məz -maz -mədi -madı -mir -mır -məyəcək -mayacaq', 'biz+ -ımız -imiz -umuz -ümüz -irik -ırıq -acağıq -əcəyik -dıq -dik', 'mən məni mənə mənim məndə'],
  kk: ['емес+ жоқ+ ешкім+ ешқашан ештеңе -майды -мейді -байды -бейді -пайды -пейді -маймыз -мейміз -мады -меді', 'біз+ -мыз -міз -дық -дік', 'мен маған мені менің менде'],
  mn: ['биш үгүй битгий -гүй -аагүй -ээгүй', 'бид+ манай+ биднийг', 'би миний намайг надад'],
  ar: ['لا لن لم ليس+ ليست بلا دون بدون غير ولا ولن ولم وليس فلا فلن لست ولست ألا لئلا', 'نحن ونحن لنا بنا علينا منا إلينا -نا', 'أنا وأنا لي بي عندي معي أنني إنني'],
  he: ['לא אין בלי אף אל שלא ולא ואין איני אינ+ מבלי', 'אנחנו אנו שלנו לנו אותנו ואנחנו שאנחנו -נו', 'אני שלי לי אותי ואני שאני איתי'],
  fa: ['نه هیچ+ بدون نیست+ نمی+ نخواه+ ندار+ نشد+ نکن+ نبود+ نمی‌+ نباید نکرد+ نگذا+', 'ما مان -یم -مان', 'من مرا'],
  hi: ['नहीं नहीँ न मत बिना कभी', 'हम हमें हमने हमसे हमको हमार+ हमारा हमारी हमारे', 'मैं मैंने मुझे मेरा मेरी मेरे मुझसे मुझको'],
  ur: ['نہیں نہ مت بغیر', 'ہم ہمیں ہمار+ ہمارا ہماری ہمارے', 'میں مجھے میرا میری میرے'],
  bn: ['না নেই নয় নি ছাড়া', 'আমরা আমাদের', 'আমি আমার আমাকে'],
  fi: ['ei en et emme ette eivät älä+ älkää ilman eikä enkä emmekä eihän', 'me meidän meitä meille meidät -mme', 'minä minun minua minulle minut minulla -ni'],
  et: ['ei pole mitte ära ilma ega polnud', 'me meie meid meile meil -me', 'ma mina mu minu mind mulle mul'],
  hu: ['nem ne sem nincs+ soha senki+ semmi+ nélkül se nincsen', 'mi minket nekünk nálunk -unk -ünk -juk -jük -tuk -tük', 'én engem nekem nálam -tam -tem -om -em'],
  lt: ['nėra ne niekas nieko niekada be nebe+ neb+ ned+ nek+ nel+ nem+ nep+ ner+ nes+ net+ nev+ než+', 'mes mūs+ mums -ame -ome -ime', 'aš mane man mano'],
  lv: ['nav ne neviens neko nekad bez neb+ ned+ nej+ nel+ nem+ nep+ nes+ net+ nev+', 'mēs mūs+ mums -sim -ām', 'es mani man manu mans mana'],
  sq: ["nuk s'+ s’+ mos asnjë+ kurrë pa as askush", 'ne na jonë tonë tona neve -mi', 'unë më mua im ime mi'],
  eu: ['ez ezin inor inoiz gabe ezer', 'gu gure guk guri -gu', 'ni nire nik niri nau -t'],
  ka: ['არ არა+ ვერ+ ნუ არავინ აღარ არც', 'ჩვენ+', 'მე ჩემ+ მაქვს მინდა'],
  hy: ['ոչ+ առանց մի չ+', 'մենք մեր մեզ+ մերոնք', 'ես ինձ իմ ինձնից'],
  id: ['tidak bukan tak jangan tanpa belum tiada', 'kami kita', 'saya aku -ku'],
  vi: ['không chẳng chưa đừng chả', 'chúng', 'tôi mình em'],
};

/** The same in languages that write no spaces between words: what the text holds. */
const unspaced: Readonly<Record<string, readonly [RegExp, RegExp, RegExp]>> = {
  zh: [/[不没沒无無非别別未勿莫]/u, /我们|我們|咱|我方/u, /我(?![们們方国國])/u],
  ja: [/ない|ません|なかっ|なく|せず|[無不未非]/u, /我々|私たち|わたしたち|僕ら|僕たち|われわれ|俺たち|弊社/u, /私(?!たち)|僕(?!ら|たち)|俺(?!たち)|わたし(?!たち)/u],
  ko: [/(?:^|\s)(?:안|못)\s|않|없|못하|아니|말[라아고]/u, /우리|저희/u, /(?:^|\s)(?:나|내|제|저)(?:는|가|를|의|에게|도)?(?=\s)/u],
  th: [/ไม่|อย่า|มิได้/u, /เรา/u, /ฉัน|ผม|ดิฉัน/u],
};

const shared: Readonly<Record<string, string>> = { no: 'da', nb: 'da', nn: 'da', sr: 'hr', bs: 'hr', sh: 'hr', cnr: 'hr', iw: 'he', yue: 'zh', cmn: 'zh', ms: 'id' };
const names: readonly Mark[] = ['not', 'we', 'me'];

/** Languages whose verbs say who speaks, so that no small word has to: that none does says nothing. */
const dropping: ReadonlySet<string> = new Set('es ca it pt gl ro pl cs sk sl hr uk bg mk el tr az kk ar he fa hu fi et lt lv sq eu ka hy ja ko zh th hi ur bn mn vi'.split(' '));

/** What may be told of texts in a language. */
export interface Grammar {
  /** The marks that a text bears. */
  readonly marksOf: (text: string) => ReadonlySet<Mark>;
  /** True if a text that means it bears the mark, nearly always. */
  readonly shows: (mark: Mark) => boolean;
}

/**
 * The grammar of a language as far as it is known; undefined of a language without a table.
 *
 * @example grammarOf('de')?.marksOf('Wir geben nicht auf') // Set { 'not', 'we' }
 */
export function grammarOf(tag: string): Grammar | undefined {
  const primary = tag.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  const language = shared[primary] ?? primary;
  const held = unspaced[language];
  const shows = (mark: Mark): boolean => mark === 'not' || !dropping.has(language);
  if (held !== undefined) return { marksOf: (text) => new Set(names.filter((_, i) => held[i]?.test(text) === true)), shows };
  const table = signs[language];
  if (table === undefined) return undefined;
  const tests = table.map(testOf);
  return {
    marksOf: (text) => {
      const words = text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’‌-][\p{L}\p{M}]+)*/gu) ?? [];
      return new Set(names.filter((_, i) => words.some((word) => tests[i]?.(word) === true)));
    },
    shows,
  };
}

function testOf(list: string): (word: string) => boolean {
  const cells = list.split(' ');
  const whole = new Set(cells.filter((it) => !it.startsWith('-') && !it.endsWith('+')));
  const beginnings = cells.filter((it) => it.endsWith('+')).map((it) => it.slice(0, -1));
  const ends = cells.filter((it) => it.startsWith('-')).map((it) => it.slice(1));
  return (word) => whole.has(word) || beginnings.some((it) => word.startsWith(it)) || ends.some((it) => word.length >= it.length + 2 && word.endsWith(it));
}
