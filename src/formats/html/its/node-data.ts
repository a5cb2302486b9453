import type { Span } from '../../../text/span.ts';
import type { Quote } from '../tag.ts';

/** What ITS 2.0 says about one node: an element, or an attribute's value. Absent: nothing. */
export interface ItsData {
  translate?: boolean;
  language?: string;
  /** Localization Note, with where it says more. */
  note?: string;
  /** Terminology: what is known about the term; empty where nothing but that it is one. */
  term?: string;
  /** Elements Within Text. */
  within?: 'yes' | 'no' | 'nested';
  preserve?: boolean;
  /** Locale Filter: `include` or `exclude`, and a list of language ranges. */
  localeFilter?: string;
  allowedCharacters?: string;
  /** Storage Size: bytes, in an encoding. */
  storageSize?: number;
  storageEncoding?: string;
  /** How a line break is stored, where that is not `lf`. */
  lineBreak?: 'cr' | 'crlf';
  /** Id Value. */
  id?: string;
}

/** A node that a rule of Target Pointer (ITS 2.0, 8.15) names: the content of an element, or the value of an attribute. */
export interface PointedPlace {
  readonly span: Span;
  /** How the value of an attribute is quoted; absent of an element. */
  readonly quote?: Quote;
}

/** A source and the place of its translation; no target where the pointer leads to nothing that can hold one. */
export interface TargetPointer {
  readonly source: PointedPlace;
  readonly target: PointedPlace | undefined;
  /** Path of the rules document. */
  readonly rules: string;
}

/** What rules say about the nodes of a page: of elements by the offset of their start tag, of attributes with their name. */
export interface ItsPage {
  element(start: number): ItsData | undefined;
  attribute(start: number, name: string): ItsData | undefined;
  /** True if a rule says that an attribute of this name is to be translated somewhere. */
  readsAttribute(name: string): boolean;
  /** In the order of the rules; of several for one source the last counts. */
  readonly pointers: readonly TargetPointer[];
}
