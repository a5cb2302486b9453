import { expect, it } from 'vitest';
import { gather } from '#stet/text/gather.js';

it('keeps the values of a key in their order', () => {
  const lists = new Map<string, number[]>();
  for (const [key, value] of [['a', 1], ['b', 2], ['a', 3]] as const) gather(lists, key, value);
  expect([...lists]).toEqual([['a', [1, 3]], ['b', [2]]]);
});
