import type { Span } from '../text/span.ts';
import type { Block, BlockCode, Piece } from './block.ts';
import { type Content, type Inline, type Mark, normalizeContent } from './content.ts';
import type { Passage } from './translation.ts';

/** A stretch of a block that stands as it was said: atomic in its unit, its bytes the source's in every edition. */
export interface Standing extends Passage {
  /** Of its annotation, unique in the unit: `p1`, `p2`, … */
  readonly id: string;
  /** Offsets in the block's text (UTF-16 code units). */
  readonly start: number;
  readonly end: number;
  /** Where it stands in the source. */
  readonly span: Span;
  readonly text: string;
  /** The pieces of the block that it begins and ends in, and how far in, of a text piece. */
  readonly from: Place;
  readonly to: Place;
  /** True: a translation of it is asked for. */
  readonly gloss?: boolean;
}

/** A place in the pieces of a block. */
interface Place {
  readonly piece: number;
  /** In code units of the piece's text; 0 or 1, before or after it, of a code. */
  readonly offset: number;
}

/** A stretch of a block's text that is to stand (UTF-16 code units). */
export interface StandingStretch extends Passage {
  readonly start: number;
  readonly end: number;
  readonly gloss?: boolean;
}

/**
 * The stretches of a block as they can stand: codes inside stand with them, and where a code begins inside and ends
 * outside, the stretch is taken apart at it, so that each part is whole. A reference or an escape is never cut.
 *
 * @param stretches none of which overlaps another; those without a letter or digit left are none.
 * @example standIn(block, [{ start: 4, end: 9, reason: 'language', language: 'fr' }])
 */
export function standIn(block: Block, stretches: readonly StandingStretch[]): readonly Standing[] {
  if (stretches.length === 0) return [];
  const starts = textStarts(block.pieces);
  const taken = new Set(block.codes.map((code) => code.id));
  const out: Standing[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
    const { start: _start, end: _end, ...said } = stretch;
    for (const range of rangesOf(block, starts, stretch)) {
      const [first, last] = [block.pieces[range.from.piece] as Piece, block.pieces[range.to.piece] as Piece];
      const span = { start: sourceAt(first, range.from.offset), end: sourceAt(last, range.to.offset) };
      const start = (starts[range.from.piece] as number) + (first.kind === 'text' ? range.from.offset : 0);
      const end = (starts[range.to.piece] as number) + (last.kind === 'text' ? range.to.offset : 0);
      const before = out.at(-1);
      if (before !== undefined && (before.end > start || before.span.end > span.start)) continue;
      const text = block.pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('').slice(start, end);
      if (!/[\p{L}\p{N}]/u.test(text)) continue;
      let n = out.length + 1;
      while (taken.has(`p${n}`)) n += 1;
      taken.add(`p${n}`);
      out.push({ ...said, id: `p${n}`, start, end, span, text, from: range.from, to: range.to });
    }
  }
  return out;
}

/** For each piece, how much text stands before it. */
function textStarts(pieces: readonly Piece[]): readonly number[] {
  let at = 0;
  return pieces.map((piece) => {
    const start = at;
    if (piece.kind === 'text') at += piece.text.length;
    return start;
  });
}

function isLiteral(piece: Piece): boolean {
  return piece.kind === 'text' && piece.text.length === piece.span.end - piece.span.start;
}

function sourceAt(piece: Piece, offset: number): number {
  if (offset === 0) return piece.span.start;
  return isLiteral(piece) ? piece.span.start + offset : piece.span.end;
}

interface Range {
  readonly from: Place;
  readonly to: Place;
}

