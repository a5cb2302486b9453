import { createHash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteRecord } from '../editions/record.ts';
import type { Attempt } from './attempt.ts';
import { type Seen, seenAt } from './site-folder.ts';
import { readTrouble, systemCode } from './trouble.ts';

/**
 * What a build remembers of a published folder: hashes of the files that were read, and of each page how its file
 * was left. It can be deleted at any time; then everything is made again.
 */
export interface SiteCache {
  /** Changes with the shape of this file. */
  readonly shape: 2;
  /** When it was written, milliseconds since 1970. */
  readonly time: number;
  /** By the path of the file that was read. */
  readonly inputs: Readonly<Record<string, readonly [...Seen, hash: string]>>;
  /** By the path of the page. */
  readonly pages: Readonly<Record<string, Seen>>;
  readonly record: SiteRecord;
}

/** Where the cache of a published folder is; there may be several of one project. */
export function cacheFile(root: string, folder: string): string {
  return join(root, '.stet', `site-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}.json`);
}

/** Undefined where there is none that can be read. */
export function readCache(file: string): SiteCache | undefined {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as SiteCache;
    return value.shape === 2 ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a cache; one that cannot be written is done without. */
export function writeCache(file: string, cache: SiteCache): void {
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    const temp = `${file}.${process.pid}.tmp`;
    writeFileSync(temp, JSON.stringify(cache));
    renameSync(temp, file);
  } catch {
    // The next build takes longer.
  }
}

/** Tells whether files have changed, by their content, which is read only where their size or time says it may have. */
export interface Hashes {
  /** Empty where there is no such file. */
  of(path: string): string;
  /** The bytes of a file, whose hash is then known; undefined where there is none. */
  read(path: string, shown: string): Attempt<Uint8Array | undefined>;
  /** Takes over what another thread has read. */
  add(inputs: SiteCache['inputs']): void;
  /** What is to be remembered. */
  inputs(): SiteCache['inputs'];
}

/** A file changed so short a time before the cache was written may have changed again without showing it. */
const unsure = 2000;

export function createHashes(before: Pick<SiteCache, 'inputs' | 'time'> | undefined): Hashes {
  const now = new Map<string, readonly [...Seen, string]>();
  const read = (path: string): Uint8Array => {
    const file = openSync(path, 'r');
    try {
      const { size, mtimeMs } = fstatSync(file);
      const bytes = Buffer.allocUnsafe(size);
      let length = 0;
      while (length < size) {
        const more = readSync(file, bytes, length, size - length, length);
        if (more === 0) break;
        length += more;
      }
      const whole = bytes.subarray(0, length);
      now.set(path, [size, mtimeMs, createHash('sha1').update(whole).digest('base64url')]);
      return whole;
    } finally {
      closeSync(file);
    }
  };
  return {
    of: (path) => {
      const known = now.get(path);
      if (known !== undefined) return known[2];
      const old = before?.inputs[path];
      const seen = seenAt(path);
      if (seen === undefined) return '';
      if (old !== undefined && old[0] === seen[0] && old[1] === seen[1] && seen[1] < (before?.time ?? 0) - unsure) {
        now.set(path, old);
        return old[2];
      }
      try {
        read(path);
      } catch {
        return '';
      }
      return now.get(path)?.[2] ?? '';
    },
    read: (path, shown) => {
      try {
        return { value: read(path) };
      } catch (error) {
        return systemCode(error) === 'ENOENT' ? { value: undefined } : { problem: readTrouble(error, shown, '') };
      }
    },
    add: (inputs) => {
      for (const [path, input] of Object.entries(inputs)) now.set(path, input);
    },
    inputs: () => Object.fromEntries(now),
  };
}
