import type { BlockKind, Piece } from '../../model/block.ts';
import { hasWords } from '../../text/space.ts';
import type { Dialect } from './dialect.ts';
import { localIts, localItsName } from './its/local.ts';
import type { ItsData, ItsPage } from './its/node-data.ts';
import { addText, trimPieces } from './pieces.ts';
import { mayBeReadable, readableAttribute } from './readable.ts';
import type { ReadReference } from './reference.ts';
import type { Quote } from './tag.ts';

/** An attribute by the place of its value (UTF-16 code units); `start` and `end` are equal where there is none. */
export interface Attribute {
  /** Lower case. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
}

/** The text of an attribute that people read. */
export interface AttributeText {
  readonly kind: BlockKind;
  readonly pieces: readonly Piece[];
  readonly quote: Quote;
  /** What rules say about it. */
  readonly its: ItsData | undefined;
}

/** The attributes of one tag, and what they say. */
export class Attributes {
  readonly #source: string;
  readonly #readReference: ReadReference;
  readonly #page: ItsPage | undefined;
  readonly #start: number;
  readonly list: readonly Attribute[];
  /** What ITS says about the element: its own attributes, then rules. */
  readonly its: ItsData | undefined;

  /** @param page what rules say, where there are any; `start`, the offset of the tag. */
  constructor(source: string, list: readonly Attribute[], readReference: ReadReference, page?: ItsPage, start = -1) {
    this.#source = source;
    this.#readReference = readReference;
    this.#page = page;
    this.#start = start;
    this.list = list;
    const local = list.some(({ name }) => localItsName(name) !== undefined) ? localIts(this.#itsValues()) : undefined;
    const ruled = page?.element(start);
    this.its = local === undefined ? ruled : { ...ruled, ...local };
  }

  #itsValues(): ReadonlyMap<string, string> {
    return new Map(this.list.flatMap((each): [string, string][] => {
      const name = localItsName(each.name);
      return name === undefined ? [] : [[name, this.decoded(each)]];
    }));
  }

  /** The decoded value of an attribute, or undefined where the tag has none of that name. */
  get(name: string): string | undefined {
    for (const attribute of this.list) if (attribute.name === name) return this.decoded(attribute);
    return undefined;
  }

  /** What the author says about translating the element: `translate`, or the class `notranslate`. */
  get translate(): boolean | undefined {
    const value = this.get('translate')?.toLowerCase();
    if (value === 'no') return false;
    if (value === 'yes' || value === '') return true;
    const className = this.get('class') ?? '';
    if (className.includes('notranslate') && /(?:^|\s)notranslate(?:\s|$)/.test(className)) return false;
    return this.its?.translate;
  }

  /** What the author says with `lang`, or else with `xml:lang`; the empty text says that nobody knows. */
  get language(): string | undefined {
    const said = (this.get('lang') ?? this.get('xml:lang'))?.trim();
    // A template fills it in.
    return (said !== undefined && /[{%?$]/.test(said) ? undefined : said) ?? this.its?.language;
  }

  /** The values that people read, of those that say something, in order. */
  readable(element: string, dialect?: Dialect): readonly AttributeText[] {
    let found: AttributeText[] | undefined;
    let values: ReadonlyMap<string, string> | undefined;
    for (const attribute of this.list) {
      if (attribute.end <= attribute.start) continue;
      const its = this.#page?.attribute(this.#start, attribute.name);
      if (its === undefined && !mayBeReadable(attribute.name) && dialect?.wants?.(attribute.name) !== true) continue;
      values ??= new Map(this.list.map((each) => [each.name, this.decoded(each)]));
      const kind = readableAttribute(element, attribute.name, values) ?? dialect?.attribute?.(element, attribute.name) ?? (its?.translate === true ? 'attribute' : undefined);
      if (kind === undefined) continue;
      const whole = this.#pieces(attribute);
      // Quotes may have to be put around a value without them: its span is the whole value.
      const pieces = attribute.quote === '' ? whole : trimPieces(whole, this.#source);
      if (hasWords(textOf(pieces))) (found ??= []).push({ kind, pieces, quote: attribute.quote, its });
    }
    return found ?? [];
  }

  /** The value of one of them, its references decoded. */
  decoded(attribute: Attribute): string {
    const raw = this.#source.slice(attribute.start, attribute.end);
    return raw.includes('&') ? textOf(this.#pieces(attribute)) : raw;
  }

  #pieces({ start, end }: Attribute): Piece[] {
    const pieces: Piece[] = [];
    const rules = { source: this.#source, readReference: this.#readReference, attribute: true, preserve: false, raw: false };
    addText(pieces, start, end, false, rules);
    return pieces;
  }
}

/** The text of pieces as a reader sees it. */
export function textOf(pieces: readonly Piece[]): string {
  let out = '';
  for (const piece of pieces) if (piece.kind === 'text') out += piece.text;
  return out;
}
