import { describe, expect, it } from 'vitest';
import { folder, has, put, snapshot, text } from '../workspace/folder.ts';
import { type Said, stet } from './stet.ts';

const english = '{\n  "title": "Inbox",\n  "greeting": "Hello, {{name}}!",\n  "files_one": "{{count}} file",\n  "files_other": "{{count}} files",\n  "menu": {\n    "open": "Open",\n    "terms": "I accept the <1>terms</1>."\n  }\n}\n';
const config = '{ "source": "en", "targets": ["uk", "de"] }';

interface Outcome {
  readonly unit: string;
  readonly outcome: string;
  readonly text?: string;
  readonly diagnostics: readonly { readonly code: string }[];
}

function outcomes({ out }: Said): Record<string, unknown> {
  const { files } = JSON.parse(out) as { files: readonly { outcomes: readonly Outcome[] }[] };
  return Object.fromEntries((files[0]?.outcomes ?? []).map(({ unit, outcome, diagnostics }) => [unit, diagnostics.length === 0 ? outcome : [outcome, ...diagnostics.map(({ code }) => code)]]));
}

/** Targets by the ids of their words. */
function answer(xliff: string, targets: Readonly<Record<string, string>>): string {
  return xliff.replace(/<(unit|trans-unit) id="([^"]+)"[\s\S]*?<\/\1>/g, (unit, _name, id: string) => {
    const target = targets[id];
    if (target === undefined) return unit;
    const clean = unit.replace(/\s*<target[\s\S]*?<\/target>/, '').replace(/ state="[^"]*"/, '');
    return clean.replace('</source>', `</source><target>${target}</target>`);
  });
}

const count = '<ph id="1" equiv="{{count}}"/>';
const ukrainian = {
  title: 'Вхідні',
  greeting: '<ph id="1" equiv="{{name}}"/>, вітаємо!',
  files_one: `${count} файл`,
  files_few: `${count} файли`,
  files_many: `${count} файлів`,
  files_other: `${count} файлу`,
  'menu.open': 'Відкрити',
  'menu.terms': 'Я приймаю <ph id="1"/>умови<ph id="2"/>.',
};

async function project(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = folder({ 'stet.config.json': config, 'locales/en/app.json': english, ...files });
  expect(await stet(root, ['export', '--catalogs'])).toMatchObject({ status: 0, err: '' });
  return root;
}

