import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8Pieces } from '#stet/text/utf8-pieces.js';

it('gives the bytes of the texts one after the other', () => {
  const text = fc.tuple(fc.string({ unit: fc.constantFrom('a', 'é', 'ї', '語', '😀', '\n') }), fc.constantFrom(1, 1, 400, 20_000)).map(([words, times]) => words.repeat(times));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      expect(Buffer.concat([...utf8Pieces(texts)]).equals(Buffer.from(texts.join('')))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('has no piece of a large text that is large', () => {
  const sizes = [...utf8Pieces(Array.from({ length: 40_000 }, (_, i) => `a line of number ${i}\n`))].map(({ length }) => length);
  expect(sizes.length).toBeGreaterThan(10);
  expect(Math.max(...sizes)).toBeLessThan(70_000);
});
