import { createTransliterator } from '../language/transliterate.ts';
import { columnOf, columns } from './concepts/columns.ts';
import { daily } from './concepts/daily.ts';
import { doing } from './concepts/doing.ts';
import { mind } from './concepts/mind.ts';
import { people } from './concepts/people.ts';
import { society } from './concepts/society.ts';
import { things } from './concepts/things.ts';
import { world } from './concepts/world.ts';

/** The concepts that the words of a text name, each with the word that named it first. */
export type Concepts = (text: string, language: string) => ReadonlyMap<string, string>;

interface Stem {
  readonly stem: string;
  readonly whole: boolean;
  readonly concept: string;
}

/** What English puts after a word; other languages put more, so there only the length counts. */
const endings: ReadonlySet<string> = new Set(['', 's', 'es', 'ed', 'd', 'ing', 'er', 'ers', 'ly', 'en', "'s", 'ies', 'ty', 'y', 'able', 'ful', 'less', 'al', 'ation', 'ment', 'or', 'ors', 'ion', 'ions']);

/** Particles, articles and marks of person that are written together with the word, one letter or more each. */
const clitics: Readonly<Record<string, { readonly letters: string; readonly most: number }>> = {
  ar: { letters: 'وفبكلسايتنأ', most: 3 },
  he: { letters: 'והבלכמשיתנא', most: 2 },
  fa: { letters: 'میبن‌', most: 3 },
};

/** A word as it is, without what is elided before it, and without its clitics. */
function formsOf(word: string, language: string): readonly string[] {
  const out = [word];
  if (word.includes("'")) out.push(word.slice(word.indexOf("'") + 1));
  const bound = clitics[language];
  for (let i = 0; bound !== undefined && i < bound.most && bound.letters.includes(word[i] ?? ' ') && word.length - i > 3; i += 1) out.push(word.slice(i + 1));
  for (const prefix of prefixes[language]?.split(' ') ?? []) if (word.startsWith(prefix) && word.length - prefix.length >= 4) out.push(`~${word.slice(prefix.length)}`);
  // The second half of a compound: Kinderkrankenhaus.
  for (let i = 4; compounding.has(language) && i <= word.length - 5; i += 1) out.push(`+${word.slice(i)}`);
  return out;
}

/** Prefixes of verbs and participles, and of denial. */
const prefixes: Readonly<Record<string, string>> = {
  de: 'ge ver be er zer aus auf an ein mit zurück wieder', nl: 'ge ver be uit op aan in mee terug', cs: 'ne za na po při vy od u pře do roz s z', hr: 'ne za na po pri iz od u pre do raz s',
  pl: 'nie za na po przy wy od u prze do roz z s', uk: 'не за на по при ви від у пере до роз з с об', ru: 'не за на по при вы от у пере до раз рас с об', be: 'не за на по пры вы ад у пера да раз з с',
  bg: 'не за на по при из от у пре до раз с',
};

/** Marks of short vowels in Arabic and Hebrew, and the stroke that stretches a word: mostly left out. */
const vowelPoints = /[\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u0652]/gu;

/** Languages whose endings are long. */
const inflecting: ReadonlySet<string> = new Set(['pl', 'cs', 'hr', 'uk', 'ru', 'be', 'bg', 'tr', 'fi', 'hu', 'el']);

/** Languages that write compounds as one word. */
const compounding: ReadonlySet<string> = new Set(['de', 'nl', 'sv', 'da', 'fi', 'hu']);

/** Concepts that many words name which no table has: that a text does not speak of one says nothing. */
export const passing: ReadonlySet<string> = new Set(daily.split('\n').filter((row) => row !== '').map(conceptOf));

/** The columns as they were read, each when it is first asked for: data of this file in another shape, not state. */
const tables = new Map<string, ReadonlyMap<string, readonly Stem[]>>();

/**
 * Makes the finder of concepts: some four hundred things that people speak of, by the words that name them in
 * some thirty languages. Coarse on purpose: it is evidence that one text translates another, never a translation.
 *
 * @example createConcepts()('Der Krieg ist vorbei', 'de') // Map { 'war' => 'krieg', 'end' => 'vorbei' }
 */
export function createConcepts(): Concepts {
  const toLatin = createTransliterator();
  return (text, language) => {
    const primary = language.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
    const column = columnOf[primary] ?? primary;
    const at = columns.indexOf(column);
    if (at < 0) return new Map();
    let table = tables.get(column);
    if (table === undefined) tables.set(column, (table = read(at)));
    const lower = (primary === 'sr' ? toLatin(text, 'sr') : text).toLowerCase().replace(vowelPoints, '').replaceAll('’', "'");
    return column === 'zh' || column === 'ja' || column === 'ko' ? inside(table, lower) : among(table, lower, column);
  };
}

function read(column: number): ReadonlyMap<string, readonly Stem[]> {
  const out = new Map<string, Stem[]>();
  for (const row of `${people}${doing}${things}${society}${world}${mind}${daily}`.split('\n')) {
    if (row === '') continue;
    const cells = row.split(' ');
    const concept = conceptOf(row);
    for (const cell of (cells[column] as string).split('/')) {
      if (cell === '-') continue;
      const whole = cell.endsWith('=');
      const stem = whole ? cell.slice(0, -1) : cell;
      const key = stem.slice(0, 2);
      const list = out.get(key);
      if (list === undefined) out.set(key, [{ stem, whole, concept }]);
      else list.push({ stem, whole, concept });
    }
  }
  return out;
}

/** A row is called by its first English word. */
function conceptOf(row: string): string {
  return row.split(/[ /]/, 1)[0]?.replace('=', '') as string;
}

/** Concepts by the words of a text; the longest stem that fits a word names it. */
function among(table: ReadonlyMap<string, readonly Stem[]>, text: string, language: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const word of text.match(/[\p{L}\p{M}]+(?:['ʼ‌-][\p{L}\p{M}]+)*/gu) ?? []) {
    let found = false;
    for (const form of formsOf(word, language)) {
      const part = form.startsWith('+') || form.startsWith('~');
      if (found && !form.startsWith('+')) continue;
      const bare = part ? form.slice(1) : form;
      const fits = (table.get(bare.slice(0, 2)) ?? table.get(bare.slice(0, 1)) ?? []).filter((it) => (!part || it.stem.length >= (form.startsWith('~') ? 3 : 5)) && matches(bare, it, language));
      const longest = Math.max(0, ...fits.map((it) => it.stem.length));
      for (const it of fits) if (it.stem.length === longest && !out.has(it.concept)) out.set(it.concept, word);
      found ||= fits.length > 0;
    }
  }
  return out;
}

function matches(word: string, { stem, whole }: Stem, language: string): boolean {
  if (!word.startsWith(stem)) return false;
  const rest = word.length - stem.length;
  if (whole || rest === 0) return rest === 0;
  if (language === 'en' && stem.length <= 5) return endings.has(word.slice(stem.length)) || (stem.at(-1) === 'e' && word.slice(stem.length - 1) === 'ing');
  return rest <= (stem.length <= 3 ? (inflecting.has(language) ? 5 : 3) : compounding.has(language) && stem.length >= 4 ? 20 : 6);
}

/** Concepts by what a text without spaces holds. */
function inside(table: ReadonlyMap<string, readonly Stem[]>, text: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  for (const list of table.values()) {
    for (const { stem, concept } of list) if (!out.has(concept) && text.includes(stem)) out.set(concept, stem);
  }
  return out;
}
