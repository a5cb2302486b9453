/** A passage as people speak of it: all the blocks of one post, or one stretch inside a block. */
export interface SaidPassage {
  /** `p` and ten digits of the hash of its text: another one as soon as the text is another. */
  readonly id: string;
  readonly kind: 'block' | 'inline';
  readonly language?: string;
  /** As a reader sees it, white space collapsed. */
  readonly text: string;
  readonly speaker?: string;
  readonly handle?: string;
  /** Indices of its blocks. */
  readonly blocks: readonly number[];
}

/** A stretch of a block, between quotation marks, that translates a passage of the same article. */
export interface RelayQuote {
  readonly block: number;
  /** Offsets in the block's text (UTF-16 code units), without the marks. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Id of the passage. */
  readonly passage: string;
  /** The words of the passage that it relays, where that can be told; else all of it. */
  readonly original: string;
}
