import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '#stet/text/edit.js';

/** Edits that do not overlap, from cut places and texts. */
const edits = fc
  .tuple(fc.string({ unit: 'binary', maxLength: 40 }), fc.array(fc.tuple(fc.nat(40), fc.string({ maxLength: 4 })), { maxLength: 6 }))
  .map(([source, cuts]): [string, Edit[]] => {
    const places = cuts.map(([at]) => Math.min(at, source.length)).sort((a, b) => a - b);
    const list: Edit[] = [];
    for (let i = 0; i + 1 < places.length; i += 2) {
      list.push({ span: { start: places[i] as number, end: places[i + 1] as number }, text: cuts[i]?.[1] ?? '' });
    }
    return [source, list];
  });

describe('applyEdits', () => {
  it('gives the text back where nothing is edited', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (source) => applyEdits(source, []) === source));
  });

  it('changes the spans and nothing else, in whatever order the edits come', () => {
    fc.assert(
      fc.property(edits, ([source, list]) => {
        let want = '';
        let at = 0;
        for (const { span, text } of list) {
          want += source.slice(at, span.start) + text;
          at = span.end;
        }
        want += source.slice(at);
        expect(applyEdits(source, list)).toBe(want);
        const distinct = new Set(list.map(({ span }) => `${span.start} ${span.end}`)).size === list.length;
        if (distinct) expect(applyEdits(source, list.toReversed())).toBe(want);
      }),
    );
  });

  it('throws where two edits overlap or one leaves the text', () => {
    const overlapping = [{ span: { start: 0, end: 2 }, text: '' }, { span: { start: 1, end: 3 }, text: '' }];
    expect(() => applyEdits('abc', overlapping)).toThrow(RangeError);
    expect(() => applyEdits('abc', [{ span: { start: 2, end: 4 }, text: '' }])).toThrow(RangeError);
    expect(() => applyEdits('abc', [{ span: { start: 2, end: 1 }, text: '' }])).toThrow(RangeError);
  });
});
