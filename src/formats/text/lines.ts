import type { Span } from '../../text/span.ts';

/** A line of a text: where it stands without its line end, and what leads up to its words. */
export interface Line {
  readonly span: Span;
  /** Words without quote prefix, list marker, indentation and trailing white space; empty on a blank line. */
  readonly words: Span;
  /** `> ` of quoted mail, as it stands, with the white space around it. */
  readonly quote: string;
  /** How deep the quotation is: the number of `>`. */
  readonly depth: number;
  /** White space after the quote prefix. */
  readonly indent: string;
  /** The list marker with the white space behind it, or empty. */
  readonly marker: string;
}

const quotePrefix = /^(?:[ \t]{0,3}>)+[ \t]?/;
const listMarker = /^(?:[-*+•‣◦–·]|\(?(?:\d{1,3}|[a-zA-Zа-яіїєґ])[.)])[ \t\u00a0]+(?=\S)/;

/** The lines of a text; LF, CRLF and a lone CR end one. Linear. */
export function readLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i <= source.length; i += 1) {
    const unit = i < source.length ? source.charCodeAt(i) : -1;
    if (unit !== 10 && unit !== 13 && unit !== -1) continue;
    lines.push(readLine(source, start, i));
    if (unit === 13 && source.charCodeAt(i + 1) === 10) i += 1;
    start = i + 1;
  }
  return lines;
}

function readLine(source: string, start: number, end: number): Line {
  const raw = source.slice(start, end);
  const bom = start === 0 && raw.startsWith('\uFEFF') ? 1 : 0;
  const quote = raw.slice(0, bom) + (quotePrefix.exec(raw.slice(bom))?.[0] ?? '');
  const rest = raw.slice(quote.length);
  const indent = /^\s*/.exec(rest)?.[0] ?? '';
  const marker = listMarker.exec(rest.slice(indent.length))?.[0] ?? '';
  const from = Math.min(start + quote.length + indent.length + marker.length, end);
  let to = end;
  while (to > from && /\s/.test(source[to - 1] as string)) to -= 1;
  return { span: { start, end }, words: { start: from, end: to }, quote, depth: quote.split('>').length - 1, indent, marker };
}

/** Length in code points: what a person counts when lines are broken by hand. */
export function lineLength(text: string): number {
  let n = 0;
  for (const _ of text) n += 1;
  return n;
}
