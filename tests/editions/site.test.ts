import { XMLParser } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { absoluteAddress } from '#stet/editions/address.js';
import { createRenderer, type RenderedArticle } from '#stet/editions/renderer.js';
import { buildSite, type Site, type SiteInput } from '#stet/editions/site.js';
import { catalogues, entry, mark, settings } from './project.js';
import { all, attribute, type Element, textOf } from './tree.js';

const post = 'Під час зустрічі в порту обговорили безпекову ситуацію на узбережжі. 🇺🇦 Дякуємо @harbor за гостинність і каву!';
const markdown = `---
title: Lights & Harbours
description: Two ports share their warnings.
author: Nora Whitfield
date: 2021-09-16T09:05:00-04:00
tags: [ports, weather]
translator: { de: Marlene Voss }
---

# Lights & Harbours

The mayor met the [council](other.md#two "Who sits there") near @teague_pt.

> ${post}
>
> — Ганна Лі (@hanna) May 3, 2022

![A lamp](img/lamp.jpg)

Second paragraph, with *stress*.
`;
const text = 'The second article\n\nThis is the first paragraph of it, which is long enough to be told from a heading.\n\nAnother one follows here.\n';
const page = `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>A whole page</title>
  <link rel="canonical" href="https://old.example.org/page">
  <meta property="og:locale" content="en_US">
  <script type="application/ld+json">{"@type": "NewsArticle", "headline": "A whole page", "inLanguage": "en-US", "datePublished": "2022-01-02", "citation": {"inLanguage": "uk"}}</script>
</head>
<body class=x>
<h1>A whole page</h1>
<p>See <a href="sub/../lights.md">the other</a> and <img src='img/lamp.jpg' alt="A lamp">.</p>
</body>
</html>
`;

const translators = { de: mark, ar: (all: string): string => all.replace(/[A-Za-z]+/g, 'كلمة') };
const articles = [entry('lights.md', markdown, translators), entry('other.md', text.replace('The second article', '# Two\n\nOther'), { de: mark }), entry('page.html', page, { de: mark })];
const input: SiteInput = { articles, settings, catalogues, files: new Set(['img/lamp.jpg', 'img/lamp.de.jpg']) };
let site: Site;
const file = (path: string): string => site.files.get(path) ?? `no ${path}`;

beforeAll(async () => {
  site = await buildSite(input);
});

