import type { Span } from '../text/span.ts';
import type { Code, Content } from './content.ts';

/** A stretch of an article whose translation stands elsewhere in the same file, by the author's word; the source stays where it is. */
export interface Pointed {
  /** What is written there, with its translation in it (UTF-16 code units). */
  readonly source: Span;
  /** What it is written in place of; may be empty. No block lies in it. */
  readonly target: Span;
}

/** A translation that stands in the article already, where its author points. */
export interface GivenTranslation {
  /** The span of the block that it translates. */
  readonly source: Span;
  readonly content: Content;
  /** Its own codes, where they are not all those of the block; absent where the content has the block's. */
  readonly codes?: readonly Code[];
  /** BCP 47 tag, where it is known. */
  readonly language?: string;
}
