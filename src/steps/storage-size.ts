const lineBreaks: Readonly<Record<string, string>> = { cr: '\r', lf: '\n', crlf: '\r\n' };

/** Encodings that have one byte for each of their characters. */
const singleByte = /^(?:us-ascii|ascii|latin-?\d|iso-?8859-\d{1,2}|windows-(?:874|125\d)|cp125\d|koi8-[ru]|macintosh|ibm\d{3})$/;

/**
 * The size in bytes of a text in an encoding, with its line breaks as they will be stored; a byte order mark is not counted.
 * In an encoding of single bytes each character counts as one, also one that the encoding lacks.
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
  return singleByte.test(name) ? [...stored].length : undefined;
}
