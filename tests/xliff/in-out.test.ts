import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Content, normalizeContent } from '#stet/model/content.js';
import { contentKey, targetOrder } from '#stet/model/part.js';
import type { Translation, Unit } from '#stet/model/translation.js';
import { joinTargets } from '#stet/steps/edition-content.js';
import { mergeTranslation } from '#stet/steps/merge.js';
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

  it.each(pairs)('%s and what came out of it merge to the same', (name) => {
    const before = readXliff(readFileSync(new URL(`in-out/${name}`, folder))).translations;
    const after = readXliff(readFileSync(new URL(`in-out/${name.replace('_in', '_out')}`, folder))).translations;
    expect(after).toHaveLength(before.length);
    before.forEach((given, i) => {
      const store: Translation = { ...given, targetLanguage: given.targetLanguage ?? 'fr', units: given.units.map((unit) => ({ ...unit, parts: unit.parts.map(({ target: _target, ...part }) => ({ ...part, state: 'initial' as const })) })) };
      const merged = (returned: Translation): unknown => {
        const { translation, outcomes } = mergeTranslation({ store, returned });
        const languages = { source: store.sourceLanguage, target: store.targetLanguage as string };
        // White space between sentences is the target language's business, not the file's.
        const shown = (unit: Unit): string => contentKey(joinTargets(unit, languages)).replace(/\s+/g, '');
        return [outcomes.map(({ unit, outcome, diagnostics }) => [unit, outcome, diagnostics.map(({ code }) => code)]), translation.units.map((unit) => [unit.id, shown(unit), unit.codes])];
      };
      expect(merged(after[i] as Translation)).toEqual(merged(given));
    });
  });

  it('there are nine of them', () => expect(pairs).toHaveLength(9));

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
