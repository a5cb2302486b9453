import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, blockText } from '#stet/model/block.js';
import { plainText } from '#stet/model/content.js';
import { markedContent } from '#stet/model/standing.js';
import type { Translation, Unit, XliffVersion } from '#stet/model/translation.js';
import { buildEdition } from '#stet/steps/build.js';
import { exportArticle } from '#stet/steps/export.js';
import { mergeTranslation } from '#stet/steps/merge.js';
import { readArticle } from '#stet/steps/read.js';
import { collapse, hasWords } from '#stet/text/space.js';
import { readXliff } from '#stet/xliff/read.js';
import { writeXliff } from '#stet/xliff/write.js';
import { fillTargets, translate, translateContent } from '../steps/fill.js';
import { htmlArticle, markdownArticle, textArticle } from './articles.js';

const formats = [
  { path: 'a.txt', arbitrary: textArticle },
  { path: 'a.md', arbitrary: markdownArticle },
  { path: 'a.html', arbitrary: htmlArticle },
];
const runs = { numRuns: 120 };
const readBack = (xml: string): Translation => {
  const result = readXliff(new TextEncoder().encode(xml));
  expect(result.diagnostics).toEqual([]);
  return result.translations[0] as Translation;
};

/** What a version has a place for: 1.2 has none for the flags of codes and the ids of segments. */
function carried(unit: Unit, version: XliffVersion): unknown {
  // A standalone code has no canOverlap in 2.x either.
  const all = unit.codes.map(({ canOverlap, ...code }) => (code.paired ? { ...code, canOverlap } : code));
  if (version !== '1.2') return [unit.id, unit.translate, all, unit.parts];
  const codes = unit.codes.map(({ id, paired, data, dataEnd }) => ({ id, paired, data, dataEnd }));
  return [unit.id, unit.translate, codes, unit.parts.map(({ kind, source, target, state }) => ({ kind, source, target, state }))];
}

