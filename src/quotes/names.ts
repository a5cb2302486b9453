import { lexicon } from '../language/identify/evidence.ts';
import { identityOf } from '../language/identify/same.ts';
import type { Transliterate } from '../language/transliterate.ts';
import { fold, sameName } from './fold.ts';

/** A word of a text, and how it compares. */
export interface Word {
  readonly text: string;
  /** In Latin letters, bare. */
  readonly folded: string;
  readonly capital: boolean;
  /** True at the beginning of the text or after the end of a sentence: a capital says nothing there. */
  readonly initial: boolean;
}

/** The words of a text, each written in Latin letters by the rules of its language. */
export function wordsOf(text: string, language: string | undefined, toLatin: Transliterate): readonly Word[] {
  const out: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*/gu)) {
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    const bare = match[0].replace(/['’]s$/u, '');
    out.push({
      text: bare,
      folded: fold(toLatin(bare, language)),
      capital: /^\p{Lu}/u.test(bare),
      initial: out.length === 0 || /[.!?…:]["”’»“']?\s+["“„«‘'¿¡—–]*\s?$/u.test(before),
    });
  }
  return out;
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
export function findName(name: readonly string[], list: readonly Word[]): Word | undefined {
  const parts = name.filter((part) => part.length >= 3).sort((a, b) => b.length - a.length);
  for (const part of parts) {
    const found = list.find((word) => (word.capital || !/\p{Lu}|\p{Ll}/u.test(word.text)) && word.folded.length >= 3 && sameName(part, word.folded));
    if (found !== undefined) return found;
  }
  const whole = name.join('');
  for (let i = 0; i < list.length; i += 1) {
    let joined = '';
    for (let j = i; j < Math.min(i + 3, list.length); j += 1) {
      const word = list[j] as Word;
      if (!word.capital) break;
      joined += word.folded;
      if (j > i && whole.length >= 5 && sameName(whole, joined)) return word;
    }
  }
  return undefined;
}

/** The last words of names of two words and more: the people (and places) that the article tells of. */
export function knownNames(texts: readonly string[], language: string, toLatin: Transliterate): ReadonlySet<string> {
  const out = new Set<string>();
  for (const text of texts) {
    for (const match of text.matchAll(/\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s(?:de|da|di|van|von|der|den|del|al|el|bin|la|le)(?!\p{L}))?(?:\s\p{Lu}\p{Ll}[\p{L}'’-]*)+/gu)) {
      const small = lexicon.get((match[0].split(/\s/, 1)[0] ?? '').toLowerCase())?.includes(identityOf(language)) === true;
      if (small && match[0].split(/\s/).length === 2) continue;
      const last = match[0].split(/\s/).at(-1)?.replace(/['’]s$/u, '');
      if (last !== undefined) out.add(fold(toLatin(last, language)));
    }
  }
  return out;
}
