import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run, useColors } from '#stet/cli/run.js';
import { diagnosticLine, oneLine } from '#stet/cli/print.js';
import { createProgress } from '#stet/cli/progress.js';
import { records, table } from '#stet/cli/table.js';
import { exitStatusOf } from '#stet/cli/exit.js';
import { loadWords } from '#stet/cli/words.js';
import type { Diagnostic } from '#stet/text/diagnostic.js';
import pc from 'picocolors';
import { folder, has, put, snapshot, text } from '../workspace/folder.ts';
import { lines, stet, translate } from './stet.ts';

const article = 'A headline of the day\n\nThe first sentence is here. The second one follows it.\n';
const config = JSON.stringify({ source: 'en', targets: ['de'], articles: 'articles/**/*.txt' });

async function project(): Promise<string> {
  const root = folder({ 'stet.config.json': config, 'articles/a.txt': article });
  await stet(root, ['export']);
  return root;
}

describe('--json', () => {
  it('is one document on standard output, and nothing on the other', async () => {
    const root = await project();
    put(root, 'back.xlf', translate(text(root, 'xliff/de/a.txt.xlf'), () => 'Ja.'));
    const keys: Record<string, string[]> = {
      'export --json': ['files', 'diagnostics'],
      '--json export articles/a.txt none.txt': ['files', 'diagnostics'],
      'import back.xlf --json': ['dryRun', 'files', 'diagnostics'],
      'build --json': ['files', 'diagnostics'],
      'status --json': ['locales', 'articles', 'gone', 'diagnostics'],
      'validate back.xlf --json': ['files', 'diagnostics'],
      'frobnicate --json': ['diagnostics'],
      'export --json --config none.json': ['diagnostics'],
      'init --json': ['articles', 'diagnostics'],
    };
    for (const [command, expected] of Object.entries(keys)) {
      const { out, err } = await stet(root, command.split(' '));
      expect(err).toBe('');
      expect(Object.keys(JSON.parse(out) as object)).toEqual(expected);
    }
  });

  it('gives for an edition what its passages are, and what fell back', async () => {
    const root = await project();
    const { files } = JSON.parse((await stet(root, ['build', '--json'])).out) as { files: unknown[] };
    expect(files).toEqual([
      { article: 'a.txt', language: 'de', total: 2, translated: 0, fallback: [expect.any(String), expect.any(String)], passages: [], edition: 'editions/de/a.txt', written: true },
    ]);
  });
});

describe('--quiet and --verbose', () => {
  it('say less, and more', async () => {
    const root = await project();
    put(root, 'articles/a.txt', `${article}\nOne more.\n`);
    const loud = await stet(root, ['export', '--verbose']);
    expect(loud.out).toMatch(/^ {2}new {8}u[0-9a-f]{10} {2}One more\.$/m);
    expect(await stet(root, ['export', '--quiet'])).toEqual({ status: 0, out: '', err: '' });
    expect(await stet(root, ['build', '-q'])).toEqual({ status: 0, out: '', err: '' });
    const quiet = await stet(root, ['export', 'none.txt', '-q']);
    expect([quiet.out, lines(quiet.err).length]).toEqual(['', 1]);
    const infos = await stet(root, ['build', '-v']);
    expect(infos.err).toMatch(/xliff\/de\/a\.txt\.xlf:\d+:\d+: info: .*\(unit-incomplete\)/);
  });
});

describe('many warnings of one kind', () => {
  it('are folded after twenty, unless all are asked for', async () => {
    const names = Array.from({ length: 25 }, (_, i) => `articles/${i}.txt`);
    const root = folder({ 'stet.config.json': config, ...Object.fromEntries(names.map((name) => [name, article])) });
    await stet(root, ['export']);
    const { err } = await stet(root, ['build']);
    expect(lines(err)).toHaveLength(21);
    expect(lines(err)[20]).toBe('5 more of this kind (edition-incomplete); --verbose names them');
    expect(lines((await stet(root, ['build', '--verbose'])).err).filter((line) => line.includes('edition-incomplete'))).toHaveLength(25);
  });
});

