import type { Diagnostic } from '../text/diagnostic.ts';
import type { Block } from './block.ts';
import type { Passage, Unit } from './translation.ts';

/** A unit of an article with the block it was made of. */
export interface ArticleUnit {
  readonly unit: Unit;
  /** Index in the article's blocks. */
  readonly block: number;
}

/** One source document in one language, read. Nothing of it is a copy of the text: blocks are spans. */
export interface Article {
  /** Posix, relative to the project. */
  readonly path: string;
  /** The decoded text, a byte order mark included. */
  readonly source: string;
  /** Name of the format. */
  readonly format: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly units: readonly ArticleUnit[];
  /** Passages by index of their block. */
  readonly passages: ReadonlyMap<number, Passage>;
  readonly diagnostics: readonly Diagnostic[];
}
