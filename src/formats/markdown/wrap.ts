import { codePoints } from './layout.ts';

/** Written text, or markup that stays as it is. */
export interface Written {
  readonly text: string;
  /** Its spaces may become line ends. */
  readonly breakable: boolean;
}

/** How lines are broken. */
export interface Lines {
  /** In code points; 0 for one line. */
  readonly width: number;
  readonly first: number;
  readonly prefix: string;
  readonly eol: string;
  readonly sentences: boolean;
}

/** What a line may begin with and stay the line it is: a letter, or punctuation that begins no block. */
const harmless = /^(?:[\p{L}\p{M}"'“”„«»‘’‚‹›(¿¡…&]|\d+(?![\d.)])|`(?!`)|!?\[(?!\^))/u;
const sentenceEnd = /[.!?…。！？][\p{Pe}\p{Pf}"'*_`]*$/u;

/**
 * Joins written pieces, breaking lines at spaces of text so that none is wider than it has to be, and none
 * begins with what would begin a block.
 *
 * @param width in code points, 0 for one line; it goes before the layout's own.
 */
export function wrapLines(pieces: readonly Written[], width: number, { first, prefix, eol, sentences }: Lines): string {
  if (width === 0) return pieces.map((piece) => piece.text).join('');
  const words = wordsOf(pieces);
  let out = '';
  let column = first;
  const indent = codePoints(prefix);
  words.forEach((word, i) => {
    const size = codePoints(word);
    if (i > 0) {
      const full = sentences ? sentenceEnd.test(words[i - 1] as string) : column + 1 + size > width;
      if (full && harmless.test(word) && !/\\$| {2}$/.test(words[i - 1] as string)) {
        out += eol + prefix;
        column = indent;
      } else {
        out += ' ';
        column += 1;
      }
    }
    out += word;
    const line = Math.max(word.lastIndexOf('\n'), word.lastIndexOf('\r'));
    column = line < 0 ? column + size : codePoints(word.slice(line + 1));
  });
  return out;
}

/** What stands between breakable spaces, markup included. */
function wordsOf(pieces: readonly Written[]): readonly string[] {
  const words: string[] = [''];
  for (const { text, breakable } of pieces) {
    if (!breakable) {
      words[words.length - 1] += text;
      continue;
    }
    const parts = text.split(' ');
    words[words.length - 1] += parts[0] as string;
    for (let i = 1; i < parts.length; i += 1) words.push(parts[i] as string);
  }
  return words;
}
