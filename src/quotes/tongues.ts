import { cuesOf } from './cues.ts';
import type { LanguageNames } from './language-names.ts';

/** What it takes to tell which language a text speaks of. */
export interface NamedLanguages {
  readonly languageNames: LanguageNames;
  /** Which of the languages that people write in a text speaks of, by the words that do: `in Ukrainian`. */
  readonly tongues: (text: string, language: string) => ReadonlyMap<string, string>;
}

/** The languages that people write in, of which a clause may say that something is in them. */
export const otherTongues: readonly string[] = 'en de fr es it pt nl sv da nb pl cs sk hr sr sl hu ro bg uk ru be el tr ar he fa hi zh ja ko fi et lv lt ka hy kk mn ca eu gl sq az ur vi th id'.split(' ');

/** Languages in which the name of a language is declined. */
const declining: ReadonlySet<string> = new Set('pl cs sk uk ru be bg sr hr ar tr fi hu el'.split(' '));

/** The words by which a text speaks of one language. */
export function tongueIn(text: string, tag: string, language: string, names: NamedLanguages): string | undefined {
  const found = names.tongues(text, language);
  if (otherTongues.includes(tag)) return found.get(tag);
  return inLanguage(`${text} `, cuesOf(language)?.inLanguage ?? [], names.languageNames(tag), language);
}

/** The languages that a text speaks of, each with the words by which it does. */
export function tonguesIn(text: string, language: string, languageNames: LanguageNames): ReadonlyMap<string, string> {
  const patterns = cuesOf(language)?.inLanguage ?? [];
  const out = new Map<string, string>();
  for (const tag of otherTongues) {
    const found = inLanguage(`${text} `, patterns, languageNames(tag), language);
    if (found !== undefined) out.set(tag, found);
  }
  return out;
}

function inLanguage(text: string, patterns: readonly string[], name: string | undefined, language: string): string | undefined {
  if (name === undefined || name.length < 4) return undefined;
  const lower = text.toLowerCase();
  const stem = declining.has(language.split('-', 1)[0] ?? '') ? name.toLowerCase().slice(0, Math.max(4, name.length - 3)) : name.toLowerCase();
  for (const pattern of patterns) {
    const [before = '', after = ''] = pattern.split('%');
    for (let at = lower.indexOf(before + stem); at >= 0; at = lower.indexOf(before + stem, at + 1)) {
      if (/\p{L}/u.test(lower[at - 1] ?? '') && /^\p{L}/u.test(before + stem)) continue;
      const end = at + before.length + stem.length;
      const rest = /^[\p{L}\p{M}]*/u.exec(lower.slice(end))?.[0] ?? '';
      const next = lower.slice(end + rest.length);
      const wordEnds = after === '' ? true : `${rest}${next}`.includes(after) && (rest.endsWith(after.split(' ')[0] ?? '') || next.startsWith(after));
      if (wordEnds) return text.slice(at, end + rest.length).trim();
    }
  }
  return undefined;
}
