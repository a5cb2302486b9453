/** Bytes that are read stretch by stretch, such as those of a large file. */
export interface ByteSource {
  /** How many there are. */
  readonly size: number;
  /** Those from one offset up to another, good until the next stretch is asked for. */
  read(start: number, end: number): Uint8Array;
}

/** Bytes that are in memory. */
export function bytesInMemory(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

/** How many bytes are handed on at once. */
const piece = 1 << 18;

/** A stretch of bytes in pieces that are not too large; each is good until the next one is asked for. */
export function* piecesOf(source: Pick<ByteSource, 'read'>, start: number, end: number): Generator<Uint8Array> {
  for (let at = start; at < end; at += piece) yield source.read(at, Math.min(end, at + piece));
}
