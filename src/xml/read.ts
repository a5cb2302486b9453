import { diagnose } from '../text/diagnostic.ts';
import type { Diagnostic, Values } from '../text/diagnostic.ts';
import type { Position } from '../text/position.ts';
import type { Span } from '../text/span.ts';
import { readDeclaration, type XmlDeclaration } from './declaration.ts';
import { Lines } from './lines.ts';
import { messages, sections } from './messages.ts';
import { nameEnd } from './name-chars.ts';
import { isForbiddenBinding, type QName, Scope } from './namespaces.ts';
import { referenceAt } from './references.ts';
import { XmlTag } from './tag.ts';
import { Window } from './window.ts';

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
  const reader = new XmlReader(handler, limits);
  reader.write(text);
  return reader.end();
}

/** Thrown to end the reading, caught in {@link XmlReader}: it never leaves this file. */
const stop = Symbol('stop');
/** What a part is not yet: its end has not come. */
const incomplete = -1;
const nothing: readonly string[] = [];
/** UTF-16 code units that an element may have that is read as a whole, and levels of elements in it. */
const longestWhole = 1 << 18;
const deepestWhole = 8;

interface Level {
  readonly tag: XmlTag;
  /** The scope around the element. */
  readonly scope: Scope;
}

/**
 * Reads XML that comes in pieces, as {@link readXml} does: everything is reported as soon as it is complete, and of the text
 * no more is kept than the part that is not.
 *
 * @example const reader = new XmlReader(handler); for (const piece of pieces) reader.write(piece); reader.end();
 */
export class XmlReader {
  readonly #handler: XmlHandler;
  readonly #depth: number;
  readonly #lines: Lines | undefined;
  readonly #window: Window = new Window();
  readonly #open: Level[] = [];
  readonly #diagnostics: Diagnostic[] = [];
  #scope: Scope = Scope.root();
  /** Whether anything but a byte order mark came before, an element was opened, and the root was closed. */
  #begun = false;
  #rooted = false;
  #closed = false;
  #stopped = false;
  /** Offset of the undefined entity that was reported last. */
  #undefined = -1;
  /** Names that came before, so that each is one string. */
  readonly #names: string[] = Array.from({ length: 512 }, () => '');
  /** Names and values of the attributes of the tag that is being read. */
  readonly #attributes: string[] = [];
  /** Names of its attributes with a colon, and `xmlns`. */
  #special: string[] = [];

  constructor(handler: XmlHandler, { depth = 256, lines = true }: XmlLimits = {}) {
    this.#lines = lines ? new Lines() : undefined;
    this.#handler = handler;
    this.#depth = depth;
  }

  /**
   * Goes on with the next piece of the text, which does not part the two halves of a surrogate pair.
   *
   * @returns false where nothing more will be read.
   */
  write(piece: string): boolean {
    if (this.#stopped) return false;
    if (piece === '') return true;
    this.#lines?.add(piece);
    if (this.#window.add(piece)) this.#try(() => this.#parts());
    return !this.#stopped;
  }

  /** The text has ended. Returns the problems, in the order of the text. */
  end(): readonly Diagnostic[] {
    if (!this.#stopped) {
      this.#window.finish();
      this.#try(() => {
        this.#parts();
        this.#ending();
      });
      this.#stopped = true;
    }
    return this.#diagnostics;
  }

  /** The line and column of an offset of the text that has come, where lines are counted. */
  position(offset: number): Position | undefined {
    return this.#lines?.at(offset);
  }

