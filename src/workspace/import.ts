import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Translation } from '../model/translation.ts';
import { mergeTranslation } from '../steps/merge.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { readArticleIds } from './article.ts';
import { contained } from './each.ts';
import { articleFile } from './find.ts';
import type { ImportedFile } from './imported-file.ts';
import { checkTag } from './languages.ts';
import { acquireLock } from './lock.ts';
import { messages } from './messages.ts';
import { findOwner, type StoreIndex } from './owner.ts';
import { type Project, shown } from './project.ts';
import { readBytes } from './read-file.ts';
import { listStores, readStore, type StoreFile, writeStore } from './stores.ts';
import { createWriter, type Writer } from './write.ts';

export interface ImportOptions {
  readonly files: readonly string[];
  /** The target language, where a file does not say it or says it wrongly. */
  readonly to?: string | undefined;
  /** The article, where a file does not say whose it is. */
  readonly article?: string | undefined;
  /** Take the returned translation where the store has another. */
  readonly theirs?: boolean | undefined;
  /** Change nothing, only say what would be done. */
  readonly dryRun?: boolean | undefined;
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

export interface ImportResult {
  readonly files: readonly ImportedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Run {
  readonly project: Project;
  readonly options: ImportOptions;
  readonly language: string | undefined;
  readonly index: StoreIndex;
  /** What the store holds by now, by the path of its file. */
  readonly stores: Map<string, Translation>;
  readonly current: Map<string, Promise<ReadonlySet<string> | undefined>>;
  readonly diagnostics: Diagnostic[];
  /** Absent in a dry run. */
  readonly writer?: Writer;
}

/**
 * Merges returned files into the store, one after the other. A file that cannot be trusted as a whole (cut
 * off, not XLIFF, ids given twice) is refused as a whole; else every good unit lands, whatever is wrong with
 * others. Store files are written after each returned file.
 */
export async function importFiles(project: Project, options: ImportOptions): Promise<ImportResult> {
  const language = options.to === undefined ? undefined : checkTag(options.to, '--to');
  if (language?.problem !== undefined) return { files: [], diagnostics: [language.problem] };
  const lock = options.dryRun ? undefined : acquireLock(project.root);
  if (lock?.problem !== undefined) return { files: [], diagnostics: [lock.problem] };
  const writer = options.dryRun ? undefined : createWriter({ durable: true });
  try {
    const run = await prepare(project, options, language?.value, writer);
    const files: ImportedFile[] = [];
    for (const [i, name] of options.files.entries()) {
      files.push(...(await contained(name, () => importFile(run, name), (problem) => (run.diagnostics.push(problem), []))));
      options.progress?.(i + 1, options.files.length);
    }
    return { files, diagnostics: run.diagnostics };
  } finally {
    writer?.close();
    lock?.value.release();
  }
}

async function prepare(project: Project, options: ImportOptions, language: string | undefined, writer: Writer | undefined): Promise<Run> {
  const stores = new Map<string, Translation>();
  const diagnostics: Diagnostic[] = [];
  const damaged = new Set<string>();
  const read = async (store: StoreFile): Promise<Translation | undefined> => {
    const known = stores.get(store.file);
    if (known !== undefined || damaged.has(store.file)) return known;
    const { value, problem } = await readStore(store);
    if (value !== undefined) stores.set(store.file, value);
    if (problem !== undefined) {
      damaged.add(store.file);
      diagnostics.push(problem);
    }
    return value;
  };
  const files = await listStores(project);
  let units: Promise<ReadonlyMap<string, readonly StoreFile[]>> | undefined;
  const index: StoreIndex = { files, read, byUnit: () => (units ??= indexUnits(files)) };
  return { project, options, language, index, stores, current: new Map(), diagnostics, ...(writer === undefined ? {} : { writer }) };
}

/** Reads the whole store once; a file that is damaged speaks when it is needed itself. */
async function indexUnits(files: readonly StoreFile[]): Promise<ReadonlyMap<string, readonly StoreFile[]>> {
  const out = new Map<string, StoreFile[]>();
  for (const file of files) {
    for (const { id } of (await readStore(file)).value?.units ?? []) {
      const list = out.get(id);
      if (list === undefined) out.set(id, [file]);
      else list.push(file);
    }
  }
  return out;
}

async function importFile(run: Run, name: string): Promise<ImportedFile[]> {
  const { project, options, diagnostics } = run;
  const file = resolve(project.cwd, name);
  const label = shown(project, file);
  const bytes = await readBytes({ file, shown: label }, project.cwd);
  if (bytes.problem !== undefined) {
    diagnostics.push(bytes.problem);
    return [];
  }
  const { readXliff } = await import('../xliff/read.ts');
  const returned = readXliff(bytes.value);
  const errors = returned.diagnostics.filter(({ code, severity }) =>
    // The user's word on whose file it is stands in for the one that cannot be followed.
    severity === 'error' && !(code === 'xliff-unsafe-original' && options.article !== undefined),
  );
  diagnostics.push(...located(returned.diagnostics.filter(({ severity }) => severity !== 'error'), label));
  if (errors.length > 0) {
    const isXliff = returned.version !== undefined || !errors.some(({ code }) => notMarkup.has(code));
    diagnostics.push(...(isXliff ? located(tellingErrors(errors), label) : [rejected('return-not-xliff', label)]));
    return [];
  }
  if (returned.translations.every(({ units }) => units.length === 0)) {
    diagnostics.push(rejected('return-empty', label));
    return [];
  }
  const out: ImportedFile[] = [];
  for (const translation of returned.translations) {
    const imported = translation.units.length === 0 ? undefined : await importTranslation(run, label, translation);
    if (imported !== undefined) out.push(imported);
  }
  return out;
}

/** What the parser says of a file that is no XML at all. */
const notMarkup = new Set(['xml-text-outside', 'xml-no-root', 'xml-syntax', 'xml-invalid-character']);

function rejected(code: 'return-not-xliff' | 'return-empty', path: string): Diagnostic {
  return diagnose(messages, 'error', code, { path }, { where: { file: path } });
}

/** Where a file is no XLIFF, or breaks off, one line says so; what follows from it is not worth another. */
function tellingErrors(errors: readonly Diagnostic[]): readonly Diagnostic[] {
  const whole = errors.find(({ code }) => code.startsWith('xml-') || code === 'xliff-not-xliff');
  return whole === undefined ? errors : [whole];
}

function located(diagnostics: readonly Diagnostic[], file: string): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => ({ ...diagnostic, where: { ...diagnostic.where, file } }));
}

