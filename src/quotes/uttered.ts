import { cueIn, cuesOf } from './cues.ts';
import { createLanguageNames, type LanguageNames } from './language-names.ts';

/** What the sentence says of a stretch inside it: that it is written somewhere or called out, a proverb, a slogan; that somebody said it. */
export type Uttered = 'written' | 'said';

/** Words for what is put on walls and cloth, called out or handed down; beginnings of words, small letters, by language. */
const inscribed: Readonly<Record<string, string>> = {
  en: 'read banner placard poster plaque sticker slogan motto proverb saying adage chant shout yelled cried scrawl scribbl painted carved engraved inscri written wrote graffiti mural refrain epitaph tattoo embroider stitched words phrase sentence windscreen bumper whisper mutter murmur sign hung bedsheet answered campaign note',
  de: 'plakat transparent banner schild aufschrift inschrift aufdruck spruch sprichwort motto parole losung slogan claim wahlspruch devise redensart zettel aufkleber sticker graffit geschrieb schrieb geritzt eingeritzt gesprüht gemalt gepinselt gestickt gemeißelt steht stand lautet skandier ruf rief rufen ruft riefen brüll sangen murmel worte satz refrain kritzel wappen antwort kampagne',
  fr: 'pancarte banderole affiche slogan devise proverbe dicton adage inscri graffit écri gravé peint tagu scand criaient crie crient criait cria crié chant murmur proclam mots phrase formule autocollant tatou refrain panneau plaque mur écriteau répond campagne mot chœur',
  es: 'pancarta cartel letrero lema consigna eslogan proverbio refrán dicho inscri pintad pintó pintaron grafit escri grabad grit corea cantaron cantan murmur reza rezaba lee leen leía palabras frase pegatina tatua placa estribillo fachada respond campaña coreó corear ponía cantab',
  it: 'cartell striscion slogan motto proverbio adagio scritt incis dipint grida gridav cantav cantano coro cori mormor legge leggeva parole frase adesiv tatua targa insegna ritornello',
  pt: 'cartaz faixa letreiro lema slogan provérbio ditado inscri pichad pintad grafit escri escrev gravad grit canta murmur lê lia palavras frase adesivo tatua placa refrão',
  ca: 'pancarta cartell rètol lema eslògan proverbi refrany inscri pintad escri crit cant paraules frase',
  gl: 'pancarta cartel letreiro lema eslogan proverbio refrán inscri pintad escri berr cant palabras frase',
  nl: 'spandoek bord leus slogan motto spreekwoord gezegde opschrift inscriptie graffiti geschreven schreef geschilderd riep riepen roepen zongen mompel woorden sticker staat stond luidt scandeer',
  sv: 'skylt banderoll banner plakat slagord slogan motto ordspråk inskrift graffiti skrev skriver skrivet stod står lyder ropade skanderade sjöng mumla orden klistermärke',
  da: 'skilt banner plakat slagord slogan motto ordsprog ordtak inskription inskripsjon graffiti skrev skriver skrevet stod står lyder lød råbte ropte sang mumle ordene klistermærke klistremerke',
  pl: 'transparent baner plakat napis hasł motto dewiz przysłowi powiedzeni wyry namalow wymalow skandow krzycz krzykn woła śpiewa szep mrukn tablic kartk naklej graffiti słowa słowami widniej głosi refren wisi słysza odpowi czytamy',
  cs: 'transparent plakát nápis heslo motto přísloví pořekad vytesá napsa namalov skandov křič vola zpíva šept cedul nálep graffiti slova slovy',
  sk: 'transparent plagát nápis heslo motto príslov porekad napís namaľ skandov krič vola spieva šepk tabuľ nálep graffiti slová slovami',
  uk: 'плакат банер транспарант полотнищ видряп вишкряб нашкряб напис гасл девіз прислів приказ вигук крича крикну скандув співа шепо буркну вибит викарб намальов табличк наліпк графіті слова словами фраз рушник повторюв повторя аркуш відпові кажуть',
  ru: 'плакат баннер транспарант полотнищ выцарап нацарап надпис лозунг девиз послов поговор выкрик крича крикну сканд поют шепт буркну выбит высеч намал нарисов таблич накле граффити слова словами фраз рушник записк выведен вывел гласит написан написал звучит говорят ответ отвеч',
  be: 'плакат транспарант надпіс напіс лозунг дэвіз прыказ прымаўк крыча сканд спява словы словамі',
  bg: 'плакат транспарант надпис лозунг девиз поговорк пословиц написан извика сканд пее пееха думите',
  sr: 'транспарент плакат натпис парол мото послов напис вич сканд пева речи transparent plakat natpis parol geslo moto poslovic napis viče vika skand pjeva peva riječi reči',
  tr: 'pankart afiş tabela slogan atasöz yazıyor yazdı yazan yazılı bağır haykır mırılda sözler çıkartma',
  ro: 'pancart banner lozinc slogan motto proverb inscrip scris strig cânt murmur cuvint',
  hu: 'transzparens tábl felirat jelszó mottó közmond kiabál kiált skandál énekel suttog szavak',
  ar: 'لافتة لافتات شعار شعارات هتف هتفوا وهتف ردد وردد رددوا المثل كتب كتبت كُتب وكتب مكتوب جدار ملصق عبارة كلمات أمثال ورد يردد هتفت هتفن تهتف يهتف هتاف هتافات صرخ صرخت صرخوا',
};