function rangesOf(block: Block, starts: readonly number[], { start, end }: StandingStretch): readonly Range[] {
  const { pieces } = block;
  let first = -1;
  let last = -1;
  pieces.forEach((piece, i) => {
    if (piece.kind !== 'text') return;
    const at = starts[i] as number;
    if (at >= end || at + piece.text.length <= start) return;
    if (first < 0) first = i;
    last = i;
  });
  if (first < 0) return [];
  const into = (i: number, at: number, up: boolean): number => {
    const piece = pieces[i] as Piece & { kind: 'text' };
    const offset = at - (starts[i] as number);
    if (offset <= 0 || offset >= piece.text.length || isLiteral(piece)) return Math.max(0, Math.min(piece.text.length, offset));
    return up ? piece.text.length : 0;
  };
  let from: Place = { piece: first, offset: into(first, start, false) };
  let to: Place = { piece: last, offset: into(last, end, true) };
  // A code that begins or ends right at an edge is taken in where its other end is inside.
  for (let open = loose(pieces, from.piece, to.piece); open.length > 0; ) {
    const outward = open.find((i) => reaches(pieces, i, from, to) !== undefined);
    if (outward === undefined) break;
    const other = reaches(pieces, outward, from, to) as number;
    if (other < from.piece) from = { piece: other, offset: 0 };
    else to = { piece: other, offset: 1 };
    open = loose(pieces, from.piece, to.piece);
  }
  const cuts = loose(pieces, from.piece, to.piece);
  const out: Range[] = [];
  let begin: Place | undefined = from;
  for (const cut of [...cuts, undefined]) {
    const stop: Place = cut === undefined ? to : endOf(pieces, cut - 1);
    if (begin !== undefined && (begin.piece < stop.piece || (begin.piece === stop.piece && begin.offset < stop.offset))) out.push(...trimmed(pieces, { from: begin, to: stop }));
    begin = cut === undefined || cut + 1 >= pieces.length ? undefined : { piece: cut + 1, offset: 0 };
  }
  return out;
}

function endOf(pieces: readonly Piece[], i: number): Place {
  const piece = pieces[i];
  return { piece: i, offset: piece?.kind === 'text' ? piece.text.length : 1 };
}

/** Codes between two pieces whose other end is not between them. */
function loose(pieces: readonly Piece[], from: number, to: number): readonly number[] {
  const open = new Map<string, number>();
  const out: number[] = [];
  for (let i = from; i <= to; i += 1) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'open') open.set(piece.id, i);
    else if (piece.kind === 'close' && !open.delete(piece.id)) out.push(i);
  }
  return [...out, ...open.values()].sort((a, b) => a - b);
}

/** The other end of a loose code, where nothing but codes stands between it and the edge of the stretch. */
function reaches(pieces: readonly Piece[], i: number, from: Place, to: Place): number | undefined {
  const piece = pieces[i] as Piece & { id: string };
  const closes = piece.kind === 'close';
  const step = closes ? -1 : 1;
  const edge = closes ? from : to;
  const whole = closes ? edge.offset === 0 : edge.offset === endOf(pieces, edge.piece).offset;
  if (!whole) return undefined;
  for (let at = edge.piece + step; at >= 0 && at < pieces.length; at += step) {
    const other = pieces[at] as Piece;
    if (other.kind === 'text') return undefined;
    if ('id' in other && other.id === piece.id && other.kind === (closes ? 'open' : 'close')) return at;
  }
  return undefined;
}

/** A range that begins and ends with text that is not white space, or with a code that is whole in it. */
function trimmed(pieces: readonly Piece[], { from, to }: Range): readonly Range[] {
  let [start, end] = [from, to];
  for (;;) {
    const piece = pieces[start.piece];
    if (piece?.kind !== 'text') break;
    const blank = /^\s*/u.exec(piece.text.slice(start.offset))?.[0].length ?? 0;
    if (start.offset + blank < piece.text.length) {
      start = isLiteral(piece) ? { piece: start.piece, offset: start.offset + blank } : start;
      break;
    }
    if (start.piece >= end.piece) return [];
    start = { piece: start.piece + 1, offset: 0 };
  }
  for (;;) {
    const piece = pieces[end.piece];
    if (piece?.kind !== 'text') break;
    const kept = piece.text.slice(0, end.offset).trimEnd().length;
    if (kept > 0) {
      end = isLiteral(piece) ? { piece: end.piece, offset: kept } : end;
      break;
    }
    if (end.piece <= start.piece) return [];
    end = endOf(pieces, end.piece - 1);
  }
  return [{ from: start, to: end }];
}

/** A passage inside the markup of a code: its author has said that it stands, and it is copied with the code. */
export interface StandingCode extends Passage {
  readonly text: string;
  /** Of the code, in the source. */
  readonly span: Span;
}

/** The passages of a block that are copied with a code, but for those in one of the others. */
export function standingCodes({ codes }: Pick<Block, 'codes'>, standings: readonly Standing[]): readonly StandingCode[] {
  return codes.flatMap(({ stands, span }): readonly StandingCode[] => {
    if (stands === undefined || standings.some((it) => it.span.start <= span.start && span.end <= it.span.end)) return [];
    return [{ ...stands, span, reason: 'author' }];
  });
}

