import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Block, BlockKind, Piece } from '../../model/block.ts';
import { hasWords } from '../../text/space.ts';
import type { Span } from '../../text/span.ts';
import { type Draft, finishDrafts, type Place } from './draft.ts';
import { type Attribute, Attributes, textOf } from './attributes.ts';
import { isContent, isVoid, kindOf, type Role, roleOf } from './element.ts';
import { embedOf, marksEmbed } from './embed.ts';
import { isCodeClass } from './code.ts';
import { readJsonLd } from './json.ts';
import { type Namespace, type Open, OpenElements, type Traits } from './open.ts';
import { mayBeReadable } from './readable.ts';
import { type ReadReference, referenceReader } from './reference.ts';
import { finishRun, type Item, lonely, type Run } from './run.ts';
import { Spelling } from './spelling.ts';
import { isSpace, type Quote } from './tag.ts';

/** What a stretch of HTML takes over from where it stands. */
export interface Inherited {
  /** Elements that are open where it begins, outermost first. */
  readonly open?: readonly Traits[];
  /** The language of the whole document, which blocks need not repeat. */
  readonly language?: string;
  /** Numbers of containers below this are taken. */
  readonly container?: number;
  /** XHTML: `<p/>` is a whole element, CDATA sections are text. */
  readonly xml?: boolean;
}

/** What was found in a stretch of HTML. */
export interface Walked {
  readonly blocks: readonly Block[];
  /** What `<html lang>` or a `content-language` says. */
  readonly language: string | undefined;
  /** Elements that are open where it ends, outermost first. */
  readonly open: readonly Traits[];
  /** The first number of a container that is not taken. */
  readonly container: number;
}

/** Islands inside islands are codes inside codes; what is nested deeper is text of its own. */
const deepestIsland = 8;

const matters: ReadonlySet<string> = new Set([
  'translate',
  'lang',
  'xml:lang',
  'xml:space',
  'class',
  'name',
  'property',
  'itemprop',
  'type',
  'rel',
  'http-equiv',
  'its:translate',
  'its-loc-note',
  'its:locnote',
]);

/** Reads a stretch of HTML in one pass; offsets are those of the whole source. */
export function walk(source: string, span: Span, inherited: Inherited = {}): Walked {
  const walker = new Walker(source, span, inherited);
  return walker.walk();
}

class Walker implements TokenizerCallbacks {
  readonly #source: string;
  readonly #span: Span;
  readonly #xml: boolean;
  readonly #readReference: ReadReference = referenceReader();
  readonly #spelling = new Spelling();
  readonly #drafts: Draft[] = [];
  readonly #open: OpenElements;
  readonly #outer: { readonly run: Run; readonly base: Open | undefined }[] = [];
  #run: Run = { id: 0, items: [], hasText: false };
  #base: Open | undefined;
  #runs = 1;
  /** Position of the open element whose content nobody translates, or -1. */
  #hidden = -1;
  #json = false;
  #language: string | undefined;
  #container: number;
  // The tag that is being read.
  #tagStart = 0;
  #tagName = '';
  #attributeName = '';
  #found: Attribute[] = [];
  #attributes: Attributes;
  #valueStart = -1;
  #valueEnd = -1;

