import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folder, has, put, snapshot, text } from '../workspace/folder.ts';
import { lines, spawnStet, stet, translate } from './stet.ts';

const seed = new URL('../../../shared/seeds/article.txt', import.meta.url);
const post = 'Під час розмови з @POTUS у Глазго обговорили безпекову ситуацію на Донбасі.';

describe.skipIf(!existsSync(seed))('the loop on the seed article (skipped where ../shared/seeds/article.txt is not)', () => {
  it('exports, imports, builds and says how far it is, in a folder without a config', async () => {
    const source = readFileSync(seed, 'utf8');
    const root = folder({ 'article.txt': source });
    const exported = await spawnStet(root, ['export', 'article.txt', '--from', 'en', '--to', 'uk,de']);
    expect(exported).toMatchObject({ status: 0, err: '' });
    expect(exported.out).toContain('xliff/uk/article.txt.xlf');
    const store = text(root, 'xliff/de/article.txt.xlf');
    expect(store).toMatch(new RegExp(`<unit[^>]*translate="no"[^>]*>(?:(?!</unit>)[\\s\\S])*${post}`));

    put(root, 'returned/de.xlf', translate(store, (sentence) => `(de) ${sentence}`));
    const imported = await spawnStet(root, ['import', 'returned/de.xlf']);
    expect(imported).toMatchObject({ status: 0, err: '' });
    expect(imported.out).toMatch(/applied/);

    const built = await spawnStet(root, ['build', 'article.txt', '--to', 'uk,de']);
    expect(built.status).toBe(0);
    expect(lines(built.err)).toHaveLength(1);
    expect(built.err).toMatch(/^article\.txt: warning: .*uk.*\(edition-incomplete\)$/m);
    expect(text(root, 'editions/uk/article.txt')).toBe(source);
    const german = text(root, 'editions/de/article.txt');
    expect(german).toContain('(de) Newsweek has contacted the Ukrainian foreign ministry for comment.');
    for (const standing of source.split('\n\n').filter((paragraph) => /^(?:Під|— )/.test(paragraph))) {
      expect(german.split(standing)).toHaveLength(2);
    }
    expect(text(root, 'article.txt')).toBe(source);

    const status = await spawnStet(root, ['status', '--json']);
    expect(status).toMatchObject({ status: 0, err: '' });
    const { locales } = JSON.parse(status.out) as { locales: { language: string; total: number; new: number; translated: number }[] };
    expect(locales.map(({ language }) => language)).toEqual(['de', 'uk']);
    expect(locales[0]).toMatchObject({ new: 0, translated: locales[0]?.total });
    expect(locales[1]).toMatchObject({ new: locales[1]?.total, translated: 0 });

    const before = snapshot(root);
    const again = await spawnStet(root, ['export', 'article.txt', '--to', 'uk,de']);
    expect(again.status).toBe(0);
    expect(snapshot(root)).toEqual(before);
  });
});

const article = 'A headline of the day\n\nThe first sentence is here. The second one follows it.\n\nAnother paragraph ends the story.\n';

async function exported(files: Record<string, string> = { 'a.txt': article }, to = 'de'): Promise<string> {
  const root = folder(files);
  const { status, err } = await stet(root, ['export', ...Object.keys(files).filter((name) => name.endsWith('.txt')), '--from', 'en', '--to', to]);
  expect([status, err]).toEqual([0, '']);
  return root;
}

const german = (source: string): string => `(de) ${source}`;

