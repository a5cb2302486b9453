import type { Block } from '../model/block.ts';
import type { Content } from '../model/content.ts';
import type { Identity } from '../model/id.ts';
import type { GivenTranslation, Pointed } from '../model/pointed.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import type { Edit } from '../text/edit.ts';

/** What a format is told before it reads. */
export interface ReadOptions {
  /** Path of the article, for diagnostics only. */
  readonly path?: string;
  /** Front-matter keys (dotted for nested ones) whose values are translated, in place of the default. */
  readonly frontMatter?: readonly string[];
  /** Comments inside code are units too. */
  readonly codeComments?: boolean;
}

/** What a format found: positions, never a copy of the text. */
export interface Blocks {
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
  /** The language that the article says it is in (`<html lang>`, front matter), if it does. */
  readonly language?: string;
  /** Stretches whose translation stands elsewhere in the file. */
  readonly pointed?: readonly Pointed[];
  /** What stands there already. */
  readonly given?: readonly GivenTranslation[];
}

/** One block whose text is to be written anew. */
export interface Encoding {
  /** The whole source of the article. */
  readonly source: string;
  readonly block: Block;
  /** The new text, with the block's codes by id. */
  readonly content: Content;
  /** The markup to write for a code, with translated sub-flows already in it. */
  readonly markup: (id: string, kind: 'open' | 'close' | 'standalone') => string;
  /** BCP 47 tag of the edition. */
  readonly language: string;
}

/** What of an edition's markup changes with its language. */
export interface Adaptation {
  readonly source: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * How a kind of file is read into blocks and how text is encoded back into it (Okapi: filter).
 * All pure; whatever the bytes, the answer is a result with diagnostics.
 */
export interface Format {
  readonly name: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  readonly mediaType: string;
  read(source: string, options: ReadOptions): Blocks;
  /** The texts of the blocks that `read` finds, in their order, where there is a shorter way to them. */
  texts?(source: string): readonly Identity[];
  /**
   * The source text for `block.span` that reads as `content`: escaped as little as possible, and never
   * so that a translator's text becomes markup.
   */
  encode(encoding: Encoding): string;
  /** Edits of the language attributes of the page itself, nothing else. */
  adapt?(adaptation: Adaptation): readonly Edit[];
}

/** Places whose text may hold codes: there a passage is written as one, its markup the source's bytes. */
const copying = /^(?:html:|text$|paragraph$|heading$|setext$|cell$)/;

/** True if a block's place holds codes; in others (a value of front matter, a title) a text is encoded as a whole. */
export function holdsCodes(place: string): boolean {
  return copying.test(place);
}
