import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { XliffVersion } from '#stet/model/translation.js';
import { readXliff } from '#stet/xliff/read.js';
import { updateXliff } from '#stet/xliff/update.js';
import { writeXliff } from '#stet/xliff/write.js';
import { bare, translation } from './arbitrary.ts';

const runs = Number(process.env.STET_RUNS ?? 120);
const folder = new URL('../../../shared/data/xliff/oasis-2.1-core/', import.meta.url);

/** One thing done to a file: cut off, a stretch taken out, doubled, moved, or replaced. */
const mutation = fc.record({
  kind: fc.constantFrom('cut', 'delete', 'double', 'move', 'replace', 'tag'),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 400 })),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  by: fc.constantFrom('<', '>', '&', '"', '</', '/>', '\0', '\uD800', '<target>', '</source>', '<mrk mtype="seg">', '<ec startRef="1"/>', ' id="1"', '<![CDATA[', '<!--', '<!DOCTYPE a>', ' xmlns="x"'),
});

function mutate(text: string, list: readonly { kind: string; from: number; length: number; to: number; by: string }[]): string {
  let out = text;
  for (const { kind, from, length, to, by } of list) {
    const at = Math.floor(from * out.length);
    const piece = out.slice(at, at + length);
    const rest = out.slice(0, at) + out.slice(at + length);
    const other = Math.floor(to * rest.length);
    if (kind === 'cut') out = out.slice(0, at);
    else if (kind === 'delete') out = rest;
    else if (kind === 'double') out = out.slice(0, at) + piece + out.slice(at);
    else if (kind === 'move') out = rest.slice(0, other) + piece + rest.slice(other);
    else if (kind === 'replace') out = out.slice(0, at) + by + out.slice(at + length);
    else out = out.replace(/<[a-z-]+/g, (tag, offset: number) => (offset > at && offset < at + length ? '<unit' : tag));
  }
  return out;
}

function holds(text: string | Uint8Array): void {
  const result = readXliff(text);
  // What could not be read is said; what could be read can be written again.
  if (!result.complete) expect(result.diagnostics.length).toBeGreaterThan(0);
  for (const each of result.translations) {
    for (const version of ['1.2', '2.0'] satisfies XliffVersion[]) {
      const again = readXliff(writeXliff([each], { version }));
      expect(again.diagnostics.filter((problem) => problem.severity === 'error')).toEqual([]);
      expect(again).toMatchObject({ complete: true, translations: [{ units: { length: each.units.length } }] });
    }
    const ids = each.units.map((unit) => unit.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
}

describe('files that something happened to', () => {
  it('of every version: an answer, never an exception', () => {
    const version = fc.constantFrom<XliffVersion>('1.2', '2.0', '2.1', '2.2');
    fc.assert(
      fc.property(translation, version, fc.constantFrom('units' as const, 'segments' as const), fc.array(mutation, { minLength: 1, maxLength: 4 }), (given, of, units12, mutations) => {
        holds(mutate(writeXliff([given], { version: of, units12 }), mutations));
      }),
      { numRuns: runs },
    );
  });

  it('written over, they say what they are to say', () => {
    fc.assert(
      fc.property(translation, translation, fc.array(mutation, { minLength: 1, maxLength: 3 }), (before, after, mutations) => {
        const existing = mutate(writeXliff([before], { version: '2.0' }), mutations);
        const read = readXliff(updateXliff(existing, [after], { version: '2.0' }));
        expect(read.diagnostics).toEqual([]);
        expect(read.translations.map(bare)).toEqual([after]);
      }),
      { numRuns: runs },
    );
  });

  it('any text in a frame of XLIFF', () => {
    const bits = fc.array(fc.constantFrom('<unit id="1">', '</unit>', '<segment>', '</segment>', '<source>', '</source>', '<target>', '</target>', '<pc id="1">', '</pc>', '<sc id="1"/>', '<ec startRef="1"/>', '<mrk id="m">', '</mrk>', '<em startRef="m"/>', '<notes><note>', '</note></notes>', 'a', '<trans-unit id="1">', '</trans-unit>', '<bpt id="1">', '</bpt>', '<g id="2">', '</g>', '<mrk mtype="seg" mid="1">', '<seg-source>', '</seg-source>', '<alt-trans>', '</alt-trans>', '<group id="retired" name="retired">', '</group>', '<originalData><data id="1">', '</data></originalData>', '<ignorable>', '</ignorable>'), { maxLength: 25 });
    const frame = fc.constantFrom(['<xliff version="2.0" srcLang="en"><file id="f">', '</file></xliff>'], ['<xliff version="1.2"><file original="a" source-language="en"><body>', '</body></file></xliff>']);
    fc.assert(fc.property(frame, bits, ([start, end], inner) => holds(`${start}${inner.join('')}${end}`)), { numRuns: 4 * runs });
  });

  it.skipIf(!existsSync(folder))('official files, as bytes (skipped where ../shared does not exist)', () => {
    const files = ['valid/', 'in-out/'].flatMap((part) => readdirSync(new URL(part, folder)).filter((name) => name.endsWith('.xlf')).map((name) => readFileSync(new URL(part + name, folder), 'latin1')));
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(mutation, { minLength: 1, maxLength: 3 }), (text, mutations) => {
        holds(Uint8Array.from(Buffer.from(mutate(text, mutations), 'latin1')));
      }),
      { numRuns: 2 * runs },
    );
  });
});