const shared: Readonly<Record<string, string>> = { no: 'da', nb: 'da', nn: 'da', hr: 'sr', bs: 'sr', mk: 'bg' };

/** What stands between a phrase and its meaning in the article's own words. */
const meanings = String.raw`[(,:;—–-]\s*(?:or,?|that is,?|meaning|i\.e\.|which means|also|d\.\s?h\.|das heißt|sprich|zu deutsch|autrement dit|c[’']est-à-dire|soit|es decir|o sea|czyli|to znaczy|тобто|себто|то есть|то бишь|ou seja|isto é|cioè|ovvero|dus|oftewel|dvs|det vil si|det vill säga|alltså|altså|čili|teda|yani|أي|يعني)(?=[\s,:])`;
const meaning = new RegExp(String.raw`^["“”„»«’'*_\s]*${meanings}`, 'iu');
const meaningInside = new RegExp(meanings, 'iu');

/** True if a stretch goes on with what it means, in the article's own words. */
export function explains(text: string): boolean {
  return meaningInside.test(text);
}

/** How much of the sentence is read before a stretch and behind it, in code units, and how many words of it. */
const before = { units: 90, words: 8 } as const;
const behind = { units: 50, words: 5 } as const;

/**
 * Tells what the sentence around a stretch says of it, by the words just before it and just behind it.
 *
 * @param language BCP 47 tag of the article's language.
 * @param tag the language that the stretch may be in: a sentence that names it speaks of its words.
 * @example uttered('The banner read “No pasarán”.', 18, 28, 'en') // 'written'
 */
export function uttered(text: string, start: number, end: number, language: string, tag?: string): Uttered | undefined {
  const list = inscribedOf(language);
  const ahead = wordsOf(lead(text, start)).slice(-before.words);
  const rest = text.slice(end, end + behind.units);
  if (meaning.test(rest)) return 'written';
  const after = wordsBehind(rest);
  if (list !== undefined && (cueIn(ahead, list) !== undefined || cueIn(after, list) !== undefined)) return 'written';
  if (tag !== undefined && namesLanguage([...ahead, ...after], language, tag)) return 'written';
  const { said } = cuesOf(language) ?? { said: '' };
  return cueIn(ahead, said) !== undefined || cueIn(after, said) !== undefined ? 'said' : undefined;
}

/** Words of those lists that stand as well before what a page, a menu or a letter says. */
const plain: ReadonlySet<string> = new Set(
  ('read words phrase sentence whisper mutter murmur answered campaign note written wrote steht stand lautet worte satz antwort kampagne schrieb geschrieb murmel zettel claim ' +
  'mots formule écri répond campagne dicho palabras frase escri lee leen leía reza rezaba respond campaña it:parole fr:mot ponía czytamy legge leggeva mormor scritt lê lia palavras escrit escrev paraules ' +
  'woorden staat stond luidt geschreven schreef mompel orden skrev skriver skrivet stod står lyder mumla ordene skrevet lød słowa słowami szep mrukn odpowi wisi kartk widniej słysza slova slovy slová slovami napsa napís šept ' +
  'напис napis слова словами фраз аркуш відпові кажуть буркну шепо шепт звучит говорят ответ отвеч записк написан написал словы думите речи riječi reči yazıyor yazdı yazan yazılı mırılda sözler scris cuvint szavak كتب كتبت كُتب وكتب مكتوب عبارة كلمات ورد').split(' '),
);

