import { describe, expect, it } from 'vitest';
import type { Article } from '#stet/model/article.js';
import { type Content, plainText } from '#stet/model/content.js';
import { sha256Hex } from '#stet/model/id.js';
import type { Translation, XliffVersion } from '#stet/model/translation.js';
import { buildEdition } from '#stet/steps/build.js';
import { exportArticle } from '#stet/steps/export.js';
import { mergeTranslation } from '#stet/steps/merge.js';
import { readArticle } from '#stet/steps/read.js';
import { settlePassages } from '#stet/steps/standing.js';
import { statusOf } from '#stet/steps/status.js';
import { validateXliff } from '#stet/xliff/validate.js';
import { readXliff } from '#stet/xliff/read.js';
import { writeXliff } from '#stet/xliff/write.js';
import { fillTargets, translate } from './fill.ts';

const sources: Readonly<Record<string, readonly [source: string, bytes: string]>> = {
  'a.txt': ['The crowd chanted "Wir sind das Volk" until midnight. Nobody left.', 'Wir sind das Volk'],
  'a.md': ['The crowd chanted “*Wir* sind\ndas [Volk](https://e.org "Das Wort")” until midnight. Nobody left.', '*Wir* sind\ndas [Volk](https://e.org "Das Wort")'],
  'a.html': ['<p>The crowd chanted &ldquo;Wir s&#105;nd <b>das</b>\n Volk&rdquo; until midnight. Nobody left.</p>', 'Wir s&#105;nd <b>das</b>\n Volk'],
};
const read = (path: string, source = sources[path]?.[0] ?? ''): Promise<Article> => readArticle({ path, source, language: 'en' });
const store = (article: Article): Translation => exportArticle({ article, targetLanguage: 'pl' }).translation;
const round = (translation: Translation, version: XliffVersion, options = {}): Translation => {
  const xml = new TextEncoder().encode(writeXliff([translation], { version, ...options }));
  expect(validateXliff(xml).filter(({ severity }) => severity === 'error')).toEqual([]);
  return readXliff(xml).translations[0] as Translation;
};
/** The translation with every target changed as a tool would change it. */
const tampered = (translation: Translation, change: (content: Content) => Content): Translation => ({
  ...translation,
  units: translation.units.map((unit) => ({ ...unit, parts: unit.parts.map((part) => (part.target === undefined ? part : { ...part, target: change(part.target) })) })),
});
const unmarked = (content: Content): Content => content.filter((item) => item.kind !== 'mark-open' && item.kind !== 'mark-close');

