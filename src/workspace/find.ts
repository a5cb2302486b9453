import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { escapePath, glob, isDynamicPattern } from 'tinyglobby';
import { formatOf } from '../formats/formats.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { messages } from './messages.ts';
import { posix, relativeInside } from './path.ts';
import { type Project, shown } from './project.ts';

/** An article's file. */
export interface ArticleFile {
  /** Posix, relative to the folder of the articles: what the store and the editions call it. */
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  /** As people are to see it. */
  readonly shown: string;
}

export interface FoundArticles {
  readonly articles: readonly ArticleFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The articles that a command is about: those that are named, else those of the config, sorted by path.
 * A named one need not be among the config's, but must lie in their folder. Whether a named one exists is
 * seen when it is read.
 */
export async function findArticles(project: Project, named: readonly string[]): Promise<FoundArticles> {
  if (named.length > 0) return findNamed(project, named);
  const patterns = project.config?.articles ?? [];
  if (patterns.length === 0) return { articles: [], diagnostics: [diagnose(messages, 'error', 'articles-missing')] };
  const paths = await glob([...patterns], {
    cwd: project.root,
    onlyFiles: true,
    dot: false,
    ignore: ignored(project),
  });
  const literal = new Set(patterns.filter((pattern) => !isDynamicPattern(pattern)).map((pattern) => pattern.replace(/^\.\//, '')));
  const articles = paths
    .filter((path) => literal.has(path) || mayBeArticle(resolve(project.root, path)))
    .map((path) => articleFile(project, resolve(project.root, path)))
    .filter((article) => article !== undefined)
    .sort(byPath);
  if (articles.length > 0) return { articles, diagnostics: [] };
  const values = { patterns: patterns.join(', '), folder: posix(project.root) };
  return { articles, diagnostics: [diagnose(messages, 'error', 'articles-none', values)] };
}

/** By its extension; of JSON, which is mostly no article, by what it holds. */
export function mayBeArticle(file: string): boolean {
  const row = formatOf(file);
  if (row?.claims === undefined) return row !== undefined;
  try {
    return row.claims(readFileSync(file, 'utf8'));
  } catch {
    return true;
  }
}

function findNamed(project: Project, named: readonly string[]): FoundArticles {
  const articles = new Map<string, ArticleFile>();
  const diagnostics: Diagnostic[] = [];
  for (const name of named) {
    const article = articleFile(project, resolve(project.cwd, name));
    if (article === undefined) {
      diagnostics.push(diagnose(messages, 'error', 'article-outside', { path: name, folder: posix(project.base) }, { where: { file: name } }));
    } else {
      articles.set(article.path, article);
    }
  }
  return { articles: [...articles.values()], diagnostics };
}

/** The article that a file is; undefined where it lies outside of the articles' folder. */
export function articleFile(project: Project, file: string): ArticleFile | undefined {
  const path = relativeInside(project.base, file);
  return path === undefined ? undefined : { path, file, shown: shown(project, file) };
}

/** What stet writes is no article, though a glob may match it. */
function ignored(project: Project): string[] {
  const inRoot = (path: string): string => escapePath(posix(relative(project.root, path)));
  const out = ['**/node_modules/**', '**/.git/**', `${inRoot(project.xliff)}/**`, `${inRoot(project.handoff)}/**`];
  if (project.config?.site?.folder !== undefined) out.push(`${escapePath(project.config.site.folder)}/**`);
  // Editions may stand beside their articles: content/en and content/de.
  const around = relativeInside(project.editions, project.base) !== undefined || project.editions === project.base;
  if (!around) out.push(`${inRoot(project.editions)}/**`);
  else for (const target of project.config?.targets ?? []) out.push(`${inRoot(project.editions)}/${target}/**`);
  return out;
}

/** Sorted by code units, so that the order is the same everywhere. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
