import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileId, unitIds } from '#stet/model/id.js';

const id = (text: string, kind = 'paragraph'): string => unitIds([{ text, kind }])[0] as string;
const all = (texts: readonly string[]): readonly string[] => unitIds(texts.map((text) => ({ text, kind: 'heading' })));

describe('unitIds', () => {
  it('does not change with white space, Unicode form or kind', () => {
    expect(id('A  cat\nsat.')).toBe(id('A cat sat.'));
    expect(id('é')).toBe(id('e\u0301'));
    expect(id('Words', 'heading')).toBe(id('Words', 'item'));
    expect(id('A cat.')).not.toBe(id('A dog.'));
  });

  it('is an NMTOKEN, and different for every unit', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c d', 'é')), (texts) => {
        const ids = all(texts);
        expect(new Set(ids).size).toBe(texts.length);
        for (const each of ids) expect(each).toMatch(/^u[0-9a-f]{10}$/);
      }),
    );
  });

  it('goes with the neighbours where a text stands twice: swapped sections keep their headings', () => {
    const before = all(['Overview', 'of cats', 'Overview', 'of dogs', 'end']);
    const after = all(['start', 'Overview', 'of cats', 'more', 'Overview', 'of dogs', 'end']);
    expect(before[0]).not.toBe(before[2]);
    // The second keeps one neighbour only; alignment by text and neighbours finds it.
    expect(new Set([...before, ...after]).size).toBeGreaterThan(5);
    expect(all(['x', 'Overview', 'of cats', 'y', 'Overview', 'of dogs'])[1]).toBe(all(['x', 'Overview', 'of cats', 'z', 'Overview', 'of dogs'])[1]);
  });
});

describe('fileId', () => {
  it('is an NMTOKEN made of the path', () => {
    expect(fileId('a b/ü.md')).toMatch(/^f[0-9a-f]{10}$/);
    expect(fileId('a.md')).not.toBe(fileId('b.md'));
  });
});
