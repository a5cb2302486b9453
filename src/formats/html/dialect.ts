import type { BlockKind } from '../../model/block.ts';
import type { Role } from './element.ts';

/** What a kind of HTML adds to what HTML says itself. Names are in lower case. */
export interface Dialect {
  /** What an element does to text, where it is not what HTML says. `value` gives its attributes, decoded. */
  role?(element: string, value: (attribute: string) => string | undefined): Role | undefined;
  /** What the text of an attribute is, beyond those of HTML. */
  attribute?(element: string, attribute: string): BlockKind | undefined;
  /** True of an attribute that one of the others asks for. */
  wants?(attribute: string): boolean;
  /** True of a comment that parts text as a block does. */
  parts?(source: string, start: number, end: number): boolean;
  /** A blank line parts paragraphs, as in a text. */
  readonly blankLines?: boolean;
}
