import { createTransliterator } from '../language/transliterate.ts';

/** Letters that lose nothing but a stroke, and those that are written as two. */
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', å: 'a', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ŋ: 'ng', ħ: 'h', ə: 'e' }),
);

/** Languages that write an umlaut as two letters where they have none. */
const umlauts: ReadonlySet<string> = new Set(['de', 'gsw', 'nds', 'lb']);
const longest = 80;

/** Makes what a page is called in its address. */
export interface Slugs {
  /** Empty where nothing of the title can stand in an address. */
  (title: string, language: string): string;
}

/**
 * Slugs of titles: in their own letters, or in Latin ones; of a script that no table knows they stay in their own.
 *
 * @example createSlugs('transliterated')('Селфі на маяку', 'uk') // 'selfi-na-maiaku'
 * @example createSlugs('native')('Селфі на маяку', 'uk') // 'селфі-на-маяку'
 */
export function createSlugs(mode: 'transliterated' | 'native'): Slugs {
  const transliterate = createTransliterator();
  return (title, language) => {
    const own = hyphenate(title.normalize('NFC'));
    if (mode === 'native') return own;
    const lower = title.normalize('NFC').toLowerCase();
    const written = umlauts.has(language.split('-', 1)[0] as string) ? lower.replace(/[äöü]/g, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter] ?? ''}e`) : lower;
    const latin = transliterate(written, language)
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\0-\x7f]/gu, (letter) => letters.get(letter) ?? letter)
      .replace(/[ʹʺʼʻʾʿ’']/g, '');
    return /[^\0-\x7f]/.test(hyphenate(latin)) ? own : hyphenate(latin);
  };
}

function hyphenate(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/['’ʼ]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+|-$/gu, '');
  if (slug.length <= longest) return slug;
  const at = slug.lastIndexOf('-', longest);
  return at > longest / 2 ? slug.slice(0, at) : slug.slice(0, longest).replace(/\p{Cs}$/u, '');
}

/** True of what may stand as a step of an address and as the name of a file everywhere. */
export function isSlug(text: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}_~.-]{0,118}[\p{L}\p{M}\p{N}_~])?$/u.test(text) && !text.includes('..');
}
