import { append } from '../text/append.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { answersOf, offeredOf, offersOf } from './article-pages.ts';
import { addToLists, alternatesOf, listFiles, type Lists } from './lists.ts';
import { messages } from './messages.ts';
import type { Pages, PublishedSlugs, Wanted } from './pages.ts';
import { type ArticleRecord, hashOf, type SiteRecord } from './record.ts';
import { createRenderer, type RenderedArticle, type RendererInput, type SiteArticle } from './renderer.ts';
import type { SiteContext } from './site-context.ts';
import { style } from './style.ts';

export interface SiteInput extends Omit<RendererInput, 'write'> {
  readonly articles: readonly SiteArticle[];
  /** What the last build remembered: pages whose inputs are the same are not made again. */
  readonly previous?: SiteRecord | undefined;
  /** Changes with what pages are made by: the version of stet. */
  readonly version?: string | undefined;
  /** Takes each file as soon as it is made, a page perhaps twice; where absent they are collected in `files`. */
  readonly write?: ((path: string, text: string) => void | Promise<void>) | undefined;
  /** Takes away what was written and is no page after all: another article has its address. */
  readonly remove?: ((path: string) => void) | undefined;
  /** Makes the pages of many articles elsewhere, each as {@link createRenderer} does; those that it leaves out are made here. */
  readonly elsewhere?: ((articles: readonly SiteArticle[], done: (count: number) => void) => Promise<ReadonlyMap<string, RenderedArticle>>) | undefined;
  /** Is told now and then how many articles are done. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
}

/** A page of an edition, for a report. */
export interface SitePage {
  readonly article: string;
  readonly language: string;
  /** Posix, relative to the site. */
  readonly page: string;
  /** Of its translatable units, 0 to 1. */
  readonly share: number;
  /** Offered to readers and search engines. */
  readonly listed: boolean;
  /** As the last build left it. */
  readonly kept: boolean;
}

/** A site as it is to be written: the new files, those of the last build that stand, and copies of the project's. */
export interface Site {
  /** New text by path; empty where `write` took them. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths of pages and lists of the last build that are still right. */
  readonly kept: readonly string[];
  /** Files of the project to copy: by their path in the site, their path in the project. */
  readonly copies: ReadonlyMap<string, string>;
  readonly slugs: PublishedSlugs;
  readonly record: SiteRecord;
  /** The pages of editions, by article. */
  readonly pages: readonly SitePage[];
  /** The address of the site, with a slash at its end. */
  readonly base?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** An article whose pages are made or remembered. */
interface Settled extends RenderedArticle {
  readonly kept: boolean;
}

/**
 * Makes a static site of all editions: a page for each, an index, and with an address a feed for each language and a
 * sitemap. Pure: the caller writes the files, all or none. A fault is a diagnostic and costs only what needs the
 * faulty part; in place of a template that cannot be used the default one is taken.
 *
 * Articles are read and rendered one after the other, so that a site needs little memory; a page that leads to one
 * whose address was not yet known is made again at the end.
 *
 * @returns diagnostics of every step, among them `article-undated` (info) and those of {@link checkSite}.
 * @example const { files } = await buildSite({ articles, settings, catalogues });
 */
export async function buildSite(input: SiteInput): Promise<Site> {
  const { settings, articles } = input;
  const files = new Map<string, string>();
  const written = new Set<string>();
  const emit = async (path: string, text: string): Promise<void> => {
    if (input.write === undefined) files.set(path, text);
    else await input.write(path, text);
  };
  const write = async (path: string, text: string): Promise<void> => {
    written.add(path);
    await emit(path, text);
  };
  const global = hashOf(settings, input.catalogues, input.template ?? '', input.version ?? '', style);
  const previous = input.previous?.global === global ? input.previous : undefined;
  const { checked, pages, open, render } = createRenderer({ ...input, write }, articles.map(({ path }) => path));
  const first = open();

  const same = new Map<SiteArticle, ArticleRecord>();
  for (const each of articles) {
    const before = previous?.articles[each.path];
    if (before !== undefined && each.key !== undefined && before.key === each.key()) same.set(each, before);
  }
  let count = same.size;
  const left = articles.filter((each) => !same.has(each));
  const elsewhere = await input.elsewhere?.(left, (done) => input.progress?.(same.size + done, articles.length));
  const settled = new Map<SiteArticle, Settled>();
  // How many say that a page is theirs; of what was made elsewhere it may be two.
  const claims = new Map<string, number>();
  for (const each of articles) {
    const before = same.get(each);
    const made = elsewhere?.get(each.path);
    let state: Settled;
    if (before !== undefined) state = recall(each.path, { ...before, source: before.language, pages: Object.entries(before.pages).map(([language, record]) => ({ language, record })), diagnostics: before.warnings }, pages, true);
    else if (made !== undefined) state = recall(each.path, made, pages, false);
    else {
      input.progress?.((count += 1), articles.length);
      state = { ...(await render(each, first)), kept: false };
    }
    settled.set(each, state);
    for (const { record } of state.pages) {
      claims.set(record.card.page, (claims.get(record.card.page) ?? 0) + 1);
      if (made !== undefined) written.add(record.card.page);
    }
  }
  // Now every address is known: what was told another one is made again.
  const last = open();
  for (const [each, state] of settled) {
    const alone = state.pages.every(({ record }) => claims.get(record.card.page) === 1);
    if (!alone || !stands(each.path, state, last)) settled.set(each, { ...(await render(each, last)), kept: false });
  }
  const final = new Set([...settled.values()].flatMap((state) => state.pages.map(({ record }) => record.card.page)));
  for (const page of written) {
    if (final.has(page)) continue;
    files.delete(page);
    input.remove?.(page);
  }

  const diagnostics: Diagnostic[] = [...checked.diagnostics];
  const kept: string[] = [];
  const copies = new Map<string, string>();
  const record: Record<string, ArticleRecord> = {};
  const lists: Lists = { cards: new Map(), entries: [] };
  const present = new Set<string>();
  const report: SitePage[] = [];
  for (const [each, { source, pages: made, diagnostics: problems, kept: old }] of settled) {
    append(diagnostics, problems);
    const offers = offersOf(made.map(({ language, record: { card, share } }) => ({ language, card, share })), last);
    const alternates = alternatesOf(offers, source);
    for (const { language, record: page } of made) {
      present.add(language);
      if (old) kept.push(page.card.page);
      report.push({ article: each.path, language, page: page.card.page, share: page.share, listed: offers.find((offer) => offer.language === language)?.listed === true, kept: old });
      for (const [site, project] of page.files) copies.set(site, project);
      addToLists(lists, language, page.card, offers, alternates);
    }
    // One with an error is looked at again next time.
    if (each.key !== undefined && made.length > 0 && problems.every(({ severity }) => severity !== 'error')) {
      const warnings = problems.filter(({ severity, code }) => severity === 'warning' && !code.startsWith('slug-'));
      record[each.path] = { key: each.key(), language: source, warnings, pages: Object.fromEntries(made.map(({ language, record: page }) => [language, page])) };
    }
    const card = made[0]?.record.card;
    if (checked.base !== undefined && card !== undefined && card.published === undefined && card.updated === undefined) {
      diagnostics.push(diagnose(messages, 'info', 'article-undated', { path: each.path }, { where: { file: each.path } }));
    }
  }
  const languages = [...new Set([...checked.languages, ...present])].filter((language) => present.has(language));
  const listed: Record<string, string> = {};
  for (const { path, hash, make } of listFiles(lists, { ...last, languages })) {
    listed[path] = hash;
    if (previous?.lists[path] === hash) kept.push(path);
    else await emit(path, make());
  }
  await emit(last.style, style);
  return { files, kept, copies, slugs: pages.slugs(), record: { global, articles: record, lists: listed }, pages: report, ...(checked.base === undefined ? {} : { base: checked.base }), diagnostics };
}

/** The pages of an article as they were made without the others at hand. */
function recall(path: string, { source, pages: list, diagnostics }: RenderedArticle, pages: Pages, kept: boolean): Settled {
  const wanted = list.map(({ language, record: { card, slug } }): Wanted => ({ language, title: card.title, slug }));
  const assigned = pages.assign(path, wanted).diagnostics;
  const others = diagnostics.filter(({ code }) => code !== 'slug-taken' && code !== 'slug-invalid');
  return { source, pages: list, diagnostics: [...others, ...assigned], kept };
}

/** True if each page would be told the same of the rest of the site as it was. */
function stands(path: string, { pages }: Settled, site: SiteContext): boolean {
  const now = site.links.pagesOf(path);
  if (pages.some(({ language, record }) => now.get(language) !== record.card.page)) return false;
  // What it says of its own editions it was told when they were made.
  if (pages.every(({ record }) => record.asked.length === 0)) return true;
  const offers = offersOf(pages.map(({ language, record: { card, share } }) => ({ language, card, share })), site);
  const offered = offeredOf(offers);
  return pages.every(({ language, record: { card, whole, asked, answers } }) => answersOf({ article: path, language, page: card.page, whole }, asked, offered, site) === answers);
}
