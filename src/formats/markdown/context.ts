import type { ReadReference } from '../html/reference.ts';

/** What reading inline content depends on. */
export interface InlineContext {
  readonly source: string;
  /** What was parsed, with the offsets of `source`: the values of the nodes are of this. */
  readonly parsed: string;
  /** The source with its macros as `maskMacros` has them: what raw HTML is read from. */
  readonly templated: string;
  /** What to add to a node's offset: 1 behind a byte order mark, more behind front matter in JSON. */
  readonly base: number;
  readonly references: ReadReference;
  /** Inside a cell of a table, where `|` is escaped. */
  readonly cell: boolean;
  readonly mdx: boolean;
}
