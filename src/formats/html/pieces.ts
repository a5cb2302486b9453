import type { Piece } from '../../model/block.ts';
import type { ReadReference } from './reference.ts';
import { isSpace } from './tag.ts';

/** What is done with the text of a stretch while it is cut into pieces. */
export interface TextRules {
  readonly source: string;
  readonly readReference: ReadReference;
  readonly attribute: boolean;
  /** White space is text; elsewhere runs of it are one space. */
  readonly preserve: boolean;
  /** Character references are not decoded: scripts, CDATA. */
  readonly raw: boolean;
}

/**
 * Cuts `from`..`to` of the source into literal runs and atomic pieces (references, collapsed white space)
 * and adds them to `pieces`.
 *
 * @param spaced true where a space stands before already, so that white space at the start is none.
 * @returns true where the last thing added is a space that HTML collapses.
 */
export function addText(pieces: Piece[], from: number, to: number, spaced: boolean, rules: TextRules): boolean {
  const { source, preserve } = rules;
  let literal = from;
  let at = from;
  let space = spaced;
  while (at < to) {
    const unit = source.charCodeAt(at);
    if (unit === 0x26 && !rules.raw) {
      const reference = rules.readReference(source, at, to, rules.attribute);
      if (reference === undefined) {
        at += 1;
        space = false;
        continue;
      }
      addLiteral(pieces, source, literal, at);
      const span = { start: at, end: reference.end };
      const collapses = !preserve && reference.text.length === 1 && isSpace(reference.text.charCodeAt(0));
      if (!collapses) pieces.push({ kind: 'text', text: reference.text, span });
      else if (!space || !extendLast(pieces, reference.end)) pieces.push({ kind: 'text', text: ' ', span });
      space = collapses;
      at = reference.end;
      literal = at;
    } else if (!isSpace(unit)) {
      at += 1;
      space = false;
    } else if (preserve) {
      space = false;
      if (unit === 0x0d) {
        addLiteral(pieces, source, literal, at);
        const end = source.charCodeAt(at + 1) === 0x0a && at + 1 < to ? at + 2 : at + 1;
        pieces.push({ kind: 'text', text: '\n', span: { start: at, end } });
        at = end;
        literal = at;
      } else {
        at += 1;
      }
    } else {
      let end = at + 1;
      while (end < to && isSpace(source.charCodeAt(end))) end += 1;
      if (space && literal === at && extendLast(pieces, end)) {
        literal = end;
      } else if (unit !== 0x20 || end > at + 1) {
        addLiteral(pieces, source, literal, at);
        pieces.push({ kind: 'text', text: ' ', span: { start: at, end } });
        literal = end;
      }
      space = true;
      at = end;
    }
  }
  addLiteral(pieces, source, literal, to);
  return space;
}

function addLiteral(pieces: Piece[], source: string, start: number, end: number): void {
  if (start < end) pieces.push({ kind: 'text', text: source.slice(start, end), span: { start, end } });
}

/** White space that is not seen belongs to what stands before it: a code, or other white space. */
export function extendLast(pieces: Piece[], end: number): boolean {
  const last = pieces[pieces.length - 1];
  if (last === undefined) return false;
  // A literal piece has to stay equal to its source.
  if (last.kind === 'text' && last.text.length === last.span.end - last.span.start && last.text !== ' ') return false;
  pieces[pieces.length - 1] = { ...last, span: { start: last.span.start, end } };
  return true;
}

/** Takes white space off both ends of a block's pieces; stops at a code. */
export function trimPieces(pieces: Piece[], source: string): Piece[] {
  let first = 0;
  let last = pieces.length;
  while (first < last) {
    const piece = pieces[first] as Piece;
    if (piece.kind !== 'text') break;
    const text = piece.text.trimStart();
    if (text === piece.text) break;
    if (text !== '') {
      const { start, end } = piece.span;
      if (end - start !== piece.text.length) break;
      pieces[first] = { kind: 'text', text, span: { start: end - text.length, end } };
      break;
    }
    first += 1;
  }
  while (first < last) {
    const piece = pieces[last - 1] as Piece;
    if (piece.kind !== 'text') break;
    const text = piece.text.trimEnd();
    if (text === piece.text) break;
    if (text !== '') {
      const { start, end } = piece.span;
      if (end - start !== piece.text.length || source.slice(start, end) !== piece.text) break;
      pieces[last - 1] = { kind: 'text', text, span: { start, end: start + text.length } };
      break;
    }
    last -= 1;
  }
  return first === 0 && last === pieces.length ? pieces : pieces.slice(first, last);
}
