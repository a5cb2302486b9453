import type { Kept } from '../text/byte-store.ts';
import type { XmlTag } from '../xml/tag.ts';

/** A unit that has changed: where it stands in the bytes of its file, and where the text is that it is to be. */
export interface Changed {
  readonly start: number;
  readonly end: number;
  readonly kept: Kept;
}

/**
 * Where the units of a file stand in its bytes, and what those are to be that have changed, by their numbers from 0: numbers in
 * a few long lists, since there may be a million of them.
 */
export class Spots {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #own: boolean[] = [];
  /** The elements that units stand in: few, and the same for most. */
  readonly #within: (readonly XmlTag[])[] = [];
  /** -1 where nothing is kept. */
  readonly #keptStarts: number[] = [];
  readonly #keptEnds: number[] = [];
  #growth = 0;
  #changes = 0;

  /**
   * Adds a unit behind the others.
   *
   * @param own true if it stands there as stet writes it.
   */
  add(start: number, end: number, within: readonly XmlTag[], own: boolean): number {
    this.#starts.push(start);
    this.#ends.push(end);
    this.#within.push(within);
    this.#own.push(own);
    this.#keptStarts.push(-1);
    this.#keptEnds.push(-1);
    return this.#starts.length - 1;
  }

  start(at: number): number {
    return this.#starts[at] as number;
  }

  end(at: number): number {
    return this.#ends[at] as number;
  }

  within(at: number): readonly XmlTag[] {
    return this.#within[at] as readonly XmlTag[];
  }

  own(at: number): boolean {
    return this.#own[at] as boolean;
  }

  /** Where the text is that the unit is to be; undefined where it has not changed. */
  kept(at: number): Kept | undefined {
    const start = this.#keptStarts[at] as number;
    return start < 0 ? undefined : { start, end: this.#keptEnds[at] as number };
  }

  /** Says where the text is that a unit is to be; undefined: it is as it was. */
  keep(at: number, kept: Kept | undefined): void {
    const from = this.#keptStarts[at] as number;
    const size = this.end(at) - this.start(at);
    if (from >= 0) {
      this.#growth -= (this.#keptEnds[at] as number) - from - size;
      this.#changes -= 1;
    }
    this.#keptStarts[at] = kept?.start ?? -1;
    this.#keptEnds[at] = kept?.end ?? -1;
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
    for (let at = 0; at < this.#starts.length; at += 1) {
      const kept = this.kept(at);
      if (kept !== undefined) yield { start: this.start(at), end: this.end(at), kept };
    }
  }
}
