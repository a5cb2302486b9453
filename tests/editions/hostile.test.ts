import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementsOf, tagsOf } from '#stet/editions/html-tags.js';
import { createIsolator } from '#stet/editions/isolate.js';
import { buildSite } from '#stet/editions/site.js';
import { catalogues, entry, settings } from './project.js';
import { all, attribute } from './tree.js';

const html = fc.array(
  fc.constantFrom(
    '<p>', '</p>', '<p lang="en">', '<div', '>', '<blockquote class="twitter-tweet">', '</blockquote>', '<a href="x.md">', '<a href=javascript:x>', '</a>', '<img src=a.jpg alt="Some alt words">', '<script src="//x.org/a.js">', '</script>',
    '<iframe src="https://x.org">', '</iframe>', '<h1>', '</h1>', '<li>', '<td>', '<!--', '-->', '<title>', '</title>', 'Some words here.', 'Це слова українською мовою, їх тут багато.', '— Ганна Лі (@hanna) May 3, 2022', '&amp;', '"', "'", '\n\n', ' ', '<em>', '</em>', '<br>', '<svg><path/></svg>', '<html', '<head>', '</head>', '<body>',
  ),
  { maxLength: 24 },
).map((pieces) => pieces.join(''));

const markdown = fc.array(
  fc.constantFrom('# ', '\n', '\n\n', '> ', '- ', '1. ', '*', '**', '`', '```\n', '[a](b.md "c")', '![d e](f.jpg)', '[^1]', '[^1]: note\n', '| a | b |\n|--|--|\n| c | d |\n', 'Some words here.', 'Це слова українською мовою, їх тут багато.', '— Ганна Лі (@hanna) May 3, 2022', '<div>', '</div>', '<b>', '[x]', '[x]: y\n', '[!NOTE]\n', '---\n', 'title: x\n', '\uFEFF', '\r\n', '$$\n', '{#id}', '  \n', '\\'),
  { maxLength: 24 },
).map((pieces) => pieces.join(''));

describe('whatever an article holds', () => {
  const build = async (path: string, source: string, done: number): Promise<ReadonlyMap<string, string>> => {
    let n = 0;
    const translate = (text: string): string | undefined => (n++ % 3 < done ? text.replace(/[a-z]/g, 'ø') : undefined);
    return (await buildSite({ articles: [entry(path, source, { ar: translate })], settings: { ...settings, languages: ['ar'] }, catalogues, files: new Set(['a.jpg']) })).files;
  };
  const check = (files: ReadonlyMap<string, string>): void => {
    for (const [path, page] of files) {
      if (!/^(?:en|ar)\/a\.html$/.test(path) || !page.includes('<main id="content">')) continue;
      expect(all(page, (element) => element.tagName === 'a' && /^\s*javascript:/i.test(attribute(element, 'href') ?? ''))).toEqual([]);
      expect(all(page, (element) => element.tagName === 'script' && attribute(element, 'src') !== undefined)).toEqual([]);
    }
  };

  it('HTML becomes a page, or is one', async () => {
    await fc.assert(fc.asyncProperty(html, fc.integer({ min: 0, max: 3 }), async (source, done) => check(await build('a.html', source, done))), { numRuns: 100 });
  });

  it('Markdown becomes a page', async () => {
    await fc.assert(fc.asyncProperty(markdown, fc.integer({ min: 0, max: 3 }), async (source, done) => check(await build('a.md', source, done))), { numRuns: 100 });
  });

  it('elements nest, and lie in the text', () => {
    fc.assert(
      fc.property(html, (source) => {
        const elements = elementsOf(source);
        elements.forEach(({ span, content, parent }) => {
          expect(span.start <= content.start && content.start <= content.end && content.end <= span.end && span.end <= source.length).toBe(true);
          const outer = elements[parent];
          if (outer !== undefined) expect(outer.content.start <= span.start && span.end <= outer.content.end).toBe(true);
        });
      }),
    );
  });

  it('long and damaged markup is read once', () => {
    // Quadratic scans of these would take minutes.
    for (const piece of ['<a b="', '<', '<!--', '<script>', '<p>', '</p>', '<title>', '<a =', '<a b=\'']) expect([...tagsOf(piece.repeat(100_000))].length).toBeLessThanOrEqual(100_000);
    const isolate = createIsolator('rtl');
    for (const piece of ['a ', 'a.', '@', 'aא ', '1 a ']) expect(isolate(piece.repeat(100_000)).length).toBeGreaterThan(0);
  });
});
