import { join, resolve } from 'node:path';
import type { Article } from '../model/article.ts';
import type { State, Translation } from '../model/translation.ts';
import { buildEdition, type Edition, type EditionReport, type Incomplete } from '../steps/build.ts';
import { articleFor } from '../steps/local.ts';
import { messages as stepMessages } from '../steps/messages.ts';
import { append } from '../text/append.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { inFile, readArticleFile, type ReadFile } from './article.ts';
import { ArticleStores } from './article-stores.ts';
import { contained, each } from './each.ts';
import { encode } from './encoding.ts';
import type { ArticleFile } from './find.ts';
import { findStoredArticles } from './stored-articles.ts';
import { chooseLanguages, telling } from './languages.ts';
import { acquireLock } from './lock.ts';
import { messages } from './messages.ts';
import { realOf } from './path.ts';
import { type Project, shown } from './project.ts';
import { leadsOut, type StoreFile, storeFile } from './stores.ts';
import { inThreads, type OpenJob, threadsFor } from './pool.ts';
import { createWriter, nameRun, type Writer } from './write.ts';

export interface BuildOptions {
  /** As the user names them; none: those of the config, or those that the store has. */
  readonly articles: readonly string[];
  readonly from?: string | undefined;
  readonly to: readonly string[];
  readonly format?: string | undefined;
  /** A folder in place of the config's. */
  readonly out?: string | undefined;
  readonly minState?: State | undefined;
  readonly incomplete?: Incomplete | undefined;
  /** Adapt the language attributes of the page. */
  readonly adapt?: boolean | undefined;
  /** Say on pages in which language what stands is. Default: as the config has it. */
  readonly markPassages?: boolean | undefined;
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** One edition of one article. */
export interface BuiltFile extends EditionReport {
  readonly article: string;
  readonly language: string;
  /** The edition's path; absent where none was written. */
  readonly edition?: string;
  /** False where the file held these bytes already. */
  readonly written: boolean;
}

export interface BuildResult {
  readonly files: readonly BuiltFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a build does with every file; plain data. */
export interface BuildJob {
  readonly project: Project;
  readonly options: Omit<BuildOptions, 'progress'>;
  readonly source: string | undefined;
  readonly targets: readonly string[];
  /** Real paths of the articles: no edition may take the place of one. */
  readonly sources: ReadonlySet<string>;
  /** See {@link nameRun}. */
  readonly run: string;
}

/** A job with what it needs at hand. */
export interface BuildRun extends BuildJob {
  readonly writer: Writer;
  readonly folder: string;
  /** What goes before a translation printed under a post. */
  readonly postLabel: (language: string) => Promise<string | undefined>;
}

/** Builds editions. One that cannot be built is named, with the reason; the others are written. */
export async function buildEditions(project: Project, options: BuildOptions): Promise<BuildResult> {
  const languages = await chooseLanguages(project, options.from, options.to);
  const found = await findStoredArticles(project, options.articles);
  const diagnostics = telling(languages.diagnostics, found.diagnostics);
  if (languages.diagnostics.length > 0 || found.articles.length === 0) return { files: [], diagnostics };
  const lock = acquireLock(project.root);
  if (lock.problem !== undefined) return { files: [], diagnostics: [...diagnostics, lock.problem] };
  try {
    const { progress, ...rest } = options;
    const total = found.articles.length;
    const sources = new Set(found.articles.map(({ file }) => realOf(file)));
    const job: BuildJob = { project, options: rest, source: languages.source, targets: languages.targets, sources, run: nameRun() };
    const threads = threadsFor(found.articles);
    const done = (count: number): void => progress?.(count, total);
    const result = threads > 0
      ? await inThreads(threads, { kind: 'build', ...job }, buildIn(await openBuild(job)), found.articles, done)
      : await buildAll(await openBuild(job), found.articles, done);
    return { files: result.files, diagnostics: [...diagnostics, ...result.diagnostics] };
  } finally {
    lock.value.release();
  }
}

/** Makes a job ready for its files. */
export async function openBuild(job: BuildJob): Promise<BuildRun> {
  const { project, options } = job;
  return { ...job, writer: createWriter({ run: job.run }), folder: options.out === undefined ? project.editions : resolve(project.cwd, options.out), postLabel: postLabels(project) };
}

async function buildAll(run: BuildRun, files: readonly ArticleFile[], done: (count: number) => void): Promise<BuildResult> {
  try {
    return await buildBatch(run, files, done);
  } finally {
    run.writer.close();
  }
}

/** A build, as threads share it. */
export function buildIn(run: BuildRun): OpenJob<BuiltFile> {
  return { work: (files) => buildBatch(run, files), close: () => run.writer.close() };
}

/** Builds the editions of files, in the files' order. */
async function buildBatch(run: BuildRun, files: readonly ArticleFile[], done?: (count: number) => void): Promise<BuildResult> {
  const work = (file: ArticleFile): Promise<BuildResult> =>
    contained(file.shown, () => buildFile(run, file), (problem) => ({ files: [], diagnostics: [problem] }));
  const results = await each(files, work, done);
  return { files: results.flatMap((result) => result.files), diagnostics: results.flatMap((result) => result.diagnostics) };
}

async function buildFile(run: BuildRun, file: ArticleFile): Promise<BuildResult> {
  const { project, options, targets } = run;
  const diagnostics: Diagnostic[] = [];
  const stores = new ArticleStores(project, file.path, targets);
  const read = await readArticleFile(project, file, { language: run.source ?? (await stores.source()), format: options.format, sentences: false });
  if (read.problem !== undefined) return { files: [], diagnostics: [...(await stores.allProblems()), read.problem] };
  append(diagnostics, read.value.diagnostics);
  const files: BuiltFile[] = [];
  for (let next = await stores.take(); next !== undefined; next = await stores.take()) {
    const target = next.store.language;
    if (target === read.value.article.language) {
      const values = { path: file.shown, language: target };
      diagnostics.push(diagnose(stepMessages, 'error', 'language-same', values, { where: { file: file.shown } }));
      continue;
    }
    const built = await buildOne(run, file, read.value, target, next.translation);
    append(diagnostics, built.diagnostics);
    if (built.file !== undefined) files.push(built.file);
  }
  return { files, diagnostics: [...stores.problems, ...diagnostics] };
}

/** What became of one edition. */
export interface Built {
  readonly file?: BuiltFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** Builds one edition of an article that has been read. */
export async function buildOne(
  { project, writer, options, folder, sources, postLabel }: BuildRun,
  file: ArticleFile,
  { article, encoding }: ReadFile,
  language: string,
  translation: Translation | undefined,
): Promise<Built> {
  const minState = options.minState ?? project.config?.minState;
  const incomplete = options.incomplete ?? project.config?.incomplete;
  const edition = await buildEdition({ article, translation, language, minState, incomplete, adapt: options.adapt, glossLabel: article.glosses.size === 0 && article.ownPosts === undefined ? undefined : await postLabel(language) });
  const diagnostics = [...placedInStore(edition.diagnostics, file, translation, storeFile(project, language, file.path))];
  const report = { article: article.path, language, ...edition.report };
  if (edition.text === undefined) return { file: { ...report, written: false }, diagnostics };
  const path = join(folder, language, article.path);
  const name = shown(project, path);
  const problem = misplaced(name, path, { project, writer, folder, sources });
  if (problem !== undefined) return { diagnostics: [...diagnostics, problem] };
  const text = (options.markPassages ?? project.config?.markPassages) === true ? await marked(article, edition, language) : edition.text;
  const written = await writer.write(path, encode(text, encoding), name);
  if (written.problem !== undefined) return { diagnostics: [...diagnostics, written.problem] };
  return { file: { ...report, edition: name, written: written.value === 'written' }, diagnostics };
}

/** The edition with its passages' languages on them; a text or a format without elements has no place for them. */
async function marked(article: Article, { text = '', spans = [], glosses, report }: Edition, language: string): Promise<string> {
  const [{ isPage }, { stretchesOf }, { markPassages }] = await Promise.all([import('../editions/page-format.ts'), import('../editions/stretch.ts'), import('../editions/mark-passages.ts')]);
  if (!isPage(article.format) && article.format !== 'ninjs' && article.format !== 'markdown') return text;
  return markPassages(text, stretchesOf({ article: articleFor(article, language), text, spans, fallback: new Set(report.fallback), language, glosses }), language);
}

/** What goes before a translation printed under a post, where the language has words for it: the user's or stet's own. Read once for a language. */
function postLabels({ config, root }: Project): BuildRun['postLabel'] {
  const labels = new Map<string, Promise<string | undefined>>();
  const read = async (language: string): Promise<string | undefined> => {
    if (config === undefined) return undefined;
    const { wordsFor } = await import('./site-words.ts');
    return wordsFor(language, config.site?.words === undefined ? undefined : join(root, config.site.words))?.['postTranslation'];
  };
  return (language) => {
    let label = labels.get(language);
    if (label === undefined) labels.set(language, (label = read(language)));
    return label;
  };
}

/** What is wrong with a unit is mended in the store, so that is where the diagnostic points. */
export function placedInStore(diagnostics: readonly Diagnostic[], file: ArticleFile, translation: Translation | undefined, store: StoreFile): readonly Diagnostic[] {
  if (diagnostics.length === 0) return diagnostics;
  const units = new Map((translation?.units ?? []).map((unit) => [unit.id, unit]));
  return diagnostics.map((diagnostic) => {
    const { line, column } = units.get(diagnostic.where?.unit ?? '') ?? {};
    if (line === undefined || column === undefined || diagnostic.where?.line !== undefined) return inFile([diagnostic], file.shown)[0] as Diagnostic;
    return { ...diagnostic, where: { ...diagnostic.where, file: store.shown, line, column } };
  });
}

/** An edition takes the place of no article and of no file of the store, and stays in its folder. */
function misplaced(name: string, path: string, { project, writer, folder, sources }: Pick<BuildRun, 'project' | 'writer' | 'folder' | 'sources'>): Diagnostic | undefined {
  if (!writer.leadsInto(folder, path)) return leadsOut(name, folder);
  if (writer.leadsInto(project.xliff, path)) return diagnose(messages, 'error', 'edition-over-store', { path: name }, { where: { file: name } });
  if (sources.has(writer.placeOf(path))) return diagnose(messages, 'error', 'write-over-article', { path: name }, { where: { file: name } });
  return undefined;
}
