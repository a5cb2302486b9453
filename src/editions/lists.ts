import { type Card, sortCards } from './card.ts';
import { feedTitle, renderFeed } from './feed.ts';
import { renderIndex, renderRoot } from './index-page.ts';
import type { Offer } from './offer.ts';
import { localized } from './settings.ts';
import { feedPage, indexPage, rootPage, type SiteContext } from './site-context.ts';
import { renderSitemap, type SitemapEntry } from './sitemap.ts';
import { createXmlWriter } from './xml.ts';

/** What indexes, feeds and the sitemap are made of. */
export interface Lists {
  readonly cards: Map<string, Card[]>;
  readonly entries: SitemapEntry[];
}

/** Adds an edition to the lists, where it is offered. */
export function addToLists({ cards, entries }: Lists, language: string, card: Card, offers: readonly Offer[], source: string): void {
  const listed = offers.filter((offer) => offer.listed);
  if (!listed.some((offer) => offer.language === language)) return;
  const list = cards.get(language);
  if (list === undefined) cards.set(language, [card]);
  else list.push(card);
  const original = listed.find((offer) => offer.language === source);
  const alternates = listed.length < 2 ? [] : [...listed.map((offer) => [offer.language, offer.page] as const), ...(original === undefined ? [] : [['x-default', original.page] as const])];
  entries.push({ page: card.page, changed: card.updated ?? card.published, alternates });
}

/** Indexes, the page of languages, and where the site has an address its feeds and its sitemap, each with its path. */
export function* renderLists({ cards, entries }: Lists, site: SiteContext): Generator<readonly [path: string, text: string]> {
  const { settings, base, languages } = site;
  const write = createXmlWriter();
  for (const language of languages) {
    const sorted = sortCards(cards.get(language) ?? [], language);
    yield* renderIndex(sorted, language, site);
    if (base === undefined) continue;
    const name = localized(settings.name, language);
    yield [feedPage(language), renderFeed({ language, title: feedTitle(site.words(language), name), cards: sorted, base, length: settings.feedLength, site: name }, write)];
  }
  yield [rootPage, renderRoot(site)];
  if (base === undefined) return;
  const indexes = languages.map((language) => [language, indexPage(language)] as const);
  const alternates = indexes.length < 2 ? [] : [...indexes, ['x-default', rootPage] as const];
  yield* renderSitemap([...indexes.map(([, page]): SitemapEntry => ({ page, alternates })), ...entries], base, write);
}
