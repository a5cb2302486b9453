import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, type Encoding } from '#stet/workspace/encoding.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('decode', () => {
  it('keeps a byte order mark as the first character of the text', () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x41), 'a.txt').value).toEqual({ text: '\uFEFFA', encoding: 'utf-8' });
    expect(decode(bytes(0xff, 0xfe, 0x41, 0), 'a.txt').value).toEqual({ text: '\uFEFFA', encoding: 'utf-16le' });
    expect(decode(bytes(0xfe, 0xff, 0, 0x41), 'a.txt').value).toEqual({ text: '\uFEFFA', encoding: 'utf-16be' });
  });

  it('gives back the bytes it was given, whatever the encoding', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).map((s) => `a${s.replaceAll('\0', '')}`);
    fc.assert(
      fc.property(text, fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be'), fc.boolean(), (body, encoding, mark) => {
        const whole = mark || encoding !== 'utf-8' ? `\uFEFF${body}` : body;
        const encoded = encode(whole, encoding);
        const decoded = decode(encoded, 'a.txt').value;
        expect(decoded).toEqual({ text: whole, encoding });
        expect(Buffer.compare(encode(whole, encoding), encoded)).toBe(0);
      }),
    );
  });

  it('never answers with a replacement character that was not there', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (random) => {
        const { value, problem } = decode(random, 'a.txt');
        if (problem !== undefined) expect(problem.severity).toBe('error');
        else expect(Buffer.compare(encode(value.text, value.encoding), random)).toBe(0);
      }),
    );
  });

  it('says where the first wrong byte of UTF-8 is', () => {
    const { problem } = decode(Buffer.concat([Buffer.from('Ґ\nab'), bytes(0xe4, 0x20)]), 'a.txt');
    expect(problem).toMatchObject({ code: 'file-invalid-utf8', values: { byte: 5, hex: '0xE4' }, where: { file: 'a.txt', line: 2, column: 3, offset: 4 } });
  });

  it.each([
    ['nothing', bytes(), 'file-empty'],
    ['white space only', Buffer.from(' \n\t\n'), 'file-empty'],
    ['a byte order mark only', bytes(0xef, 0xbb, 0xbf), 'file-empty'],
    ['a NUL byte', bytes(0x41, 0, 0x42), 'file-binary'],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), 'file-binary'],
    ['UTF-16 without a mark', bytes(0x41, 0, 0x42, 0), 'file-binary'],
    ['a NUL in UTF-16', bytes(0xff, 0xfe, 0x41, 0, 0, 0), 'file-binary'],
    ['UTF-8 that is cut off', bytes(0x41, 0xd0), 'file-invalid-utf8'],
    ['a surrogate in UTF-8', bytes(0xed, 0xa0, 0x80), 'file-invalid-utf8'],
    ['half a character of UTF-16', bytes(0xff, 0xfe, 0x41), 'file-invalid-utf16'],
    ['a lone surrogate in UTF-16', bytes(0xfe, 0xff, 0xd8, 0, 0, 0x41), 'file-invalid-utf16'],
  ])('refuses %s', (_name, input, code) => {
    expect(decode(input, 'a.txt').problem).toMatchObject({ code, severity: 'error', where: { file: 'a.txt' } });
  });
});
