import { type Part, type State, states } from '../model/translation.ts';
import { escapeText } from '../xml/escape.ts';
import type { WholeText } from '../xml/handler.ts';
import type { XmlTag } from '../xml/tag.ts';
import { metadataNamespace } from './namespaces.ts';
import { tryResolved } from './plain-text.ts';

/** A part with nothing but text in it: where in the text of its file it stands. */
export interface PlainPart {
  readonly kind: Part['kind'];
  /** Of the `>` of its start tag. */
  readonly tagEnd: number;
  /** Of its id; -1 where it has none. */
  readonly idStart: number;
  readonly idEnd: number;
  readonly state: State | undefined;
  readonly subState: string | undefined;
  /** Of the text of its source, as it is written. */
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** Of that of its target; -1 where it has none. */
  readonly targetStart: number;
  readonly targetEnd: number;
}

/** A note: its category, and where its text stands. */
interface PlainNote {
  readonly category: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** What stands where in a unit. */
export interface PlainScan {
  /** True if all of it stands as stet writes it, but for the start tag, which was not looked at. */
  readonly own: boolean;
  /** The fingerprint, as it is written. */
  readonly base: string | undefined;
  readonly notesStart: number;
  readonly notesEnd: number;
  readonly notes: readonly PlainNote[];
  readonly parts: readonly PlainPart[];
}

const none: readonly never[] = [];
/** A line end and the white space before an element, by how deep it stands. */
const indents: readonly number[] = Array.from({ length: 8 }, (_, depth) => 1 + 2 * depth);

/** Goes through the text of a unit once; undefined where it has another shape. */
export function scanPlainUnit2(tag: XmlTag, stretch: WholeText, depth: number): PlainScan | undefined {
  return new Scanner(tag, stretch, depth).unit();
}

class Scanner {
  /** True as long as everything stands as stet writes it. */
  #own: boolean;
  readonly #tag: XmlTag;
  readonly #text: string;
  readonly #end: number;
  readonly #references: boolean;
  readonly #depth: number;
  #at: number;
  /** Of the text that was passed last. */
  #start = 0;

  constructor(tag: XmlTag, { text, at, end, references }: WholeText, depth: number) {
    this.#tag = tag;
    this.#text = text;
    this.#at = at;
    this.#end = end;
    this.#references = references;
    this.#depth = depth;
    this.#own = depth + 3 < indents.length;
  }

  unit(): PlainScan | undefined {
    const depth = this.#depth + 1;
    let base: string | undefined;
    let notes: readonly PlainNote[] = none;
    let before = this.#at;
    let space = this.#space();
    if (this.#take('<mda:metadata>')) {
      this.#stands(space, depth);
      base = this.#metadata(depth);
      if (base === undefined) return undefined;
      before = this.#at;
      space = this.#space();
    }
    const notesStart = before;
    if (this.#take('<notes>')) {
      this.#stands(space, depth);
      const found = this.#notes(depth);
      if (found === undefined) return undefined;
      notes = found;
      before = this.#at;
      space = this.#space();
    }
    const parts: PlainPart[] = [];
    while (this.#at < this.#end) {
      this.#stands(space, depth);
      const part = this.#take('<segment') ? this.#segment(depth) : this.#take('<ignorable>') ? this.#part('ignorable', -1, -1, undefined, undefined, depth, '</ignorable>') : undefined;
      if (part === undefined) return undefined;
      parts.push(part);
      space = this.#space();
    }
    this.#stands(space, depth - 1);
    return parts.length === 0 ? undefined : { own: this.#own, base, notesStart, notesEnd: before, notes, parts };
  }

  /** Passes white space. Returns how long it is where it is one line end and spaces, else 0. */
  #space(): number {
    const text = this.#text;
    const from = this.#at;
    let at = from;
    let others = 0;
    let code = text.charCodeAt(at);
    if (code === 10) code = text.charCodeAt((at += 1));
    else others = 1;
    for (; code === 32 || code === 10 || code === 9; code = text.charCodeAt((at += 1))) if (code !== 32) others += 1;
    this.#at = at;
    return others === 0 ? at - from : 0;
  }

  /** What comes after this white space stands as deep as stet writes it, or the unit is not as stet writes it. */
  #stands(space: number, depth: number): void {
    if (space !== indents[depth]) this.#own = false;
  }

  #take(what: string): boolean {
    if (!this.#text.startsWith(what, this.#at)) return false;
    this.#at += what.length;
    return true;
  }

