import { primaryLanguage } from '../language/tag.ts';
import type { Article } from '../model/article.ts';
import { unitText } from '../model/part.ts';
import type { Translation } from '../model/translation.ts';
import { type ExportReport, exportArticle } from '../steps/export.ts';
import { messages as stepMessages } from '../steps/messages.ts';
import type { ReadSettings } from '../steps/read.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { createOrphanage, type Orphan, type Orphanage } from './adopt.ts';
import { readArticleFile } from './article.ts';
import { contained, each } from './each.ts';
import { type ArticleFile, findArticles } from './find.ts';
import { type HandoffOptions, writeHandoff } from './handoff.ts';
import { chooseLanguages, telling } from './languages.ts';
import { acquireLock } from './lock.ts';
import { messages } from './messages.ts';
import type { Project } from './project.ts';
import { loadSettings, quotesSettings } from './read-settings.ts';
import { readStore, type StoreFile, storeFile, storeSource, writeStore } from './stores.ts';
import { createWriter, type Writer } from './write.ts';

export interface ExportOptions {
  /** As the user names them; none: those of the config. */
  readonly articles: readonly string[];
  readonly from?: string | undefined;
  readonly to: readonly string[];
  readonly format?: string | undefined;
  /** Path of an SRX file whose rules go before the built-in ones, in place of the config's. */
  readonly srx?: string | undefined;
  /** A file to be handed out as well, which is not the store's. */
  readonly handoff?: HandoffOptions | undefined;
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

interface Run {
  readonly project: Project;
  readonly writer: Writer;
  readonly orphanage: Orphanage;
  readonly options: ExportOptions;
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
  diagnostics.push(...loaded.diagnostics);
  if (loaded.diagnostics.some(({ severity }) => severity === 'error')) return { files: [], diagnostics };
  const lock = acquireLock(project.root);
  if (lock.problem !== undefined) return { files: [], diagnostics: [...diagnostics, lock.problem] };
  const writer = createWriter({ durable: true });
  try {
    const run: Run = {
      project,
      writer,
      orphanage: createOrphanage(project),
      options,
      settings: loaded.settings,
      source: languages.source,
      sourceOfAll: once(() => storeSource(project)),
      targets: languages.targets,
    };
    const total = found.articles.length;
    const work = (file: ArticleFile): Promise<ExportResult> =>
      contained(file.shown, () => exportFile(run, file), (problem) => ({ files: [], diagnostics: [problem] }));
    const results = await each(found.articles, 8, work, (done) => options.progress?.(done, total));
    return { files: results.flatMap(({ files }) => files), diagnostics: [...diagnostics, ...results.flatMap((result) => result.diagnostics)] };
  } finally {
    writer.close();
    lock.value.release();
  }
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}

async function exportFile(run: Run, file: ArticleFile): Promise<ExportResult> {
  const files: ExportedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const olds = new Map<string, { store: StoreFile; translation: Translation | undefined }>();
  for (const language of run.targets) {
    const store = storeFile(run.project, language, file.path);
    const { value: translation, problem } = await readStore(store);
    if (problem === undefined) olds.set(language, { store, translation });
    else diagnostics.push(problem);
  }
  const stored = [...olds.values()].map(({ translation }) => translation?.sourceLanguage).find((tag) => tag !== undefined);
  const language = run.source ?? stored;
  const reading = { format: run.options.format, settings: run.settings };
  let read = await readArticleFile(run.project, file, { ...reading, language });
  if (read.problem?.code === 'language-missing') {
    read = await readArticleFile(run.project, file, { ...reading, language: await run.sourceOfAll() });
  }
  if (read.problem !== undefined) return { files, diagnostics: [...diagnostics, read.problem] };
  const { article } = read.value;
  diagnostics.push(...read.value.diagnostics);
  if (article.units.length === 0) return { files, diagnostics };
  for (const [target, { store, translation }] of olds) {
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
    const exported = await exportInto(run, article, store, translation);
    diagnostics.push(...exported.diagnostics);
    if (exported.file !== undefined) files.push(exported.file);
  }
  return { files, diagnostics };
}

interface Exported {
  readonly file?: ExportedFile;
  readonly diagnostics: readonly Diagnostic[];
}

async function exportInto(run: Run, article: Article, store: StoreFile, old: Translation | undefined): Promise<Exported> {
  const { project, writer, options } = run;
  const orphan = old === undefined ? await run.orphanage.adopt(article, store.language) : undefined;
  const { translation, report } = exportArticle({ article, targetLanguage: store.language, store: old ?? orphan?.translation });
  const written = await writeStore(project, writer, store, translation, old);
  if (written.problem !== undefined) return { diagnostics: [written.problem] };
  const diagnostics: Diagnostic[] = orphan === undefined ? [] : await moveOrphan(run, orphan, store);
  const handedOut = options.handoff === undefined ? {} : await writeHandoff(project, writer, store, translation, await speakersOf(run, article), options.handoff);
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
  return { file, diagnostics };
}

/** Who is quoted in each unit, by its id. */
async function speakersOf({ project }: Run, article: Article): Promise<ReadonlyMap<string, readonly string[]>> {
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
async function moveOrphan({ project, writer }: Run, orphan: Orphan, store: StoreFile): Promise<Diagnostic[]> {
  const removed = await writer.remove(orphan.store.file, project.xliff, orphan.store.shown);
  if (removed.problem !== undefined) return [removed.problem];
  const values = { path: store.shown, old: orphan.store.shown };
  return [diagnose(messages, 'info', 'store-adopted', values, { where: { file: store.shown } })];
}
