import { escapeAttribute, escapeText } from '../xml/escape.ts';

/** Attributes in the order in which they are written; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const invalid = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
/** Matches what `invalid` may match, and is several times faster. */
const doubtful = /[\0-\x08\x0B\x0C\x0E-\x1F\uD800-\uDFFF\uFFFE\uFFFF]/;
const eachInvalid = new RegExp(invalid, 'gu');

/** A start tag. */
export function openTag(name: string, attributes: Attributes = {}): string {
  return `<${name}${attributeList(attributes)}>`;
}

/** An empty-element tag. */
export function emptyTag(name: string, attributes: Attributes = {}): string {
  return `<${name}${attributeList(attributes)}/>`;
}

/** An element with text in it; where XML forbids a character there stands U+FFFD. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return `${openTag(name, attributes)}${escapeText(xmlSafe(text))}</${name}>`;
}

function attributeList(attributes: Attributes): string {
  let out = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
    out += ` ${name}="${typeof value === 'number' ? value : escapeAttribute(xmlSafe(value))}"`;
  }
  return out;
}

/** The text with U+FFFD in place of every character that XML 1.0 forbids: for places where XLIFF has no `<cp>`. */
export function xmlSafe(text: string): string {
  return doubtful.test(text) && invalid.test(text) ? text.replace(eachInvalid, '\uFFFD') : text;
}

/**
 * Text between tags, where `code` writes the characters that XML 1.0 forbids, lone surrogates among them.
 *
 * @param code is given the code unit as four hexadecimal digits.
 */
export function textWith(text: string, code: (hex: string) => string): string {
  if (!doubtful.test(text) || !invalid.test(text)) return escapeText(text);
  let out = '';
  let last = 0;
  for (const found of text.matchAll(eachInvalid)) {
    out += escapeText(text.slice(last, found.index));
    out += code(found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'));
    last = found.index + 1;
  }
  return out + escapeText(text.slice(last));
}
