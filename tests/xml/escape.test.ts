import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeAttribute, escapeText, invalidXmlChars, isXmlChar } from '#stet/xml/escape.js';
import { readXml } from '#stet/xml/read.js';

const tricky = fc
  .array(fc.oneof(fc.constantFrom(']', ']]', '>', ']]>', '&', '<', '"', "'", '\r', '\n', '\r\n', '\t', '&amp;', '😀'), fc.string({ unit: 'binary' })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''))
  .filter((text) => invalidXmlChars(text).length === 0);

describe('escape', () => {
  it('writes text that is read back as it was, whatever stands before it', () => {
    fc.assert(
      fc.property(tricky, tricky, (one, two) => {
        let read = '';
        const xml = `<a b="${escapeAttribute(one)}">${escapeText(one)}${escapeText(two)}</a>`;
        let attribute: string | undefined;
        const problems = readXml(xml, {
          open: (tag) => void (attribute = tag.get('b')),
          text: (text) => void (read += text),
        });
        expect(problems).toEqual([]);
        expect([attribute, read]).toEqual([one, one + two]);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves alone what needs no escape', () => {
    expect(escapeText(`a > b "c" 'd' ]`)).toBe(`a > b "c" 'd' ]`);
    expect(escapeAttribute(`a > b 'd' ]]>`)).toBe(`a > b 'd' ]]>`);
  });
});

describe('characters that XML forbids', () => {
  it('are found where they are', () => {
    expect(invalidXmlChars('a\u0001b\uD83D😀\uDE00\uFFFE')).toEqual([
      { offset: 1, code: 1 },
      { offset: 3, code: 0xd83d },
      { offset: 6, code: 0xde00 },
      { offset: 7, code: 0xfffe },
    ]);
    expect(invalidXmlChars('a\t\r\n\u007F\u0085\uFFFD\u{10FFFF}')).toEqual([]);
  });

  it('are those that cannot be read', () => {
    for (let code = 0; code <= 0xffff; code += 1) {
      const found = invalidXmlChars(String.fromCharCode(code)).length > 0;
      if (found === isXmlChar(code)) throw new Error(`U+${code.toString(16)}`);
    }
    expect(isXmlChar(0x110000)).toBe(false);
  });
});
