import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Span } from '#stet/text/span.js';
import { positionAt, positions } from '#stet/text/position.js';
import { Taken } from '#stet/text/taken.js';

const overlap = (a: Span, b: Span): boolean =>
  a.start === a.end && b.start === b.end ? a.start === b.start : a.start === a.end ? b.start < a.start && a.start < b.end : b.start === b.end ? a.start < b.start && b.start < a.end : a.start < b.end && b.start < a.end;

it('says of every stretch whether it overlaps one that was added', () => {
  const span = fc.tuple(fc.nat(30), fc.nat(4)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 20 }), (all) => {
      const taken = new Taken();
      const added: Span[] = [];
      for (const each of all) {
        const free = !added.some((other) => overlap(each, other));
        expect(taken.overlaps(each)).toBe(!free);
        if (!free) continue;
        taken.add(each);
        added.push(each);
      }
    }),
  );
});

it('finds the positions of many offsets as of one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', 'é'), { maxLength: 20 }).map((parts) => parts.join('')), (text) => {
      const position = positions(text);
      for (let at = 0; at <= text.length; at += 1) if (text.slice(at - 1, at + 1) !== '\r\n') expect(position(at)).toEqual(positionAt(text, at));
    }),
  );
});
