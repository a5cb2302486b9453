import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Pieces } from './write.ts';

/** The hash that files are recognised by. */
export function hashOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}

/** The hash of a file's bytes, read block by block; undefined where it cannot be read. */
export function hashFile(path: string): string | undefined {
  try {
    if (!statSync(path).isFile()) return undefined;
    const sum = createHash('sha256');
    const file = openSync(path, 'r');
    try {
      const room = Buffer.allocUnsafe(65_536);
      for (let size = readSync(file, room); size > 0; size = readSync(file, room)) sum.update(room.subarray(0, size));
    } finally {
      closeSync(file);
    }
    return sum.digest('base64url');
  } catch {
    return undefined;
  }
}

/** The same bytes, and their hash once they were gone through to their end. */
export function hashing(bytes: Uint8Array | Pieces): { readonly bytes: Uint8Array | Pieces; hash(): string } {
  if (bytes instanceof Uint8Array) return { bytes, hash: () => hashOf(bytes) };
  let last = '';
  const { size } = bytes;
  const through = function* (): Generator<Uint8Array> {
    const sum = createHash('sha256');
    for (const piece of bytes) {
      sum.update(piece);
      yield piece;
    }
    last = sum.digest('base64url');
  };
  return { bytes: { ...(size === undefined ? {} : { size }), [Symbol.iterator]: through }, hash: () => last };
}
