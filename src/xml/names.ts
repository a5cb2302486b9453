/** Names that came before, so that each is one string, as far as there is room. */
export class Names {
  readonly #known: string[] = Array.from({ length: 512 }, () => '');

  /** The name that stands from `start` to `end`. */
  at(text: string, start: number, end: number): string {
    const size = end - start;
    const slot = (size * 61 + text.charCodeAt(start) * 7 + text.charCodeAt(end - 1) * 31) & 511;
    const known = this.#known[slot] as string;
    if (known.length === size && text.startsWith(known, start)) return known;
    return (this.#known[slot] = text.slice(start, end));
  }
}
