import type { Script } from './scripts.ts';

/**
 * The letters of each language beyond those that every language of its script has: a word with one of them
 * is no word of a language that lacks it. For Latin the common letters are a to z, for Cyrillic those in
 * `common`, for Arabic those of Arabic itself but ي and ك.
 */
export const alphabets: Readonly<Record<string, string>> = {
  en: 'éïèñçöü', de: 'äöüßé', fr: 'àâæçéèêëîïôœùûüÿ', es: 'áéíñóúü', pt: 'àáâãçéêíóôõúü', it: 'àèéìîòóùú', nl: 'áéèëêïóöü',
  sv: 'åäöéáü', da: 'æøåéá', no: 'æøåéòôóê', is: 'áðéíóúýþæö', fi: 'åäöéšž', et: 'äõöüšž', lv: 'āčēģīķļņšūž', lt: 'ąčęėįšųūž',
  pl: 'ąćęłńóśźż', cs: 'áčďéěíňóřšťúůýž', sk: 'áäčďéíĺľňóôŕšťúýž', sl: 'čšžć', hr: 'čćđšž', hu: 'áéíóöőúüű', ro: 'ăâîșțşţ', sq: 'çë',
  tr: 'çğıöşüâîûİ̇', az: 'çəğıöşüİ̇', ca: 'àçéèíïóòúü·', gl: 'áéíñóúüï', eu: 'ñü', ga: 'áéíóú', cy: 'âêîôûŵŷäëïöáéíóú', mt: 'ċġħżàèìòù',
  id: 'é', ms: 'é', tl: 'ñ', sw: '', af: 'áéèêëíîïóôöúû', eo: 'ĉĝĥĵŝŭ', la: 'āēīōūæœ', ku: 'çêîşû', yo: 'ẹọṣàáèéìíòóùúńǹ',
  vi: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  uz: 'ʻʼ', ha: 'ɓɗƙƴ', zu: '', so: '', xh: '',
  ru: 'щъыэё', uk: 'щґєії', be: 'ыэёіў', bg: 'щъѝ', mk: 'ѓѕјљњќџѐѝ', sr: 'ђјљњћџ', mn: 'щъыэёөү', kk: 'щъыэёәғқңөұүһі', ky: 'щъыэёңөү', tt: 'щъыэёәөүҗңһ',
  ar: 'يكى', fa: 'پچژگیک', ur: 'پچژگیکٹڈڑںھہےۓۂ', ps: 'پچژګګیکټډړڼځڅښږېۍي', ug: 'پچژگكۇۆۈېەىھڭۋي', ckb: 'پچژگکیێۆەڕڵھ',
};

const common: Readonly<Partial<Record<Script, string>>> = {
  Latn: 'abcdefghijklmnopqrstuvwxyz',
  Cyrl: 'абвгдежзийклмнопрстуфхцчшьюя',
  Arab: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقلمنهو',
};

/** Letters of a script's common stock that a language of it lacks. */
const lacking: Readonly<Record<string, string>> = {
  be: 'ищ', uk: 'ыэъё', sr: 'йщьюя', mk: 'йщьюя', ru: '', bg: 'ыэё', tr: 'qwx', az: 'w', pl: 'qvx', ro: '', it: 'jkwxy', cs: '', ur: 'ةؤ', fa: 'ة', eo: 'qwxy', lv: 'qwxy', lt: 'qwx', sl: 'qwxy', hr: 'qwxy', cy: 'kqvxz', ga: 'jkqvwxyz', eu: 'cqvwy', sw: 'qx', so: 'pvz', ha: 'pqvx', is: 'cqwz', fi: 'qwxz', tl: '', uz: 'w', yo: 'cqvxz',
};

/** The letters that a language writes its own words with; undefined where they are not listed. */
export function lettersOf(language: string, script: Script): ReadonlySet<string> | undefined {
  const own = alphabets[language];
  const base = common[script];
  if (own === undefined || base === undefined) return undefined;
  const out = new Set(base + own);
  for (const letter of lacking[language] ?? '') out.delete(letter);
  return out;
}

/**
 * Letters that a text of the language hardly goes without, and their share of its letters: Azerbaijani
 * without ə is no Azerbaijani. Shares are rounded down; for telling apart languages that look alike.
 */
export const tells: Readonly<Record<string, readonly [letters: string, share: number]>> = {
  az: ['ə', 0.08], tr: ['ıışşğüöç', 0.08], uk: ['іїє', 0.06], be: ['іўэы', 0.1], ru: ['ыэёщ', 0.02], bg: ['ъщ', 0.018],
  mk: ['јљњќѓѕ', 0.03], sr: ['јљњћђџ', 0.05], mn: ['өү', 0.04], kk: ['әғқңөұүі', 0.12], ky: ['өүң', 0.04], tt: ['әөүҗңһ', 0.1], yo: ['ẹọṣ', 0.03], cy: ['wyŵŷ', 0.05], mt: ['ċġħżq', 0.03], pl: ['ąćęłńóśźż', 0.06],
  cs: ['áčďéěíňóřšťúůýž', 0.11], sk: ['áäčďéíĺľňóôŕšťúýž', 0.09], hu: ['áéíóöőúüű', 0.11], lt: ['ąčęėįšųūž', 0.05], lv: ['āčēģīķļņšūž', 0.08],
  is: ['áðéíóúýþæö', 0.09], fi: ['äö', 0.03], et: ['äõüö', 0.04], sq: ['ëç', 0.07], ro: ['ăâîșțşţ', 0.05], vi: ['ạảấầậắặệếềểđơưộốổịọủứừựữ', 0.12],
  hr: ['čćđšž', 0.02], sl: ['čšž', 0.02], sv: ['åäö', 0.04], fa: ['پچگکی', 0.07], ur: ['ےہھںٹڈڑ', 0.08],
};
