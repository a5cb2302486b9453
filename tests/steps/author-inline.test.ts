import { describe, expect, it } from 'vitest';
import { sha256Hex } from '#stet/model/id.js';
import { buildEdition } from '#stet/steps/build.js';
import { exportArticle } from '#stet/steps/export.js';
import { type Article } from '#stet/model/article.js';
import { readArticle } from '#stet/steps/read.js';
import { fillTargets, translate } from './fill.ts';

const read = (path: string, source: string): Promise<Article> => readArticle({ path, source, language: 'en' });
const page = (inner: string): string => `<p>The crowd chanted ${inner} until midnight, and nobody went home.</p>`;

describe('what the author of a page says is not to be translated, inside a sentence', () => {
  it.each([
    ['a.html', page('<span translate="no">Wir s&#105;nd <b>das</b> Volk</span>'), '<span translate="no">Wir s&#105;nd <b>das</b> Volk</span>', undefined],
    ['a.html', page('<i class="notranslate" lang="de">Wir sind das Volk</i>'), '<i class="notranslate" lang="de">Wir sind das Volk</i>', 'de'],
    ['a.md', 'The crowd chanted <span translate="no">Wir sind *das* Volk</span> until midnight.', '<span translate="no">Wir sind *das* Volk</span>', undefined],
  ])('is compared by its bytes, reported, noted and listed, in %s: %s', async (path, source, bytes, language) => {
    const article = await read(path, source);
    const { translation } = exportArticle({ article, targetLanguage: 'pl' });
    expect(translation.units[0]?.notes[0]?.text).toBe(language === undefined ? 'The author has marked “Wir sind das Volk” as not to be translated: keep it as it is.' : '“Wir sind das Volk” is in German and stands as it was said: keep it as it is.');
    expect(article.said).toMatchObject([{ kind: 'inline', text: 'Wir sind das Volk' }]);
    const edition = await buildEdition({ article, translation: fillTargets(translation, translate), language: 'pl' });
    expect(edition.report.passages).toEqual([{ unit: translation.units[0]?.id, sha256: sha256Hex(bytes), bytes: bytes.length, ...(language === undefined ? {} : { language }) }]);
    expect(edition.text).toContain(bytes);
    expect(edition.text).toContain(translate('until midnight'));
  });

  it('fails the build where it would be gone', async () => {
    const article = await read('a.html', page('<span translate="no">Wir sind das Volk</span>'));
    // As if the translator might take it out.
    const loose = <T extends { readonly canDelete: boolean }>(codes: readonly T[]): readonly T[] => codes.map((code) => ({ ...code, canDelete: true }));
    const open: Article = { ...article, blocks: article.blocks.map((block) => ({ ...block, codes: loose(block.codes) })), units: article.units.map((each) => ({ ...each, unit: { ...each.unit, codes: loose(each.unit.codes) } })) };
    const { translation } = exportArticle({ article: open, targetLanguage: 'pl' });
    const gone = { ...translation, units: translation.units.map((unit) => ({ ...unit, parts: unit.parts.map((part) => ({ ...part, target: [{ kind: 'text' as const, text: 'Nic.' }], state: 'translated' as const })) })) };
    const edition = await buildEdition({ article: open, translation: gone, language: 'pl' });
    expect(edition.text).toBeUndefined();
    expect(edition.diagnostics).toMatchObject([{ code: 'passage-altered', severity: 'error', where: { line: 1, column: 22 } }]);
    expect((await buildEdition({ article, translation: gone, language: 'pl' })).text).toContain('Wir sind das Volk');
  });

  it('is neither code nor a name in the list, and an element inside that is to be translated stays open', async () => {
    const code = await read('a.html', page('<code translate="no">npm install</code>'));
    expect([code.said, code.units[0]?.unit.notes]).toEqual([[], []]);
    const brand = await read('a.html', page('<b translate="no">Acme</b>'));
    expect(brand.said).toEqual([]);
    expect(brand.units[0]?.unit.notes).toHaveLength(1);
    const open = await read('a.html', page('<span translate="no">Wir sind <b translate="yes">the people</b></span>'));
    const { translation } = exportArticle({ article: open, targetLanguage: 'pl' });
    const edition = await buildEdition({ article: open, translation: fillTargets(translation, translate), language: 'pl' });
    expect(edition.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(edition.text).toContain(translate('the people'));
  });
});
