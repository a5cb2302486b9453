import type { Diagnostic } from '../text/diagnostic.ts';
import type { Position } from '../text/position.ts';
import { type Aside, incomplete, readDeclared, readInstruction } from './asides.ts';
import { checkAttributes, checkName, checkTwice, declare, type RawTag } from './constraints.ts';
import { readDeclaration } from './declaration.ts';
import type { XmlHandler, XmlLimits } from './handler.ts';
import { Lines } from './lines.ts';
import { nameEnd } from './name-chars.ts';
import { Names } from './names.ts';
import { Scope } from './namespaces.ts';
import { Problems, stop } from './problems.ts';
import { resolve } from './resolve.ts';
import { isSpace } from './space.ts';
import { XmlTag } from './tag.ts';
import { Window } from './window.ts';

/**
 * Reads XML (1.0, with namespaces) from beginning to end, or up to the first fatal problem.
 *
 * Document types are refused (`xml-doctype`), nesting is limited (`xml-too-deep`); a reference that names nothing is an error
 * that reading goes on after, its text left as it is written. Every other problem stops it. Never throws but what a handler throws.
 *
 * @returns the problems, with offset, line and column.
 * @example readXml('<a>b</a>', { text: (text) => words.push(text) }) // []
 */
export function readXml(text: string, handler: XmlHandler, limits: XmlLimits = {}): readonly Diagnostic[] {
  const reader = new XmlReader(handler, limits);
  reader.write(text);
  return reader.end();
}

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
  readonly #problems: Problems;
  readonly #aside: Aside;
  #scope: Scope = Scope.root();
  /** Whether anything but a byte order mark came before, an element was opened, and the root was closed. */
  #begun = false;
  #rooted = false;
  #closed = false;
  #stopped = false;
  readonly #names: Names = new Names();
  /** Names and values of the attributes of the tag that is being read. */
  readonly #attributes: string[] = [];
  /** Names of its attributes with a colon, and `xmlns`. */
  #special: string[] = [];

  constructor(handler: XmlHandler, { depth = 256, lines = true }: XmlLimits = {}) {
    this.#lines = lines ? new Lines() : undefined;
    this.#problems = new Problems(this.#window, this.#lines);
    this.#handler = handler;
    this.#aside = { window: this.#window, handler, problems: this.#problems };
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
    return this.#problems.list;
  }

  /** How many problems there are by now that reading went on after. */
  get passed(): number {
    return this.#problems.passed;
  }

  /** Offset past the text that has been read, or is being read. */
  get length(): number {
    return this.#window.offset(this.#window.text.length);
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
      const end = next === 47 ? this.#endTag(at) : next === 33 ? readDeclared(this.#aside, at, this.#open.length > 0) : next === 63 ? readInstruction(this.#aside, at) : this.#startTag(at);
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
      this.#problems.syntax('the XML declaration is not as it has to be', start);
    }
    // Line ends of XML 1.1 are no others than those of 1.0 as far as line numbers go.
    if (declaration.version !== '1.0') window.readAs11();
    window.at = end;
    this.#handler.declaration?.(declaration, window.span(start, end));
  }

  /** Text between two tags. */
  #text(start: number, end: number): void {
    const window = this.#window;
    const { text } = window;
    const brackets = window.next(']]>', start);
    const plain = window.next('&', start) >= end && window.next('\r', start) >= end;
    const { text: handle } = this.#handler;
    if (brackets < end) {
      if (!plain) resolve(text, start, brackets, false, this.#problems);
      this.#problems.syntax('the string "]]>" is disallowed in char data', brackets + 2);
    }
    if (plain && handle === undefined) return;
    const value = plain ? text.slice(start, end) : resolve(text, start, end, false, this.#problems);
    this.#handler.text?.(value, window.span(start, end));
  }

  /** What stands outside of the root element. */
  #space(start: number, end: number): void {
    const { text } = this.#window;
    for (let i = start; i < end; i += 1) if (!isSpace(text.charCodeAt(i))) this.#problems.stop('xml-text-outside', i);
  }

  #startTag(at: number): number {
    const { text } = this.#window;
    const size = text.length;
    let i = nameEnd(text, at + 1);
    if (i === size) return incomplete;
    if (i === at + 1) this.#problems.syntax('disallowed character in tag name', i);
    if (this.#closed) this.#problems.stop('xml-second-root', at);
    const name = this.#names.at(text, at + 1, i);
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
        if (text.charCodeAt(i + 1) !== 62) this.#problems.syntax('forward-slash in opening tag not followed by >', i + 1);
        empty = true;
        i += 2;
        break;
      }
      if (i === size) return incomplete;
      if (!isSpace(code)) this.#problems.syntax(list.length === 0 ? 'disallowed character in tag name' : 'no whitespace between attributes', i);
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
    if (i === at) this.#problems.syntax('disallowed character in attribute name', at);
    const name = this.#names.at(text, at, i);
    let code = text.charCodeAt(i);
    while (isSpace(code)) code = text.charCodeAt((i += 1));
    if (i === size) return incomplete;
    if (code !== 61) this.#problems.syntax('attribute without value', i);
    do code = text.charCodeAt((i += 1));
    while (isSpace(code));
    if (i === size) return incomplete;
    if (code !== 34 && code !== 39) this.#problems.syntax('unquoted attribute value', i);
    const quote = code;
    const start = i + 1;
    let plain = true;
    do {
      code = text.charCodeAt((i += 1));
      if (code === 38 || code < 32) plain = false;
      else if (code === 60) {
        if (!plain) resolve(text, start, i, true, this.#problems);
        this.#problems.syntax('disallowed character', i);
      }
    } while (code !== quote && i < size);
    if (i === size) return incomplete;
    if (name === 'xmlns' || name.includes(':')) this.#special.push(name);
    this.#attributes.push(name, plain ? text.slice(start, i) : resolve(text, start, i, true, this.#problems));
    return i + 1;
  }

  /** Returns the offset past what has been read. */
  #opened(raw: string, at: number, end: number, empty: boolean): number {
    const window = this.#window;
    const attributes = this.#attributes.length === 0 ? nothing : this.#attributes.slice();
    const special = this.#special;
    const problems = this.#problems;
    const written: RawTag | undefined = attributes.length > 2 || special.length > 0 ? { name: raw, attributes, special, at } : undefined;
    if (written !== undefined) checkTwice(written, problems);
    const scope = special.length === 0 || written === undefined ? this.#scope : declare(written, this.#scope, problems);
    const name = scope.element(raw);
    if (name.prefix !== '' || !name.good) checkName(name, at, problems);
    if (name.prefix === 'xmlns') this.#problems.stop('xml-bad-name', at, { name: raw });
    if (written !== undefined) checkAttributes(written, scope, problems);
    const { start, end: past } = { start: window.offset(at), end: window.offset(end) };
    const tag = new XmlTag(name, attributes, scope, this.#lines, start, past, empty);
    if (this.#open.length >= this.#depth) this.#problems.stop('xml-too-deep', at, { name: raw, depth: this.#depth });
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
    if (named === at + 2 || text.charCodeAt(i) !== 62) this.#problems.syntax('disallowed character in closing tag', i);
    if (level === undefined) this.#problems.stop('xml-unmatched-end', at, { name: text.slice(at + 2, named) });
    const name = text.slice(at + 2, named);
    if (name !== expected) this.#problems.stop('xml-mismatched-tag', at, { name, expected });
    this.#open.pop();
    this.#scope = level.scope;
    if (this.#open.length === 0) this.#closed = true;
    this.#handler.close?.(level.tag, window.span(at, i + 1));
    return i + 1;
  }

  /** The text has ended; what is left of it is no complete part. */
  #ending(): void {
    const window = this.#window;
    const { text, at } = window;
    const rest = at < text.length;
    if (rest && text.charCodeAt(at) !== 60) {
      if (this.#open.length === 0) this.#space(at, text.length);
      else if (window.next('&', at) < text.length) resolve(text, at, text.length, false, this.#problems);
    }
    const { bad } = window;
    if (bad !== undefined) this.#problems.stop('xml-invalid-character', bad.at, { character: `U+${bad.code.toString(16).toUpperCase().padStart(4, '0')}` });
    if (rest && text.charCodeAt(at) === 60) this.#problems.cutOff(text.slice(at, at + 9), at);
    const innermost = this.#open.at(-1)?.tag;
    if (innermost !== undefined) {
      this.#problems.reportAt('xml-unclosed-element', innermost.start, { name: innermost.name });
      throw stop;
    }
    if (!this.#rooted) {
      this.#problems.reportAt('xml-no-root', 0);
      throw stop;
    }
  }
}
