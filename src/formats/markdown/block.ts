import type { Block, BlockCode, BlockKind, Piece } from '../../model/block.ts';
import type { Mutable } from '../../text/mutable.ts';
import type { Span } from '../../text/span.ts';
import { hasWords } from '../../text/space.ts';
import { type CodeItem, type Flow, type Item, lineBreak, type Markup } from './item.ts';

/** What every block made of one stretch has in common. */
export interface Frame {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly place: string;
  readonly translate?: boolean;
  readonly language?: string;
  readonly container?: number;
  readonly embed?: string;
  readonly refers?: Block['refers'];
  readonly layout: (start: number, end: number, items: readonly Item[]) => NonNullable<Block['layout']>;
}

/**
 * Adds the block that items make to a list, with the texts inside its codes behind it. Items without words make
 * none; texts inside their codes are then blocks of their own.
 */
export function addBlock(source: string, blocks: Block[], items: readonly Item[], frame: Frame): void {
  const trimmed = trim(items);
  if (trimmed.length === 0) return;
  const codes: Building[] = [];
  const pieces: Piece[] = [];
  const flows: { flow: Flow; code: string }[] = [];
  const open: { id: string; index: number; markup: Markup }[] = [];
  for (const item of trimmed) {
    const span = { start: item.start, end: item.end };
    if (item.kind === 'text') pieces.push({ kind: 'text', text: item.text, span });
    else if (item.kind === 'close') {
      const mine = open.pop();
      if (mine === undefined) continue;
      close(codes[mine.index] as Building, mine.markup, source.slice(item.start, item.end), span);
      pieces.push({ kind: 'close', id: mine.id, span });
      for (const flow of item.markup.flows) if (flow.side === 'close') flows.push({ flow, code: mine.id });
    } else if (item.kind !== 'cut') {
      const id = String(codes.length + 1);
      if (item.kind === 'open') open.push({ id, index: codes.length, markup: item.markup });
      codes.push(toCode(source, item, id, span));
      pieces.push({ kind: item.kind, id, span });
      for (const flow of item.markup.flows) if (flow.side === 'open') flows.push({ flow, code: id });
    }
  }
  const span = { start: (trimmed[0] as Item).start, end: (trimmed.at(-1) as Item).end };
  const wordy = trimmed.some((item) => item.kind === 'text' && readable(item.text));
  const index = blocks.length;
  if (wordy) blocks.push(framed({ kind: frame.kind, span, pieces, codes, place: frame.place, layout: frame.layout(span.start, span.end, trimmed) }, frame));
  if (flows.length === 0) return;
  flows.sort((a, b) => a.flow.span.start - b.flow.span.start);
  for (const { flow, code } of flows) {
    const { side, ...rest } = flow;
    const block = { codes: [], ...rest, ...(wordy ? { within: { block: index, code, side } } : {}) };
    blocks.push(framed(block, { ...frame, level: undefined }));
  }
}

/** A code while its end is not yet known. */
type Building = Mutable<BlockCode>;
type Growing = Mutable<Block>;

/** A block with what its frame says. */
function framed(block: Growing, { level, translate, language, container, embed, refers }: Pick<Frame, 'translate' | 'language' | 'container' | 'embed' | 'refers'> & { readonly level?: number | undefined }): Block {
  if (level !== undefined) block.level = level;
  if (translate !== undefined) block.translate = translate;
  if (language !== undefined) block.language = language;
  if (container !== undefined) block.container = container;
  if (embed !== undefined) block.embed = embed;
  if (refers !== undefined) block.refers = refers;
  return block;
}

/** Words, numbers, emoji, or a symbol that is not of ASCII: ✓ in a table is read. */
function readable(text: string): boolean {
  return hasWords(text) || /[^\P{S}\0-\x7f]/u.test(text);
}

/** Ends a code; an editor shows something for its end where it shows something for its beginning. */
function close(code: Building, { disp }: Markup, dataEnd: string, span: Span): void {
  code.dataEnd = dataEnd;
  // Of a link the address is shown at its beginning already.
  if (disp !== undefined && dataEnd !== '') code.dispEnd = dataEnd.startsWith(']') ? ']' : dataEnd;
  code.spanEnd = span;
}

function toCode(source: string, { kind, markup }: CodeItem, id: string, span: Span): Building {
  const { type, subType, disp, equiv, canCopy, canDelete, stands } = markup;
  const code: Building = { id, paired: kind === 'open', type, data: source.slice(span.start, span.end), canCopy, canDelete, canOverlap: false, canReorder: 'yes', span };
  if (subType !== undefined) code.subType = subType;
  if (disp !== undefined) code.disp = disp;
  if (equiv !== undefined) code.equiv = equiv;
  if (stands !== undefined) code.stands = stands;
  return code;
}

/** Items without the white space and hard line breaks at both ends. */
function trim(items: readonly Item[]): readonly Item[] {
  const blank = (item: Item | undefined): boolean =>
    item?.kind === 'text' ? /^[ \t]*$/.test(item.text) : item?.kind === 'standalone' && item.markup === lineBreak;
  let from = 0;
  let to = items.length;
  while (from < to && blank(items[from])) from += 1;
  while (to > from && blank(items[to - 1])) to -= 1;
  const out = items.slice(from, to);
  const first = out[0];
  if (first?.kind === 'text' && !first.atomic && /^[ \t]/.test(first.text)) {
    const text = first.text.replace(/^[ \t]+/, '');
    out[0] = { ...first, text, start: first.end - text.length };
  }
  const last = out.at(-1);
  if (last?.kind === 'text' && !last.atomic && /[ \t]$/.test(last.text)) {
    const text = last.text.replace(/[ \t]+$/, '');
    out[out.length - 1] = { ...last, text, end: last.start + text.length };
  }
  return out;
}
