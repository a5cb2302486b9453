/** Scripts written without spaces between words: their characters are counted, as translators do. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;

/**
 * How many words a text has: runs of letters and digits, single characters in scripts without spaces.
 *
 * @example countWords("The U.S. doesn't know.") // 4
 */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
