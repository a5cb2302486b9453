import type { ByteSource } from './byte-source.ts';

/** How many bytes are looked at together. */
const chunkSize = 32_768;

/**
 * Finds the offset in bytes of an offset in UTF-16 code units, in valid UTF-8 and going forward only.
 *
 * @example new Utf8Offsets(bytesInMemory(new TextEncoder().encode('é!'))).at(1) // 2
 */
export class Utf8Offsets {
  readonly #source: ByteSource;
  #chunk: Uint8Array = new Uint8Array(0);
  /** Offset of the chunk. */
  #base = 0;
  #byte = 0;
  #unit = 0;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  /** @param offset in UTF-16 code units, not before the one asked for last, nor inside of a surrogate pair. */
  at(offset: number): number {
    let unit = this.#unit;
    while (unit < offset) {
      if (this.#byte >= this.#base + this.#chunk.length && !this.#next()) break;
      const chunk = this.#chunk;
      let at = this.#byte - this.#base;
      while (unit < offset && at < chunk.length) {
        const first = chunk[at] as number;
        if (first < 0x80) at += 1;
        else if (first < 0xe0) at += 2;
        else if (first < 0xf0) at += 3;
        else {
          at += 4;
          unit += 1;
        }
        unit += 1;
      }
      this.#byte = this.#base + at;
    }
    this.#unit = unit;
    return this.#byte;
  }

  #next(): boolean {
    const { size } = this.#source;
    if (this.#byte >= size) return false;
    this.#base = this.#byte;
    this.#chunk = new Uint8Array(this.#source.read(this.#base, Math.min(size, this.#base + chunkSize)));
    return true;
  }
}
