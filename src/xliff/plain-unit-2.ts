import type { Content } from '../model/content.ts';
import { type Note, type Part, type State, states, type Unit } from '../model/translation.ts';
import { escapeText } from '../xml/escape.ts';
import type { WholeText } from '../xml/handler.ts';
import { referenceAt } from '../xml/references.ts';
import type { XmlTag } from '../xml/tag.ts';
import { openTag } from './markup.ts';
import type { Inherited } from './inherited.ts';
import type { Mutable } from './mutable.ts';
import { unitName } from './names.ts';
import { metadataNamespace } from './namespaces.ts';
import { setName } from './set-name.ts';
import { setBase } from './about.ts';

/** A unit that was read in one go. */
export interface PlainUnit2 {
  readonly unit: Unit;
  /** Past its end tag. */
  readonly end: number;
  /** True if it stands there exactly as stet writes it. */
  readonly own: boolean;
}

/**
 * Reads a unit of XLIFF 2 of the commonest shape: notes, stet's own fingerprint, and parts with nothing but text in them, each
 * tag written as stet writes it, white space between them as it likes.
 *
 * @param tag its start tag, without prefix and with an id.
 * @param depth how deep it stands.
 * @returns what {@link finishUnit2} makes of it; undefined of any other unit, which may be a good one all the same.
 */
export function readPlainUnit2(tag: XmlTag, stretch: WholeText, inherited: Inherited, depth: number): PlainUnit2 | undefined {
  const own = tag.get('translate');
  const unit: Mutable<Unit> = {
    id: tag.get('id') as string,
    translate: own === undefined ? inherited.translate : own !== 'no',
    codes: nothing,
    parts: nothing,
    notes: nothing,
    matches: nothing,
    ...tag.position,
  };
  setName(unit, tag.get('name'));
  setBase(unit, tag.get('type'));
  if (tag.hasPrefixes) {
    if (tag.get('space', xmlNamespace) === 'preserve') unit.preserveSpace = true;
    if (tag.attributes.some(({ name }) => name.startsWith('xmlns'))) return undefined;
  }
  if (inherited.retired) unit.retired = true;
  const reading = new PlainReading(tag, stretch, depth);
  return reading.read(unit) ? { unit, end: stretch.end + endTag.length, own: reading.own && reading.wrote(unit) } : undefined;
}

const endTag = '</unit>';
const nothing: readonly never[] = [];
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const indents: readonly string[] = Array.from({ length: 8 }, (_, depth) => `\n${'  '.repeat(depth)}`);

/** Goes through the text of a unit once. */
class PlainReading {
  /** True as long as everything stands as stet writes it. */
  own: boolean;
  readonly #tag: XmlTag;
  readonly #text: string;
  readonly #end: number;
  readonly #references: boolean;
  readonly #depth: number;
  readonly #begin: number;
  #at: number;
  /** How long the white space was that was passed last. */
  #last = 0;

  constructor(tag: XmlTag, { text, at, end, references }: WholeText, depth: number) {
    this.#tag = tag;
    this.#text = text;
    this.#begin = this.#at = at;
    this.#end = end;
    this.#references = references;
    this.#depth = depth;
    this.own = depth + 3 < indents.length;
  }

  /** True if the start tag is the one that stet writes for the unit. */
  wrote(unit: Unit): boolean {
    const { start, end } = this.#tag;
    const tag = openTag('unit', {
      id: unit.id,
      name: unit.kind === undefined ? unit.name : unitName(unit.kind, unit.level),
      translate: unit.translate ? undefined : 'no',
      'xml:space': unit.preserveSpace === true ? 'preserve' : undefined,
    });
    const at = this.#begin - (end - start);
    return tag.length === end - start && this.#text.startsWith(tag, at);
  }

