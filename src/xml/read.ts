import { diagnose } from '../text/diagnostic.ts';
import type { Diagnostic, Values } from '../text/diagnostic.ts';
import type { Span } from '../text/span.ts';
import { describeFailure } from './failure.ts';
import { Lines } from './lines.ts';
import { messages } from './messages.ts';
import { RoomyParser } from './parser.ts';
import { Scope, isForbiddenBinding, isQName } from './namespaces.ts';
import { XmlTag } from './tag.ts';

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
}

/** The XML declaration, as far as it says something. */
export interface XmlDeclaration {
  readonly version?: string;
  readonly encoding?: string;
  readonly standalone?: string;
}

export interface XmlLimits {
  /** Levels of elements; 256 unless told. */
  readonly depth?: number;
}

/**
 * Reads XML (1.0, with namespaces) from beginning to end, or up to the first fatal problem.
 *
 * Document types are refused (`xml-doctype`), nesting is limited (`xml-too-deep`); an undefined entity is an error that
 * reading goes on after, its text left as it is written. Every other problem stops it. Never throws but what a handler throws.
 *
 * @returns the problems, with offset, line and column.
 * @example readXml('<a>b</a>', { text: (text) => words.push(text) }) // []
 */
export function readXml(text: string, handler: XmlHandler, limits: XmlLimits = {}): readonly Diagnostic[] {
  return new Reading(text, handler, limits.depth ?? 256).run();
}

/** Thrown through the parser to end it, caught in {@link Reading.run}: it never leaves this file. */
const stop = Symbol('stop');

interface Level {
  readonly tag: XmlTag;
  readonly scope: Scope;
}

class Reading {
  readonly #text: string;
  readonly #handler: XmlHandler;
  readonly #depth: number;
  readonly #lines: Lines;
  readonly #parser: RoomyParser = new RoomyParser();
  readonly #open: Level[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  /** Names of the attributes with a colon, and of `xmlns`, of the tag that is being read. */
  #special: string[] = [];
  #scope: Scope = Scope.root();
  readonly #good: Set<string> = new Set();
  /** Where the thing that is being read began: where the one before it ended. */
  #last: number;

  constructor(text: string, handler: XmlHandler, depth: number) {
    this.#text = text;
    this.#handler = handler;
    this.#depth = depth;
    this.#lines = new Lines(text);
    const first = /[^ \t\r\n]/.exec(text.slice(text.startsWith('\uFEFF') ? 1 : 0));
    this.#last = first === null ? text.length : first.index + (text.startsWith('\uFEFF') ? 1 : 0);
  }

  run(): readonly Diagnostic[] {
    this.#listen();
    try {
      this.#refuseLoneSurrogates();
      this.#parser.write(this.#text).close();
    } catch (error) {
      if (error !== stop) throw error;
    }
    return this.#diagnostics;
  }