describe.each(Object.keys(sources))('a passage inside a sentence of %s', (path) => {
  const bytes = sources[path]?.[1] as string;

  it('is an annotation in every version, and stands byte for byte in the edition', async () => {
    const article = await read(path);
    const handed = store(article);
    expect(JSON.stringify(handed.units.map((unit) => unit.notes))).toContain('“Wir sind das Volk” is in German');
    for (const version of ['1.2', '2.0', '2.1', '2.2'] as const) {
      const xml = writeXliff([handed], { version });
      expect(xml).toContain(version === '1.2' ? '<mrk mtype="protected" ts="p1" xml:lang="de">' : version === '2.0' ? '<mrk id="p1" translate="no">' : '<mrk id="p1" translate="no" itsm:lang="de">');
      const { translation, outcomes } = mergeTranslation({ store: handed, returned: round(fillTargets(handed, translate), version), article });
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(handed.units.map((unit) => (unit.translate ? 'applied' : 'unchanged')));
      const edition = await buildEdition({ article, translation, language: 'pl' });
      expect(edition.report.fallback).toEqual([]);
      expect(edition.text).toContain(bytes);
      expect(edition.text).toContain(translate('until midnight'));
      expect(edition.report.passages.find(({ sha256 }) => sha256 === sha256Hex(bytes))).toMatchObject({ language: 'de' });
    }
  });

  it('is found again where a tool has dropped the annotation, or given it another id', async () => {
    const article = await read(path);
    const handed = store(article);
    const filled = fillTargets(handed, translate);
    const renamed = (content: Content): Content =>
      content.map((item) => (item.kind === 'mark-open' ? { kind: 'mark-open', mark: { id: 'm77', translate: false } } : item.kind === 'mark-close' ? { kind: 'mark-close', id: 'm77' } : item));
    for (const change of [unmarked, renamed]) {
      const { translation, outcomes } = mergeTranslation({ store: handed, returned: tampered(filled, change), article });
      expect(outcomes.map(({ outcome }) => outcome)).not.toContain('passage-changed');
      expect(translation).toEqual(mergeTranslation({ store: handed, returned: filled, article }).translation);
      expect((await buildEdition({ article, translation, language: 'pl' })).text).toContain(bytes);
    }
  });

  it.each([
    ['altered', (text: string) => text.replace('Volk', 'Völkchen')],
    ['translated', (text: string) => translate(text)],
    ['left out', () => ''],
  ])('holds the unit back where it was %s', async (_, change) => {
    const article = await read(path);
    const handed = store(article);
    const damage = (content: Content): Content => content.map((item) => (item.kind === 'text' ? { kind: 'text', text: change(item.text) } : item));
    const returned = tampered(fillTargets(handed, (text) => text.toUpperCase()), damage);
    const { translation, outcomes } = mergeTranslation({ store: handed, returned, article });
    const outcome = outcomes.find((each) => each.outcome === 'passage-changed' || each.outcome === 'empty');
    expect(outcome).toBeDefined();
    if (outcome?.outcome === 'passage-changed') expect(outcome.diagnostics[0]).toMatchObject({ code: 'passage-lost', expected: 'Wir sind das Volk' });
    const edition = await buildEdition({ article, translation, language: 'pl' });
    expect(edition.text).toContain(bytes);
    // The same in a store that somebody edited by hand.
    const byHand = await buildEdition({ article, translation: tampered(fillTargets(handed, (text) => text.toUpperCase()), damage), language: 'pl' });
    expect(byHand.text).toContain(bytes);
    expect(statusOf(article, returned).new).toBeGreaterThan(0);
  });
});

