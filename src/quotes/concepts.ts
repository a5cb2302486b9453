import { lexicon } from '../language/identify/evidence.ts';
import { createTransliterator } from '../language/transliterate.ts';
import { calendarStems } from './calendar.ts';
import { passing } from './concepts/passing.ts';
import { loadStems, tableOf } from './concepts/tables.ts';
import { numeralsIn, readNumerals, type Numerals } from './numerals.ts';

/** What texts speak of, by tables that were loaded. */
export interface Concepts {
  /** The concepts that the words of a text name, each with the word that named it first; `#32` is the number, in digits or in words. */
  readonly find: (text: string, language: string) => ReadonlyMap<string, string>;
  /** True if the language's table has words for a concept, and not only some of many. */
  readonly knows: (concept: string, language: string) => boolean;
}

/** What the smallest words of a language name too, besides what only looks like them: `time` and `today`, but not `est` for east. */
const everyday: ReadonlySet<string> = new Set('today tomorrow yesterday always never thank ask cause time hour morning day year know see water long book name people country but only more also until who what how where when still you'.split(' '));

interface Stem {
  /** Small letters; several words have spaces between them. */
  readonly stem: string;
  readonly whole: boolean;
  readonly concept: string;
}

interface Table {
  /** By their first two letters. */
  readonly stems: ReadonlyMap<string, readonly Stem[]>;
  readonly concepts: ReadonlySet<string>;
  readonly numerals: Numerals;
}

/** What English puts after a word; other languages put more, so there only the length counts. */
const endings: ReadonlySet<string> = new Set(
  "s es ed d ing ings er ers r rs est st ly en ened 's ty y able ful fully less al ation ment ments or ors ion ions ness ish ity ize ized ise ised ance ence ive ist ists ship hood".split(' '),
);

/** Particles, articles and marks of person that are written together with the word, one letter or more each. */
const clitics: Readonly<Record<string, { readonly letters: string; readonly most: number }>> = {
  ar: { letters: 'وفبكلسايتنأ', most: 3 },
  he: { letters: 'והבלכמשיתנא', most: 2 },
  fa: { letters: 'میبن‌', most: 3 },
};

/** Prefixes of verbs and participles, and of denial. */
const prefixes: Readonly<Record<string, string>> = {
  de: 'ge ver be er zer aus auf an ein mit zurück wieder', nl: 'ge ver be uit op aan in mee terug', cs: 'ne za na po při vy od u pře do roz s z', hr: 'ne za na po pri iz od u pre do raz s',
  pl: 'nie za na po przy wy od u prze do roz z s', uk: 'не за на по при ви від у пере до роз з с об', ru: 'не за на по при вы от у пере до раз рас с об', be: 'не за на по пры вы ад у пера да раз з с',
  bg: 'не за на по при из от у пре до раз с', lt: 'ne nebe pa iš už at ap nu pri su į per be', lv: 'ne pa iz aiz at ap no pie sa ie pār', ka: 'და გა მო შე ჩა წა ა გადა ვ არ', hy: 'չ կ',
  sk: 'ne za na po pri vy od u pre do roz s z', sl: 'ne za na po pri iz od u pre do raz s', mk: 'не за на по при из од у пре до раз с',
  id: 'me mem men meng meny ber di ter pe pem pen peng ke se', hu: 'meg ki be le fel el vissza', az: '', mn: '',
};

/** Marks of short vowels in Arabic and Hebrew, and the stroke that stretches a word: mostly left out. */
const vowelPoints = /[\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u0652]/gu;

/** Languages whose endings are long. */
const inflecting: ReadonlySet<string> = new Set(['pl', 'cs', 'hr', 'uk', 'ru', 'be', 'bg', 'tr', 'fi', 'hu', 'el', 'hi', 'ka', 'hy', 'kk', 'lt', 'lv', 'et', 'az', 'mn', 'sq', 'sl', 'sk', 'mk', 'bn']);

/** Languages that put ending after ending. */
const agglutinating: ReadonlySet<string> = new Set(['tr', 'fi', 'hu', 'ka', 'kk', 'et', 'az', 'mn', 'hy']);

