import { closeSync, fsync, openSync, readSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rm, rmdir, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { threadId } from 'node:worker_threads';
import { isAlive } from './alive.ts';
import type { Attempt } from './attempt.ts';
import { realOf, relativeInside } from './path.ts';
import { systemCode, writeTrouble } from './trouble.ts';

const sync = promisify(fsync);
const temporary = /^\.stet-(\d+)-(?:([a-z\d]+)-)?\d+\.tmp$/;

/**
 * Writes whole files or nothing: the bytes go to a temporary file in the same folder, which then takes the
 * place of the old one. A process that is killed leaves at most such a temporary file; the next run that
 * writes into the folder removes it.
 */
export interface Writer {
  /**
   * @param bytes the whole file, or the pieces that it is joined of.
   * @param shown the path as people are to see it, for diagnostics.
   * @returns `unchanged` where the file holds these bytes already: then it is not touched.
   */
  write(path: string, bytes: Uint8Array | Pieces, shown: string): Promise<Attempt<'written' | 'unchanged'>>;
  /** Where a path leads once links are followed, but for a link at its very end, which a write replaces. */
  placeOf(path: string): string;
  /** True if a path is in a folder once links are followed. */
  leadsInto(folder: string, path: string): boolean;
  /** Removes a file, and the folders above it that it leaves empty, up to but not including `root`. */
  remove(path: string, root: string, shown: string): Promise<Attempt<'removed'>>;
  /** Lets go of the process. */
  close(): void;
}

/** A file's bytes in pieces, each good until the next one is asked for; they can be gone through more than once. */
export interface Pieces extends Iterable<Uint8Array> {
  /** How many bytes there are in all; absent where that is known at their end only. */
  readonly size?: number;
}

/** How a writer works. */
export interface WriterOptions {
  /** A file is on the disk itself before it takes the place of an old one. A new file, which a run can make again, is not waited for. */
  readonly durable?: boolean;
  /** A name that the writers of one run share, in all of its threads: letters and digits. */
  readonly run?: string;
}

/** A name for a run that no other of this process has. */
export function nameRun(): string {
  return `${Date.now().toString(36)}${Number(process.hrtime.bigint() % 1_000_000_000n).toString(36)}`;
}

/** Makes a writer. */
export function createWriter({ durable = false, run = nameRun() }: WriterOptions = {}): Writer {
  const pending = new Set<string>();
  const clean = new Map<string, Promise<void>>();
  const real = new Map<string, string>();
  // The threads of a run share its name.
  let count = threadId * 1e9;
  const abandon = (): void => {
    for (const path of pending) {
      try {
        unlinkSync(path);
      } catch {
        // It was never made, or has been renamed.
      }
    }
  };
  process.on('exit', abandon);

  const prepare = (folder: string): Promise<void> => {
    let done = clean.get(folder);
    if (done === undefined) {
      done = makeFolder(folder).then(() => removeLeftovers(folder, run));
      clean.set(folder, done);
    }
    return done;
  };

  const realFolder = (folder: string): string => {
    let place = real.get(folder);
    if (place === undefined) real.set(folder, (place = realOf(folder)));
    return place;
  };
  const placeOf = (path: string): string => join(realFolder(dirname(path)), basename(path));

  return {
    placeOf,
    leadsInto: (folder, path) => relativeInside(realFolder(folder), placeOf(path)) !== undefined,
    async write(path, bytes, shown) {
      const temp = join(dirname(path), `.stet-${process.pid}-${run}-${(count += 1)}.tmp`);
      try {
        const old = statSync(path, { throwIfNoEntry: false });
        if (old?.isFile() && holds(path, old.size, bytes)) return { value: 'unchanged' };
        await prepare(dirname(path));
        pending.add(temp);
        const file = openSync(temp, 'wx', old?.isFile() ? old.mode & 0o777 : 0o666);
        try {
          for (const piece of gathered(bytes)) writeFileSync(file, piece);
          if (durable && old?.isFile() === true) await sync(file);
        } finally {
          closeSync(file);
        }
        renameSync(temp, path);
        return { value: 'written' };
      } catch (error) {
        await unlink(temp).catch(() => undefined);
        return { problem: writeTrouble(error, shown) };
      } finally {
        pending.delete(temp);
      }
    },
    async remove(path, root, shown) {
      try {
        await rm(path);
      } catch (error) {
        return { problem: writeTrouble(error, shown) };
      }
      for (let folder = dirname(path); folder.length > root.length; folder = dirname(folder)) {
        try {
          await rmdir(folder);
          clean.delete(folder);
        } catch {
          break;
        }
      }
      return { value: 'removed' };
    },
    close() {
      process.off('exit', abandon);
    },
  };
}

/** True if a file of `size` bytes holds the same as the pieces, one after the other. */
export function holds(path: string, size: number, bytes: Uint8Array | Pieces): boolean {
  const known = bytes instanceof Uint8Array ? bytes.length : bytes.size;
  if (known !== undefined && known !== size) return false;
  const file = openSync(path, 'r');
  try {
    let at = 0;
    for (const piece of gathered(bytes)) {
      if (piece.length > size - at) return false;
      const found = Buffer.allocUnsafe(piece.length);
      let read = 0;
      while (read < found.length) {
        const more = readSync(file, found, read, found.length - read, null);
        if (more === 0) return false;
        read += more;
      }
      if (!found.equals(piece)) return false;
      at += piece.length;
    }
    return at === size;
  } finally {
    closeSync(file);
  }
}

/** As many bytes as go through a file's door at once. */
const gathering = 1 << 18;

/** The same bytes in pieces of about one size. A piece is good until the next one is asked for. */
function* gathered(pieces: Uint8Array | Pieces): Generator<Uint8Array> {
  if (pieces instanceof Uint8Array) {
    yield pieces;
    return;
  }
  const room = Buffer.allocUnsafe(gathering);
  let used = 0;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const part = piece.subarray(at, at + gathering - used);
      room.set(part, used);
      used += part.length;
      at += part.length;
      if (used === gathering) {
        yield room;
        used = 0;
      }
    }
  }
  if (used > 0) yield room.subarray(0, used);
}

/**
 * Makes a folder and those above it. Node's own way goes round without end where a file system knows no such
 * folder and yet says that the one above exists.
 */
async function makeFolder(folder: string, again: boolean = true): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' && dirname(folder) !== folder && again) {
      // Another thread may have made the folder above in between: then once more, and no oftener.
      if (await isFolder(dirname(folder))) return makeFolder(folder, false);
      await makeFolder(dirname(folder));
      await makeFolder(folder, false);
    } else if (code !== 'EEXIST' || !(await isFolder(folder))) {
      throw error;
    }
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

/** What processes that no longer run left in a folder. */
async function removeLeftovers(folder: string, run: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, pid, other] = temporary.exec(name) ?? [];
    // In a container every run may have the same number: what bears ours and another run's name was not made by us.
    if (pid === undefined || (Number(pid) === process.pid && other === run) || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue;
    await unlink(join(folder, name)).catch(() => undefined);
  }
}
