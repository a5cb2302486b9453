import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Span } from '../../text/span.ts';
import type { Attribute } from './attributes.ts';
import { maskCdata } from './cdata.ts';

/** Who is told of what stands in a source; offsets are those of the whole source (UTF-16 code units). */
export interface ScanHandler {
  /** Names are in lower case; of attributes only those that {@link wants} are given, of each name the first. */
  startTag(name: string, start: number, end: number, selfClosing: boolean, attributes: readonly Attribute[]): void;
  endTag(name: string, start: number, end: number): void;
  /** Character references are not decoded; a text may come in several pieces. */
  text(start: number, end: number): void;
  comment(start: number, end: number): void;
  /** The whole section, `<![CDATA[` and `]]>` included. */
  cdata(start: number, end: number): void;
  /** True inside a drawing or a formula, where scripts and titles are elements like others. */
  isForeign(): boolean;
  wants(attribute: string): boolean;
}

/**
 * Cuts a stretch of HTML into tags, text and comments, as browsers do; what they pass over in silence is not told of.
 *
 * @param xml XHTML: `<p/>` is a whole element.
 */
export function scan(source: string, span: Span, xml: boolean, handler: ScanHandler): void {
  const text = source.slice(span.start, span.end);
  const tokenizer = new Tokenizer({ decodeEntities: false, recognizeSelfClosing: xml }, new Scanner(source, span, handler));
  tokenizer.write(xml ? text : maskCdata(text));
  tokenizer.end();
}

class Scanner implements TokenizerCallbacks {
  readonly #source: string;
  readonly #handler: ScanHandler;
  /** The tokenizer's offsets begin at the stretch. */
  readonly #shift: number;
  readonly #limit: number;
  #tagStart = 0;
  #tagName = '';
  #attributeName = '';
  #attributes: Attribute[] = [];
  readonly #seen = new Set<string>();
  #valueStart = -1;
  #valueEnd = -1;

  constructor(source: string, span: Span, handler: ScanHandler) {
    this.#source = source;
    this.#handler = handler;
    this.#shift = span.start;
    this.#limit = span.end;
  }

  #name(start: number, end: number): string {
    return this.#source.slice(this.#shift + start, this.#shift + end).toLowerCase();
  }

  onopentagname(start: number, end: number): void {
    this.#tagStart = this.#shift + start - 1;
    this.#tagName = this.#name(start, end);
    this.#attributes = [];
    if (this.#seen.size > 0) this.#seen.clear();
  }

  onattribname(start: number, end: number): void {
    this.#attributeName = this.#name(start, end);
    this.#valueStart = -1;
  }

  onattribdata(start: number, end: number): void {
    if (this.#valueStart < 0) this.#valueStart = this.#shift + start;
    this.#valueEnd = this.#shift + end;
  }

  onattribend(type: QuoteType): void {
    const name = this.#attributeName;
    if (!this.#handler.wants(name)) return;
    // Of two attributes of one name browsers keep the first.
    if (this.#seen.has(name)) return;
    this.#seen.add(name);
    const quote = type === QuoteType.Double ? '"' : type === QuoteType.Single ? "'" : '';
    const start = this.#valueStart < 0 ? 0 : this.#valueStart;
    this.#attributes.push({ name, start, end: this.#valueStart < 0 ? 0 : this.#valueEnd, quote });
  }

  onopentagend(end: number): void {
    this.#handler.startTag(this.#tagName, this.#tagStart, this.#shift + end + 1, false, this.#attributes);
  }

  onselfclosingtag(end: number): void {
    this.#handler.startTag(this.#tagName, this.#tagStart, this.#shift + end + 1, true, this.#attributes);
  }

  onclosetag(start: number, end: number): void {
    const close = this.#source.indexOf('>', this.#shift + end);
    const behind = close < 0 || close >= this.#limit ? this.#limit : close + 1;
    this.#handler.endTag(this.#name(start, end), this.#shift + start - 2, behind);
  }

  ontext(start: number, end: number): void {
    // An end tag that the source ends in has been told of as a whole.
    if (start < 0) return;
    this.#handler.text(this.#shift + start, this.#shift + end);
  }

  oncomment(start: number, end: number): void {
    const from = this.#source.lastIndexOf('<', this.#shift + start - 1);
    this.#handler.comment(from, Math.min(this.#shift + end + 1, this.#limit));
  }

  oncdata(start: number, end: number): void {
    this.#handler.cdata(this.#shift + start - '<![CDATA['.length, this.#shift + end + 1);
  }

  isInForeignContext(): boolean {
    return this.#handler.isForeign();
  }

  // Nothing to do: references are decoded where text is kept, declarations and instructions are no text.
  onattribentity(): void {}
  ontextentity(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
