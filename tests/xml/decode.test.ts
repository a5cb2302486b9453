import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeXml } from '#stet/xml/decode.js';
import { invalidUtf8 } from '#stet/xml/utf8.js';

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const whole = mark ? `\uFEFF${text}` : text;
  const out = new Uint8Array(whole.length * 2);
  const view = new DataView(out.buffer);
  for (let i = 0; i < whole.length; i += 1) view.setUint16(i * 2, whole.charCodeAt(i), !big);
  return out;
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const declared = (encoding: string, text = ''): string => `<?xml version="1.0" encoding="${encoding}"?><a>${text}</a>`;

describe('decodeXml', () => {
  it('reads UTF-8 with and without a mark', () => {
    const text = '<a>Київ 😀</a>';
    expect(decodeXml(utf8(text))).toEqual({ text, encoding: 'utf-8', bom: false, diagnostics: [] });
    expect(decodeXml(utf8(`\uFEFF${text}`))).toEqual({ text, encoding: 'utf-8', bom: true, diagnostics: [] });
  });

  it.each([
    ['utf-16le', false],
    ['utf-16be', true],
  ])('reads %s with and without a mark, declared and not', (encoding, big) => {
    for (const text of ['<a>Київ 😀</a>', declared('UTF-16', 'Київ')]) {
      for (const bom of [true, false]) {
        expect(decodeXml(utf16(text, big, bom))).toEqual({ text, encoding, bom, diagnostics: [] });
      }
    }
  });

  it('reads what the declaration says', () => {
    expect(decodeXml(latin(declared('windows-1252', '\x80\xe9'))).text).toContain('<a>€é</a>');
    expect(decodeXml(latin(declared('ISO-8859-1', '\xe9'))).text).toContain('<a>é</a>');
    expect(decodeXml(latin(declared('cp1251', '\xca\xe8\xbf\xe2'))).text).toContain('<a>Київ</a>');
    expect(decodeXml(latin(declared('Shift_JIS', '\x93\xfa\x96{'))).text).toContain('<a>日本</a>');
  });

  it('says where the first byte stands that is no UTF-8', () => {
    const bytes = Uint8Array.from([...utf8('<a>é\n'), 0xe9, ...utf8(' b</a>')]);
    const { text, diagnostics } = decodeXml(bytes);
    expect(text).toBe('<a>é\n\uFFFD b</a>');
    expect(diagnostics).toMatchObject([
      { code: 'xml-invalid-bytes', severity: 'error', values: { byte: 6 }, where: { offset: 5, line: 2, column: 1 } },
    ]);
    const marked = decodeXml(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]));
    expect(marked.diagnostics[0]?.values?.['byte']).toBe(9);
  });

  it('says where other encodings have bytes that are none', () => {
    const odd = decodeXml(utf16('<a>b</a>', false, true).subarray(0, 17));
    expect(odd.diagnostics).toMatchObject([{ code: 'xml-invalid-bytes', values: { byte: 16, encoding: 'utf-16le' } }]);
    const japanese = decodeXml(latin(declared('Shift_JIS', '\x93\xfa\xff\xffx')));
    expect(japanese.diagnostics).toMatchObject([{ code: 'xml-invalid-bytes', values: { byte: declared('Shift_JIS').length - 2 } }]);
  });

  it('warns where declaration and bytes disagree, and believes the bytes', () => {
    const lie = decodeXml(utf8(declared('UTF-16', 'é')));
    expect(lie).toMatchObject({ encoding: 'utf-8', diagnostics: [{ code: 'xml-encoding-conflict', severity: 'warning' }] });
    expect(lie.text).toContain('é');
    const other = decodeXml(utf8(`\uFEFF${declared('windows-1252', 'é')}`));
    expect(other).toMatchObject({ encoding: 'utf-8', diagnostics: [{ code: 'xml-encoding-conflict' }] });
    expect(other.text).toContain('é');
  });

  it('reads an unknown encoding as UTF-8, and says so', () => {
    const { text, diagnostics } = decodeXml(utf8(declared('KLINGON', 'é')));
    expect(text).toContain('é');
    expect(diagnostics).toMatchObject([{ code: 'xml-encoding-unknown', severity: 'error', values: { encoding: 'KLINGON' } }]);
  });

  it('answers whatever bytes come in, and keeps what is good', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.constantFrom('', '\uFEFF', '<', declared('UTF-8'), declared('gbk')), (tail, head) => {
        const bytes = Uint8Array.from([...utf8(head), ...tail]);
        const { text, diagnostics } = decodeXml(bytes);
        expect(typeof text).toBe('string');
        for (const { where } of diagnostics) expect(where?.offset).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('invalidUtf8', () => {
  it('agrees with the decoder on what is good and finds the first that is not', () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 3 }).map(utf8),
      fc.constantFrom(latin('\xed\xa0\x80'), latin('\xf4\x90\x80\x80'), latin('\xe0\x80\x80'), latin('\xc0\x80'), latin('\xf0\x8f\xbf\xbf')),
    );
    const strict = (bytes: Uint8Array): boolean => {
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const bytes = Uint8Array.from(pieces.flatMap((part) => [...part]));
        const at = invalidUtf8(bytes);
        expect(at === bytes.length).toBe(strict(bytes));
        expect(strict(bytes.subarray(0, at))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
