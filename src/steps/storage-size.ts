const lineBreaks: Readonly<Record<string, string>> = { cr: '\r', lf: '\n', crlf: '\r\n' };

/** What a text takes in an encoding. */
export interface Stored {
  /** Bytes. */
  readonly size: number;
  /** Characters that the encoding lacks, each once; they count as a `?` would. */
  readonly missing: readonly string[];
}

/**
 * Measures a text in bytes, with its line breaks as they will be stored; a byte order mark is not counted.
 *
 * @param encoding its IANA name, in any case.
 * @param lineBreak `lf`, `cr`, `crlf`, as `lineBreakType` of ITS 2.0 (8.18) has them.
 * @returns undefined where the encoding is not known here.
 */
export type Measure = (text: string, encoding: string, lineBreak: string) => Stored | undefined;

/** Bytes of a character, as far as it is in the encoding. */
type Width = (character: string) => number | undefined;

/** Names that are no labels of the Encoding Standard, by those that are. */
const aliases: Readonly<Record<string, string>> = {
  cp936: 'gbk', cp949: 'euc-kr', cp932: 'shift_jis', 'windows-31j': 'shift_jis', sjis: 'shift_jis', 'shift-jis': 'shift_jis', eucjp: 'euc-jp', 'euc-jis': 'euc-jp',
  euckr: 'euc-kr', 'ks-c-5601-1987': 'ks_c_5601-1987', 'gb-2312': 'gb2312', 'gb-18030': 'gb18030', 'koi8-ru': 'koi8-u', 'latin-1': 'latin1', 'latin-9': 'latin9',
};

/** Encodings with one byte for each of their characters, of which no table is at hand. */
const singleByte = /^(?:ibm-?\d{2,5}|cp(?:437|7\d\d|8[5-6]\d)|mac-?roman|tis-620|viscii|hp-roman8)$/;

/**
 * Makes a measure that remembers the tables of encodings it was asked about.
 *
 * @example createMeasure()('Grüße', 'UTF-8', 'lf') // { size: 7, missing: [] }
 */
export function createMeasure(): Measure {
  const widths = new Map<string, Width | undefined>();
  return (text, encoding, lineBreak) => {
    const stored = text.replace(/\r\n?|\n/g, lineBreaks[lineBreak.toLowerCase()] ?? '\n');
    const name = encoding.trim().toLowerCase().replaceAll('_', '-');
    if (name === 'utf-8' || name === 'utf8') return { size: new TextEncoder().encode(stored).length, missing: [] };
    if (!widths.has(name)) widths.set(name, widthIn(name));
    const width = widths.get(name);
    if (width === undefined) return undefined;
    const missing = new Set<string>();
    let size = name.startsWith('iso-2022-jp') ? shifts(stored) : 0;
    for (const character of stored) {
      const bytes = width(character);
      if (bytes === undefined) missing.add(character);
      size += bytes ?? 1;
    }
    return { size, missing: [...missing] };
  };
}

/** True if sizes in an encoding can be told. */
export function knowsEncoding(encoding: string): boolean {
  const name = encoding.trim().toLowerCase().replaceAll('_', '-');
  return /^utf-?8$/.test(name) || /^(?:utf-?(?:16|32)(?:le|be)?|iso-10646-ucs-[24]|(?:us-)?ascii)$/.test(name) || singleByte.test(name) || labelOf(name) !== undefined;
}

function widthIn(name: string): Width | undefined {
  if (/^(?:utf-?16(?:le|be)?|iso-10646-ucs-2)$/.test(name)) return (character) => character.length * 2;
  if (/^(?:utf-?32(?:le|be)?|iso-10646-ucs-4)$/.test(name)) return () => 4;
  // What the Encoding Standard calls so is windows-1252.
  if (/^(?:us-)?ascii$/.test(name)) return (character) => (character < '\x80' ? 1 : undefined);
  if (/^(?:iso-?8859-?1|latin-?1)$/.test(name)) return (character) => (character < '\u0100' ? 1 : undefined);
  if (singleByte.test(name)) return () => 1;
  const label = labelOf(name);
  if (label === undefined) return undefined;
  const table = tableOf(label);
  // Four bytes have room for all of Unicode.
  const rest = label === 'gb18030' ? 4 : undefined;
  return (character) => (character < '\x80' ? 1 : (table.get(character) ?? rest));
}

/** The encoding's name in the Encoding Standard. */
function labelOf(name: string): string | undefined {
  for (const label of [aliases[name] ?? name, name.replace(/-(?=\d+$)/, ''), name.replace(/^cp(?=125\d)/, 'windows-')]) {
    try {
      const { encoding } = new TextDecoder(label);
      return encoding === 'replacement' || encoding === 'x-user-defined' ? undefined : encoding;
    } catch {
      // The next spelling may be one.
    }
  }
  return undefined;
}

const multiByte: ReadonlySet<string> = new Set(['big5', 'euc-jp', 'euc-kr', 'gb18030', 'gbk', 'iso-2022-jp', 'shift_jis']);

/** How many bytes each character beyond ASCII has: a decoder's table turned round. */
function tableOf(label: string): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  // The bytes of ISO-2022-JP are those of EUC-JP in seven bits.
  const decoder = new TextDecoder(label === 'iso-2022-jp' ? 'euc-jp' : label);
  const add = (bytes: readonly number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    const [character] = text;
    if (character === undefined || text !== character || character < '\x80' || character === '\ufffd') return;
    const width = label === 'iso-2022-jp' ? 2 : bytes.length;
    const known = table.get(character);
    if (known === undefined || known > width) table.set(character, width);
  };
  for (let lead = 0x80; lead <= 0xff; lead += 1) {
    add([lead]);
    if (!multiByte.has(label)) continue;
    for (let trail = 0x40; trail <= 0xfe; trail += 1) add([lead, trail]);
    // JIS X 0212 is behind a byte of its own; no encoder of ISO-2022-JP writes it.
    if (label === 'euc-jp' && lead >= 0xa1) for (let trail = 0xa1; trail <= 0xfe; trail += 1) add([0x8f, lead, trail]);
  }
  return table;
}

/** Bytes of the sequences by which ISO-2022-JP changes to its other sets and back. */
function shifts(text: string): number {
  let size = 0;
  let wide = false;
  for (const character of text) {
    if (wide !== character > '\x7f') size += 3;
    wide = character > '\x7f';
  }
  return wide ? size + 3 : size;
}
