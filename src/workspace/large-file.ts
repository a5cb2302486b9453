import { closeSync, fstatSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ByteSource } from '../text/byte-source.ts';
import type { ByteShelf } from '../text/byte-store.ts';
import { nameRun } from './write.ts';

/** A file that is open until it is closed. */
export interface Open {
  close(): void;
}

/** Bytes that are read from the disk together. */
const ahead = 65_536;

/** Opens a file to be read stretch by stretch. Throws what the file system says. */
export function openLarge(path: string): ByteSource & Open {
  const file = openSync(path, 'r');
  const reader = windowOf(file);
  const { size } = fstatSync(file);
  return { size, read: (start, end) => reader.read(start, end), close: () => closeSync(file) };
}

/** What is read of a file, and what stands behind that: most stretches follow one another. */
function windowOf(file: number): Pick<ByteSource, 'read'> {
  let room = Buffer.allocUnsafeSlow(ahead);
  let base = 0;
  let filled = 0;
  return {
    read(start, end) {
      if (start < base || end > base + filled) {
        if (end - start > room.length) room = Buffer.allocUnsafeSlow(end - start);
        base = start;
        filled = 0;
        while (filled < end - start) {
          const size = readSync(file, room, filled, room.length - filled, start + filled);
          if (size === 0) throw new Error('the file has become shorter while it was read');
          filled += size;
        }
      }
      return room.subarray(start - base, end - base);
    },
  };
}

/** A shelf in a file that has no name and is gone with the process; made when something is put on it. */
export function temporaryShelf(): ByteShelf & Open {
  let file: number | undefined;
  let reader: Pick<ByteSource, 'read'> | undefined;
  let size = 0;
  return {
    get size() {
      return size;
    },
    append(bytes) {
      file ??= openNameless();
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, size + at);
      size += bytes.length;
    },
    read(start, end) {
      reader ??= windowOf(file as number);
      return reader.read(start, end);
    },
    close() {
      if (file !== undefined) closeSync(file);
      file = undefined;
    },
  };
}

function openNameless(): number {
  const path = join(tmpdir(), `stet-${process.pid}-${nameRun()}.tmp`);
  const file = openSync(path, 'wx+', 0o600);
  try {
    unlinkSync(path);
  } catch {
    // Where an open file keeps its name, the system's own cleaning takes it.
  }
  return file;
}
