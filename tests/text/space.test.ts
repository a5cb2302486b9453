import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapse, sameText } from '#stet/text/space.js';

const text = fc.array(fc.constantFrom('a', 'b', 'e', '\u0308', 'ë', ' ', '\n', '\u00a0', '\u2009', 'и', '\u0306', 'й', '😀', '\ufeff', '가', '\u1100', '\u1161', '\u1e69', 's'), { maxLength: 8 }).map((list) => list.join(''));

describe('collapsed text', () => {
  it('is NFC, with single spaces and none at the ends', () => {
    expect(collapse(' a\u00a0\n b ')).toBe('a b');
    expect(collapse('e\u0308')).toBe('ë');
    fc.assert(fc.property(text, (one) => collapse(collapse(one)) === collapse(one)));
  });

  it('is what sameText compares, without making it', () => {
    fc.assert(
      fc.property(text, text, text, (prefix, a, b) => {
        expect(sameText(prefix + a, prefix + b)).toBe(collapse(prefix + a) === collapse(prefix + b));
      }),
      { numRuns: 3000 },
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (one) => sameText(one.normalize('NFD'), ` ${one.normalize('NFC')}\n`)));
  });
});
