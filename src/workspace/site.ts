import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { absoluteAddress } from '../editions/address.ts';
import type { ArticleRecord, SiteRecord } from '../editions/record.ts';
import { buildSite, type Site, type SitePage } from '../editions/site.ts';
import { append } from '../text/append.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { version } from '../text/version.ts';
import { readArticleFile } from './article.ts';
import type { ArticleFile } from './find.ts';
import { chooseLanguages, telling } from './languages.ts';
import { acquireLock } from './lock.ts';
import { type Project, shown } from './project.ts';
import { readText } from './read-file.ts';
import { siteArticle, siteDefect, sitePath } from './site-article.ts';
import { cacheFile, createHashes, readCache, type SiteCache, writeCache } from './site-cache.ts';
import { filesBelow, projectFiles } from './site-files.ts';
import { checkSiteFolder, type Seen, seenAt, stageSite, type Staging } from './site-folder.ts';
import { messages } from './site-messages.ts';
import { renderInThreads, siteThreads } from './site-pool.ts';
import { type SiteOptions, siteSettings } from './site-settings.ts';
import { readSlugs, writeSlugs } from './site-slugs.ts';
import { loadWords } from './site-words.ts';
import { findStoredArticles } from './stored-articles.ts';
import { storeSource } from './stores.ts';
import { readTrouble, writeTrouble } from './trouble.ts';
import { createWriter } from './write.ts';

