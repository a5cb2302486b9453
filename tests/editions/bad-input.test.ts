import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBase } from '#stet/editions/address.js';
import { defaultTemplate } from '#stet/editions/default-template.js';
import { buildSite, type SiteInput } from '#stet/editions/site.js';
import { catalogues, entry, mark, settings } from './project.js';
import { all, attribute, textOf } from './tree.js';

const text = 'A title\n\nThis is the first paragraph of it, which is long enough to be told from a heading.\n';
const articles = [entry('a.txt', text, { de: mark, ar: mark })];
const input: SiteInput = { articles, settings, catalogues };
const problems = async (changed: Partial<SiteInput>): Promise<{ said: readonly string[]; pages: readonly string[] }> => {
  const site = await buildSite({ ...input, ...changed });
  return {
    said: site.diagnostics.filter(({ severity, code }) => severity !== 'info' && !code.startsWith('unit-') && code !== 'edition-incomplete').map(({ message }) => message),
    pages: [...site.files.keys()].filter((path) => path.endsWith('a.html')).sort(),
  };
};
const whole = ['ar/a.html', 'de/a.html', 'en/a.html'];

describe('bad input is one line, and the rest is still made', () => {
  it('nothing is said where nothing is wrong', async () => {
    expect(await problems({})).toEqual({ said: [], pages: whole });
  });

  it('a template without a slot: the default one stands in', async () => {
    const page = entry('p.html', '<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><p>Some words.</p></body></html>');
    const site = await buildSite({ ...input, articles: [...articles, page], template: defaultTemplate.replace('{{head}}', '') });
    expect(site.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([
      'The template has no slot {{head}}. Put it in. The pages were made with stet\'s own template.',
    ]);
    expect([...site.files.keys()].filter((path) => /\/[ap]\.html$/.test(path)).sort()).toEqual(['ar/a.html', 'ar/p.html', 'de/a.html', 'de/p.html', 'en/a.html', 'en/p.html']);
    expect(site.files.get('de/a.html')).toContain('<title>');
  });

  it('a template with a slot where no text is safe', async () => {
    const bad = async (from: string, to: string): Promise<readonly string[]> => (await problems({ template: defaultTemplate.replace(from, to) })).said;
    expect(await bad('</main>', '<script>var t = "{{title}}"</script></main>')).toEqual([
      'The slot {{title}} at 18:18 stands in a script element, where no text is safe. Move it into text or a quoted attribute.',
    ]);
    expect(await bad('</main>', '<p class={{kind}}></p></main>')).toEqual(['The slot {{kind}} at 18:10 stands in an attribute without quotes, where no text is safe. Move it into text or a quoted attribute.']);
    expect(await bad('</main>', '<p onclick="{{title}}"></p></main>')).toEqual([expect.stringContaining('stands in the attribute onclick')]);
    expect(await bad('</main>', '<{{kind}}></main>')).toEqual([expect.stringContaining('at 18:2 stands in the name of a tag')]);
    expect(await bad('</main>', '<p {{kind}}></p></main>')).toEqual([expect.stringContaining('stands in a tag outside of a value')]);
    expect(await bad('</main>', '<a href="{{title}}">x</a></main>')).toEqual([expect.stringContaining('begins an address and may hold any text')]);
    expect(await bad('</main>', '<i title="{{body}}"></i></main>')).toEqual([expect.stringContaining('holds markup and cannot stand inside a tag or a title')]);
    expect(await bad('</main>', '{{titel}}</main>')).toEqual([expect.stringMatching(/^The template has a slot \{\{titel\}\} at 18:1 that does not exist\. Known are: language, /)]);
    expect(await bad('</main>', '{{message:rights}}</main>')).toEqual(['The template asks for the message rights, which "messages" in the config does not have. Add it.']);
    expect(await bad('</main>', '<!-- {{nothing}} --><a href="{{home}}?q={{title}}" title="{{title}}">{{word:home}}</a></main>')).toEqual([]);
  });

  it('a catalogue with a wrong plural or an unknown value: English stands in', async () => {
    const de = { ...catalogues.de, articles_few: '{{n}} Artikel', by: 'Von {{peple}}' };
    expect((await problems({ catalogues: { ...catalogues, de } })).said).toEqual([
      'Words of the page, de: by asks for {{peple}}, which nothing is given for. The entry was left out; it may use people.',
      'Words of the page, de: articles_few is never used; the plural forms of the language are one, other.',
    ].sort((a, b) => (Object.keys(de).indexOf(a.includes(' by ') ? 'by' : 'articles_few') - Object.keys(de).indexOf(b.includes(' by ') ? 'by' : 'articles_few'))));
  });

  it('an address without scheme, or that is none: pages without what needs one', async () => {
    const site = await buildSite({ ...input, settings: { ...settings, address: 'example.org/news' } });
    expect(site.diagnostics.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([
      'The address example.org/news has no scheme. Write it whole, such as https://example.org/news',
    ]);
    expect(site.files.has('sitemap.xml')).toBe(false);
    expect(site.files.get('de/a.html')).not.toContain('rel="canonical"');
    for (const bad of ['ftp://x.org', 'https://', 'https://x y.org', 'https://x.org/?a=b', 'https://u:p@x.org/', 'javascript:alert(1)', '/news', '']) {
      expect(readBase(bad).diagnostics.map(({ code }) => code), bad).toEqual(['address-invalid']);
    }
    for (const bad of ['x.org', 'www.x.org/a', 'localhost:3000', '//x.org/']) expect(readBase(bad).diagnostics.map(({ code }) => code), bad).toEqual(['address-scheme']);
    expect(readBase('HTTPS://Example.org/a').base).toBe('https://example.org/a/');
  });

  it('two articles with one slug: the second gets a number', async () => {
    const both = [entry('a.txt', text), entry('a.md', '# A title\n\nWords.\n')];
    const site = await buildSite({ ...input, articles: both });
    expect(site.diagnostics.filter(({ code }) => code === 'slug-taken').map(({ message }) => message)).toEqual([
      'a.md and a.txt would both be the page en/a.html. a.md has become a-2.html; give one of them a "slug".',
    ]);
    expect([...site.files.keys()].filter((path) => path.startsWith('en/a'))).toEqual(['en/a.html', 'en/a-2.html']);
    expect((await problems({ articles: both, settings: { ...settings, articles: { 'a.md': { slug: 'b' } } } })).said).toEqual([]);
    expect((await problems({ settings: { ...settings, articles: { 'a.txt': { slug: '../../etc' } } } })).said).toEqual([
      'a.txt: the slug "../../etc" cannot be part of an address. It was left out; use letters, digits and hyphens.',
    ]);
  });

  it('a language that CLDR does not know, a zone that IANA does not know, a date that is none', async () => {
    expect((await problems({ settings: { ...settings, languages: ['de', 'xx-123456789', 'ar', 'zxx'] } })).said).toEqual([
      'xx-123456789 is no language that CLDR knows. No pages were made for it; use a tag such as de or zh-Hans.',
      'zxx is no language that CLDR knows. No pages were made for it; use a tag such as de or zh-Hans.',
    ]);
    expect((await problems({ settings: { ...settings, timeZone: 'Europe/Kiew' } })).said).toEqual(['Europe/Kiew is no time zone. Name one as IANA does, such as Europe/Kyiv.']);
    expect(new Set((await problems({ settings: { ...settings, articles: { 'a.txt': { published: 'yesterday' } } } })).said)).toEqual(
      new Set(['a.txt: "yesterday" is no date. Write it as 2021-09-16 or 2021-09-16T09:05:00-04:00.']),
    );
  });

  it('a message of the config that is not well-formed, or asks for what pages do not have', async () => {
    const messages = { en: { rights: '© {site}' }, de: { rights: '© {site' } };
    expect((await problems({ settings: { ...settings, messages } })).said).toEqual(['The message rights in de is not well-formed ICU: expect argument closing brace at column 3. Mend it.']);
    const site = await buildSite({ ...input, settings: { ...settings, messages }, template: defaultTemplate.replace('</main>', '<p>{{message:rights}}</p></main>') });
    // Nothing of the broken one stands in a page.
    expect(site.files.get('de/a.html')).toContain('<p></p>');
    expect(site.files.get('ar/a.html')).toContain('<p>© The Courier</p>');
  });
});

describe('what translators write is text', () => {
  const sources: Readonly<Record<string, string>> = {
    'a.txt': 'The title\n\nThe first paragraph of it, which is long enough.\n\n- item\n',
    'a.md': '---\ntitle: The title\ndescription: Some words\n---\n\n# The title\n\nThe *first* paragraph [of](x "title") it.\n\n| a | b |\n|---|---|\n| c | d |\n',
    'a.html': '<h1>The title</h1><p title="words">The <em>first</em> paragraph.</p><ul><li>item</li></ul>',
  };
  const nasty = fc.oneof(
    fc.constantFrom('<script>alert(1)</script>', '</title><script>', '"onmouseover="alert(1)', "'><img src=x onerror=alert(1)>", '</script><!--', '&lt;b&gt;', '{{head}}', '`code`', ']]>', '-->', '{{title}}', '$& $1'),
    fc.string({ minLength: 1, maxLength: 12 }),
  );

  it.each(Object.keys(sources))('in %s: no element, no attribute and no slot comes from it', async (path) => {
    const shape = (html: string): string => all(html, () => true).map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`).join('\n');
    const make = async (target: string): Promise<string> => {
      const site = await buildSite({ articles: [entry(path, sources[path] as string, { de: () => target })], settings: { ...settings, languages: ['de'] }, catalogues });
      return site.files.get('de/a.html') ?? '';
    };
    const plain = shape(await make('Wort'));
    await fc.assert(
      fc.asyncProperty(nasty, async (target) => {
        const html = await make(`Wort ${target} Wort`);
        // Where the text has a slug, a heading or a link it may lack one, but never have more.
        expect(shape(html)).toBe(plain);
        expect(all(html, ({ tagName }) => tagName === 'title').map(textOf)).toHaveLength(1);
        expect(all(html, (element) => element.attrs.some(({ name }) => name.startsWith('on')) || /^\s*javascript:/i.test(attribute(element, 'href') ?? ''))).toEqual([]);
      }),
      { numRuns: 40, examples: [['<script>alert(1)</script>'], ['</title><script>alert(1)</script>'], ['"onmouseover="alert(1)" x="']] },
    );
  });
});
