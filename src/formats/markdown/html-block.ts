import { type Block, type BlockCode, blockText, type Piece } from '../../model/block.ts';
import { hasWords } from '../../text/space.ts';
import type { Span } from '../../text/span.ts';
import type { Encoding } from '../format.ts';
import { encodeHtml } from '../html/encode.ts';
import { type HtmlState, readHtmlStretch } from '../html/stretch.ts';
import { type Item, other } from './item.ts';
import { applyOpaque, findOpaque, type OpaqueRange, unmaskMacros } from './opaque.ts';
import { isOwn } from './same.ts';

const deepest = 100;

/**
 * Reads a block of raw HTML between blocks of Markdown, and adds its texts to `blocks`.
 *
 * @param quoted inside a block quotation, whose marks begin each line and are no HTML: lines are read one by one.
 * @param masked the source as `maskMacros` has it: macros are none of HTML's business, and codes here too.
 * @returns what is open behind it.
 */
export function readHtmlBlock(source: string, span: Span, quoted: boolean, masked: string, state: HtmlState, blocks: Block[]): HtmlState {
  let now = state;
  for (const stretch of quoted ? linesOf(source, span) : [span]) {
    const read = readHtmlStretch(masked, whole(masked, stretch), now);
    // What is open a hundred levels up says nothing new.
    now = read.state.open.length > deepest ? { ...read.state, open: read.state.open.slice(0, deepest) } : read.state;
    addTemplated(source, masked, read.blocks, blocks);
  }
  return now;
}

/**
 * Adds blocks of HTML to a list, the macros in them as codes. A block that says nothing else is none.
 *
 * @param masked what they were read from: the source as `maskMacros` has it.
 */
export function addTemplated(source: string, masked: string, read: readonly Block[], blocks: Block[]): void {
  const places: (number | undefined)[] = [];
  for (const block of read) {
    const own = withMacros(source, masked === source ? block : unmasked(source, block));
    places.push(own === undefined ? undefined : blocks.length);
    if (own === undefined) continue;
    const { within, ...rest } = own;
    const place = within === undefined ? undefined : places[within.block];
    blocks.push(within === undefined || place === undefined ? rest : { ...rest, within: { ...within, block: place } });
  }
}

/** A block with the source's own text and markup. */
export function unmasked(source: string, block: Block): Block {
  return {
    ...block,
    pieces: block.pieces.map((piece) => (piece.kind === 'text' && piece.text.length === piece.span.end - piece.span.start && piece.text.includes('x') ? { ...piece, text: unmaskMacros(piece.text, source, piece.span.start) } : piece)),
    codes: block.codes.map((code) => ({ ...code, ...shownCode(source, code) })),
  };
}

function shownCode(source: string, { span, spanEnd, disp, dispEnd }: BlockCode): Partial<BlockCode> {
  return {
    data: source.slice(span.start, span.end),
    ...(disp === undefined ? {} : { disp: unmaskMacros(disp, source, span.start) }),
    ...(spanEnd === undefined ? {} : { dataEnd: source.slice(spanEnd.start, spanEnd.end), ...(dispEnd === undefined ? {} : { dispEnd: unmaskMacros(dispEnd, source, spanEnd.start) }) }),
  };
}

/** A stretch without the tag that its end cuts off: to a browser that goes on in what Markdown writes next. */
function whole(source: string, { start, end }: Span): Span {
  const last = source.lastIndexOf('<', end - 1);
  const cut = last >= start && /[A-Za-z/]/.test(source[last + 1] ?? '') && !source.slice(last, end).includes('>');
  return { start, end: cut ? last : end };
}

/**
 * The block with the macros in its text as codes, if none of them touches a code that it has; undefined of one that
 * says nothing else.
 */
