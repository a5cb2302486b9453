import { describe, expect, it } from 'vitest';
import { codesFromText } from '#stet/model/code-text.js';
import type { Code, Content, Inline } from '#stet/model/content.js';

function code(id: string, data: string, dataEnd?: string): Code {
  return { id, paired: dataEnd !== undefined, data, ...(dataEnd === undefined ? {} : { dataEnd }), canCopy: true, canDelete: true, canOverlap: false, canReorder: 'yes' };
}

const text = (value: string): Inline => ({ kind: 'text', text: value });
const open = (id: string): Inline => ({ kind: 'open', id });
const close = (id: string): Inline => ({ kind: 'close', id });
const standalone = (id: string): Inline => ({ kind: 'standalone', id });

describe('codes that a tool has turned to text', () => {
  const codes = [code('1', '<b>', '</b>'), code('2', '<br>')];
  const source: Content = [text('a '), open('1'), text('b'), close('1'), standalone('2'), text('c')];

  it('are codes again', () => {
    expect(codesFromText(source, [text('<br>C <b>B & D</b> A')], codes)).toEqual([standalone('2'), text('C '), open('1'), text('B & D'), close('1'), text(' A')]);
  });

  it('of equal data are told apart by order, ends by what was opened last', () => {
    const two = [code('1', '<b>', '</b>'), code('2', '<b>', '</b>')];
    const nested: Content = [open('1'), text('a'), open('2'), text('b'), close('2'), close('1')];
    expect(codesFromText(nested, [text('<b>A<b>B</b>C</b>')], two)).toEqual([open('1'), text('A'), open('2'), text('B'), close('2'), text('C'), close('1')]);
    const emphasis = [code('1', '*', '*')];
    expect(codesFromText([open('1'), text('a'), close('1')], [text('x *y* z')], emphasis)).toEqual([text('x '), open('1'), text('y'), close('1'), text(' z')]);
  });

  it('that look alike and nest are told apart by their order in the source', () => {
    const three = [code('1', '**', '**'), code('2', '[', '](x)'), code('3', '**', '**')];
    const source: Content = [open('1'), text('a '), open('2'), text('b '), open('3'), text('c'), close('3'), close('2'), close('1')];
    expect(codesFromText(source, [text('**A [B **C**](x)**')], three)).toEqual([open('1'), text('A '), open('2'), text('B '), open('3'), text('C'), close('3'), close('2'), close('1')]);
    // In another order they are what nesting makes of them.
    expect(codesFromText([open('1'), text('a'), close('1'), open('2'), text('b'), close('2')], [text('[B](x) **A**')], three.slice(0, 2))).toEqual([open('2'), text('B'), close('2'), text(' '), open('1'), text('A'), close('1')]);
  });

  it('may end what was opened in the sentence before', () => {
    expect(codesFromText([text('b'), close('1'), text(' c')], [text('B</b> C')], codes)).toEqual([text('B'), close('1'), text(' C')]);
    expect(codesFromText([text('a '), open('1'), text('b')], [text('A <b>B')], codes)).toEqual([text('A '), open('1'), text('B')]);
  });

  it.each([
    ['one is missing', '<b>B</b>'],
    ['there is one more', '<b>B</b><br><br>'],
    ['an end comes first', '</b>B<b><br>'],
    ['there are none', 'B'],
  ])('stay text where %s', (_why, given) => {
    const target = [text(given)];
    expect(codesFromText(source, target, codes)).toBe(target);
  });

  it('stay text where the target has codes, or the unit has no data for one', () => {
    const target = [text('<b>B</b>'), standalone('2')];
    expect(codesFromText(source, target, codes)).toBe(target);
    const other = [text('<b>B</b><br>')];
    expect(codesFromText(source, other, [code('1', '<b>', '</b>'), code('2', '')])).toBe(other);
  });
});
