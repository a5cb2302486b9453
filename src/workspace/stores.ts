import { existsSync, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseTag } from '../language/tag.ts';
import type { Translation } from '../model/translation.ts';
import { append } from '../text/append.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { utf8Pieces } from '../text/utf8-pieces.ts';
import type { Attempt } from './attempt.ts';
import { hashing } from './file-hash.ts';
import { sizeOf } from './file-size.ts';
import { byPath } from './find.ts';
import { messages } from './messages.ts';
import { type Project, shown } from './project.ts';
import { readBlocks, readBytes } from './read-file.ts';
import { holds, type Pieces, type Writer } from './write.ts';

/** The place of the translations of one article into one language. */
export interface StoreFile {
  /** Canonical BCP 47 tag, and the name of the folder. */
  readonly language: string;
  /** The article's path. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  /** As people are to see it. */
  readonly shown: string;
}

/** The absolute path of {@link storeFile}. */
export function storePath(project: Project, language: string, path: string): string {
  return join(project.xliff, language, `${path}.xlf`);
}

/** Where the store has, or would have, an article's translations. */
export function storeFile(project: Project, language: string, path: string): StoreFile {
  const file = storePath(project, language, path);
  return { language, path, file, shown: shown(project, file) };
}

/** Every file of the store, sorted by language, then path. */
export async function listStores(project: Project): Promise<readonly StoreFile[]> {
  const out: StoreFile[] = [];
  for (const language of await listStoreLanguages(project)) {
    const folder = join(project.xliff, language);
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    const paths = names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.xlf'));
    append(out, paths.map((name) => storeFile(project, language, name.slice(0, -'.xlf'.length))).sort(byPath));
  }
  return out;
}

/** The target languages that the store has files for, sorted. */
export async function listStoreLanguages(project: Project): Promise<readonly string[]> {
  const entries = await readdir(project.xliff, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isFile() && parseTag(entry.name) === entry.name)
    .map((entry) => entry.name)
    .sort();
}

/**
 * Reads a file of the store.
 *
 * @returns the translation; undefined where there is no such file; `store-damaged` where it cannot be trusted.
 */
export async function readStore(store: StoreFile): Promise<Attempt<Translation | undefined>> {
  if (!existsSync(store.file)) return { value: undefined };
  const size = sizeOf(store);
  const bytes = size > whole ? await readBlocks(store, '') : await readBytes(store, '');
  if (bytes.problem !== undefined) return bytes.problem.code === 'file-missing' ? { value: undefined } : { problem: bytes.problem };
  // Nothing is in it to be lost: a new file that a power cut kept from the disk.
  if (bytes.value instanceof Uint8Array && bytes.value.length === 0) return { value: undefined };
  return parseStore(store, bytes.value);
}

/** The same of bytes that have been read already, or are read block by block. */
export async function parseStore(store: StoreFile, bytes: Uint8Array | Iterable<Uint8Array>): Promise<Attempt<Translation>> {
  const { readXliff, readXliffBlocks } = await import('../xliff/read.ts');
  const { translations, diagnostics } = bytes instanceof Uint8Array ? readXliff(bytes) : readXliffBlocks(bytes);
  const error = diagnostics.find(({ severity }) => severity === 'error');
  if (error !== undefined) return { problem: damaged(store, error.message, error.where) };
  const translation = translations.find(({ original }) => original === store.path) ?? translations[0];
  if (translation === undefined) return { problem: damaged(store, 'it has no <file>') };
  return { value: { ...translation, targetLanguage: store.language } };
}

/** The language that the whole store is translated from; undefined where its files do not agree, or there are none. */
export async function storeSource(project: Project): Promise<string | undefined> {
  let source: string | undefined;
  for (const store of await listStores(project)) {
    const language = (await readStore(store)).value?.sourceLanguage;
    if (language !== undefined && source !== undefined && language !== source) return undefined;
    source ??= language;
  }
  return source;
}

/** The diagnostic about a file of the store that cannot be trusted. */
export function damaged(store: StoreFile, problem: string, where: Diagnostic['where'] = {}): Diagnostic {
  const values = { path: store.shown, problem: problem.replace(/\.$/, '') };
  return diagnose(messages, 'error', 'store-damaged', values, { where: { ...where, file: store.shown } });
}

/**
 * Writes a file of the store, whole or not at all; not where it would be the same. Of a file that somebody has
 * edited, or another tool has added to, only what has changed is written anew.
 *
 * @param old the translations as they were read from the file, if there was one.
 * @param seen is told the hash of the bytes that the file has in the end.
 */
export async function writeStore(
  project: Project,
  writer: Writer,
  store: StoreFile,
  translation: Translation,
  old?: Translation,
  seen?: (hash: string) => void,
): Promise<Attempt<'written' | 'unchanged'>> {
  if (!writer.leadsInto(project.xliff, store.file)) return { problem: leadsOut(store.shown, project.xliff) };
  const { xliffPieces } = await import('../xliff/write.ts');
  const own = (each: Translation): Uint8Array | Pieces => bytesOf(() => xliffPieces([each], { version: '2.0' }));
  const next = own(translation);
  const existing = old === undefined ? undefined : foreignText(store, next, () => own(old));
  const bytes = existing === undefined ? next : Buffer.from((await import('../xliff/update.ts')).updateXliff(existing, [translation], { version: '2.0' }), 'utf8');
  if (seen === undefined) return writer.write(store.file, bytes, store.shown);
  const hashed = hashing(bytes);
  const written = await writer.write(store.file, hashed.bytes, store.shown);
  if (written.problem === undefined) seen(hashed.hash());
  return written;
}

/** What is longer, in UTF-16 code units or bytes, is read block by block, and made piece by piece: once more where it is asked for again. */
const whole = 1 << 18;

/** The bytes of a text that is given in pieces: together where they are few. */
export function bytesOf(texts: () => Iterable<string>): Uint8Array | Pieces {
  let text = '';
  for (const piece of texts()) {
    text += piece;
    if (text.length > whole) return { [Symbol.iterator]: () => utf8Pieces(texts()) };
  }
  return Buffer.from(text, 'utf8');
}

/** The text of a file that holds anything stet would not have written itself; undefined where it does not, or is not UTF-8. */
function foreignText(store: StoreFile, next: Uint8Array | Pieces, own: () => Uint8Array | Pieces): string | undefined {
  try {
    const { size } = statSync(store.file);
    if (holds(store.file, size, next) || holds(store.file, size, own())) return undefined;
    const bytes = readFileSync(store.file);
    if (bytes[0] !== 0x3c || bytes[1] === 0) return undefined;
    const text = bytes.toString('utf8');
    return /^<\?xml[^>]*encoding\s*=\s*["'](?!utf-8)/i.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The diagnostic about a path that leaves its folder through a link. */
export function leadsOut(path: string, folder: string): Diagnostic {
  return diagnose(messages, 'error', 'write-outside', { path, folder }, { where: { file: path } });
}