describe('buildSite', () => {
  it('makes a page of every edition, an index and a feed of every language, a sitemap and one style sheet', () => {
    expect([...site.files.keys()].filter((path) => !path.startsWith('style-')).sort()).toEqual([
      'ar/feed.xml', 'ar/index.html', 'ar/lights.html', 'ar/other.html', 'ar/page.html',
      'de/feed.xml', 'de/index.html', 'de/lights.html', 'de/other.html', 'de/page.html',
      'en/feed.xml', 'en/index.html', 'en/lights.html', 'en/other.html', 'en/page.html',
      'index.html', 'sitemap.xml',
    ]);
    expect(site.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('gives pages and passages their languages and directions', () => {
    const html = file('ar/lights.html');
    const [root] = all(html, ({ tagName }) => tagName === 'html');
    expect([attribute(root as Element, 'lang'), attribute(root as Element, 'dir')]).toEqual(['ar', 'rtl']);
    const [quotation] = all(html, ({ tagName }) => tagName === 'blockquote');
    expect(quotation?.attrs).toEqual([{ name: 'lang', value: 'uk' }, { name: 'dir', value: 'ltr' }, { name: 'translate', value: 'no' }]);
    expect(textOf(quotation as Element).trim()).toBe(post);
    expect(html).toContain('<span lang="uk" dir="ltr">Ганна Лі</span> (@hanna) May 3, 2022');
    expect(html).toContain('لغة المنشور الأصلية: الأوكرانية');
    expect(file('de/lights.html')).toContain('Ursprünglich auf Ukrainisch veröffentlicht');
  });

  it('credits people, and writes dates with their zone', () => {
    const html = file('de/lights.html');
    expect(html).toContain('Von <span class="person">Nora Whitfield</span>');
    expect(html).toContain('Veröffentlicht am <time datetime="2021-09-16T09:05:00-04:00">16. September 2021 um 09:05 GMT-4</time>');
    expect(html).toContain('Aus dem Englischen von <span class="person">Marlene Voss</span>');
    expect(file('ar/lights.html')).toContain('مترجم عن الإنجليزية');
    expect(file('en/lights.html')).not.toContain('class="translators"');
  });

  it('names every offered edition on every other, and no other', () => {
    const pages = [...site.files.keys()].filter((path) => path.endsWith('.html'));
    const links = new Map(
      pages.map((path) => [
        absoluteAddress('https://example.org/news/', path),
        new Map(all(file(path), (element) => element.tagName === 'link' && attribute(element, 'hreflang') !== undefined).map((link) => [attribute(link, 'hreflang') as string, attribute(link, 'href') as string])),
      ]),
    );
    let count = 0;
    for (const [address, alternates] of links) {
      for (const [language, other] of alternates) {
        if (language === 'x-default') continue;
        expect([...(links.get(other)?.values() ?? [])], `${other} should name ${address}`).toContain(address);
        count += 1;
      }
      if (alternates.size > 0) expect(alternates.has('x-default')).toBe(true);
    }
    expect(count).toBeGreaterThan(15);
    // Nobody has translated these into Arabic: they are there, but not offered.
    expect(links.get('https://example.org/news/ar/other.html')?.size).toBe(0);
    expect(file('ar/other.html')).toContain('<meta name="robots" content="noindex">');
    expect(file('ar/other.html')).toContain('<link rel="canonical" href="https://example.org/news/ar/other.html">');
  });

  it('says in JSON-LD what is a translation of what', () => {
    const json = (path: string): Record<string, unknown> => JSON.parse(textOf(all(file(path), (element) => attribute(element, 'type') === 'application/ld+json')[0] as Element)) as Record<string, unknown>;
    expect(json('de/lights.html')).toMatchObject({
      '@type': 'NewsArticle',
      inLanguage: 'de',
      datePublished: '2021-09-16T09:05:00-04:00',
      author: [{ name: 'Nora Whitfield' }],
      translator: [{ name: 'Marlene Voss' }],
      image: 'https://example.org/news/files/img/lamp.de.jpg',
      translationOfWork: { '@id': 'https://example.org/news/en/lights.html', inLanguage: 'en', headline: 'Lights & Harbours' },
    });
    expect(json('en/lights.html').workTranslation).toMatchObject([{ inLanguage: 'de' }, { inLanguage: 'ar' }]);
    expect(json('en/lights.html').translationOfWork).toBeUndefined();
  });

  it('makes feeds and a sitemap that a parser reads', () => {
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', isArray: (name) => name === 'entry' || name === 'url' });
    const { feed } = parser.parse(file('de/feed.xml')) as { feed: Record<string, unknown> & { entry: Record<string, unknown>[] } };
    expect(feed).toMatchObject({ '@xml:lang': 'de', title: 'The Courier: neueste Artikel', updated: '2022-01-02T00:00:00Z', id: 'https://example.org/news/de/feed.xml' });
    expect(feed.entry.map(({ id }) => id)).toEqual(['https://example.org/news/de/page.html', 'https://example.org/news/de/lights.html']);
    expect(feed.entry[1]).toMatchObject({ title: 'Lightsø & Harboursø', published: '2021-09-16T13:05:00Z', author: { name: 'Nora Whitfield' } });
    const { urlset } = parser.parse(file('sitemap.xml')) as { urlset: { url: { loc: string; lastmod?: string; 'xhtml:link'?: { '@hreflang': string; '@href': string }[] }[] } };
    const urls = new Map(urlset.url.map((url) => [url.loc, url]));
    expect(urls.get('https://example.org/news/de/lights.html')?.['xhtml:link']?.map((link) => link['@hreflang'])).toEqual(['en', 'de', 'ar', 'x-default']);
    expect(urls.get('https://example.org/news/en/page.html')?.lastmod).toBe('2022-01-02');
    expect(urls.has('https://example.org/news/ar/other.html')).toBe(false);
    expect(site.diagnostics.filter(({ code }) => code === 'article-undated').map(({ values }) => values?.path)).toEqual(['other.md']);
  });

  it('points links at the same edition and pictures at their localized files', () => {
    expect(file('de/lights.html')).toContain('<a href="other.html#two" title="Whoø sitsø thereø">');
    expect(file('de/lights.html')).toContain('<img src="../files/img/lamp.de.jpg"');
    expect(file('ar/lights.html')).toContain('<img src="../files/img/lamp.jpg"');
    expect(site.copies.get('files/img/lamp.de.jpg')).toBe('img/lamp.de.jpg');
    expect(file('de/page.html')).toContain('<a href="lights.html">');
    expect(file('de/page.html')).toContain("<img src='img/lamp.de.jpg'");
    expect(file('en/page.html')).toContain("<img src='img/lamp.jpg'");
    expect(site.copies.get('de/img/lamp.de.jpg')).toBe('img/lamp.de.jpg');
  });

  it('keeps a whole page as it is but for its head, its links and its pictures', () => {
    const expected = page
      .replace('<link rel="canonical" href="https://old.example.org/page">', [
        '<link rel="canonical" href="https://example.org/news/en/page.html">',
        '<link rel="alternate" hreflang="en" href="https://example.org/news/en/page.html">',
        '<link rel="alternate" hreflang="de" href="https://example.org/news/de/page.html">',
        '<link rel="alternate" hreflang="x-default" href="https://example.org/news/en/page.html">',
        '<meta property="og:locale" content="en_US">',
        '<meta property="og:locale:alternate" content="de_DE">',
      ].join('\n  '))
      .replace('  <meta property="og:locale" content="en_US">\n  <script', '  <script')
      .replace('sub/../lights.md', 'lights.html');
    expect(file('en/page.html')).toBe(expected);
    expect(file('de/page.html')).toMatch(/"inLanguage": "de".*"inLanguage": "uk"/);
    expect(file('ar/page.html')).toMatch(/<html (?:dir="rtl" lang="ar"|lang="ar" dir="rtl")>/);
  });

  it('leaves the heads of whole pages alone where it is told to', async () => {
    const plain = await buildSite({ ...input, settings: { ...settings, head: false } });
    expect(plain.files.get('en/page.html')).toBe(page.replace('sub/../lights.md', 'lights.html'));
  });

  it('says what is not translated, in the reader\'s language, and what it is in', () => {
    const html = file('ar/other.html');
    expect(html).toContain('<p class="incomplete">');
    expect(html).toContain('اقرأ النص الأصلي');
    expect(all(html, (element) => attribute(element, 'lang') === 'en' && attribute(element, 'dir') === 'ltr' && element.tagName === 'p').map(textOf)).toContain('Another one follows here.');
    expect(file('de/other.html')).not.toContain('class="incomplete"');
  });

  it('needs no script and asks no other site for anything, and a page stays under 50 KB with its style', () => {
    const sheet = [...site.files].find(([path]) => path.startsWith('style-'))?.[1] as string;
    expect(sheet).not.toMatch(/url\(|@import/);
    for (const path of [...site.files.keys()].filter((each) => each.endsWith('.html') && !each.endsWith('page.html'))) {
      const html = file(path);
      expect(all(html, (element) => element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json')).toEqual([]);
      const loads = all(html, ({ tagName }) => ['img', 'iframe', 'video', 'object', 'embed', 'source'].includes(tagName)).map((element) => attribute(element, 'src'));
      expect(loads.filter((address) => /^(?:https?:)?\/\//.test(address ?? ''))).toEqual([]);
      const sheets = all(html, (element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet').map((element) => attribute(element, 'href'));
      expect(sheets).toEqual([expect.stringMatching(/^(?:\.\.\/)*style-[0-9a-f]{8}\.css$/)]);
      expect(new TextEncoder().encode(html + sheet).length).toBeLessThan(50_000);
    }
  });
});

/** Pages of articles alone. */
const pagesOf = (paths: readonly string[]): readonly string[] => paths.filter((path) => /\/(?!index)[\w-]+\.html$/.test(path)).sort();

describe('a second build', () => {
  const keyed = (key: string): SiteInput['articles'] => [entry('lights.md', markdown, translators, key), entry('other.md', text, { de: mark }, '1')];

  it('makes only the pages again whose inputs have changed, and the whole is the same', async () => {
    const read: string[] = [];
    const watched = (articles: SiteInput['articles']): SiteInput['articles'] => articles.map((each) => ({ ...each, load: () => (read.push(each.path), each.load()) }));
    const first = await buildSite({ ...input, articles: watched(keyed('1')) });
    expect(read).toEqual(['lights.md', 'other.md']);
    const record = JSON.parse(JSON.stringify(first.record)) as Site['record'];
    const again = await buildSite({ ...input, articles: watched(keyed('1')), previous: record });
    expect(read.length).toBe(2);
    expect(pagesOf(again.kept).length).toBe(6);
    expect([...again.files.keys()].filter((path) => !path.startsWith('style-'))).toEqual([]);
    expect(again.record).toEqual(first.record);
    expect(Object.fromEntries(again.copies)).toEqual(Object.fromEntries(first.copies));
    for (const [path, html] of again.files) expect(html).toBe(first.files.get(path));
    const changed = await buildSite({ ...input, articles: watched(keyed('2')), previous: record });
    expect(read).toEqual(['lights.md', 'other.md', 'lights.md']);
    expect(pagesOf(changed.kept)).toEqual(['ar/other.html', 'de/other.html', 'en/other.html']);
  });

  it('makes a page again when what it links to has moved, and all of them when a setting has changed', async () => {
    const first = await buildSite({ ...input, articles: keyed('1') });
    const movedArticles = [entry('lights.md', markdown, translators, '1'), entry('other.md', `---\nslug: elsewhere\n---\n\n${text}`, { de: mark }, '2')];
    const moved = await buildSite({ ...input, articles: movedArticles, previous: first.record });
    expect(pagesOf(moved.kept)).toEqual([]);
    // What is kept of the lists is what a build from nothing gives.
    const fresh = await buildSite({ ...input, articles: movedArticles });
    for (const path of moved.kept) expect(first.files.get(path), path).toBe(fresh.files.get(path));
    for (const [path, html] of moved.files) expect(html, path).toBe(fresh.files.get(path));
    expect([...moved.kept, ...moved.files.keys()].sort()).toEqual([...fresh.files.keys()].sort());
    expect(moved.files.get('de/lights.html')).toContain('href="other.html#two"');
    expect(moved.files.get('en/lights.html')).toContain('href="elsewhere.html#two"');
    const renamed = await buildSite({ ...input, articles: keyed('1'), previous: first.record, settings: { ...settings, name: 'Another' } });
    expect(renamed.kept).toEqual([]);
  });
});

describe('a whole page', () => {
  it('keeps addresses that lead to nothing of the project, whatever they are', async () => {
    const own = '<body><a class=toggle href=\'javascript:void(0)\'>More</a> <a href="lights.md">x</a></body>';
    const { files, diagnostics } = await buildSite({ ...input, articles: [articles[0] as (typeof articles)[0], entry('own.html', page.replace(/<body[^]*<\/body>/, own), { de: mark })] });
    expect(files.get('en/own.html')).toContain(own.replace('lights.md', 'lights.html'));
    expect(diagnostics.map(({ code }) => code)).not.toContain('link-unsafe');
  });
});

describe('pseudo-locales', () => {
  it('go through the whole site and are offered to readers, never to search engines', async () => {
    const bidi = (all: string): string => `\u202e${all}\u202c`;
    const { files } = await buildSite({ ...input, articles: [entry('lights.md', markdown, { de: mark, 'ar-XB': bidi, 'en-XA': mark })], settings: { ...settings, languages: ['de', 'ar-XB', 'en-XA'] } });
    for (const [path, html] of files) {
      if (!path.endsWith('.html') && !path.endsWith('sitemap.xml')) continue;
      const pseudo = /^(?:en-XA|ar-XB)\//.test(path);
      expect(html.includes('<meta name="robots" content="noindex">'), path).toBe(pseudo);
      // Its own canonical address and its feed apart, no machine is told of it.
      const told = html.replace(/<body[\s\S]*|<link rel="alternate" type="application\/atom\+xml"[^>]*>|<link rel="stylesheet"[^>]*>/g, '');
      if (!pseudo) expect(told, path).not.toMatch(/XA|XB/);
      else expect(html, path).not.toContain('hreflang="x-default"');
    }
    expect(files.get('ar-XB/lights.html')).toContain('<html lang="ar-XB" dir="rtl">');
    expect(files.get('en/lights.html')).toContain('href="../ar-XB/lights.html"');
    expect(files.get('index.html')).toContain('href="en-XA/index.html"');
    expect(files.get('sitemap.xml')).toContain('https://example.org/news/de/lights.html');
  });
});

describe('pages made elsewhere', () => {
  it('are the same as if they were made here, though nobody there knew of the others', async () => {
    // Titles, and so pages, that meet; a link to a page that is not called as it would be alone.
    const same = [entry('a.md', `# Same title\n\nWords of a, with [a link](b.md).\n`), entry('b.md', '# Same title\n\nWords of b.\n'), entry('c.md', '# Other\n\nSee [b](b.md).\n')];
    const whole: SiteInput = { ...input, articles: same, settings: { ...settings, slugs: 'transliterated' } };
    const here = await buildSite(whole);
    const files = new Map<string, string>();
    const write = (path: string, html: string): void => void files.set(path, html);
    const there = await buildSite({
      ...whole,
      write,
      remove: (path) => void files.delete(path),
      elsewhere: async (articles) =>
        new Map(await Promise.all(articles.map(async (each) => {
          const renderer = createRenderer({ ...whole, write }, same.map(({ path }) => path));
          return [each.path, JSON.parse(JSON.stringify(await renderer.render(each, renderer.open()))) as RenderedArticle] as const;
        }))),
    });
    expect([...files].sort()).toEqual([...here.files].sort());
    expect(there.pages).toEqual(here.pages);
    expect(there.diagnostics).toEqual(here.diagnostics);
    expect([...files.keys()].filter((path) => path.startsWith('en/')).sort()).toEqual(['en/feed.xml', 'en/index.html', 'en/other.html', 'en/same-title-2.html', 'en/same-title.html']);
  });
});
