import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absoluteAddress, relativeAddress, resolvePath } from '#stet/editions/address.js';
import { createLinks, type Viewer } from '#stet/editions/links.js';
import { createPages } from '#stet/editions/pages.js';
import { createSlugs, isSlug } from '#stet/editions/slug.js';
import { settings } from './project.js';

describe('addresses', () => {
  it('of one file as another has it lead to it', () => {
    const step = fc.oneof(fc.constantFrom('a', 'b', 'стаття', 'x:y', 'a b', '#?', '%41'), fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !/[/\\\t\r\n]/.test(text) && text !== '.' && text !== '..' && !/\p{Cs}/u.test(text)));
    const path = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => steps.join('/'));
    fc.assert(
      fc.property(path, path, (from, to) => {
        const base = 'https://example.org/x/';
        expect(new URL(relativeAddress(from, to), absoluteAddress(base, from)).href).toBe(new URL(absoluteAddress(base, to)).href);
      }),
    );
  });

  it('of an index are its folder', () => {
    expect(absoluteAddress('https://example.org/', 'de/index.html')).toBe('https://example.org/de/');
    expect(absoluteAddress('https://example.org/', 'index.html')).toBe('https://example.org/');
    expect(absoluteAddress('https://example.org/', 'de/селфі.html')).toBe('https://example.org/de/%D1%81%D0%B5%D0%BB%D1%84%D1%96.html');
  });

  it('never leave their root', () => {
    expect(resolvePath('a/b', '../c/./d')).toBe('a/c/d');
    expect(resolvePath('a', '/c')).toBe('c');
    expect(resolvePath('a', '../../c')).toBeUndefined();
  });
});

describe('slugs', () => {
  it('are in Latin letters where a table knows how, else in their own', () => {
    const slug = createSlugs('transliterated');
    expect(slug('Щоденник: Селфі на маяку!', 'uk')).toBe('shchodennyk-selfi-na-maiaku');
    expect(slug('Ärger über Straßen', 'de')).toBe('aerger-ueber-strassen');
    expect(slug('L’été à Œuvre', 'fr')).toBe('lete-a-oeuvre');
    expect(slug('Łódź', 'pl')).toBe('lodz');
    expect(slug('灯台の自撮り', 'ja')).toBe('灯台の自撮り');
    expect(slug('!!!', 'en')).toBe('');
  });

  it('or in their own letters', () => {
    const slug = createSlugs('native');
    expect(slug('Селфі, на маяку', 'uk')).toBe('селфі-на-маяку');
    expect(slug(`${'дуже '.repeat(40)}довго`, 'uk').length).toBeLessThanOrEqual(80);
  });

  it('can stand in every address and file system', () => {
    const slug = createSlugs('native');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => slug(text, 'en') === '' || isSlug(slug(text, 'en'))), { numRuns: 1000, examples: [['\u{1171d}'], ['a'.repeat(200)], ['\u{1f600}'.repeat(50)]] });
    for (const bad of ['', '.', '..', 'a/b', 'a..b', '.a', 'a.', 'a b', 'x'.repeat(200)]) expect(isSlug(bad), bad).toBe(false);
  });
});

describe('pages', () => {
  const native = { ...settings, slugs: 'transliterated' as const };

  it('keep their address once published, whatever their title has become', () => {
    const pages = createPages(['a/x.md'], ['en', 'uk'], { 'a/x.md': { uk: 'stara-nazva' } }, native);
    pages.assign('a/x.md', [{ language: 'en', title: 'New Title' }, { language: 'uk', title: 'Нова назва' }]);
    expect([...(pages.pages.get('a/x.md') ?? [])]).toEqual([['en', 'en/a/new-title.html'], ['uk', 'uk/a/stara-nazva.html']]);
    expect(pages.slugs()).toEqual({ 'a/x.md': { en: 'new-title', uk: 'stara-nazva' } });
  });

  it('are not taken from an article by another, nor do they hide an index', () => {
    const pages = createPages(['a.md', 'b.md', 'index.md'], ['en'], {}, native);
    for (const path of ['a.md', 'b.md']) pages.assign(path, [{ language: 'en', title: 'Same' }]);
    expect(pages.assign('index.md', [{ language: 'en', title: 'Index' }]).diagnostics).toEqual([]);
    expect([...pages.pages.values()].map((by) => by.get('en'))).toEqual(['en/same.html', 'en/same-2.html', 'en/index-article.html']);
  });

  it('leave out the folder of the articles', () => {
    const pages = createPages(['articles/a/x.md'], ['de'], {}, { ...settings, base: 'articles' });
    expect(pages.pages.get('articles/a/x.md')?.get('de')).toBe('de/a/x.html');
  });
});

