/**
 * Finds the offset in bytes of an offset in UTF-16 code units, in valid UTF-8 and going forward only.
 *
 * @example new Utf8Offsets(new TextEncoder().encode('é!')).at(1) // 2
 */
export class Utf8Offsets {
  readonly #bytes: Uint8Array;
  #byte = 0;
  #unit = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** @param offset in UTF-16 code units, not before the one asked for last, nor inside of a surrogate pair. */
  at(offset: number): number {
    const bytes = this.#bytes;
    let byte = this.#byte;
    let unit = this.#unit;
    while (unit < offset) {
      const first = bytes[byte];
      if (first === undefined) break;
      if (first < 0x80) byte += 1;
      else if (first < 0xe0) byte += 2;
      else if (first < 0xf0) byte += 3;
      else {
        byte += 4;
        unit += 1;
      }
      unit += 1;
    }
    this.#byte = byte;
    this.#unit = unit;
    return byte;
  }
}
