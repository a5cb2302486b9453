import { availableParallelism } from 'node:os';
import type { Catalogues } from '../editions/catalogue.ts';
import type { PublishedSlugs } from '../editions/pages.ts';
import type { RenderedArticle } from '../editions/renderer.ts';
import type { SiteSettings } from '../editions/settings.ts';
import type { ArticleFile } from './find.ts';
import type { Project } from './project.ts';
import type { SiteCache } from './site-cache.ts';

/** What a thread needs to make pages of a site; plain data, since it is copied. */
export interface SiteJob {
  readonly project: Project;
  readonly source: string;
  readonly targets: readonly string[];
  readonly format: string | undefined;
  readonly settings: SiteSettings;
  readonly catalogues: Catalogues;
  readonly template: string | undefined;
  readonly slugs: PublishedSlugs;
  /** All articles of the site, as it calls them. */
  readonly paths: readonly string[];
  /** Where pages are written. */
  readonly stage: string;
  /** The published folder. */
  readonly folder: string;
}

/** What a thread has made. */
export interface SiteBatch {
  readonly articles: readonly (readonly [path: string, RenderedArticle])[];
  /** Of the files that it read. */
  readonly inputs: SiteCache['inputs'];
}

/** Fewer pages are made before a thread has started and its code is warm. */
const worthAThread = 300;
const batchFiles = 8;

/**
 * How many threads pages are worth: none where there is one processor, or where the program runs from its source.
 *
 * @param setting what the environment says (`STET_THREADS`); 0 for none.
 */
export function siteThreads(pages: number, setting: string | undefined = process.env.STET_THREADS): number {
  if (!import.meta.url.endsWith('.js')) return 0;
  if (setting !== undefined && /^\d{1,2}$/.test(setting)) return Number(setting);
  const worth = Math.min(availableParallelism(), 4, Math.floor(pages / worthAThread));
  return worth < 2 ? 0 : worth;
}

/** Makes the pages of articles in threads. */
export async function renderInThreads(threads: number, job: SiteJob, files: readonly ArticleFile[], done: (count: number) => void): Promise<readonly SiteBatch[]> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./site-worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: job,
    // Most of what a page is made of is dropped at once: room for it, so that it is not copied first.
    resourceLimits: { maxYoungGenerationSizeMb: 48 },
  });
  try {
    let count = 0;
    const batches = Array.from({ length: Math.ceil(files.length / batchFiles) }, (_, i) => files.slice(i * batchFiles, (i + 1) * batchFiles));
    return await Promise.all(
      batches.map(async (batch) => {
        const result = (await pool.run(batch)) as SiteBatch;
        count += batch.length;
        done(count);
        return result;
      }),
    );
  } finally {
    await pool.destroy();
  }
}
