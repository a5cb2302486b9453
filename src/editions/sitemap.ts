import { absoluteAddress } from './address.ts';
import type { Moment } from './values.ts';
import type { XmlWriter } from './xml.ts';

/** One page of the site, and the pages that are the same in other languages. */
export interface SitemapEntry {
  readonly page: string;
  readonly changed?: Moment | undefined;
  /** By language, its own among them; empty where it stands alone. */
  readonly alternates: readonly (readonly [language: string, page: string])[];
}

/** Google's and sitemaps.org's limit; a file stays well under their 50 MB too. */
const perFile = 10_000;

/**
 * The sitemap by path: `sitemap.xml`, and beyond 10,000 pages an index of several. Only pages that are offered.
 */
export function renderSitemap(entries: readonly SitemapEntry[], base: string, write: XmlWriter): ReadonlyMap<string, string> {
  const files: (readonly SitemapEntry[])[] = [];
  for (let i = 0; i < entries.length || i === 0; i += perFile) files.push(entries.slice(i, i + perFile));
  if (files.length === 1) return new Map([['sitemap.xml', urlSet(files[0] as readonly SitemapEntry[], base, write)]]);
  const names = files.map((_, i) => `sitemap-${i + 1}.xml`);
  const index = write({ sitemapindex: { '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9', sitemap: names.map((name) => ({ loc: base + name })) } });
  return new Map([['sitemap.xml', index], ...files.map((list, i): [string, string] => [names[i] as string, urlSet(list, base, write)])]);
}

function urlSet(entries: readonly SitemapEntry[], base: string, write: XmlWriter): string {
  return write({
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      url: entries.map(({ page, changed, alternates }) => ({
        loc: absoluteAddress(base, page),
        ...(changed === undefined ? {} : { lastmod: changed.iso }),
        ...(alternates.length === 0
          ? {}
          : { 'xhtml:link': alternates.map(([language, other]) => ({ '@rel': 'alternate', '@hreflang': language, '@href': absoluteAddress(base, other) })) }),
      })),
    },
  });
}
