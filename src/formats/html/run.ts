import type { BlockCode, Piece } from '../../model/block.ts';
import { hasWords } from '../../text/space.ts';
import { textOf } from './attributes.ts';
import { codeKind, display, freedom, isInvisible } from './code-kind.ts';
import type { Draft, Extras } from './draft.ts';
import { wordless } from './element.ts';
import { type Item, lonely } from './item.ts';
import { joinNotes, stretchLimits, stretchNote } from './its/note.ts';
import { addText, type TextRules, trimPieces } from './pieces.ts';
import type { RunContext } from './run-context.ts';
import { countFilled, cutItems, type Stretch, trimItems } from './trim.ts';

/** The pieces and codes of one text of a run, and what the markup left out around it says. */
export interface RunText {
  readonly pieces: readonly Piece[];
  readonly codes: readonly BlockCode[];
  readonly translate: boolean | undefined;
  readonly language: string | undefined;
  readonly note: string | undefined;
  readonly extras: Extras | undefined;
  /** Blocks that stand inside the markup of codes, with the code's id. */
  readonly inside: readonly { readonly draft: Draft; readonly code: string }[];
}

/**
 * The texts of a run, its items paired: what encloses the words at both ends is left outside, white space is
 * collapsed, and white space, punctuation and markup alone are no text.
 */
export function finishRun(items: readonly Item[], context: RunContext): readonly RunText[] {
  const { translate, language } = context;
  const filled = countFilled(items, context);
  const all = trimItems(items, { first: 0, last: items.length - 1, translate, language, around: [] }, filled);
  if (all === undefined) return [];
  const out: RunText[] = [];
  for (const stretch of cutItems(items, all, filled, context)) {
    const trimmed = trimItems(items, stretch, filled);
    const text = trimmed === undefined ? undefined : new RunBuilder(items, context, trimmed).build();
    if (text !== undefined) out.push(text);
  }
  return out;
}

