import { absoluteAddress } from './address.ts';
import { escapeHtml } from '../text/html.ts';
import { scriptJson } from './script-json.ts';
import type { Offer } from './offer.ts';
import type { Tongue } from './tongue.ts';

/** What the head of a page says. */
export interface Head {
  readonly title: string;
  readonly site?: string | undefined;
  readonly description?: string | undefined;
  readonly type: 'article' | 'website';
  readonly tongue: Tongue;
  /** Path of the page. */
  readonly page: string;
  /** All editions of the same; those that search engines may have are named as alternates. */
  readonly offers: readonly Offer[];
  /** Path of the page for everybody else. */
  readonly fallback?: string | undefined;
  /** The address of the site, with a slash at its end. */
  readonly base?: string | undefined;
  /** Relative address and title of the feed. */
  readonly feed?: { readonly address: string; readonly title: string } | undefined;
  /** Absolute. */
  readonly picture?: { readonly address: string; readonly alternative?: string } | undefined;
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly jsonLd?: unknown;
  /** Not whole enough for search engines. */
  readonly hidden: boolean;
}

/**
 * The elements of a head, a line each: title, description, canonical and alternate addresses, Open Graph, feed,
 * JSON-LD. What needs an absolute address is left out where the site has none.
 */
export function renderHead(head: Head): string {
  const { base, page, site } = head;
  const lines: string[] = [];
  const meta = (name: string, content: string | undefined, key: 'name' | 'property' = 'property'): void => {
    if (content !== undefined && content !== '') lines.push(`<meta ${key}="${name}" content="${escapeHtml(content)}">`);
  };
  lines.push(`<title>${escapeHtml(site === undefined || site === head.title ? head.title : `${head.title} – ${site}`)}</title>`);
  meta('description', head.description, 'name');
  for (const author of head.authors ?? []) meta('author', author, 'name');
  if (head.hidden) meta('robots', 'noindex', 'name');
  if (base !== undefined) lines.push(...addressLines(head, base));
  if (head.feed !== undefined) {
    lines.push(`<link rel="alternate" type="application/atom+xml" title="${escapeHtml(head.feed.title)}" href="${escapeHtml(head.feed.address)}">`);
  }
  meta('og:type', head.type);
  meta('og:title', head.title);
  meta('og:description', head.description);
  meta('og:site_name', site);
  if (base !== undefined) meta('og:url', absoluteAddress(base, page));
  for (const [property, content] of localeProperties(head.tongue, head.offers)) meta(property, content);
  meta('og:image', head.picture?.address);
  meta('og:image:alt', head.picture?.alternative);
  meta('article:published_time', head.published);
  meta('article:modified_time', head.updated);
  if (head.jsonLd !== undefined) lines.push(`<script type="application/ld+json">${scriptJson(head.jsonLd)}</script>`);
  return lines.join('\n');
}

/** Canonical and alternate links; an edition that is not offered names no others, since they do not name it. */
export function addressLines({ page, offers, fallback, hidden }: Pick<Head, 'page' | 'offers' | 'fallback' | 'hidden'>, base: string): readonly string[] {
  const lines = [`<link rel="canonical" href="${escapeHtml(absoluteAddress(base, page))}">`];
  const indexed = offers.filter((offer) => offer.indexed);
  if (hidden || indexed.length < 2) return lines;
  for (const { language, page: other } of indexed) lines.push(alternate(language, base, other));
  if (fallback !== undefined) lines.push(alternate('x-default', base, fallback));
  return lines;
}

function alternate(language: string, base: string, page: string): string {
  return `<link rel="alternate" hreflang="${escapeHtml(language)}" href="${escapeHtml(absoluteAddress(base, page))}">`;
}

/** Open Graph's locale of a page and of its indexed alternates, where it is one itself. */
export function localeProperties(tongue: Tongue, offers: readonly Offer[]): readonly (readonly [string, string])[] {
  const isIndexed = offers.find((offer) => offer.language === tongue.language)?.indexed !== false;
  const others = new Set((isIndexed ? offers : []).filter((offer) => offer.indexed && offer.language !== tongue.language).map((offer) => offer.tongue.locale));
  others.delete(tongue.locale);
  return [['og:locale', tongue.locale], ...[...others].map((locale) => ['og:locale:alternate', locale] as const)];
}
