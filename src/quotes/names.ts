import { lexicon } from '../language/identify/evidence.ts';
import { identityOf } from '../language/identify/same.ts';
import { createTransliterator } from '../language/transliterate.ts';
import { fold, hear, sameName, type Heard } from './fold.ts';

/** A word of a text, and how it compares; `folded` is in Latin letters, bare. */
export interface Word extends Heard {
  readonly text: string;
  readonly capital: boolean;
  /** True of a capital at the beginning of the text or after the end of a sentence: it says nothing there. */
  readonly initial: boolean;
}

/** Reads the words of a text, each written in Latin letters by the rules of its language. */
export type ReadWords = (text: string, language: string | undefined) => readonly Word[];

/** Makes a reader of words; it remembers what it has heard, so one is made for one article. */
export function createReader(): ReadWords {
  const toLatin = createTransliterator();
  const heard = new Map<string, Map<string, Heard>>();
  return (text, language) => {
    const key = language ?? '';
    let known = heard.get(key);
    if (known === undefined) heard.set(key, (known = new Map()));
    const out: Word[] = [];
    for (const match of text.matchAll(/[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*/gu)) {
      const bare = match[0].replace(/['’]s$/u, '');
      let it = known.get(bare);
      if (it === undefined) known.set(bare, (it = hear(fold(toLatin(bare, language)))));
      const capital = /^\p{Lu}/u.test(bare);
      const initial = capital && (out.length === 0 || /[.!?…:]["”’»“']?\s+["“„«‘'¿¡—–]*\s?$/u.test(text.slice(Math.max(0, match.index - 3), match.index)));
      out.push({ text: bare, folded: it.folded, sound: it.sound, bones: it.bones, capital, initial });
    }
    return out;
  };
}

/** The words of a handle: `@o_lysenko_ova` is o, lysenko, ova; `@ZelenskyyUa` is zelenskyy, ua. */
export function handleWords(handle: string): readonly string[] {
  return handle
    .replace(/^@/, '')
    .split('@', 1)
    .flatMap((name) => name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').split(/[\s_.\d-]+/u))
    .map(fold)
    .filter((word) => word.length >= 3);
}

/** Which of the words names the person, by whichever part of the name; longest first. */
export function findName(name: readonly Heard[], list: readonly Word[]): Word | undefined {
  const parts = name.filter((part) => part.folded.length >= 3).sort((a, b) => b.folded.length - a.folded.length);
  for (const part of parts) {
    const found = list.find((word) => (word.capital || !/\p{Lu}|\p{Ll}/u.test(word.text)) && word.folded.length >= 3 && sameName(part, word));
    if (found !== undefined) return found;
  }
  // A letter is signed with the beginning of a name: Sukma, of Sukmawati.
  const [only] = name;
  if (name.length === 1 && only !== undefined && only.folded.length >= 4) {
    const longer = list.find((word) => word.capital && word.folded.startsWith(only.folded));
    if (longer !== undefined) return longer;
  }
  const whole = name.map((part) => part.folded).join('');
  for (let i = 0; i < list.length; i += 1) {
    let joined = '';
    for (let j = i; j < Math.min(i + 3, list.length); j += 1) {
      const word = list[j] as Word;
      if (!word.capital) break;
      joined += word.folded;
      if (j > i && whole.length >= 5 && sameName(hear(whole), hear(joined))) return word;
    }
  }
  return undefined;
}

/** The last words of names of two words and more: the people (and places) that the article tells of. */
export function knownNames(texts: readonly string[], language: string, read: ReadWords): ReadonlySet<string> {
  const out = new Set<string>();
  // Every noun has a capital in German: `in Richtung der Zentrale` is no name.
  const names = identityOf(language) === 'de' ? germanNames : fullNames;
  for (const text of texts) {
    for (const match of text.matchAll(names)) {
      const small = lexicon.get((match[0].split(/\s/, 1)[0] ?? '').toLowerCase())?.includes(identityOf(language)) === true;
      if (small && match[0].split(/\s/).length === 2) continue;
      const last = match[0].split(/\s/).at(-1)?.replace(/['’]s$/u, '');
      for (const word of last === undefined ? [] : read(last, language)) out.add(word.folded);
    }
  }
  return out;
}

/** Two words and more that begin with capitals, with what stands between the parts of a name. */
const fullNames = /\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s(?:de|da|di|van|von|der|den|del|al|el|bin|la|le)(?!\p{L}))?(?:\s\p{Lu}\p{Ll}[\p{L}'’-]*)+/gu;
const germanNames = /\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s(?:de|da|di|van|von|zu|von der|van der|del|bin|la|le)(?!\p{L}))?(?:\s\p{Lu}\p{Ll}[\p{L}'’-]*)+/gu;
