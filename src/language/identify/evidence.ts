import { everyday } from './everyday.ts';
import { stopWords } from './stopwords.ts';

/** Languages by small word. */
export type Lexicon = ReadonlyMap<string, readonly string[]>;

function turnAround(...tables: readonly Readonly<Record<string, string>>[]): Lexicon {
  const languages = new Map<string, string[]>();
  for (const [language, list] of tables.flatMap((table) => Object.entries(table))) {
    for (const word of new Set(list.split(/\s+/))) {
      const known = languages.get(word);
      if (known === undefined) languages.set(word, [language]);
      else if (!known.includes(language)) known.push(language);
    }
  }
  return languages;
}

/** The table of small words turned around; made once, about a millisecond. */
export const lexicon: Lexicon = turnAround(stopWords);

/** The same with the everyday words of languages that the model does not know: for telling languages. */
export const telling: Lexicon = turnAround(stopWords, everyday);

const byLanguage = new Map<string, ReadonlyMap<string, number>>();

/**
 * Every small word as one language sees it: its share among the languages that have it, 1 of a word that is the
 * language's alone; negative where the language lacks it. Worked out once for a language.
 */
export function smallWords(language: string): ReadonlyMap<string, number> {
  let known = byLanguage.get(language);
  if (known === undefined) {
    const shares = new Map<string, number>();
    for (const [word, languages] of telling) shares.set(word, (languages.includes(language) ? 1 : -1) / languages.length);
    byLanguage.set(language, (known = shares));
  }
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