/** The annotation that a passage is inside its unit. */
export function markOf({ id, language }: Standing): Mark {
  return { id, translate: false, ...(language === undefined ? {} : { language }) };
}

/** True of an annotation that says of its text that it is not to be translated. */
export function isStanding(mark: Mark): boolean {
  return mark.translate === false;
}

/** The content of a block with its passages as annotations; no two of its texts are neighbours. */
export function markedContent(block: Block, standings: readonly Standing[]): Content {
  if (standings.length === 0) return normalizeContent(block.pieces.map(bare));
  const out: Inline[] = [];
  walk(block, standings, (item, standing, edge) => {
    if (edge === 'start') out.push({ kind: 'mark-open', mark: markOf(standing as Standing) });
    else if (edge === 'end') out.push({ kind: 'mark-close', id: (standing as Standing).id });
    else out.push(bare(item as Piece));
  });
  return normalizeContent(out);
}

/** A piece without its span. */
function bare(piece: Piece): Inline {
  if (piece.kind === 'text') return { kind: 'text', text: piece.text };
  return piece.kind === 'mark-open' ? { kind: piece.kind, mark: piece.mark } : { kind: piece.kind, id: piece.id };
}

/**
 * The block as it is encoded: each passage is one standalone code, whose markup is the source's bytes. The pieces it
 * stands for are in the code.
 */
export function blockWithPassages(block: Block, standings: readonly Standing[], source: string): Block {
  if (standings.length === 0) return block;
  const pieces: Piece[] = [];
  const inside = new Map<string, Piece[]>();
  let current: Standing | undefined;
  walk(block, standings, (item, standing, edge) => {
    if (edge === 'start') {
      current = standing as Standing;
      inside.set(current.id, []);
      pieces.push({ kind: 'standalone', id: current.id, span: current.span });
    } else if (edge === 'end') current = undefined;
    else if (current === undefined) pieces.push(item as Piece);
    else inside.get(current.id)?.push(item as Piece);
  });
  const codes = standings.map(({ id, span, text }): BlockCode => ({
    id, paired: false, type: 'other', data: source.slice(span.start, span.end), disp: text,
    canCopy: true, canDelete: false, canOverlap: false, canReorder: 'yes', span, pieces: inside.get(id) ?? [],
  }));
  return { ...block, pieces, codes: [...block.codes, ...codes] };
}

/** Visits the pieces in order, cut where passages begin and end, and those edges. */
function walk(block: Block, standings: readonly Standing[], visit: (piece: Piece | undefined, standing: Standing | undefined, edge: 'start' | 'end' | undefined) => void): void {
  let next = 0;
  let inside = false;
  block.pieces.forEach((piece, i) => {
    let at = 0;
    const give = (to: number): void => {
      if (to <= at && piece.kind === 'text') return;
      visit(piece.kind === 'text' ? cut(piece, at, to) : piece, undefined, undefined);
      at = to;
    };
    for (;;) {
      const standing = standings[next];
      const place = standing === undefined ? undefined : inside ? standing.to : standing.from;
      if (standing === undefined || place === undefined || place.piece !== i) break;
      if (piece.kind === 'text' || (inside && at === 0)) give(piece.kind === 'text' ? place.offset : 1);
      visit(undefined, standing, inside ? 'end' : 'start');
      if (inside) next += 1;
      inside = !inside;
    }
    if (piece.kind === 'text') give(piece.text.length);
    else if (at === 0) give(1);
  });
}

function cut(piece: Piece & { kind: 'text' }, from: number, to: number): Piece {
  if (from === 0 && to === piece.text.length) return piece;
  const { start } = piece.span;
  return { kind: 'text', text: piece.text.slice(from, to), span: { start: start + from, end: start + to } };
}

/** Content for {@link blockWithPassages}: each annotation of a passage, with what is in it, is one standalone code. */
export function codedContent(content: Content, standings: readonly Standing[]): Content {
  if (standings.length === 0) return content;
  const ids = new Set(standings.map(({ id }) => id));
  const out: Inline[] = [];
  let current: string | undefined;
  for (const item of content) {
    if (current !== undefined) {
      if (item.kind === 'mark-close' && item.id === current) current = undefined;
    } else if (item.kind === 'mark-open' && ids.has(item.mark.id)) {
      current = item.mark.id;
      out.push({ kind: 'standalone', id: current });
    } else if (item.kind !== 'mark-open' && item.kind !== 'mark-close') out.push(item);
  }
  return normalizeContent(out);
}
