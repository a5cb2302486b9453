import { SaxesParser } from 'saxes';

/** What is used of saxes' parser. */
type Parser = Pick<SaxesParser, 'on' | 'write' | 'close' | 'position'>;

const Base = SaxesParser as unknown as new () => Parser;

/**
 * saxes' parser, with room for all its listeners from the start.
 *
 * `on` adds a property by a computed name for each listener; the eighth makes V8 turn the parser into a dictionary, and
 * reading five times slower. The fields are named as saxes names them; should it name them otherwise one day, it is only slow.
 */
export class RoomyParser extends Base {
  errorHandler: unknown = undefined;
  attributeHandler: unknown = undefined;
  openTagHandler: unknown = undefined;
  closeTagHandler: unknown = undefined;
  textHandler: unknown = undefined;
  cdataHandler: unknown = undefined;
  commentHandler: unknown = undefined;
  piHandler: unknown = undefined;
  xmldeclHandler: unknown = undefined;
  doctypeHandler: unknown = undefined;
}
