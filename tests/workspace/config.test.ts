import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configSchema } from '#stet/workspace/config.js';
import { checkConfig } from '#stet/workspace/config-problems.js';

const check = (value: unknown): ReturnType<typeof checkConfig> => checkConfig(value, (path) => ({ file: path.join('/') }));

describe('checkConfig', () => {
  it('fills in defaults and writes tags canonically', () => {
    expect(check({ source: 'en_us', targets: ['UK', 'zh-hans'], articles: 'a/*.md', xliff: './store/' }).config).toEqual({
      source: 'en-US',
      targets: ['uk', 'zh-Hans'],
      articles: ['a/*.md'],
      xliff: 'store',
      editions: 'editions',
      handoff: 'handoff',
    });
    expect(check({}).config).toMatchObject({ targets: [], articles: [], xliff: 'xliff' });
  });

  it.each<[string, unknown, string, string]>([
    ['a key that is none', { target: ['de'] }, 'config-unknown-key', 'target'],
    ['an inner key that is none', { sentences: { rules: 1 } }, 'config-unknown-key', 'sentences/rules'],
    ['a number for a tag', { source: 5 }, 'config-wrong-type', 'source'],
    ['an ill-formed tag', { targets: ['de', 'xx-123456789'] }, 'config-ill-formed-tag', 'targets/1'],
    ['an unknown language', { source: 'xx' }, 'config-unknown-language', 'source'],
    ['a language twice', { targets: ['de', 'de'] }, 'config-repeated', 'targets/1'],
    ['the source among the targets', { source: 'en', targets: ['de', 'en'] }, 'config-source-is-target', 'targets/1'],
    ['an empty glob', { articles: ['a', ''] }, 'config-empty', 'articles/1'],
    ['a glob outside of the project', { articles: ['../a/*.md'] }, 'config-not-inside', 'articles/0'],
    ['an absolute folder', { xliff: '/tmp/store' }, 'config-not-inside', 'xliff'],
    ['the project itself as a folder', { editions: './' }, 'config-not-inside', 'editions'],
    ['a folder with two uses', { editions: 'out', handoff: 'out' }, 'config-same-folder', 'handoff'],
    ['a state that is none', { minState: 'done' }, 'config-wrong-type', 'minState'],
    ['a break without its text', { sentences: { breaks: [{ break: true, before: 'x' }] } }, 'config-wrong-type', 'sentences/breaks/0/after'],
    ['a rule for passages with a key that is none', { passages: [{ selector: 'quotation', lang: 'uk' }] }, 'config-unknown-key', 'passages/0/lang'],
    ['a relay without its passage', { relays: [{ quotation: 'x' }] }, 'config-wrong-type', 'relays/0/passage'],
    ['a version that is none', { handoffs: { version: '1.3' } }, 'config-wrong-type', 'handoffs/version'],
    ['a form with a key that is none', { handoffs: { target: true } }, 'config-unknown-key', 'handoffs/target'],
    ['a list', [], 'config-not-object', ''],
    ['nothing', null, 'config-not-object', ''],
    ['a text', 'en', 'config-not-object', ''],
  ])('refuses %s, naming the key', (_name, value, code, path) => {
    const { config, diagnostics } = check(value);
    expect(config).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code, severity: 'error', where: { file: path } });
    expect(diagnostics[0]?.message).not.toMatch(/\{\{|undefined/);
  });

  it('names every problem at once', () => {
    expect(check({ source: 'yy', targets: [1, 'x'], foo: 1 }).diagnostics.map(({ code }) => code).sort()).toEqual([
      'config-ill-formed-tag', 'config-unknown-key', 'config-unknown-language', 'config-wrong-type',
    ].sort());
  });

  it('gives a config or an error, whatever JSON comes in', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { config, diagnostics } = check(value);
        expect(config === undefined).toBe(diagnostics.length > 0);
      }),
    );
  });
});

describe('schema.json', () => {
  it('is what scripts/schema.mjs makes of the schema that checks a config', async () => {
    const script = new URL('../../scripts/schema.mjs', import.meta.url).href;
    const { makeSchema } = (await import(/* @vite-ignore */ script)) as { makeSchema: (schema: unknown) => unknown };
    const written: unknown = JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8'));
    expect(makeSchema(configSchema)).toEqual(written);
    expect(JSON.stringify(written)).toContain('"description"');
  });
});
