import type { Block, BlockCode, BlockKind, Piece, Stands } from '../../model/block.ts';
import type { CodeType } from '../../model/content.ts';
import type { Span } from '../../text/span.ts';
import type { TextRun } from './text-run.ts';

/** A text inside the markup of a code: an alternative text, a title, an attribute. */
export interface Flow {
  readonly kind: BlockKind;
  readonly span: Span;
  readonly pieces: readonly Piece[];
  /** Macros in it. */
  readonly codes?: readonly BlockCode[];
  readonly place: string;
  readonly side: 'open' | 'close';
  readonly layout?: NonNullable<Block['layout']>;
}

/** What a code is, beyond where it stands. */
export interface Markup {
  readonly type: CodeType;
  readonly subType?: string;
  readonly disp?: string;
  readonly equiv?: string;
  readonly canCopy: boolean;
  readonly canDelete: boolean;
  readonly flows: readonly Flow[];
  /** What stands in it, by the author's word. */
  readonly stands?: Stands;
}

/** A code, or one side of a pair: both sides hold the same markup. */
export interface CodeItem {
  readonly kind: 'open' | 'close' | 'standalone';
  readonly start: number;
  readonly end: number;
  readonly markup: Markup;
  /** A bare address: what of it a macro does not take is text. */
  readonly bare?: boolean;
}

/** Markup between two blocks: what stands on either side of it is a block of its own. */
export interface Cut {
  readonly kind: 'cut';
  readonly start: number;
  readonly end: number;
  /** Codes in it that hold texts of their own. */
  readonly inside?: readonly CodeItem[];
}

/** Inline content as a flat list that tiles its stretch of the source. */
export type Item = TextRun | CodeItem | Cut;

export const emphasis: Markup = { type: 'fmt', subType: 'xlf:i', canCopy: true, canDelete: true, flows: [] };
export const strong: Markup = { type: 'fmt', subType: 'xlf:b', canCopy: true, canDelete: true, flows: [] };
export const deletion: Markup = { type: 'fmt', canCopy: true, canDelete: true, flows: [] };
export const lineBreak: Markup = { type: 'fmt', subType: 'xlf:lb', equiv: '\n', canCopy: true, canDelete: true, flows: [] };
export const other: Markup = { type: 'other', canCopy: false, canDelete: false, flows: [] };

/** Text runs as the pieces of a block. */
export function toPieces(runs: readonly TextRun[]): readonly Piece[] {
  return runs.map(({ text, start, end }) => ({ kind: 'text', text, span: { start, end } }));
}
