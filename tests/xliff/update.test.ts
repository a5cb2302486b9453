import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Translation, Unit } from '#stet/model/translation.js';
import { increasing } from '#stet/xliff/increasing.js';
import { readXliff } from '#stet/xliff/read.js';
import { updateXliff } from '#stet/xliff/update.js';
import { writeXliff } from '#stet/xliff/write.js';
import { bare, translation } from './arbitrary.ts';

const runs = Number(process.env.STET_RUNS ?? 40);
const options = { version: '2.0' } as const;

/** Two versions of one translation: units come, go, move, change, retire and come back. */
const versions = fc.tuple(translation, translation, fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), fc.boolean()).map(([a, b, picks, shuffle]) => {
  const pool = [...a.units, ...b.units.map((unit, i) => (picks[i]! % 2 === 0 ? unit : { ...unit, id: `u111111111${i}` }))];
  const seen = new Set<string>();
  const mixed = pool.filter((unit, i) => {
    // Of two units of one id the one or the other, so that ids stay and contents change.
    if ((picks[i % picks.length] ?? 0) % 5 === 0 || seen.has(unit.id)) return false;
    seen.add(unit.id);
    return true;
  });
  const units = (shuffle ? mixed.toReversed() : mixed).map((unit, i): Unit => ((picks[i % picks.length] ?? 0) % 7 === 0 ? { ...unit, retired: true } : unit));
  const ordered = [...units.filter((unit) => unit.retired !== true), ...units.filter((unit) => unit.retired === true)];
  return [a, { ...a, units: ordered }] as const;
});

describe('writing over a file', () => {
  it('of its own gives what writing gives', () => {
    fc.assert(
      fc.property(versions, ([before, after]: readonly [Translation, Translation]) => {
        expect(updateXliff(writeXliff([before], options), [after], options)).toBe(writeXliff([after], options));
      }),
      { numRuns: 2 * runs },
    );
  });

  it('that others have written to: what is not changed stays, what is reads back', () => {
    const foreign = (text: string): string =>
      text
        .replace('<xliff ', '<xliff xmlns:my="urn:my" my:version="7" ')
        .replaceAll(/<unit id="[^"]*"/g, (tag) => `${tag} my:seen="yes"`)
        .replaceAll(/(<unit(?: [\w:]+="[^"]*")*>)\n/g, '$1\n      <my:data>  <!-- keep -->\n        x</my:data>\n')
        .replaceAll('</unit>', '</unit><!-- after -->');
    fc.assert(
      fc.property(versions, ([before, after]: readonly [Translation, Translation]) => {
        const existing = foreign(writeXliff([before], options));
        const updated = updateXliff(existing, [after], options);
        const read = readXliff(updated);
        expect(read.diagnostics).toEqual([]);
        expect(read.translations.map(bare)).toEqual([after]);
        if (after.units.length === 0) return;
        const kept = after.units.filter((unit) => before.units.some((old) => old.id === unit.id)).length;
        expect(updated.split('<my:data>  <!-- keep -->\n        x</my:data>').length - 1).toBe(kept);
        expect(updated.split('my:seen="yes"').length - 1).toBe(kept);
        expect(updateXliff(updated, [after], options)).toBe(updated);
      }),
      { numRuns: runs },
    );
  });

  it('changes the line that changes', () => {
    const unit = (id: string, target?: string): Unit => ({
      id,
      kind: 'paragraph',
      translate: true,
      codes: [],
      parts: [
        { kind: 'segment', id: 's1', source: [{ kind: 'text', text: 'One.' }], state: 'initial' },
        { kind: 'segment', id: 's2', source: [{ kind: 'text', text: 'Two.' }], ...(target === undefined ? { state: 'initial' } : { target: [{ kind: 'text', text: target }], state: 'translated' }) },
      ],
      notes: [],
      matches: [],
    });
    const file = (units: readonly Unit[]): Translation => ({ id: 'f1', original: 'a.md', sourceLanguage: 'en', targetLanguage: 'de', notes: [], units });
    const existing = writeXliff([file([unit('u1'), unit('u2')])], options).replaceAll('\n', '\r\n').replace('<segment id="s1">', '<segment   id="s1">');
    const updated = updateXliff(existing, [file([unit('u1'), unit('u2', 'Zwei.')])], options);
    const at = existing.lastIndexOf('<segment id="s2">');
    const rest = existing.slice(existing.indexOf('</segment>', at) + '</segment>'.length);
    expect(updated).toBe(`${existing.slice(0, at)}<segment id="s2" state="translated">\n        <source>Two.</source>\n        <target>Zwei.</target>\n      </segment>${rest}`);
  });

  it('of another version, other languages, or cut off, writes it anew', () => {
    fc.assert(
      fc.property(translation, (given) => {
        const fresh = writeXliff([given], options);
        for (const existing of [writeXliff([given], { version: '2.1' }), writeXliff([{ ...given, targetLanguage: 'fr' }], options), fresh.slice(0, -12), '', 'x', '<a/>']) {
          expect(updateXliff(existing, [given], options)).toBe(fresh);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('what can stay where it is', () => {
  it('is a longest run that increases', () => {
    const longest = (values: readonly number[]): number => {
      const lengths: number[] = [];
      values.forEach((value, i) => lengths.push(1 + Math.max(0, ...lengths.filter((_, k) => k < i && (values[k] as number) < value))));
      return Math.max(0, ...lengths);
    };
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(20), { nil: undefined }), { maxLength: 12 }), (values) => {
        const kept = [...increasing(values)].toSorted((a, b) => a - b).map((i) => values[i] as number);
        expect(kept).toEqual([...new Set(kept)].toSorted((a, b) => a - b));
        expect(kept.length).toBe(longest(values.filter((value) => value !== undefined)));
      }),
    );
  });
});
