import type { Look } from './look.ts';

/** Letters that stand alone in formulas and signatures, and in hardly any language as a word. */
const symbol = /(?<![\p{L}\p{M}'’])(?:[b-df-hjl-nprtxqB-DF-HJL-NPRTXQ]|[α-εθ-νξπ-ςτ-ψΓΔΘΛΞΠΣΦΨΩ])(?![\p{L}\p{M}'’.])/gu;
/** Signs of formulas and of code. */
const sign = /[=<>^*\\|{}[\]_~`%+;−×÷≤≥∈→]/gu;
/** What a list of files says of one of them: `drwxr-xr-x`. */
const mode = /(?<!\S)[-dlbcps](?:[r-][w-][xsStT-]){3}(?!\S)/;
/** Two of them together, an option, a name that its arguments follow at once, an argument of one letter, the mark of a link to a heading. */
const strong = /¶|(?<=[(,]\s{0,3})\p{L}(?=\s{0,3}[,)])|\[\]|\(\)|\*\*|->|=>|==|::|&&|\|\||(?<![\p{L}\p{N}])--?(?=\p{L})|\p{L}\((?=[\p{L}\p{N}])/gu;
const word = /[\p{L}\p{M}]+/gu;

/**
 * True of a formula, a signature, a session at a prompt, a list of options: there is hardly a word in it for every letter that
 * stands alone and every sign, and its letters say nothing of a language.
 *
 * @example isNotation('void sort (int* x, int n)') // true
 */
export function isNotation(text: string): boolean {
  const words = count(text, word);
  if (words === 0) return false;
  return mode.test(text) || count(text, symbol) + count(text, sign) + 2 * count(text, strong) >= Math.max(2, words * 0.5);
}

/** True of an alphabet, and of other letters one by one or in pairs: no language has so many words of so few letters. */
function isLetters(text: string): boolean {
  const list = text.match(word) ?? [];
  return list.length >= 8 && /\p{Lu}|\p{Ll}/u.test(text) && list.every((it) => it.length <= 2);
}

/** True of babble and of sounds: short syllables, some of them again: `Goo goo ga ga`. */
function isBabble(text: string): boolean {
  const list = text.toLowerCase().match(word) ?? [];
  return list.length >= 3 && list.every((it) => it.length <= 3) && new Set(list).size * 3 <= list.length * 2;
}

/** True of names of species with commas between them: `Homo sapiens, Homo erectus`. */
function isBinomials(text: string): boolean {
  const parts = text.trim().split(/[,;]\s|\s[–—]\s/u);
  return parts.length >= 2 && parts.every((part) => /^\p{Lu}\p{Ll}+(?: \p{Ll}{4,}){1,2}\.?$/u.test(part.trim()));
}

/** Text that fills a page says nothing in any language; an edition in another script may want its own. */
const filler = /^\P{L}*(?:lorem ipsum|dolor sit amet|consectetur adipiscing)(?!\p{L})/iu;

/** True of a look at a text that is one, or an alphabet, babble or filler; words of other scripts than Latin and Greek speak a language, whatever signs stand between them. */
export function isFormal({ verdict, otherScript, prose }: Look): boolean {
  return ((verdict !== 'script' || otherScript === 'Grek' || otherScript === 'Latn') && isNotation(prose)) || isLetters(prose) || isBabble(prose) || isBinomials(prose) || filler.test(prose);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