async function importTranslation(run: Run, label: string, returned: Translation): Promise<ImportedFile | undefined> {
  const { project, options, index, stores, diagnostics } = run;
  const { importCatalogue, ownCatalogue } = await import('./catalogs-import.ts');
  const catalogue = await ownCatalogue(project, returned, options.article);
  if (catalogue !== undefined) {
    const imported = await importCatalogue(catalogue, { project, writer: run.writer, label, returned, language: run.language, theirs: options.theirs });
    diagnostics.push(...imported.diagnostics);
    return imported.file;
  }
  const owner = await findOwner(project, index, returned, { article: options.article, language: run.language });
  if (owner.problem !== undefined) {
    diagnostics.push(...located([owner.problem], label));
    return undefined;
  }
  const file = owner.value;
  const store = await index.read(file);
  if (store === undefined) return undefined;
  const current = await currentUnits(run, file.path, store.format);
  const { translation, outcomes } = mergeTranslation({ store, returned, current, theirs: options.theirs, file: label });
  stores.set(file.file, translation);
  let written = false;
  if (run.writer !== undefined) {
    const result = await writeStore(project, run.writer, file, translation, store);
    if (result.problem !== undefined) {
      stores.set(file.file, store);
      diagnostics.push(result.problem);
      return undefined;
    }
    written = result.value === 'written';
  }
  diagnostics.push(...outcomes.flatMap((outcome) => outcome.diagnostics));
  return { file: label, article: file.path, language: file.language, store: file.shown, written, outcomes };
}

/** The ids of the article's units as it is now; nothing where it is gone or cannot be read: that is not the returned file's fault. */
function currentUnits({ project, current }: Run, path: string, format: string | undefined): Promise<ReadonlySet<string> | undefined> {
  let ids = current.get(path);
  if (ids === undefined) {
    const file = articleFile(project, join(project.base, path));
    ids = file === undefined || !existsSync(file.file) ? Promise.resolve(undefined) : readArticleIds(project, file, format);
    current.set(path, ids);
  }
  return ids;
}
