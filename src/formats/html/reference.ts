import { Tokenizer } from 'htmlparser2';

/** A character reference: the text it stands for and the offset (UTF-16 code units) behind it. */
export interface Reference {
  readonly text: string;
  readonly end: number;
}

/**
 * Reads the character reference that begins with the `&` at `at`, or says that none does.
 * `limit` is where the text ends; in an attribute's value `&copy=1` is no reference.
 */
export type ReadReference = (source: string, at: number, limit: number, attribute: boolean) => Reference | undefined;

/** The longest name in HTML's table has 32 characters. */
const longestName = 40;

/**
 * Makes a reader of character references: named, decimal and hexadecimal, with or without the semicolon,
 * as browsers read them (HTML, 13.2.5.72). It remembers what it has looked up.
 *
 * @example referenceReader()('a&eacute;b', 1, 10, false) // { text: 'é', end: 9 }
 */
export function referenceReader(): ReadReference {
  const known = new Map<string, { text: string; length: number } | null>();
  return (source, at, limit, attribute) => {
    const end = candidateEnd(source, at + 1, limit);
    if (end === at + 1) return undefined;
    const candidate = source.slice(at, end);
    let found = known.get(candidate);
    if (found === undefined) {
      found = decode(candidate);
      if (known.size < 4096) known.set(candidate, found);
    }
    if (found === null) return undefined;
    const after = at + found.length;
    if (attribute && source.charCodeAt(after - 1) !== 0x3b && source.charCodeAt(at + 1) !== 0x23 && after < limit) {
      const next = source.charCodeAt(after);
      if (next === 0x3d || isAlphanumeric(next)) return undefined;
    }
    return { text: found.text, end: after };
  };
}

/** Where the characters that may belong to a reference end. */
function candidateEnd(source: string, from: number, limit: number): number {
  let at = from;
  const numeric = source.charCodeAt(at) === 0x23;
  if (numeric) {
    at += 1;
    const hex = (source.charCodeAt(at) | 0x20) === 0x78;
    if (hex) at += 1;
    const digits = at;
    while (at < limit && isDigit(source.charCodeAt(at), hex)) at += 1;
    if (at === digits) return from;
  } else {
    const last = Math.min(limit, from + longestName);
    while (at < last && isAlphanumeric(source.charCodeAt(at))) at += 1;
    if (at === from) return from;
  }
  return at < limit && source.charCodeAt(at) === 0x3b ? at + 1 : at;
}

function decode(candidate: string): { text: string; length: number } | null {
  let text = '';
  let length = 0;
  const none = (): void => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onattribdata: none,
      onattribentity: none,
      onattribend: none,
      onattribname: none,
      oncdata: none,
      onclosetag: none,
      oncomment: none,
      ondeclaration: none,
      onend: none,
      onopentagend: none,
      onopentagname: none,
      onprocessinginstruction: none,
      onselfclosingtag: none,
      ontext: none,
      ontextentity(codePoint, end) {
        text += String.fromCodePoint(codePoint);
        length = end;
      },
    },
  );
  tokenizer.write(candidate);
  tokenizer.end();
  return length === 0 ? null : { text, length };
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

function isDigit(unit: number, hex: boolean): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (hex && ((unit >= 0x41 && unit <= 0x46) || (unit >= 0x61 && unit <= 0x66)));
}
