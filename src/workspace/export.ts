import { primaryLanguage } from '../language/tag.ts';
import type { Article } from '../model/article.ts';
import { unitText } from '../model/part.ts';
import type { Translation } from '../model/translation.ts';
import { type ExportReport, exportArticle } from '../steps/export.ts';
import { messages as stepMessages } from '../steps/messages.ts';
import type { ReadSettings } from '../steps/read.ts';
import { append } from '../text/append.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { beginning } from '../text/space.ts';
import { createOrphanage, hasOrphans, type Orphan, type Orphanage } from './adopt.ts';
import { readArticleFile } from './article.ts';
import { ArticleStores } from './article-stores.ts';
import { contained, each } from './each.ts';
import { encode } from './encoding.ts';
import { hashOf } from './file-hash.ts';
import { type ArticleFile, findArticles } from './find.ts';
import { handoffIn, type Handoffs, writeHandoff } from './handoff.ts';
import { mentionsRules } from './its-mark.ts';
import { chooseLanguages, telling } from './languages.ts';
import { acquireLock } from './lock.ts';
import { messages } from './messages.ts';
import type { Project } from './project.ts';
import { loadSettings, quotesSettings } from './read-settings.ts';
import { type ExportRecord, openRecord, type Seen } from './seen.ts';
import { type StoreFile, storeFile, storeSource, writeStore } from './stores.ts';
import { inThreads, isMuch, joined, type OpenJob, type Outcome, threadsFor } from './pool.ts';
import { rulesIn, unusedRules } from './unused-rules.ts';
import { createWriter, nameRun, type Writer } from './write.ts';

