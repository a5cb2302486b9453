import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileId, type Identity, sha256Hex, unitIds } from '#stet/model/id.js';

const id = (text: string, kind = 'paragraph'): string => unitIds([{ text, kind }])[0] as string;
const all = (texts: readonly string[]): readonly string[] => unitIds(texts.map((text) => ({ text, kind: 'heading' })));

/** The same ids, each looked for from the first number on. */
function naive(units: readonly Identity[]): readonly string[] {
  const taken = new Set<string>();
  return units.map(({ text, kind }, i) => {
    const single = units.filter((other) => other.text === text).length === 1;
    const base = single ? text : [text, kind, units[i - 1]?.text ?? '', units[i + 1]?.text ?? ''].join('\0');
    let id = `u${sha256Hex(base).slice(0, 10)}`;
    for (let n = 2; taken.has(id); n += 1) id = `u${sha256Hex(`${base}\0${n}`).slice(0, 10)}`;
    taken.add(id);
    return id;
  });
}

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

  it('asks for few hashes where thousands of texts are equal, and numbers them as before', () => {
    const units = Array.from({ length: 3000 }, () => ({ text: 'The ferry leaves at dawn.', kind: 'paragraph' }));
    let asked = 0;
    const ids = unitIds(units, (text) => ((asked += 1), sha256Hex(text)));
    expect(new Set(ids).size).toBe(3000);
    expect(asked).toBeLessThan(2 * 3000);
    expect(ids.slice(0, 40)).toEqual(naive(units.slice(0, 41)).slice(0, 40));
  });

  it('is what a search from the start gives', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ text: fc.constantFrom('a', 'b'), kind: fc.constantFrom('item', 'cell') }), { maxLength: 40 }), (units) => {
        expect(unitIds(units)).toEqual(naive(units));
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
