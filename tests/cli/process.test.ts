import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acquireLock } from '#stet/workspace/lock.js';
import { readXliff } from '#stet/xliff/read.js';
import { folder, has, put, snapshot, text } from '../workspace/folder.ts';
import { lines, program, spawnStet, start, stet } from './stet.ts';

const article = (i: number, more = ''): string => `Headline number ${i}\n\nThe sentence of article ${i} is here.${more} ${'It goes on for a while. '.repeat(20)}\n`;

function project(count: number): string {
  const root = folder({ 'stet.config.json': JSON.stringify({ source: 'en', targets: ['de'], articles: 'articles/*.txt' }) });
  for (let i = 0; i < count; i += 1) put(root, `articles/${i}.txt`, article(i));
  return root;
}

function rubbish(root: string): string[] {
  return (readdirSync(root, { recursive: true }) as string[]).filter((name) => name.endsWith('.tmp') || name.includes('.stet'));
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}

describe('a process', () => {
  it('says its version, and loads nothing for it', async () => {
    const root = folder();
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    for (const args of [['--version'], ['-V'], ['--json', '--version']]) {
      expect(await spawnStet(root, args)).toEqual({ status: 0, out: `${version}\n`, err: '' });
    }
  });

  it('helps in the language of the environment, and says what it lacks', async () => {
    const root = folder();
    const help = await spawnStet(root, ['export', '--help'], { LANG: 'uk_UA.UTF-8' });
    expect(help.status).toBe(0);
    expect(help.out).toContain('Використання: stet export [параметри] [стаття…]');
    expect(help.out).not.toMatch(/[a-z]\.[a-z]+[A-Z]|Usage|Options/);
    const lost = await spawnStet(root, []);
    expect([lost.status, lost.out]).toEqual([2, '']);
    expect(lost.err).toMatch(/^Usage: stet \[options\] <command>/);
    expect((await spawnStet(root, ['help', 'import'])).out).toContain('--theirs');
  });

  it('helps in full however help is asked for, and where only a folder is called like a command', async () => {
    const root = folder();
    const { out } = await stet(root, ['export', '--help']);
    for (const args of [['help', 'export'], ['export', '-qh'], ['export', '-h']]) expect((await stet(root, args)).out).toBe(out);
    const { err } = await stet(root, []);
    expect(err).toContain('print errors only');
    expect((await stet(root, ['--cwd', 'export'])).err).toBe(err);
    expect((await stet(root, ['--help'])).out).toBe(err);
    // What is wrong is said as well as with all that every command can do.
    expect((await stet(root, ['--cwd', 'build', 'exprt'])).err).toContain('Did you mean export?');
    expect((await stet(root, ['import'])).err).toContain('<file>');
  });

  it('writes no colours and no progress into pipes', async () => {
    const root = project(30);
    const { out, err, status } = await spawnStet(root, ['export'], { CI: 'true', TERM: 'xterm' });
    expect(status).toBe(0);
    // oxlint-disable-next-line no-control-regex
    expect(out + err).not.toMatch(/[\u001b\r]/);
    const forced = await spawnStet(root, ['export', 'articles/none.txt'], { FORCE_COLOR: '1' });
    expect(forced.err).toContain('\u001b[31merror');
    expect((await spawnStet(root, ['export', 'articles/none.txt'], { FORCE_COLOR: '1', NO_COLOR: '1' })).err).not.toContain('\u001b');
  });

  it('ends quietly when nobody reads on', async () => {
    const root = project(1);
    await spawnStet(root, ['export']);
    const child = spawn('/bin/sh', ['-c', `"${process.execPath}" "${program}" status --json | true; echo done`], { cwd: root });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await new Promise((resolve) => child.on('close', resolve));
    expect(said).toBe('');
  });
});

describe('two processes in one project', () => {
  it('the second gets one clear line and leaves everything as it was', async () => {
    const root = project(3);
    const lock = acquireLock(root);
    const before = snapshot(root);
    const second = await spawnStet(root, ['export']);
    expect([second.status, second.out, lines(second.err)]).toEqual([1, '', [expect.stringMatching(new RegExp(`error: .*\\b${process.pid}\\b.*\\(project-locked\\)$`))]]);
    expect(snapshot(root)).toEqual(before);
    lock.value?.release();
    expect((await spawnStet(root, ['export'])).status).toBe(0);
  });

  it('at the very same time: one of them works, or one after the other, and the store is whole', async () => {
    const root = project(40);
    const runs = await Promise.all([1, 2, 3].map(() => spawnStet(root, ['export'])));
    expect(runs.map(({ status }) => status)).toContain(0);
    for (const { status, err } of runs) {
      expect([0, 1]).toContain(status);
      if (status === 1) expect(lines(err)).toEqual([expect.stringContaining('(project-locked)')]);
    }
    expect(readdirSync(join(root, 'xliff/de'))).toHaveLength(40);
    expect(rubbish(root)).toEqual([]);
  });
});

describe('a process that is ended in the middle of its work', () => {
  it.each([['SIGKILL', null], ['SIGTERM', 143]] as const)('by %s leaves whole files only, and the next one goes on', async (signal, status) => {
    const count = 100;
    const root = project(count);
    expect((await spawnStet(root, ['export'])).status).toBe(0);
    const old = new Map(readdirSync(join(root, 'xliff/de')).map((name) => [name, text(root, `xliff/de/${name}`)]));
    for (let i = 0; i < count; i += 1) put(root, `articles/${i}.txt`, article(i, ' And a new one.'));
    const running = start(root, ['export']);
    await until(() => old.size > [...old].filter(([name, content]) => text(root, `xliff/de/${name}`) === content).length);
    running.kill(signal);
    expect((await running.done).status).toBe(status);
    const now = readdirSync(join(root, 'xliff/de')).filter((name) => name.endsWith('.xlf'));
    expect(now.sort()).toEqual([...old.keys()].sort());
    const contents = now.map((name) => text(root, `xliff/de/${name}`));
    for (const [i, content] of contents.entries()) {
      if (content !== old.get(now[i] as string)) expect(readXliff(content)).toMatchObject({ complete: true, diagnostics: [] });
    }
    if (signal !== 'SIGKILL') expect(rubbish(root)).toEqual([]);
    const next = await spawnStet(root, ['export']);
    expect([next.status, next.err]).toEqual([0, '']);
    expect(rubbish(root)).toEqual([]);
    for (const name of now) expect(text(root, `xliff/de/${name}`)).toContain('And a new one.');
    expect(has(root, '.stet')).toBe(false);
  });
});