/** Languages that write compounds as one word. */
const compounding: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'fi', 'hu', 'et']);

/** Languages that write without spaces, or with spaces between syllables. */
const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'vi', 'th']);

/**
 * Loads the tables of concepts of some languages: what people speak of, by the beginnings of the words that name it. Coarse
 * on purpose: they are evidence that one text translates another, never a translation.
 *
 * @param languages BCP 47 tags; one that has no table names nothing.
 * @example (await loadConcepts(['de'])).find('Der Krieg ist vorbei', 'de') // Map { 'war' => 'krieg', 'end' => 'vorbei' }
 */
export async function loadConcepts(languages: Iterable<string>): Promise<Concepts> {
  const tables = new Map<string, Table>();
  for (const name of new Set([...languages].map(tableOf))) {
    let table = read.get(name);
    if (table === undefined) {
      const stems = await loadStems(name);
      if (stems !== undefined) read.set(name, (table = readTable(stems, name)));
    }
    if (table !== undefined) tables.set(name, table);
  }
  const toLatin = createTransliterator();
  const find = (text: string, language: string): ReadonlyMap<string, string> => {
    const name = tableOf(language);
    const table = tables.get(name);
    if (table === undefined) return withNumbers(new Map(), text.toLowerCase(), undefined, name);
    const serbian = name === 'hr' && /^(?:sr|bs|sh)(?:-|$)/i.test(language);
    const lower = (serbian ? toLatin(text, 'sr') : text).toLowerCase().replace(vowelPoints, '').replaceAll('’', "'");
    const found = unspaced.has(name) ? inside(table, name === 'vi' ? ` ${lower.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} ` : lower, name) : among(table, lower, name);
    return withNumbers(found, lower, table.numerals, name);
  };
  return { find, knows: (concept, language) => !passing.has(concept) && (isNumber(concept) || tables.get(tableOf(language))?.concepts.has(concept) === true) };
}

/** True of what a number is called among concepts. */
export function isNumber(concept: string): boolean {
  return concept.startsWith('#');
}

/** The concepts and the numbers of a text. */
function withNumbers(found: ReadonlyMap<string, string>, text: string, numerals: Numerals | undefined, language: string): ReadonlyMap<string, string> {
  const list = numeralsIn(text, numerals, unspaced.has(language) && language !== 'vi', bound[language]);
  if (list.length === 0) return found;
  const out = new Map(found);
  for (const { values, text: written } of list) {
    for (const value of values) {
      if (value === 0.5) out.set('half', written);
      else if (!out.has(`#${value}`)) out.set(`#${value}`, written);
    }
  }
  return out;
}

/** Letters that are written together with a number before it. */
const bound: Readonly<Record<string, string>> = { ar: 'وفبكلا', he: 'והבלמשכ' };

/** The tables as they were read, each when it is first asked for: data of their files in another shape, not state. */
const read = new Map<string, Table>();

function readTable(text: string, language: string): Table {
  const stems = new Map<string, Stem[]>();
  const concepts = new Set<string>();
  const numbers: string[] = [];
  const add = (concept: string, cell: string): void => {
    const whole = cell.endsWith('=');
    const stem = (whole ? cell.slice(0, -1) : cell).replaceAll('_', ' ');
    concepts.add(concept);
    const key = stem.slice(0, 2);
    const list = stems.get(key);
    if (list === undefined) stems.set(key, [{ stem, whole, concept }]);
    else list.push({ stem, whole, concept });
  };
  for (const line of text.split('\n')) {
    const [concept = '', ...cells] = line.split(' ');
    if (isNumber(concept)) numbers.push(line);
    else for (const cell of cells) add(concept, cell);
  }
  for (const [concept, cells] of calendarStems(language)) for (const cell of cells) add(concept, cell);
  return { stems, concepts, numerals: readNumerals(numbers) };
}

