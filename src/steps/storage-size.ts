const lineBreaks: Readonly<Record<string, string>> = { cr: '\r', lf: '\n', crlf: '\r\n' };

/** Encodings that have one byte for each of their characters. */
const singleByte = /^(?:us-ascii|ascii|latin-?\d|iso-?8859-\d{1,2}|windows-(?:874|125\d)|cp125\d|koi8-[ru]|macintosh|ibm\d{3})$/;

/** Encodings that have one byte for ASCII and two for their other characters. */
const doubleByte = /^(?:gb-?2312|gbk|cp936|big5(?:-hkscs)?|euc-kr|ks-c-5601-1987|cp949)$/;
/** The same, but for katakana of half width, which have one. */
const shiftJis = /^(?:shift-?jis|sjis|windows-31j|cp932)$/;

/**
 * The size in bytes of a text in an encoding, with its line breaks as they will be stored; a byte order mark is not counted.
 * A character that a legacy encoding lacks counts as its others do.
 *
 * @param encoding its IANA name, in any case.
 * @param lineBreak `lf`, `cr`, `crlf`, as `lineBreakType` of ITS 2.0 (8.18) has them.
 * @returns undefined where the encoding is not known here.
 * @example storageSize('Grüße', 'UTF-8', 'lf') // 7
 */
export function storageSize(text: string, encoding: string, lineBreak: string): number | undefined {
  const stored = text.replace(/\r\n?|\n/g, lineBreaks[lineBreak.toLowerCase()] ?? '\n');
  const name = encoding.trim().toLowerCase().replaceAll('_', '-');
  if (name === 'utf-8' || name === 'utf8') return new TextEncoder().encode(stored).length;
  if (/^(?:utf-?16(?:le|be)?|iso-10646-ucs-2)$/.test(name)) return stored.length * 2;
  if (/^(?:utf-?32(?:le|be)?|iso-10646-ucs-4)$/.test(name)) return [...stored].length * 4;
  if (singleByte.test(name)) return [...stored].length;
  const single = doubleByte.test(name) ? /[\0-\x7f]/ : shiftJis.test(name) ? /[\0-\x7f\uff61-\uff9f]/ : undefined;
  return single === undefined ? undefined : [...stored].reduce((size, character) => size + (single.test(character) ? 1 : 2), 0);
}
