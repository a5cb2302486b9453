import type { Concepts } from './concepts.ts';
import { createLanguageNames } from './language-names.ts';
import { createReader, type ReadWords } from './names.ts';
import { createRegions, type Regions } from './regions.ts';
import { tonguesIn, type NamedLanguages } from './tongues.ts';

/** What comparing needs, made once for the quotations of an article: what was read of a text is remembered. */
export interface Tools extends NamedLanguages {
  readonly read: ReadWords;
  /** What a text speaks of. */
  readonly concepts: Concepts['find'];
  /** Whether a language's table has words for it. */
  readonly knows: Concepts['knows'];
  readonly regions: Regions;
  /** The words of a text in small letters, as cues are compared. */
  readonly lower: (text: string) => readonly string[];
}

/** Makes them, for an article in the language. */
export function createTools(language: string, concepts: Concepts): Tools {
  const languageNames = createLanguageNames(language);
  const lower = remember(wordsIn);
  return {
    read: remember(createReader()),
    concepts: remember(concepts.find),
    knows: concepts.knows,
    regions: remember(createRegions()),
    languageNames,
    lower: (text) => lower(text, undefined),
    tongues: remember((text, of) => tonguesIn(text, of ?? language, languageNames)),
  };
}

/** A function of a text and its language that remembers what it answered. */
function remember<T, L extends string | undefined>(make: (text: string, language: L) => T): (text: string, language: L) => T {
  const known = new Map<L, Map<string, T>>();
  return (text, language) => {
    let list = known.get(language);
    if (list === undefined) known.set(language, (list = new Map()));
    let found = list.get(text);
    if (found === undefined) list.set(text, (found = make(text, language)));
    return found;
  };
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];
}
