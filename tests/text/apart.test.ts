import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { apart } from '#stet/text/apart.js';
import { diagnose } from '#stet/text/diagnostic.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function used(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** Megabytes that are held by what is kept of forty texts of a megabyte each. */
function heldBy(keep: (text: string, i: number) => unknown): number {
  const before = used();
  const kept = Array.from({ length: 40 }, (_, i) => keep(Buffer.alloc(1_000_000, 'words of an article ').toString(), i));
  const held = used() - before;
  expect(kept).toHaveLength(40);
  return held / 1e6;
}

it('gives the same text', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', 'é', 'ї', '😀', '\ud800', '\0') }), fc.nat(20), (text, at) => void expect(apart(text.slice(at))).toBe(text.slice(at))));
});

it('lets go of the text that it was cut out of', () => {
  expect(heldBy((text, i) => apart(text.slice(i, i + 60)))).toBeLessThan(10);
  expect(heldBy((text, i) => text.slice(i, i + 60))).toBeGreaterThan(30);
});

it('is what a diagnostic does with the words that it names', () => {
  const table = { one: 'Twice: {{text}}.' };
  const held = heldBy((text, i) => {
    const words = text.slice(i, i + 60);
    return diagnose(table, 'warning', 'one', { text: `${words}…`, n: i }, { received: words, expected: `${words}!`, where: { offset: i } });
  });
  expect(held).toBeLessThan(10);
});
