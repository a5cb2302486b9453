import { linkSync, mkdirSync, readFileSync, renameSync, rmdirSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { birthOf, isAlive } from './alive.ts';
import type { Attempt } from './attempt.ts';
import { messages } from './messages.ts';
import { systemCode, writeTrouble } from './trouble.ts';

/** The right of one process to change a project. */
export interface Lock {
  /** Gives it back; also done when the process ends. */
  release(): void;
}

/** What a lock file says: whose it is. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  readonly birth?: string | undefined;
}

/**
 * Takes the lock of a project, `.stet/lock`. That of a process which no longer runs is taken over; of one on
 * another machine it cannot be told, so that stands.
 *
 * @returns the lock, or `project-locked`, or the reason why `.stet` cannot be written.
 */
export function acquireLock(root: string): Attempt<Lock> {
  const folder = join(root, '.stet');
  const path = join(folder, 'lock');
  const shown = '.stet/lock';
  const mine = join(folder, `lock.${process.pid}`);
  const text = JSON.stringify({ pid: process.pid, host: hostname(), birth: birthOf(process.pid) } satisfies Owner);
  // Another process may remove the folder, or the lock, between two of our steps: then once more.
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      mkdirSync(folder);
    } catch (error) {
      if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return { problem: writeTrouble(error, '.stet') };
    }
    try {
      writeFileSync(mine, text);
      place(mine, path, text);
      rmQuietly(mine);
      return { value: makeLock(folder, path, text) };
    } catch (error) {
      rmQuietly(mine);
      const code = systemCode(error);
      if (code === 'EEXIST') {
        const owner = readOwner(path);
        if (owner === 'gone') continue;
        if (owner === undefined ? isFresh(path) : isHeld(owner)) return { problem: held(owner, shown) };
        takeAway(path, owner);
      } else if (code !== 'ENOENT') {
        rmdirQuietly(folder);
        return { problem: writeTrouble(error, shown) };
      }
    }
  }
  return { problem: held(undefined, shown) };
}

function held(owner: Owner | undefined, path: string): Diagnostic {
  return diagnose(messages, 'error', 'project-locked', { pid: owner?.pid ?? '?', host: owner?.host ?? hostname(), path });
}

/** True of a lock without an owner that may be in the making: written in two steps, and the first is done. */
function isFresh(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs < 2000;
  } catch {
    return false;
  }
}

/** Makes the lock with its content in one step; where the file system knows no links, in two. */
function place(mine: string, path: string, text: string): void {
  try {
    linkSync(mine, path);
  } catch (error) {
    const code = systemCode(error);
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EMLINK') throw error;
    writeFileSync(path, text, { flag: 'wx' });
  }
}

function makeLock(folder: string, path: string, text: string): Lock {
  const release = (): void => {
    process.off('exit', release);
    try {
      if (readFileSync(path, 'utf8') === text) unlinkSync(path);
    } catch {
      // Somebody has deleted it.
    }
    rmdirQuietly(folder);
  };
  process.on('exit', release);
  return { release };
}

function readOwner(path: string): Owner | 'gone' | undefined {
  try {
    const { pid, host, birth } = JSON.parse(readFileSync(path, 'utf8')) as Owner;
    return Number.isInteger(pid) && typeof host === 'string' ? { pid, host, birth } : undefined;
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? 'gone' : undefined;
  }
}

function isHeld({ pid, host, birth }: Owner): boolean {
  if (host !== hostname()) return true;
  if (!isAlive(pid)) return false;
  const now = birthOf(pid);
  return birth === undefined || now === undefined || birth === now;
}

/**
 * Removes a lock that nobody holds. Two processes may find it at once, and one may have a new lock in its
 * place already: so it is moved first and looked at again, and put back where it is not the one that was seen.
 */
function takeAway(path: string, seen: Owner | undefined): void {
  const aside = `${path}.${process.pid}.old`;
  try {
    renameSync(path, aside);
    const moved = readOwner(aside);
    if (moved !== 'gone' && moved !== undefined && (moved.pid !== seen?.pid || moved.birth !== seen.birth)) linkSync(aside, path);
  } catch {
    // The other process was faster; the next attempt sees what it did.
  }
  rmQuietly(aside);
}

function rmQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Not there.
  }
}

function rmdirQuietly(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Not empty, or not there.
  }
}
