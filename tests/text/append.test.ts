import { expect, it } from 'vitest';
import { append } from '#stet/text/append.js';

it('adds more than the stack holds, in order', () => {
  const more = Array.from({ length: 500_000 }, (_, i) => i);
  expect(() => [].push(...(more as never[]))).toThrow(RangeError);
  const list = [-1];
  append(list, more);
  expect(list.length).toBe(500_001);
  expect([list[0], list[1], list[500_000]]).toEqual([-1, 0, 499_999]);
});