  read(unit: Mutable<Unit>): boolean {
    const depth = this.#depth + 1;
    this.#space(depth);
    if (this.#take('<mda:metadata>')) {
      if (!this.#metadata(unit, depth)) return false;
      this.#space(depth);
    }
    if (this.#take('<notes>')) {
      const notes = this.#notes(depth);
      if (notes === undefined) return false;
      unit.notes = notes;
      this.#space(depth);
    }
    const parts: Part[] = [];
    while (this.#at < this.#end) {
      const part = this.#take('<segment') ? this.#segment(depth) : this.#take('<ignorable>') ? this.#part('ignorable', undefined, 'initial', undefined, depth, '</ignorable>') : undefined;
      if (part === undefined) return false;
      parts.push(part);
      this.#space(depth);
    }
    // The last white space stands before the end tag of the unit.
    const indent = indents[depth - 1] ?? '';
    if (this.#last !== indent.length || !this.#text.startsWith(indent, this.#end - indent.length)) this.own = false;
    if (parts.length === 0) return false;
    unit.parts = parts;
    return true;
  }

  /** Passes white space; before the end of the unit it stands one level less deep. */
  #space(depth: number): void {
    const text = this.#text;
    const from = this.#at;
    const indent = indents[depth] ?? '';
    if (this.own && text.startsWith(indent, from) && text.charCodeAt(from + indent.length) === 60) {
      this.#at = from + indent.length;
      this.#last = indent.length;
      return;
    }
    let at = from;
    for (let code = text.charCodeAt(at); code === 32 || code === 10 || code === 9; code = text.charCodeAt(at)) at += 1;
    this.#at = at;
    this.#last = at - from;
    if (at !== this.#end) this.own = false;
  }

  #take(what: string): boolean {
    if (!this.#text.startsWith(what, this.#at)) return false;
    this.#at += what.length;
    return true;
  }

  /** Text up to the next tag; undefined where a reference in it is none. */
  #plain(): string | undefined {
    const text = this.#text;
    const from = this.#at;
    const to = text.indexOf('<', from);
    this.#at = to;
    const raw = text.slice(from, to);
    if (this.#references && raw.includes('&')) return this.#resolved(raw);
    if (this.own && raw.includes('>') && escapeText(raw) !== raw) this.own = false;
    return raw;
  }

  #resolved(raw: string): string | undefined {
    let out = '';
    let at = 0;
    for (let amp = raw.indexOf('&'); amp !== -1; amp = raw.indexOf('&', at)) {
      const reference = referenceAt(raw, amp);
      if (reference.problem !== undefined) return undefined;
      out += raw.slice(at, amp) + reference.value;
      at = reference.end;
    }
    out += raw.slice(at);
    if (escapeText(out) !== raw) this.own = false;
    return out;
  }

  /** The value of an attribute that begins here, where it is plain. */
  #attribute(begin: string): string | undefined {
    if (!this.#take(begin)) return undefined;
    const from = this.#at;
    const to = this.#text.indexOf('"', from);
    if (to === -1 || to >= this.#end) return undefined;
    const value = this.#text.slice(from, to);
    if (/[&<\t\n]/.test(value)) return undefined;
    this.#at = to + 1;
    return value;
  }

  #metadata(unit: Mutable<Unit>, depth: number): boolean {
    if (this.#tag.namespace('mda') !== metadataNamespace) return false;
    this.#space(depth + 1);
    if (!this.#take('<mda:metaGroup category="stet">')) return false;
    this.#space(depth + 2);
    if (!this.#take('<mda:meta type="base">')) return false;
    const base = this.#plain();
    if (base === undefined || !this.#take('</mda:meta>')) return false;
    unit.base = base;
    this.#space(depth + 1);
    if (!this.#take('</mda:metaGroup>')) return false;
    this.#space(depth);
    return this.#take('</mda:metadata>');
  }

  #notes(depth: number): readonly Note[] | undefined {
    const notes: Note[] = [];
    for (;;) {
      this.#space(depth + (this.#closes('</notes>', depth) ? 0 : 1));
      if (this.#take('</notes>')) return notes.length === 0 ? undefined : notes;
      if (!this.#take('<note')) return undefined;
      const category = this.#attribute(' category="');
      if (!this.#take('>')) return undefined;
      const text = this.#plain();
      if (text === undefined || !this.#take('</note>')) return undefined;
      notes.push(category === undefined ? { text } : { text, category });
    }
  }

  /** True if an end tag comes next, where stet puts it. */
  #closes(tag: string, depth: number): boolean {
    const indent = indents[depth] ?? '';
    return this.#text.startsWith(indent, this.#at) && this.#text.startsWith(tag, this.#at + indent.length);
  }

  #segment(depth: number): Part | undefined {
    const id = this.#attribute(' id="');
    const said = this.#attribute(' state="');
    const subState = this.#attribute(' subState="');
    if (!this.#take('>')) return undefined;
    const state = said !== undefined && states.includes(said as State) ? (said as State) : 'initial';
    if (said !== undefined && state !== said) this.own = false;
    const part = this.#part('segment', id, state, subState, depth, '</segment>');
    // A state is written of a target, and with a sub-state.
    if (part !== undefined && (said !== undefined) !== (part.target !== undefined || subState !== undefined)) this.own = false;
    if (part !== undefined && part.target === undefined && state !== 'initial') this.own = false;
    return part;
  }

  #part(kind: Part['kind'], id: string | undefined, state: State, subState: string | undefined, depth: number, end: string): Part | undefined {
    this.#space(depth + 1);
    if (!this.#take('<source>')) return undefined;
    const source = this.#content('</source>');
    if (source === undefined) return undefined;
    this.#space(depth + (this.#closes(end, depth) ? 0 : 1));
    let target: Content | undefined;
    if (this.#take('<target>')) {
      target = this.#content('</target>');
      if (target === undefined) return undefined;
      this.#space(depth);
    }
    if (!this.#take(end)) return undefined;
    if (id !== undefined && target !== undefined && subState === undefined) return { kind, id, source, target, state };
    const part: Mutable<Part> = { kind, source, state };
    if (id !== undefined) part.id = id;
    if (target !== undefined) part.target = target;
    if (subState !== undefined) part.subState = subState;
    return part;
  }

  #content(end: string): Content | undefined {
    const text = this.#plain();
    if (text === undefined || !this.#take(end)) return undefined;
    return text === '' ? nothing : [{ kind: 'text', text }];
  }
}