describe('validate', () => {
  it('names what is wrong on standard output, and ends with 4', async () => {
    const root = await project();
    const store = text(root, 'xliff/de/a.txt.xlf');
    put(root, 'bad.xlf', store.replace('<unit id="', '<unit id="no token '));
    const good = await stet(root, ['validate', 'xliff/de/a.txt.xlf']);
    expect(good).toEqual({ status: 0, out: 'xliff/de/a.txt.xlf: valid\n', err: '' });
    const before = snapshot(root);
    const bad = await stet(root, ['validate', 'bad.xlf', 'xliff/de/a.txt.xlf', 'none.xlf']);
    expect(bad.status).toBe(4);
    expect(bad.out).toMatch(/^bad\.xlf:\d+:\d+: error: .* \([a-z-]+\)$/m);
    expect(bad.out).toMatch(/^bad\.xlf: not valid, \d+ errors?$/m);
    expect(bad.out).toContain('xliff/de/a.txt.xlf: valid');
    expect(lines(bad.err)).toEqual([expect.stringContaining('none.xlf: error:')]);
    expect(snapshot(root)).toEqual(before);
  });
});

describe('status', () => {
  it('is a table, by language, with the articles on request', async () => {
    const root = await project();
    put(root, 'back.xlf', translate(text(root, 'xliff/de/a.txt.xlf'), (_source, i) => (i === 0 ? 'Ja.' : undefined), 'reviewed'));
    await stet(root, ['import', 'back.xlf']);
    put(root, 'articles/b.txt', 'Never exported.\n');
    const { out, status } = await stet(root, ['status', '--verbose']);
    expect(status).toBe(0);
    expect(lines(out).map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['units', 'new', 'translated', 'reviewed', 'final', 'to review', 'stale', 'orphaned', 'words', 'words left', 'done'],
      ['German (de)', '3', '2', '0', '1', '0', '0', '0', '0', '17', '12', '33%'],
      ['a.txt', '2', '1', '0', '1', '0', '0', '0', '0', '15', '10', '50%'],
      ['b.txt (not exported)', '1', '1', '0', '0', '0', '0', '0', '0', '2', '2', '0%'],
    ]);
    expect((await stet(root, ['status', '--fail-under', '33'])).status).toBe(0);
    expect((await stet(root, ['status', '--fail-under', '34'])).status).toBe(3);
  });
});

