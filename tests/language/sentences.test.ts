import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '#stet/language/sentences/language.js';
import { languagesOf } from '#stet/language/sentences/languages.js';
import { breakWhere, decide, noBreakWhere } from '#stet/language/sentences/rule.js';
import { createSplitter, splitSentences } from '#stet/language/sentences/split.js';
import { after, before } from '#stet/language/sentences/traits.js';
import { proposes, unicodeBreaks } from '#stet/language/sentences/unicode.js';

const asked = 'en uk ru be bg pl cs sk sr de nl da sv fi fr es pt it ro el tr ar fa he ur hi mr ml pa hy kk am my zh ja ko'.split(' ');

/** Text with what the splitter looks at, and long stretches without. */
const pieces = fc.constantFrom(
  'a', 'B', 'word ', 'Word ', 'слово ', 'Слово ', '字', 'שלום ', 'etc. ', 'A. ', 'Gen. ', 'г. ', 'z. B. ', 'U.S. ', '3. ', '12.5', '1) ', 'a. ', '• ',
  '. ', '.', '! ', '? ', '... ', '…', '. . . ', '。', '। ', '։ ', ': ', '; ', ', ', ' ', '  ', '\u00a0', '\n', '\r\n', '\n\n', '- ', '— ',
  '"', '“', '”', '«', '»', '„', "'", '’', '「', '」', '(', ')', '[1]', '[...]', '😀', '❤️ ', ' :) ', '))', '((', '#tag ', '@x ', 'http://a.b/?c=D.e ', '\ud83d', '<b>', '¿', '요 ',
);
const texts = fc.array(pieces, { maxLength: 60 }).map((list) => list.join(''));

describe('laws of splitSentences', () => {
  test('the pieces join back to the text, none is empty, white space stands at their ends', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...asked), (text, locale) => {
        const sentences = splitSentences(text, locale);
        expect(sentences.join('')).toBe(text);
        for (const [i, sentence] of sentences.entries()) {
          expect(sentence).not.toBe('');
          if (i > 0) expect(sentence).not.toMatch(/^\s/u);
        }
      }),
      { numRuns: 600 },
    );
  });

  test('breaks are sorted, inside the text, and the same each time', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...asked, 'id', 'und', 'no such tag'), (text, locale) => {
        const splitter = createSplitter({ locale });
        const breaks = splitter.breaks(text);
        breaks.forEach((at, i) => {
          expect(at).toBeGreaterThan(i === 0 ? 0 : (breaks[i - 1] as number));
          expect(at).toBeLessThan(text.length);
        });
        splitter.breaks('Other text. "Open');
        expect(splitter.breaks(text)).toEqual(breaks);
        expect(createSplitter({ locale }).breaks(text)).toEqual(breaks);
      }),
      { numRuns: 300 },
    );
  });

  test('what comes before a blank line does not depend on what comes after', () => {
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const alone = splitSentences(`${first.trimEnd()}x`, 'en');
        const together = splitSentences(`${first.trimEnd()}x\n\n${second.trimStart()}`, 'en');
        expect(together.slice(0, alone.length - 1)).toEqual(alone.slice(0, -1));
      }),
      { numRuns: 200 },
    );
  });

  test('a surrogate pair is not cut', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 4 }), pieces.filter((piece) => piece !== '\ud83d')), { maxLength: 30 }), (list) => {
        const text = list.join('');
        for (const at of createSplitter({ locale: 'ru' }).breaks(text)) expect(text.slice(at - 1, at + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
      }),
    );
  });

  test('nothing, and nothing but white space', () => {
    expect(splitSentences('', 'en')).toEqual([]);
    expect(splitSentences(' \n ', 'en')).toEqual([' \n ']);
  });
});

