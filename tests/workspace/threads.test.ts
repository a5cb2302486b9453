import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folder, put, text } from './folder.ts';

// Threads run what is built, so these tests do as well: `npm test` builds first.
const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const built = existsSync(program);

function stet(cwd: string, threads: number, ...args: string[]): { files: unknown[]; diagnostics: unknown[] } {
  const env = { ...process.env, STET_THREADS: String(threads), STET_LANG: 'en' };
  try {
    return JSON.parse(execFileSync(process.execPath, [program, '--json', ...args], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout);
  }
}

function files(root: string, below: string): Record<string, string> {
  const names = (readdirSync(join(root, below), { recursive: true }) as string[]).sort();
  return Object.fromEntries(names.filter((name) => name.includes('.xlf') || name.endsWith('.md')).map((name) => [name, readFileSync(join(root, below, name), 'base64')]));
}

function project(): string {
  const root = folder({ 'stet.config.json': JSON.stringify({ source: 'en', targets: ['de', 'uk'], articles: ['a/**/*.md'] }) });
  for (let i = 0; i < 30; i += 1) {
    put(root, `a/${i % 7}/${i}.md`, `---\ntitle: "Article ${i}"\n---\n\n# Heading ${i}\n\nOne sentence of ${i}. Another *one*.\n\n- item ${i}\n\n${`A word of ${i}. `.repeat(300)}\n`);
  }
  // What fails is named in its place, by whichever thread.
  put(root, 'a/3/11.md', new Uint8Array([0xff, 0x41, 0x42]));
  put(root, 'a/5/empty.md', '');
  put(root, 'a/6/none.md', '```\ncode\n```\n');
  return root;
}

describe.runIf(built)('threads', () => {
  it('write the same bytes and say the same things in the same order as one thread', () => {
    const alone = project();
    const together = project();
    expect(stet(together, 3, 'export')).toEqual(stet(alone, 0, 'export'));
    expect(Object.keys(files(alone, 'xliff')).length).toBe(60);
    expect(files(together, 'xliff')).toEqual(files(alone, 'xliff'));
    expect(stet(together, 3, 'build')).toEqual(stet(alone, 0, 'build'));
    expect(Object.keys(files(alone, 'editions')).length).toBe(62);
    expect(files(together, 'editions')).toEqual(files(alone, 'editions'));
    expect(readdirSync(together, { recursive: true }).filter((name) => String(name).includes('.tmp'))).toEqual([]);
  });
});

describe.runIf(built)('exporting again', () => {
  it('says of what has not changed what it would say if it were all read again', () => {
    const root = project();
    stet(root, 0, 'export');
    const stores = files(root, 'xliff');
    const known = stet(root, 0, 'export');
    rmSync(join(root, '.stet'), { recursive: true });
    expect(known).toEqual(stet(root, 0, 'export'));
    expect(files(root, 'xliff')).toEqual(stores);
    expect(known.files.length).toBe(2 * 30);
  });

  it('sees an article that has changed, and a store that has', () => {
    const root = project();
    stet(root, 0, 'export');
    put(root, 'a/1/1.md', text(root, 'a/1/1.md').replace('Another', 'A new'));
    put(root, 'xliff/de/2/2.md.xlf', text(root, 'xliff/de/2/2.md.xlf').replace('<source>Heading 2</source>', '<source>Heading 2</source>\n<target>Überschrift 2</target>'));
    rmSync(join(root, 'xliff/uk/3/3.md.xlf'));
    const { files: again } = stet(root, 0, 'export') as { files: { article: string; language: string; written: boolean }[] };
    expect(again.filter(({ written }) => written).map(({ article, language }) => `${article} ${language}`)).toEqual(expect.arrayContaining(['1/1.md de', '1/1.md uk', '3/3.md uk']));
    expect(text(root, 'xliff/de/1/1.md.xlf')).toContain('A new');
    expect(text(root, 'xliff/de/2/2.md.xlf')).toContain('Überschrift 2');
    expect(existsSync(join(root, 'xliff/uk/3/3.md.xlf'))).toBe(true);
  });

  it('does everything again where its record is damaged', () => {
    const root = project();
    stet(root, 0, 'export');
    for (const damage of ['{', '{"key":"x","files":{"1/1.md":null}}']) {
      put(root, '.stet/export.json', damage);
      expect(stet(root, 0, 'export').files).toHaveLength(2 * 30);
    }
  });
});
