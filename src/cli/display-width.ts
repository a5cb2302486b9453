/**
 * Wide and full-width characters (Unicode, UAX #11), but for those that are shown as emoji: two columns each. What is
 * ambiguous is narrow, as it is outside of East Asian fonts.
 */
const wide = /[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d376}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;
/** What is drawn over or into the character before it, and what is not drawn. */
const invisible = /[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7ff\uffa0]/u;
const pictured = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{RI}{2}/u;
const plain = /^[\u0020-\u007e\u00a0-\u02ff\u0370-\u0482\u048a-\u052f]*$/;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** How many columns of a terminal a text takes, as nearly as can be told without asking it. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const sign of signsOf(text)) width += signWidth(sign);
  return width;
}

/** The beginning of a text that fits into a number of columns, an ellipsis at its end where there is more. */
export function cutToWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let out = '';
  let width = 1;
  for (const sign of signsOf(text)) {
    width += signWidth(sign);
    if (width > columns) break;
    out += sign;
  }
  return `${out.trimEnd()}…`;
}

/**
 * A line in pieces that fit into a number of columns, broken at spaces, inside a word only where it fits no line. What comes
 * after the first is indented two columns further.
 */
export function wrapLine(line: string, columns: number): readonly string[] {
  if (displayWidth(line) <= columns) return [line];
  const indent = Math.min(/^ */.exec(line)?.[0].length ?? 0, columns >> 1);
  const out: string[] = [];
  let now = line.slice(0, indent);
  let width = indent;
  let filled = false;
  const next = (): void => {
    out.push(now.trimEnd());
    now = ' '.repeat(Math.min(indent + 2, columns >> 1));
    width = now.length;
    filled = false;
  };
  for (const word of line.slice(indent).match(/\S+|\s+/gu) ?? []) {
    const wanted = displayWidth(word);
    if (word.trim() === '') {
      if (filled) [now, width] = [now + word, width + wanted];
      continue;
    }
    if (filled && width + wanted > columns) next();
    if (width + wanted <= columns) [now, width] = [now + word, width + wanted];
    else for (const sign of signsOf(word)) {
      if (width + signWidth(sign) > columns) next();
      [now, width, filled] = [now + sign, width + signWidth(sign), true];
    }
    filled = true;
  }
  out.push(now.trimEnd());
  return out;
}

/** A text from an article inside a line of stet's own: what is read from the right does not turn the line round. */
export function isolated(text: string): string {
  return rightToLeft.test(text) ? `\u2068${text}\u2069` : text;
}

/** What a terminal shows as one sign: letters with their marks, flags, emoji that are joined. */
function signsOf(text: string): Iterable<string> {
  return Array.from(new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}

function signWidth(sign: string): number {
  if (pictured.test(sign)) return 2;
  let width = 0;
  for (const character of sign) if (!invisible.test(character)) width += wide.test(character) ? 2 : 1;
  return width;
}
