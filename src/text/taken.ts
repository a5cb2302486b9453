import { overlaps, type Span } from './span.ts';

/** Stretches of a text of which no two overlap, in their order. */
export class Taken {
  readonly #spans: Span[] = [];

  /** True if a stretch overlaps one that was added. */
  overlaps(span: Span): boolean {
    for (let i = this.#first(span.start); i < this.#spans.length && (this.#spans[i] as Span).start <= span.end; i += 1) if (overlaps(this.#spans[i] as Span, span)) return true;
    return false;
  }

  /** Adds a stretch that overlaps none. */
  add(span: Span): void {
    let at = this.#first(span.start);
    for (let next = this.#spans[at]; next !== undefined && (next.start < span.start || (next.start === span.start && next.end < span.end)); next = this.#spans[at]) at += 1;
    this.#spans.splice(at, 0, span);
  }

  /** The index of the first that ends at a place or behind it. */
  #first(place: number): number {
    let [low, high] = [0, this.#spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#spans[middle] as Span).end < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
