import type { Block, BlockCode, Piece } from '../../model/block.ts';
import type { Span } from '../../text/span.ts';

/** What a JSON string says, and where in the source each of its characters stands. */
export interface Nested {
  readonly text: string;
  /** Where the character at an offset of `text` begins; at the end, where the string ends. */
  at(offset: number): number;
}

const letters: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** Reads a JSON string with the places of its characters. */
export function readNested(source: string, { start, end }: Span): Nested {
  const inside = source.slice(start, end);
  if (!inside.includes('\\')) return { text: inside, at: (offset) => start + offset };
  const places = new Uint32Array(inside.length + 1);
  let text = '';
  let at = 0;
  while (at < inside.length) {
    places[text.length] = start + at;
    if (inside[at] !== '\\') {
      text += inside[at];
      at += 1;
    } else if (inside[at + 1] === 'u') {
      text += String.fromCharCode(Number.parseInt(inside.slice(at + 2, at + 6), 16));
      at += 6;
    } else {
      const letter = inside[at + 1] ?? '';
      text += letters[letter] ?? letter;
      at += 2;
    }
  }
  places[text.length] = end;
  return { text, at: (offset) => places[offset] as number };
}

/** Where in the text of a string a place of the source stands: the other way round of `at`. */
export function placeIn(nested: Nested, place: number): number {
  let [low, high] = [0, nested.text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (nested.at(middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The blocks of a text that stands in a string of another, with spans into that other. Their place gets a prefix.
 *
 * @param base how many blocks there are before these.
 */
export function outerBlocks(blocks: readonly Block[], nested: Nested, prefix: string, base: number, layout: Block['layout']): readonly Block[] {
  const span = ({ start, end }: Span): Span => ({ start: nested.at(start), end: nested.at(end) });
  return blocks.map((block): Block => ({
    ...block,
    span: span(block.span),
    pieces: outerPieces(block.pieces, nested),
    codes: block.codes.map((code): BlockCode => ({ ...code, span: span(code.span), ...(code.spanEnd === undefined ? {} : { spanEnd: span(code.spanEnd) }), ...(code.pieces === undefined ? {} : { pieces: outerPieces(code.pieces, nested) }) })),
    ...(block.within === undefined ? {} : { within: { ...block.within, block: block.within.block + base } }),
    place: `${prefix}${block.place}`,
    layout: { ...block.layout, ...layout },
  }));
}

/** A literal piece stays one as far as the string writes its characters as they are; each escape is an atom. */
function outerPieces(pieces: readonly Piece[], nested: Nested): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => {
    const { start, end } = piece.span;
    const whole = { start: nested.at(start), end: nested.at(end) };
    const literal = piece.kind === 'text' && nested.text.slice(start, end) === piece.text;
    if (!literal || whole.end - whole.start === end - start) return [{ ...piece, span: whole }];
    const out: Piece[] = [];
    let from = start;
    const flush = (to: number): void => {
      if (from < to) out.push({ kind: 'text', text: nested.text.slice(from, to), span: { start: nested.at(from), end: nested.at(to) } });
    };
    for (let at = start; at < end; at += 1) {
      if (nested.at(at + 1) - nested.at(at) === 1) continue;
      flush(at);
      // Both halves of a character are one atom.
      const pair = /^[\ud800-\udbff][\udc00-\udfff]/.test(nested.text.slice(at, Math.min(at + 2, end)));
      const next = at + (pair ? 2 : 1);
      out.push({ kind: 'text', text: nested.text.slice(at, next), span: { start: nested.at(at), end: nested.at(next) } });
      from = next;
      at = next - 1;
    }
    flush(end);
    return out;
  });
}