describe('passages inside sentences', () => {
  it('stand as often as they are in the source, wherever the translator puts them', async () => {
    const article = await read('a.md', 'They sang “Wir sind das Volk” twice. Then “Wir sind das Volk” again.');
    const turned = fillTargets(store(article), translate);
    const swapped: Translation = { ...turned, units: turned.units.map((unit) => ({ ...unit, parts: unit.parts.map((part, i, all) => (part.kind === 'segment' ? { ...part, target: all[all.length - 1 - i]?.target ?? [] } : part)) })) };
    const edition = await buildEdition({ article, translation: swapped, language: 'pl' });
    expect(edition.text?.split('Wir sind das Volk').length).toBe(3);
    const once = tampered(turned, (content) => (plainText(content).includes(translate('Then')) ? [{ kind: 'text', text: 'Potem znowu.' }] : content));
    const short = await buildEdition({ article, translation: once, language: 'pl' });
    expect(short.diagnostics.map(({ code }) => code)).toContain('passage-lost');
    expect(short.text?.split('Wir sind das Volk').length).toBe(3);
  });

  it('are not cut into sentences', async () => {
    const article = await read('a.txt', 'He wrote «Слава Україні! Героям слава! Ми не забудемо.» on the wall. Then he left.');
    expect(article.units[0]?.unit.parts.filter((part) => part.kind === 'segment').map((part) => plainText(part.source))).toEqual([
      'He wrote «Слава Україні! Героям слава! Ми не забудемо.» on the wall.',
      'Then he left.',
    ]);
  });

  it('keep the translation that a store has, where it has the words', async () => {
    const article = await read('a.txt');
    const before = exportArticle({ article: await readArticle({ path: 'a.txt', source: sources['a.txt']?.[0] ?? '', language: 'en', settings: { passages: { detect: false } } }), targetLanguage: 'pl' }).translation;
    const reviewed = fillTargets(before, (text) => text.replace('The crowd chanted', 'Tłum skandował'), 'reviewed');
    const carried = exportArticle({ article, targetLanguage: 'pl', store: reviewed }).translation;
    const [part] = carried.units[0]?.parts ?? [];
    expect(part?.state).toBe('reviewed');
    expect(part?.target?.some((item) => item.kind === 'mark-open' && item.mark.id === 'p1')).toBe(true);
  });

  it('stand in values of front matter, where the quotation marks around the value stay', async () => {
    const article = await read('a.md', "---\ntitle: The night of “C'est la lutte finale” again\n---\n\nText.\n");
    const filled = (text: string): Promise<{ text?: string; diagnostics: readonly { code: string }[] }> =>
      buildEdition({ article, translation: fillTargets(store(article), (each) => each.replace('The night of', text)), language: 'pl' });
    expect((await filled('Noc')).text).toContain("title: Noc “C'est la lutte finale” again");
    const quoted = await filled("'A: b' #");
    expect(quoted.text).toContain("C'est la lutte finale");
  });

  it('wrap with the paragraph around them', async () => {
    const source = 'The crowd at the harbour shouted “Wir sind das Volk und wir\nbleiben hier” until midnight, when the police came and sent\nthem home again through the narrow streets of the old town\nby the sea.\n';
    const article = await read('a.txt', source);
    const { text = '' } = await buildEdition({ article, translation: fillTargets(store(article), translate), language: 'pl' });
    expect(text).toContain('Wir sind das Volk und wir\nbleiben hier');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(62);
  });
});

describe('settlePassages', () => {
  const source: Content = [
    { kind: 'text', text: 'Say ' },
    { kind: 'mark-open', mark: { id: 'p1', translate: false, language: 'fr' } },
    { kind: 'open', id: '1' }, { kind: 'text', text: 'oui' }, { kind: 'close', id: '1' }, { kind: 'text', text: ' mon  ami' },
    { kind: 'mark-close', id: 'p1' },
    { kind: 'text', text: '.' },
  ];
  const passage = source.slice(1, 7);

  it('puts its codes back into it, and a translator’s own outside', () => {
    const target: Content = [{ kind: 'open', id: '1' }, { kind: 'text', text: 'Sag' }, { kind: 'close', id: '1' }, { kind: 'text', text: ' oui ' }, { kind: 'open', id: '2' }, { kind: 'text', text: 'mon ami' }, { kind: 'close', id: '2' }];
    expect(settlePassages([source], [target])).toEqual({
      targets: [[{ kind: 'text', text: 'Sag ' }, { kind: 'open', id: '2' }, ...passage, { kind: 'close', id: '2' }]],
      missing: [],
    });
  });

  it('says what is missing, but not of a part without a target', () => {
    expect(settlePassages([source], [[{ kind: 'text', text: 'Sag ja.' }]]).missing).toEqual(['oui mon ami']);
    expect(settlePassages([source], [undefined]).missing).toEqual([]);
    expect(settlePassages([source, [{ kind: 'text', text: 'B' }]], [[{ kind: 'text', text: 'A' }], [{ kind: 'text', text: 'oui mon ami' }]])).toEqual({ targets: [[{ kind: 'text', text: 'A' }], passage], missing: [] });
  });

  it('takes whole words before parts of others', () => {
    const short: Content = [{ kind: 'mark-open', mark: { id: 'p1', translate: false } }, { kind: 'text', text: 'go' }, { kind: 'mark-close', id: 'p1' }];
    const [target] = settlePassages([short], [[{ kind: 'text', text: 'Bingo, go!' }]]).targets;
    expect(target?.[0]).toEqual({ kind: 'text', text: 'Bingo, ' });
  });
});
