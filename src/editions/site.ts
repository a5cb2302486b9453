import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { answersOf, type ArticlePages, type LoadedArticle, offeredOf, offersOf, renderArticle } from './article-pages.ts';
import type { Catalogues } from './catalogue.ts';
import { type CheckedSite, checkSite } from './check-site.ts';
import { createLinks } from './links.ts';
import { addToLists, type Lists, renderLists } from './lists.ts';
import { createMessages } from './messages-of.ts';
import { messages } from './messages.ts';
import { createPages, type Pages, type PublishedSlugs, type Wanted } from './pages.ts';
import { type ArticleRecord, hashOf, type PageRecord, type SiteRecord } from './record.ts';
import type { SiteSettings } from './settings.ts';
import type { SiteContext } from './site-context.ts';
import { style } from './style.ts';
import { createTongues } from './tongue.ts';
import { createWords, type Words } from './words.ts';

/** An article of a site; it is loaded only where its pages must be made. */
export interface SiteArticle {
  /** Posix, relative to the project. */
  readonly path: string;
  /** Changes whenever the article or one of its translations does; without it the article is always read. */
  readonly key?: string | undefined;
  /** One that cannot be read has no pages. */
  readonly load: () => Promise<LoadedArticle | Unread>;
}

/** An article that could not be read, and why. */
export interface Unread {
  readonly article?: undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface SiteInput {
  readonly articles: readonly SiteArticle[];
  readonly settings: SiteSettings;
  /** Words of the pages, English among them. */
  readonly catalogues: Catalogues;
  /** The user's template; the default one where absent. */
  readonly template?: string | undefined;
  /** Paths of the project's other files that pages may need, pictures for the most part. */
  readonly files?: Pick<ReadonlySet<string>, 'has'> | undefined;
  /** What pages were called before. */
  readonly slugs?: PublishedSlugs | undefined;
  /** What the last build remembered: pages whose inputs are the same are not made again. */
  readonly previous?: SiteRecord | undefined;
  /** Changes with what pages are made by: the version of stet. */
  readonly version?: string | undefined;
  /** Takes each file as soon as it is made, a page perhaps twice; where absent they are collected in `files`. */
  readonly write?: ((path: string, text: string) => void | Promise<void>) | undefined;
  /** Is told after each article how many are done. */
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
  /** Paths of pages of the last build that are still right. */
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

/** A page that is written, or was by the last build. */
interface SettledPage {
  readonly language: string;
  readonly record: PageRecord;
}

/** An article whose pages are made or remembered. */
interface Settled {
  readonly source: string;
  readonly pages: readonly SettledPage[];
  readonly diagnostics: readonly Diagnostic[];
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
  const checked = checkSite(settings, input.catalogues, input.template);
  const files = new Map<string, string>();
  const emit = async (path: string, text: string): Promise<void> => {
    if (input.write === undefined) files.set(path, text);
    else await input.write(path, text);
  };
  const global = hashOf(settings, input.catalogues, input.template ?? '', input.version ?? '', style);
  const previous = input.previous?.global === global ? input.previous : undefined;
  const pages = createPages(articles.map(({ path }) => path), checked.languages, input.slugs ?? {}, settings);
  const first = openSite(input, checked, pages);
  const render = async (each: SiteArticle, site: SiteContext): Promise<Settled> => {
    const loaded = await each.load();
    if (loaded.article === undefined) return { source: settings.source, diagnostics: loaded.diagnostics, kept: false, pages: [] };
    const done: ArticlePages = await renderArticle(loaded, checked.languages, (wanted) => pages.assign(each.path, wanted), site);
    for (const { record, html } of done.made) await emit(record.card.page, html);
    return { source: done.source, diagnostics: done.diagnostics, kept: false, pages: done.made.map(({ language, record }) => ({ language, record })) };
  };

  const settled = new Map<SiteArticle, Settled>();
  for (const [i, each] of articles.entries()) {
    input.progress?.(i, articles.length);
    const before = previous?.articles[each.path];
    const same = before !== undefined && each.key !== undefined && before.key === each.key;
    settled.set(each, same ? recall(each.path, before, pages) : await render(each, first));
  }
  // Now every address is known: what was told another one is made again.
  const last = openSite(input, checked, pages);
  for (const [each, state] of settled) if (!stands(each.path, state, last)) settled.set(each, await render(each, last));

  const diagnostics: Diagnostic[] = [...checked.diagnostics];
  const kept: string[] = [];
  const copies = new Map<string, string>();
  const record: Record<string, ArticleRecord> = {};
  const lists: Lists = { cards: new Map(), entries: [] };
  const present = new Set<string>();
  const report: SitePage[] = [];
  for (const [each, { source, pages: made, diagnostics: problems, kept: old }] of settled) {
    diagnostics.push(...problems);
    const offers = offersOf(made.map(({ language, record: { card, share } }) => ({ language, card, share })), last);
    for (const { language, record: page } of made) {
      present.add(language);
      if (old) kept.push(page.card.page);
      report.push({ article: each.path, language, page: page.card.page, share: page.share, listed: offers.find((offer) => offer.language === language)?.listed === true, kept: old });
      for (const [site, project] of page.files) copies.set(site, project);
      addToLists(lists, language, page.card, offers, source);
    }
    // One with an error is looked at again next time.
    if (each.key !== undefined && made.length > 0 && problems.every(({ severity }) => severity !== 'error')) {
      const warnings = problems.filter(({ severity, code }) => severity === 'warning' && !code.startsWith('slug-'));
      record[each.path] = { key: each.key, language: source, warnings, pages: Object.fromEntries(made.map(({ language, record: page }) => [language, page])) };
    }
    const card = made[0]?.record.card;
    if (checked.base !== undefined && card !== undefined && card.published === undefined && card.updated === undefined) {
      diagnostics.push(diagnose(messages, 'info', 'article-undated', { path: each.path }, { where: { file: each.path } }));
    }
  }
  const languages = [...new Set([...checked.languages, ...present])].filter((language) => present.has(language));
  for (const [path, text] of renderLists(lists, { ...last, languages })) await emit(path, text);
  await emit(last.style, style);
  return { files, kept, copies, slugs: pages.slugs(), record: { global, articles: record }, pages: report, ...(checked.base === undefined ? {} : { base: checked.base }), diagnostics };
}

/** The context of the pages, with the addresses as they are known now. */
function openSite({ settings, files = new Set() }: SiteInput, checked: CheckedSite, pages: Pages): SiteContext {
  const words = new Map<string, Words>();
  return {
    settings,
    base: checked.base,
    template: checked.template,
    style: `style-${hashOf(style).slice(0, 8)}.css`,
    words: (language) => {
      const made = words.get(language) ?? createWords(language, checked.catalogues, checked.timeZone);
      words.set(language, made);
      return made;
    },
    tongues: createTongues(),
    links: createLinks({ pages: pages.pages, files, base: settings.base ?? '', address: checked.base }),
    languages: checked.languages,
    message: createMessages(settings),
  };
}

/** The pages of an article as the last build left them. */
function recall(path: string, before: ArticleRecord, pages: Pages): Settled {
  const list = Object.entries(before.pages).map(([language, record]): SettledPage => ({ language, record }));
  const { diagnostics } = pages.assign(path, list.map(({ language, record: { card, slug } }): Wanted => ({ language, title: card.title, slug })));
  return { source: before.language, pages: list, diagnostics: [...before.warnings, ...diagnostics], kept: true };
}

/** True if each page would be told the same of the rest of the site as it was. */
function stands(path: string, { pages }: Settled, site: SiteContext): boolean {
  const now = site.links.pagesOf(path);
  if (pages.some(({ language, record }) => now.get(language) !== record.card.page)) return false;
  const offers = offersOf(pages.map(({ language, record: { card, share } }) => ({ language, card, share })), site);
  const offered = offeredOf(offers);
  return pages.every(({ language, record: { card, whole, asked, answers } }) => answersOf({ article: path, language, page: card.page, whole }, asked, offered, site) === answers);
}
