import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256Hex } from '#stet/model/id.js';
import { nodeSha256 } from '#stet/workspace/sha256.js';

it('is what the pure one gives, of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(nodeSha256(text)).toBe(sha256Hex(text));
    }),
    { examples: [['\uD800'], ['']] },
  );
});