  constructor(source: string, span: Span, inherited: Inherited) {
    this.#source = source;
    this.#span = span;
    this.#xml = inherited.xml ?? false;
    this.#language = inherited.language;
    this.#container = inherited.container ?? 0;
    this.#attributes = new Attributes(source, [], this.#readReference);
    this.#open = new OpenElements((open, at, end) => this.#closed(open, at, end));
    for (const traits of inherited.open ?? []) {
      const open = this.#open.push(traits, traits.role === 'block' || traits.role === 'island');
      if (traits.role === 'hidden' && this.#hidden < 0) this.#hidden = open.position;
    }
  }

  walk(): Walked {
    const { start, end } = this.#span;
    const text = maskCdata(this.#source.slice(start, end), this.#xml);
    const tokenizer = new Tokenizer({ decodeEntities: false, recognizeSelfClosing: this.#xml }, this);
    tokenizer.write(text);
    tokenizer.end();
    const open = this.#open.all.map((each): Traits => ({ ...each }));
    this.#open.closeAll(end);
    this.#flush(end);
    const drafts = this.#drafts;
    const blocks = finishDrafts(drafts, this.#language, this.#spelling.style(drafts));
    return { blocks, language: this.#language, open, container: this.#container };
  }

  // What the tokenizer tells. Its offsets begin at the stretch.

  onattribname(start: number, end: number): void {
    this.#attributeName = this.#source.slice(this.#span.start + start, this.#span.start + end).toLowerCase();
    this.#valueStart = -1;
  }

  onattribdata(start: number, end: number): void {
    if (this.#valueStart < 0) this.#valueStart = this.#span.start + start;
    this.#valueEnd = this.#span.start + end;
  }

  onattribentity(): void {
    // Not decoded here.
  }

  onattribend(quote: QuoteType): void {
    const name = this.#attributeName;
    if (!matters.has(name) && !mayBeReadable(name) && !marksEmbed(name)) return;
    if (this.#found.some((attribute) => attribute.name === name)) return;
    const written = quote === QuoteType.Double ? '"' : quote === QuoteType.Single ? "'" : '';
    const start = this.#valueStart < 0 ? 0 : this.#valueStart;
    this.#found.push({ name, start, end: this.#valueStart < 0 ? 0 : this.#valueEnd, quote: written });
  }

  onopentagname(start: number, end: number): void {
    this.#tagStart = this.#span.start + start - 1;
    this.#tagName = this.#source.slice(this.#span.start + start, this.#span.start + end).toLowerCase();
    this.#found = [];
  }

  onopentagend(end: number): void {
    this.#startTag(this.#tagStart, this.#span.start + end + 1, false);
  }

  onselfclosingtag(end: number): void {
    this.#startTag(this.#tagStart, this.#span.start + end + 1, true);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#source.slice(this.#span.start + start, this.#span.start + end).toLowerCase();
    const tagStart = this.#span.start + start - 2;
    const close = this.#source.indexOf('>', this.#span.start + end);
    this.#endTag(name, tagStart, close < 0 || close >= this.#span.end ? this.#span.end : close + 1);
  }

  ontext(start: number, end: number): void {
    this.#text(this.#span.start + start, this.#span.start + end);
  }

  ontextentity(): void {
    // Not decoded here.
  }

  oncomment(start: number, end: number, endOffset: number): void {
    const from = this.#source.lastIndexOf('<', this.#span.start + start - 1);
    this.#comment(from, Math.min(this.#span.start + end + 1, this.#span.end), endOffset);
  }

  oncdata(start: number, end: number): void {
    const from = this.#span.start + start - 9;
    const to = this.#span.start + end + 1;
    if (this.#silent()) return;
    this.#push(newItem('single', from, to, '#cdata', this.#drafts.length), this.#open.top);
    this.#run.hasText = true;
  }

  ondeclaration(): void {
    // A document type is no text.
  }

  onprocessinginstruction(): void {
    // Only in XML mode, which is not used.
  }

  onend(): void {
    // The stretch may end inside elements; walk() closes them.
  }

  isInForeignContext(): boolean {
    return this.#open.namespace !== 'html';
  }

  // Elements.

  #startTag(start: number, end: number, selfClosing: boolean): void {
    const name = this.#tagName === 'image' ? 'img' : this.#tagName;
    this.#attributes = new Attributes(this.#source, this.#found, this.#readReference);
    if (this.#hidden >= 0) {
      this.#startInHidden(name, start);
      if (this.#hidden >= 0) return this.#hiddenTag(name, start, end, selfClosing);
    }
    this.#open.beforeStart(name, start);
    const above = this.#open.top;
    const namespace = namespaceOf(name, this.#open.namespace);
    const traits = this.#traits(name, namespace, start, above);
    const empty = namespace === 'html' ? isVoid(name) || (selfClosing && this.#xml) : selfClosing;
    const breaks = traits.role === 'block' || (traits.translate === true && above?.translate === false);
    const from = this.#drafts.length;
    if (breaks) this.#flush(start);
    if (empty) {
      this.#readAttributes(traits);
      if (!breaks) this.#push({ ...newItem('single', start, end, name, from), to: this.#drafts.length }, above);
      return;
    }
    const island = traits.role === 'island' && !breaks;
    const pre = name === 'pre' && traits.role === 'hidden';
    if (pre) this.#flush(start);
    const item: Item | undefined =
      traits.role === 'inline' && !breaks
        ? { ...newItem('open', start, end, name, from), translate: ownTranslate(traits, above), language: ownLanguage(traits, above) }
        : undefined;
    if (item !== undefined) this.#push(item, above);
    const code = this.#run.items.length - 1;
    if (island) {
      this.#outer.push({ run: this.#run, base: this.#base });
      this.#newRun();
    }
    const open = this.#open.push(traits, breaks || island || pre);
    open.found = from;
    if (item !== undefined) {
      open.run = this.#run.id;
      open.code = code;
    }
    if (traits.role === 'hidden') {
      this.#hidden = open.position;
      this.#json = name === 'script' && this.#value('type').toLowerCase().includes('ld+json');
    }
    this.#readAttributes(traits);
    if (item !== undefined) item.to = this.#drafts.length;
  }

  /** Code that was never closed must not swallow the page. */
  #startInHidden(name: string, start: number): void {
    const hidden = this.#open.at(this.#hidden);
    if (hidden?.name !== 'code' || name === 'div' || roleOf(name) !== 'block') return;
    if (this.#open.has('pre')) return;
    this.#open.closeFrom(this.#hidden, start);
  }

  /** A tag inside of what nobody translates: its attributes may be read all the same. */
  #hiddenTag(name: string, start: number, end: number, selfClosing: boolean): void {
    const above = this.#open.top;
    const namespace = namespaceOf(name, this.#open.namespace);
    const traits = this.#traits(name, namespace, start, above);
    this.#readAttributes(traits);
    if (namespace === 'html' ? isVoid(name) || (selfClosing && this.#xml) : selfClosing) return;
    this.#open.push(traits, false).found = this.#drafts.length;
    void end;
  }

  #endTag(name: string, start: number, end: number): void {
    if (this.#open.end(name, start, end) || this.#hidden >= 0) return;
    const role = roleOf(name);
    if (role === 'block' && name !== 'body' && name !== 'html' && this.#open.namespace === 'html') this.#flush(start);
    else if (this.#run.items.length > 0) {
      this.#push({ ...newItem('single', start, end, name, this.#drafts.length), mate: name === 'br' ? -1 : lonely }, this.#open.top);
    }
  }

  /** Called for every element that closes, by a tag or without one, while it is still on the stack. */
  #closed(open: Open, at: number, end: number): void {
    const above = this.#open.at(open.position - 1);
    if (this.#hidden >= 0) {
      if (open.position > this.#hidden) return;
      this.#hidden = -1;
      this.#json = false;
      if (open.boundary === open.position) return;
      this.#push({ ...newItem('single', open.start, end, open.name, open.found), to: this.#drafts.length }, above);
      return;
    }
    if (open.boundary === open.position) {
      this.#flush(at);
      if (open.role !== 'island') return;
      const outer = this.#outer.pop();
      if (outer === undefined) return;
      this.#run = outer.run;
      this.#base = outer.base;
      this.#push({ ...newItem('single', open.start, end, open.name, open.found), to: this.#drafts.length }, above);
      return;
    }
    const { items } = this.#run;
    const item = open.run === this.#run.id ? items[open.code] : undefined;
    if (item !== undefined) {
      if (end === at && item.translate !== false) return;
      item.mate = items.length;
      const close = newItem('close', at, end, open.name, this.#drafts.length);
      close.mate = open.code;
      items.push(close);
      return;
    }
    // It began in another run of text.
    if (open.translate !== above?.translate || open.language !== above?.language) this.#flush(at);
    else if (end > at && items.length > 0) {
      this.#push({ ...newItem('single', at, end, open.name, this.#drafts.length), mate: lonely }, above);
    }
  }

  #traits(name: string, namespace: Namespace, start: number, above: Open | undefined): Traits {
    const className = this.#value('class');
    let embed = above?.embed;
    let container = above?.container;
    if (this.#attributes.list.length > 0 || name.includes('-')) {
      const own = embedOf(name, className, this.#attributes.list.map((attribute) => attribute.name));
      if (own !== undefined && embed === undefined) {
        embed = own;
        container = this.#container;
        this.#container += 1;
      }
    }
    if (name === 'blockquote' && embed === undefined) {
      container = this.#container;
      this.#container += 1;
    }
    // The caption under a post is the author's, not the post's.
    if (name === 'figcaption' && embed !== undefined) {
      embed = undefined;
      container = undefined;
    }
    const role = this.#role(name, namespace, className, above);
    const silent = namespace === 'html' ? false : (loudness(name, namespace) ?? above?.silent ?? false);
    return {
      name,
      namespace,
      role,
      start,
      translate: this.#attributes.translate ?? above?.translate,
      language: this.#ownLanguage(name) ?? above?.language,
      preserve: this.#preserves(name, namespace) ?? above?.preserve ?? false,
      silent,
      container,
      embed,
      note: this.#value('its-loc-note') || this.#value('its:locnote') || above?.note,
    };
  }

  #role(name: string, namespace: Namespace, className: string, above: Open | undefined): Role {
    let role: Role;
    if (namespace === 'html') role = roleOf(name);
    else if (name === 'svg' || name === 'math') role = 'island';
    else if (name === 'script' || name === 'style') role = 'hidden';
    else role = namespace === 'svg' && (name === 'tspan' || name === 'textpath' || name === 'a' || name === 'tref') ? 'inline' : 'block';
    if (name === 'pre' && isCodeClass(className)) role = 'hidden';
    if (name === 'code' && this.#value('translate').toLowerCase() === 'yes') role = 'inline';
    if (role === 'island' && (above?.islands ?? 0) >= deepestIsland) role = 'block';
    return role;
  }

  #preserves(name: string, namespace: Namespace): boolean | undefined {
    if (namespace === 'html' && (name === 'pre' || name === 'textarea' || name === 'listing')) return true;
    const space = this.#value('xml:space');
    return space === 'preserve' ? true : space === 'default' ? false : undefined;
  }

  #ownLanguage(name: string): string | undefined {
    const { language } = this.#attributes;
    if (language === undefined && name === 'meta' && this.#value('http-equiv').toLowerCase() === 'content-language') {
      const said = this.#value('content').trim();
      if (this.#language === undefined && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(said)) this.#language = said;
    }
    if (name === 'html' && language !== undefined && language !== '' && !this.#open.has('html')) this.#language = language;
    return language;
  }

  #value(name: string): string {
    return this.#attributes.get(name) ?? '';
  }

  #readAttributes(traits: Traits): void {
    for (const { kind, pieces, quote } of this.#attributes.readable(traits.name)) {
      this.#spelling.see(pieces, this.#source);
      this.#add(pieces, kind, 'html:attribute', traits, quote);
    }
  }

  #add(pieces: readonly Piece[], kind: BlockKind, place: Place, traits: Traits | undefined, quote?: Quote): void {
    this.#drafts.push({
      ...emptyDraft,
      kind,
      start: (pieces[0] as Piece).span.start,
      end: (pieces[pieces.length - 1] as Piece).span.end,
      pieces,
      translate: traits?.translate,
      language: traits?.language,
      container: traits?.container,
      embed: traits?.embed,
      place,
      quote,
    });
  }

  // Text.

  #silent(): boolean {
    return this.#hidden >= 0 || this.#open.top?.silent === true;
  }

  #text(start: number, end: number): void {
    if (this.#hidden >= 0) {
      if (this.#json) this.#readJson(start, end);
      return;
    }
    if (this.#open.top?.silent === true) return;
    const { items } = this.#run;
    const last = items[items.length - 1];
    if (last?.kind === 'text' && last.end === start) last.end = end;
    else this.#push(newItem('text', start, end, '', this.#drafts.length), this.#open.top);
    if (this.#run.hasText) return;
    for (let at = start; at < end; at += 1) {
      if (isSpace(this.#source.charCodeAt(at))) continue;
      this.#run.hasText = true;
      return;
    }
  }

  #readJson(start: number, end: number): void {
    const traits = this.#open.top;
    for (const text of readJsonLd(this.#source, { start, end })) {
      if (!hasWords(textOf(text.pieces))) continue;
      this.#add(text.pieces, text.kind, 'html:json', traits === undefined ? undefined : { ...traits, container: undefined });
    }
  }

  #comment(start: number, end: number, endOffset: number): void {
    void endOffset;
    if (this.#silent() || this.#run.items.length === 0) return;
    this.#push(newItem('single', start, end, '#comment', this.#drafts.length), this.#open.top);
  }

  #push(item: Item, base: Open | undefined): void {
    const { items } = this.#run;
    if (items.length === 0) this.#base = base;
    items.push(item);
  }

  #newRun(): void {
    this.#run = { id: this.#runs, items: [], hasText: false };
    this.#base = undefined;
    this.#runs += 1;
  }

  /** Ends the running text at `end` and makes a block of it if it says something. */
  #flush(end: number): void {
    const run = this.#run;
    if (run.items.length === 0) return;
    const base = this.#base;
    this.#newRun();
    if (!run.hasText) return;
    closeItems(run.items, end);
    const text = finishRun(run.items, {
      source: this.#source,
      readReference: this.#readReference,
      preserve: base?.preserve ?? false,
      translate: base?.translate,
      language: base?.language,
      drafts: this.#drafts,
    });
    if (text === undefined) return;
    const { pieces } = text;
    this.#spelling.see(pieces, this.#source);
    const holder = base === undefined ? undefined : this.#open.at(base.boundary);
    const draft: Draft = {
      ...emptyDraft,
      ...this.#kind(holder, base, pieces),
      start: (pieces[0] as Piece).span.start,
      end: (pieces[pieces.length - 1] as Piece).span.end,
      pieces,
      codes: text.codes,
      translate: text.translate,
      language: text.language,
      preserve: base?.preserve ?? false,
      container: base?.container,
      embed: base?.embed,
      note: base?.note,
    };
    for (const { draft: inner, code } of text.inside) inner.within = { draft, code };
    this.#drafts.push(draft);
  }

  #kind(holder: Open | undefined, base: Open | undefined, pieces: readonly Piece[]): { kind: BlockKind; level: number | undefined } {
    const name = holder?.name ?? '';
    const kind = kindOf(name);
    if (kind === 'heading') return { kind, level: Number(name.slice(1)) };
    if (holder === undefined || base?.container === undefined) return { kind, level: undefined };
    const behind = this.#drafts.length > holder.found && name === 'blockquote';
    const first = pieces[0];
    const dashed = first?.kind === 'text' && /^[\u2010-\u2015\u2212~-]/u.test(first.text.trimStart());
    if (name === 'footer' || (behind && (dashed || holder.embed !== undefined))) return { kind: 'attribution', level: undefined };
    return { kind, level: undefined };
  }
}

const emptyDraft: Draft = {
  kind: 'other',
  level: undefined,
  start: 0,
  end: 0,
  pieces: [],
  codes: [],
  translate: undefined,
  language: undefined,
  preserve: false,
  within: undefined,
  container: undefined,
  embed: undefined,
  note: undefined,
  place: 'html:text',
  quote: undefined,
  dropped: false,
  index: -1,
};

function newItem(kind: Item['kind'], start: number, end: number, name: string, found: number): Item {
  const content = kind === 'single' && isContent(name);
  return { kind, start, end, name, mate: -1, content, translate: undefined, language: undefined, from: found, to: found };
}

/** An element that the run ends inside of is closed there if it must not be translated; else its tag stands alone. */
function closeItems(items: Item[], end: number): void {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const item = items[index] as Item;
    if (item.kind !== 'open' || item.mate >= 0) continue;
    if (item.translate === false) {
      item.mate = items.length;
      items.push({ ...newItem('close', end, end, item.name, item.to), mate: index });
    } else {
      items[index] = { ...item, kind: 'single', mate: lonely };
    }
  }
}

function ownTranslate(traits: Traits, above: Open | undefined): boolean | undefined {
  return traits.translate === above?.translate ? undefined : traits.translate;
}

function ownLanguage(traits: Traits, above: Open | undefined): string | undefined {
  return traits.language === above?.language ? undefined : traits.language;
}

function namespaceOf(name: string, inside: Namespace): Namespace {
  return inside === 'html' ? (name === 'svg' || name === 'math' ? name : 'html') : inside;
}

/** False for elements of a drawing or formula whose text is read, true for those that draw; others are as around them. */
function loudness(name: string, namespace: Namespace): boolean | undefined {
  if (name === 'svg' || name === 'math') return true;
  if (namespace === 'svg') return name === 'text' || name === 'title' || name === 'desc' || name === 'foreignobject' ? false : undefined;
  return name !== 'mtext';
}

/**
 * In HTML a CDATA section outside drawings and formulas is a comment that ends at the first `>`; the tokenizer
 * reads it to `]]>`. A mask of the same length makes it read what browsers read.
 */
function maskCdata(text: string, xml: boolean): string {
  if (xml) return text;
  let at = text.indexOf('<![CDATA[');
  if (at < 0) return text;
  const tags = /<(\/?)(svg|math)(?=[\s/>])/gi;
  let tag = tags.exec(text);
  let depth = 0;
  let out = '';
  let from = 0;
  while (at >= 0) {
    while (tag !== null && tag.index < at) {
      depth = tag[1] === '' ? depth + 1 : Math.max(0, depth - 1);
      tag = tags.exec(text);
    }
    if (depth === 0) {
      out += `${text.slice(from, at)}<!?`;
      from = at + 3;
    }
    at = text.indexOf('<![CDATA[', at + 9);
  }
  return out + text.slice(from);
}
