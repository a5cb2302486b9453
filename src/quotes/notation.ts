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

/** True of a look at a text that is one; words of other scripts than Latin and Greek speak a language, whatever signs stand between them. */
export function isFormal({ verdict, otherScript, prose }: Look): boolean {
  return (verdict !== 'script' || otherScript === 'Grek' || otherScript === 'Latn') && isNotation(prose);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
