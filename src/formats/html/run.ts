import type { BlockCode, Piece } from '../../model/block.ts';
import type { CodeType } from '../../model/content.ts';
import { hasWords } from '../../text/space.ts';
import type { Draft } from './draft.ts';
import { addText, trimPieces } from './pieces.ts';
import type { ReadReference } from './reference.ts';
import { isSpace } from './tag.ts';

/** A stretch of running text or one piece of markup in it. */
export interface Item {
  readonly kind: 'text' | 'open' | 'close' | 'single';
  start: number;
  end: number;
  /** Name of the element; `#comment`, `#cdata`. */
  readonly name: string;
  /** Of an open or close: the item it belongs with, or -1. */
  mate: number;
  /** Stands for words of its sentence, though none of its content is text here. */
  readonly content: boolean;
  readonly translate: boolean | undefined;
  readonly language: string | undefined;
  /** The blocks found inside its markup: from..to of all that were found. */
  readonly from: number;
  to: number;
}

/** Running text between two places where text breaks. */
export interface Run {
  readonly id: number;
  items: Item[];
  /** True if there is text that is not white space, as far as can be seen without decoding. */
  hasText: boolean;
}

/** What the text around a run says about it. */
export interface RunContext {
  readonly source: string;
  readonly readReference: ReadReference;
  readonly preserve: boolean;
  readonly translate: boolean | undefined;
  readonly language: string | undefined;
  readonly drafts: readonly Draft[];
}

/** The pieces and codes of a run without what surrounds its words, and what the markup left out says. */
export interface RunText {
  readonly pieces: readonly Piece[];
  readonly codes: readonly BlockCode[];
  readonly translate: boolean | undefined;
  readonly language: string | undefined;
  /** Blocks that stand inside the markup of codes, with the code's id. */
  readonly inside: readonly { readonly draft: Draft; readonly code: string }[];
}

/**
 * Makes a block's content of the items `first`..`last` of a run: what encloses the words at both ends is left
 * outside, codes are paired, white space is collapsed.
 *
 * @returns undefined where there is nothing to read: white space, punctuation, markup.
 */
export function finishRun(items: readonly Item[], context: RunContext): RunText | undefined {
  const trimmed = trimItems(items, context);
  if (trimmed === undefined) return undefined;
  const builder = new ContentBuilder(items, context, trimmed.translate);
  return builder.build(trimmed);
}

interface Trimmed {
  readonly first: number;
  readonly last: number;
  readonly translate: boolean | undefined;
  readonly language: string | undefined;
}

/** Leaves out blank text, codes at the edges and pairs that enclose all that is left. */
function trimItems(items: readonly Item[], context: RunContext): Trimmed | undefined {
  // How many items before each place hold something: asked for often, counted once.
  const filled = new Int32Array(items.length + 1);
  for (const [index, item] of items.entries()) {
    filled[index + 1] = (filled[index] as number) + (isFilled(item, context) ? 1 : 0);
  }
  const empty = (from: number, to: number): boolean => filled[to] === filled[from];
  let first = 0;
  let last = items.length - 1;
  let { translate, language } = context;
  while (first <= last) {
    const left = items[first] as Item;
    if (empty(first, first + 1) && left.kind !== 'open') {
      first += 1;
      continue;
    }
    if (left.kind === 'open' && empty(first, left.mate + 1)) {
      first = left.mate + 1;
      continue;
    }
    const right = items[last] as Item;
    if (empty(last, last + 1) && right.kind !== 'close') {
      last -= 1;
      continue;
    }
    if (right.kind === 'close' && empty(right.mate, last + 1)) {
      last = right.mate - 1;
      continue;
    }
    if (left.kind !== 'open' || left.mate !== last) return { first, last, translate, language };
    if (left.translate !== undefined) translate = left.translate;
    if (left.language !== undefined) language = left.language;
    first += 1;
    last -= 1;
  }
  return undefined;
}

function isFilled(item: Item, context: RunContext): boolean {
  if (item.kind === 'single') return item.content || item.name === '#cdata';
  if (item.kind !== 'text') return false;
  const { source } = context;
  for (let at = item.start; at < item.end; at += 1) {
    const unit = source.charCodeAt(at);
    if (isSpace(unit)) continue;
    if (unit !== 0x26) {
      if (unit < 0x80 || source.charAt(at).trim() !== '') return true;
      continue;
    }
    const reference = context.readReference(source, at, item.end, false);
    if (reference === undefined || reference.text.trim() !== '') return true;
    at = reference.end - 1;
  }
  return false;
}