  #try(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#stopped = true;
      if (error !== stop) throw error;
    }
  }

  /** Reads part after part, as far as they are complete. */
  #parts(): void {
    const window = this.#window;
    if (!this.#begun) {
      if (!this.#canBegin()) return;
      this.#begun = true;
      this.#declaration();
    }
    const { text } = window;
    for (;;) {
      const from = window.at;
      const at = text.indexOf('<', from);
      if (at === -1) return;
      if (at > from) {
        if (this.#open.length > 0) this.#text(from, at);
        else this.#space(from, at);
      }
      window.at = at;
      const next = text.charCodeAt(at + 1);
      const end = next === 47 ? this.#endTag(at) : next === 33 ? this.#declared(at) : next === 63 ? this.#instruction(at) : this.#startTag(at);
      if (end === incomplete) return;
      window.at = end;
    }
  }

  /** True where the byte order mark and the XML declaration are there, or will not come. */
  #canBegin(): boolean {
    const window = this.#window;
    const { text, complete } = window;
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    const head = text.slice(start, start + 5);
    if (!complete && '<?xml'.startsWith(head) && (head.length < 5 || !text.includes('?>'))) return false;
    window.at = start;
    return text !== '' || complete;
  }

  #declaration(): void {
    const window = this.#window;
    const start = window.at;
    if (!/^<\?xml[ \t\r\n?]/.test(window.text.slice(start, start + 6))) return;
    const end = window.text.indexOf('?>', start) + 2;
    const declaration = end === 1 ? undefined : readDeclaration(window.text.slice(start, end));
    if (declaration === undefined) {
      // One that the file breaks off in is found at its end.
      if (end === 1) return;
      this.#syntax('the XML declaration is not as it has to be', start);
    }
    // Line ends of XML 1.1 are no others than those of 1.0 as far as line numbers go.
    if (declaration.version !== '1.0') window.readAs11();
    window.at = end;
    this.#handler.declaration?.(declaration, window.span(start, end));
  }

  /** Text between two tags. */
  #text(start: number, end: number): void {
    const window = this.#window;
    const brackets = window.next(']]>', start);
    const plain = window.next('&', start) >= end && window.next('\r', start) >= end;
    const { text: handle } = this.#handler;
    if (brackets < end) {
      if (!plain) this.#resolve(start, brackets, false);
      this.#syntax('the string "]]>" is disallowed in char data', brackets + 2);
    }
    if (plain && handle === undefined) return;
    const value = plain ? window.text.slice(start, end) : this.#resolve(start, end, false);
    this.#handler.text?.(value, window.span(start, end));
  }

  /** What stands outside of the root element. */
  #space(start: number, end: number): void {
    const { text } = this.#window;
    for (let i = start; i < end; i += 1) if (!isSpace(text.charCodeAt(i))) this.#stop('xml-text-outside', i);
  }

  /** Text with its references resolved and its line ends normalized (XML 1.0, 2.11 and 3.3.3). */
  #resolve(start: number, end: number, attribute: boolean): string {
    const { text } = this.#window;
    let out = '';
    let from = start;
    let at = start;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (code === 38) {
        const reference = referenceAt(text, at);
        if (reference.problem !== undefined) this.#refer(reference.problem, at, reference.end);
        out += text.slice(from, at) + reference.value;
        from = at = reference.end;
      } else if (code === 13 || (attribute && (code === 10 || code === 9))) {
        out += text.slice(from, at) + (attribute ? ' ' : '\n');
        at += code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1;
        from = at;
      } else {
        at += 1;
      }
    }
    return out + text.slice(from, end);
  }

  #refer(problem: keyof typeof messages, at: number, end: number): void {
    const entity = this.#window.text.slice(at + 1, Math.max(at + 1, end - 1));
    // What an undefined entity stands for is unknown, but where it ends is not.
    if (problem !== 'xml-undefined-entity') this.#stop(problem, at, problem === 'xml-bare-ampersand' ? {} : { entity });
    // A tag that was not complete is read again.
    const offset = this.#window.offset(at);
    if (offset <= this.#undefined) return;
    this.#undefined = offset;
    this.#report(problem, at, { entity });
  }

  #startTag(at: number): number {
    const { text } = this.#window;
    const size = text.length;
    let i = nameEnd(text, at + 1);
    if (i === size) return incomplete;
    if (i === at + 1) this.#syntax('disallowed character in tag name', i);
    if (this.#closed) this.#stop('xml-second-root', at);
    const name = this.#intern(at + 1, i);
    const list = this.#attributes;
    list.length = 0;
    if (this.#special.length > 0) this.#special = [];
    let empty = false;
    for (;;) {
      let code = text.charCodeAt(i);
      if (code === 62) {
        i += 1;
        break;
      }
      if (code === 47) {
        if (i + 1 === size) return incomplete;
        if (text.charCodeAt(i + 1) !== 62) this.#syntax('forward-slash in opening tag not followed by >', i + 1);
        empty = true;
        i += 2;
        break;
      }
      if (i === size) return incomplete;
      if (!isSpace(code)) this.#syntax(list.length === 0 ? 'disallowed character in tag name' : 'no whitespace between attributes', i);
      do code = text.charCodeAt((i += 1));
      while (isSpace(code));
      if (code === 62 || code === 47) continue;
      i = this.#attribute(i);
      if (i === incomplete) return incomplete;
    }
    return this.#opened(name, at, i, empty);
  }

  /** Reads an attribute; returns the offset past it. */
  #attribute(at: number): number {
    const { text } = this.#window;
    const size = text.length;
    let i = nameEnd(text, at);
    if (i === size) return incomplete;
    if (i === at) this.#syntax('disallowed character in attribute name', at);
    const name = this.#intern(at, i);
    let code = text.charCodeAt(i);
    while (isSpace(code)) code = text.charCodeAt((i += 1));
    if (i === size) return incomplete;
    if (code !== 61) this.#syntax('attribute without value', i);
    do code = text.charCodeAt((i += 1));
    while (isSpace(code));
    if (i === size) return incomplete;
    if (code !== 34 && code !== 39) this.#syntax('unquoted attribute value', i);
    const quote = code;
    const start = i + 1;
    let plain = true;
    do {
      code = text.charCodeAt((i += 1));
      if (code === 38 || code < 32) plain = false;
      else if (code === 60) {
        if (!plain) this.#resolve(start, i, true);
        this.#syntax('disallowed character', i);
      }
    } while (code !== quote && i < size);
    if (i === size) return incomplete;
    if (name === 'xmlns' || name.includes(':')) this.#special.push(name);
    this.#attributes.push(name, plain ? text.slice(start, i) : this.#resolve(start, i, true));
    return i + 1;
  }

  /** A name as a string that is the same one each time, as far as there is room. */
  #intern(start: number, end: number): string {
    const { text } = this.#window;
    const size = end - start;
    const slot = (size * 61 + text.charCodeAt(start) * 7 + text.charCodeAt(end - 1) * 31) & 511;
    const known = this.#names[slot] as string;
    if (known.length === size && text.startsWith(known, start)) return known;
    return (this.#names[slot] = text.slice(start, end));
  }

  /** Returns the offset past what has been read. */
  #opened(raw: string, at: number, end: number, empty: boolean): number {
    const window = this.#window;
    const attributes = this.#attributes.length === 0 ? nothing : this.#attributes.slice();
    if (attributes.length > 2) this.#checkTwice(attributes, raw, at);
    const special = this.#special;
    const scope = special.length === 0 ? this.#scope : this.#declare(special, attributes, at);
    const name = scope.element(raw);
    if (name.prefix !== '' || !name.good) this.#checkName(name, at);
    if (name.prefix === 'xmlns') this.#stop('xml-bad-name', at, { name: raw });
    if (special.length > 0) this.#checkAttributes(special, raw, scope, at);
    const { start, end: past } = { start: window.offset(at), end: window.offset(end) };
    const tag = new XmlTag(name, attributes, scope, this.#lines, start, past, empty);
    if (this.#open.length >= this.#depth) this.#stop('xml-too-deep', at, { name: raw, depth: this.#depth });
    this.#rooted = true;
    if (empty) {
      if (this.#handler.open?.(tag) === false) throw stop;
      this.#handler.close?.(tag, { start: past, end: past });
      if (this.#open.length === 0) this.#closed = true;
      return end;
    }
    const whole = this.#whole(tag, end);
    if (whole !== undefined) return whole;
    this.#open.push({ tag, scope: this.#scope });
    this.#scope = scope;
    if (this.#handler.open?.(tag) === false) throw stop;
    return end;
  }

  /** Lets the handler read an element by itself; undefined where it does not. */
  #whole(tag: XmlTag, at: number): number | undefined {
    const { whole } = this.#handler;
    if (whole === undefined || this.#open.length === 0 || this.#open.length + deepestWhole > this.#depth || !whole.wants(tag)) return undefined;
    const window = this.#window;
    const { text } = window;
    const end = text.indexOf(`</${tag.name}>`, at);
    if (end === -1) return window.complete || text.length - at > longestWhole ? undefined : incomplete;
    if (window.next('\r', at) < end || window.next(']]>', at) < end) return undefined;
    const past = end + tag.name.length + 3;
    return whole.read(tag, { text, at, end, references: window.next('&', at) < end }, window.offset(past)) ? past : undefined;
  }

  #checkTwice(attributes: readonly string[], element: string, at: number): void {
    if (attributes.length > 16) {
      const seen = new Set<string>();
      for (let i = 0; i < attributes.length; i += 2) {
        const name = attributes[i] as string;
        if (seen.has(name)) this.#stop('xml-duplicate-attribute', at, { name, element });
        seen.add(name);
      }
      return;
    }
    for (let i = 2; i < attributes.length; i += 2) {
      const name = attributes[i] as string;
      for (let k = 0; k < i; k += 2) if (attributes[k] === name) this.#stop('xml-duplicate-attribute', at, { name, element });
    }
  }

  /** A new scope if the tag declares namespaces, else that of its parent. */
  #declare(special: readonly string[], attributes: readonly string[], at: number): Scope {
    let bindings: Map<string, string> | undefined;
    for (let i = 0; i < attributes.length; i += 2) {
      const name = attributes[i] as string;
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const prefix = name.slice(6);
      const uri = (attributes[i + 1] as string).trim();
      if (isForbiddenBinding(prefix, uri)) this.#stop('xml-bad-namespace', at, { name, uri });
      (bindings ??= new Map()).set(prefix, uri);
    }
    return bindings === undefined ? this.#scope : new Scope(this.#scope, bindings);
  }

  #checkAttributes(special: readonly string[], element: string, scope: Scope, at: number): void {
    const seen = special.length > 1 ? new Set<string>() : undefined;
    for (const name of special) {
      const known = scope.attribute(name);
      if (name !== 'xmlns') this.#checkName(known, at);
      if (seen === undefined) return;
      const expanded = `{${known.uri}}${known.local}`;
      if (seen.has(expanded)) this.#stop('xml-duplicate-attribute', at, { name, element });
      seen.add(expanded);
    }
  }

  #checkName({ name, uri, good, prefix }: QName, at: number): void {
    if (!good) this.#stop('xml-bad-name', at, { name });
    if (uri === undefined) this.#stop('xml-unbound-prefix', at, { name, prefix });
  }

  #endTag(at: number): number {
    const window = this.#window;
    const { text } = window;
    const level = this.#open.at(-1);
    const expected = level?.tag.name ?? '';
    let i = at + 2;
    let named = i;
    if (level !== undefined && text.startsWith(expected, i)) {
      named = i += expected.length;
      if (text.charCodeAt(i) !== 62) named = i = nameEnd(text, at + 2);
    } else {
      named = i = nameEnd(text, i);
    }
    while (isSpace(text.charCodeAt(i))) i += 1;
    if (i === text.length) return incomplete;
    if (named === at + 2 || text.charCodeAt(i) !== 62) this.#syntax('disallowed character in closing tag', i);
    if (level === undefined) this.#stop('xml-unmatched-end', at, { name: text.slice(at + 2, named) });
    const name = text.slice(at + 2, named);
    if (name !== expected) this.#stop('xml-mismatched-tag', at, { name, expected });
    this.#open.pop();
    this.#scope = level.scope;
    if (this.#open.length === 0) this.#closed = true;
    this.#handler.close?.(level.tag, window.span(at, i + 1));
    return i + 1;
  }

  /** `<!`: a comment, a CDATA section, or a document type, which is refused. */
  #declared(at: number): number {
    const window = this.#window;
    const { text } = window;
    if (text.startsWith('<!--', at)) {
      const dashes = text.indexOf('--', at + 4);
      if (dashes === -1 || dashes + 2 >= text.length) return incomplete;
      if (text.charCodeAt(dashes + 2) !== 62) this.#syntax('malformed comment', dashes + 2);
      this.#handler.comment?.(lineFeeds(text.slice(at + 4, dashes)), window.span(at, dashes + 3));
      return dashes + 3;
    }
    if (text.startsWith('<![CDATA[', at)) {
      if (this.#open.length === 0) this.#stop('xml-text-outside', at);
      const end = text.indexOf(']]>', at + 9);
      if (end === -1) return incomplete;
      this.#handler.cdata?.(lineFeeds(text.slice(at + 9, end)), window.span(at, end + 3));
      return end + 3;
    }
    if (text.startsWith('<!DOCTYPE', at)) this.#stop('xml-doctype', at);
    const begun = text.slice(at, at + 9);
    if (begun.length < 9 && ['<!--', '<![CDATA[', '<!DOCTYPE'].some((word) => word.startsWith(begun))) return incomplete;
    return this.#syntax('incorrect syntax', at + 2);
  }

  #instruction(at: number): number {
    const window = this.#window;
    const { text } = window;
    const named = nameEnd(text, at + 2);
    if (named === text.length) return incomplete;
    const target = text.slice(at + 2, named);
    if (target === '') this.#syntax('processing instruction without a target', named);
    if (text.charCodeAt(named) !== 63 && !isSpace(text.charCodeAt(named))) this.#syntax('disallowed character in processing instruction name', named);
    const end = text.indexOf('?>', named);
    if (end === -1) return incomplete;
    if (target.toLowerCase() === 'xml') this.#syntax('an XML declaration must be at the start of the document', at);
    let from = named;
    while (from < end && isSpace(text.charCodeAt(from))) from += 1;
    if (target.includes(':')) this.#report('xml-bad-name', at, { name: target });
    this.#handler.instruction?.(target, lineFeeds(text.slice(from, end)), window.span(at, end + 2));
    return end + 2;
  }

  /** The text has ended; what is left of it is no complete part. */
  #ending(): void {
    const window = this.#window;
    const { text, at } = window;
    const rest = at < text.length;
    if (rest && text.charCodeAt(at) !== 60) {
      if (this.#open.length === 0) this.#space(at, text.length);
      else if (window.next('&', at) < text.length) this.#resolve(at, text.length, false);
    }
    const { bad } = window;
    if (bad !== undefined) this.#stop('xml-invalid-character', bad.at, { character: `U+${bad.code.toString(16).toUpperCase().padStart(4, '0')}` });
    if (rest && text.charCodeAt(at) === 60) this.#stop('xml-cut-off', at, { what: whatBegins(text.slice(at, at + 9)) });
    const innermost = this.#open.at(-1)?.tag;
    if (innermost !== undefined) {
      this.#reportAt('xml-unclosed-element', innermost.start, { name: innermost.name });
      throw stop;
    }
    if (!this.#rooted) {
      this.#reportAt('xml-no-root', 0);
      throw stop;
    }
  }

  #syntax(problem: string, at: number): never {
    return this.#stop('xml-syntax', at, { problem });
  }

  #stop(code: keyof typeof messages, at: number, values: Values = {}): never {
    this.#report(code, at, values);
    throw stop;
  }

  /** Reports a problem at an offset of the window. */
  #report(code: keyof typeof messages, at: number, values: Values = {}): void {
    this.#reportAt(code, this.#window.offset(at), values);
  }

  #reportAt(code: keyof typeof messages, offset: number, values: Values = {}): void {
    const where = { offset, ...this.#lines?.at(offset) };
    this.#diagnostics.push(diagnose(messages, 'error', code, values, { where, section: sections[code] ?? 'XML 1.0, 2.1' }));
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

/** Text with its line ends normalized to LF (XML 1.0, 2.11). */
function lineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function whatBegins(text: string): string {
  if (text.startsWith('<!--')) return 'a comment';
  if (text.startsWith('<![CDATA')) return 'a CDATA section';
  return text.startsWith('<?') ? 'a processing instruction' : 'a tag';
}