export interface SiteBuildOptions extends SiteOptions {
  /** As the user names them; none: those of the config, or those that the store has. */
  readonly articles: readonly string[];
  readonly from?: string | undefined;
  readonly to: readonly string[];
  readonly format?: string | undefined;
  /** A folder in place of the config's. */
  readonly out?: string | undefined;
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** A published page. */
export interface PublishedPage extends SitePage {
  /** Where it will be read; absent where the site has no address. */
  readonly address?: string;
}

export interface SiteBuildResult {
  /** The published folder, as people are to see it; absent where nothing was published. */
  readonly folder?: string;
  readonly pages: readonly PublishedPage[];
  /** All files of the site that were made, and those of them that are as the last build left them. */
  readonly written: number;
  readonly kept: number;
  /** Files of the project, pictures for the most part. */
  readonly copied: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a project's site is published. */
export function siteFolder(project: Project, out: string | undefined): string {
  if (out !== undefined) return resolve(project.cwd, out);
  const folder = project.config?.site?.folder;
  return folder === undefined ? join(project.editions, 'site') : join(project.root, folder);
}

/**
 * Makes the site of all editions in a folder beside the published one and puts it in its place: all of it, or
 * nothing. What is wrong with one article, language, word or setting is one diagnostic, and the rest is made.
 */
export async function buildProjectSite(project: Project, options: SiteBuildOptions): Promise<SiteBuildResult> {
  const nothing = { pages: [], written: 0, kept: 0, copied: 0 };
  const languages = await chooseLanguages(project, options.from, options.to);
  const found = await findStoredArticles(project, options.articles);
  const diagnostics: Diagnostic[] = telling(languages.diagnostics, found.diagnostics);
  if (found.articles.length === 0 || languages.targets.length === 0 || languages.diagnostics.some(({ code }) => code === 'source-is-target')) return { ...nothing, diagnostics };
  if (options.articles.length > 0 && options.out === undefined && (project.config?.articles.length ?? 0) > 0) {
    return { ...nothing, diagnostics: [...diagnostics, diagnose(messages, 'error', 'site-part')] };
  }
  const folder = siteFolder(project, options.out);
  const inputs = [project.base, ...found.articles.map(({ file }) => file), ...['template', 'words', 'static'].flatMap((key) => {
    const path = project.config?.site?.[key as 'template' | 'words' | 'static'];
    return path === undefined ? [] : [join(project.root, path)];
  })];
  const barred = checkSiteFolder(folder, { project, inputs });
  if (barred.length > 0) return { ...nothing, diagnostics: [...diagnostics, ...barred] };
  const lock = acquireLock(project.root);
  if (lock.problem !== undefined) return { ...nothing, diagnostics: [...diagnostics, lock.problem] };
  try {
    const { diagnostics: more, ...result } = await make(project, options, folder, found.articles, languages);
    return { ...nothing, ...result, diagnostics: [...diagnostics, ...more] };
  } finally {
    lock.value.release();
  }
}

type Made = Partial<SiteBuildResult> & Pick<SiteBuildResult, 'diagnostics'>;

async function make(project: Project, options: SiteBuildOptions, folder: string, files: readonly ArticleFile[], { source: said, targets }: { readonly source?: string; readonly targets: readonly string[] }): Promise<Made> {
  const diagnostics: Diagnostic[] = [];
  const source = said ?? (await storeSource(project)) ?? (await languageOf(project, files[0] as ArticleFile, options.format, diagnostics));
  if (source === undefined) return { diagnostics };
  const slugs = readSlugs(project);
  if (slugs.problem !== undefined) return { diagnostics: [slugs.problem] };
  const site = project.config?.site ?? {};
  const words = await loadWords(project, site.words === undefined ? undefined : join(project.root, site.words));
  append(diagnostics, words.diagnostics);
  const template = site.template === undefined ? undefined : await readText(named(project, site.template), project.cwd);
  if (template?.problem !== undefined) diagnostics.push(template.problem);
  if (options.articles.length === 0) append(diagnostics, unknownArticles(project, files));
  const name = shown(project, folder);
  const stage = stageSite(folder, name);
  if (stage.problem !== undefined) return { diagnostics: [...diagnostics, stage.problem] };
  const staging = stage.value;
  const file = cacheFile(project.root, folder);
  const before = readCache(file);
  const hashes = createHashes(before);
  try {
    const settings = siteSettings(project, source, targets.filter((target) => target !== source), options);
    const catalogues = words.catalogues;
    const from = { project, source: said ?? source, targets, format: options.format };
    const job = { ...from, settings, catalogues, template: template?.value?.text, slugs: slugs.value, paths: files.map((each) => sitePath(project, each)), stage: staging.folder, folder };
    const byPath = new Map(files.map((each) => [sitePath(project, each), each]));
    const built = await buildSite({
      articles: files.map((each) => siteArticle({ ...from, hashes }, each)),
      settings,
      catalogues,
      template: job.template,
      slugs: slugs.value,
      files: projectFiles(project, folder),
      previous: before === undefined ? undefined : standing(before, folder),
      version: versionOf(project, options),
      write: (path, text) => staging.write(path, text),
      remove: (path) => staging.remove(path),
      failed: siteDefect,
      progress: options.progress,
      elsewhere: async (articles, done) => {
        const threads = siteThreads(articles.length * (targets.length + 1));
        if (threads === 0) return new Map();
        const batches = await renderInThreads(threads, job, articles.map(({ path }) => byPath.get(path) as ArticleFile), done);
        for (const { inputs } of batches) hashes.add(inputs);
        return new Map(batches.flatMap((batch) => batch.articles));
      },
    });
    append(diagnostics, shownIn(built.diagnostics, project, files).map((problem) => inTemplate(problem, site.template === undefined ? undefined : named(project, site.template).shown)));
    const more = fill(staging, built, project, site.static);
    append(diagnostics, more.diagnostics);
    const writer = createWriter();
    const saved = await writeSlugs(project, writer, built.slugs, slugs.value).finally(() => writer.close());
    if (saved.problem !== undefined) return { diagnostics: [...diagnostics, saved.problem] };
    const made = [...built.pages.map(({ page }) => page), ...Object.keys(built.record.lists)];
    // What was kept is as it was found.
    const kept = new Set(built.kept);
    const pages = Object.fromEntries(made.map((page) => [page, (kept.has(page) ? before?.pages[page] : undefined) ?? (staging.seen(page) as Seen)]));
    staging.publish();
    writeCache(file, { shape: 2, time: Date.now(), inputs: hashes.inputs(), pages, record: built.record });
    const published = built.pages.map((page): PublishedPage => ({ ...page, ...(built.base === undefined ? {} : { address: absoluteAddress(built.base, page.page) }) }));
    return { folder: name, pages: published, written: published.filter((page) => !page.kept).length, kept: published.filter((page) => page.kept).length, copied: more.copied, diagnostics };
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return { diagnostics: [...diagnostics, writeTrouble(error, name)] };
  } finally {
    staging.abandon();
  }
}

function named(project: Project, path: string): { readonly file: string; readonly shown: string } {
  const file = join(project.root, path);
  return { file, shown: shown(project, file) };
}

async function languageOf(project: Project, file: ArticleFile, format: string | undefined, diagnostics: Diagnostic[]): Promise<string | undefined> {
  const read = await readArticleFile(project, file, { format });
  if (read.problem !== undefined) diagnostics.push(read.problem);
  return read.value?.article.language;
}

/** Changes with what pages are made by, besides settings and words. */
function versionOf({ config }: Project, { format }: SiteBuildOptions): string {
  const { site: _, ...rest } = config ?? {};
  return createHash('sha256').update(JSON.stringify([version, process.versions.icu, format, rest])).digest('hex');
}

/** What is remembered of the articles whose pages are all as the last build left them. */
function standing({ record, pages }: SiteCache, folder: string): SiteRecord {
  const untouched = (page: string): boolean => {
    const then = pages[page];
    const now = seenAt(`${folder}/${page}`);
    return then !== undefined && now !== undefined && then[0] === now[0] && then[1] === now[1];
  };
  const stands = ([, { pages: own }]: [string, ArticleRecord]): boolean => Object.values(own).every(({ card }) => untouched(card.page));
  return {
    ...record,
    articles: Object.fromEntries(Object.entries(record.articles).filter(stands)),
    lists: Object.fromEntries(Object.entries(record.lists).filter(([path]) => untouched(path))),
  };
}

/** What the site has besides the pages that were made: those that stand, the project's files, and static ones. */
function fill(staging: Staging, built: Site, project: Project, fixed: string | undefined): { readonly copied: number; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  for (const page of built.kept) staging.keep(page);
  let copied = 0;
  for (const [path, from] of built.copies) {
    staging.copy(path, join(project.root, from));
    copied += 1;
  }
  if (fixed === undefined) return { copied, diagnostics };
  const folder = named(project, fixed);
  let paths: readonly string[];
  try {
    paths = filesBelow(folder.file);
  } catch (error) {
    return { copied, diagnostics: [readTrouble(error, folder.shown, project.cwd)] };
  }
  for (const path of paths) {
    if (staging.has(path)) {
      diagnostics.push(diagnose(messages, 'warning', 'site-file-taken', { path, folder: folder.shown }, { where: { file: `${folder.shown}/${path}` } }));
      continue;
    }
    staging.copy(path, join(folder.file, path));
    copied += 1;
  }
  return { copied, diagnostics };
}

/** Facts in the config of articles that are not there: a name that was mistyped. */
function unknownArticles(project: Project, files: readonly ArticleFile[]): readonly Diagnostic[] {
  const known = new Set(files.map((file) => sitePath(project, file)));
  return Object.keys(project.config?.site?.articles ?? {})
    .filter((path) => !known.has(path))
    .map((path) => diagnose(messages, 'warning', 'site-article-unknown', { path }));
}

/** A problem of the template with its file. */
function inTemplate(problem: Diagnostic, template: string | undefined): Diagnostic {
  return template === undefined || !problem.code.startsWith('template-') ? problem : { ...problem, where: { ...problem.where, file: template } };
}

/** Diagnostics with the articles as people are to see them. */
function shownIn(diagnostics: readonly Diagnostic[], project: Project, files: readonly ArticleFile[]): readonly Diagnostic[] {
  const names = new Map(files.map((file) => [sitePath(project, file), file.shown]));
  return diagnostics.map((diagnostic) => {
    const name = names.get(diagnostic.where?.file ?? '');
    return name === undefined ? diagnostic : { ...diagnostic, where: { ...diagnostic.where, file: name } };
  });
}