describe('the loop', () => {
  it('needs no arguments with a config, and puts articles below their base folder', async () => {
    const root = folder({
      'stet.config.json': JSON.stringify({ source: 'en', targets: ['de', 'ja'], articles: 'articles/**/*.txt' }),
      'articles/news/a.txt': article,
    });
    expect(await stet(root, ['export'])).toMatchObject({ status: 0, err: '' });
    expect(text(root, 'xliff/de/news/a.txt.xlf')).toContain('original="news/a.txt"');
    put(root, 'back.xlf', translate(text(root, 'xliff/ja/news/a.txt.xlf'), () => '翻訳です。'));
    expect((await stet(root, ['import', 'back.xlf'])).status).toBe(0);
    expect((await stet(root, ['build'])).status).toBe(0);
    expect(text(root, 'editions/ja/news/a.txt')).toBe('翻訳です。\n\n翻訳です。翻訳です。\n\n翻訳です。\n');
    // From a folder below, too.
    expect((await stet(`${root}/articles/news`, ['status'])).out).toContain('Japanese (ja)');
  });

  it('takes partial files, several files, another version, de-DE, a missing target language', async () => {
    const root = await exported();
    const done = translate(text(root, 'xliff/de/a.txt.xlf'), german);
    put(root, 'one.xlf', done.replace('trgLang="de"', 'trgLang="de-DE"').replace(/<unit[^>]*name="paragraph"[\s\S]*?<\/unit>/, ''));
    expect((await stet(root, ['import', 'one.xlf'])).out).toMatch(/2 applied/);
    put(root, 'two.xlf', done.replace(/ trgLang="de"/, ''));
    expect((await stet(root, ['import', 'two.xlf', '--to', 'de'])).out).toMatch(/1 applied, 2 unchanged/);
    const other = await exported({ 'a.txt': article }, 'de');
    expect((await stet(other, ['export', 'a.txt', '--to', 'de', '--xliff-version', '1.2'])).status).toBe(0);
    const old = text(other, 'handoff/de/a.txt.xlf');
    expect(old).toContain('version="1.2"');
    put(other, 'back.xlf', old.replace(/<source>([^<]*)<\/source>(?!\s*<seg-source)/g, '<source>$1</source><target state="translated">(de) $1</target>'));
    const back = await stet(other, ['import', 'back.xlf']);
    expect(back.out).toMatch(/applied/);
  });

  it('lets good units land where others fail, and says what became of each', async () => {
    const root = await exported({ 'a.txt': article, 'b.txt': 'Only one sentence here.\n' });
    const a = translate(text(root, 'xliff/de/a.txt.xlf'), german);
    put(root, 'mixed.xlf', a.replace('</file>', '<unit id="foreign"><segment><source>Nobody wrote this sentence at all.</source><target>Niemand.</target></segment></unit></file>'));
    const { status, out, err } = await stet(root, ['import', 'mixed.xlf', 'none.xlf', '--json']);
    expect([status, err]).toEqual([4, '']);
    const { files, diagnostics } = JSON.parse(out) as { files: { outcomes: { outcome: string; text: string }[] }[]; diagnostics: { code: string }[] };
    expect(files[0]?.outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied', 'unknown']);
    expect(files[0]?.outcomes[3]?.text).toBe('Niemand.');
    expect(diagnostics.map(({ code }) => code)).toEqual(['target-unknown', 'file-missing']);
    expect(text(root, 'xliff/de/a.txt.xlf')).toContain('(de) A headline of the day');
  });

  it('tells by its units whose a file is that names no article, or another', async () => {
    const root = await exported({ 'a.txt': article, 'b.txt': 'Only one sentence here. And a second one.\n' });
    put(root, 'x.xlf', translate(text(root, 'xliff/de/b.txt.xlf'), german).replace('original="b.txt"', 'original="Job 17/export.idml"'));
    expect((await stet(root, ['import', 'x.xlf'])).out).toContain('xliff/de/b.txt.xlf: 1 applied');
    put(root, 'y.xlf', translate(text(root, 'xliff/de/a.txt.xlf'), german).replace(' original="a.txt"', '').replace(/id="u/g, 'id="n'));
    expect((await stet(root, ['import', 'y.xlf'])).out).toContain('xliff/de/a.txt.xlf: 3 applied');
  });

  it('tells by the end of a path on another machine whose a file is, and by a file name only where one article has it', async () => {
    const root = await exported({ 'news/a.txt': article, 'old/a.txt': 'An old story of the town. It was told often.\n', 'b.txt': 'Only one sentence here. And a second one.\n' });
    const foreign = (path: string, original: string): string =>
      translate(text(root, `xliff/de/${path}.xlf`), german).replace(/original="[^"]*"/, `original="${original}"`).replace(/id="u/g, 'id="n').replace(/<source>/g, '<source>Zz ');
    // Nothing of the text is as it was: the path alone speaks, and each unit is unknown.
    for (const [path, original] of [['news/a.txt', 'C:\\Users\\anna\\job\\news\\a.txt'], ['news/a.txt', 'file:///srv/job%201/news/a.txt'], ['old/a.txt', 'handoff/de/old/a.txt.xlf'], ['b.txt', '/tmp/b.txt.xlf']] as const) {
      put(root, 'x.xlf', foreign(path, original));
      const { out } = await stet(root, ['import', 'x.xlf', '--json']);
      expect([original, JSON.parse(out).files.map(({ article }: { article: string }) => article)]).toEqual([original, [path]]);
    }
    put(root, 'x.xlf', foreign('news/a.txt', '/tmp/a.txt'));
    expect((await stet(root, ['import', 'x.xlf'])).err).toContain('--article');
  });

  it('writes nothing in a dry run', async () => {
    const root = await exported();
    put(root, 'back.xlf', translate(text(root, 'xliff/de/a.txt.xlf'), german));
    const before = snapshot(root);
    const { status, out } = await stet(root, ['import', 'back.xlf', '--dry-run']);
    expect(status).toBe(0);
    expect(out).toMatch(/3 applied\nNothing was written/);
    expect(snapshot(root)).toEqual(before);
  });

  it('keeps the store in a conflict, unless theirs is asked for', async () => {
    const root = await exported();
    const store = text(root, 'xliff/de/a.txt.xlf');
    put(root, 'one.xlf', translate(store, german));
    put(root, 'two.xlf', translate(store, (source) => `(anders) ${source}`));
    await stet(root, ['import', 'one.xlf']);
    const second = await stet(root, ['import', 'two.xlf']);
    expect([second.status, second.out]).toEqual([0, expect.stringContaining('3 conflicts')]);
    await stet(root, ['build', 'a.txt', '--to', 'de']);
    expect(text(root, 'editions/de/a.txt')).toContain('(de) A headline');
    expect((await stet(root, ['import', 'two.xlf', '--theirs'])).out).toContain('3 applied');
    await stet(root, ['build', 'a.txt', '--to', 'de']);
    expect(text(root, 'editions/de/a.txt')).toContain('(anders) A headline');
  });

  it('carries translations over when the article is edited, and to its new name', async () => {
    const root = await exported();
    put(root, 'back.xlf', translate(text(root, 'xliff/de/a.txt.xlf'), german));
    await stet(root, ['import', 'back.xlf']);
    put(root, 'a.txt', article.replace('follows it', 'follows it now').replace('A headline of the day\n\n', 'A headline of the day\n\nA new paragraph came in.\n\n'));
    expect((await stet(root, ['status', '--fail-if-stale'])).status).toBe(3);
    const again = await stet(root, ['export', 'a.txt']);
    expect(again.out).toContain('xliff/de/a.txt.xlf: 1 new, 1 edited, 2 unchanged');
    expect((await stet(root, ['status', '--fail-if-stale'])).status).toBe(0);
    const { rename } = await import('node:fs/promises');
    await rename(`${root}/a.txt`, `${root}/b.txt`);
    const moved = await stet(root, ['export', 'b.txt', '--to', 'de', '--verbose']);
    expect(moved.err).toContain('(store-adopted)');
    expect([has(root, 'xliff/de/a.txt.xlf'), has(root, 'xliff/de/b.txt.xlf')]).toEqual([false, true]);
    expect(text(root, 'xliff/de/b.txt.xlf')).toContain('original="b.txt"');
    expect(text(root, 'xliff/de/b.txt.xlf')).toContain('(de) A headline of the day');
  });

  it('does not give a store away while its article stands, nor to an article that shares little with it', async () => {
    const root = await exported();
    put(root, 'copy.txt', article);
    expect((await stet(root, ['export', 'copy.txt', '--from', 'en', '--to', 'de', '-v'])).err).not.toContain('store-adopted');
    const { rm } = await import('node:fs/promises');
    await rm(`${root}/a.txt`);
    put(root, 'c.txt', 'A headline of the day\n\nAll else is different in this one.\n\nNothing of it was ever written before.\n\nNot a word.\n');
    expect((await stet(root, ['export', 'c.txt', '--from', 'en', '--to', 'de', '-v'])).err).not.toContain('store-adopted');
    expect(has(root, 'xliff/de/a.txt.xlf')).toBe(true);
    expect((await stet(root, ['status'])).out).toContain('xliff/de/a.txt.xlf: its article is gone');
  });

  it('never lets a hand-off touch the store', async () => {
    const root = await exported();
    put(root, 'back.xlf', translate(text(root, 'xliff/de/a.txt.xlf'), (source, i) => (i === 0 ? german(source) : undefined)));
    await stet(root, ['import', 'back.xlf']);
    const store = text(root, 'xliff/de/a.txt.xlf');
    const { status, out } = await stet(root, ['export', 'a.txt', '--changed', '--copy-source', '--compat', '--xliff-version', '1.2', '--out', 'send']);
    expect([status, out]).toEqual([0, expect.stringContaining('to hand out: send/de/a.txt.xlf')]);
    expect(text(root, 'xliff/de/a.txt.xlf')).toBe(store);
    expect(text(root, 'send/de/a.txt.xlf')).not.toContain('<source>A headline of the day');
    expect(text(root, 'send/de/a.txt.xlf')).toContain('Before it: A headline of the day');
    const into = await stet(root, ['export', 'a.txt', '--changed', '--out', 'xliff']);
    expect([into.status, into.err]).toEqual([2, expect.stringContaining('(handoff-over-store)')]);
    expect(text(root, 'xliff/de/a.txt.xlf')).toBe(store);
  });

  it('does with what is not translated as it is asked', async () => {
    const root = await exported();
    put(root, 'back.xlf', translate(text(root, 'xliff/de/a.txt.xlf'), (source, i) => (i === 1 ? undefined : german(source))));
    await stet(root, ['import', 'back.xlf']);
    expect((await stet(root, ['build', 'a.txt', '--to', 'de', '--incomplete', 'skip'])).status).toBe(0);
    expect(has(root, 'editions')).toBe(false);
    const fail = await stet(root, ['build', 'a.txt', '--to', 'de', '--incomplete', 'fail']);
    expect([fail.status, lines(fail.err)]).toEqual([3, [expect.stringContaining('(edition-failed)')]]);
    expect(has(root, 'editions')).toBe(false);
    expect((await stet(root, ['build', 'a.txt', '--to', 'de'])).status).toBe(0);
    // By whole units: the paragraph's second sentence is translated, its first is not.
    expect(text(root, 'editions/de/a.txt')).toBe(article.replace('A head', '(de) A head').replace('Another', '(de) Another'));
    await stet(root, ['build', 'a.txt', '--to', 'de', '--min-state', 'reviewed', '--out', 'other']);
    expect(text(root, 'other/de/a.txt')).toBe(article);
    expect((await stet(root, ['status', '--fail-under', '60'])).status).toBe(0);
    expect((await stet(root, ['status', '--fail-under', '70%'])).status).toBe(3);
  });

  it('checks what was edited in the store itself', async () => {
    const root = await exported({ 'a.txt': 'Something <b> is said here.\n' });
    const store = text(root, 'xliff/de/a.txt.xlf');
    put(root, 'xliff/de/a.txt.xlf', store.replace('</source>', '</source><target>Hier <ph id="9"/> steht etwas.</target>'));
    const { status, err } = await stet(root, ['build', 'a.txt', '--to', 'de']);
    expect([status, err]).toEqual([4, expect.stringMatching(/^xliff\/de\/a\.txt\.xlf:\d+:\d+: error: .*\(unit-damaged\)$/m)]);
    expect(text(root, 'editions/de/a.txt')).toBe('Something <b> is said here.\n');
  });

  it('keeps what other tools and people have put into the store', async () => {
    const root = await exported();
    const store = text(root, 'xliff/de/a.txt.xlf');
    const edited = store
      .replace('<unit ', '<!-- Anna: checked -->\n    <unit ')
      .replace('</source>', '</source>\n        <target>Schlagzeile</target>')
      .replace(/<file /, '<file xmlns:my="urn:example:tool" my:job="17" ');
    put(root, 'xliff/de/a.txt.xlf', edited);
    put(root, 'a.txt', article.replace('Another paragraph', 'Quite another paragraph'));
    expect((await stet(root, ['export', 'a.txt'])).out).toContain('1 edited, 2 unchanged');
    const now = text(root, 'xliff/de/a.txt.xlf');
    for (const kept of ['<!-- Anna: checked -->', '<target>Schlagzeile</target>', 'my:job="17"', 'Quite another paragraph']) expect(now).toContain(kept);
    const before = snapshot(root);
    await stet(root, ['export', 'a.txt']);
    expect(snapshot(root)).toEqual(before);
  });

  it('splits sentences by the rules of an SRX file, and refuses one that cannot be read', async () => {
    const rules = (rule: string): string => `<srx xmlns="http://www.lisa.org/srx20" version="2.0"><header segmentsubflows="yes" cascade="yes"/><body>
      <languagerules><languagerule languagerulename="all">${rule}</languagerule></languagerules>
      <maprules><languagemap languagepattern=".*" languagerulename="all"/></maprules></body></srx>`;
    const srx = rules('<rule break="no"><beforebreak>is here\\.</beforebreak><afterbreak>\\s</afterbreak></rule>');
    const root = folder({ 'a.txt': article, 'r.srx': srx, 'bad.srx': '<srx', 'warn.srx': rules('<rule break="no"><beforebreak>(a</beforebreak><afterbreak/></rule>') });
    const count = (): number => text(root, 'xliff/de/a.txt.xlf').split('<segment').length - 1;
    const call = ['export', 'a.txt', '--from', 'en', '--to', 'de'];
    expect((await stet(root, [...call, '--srx', 'r.srx'])).status).toBe(0);
    expect(count()).toBe(3);
    await stet(root, call);
    expect(count()).toBe(4);
    const before = snapshot(root);
    expect(await stet(root, [...call, '--srx', 'none.srx'])).toMatchObject({ status: 4, err: expect.stringContaining('(file-missing)') as string });
    expect(await stet(root, [...call, '--srx', 'bad.srx'])).toMatchObject({ status: 4, err: expect.stringMatching(/^bad\.srx:1:\d+: error: .*\(srx-malformed\)$/m) as string });
    expect(snapshot(root)).toEqual(before);
    expect(await stet(root, [...call, '--srx', 'warn.srx'])).toMatchObject({ status: 0, err: expect.stringMatching(/^warn\.srx:\d+: warning: .*\(srx-pattern-invalid\)$/m) as string });
    put(root, 'stet.config.json', JSON.stringify({ source: 'en', targets: ['de'], articles: '*.txt', sentences: { srx: 'r.srx' } }));
    await stet(root, ['export']);
    expect(count()).toBe(3);
  });

  it('writes editions in the encoding of the article', async () => {
    const root = folder();
    put(root, 'a.txt', Buffer.from('\uFEFFHallo Welt.\r\n', 'utf16le'));
    await stet(root, ['export', 'a.txt', '--from', 'de', '--to', 'en']);
    put(root, 'back.xlf', translate(text(root, 'xliff/en/a.txt.xlf'), () => 'Hello world.'));
    await stet(root, ['import', 'back.xlf']);
    await stet(root, ['build', 'a.txt', '--to', 'en']);
    expect(readFileSync(`${root}/editions/en/a.txt`)).toEqual(Buffer.from('\uFEFFHello world.\r\n', 'utf16le'));
  });
});

describe('init', () => {
  it('writes what it finds, and never over a config', async () => {
    const root = folder({ 'docs/a.txt': article, 'docs/b.txt': article, 'README.txt': 'x', 'xliff/uk/docs/a.txt.xlf': '' });
    const first = await stet(root, ['init', '--from', 'en']);
    expect(first.status).toBe(0);
    expect(JSON.parse(text(root, 'stet.config.json'))).toEqual({ source: 'en', targets: ['uk'], articles: 'docs/**/*.txt' });
    const before = snapshot(root);
    const second = await stet(root, ['init', '--from', 'de', '--to', 'fr']);
    expect([second.status, lines(second.err)]).toEqual([2, [expect.stringContaining('(init-exists)')]]);
    expect(snapshot(root)).toEqual(before);
    expect((await stet(`${root}/docs`, ['init', '--from', 'en', '--to', 'de'])).status).toBe(0);
  });

  it('says what it could not find', async () => {
    const root = folder();
    const { status, err } = await stet(root, ['init', '--to', 'de']);
    expect([status, err]).toEqual([0, expect.stringContaining('(init-no-articles)')]);
    const other = folder({ 'package.json': '{"stet": {}}', 'a.txt': article });
    expect((await stet(other, ['init'])).status).toBe(2);
    expect(has(other, 'stet.config.json')).toBe(false);
  });
});
