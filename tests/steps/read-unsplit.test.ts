import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256Hex } from '#stet/model/id.js';
import { segmentsOf, unitSource } from '#stet/model/part.js';
import { readArticle } from '#stet/steps/read.js';

const piece = fc.constantFrom('One. ', 'He met *Gen.* Lee. ', 'Two [links](/a "A title. Another.") here! ', '`code.` ', 'Слава Україні! ', '\n\n', '\n- ', '\n## ', 'U.S. ');

it('an article read without sentences has the same units, each of them one segment with the same content', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 20 }), async (pieces) => {
      const input = { path: 'a.md', source: pieces.join(''), language: 'en' };
      const split = await readArticle(input);
      const whole = await readArticle({ ...input, sentences: false });
      expect(whole.units.map(({ unit }) => [unit.id, unitSource(unit)])).toEqual(split.units.map(({ unit }) => [unit.id, unitSource(unit)]));
      expect(whole.units.every(({ unit }) => unit.parts.length === 1)).toBe(true);
      expect({ ...whole, units: [] }).toEqual({ ...split, units: [] });
    }),
    { numRuns: 50 },
  );
});

it('splits where it is not told otherwise, and takes ids from the hash it is given', async () => {
  const input = { path: 'a.md', source: 'One. Two.\n', language: 'en' };
  const split = await readArticle(input);
  expect(split.units.map(({ unit }) => segmentsOf(unit).length)).toEqual([2]);
  const other = await readArticle({ ...input, hash: (text) => sha256Hex(`other ${text}`) });
  expect(other.units[0]?.unit.id).not.toBe(split.units[0]?.unit.id);
});
