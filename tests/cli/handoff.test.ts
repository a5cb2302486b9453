import { describe, expect, it } from 'vitest';
import { has, folder, put, text } from '../workspace/folder.ts';
import { stet } from './stet.ts';

const article = '# A headline of the day\n\nThe **first** sentence is here. The second one [follows](https://example.org/a "A title") it.\n';

async function handedOut(...options: readonly string[]): Promise<{ readonly root: string; readonly file: string }> {
  const root = folder({ 'a.md': article });
  const { status, err } = await stet(root, ['export', 'a.md', '--from', 'en', '--to', 'de', ...options]);
  expect([status, err]).toEqual([0, '']);
  return { root, file: text(root, 'handoff/de/a.md.xlf') };
}

describe('hand-offs from the command line', () => {
  it('1.2 has a trans-unit a paragraph, with its sentences in seg-source', async () => {
    for (const options of [['--xliff-version', '1.2'], ['--xliff-12', 'units']]) {
      const { file } = await handedOut(...options);
      expect(file).toContain('<seg-source><mrk mtype="seg" mid="s1">The ');
      expect(file.match(/<trans-unit /g)).toHaveLength(3);
    }
  });

  it('1.2 has a trans-unit a sentence where that is asked for, and no version need be said', async () => {
    const { root, file } = await handedOut('--xliff-12', 'segments', '--copy-source');
    expect(file).toContain('version="1.2"');
    expect(file).not.toContain('<seg-source>');
    expect(file.match(/<trans-unit id="u[0-9a-f]{10}\.s1"/g)).toHaveLength(3);
    expect(file.match(/<trans-unit id="u[0-9a-f]{10}\.s2"/g)).toHaveLength(1);
    put(root, 'back.xlf', file.replace(/(<target[^>]*>)([\s\S]*?)(<\/target>)/g, (_all, open: string, words: string, close: string) => `${open}${words.replace(/(^|>)([^<]+)/g, (_text, before: string, inner: string) => before + inner.toUpperCase())}${close}`));
    const { status, out } = await stet(root, ['import', 'back.xlf', '--json']);
    expect(status).toBe(0);
    const { files } = JSON.parse(out) as { files: { outcomes: { outcome: string; text: string }[] }[] };
    expect(files[0]?.outcomes.map(({ outcome, text: words }) => [outcome, words])).toEqual([
      ['applied', 'A HEADLINE OF THE DAY'],
      ['applied', 'THE FIRST SENTENCE IS HERE. THE SECOND ONE FOLLOWS IT.'],
      ['applied', 'A TITLE'],
    ]);
  });

  it('a shape of 1.2 is refused for any other version, and nothing is written', async () => {
    const root = folder({ 'a.md': article });
    const { status, err } = await stet(root, ['export', 'a.md', '--from', 'en', '--to', 'de', '--xliff-version', '2.0', '--xliff-12', 'units']);
    expect([status, err]).toEqual([2, expect.stringContaining('(usage-conflict)')]);
    expect(has(root, 'xliff')).toBe(false);
    expect((await stet(root, ['export', 'a.md', '--xliff-12', 'words'])).err).toContain('(usage-invalid-value)');
  });

  it('the config says how the files of one locale are handed out', async () => {
    const config = { source: 'en', targets: ['de-AT', 'fr', 'uk'], articles: 'a.md', handoffs: { version: '2.0', copySource: true }, locales: { de: { handoffs: { units12: 'segments' } }, uk: { handoffs: { version: '2.1', copySource: false } } } };
    const root = folder({ 'a.md': article, 'stet.config.json': JSON.stringify(config) });
    const files = async (...options: readonly string[]): Promise<readonly [version: string, targets: number][]> => {
      const { status, err } = await stet(root, ['export', ...options]);
      expect([status, err]).toEqual([0, '']);
      return config.targets.map((tag) => {
        const file = text(root, `handoff/${tag}/a.md.xlf`);
        return [/<xliff[^>]* version="([^"]*)"/.exec(file)?.[1] ?? '', (file.match(/<target/g) ?? []).length];
      });
    };
    expect(await files()).toEqual([['1.2', 4], ['2.0', 5], ['2.1', 0]]);
    expect(await files('--xliff-version', '2.2')).toEqual([['2.2', 5], ['2.2', 5], ['2.2', 0]]);
    expect(text(root, 'handoff/de-AT/a.md.xlf')).not.toContain('seg-source');
    // Where one locale alone has a form, the others are not handed out.
    const one = folder({ 'a.md': article, 'stet.config.json': JSON.stringify({ ...config, handoffs: undefined }) });
    expect((await stet(one, ['export'])).status).toBe(0);
    expect([has(one, 'handoff/de-AT/a.md.xlf'), has(one, 'handoff/uk/a.md.xlf'), has(one, 'handoff/fr')]).toEqual([true, true, false]);
    await stet(root, ['export', '--no-handoff', '--out', 'elsewhere']);
    expect(has(root, 'elsewhere')).toBe(false);
  });

  it('the config says how files are handed out, the command\'s word goes before it', async () => {
    const root = folder({ 'a.md': article, 'stet.config.json': JSON.stringify({ source: 'en', targets: ['de'], articles: 'a.md', handoffs: { version: '1.2', units12: 'segments', copySource: true, passages: 'ph', compat: true } }) });
    const file = async (...options: readonly string[]): Promise<string> => {
      const { status, err } = await stet(root, ['export', ...options]);
      expect([status, err]).toEqual([0, '']);
      return text(root, 'handoff/de/a.md.xlf');
    };
    const standing = await file();
    expect(standing).toContain('version="1.2"');
    expect(standing).not.toContain('<seg-source>');
    expect(standing.match(/<target/g)).toHaveLength(4);
    expect(await file('--xliff-12', 'units')).toContain('<seg-source>');
    expect(await file('--xliff-version', '2.1')).toContain('version="2.1"');
    expect(await file()).toBe(standing);
  });

  it('the store alone is written on request', async () => {
    const root = folder({ 'a.md': article, 'stet.config.json': JSON.stringify({ source: 'en', targets: ['de'], articles: 'a.md', handoffs: {} }) });
    expect((await stet(root, ['export', '--no-handoff'])).status).toBe(0);
    expect([has(root, 'xliff/de/a.md.xlf'), has(root, 'handoff')]).toEqual([true, false]);
    await stet(root, ['export']);
    expect(text(root, 'handoff/de/a.md.xlf')).toContain('version="2.0"');
  });
});
