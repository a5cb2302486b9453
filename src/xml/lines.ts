import type { Position } from '../text/position.ts';

const chunkBits = 10;
const chunkSize = 1 << chunkBits;

/**
 * Finds lines and columns in a text that comes in pieces, fast for many offsets: the line starts of a piece are looked up
 * once, on first use or when the next piece comes.
 * LF, CRLF and a lone CR end a line; lines and columns start at 1, columns count UTF-16 code units.
 *
 * @example new Lines('a\nbc').at(3) // { line: 2, column: 2 }
 */
export class Lines {
  /** Where each line begins, many together: a large file has millions of lines. */
  readonly #chunks: Uint32Array[] = [new Uint32Array(chunkSize)];
  #count = 1;
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
    let low = 0;
    let high = this.#count;
    // Most offsets stand a little behind the one that was asked for last.
    const last = this.#last;
    if (this.#start(last) <= offset) {
      low = last;
      if (last + 64 < high && this.#start(last + 64) > offset) high = last + 64;
    }
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#start(middle) <= offset) low = middle;
      else high = middle;
    }
    this.#last = low;
    return { line: low + 1, column: offset - this.#start(low) + 1 };
  }

  #start(line: number): number {
    return (this.#chunks[line >> chunkBits] as Uint32Array)[line & (chunkSize - 1)] as number;
  }

  #push(start: number): void {
    const at = this.#count;
    this.#count = at + 1;
    let chunk = this.#chunks[at >> chunkBits];
    if (chunk === undefined) this.#chunks.push((chunk = new Uint32Array(chunkSize)));
    chunk[at & (chunkSize - 1)] = start;
  }

  #settle(): void {
    const piece = this.#piece;
    const first = this.#offset;
    // The CR alone was taken for a line end: the line begins after its LF.
    if (this.#afterReturn && piece.startsWith('\n')) {
      this.#count -= 1;
      this.#last = Math.min(this.#last, this.#count - 1);
    }
    // Searching is several times faster than looking at every character.
    if (!piece.includes('\r')) {
      for (let i = piece.indexOf('\n'); i !== -1; i = piece.indexOf('\n', i + 1)) this.#push(first + i + 1);
    } else {
      const ends = /\r\n?|\n/g;
      while (ends.exec(piece) !== null) this.#push(first + ends.lastIndex);
    }
    if (piece !== '') this.#afterReturn = piece.endsWith('\r');
    this.#offset += piece.length;
    this.#piece = '';
  }
}