/** A word as it is, without what is elided before it, and without its clitics; `~` and `+` mark parts of it. */
function formsOf(word: string, language: string): readonly string[] {
  const out = [word];
  if (word.includes("'")) out.push(word.slice(word.indexOf("'") + 1));
  if (language === 'en' && /i(?:es|ed|er|est|ly|ness)$/.test(word)) out.push(word.replace(/i(?:es|ed|er|est|ly|ness)$/, 'y'));
  const bound = clitics[language];
  for (let i = 0; bound !== undefined && i < bound.most && bound.letters.includes(word[i] ?? ' ') && word.length - i > 3; i += 1) out.push(word.slice(i + 1));
  for (const prefix of prefixes[language]?.split(' ') ?? []) if (prefix !== '' && word.startsWith(prefix) && word.length - prefix.length >= 4) out.push(`~${word.slice(prefix.length)}`);
  // The second half of a compound: Kinderkrankenhaus.
  for (let i = 4; compounding.has(language) && i <= word.length - 5; i += 1) out.push(`+${word.slice(i)}`);
  return out;
}

/** Concepts by the words of a text; the longest stem that fits a word names it. */
function among(table: Table, text: string, language: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const match of text.matchAll(/[\p{L}\p{M}]+(?:['ʼ‌-][\p{L}\p{M}]+)*/gu)) {
    const word = match[0];
    const small = lexicon.get(word)?.includes(language) === true;
    let found = false;
    for (const form of formsOf(word, language)) {
      const part = form.startsWith('+') || form.startsWith('~');
      if (found && !form.startsWith('+')) continue;
      const bare = part ? form.slice(1) : form;
      const least = form.startsWith('~') ? 3 : 5;
      const rest = part ? '' : text.slice(match.index + word.length - bare.length, match.index + word.length + 40);
      const fits = (table.stems.get(bare.slice(0, 2)) ?? table.stems.get(bare.slice(0, 1)) ?? []).filter((it) => (!part || it.stem.length >= least) && (matches(bare, it, language) || opens(rest, it)));
      const longest = Math.max(0, ...fits.map((it) => it.stem.length));
      for (const it of fits) if (it.stem.length === longest && !out.has(it.concept) && !(small && !everyday.has(it.concept))) out.set(it.concept, word);
      found ||= fits.length > 0;
    }
  }
  return out;
}

/** True if a stem of several words begins the text. */
function opens(text: string, { stem, whole }: Stem): boolean {
  return stem.includes(' ') && text.startsWith(stem) && (!whole || !/^\p{L}/u.test(text.slice(stem.length)));
}

function matches(word: string, { stem, whole }: Stem, language: string): boolean {
  if (language === 'en' && stem.length > 3 && stem.endsWith('e') && /ings?$/.test(word) && word.replace(/ings?$/, 'e') === stem) return true;
  if (!word.startsWith(stem)) return false;
  const rest = word.length - stem.length;
  if (whole || rest === 0) return rest === 0;
  if (language === 'en' && stem.length <= 5) {
    const end = word.slice(stem.length);
    return endings.has(end) || (end[0] === stem.at(-1) && /^(?:ing|ed|er|ers|est|y)$/.test(end.slice(1)));
  }
  if (stem.length <= 3) return rest <= (inflecting.has(language) ? 5 : 3);
  return rest <= (compounding.has(language) ? 20 : agglutinating.has(language) ? 10 : inflecting.has(language) && stem.length >= 5 ? 8 : 6);
}

/** Concepts by what a text without spaces between words holds. */
function inside(table: Table, text: string, language: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const list of table.stems.values()) {
    for (const { stem, concept } of list) {
      if (out.has(concept)) continue;
      // A syllable of Korean is a word only where one begins.
      const opening = language === 'ko' && stem.length === 1;
      const at = language === 'vi' ? text.indexOf(` ${stem} `) : opening ? startOf(text, stem) : text.indexOf(stem);
      if (at >= 0 && !(/^\p{N}/u.test(stem) && /\p{N}/u.test(text[at - 1] ?? ''))) out.set(concept, stem);
    }
  }
  return out;
}

/** Where a syllable begins a word of three at most; -1 where it does not. */
function startOf(text: string, stem: string): number {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (!/\p{L}/u.test(text[at - 1] ?? '') && !/^\p{L}{4}/u.test(text.slice(at, at + 4))) return at;
  }
  return -1;
}
