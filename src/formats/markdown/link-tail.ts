import type { Span } from '../../text/span.ts';

/** The end of an inline link, `](address "title")`. */
export interface LinkTail {
  /** Behind the closing parenthesis. */
  readonly end: number;
  /** The address, in angle brackets where it has them; empty where there is none. */
  readonly address: Span;
  /** The title without its quotes. */
  readonly title?: Span;
  /** The character that opens the title: `"`, `'` or `(`. */
  readonly quote?: string;
}

/**
 * Reads the end of an inline link or image from its `](` (CommonMark, 6.3). Line breaks may carry the prefix
 * of their containers.
 *
 * @param at offset of the `]` (UTF-16 code units); `limit` where the text ends.
 */
export function readLinkTail(source: string, at: number, limit: number): LinkTail | undefined {
  if (source[at] !== ']' || source[at + 1] !== '(') return undefined;
  let i = skipSpace(source, at + 2, limit);
  if (source[i] === ')') return { end: i + 1, address: { start: i, end: i } };
  const start = i;
  const destination = readDestination(source, i, limit);
  if (destination === undefined) return undefined;
  const behind = skipSpace(source, destination, limit);
  const address = { start, end: destination };
  if (source[behind] === ')') return { end: behind + 1, address };
  if (behind === destination) return undefined;
  i = behind;
  const title = readTitle(source, i, limit);
  if (title === undefined) return undefined;
  const close = skipSpace(source, title.span.end + 1, limit);
  return source[close] === ')' ? { end: close + 1, address, title: title.span, quote: title.quote } : undefined;
}

/** The title of a reference definition: what is in quotes at the end of it (CommonMark, 4.7). */
export function readDefinitionTitle(source: string, start: number, end: number): { span: Span; quote: string } | undefined {
  let i = start + 1;
  while (i < end && source[i] !== ']') i += source[i] === '\\' ? 2 : 1;
  if (source[i + 1] !== ':') return undefined;
  i = skipSpace(source, i + 2, end);
  const destination = readDestination(source, i, end);
  if (destination === undefined) return undefined;
  const behind = skipSpace(source, destination, end);
  return behind === destination || behind >= end ? undefined : readTitle(source, behind, end);
}

function readDestination(source: string, from: number, limit: number): number | undefined {
  let i = from;
  if (source[i] === '<') {
    for (i += 1; i < limit && source[i] !== '\n'; i += 1) {
      if (source[i] === '\\') i += 1;
      else if (source[i] === '>') return i + 1;
    }
    return undefined;
  }
  let depth = 0;
  while (i < limit) {
    const char = source[i] as string;
    if (char === ' ' || char === '\t' || char === '\n' || char === '\r') break;
    if (char === '\\' && i + 1 < limit) i += 1;
    else if (char === '(') depth += 1;
    else if (char === ')') {
      if (depth === 0) break;
      depth -= 1;
    }
    i += 1;
  }
  return i;
}

function readTitle(source: string, at: number, limit: number): { span: Span; quote: string } | undefined {
  const quote = source[at];
  if (quote !== '"' && quote !== "'" && quote !== '(') return undefined;
  const last = quote === '(' ? ')' : quote;
  for (let i = at + 1; i < limit; i += 1) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === last) return { span: { start: at + 1, end: i }, quote };
  }
  return undefined;
}

/** White space; behind a line break also the prefix of a quotation. */
function skipSpace(source: string, from: number, limit: number): number {
  let i = from;
  let line = false;
  for (; i < limit; i += 1) {
    const char = source[i] as string;
    if (char === '\n' || char === '\r') line = true;
    else if (char !== ' ' && char !== '\t' && !(line && char === '>')) break;
  }
  return i;
}

/**
 * Where the text of an image or a reference ends: the `]` that belongs to the `[` it starts with.
 *
 * @param start offset behind the first `[`; `end` behind the whole.
 * @param url the address as the parser gives it: of several `](` it tells which begins the end.
 */
export function labelEnd(
  source: string,
  start: number,
  end: number,
  reference: 'shortcut' | 'collapsed' | 'full' | undefined,
  url: string,
): number | undefined {
  if (reference === 'shortcut') return end - 1;
  if (reference === 'collapsed') return end - 3;
  if (reference === 'full') {
    for (let i = end - 2; i > start; i -= 1) if (source[i] === '[' && source[i - 1] !== '\\') return i - 1;
    return undefined;
  }
  let first: number | undefined;
  let at = source.indexOf('](', start);
  for (let tries = 0; at >= 0 && at < end && tries < 100; tries += 1) {
    const tail = readLinkTail(source, at, end);
    if (tail?.end === end) {
      if (source.slice(tail.address.start, tail.address.end).replace(/^<|>$/g, '') === url) return at;
      first ??= at;
    }
    at = source.indexOf('](', at + 1);
  }
  return first;
}
