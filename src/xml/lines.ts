import type { Position } from '../text/position.ts';

/**
 * Finds lines and columns in one text, fast for many offsets: the line starts are looked up once, on first use.
 * LF, CRLF and a lone CR end a line; lines and columns start at 1, columns count UTF-16 code units.
 *
 * @example new Lines('a\nbc').at(3) // { line: 2, column: 2 }
 */
export class Lines {
  readonly #text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The position of an offset (UTF-16 code units). */
  at(offset: number): Position {
    this.#starts ??= lineStarts(this.#text);
    const starts = this.#starts;
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  // Searching is several times faster than looking at every character.
  if (!text.includes('\r')) {
    for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
    return starts;
  }
  const ends = /\r\n?|\n/g;
  while (ends.exec(text) !== null) starts.push(ends.lastIndex);
  return starts;
}
