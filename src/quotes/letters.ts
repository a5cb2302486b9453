/** How many letters a text would have in an alphabet. */
export function letters(text: string): number {
  return text.length + 1.8 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0);
}
