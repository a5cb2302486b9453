import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Note, Part, State, Translation, Unit } from '#stet/model/translation.js';
import { readXliff, XliffReading } from '#stet/xliff/read.js';
import { writeXliff } from '#stet/xliff/write.js';
import { writePlainUnit2 } from '#stet/xliff/write-plain-unit-2.js';
import { UnitWriter2 } from '#stet/xliff/write-unit-2.js';
import { anyText, translation, xmlText } from './arbitrary.ts';

const options = { version: '2.0' } as const;
const runs = Number(process.env.STET_RUNS ?? 200);

const content = fc.oneof({ weight: 12, arbitrary: xmlText }, { weight: 1, arbitrary: anyText }).map((text) => (text === '' ? [] : [{ kind: 'text' as const, text }]));
const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('segment' as const), source: content, target: fc.option(content, { nil: undefined }), state: fc.constantFrom<State>('initial', 'translated', 'reviewed', 'final'), sub: fc.constantFrom(undefined, 'my:a') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('ignorable' as const), source: content, target: fc.option(content, { nil: undefined }), state: fc.constant<State>('initial'), sub: fc.constant(undefined) }) },
).map(({ kind, source, target, state, sub }) => ({
  kind,
  source,
  state: target === undefined ? 'initial' : state,
  ...(target === undefined ? {} : { target }),
  ...(sub === undefined ? {} : { subState: sub }),
}));
const note: fc.Arbitrary<Note> = fc.tuple(anyText, fc.constantFrom(undefined, 'x-own', 'a&b')).map(([text, category]) => (category === undefined ? { text } : { text, category }));
const units: fc.Arbitrary<readonly Unit[]> = fc
  .array(fc.tuple(fc.array(part, { maxLength: 4 }), fc.array(note, { maxLength: 2 }), fc.boolean(), fc.constantFrom(undefined, '0123456789'), fc.constantFrom('paragraph', 'own name')), { minLength: 1, maxLength: 4 })
  .map((list) => list.map(([parts, notes, translate, base, name], n): Unit => ({
    id: `u${n}`,
    translate,
    codes: [],
    parts: parts.map((each, i) => (each.kind === 'segment' ? { ...each, id: `s${i}` } : each)),
    notes,
    matches: [],
    ...(name === 'paragraph' ? { kind: name } : { name }),
    ...(base === undefined ? {} : { base }),
  })));
const plain = units.map((each): Translation => ({ id: 'f1', original: 'a.md', sourceLanguage: 'en', targetLanguage: 'uk', notes: [], units: each }));

/** The same, with something in every unit that is read event by event. */
const uneven = (text: string): string => text.replaceAll(/<unit(?: [\w:]+="[^"]*")*>/g, (tag) => `${tag}<!-- -->`);
const edits: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll(/\n +/g, '\n'),
  (text) => text.replaceAll('<notes>', ' <notes>'),
  (text) => text.replaceAll('</source>', '</source>\t'),
  (text) => text.replaceAll('&lt;', '<![CDATA[<]]>'),
  (text) => text.replaceAll('&lt;', '&#60;'),
  (text) => text.replaceAll('&amp;', '&nothing;'),
  (text) => text.replaceAll('state="translated"', 'state="done"'),
  (text) => text.replaceAll('<ignorable>', '<ignorable id="i1">'),
  (text) => text.replaceAll('</segment>', '</segment>x'),
  (text) => text.replaceAll('</segment>', '</segmen>'),
  (text) => text.replaceAll('mda:', 'other:'),
  (text) => text.replaceAll('a', 'a\u0001'),
  (text) => text.slice(0, -70),
];

it('is read as it would be event by event, whatever is done to it', () => {
  fc.assert(
    fc.property(fc.oneof(plain, translation), fc.constantFrom(...edits), fc.nat({ max: 60 }), (given, edit, size) => {
      const text = edit(writeXliff([given], options));
      const read = readXliff(text);
      const other = readXliff(uneven(text));
      expect(read.translations).toEqual(other.translations);
      expect(read.diagnostics.map(({ code, where }) => [code, where?.line])).toEqual(other.diagnostics.map(({ code, where }) => [code, where?.line]));
      const found: Unit[] = [];
      const reading = new XliffReading({ unit: (unit) => void found.push(unit), end: () => undefined });
      const characters = [...text];
      for (let at = 0; at < characters.length; at += size + 1) reading.writeText(characters.slice(at, at + size + 1).join(''));
      reading.end();
      expect(found).toEqual(read.translations.flatMap((each) => each.units));
    }),
    { numRuns: runs },
  );
});

it('is known for stet\'s own where it is, and only there', () => {
  const writer = new UnitWriter2(options, 'uk');
  let own = 0;
  fc.assert(
    fc.property(fc.oneof(plain, translation), fc.constantFrom(...edits), (given, edit) => {
      const text = edit(writeXliff([given], options));
      const reading = new XliffReading({
        unit: (unit, place) => {
          if (place.own !== true) return;
          own += 1;
          expect(text.slice(place.start, place.end)).toBe(writer.lines(unit, place.within.length).join('\n').trimStart());
        },
        end: () => undefined,
      });
      reading.writeText(text);
      reading.end();
    }),
    { numRuns: runs },
  );
  expect(own).toBeGreaterThan(runs / 10);
});

it('is written as the lines of any unit are', () => {
  const writer = new UnitWriter2(options, 'uk');
  let written = 0;
  fc.assert(
    fc.property(fc.oneof(plain, translation), fc.integer({ min: 2, max: 4 }), (given, depth) => {
      for (const unit of given.units) {
        const text = writePlainUnit2(unit, depth);
        if (text === undefined) continue;
        written += 1;
        expect(text).toBe(writer.lines(unit, depth).join('\n').trimStart());
      }
    }),
    { numRuns: runs },
  );
  expect(written).toBeGreaterThan(runs / 4);
});