describe('links', () => {
  const links = createLinks({
    pages: new Map([
      ['docs/a.md', new Map([['en', 'en/a.html'], ['de', 'de/a.html']])],
      ['docs/sub/b.html', new Map([['en', 'en/sub/b.html']])],
      ['docs/sub/index.md', new Map([['en', 'en/sub/index.html'], ['de', 'de/sub/index.html']])],
    ]),
    files: new Set(['docs/i/p.jpg', 'docs/i/p.zh.jpg', 'other/q.pdf']),
    base: 'docs',
    address: 'https://example.org/',
  });
  const viewer: Viewer = { article: 'docs/a.md', language: 'de', page: 'de/a.html', whole: false };

  it('lead to the same edition, else to the article\'s own', () => {
    expect(links.link('sub/b.html?x#y', viewer).address).toBe('../en/sub/b.html?x#y');
    expect(links.link('/sub/', viewer).address).toBe('sub/index.html');
    expect(links.link('sub', viewer).address).toBe('sub/index.html');
    expect(links.link('./a.md', { ...viewer, language: 'de-AT', page: 'de-AT/x.html' }).address).toBe('../de/a.html');
    expect(links.link('https://example.org/en/a.html#z', viewer).address).toBe('a.html#z');
    expect(links.link('https://example.org/en/elsewhere.html', viewer).address).toBe('https://example.org/en/elsewhere.html');
  });

  it('stay as they are where they lead out of the project', () => {
    for (const address of ['https://x.org/', 'mailto:a@b.c', 'tel:+1', '#top', '', '//x.org/a.js', '/about', '?q=1']) expect(links.link(address, viewer).address).toBe(address);
    expect(links.link('gone.md', viewer)).toMatchObject({ address: 'gone.md', broken: 'gone.md' });
    expect(links.link('../../../etc/passwd', viewer).address).toBe('../../../etc/passwd');
  });

  it('that would run something have no address', () => {
    for (const address of ['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', '\u0001javascript:x']) {
      expect(links.link(address, viewer).address, JSON.stringify(address)).toBeUndefined();
    }
    expect(links.file('data:image/png;base64,AAAA', viewer).address).toBe('data:image/png;base64,AAAA');
    expect(links.file('javascript:x', viewer).address).toBeUndefined();
  });

  it('bring files along, localized where there is one', () => {
    expect(links.file('i/p.jpg', viewer)).toMatchObject({ address: '../files/i/p.jpg', file: { project: 'docs/i/p.jpg', site: 'files/i/p.jpg' } });
    expect(links.file('i/p.jpg', { ...viewer, language: 'zh-Hans' }).file?.project).toBe('docs/i/p.zh.jpg');
    expect(links.link('../other/q.pdf', viewer)).toMatchObject({ address: '../files/other/q.pdf' });
    expect(links.file('i/p.jpg', { ...viewer, whole: true })).toMatchObject({ address: 'i/p.jpg', file: { project: 'docs/i/p.jpg', site: 'de/i/p.jpg' } });
    expect(links.file('i/p.jpg', { ...viewer, whole: true, language: 'zh' })).toMatchObject({ address: 'i/p.zh.jpg', file: { project: 'docs/i/p.zh.jpg', site: 'de/i/p.zh.jpg' } });
  });
});
