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

/** The dots that lead to the number of a page in a list of contents. */
const leader = /[ \t]*(?:\.{4,}|(?: \.){3,})[ \t.]*(?:\d{1,4}|[ivxlc]{1,6})$/i;

/** Of a line with such dots. */
const longestLed = 300;

/** The lines of a text; LF, CRLF and a lone CR end one. Linear. */
export function* readLines(source: string): Generator<Line> {
  const next = (what: string, from: number): number => {
    const at = source.indexOf(what, from);
    return at === -1 ? source.length : at;
  };
  let cr = next('\r', 0);
  for (let start = 0; start <= source.length; ) {
    if (cr < start) cr = next('\r', start);
    const end = Math.min(next('\n', start), cr);
    yield readLine(source, start, end);
    start = end + (source.startsWith('\r\n', end) ? 2 : 1);
  }
}

function readLine(source: string, start: number, end: number): Line {
  const span = { start, end };
  if (isPlain(source, start, end)) return { span, words: span, quote: '', depth: 0, indent: '', marker: '' };
  const raw = source.slice(start, end);
  const bom = start === 0 && raw.startsWith('\uFEFF') ? 1 : 0;
  const quote = raw.slice(0, bom) + (quotePrefix.exec(raw.slice(bom))?.[0] ?? '');
  const rest = raw.slice(quote.length);
  const indent = /^\s*/.exec(rest)?.[0] ?? '';
  const marker = listMarker.exec(rest.slice(indent.length))?.[0] ?? '';
  const from = Math.min(start + quote.length + indent.length + marker.length, end);
  let to = end;
  while (to > from && /\s/.test(source[to - 1] as string)) to -= 1;
  const led = to - from > 8 && to - from <= longestLed && /[\divxlc]/i.test(source[to - 1] as string) ? leader.exec(source.slice(from, to)) : null;
  if (led !== null && led.index > 0) to = from + led.index;
  return { span, words: { start: from, end: to }, quote, depth: quote.split('>').length - 1, indent, marker };
}

/** True of the commonest lines: empty, or from a Latin letter that is no marker up to what is no white space. */
function isPlain(source: string, start: number, end: number): boolean {
  if (start === end) return true;
  // Dots may lead to a number.
  const ends = source.charCodeAt(end - 1);
  if ((ends >= 0x30 && ends <= 0x39) || ends === 0x69 || ends === 0x76 || ends === 0x78) return false;
  const first = source.charCodeAt(start) | 0x20;
  const second = source.charCodeAt(start + 1);
  const last = source.charCodeAt(end - 1);
  return first >= 0x61 && first <= 0x7a && second !== 0x2e && second !== 0x29 && last > 0x20 && last < 0x1680 && last !== 0xa0;
}

/** Length in code points: what a person counts when lines are broken by hand. */
export function lineLength(text: string): number {
  let n = 0;
  for (const _ of text) n += 1;
  return n;
}
