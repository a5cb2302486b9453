import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { XmlElement, readTree, textOf } from '#stet/xml/tree.js';
import { escapeText } from '#stet/xml/escape.js';

describe('readTree', () => {
  it('keeps elements, text and CDATA in order, with where they stand', () => {
    const text = '<a x="1">one<b/>\n<c xmlns="urn:c"><![CDATA[<two>]]>&amp;</c><!-- not this --></a>';
    const { root, diagnostics } = readTree(text);
    expect(diagnostics).toEqual([]);
    expect(root?.get('x')).toBe('1');
    expect(root?.elements.map(({ name, uri }) => [name, uri])).toEqual([['b', ''], ['c', 'urn:c']]);
    expect(root && textOf(root)).toBe('one\n<two>&');
    const [first, b, , c] = root?.children ?? [];
    expect(first instanceof XmlElement ? '' : text.slice(first?.start, first?.end)).toBe('one');
    expect(b instanceof XmlElement && text.slice(b.tag.start, b.tag.end)).toBe('<b/>');
    expect(c instanceof XmlElement && [c.tag.line, c.tag.column, c.parent === root]).toEqual([2, 1, true]);
  });

  it('says when an element is complete, children first; what is dropped is gone', () => {
    const seen: string[] = [];
    const { root } = readTree('<a><b><c>x</c></b><d/></a>', (element) => {
      seen.push(`${element.name}${element.elements.length}`);
      if (element.name === 'b') element.drop();
    });
    expect(seen).toEqual(['c0', 'b1', 'd0', 'a2']);
    expect(root?.elements[0]?.dropped).toBe(true);
    expect(root?.elements[0]?.children).toEqual([]);
    expect(root && textOf(root)).toBe('');
  });

  it('gives what could be read of a document that is not well-formed', () => {
    const { root, diagnostics } = readTree('<a><b>x</b><c>');
    expect(diagnostics.map(({ code }) => code)).toEqual(['xml-unclosed-element']);
    expect(root?.elements.map(({ name }) => name)).toEqual(['b', 'c']);
    expect(readTree('').root).toBeUndefined();
  });

  it('gives back the text that was put in', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((value) => !/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/.test(value));
    fc.assert(
      fc.property(text, text, (one, two) => {
        const { root } = readTree(`<a>${escapeText(one)}<b>${escapeText(two)}</b></a>`);
        expect(root && textOf(root)).toBe(one + two);
      }),
    );
  });
});
