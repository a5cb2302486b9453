import type { Span } from './span.ts';

/** Stretches of a text of which no two share a character; asking and adding takes the logarithm of how many there may be. */
export class Taken {
  readonly #places: readonly number[];
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #points = new Set<number>();

  /** @param all every stretch that will be asked about or added. */
  constructor(all: readonly Span[]) {
    this.#places = [...new Set(all.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    this.#starts = new Int32Array(this.#places.length + 1);
    this.#ends = new Int32Array(this.#places.length + 1);
  }

  /** True if a stretch shares a character with one that was added, or an empty one lies inside the other or at its place. */
  overlaps({ start, end }: Span): boolean {
    if (start === end) return this.#points.has(start) || count(this.#starts, this.#rank(start)) > count(this.#ends, this.#rank(start) + 1);
    for (const point of this.#inside(start, end)) if (this.#points.has(point)) return true;
    return count(this.#starts, this.#rank(end)) > count(this.#ends, this.#rank(start) + 1);
  }

  add({ start, end }: Span): void {
    if (start === end) {
      this.#points.add(start);
      return;
    }
    raise(this.#starts, this.#rank(start));
    raise(this.#ends, this.#rank(end));
  }

  /** How many places lie before a place. */
  #rank(place: number): number {
    let [low, high] = [0, this.#places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The places inside a stretch; none where nothing empty was added. */
  #inside(start: number, end: number): readonly number[] {
    return this.#points.size === 0 ? [] : this.#places.slice(this.#rank(start + 1), this.#rank(end));
  }
}

/** The sum of the first `length` entries of a Fenwick tree. */
function count(tree: Int32Array, length: number): number {
  let sum = 0;
  for (let at = Math.min(length, tree.length - 1); at > 0; at -= at & -at) sum += tree[at] as number;
  return sum;
}

function raise(tree: Int32Array, index: number): void {
  for (let at = index + 1; at < tree.length; at += at & -at) tree[at] = (tree[at] as number) + 1;
}