  #listen(): void {
    const parser = this.#parser;
    const handler = this.#handler;
    parser.on('error', (error) => this.#fail(error.message));
    parser.on('attribute', (attribute) => {
      const { name } = attribute as { name: string };
      if (name.includes(':') || name === 'xmlns') this.#special.push(name);
    });
    parser.on('opentag', (tag) => this.#openTag(tag as unknown as RawTag));
    parser.on('closetag', (tag) => this.#closeTag(tag.isSelfClosing));
    parser.on('text', (text) => {
      // Text ends where a `<` was just read; after the root it ends with the file.
      const place = { start: this.#last, end: this.#open.length === 0 ? this.#last : parser.position - 1 };
      if (this.#open.length > 0) handler.text?.(text, place);
      this.#last = this.#open.length > 0 ? place.end : Math.max(this.#last, parser.position - 1);
    });
    // The place is moved on in each of these whether anybody listens or not.
    parser.on('cdata', (text) => {
      const place = this.#advance(parser.position);
      handler.cdata?.(text, place);
    });
    parser.on('comment', (text) => {
      // The event comes before the `>` is read; what comes instead of one is an error, which the parser will report.
      if (this.#text.charCodeAt(parser.position) !== 62) return;
      const place = this.#advance(parser.position + 1);
      handler.comment?.(text, place);
    });
    parser.on('processinginstruction', ({ target, body }) => {
      const place = this.#advance(parser.position);
      if (target.includes(':')) this.#report('xml-bad-name', place.start, { name: target });
      handler.instruction?.(target, body, place);
    });
    parser.on('xmldecl', (declaration) => {
      const { version, encoding, standalone } = declaration;
      const place = this.#advance(parser.position);
      handler.declaration?.(
        {
          ...(version === undefined ? {} : { version }),
          ...(encoding === undefined ? {} : { encoding }),
          ...(standalone === undefined ? {} : { standalone }),
        },
        place,
      );
    });
    parser.on('doctype', () => this.#stop('xml-doctype', this.#last));
  }

  #advance(end: number): Span {
    const place = { start: this.#last, end };
    this.#last = end;
    return place;
  }

  #openTag(raw: RawTag): void {
    const place = this.#advance(this.#parser.position);
    const special = this.#special;
    let scope = this.#scope;
    if (special.length > 0) {
      scope = this.#declare(special, raw, place.start);
      this.#special = [];
    }
    const name = scope.element(raw.name);
    if (name.prefix !== '' || raw.name.includes(':')) this.#checkName(raw.name, name.uri, place.start);
    if (special.length > 0) this.#checkAttributes(special, raw.name, scope, place.start);
    const tag = new XmlTag(name, raw.attributes, scope, this.#lines, place.start, place.end, raw.isSelfClosing);
    if (this.#open.length >= this.#depth) {
      this.#stop('xml-too-deep', place.start, { name: raw.name, depth: this.#depth });
    }
    this.#open.push({ tag, scope: this.#scope });
    this.#scope = scope;
    if (this.#handler.open?.(tag) === false) throw stop;
  }

  #closeTag(selfClosing: boolean): void {
    const place = selfClosing ? { start: this.#last, end: this.#last } : this.#advance(this.#parser.position);
    const level = this.#open.at(-1) as Level;
    if (!selfClosing) this.#checkEnd(level.tag, place.start);
    this.#open.pop();
    this.#scope = level.scope;
    this.#handler.close?.(level.tag, place);
  }

  /** A new scope if the tag declares namespaces, else that of its parent. */
  #declare(special: readonly string[], raw: RawTag, at: number): Scope {
    let bindings: Map<string, string> | undefined;
    for (const name of special) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const prefix = name.slice(6);
      const uri = (raw.attributes[name] as string).trim();
      if (isForbiddenBinding(prefix, uri)) this.#stop('xml-bad-namespace', at, { name, uri });
      (bindings ??= new Map()).set(prefix, uri);
    }
    return bindings === undefined ? this.#scope : new Scope(this.#scope, bindings);
  }

  #checkAttributes(special: readonly string[], element: string, scope: Scope, at: number): void {
    const seen = new Set<string>();
    for (const name of special) {
      const { local, uri } = scope.attribute(name);
      if (name !== 'xmlns') this.#checkName(name, uri, at);
      const expanded = `{${uri}}${local}`;
      if (seen.has(expanded)) this.#stop('xml-duplicate-attribute', at, { name, element });
      seen.add(expanded);
    }
  }

  #checkName(name: string, uri: string | undefined, at: number): void {
    if (!this.#good.has(name)) {
      if (!isQName(name)) this.#stop('xml-bad-name', at, { name });
      this.#good.add(name);
    }
    if (uri === undefined) this.#stop('xml-unbound-prefix', at, { name, prefix: name.slice(0, name.indexOf(':')) });
  }

  /** Looks before the parser does, which tells its listeners of an end that is none. */
  #checkEnd(expected: XmlTag, at: number): void {
    const text = this.#text;
    const after = text.charCodeAt(at + 2 + expected.name.length);
    if (text.startsWith(expected.name, at + 2) && (after === 62 || after === 32 || (after >= 9 && after <= 13))) return;
    const name = /^<\/([^\s>]*)/.exec(text.slice(at, at + 200))?.[1] ?? '';
    this.#stop('xml-mismatched-tag', at, { name, expected: expected.name });
  }

  #refuseLoneSurrogates(): void {
    const text = this.#text as string & { isWellFormed?(): boolean };
    if (text.isWellFormed?.() === true) return;
    const found = /[\uD800-\uDFFF]/u.exec(text);
    if (found !== null) {
      const character = `U+${found[0].charCodeAt(0).toString(16).toUpperCase()}`;
      this.#stop('xml-invalid-character', found.index, { character });
    }
  }

  #fail(message: string): void {
    const innermost = this.#open.at(-1)?.tag;
    const failure = describeFailure(message, this.#text, this.#parser.position, this.#last, innermost);
    this.#report(failure.code, failure.offset, failure.values);
    // What an undefined entity stands for is unknown, but where it ends is not.
    if (failure.code !== 'xml-undefined-entity') throw stop;
  }

  #report(code: keyof typeof messages, offset: number, values: Values = {}): void {
    const where = { offset, ...this.#lines.at(offset) };
    this.#diagnostics.push(diagnose(messages, 'error', code, values, { where, section: sections[code] ?? 'XML 1.0, 2.1' }));
  }

  #stop(code: keyof typeof messages, offset: number, values: Values = {}): never {
    this.#report(code, offset, values);
    throw stop;
  }
}

/** A tag as saxes gives it when it does not look at namespaces. */
interface RawTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isSelfClosing: boolean;
}

const sections: Partial<Record<keyof typeof messages, string>> = {
  'xml-doctype': 'XML 1.0, 2.8',
  'xml-undefined-entity': 'XML 1.0, 4.1',
  'xml-bare-ampersand': 'XML 1.0, 2.4',
  'xml-bad-reference': 'XML 1.0, 4.1',
  'xml-invalid-character': 'XML 1.0, 2.2',
  'xml-mismatched-tag': 'XML 1.0, 3',
  'xml-unclosed-element': 'XML 1.0, 3',
  'xml-unmatched-end': 'XML 1.0, 3',
  'xml-duplicate-attribute': 'XML 1.0, 3.1',
  'xml-unbound-prefix': 'Namespaces in XML 1.0, 5',
  'xml-bad-name': 'Namespaces in XML 1.0, 4',
  'xml-bad-namespace': 'Namespaces in XML 1.0, 3',
};