describe('quotes', () => {
  const said = 'Ми з @harbour_kr домовилися про новий міст через річку. Роботи почнуться у травні 2027 року.';
  const story = `A bridge for the harbour

Mayor Olena Koval announced the news online on Monday.

${said}

— Олена Коваль (@koval_kr) November 2, 2026

"We have agreed with @harbour_kr on a new bridge across the river," Koval wrote in Ukrainian, according to a translation.

"It will rain," a fisherman named Peter Brook said aloud.
`;

  it('shows passages and quotations, and which translates which', async () => {
    const root = folder({ 'a.txt': story });
    const before = snapshot(root);
    const { status, out, err } = await stet(root, ['quotes', 'a.txt', '--from', 'en', '--json']);
    expect([status, err]).toEqual([0, '']);
    const { articles } = JSON.parse(out) as { articles: { path: string; lang: string; passages: { id: string; text: string }[]; quotations: { text: string; relay: { passage: string; status: string } | null }[] }[] };
    expect(articles).toMatchObject([{ path: 'a.txt', lang: 'en', passages: [{ lang: 'uk', kind: 'block', text: said }] }]);
    const [first, second] = articles[0]?.quotations ?? [];
    expect(first?.relay).toMatchObject({ passage: articles[0]?.passages[0]?.id, status: 'linked' });
    expect(second).toMatchObject({ text: 'It will rain,', relay: null });
    const people = await stet(root, ['quotes', 'a.txt', '--from', 'en']);
    expect(people.out).toMatch(/^a\.txt \(English\)\n {2}p[0-9a-f]{10} {2}Ukrainian, whole block, Олена Коваль: Ми з @harbour_kr/);
    expect(people.out).toMatch(/translates p[0-9a-f]{10} \(\d+%\)\n(?: {8}[+−] .*\n)+/);
    expect(snapshot(root)).toEqual(before);
  });

  it('follows what the config settles, as the export does', async () => {
    const root = folder({
      'a.txt': story,
      'stet.config.json': JSON.stringify({ source: 'en', targets: ['de'], articles: '*.txt', passages: [{ text: said, translate: true }, { text: 'A bridge for the harbour', language: 'en' }] }),
    });
    const { articles } = JSON.parse((await stet(root, ['quotes', '--json'])).out) as { articles: { passages: { text: string }[]; quotations: { relay: unknown }[] }[] };
    const passages = articles[0]?.passages.map(({ text: words }) => words);
    expect(passages).toContain('A bridge for the harbour');
    expect(passages).not.toContain(said);
    await stet(root, ['export']);
    const store = text(root, 'xliff/de/a.txt.xlf');
    expect(store).toMatch(/<unit [^>]*translate="no"[^>]*>(?:(?!<\/unit>)[\s\S])*A bridge for the harbour/);
    expect(store).not.toMatch(/<unit [^>]*translate="no"[^>]*>(?:(?!<\/unit>)[\s\S])*Ми з @harbour_kr/);
  });
});

describe('on a terminal', () => {
  /** Runs `init` with somebody who types. */
  async function init(root: string, typed: string): Promise<string> {
    const stdin = Object.assign(new PassThrough(), { isTTY: true });
    const stderr = Object.assign(new PassThrough(), { isTTY: true });
    let said = '';
    stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const answers = typed.split('\n');
    stderr.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('?')) stdin.write(`${answers.shift()}\n`);
    });
    const stdout = { isTTY: false, write: () => true };
    await run(['init'], { env: {}, cwd: () => root, stdin, stdout, stderr } as unknown as Parameters<typeof run>[1]);
    return said;
  }

  it('init asks for what it did not find', async () => {
    const root = folder({ 'a.txt': article });
    const said = await init(root, 'en\nde, uk');
    expect(said).toContain('Which language are the articles in?');
    expect(JSON.parse(text(root, 'stet.config.json'))).toEqual({ source: 'en', targets: ['de', 'uk'], articles: '*.txt' });
    expect(has(root, '.stet')).toBe(false);
  });

  it('init refuses a language that is none', async () => {
    const root = folder({ 'a.txt': article });
    expect(await init(root, 'english!\nde')).toContain('(tag-ill-formed)');
    expect(has(root, 'stet.config.json')).toBe(false);
  });

  it('progress is drawn for long work, at most ten times a second, and taken away', () => {
    let drawn = '';
    const terminal = { isTTY: true, write: (chunk: string) => (drawn += chunk) };
    const progress = createProgress(terminal, true, (done, total) => `${done}/${total}`);
    for (let i = 1; i <= 1000; i += 1) progress(i, 1000);
    expect(drawn).toContain('1000/1000');
    expect(drawn.split('\r').length).toBeLessThan(20);
    progress.clear();
    expect(drawn.endsWith('\r\u001b[K')).toBe(true);
    drawn = '';
    const short = createProgress(terminal, true, () => 'x');
    short(1, 5);
    createProgress({ ...terminal, isTTY: false }, true, () => 'x')(500, 1000);
    createProgress(terminal, false, () => 'x')(500, 1000);
    expect(drawn).toBe('');
  });
});

describe('useColors', () => {
  it.each<[Record<string, string>, boolean, boolean]>([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ CI: 'true' }, false, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, false, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  ])('%j on a terminal: %s', (env, terminal, answer) => {
    expect(useColors(env, terminal)).toBe(answer);
  });
});

