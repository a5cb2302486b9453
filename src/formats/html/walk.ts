import type { Block } from '../../model/block.ts';
import type { Span } from '../../text/span.ts';
import { type Attribute, Attributes } from './attributes.ts';
import type { Dialect } from './dialect.ts';
import { Drafts } from './drafts.ts';
import { isContent, isVoid, roleOf } from './element.ts';
import { marksEmbed } from './embed.ts';
import { closeItems, Item, lonely, Run } from './item.ts';
import { localItsName } from './its/local.ts';
import type { ItsPage } from './its/node-data.ts';
import { type Open, OpenElements, type Traits } from './open.ts';
import { mayBeReadable } from './readable.ts';
import { referenceReader } from './reference.ts';
import { scan, type ScanHandler } from './scan.ts';
import { deepestPage, outerStyle, readSrcdoc, srcdocBlocks } from './srcdoc.ts';
import { isSpace } from './tag.ts';
import { namespaceOf, traitsOf } from './traits.ts';

/** What a stretch of HTML takes over from where it stands. */
export interface Inherited {
  /** Elements that are open where it begins, outermost first. */
  readonly open?: readonly Traits[];
  /** The language of the whole document, which blocks need not repeat. */
  readonly language?: string;
  /** Numbers of containers below this are taken. */
  readonly container?: number;
  /** What ITS rules say about the nodes of the source. */
  readonly its?: ItsPage;
  readonly dialect?: Dialect;
  /** XHTML: `<p/>` is a whole element, CDATA sections are text. */
  readonly xml?: boolean;
  /** Browsers read the page in quirks mode. */
  readonly quirks?: boolean;
  /** Stretches of text at which running text ends, in order: tags of a template language. */
  readonly cuts?: readonly Span[];
  /** How many pages it stands in, in attributes `srcdoc`. */
  readonly depth?: number;
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

/** Reads a stretch of HTML in one pass; offsets are those of the whole source (UTF-16 code units). */
export function walk(source: string, span: Span, inherited: Inherited = {}): Walked {
  return new Walker(source, span, inherited).walk();
}

/** Attributes that say something about an element; others are only looked at if people may read them. */
const telling: ReadonlySet<string> = new Set([
  'cite',
  'class',
  'data-href',
  'data-relay-of',
  'encoding',
  'http-equiv',
  'id',
  'itemprop',
  'lang',
  'name',
  'property',
  'rel',
  'srcdoc',
  'translate',
  'type',
  'xml:lang',
  'xml:space',
]);

/** Elements that hold one text: what a template chooses in them is a part of it. */
const phrasing: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'dt', 'dd', 'td', 'th', 'caption', 'figcaption', 'summary', 'legend', 'title', 'option']);

class Walker implements ScanHandler {
  readonly #source: string;
  readonly #span: Span;
  readonly #xml: boolean;
  readonly #its: ItsPage | undefined;
  readonly #dialect: Dialect | undefined;
  readonly #depth: number;
  readonly #cuts: readonly Span[];
  #nextCut = 0;
  readonly #readReference = referenceReader();
  readonly #drafts: Drafts;
  readonly #open: OpenElements;
  readonly #outer: { readonly run: Run; readonly base: Open | undefined }[] = [];
  #run = new Run(0);
  /** The innermost element around the beginning of the run. */
  #base: Open | undefined;
  #runs = 1;
  /** Position of the open element whose content nobody translates, or -1. */
  #hidden = -1;
  #json = false;
  #language: string | undefined;
  #container: number;

