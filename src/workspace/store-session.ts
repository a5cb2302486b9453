import type { Translation, Unit } from '../model/translation.ts';
import type { UnitStore } from '../steps/find-unit.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { UnitFile } from '../xliff/unit-file.ts';
import type { Attempt } from './attempt.ts';
import { temporaryShelf } from './large-file.ts';
import type { Project } from './project.ts';
import { openBytes } from './read-file.ts';
import { damaged, leadsOut, readStore, type StoreFile, writeStore } from './stores.ts';
import type { Writer } from './write.ts';

/** A file of the store while returned files are merged into it. */
export interface StoreSession extends UnitStore {
  readonly languages: Pick<Translation, 'sourceLanguage' | 'targetLanguage'>;
  readonly format: string | undefined;
  /** Reads what has not been read. Returns what is wrong with the file. */
  check(): Diagnostic | undefined;
  /** Takes back what has changed since {@link keep}. */
  drop(): void;
  /** Keeps what has changed, for the next returned file. */
  keep(): void;
  write(project: Project, writer: Writer): Promise<Attempt<'written' | 'unchanged'>>;
  /** Lets go of the file. */
  close(): void;
}

/** Opens a file of the store; undefined where there is none. */
export async function openSession(store: StoreFile): Promise<Attempt<StoreSession | undefined>> {
  const opened = await openBytes(store, '');
  if (opened.problem !== undefined) return opened.problem.code === 'file-missing' ? { value: undefined } : { problem: opened.problem };
  const { UnitFile } = await import('../xliff/unit-file.ts');
  const shelf = temporaryShelf();
  const file = UnitFile.open(opened.value, store.path, store.language, shelf);
  const close = (): void => {
    opened.value.close();
    shelf.close();
  };
  if (file !== undefined) return { value: inPlace(store, file, close) };
  close();
  const { value, problem } = await readStore(store);
  if (problem !== undefined) return { problem };
  return { value: value === undefined ? undefined : asWhole(store, value) };
}

/** One that is written over in place, as stet's own are. */
function inPlace(store: StoreFile, file: UnitFile, close: () => void): StoreSession {
  const { sourceLanguage, format } = file.frame;
  return {
    languages: { sourceLanguage, targetLanguage: store.language },
    format,
    find: (id) => file.find(id),
    all: () => file.all(),
    put: (unit) => file.put(unit),
    plain: (id) => file.plain(id),
    putText: (id, text) => file.putText(id, text),
    check() {
      const error = file.finish().find(({ severity }) => severity === 'error');
      return error === undefined ? undefined : damaged(store, error.message, error.where);
    },
    drop: () => file.drop(),
    keep: () => file.keep(),
    async write(project, writer) {
      if (!writer.leadsInto(project.xliff, store.file)) return { problem: leadsOut(store.shown, project.xliff) };
      const pieces = { size: file.size, [Symbol.iterator]: () => file.pieces() };
      return file.isChanged ? writer.write(store.file, pieces, store.shown) : { value: 'unchanged' };
    },
    close,
  };
}

/** One of another shape, which is read and written as a whole. */
function asWhole(store: StoreFile, translation: Translation): StoreSession {
  const units = new Map(translation.units.map((unit) => [unit.id, unit]));
  const pending = new Map<string, Unit>();
  const find = (id: string): Unit | undefined => pending.get(id) ?? units.get(id);
  const all = (): readonly Unit[] => [...units.keys()].map((id) => find(id) as Unit);
  return {
    languages: translation,
    format: translation.format,
    find,
    all,
    put: (unit) => void pending.set(unit.id, unit),
    check: () => undefined,
    drop: () => pending.clear(),
    keep() {
      for (const [id, unit] of pending) units.set(id, unit);
      pending.clear();
    },
    write: (project, writer) => writeStore(project, writer, store, { ...translation, units: all() }, translation),
    close: () => undefined,
  };
}