  /** Passes text up to the next tag; false where a reference in it is none. */
  #plain(): boolean {
    const text = this.#text;
    const from = (this.#start = this.#at);
    const to = text.indexOf('<', from);
    this.#at = to;
    if (!this.#references && !this.#own) return true;
    const raw = text.slice(from, to);
    if (this.#references && raw.includes('&')) {
      const said = tryResolved(raw);
      if (said === undefined) return false;
      if (escapeText(said) !== raw) this.#own = false;
    } else if (this.#own && raw.includes('>') && escapeText(raw) !== raw) {
      this.#own = false;
    }
    return true;
  }

  /** The value of an attribute that begins here, where it is plain. */
  #attribute(begin: string): string | undefined {
    if (!this.#take(begin)) return undefined;
    const from = this.#at;
    const to = this.#text.indexOf('"', from);
    if (to === -1 || to >= this.#end) return undefined;
    const value = this.#text.slice(from, to);
    if (/[&<\t\n]/.test(value)) return undefined;
    this.#start = from;
    this.#at = to + 1;
    return value;
  }

  /** The fingerprint, as it is written. */
  #metadata(depth: number): string | undefined {
    if (this.#tag.namespace('mda') !== metadataNamespace) return undefined;
    this.#stands(this.#space(), depth + 1);
    if (!this.#take('<mda:metaGroup category="stet">')) return undefined;
    this.#stands(this.#space(), depth + 2);
    if (!this.#take('<mda:meta type="base">') || !this.#plain()) return undefined;
    const base = this.#text.slice(this.#start, this.#at);
    if (!this.#take('</mda:meta>')) return undefined;
    this.#stands(this.#space(), depth + 1);
    if (!this.#take('</mda:metaGroup>')) return undefined;
    this.#stands(this.#space(), depth);
    return this.#take('</mda:metadata>') ? base : undefined;
  }

  #notes(depth: number): readonly PlainNote[] | undefined {
    const notes: PlainNote[] = [];
    for (;;) {
      const space = this.#space();
      if (this.#take('</notes>')) {
        this.#stands(space, depth);
        return notes.length === 0 ? undefined : notes;
      }
      this.#stands(space, depth + 1);
      if (!this.#take('<note')) return undefined;
      const category = this.#attribute(' category="');
      if (!this.#take('>') || !this.#plain()) return undefined;
      notes.push({ category, start: this.#start, end: this.#at });
      if (!this.#take('</note>')) return undefined;
    }
  }

  #segment(depth: number): PlainPart | undefined {
    const id = this.#attribute(' id="');
    const idStart = id === undefined ? -1 : this.#start;
    const idEnd = id === undefined ? -1 : this.#at - 1;
    const said = this.#attribute(' state="');
    const subState = this.#attribute(' subState="');
    if (!this.#take('>')) return undefined;
    const state = said !== undefined && states.includes(said as State) ? (said as State) : undefined;
    if (said !== state) this.#own = false;
    const part = this.#part('segment', idStart, idEnd, state, subState, depth, '</segment>');
    if (part === undefined || !this.#own) return part;
    // A state is written of a target, and with a sub-state.
    const translated = part.targetStart >= 0;
    if ((said !== undefined) !== (translated || subState !== undefined) || (!translated && state !== undefined && state !== 'initial')) this.#own = false;
    return part;
  }

  #part(kind: Part['kind'], idStart: number, idEnd: number, state: State | undefined, subState: string | undefined, depth: number, end: string): PlainPart | undefined {
    const tagEnd = this.#at - 1;
    this.#stands(this.#space(), depth + 1);
    if (!this.#take('<source>') || !this.#plain()) return undefined;
    const sourceStart = this.#start;
    const sourceEnd = this.#at;
    if (!this.#take('</source>')) return undefined;
    let targetStart = -1;
    let targetEnd = -1;
    let space = this.#space();
    if (this.#take('<target>')) {
      this.#stands(space, depth + 1);
      if (!this.#plain()) return undefined;
      targetStart = this.#start;
      targetEnd = this.#at;
      if (!this.#take('</target>')) return undefined;
      space = this.#space();
    }
    this.#stands(space, depth);
    if (!this.#take(end)) return undefined;
    return { kind, tagEnd, idStart, idEnd, state, subState, sourceStart, sourceEnd, targetStart, targetEnd };
  }
}
