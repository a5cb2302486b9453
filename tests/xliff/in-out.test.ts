import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Content, normalizeContent } from '#stet/model/content.js';
import { targetOrder } from '#stet/model/part.js';
import type { Unit } from '#stet/model/translation.js';
import { readXliff } from '#stet/xliff/read.js';
import { writeXliff } from '#stet/xliff/write.js';

const folder = new URL('../../../shared/data/xliff/oasis-2.1-core/', import.meta.url);
const here = existsSync(folder);

function read(path: string): readonly Unit[] {
  const result = readXliff(readFileSync(new URL(path, folder)));
  expect(result.diagnostics).toEqual([]);
  return result.translations.flatMap((translation) => translation.units);
}

function target(unit: Unit): Content {
  const all = targetOrder(unit.parts).flatMap((part) => part.target ?? []);
  return normalizeContent(all.filter((item) => item.kind !== 'mark-open' && item.kind !== 'mark-close'));
}

describe.skipIf(!here)('what a tool may do to a file (skipped where ../shared does not exist)', () => {
  const pairs = here ? readdirSync(new URL('in-out/', folder)).filter((name) => name.endsWith('_in.xlf')) : [];

  it.each(pairs)('%s and what came out of it are the same units, targets and codes', (name) => {
    const before = read(`in-out/${name}`);
    const after = read(`in-out/${name.replace('_in', '_out')}`);
    expect(after.map((unit) => unit.id)).toEqual(before.map((unit) => unit.id));
    expect(after.map(target)).toEqual(before.map(target));
    expect(after.map((unit) => unit.codes)).toEqual(before.map((unit) => unit.codes));
  });

  it('every official valid file is read without a word, and what is written of it is read the same', () => {
    const names = readdirSync(new URL('valid/', folder)).filter((name) => name.endsWith('.xlf'));
    expect(names.length).toBe(25);
    for (const name of names) {
      const result = readXliff(readFileSync(new URL(`valid/${name}`, folder)));
      expect([name, result.diagnostics]).toEqual([name, []]);
      const once = writeXliff(result.translations, { version: '2.1' });
      expect(writeXliff(readXliff(once).translations, { version: '2.1' })).toBe(once);
    }
  });
});