/** True of words that the author of a page says are not to be translated. */
function standsIn(item: Item, text: string): boolean {
  return item.kind === 'open' && item.translate === false && !wordless.test(item.name) && /\p{L}/u.test(text);
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Builds the pieces and codes of one text. */
class RunBuilder {
  readonly #items: readonly Item[];
  readonly #context: RunContext;
  readonly #stretch: Stretch;
  readonly #rules: TextRules;
  readonly #pieces: Piece[] = [];
  /** Item by id of its code; `whole`: its content is copied with it. */
  readonly #codes = new Map<string, { readonly item: Item; readonly whole: boolean; readonly contentEnd: number }>();
  readonly #ids = new Map<number, string>();
  readonly #inside: { draft: Draft; code: string }[] = [];
  readonly #notes: (string | undefined)[] = [];
  /** White space that follows is not seen. */
  #spaced = true;

  constructor(items: readonly Item[], context: RunContext, stretch: Stretch) {
    this.#items = items;
    this.#context = context;
    this.#stretch = stretch;
    const { source, readReference, preserve } = context;
    this.#rules = { source, readReference, attribute: false, preserve, raw: false };
  }

  build(): RunText | undefined {
    const { first, last, translate, language, around } = this.#stretch;
    for (let index = first; index <= last; index = this.#add(index) + 1);
    const pieces = trimPieces(this.#pieces, this.#context.source);
    const text = textOf(pieces);
    if (!hasWords(text)) return undefined;
    const notes = around.map((item) => joinNotes([item.note, stretchNote(text, undefined, item.term)]));
    const owned = around.flatMap(({ own }) => (own === undefined ? [] : [own]));
    const extras: Extras | undefined = owned.length === 0 ? undefined : Object.assign({}, ...owned);
    const note = joinNotes([...notes, ...this.#notes]);
    return { pieces, codes: this.#blockCodes(pieces), translate, language, note, extras, inside: this.#inside };
  }

  /** Adds an item, and returns the index of the last one it stands for. */
  #add(index: number): number {
    const item = this.#items[index] as Item;
    if (item.kind === 'text') {
      const spaced = this.#spaced && !this.#context.preserve;
      this.#spaced = addText(this.#pieces, item.start, item.end, spaced, this.#rules);
      return index;
    }
    if (item.name === '#cdata') {
      this.#addCdata(item);
      return index;
    }
    if (item.kind === 'close') {
      const id = this.#ids.get(item.mate);
      if (id !== undefined) this.#pieces.push({ kind: 'close', id, span: { start: item.start, end: item.end } });
      return index;
    }
    const id = String(this.#codes.size + 1);
    if (item.kind === 'single') {
      this.#addSingle(item, id);
      return index;
    }
    const note = joinNotes([item.note, stretchLimits(item.own)]);
    if (note !== undefined || item.term !== undefined) {
      this.#notes.push(stretchNote(this.#between(index, item.mate), note, item.term));
    }
    if (item.translate === false && this.#stretch.translate !== false) return this.#addWhole(index, item, id);
    this.#ids.set(index, id);
    this.#codes.set(id, { item, whole: false, contentEnd: item.end });
    this.#pieces.push({ kind: 'open', id, span: { start: item.start, end: item.end } });
    this.#claim(item.from, item.to, id);
    return index;
  }

  #addSingle(item: Item, id: string): void {
    let { start } = item;
    const breaks = item.name === 'br';
    if (breaks && !this.#context.preserve) start = this.#takeSpace(start);
    this.#codes.set(id, { item, whole: item.content, contentEnd: item.end });
    this.#pieces.push({ kind: 'standalone', id, span: { start, end: item.end } });
    this.#claim(item.from, item.to, id);
    if (breaks) this.#spaced = true;
    else if (!isInvisible(item)) this.#spaced = false;
  }

  /** What must not be translated is one code with its content: it is copied, not encoded again. */
  #addWhole(index: number, item: Item, id: string): number {
    const { drafts } = this.#context;
    let { to } = item;
    for (let inner = index + 1; inner <= item.mate; inner += 1) to = Math.max(to, (this.#items[inner] as Item).to);
    const close = this.#items[item.mate] as Item;
    for (let at = item.from; at < to; at += 1) {
      const draft = drafts[at] as Draft;
      if (draft.translate === false) draft.dropped = true;
    }
    this.#codes.set(id, { item, whole: true, contentEnd: close.start });
    this.#pieces.push({ kind: 'standalone', id, span: { start: item.start, end: close.end } });
    this.#claim(item.from, to, id);
    this.#spaced = false;
    return item.mate;
  }

  /** A CDATA section is one piece of text; an edition writes it as other text. */
  #addCdata(item: Item): void {
    const { source, preserve } = this.#context;
    const inner: Piece[] = [];
    const start = item.start + 9;
    const end = source.startsWith(']]>', item.end - 3) ? item.end - 3 : item.end;
    const after = addText(inner, start, end, false, { ...this.#rules, raw: true });
    let text = textOf(inner);
    if (this.#spaced && !preserve && text.startsWith(' ')) text = text.slice(1);
    this.#pieces.push({ kind: 'text', text, span: { start: item.start, end: item.end } });
    this.#spaced = after;
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
    const end = last.span.end - 1;
    this.#pieces[this.#pieces.length - 1] = { kind: 'text', text: last.text.slice(0, -1), span: { start: last.span.start, end } };
    return end;
  }

  #claim(from: number, to: number, code: string): void {
    for (let index = from; index < to; index += 1) {
      const draft = this.#context.drafts[index] as Draft;
      if (!draft.dropped && (draft.within === undefined || draft.within.draft.dropped)) this.#inside.push({ draft, code });
    }
  }

  #between(from: number, to: number): string {
    const pieces: Piece[] = [];
    // The beginning is enough to find it again.
    for (let index = from; index < Math.min(to, from + 20); index += 1) {
      const item = this.#items[index] as Item;
      if (item.kind === 'text') addText(pieces, item.start, item.end, false, this.#rules);
    }
    return textOf(pieces).trim();
  }

  #blockCodes(pieces: readonly Piece[]): readonly BlockCode[] {
    const { source } = this.#context;
    const codes: Writable<BlockCode>[] = [];
    const places = new Map<string, number>();
    let fixed = false;
    for (const piece of pieces) {
      if (piece.kind !== 'open' && piece.kind !== 'close' && piece.kind !== 'standalone') continue;
      const { id, span } = piece;
      const data = source.slice(span.start, span.end);
      if (piece.kind === 'close') {
        const code = codes[places.get(id) as number] as Writable<BlockCode>;
        code.spanEnd = span;
        code.dataEnd = data;
        // An editor that shows one end shows the other.
        if (code.disp !== undefined && data !== '') code.dispEnd = data.length > 60 ? `${data.slice(0, 59)}…` : data;
        continue;
      }
      const { item, whole, contentEnd } = this.#codes.get(id) as { item: Item; whole: boolean; contentEnd: number };
      const lone = item.mate === lonely;
      const { type, subType } = codeKind(item.name);
      const { canCopy, canDelete, canOverlap } = freedom(item);
      const disp = display(source, item, span.end, whole);
      const canReorder = lone ? (fixed ? 'no' : 'firstNo') : 'yes';
      const code: Writable<BlockCode> = { id, paired: piece.kind === 'open', type, data, span, disp, canCopy, canDelete, canOverlap, canReorder };
      if (subType !== undefined) code.subType = subType;
      if (item.name === 'br') code.equiv = '\n';
      else if (whole) {
        code.equiv = this.#hiddenText(item, contentEnd);
        if (standsIn(item, code.equiv) && !this.#inside.some((it) => it.code === id)) code.stands = { text: code.equiv, ...(item.language === undefined ? {} : { language: item.language }) };
      }
      places.set(id, codes.length);
      codes.push(code);
      if (lone) fixed = true;
    }
    return codes;
  }

  /** The text inside an element that is copied whole, without its tags. */
  #hiddenText(item: Item, end: number): string {
    const { source } = this.#context;
    const pieces: Piece[] = [];
    for (let at = item.start; at < end; ) {
      const tag = source.indexOf('<', at);
      const stop = tag < 0 || tag > end ? end : tag;
      addText(pieces, at, stop, false, this.#rules);
      const close = stop === end ? -1 : source.indexOf('>', stop);
      at = close < 0 ? end : close + 1;
    }
    return textOf(pieces).trim();
  }
}
