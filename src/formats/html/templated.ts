import { type Block, type BlockCode, blockText, type Piece } from '../../model/block.ts';
import { hasWords } from '../../text/space.ts';
import type { Span } from '../../text/span.ts';
import { withRanges } from '../markdown/html-block.ts';
import type { OpaqueRange } from '../markdown/opaque.ts';
import { isAlone, type Templated, type TemplateTag } from './template.ts';

/**
 * Blocks that were read from a masked page, with the source's own text and markup and the tags of its template language as codes. A
 * block that says nothing else is none; tags at its ends that print nothing, or have lines for themselves, are left outside.
 */
export function templatedBlocks(source: string, { tags, masked }: Templated, read: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  const places: (number | undefined)[] = [];
  for (const block of read) {
    const own = withTags(source, unmasked(source, masked, block), tags);
    places.push(own === undefined ? undefined : out.length);
    if (own === undefined) continue;
    const { within, ...rest } = own;
    const place = within === undefined ? undefined : places[within.block];
    out.push(within === undefined || place === undefined ? rest : { ...rest, within: { ...within, block: place } });
  }
  return out;
}

function unmasked(source: string, masked: string, block: Block): Block {
  const shown = (text: string | undefined, { start }: Span): string | undefined => {
    const plain = text?.replace(/…$/, '') ?? '';
    return plain !== '' && masked.startsWith(plain, start) ? source.slice(start, start + plain.length) + (text ?? '').slice(plain.length) : text;
  };
  const code = (own: BlockCode): BlockCode => {
    const disp = shown(own.disp, own.span);
    const dispEnd = own.spanEnd === undefined ? undefined : shown(own.dispEnd, own.spanEnd);
    return {
      ...own,
      data: source.slice(own.span.start, own.span.end),
      ...(disp === undefined ? {} : { disp }),
      ...(own.spanEnd === undefined ? {} : { dataEnd: source.slice(own.spanEnd.start, own.spanEnd.end), ...(dispEnd === undefined ? {} : { dispEnd }) }),
    };
  };
  const piece = (own: Piece): Piece => {
    if (own.kind !== 'text' || own.text.length !== own.span.end - own.span.start || masked.slice(own.span.start, own.span.end) !== own.text) return own;
    return { ...own, text: source.slice(own.span.start, own.span.end) };
  };
  return { ...block, pieces: block.pieces.map(piece), codes: block.codes.map(code) };
}

function withTags(source: string, block: Block, tags: readonly TemplateTag[]): Block | undefined {
  if (block.place === 'html:srcdoc') return block;
  const inside = tagsIn(tags, block.span);
  if (inside.length === 0) return block;
  const made = withRanges(source, block, inside.map(({ start, end }): OpaqueRange => ({ start, end, flows: [], structural: false })));
  if (!hasWords(blockText(made))) return undefined;
  const edges = new Set(inside.filter((tag) => tag.control || isAlone(source, tag)).map(({ start }) => start));
  return made === block ? block : trimmed(made, edges);
}

/** The block without the tags before its first word, or behind its last, that print nothing or have lines for themselves. */
function trimmed(block: Block, edges: ReadonlySet<number>): Block {
  const ends = new Set(block.codes.filter(({ data }) => /^<\/(?:body|html)\b/i.test(data)).map(({ id }) => id));
  const isEdge = (piece: Piece): boolean => (piece.kind === 'text' ? piece.text.trim() === '' : piece.kind === 'standalone' && (edges.has(piece.span.start) || ends.has(piece.id)));
  let first = 0;
  let last = block.pieces.length;
  for (let i = 0; i < last && isEdge(block.pieces[i] as Piece); i += 1) if (block.pieces[i]?.kind === 'standalone') first = i + 1;
  for (let i = last - 1; i >= first && isEdge(block.pieces[i] as Piece); i -= 1) if (block.pieces[i]?.kind === 'standalone') last = i;
  while (first < last && isBlank(block.pieces[first])) first += 1;
  while (last > first && isBlank(block.pieces[last - 1])) last -= 1;
  if (first === 0 && last === block.pieces.length) return block;
  const pieces = block.pieces.slice(first, last);
  const span = { start: (pieces[0] as Piece).span.start, end: (pieces.at(-1) as Piece).span.end };
  const used = new Set(pieces.map((piece) => ('id' in piece ? piece.id : '')));
  return { ...block, span, pieces, codes: block.codes.filter(({ id }) => used.has(id)) };
}

function isBlank(piece: Piece | undefined): boolean {
  return piece?.kind === 'text' && piece.text.trim() === '';
}

/** The tags that lie in a stretch. */
function tagsIn(tags: readonly TemplateTag[], { start, end }: Span): readonly TemplateTag[] {
  let [low, high] = [0, tags.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tags[middle] as TemplateTag).start < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tags.length && (tags[to] as TemplateTag).end <= end) to += 1;
  return tags.slice(low, to);
}