describe.each(formats)('laws of $path', ({ path, arbitrary }) => {
  const read = (source: string, language = 'en') => readArticle({ path, source, language });

  it('1: blocks are in order, do not overlap, and slice the source to what they claim', () =>
    fc.assert(
      fc.asyncProperty(arbitrary, async (source) => {
        const { blocks } = await read(source);
        let last = 0;
        blocks.forEach((block: Block, i) => {
          let at = block.span.start;
          for (const piece of block.pieces) {
            expect(piece.span.start).toBe(at);
            at = piece.span.end;
          }
          expect(at).toBe(block.span.end);
          if (block.within === undefined) {
            expect(block.span.start).toBeGreaterThanOrEqual(last);
            last = block.span.end;
            return;
          }
          expect(i).toBeGreaterThan(block.within.block);
          const code = blocks[block.within.block]?.codes.find((each) => each.id === block.within?.code);
          const outer = block.within.side === 'close' ? code?.spanEnd : code?.span;
          expect(outer?.start).toBeLessThanOrEqual(block.span.start);
          expect(outer?.end).toBeGreaterThanOrEqual(block.span.end);
        });
      }),
      runs,
    ));

  it('2: with every target its source, and with no target, the edition is the source byte for byte', () =>
    fc.assert(
      fc.asyncProperty(arbitrary, async (source) => {
        const article = await read(source);
        const { translation } = exportArticle({ article, targetLanguage: 'de' });
        expect((await buildEdition({ article, language: 'de', adapt: false })).text).toBe(source);
        const same = fillTargets(translation, (text) => text);
        const edition = await buildEdition({ article, translation: same, language: 'de', adapt: false });
        expect(edition.report.fallback).toEqual([]);
        expect(edition.text).toBe(source);
      }),
      runs,
    ));

  it('2 and 6: with every letter replaced, the edition reads as the targets say and nothing else has changed', () =>
    fc.assert(
      fc.asyncProperty(arbitrary, async (source) => {
        const article = await read(source);
        const { translation } = exportArticle({ article, targetLanguage: 'de' });
        const edition = await buildEdition({ article, translation: fillTargets(translation, translate), language: 'de', adapt: false });
        expect(edition.report.fallback).toEqual([]);
        const again = await read(edition.text ?? '');
        const texts = (blocks: readonly Block[], change: (text: string) => string): readonly string[] => blocks.map((block) => `${block.kind}: ${collapse(change(blockText(block)))}`);
        const wanted = article.blocks.map((block, i) => {
          const standings = article.inline.get(i) ?? [];
          if (article.passages.has(i)) return texts([block], (text) => text)[0];
          return `${block.kind}: ${collapse(plainText(translateContent(markedContent(block, standings), translate)))}`;
        });
        expect(texts(again.blocks, (text) => text)).toEqual(wanted);
        expect(again.blocks.map((block) => block.codes.length)).toEqual(article.blocks.map((block) => block.codes.length));
      }),
      runs,
    ));

  it('3: what is written as XLIFF reads back equal, in every version', () =>
    fc.assert(
      fc.asyncProperty(arbitrary, fc.constantFrom<XliffVersion>('1.2', '2.0', '2.1', '2.2'), async (source, version) => {
        const { translation } = exportArticle({ article: await read(source), targetLanguage: 'de' });
        const filled = fillTargets(translation, translate);
        if (filled.units.length === 0) return;
        const back = readBack(writeXliff([filled], { version }));
        expect(back.units.map((unit) => carried(unit, version))).toEqual(filled.units.map((unit) => carried(unit, version)));
      }),
      runs,
    ));

  it('4: every passage of the source stands in every edition, as often', () =>
    fc.assert(
      fc.asyncProperty(arbitrary, async (source) => {
        const article = await read(source);
        const { translation } = exportArticle({ article, targetLanguage: 'uk' });
        const { text = '' } = await buildEdition({ article, translation: fillTargets(translation, translate), language: 'uk' });
        // How often each stands, as a passage of its own: the same words may occur elsewhere as text that is translated.
        const standing = new Map<string, number>();
        for (const index of article.passages.keys()) {
          const { span, within } = article.blocks[index] as Block;
          const bytes = source.slice(span.start, span.end);
          if (within === undefined) standing.set(bytes, (standing.get(bytes) ?? 0) + 1);
        }
        for (const standings of article.inline.values()) {
          for (const { span } of standings) {
            const bytes = source.slice(span.start, span.end);
            standing.set(bytes, (standing.get(bytes) ?? 0) + 1);
          }
        }
        for (const [bytes, times] of standing) expect(text.split(bytes).length - 1).toBeGreaterThanOrEqual(times);
      }),
      runs,
    ));

  it('6: text from a translator never becomes markup', () =>
    fc.assert(
      fc.asyncProperty(arbitrary, fc.constantFrom('<script>alert(1)</script>', '</title><b>x', '*a* _b_ `c`', '# 1. > - x', ']( " \' )', '&lt;b&gt; &amp;', '| a | b', '\n\n# x', '{% raw %}', '-->', '![i](j)'), async (source, evil) => {
        const article = await read(source);
        const { translation } = exportArticle({ article, targetLanguage: 'de' });
        const targets = fillTargets(translation, (text) => (hasWords(text) ? `${evil} ${text}` : text));
        const edition = await buildEdition({ article, translation: targets, language: 'de', adapt: false });
        const again = await read(edition.text ?? '');
        expect(again.blocks.map((block) => block.codes.length)).toEqual(article.blocks.map((block) => block.codes.length));
        expect(again.blocks.length).toBe(article.blocks.length);
      }),
      runs,
    ));

  it('7: export, import of the same file, export again: the same bytes', () =>
    fc.assert(
      fc.asyncProperty(arbitrary, async (source) => {
        const article = await read(source);
        if (article.units.length === 0) return;
        const first = exportArticle({ article, targetLanguage: 'de' }).translation;
        const filled = writeXliff([fillTargets(first, translate)], { version: '2.0' });
        const merged = mergeTranslation({ store: first, returned: readBack(filled), article }).translation;
        const once = writeXliff([exportArticle({ article, targetLanguage: 'de', store: merged }).translation], { version: '2.0' });
        const stored = readBack(once);
        const unchanged = mergeTranslation({ store: stored, returned: stored, article });
        expect(unchanged.outcomes.filter((each) => each.outcome !== 'unchanged').map((each) => [each.unit, each.outcome])).toEqual([]);
        const twice = writeXliff([exportArticle({ article, targetLanguage: 'de', store: unchanged.translation }).translation], { version: '2.0' });
        expect(twice).toBe(once);
      }),
      runs,
    ));

  it('8: whatever the bytes, the answer is a result', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.tuple(arbitrary, fc.nat(400), fc.string({ unit: 'binary', maxLength: 3 })).map(([source, at, noise]) => source.slice(0, at) + noise + source.slice(at + 2))), async (source) => {
        const article = await read(source);
        const { translation } = exportArticle({ article, targetLanguage: 'de' });
        const edition = await buildEdition({ article, translation: fillTargets(translation, (text) => text), language: 'de', adapt: false });
        expect(edition.text).toBe(source);
      }),
      runs,
    ));
});
