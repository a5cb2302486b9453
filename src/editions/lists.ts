import { type Card, sortCards } from './card.ts';
import { feedCards, feedTitle, renderFeed } from './feed.ts';
import { indexFiles, renderRoot } from './index-page.ts';
import type { ListFile } from './list-file.ts';
import type { Offer } from './offer.ts';
import { pseudoWay } from '../steps/pseudo.ts';
import { hashOf } from './record.ts';
import { localized } from './settings.ts';
import { feedPage, indexPage, rootPage, type SiteContext } from './site-context.ts';
import { sitemapFiles, type SitemapEntry } from './sitemap.ts';
import { createXmlWriter } from './xml.ts';

/** What indexes, feeds and the sitemap are made of. */
export interface Lists {
  readonly cards: Map<string, Card[]>;
  readonly entries: SitemapEntry[];
}

/** Adds an edition to the lists, where it is offered. */
export function addToLists({ cards, entries }: Lists, language: string, card: Card, offers: readonly Offer[], alternates: SitemapEntry['alternates']): void {
  const own = offers.find((offer) => offer.language === language);
  if (own?.listed !== true) return;
  const list = cards.get(language);
  if (list === undefined) cards.set(language, [card]);
  else list.push(card);
  if (own.indexed) entries.push({ page: card.page, changed: card.updated ?? card.published, alternates });
}

/** The pages of an article that search engines may have, its own language's for everybody else. */
export function alternatesOf(offers: readonly Offer[], source: string): SitemapEntry['alternates'] {
  const indexed = offers.filter((offer) => offer.indexed);
  const original = indexed.find((offer) => offer.language === source);
  return indexed.length < 2 ? [] : [...indexed.map((offer) => [offer.language, offer.page] as const), ...(original === undefined ? [] : [['x-default', original.page] as const])];
}

/** Indexes, the page of languages, and where the site has an address its feeds and its sitemap. */
export function* listFiles({ cards, entries }: Lists, site: SiteContext): Generator<ListFile> {
  const { settings, base, languages } = site;
  const write = createXmlWriter();
  for (const language of languages) {
    const sorted = sortCards(cards.get(language) ?? [], language);
    yield* indexFiles(sorted, language, site);
    if (base === undefined) continue;
    const name = localized(settings.name, language);
    const path = feedPage(language);
    const newest = feedCards(sorted, settings.feedLength);
    yield { path, hash: hashOf(newest, languages), make: () => renderFeed({ language, title: feedTitle(site.words(language), name), cards: newest, base, site: name }, write) };
  }
  yield { path: rootPage, hash: hashOf(languages), make: () => renderRoot(site) };
  if (base === undefined) return;
  const indexes = languages.filter((language) => pseudoWay(language) === undefined).map((language) => [language, indexPage(language)] as const);
  const alternates = indexes.length < 2 ? [] : [...indexes, ['x-default', rootPage] as const];
  yield* sitemapFiles([...indexes.map(([, page]): SitemapEntry => ({ page, alternates })), ...entries], base, write);
}
