import type { Span } from '../text/span.ts';

/** A stretch of an article whose translation stands elsewhere in the same file, by the author's word; the source stays where it is. */
export interface Pointed {
  /** What is written there, with its translation in it (UTF-16 code units). */
  readonly source: Span;
  /** What it is written in place of; may be empty. No block lies in it. */
  readonly target: Span;
}
