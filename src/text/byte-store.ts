import type { ByteSource } from './byte-source.ts';

/** What bytes can be put behind others, and read again from: a file, where they are too many for the memory. */
export interface ByteShelf extends ByteSource {
  append(bytes: Uint8Array): void;
}

/** Where bytes stand that were kept. */
export interface Kept {
  readonly start: number;
  readonly end: number;
}

const chunkSize = 1 << 18;

/** Keeps many texts as UTF-8: those that came last in memory, the others on a shelf. */
export class ByteStore {
  readonly #shelf: ByteShelf;
  readonly #encoder: TextEncoder = new TextEncoder();
  #chunk: Uint8Array = new Uint8Array(chunkSize);
  #used = 0;

  /** @param shelf what nobody else writes to; in memory unless given. */
  constructor(shelf: ByteShelf = memoryShelf()) {
    this.#shelf = shelf;
  }

  /** Keeps the bytes of a text, behind those of the one before. */
  keep(text: string): Kept {
    // A UTF-16 code unit takes three bytes at the most.
    const most = text.length * 3;
    if (this.#chunk.length - this.#used < most) {
      if (this.#used > 0) this.#shelf.append(this.#chunk.subarray(0, this.#used));
      this.#used = 0;
      if (this.#chunk.length < most) this.#chunk = new Uint8Array(most);
    }
    const start = this.#shelf.size + this.#used;
    const { written } = this.#encoder.encodeInto(text, this.#chunk.subarray(this.#used));
    this.#used += written;
    return { start, end: start + written };
  }

  /** Bytes that were kept; good until the next call. */
  read(start: number, end: number): Uint8Array {
    const shelved = this.#shelf.size;
    return start >= shelved ? this.#chunk.subarray(start - shelved, end - shelved) : this.#shelf.read(start, end);
  }
}

function memoryShelf(): ByteShelf {
  const chunks: { readonly start: number; readonly bytes: Uint8Array }[] = [];
  let size = 0;
  return {
    get size() {
      return size;
    },
    append(bytes) {
      chunks.push({ start: size, bytes: bytes.slice() });
      size += bytes.length;
    },
    read(start, end) {
      const { start: first, bytes } = chunks.findLast((chunk) => chunk.start <= start) as { readonly start: number; readonly bytes: Uint8Array };
      return bytes.subarray(start - first, end - first);
    },
  };
}
