import type { Content } from '../model/content.ts';
import type { Note, Part, Unit } from '../model/translation.ts';
import type { WholeText } from '../xml/handler.ts';
import type { XmlTag } from '../xml/tag.ts';
import { setBase } from './about.ts';
import type { Inherited } from './inherited.ts';
import { openTag } from './markup.ts';
import type { Mutable } from '../text/mutable.ts';
import { unitName } from './names.ts';
import { resolved } from './plain-text.ts';
import { type PlainPart, type PlainScan, scanPlainUnit2 } from './scan-plain-unit-2.ts';
import { setName } from './set-name.ts';

const nothing: readonly never[] = [];
const endTag = '</unit>';
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/**
 * A unit of XLIFF 2 of the commonest shape: notes, stet's own fingerprint, and parts with nothing but text in them, each tag
 * written as stet writes it, white space between them as it likes. It is the text that it has in its file, and where in that
 * everything stands; a unit is made of it when one is asked for. Offsets count UTF-16 code units of `text`.
 */
export class PlainUnit2 {
  readonly id: string;
  readonly text: string;
  /** Of `<unit`. */
  readonly start: number;
  /** Past `</unit>`. */
  readonly end: number;
  /** How deep it stands. */
  readonly depth: number;
  /** True if it stands there exactly as stet writes it. */
  readonly own: boolean;
  readonly translate: boolean;
  readonly retired: boolean;
  readonly #tag: XmlTag;
  readonly #scan: PlainScan;
  #unit: Unit | undefined;

  /** @param tag its start tag, without prefix and with an id. */
  constructor(tag: XmlTag, scan: PlainScan, { text, at, end }: WholeText, inherited: Inherited, depth: number) {
    const said = tag.get('translate');
    this.id = tag.get('id') as string;
    this.text = text;
    this.start = at - (tag.end - tag.start);
    this.end = end + endTag.length;
    this.depth = depth;
    this.translate = said === undefined ? inherited.translate : said !== 'no';
    this.retired = inherited.retired;
    this.#tag = tag;
    this.#scan = scan;
    this.own = scan.own && this.#wrote();
  }

  /** Past the start tag. */
  get headEnd(): number {
    return this.start + this.#tag.end - this.#tag.start;
  }

  /** Where the notes begin, white space before them included; where they would begin if there are none. */
  get notesStart(): number {
    return this.#scan.notesStart;
  }

  /** Past the notes: from here on stand the parts, white space before the first included. */
  get notesEnd(): number {
    return this.#scan.notesEnd;
  }

  get parts(): readonly PlainPart[] {
    return this.#scan.parts;
  }

  notes(): readonly Note[] {
    const { notes } = this.#scan;
    if (notes.length === 0) return nothing;
    return notes.map(({ category, start, end }): Note => {
      const text = resolved(this.text.slice(start, end));
      return category === undefined ? { text } : { text, category };
    });
  }

  /** What `finishUnit2` makes of it. */
  unit(): Unit {
    return (this.#unit ??= this.#make());
  }

  #make(): Unit {
    const tag = this.#tag;
    const { base, parts } = this.#scan;
    const unit: Mutable<Unit> = {
      id: this.id,
      translate: this.translate,
      codes: nothing,
      parts: parts.map((part) => this.#part(part)),
      notes: this.notes(),
      matches: nothing,
      ...tag.position,
    };
    setName(unit, tag.get('name'));
    setBase(unit, tag.get('type'));
    if (base !== undefined) unit.base = resolved(base);
    if (preservesSpace(tag)) unit.preserveSpace = true;
    if (this.retired) unit.retired = true;
    return unit;
  }

  #part({ kind, idStart, idEnd, state, subState, sourceStart, sourceEnd, targetStart, targetEnd }: PlainPart): Part {
    const part: Mutable<Part> = { kind, source: this.#content(sourceStart, sourceEnd), state: state ?? 'initial' };
    if (idStart >= 0) part.id = this.text.slice(idStart, idEnd);
    if (targetStart >= 0) part.target = this.#content(targetStart, targetEnd);
    if (subState !== undefined) part.subState = subState;
    return part;
  }

  #content(start: number, end: number): Content {
    return start === end ? nothing : [{ kind: 'text', text: resolved(this.text.slice(start, end)) }];
  }

  /** True if the start tag is the one that stet writes for the unit. */
  #wrote(): boolean {
    const { start, end } = this.#tag;
    const size = end - start;
    const name = this.#tag.get('name');
    // The commonest one: what is equal with nothing escaped in it needs nothing escaped.
    const plain = `<unit id="${this.id}" name="${name}">`;
    if (this.translate && plain.length === size && this.text.startsWith(plain, this.start)) return true;
    const unit = this.unit();
    const tag = openTag('unit', {
      id: unit.id,
      name: unit.kind === undefined ? unit.name : unitName(unit.kind, unit.level),
      translate: unit.translate ? undefined : 'no',
      'xml:space': unit.preserveSpace === true ? 'preserve' : undefined,
    });
    return tag.length === size && this.text.startsWith(tag, this.start);
  }
}

/**
 * Finds out whether a unit is a {@link PlainUnit2}.
 *
 * @param depth how deep it stands.
 * @returns undefined of any other unit, which may be a good one all the same.
 */
export function plainUnit2(tag: XmlTag, stretch: WholeText, inherited: Inherited, depth: number): PlainUnit2 | undefined {
  if (tag.hasPrefixes && tag.attributes.some(({ name }) => name.startsWith('xmlns'))) return undefined;
  const scan = scanPlainUnit2(tag, stretch, depth);
  return scan === undefined ? undefined : new PlainUnit2(tag, scan, stretch, inherited, depth);
}

function preservesSpace(tag: XmlTag): boolean {
  return tag.hasPrefixes && tag.get('space', xmlNamespace) === 'preserve';
}
