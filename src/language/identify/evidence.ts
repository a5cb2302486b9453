import { everyday } from './everyday.ts';
import { stopWords } from './stopwords.ts';

/** Languages by small word. */
export type Lexicon = Pick<ReadonlyMap<string, readonly string[]>, 'get' | 'has'>;

/** Small words by language. */
type Table = Readonly<Record<string, string>>;

function turnAround(tables: readonly Table[]): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const table of tables) {
    for (const language of Object.keys(table)) {
      for (const word of (table[language] as string).split(' ')) {
        const known = languages.get(word);
        if (known === undefined) languages.set(word, [language]);
        else if (!known.includes(language)) known.push(language);
      }
    }
  }
  return languages;
}

/** The tables turned around when a word is first looked for: most articles have none that needs it. */
function lexiconOf(tables: readonly Table[]): { readonly words: () => ReadonlyMap<string, readonly string[]>; readonly lexicon: Lexicon } {
  let made: ReadonlyMap<string, readonly string[]> | undefined;
  const words = (): ReadonlyMap<string, readonly string[]> => (made ??= turnAround(tables));
  return { words, lexicon: { get: (word) => words().get(word), has: (word) => words().has(word) } };
}

/** Small words, and beside them the everyday words of languages that the model does not know. */
export const smallWordTables: readonly Table[] = [stopWords, everyday];

/** The table of small words turned around. */
export const lexicon: Lexicon = lexiconOf([stopWords]).lexicon;

const all = lexiconOf(smallWordTables);

/** The same with the everyday words of languages that the model does not know: for telling languages. */
export const telling: Lexicon = all.lexicon;

const byLanguage = new Map<string, ReadonlyMap<string, number>>();

/**
 * Every small word as one language sees it: its share among the languages that have it, 1 of a word that is the
 * language's alone; negative where the language lacks it. Worked out once for a language.
 */
export function smallWords(language: string): ReadonlyMap<string, number> {
  let known = byLanguage.get(language);
  if (known === undefined) {
    const shares = new Map<string, number>();
    for (const [word, languages] of all.words()) shares.set(word, (languages.includes(language) ? 1 : -1) / languages.length);
    byLanguage.set(language, (known = shares));
  }
  return known;
}

const ownByLanguage = new Map<string, ReadonlySet<string>>();

/** The small and everyday words that a language has, whoever else has them. */
export function ownSmallWords(language: string): ReadonlySet<string> {
  let known = ownByLanguage.get(language);
  if (known === undefined) ownByLanguage.set(language, (known = new Set(smallWordTables.flatMap((table) => table[language]?.split(' ') ?? []))));
  return known;
}

/** Small words found in a text, per language. */
export interface Hits {
  /** Number of words looked at. */
  readonly words: number;
  /** How many of them are small words of the language. */
  readonly count: ReadonlyMap<string, number>;
  /** The same, each hit shared out among the languages that have the word. */
  readonly weight: ReadonlyMap<string, number>;
}

/** Counts the small words of every language in a list of lower-case words. */
export function countHits(list: readonly string[]): Hits {
  const count = new Map<string, number>();
  const weight = new Map<string, number>();
  for (const word of list) {
    const known = telling.get(word);
    if (known === undefined) continue;
    const share = 1 / known.length;
    for (const language of known) {
      count.set(language, (count.get(language) ?? 0) + 1);
      weight.set(language, (weight.get(language) ?? 0) + share);
    }
  }
  return { words: list.length, count, weight };
}
