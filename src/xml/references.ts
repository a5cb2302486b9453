import { isXmlChar } from './escape.ts';
import type { messages } from './messages.ts';
import { nameEnd } from './name-chars.ts';

/** The entities that every XML document has (XML 1.0, 4.6). */
const predefined: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** What an `&` stands for, and where its reference ends; or what is wrong with it. */
export interface Reference {
  readonly value: string;
  /** Past the `;`. */
  readonly end: number;
  readonly problem?: keyof typeof messages;
}

/**
 * Reads the reference that begins at an offset (UTF-16 code units). No entity is expanded but the five that XML has.
 *
 * @returns the problem `xml-undefined-entity` for a well-formed reference to nothing (the value is the reference as it is
 *   written), `xml-bad-reference` for a number that names no character, `xml-bare-ampersand` for what is no reference.
 * @example referenceAt('a &#x41;', 2) // { value: 'A', end: 8 }
 */
export function referenceAt(text: string, at: number): Reference {
  if (text.charCodeAt(at + 1) === 35) return numbered(text, at);
  const end = nameEnd(text, at + 1);
  if (end === at + 1 || text.charCodeAt(end) !== 59) return bare(at);
  const value = predefined.get(text.slice(at + 1, end));
  if (value !== undefined) return { value, end: end + 1 };
  return { value: text.slice(at, end + 1), end: end + 1, problem: 'xml-undefined-entity' };
}

function numbered(text: string, at: number): Reference {
  const hex = text.charCodeAt(at + 2) === 120;
  const first = at + (hex ? 3 : 2);
  let end = first;
  while (isDigit(text.charCodeAt(end), hex)) end += 1;
  if (end === first || text.charCodeAt(end) !== 59) return bare(at);
  const code = Number.parseInt(text.slice(first, end), hex ? 16 : 10);
  if (!isXmlChar(code)) return { value: text.slice(at, end + 1), end: end + 1, problem: 'xml-bad-reference' };
  return { value: String.fromCodePoint(code), end: end + 1 };
}

function isDigit(code: number, hex: boolean): boolean {
  return (code >= 48 && code <= 57) || (hex && ((code >= 65 && code <= 70) || (code >= 97 && code <= 102)));
}

function bare(at: number): Reference {
  return { value: '&', end: at + 1, problem: 'xml-bare-ampersand' };
}
