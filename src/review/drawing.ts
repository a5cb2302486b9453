import { languageOf } from './language-of.ts';
import type { ReviewVoice } from './voice.ts';

/** What every row of a page needs: the page's voice, and what is said of the languages of its text. */
export interface Drawing {
  readonly voice: ReviewVoice;
  /** `lang` and `dir`, as {@link languageOf} writes them. */
  readonly languageOf: (language: string) => string;
  /** Rows carry what they are compared by when the page follows the files. */
  readonly compared: boolean;
}

/** A drawing of one page, which asks for each word without values and for each language once: pages have many rows. */
export function createDrawing(voice: ReviewVoice, compared: boolean): Drawing {
  const words = new Map<string, string>();
  const languages = new Map<string, string>();
  const once = (known: Map<string, string>, key: string, find: () => string): string => {
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = find()));
    return found;
  };
  return {
    voice: { ...voice, say: (key, values) => (values === undefined ? once(words, key, () => voice.say(key)) : once(words, `${key} ${JSON.stringify(values)}`, () => voice.say(key, values))) },
    languageOf: (language) => once(languages, language, () => languageOf(language)),
    compared,
  };
}
