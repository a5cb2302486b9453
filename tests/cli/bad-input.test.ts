import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { folder, has, put, snapshot, text } from '../workspace/folder.ts';
import { lines, stet, translate } from './stet.ts';

const article = 'A headline of the day\n\nThe first sentence is here. The second one follows it.\n';

/** Runs a command that must be refused: one line says so, the status is this one, and every file is as it was. */
async function refused(root: string, args: readonly string[], status: number, code: string, place = ''): Promise<string> {
  const before = snapshot(root);
  const said = await stet(root, args);
  expect(lines(said.err)).toHaveLength(1);
  expect(said.err).toMatch(new RegExp(`^${place.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}.*error: .*\\(${code}\\)\\n$`));
  expect(said.err).not.toMatch(/\{\{|undefined|\bat .*:\d+:\d+\)/);
  expect(said.out).toBe('');
  expect(said.status).toBe(status);
  expect(snapshot(root)).toEqual(before);
  return said.err;
}

describe('an article that cannot be read', () => {
  it.each<[string, string | Uint8Array | undefined, string, string]>([
    ['is missing', undefined, 'file-missing', 'a.txt: '],
    ['is binary', Buffer.from([0x89, 0x50, 0, 0x47]), 'file-binary', 'a.txt: '],
    ['is not valid UTF-8', Buffer.from([0x41, 0x0a, 0x42, 0xff, 0x41]), 'file-invalid-utf8', 'a.txt:2:2: '],
    ['is not valid UTF-16', Buffer.from([0xff, 0xfe, 0x41]), 'file-invalid-utf16', 'a.txt: '],
    ['is empty', '', 'file-empty', 'a.txt: '],
    ['has white space only', '\uFEFF \r\n\t', 'file-empty', 'a.txt: '],
  ])('it %s', async (_name, content, code, place) => {
    const root = folder(content === undefined ? {} : { 'a.txt': content });
    for (const command of ['export', 'build', 'status']) {
      await refused(root, [command, 'a.txt', '--from', 'en', '--to', 'de'], 4, code, place);
    }
  });

  it('it is a folder, or a link to itself', async () => {
    const root = folder({ 'a.txt/b': 'b' });
    await refused(root, ['export', 'a.txt', '--from', 'en', '--to', 'de'], 4, 'file-is-folder', 'a.txt: ');
    symlinkSync(join(root, 'loop.txt'), join(root, 'loop.txt'));
    await refused(root, ['export', 'loop.txt', '--from', 'en', '--to', 'de'], 1, 'file-failed', 'loop.txt: ');
  });

  it('it has no format that is known, says no language, lies elsewhere', async () => {
    const root = folder({ 'a.txt': article, 'a.xyz': article });
    await refused(root, ['export', 'a.xyz', '--from', 'en', '--to', 'de'], 2, 'format-unknown', 'a.xyz: ');
    await refused(root, ['export', 'a.txt', '--to', 'de'], 2, 'language-missing', 'a.txt: ');
    await refused(root, ['export', '../a.txt', '--from', 'en', '--to', 'de'], 2, 'article-outside');
    expect((await stet(root, ['export', 'a.xyz', '--from', 'en', '--to', 'de', '--format', 'text'])).status).toBe(0);
  });

  it('the others are exported all the same', async () => {
    const root = folder({ 'a.txt': article, 'b.txt': '' });
    const { status, err } = await stet(root, ['export', 'b.txt', 'a.txt', 'c.txt', '--from', 'en', '--to', 'de']);
    expect(status).toBe(4);
    expect(lines(err).map((line) => line.slice(0, 12))).toEqual(['b.txt: error', 'c.txt: error']);
    expect(has(root, 'xliff/de/a.txt.xlf')).toBe(true);
  });
});

describe('languages', () => {
  it('an ill-formed or unknown tag, the source as a target, none at all', async () => {
    const root = folder({ 'a.txt': article });
    for (const command of ['export', 'build', 'status']) {
      await refused(root, [command, 'a.txt', '--from', 'en', '--to', 'xx-123456789'], 2, 'tag-ill-formed');
      await refused(root, [command, 'a.txt', '--from', 'en', '--to', 'de,xx'], 2, 'tag-unknown');
      await refused(root, [command, 'a.txt', '--from', 'e', '--to', 'de'], 2, 'tag-ill-formed');
      await refused(root, [command, 'a.txt', '--from', 'en_us', '--to', 'en-US'], 2, 'source-is-target');
      await refused(root, [command, 'a.txt', '--from', 'en'], 2, 'to-missing');
    }
    expect((await stet(root, ['export', 'a.txt', '--from', 'en_US', '--to', 'de_AT'])).status).toBe(0);
    expect(text(root, 'xliff/de-AT/a.txt.xlf')).toContain('srcLang="en-US" trgLang="de-AT"');
    const store = snapshot(root);
    const other = await stet(root, ['export', 'a.txt', '--from', 'fr', '--to', 'de-AT']);
    expect([other.status, lines(other.err)]).toEqual([2, [expect.stringContaining('(article-other-language)'), expect.stringContaining('(store-language)')]]);
    expect(snapshot(root)).toEqual(store);
    await refused(root, ['import', 'a.txt', '--to', 'xx'], 2, 'tag-unknown');
  });

  it('no article is named', async () => {
    await refused(folder(), ['export', '--from', 'en', '--to', 'de'], 2, 'articles-missing');
    for (const command of ['export', 'build', 'status']) await refused(folder(), [command], 2, 'articles-missing');
    await refused(folder({ 'stet.config.json': '{"articles": "*.md"}' }), ['export', '--from', 'en', '--to', 'de'], 2, 'articles-none');
  });
});

describe('a returned file that cannot be trusted', () => {
  const start = async (): Promise<{ root: string; store: string }> => {
    const root = folder({ 'a.txt': article, 'sub/b.txt': 'Something else is said here.\n' });
    await stet(root, ['export', 'a.txt', 'sub/b.txt', '--from', 'en', '--to', 'de,uk']);
    return { root, store: text(root, 'xliff/de/a.txt.xlf') };
  };
  const done = (store: string): string => translate(store, (source) => `(de) ${source}`);
  const deep = (store: string): string => {
    const tags = 10_000;
    return store.replace('<source>', `<source>${'<pc id="1">'.repeat(tags)}`).replace('</source>', `${'</pc>'.repeat(tags)}</source>`);
  };
  const twice = (store: string): string => {
    const unit = /<unit[\s\S]*?<\/unit>/.exec(store)?.[0] as string;
    return store.replace('</file>', `${unit}</file>`);
  };

  it.each<[string, (store: string) => string, string]>([
    ['is not XLIFF', () => '<html><body/></html>', 'xliff-not-xliff'],
    ['is not XML', () => 'Dear editor, here is the file.', 'return-not-xliff'],
    ['is JSON', () => '{"a": "<b>"}', 'return-not-xliff'],
    ['is empty', () => '', '(?:xliff-not-xliff|return-not-xliff)'],
    ['has a DTD', (store) => done(store).replace('?>', '?>\n<!DOCTYPE xliff [<!ENTITY a "b">]>'), 'xml-doctype'],
    ['is nested 10,000 deep', deep, 'xml-too-deep'],
    ['breaks off before its first unit', (store) => done(store).slice(0, done(store).indexOf('<unit')), 'xml-unclosed-element'],
    ['holds no article', (store) => store.replace(/<file[\s\S]*<\/file>/, ''), 'return-empty'],
    ['is for an article that is not here', (store) => store.replace(/<source>/g, '<source>Zz').replace(/id="u/g, 'id="n').replace('a.txt', 'z.txt'), 'return-unmatched'],
    ['is in a language that was not asked for', (store) => done(store).replace('trgLang="de"', 'trgLang="fr"'), 'return-language'],
    ['is from another language', (store) => done(store).replace('srcLang="en"', 'srcLang="fr"'), 'return-source-language'],
    ['says no language, and two are possible', (store) => done(store).replace(' trgLang="de"', ''), 'return-no-language'],
  ])('it %s', async (_name, make, code) => {
    const { root, store } = await start();
    put(root, 'back.xlf', make(store));
    await refused(root, ['import', 'back.xlf'], 4, code, 'back.xlf');
  });

  it.each<[string, (store: string) => string, string]>([
    ['is cut off', (store) => done(store).slice(0, -60), 'xml-unclosed-element'],
    ['is cut off inside a tag', (store) => done(store).slice(0, -3), 'xml-[a-z-]+'],
    ['has an id twice', (store) => twice(done(store)), 'xliff-duplicate-unit'],
  ])('it %s, and --strict is said', async (_name, make, code) => {
    const { root, store } = await start();
    put(root, 'back.xlf', make(store));
    await refused(root, ['import', 'back.xlf', '--strict'], 4, code, 'back.xlf');
  });

  it('it is missing, or a folder', async () => {
    const { root } = await start();
    await refused(root, ['import', 'none.xlf'], 4, 'file-missing', 'none.xlf: ');
    await refused(root, ['import', 'sub'], 4, 'file-is-folder', 'sub: ');
  });

  it('there is nothing it could be for', async () => {
    const { root, store } = await start();
    put(root, 'back.xlf', done(store));
    await refused(root, ['import', 'back.xlf', '--article', '../x.txt'], 2, 'article-outside');
    await refused(root, ['import', 'back.xlf', '--article', 'none.txt'], 4, 'store-missing');
    const bare = folder({ 'back.xlf': done(store) });
    await refused(bare, ['import', 'back.xlf'], 4, 'store-none');
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\jobs\\a.txt', 'file:///srv/a.txt', '..\\..\\x', 'https://example.com/a.txt'])('a path that cannot be followed is not: %s', async (original) => {
    const { root, store } = await start();
    put(root, 'back.xlf', done(store).replace('original="a.txt"', `original="${original}"`));
    const { status, out } = await stet(root, ['import', 'back.xlf']);
    expect([status, out]).toEqual([0, expect.stringContaining('xliff/de/a.txt.xlf: 2 applied')]);
    expect(text(root, 'xliff/de/a.txt.xlf')).toContain('original="a.txt"');
  });

  it('the user\'s word stands in for a path that cannot be followed', async () => {
    const { root, store } = await start();
    put(root, 'back.xlf', done(store).replace('original="a.txt"', 'original="/home/translator/a.txt"'));
    const { status, out } = await stet(root, ['import', 'back.xlf', '--article', 'a.txt']);
    expect([status, out]).toEqual([0, expect.stringContaining('xliff/de/a.txt.xlf: 2 applied')]);
  });

  it('text that looks like markup stays text', async () => {
    const { root, store } = await start();
    put(root, 'back.xlf', translate(store, () => '&lt;script&gt;alert(1)&lt;/script&gt;'));
    await stet(root, ['import', 'back.xlf']);
    await stet(root, ['build', 'a.txt', '--to', 'de']);
    expect(text(root, 'editions/de/a.txt')).toContain('<script>alert(1)</script>');
    expect(text(root, 'xliff/de/a.txt.xlf')).not.toContain('<script');
  });
});

describe('a store that cannot be trusted', () => {
  it.each([
    ['cut off', (store: string) => store.slice(0, -60)],
    ['with an id twice', (store: string) => store.replace('</file>', `${/<unit[\s\S]*?<\/unit>/.exec(store)?.[0]}</file>`)],
    ['with marks of a merge', (store: string) => store.replace('<unit', '<<<<<<< HEAD\n<unit')],
  ])('is left as it is: %s', async (_name, make) => {
    const root = folder({ 'a.txt': article });
    await stet(root, ['export', 'a.txt', '--from', 'en', '--to', 'de']);
    const store = text(root, 'xliff/de/a.txt.xlf');
    put(root, 'back.xlf', store);
    put(root, 'xliff/de/a.txt.xlf', make(store));
    for (const args of [['export', 'a.txt', '--from', 'en', '--to', 'de'], ['build', 'a.txt', '--from', 'en', '--to', 'de'], ['status', 'a.txt', '--from', 'en']]) {
      await refused(root, args, 4, 'store-damaged', 'xliff/de/a.txt.xlf:');
    }
    await refused(root, ['import', 'back.xlf'], 4, 'store-damaged', 'xliff/de/a.txt.xlf:');
  });

  it('is made again where it is empty, as a power cut leaves a new file', async () => {
    const root = folder({ 'a.txt': article });
    const args = ['export', 'a.txt', '--from', 'en', '--to', 'de'];
    await stet(root, args);
    const store = text(root, 'xliff/de/a.txt.xlf');
    put(root, 'xliff/de/a.txt.xlf', '');
    expect((await stet(root, args)).status).toBe(0);
    expect(text(root, 'xliff/de/a.txt.xlf')).toBe(store);
  });
});

describe('a place that cannot be written', () => {
  const start = async (): Promise<string> => {
    const root = folder({ 'a.txt': article });
    await stet(root, ['export', 'a.txt', '--from', 'en', '--to', 'de']);
    return root;
  };

  it('a file stands where a folder is needed', async () => {
    const root = folder({ 'a.txt': article, xliff: 'a file', 'editions/de': 'a file' });
    await refused(root, ['export', 'a.txt', '--from', 'en', '--to', 'de'], 1, 'write-blocked', 'xliff/de/a.txt.xlf: ');
    const said = await stet(root, ['build', 'a.txt', '--from', 'en', '--to', 'de', '--quiet']);
    expect([said.status, lines(said.err)]).toEqual([1, [expect.stringMatching(/^editions\/de\/a\.txt: error: .*\(write-blocked\)$/)]]);
  });

  it('a link leads out of the project', async () => {
    const outside = folder();
    const root = folder({ 'a.txt': article, 'sub/b.txt': article });
    mkdirSync(join(root, 'xliff/de'), { recursive: true });
    symlinkSync(outside, join(root, 'xliff/de/sub'));
    await refused(root, ['export', 'sub/b.txt', '--from', 'en', '--to', 'de'], 1, 'write-outside', 'xliff/de/sub/b.txt.xlf: ');
    expect(snapshot(outside)).toEqual({});
  });

  it('an edition would take the place of an article, or of the store', async () => {
    const root = folder({ 'stet.config.json': JSON.stringify({ source: 'en', targets: ['de'], articles: ['*/a.txt'], editions: 'out' }), 'de/a.txt': article });
    const over = await stet(root, ['build', 'de/a.txt', '--out', '.', '--quiet']);
    expect(over.status).toBe(0);
    const nested = folder({ 'a.txt': article, 'x/a.txt': article });
    symlinkSync(join(nested, 'x'), join(nested, 'de'));
    const through = await stet(nested, ['build', 'a.txt', 'x/a.txt', '--from', 'en', '--to', 'de', '--out', '.', '--quiet']);
    expect([through.status, lines(through.err)]).toEqual([2, [expect.stringContaining('(write-over-article)')]]);
    expect(text(nested, 'x/a.txt')).toBe(article);
    const store = await start();
    const before = text(store, 'xliff/de/a.txt.xlf');
    expect((await stet(store, ['build', 'a.txt', '--to', 'de', '--out', 'xliff', '--quiet'])).err).toContain('(edition-over-store)');
    expect(text(store, 'xliff/de/a.txt.xlf')).toBe(before);
  });

  it('another process is at work in the project', async () => {
    const root = await start();
    put(root, '.stet/lock', JSON.stringify({ pid: process.ppid, host: hostname() }));
    put(root, 'back.xlf', text(root, 'xliff/de/a.txt.xlf'));
    for (const args of [['export', 'a.txt', '--from', 'en', '--to', 'de'], ['build', 'a.txt', '--from', 'en', '--to', 'de'], ['import', 'back.xlf']]) {
      await refused(root, args, 1, 'project-locked');
    }
    // Those that write nothing need no lock.
    expect((await stet(root, ['status'])).status).toBe(0);
    expect((await stet(root, ['import', 'back.xlf', '--dry-run'])).status).toBe(0);
  });

  it.skipIf(!has('/', 'proc/self'))('a file system takes no files, not even root\'s (needs /proc)', async () => {
    const root = await start();
    const before = snapshot(root);
    const said = await stet(root, ['build', 'a.txt', '--to', 'de', '--out', '/proc/stet', '--quiet']);
    expect([said.status, lines(said.err)]).toEqual([1, [expect.stringMatching(/error: .*\(write-[a-z-]+\)$/)]]);
    expect(snapshot(root)).toEqual(before);
  });

  const mounts = canMount();
  it.skipIf(!mounts)(`a disk is full${mounts ? '' : ' (skipped: needs the right to mount a small tmpfs)'}`, async () => {
    const root = folder();
    mount(root, ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs']);
    put(root, 'a.txt', article);
    await stet(root, ['export', 'a.txt', '--from', 'en', '--to', 'de']);
    put(root, 'a.txt', `${article}\n${'One more sentence of the long story is told. '.repeat(400)}\n`);
    const before = snapshot(root);
    const said = await stet(root, ['export', 'a.txt', '--from', 'en', '--to', 'de,uk,fr']);
    expect(said.status).toBe(1);
    for (const line of lines(said.err)) expect(line).toMatch(/error: .*\(write-disk-full\)$/);
    expect(snapshot(root)['xliff/de/a.txt.xlf']).toBe(before['xliff/de/a.txt.xlf']);
    expect(Object.keys(snapshot(root)).filter((name) => name.includes('.tmp') || name.includes('.stet'))).toEqual([]);
  });

  it.skipIf(!mounts)(`a disk is read-only${mounts ? '' : ' (skipped: needs the right to mount a small tmpfs)'}`, async () => {
    const root = folder();
    mount(root, ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs']);
    put(root, 'a.txt', article);
    execFileSync('mount', ['-o', 'remount,ro', root]);
    await refused(root, ['export', 'a.txt', '--from', 'en', '--to', 'de'], 1, 'write-read-only');
    await refused(root, ['init', '--from', 'en', '--to', 'de'], 1, 'write-read-only');
    expect((await stet(root, ['status', 'a.txt', '--from', 'en', '--to', 'de'])).status).toBe(0);
  });
});

function mount(root: string, args: readonly string[]): void {
  execFileSync('mount', [...args, root], { stdio: 'ignore' });
  onTestFinished(() => void execFileSync('umount', [root], { stdio: 'ignore' }));
}

function canMount(): boolean {
  const root = folder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', root], { stdio: 'ignore' });
    execFileSync('umount', [root], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a command line that is wrong', () => {
  it.each<[string[], string]>([
    [['exprt'], 'usage-unknown-command-like'],
    [['frobnicate'], 'usage-unknown-command'],
    [['export', '--formt', 'x'], 'usage-unknown-option-like'],
    [['export', '--to'], 'usage-missing-value'],
    [['import'], 'usage-missing-argument'],
    [['init', 'a', 'b'], 'usage-excess-arguments'],
    [['build', '--incomplete', 'maybe'], 'usage-invalid-value'],
    [['export', '--xliff-version', '3'], 'usage-invalid-value'],
    [['status', '--fail-under', 'many'], 'usage-invalid-value'],
    [['export', '--config', 'none.json'], 'config-missing'],
    [['export', '--cwd', 'none'], 'file-missing'],
  ])('%j', async (args, code) => {
    await refused(folder(), args, code === 'file-missing' ? 4 : 2, code);
  });

  it('a config with several problems names them all', async () => {
    const root = folder({ 'stet.config.json': '{\n "target": ["de"],\n "source": "xx"\n}' });
    const { status, err } = await stet(root, ['export']);
    expect(status).toBe(2);
    expect(lines(err).sort()).toEqual([
      expect.stringMatching(/^stet\.config\.json:2:2: error: "target" is no key of the config\..*\(config-unknown-key\)$/),
      expect.stringMatching(/^stet\.config\.json:3:2: error: "source": "xx" names no known language\..*\(config-unknown-language\)$/),
    ]);
  });
});
