import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { workerData } from 'node:worker_threads';
import { createRenderer, type RenderedArticle } from '../editions/renderer.ts';
import type { ArticleFile } from './find.ts';
import { siteArticle, siteDefect } from './site-article.ts';
import { createHashes } from './site-cache.ts';
import { projectFiles } from './site-files.ts';
import type { SiteBatch, SiteJob } from './site-pool.ts';

// A thread lives for one site.
const [, job] = workerData as [unknown, SiteJob];
const { project, source, targets, format, settings, catalogues, template, slugs, paths, stage, folder } = job;
const made = new Set<string>();
const renderer = createRenderer(
  {
    settings, catalogues, template, slugs,
    files: projectFiles(project, folder),
    failed: siteDefect,
    write: (path, text) => {
      const parent = dirname(path);
      if (!made.has(parent)) mkdirSync(`${stage}/${parent}`, { recursive: true });
      made.add(parent);
      writeFileSync(`${stage}/${path}`, text);
    },
  },
  paths,
);
const site = renderer.open();

/** What a thread of the pool does: makes the pages of some articles. */
export default async function work(files: readonly ArticleFile[]): Promise<SiteBatch> {
  const hashes = createHashes(undefined);
  const articles: (readonly [string, RenderedArticle])[] = [];
  for (const file of files) {
    const article = siteArticle({ project, source, targets, format, hashes }, file);
    const rendered = await renderer.render(article, site);
    article.key?.();
    articles.push([article.path, rendered]);
  }
  return { articles, inputs: hashes.inputs() };
}
