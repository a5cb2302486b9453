import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdIndex } from '#stet/model/id-index.js';

const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 10, maxLength: 10 });
const id = fc.oneof(
  { weight: 4, arbitrary: hex.map((digits) => `u${digits}`) },
  { weight: 2, arbitrary: fc.constantFrom('u0000000000', 'u00000000ff', 'uffffffffff', 'u0100000000', 'u0000000001') },
  { weight: 1, arbitrary: fc.constantFrom('', 'u', 'u000000000', 'u00000000000', 'U0000000000', 'u000000000G', 'u000000000A', 'v0000000000', '0', 'unit-1', '__proto__', 'constructor', 'u0123456789#2') },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

it('numbers ids as a map does, and knows them by their numbers', () => {
  fc.assert(
    fc.property(fc.array(id, { maxLength: 300 }), fc.array(id, { maxLength: 20 }), (list, others) => {
      const ids = new IdIndex();
      const numbers = new Map<string, number>();
      for (const each of list) {
        if (!numbers.has(each)) numbers.set(each, numbers.size);
        expect(ids.add(each)).toBe(numbers.get(each));
      }
      expect(ids.size).toBe(numbers.size);
      expect([...ids]).toEqual([...numbers.keys()]);
      for (const each of [...list, ...others]) {
        expect(ids.get(each)).toBe(numbers.get(each));
        expect(ids.has(each)).toBe(numbers.has(each));
      }
      for (const [each, number] of numbers) expect(ids.at(number)).toBe(each);
    }),
  );
});

it.each([[65_536], [1], [2 ** 20]])('takes a hundred thousand ids that are %d apart', (apart) => {
  const all = Array.from({ length: 100_000 }, (_, n) => `u${(n * apart).toString(16).padStart(10, '0')}`);
  const ids = new IdIndex(all);
  expect(ids.size).toBe(all.length);
  expect(all.every((each, n) => ids.get(each) === n)).toBe(true);
  expect(ids.has('uffffffffff')).toBe(false);
});

it('searches no longer for ids that were chosen to share a slot', () => {
  // The product that spreads them has an inverse: these all come to the same bits.
  const all = Array.from({ length: 60_000 }, (_, n) => {
    const high = n % 256;
    const low = (Math.imul((Math.trunc(n / 256) << 24) | 5, inverse(0x9e3779b1)) ^ Math.imul(high, 0x85ebca6b)) >>> 0;
    return `u${high.toString(16).padStart(2, '0')}${low.toString(16).padStart(8, '0')}`;
  });
  const ids = new IdIndex(all);
  expect(all.every((each, n) => ids.get(each) === n && ids.at(n) === each)).toBe(true);
});

/** Of an odd number, modulo 2^32. */
function inverse(odd: number): number {
  let out = odd;
  for (let i = 0; i < 5; i += 1) out = Math.imul(out, 2 - Math.imul(odd, out));
  return out;
}
