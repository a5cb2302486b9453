import { randomBytes } from 'node:crypto';
import { constants, copyFileSync, existsSync, linkSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { isAlive } from './alive.ts';
import type { Attempt } from './attempt.ts';
import { realOf, relativeInside } from './path.ts';
import { type Project, shown } from './project.ts';
import { messages } from './site-messages.ts';
import { systemCode, writeTrouble } from './trouble.ts';

/** A file that a published folder has to show that stet made it. */
const marker = '.stet-site';

/** Size in bytes and time of the last change of a file: the same where nobody touched it. */
export type Seen = readonly [size: number, changed: number];

/**
 * A site in the making, in a folder beside the published one: nothing of the published one changes until all of
 * the new one is there.
 */
export interface Staging {
  /** Where it is made, absolute. */
  readonly folder: string;
  /** Posix, relative. */
  write(path: string, text: string): void;
  /** Takes a file of the published folder over; false where it is not there. */
  keep(path: string): boolean;
  /** Copies a file from elsewhere; one that the published folder has already is taken over. */
  copy(path: string, from: string): void;
  has(path: string): boolean;
  remove(path: string): void;
  /** Of a file that was written or kept. */
  seen(path: string): Seen | undefined;
  /** Puts the new folder in the place of the published one. */
  publish(): void;
  /** Removes what was made, if it was not published. */
  abandon(): void;
}

/** Folders that may not lie in a published one. */
export interface Guarded {
  readonly project: Project;
  /** Absolute: articles, template, words, static files. */
  readonly inputs: readonly string[];
}

/**
 * Looks whether a folder may be taken over by a site: it is stet's own, empty, or not there; it holds none of the
 * project's own files.
 *
 * @returns diagnostics `site-folder-foreign`, `site-folder-around`, `site-folder-inside`, or why it cannot be read.
 */
export function checkSiteFolder(folder: string, { project, inputs }: Guarded): readonly Diagnostic[] {
  const name = shown(project, folder);
  const say = (code: 'site-folder-foreign' | 'site-folder-around' | 'site-folder-inside', values: Record<string, string>): readonly Diagnostic[] => [
    diagnose(messages, 'error', code, { path: name, ...values }, { where: { file: name } }),
  ];
  const real = realOf(folder);
  for (const input of [project.root, project.cwd, project.xliff, project.handoff, ...inputs]) {
    const place = realOf(input);
    if (place === real || relativeInside(real, place) !== undefined) return say('site-folder-around', { other: shown(project, input) });
  }
  if (relativeInside(realOf(project.xliff), real) !== undefined) return say('site-folder-inside', { other: shown(project, project.xliff) });
  try {
    const names = readdirSync(real);
    if (names.includes('.git')) return say('site-folder-foreign', { name: '.git' });
    if (names.length > 0 && !names.includes(marker)) return say('site-folder-foreign', { name: names.find((each) => !each.startsWith('.')) ?? (names[0] as string) });
    return [];
  } catch (error) {
    return systemCode(error) === 'ENOENT' ? [] : [writeTrouble(error, name)];
  }
}

/** Begins a site beside the folder that it is to become; puts back first what a killed build left in between. */
export function stageSite(folder: string, name: string): Attempt<Staging> {
  const real = realOf(folder);
  try {
    mkdirSync(dirname(real), { recursive: true });
    recover(real);
    const stage = temporaryName(real, 'new');
    mkdirSync(stage);
    return { value: createStaging(real, stage) };
  } catch (error) {
    return { problem: writeTrouble(error, name) };
  }
}

/** `.site.stet-new-<pid>-…`: hidden, beside the folder, and tells whose it is. */
function temporaryName(real: string, what: 'new' | 'old'): string {
  return join(dirname(real), `.${basename(real)}.stet-${what}-${process.pid}-${randomBytes(4).toString('hex')}`);
}

/** Of builds that no longer run: the published folder is put back where it was moved aside, the rest is removed. */
function recover(real: string): void {
  const prefix = `.${basename(real)}.stet-`;
  for (const name of readdirSync(dirname(real))) {
    const found = name.startsWith(prefix) ? /^(new|old)-(\d+)-[0-9a-f]{8}$/.exec(name.slice(prefix.length)) : null;
    if (found === null || (Number(found[2]) !== process.pid && isAlive(Number(found[2])))) continue;
    const path = join(dirname(real), name);
    if (found[1] === 'old' && !existsSync(real)) renameSync(path, real);
    else rmSync(path, { recursive: true, force: true });
  }
}

function createStaging(real: string, stage: string): Staging {
  const folders = new Set<string>(['.']);
  let published = false;
  const kept: string[] = [];
  const abandon = (): void => {
    process.off('exit', abandon);
    if (!published) rmSync(stage, { recursive: true, force: true });
  };
  process.on('exit', abandon);
  const ready = (path: string): string => {
    const parent = dirname(path);
    if (!folders.has(parent)) {
      mkdirSync(join(stage, parent), { recursive: true });
      folders.add(parent);
    }
    return `${stage}/${path}`;
  };
  const keep = (path: string): boolean => {
    const to = ready(path);
    try {
      linkSync(`${real}/${path}`, to);
      kept.push(path);
      return true;
    } catch (error) {
      const code = systemCode(error);
      if (code === 'ENOENT') return false;
      if (code === 'EEXIST') return true;
    }
    try {
      copyFileSync(`${real}/${path}`, to, constants.COPYFILE_FICLONE);
      return true;
    } catch {
      return false;
    }
  };
  return {
    folder: stage,
    remove: (path) => rmSync(`${stage}/${path}`, { force: true }),
    write: (path, text) => writeFileSync(ready(path), text),
    keep,
    copy: (path, from) => {
      const source = statSync(from);
      const there = lstatSync(`${real}/${path}`, { throwIfNoEntry: false });
      const same = there?.isFile() === true && there.size === source.size && there.mtimeMs >= source.mtimeMs;
      if (!same || !keep(path)) copyFileSync(from, ready(path), constants.COPYFILE_FICLONE);
    },
    has: (path) => existsSync(`${stage}/${path}`),
    seen: (path) => seenAt(`${stage}/${path}`),
    publish: () => {
      writeFileSync(ready(marker), 'stet made this folder and replaces it as a whole. What else is put here is lost with the next build.\n');
      const old = temporaryName(real, 'old');
      const there = existsSync(real);
      if (there) renameSync(real, old);
      try {
        renameSync(stage, real);
      } catch (error) {
        if (there) renameSync(old, real);
        throw error;
      }
      published = true;
      // Most of it is known, and need not be looked for.
      if (there) for (const path of kept) rmQuickly(`${old}/${path}`);
      if (there) rmSync(old, { recursive: true, force: true });
    },
    abandon,
  };
}

function rmQuickly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // What is left is removed with its folder.
  }
}

/** Size and time of the last change of a file; undefined where there is none. */
export function seenAt(path: string): Seen | undefined {
  const seen = statSync(path, { throwIfNoEntry: false });
  return seen?.isFile() === true ? [seen.size, seen.mtimeMs] : undefined;
}