describe('catalogues', () => {
  it('go out by the plural forms of each language and come back as JSON', async () => {
    const root = await project();
    const out = text(root, 'handoff/uk/locales/en/app.json.xlf');
    expect([...out.matchAll(/<unit id="([^"]+)"/g)].map(([, id]) => id)).toEqual(Object.keys(ukrainian));
    expect(text(root, 'handoff/de/locales/en/app.json.xlf').match(/<unit /g)).toHaveLength(6);
    put(root, 'back.xlf', answer(out, ukrainian));
    const imported = await stet(root, ['import', 'back.xlf', '--json']);
    expect([imported.status, new Set(Object.values(outcomes(imported)))]).toEqual([0, new Set(['applied'])]);
    expect(text(root, 'locales/uk/app.json')).toBe(
      '{\n  "title": "Вхідні",\n  "greeting": "{{name}}, вітаємо!",\n  "files_one": "{{count}} файл",\n  "files_few": "{{count}} файли",\n  "files_many": "{{count}} файлів",\n  "files_other": "{{count}} файлу",\n  "menu": {\n    "open": "Відкрити",\n    "terms": "Я приймаю <1>умови</1>."\n  }\n}\n',
    );
    const before = snapshot(root);
    expect(outcomes(await stet(root, ['import', 'back.xlf', '--json']))).toMatchObject({ title: 'unchanged', files_few: 'unchanged' });
    expect(snapshot(root)).toEqual(before);
    // All is translated: nothing is left to hand out.
    const again = await stet(root, ['export', '--catalogs', '--changed', '--to', 'uk', '--out', 'left', '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ catalogs: [{ catalogue: 'locales/en/app.json', language: 'uk', words: 8, missing: 0 }] });
    expect(has(root, 'left')).toBe(false);
  });

  it('come back from 1.2, where placeholders are turned to text, moved, renamed, or dropped', async () => {
    const root = await project();
    expect((await stet(root, ['export', '--catalogs', '--xliff-version', '1.2', '--to', 'uk'])).status).toBe(0);
    const out = text(root, 'handoff/uk/locales/en/app.json.xlf');
    expect(out).toContain('<source>Hello, <ph id="1" ctype="x-param">{{name}}</ph>!</source>');
    put(root, 'back.xlf', answer(out, { ...ukrainian, greeting: 'Вітаємо, {{name}}!', files_one: '<x id="g9"/> файл', files_few: 'файли', files_many: '{{cuont}} файлів', files_other: '{{count}} файлу {{total}}', 'menu.terms': 'Я приймаю умови.' }));
    const imported = await stet(root, ['import', 'back.xlf', '--json']);
    expect(imported.status).toBe(4);
    expect(outcomes(imported)).toEqual({
      title: 'applied',
      greeting: 'applied',
      files_one: 'applied',
      files_few: ['damaged', 'placeholder-missing'],
      files_many: ['damaged', 'placeholder-renamed'],
      files_other: ['damaged', 'placeholder-unknown'],
      'menu.open': 'applied',
      'menu.terms': ['damaged', 'placeholder-unbalanced'],
    });
    expect((JSON.parse(imported.out) as { files: { outcomes: Outcome[] }[] }).files[0]?.outcomes.find(({ unit }) => unit === 'files_many')?.text).toBe('{{cuont}} файлів');
    expect(JSON.parse(text(root, 'locales/uk/app.json'))).toEqual({ title: 'Вхідні', greeting: 'Вітаємо, {{name}}!', files_one: '{{count}} файл', menu: { open: 'Відкрити' } });
  });

  it('keep what their people have changed since, until they are told otherwise', async () => {
    const root = await project({ 'locales/uk/app.json': '{ "title": "Скринька", "own": "Лише тут" }' });
    const out = text(root, 'handoff/uk/locales/en/app.json.xlf');
    expect(out).toMatch(/<unit id="title"[^>]* type="stet:base-[0-9a-f]{10}"[^>]*>\s*<segment state="translated">/);
    put(root, 'back.xlf', answer(out, { title: 'Вхідні', 'menu.open': 'Відкрити' }));
    put(root, 'locales/uk/app.json', '{ "title": "Пошта", "own": "Лише тут" }');
    put(root, 'locales/en/app.json', english.replace('"Open"', '"Open a file"'));
    expect(outcomes(await stet(root, ['import', 'back.xlf', '--json']))).toMatchObject({ title: ['conflict', 'target-conflict'], 'menu.open': ['stale', 'catalog-changed'] });
    expect(text(root, 'locales/uk/app.json')).toBe('{ "title": "Пошта", "own": "Лише тут" }');
    expect(outcomes(await stet(root, ['import', 'back.xlf', '--theirs', '--json']))).toMatchObject({ title: 'applied', 'menu.open': 'applied' });
    expect(text(root, 'locales/uk/app.json')).toBe('{ "title": "Вхідні", "menu": {"open": "Відкрити"}, "own": "Лише тут" }');
    // Where nobody has touched it in between, a correction needs no word.
    await stet(root, ['export', '--catalogs', '--to', 'uk']);
    put(root, 'back.xlf', answer(text(root, 'handoff/uk/locales/en/app.json.xlf'), { title: 'Вхідна пошта' }));
    expect(outcomes(await stet(root, ['import', 'back.xlf', '--json']))).toMatchObject({ title: 'applied', 'menu.open': 'unchanged' });
  });

  it('go along with the articles, from where the config says, and write nothing in a dry run', async () => {
    const root = folder({
      'stet.config.json': '{ "source": "en", "targets": ["uk"], "articles": "docs/*.md", "catalogs": "src/<language>/**/*.{json,jsonc}" }',
      'docs/a.md': 'A sentence.\n',
      'src/en/deep/app.json': english,
    });
    const { out } = await stet(root, ['export', '--catalogs']);
    expect(out).toContain('xliff/uk/a.md.xlf: 1 new');
    expect(out).toContain('handoff/uk/src/en/deep/app.json.xlf: 8 words, 8 to translate');
    put(root, 'back.xlf', answer(text(root, 'handoff/uk/src/en/deep/app.json.xlf'), ukrainian).replaceAll('src_x002F_en_x002F_deep_x002F_app_x002E_json', 'f1'));
    const before = snapshot(root);
    // Neither the path nor the id of the file is left: its words say whose it is.
    expect(outcomes(await stet(root, ['import', 'back.xlf', '--dry-run', '--json']))).toMatchObject({ title: 'applied' });
    expect(outcomes(await stet(root, ['import', 'back.xlf', '--dry-run', '--article', 'src/en/deep/app.json', '--json']))).toMatchObject({ title: 'applied' });
    expect(snapshot(root)).toEqual(before);
    await stet(root, ['import', 'back.xlf', '--article', 'src/en/deep/app.json']);
    expect(JSON.parse(text(root, 'src/uk/deep/app.json'))).toMatchObject({ files_few: '{{count}} файли' });
  });

  it('name what is wrong with them', async () => {
    const problem = async (files: Record<string, string>, ...args: string[]): Promise<unknown> => {
      const root = folder(files);
      const { status, err } = await stet(root, ['export', '--catalogs', '--to', 'uk', ...args]);
      expect(err).not.toContain('    at ');
      return [status, /\(([a-z-]+)\)/.exec(err)?.[1], err.split('\n').length];
    };
    expect(await problem({ 'locales/en/a.json': '{ "a": "b", }', 'stet.config.json': config })).toEqual([4, 'catalog-syntax', 2]);
    expect(await problem({ 'locales/en/a.json': '["a"]', 'stet.config.json': config })).toEqual([4, 'catalog-not-object', 2]);
    expect(await problem({ 'locales/en/a.json': '{"a":"b"}', 'locales/uk/a.json': '{', 'stet.config.json': config })).toEqual([4, 'catalog-syntax', 2]);
    expect(await problem({ 'locales/de/a.json': '{"a":"b"}', 'stet.config.json': config })).toEqual([2, 'catalogs-none', 2]);
    expect(await problem({ 'locales/en/a.json': '{"a":"b"}' })).toEqual([2, 'catalogs-no-source', 2]);
    expect(await problem({ 'stet.config.json': '{ "source": "en", "catalogs": "l/*.json" }' })).toEqual([2, 'config-no-language', 2]);
    expect(await problem({ 'stet.config.json': '{ "source": "en", "catalogs": "../<language>/*.json" }' })).toEqual([2, 'config-not-inside', 2]);
  });
});
