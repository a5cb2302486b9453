import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IdIndex } from '../model/id-index.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { version } from '../text/version.ts';
import { hashFile, hashOf } from './file-hash.ts';
import type { ArticleFile } from './find.ts';
import type { Project } from './project.ts';
import { readSettings } from './read-settings.ts';
import { storeFile } from './stores.ts';
import type { Writer } from './write.ts';

/** What an export found and left: where all of it is still so, exporting again would change nothing. */
export interface Seen {
  /** Hash of the article's bytes. */
  readonly article: string;
  /** The name of the format that it was read in. */
  readonly format: string;
  readonly stores: Readonly<Record<string, { readonly hash: string; readonly ids: readonly string[] }>>;
  /** What was said of the article. */
  readonly diagnostics: readonly Diagnostic[];
  /** The rules of the config that match something in it. */
  readonly rules: readonly string[];
}

/** The record of exports, `.stet/export.json`. It may be deleted at any time: then everything is done again. */
export interface ExportRecord {
  /** What an earlier export left, where neither the article nor any of its stores has changed since. */
  find(file: ArticleFile, targets: readonly string[]): Seen | undefined;
  put(path: string, seen: Seen | undefined): void;
  /** Writes the record; that it cannot be written is no problem. */
  save(writer: Writer): Promise<void>;
}

interface Stored {
  readonly key: string;
  /** The hash of what the ids of units depend on beyond the articles: less than an export does. */
  readonly units: string;
  readonly files: { [path: string]: Seen };
}

/**
 * Opens the record of a project.
 *
 * @param settings everything that an export depends on beyond the files themselves; another version of stet, of
 *   Node or of the settings has seen nothing.
 */
export function openRecord(project: Project, settings: unknown): ExportRecord {
  const folder = join(project.root, '.stet');
  const path = join(folder, 'export.json');
  const key = keyOf(project, settings);
  const units = keyOf(project, readSettings(project));
  const old = read(path);
  const files: Stored['files'] = old?.key === key ? old.files : Object.create(null);
  let changed = old !== undefined && old.key !== key;
  return {
    find(file, targets) {
      const seen = Object.hasOwn(files, file.path) ? files[file.path] : undefined;
      if (seen === undefined || hashFile(file.file) !== seen.article) return undefined;
      const same = (target: string): boolean =>
        Object.hasOwn(seen.stores, target) && hashFile(storeFile(project, target, file.path).file) === seen.stores[target]?.hash;
      return targets.every(same) ? seen : undefined;
    },
    put(name, seen) {
      changed = true;
      if (seen === undefined) delete files[name];
      else files[name] = seen;
    },
    async save(writer) {
      if (!changed) return;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, '.gitignore'), '*\n', { flag: 'wx' });
      } catch {
        // It is there already, or cannot be: the record is a help and no more.
      }
      await writer.write(path, Buffer.from(JSON.stringify({ key, units, files } satisfies Stored)), '.stet/export.json');
    },
  };
}

/** The ids of an article's units in a language, where an export has seen the article as it is now; undefined where it has to be read. */
export type SeenIds = (file: ArticleFile, language: string, format: string | undefined) => IdIndex | undefined;

/**
 * Reads the record of a project once, for the ids that it has. It gives those of a file and language once and lets go of them.
 *
 * @example openIds(project)(file, 'uk', 'markdown') // `format` is the name that the article's file of the store says
 */
export function openIds(project: Project): SeenIds {
  const record = read(join(project.root, '.stet', 'export.json'));
  const files: Stored['files'] = record?.units === keyOf(project, readSettings(project)) ? record.files : Object.create(null);
  return (file, language, format) => {
    const seen = Object.hasOwn(files, file.path) ? files[file.path] : undefined;
    const ids = seen !== undefined && Object.hasOwn(seen.stores, language) ? seen.stores[language]?.ids : undefined;
    if (seen === undefined || ids === undefined || seen.format !== format || hashFile(file.file) !== seen.article) return undefined;
    const { [language]: _given, ...stores } = seen.stores;
    files[file.path] = { ...seen, stores };
    return new IdIndex(ids);
  };
}

function keyOf(project: Project, settings: unknown): string {
  return hashOf(Buffer.from(JSON.stringify([version, buildTime(), process.version, project.xliff, settings])));
}

/** While stet itself is being worked on its version stays and its code does not. */
function buildTime(): number {
  try {
    return statSync(fileURLToPath(import.meta.url)).mtimeMs;
  } catch {
    return 0;
  }
}

function read(path: string): Stored | undefined {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Partial<Stored> | null;
    return typeof value?.key === 'string' && typeof value.units === 'string' && typeof value.files === 'object' && value.files !== null && Object.values(value.files).every(isSeen)
      ? { key: value.key, units: value.units, files: Object.assign(Object.create(null), value.files) }
      : undefined;
  } catch {
    return undefined;
  }
}

function isSeen(value: Partial<Seen> | null): boolean {
  return typeof value?.article === 'string' && typeof value.format === 'string' && Array.isArray(value.diagnostics) && Array.isArray(value.rules) && typeof value.stores === 'object' && value.stores !== null
    && Object.values(value.stores).every((store) => typeof store?.hash === 'string' && Array.isArray(store.ids));
}
