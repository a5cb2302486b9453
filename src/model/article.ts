import type { Diagnostic } from '../text/diagnostic.ts';
import type { Block } from './block.ts';
import type { GivenTranslation, Pointed } from './pointed.ts';
import type { Post, PostPolicies } from './post.ts';
import type { RelayQuote, SaidPassage } from './said.ts';
import type { Standing } from './standing.ts';
import type { Passage, Unit } from './translation.ts';

/** A unit of an article with the block it was made of. */
export interface ArticleUnit {
  readonly unit: Unit;
  /** Index in the article's blocks. */
  readonly block: number;
  /** It is the translation to be printed under the block: of all of it, which stands, or of what stands in it. */
  readonly gloss?: boolean;
}

/** What stands inside a block and is to have its translation printed under it. */
export interface InnerGloss {
  readonly text: string;
  readonly language?: string;
  readonly speaker?: string;
}

/** Posts in the article's own language, and what is to become of them. */
export interface OwnPosts {
  readonly policies: PostPolicies;
  readonly posts: readonly Post[];
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
  /** Passages inside other blocks, in order, by index of their block. */
  readonly inline: ReadonlyMap<number, readonly Standing[]>;
  /** The passages as people speak of them, in the order of the text. */
  readonly said: readonly SaidPassage[];
  /** Quotations that translate one of them, beyond doubt. */
  readonly relays: readonly RelayQuote[];
  /** Blocks of passages that a translation is to be printed under, in every locale but that of their language. */
  readonly glosses: ReadonlySet<number>;
  /** What stands inside blocks and is to have a translation, in the same locales, by index of the block. */
  readonly innerGlosses: ReadonlyMap<number, readonly InnerGloss[]>;
  /** Stretches whose translation stands elsewhere in the file. */
  readonly pointed?: readonly Pointed[];
  /** Translations that stand in the file already, by index of the block that they translate, their language known. */
  readonly given?: ReadonlyMap<number, GivenTranslation>;
  /** Only where a policy asks for more than to translate them. */
  readonly ownPosts?: OwnPosts;
  readonly diagnostics: readonly Diagnostic[];
}
