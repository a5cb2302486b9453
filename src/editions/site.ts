import { bestMatch } from '../language/match.ts';
import type { Article } from '../model/article.ts';
import type { Translation } from '../model/translation.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { type Card, cardOf, sortCards } from './card.ts';
import type { Catalogues } from './catalogue.ts';
import { checkSite } from './check-site.ts';
import { type Draft, makeDraft } from './draft.ts';
import { feedTitle, renderFeed } from './feed.ts';
import { renderIndex, renderRoot } from './index-page.ts';
import { createLinks, type Links, type Viewer } from './links.ts';
import { createMessages } from './messages-of.ts';
import { messages } from './messages.ts';
import type { Offer } from './offer.ts';
import { renderPage } from './page.ts';
import { assignPages, type PublishedSlugs, type Wanted } from './pages.ts';
import { type ArticleRecord, hashOf, type PageRecord, type SiteRecord } from './record.ts';
import { localized, type SiteSettings } from './settings.ts';
import { feedPage, indexPage, rootPage, type SiteContext } from './site-context.ts';
import { renderSitemap, type SitemapEntry } from './sitemap.ts';
import { style } from './style.ts';
import { createWords, type Words } from './words.ts';
import { createXmlWriter } from './xml.ts';


/** An article of a site; it is loaded only where its pages must be made. */
export interface SiteArticle {
  /** Posix, relative to the project. */
  readonly path: string;
  /** Changes whenever the article or one of its translations does; without it the article is always read. */
  readonly key?: string | undefined;
  readonly load: () => Promise<LoadedArticle>;
}

/** An article with its translations by the BCP 47 tag of their language. */
export interface LoadedArticle {
  readonly article: Article;
  readonly translations: ReadonlyMap<string, Translation>;
}

export interface SiteInput {
  readonly articles: readonly SiteArticle[];
  readonly settings: SiteSettings;
  /** Words of the pages, English among them. */
  readonly catalogues: Catalogues;
  /** The user's template; the default one where absent. */
  readonly template?: string | undefined;
  /** Paths of the project's other files that pages may need, pictures for the most part. */
  readonly files?: ReadonlySet<string> | undefined;
  /** What pages were called before. */
  readonly slugs?: PublishedSlugs | undefined;
  /** What the last build remembered: pages whose inputs are the same are not made again. */
  readonly previous?: SiteRecord | undefined;
  /** Changes with what pages are made by: the version of stet. */
  readonly version?: string | undefined;
  /** Takes each file as soon as it is made; where absent they are collected in `files`. */
  readonly write?: ((path: string, text: string) => void | Promise<void>) | undefined;
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
  readonly diagnostics: readonly Diagnostic[];
}

/** One edition on its way to a page: built, or remembered. */
interface Edition {
  readonly language: string;
  readonly card: Omit<Card, 'page'>;
  readonly slug?: string | undefined;
  readonly share: number;
  readonly draft?: Draft;
  readonly before?: PageRecord;
}

interface Editions {
  /** The language of the article. */
  readonly source: string;
  readonly list: readonly Edition[];
}

type Emit = (path: string, text: string) => Promise<void>;

/**
 * Makes a static site of all editions: a page for each, an index, and with an address a feed for each language and a
 * sitemap. Pure: the caller writes the files, all or none. A fault is a diagnostic and costs only what needs the
 * faulty part.
 *
 * @returns diagnostics of every step, among them `article-undated` (info) and those of {@link checkSite}.
 * @example const { files } = await buildSite({ articles, settings, catalogues });
 */
export async function buildSite(input: SiteInput): Promise<Site> {
  const { settings } = input;
  const checked = checkSite(settings, input.catalogues, input.template);
  const diagnostics: Diagnostic[] = [...checked.diagnostics];
  const files = new Map<string, string>();
  const emit: Emit = async (path, text) => {
    if (input.write === undefined) files.set(path, text);
    else await input.write(path, text);
  };
  const global = hashOf(settings, input.catalogues, input.template ?? '', input.version ?? '', style);
  const previous = input.previous?.global === global ? input.previous : undefined;

  const editions = new Map<string, Editions>();
  for (const each of input.articles) {
    const before = previous?.articles[each.path];
    const same = before !== undefined && each.key !== undefined && before.key === each.key;
    editions.set(each.path, same ? remembered(before) : await draftAll(each, checked.languages, settings, diagnostics));
  }
  const wanted = [...editions].flatMap(([path, { list }]) => list.map(({ language, card, slug }): Wanted => ({ path, language, title: card.title, slug })));
  const assigned = assignPages(wanted, input.slugs ?? {}, settings);
  diagnostics.push(...assigned.diagnostics);
  const links = createLinks({ pages: assigned.pages, files: input.files ?? new Set(), base: settings.base ?? '', address: checked.base });
  const present = new Set(wanted.map(({ language }) => language));
  const context: SiteContext = {
    settings,
    base: checked.base,
    template: checked.template ?? { render: () => '', messages: [] },
    style: `style-${hashOf(style).slice(0, 8)}.css`,
    words: wordsOnce(checked.catalogues, checked.timeZone),
    links,
    languages: [...new Set([...checked.languages, ...present])].filter((language) => present.has(language)),
    message: createMessages(settings),
  };

  const kept: string[] = [];
  const copies = new Map<string, string>();
  const record: Record<string, ArticleRecord> = {};
  const lists: Lists = { cards: new Map(), entries: [] };
  for (const each of input.articles) {
    const pages = assigned.pages.get(each.path);
    let { source, list } = editions.get(each.path) as Editions;
    editions.delete(each.path);
    if (pages === undefined) continue;
    const offers = list.map(({ language, card, share }): Offer => ({ language, page: pages.get(language) as string, title: card.title, listed: share >= (settings.listFrom ?? 0.5) }));
    const sign = (language: string, whole: boolean, asked: PageRecord['asked']): string =>
      hashOf(each.key ?? '', language, source, offers, lookUp(links, { article: each.path, language, page: pages.get(language) as string, whole }, asked));
    const same = list.every(({ language, before }) => before !== undefined && sign(language, before.whole, before.asked) === before.signature);
    if (!same && list.some(({ draft }) => draft === undefined)) ({ source, list } = await draftAll(each, checked.languages, settings, []));
    const pagesNow: Record<string, PageRecord> = {};
    for (const { language, card, slug, share, draft, before } of list) {
      const page = pages.get(language);
      if (page === undefined) continue;
      if (same && before !== undefined) {
        kept.push(page);
        pagesNow[language] = before;
      } else if (draft !== undefined && (checked.template !== undefined || draft.whole)) {
        const made = renderPage({ draft, page, offers }, context);
        diagnostics.push(...made.diagnostics);
        await emit(page, made.html);
        const signature = sign(language, draft.whole, made.asked);
        pagesNow[language] = { card: { ...card, page }, ...(slug === undefined ? {} : { slug }), share, asked: made.asked, whole: draft.whole, files: [...made.files], signature };
      } else continue;
      for (const [site, project] of (pagesNow[language] as PageRecord).files) copies.set(site, project);
      addToLists(lists, language, { ...card, page }, offers, source);
    }
    if (each.key !== undefined) record[each.path] = { key: each.key, language: source, pages: pagesNow };
    const [first] = list;
    if (checked.base !== undefined && first !== undefined && first.card.published === undefined && first.card.updated === undefined) {
      diagnostics.push(diagnose(messages, 'info', 'article-undated', { path: each.path }, { where: { file: each.path } }));
    }
  }
  if (checked.template !== undefined) await emitLists(context, lists, emit);
  return { files, kept, copies, slugs: assigned.slugs, record: { global, articles: record }, diagnostics };
}

