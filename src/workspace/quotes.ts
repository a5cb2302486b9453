import { originalOf } from '../quotes/original.ts';
import { findQuotes, type QuotesReport, reportQuotes } from '../quotes/report.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { inFile, readArticleFile } from './article.ts';
import { contained, each } from './each.ts';
import type { ArticleFile } from './find.ts';
import { checkTag } from './languages.ts';
import type { Project } from './project.ts';
import { quotesSettings, readSettings } from './read-settings.ts';
import { findStoredArticles } from './stored-articles.ts';
import { storeSource } from './stores.ts';

export interface QuotesOptions {
  readonly articles: readonly string[];
  readonly from?: string | undefined;
  readonly format?: string | undefined;
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

export interface Original {
  readonly text: string;
  readonly language?: string;
}

export interface QuotesResult {
  readonly articles: readonly QuotesReport[];
  /** For each article, by the place of its quotation: the original words of what it translates, and the language of those. */
  readonly originals: readonly ReadonlyMap<number, Original>[];
  /** BCP 47 tags of the project's editions. */
  readonly targets: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds what was said in articles: passages, quotations, and which translates which. Writes nothing. */
export async function projectQuotes(project: Project, options: QuotesOptions): Promise<QuotesResult> {
  const from = options.from === undefined ? undefined : checkTag(options.from, '--from');
  if (from?.problem !== undefined) return { articles: [], originals: [], targets: [], diagnostics: [from.problem] };
  const found = await findStoredArticles(project, options.articles);
  const language = from?.value ?? project.config?.source;
  const total = found.articles.length;
  const work = (file: ArticleFile): Promise<QuotesResult> =>
    contained(file.shown, () => quotesOf(project, file, language, options.format), (problem) => ({ articles: [], originals: [], targets: [], diagnostics: [problem] }));
  const results = await each(found.articles, work, (done) => options.progress?.(done, total));
  return {
    articles: results.flatMap(({ articles }) => articles),
    originals: results.flatMap(({ originals }) => originals),
    targets: project.config?.targets ?? [],
    diagnostics: [...found.diagnostics, ...results.flatMap(({ diagnostics }) => diagnostics)],
  };
}

async function quotesOf(project: Project, file: ArticleFile, language: string | undefined, format: string | undefined): Promise<QuotesResult> {
  // Passages are looked for together with the quotations below, once.
  const own = readSettings(project);
  const settings = { ...own, passages: { ...own.passages, detect: false } };
  let read = await readArticleFile(project, file, { language, format, settings });
  if (read.problem?.code === 'language-missing') read = await readArticleFile(project, file, { language: await storeSource(project), format, settings });
  if (read.problem !== undefined) return { articles: [], originals: [], targets: [], diagnostics: [read.problem] };
  const { article } = read.value;
  const quotes = await findQuotes({ blocks: article.blocks, language: article.language, path: article.path }, quotesSettings(project));
  const diagnostics = [...read.value.diagnostics, ...quotes.diagnostics];
  const originals = new Map(quotes.quotations.flatMap(({ relay, text }, i): (readonly [number, Original])[] => {
    const passage = relay?.status === 'linked' ? quotes.passages.find(({ id }) => id === relay.passage) : undefined;
    if (relay === undefined || passage === undefined) return [];
    return [[i, { text: originalOf(passage, relay, text), ...(passage.language === undefined ? {} : { language: passage.language }) }]];
  }));
  return { articles: [reportQuotes(article.path, article.language, quotes)], originals: [originals], targets: [], diagnostics: inFile(diagnostics, file.shown, article.source) };
}
