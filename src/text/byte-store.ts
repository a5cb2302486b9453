const chunkSize = 1 << 20;

/** Keeps many texts as UTF-8, in few large pieces of memory. */
export class ByteStore {
  readonly #encoder: TextEncoder = new TextEncoder();
  #chunk: Uint8Array = new Uint8Array(0);
  #used = 0;

  /** The bytes of a text, which stay as they are. */
  keep(text: string): Uint8Array {
    // A UTF-16 code unit takes three bytes at the most.
    const most = text.length * 3;
    if (this.#chunk.length - this.#used < most) {
      this.#chunk = new Uint8Array(Math.max(chunkSize, most));
      this.#used = 0;
    }
    const start = this.#used;
    const { written } = this.#encoder.encodeInto(text, this.#chunk.subarray(start));
    this.#used = start + written;
    return this.#chunk.subarray(start, this.#used);
  }
}
