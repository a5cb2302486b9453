import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Part, Translation, Unit } from '#stet/model/translation.js';
import { readXliff } from '#stet/xliff/read.js';
import { UnitFile } from '#stet/xliff/unit-file.js';
import { updateXliff } from '#stet/xliff/update.js';
import { writeXliff } from '#stet/xliff/write.js';
import { bare, translation } from './arbitrary.ts';

const runs = Number(process.env.STET_RUNS ?? 60);
const options = { version: '2.0' } as const;
const path = 'news/a.md';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (pieces: Iterable<Uint8Array>): string => Buffer.concat([...pieces]).toString('utf8');

const stored = translation.filter(({ units }) => units.length > 0).map((given): Translation => ({ ...given, original: path, targetLanguage: 'uk' }));

/** What other tools may have put into it. */
const foreign = (text: string): string =>
  text
    .replace('<xliff ', '<xliff xmlns:my="urn:my" my:version="7" ')
    .replaceAll(/<unit id="[^"]*"/g, (tag) => `${tag} my:seen="yes"`)
    .replaceAll(/(<unit(?: [\w:]+="[^"]*")*>)\n/g, '$1\n      <my:data>  <!-- keep -->\n        x</my:data>\n')
    .replaceAll('</unit>', '</unit><!-- after -->');

function changed(unit: Unit, word: string): Unit {
  const parts = unit.parts.map((part): Part => (part.kind === 'segment' ? { ...part, target: [{ kind: 'text', text: word }], state: 'translated' } : part));
  return { ...unit, parts };
}

describe('a file that is written over unit by unit', () => {
  it('has the units of the file, and is written as updateXliff writes it', () => {
    fc.assert(
      fc.property(stored, fc.boolean(), fc.infiniteStream(fc.nat({ max: 3 })), (given, others, picks) => {
        const existing = others ? foreign(writeXliff([given], options)) : writeXliff([given], options);
        const file = UnitFile.open(bytes(existing), path, 'uk') as UnitFile;
        const [read] = readXliff(existing).translations as [Translation];
        const units: Unit[] = [];
        for (const unit of read.units.toReversed()) {
          const { line: _line, column: _column, ...rest } = unit;
          expect(file.find(unit.id)).toMatchObject(rest);
          const pick = picks.next().value;
          const next = pick === 0 ? unit : changed(unit, `слово ${pick}`);
          if (pick !== 0) file.put(next);
          if (pick === 3) file.put(changed(next, 'ще раз'));
          units.unshift(pick === 3 ? changed(next, 'ще раз') : next);
        }
        file.keep();
        expect(file.finish()).toEqual([]);
        const whole = joined(file.pieces());
        expect(file.size).toBe(Buffer.byteLength(whole));
        expect(whole).toBe(updateXliff(existing, [{ ...read, units }], options));
        const again = readXliff(whole).translations[0] as Translation;
        expect(bare({ ...again, units: file.all() })).toEqual(bare(again));
      }),
      { numRuns: runs },
    );
  });

  it('takes back what is not kept, and finds what was', () => {
    const unit: Unit = { id: 'u1', translate: true, codes: [], parts: [{ kind: 'segment', id: 's1', source: [{ kind: 'text', text: 'One.' }], state: 'initial' }], notes: [], matches: [] };
    const text = writeXliff([{ id: 'f1', original: path, sourceLanguage: 'en', targetLanguage: 'uk', notes: [], units: [unit] }], options);
    const file = UnitFile.open(bytes(text), path, 'uk') as UnitFile;
    const target = (): unknown => file.find('u1')?.parts[0]?.target;
    file.put(changed(unit, 'а'));
    expect(target()).toEqual([{ kind: 'text', text: 'а' }]);
    file.drop();
    expect([target(), file.isChanged, joined(file.pieces())]).toEqual([undefined, false, text]);
    file.put(changed(unit, 'б'));
    file.keep();
    file.put(changed(unit, 'в'));
    file.drop();
    expect(target()).toEqual([{ kind: 'text', text: 'б' }]);
    expect([file.find('__proto__'), file.find('constructor'), file.find('u2')]).toEqual([undefined, undefined, undefined]);
  });

  it('is no other file than one that stet can write over in place', () => {
    const unit: Unit = { id: 'u1', translate: true, codes: [], parts: [], notes: [], matches: [] };
    const given: Translation = { id: 'f1', original: path, sourceLanguage: 'en', targetLanguage: 'uk', notes: [], units: [unit] };
    const own = writeXliff([given], options);
    expect(UnitFile.open(bytes(own), path, 'uk')).toBeDefined();
    for (const other of [`\uFEFF${own}`, writeXliff([given], { version: '1.2' }), writeXliff([given], { version: '2.1' }), own.replace('a.md', 'b.md'), own.replace('"uk"', '"de"'), own.replace('UTF-8', 'UTF-16'), own.replace('urn:oasis:names:tc:xliff:metadata:2.0', 'urn:my'), '<a/>', 'x', '']) {
      expect(UnitFile.open(bytes(other), path, 'uk')).toBeUndefined();
    }
    // What is wrong further on is said at the end.
    expect(UnitFile.open(bytes(own.replace('</unit>', '</unit><unit id="u1"/>')), path, 'uk')?.finish().map(({ code }) => code)).toEqual(['xliff-duplicate-unit']);
  });
});
