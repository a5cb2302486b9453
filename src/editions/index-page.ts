import { absoluteAddress, relativeAddress } from './address.ts';
import type { Card } from './card.ts';
import { escapeHtml } from '../text/html.ts';
import { feedTitle } from './feed.ts';
import { renderHead } from './head.ts';
import type { ListFile } from './list-file.ts';
import { makeOffer, type Offer } from './offer.ts';
import { pseudoWay } from '../steps/pseudo.ts';
import { inLanguage, renderFeedLink, renderHomeLink, renderLanguages } from './parts.ts';
import { hashOf } from './record.ts';
import { localized } from './settings.ts';
import { feedPage, indexPage, rootPage, type SiteContext } from './site-context.ts';
import type { Words } from './words.ts';

/** How many articles a page of an index has unless the config says otherwise. */
const pageLength = 40;

/** The pages of the index of one language: newest articles first. */
export function* indexFiles(cards: readonly Card[], language: string, site: SiteContext): Generator<ListFile> {
  const length = Math.max(1, Math.floor(site.settings.pageLength ?? pageLength));
  const total = Math.max(1, Math.ceil(cards.length / length));
  for (let n = 1; n <= total; n += 1) {
    const list = cards.slice((n - 1) * length, n * length);
    yield { path: indexPage(language, n), hash: hashOf(list, n, total, site.languages), make: () => renderIndex(list, n, total, language, site) };
  }
}

function renderIndex(list: readonly Card[], n: number, total: number, language: string, site: SiteContext): string {
  const page = indexPage(language, n);
  const words = site.words(language);
  const body = list.length === 0 ? `<p>${words.html('noArticles')}</p>` : `<ol class="articles">\n${list.map((card) => renderCard(card, page, words)).join('\n')}\n</ol>`;
  const offers = site.languages.map((other) => makeOffer({ language: other, tongue: site.tongues(other), page: indexPage(other), title: words.text('latest'), listed: true }));
  // Only the first page has its like in the other languages.
  return fillIndex({ language, page, offers: n === 1 ? offers : [], switcher: offers, body: `${body}${renderPager(n, total, language, page, words)}`, title: words.text('latest'), number: n }, site);
}

/** The first page of the site: its languages, each in its own words. */
export function renderRoot(site: SiteContext): string {
  const language = site.settings.source;
  const words = site.words(language);
  const items = site.languages.map((other) => {
    const { name, direction } = site.tongues(other);
    return `<li><a href="${escapeHtml(relativeAddress(rootPage, indexPage(other)))}" hreflang="${escapeHtml(other)}" lang="${escapeHtml(other)}" dir="${direction}">${escapeHtml(name)}</a></li>`;
  });
  const offers = site.languages.map((other) => makeOffer({ language: other, tongue: site.tongues(other), page: indexPage(other), title: '', listed: true }));
  return fillIndex({ language, page: rootPage, offers, switcher: [], body: `<ul class="choose">\n${items.join('\n')}\n</ul>`, title: words.text('chooseLanguage'), number: 1 }, site);
}

interface IndexFilling {
  readonly language: string;
  readonly page: string;
  /** What the head names as alternates. */
  readonly offers: readonly Offer[];
  /** What the reader is offered. */
  readonly switcher: readonly Offer[];
  readonly body: string;
  readonly title: string;
  readonly number: number;
}

function fillIndex({ language, page, offers, switcher, body, title, number }: IndexFilling, site: SiteContext): string {
  const words = site.words(language);
  const name = localized(site.settings.name, language);
  const headline = `<h1>${escapeHtml(title)}</h1>`;
  const feed = site.base === undefined ? undefined : { address: relativeAddress(page, feedPage(language)), title: feedTitle(words, name) };
  const head = renderHead({
    title: number === 1 && name !== undefined ? name : `${title}${number === 1 ? '' : ` (${number})`}`,
    site: name,
    type: 'website',
    tongue: site.tongues(language),
    page,
    offers,
    fallback: rootPage,
    base: site.base,
    feed,
    hidden: pseudoWay(language) !== undefined,
  });
  return site.template.render({
    text: {
      language,
      direction: site.tongues(language).direction,
      kind: 'index',
      title,
      description: '',
      site: name ?? '',
      home: relativeAddress(page, indexPage(language)),
      style: relativeAddress(page, site.style),
      feed: feed?.address ?? '',
      address: site.base === undefined ? '' : absoluteAddress(site.base, page),
    },
    html: {
      head,
      languages: renderLanguages(switcher, page, language, words),
      headline,
      standfirst: '',
      byline: '',
      picture: '',
      notices: '',
      body,
      credits: '',
      content: `${headline}\n${body}`,
      homeLink: renderHomeLink(site, page, language, words),
      feedLink: renderFeedLink(site, page, language, words),
    },
    word: (key, as) => (as === 'html' ? words.html(key) : words.text(key)),
    message: (key) => site.message(key, language),
  });
}

function renderCard(card: Card, page: string, words: Words): string {
  const { title, titleLanguage, description, descriptionLanguage, published } = card;
  const lines = [`<h2${inLanguage(titleLanguage)}><a href="${escapeHtml(relativeAddress(page, card.page))}">${titleLanguage === undefined ? words.isolate(title) : escapeHtml(title)}</a></h2>`];
  if (description !== undefined) lines.push(`<p class="summary"${inLanguage(descriptionLanguage)}>${descriptionLanguage === undefined ? words.isolate(description) : escapeHtml(description)}</p>`);
  if (published !== undefined) lines.push(`<p class="dates"><time datetime="${escapeHtml(published.iso)}">${escapeHtml(words.values.day(published))}</time></p>`);
  return `<li>\n${lines.join('\n')}\n</li>`;
}

function renderPager(n: number, total: number, language: string, page: string, words: Words): string {
  if (total === 1) return '';
  const link = (to: number, key: string, rel: string): string =>
    to < 1 || to > total ? '' : `<a rel="${rel}" href="${escapeHtml(relativeAddress(page, indexPage(language, to)))}">${words.html(key)}</a>`;
  const where = words.html('pageOf', (values) => ({ n: escapeHtml(values.number(n)), total: escapeHtml(values.number(total)) }));
  return `\n<nav class="pager" aria-label="${escapeHtml(words.text('latest'))}">${link(n - 1, 'newer', 'prev')}<span>${where}</span>${link(n + 1, 'older', 'next')}</nav>`;
}