/** The others by language: on walls, cloth and skin, called out, slogans and proverbs. */
const calls = new Map<string, string>();

/** What something is written on: the beginnings of words, by language. */
const places: Readonly<Record<string, string>> = {
  en: 'wall shirt flag cardboard door gate fence bench tile bridge',
  de: 'wand hauswand mauer hemd shirt fahne flagge pappe tür balkon zaun bank tasse brücke',
  fr: 'mur murs maillot drapeau carton porte façade grille banc pont tasse tee',
  es: 'pared muro camiseta bandera puerta balcón valla banco puente',
  it: 'muro muri maglietta bandiera porta balcone lenzuolo lavagna',
  pt: 'muro parede camisola camiseta bandeira porta lençol quadro varanda',
  nl: 'muur shirt vlag deur laken tegel hek gevel',
  sv: 'vägg mur tröja flagga dörr staket',
  pl: 'mur ścian koszulk flag drzwi bram balkon płot kubk',
  uk: 'стін мур паркан футболк прапор двер балкон брам',
  ru: 'стен забор футболк флаг двер балкон ворот',
  tr: 'duvar tişört bayra kapı balkon tahta',
  ar: 'جدار الجدار جدران قميص قميصه علم العلم باب الباب شرفة الشرفة',
};

/**
 * True if the sentence around a stretch says that it stands on a wall, a banner or a shirt, or is called out: what is written in a
 * letter, or on a page, is not enough.
 */
export function isCalledOut(text: string, start: number, end: number, language: string): boolean {
  let list = calls.get(language);
  if (list === undefined) calls.set(language, (list = (inscribedOf(language) ?? '').split(' ').filter((it) => !plain.has(it) && !plain.has(`${language}:${it}`)).join(' ') + ` ${places[language] ?? ''}`));
  const rest = text.slice(end, end + behind.units);
  return [wordsOf(lead(text, start)).slice(-before.words), wordsBehind(rest)].some((words) => cueIn(words, list) !== undefined);
}

/** The first words behind a stretch, as far as its clause goes. */
function wordsBehind(rest: string): readonly string[] {
  return wordsOf(/^["“”„»«’'*_,.!?…]*\s?[^.!?…:"“„«»]*/u.exec(rest)?.[0] ?? '').slice(0, behind.words);
}

/** True of a word, in small letters, for what is put on walls and cloth, called out or handed down. */
export function isInscribed(word: string, language: string): boolean {
  const list = inscribedOf(language);
  return list !== undefined && cueIn([word], list) !== undefined;
}

/** The words for it, their beginnings, in small letters; undefined where they are not listed. */
export function inscribedOf(language: string): string | undefined {
  const primary = language.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  return inscribed[shared[primary] ?? primary];
}

/** What the sentence says before a stretch; behind another quotation only what stands between, unless that is hardly a word. */
function lead(text: string, start: number): string {
  const sentence = text.slice(Math.max(0, start - before.units), start).split(/[.!?…]\s/u).at(-1) ?? '';
  const parts = sentence.replace(/["“”„«»‚‘’'*_([\s]+$/u, '').split(/["“”„«»]/u);
  const last = parts.at(-1) ?? '';
  return wordsOf(last).length <= 2 && parts.length >= 3 ? `${parts.at(-3)} ${last}` : last;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** The names of languages by the language that they are in, as they were worked out. */
const namers = new Map<string, LanguageNames>();

function namesLanguage(list: readonly string[], language: string, tag: string): boolean {
  let names = namers.get(language);
  if (names === undefined) namers.set(language, (names = createLanguageNames(language)));
  const name = names(tag)?.toLowerCase();
  if (name === undefined || name.length < 4) return false;
  const stem = name.slice(0, Math.max(4, name.length - 3));
  return list.some((word) => (word.startsWith(stem) || word.startsWith(`ال${stem}`)) && word.length <= name.length + 4);
}