  constructor(source: string, span: Span, inherited: Inherited) {
    this.#source = source;
    this.#span = span;
    this.#xml = inherited.xml ?? false;
    this.#its = inherited.its;
    this.#dialect = inherited.dialect;
    this.#depth = inherited.depth ?? 0;
    this.#cuts = inherited.cuts ?? [];
    this.#drafts = new Drafts(source, this.#readReference, inherited.dialect);
    this.#language = inherited.language;
    this.#container = inherited.container ?? 0;
    this.#open = new OpenElements((open, at, end) => this.#closed(open, at, end), inherited.quirks);
    for (const traits of inherited.open ?? []) {
      const open = this.#open.push(traits, traits.role === 'block' || traits.role === 'island');
      if (traits.role === 'hidden' && this.#hidden < 0) this.#hidden = open.position;
    }
  }

  walk(): Walked {
    const { end } = this.#span;
    scan(this.#source, this.#span, this.#xml, this);
    const open = this.#open.all.map((each): Traits => ({ ...each }));
    this.#open.closeAll(end);
    this.#flush(end);
    const blocks = this.#drafts.blocks(this.#language);
    return { blocks, language: this.#language, open, container: this.#container };
  }

  wants(attribute: string): boolean {
    const known = telling.has(attribute) || mayBeReadable(attribute) || marksEmbed(attribute) || localItsName(attribute) !== undefined;
    return known || this.#dialect?.wants?.(attribute) === true || this.#its?.readsAttribute(attribute) === true;
  }

  comment(start: number, end: number): void {
    if (this.#hidden < 0 && this.#dialect?.parts?.(this.#source, start, end) === true) return this.#flush(start);
    if (this.#silent() || this.#run.items.length === 0) return;
    this.#push(new Item('single', start, end, '#comment', this.#drafts.count), this.#open.top);
  }

  cdata(start: number, end: number): void {
    if (this.#silent()) return;
    if (this.#xml || this.isForeign()) {
      this.#push(new Item('single', start, end, '#cdata', this.#drafts.count), this.#open.top);
      this.#run.hasText = true;
      return;
    }
    // The mask of CDATA sections did not see that HTML begins again: a comment, and text behind its end.
    const close = this.#source.indexOf('>', start) + 1;
    const tail = close < end && !this.#source.slice(close, end).includes('<');
    this.#push(new Item('single', start, tail ? close : end, '#comment', this.#drafts.count), this.#open.top);
    if (tail) this.text(close, end);
  }

  isForeign(): boolean {
    return this.#open.namespace !== 'html';
  }

  startTag(tag: string, start: number, end: number, selfClosing: boolean, found: readonly Attribute[]): void {
    const name = tag === 'image' && this.#open.namespace === 'html' ? 'img' : tag;
    if (this.#hidden < 0) this.#open.beforeStart(name, start);
    else this.#leaveHidden(name, start);
    const again = (name === 'body' || name === 'html') && this.#open.isBeyondHead;
    const above = again ? this.#open.at(0) : this.#open.top;
    const namespace = namespaceOf(name, this.#open.namespace);
    const attributes = new Attributes(this.#source, found, this.#readReference, this.#its, start);
    this.#readLanguage(name, attributes);
    const said = traitsOf({ name, namespace, start, attributes, dialect: this.#dialect }, above, () => this.#container++);
    const translatedAgain = said.translate === true && above?.translate === false;
    const traits = translatedAgain && said.role === 'island' ? { ...said, role: 'block' as const } : said;
    const empty = namespace === 'html' ? isVoid(name) || (selfClosing && this.#xml) : selfClosing;
    const from = this.#drafts.count;
    if (again || this.#open.ignores(name)) {
      // Browsers add the attributes of a second body to the first, and pass over what is out of place.
      this.#flush(start);
      this.#readAttributes(traits, attributes);
      return;
    }
    if (this.#hidden >= 0) {
      this.#readAttributes(traits, attributes);
      if (!empty) this.#open.push(traits, false);
      return;
    }
    const { role } = traits;
    const breaks = role === 'block' || (role === 'hidden' && name === 'pre') || translatedAgain;
    if (breaks) this.#flush(start);
    if (empty) {
      this.#readAttributes(traits, attributes);
      if (!breaks) this.#push(this.#single(start, end, name, from), above);
      return;
    }
    let item: Item | undefined;
    if (!breaks && role === 'inline') {
      item = new Item('open', start, end, name, from);
      if (traits.translate !== above?.translate) item.translate = traits.translate;
      if (traits.language !== above?.language) item.language = traits.language;
      if (traits.note !== above?.note) item.note = traits.note;
      item.term = traits.term;
      item.own = traits.extras === above?.extras ? traits.own : { ...traits.extras, ...traits.own };
      this.#push(item, above);
    } else if (!breaks && role === 'island') {
      this.#outer.push({ run: this.#run, base: this.#base });
      this.#newRun();
    }
    const open = this.#open.push(traits, breaks || role === 'island');
    open.found = from;
    if (item !== undefined) {
      open.run = this.#run.id;
      open.code = this.#run.items.length - 1;
    }
    if (role === 'hidden') {
      this.#hidden = open.position;
      this.#json = name === 'script' && (attributes.get('type') ?? '').toLowerCase().includes('ld+json');
    }
    this.#readAttributes(traits, attributes);
    if (item !== undefined) item.to = this.#drafts.count;
  }

  /** The texts in the attributes of an element, among them those of a page of its own. */
  #readAttributes(traits: Traits, attributes: Attributes): void {
    this.#drafts.attributes(traits, attributes);
    if (!(traits.name === 'iframe' || traits.name === 'amp-iframe') || traits.namespace !== 'html' || this.#depth >= deepestPage) return;
    const attribute = attributes.list.find(({ name }) => name === 'srcdoc');
    if (attribute === undefined || attribute.end <= attribute.start) return;
    const nested = readSrcdoc(this.#source, attribute, this.#readReference);
    const inherited = { container: this.#container, depth: this.#depth + 1, ...(this.#dialect === undefined ? {} : { dialect: this.#dialect }) };
    const { blocks, language, container } = walk(nested.text, { start: 0, end: nested.text.length }, inherited);
    this.#container = container;
    this.#drafts.page(srcdocBlocks(blocks, nested, outerStyle(this.#source, attribute, nested)), language, traits);
  }

  /** A code whose content, if it has any, is not text of this run. */
  #single(start: number, end: number, name: string, from: number): Item {
    const item = new Item('single', start, end, name, from);
    item.to = this.#drafts.count;
    item.content = isContent(name);
    return item;
  }

  /** Closes what nobody translates where a tag ends it; code that was never closed must not swallow the page. */
  #leaveHidden(name: string, start: number): void {
    const hidden = this.#open.at(this.#hidden)?.name;
    if (hidden === 'rp' || this.#open.namespace !== 'html') this.#open.beforeStart(name, start);
    else if (hidden === 'code' && name !== 'div' && roleOf(name) === 'block' && !this.#open.has('pre')) {
      this.#open.closeFrom(this.#hidden, start);
      this.#open.beforeStart(name, start);
    }
  }

  endTag(name: string, start: number, end: number): void {
    if (this.#open.end(name, start, end) || this.#hidden >= 0) return;
    const isBlock = roleOf(name) === 'block' && this.#open.namespace === 'html';
    if (isBlock && name !== 'body' && name !== 'html') this.#flush(start);
    else if (this.#run.items.length > 0) {
      // A stray end tag; that of a line break is one.
      const item = new Item('single', start, end, name, this.#drafts.count);
      if (name !== 'br') item.mate = lonely;
      this.#push(item, this.#open.top);
    }
  }

  /** Called for every element that closes, by a tag or without one, while it is still on the stack. */
  #closed(open: Open, at: number, end: number): void {
    const above = this.#open.at(open.position - 1);
    const breaks = open.boundary === open.position;
    if (this.#hidden >= 0) {
      if (open.position > this.#hidden) return;
      this.#hidden = -1;
      this.#json = false;
      if (!breaks) this.#push(this.#single(open.start, end, open.name, open.found), above);
      return;
    }
    if (breaks) {
      this.#flush(at);
      const outer = open.role === 'island' ? this.#outer.pop() : undefined;
      if (outer === undefined) return;
      this.#run = outer.run;
      this.#base = outer.base;
      this.#push(this.#single(open.start, end, open.name, open.found), above);
      return;
    }
    this.#closeInline(open, above, at, end);
  }

  #closeInline(open: Open, above: Open | undefined, at: number, end: number): void {
    const { items } = this.#run;
    const item = open.run === this.#run.id ? items[open.code] : undefined;
    if (item === undefined) {
      // It began in another run of text.
      if (open.translate !== above?.translate || open.language !== above?.language) this.#flush(at);
      else if (end > at && items.length > 0) {
        const stray = new Item('single', at, end, open.name, this.#drafts.count);
        stray.mate = lonely;
        this.#push(stray, above);
      }
      return;
    }
    if (end === at && item.translate !== false) return;
    const close = new Item('close', at, end, open.name, this.#drafts.count);
    close.mate = open.code;
    this.#push(close, above);
    item.mate = items.length - 1;
  }

  #readLanguage(name: string, attributes: Attributes): void {
    if (name === 'html') {
      const language = attributes.language ?? '';
      if (language !== '' && !this.#open.has('html')) this.#language = language;
    } else if (name === 'meta' && this.#language === undefined && attributes.get('http-equiv')?.toLowerCase() === 'content-language') {
      const said = attributes.get('content')?.trim() ?? '';
      if (/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(said)) this.#language = said;
    }
  }

  #silent(): boolean {
    return this.#hidden >= 0 || this.#open.top?.silent === true;
  }

  text(start: number, end: number): void {
    if (this.#json) this.#drafts.json({ start, end }, this.#open.top);
    if (this.#silent()) return;
    if (this.#dialect?.blankLines === true && this.#partAtBlankLines(start, end)) return;
    if (this.#nextCut < this.#cuts.length && this.#partAtCuts(start, end)) return;
    this.#addText(start, end);
  }

  /** Where a tag of a template language has its line for itself between blocks. */
  #partAtCuts(start: number, end: number): boolean {
    while ((this.#cuts[this.#nextCut]?.start ?? end) < start) this.#nextCut += 1;
    const top = this.#open.top;
    if (top !== undefined && (top.preserve || top.role !== 'block' || phrasing.has(top.name))) return false;
    let from = start;
    for (let cut = this.#cuts[this.#nextCut]; cut !== undefined && cut.end <= end; cut = this.#cuts[this.#nextCut]) {
      if (from < cut.start) this.#addText(from, cut.start);
      this.#flush(cut.start);
      from = cut.end;
      this.#nextCut += 1;
    }
    if (from < end) this.#addText(from, end);
    return true;
  }

  /** In a text without paragraphs of its own. */
  #partAtBlankLines(start: number, end: number): boolean {
    const top = this.#open.top;
    if (top !== undefined && (top.preserve || top.role !== 'block')) return false;
    const blank = /\n[ \t]*\r?\n\s*/g;
    let from = start;
    for (const { index, 0: match } of this.#source.slice(start, end).matchAll(blank)) {
      this.#addText(from, start + index);
      this.#flush(start + index);
      from = start + index + match.length;
    }
    if (from < end) this.#addText(from, end);
    return true;
  }

  #addText(start: number, end: number): void {
    const run = this.#run;
    const last = run.items[run.items.length - 1];
    if (last?.kind === 'text' && last.end === start) last.end = end;
    else this.#push(new Item('text', start, end, '', this.#drafts.count), this.#open.top);
    for (let at = start; at < end && !run.hasText; at += 1) run.hasText = !isSpace(this.#source.charCodeAt(at));
  }

  #push(item: Item, base: Open | undefined): void {
    const { items } = this.#run;
    const last = items[items.length - 1];
    if (last === undefined) this.#base = base;
    // What the tokenizer passes over in silence (`</>`, a document type) has to be in the block all the same.
    else if (last.end < item.start) items.push(new Item('single', last.end, item.start, '#comment', item.from));
    items.push(item);
  }

  #newRun(): void {
    this.#run = new Run(this.#runs);
    this.#base = undefined;
    this.#runs += 1;
  }

  /** Ends the running text at `end` and makes blocks of it if it says something. */
  #flush(end: number): void {
    const run = this.#run;
    if (run.items.length === 0) return;
    const base = this.#base;
    this.#newRun();
    if (!run.hasText) return;
    closeItems(run.items, end);
    this.#drafts.run(run.items, base, base === undefined ? undefined : this.#open.at(base.boundary));
  }
}
