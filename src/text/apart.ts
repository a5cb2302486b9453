/** Shorter stretches are copied by the runtime itself. */
const shortest = 13;

/**
 * The same text, on its own: what is cut out of a text, or joined of such cuts, otherwise keeps all of that text in memory for
 * as long as it is kept itself.
 *
 * @example const heading = apart(source.slice(2, 40)); // `source` may go
 */
export function apart(text: string): string {
  return text.length < shortest ? text : ` ${text}`.slice(1);
}
