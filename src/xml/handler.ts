import type { Span } from '../text/span.ts';
import type { XmlDeclaration } from './declaration.ts';
import type { XmlTag } from './tag.ts';

/**
 * What is done with the parts of a document, in document order. Places are UTF-16 offsets in the text.
 * Text outside of the root element is not reported; `text` has its references resolved and its line ends normalized to LF.
 */
export interface XmlHandler {
  /** A start tag; an empty-element tag is opened and closed. Return `false` to stop reading. */
  open?(tag: XmlTag): boolean | void;
  /** The end of an element; `place` is its end tag, empty where the element is an empty-element tag. */
  close?(tag: XmlTag, place: Span): void;
  /** A stretch of text between two other things; `place` is as it is written. */
  text?(text: string, place: Span): void;
  cdata?(text: string, place: Span): void;
  comment?(text: string, place: Span): void;
  instruction?(target: string, body: string, place: Span): void;
  declaration?(declaration: XmlDeclaration, place: Span): void;
  /** Elements that the handler reads by itself, from their text. */
  readonly whole?: WholeElements;
}

/** The text of an element that is there from its start tag to its end tag; offsets count from the beginning of `text`. */
export interface WholeText {
  readonly text: string;
  /** Past its start tag. */
  readonly at: number;
  /** Where the first end tag begins that has its name. */
  readonly end: number;
  /** True if there may be references in it. */
  readonly references: boolean;
}

/** What reads elements as a whole; an element of the same name does not stand in them. */
export interface WholeElements {
  /** True of an element that should be read so. */
  wants(tag: XmlTag): boolean;
  /**
   * Reads one. There is no carriage return, no `]]>` and no character that XML forbids in it; well-formed it may be or not.
   *
   * @param past the offset past its end tag, in the whole text.
   * @returns true where it was well-formed and is done with; false where it is to be reported like any other.
   */
  read(tag: XmlTag, text: WholeText, past: number): boolean;
}

export interface XmlLimits {
  /** Levels of elements; 256 unless told. */
  readonly depth?: number;
  /** False where nobody needs lines and columns: problems then have an offset alone. */
  readonly lines?: boolean;
}