/** Builds pieces and codes; one object a run. */
class ContentBuilder {
  readonly #items: readonly Item[];
  readonly #context: RunContext;
  readonly #translate: boolean | undefined;
  #pieces: Piece[] = [];
  readonly #ids = new Map<string, { readonly open: Item; readonly whole: boolean }>();
  readonly #inside: { draft: Draft; code: string }[] = [];
  #text = '';

  constructor(items: readonly Item[], context: RunContext, translate: boolean | undefined) {
    this.#items = items;
    this.#context = context;
    this.#translate = translate;
  }

  build({ first, last, translate, language }: Trimmed): RunText | undefined {
    const { source, readReference, preserve } = this.#context;
    const names = new Map<number, string>();
    let spaced = true;
    for (let index = first; index <= last; index += 1) {
      const item = this.#items[index] as Item;
      if (item.kind === 'text') {
        const rules = { source, readReference, attribute: false, preserve, raw: false };
        spaced = addText(this.#pieces, item.start, item.end, spaced && !preserve, rules);
        continue;
      }
      if (item.name === '#cdata') {
        spaced = this.#addCdata(item, spaced);
        continue;
      }
      const span = { start: item.start, end: item.end };
      if (item.kind === 'close') {
        this.#pieces.push({ kind: 'close', id: names.get(item.mate) as string, span });
        continue;
      }
      const id = String(this.#ids.size + 1);
      const whole = item.kind === 'open' && item.translate === false && this.#translate !== false;
      if (item.kind === 'open' && !whole) {
        names.set(index, id);
        this.#ids.set(id, { open: item, whole });
        this.#pieces.push({ kind: 'open', id, span });
        this.#claim(item.from, item.to, id);
        continue;
      }
      let to = item.to;
      if (whole) {
        // What must not be translated is one code: it is copied, not encoded again.
        for (let inner = index + 1; inner <= item.mate; inner += 1) to = Math.max(to, (this.#items[inner] as Item).to);
        index = item.mate;
        span.end = (this.#items[index] as Item).end;
        this.#drop(item.from, to);
      }
      this.#ids.set(id, { open: item, whole });
      const breaks = item.name === 'br';
      if (breaks && !preserve) span.start = this.#takeSpace(span.start);
      this.#pieces.push({ kind: 'standalone', id, span });
      this.#claim(item.from, to, id);
      if (breaks) spaced = true;
      else if (whole || !isInvisible(item)) spaced = false;
    }
    const pieces = trimPieces(this.#pieces, source);
    for (const piece of pieces) if (piece.kind === 'text') this.#text += piece.text;
    if (!hasWords(this.#text)) return undefined;
    return { pieces, codes: this.#codes(pieces), translate, language, inside: this.#inside };
  }

  /** A CDATA section is one piece of text; an edition writes it as other text. */
  #addCdata(item: Item, spaced: boolean): boolean {
    const { source, readReference, preserve } = this.#context;
    const inner: Piece[] = [];
    const start = item.start + 9;
    const end = source.startsWith(']]>', item.end - 3) ? item.end - 3 : item.end;
    const after = addText(inner, start, end, false, { source, readReference, attribute: false, preserve, raw: true });
    let text = '';
    for (const piece of inner) if (piece.kind === 'text') text += piece.text;
    if (spaced && !preserve && text.startsWith(' ')) text = text.slice(1);
    this.#pieces.push({ kind: 'text', text, span: { start: item.start, end: item.end } });
    return after;
  }

  /** White space before a line break is not seen: it belongs to the break. */
  #takeSpace(start: number): number {
    const last = this.#pieces[this.#pieces.length - 1];
    if (last?.kind !== 'text' || !last.text.endsWith(' ')) return start;
    if (last.text === ' ') {
      this.#pieces.pop();
      return last.span.start;
    }
    if (last.text.length !== last.span.end - last.span.start) return start;
    this.#pieces[this.#pieces.length - 1] = {
      kind: 'text',
      text: last.text.slice(0, -1),
      span: { start: last.span.start, end: last.span.end - 1 },
    };
    return start - 1;
  }

  #claim(from: number, to: number, code: string): void {
    for (let index = from; index < to; index += 1) {
      const draft = this.#context.drafts[index] as Draft;
      if (!draft.dropped && (draft.within === undefined || draft.within.draft.dropped)) this.#inside.push({ draft, code });
    }
  }

  #drop(from: number, to: number): void {
    for (let index = from; index < to; index += 1) {
      const draft = this.#context.drafts[index] as Draft;
      if (draft.translate === false) draft.dropped = true;
    }
  }

  #codes(pieces: readonly Piece[]): readonly BlockCode[] {
    const { source } = this.#context;
    const codes: BlockCode[] = [];
    const places = new Map<string, number>();
    let fixed = false;
    for (const piece of pieces) {
      if (piece.kind === 'close') {
        const at = places.get(piece.id) as number;
        const code = codes[at] as BlockCode;
        const dataEnd = source.slice(piece.span.start, piece.span.end);
        codes[at] = { ...code, spanEnd: piece.span, dataEnd };
        continue;
      }
      if (piece.kind !== 'open' && piece.kind !== 'standalone') continue;
      const { open, whole } = this.#ids.get(piece.id) as { open: Item; whole: boolean };
      places.set(piece.id, codes.length);
      const lone = open.kind === 'single' && open.mate === lonely;
      codes.push({
        id: piece.id,
        paired: piece.kind === 'open',
        ...typeOf(open.name),
        data: source.slice(piece.span.start, piece.span.end),
        span: piece.span,
        disp: displayOf(source, open, piece.kind === 'open', whole),
        ...(open.name === 'br' ? { equiv: '\n' } : whole ? { equiv: visibleText(this.#context, open, piece.span.end) } : {}),
        ...freedomOf(open, lone),
        canReorder: lone ? (fixed ? 'no' : 'firstNo') : 'yes',
      });
      if (lone) fixed = true;
    }
    return codes;
  }
}

/** Mark of a tag whose partner stands in another run, or nowhere: it has to stay in its place. */
export const lonely = -2;

function isInvisible(item: Item): boolean {
  return item.name === '#comment' || item.name === 'wbr' || item.name === 'script' || item.name === 'style' || item.mate === lonely;
}

interface CodeKind {
  readonly type: CodeType;
  readonly subType?: string;
}

const types: ReadonlyMap<string, CodeKind> = new Map<string, CodeKind>([
  ['a', { type: 'link' }],
  ['b', { type: 'fmt', subType: 'xlf:b' }],
  ['strong', { type: 'fmt', subType: 'xlf:b' }],
  ['i', { type: 'fmt', subType: 'xlf:i' }],
  ['em', { type: 'fmt', subType: 'xlf:i' }],
  ['u', { type: 'fmt', subType: 'xlf:u' }],
  ['br', { type: 'fmt', subType: 'xlf:lb' }],
  ['img', { type: 'image' }],
  ['svg', { type: 'image' }],
  ['amp-img', { type: 'image' }],
  ['q', { type: 'quote' }],
  ['button', { type: 'ui' }],
  ['input', { type: 'ui' }],
  ['select', { type: 'ui' }],
  ...['s', 'del', 'ins', 'sub', 'sup', 'small', 'big', 'mark', 'font', 'tt', 'strike', 'span', 'cite', 'wbr'].map(
    (name): [string, CodeKind] => [name, { type: 'fmt' }],
  ),
]);

function typeOf(name: string): CodeKind {
  return types.get(name) ?? { type: 'other' };
}

function freedomOf(item: Item, lone: boolean): { canCopy: boolean; canDelete: boolean; canOverlap: boolean } {
  if (lone) return { canCopy: false, canDelete: false, canOverlap: false };
  const format = typeOf(item.name).type === 'fmt';
  return { canCopy: format, canDelete: format || item.name === '#comment', canOverlap: false };
}

function displayOf(source: string, item: Item, paired: boolean, whole: boolean): string {
  if (item.name === '#comment') return '<!-- -->';
  if (whole || item.name === 'code') return clip(source.slice(item.start, item.end));
  return paired || item.mate !== lonely ? `<${item.name}>` : clip(source.slice(item.start, item.end));
}

function clip(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** The text inside an element that is copied whole. */
function visibleText(context: RunContext, open: Item, end: number): string {
  const pieces: Piece[] = [];
  const { source, readReference } = context;
  let at = open.end;
  let text = '';
  while (at < end) {
    const tag = source.indexOf('<', at);
    const stop = tag < 0 || tag > end ? end : tag;
    pieces.length = 0;
    addText(pieces, at, stop, false, { source, readReference, attribute: false, preserve: false, raw: false });
    for (const piece of pieces) if (piece.kind === 'text') text += piece.text;
    const close = source.indexOf('>', stop);
    at = close < 0 ? end : close + 1;
  }
  return text;
}