/** Builds every edition of an article, in its own language first. */
async function draftAll(each: SiteArticle, languages: readonly string[], settings: SiteSettings, diagnostics: Diagnostic[]): Promise<Editions> {
  const { article, translations } = await each.load();
  const list: Edition[] = [];
  const source = bestMatch(article.language, languages) ?? article.language;
  for (const language of new Set([source, ...languages])) {
    const { draft, diagnostics: problems } = await makeDraft({ article, translation: translations.get(language), language, sourceLanguage: source, settings });
    diagnostics.push(...problems);
    if (draft === undefined) continue;
    const { page: _page, ...card } = cardOf(draft.facts, '');
    list.push({ language, card, ...(draft.facts.slug === undefined ? {} : { slug: draft.facts.slug }), share: draft.total === 0 ? 1 : draft.translated / draft.total, draft });
  }
  return { source, list };
}

function remembered({ language: source, pages }: ArticleRecord): Editions {
  const list = Object.entries(pages).map(([language, before]): Edition => {
    const { page: _page, ...card } = before.card;
    return { language, card, slug: before.slug, share: before.share, before };
  });
  return { source, list };
}

/** What the addresses of a page lead to now. */
function lookUp(links: Links, viewer: Viewer, asked: PageRecord['asked']): readonly unknown[] {
  return asked.map(([as, address]) => (as === 'link' ? links.link(address, viewer) : links.file(address, viewer)));
}

function wordsOnce(catalogues: Catalogues, timeZone: string | undefined): (language: string) => Words {
  const made = new Map<string, Words>();
  return (language) => {
    const words = made.get(language) ?? createWords(language, catalogues, timeZone);
    made.set(language, words);
    return words;
  };
}

/** What indexes, feeds and the sitemap are made of. */
interface Lists {
  readonly cards: Map<string, Card[]>;
  readonly entries: SitemapEntry[];
}

function addToLists({ cards, entries }: Lists, language: string, card: Card, offers: readonly Offer[], source: string): void {
  if (offers.find((offer) => offer.language === language)?.listed !== true) return;
  const list = cards.get(language);
  if (list === undefined) cards.set(language, [card]);
  else list.push(card);
  const listed = offers.filter((offer) => offer.listed);
  const original = listed.find((offer) => offer.language === source);
  const alternates = listed.length < 2 ? [] : [...listed.map((offer) => [offer.language, offer.page] as const), ...(original === undefined ? [] : [['x-default', original.page] as const])];
  entries.push({ page: card.page, changed: card.updated ?? card.published, alternates });
}

async function emitLists(context: SiteContext, { cards, entries }: Lists, emit: Emit): Promise<void> {
  const { settings, base, languages } = context;
  const write = createXmlWriter();
  for (const language of languages) {
    const sorted = sortCards(cards.get(language) ?? [], language);
    for (const [page, html] of renderIndex(sorted, language, context)) await emit(page, html);
    if (base === undefined) continue;
    const site = localized(settings.name, language);
    const title = feedTitle(context.words(language), site);
    await emit(feedPage(language), renderFeed({ language, title, cards: sorted, base, length: settings.feedLength, site }, write));
  }
  await emit(rootPage, renderRoot(context));
  await emit(context.style, style);
  if (base === undefined) return;
  const indexes = languages.map((language) => [language, indexPage(language)] as const);
  const alternates = indexes.length < 2 ? [] : [...indexes, ['x-default', rootPage] as const];
  const lists = indexes.map(([, page]): SitemapEntry => ({ page, alternates }));
  for (const [path, text] of renderSitemap([...lists, ...entries], base, write)) await emit(path, text);
}
