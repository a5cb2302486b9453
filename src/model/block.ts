import type { Mutable } from '../text/mutable.ts';
import type { Span } from '../text/span.ts';
import type { Code, Inline } from './content.ts';

/**
 * What a block is in its article. `attribution` is the line that names a post's author and date;
 * `attribute` is text in markup that no other word fits (a placeholder, an aria-label).
 */
export type BlockKind =
  | 'title'
  | 'description'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'term'
  | 'cell'
  | 'caption'
  | 'quotation'
  | 'attribution'
  | 'code'
  | 'link-title'
  | 'alternative'
  | 'metadata'
  | 'attribute'
  | 'other';

/**
 * Inline content with the stretch of the source that each piece stands for.
 * A text piece is either literal (its text equals the source of its span) or atomic: an entity,
 * an escape, a soft line break with its prefix (text ` `). Marks do not occur in blocks.
 */
export type Piece = Inline & { readonly span: Span };

/** A code of a block; its sub-flows are named by the index of their block. */
export interface BlockCode extends Omit<Code, 'subFlows' | 'subFlowsEnd'> {
  readonly span: Span;
  /** Where the closing markup stands, of a paired code. */
  readonly spanEnd?: Span;
  /** The pieces it stands for, of a passage that is copied as one code. */
  readonly pieces?: readonly Piece[];
  /** Of an element that is copied whole since its author says that it is not to be translated: what a reader reads in it. */
  readonly stands?: Stands;
}

/** A code of a block without its places; its sub-flows are not known yet. */
export function bareCode({ id, paired, type, subType, data, dataEnd, disp, dispEnd, equiv, equivEnd, canCopy, canDelete, canOverlap, canReorder }: BlockCode): Mutable<Code> {
  const out: Mutable<Code> = { id, paired, data, canCopy, canDelete, canOverlap, canReorder };
  if (type !== undefined) out.type = type;
  if (subType !== undefined) out.subType = subType;
  if (dataEnd !== undefined) out.dataEnd = dataEnd;
  if (disp !== undefined) out.disp = disp;
  if (dispEnd !== undefined) out.dispEnd = dispEnd;
  if (equiv !== undefined) out.equiv = equiv;
  if (equivEnd !== undefined) out.equivEnd = equivEnd;
  return out;
}

/** Words that stand inside the markup of a code, by the author's word. */
export interface Stands {
  readonly text: string;
  /** BCP 47 tag, where the author says it. */
  readonly language?: string;
}

/** What an element says of the words in it: its own name, where they were published, what they translate. */
export interface Reference {
  /** `id` of the element. */
  readonly id?: string;
  /** Address of the post or the page: `cite`, or as a network's embed code has it. */
  readonly cite?: string;
  /** `data-relay-of`: the passage that they translate. */
  readonly relayOf?: string;
}

/** Where a sub-flow stands: inside the markup of a code of another block. */
export interface Within {
  /** Index of the other block in the article's list. */
  readonly block: number;
  readonly code: string;
  readonly side: 'open' | 'close';
}

/**
 * A stretch of the source that holds running text.
 *
 * `pieces` tile `span`: the first starts at its start, each starts where the one before ended, the last
 * ends at its end. Blocks are sorted by the start of their spans and do not overlap, but for sub-flows
 * (`within`), whose spans lie inside the markup of a code of the block they name.
 */
export interface Block {
  readonly kind: BlockKind;
  /** 1 to 6, of a heading. */
  readonly level?: number;
  readonly span: Span;
  readonly pieces: readonly Piece[];
  readonly codes: readonly BlockCode[];
  /** What the author says: `translate="no"` and the like, inherited. Unsaid: undefined. */
  readonly translate?: boolean;
  /** The language the author says this block is in, inherited, where it is said below the whole article. */
  readonly language?: string;
  /** White space is part of the text (`<pre>`); elsewhere runs of it are one space in `pieces`. */
  readonly preserveSpace?: boolean;
  /** In plain text: it stands right below the block before it, no empty line between, as lines of verse do. */
  readonly below?: true;
  /** In plain text: how far it is set in, in code points, as what is quoted may be. */
  readonly inset?: number;
  readonly within?: Within;
  /**
   * Blocks of one embedded post or quotation share the number of their container; with `embed`
   * where the container is known to be a post (`twitter-tweet`, `instagram-media`, …).
   */
  readonly container?: number;
  readonly embed?: string;
  /** What the element that quotes or embeds it says of where the words are from. */
  readonly refers?: Reference;
  /** What the author or the page says to the translator about it. */
  readonly note?: string;
  /** The format's own word for how text is written here: `cell`, `attribute:"`, `yaml:'`, … */
  readonly place: string;
  /** Whatever else the format wants to find again when it encodes: quote prefix, width, … Plain data. */
  readonly layout?: Readonly<Record<string, string | number | boolean>>;
}

/** The text of a block: its pieces of text and nothing else, so that the end of a line has no width. Offsets count in it. */
export function blockText(block: Block): string {
  let out = '';
  for (const piece of block.pieces) if (piece.kind === 'text') out += piece.text;
  return out;
}

/**
 * A stretch of a block's text as a reader sees it: where a line ends there is a space, and what a code shows stands in its place (an
 * address, code, a name that is not translated). Offsets count UTF-16 code units of {@link blockText}, in which neither has a width.
 *
 * @example readerText(block) // 'roses are red, violets are blue' of `roses are red,<br>violets are blue`
 */
export function readerText(block: Block, start: number = 0, end: number = Infinity): string {
  return shownText(block, ({ subType, equiv = '' }, inside) => (subType === 'xlf:lb' ? (inside ? ' ' : '') : equiv), start, end);
}

/** The words of a block: its text with a space where a line ends, without what its codes show. */
export function runningText(block: Block): string {
  return shownText(block, ({ subType }, inside) => (subType === 'xlf:lb' && inside ? ' ' : ''), 0, Infinity);
}

/** @param shown what a code that stands alone shows; `inside`: text of the stretch stands on both sides of it. */
function shownText(block: Block, shown: (code: BlockCode, inside: boolean) => string, start: number, end: number): string {
  if (!block.codes.some(({ paired }) => !paired)) return blockText(block).slice(start, end);
  const codes = new Map(block.codes.map((code) => [code.id, code]));
  let at = 0;
  let out = '';
  for (const piece of block.pieces) {
    if (piece.kind === 'text') {
      out += piece.text.slice(Math.max(0, start - at), Math.max(0, end - at));
      at += piece.text.length;
      continue;
    }
    const code = piece.kind === 'standalone' && at >= start && at <= end ? codes.get(piece.id) : undefined;
    if (code !== undefined) out += shown(code, at > start && at < end);
  }
  return out;
}
