import { describe, expect, it } from 'vitest';
import type { Code } from '#stet/model/content.js';
import type { Translation, Unit } from '#stet/model/translation.js';
import { unitText } from '#stet/model/part.js';
import { sha256Hex } from '#stet/model/id.js';
import { buildEdition, type BuildInput, type Edition } from '#stet/steps/build.js';
import { exportArticle } from '#stet/steps/export.js';
import { readArticle } from '#stet/steps/read.js';
import { fillTargets, translate } from './fill.js';

const post = 'Під час розмови у Глазго обговорили безпекову ситуацію на Донбасі та подальші реформи.';
const source = `Lights\n\nThe lamp was lit at nine.  Nobody came to see it.\n\n${post}`;
const article = (text = source) => readArticle({ path: 'a.txt', source: text, language: 'en' });
const build = async (translation: Translation | undefined, more: Partial<BuildInput> = {}): Promise<Edition> =>
  buildEdition({ article: await article(), translation, language: 'de', ...more });
const empty = async (targetLanguage = 'de'): Promise<Translation> => exportArticle({ article: await article(), targetLanguage }).translation;
const edit = (translation: Translation, text: string, change: (unit: Unit) => Unit): Translation => ({
  ...translation,
  units: translation.units.map((each) => (unitText(each).includes(text) ? change(each) : each)),
});
const codes = (edition: Edition): readonly string[] => edition.diagnostics.map((each) => each.code);

describe('building an edition', () => {
  it('falls back by whole units and says so', async () => {
    const half = edit(fillTargets(await empty(), translate), 'lamp', (unit) => ({ ...unit, parts: unit.parts.map((part, i) => (i === 0 ? part : { kind: part.kind, ...(part.id === undefined ? {} : { id: part.id }), source: part.source, state: part.state })) }));
    const edition = await build(half);
    expect(edition.text).toBe(`${translate('Lights')}\n\nThe lamp was lit at nine.  Nobody came to see it.\n\n${post}`);
    expect(edition.report).toMatchObject({ total: 2, translated: 1 });
    expect(codes(edition)).toEqual(['unit-incomplete', 'edition-incomplete']);
  });

  it('writes no edition, or fails, where that is asked for', async () => {
    expect(await build(await empty(), { incomplete: 'skip' })).toMatchObject({ diagnostics: [{}, {}, { code: 'edition-skipped', severity: 'warning' }] });
    const failed = await build(await empty(), { incomplete: 'fail' });
    expect(failed.text).toBeUndefined();
    expect(failed.diagnostics.at(-1)).toMatchObject({ code: 'edition-failed', severity: 'error' });
    expect((await build(fillTargets(await empty(), translate), { incomplete: 'fail' })).text).toBeDefined();
  });

  it('counts only the states that are asked for', async () => {
    const translated = fillTargets(await empty(), translate);
    expect((await build(translated, { minState: 'reviewed' })).report.translated).toBe(0);
    expect((await build(fillTargets(await empty(), translate, 'final'), { minState: 'reviewed' })).report.translated).toBe(2);
    expect((await build(fillTargets(await empty(), translate, 'initial'))).report.translated).toBe(2);
    // A copied source in state initial is no translation.
    expect((await build(fillTargets(await empty(), (text) => text, 'initial'))).report.translated).toBe(0);
  });

  it('puts between sentences what the target language puts there', async () => {
    expect((await build(fillTargets(await empty(), translate))).text).toContain(`${translate('nine.')}  ${translate('Nobody')}`);
    const japanese = await buildEdition({ article: await article(), translation: fillTargets(await empty('ja'), () => 'はい。'), language: 'ja' });
    expect(japanese.text).toContain('はい。はい。');
    const back = await readArticle({ path: 'a.txt', source: '見出し\n\n一つ目の文です。二つ目の文です。', language: 'ja' });
    const { translation } = exportArticle({ article: back, targetLanguage: 'de' });
    expect((await buildEdition({ article: back, translation: fillTargets(translation, () => 'Ja.'), language: 'de' })).text).toContain('Ja. Ja.');
  });

  it('follows the order that a translator gave the sentences', async () => {
    const turned = edit(fillTargets(await empty(), translate), 'lamp', (unit) => ({
      ...unit,
      parts: unit.parts.map((part, i) => ({ ...part, order: 3 - i })),
    }));
    expect((await build(turned)).text).toContain(`${translate('Nobody came to see it.')}  ${translate('The lamp was lit at nine.')}`);
  });

  it('reports the SHA-256 of what stands, and that the store has another text for it', async () => {
    const edition = await build(fillTargets(await empty(), translate));
    expect(edition.report.passages).toMatchObject([{ language: 'uk', sha256: sha256Hex(post), bytes: new TextEncoder().encode(post).length }]);
    const altered = edit(fillTargets(await empty(), translate), 'Глазго', (unit) => ({ ...unit, parts: unit.parts.map((part) => ({ ...part, target: [{ kind: 'text' as const, text: 'In Glasgow.' }] })) }));
    const built = await build(altered);
    expect(built.text).toContain(post);
    expect(codes(built)).toEqual(['passage-changed']);
  });

  it('checks the codes of a store that was edited in place', async () => {
    const code: Code = { id: '1', paired: false, data: '{x}', canCopy: false, canDelete: false, canOverlap: false, canReorder: 'yes' };
    const markdown = await readArticle({ path: 'a.txt', source, language: 'en' });
    const withCode = { ...markdown, units: markdown.units.map((each) => (unitText(each.unit) === 'Lights' ? { ...each, unit: { ...each.unit, codes: [code], parts: [{ ...each.unit.parts[0] as Unit['parts'][number], source: [{ kind: 'text' as const, text: 'Lights' }, { kind: 'standalone' as const, id: '1' }] }] } } : each)) };
    const edition = await buildEdition({ article: withCode, translation: fillTargets(await empty(), translate), language: 'de' });
    expect(codes(edition)).toEqual(['code-missing', 'unit-damaged', 'edition-incomplete']);
    expect(edition.text?.startsWith('Lights')).toBe(true);
  });

  it('says where the article has changed since the last export', async () => {
    const store = fillTargets(await empty(), translate);
    const edition = await buildEdition({ article: await article(source.replace('nine', 'ten')), translation: store, language: 'de' });
    expect(codes(edition)).toEqual(['unit-stale', 'edition-incomplete']);
  });
});
