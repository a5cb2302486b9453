import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { hasTarget } from '../model/part.ts';
import { type Status, statusOf } from '../steps/status.ts';
import { append } from '../text/append.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { readArticleFile } from './article.ts';
import { ArticleStores } from './article-stores.ts';
import { contained, each } from './each.ts';
import type { ArticleFile } from './find.ts';
import { chooseLanguages, telling } from './languages.ts';
import type { Project } from './project.ts';
import { findStoredArticles } from './stored-articles.ts';
import { listStores, readStore } from './stores.ts';

export interface StatusOptions {
  readonly articles: readonly string[];
  readonly from?: string | undefined;
  readonly to: readonly string[];
  readonly format?: string | undefined;
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** How far one article is in one language. */
export interface ArticleStatus extends Status {
  readonly article: string;
  readonly language: string;
  /** False where it was never exported into that language. */
  readonly exported: boolean;
}

/** Translations whose article is gone. */
export interface GoneArticle {
  readonly article: string;
  readonly language: string;
  readonly store: string;
  /** Units with a translation. */
  readonly orphaned: number;
}

export interface StatusResult {
  readonly languages: readonly string[];
  readonly articles: readonly ArticleStatus[];
  readonly gone: readonly GoneArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Compares articles with the store; writes nothing. */
export async function projectStatus(project: Project, options: StatusOptions): Promise<StatusResult> {
  const languages = await chooseLanguages(project, options.from, options.to);
  const found = await findStoredArticles(project, options.articles);
  // Of articles that are gone the result has more to say than a warning has.
  const diagnostics = telling(languages.diagnostics, found.diagnostics.filter(({ code }) => code !== 'article-gone'));
  const { targets, source } = languages;
  if (languages.diagnostics.length > 0) return { languages: targets, articles: [], gone: [], diagnostics };
  const total = found.articles.length;
  const read = (file: ArticleFile): Promise<Read> =>
    contained(file.shown, () => readStatus(project, file, targets, source, options.format), (problem) => ({ articles: [], diagnostics: [problem] }));
  const results = await each(found.articles, read, (done) => options.progress?.(done, total));
  append(diagnostics, results.flatMap((result) => result.diagnostics));
  const gone = options.articles.length > 0 ? [] : await findGone(project, targets);
  return { languages: targets, articles: results.flatMap(({ articles }) => articles), gone, diagnostics };
}

interface Read {
  readonly articles: readonly ArticleStatus[];
  readonly diagnostics: readonly Diagnostic[];
}

async function readStatus(project: Project, file: ArticleFile, targets: readonly string[], source: string | undefined, format: string | undefined): Promise<Read> {
  const stores = new ArticleStores(project, file.path, targets);
  const read = await readArticleFile(project, file, { language: source ?? (await stores.source()), format });
  if (read.problem !== undefined) return { articles: [], diagnostics: [...(await stores.allProblems()), read.problem] };
  const { article } = read.value;
  const articles: ArticleStatus[] = [];
  for (let next = await stores.take(); next !== undefined; next = await stores.take()) {
    const { store: { language }, translation } = next;
    if (language === article.language) continue;
    articles.push({ article: article.path, language, exported: translation !== undefined, ...statusOf(article, translation, language) });
  }
  return { articles, diagnostics: stores.problems };
}

async function findGone(project: Project, targets: readonly string[]): Promise<readonly GoneArticle[]> {
  const out: GoneArticle[] = [];
  for (const store of await listStores(project)) {
    if (!targets.includes(store.language) || existsSync(join(project.base, store.path))) continue;
    const { value } = await readStore(store);
    const orphaned = value?.units.filter((unit) => hasTarget(unit)).length ?? 0;
    out.push({ article: store.path, language: store.language, store: store.shown, orphaned });
  }
  return out;
}
