import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { IdIndex } from '../model/id-index.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { readArticleIds } from './article.ts';
import { type ArticleFile, articleFile } from './find.ts';
import type { StoreIndex } from './owner.ts';
import { isMuch } from './pool.ts';
import type { SeenIds } from './seen.ts';
import type { Project } from './project.ts';
import { openSession, type StoreSession } from './store-session.ts';
import { listStores, readStore, type StoreFile } from './stores.ts';
import type { Writer } from './write.ts';

export interface ImportOptions {
  readonly files: readonly string[];
  /** The target language, where a file does not say it or says it wrongly. */
  readonly to?: string | undefined;
  /** The article, where a file does not say whose it is. */
  readonly article?: string | undefined;
  /** Take the returned translation where the store has another. */
  readonly theirs?: boolean | undefined;
  /** Take nothing of a file that is broken, in place of what can be read of it. */
  readonly strict?: boolean | undefined;
  /** Change nothing, only say what would be done. */
  readonly dryRun?: boolean | undefined;
  /** False where nobody will read the texts of the outcomes, which a large file has many of. */
  readonly texts?: boolean | undefined;
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** What the files of one import have in common. */
export interface ImportRun {
  readonly project: Project;
  readonly options: ImportOptions;
  /** The target language that the user names. */
  readonly language: string | undefined;
  readonly index: StoreIndex;
  readonly diagnostics: Diagnostic[];
  /** Absent in a dry run. */
  readonly writer: Writer | undefined;
  /** A file of the store with what was merged into it; undefined where it is not there or damaged, which is said once. */
  session(store: StoreFile): Promise<StoreSession | undefined>;
  /** What is wrong with the rest of a file of the store. */
  checked(store: StoreFile, session: StoreSession): Diagnostic | undefined;
  /** The ids of an article's units as it is now; nothing where it is gone or cannot be read: that is not the returned file's fault. */
  currentUnits(store: StoreFile, format: string | undefined): Promise<Pick<IdIndex, 'has'> | undefined>;
  /** Lets go of the files of the store. */
  close(): void;
}

export async function prepareRun(project: Project, options: ImportOptions, language: string | undefined, writer: Writer | undefined): Promise<ImportRun> {
  const diagnostics: Diagnostic[] = [];
  const sessions = new Map<string, StoreSession | undefined>();
  const opened: StoreSession[] = [];
  const current = new Map<string, Promise<Pick<IdIndex, 'has'> | undefined>>();
  const session = async (store: StoreFile): Promise<StoreSession | undefined> => {
    if (sessions.has(store.file)) return sessions.get(store.file);
    const { value, problem } = await openSession(store);
    sessions.set(store.file, value);
    if (value !== undefined) opened.push(value);
    if (problem !== undefined) diagnostics.push(problem);
    return value;
  };
  const files = await listStores(project);
  let units: Promise<ReadonlyMap<string, readonly StoreFile[]>> | undefined;
  const index: StoreIndex = { files, read: async (store) => (await session(store))?.languages, byUnit: () => (units ??= indexUnits(files)) };
  let seen: Promise<SeenIds> | undefined;
  /** From what the last export has left, or from the article itself. */
  const idsOf = async (file: ArticleFile, target: string, format: string | undefined): Promise<Pick<IdIndex, 'has'> | undefined> => {
    const known = isMuch([file]) ? await (seen ??= import('./seen.ts').then(({ openIds }) => openIds(project))) : undefined;
    const out = known?.(file, target, format);
    if (out !== undefined) return out;
    const ids = await readArticleIds(project, file, format);
    return ids === undefined ? undefined : new IdIndex(ids);
  };
  return {
    project,
    options,
    language,
    index,
    diagnostics,
    writer,
    session,
    checked: (store, open) => {
      const problem = open.check();
      if (problem !== undefined) sessions.set(store.file, undefined);
      return problem;
    },
    currentUnits(store, format) {
      let ids = current.get(store.file);
      if (ids === undefined) {
        const file = articleFile(project, join(project.base, store.path));
        ids = file === undefined || !existsSync(file.file) ? Promise.resolve(undefined) : idsOf(file, store.language, format);
        current.set(store.file, ids);
      }
      return ids;
    },
    close() {
      for (const open of opened) open.close();
    },
  };
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
