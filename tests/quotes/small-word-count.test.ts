import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallWords, smallWordTables } from '#stet/language/identify/evidence.js';
import { groundOf } from '#stet/quotes/ground.js';
import { addWord, countLatin, noWords } from '#stet/quotes/small-word-count.js';

/** The same, by cutting the text into words. */
function slowly(text: string, end: number, tag: string): unknown {
  const ground = groundOf(tag);
  const start = text.slice(0, end).toLowerCase();
  const count = noWords();
  for (const word of start.match(/[a-z\u00df-\u024f\u1e00-\u1eff]+/g) ?? []) addWord(smallWords(ground.language).get(word), count);
  return count.words > 1 && ground.strange?.test(start) === true ? 'strange' : count;
}

const close = (value: unknown): unknown => (typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, Math.round((each as number) * 1e6)])) : value);

describe('countLatin', () => {
  it.each(['en', 'de', 'pl', 'tr', 'fr'])('counts as cutting into words does, in %s', (tag) => {
    const word = fc.oneof(fc.constantFrom(...'the of and is Der die nicht że bir için que É à don’t don\'t ñ ß'.split(' ')), fc.string({ maxLength: 6 }), fc.constantFrom('“x”', '—', '☕', 'İ', 'ŉ', 'ℓ'));
    fc.assert(fc.property(fc.array(word, { maxLength: 20 }), fc.integer({ min: 0, max: 120 }), (list, end) => {
      const text = list.join(' ');
      const quick = countLatin(text, end, groundOf(tag));
      if (quick !== undefined) expect(close(quick)).toEqual(close(slowly(text, end, tag)));
    }));
  });
  it.each(['en', 'de', 'pl', 'af', 'gl', 'xx'])('knows every small word as the other way of counting does, for %s', (tag) => {
    const ground = { ...groundOf('en'), language: tag, strange: /(?!)/ };
    const list = [...smallWords(tag)].filter(([word]) => /^[a-z\u00df-\u024f]+$/.test(word));
    const counted = list.map(([, share]) => {
      const count = noWords();
      addWord(share, count);
      return close(count);
    });
    expect(list.length).toBeGreaterThan(2000);
    expect(list.map(([word]) => close(countLatin(word, 96, ground)))).toEqual(counted);
  });
  it('is given tables whose words have one space between them, each once a language', () => {
    for (const table of smallWordTables) for (const [tag, list] of Object.entries(table)) expect([tag, list.match(/^\s|\s\s|[^\S ]|\s$/)]).toEqual([tag, null]);
    const [stops = {}, everyday = {}] = smallWordTables;
    for (const [tag, list] of Object.entries(everyday)) {
      const known = new Set((stops[tag] ?? '').split(' '));
      expect([tag, list.split(' ').filter((word) => known.has(word))]).toEqual([tag, []]);
    }
  });
  it('tells plain sentences', () => {
    expect(countLatin('The end of the road, and the sea.', 96, groundOf('en'))).toMatchObject({ words: 8, own: 5 });
    expect(countLatin('Żółć i że', 96, groundOf('en'))).toBe('strange');
    expect(countLatin('ℓ is a letter', 96, groundOf('en'))).toBeUndefined();
  });
});