describe('diagnosticLine', () => {
  const words = loadWords({});
  const line = (where: Diagnostic['where'], message = 'It is wrong.'): string =>
    diagnosticLine({ code: 'some-code', severity: 'warning', message, ...(where === undefined ? {} : { where }) }, words, pc.createColors(false));

  it('has the place as far as it is known', () => {
    expect(line(undefined)).toBe('warning: It is wrong. (some-code)');
    expect(line({ file: 'a.xlf' })).toBe('a.xlf: warning: It is wrong. (some-code)');
    expect(line({ file: 'a.xlf', line: 3, column: 7 })).toBe('a.xlf:3:7: warning: It is wrong. (some-code)');
    expect(line({ file: 'a.xlf', column: 7 })).toBe('a.xlf: warning: It is wrong. (some-code)');
    expect(line({ unit: 'u1' })).toBe('warning: unit u1: It is wrong. (some-code)');
    expect(line({ unit: 'u1' }, 'Unit u1 is wrong.')).toBe('warning: Unit u1 is wrong. (some-code)');
    expect(line({ file: 'a.xlf' }, 'a.xlf: 2 of 3.')).toBe('a.xlf: warning: 2 of 3. (some-code)');
  });

  it('is one line that moves no cursor, whatever is in a file or its name', () => {
    expect(line({ file: 'a\nb\u001b[2J.xlf' }, 'x\u001b]0;title\u0007\r\ny')).toBe('a b\uFFFD[2J.xlf: warning: x\uFFFD]0;title\uFFFD y (some-code)');
    expect(oneLine('a\u009bb\u0085')).toBe('a\uFFFDb\uFFFD');
  });

  it('is said in the language of the words', () => {
    const ukrainian = loadWords({ STET_LANG: 'uk' });
    const diagnostic: Diagnostic = { code: 'file-empty', severity: 'error', message: 'a.txt is empty.', values: { path: 'a.txt' }, where: { file: 'a.txt' } };
    expect(diagnosticLine(diagnostic, ukrainian, pc.createColors(false))).toMatch(/^a\.txt: помилка: .*\p{Script=Cyrillic}.* \(file-empty\)$/u);
  });
});

describe('table', () => {
  it('aligns what is wide and what is composed', () => {
    expect(table([['', 'n'], ['日本', '1'], ['abc', '1000']])).toBe('         n\n日本     1\nabc   1000');
  });

  it('is one record a row where the terminal is too narrow for a table', () => {
    const rows = [['', 'units', 'new', 'words'], ['Українська (uk)', '109', '0', '1 953'], ['  articles/日本.md', '12', '3', '80']];
    expect(records(rows, 24)).toBe('Українська (uk)\n  units 109\n  words 1 953\n  articles/日本.md\n    units 12 · new 3\n    words 80');
    expect(records(rows, 10).split('\n')[0]).toBe('Українськ…');
  });
});

describe('exitStatusOf', () => {
  const problem = (code: string, severity: Diagnostic['severity'] = 'error'): Diagnostic => ({ code, severity, message: '' });
  it.each<[Diagnostic[], object, number]>([
    [[], {}, 0],
    [[problem('file-empty', 'warning')], {}, 0],
    [[problem('file-empty')], {}, 4],
    [[problem('edition-failed')], {}, 3],
    [[problem('tag-unknown')], {}, 2],
    [[problem('config-empty')], {}, 2],
    [[problem('write-disk-full'), problem('tag-unknown'), problem('file-empty')], {}, 1],
    [[problem('edition-failed'), problem('file-empty')], {}, 4],
    [[], { incomplete: true }, 3],
    [[], { rejected: true }, 4],
  ])('%j, %j: %i', (diagnostics, found, status) => {
    expect(exitStatusOf(diagnostics, found)).toBe(status);
  });
});
