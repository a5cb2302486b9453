import { lexicon } from '../language/identify/evidence.ts';
import { identityOf } from '../language/identify/same.ts';

/** The words of a text in small letters, a space before and after each. */
function wordsOf(text: string): string {
  return ` ${text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()} `;
}

/** True if a quotation gives some words of another one again, three and more. */
export function givesAgain(quotation: string, other: string): boolean {
  const words = wordsOf(quotation);
  return words.trim().split(' ').length >= 3 && wordsOf(other).includes(words);
}

/**
 * True if a headline gives again what a quotation says, in fewer or other small words: every word that carries something is
 * found there by its beginning or its end, and half of all of them.
 *
 * @example shortens('Wir bauen sie wieder auf', 'Wir werden sie wieder aufbauen, Stein für Stein', 'de') // true
 */
export function shortens(headline: string, other: string, language: string): boolean {
  const key = identityOf(language);
  const words = wordsOf(headline).trim().split(' ');
  const said = wordsOf(other).trim().split(' ');
  const isIn = (word: string): boolean => said.some((it) => it === word || (word.length >= 4 && it.length >= 4 && (it.slice(0, stem(word)) === word.slice(0, stem(word)) || (word.length >= 5 && it.endsWith(word)))));
  const carrying = words.filter((word) => word.length >= 4 && lexicon.get(word)?.includes(key) !== true);
  return carrying.length > 0 && words.length >= 3 && carrying.every(isIn) && words.filter(isIn).length * 2 >= words.length;
}

function stem(word: string): number {
  return Math.max(4, word.length - 3);
}
