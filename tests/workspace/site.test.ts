import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stageSite } from '#stet/workspace/site-folder.js';
import { lines, spawnStet, stet, translate } from '../cli/stet.ts';
import { folder, put, text } from './folder.ts';

const first = '# Lights\n\nThe lamp was lit by the [keeper](other.md).\n\n![A lamp](../img/lamp.jpg)\n';
const second = '# Keepers\n\nThere were three keepers on the island.\n';
const config = { source: 'en', targets: ['de', 'uk'], articles: ['articles/*.md'], site: { address: 'https://example.org/', name: 'The Courier' } };
const pixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** A project whose German is translated whole and whose Ukrainian not at all. */
async function project(site: Record<string, unknown> = {}, more: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const root = folder({
    'stet.config.json': JSON.stringify({ ...config, site: { ...config.site, ...site } }),
    'articles/lights.md': first,
    'articles/other.md': second,
    'img/lamp.jpg': pixel,
    'img/lamp.de.jpg': Buffer.concat([pixel, Buffer.from('de')]),
    ...more,
  });
  expect((await stet(root, ['export'])).status).toBe(0);
  for (const name of ['lights.md', 'other.md']) put(root, `xliff/de/${name}.xlf`, translate(text(root, `xliff/de/${name}.xlf`), (source) => source.replace(/[a-z]{3,}/g, (word) => `${word}ø`)));
  return root;
}
interface Report {
  readonly site: { readonly folder?: string; readonly written: number; readonly kept: number; readonly copied: number; readonly pages: readonly { readonly page: string; readonly address?: string; readonly listed: boolean; readonly kept: boolean }[] };
  readonly diagnostics: readonly { readonly code: string; readonly severity: string; readonly message: string; readonly where?: { readonly file?: string } }[];
}
async function build(root: string, ...args: readonly string[]): Promise<Report & { readonly status: number | null }> {
  const { out, status } = await stet(root, ['build', '--site', '--json', ...args]);
  return { ...(JSON.parse(out) as Report), status };
}
/** Sets a file's time back, as one that was not written just now. */
function age(root: string, ...names: readonly string[]): void {
  for (const name of names) utimesSync(join(root, name), 1_600_000_000, 1_600_000_000);
}
const errors = ({ diagnostics }: Report): readonly string[] => diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);

