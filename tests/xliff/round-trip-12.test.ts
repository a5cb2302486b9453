import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Code, type Content, type Inline, normalizeContent, plainText } from '#stet/model/content.js';
import { fileId } from '#stet/model/id.js';
import { targetOrder } from '#stet/model/part.js';
import type { Part, Translation, Unit } from '#stet/model/translation.js';
import { readXliff } from '#stet/xliff/read.js';
import { writeXliff } from '#stet/xliff/write.js';
import { translation } from './arbitrary.ts';

const runs = Number(process.env.STET_RUNS ?? 80);

/** Original data and other places without `<cp>`: what XML forbids is U+FFFD there. */
function safe(text: string): string {
  return text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

/** Of a code: its id, kind, type, original data and equivalent text; not what may be done with it, how it is shown, its sub-flows. */
function code12({ id, paired, type, subType, data, dataEnd, equiv, equivEnd }: Code): object {
  const pair = paired && (safe(data) !== '' || (dataEnd ?? '') !== '');
  return { id, paired, type, subType, data: safe(data), dataEnd: pair ? safe(dataEnd ?? '') : undefined, equiv, equivEnd: paired ? equivEnd : undefined };
}

/** Annotations are compared apart. */
function unmarked(content: Content): Content {
  return normalizeContent(content.filter((item) => item.kind !== 'mark-open' && item.kind !== 'mark-close'));
}

function joined(parts: readonly Part[], side: 'source' | 'target'): Content {
  return unmarked(normalizeContent((side === 'target' ? targetOrder(parts) : parts).flatMap((part): readonly Inline[] => part[side] ?? [])));
}

function segments(unit: Unit): readonly Part[] {
  return unit.parts.filter((part) => part.kind === 'segment');
}

function present(value: object): object {
  return JSON.parse(JSON.stringify(value)) as object;
}

/** What 1.2 carries of a unit beyond its text. */
function frame(unit: Unit, each: boolean): object {
  const { id, kind, level, name, passage, base, retired, translate, preserveSpace, notes } = unit;
  return present({
    id,
    kind,
    level,
    name,
    passage,
    base,
    retired,
    // A retired unit is locked whatever it was.
    translate: retired === true ? passage === undefined : translate,
    preserveSpace,
    notes: notes.map(({ id: _id, ...note }) => note),
    matches: unit.matches.length,
    ...(each ? { states: segments(unit).map((part) => [part.state, part.target === undefined ? undefined : part.subState]) } : {}),
  });
}

function withIds(given: Translation): Translation {
  let n = 0;
  return { ...given, units: given.units.map((unit) => ({ ...unit, parts: unit.parts.map((part) => (part.kind === 'segment' ? { ...part, id: part.id ?? `x${(n += 1)}` } : part)) })) };
}

describe('XLIFF 1.2 that is written', () => {
  it('a paragraph a trans-unit: reads back with the same texts, codes, states, notes', () => {
    fc.assert(
      fc.property(translation.map(withIds), (given) => {
        const result = readXliff(writeXliff([given], { version: '1.2' }));
        expect(result.diagnostics).toEqual([]);
        expect(result.version).toBe('1.2');
        const [read] = result.translations;
        expect(read).toMatchObject({ sourceLanguage: 'en', targetLanguage: 'uk', id: given.original === undefined ? 'file-1' : fileId(given.original) });
        expect([read?.original, read?.format]).toEqual([given.original, given.format]);
        expect(read?.notes).toEqual(given.notes.map(({ id: _id, ...note }) => note));
        expect(read?.units.length).toBe(given.units.length);
        read?.units.forEach((unit, i) => {
          const before = given.units[i] as Unit;
          const whole = segments(before).every((part) => part.target !== undefined);
          expect(frame(unit, true)).toEqual(frame(before, true));
          expect(joined(unit.parts, 'source')).toEqual(joined(before.parts, 'source'));
          if (segments(before).some((part) => part.target !== undefined)) expect(joined(unit.parts, 'target')).toEqual(joined(before.parts, 'target'));
          if (before.parts.length === 1) return;
          expect(segments(unit).map((part) => [part.id, unmarked(part.source)])).toEqual(segments(before).map((part) => [part.id, unmarked(part.source)]));
          if (whole && before.parts.every((part) => part.order === undefined && part.kind === 'segment')) {
            expect(unit.parts.map((part) => unmarked(part.target ?? []))).toEqual(before.parts.map((part) => unmarked(part.target ?? [])));
          }
          expect(unit.codes.map((code) => present(code12(code)))).toEqual(before.codes.filter((code) => reaches(before, code.id)).map((code) => present(code12(code))));
        });
      }),
      { numRuns: runs },
    );
  });

  it('a sentence a trans-unit: reads back joined to units', () => {
    fc.assert(
      fc.property(translation.map(withIds), (given) => {
        const result = readXliff(writeXliff([given], { version: '1.2', units12: 'segments' }));
        expect(result.diagnostics).toEqual([]);
        const [read] = result.translations;
        expect(read?.units.map((unit) => unit.id)).toEqual(given.units.map((unit) => unit.id));
        read?.units.forEach((unit, i) => {
          const before = given.units[i] as Unit;
          expect(frame(unit, true)).toEqual(frame(before, true));
          expect(segments(unit).map((part) => part.id)).toEqual(segments(before).map((part) => part.id));
          expect(joined(unit.parts, 'source')).toEqual(joined(before.parts, 'source'));
          segments(unit).forEach((part, k) => {
            const target = segments(before)[k]?.target;
            expect(part.target === undefined).toBe(target === undefined);
            expect(plainText(part.target ?? [])).toContain(plainText(target ?? []));
          });
        });
      }),
      { numRuns: runs },
    );
  });

  it('keeps a passage inside a text, as mrk and as ph', () => {
    const unit: Unit = {
      id: 'u0123456789',
      kind: 'paragraph',
      translate: true,
      codes: [],
      parts: [
        {
          kind: 'segment',
          source: [
            { kind: 'text', text: 'He wrote ' },
            { kind: 'mark-open', mark: { id: 'm1', translate: false, language: 'uk' } },
            { kind: 'text', text: '«Слава & воля»' },
            { kind: 'mark-close', id: 'm1' },
            { kind: 'text', text: '.' },
          ],
          state: 'initial',
        },
      ],
      notes: [],
      matches: [],
    };
    const given: Translation = { id: 'f1', sourceLanguage: 'en', notes: [], units: [unit] };
    const asMrk = writeXliff([given], { version: '1.2' });
    expect(asMrk).toContain('<mrk mtype="protected" ts="m1" xml:lang="uk">«Слава &amp; воля»</mrk>');
    const asPh = writeXliff([given], { version: '1.2', passages: 'ph' });
    expect(asPh).not.toContain('<mrk');
    for (const text of [asMrk, asPh]) expect(readXliff(text).translations[0]?.units[0]?.parts[0]?.source).toEqual(unit.parts[0]?.source);
  });
});

/** True if a code occurs in what is written: targets of what stands between sentences are left out where no sentence is translated. */
function reaches(unit: Unit, id: string): boolean {
  const translated = segments(unit).some((part) => part.target !== undefined);
  return unit.parts.some((part) => [part.source, ...(translated ? [part.target ?? []] : [])].some((content) => content.some((item) => 'id' in item && item.id === id)));
}
