import type { Kept } from '../text/byte-store.ts';
import type { XmlTag } from '../xml/tag.ts';

/** A unit that has changed: where it stands in the bytes of its file, and where the text is that it is to be. */
export interface Changed {
  readonly start: number;
  readonly end: number;
  readonly kept: Kept;
}

const leastRoom = 64;

/**
 * Where the units of a file stand in its bytes, and what those are to be that have changed, by their numbers from 0: numbers in
 * a few long lists, since there may be a million of them.
 */
export class Spots {
  #count = 0;
  #starts: Float64Array = new Float64Array(leastRoom);
  #sizes: Uint32Array = new Uint32Array(leastRoom);
  /** In which elements they stand: numbers of `within`; what is stet's own writing has them negative, less 1. */
  #around: Int32Array = new Int32Array(leastRoom);
  readonly #within: (readonly XmlTag[])[] = [];
  /** Offset of the text that is kept, and 1; 0 where none is. */
  #keptStarts: Float64Array = new Float64Array(leastRoom);
  #keptSizes: Uint32Array = new Uint32Array(leastRoom);
  #growth = 0;
  #changes = 0;

  /**
   * Adds a unit behind the others; its number is how many there were.
   *
   * @param own true if it stands there as stet writes it.
   */
  add(start: number, end: number, within: readonly XmlTag[], own: boolean): void {
    const at = this.#count;
    if (at === this.#starts.length) this.#grow();
    this.#count = at + 1;
    this.#starts[at] = start;
    this.#sizes[at] = end - start;
    if (this.#within.at(-1) !== within) this.#within.push(within);
    const around = this.#within.length - 1;
    this.#around[at] = own ? -1 - around : around;
  }

  #grow(): void {
    const size = this.#starts.length * 2;
    const larger = <T extends { set(from: T): void }>(list: T, room: T): T => {
      room.set(list);
      return room;
    };
    this.#starts = larger(this.#starts, new Float64Array(size));
    this.#sizes = larger(this.#sizes, new Uint32Array(size));
    this.#around = larger(this.#around, new Int32Array(size));
    this.#keptStarts = larger(this.#keptStarts, new Float64Array(size));
    this.#keptSizes = larger(this.#keptSizes, new Uint32Array(size));
  }

  start(at: number): number {
    return this.#starts[at] as number;
  }

  end(at: number): number {
    return this.start(at) + (this.#sizes[at] as number);
  }

  within(at: number): readonly XmlTag[] {
    const around = this.#around[at] as number;
    return this.#within[around < 0 ? -1 - around : around] as readonly XmlTag[];
  }

  own(at: number): boolean {
    return (this.#around[at] as number) < 0;
  }

  /** Where the text is that the unit is to be; undefined where it has not changed. */
  kept(at: number): Kept | undefined {
    const start = (this.#keptStarts[at] as number) - 1;
    return start < 0 ? undefined : { start, end: start + (this.#keptSizes[at] as number) };
  }

  /** Says where the text is that a unit is to be; undefined: it is as it was. */
  keep(at: number, kept: Kept | undefined): void {
    const size = this.#sizes[at] as number;
    if ((this.#keptStarts[at] as number) > 0) {
      this.#growth -= (this.#keptSizes[at] as number) - size;
      this.#changes -= 1;
    }
    this.#keptStarts[at] = kept === undefined ? 0 : kept.start + 1;
    this.#keptSizes[at] = kept === undefined ? 0 : kept.end - kept.start;
    if (kept === undefined) return;
    this.#growth += kept.end - kept.start - size;
    this.#changes += 1;
  }

  get isChanged(): boolean {
    return this.#changes > 0;
  }

  /** Bytes that the file is to have more than it has. */
  get growth(): number {
    return this.#growth;
  }

  /** Those that have changed, in order. */
  *changed(): Generator<Changed> {
    for (let at = 0; at < this.#count; at += 1) {
      const kept = this.kept(at);
      if (kept !== undefined) yield { start: this.start(at), end: this.end(at), kept };
    }
  }
}
