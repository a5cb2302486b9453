import fc from 'fast-check';
import { expect, it } from 'vitest';
import { positionAt } from '#stet/text/position.js';
import { Lines } from '#stet/xml/lines.js';

it('finds lines and columns in thousands of lines that come in pieces, in any order', () => {
  const text = Array.from({ length: 5000 }, (_, i) => 'x'.repeat(i % 7) + ['\n', '\r\n', '\r'][i % 3]).join('');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9000 }), fc.array(fc.nat({ max: text.length - 1 }), { minLength: 1, maxLength: 8 }), fc.boolean(), (size, offsets, sorted) => {
      const lines = new Lines();
      for (let at = 0; at < text.length; at += size) {
        lines.add(text.slice(at, at + size));
        if (at > 0) expect(lines.at(at - 1).line).toBe(positionAt(text, at - 1).line);
      }
      for (const offset of sorted ? offsets.toSorted((a, b) => a - b) : offsets) expect(lines.at(offset)).toEqual(positionAt(text, offset));
    }),
    { numRuns: 30 },
  );
});