export function withMacros(source: string, block: Block): Block | undefined {
  if (block.place !== 'html:text' && block.place !== 'html:attribute') return block;
  const ranges = findOpaque(source, block.span.start, block.span.end, false).filter(({ start }) => /^(?:\{[{%]|<%)/.test(source.slice(start, start + 2)));
  const made = withRanges(source, block, ranges);
  return made !== block && !hasWords(blockText(made)) ? undefined : made;
}

/** The block with stretches of its text as codes, if none of them touches a code that it has. */
export function withRanges(source: string, block: Block, ranges: readonly OpaqueRange[]): Block {
  if (ranges.length === 0) return block;
  const items = block.pieces.map((piece): Item & { id?: string } => {
    const { start, end } = piece.span;
    if (piece.kind === 'text') return { kind: 'text', text: piece.text, start, end, atomic: source.slice(start, end) !== piece.text };
    if (piece.kind === 'mark-open' || piece.kind === 'mark-close') return { kind: 'cut', start, end };
    return { kind: piece.kind, start, end, markup: other, id: piece.id };
  });
  const made: readonly (Item & { id?: string })[] = applyOpaque(items, ranges, source);
  if (made.filter((item) => item.id !== undefined).length !== items.filter((item) => item.id !== undefined).length) return block;
  const codes: BlockCode[] = [...block.codes];
  const pieces = made.map((item): Piece => {
    const span = { start: item.start, end: item.end };
    if (item.kind === 'text') return { kind: 'text', text: item.text, span };
    if (item.id !== undefined && item.kind !== 'cut') return { kind: item.kind, id: item.id, span };
    const id = String(codes.length + 1);
    const data = source.slice(span.start, span.end);
    codes.push({ id, paired: false, type: 'other', data, disp: data, canCopy: false, canDelete: false, canOverlap: false, canReorder: 'yes', span });
    return { kind: 'standalone', id, span };
  });
  // In the order of the text, as a file of XLIFF lists them.
  return { ...block, pieces, codes: codes.sort((a, b) => a.span.start - b.span.start) };
}

function linesOf(source: string, { start, end }: Span): readonly Span[] {
  const lines: Span[] = [];
  let at = start;
  while (at < end) {
    const found = source.indexOf('\n', at);
    const line = found < 0 || found > end ? end : found;
    let from = at;
    if (at > start) while (from < line && /[ \t>]/.test(source[from] as string)) from += 1;
    if (line > from) lines.push({ start: from, end: line });
    at = line + 1;
  }
  return lines;
}

/**
 * Text in raw HTML: as HTML, and so that no line of it ends the block (a blank one), and nothing in it is a
 * macro or, in a table, a cell's end.
 */
export function encodeInHtml(encoding: Encoding): string {
  const { block, content, markup } = encoding;
  if (isOwn(block, content)) return encodeHtml(encoding);
  // Where the source has a blank line the block goes on behind it: `<pre>`, `<textarea>`.
  const blank = /\n[ \t]*\r?\n/.test(encoding.source.slice(block.span.start, block.span.end));
  const special = block.layout?.cell === true ? /\{(?=[{%])|\|/g : blank ? /\{(?=[{%])/g : /\{(?=[{%])|\n(?=[ \t]*\n)/g;
  const safe = content.flatMap((item): Encoding['content'] => {
    if (item.kind !== 'text') return [item];
    const text = block.preserveSpace === true ? item.text : item.text.replace(/[ \t]*[\r\n][ \t\r\n]*/g, ' ');
    const out: Encoding['content'][number][] = [];
    let from = 0;
    for (const { index, 0: char } of text.matchAll(special)) {
      out.push({ kind: 'text', text: text.slice(from, index) }, { kind: 'standalone', id: char });
      from = index + 1;
    }
    return [...out, { kind: 'text', text: text.slice(from) }];
  });
  const asNumber = new Set(['{', '|', '\n']);
  const numbered = (char: string): string => (block.place === 'html:json' ? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}` : `&#${char.charCodeAt(0)};`);
  return encodeHtml({ ...encoding, content: safe, markup: (id, kind) => (asNumber.has(id) ? numbered(id) : markup(id, kind)) });
}
