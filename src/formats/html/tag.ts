import type { Span } from '../../text/span.ts';

/** How an attribute's value is written: the quotes around it, or none. */
export type Quote = '"' | "'" | '';

/** An attribute of a tag, with its places in the source (UTF-16 code units). */
export interface TagAttribute {
  /** Lower case. */
  readonly name: string;
  /** The whole attribute, from the first letter of its name to its closing quote. */
  readonly span: Span;
  /** The value without its quotes, character references not decoded; absent where there is no `=`. */
  readonly value?: Span;
  readonly quote: Quote;
}

/** A start or end tag of HTML. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  /** From `<` to behind `>`. */
  readonly span: Span;
  readonly attributes: readonly TagAttribute[];
}

/**
 * Reads the tag that begins with the `<` at `offset` as browsers do (HTML, 13.2.5.6 to 13.2.5.40).
 *
 * @param limit where the text ends.
 * @returns undefined where no tag begins there or none ends before `limit`.
 * @example scanTag('<img alt=a>', 0)?.attributes[0]?.value // { start: 9, end: 10 }
 */
export function scanTag(source: string, offset: number, limit: number = source.length): Tag | undefined {
  let at = offset + 1;
  const closing = source.charCodeAt(at) === 0x2f;
  if (closing) at += 1;
  if (source.charCodeAt(offset) !== 0x3c || !isLetter(source.charCodeAt(at))) return undefined;
  const nameStart = at;
  while (at < limit && !isSpace(source.charCodeAt(at)) && source[at] !== '/' && source[at] !== '>') at += 1;
  const name = source.slice(nameStart, at).toLowerCase();
  const attributes: TagAttribute[] = [];
  const seen = new Set<string>();
  let selfClosing = false;
  while (at < limit) {
    const unit = source.charCodeAt(at);
    if (unit === 0x3e) return { name, closing, selfClosing, span: { start: offset, end: at + 1 }, attributes };
    if (unit === 0x2f) {
      selfClosing = source.charCodeAt(at + 1) === 0x3e;
      at += 1;
    } else if (isSpace(unit)) {
      at += 1;
    } else {
      const attribute = scanAttribute(source, at, limit);
      if (attribute === undefined) return undefined;
      // Of two attributes of one name browsers keep the first.
      if (!seen.has(attribute.name)) attributes.push(attribute);
      seen.add(attribute.name);
      at = attribute.span.end;
    }
  }
  return undefined;
}

function scanAttribute(source: string, start: number, limit: number): TagAttribute | undefined {
  let at = start + 1;
  while (at < limit && !isSpace(source.charCodeAt(at)) && !'=/>'.includes(source[at] as string)) at += 1;
  const name = source.slice(start, at).toLowerCase();
  const nameEnd = at;
  at = skipSpace(source, at, limit);
  if (source[at] !== '=') return { name, span: { start, end: nameEnd }, quote: '' };
  at = skipSpace(source, at + 1, limit);
  const quote = source[at];
  if (quote === '"' || quote === "'") {
    const end = source.indexOf(quote, at + 1);
    if (end < 0 || end >= limit) return undefined;
    return { name, span: { start, end: end + 1 }, value: { start: at + 1, end }, quote };
  }
  const valueStart = at;
  while (at < limit && !isSpace(source.charCodeAt(at)) && source[at] !== '>') at += 1;
  return { name, span: { start, end: at }, value: { start: valueStart, end: at }, quote: '' };
}

function skipSpace(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(source.charCodeAt(at))) at += 1;
  return at;
}

function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/** HTML's white space: space, tab, line feed, form feed, carriage return. */
export function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c;
}
