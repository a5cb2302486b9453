import type { Piece } from '../../model/block.ts';
import type { Span } from '../../text/span.ts';

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
]);

/** The pieces of the inside of a JSON string: each escape is an atom. */
export function jsonPieces(source: string, span: Span): readonly Piece[] {
  const pieces: Piece[] = [];
  let literal = span.start;
  const flush = (end: number): void => {
    if (literal < end) pieces.push({ kind: 'text', text: source.slice(literal, end), span: { start: literal, end } });
  };
  let at = span.start;
  while (at < span.end) {
    if (source.charCodeAt(at) !== 0x5c) {
      at += 1;
      continue;
    }
    const escape = readEscape(source, at, span.end);
    flush(at);
    pieces.push({ kind: 'text', text: escape.text, span: { start: at, end: escape.end } });
    at = escape.end;
    literal = at;
  }
  flush(span.end);
  return pieces;
}

/** One escape, or the two that make a pair of surrogates. */
function readEscape(source: string, at: number, limit: number): { text: string; end: number } {
  const first = unicodeEscape(source, at, limit);
  if (first === undefined) {
    const letter = source.charAt(at + 1);
    return { text: escapes.get(letter) ?? letter, end: Math.min(at + 2, limit) };
  }
  if (first >= 0xd800 && first < 0xdc00) {
    const second = unicodeEscape(source, at + 6, limit);
    if (second !== undefined && second >= 0xdc00 && second < 0xe000) return { text: String.fromCharCode(first, second), end: at + 12 };
  }
  return { text: String.fromCharCode(first), end: at + 6 };
}

function unicodeEscape(source: string, at: number, limit: number): number | undefined {
  if (at + 6 > limit || source.charCodeAt(at) !== 0x5c || source.charCodeAt(at + 1) !== 0x75) return undefined;
  const digits = source.slice(at + 2, at + 6);
  return /^[0-9a-fA-F]{4}$/.test(digits) ? Number.parseInt(digits, 16) : undefined;
}
