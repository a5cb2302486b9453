import type { Block, Piece } from '../../model/block.ts';
import type { Span } from '../../text/span.ts';

/** A string value of front matter. */
export interface Scalar {
  /** Keys that lead to it; a list in between says nothing. */
  readonly path: readonly string[];
  /** How it is written: `yaml:plain`, `yaml:"`, `toml:'''`, … */
  readonly place: string;
  readonly span: Span;
  readonly pieces: readonly Piece[];
  readonly layout?: NonNullable<Block['layout']>;
}

/** What a reader of front matter found; `problem` where it could not be followed. */
export interface Scalars {
  readonly scalars: readonly Scalar[];
  readonly problem?: { readonly offset: number; readonly reason: string };
}

/** Not well-formed: where and why. Caught by the reader that throws it. */
export class Malformed extends Error {
  readonly offset: number;

  constructor(offset: number, reason: string) {
    super(reason);
    this.offset = offset;
  }
}

/** The text of pieces. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
}
