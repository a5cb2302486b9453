/** One member of a class: an escape, or a character that stands for itself. */
const member = String.raw`(?:\\[nrt\\|.\-^?*+{}()[\]ds]|[^\\[\]])`;
const classOf = new RegExp(String.raw`^(?:\.|${member}|\[\^?${member}+\])[*+]?$`, 'u');

/**
 * Which characters an expression of ITS 2.0 (8.19) allows: `.`, one character, or a class such as `[a-zA-Z]` or `[^*+]`, with the
 * escapes that a class may have (`\d` is every decimal digit). That is one character at a time, so that no expression takes long.
 *
 * @returns undefined where the expression is another one, and nothing can be said.
 * @example allowedCharacters('[^*+]')?.('*') // false
 */
export function allowedCharacters(expression: string): ((character: string) => boolean) | undefined {
  if (!classOf.test(expression)) return undefined;
  const wide = expression.replace(/\\[\s\S]/g, (escape) => (escape === '\\d' ? '\\p{Nd}' : escape));
  const single = wide.length > 1 ? wide.replace(/(?<=[^\\])[*+]$/u, '') : wide;
  try {
    const pattern = new RegExp(`^(?:${single.length === 1 && single !== '.' ? escaped(single) : single})$`, 'u');
    return (character) => pattern.test(character);
  } catch {
    return undefined;
  }
}

function escaped(character: string): string {
  return /[\^$|?*+{}()]/.test(character) ? `\\${character}` : character;
}
