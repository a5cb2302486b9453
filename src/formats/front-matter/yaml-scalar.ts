import type { Piece } from '../../model/block.ts';
import type { Span } from '../../text/span.ts';

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

const hexadecimal: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** A string in double quotation marks (YAML 1.2, 7.3.1), without them. */
export function doublePieces(source: string, start: number, end: number): readonly Piece[] {
  return pieces(source, start, end, '\\', (at) => {
    const char = source[at + 1] ?? '';
    const digits = hexadecimal[char];
    if (digits !== undefined) {
      const point = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
      return { text: point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd', end: at + 2 + digits };
    }
    if (char === '\n' || char === '\r') {
      // An escaped line end joins the lines without a space.
      let to = at + 1;
      while (to < end && /\s/.test(source[to] as string)) to += 1;
      return { text: '', end: to };
    }
    return { text: escapes[char] ?? char, end: at + 2 };
  });
}

/** A string in single quotation marks (YAML 1.2, 7.3.2), without them. */
export function singlePieces(source: string, start: number, end: number): readonly Piece[] {
  return pieces(source, start, end, "'", (at) => ({ text: "'", end: at + 2 }));
}

/** The lines of a plain scalar (YAML 1.2, 7.3.3). */
export function plainPieces(source: string, lines: readonly Span[]): readonly Piece[] {
  const first = lines[0] as Span;
  return pieces(source, first.start, (lines.at(-1) as Span).end, '', () => ({ text: '', end: 0 }));
}

/** Text with one kind of escape; lines are folded (YAML 1.2, 6.5). */
function pieces(source: string, start: number, end: number, mark: string, escape: (at: number) => { text: string; end: number }): readonly Piece[] {
  const out: Piece[] = [];
  let literal = start;
  let at = start;
  const atomic = (to: number, text: string): void => {
    if (at > literal) out.push({ kind: 'text', text: source.slice(literal, at), span: { start: literal, end: at } });
    out.push({ kind: 'text', text, span: { start: at, end: to } });
    at = to;
    literal = to;
  };
  while (at < end) {
    const char = source[at] as string;
    if (char === mark) {
      const found = escape(at);
      atomic(Math.min(found.end, end), found.text);
    } else if (char === ' ' || char === '\t' || char === '\n' || char === '\r') {
      let to = at;
      let breaks = 0;
      for (; to < end && /[ \t\r\n]/.test(source[to] as string); to += 1) if (source[to] === '\n') breaks += 1;
      if (breaks === 0 && to - at === 1 && char === ' ') at = to;
      else atomic(to, breaks > 1 ? '\n'.repeat(breaks - 1) : ' ');
    } else at += 1;
  }
  if (end > literal) out.push({ kind: 'text', text: source.slice(literal, end), span: { start: literal, end } });
  return out;
}

/** The lines of a literal block scalar (YAML 1.2, 8.1.2). */
export function literalPieces(source: string, lines: readonly Span[]): readonly Piece[] {
  return blockPieces(source, lines, () => '\n');
}

/** The lines of a folded block scalar (YAML 1.2, 8.1.3). */
export function foldedPieces(source: string, lines: readonly Span[]): readonly Piece[] {
  const kept = (line: Span | undefined): boolean => line === undefined || /^[ \t]/.test(source.slice(line.start, line.start + 1));
  const empty = (line: Span | undefined): boolean => line !== undefined && line.start >= line.end;
  return blockPieces(source, lines, (i) => {
    const before = lines[i - 1];
    const line = lines[i];
    if (empty(line)) return empty(before) || i === 0 ? '\n' : '';
    if (empty(before)) return '\n';
    // Lines that are indented further keep their ends.
    return kept(before) || kept(line) ? '\n' : ' ';
  });
}

function blockPieces(source: string, lines: readonly Span[], joint: (index: number) => string): readonly Piece[] {
  const out: Piece[] = [];
  let at = (lines[0] as Span).start;
  lines.forEach((line, i) => {
    const start = Math.max(line.start, at);
    if (i > 0) {
      const text = joint(i);
      const last = out.at(-1);
      // What stands between two lines is one piece, however many are empty.
      if (last?.kind === 'text' && last.span.end === at && /^[\n ]*$/.test(last.text) && i > 1) out[out.length - 1] = { kind: 'text', text: last.text + text, span: { start: last.span.start, end: start } };
      else out.push({ kind: 'text', text, span: { start: at, end: start } });
    }
    if (line.end > start) out.push({ kind: 'text', text: source.slice(start, line.end), span: { start, end: line.end } });
    at = Math.max(start, line.end);
  });
  return out;
}
