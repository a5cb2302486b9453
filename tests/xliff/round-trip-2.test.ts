import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content } from '#stet/model/content.js';
import type { Match, Translation } from '#stet/model/translation.js';
import { readXliff } from '#stet/xliff/read.js';
import { writeXliff } from '#stet/xliff/write.js';
import { bare, translation } from './arbitrary.ts';

/** What the core of XLIFF 2 has no place for. */
function coreOnly(given: Translation): Translation {
  const plain = (content: Content): Content =>
    content.map((item) => {
      if (item.kind !== 'mark-open') return item;
      const { language: _language, ...mark } = item.mark;
      return { kind: 'mark-open', mark };
    });
  return {
    ...given,
    units: given.units.map(({ base: _base, passage: _passage, ...unit }) => ({
      ...unit,
      matches: [] as Match[],
      parts: unit.parts.map((part) => ({ ...part, source: plain(part.source), ...(part.target === undefined ? {} : { target: plain(part.target) }) })),
    })),
  };
}

describe('XLIFF 2 that is written', () => {
  for (const version of ['2.0', '2.1', '2.2'] as const) {
    it(`${version} reads back equal`, () => {
      fc.assert(
        fc.property(translation, (given) => {
          const result = readXliff(writeXliff([given], { version }));
          expect(result.diagnostics).toEqual([]);
          expect(result.version).toBe(version);
          expect(result.complete).toBe(true);
          expect(result.translations.map(bare)).toEqual([given]);
        }),
        { numRuns: Number(process.env.STET_RUNS ?? 100) },
      );
    });
  }

  it('reads back equal where passages are codes, but for their languages', () => {
    fc.assert(
      fc.property(translation, fc.constantFrom('2.0' as const, '2.2' as const), (given, version) => {
        const result = readXliff(writeXliff([given], { version, passages: 'ph' }));
        expect(result.diagnostics).toEqual([]);
        const texts = (list: readonly Translation[]): unknown => list.map(({ units }) => units.map(({ parts }) => parts.map(({ source, target }) => [source, target ?? []].map((content) => content.map((item) => (item.kind === 'mark-open' ? item.mark.id : item))))));
        expect(texts(result.translations)).toEqual(texts([given]));
      }),
      { numRuns: 100 },
    );
    const marked: Content = [{ kind: 'mark-open', mark: { id: 'm1', translate: false } }, { kind: 'text', text: '«Воля & "слава"»' }, { kind: 'mark-close', id: 'm1' }];
    const given: Translation = { id: 'f1', sourceLanguage: 'en', notes: [], units: [{ id: 'u1', translate: true, codes: [], parts: [{ kind: 'segment', source: marked, state: 'initial' }], notes: [], matches: [] }] };
    const text = writeXliff([given], { version: '2.0', passages: 'ph' });
    expect(text).not.toContain('<mrk');
    expect(text).toContain('<source><ph id="m1" type="other" subType="stet:passage" dataRef="d1" disp="«Воля &amp; &quot;слава&quot;»"');
    expect(readXliff(text).translations[0]?.units[0]?.parts[0]?.source).toEqual(marked);
  });

  it('reads back equal from the core alone, but for what that cannot say', () => {
    fc.assert(
      fc.property(translation, (given) => {
        const result = readXliff(writeXliff([given], { version: '2.1', compat: true }));
        expect(result.diagnostics).toEqual([]);
        expect(result.translations.map(bare)).toEqual([coreOnly(given)]);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same translation, read and written again', () => {
    fc.assert(
      fc.property(translation, (given) => {
        const once = writeXliff([given], { version: '2.0' });
        expect(writeXliff(readXliff(once).translations, { version: '2.0' })).toBe(once);
      }),
      { numRuns: 50 },
    );
  });
});