describe('stet build --site', () => {
  it('makes a page of every article in every language, with pictures of the language and links to the same edition', async () => {
    const root = await project();
    const said = await build(root);
    expect([said.status, said.site.folder, said.site.written, said.site.kept]).toEqual([0, 'editions/site', 6, 0]);
    expect(said.site.pages.map(({ page, listed, address }) => [page, listed, address])).toContainEqual(['de/lights.html', true, 'https://example.org/de/lights.html']);
    expect(said.site.pages.filter(({ listed }) => !listed).map(({ page }) => page)).toEqual(['uk/lights.html', 'uk/other.html']);
    const page = text(root, 'editions/site/de/lights.html');
    expect(page).toContain('<a href="other.html">');
    expect(page).toContain('src="../files/img/lamp.de.jpg"');
    expect(readFileSync(join(root, 'editions/site/files/img/lamp.de.jpg')).length).toBe(pixel.length + 2);
    expect(existsSync(join(root, 'editions/site/files/img/lamp.jpg'))).toBe(true);
    expect(text(root, 'editions/site/sitemap.xml')).toContain('https://example.org/de/lights.html');
    expect(text(root, 'editions/site/de/feed.xml')).toContain('<feed');
    const human = await stet(root, ['build', '--site', '--quiet']);
    expect([human.status, human.out, human.err]).toEqual([0, '', '']);
  });

  it('needs no config', async () => {
    const root = folder({ 'article.txt': 'A title\n\nThe first paragraph of it.\n' });
    const said = await stet(root, ['build', '--site', 'article.txt', '--from', 'en', '--to', 'uk', '--out', 'public', '--address', 'https://example.org']);
    expect([said.status, said.out]).toEqual([0, 'public/index.html: 2 pages, English and Ukrainian\n1 mostly untranslated page not offered\n']);
    expect(text(root, 'public/uk/article.html')).toContain('<html lang="uk" dir="ltr">');
    expect(text(root, 'public/en/article.html')).toContain('<link rel="canonical" href="https://example.org/en/article.html">');
    expect(readdirSync(root).sort()).toEqual(['.stet', 'article.txt', 'public']);
  });

  it('makes only again what has changed, and looks at everything where its memory is gone', async () => {
    const root = await project();
    age(root, 'articles/lights.md', 'articles/other.md', ...['de', 'uk'].flatMap((language) => [`xliff/${language}/lights.md.xlf`, `xliff/${language}/other.md.xlf`]));
    const whole = await build(root);
    const before = readdirSync(join(root, 'editions/site'), { recursive: true, encoding: 'utf8' }).sort();
    const again = await build(root);
    expect([again.site.written, again.site.kept]).toEqual([0, 6]);
    expect(again.diagnostics.map(({ code }) => code).sort()).toEqual(whole.diagnostics.map(({ code }) => code).sort());
    expect(readdirSync(join(root, 'editions/site'), { recursive: true, encoding: 'utf8' }).sort()).toEqual(before);
    put(root, 'articles/other.md', `${second}\nOne more.\n`);
    const changed = await build(root);
    expect(changed.site.pages.filter(({ kept }) => !kept).map(({ page }) => page)).toEqual(['en/other.html', 'de/other.html', 'uk/other.html']);
    // Somebody has touched a published page.
    put(root, 'editions/site/de/lights.html', 'gone');
    expect((await build(root)).site.kept).toBe(3);
    expect(text(root, 'editions/site/de/lights.html')).toContain('<html lang="de"');
    rmSync(join(root, '.stet'), { recursive: true });
    expect((await build(root)).site.written).toBe(6);
  });

  it('keeps what a published page is called when its title changes', async () => {
    const root = await project({ slugs: 'transliterated' });
    await build(root);
    expect(text(root, 'stet.slugs.json')).toBe('{\n  "articles/lights.md": {"de": "lights", "uk": "lights"},\n  "articles/other.md": {"de": "keepers", "en": "keepers", "uk": "keepers"}\n}\n'.replace('"de": "lights", "uk": "lights"', '"de": "lightso"').replace('"de": "keepers"', '"de": "keeperso"'));
    put(root, 'articles/other.md', second.replace('Keepers', 'Guards'));
    rmSync(join(root, 'editions'), { recursive: true });
    rmSync(join(root, '.stet'), { recursive: true, force: true });
    expect((await build(root)).site.pages.map(({ page }) => page)).toContain('en/keepers.html');
    put(root, 'stet.slugs.json', '{"articles/other.md": 1}');
    const damaged = await build(root);
    expect([errors(damaged), damaged.status]).toEqual([['site-slugs-damaged'], 4]);
  });

  it('takes words, a template and static files of the user', async () => {
    const template = '<!DOCTYPE html>\n<html lang="{{language}}" dir="{{direction}}"><head>{{head}}</head><body>{{content}}<p>{{message:rights}}</p></body></html>\n';
    const root = await project(
      { words: 'words', template: 'page.html', static: 'fixed', messages: { en: { rights: '© {site}' } } },
      { 'words/it.json': '{"by": "Di {{people}}", "home": "Prima pagina"}', 'words/de/edition.json': '{"latest": "Neues"}', 'page.html': template, 'fixed/robots.txt': 'User-agent: *\n', 'fixed/index.html': 'mine' },
    );
    const said = await build(root, '--to', 'it,de');
    expect(text(root, 'editions/site/de/lights.html')).toContain('<p>© The Courier</p>');
    expect(text(root, 'editions/site/de/index.html')).toContain('Neues');
    expect(text(root, 'editions/site/robots.txt')).toBe('User-agent: *\n');
    expect(said.diagnostics.filter(({ code }) => code === 'site-file-taken').length).toBe(1);
    // What the new language lacks is said, and comes from English.
    expect(said.diagnostics.filter(({ code }) => code === 'catalogue-key-missing').length).toBeGreaterThan(10);
    expect(errors(said)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, Readonly<Record<string, string>>, readonly string[]]>([
    ['a template with a missing slot', { template: 't.html' }, { 't.html': '<html lang="{{language}}" dir="{{direction}}"><head></head>{{content}}</html>' }, ['template-slot-missing']],
    ['a template that is not there', { template: 't.html' }, {}, ['file-missing']],
    ['words with a wrong plural and an unknown value', { words: 'w' }, { 'w/de.json': '{"articles_few": "{{n}} Artikel", "by": "Von {{peple}}"}' }, ['catalogue-value-unknown', 'catalogue-plural-unknown']],
    ['words that are no JSON', { words: 'w' }, { 'w/de.json': '{"by": ' }, ['site-words-damaged']],
    ['an address without scheme', { address: 'example.org/news' }, {}, ['address-scheme']],
    ['two articles with one slug', { articles: { 'articles/other.md': { slug: 'lights' } } }, {}, ['slug-taken']],
    ['an article that is not there', { articles: { 'articles/othr.md': { slug: 'x' } } }, {}, ['site-article-unknown']],
    ['a message that is not well-formed', { messages: { de: { rights: '© {site' } } }, {}, ['message-syntax']],
    ['a damaged file of the store', {}, { 'xliff/uk/other.md.xlf': '<xliff' }, ['store-damaged']],
  ])('says %s in one line, and makes the pages', async (_, site, files, codes) => {
    const root = await project(site);
    for (const [name, content] of Object.entries(files)) put(root, name, content);
    const said = await build(root);
    const found = said.diagnostics.filter(({ code, severity }) => severity !== 'info' && code !== 'edition-incomplete').map(({ code }) => code);
    expect(found.sort()).toEqual([...codes].sort());
    expect(said.site.pages.length).toBe(codes.includes('store-damaged') ? 5 : 6);
    const { err } = await stet(root, ['build', '--site', '--quiet']);
    expect(lines(err).length).toBe(said.diagnostics.filter(({ severity }) => severity === 'error').length);
    expect(err).not.toMatch(/\n\s+at /);
    if (codes.includes('template-slot-missing')) expect(err).toMatch(/^t\.html: error: The template has no slot \{\{head\}\}/);
  });

  it('says of a target that CLDR does not know, and makes the others', async () => {
    const root = await project();
    put(root, 'stet.config.json', JSON.stringify({ ...config, targets: ['de', 'xx', 'uk'] }));
    const said = await build(root);
    expect([errors(said), said.site.pages.length, said.status]).toEqual([['tag-unknown'], 6, 2]);
    expect((await build(root, '--to', 'de,xx')).site.pages.length).toBe(4);
  });

  it('writes a translator\'s markup as text', async () => {
    const root = await project();
    put(root, 'xliff/de/other.md.xlf', text(root, 'xliff/de/other.md.xlf').replace(/<target>[^<]*<\/target>/, '<target>&lt;/title>&lt;script>alert("1")&lt;/script></target>'));
    await build(root);
    const page = text(root, 'editions/site/de/other.html');
    expect(page.match(/<script/g)?.length).toBe(1);
    expect(page).toContain('&lt;/title&gt;');
  });
});

describe('threads', () => {
  it('make the same site as one does', async () => {
    const root = await project({ slugs: 'native' }, Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`articles/${n}.md`, `# Title ${n % 7}\n\nWords ${n}, and a [link](${(n * 3) % 20}.md).\n`])));
    const built = async (out: string, threads: string): Promise<Record<string, string>> => {
      const { status, err } = await spawnStet(root, ['build', '--site', '--out', out, '--quiet'], { STET_THREADS: threads });
      expect([status, err]).toEqual([0, '']);
      rmSync(join(root, 'stet.slugs.json'));
      const names = readdirSync(join(root, out), { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.')).sort();
      return Object.fromEntries(names.map((name) => [name, text(root, join(out, name))]));
    };
    expect(await built('one', '0')).toEqual(await built('two', '2'));
  });
});

describe('the published folder', () => {
  const keep = { 'public/mine.txt': 'mine' };

  it.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
    ['files that are not stet\'s', keep, ['--out', 'public'], 'site-folder-foreign'],
    ['a repository', { 'public/.git/HEAD': 'x', 'public/.stet-site': '' }, ['--out', 'public'], 'site-folder-foreign'],
    ['the project', {}, ['--out', '.'], 'site-folder-around'],
    ['the articles', {}, ['--out', 'articles'], 'site-folder-around'],
    ['the store', {}, ['--out', 'xliff/site'], 'site-folder-inside'],
  ])('is not taken where it holds %s', async (_, files, args, code) => {
    const root = await project({}, files);
    const before = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
    const said = await build(root, ...args);
    expect([errors(said), said.status, said.site.folder]).toEqual([[code], 2, undefined]);
    expect(readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()).toEqual(before);
  });

  it('is never made of some articles of a project', async () => {
    const root = await project();
    expect(errors(await build(root, 'articles/other.md'))).toEqual(['site-part']);
    expect((await build(root, 'articles/other.md', '--out', 'look')).site.pages.length).toBe(3);
  });

  it('is the old one until the new one is whole, and what a killed build left is cleared', () => {
    const root = folder({ 'site/.stet-site': '', 'site/a.html': 'old' });
    const stage = () => {
      const { value } = stageSite(join(root, 'site'), 'site');
      if (value === undefined) throw new Error('no stage');
      return value;
    };
    const dropped = stage();
    dropped.write('a.html', 'new');
    expect(text(root, 'site/a.html')).toBe('old');
    dropped.abandon();
    expect(readdirSync(root)).toEqual(['site']);
    // Killed while it was at work, and killed between the two renames.
    mkdirSync(join(root, '.site.stet-new-999999999-00000000'));
    writeFileSync(join(root, '.site.stet-new-999999999-00000000/a.html'), 'half');
    renameSync(join(root, 'site'), join(root, '.site.stet-old-999999999-00000000'));
    const next = stage();
    expect(text(root, 'site/a.html')).toBe('old');
    expect(next.keep('a.html')).toBe(true);
    expect(next.keep('gone.html')).toBe(false);
    next.write('b/c.html', 'new');
    next.publish();
    next.abandon();
    expect(readdirSync(root)).toEqual(['site']);
    expect([text(root, 'site/a.html'), text(root, 'site/b/c.html')]).toEqual(['old', 'new']);
  });
});
