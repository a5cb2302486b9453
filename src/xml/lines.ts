import type { Position } from '../text/position.ts';

/**
 * Finds lines and columns in a text that comes in pieces, fast for many offsets: the line starts of a piece are looked up
 * once, on first use or when the next piece comes.
 * LF, CRLF and a lone CR end a line; lines and columns start at 1, columns count UTF-16 code units.
 *
 * @example new Lines('a\nbc').at(3) // { line: 2, column: 2 }
 */
export class Lines {
  readonly #starts: number[] = [0];
  /** The piece whose line starts are not looked up yet. */
  #piece: string;
  /** Offset of the piece in the text. */
  #offset = 0;
  /** True if the piece before this one ended in a CR, which an LF may belong to. */
  #afterReturn = false;

  /** The line that was found last, from 0. */
  #last = 0;

  constructor(piece = '') {
    this.#piece = piece;
  }

  /** Goes on with the next piece of the text. */
  add(piece: string): void {
    this.#settle();
    this.#piece = piece;
  }

  /** The position of an offset (UTF-16 code units). */
  at(offset: number): Position {
    if (this.#piece !== '') this.#settle();
    const starts = this.#starts;
    let low = 0;
    let high = starts.length;
    // Most offsets stand a little behind the one that was asked for last.
    const last = this.#last;
    if ((starts[last] ?? Number.POSITIVE_INFINITY) <= offset) {
      low = last;
      if ((starts[last + 64] ?? Number.POSITIVE_INFINITY) > offset) high = Math.min(high, last + 64);
    }
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    this.#last = low;
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  }

  #settle(): void {
    const piece = this.#piece;
    const starts = this.#starts;
    const first = this.#offset;
    // The CR alone was taken for a line end: the line begins after its LF.
    if (this.#afterReturn && piece.startsWith('\n')) starts.pop();
    // Searching is several times faster than looking at every character.
    if (!piece.includes('\r')) {
      for (let i = piece.indexOf('\n'); i !== -1; i = piece.indexOf('\n', i + 1)) starts.push(first + i + 1);
    } else {
      const ends = /\r\n?|\n/g;
      while (ends.exec(piece) !== null) starts.push(first + ends.lastIndex);
    }
    if (piece !== '') this.#afterReturn = piece.endsWith('\r');
    this.#offset += piece.length;
    this.#piece = '';
  }
}
