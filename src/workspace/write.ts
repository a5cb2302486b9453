import { statSync, unlinkSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, rmdir, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './alive.ts';
import type { Attempt } from './attempt.ts';
import { realOf, relativeInside } from './path.ts';
import { systemCode, writeTrouble } from './trouble.ts';

const temporary = /^\.stet-(\d+)-\d+\.tmp$/;

/**
 * Writes whole files or nothing: the bytes go to a temporary file in the same folder, which then takes the
 * place of the old one. A process that is killed leaves at most such a temporary file; the next run that
 * writes into the folder removes it.
 */
export interface Writer {
  /**
   * @param shown the path as people are to see it, for diagnostics.
   * @returns `unchanged` where the file holds these bytes already: then it is not touched.
   */
  write(path: string, bytes: Uint8Array, shown: string): Promise<Attempt<'written' | 'unchanged'>>;
  /** Where a path leads once links are followed, but for a link at its very end, which a write replaces. */
  placeOf(path: string): string;
  /** True if a path is in a folder once links are followed. */
  leadsInto(folder: string, path: string): boolean;
  /** Removes a file, and the folders above it that it leaves empty, up to but not including `root`. */
  remove(path: string, root: string, shown: string): Promise<Attempt<'removed'>>;
  /** Lets go of the process. */
  close(): void;
}

/** Makes a writer. With `durable`, a file is on the disk itself before it takes the place of the old one. */
export function createWriter({ durable = false }: { readonly durable?: boolean } = {}): Writer {
  const pending = new Set<string>();
  const clean = new Map<string, Promise<void>>();
  const real = new Map<string, string>();
  let count = 0;
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
      done = makeFolder(folder).then(() => removeLeftovers(folder));
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
      const temp = join(dirname(path), `.stet-${process.pid}-${(count += 1)}.tmp`);
      try {
        const old = statSync(path, { throwIfNoEntry: false });
        if (old?.isFile() && old.size === bytes.length && Buffer.compare(await readFile(path), bytes) === 0) {
          return { value: 'unchanged' };
        }
        await prepare(dirname(path));
        pending.add(temp);
        const file = await open(temp, 'wx', old?.isFile() ? old.mode & 0o777 : 0o666);
        try {
          await file.writeFile(bytes);
          if (durable) await file.sync();
        } finally {
          await file.close();
        }
        await rename(temp, path);
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

/**
 * Makes a folder and those above it. Node's own way goes round without end where a file system knows no such
 * folder and yet says that the one above exists.
 */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' && dirname(folder) !== folder && !(await isFolder(dirname(folder)))) {
      await makeFolder(dirname(folder));
      await makeFolder(folder);
    } else if (code !== 'EEXIST' || !(await isFolder(folder))) {
      throw error;
    }
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

/** What processes that no longer run left in a folder. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = temporary.exec(name)?.[1];
    // In a container every run may have the same number: what bears ours was not made by us, or not yet.
    if (pid === undefined || (Number(pid) !== process.pid && isAlive(Number(pid)))) continue;
    await unlink(join(folder, name)).catch(() => undefined);
  }
}
