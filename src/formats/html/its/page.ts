import { type Attribute, Attributes } from '../attributes.ts';
import { isVoid } from '../element.ts';
import { type Namespace, OpenElements } from '../open.ts';
import { referenceReader } from '../reference.ts';
import { scan, type ScanHandler } from '../scan.ts';
import { scanTag } from '../tag.ts';
import { namespaceOf } from '../traits.ts';
import { type DocumentNode, type ElementNode, namespaceUris, type PageNode, type TextNode } from '../xpath/node.ts';

/**
 * Builds the light tree of a page that selectors are matched against: elements with all their attributes, and text.
 * `html`, `head` and `body` are there even where the page leaves their tags out; an implied `tbody` is not.
 */
export function buildPage(source: string, xml: boolean, start = 0): DocumentNode {
  const builder = new PageBuilder(source, xml);
  scan(source, { start, end: source.length }, xml, builder);
  return builder.finish();
}

const headOnly: ReadonlySet<string> = new Set(['base', 'link', 'meta', 'noscript', 'script', 'style', 'template', 'title']);

class PageBuilder implements ScanHandler {
  readonly #source: string;
  readonly #xml: boolean;
  readonly #readReference = referenceReader();
  readonly #document: DocumentNode = { kind: 'document', children: [], all: [] };
  readonly #open: OpenElements;
  #nodes: ElementNode[] = [];
  #tagStart = 0;

  constructor(source: string, xml: boolean) {
    this.#source = source;
    this.#xml = xml;
    this.#open = new OpenElements((_open, at) => this.#leave(at));
  }

  finish(): DocumentNode {
    this.#open.closeAll(this.#source.length);
    return this.#document;
  }

  endTag(name: string, start: number, end: number): void {
    this.#tagStart = start;
    this.#open.end(name, start, end);
  }

  text(start: number, end: number): void {
    const raw = this.#source.slice(start, end);
    if (this.#open.top === undefined && raw.trim() === '') return;
    if (raw.trim() !== '') this.#imply('body');
    const text = raw.includes('&') ? this.#decode(start, end) : raw;
    const parent = this.#nodes[this.#nodes.length - 1] ?? this.#document;
    const last = parent.children[parent.children.length - 1];
    if (last?.kind === 'text') last.text += text;
    else this.#add({ kind: 'text', text, parent, order: this.#document.all.length, last: this.#document.all.length } satisfies TextNode);
  }

  cdata(start: number, end: number): void {
    if (this.#xml || this.isForeign()) this.text(start + '<![CDATA['.length, end - ']]>'.length);
  }

  isForeign(): boolean {
    return this.#open.namespace !== 'html';
  }

  /** A selector may ask for any of them. */
  wants(): boolean {
    return true;
  }

  comment(): void {
    // Selectors do not find comments.
  }

  startTag(name: string, start: number, end: number, selfClosing: boolean, found: readonly Attribute[]): void {
    this.#tagStart = start;
    this.#open.beforeStart(name, start);
    if (this.#open.ignores(name)) return;
    if (name !== 'html') this.#imply(name === 'head' || name === 'body' ? 'html' : headOnly.has(name) && !this.#open.has('body') ? 'head' : 'body');
    const namespace = namespaceOf(name, this.#open.namespace);
    const empty = namespace === 'html' ? isVoid(name) || (selfClosing && this.#xml) : selfClosing;
    this.#push(name, namespace, start, found);
    const made = this.#nodes[this.#nodes.length - 1];
    if (made !== undefined && !empty) made.content = { start: end, end };
    if (empty) this.#open.closeFrom(this.#nodes.length - 1, start);
  }

  /** Opens what every page has, where its own tags were left out. */
  #imply(wanted: 'html' | 'head' | 'body'): void {
    if (this.#open.isBeyondHead) return;
    if (!this.#open.has('html')) this.#push('html', 'html', -1, []);
    if (wanted === 'html' || this.#open.has(wanted)) return;
    const head = this.#open.top?.name === 'head' ? this.#nodes.length - 1 : -1;
    if (wanted === 'body' && head >= 0) this.#open.closeFrom(head, this.#tagStart);
    this.#push(wanted, 'html', -1, []);
  }

  #push(name: string, namespace: Namespace, start: number, found: readonly Attribute[]): void {
    const parent = this.#nodes[this.#nodes.length - 1] ?? this.#document;
    const order = this.#document.all.length;
    const element: ElementNode = { kind: 'element', name, uri: namespaceUris[namespace], attributes: [], parent, children: [], start, order, last: order };
    const values = new Attributes(this.#source, found, this.#readReference);
    for (const attribute of found) {
      const value = values.decoded(attribute);
      element.attributes.push({ kind: 'attribute', name: attribute.name, value, parent: element, place: attribute.quote === '' || attribute.end > 0 ? attribute : this.#empty(attribute, start) });
    }
    this.#add(element);
    this.#nodes.push(element);
    this.#open.push({ ...bare, name, namespace, start }, false);
  }

  /** Where an empty value in quotes stands. */
  #empty(attribute: Attribute, start: number): Attribute {
    const value = scanTag(this.#source, start)?.attributes.find(({ name }) => name === attribute.name)?.value;
    return value === undefined ? attribute : { ...attribute, start: value.start, end: value.end };
  }

  #add(node: PageNode): void {
    node.parent.children.push(node);
    this.#document.all.push(node);
  }

  #leave(at: number): void {
    const element = this.#nodes.pop();
    if (element === undefined) return;
    element.last = this.#document.all.length - 1;
    if (element.content !== undefined) element.content.end = Math.max(element.content.start, at);
  }

  #decode(start: number, end: number): string {
    let out = '';
    let from = start;
    for (let at = this.#source.indexOf('&', start); at >= 0 && at < end; at = this.#source.indexOf('&', at + 1)) {
      const reference = this.#readReference(this.#source, at, end, false);
      if (reference === undefined) continue;
      out += this.#source.slice(from, at) + reference.text;
      from = reference.end;
    }
    return out + this.#source.slice(from, end);
  }
}

const bare = {
  role: 'block',
  translate: undefined,
  language: undefined,
  preserve: false,
  silent: false,
  container: undefined,
  embed: undefined,
  refers: undefined,
  note: undefined,
  extras: undefined,
  own: undefined,
  term: undefined,
  hostsHtml: false,
} as const;
