import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { type ArticleFile, articleFile, byPath, findArticles, type FoundArticles } from './find.ts';
import { messages } from './messages.ts';
import type { Project } from './project.ts';
import { listStores } from './stores.ts';

/** The articles that a command is about, where those that the store has will do: without a config it says which there are. */
export async function findStoredArticles(project: Project, named: readonly string[]): Promise<FoundArticles> {
  if (named.length > 0 || (project.config?.articles.length ?? 0) > 0) return findArticles(project, named);
  const paths = [...new Set((await listStores(project)).map(({ path }) => path))];
  if (paths.length === 0) return findArticles(project, named);
  const articles: ArticleFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const article = articleFile(project, join(project.base, path));
    if (article === undefined) continue;
    if (existsSync(article.file)) articles.push(article);
    else diagnostics.push(diagnose(messages, 'warning', 'article-gone', { path: article.shown }, { where: { file: article.shown } }));
  }
  return { articles: articles.sort(byPath), diagnostics };
}
