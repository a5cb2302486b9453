import { absoluteAddress } from './address.ts';
import type { ListFile } from './list-file.ts';
import { hashOf } from './record.ts';
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
 * The sitemap: `sitemap.xml`, and beyond 10,000 pages an index of several. Only pages that are offered.
 */
export function* sitemapFiles(entries: readonly SitemapEntry[], base: string, write: XmlWriter): Generator<ListFile> {
  const files: (readonly SitemapEntry[])[] = [];
  for (let i = 0; i < entries.length || i === 0; i += perFile) files.push(entries.slice(i, i + perFile));
  const name = (i: number): string => (files.length === 1 ? 'sitemap.xml' : `sitemap-${i + 1}.xml`);
  for (const [i, list] of files.entries()) yield { path: name(i), hash: listHash(list), make: () => urlSet(list, base, write) };
  if (files.length === 1) return;
  const index = (): string => write({ sitemapindex: { '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9', sitemap: files.map((_, i) => ({ loc: base + name(i) })) } });
  yield { path: 'sitemap.xml', hash: hashOf(files.length), make: index };
}

/** The editions of an article have the same alternates, which are looked at once. */
function listHash(entries: readonly SitemapEntry[]): string {
  const known = new Map<SitemapEntry['alternates'], number>();
  return hashOf(
    entries.map(({ page, changed, alternates }) => {
      const seen = known.get(alternates);
      if (seen === undefined) known.set(alternates, known.size);
      return [page, changed?.iso, seen ?? alternates];
    }),
  );
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