/** `handoff` and `handoffs`: files to be handed out as well, which are not the store's. */
export interface ExportOptions extends Handoffs {
  /** As the user names them; none: those of the config. */
  readonly articles: readonly string[];
  readonly from?: string | undefined;
  readonly to: readonly string[];
  readonly format?: string | undefined;
  /** Path of an SRX file whose rules go before the built-in ones, in place of the config's. */
  readonly srx?: string | undefined;
  /** Name every unit with its text in the result, not only its id. */
  readonly units?: boolean | undefined;
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** One unit and what became of it. */
export interface ExportedUnit {
  readonly id: string;
  readonly became: keyof ExportReport;
  readonly text: string;
}

/** What became of one article in one language. */
export interface ExportedFile extends ExportReport {
  readonly article: string;
  readonly language: string;
  readonly store: string;
  /** False where the store held all of it already. */
  readonly written: boolean;
  /** The store's file that this one goes on from. */
  readonly adopted?: string;
  readonly handoff?: string;
  readonly units?: readonly ExportedUnit[];
}

export interface ExportResult {
  readonly files: readonly ExportedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What an export does with every file; plain data. */
export interface ExportJob {
  readonly project: Project;
  readonly options: Omit<ExportOptions, 'progress'>;
  readonly source: string | undefined;
  readonly targets: readonly string[];
  /** False: no article can go on from the store of another. */
  readonly orphans: boolean;
  /** See {@link nameRun}. */
  readonly run: string;
}

/** A job with what it needs at hand. */
export interface ExportRun {
  readonly project: Project;
  readonly writer: Writer;
  readonly orphanage: Orphanage;
  readonly options: ExportJob['options'];
  readonly settings: ReadSettings;
  readonly source: string | undefined;
  /** The source language of all of the store, where it has but one: a renamed article says no more than that. */
  readonly sourceOfAll: () => Promise<string | undefined>;
  readonly targets: readonly string[];
}

/**
 * Reads articles and writes the store, carrying over what is translated already. An article that cannot be
 * read, or whose store is damaged, is named and passed over; the others are exported.
 */
export async function exportArticles(project: Project, options: ExportOptions): Promise<ExportResult> {
  const languages = await chooseLanguages(project, options.from, options.to);
  const found = await findArticles(project, options.articles);
  const diagnostics = telling(languages.diagnostics, found.diagnostics);
  if (languages.diagnostics.length > 0 || found.articles.length === 0) return { files: [], diagnostics };
  const loaded = await loadSettings(project, options.srx);
  append(diagnostics, loaded.diagnostics);
  if (loaded.diagnostics.some(({ severity }) => severity === 'error')) return { files: [], diagnostics };
  const lock = acquireLock(project.root);
  if (lock.problem !== undefined) return { files: [], diagnostics: [...diagnostics, lock.problem] };
  try {
    const { progress, ...rest } = options;
    const record = !isMuch(found.articles) ? undefined : openRecordFor(project, options, loaded.settings, languages.source);
    const known = new Map<string, ExportResult>();
    const rules = new Map<string, readonly string[]>();
    for (const file of found.articles) {
      const seen = record?.find(file, languages.targets);
      if (seen === undefined) continue;
      known.set(file.path, unchangedResult(project, file, languages.targets, seen));
      rules.set(file.path, seen.rules);
    }
    const todo = found.articles.filter(({ path }) => !known.has(path));
    const total = found.articles.length;
    const threads = threadsFor(todo);
    // Who goes on from whose store is settled in one place.
    const orphans = threads === 0 || (await hasOrphans(project));
    const job: ExportJob = { project, options: rest, source: languages.source, targets: languages.targets, orphans, run: nameRun() };
    const done = (count: number): void => progress?.(known.size + count, total);
    const result = threads > 0 && !orphans
      ? await inThreads(threads, { kind: 'export', ...job }, exportIn(await openExport(job, loaded.settings)), todo, done)
      : await exportAll(await openExport(job, loaded.settings), todo, done);
    if (record !== undefined) await remember(record, todo, result);
    if (options.articles.length === 0) append(diagnostics, await unusedRules(project, [...rules.values(), ...todo.map((_, i) => result.rules?.[i])]));
    return inOrder(found.articles, known, result, diagnostics);
  } finally {
    lock.value.release();
  }
}

/** Makes a job ready for its files. */
export async function openExport(job: ExportJob, settings?: ReadSettings): Promise<ExportRun> {
  const { project, options } = job;
  return {
    ...job,
    writer: createWriter({ durable: true, run: job.run }),
    orphanage: createOrphanage(project, job.orphans),
    settings: settings ?? (await loadSettings(project, options.srx)).settings,
    sourceOfAll: once(() => storeSource(project)),
  };
}

/** The record of earlier exports; undefined where more is asked for than it knows. */
function openRecordFor(project: Project, { handoff, handoffs, units, format }: ExportOptions, settings: ReadSettings, source: string | undefined): ExportRecord | undefined {
  if (handoff !== undefined || handoffs !== undefined || units === true || settings.srx !== undefined) return undefined;
  return openRecord(project, { settings, format, source });
}

function unchangedResult(project: Project, file: ArticleFile, targets: readonly string[], seen: Seen): ExportResult {
  const files = targets.map((language): ExportedFile => ({
    article: file.path,
    language,
    store: storeFile(project, language, file.path).shown,
    written: false,
    new: [],
    edited: [],
    unchanged: seen.stores[language]?.ids ?? [],
    retired: [],
    review: [],
  }));
  return { files, diagnostics: seen.diagnostics.map((diagnostic) => ({ ...diagnostic, where: { ...diagnostic.where, file: file.shown } })) };
}

async function remember(record: ExportRecord, files: readonly ArticleFile[], { seen = [] }: Outcome<ExportedFile>): Promise<void> {
  const found = new Map(seen);
  for (const { path } of files) record.put(path, found.get(path));
  const writer = createWriter();
  await record.save(writer);
  writer.close();
}

/** What is known and what was done, in the order of the articles. */
function inOrder(
  articles: readonly ArticleFile[],
  known: ReadonlyMap<string, ExportResult>,
  done: ExportResult,
  diagnostics: readonly Diagnostic[],
): ExportResult {
  if (known.size === 0) return { files: done.files, diagnostics: [...diagnostics, ...done.diagnostics] };
  const places = new Map(articles.map(({ path }, i) => [path, i]));
  const shownAt = new Map(articles.map(({ shown }, i) => [shown, i]));
  const all = [...known.values()];
  const files = [...all.flatMap((each) => each.files), ...done.files].sort((a, b) => (places.get(a.article) ?? 0) - (places.get(b.article) ?? 0));
  // What is about no article comes first; the order is otherwise that of the articles.
  const place = ({ where }: Diagnostic): number => shownAt.get(where?.file ?? '') ?? articles.findIndex(({ path }) => where?.file?.includes(path) === true);
  const said = [...all.flatMap((each) => each.diagnostics), ...done.diagnostics].map((each) => ({ each, at: place(each) })).sort((a, b) => a.at - b.at);
  return { files, diagnostics: [...diagnostics, ...said.map(({ each }) => each)] };
}

async function exportAll(run: ExportRun, files: readonly ArticleFile[], done: (count: number) => void): Promise<Outcome<ExportedFile>> {
  try {
    return await exportBatch(run, files, done);
  } finally {
    run.writer.close();
  }
}

/** An export, as threads share it. */
export function exportIn(run: ExportRun): OpenJob<ExportedFile> {
  return { work: (files) => exportBatch(run, files), close: () => run.writer.close() };
}

/** Exports files, one after the other's beginning, in their order. */
async function exportBatch(run: ExportRun, files: readonly ArticleFile[], done?: (count: number) => void): Promise<Outcome<ExportedFile>> {
  const work = (file: ArticleFile): Promise<Outcome<ExportedFile>> =>
    contained(file.shown, () => exportFile(run, file), (problem) => ({ files: [], diagnostics: [problem] }));
  const results = await each(files, work, done);
  return joined(results);
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}

async function exportFile(run: ExportRun, file: ArticleFile): Promise<Outcome<ExportedFile>> {
  const files: ExportedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const olds = new ArticleStores(run.project, file.path, run.targets);
  const language = run.source ?? (await olds.source());
  const reading = { format: run.options.format, settings: run.settings };
  let read = await readArticleFile(run.project, file, { ...reading, language });
  if (read.problem?.code === 'language-missing') {
    read = await readArticleFile(run.project, file, { ...reading, language: await run.sourceOfAll() });
  }
  if (read.problem !== undefined) return { files, diagnostics: [...(await olds.allProblems()), read.problem] };
  const { article } = read.value;
  append(diagnostics, read.value.diagnostics);
  const stores: { [language: string]: Seen['stores'][string] } = {};
  const speakers = once(() => speakersOf(run, article));
  const rules = rulesIn(run.project, article.blocks);
  if (article.units.length === 0) return { files, diagnostics: [...(await olds.allProblems()), ...diagnostics], rules: [rules] };
  for (let next = await olds.take(); next !== undefined; next = await olds.take()) {
    const { store, translation } = next;
    const target = store.language;
    if (target === article.language) {
      const values = { path: file.shown, language: target };
      diagnostics.push(diagnose(stepMessages, 'error', 'language-same', values, { where: { file: file.shown } }));
      continue;
    }
    if (translation !== undefined && primaryLanguage(article.language) !== primaryLanguage(translation.sourceLanguage)) {
      const values = { path: store.shown, received: translation.sourceLanguage, expected: article.language };
      diagnostics.push(diagnose(messages, 'error', 'store-language', values, { where: { file: store.shown } }));
      continue;
    }
    const exported = await exportInto(run, article, speakers, store, translation);
    append(diagnostics, exported.diagnostics);
    if (exported.file !== undefined) files.push(exported.file);
    const ids = exported.file === undefined ? undefined : idsToKnow(exported.file);
    if (exported.hash !== undefined && ids !== undefined) stores[target] = { hash: exported.hash, ids };
  }
  const said = [...olds.problems, ...diagnostics];
  // Rules in a file of their own may change without the article.
  if (Object.keys(stores).length < run.targets.length || mentionsRules(article.source)) return { files, diagnostics: said, rules: [rules] };
  const seen: Seen = { article: hashOf(encode(article.source, read.value.encoding)), format: article.format, stores, diagnostics: read.value.diagnostics, rules };
  return { files, diagnostics: said, seen: [[file.path, seen]], rules: [rules] };
}

/** The units of a file in the order of the article; undefined where the next export has yet to show it. */
function idsToKnow(file: ExportedFile): readonly string[] | undefined {
  const lists = [file.new, file.edited, file.unchanged].filter((list) => list.length > 0);
  return file.adopted !== undefined || lists.length > 1 ? undefined : (lists[0] ?? []);
}

interface Exported {
  readonly file?: ExportedFile;
  /** Of the store's bytes. */
  readonly hash?: string;
  readonly diagnostics: readonly Diagnostic[];
}

async function exportInto(run: ExportRun, article: Article, speakers: () => Promise<Speakers>, store: StoreFile, old: Translation | undefined): Promise<Exported> {
  const { project, writer, options } = run;
  const orphan = old === undefined ? await run.orphanage.adopt(article, store.language) : undefined;
  const { translation, report } = exportArticle({ article, targetLanguage: store.language, store: old ?? orphan?.translation });
  let hash = '';
  const written = await writeStore(project, writer, store, translation, old, (found) => (hash = found));
  if (written.problem !== undefined) return { diagnostics: [written.problem] };
  const diagnostics: Diagnostic[] = orphan === undefined ? [] : await moveOrphan(run, orphan, store);
  const texts = new Map(translation.units.map((unit) => [unit.id, unit]));
  for (const id of report.review) {
    const unit = texts.get(id);
    const text = beginning(unit === undefined ? '' : unitText(unit));
    diagnostics.push(diagnose(stepMessages, 'warning', 'relay-changed', { unit: id, text }, { where: { file: store.shown, unit: id } }));
  }
  const form = handoffIn(options, store.language);
  const handedOut = form === undefined ? {} : await writeHandoff(project, writer, store, translation, await speakers(), form);
  if (handedOut.problem !== undefined) diagnostics.push(handedOut.problem);
  const file: ExportedFile = {
    article: article.path,
    language: store.language,
    store: store.shown,
    written: written.value === 'written',
    ...(orphan === undefined ? {} : { adopted: orphan.store.shown }),
    ...(handedOut.value === undefined ? {} : { handoff: handedOut.value }),
    ...report,
    ...(options.units === true ? { units: unitsOf(translation, report) } : {}),
  };
  return { file, diagnostics, hash };
}

/** Who is quoted in each unit, by its id. */
type Speakers = ReadonlyMap<string, readonly string[]>;

async function speakersOf({ project }: ExportRun, article: Article): Promise<Speakers> {
  const { findQuotes } = await import('../quotes/report.ts');
  const { quotations } = await findQuotes({ blocks: article.blocks, language: article.language, path: article.path }, quotesSettings(project));
  const byBlock = new Map<number, string[]>();
  for (const { speaker, stretches } of quotations) {
    if (speaker === undefined) continue;
    for (const { block } of stretches) {
      const names = byBlock.get(block) ?? [];
      if (!names.includes(speaker)) names.push(speaker);
      byBlock.set(block, names);
    }
  }
  return new Map(article.units.flatMap(({ unit, block }) => (byBlock.has(block) ? [[unit.id, byBlock.get(block) as string[]] as const] : [])));
}

function unitsOf(translation: Translation, report: ExportReport): readonly ExportedUnit[] {
  const became = new Map((['new', 'edited', 'unchanged', 'retired'] as const).flatMap((key) => report[key].map((id) => [id, key] as const)));
  return translation.units.flatMap((unit) => {
    const key = became.get(unit.id);
    return key === undefined ? [] : [{ id: unit.id, became: key, text: unitText(unit) }];
  });
}

/** The old file goes only after the new one stands. */
async function moveOrphan({ project, writer }: ExportRun, orphan: Orphan, store: StoreFile): Promise<Diagnostic[]> {
  const removed = await writer.remove(orphan.store.file, project.xliff, orphan.store.shown);
  if (removed.problem !== undefined) return [removed.problem];
  const values = { path: store.shown, old: orphan.store.shown };
  return [diagnose(messages, 'info', 'store-adopted', values, { where: { file: store.shown } })];
}
