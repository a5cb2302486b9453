import { describe, expect, it } from 'vitest';
import { checkCodes, compareCodes } from '#stet/model/codes.js';
import type { Code, Content, Inline } from '#stet/model/content.js';

const code = (id: string, paired: boolean, more: Partial<Code> = {}): Code => ({
  id, paired, data: `<${id}>`, ...(paired ? { dataEnd: `</${id}>` } : {}), canCopy: true, canDelete: true, canOverlap: false, canReorder: 'yes', ...more,
});
/** `a<1>b</1>{2}` as content. */
const content = (text: string): Content =>
  [...text.matchAll(/<(\w+)>|<\/(\w+)>|\{(\w+)\}|[^<{]+/g)].map(([whole, open, close, standalone]): Inline => {
    if (open !== undefined) return { kind: 'open', id: open };
    if (close !== undefined) return { kind: 'close', id: close };
    return standalone === undefined ? { kind: 'text', text: whole } : { kind: 'standalone', id: standalone };
  });
const found = (source: string, target: string, codes: readonly Code[]): readonly string[] => checkCodes(content(source), content(target), codes).map((each) => each.code);

describe('comparing codes', () => {
  it('says nothing of codes that only moved', () => {
    expect(found('a <1>b</1> {2}', '{2} x <1>y</1>', [code('1', true), code('2', false)])).toEqual([]);
  });

  it('speaks of each way in which codes can be damaged', () => {
    const locked = { canDelete: false, canCopy: false };
    expect(found('{1}', 'x', [code('1', false, locked)])).toEqual(['code-missing']);
    expect(found('{1}', 'x', [code('1', false)])).toEqual(['code-dropped']);
    expect(found('x', '{9}', [])).toEqual(['code-unknown']);
    expect(found('{1}', '{1}{1}', [code('1', false, locked)])).toEqual(['code-copied']);
    expect(found('{1}', '{1}{1}', [code('1', false)])).toEqual([]);
    expect(found('<1>a</1>', '<1>a', [code('1', true)])).toEqual(['code-unbalanced']);
    expect(found('<1>a</1>', '</1>a<1>', [code('1', true)])).toEqual(['code-unbalanced', 'code-unbalanced']);
    expect(found('<1>a</1><2>b</2>', '<1>a<2></1>b</2>', [code('1', true), code('2', true)])).toEqual(['code-overlap']);
    expect(found('<1>a</1><2>b</2>', '<1>a<2></1>b</2>', [code('1', true, { canOverlap: true }), code('2', true, { canOverlap: true })])).toEqual([]);
    expect(found('{1}{2}', '{2}{1}', [code('1', false, { canReorder: 'firstNo' }), code('2', false, { canReorder: 'no' })])).toEqual(['code-reordered']);
    expect(found('{1}{2}', 'x{1}y{2}', [code('1', false, { canReorder: 'firstNo' }), code('2', false, { canReorder: 'no' })])).toEqual([]);
  });

  it('lets a target be nested as its source is', () => {
    const codes = [code('1', true), code('2', true)];
    expect(found('<1>a<2>b</1>c</2>', '<1>x<2>y</1>z</2>', codes)).toEqual([]);
    expect(found('a</1>', 'x</1>', [code('1', true)])).toEqual([]);
    expect(found('a</1>', '<1>x', [code('1', true)])).toEqual(['code-unbalanced']);
    expect(found('<1>a</1><2>b</2>', '<2>x<1>y</2>z</1>', codes)).toEqual(['code-overlap']);
  });

  it('recognises a code by its id, then by its data, then by its kind and order', () => {
    const codes = [code('1', true), code('2', false), code('3', false)];
    const source = content('<1>a</1> {2} {3}');
    const renamed = compareCodes(source, content('{x} <y>b</y> {z}'), codes, [code('x', false, { data: '<3>' }), code('y', true, { data: '?', dataEnd: '?' }), code('z', false, { data: '<2>' })]);
    expect(renamed.problems).toEqual([]);
    expect(renamed.content).toEqual(content('{3} <1>b</1> {2}'));
    // An id that says one code and data that says another: the data is what counts.
    const swapped = compareCodes(source, content('<1>a</1> {3} {2}'), codes, [code('2', false, { data: '<3>' }), code('3', false, { data: '<2>' })]);
    expect(swapped.content).toEqual(content('<1>a</1> {2} {3}'));
    const byOrder = compareCodes(source, content('<a>b</a> {b} {c}'), codes, []);
    expect(byOrder.content).toEqual(content('<1>b</1> {2} {3}'));
    expect(compareCodes(content('x'), content('{a}'), codes, []).problems.map((each) => each.code)).toEqual(['code-unknown']);
  });
});