describe('Unicode’s proposals', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const long = fc.array(fc.oneof(pieces, fc.nat(900).map((n) => 'abc '.repeat(n / 4))), { maxLength: 40 }).map((list) => list.join(''));

  test('windows give the same answer as the whole', () => {
    fc.assert(
      fc.property(long, (text) => {
        const whole = [...segmenter.segment(text)].map(({ index }) => index).filter((index) => index > 0);
        expect(unicodeBreaks(text, segmenter)).toEqual(whole);
      }),
    );
  });

  test('a place asked for alone gives the same answer', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const whole = unicodeBreaks(text, segmenter);
        for (const found of text.matchAll(/[.!?]+[)"]*\s*/gu)) {
          const to = found.index + found[0].length;
          const expected = whole.some((at) => at > found.index && at <= to);
          expect(proposes(segmenter, text, found.index, to)).toBe(expected);
        }
      }),
    );
  });

  test('the segmenter is given text in proportion to its length', () => {
    // Each step of the runtime's segmenter costs as much as its input is long.
    const cost = (text: string): number => {
      let sum = 0;
      const counting = {
        segment: (input: string) => ({
          *[Symbol.iterator]() {
            for (const segment of segmenter.segment(input)) {
              sum += input.length;
              yield segment;
            }
          },
        }),
      } as unknown as Intl.Segmenter;
      unicodeBreaks(text, counting);
      return sum;
    };
    for (const unit of ['A short one. And another! ', `${'no end in sight '.repeat(200)}. `, '. ', `${'x'.repeat(5000)}. a. B. C. `]) {
      const small = cost(unit.repeat(Math.ceil(20_000 / unit.length)));
      const large = cost(unit.repeat(Math.ceil(200_000 / unit.length)));
      expect(large / small).toBeLessThan(15);
    }
  });

  test('a language without data gets them as they are', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const whole = [...new Intl.Segmenter('id', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
        expect(splitSentences(text, 'id')).toEqual(whole);
      }),
    );
  });
});

describe('rules', () => {
  const no = noBreakWhere({ before: before.name });
  const yes = breakWhere({ before: before.period, unless: before.closed, after: after.upper, except: after.starter });

  test('the first that fits decides; where none does, nothing is said', () => {
    expect(decide([no, yes], before.period | before.name, after.upper)).toBe(false);
    expect(decide([yes, no], before.period | before.name, after.upper)).toBe(true);
    expect(decide([no, yes], before.period, after.upper)).toBe(true);
    expect(decide([no, yes], before.period | before.closed, after.upper)).toBeUndefined();
    expect(decide([no, yes], before.period, after.upper | after.starter)).toBeUndefined();
    expect(decide([breakWhere({ also: before.period | before.first })], before.period, 0)).toBeUndefined();
  });

  test('every trait is a bit of its own', () => {
    for (const traits of [before, after]) {
      const bits = Object.values(traits);
      expect(new Set(bits).size).toBe(bits.length);
      for (const bit of bits) expect(Number.isInteger(Math.log2(bit))).toBe(true);
    }
  });
});

describe('data', () => {
  test.each(asked)('%s has data, by region and script too', (tag) => {
    expect(languagesOf(tag).length).toBeGreaterThan(0);
    expect(languagesOf(`${tag}-XX`)).toEqual(languagesOf(tag));
    expect(languagesOf(`${tag}x`)).toEqual([]);
    expect(splitSentences('A. B.', `${tag}_XX`).join('')).toBe('A. B.');
    expect(splitSentences('A. B.', `${tag}-not a tag`).join('')).toBe('A. B.');
  });

  test('a language of the Latin script takes its own words first, then those it shares', () => {
    expect(languagesOf('de').length).toBe(2);
    expect(languagesOf('ru').length).toBe(1);
    expect(languagesOf('id')).toEqual([]);
  });

  const folder = new URL('../../src/language/sentences/data/', import.meta.url);
  test.each(readdirSync(folder).map((name) => name.replace('.ts', '')))('%s: lists are sorted, words stand once, without their full stop', async (name) => {
    const module = (await import(`../../src/language/sentences/data/${name}.ts`)) as Record<string, Language>;
    const language = module[name] as Language;
    for (const key of ['name', 'number', 'endings', 'inner', 'end', 'last', 'unit', 'months', 'starters', 'informal', 'fronting', 'capitalized', 'letters', 'speech', 'initials'] as const) {
      const words = (language[key] ?? '').trim().split(/\s+/u).filter((word) => word !== '');
      const folded = (word: string): string => word.toLowerCase();
      const sorted = words.toSorted((a, b) => (folded(a) < folded(b) ? -1 : folded(a) > folded(b) ? 1 : a < b ? -1 : a > b ? 1 : 0));
      expect(words, `${name}.${key}`).toEqual(sorted);
      expect(new Set(words).size, `${name}.${key}`).toBe(words.length);
      for (const word of words) expect(word.endsWith('.'), `${name}.${key}: ${word}`).toBe(false);
    }
  });
});
