import { type Code, type Content, type Inline, onlyText } from '../model/content.ts';
import type { Splitter } from './sentences/split.ts';

/** A sentence of a unit, or the white space before, between and after its sentences. */
export interface ContentPart {
  readonly kind: 'segment' | 'ignorable';
  readonly source: Content;
}

/**
 * Cuts the content of a unit into its sentences and the white space between them. The parts joined are the
 * content. Codes are hidden from the splitter; an opening code goes with the sentence it opens, a closing one
 * with the one it closes, a standalone one with the sentence before where it touches its end (a footnote
 * reference), else with the next. A segment has visible text, unless the unit has none. What an annotation says is not
 * to be translated is never cut.
 *
 * @param codes the unit's codes, where known: a line break among them (`xlf:lb`) then parts words as a space does
 * @example segmentContent([{ kind: 'text', text: 'One. Two.' }], createSplitter({ locale: 'en' }))
 *   // a segment 'One.', an ignorable ' ', a segment 'Two.'
 */
export function segmentContent(
  content: Content,
  splitter: Splitter,
  codes: readonly Code[] = [],
): readonly ContentPart[] {
  const only = onlyText(content);
  if (only !== undefined) {
    const sentences = sentencesOf(only, splitter, []);
    return sentences.length === 0 ? [{ kind: 'segment', source: content }] : textParts(only, sentences);
  }
  const breakers = new Set(codes.filter((code) => code.subType === 'xlf:lb').map((code) => code.id));
  const items = flatten(content, breakers);
  const text = items.map((item) => item.shadow).join('');
  const sentences = sentencesOf(text, splitter, standing(content, items));
  if (sentences.length === 0) return [{ kind: 'segment', source: content }];
  const cuts = cutsOf(items, sentences);
  return slices(items, cuts);
}

/** The parts of content that is text alone. */
function textParts(text: string, sentences: readonly Sentence[]): readonly ContentPart[] {
  const out: ContentPart[] = [];
  let at = 0;
  const push = (kind: ContentPart['kind'], to: number): void => {
    if (to > at) out.push({ kind, source: [{ kind: 'text', text: text.slice(at, to) }] });
    at = to;
  };
  for (const { start, end } of sentences) {
    push('ignorable', start);
    push('segment', end);
  }
  push('ignorable', text.length);
  return out;
}

/** One code, or one stretch of text, with where it stands in the text the splitter sees. */
interface Item {
  readonly inline: Inline;
  /** What the splitter sees of it. */
  readonly shadow: string;
  readonly at: number;
}

interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A place in the content: an item, and an offset inside its text. */
interface Place {
  readonly item: number;
  readonly offset: number;
}

function flatten(content: Content, breakers: ReadonlySet<string>): readonly Item[] {
  let at = 0;
  return content.map((inline) => {
    const shadow = inline.kind === 'text' ? inline.text : inline.kind === 'standalone' && breakers.has(inline.id) ? ' ' : '';
    const item = { inline, shadow, at };
    at += shadow.length;
    return item;
  });
}

/** Where the annotations that are not to be translated stand. */
function standing(content: Content, items: readonly Item[]): readonly Sentence[] {
  const out: Sentence[] = [];
  content.forEach((inline, i) => {
    if (inline.kind !== 'mark-open' || inline.mark.translate !== false) return;
    const close = content.findIndex((other, at) => at > i && other.kind === 'mark-close' && other.id === inline.mark.id);
    if (close > i) out.push({ start: (items[i] as Item).at, end: (items[close] as Item).at });
  });
  return out;
}

function sentencesOf(text: string, splitter: Splitter, whole: readonly Sentence[]): readonly Sentence[] {
  const out: Sentence[] = [];
  let from = 0;
  const breaks = splitter.breaks(text);
  for (const to of [...(whole.length === 0 ? breaks : breaks.filter((at) => !whole.some(({ start, end }) => start < at && at < end))), text.length]) {
    let start = from;
    let end = to;
    while (start < end && isSpace(text, start)) start += 1;
    while (end > start && isSpace(text, end - 1)) end -= 1;
    if (start < end) out.push({ start, end });
    from = to;
  }
  return out;
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}

/** Where parts begin: for each sentence the place of its first and behind its last item. */
function cutsOf(items: readonly Item[], sentences: readonly Sentence[]): readonly (readonly [Place, Place])[] {
  const out: [Place, Place][] = [];
  let cursor = 0;
  let begin: Place = { item: 0, offset: 0 };
  sentences.forEach((sentence, i) => {
    const next = sentences[i + 1];
    // Items before this one hold text of the sentence only.
    while (endOf(items[cursor] as Item) < sentence.end) cursor += 1;
    const from = cursor;
    let to = from;
    while (to < items.length && (next === undefined || endOf(items[to] as Item) <= next.start)) to += 1;
    if (i === 0) begin = firstPlace(items, sentence);
    const [left, right] = gap(items, from, to, sentence, next);
    out.push([begin, left]);
    begin = right;
  });
  return out;
}

function endOf(item: Item): number {
  return item.at + item.shadow.length;
}

/** Where the first sentence begins: at its text, or at a code before it. */
function firstPlace(items: readonly Item[], sentence: Sentence): Place {
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i] as Item;
    if (item.inline.kind !== 'text') return { item: i, offset: 0 };
    if (endOf(item) > sentence.start) return { item: i, offset: sentence.start - item.at };
  }
  return { item: 0, offset: 0 };
}

/**
 * Where one sentence ends and the next begins. `from` is the item that holds the end of the first,
 * `to` the one that holds the beginning of the next (or the end of the list).
 */
function gap(
  items: readonly Item[],
  from: number,
  to: number,
  sentence: Sentence,
  next: Sentence | undefined,
): readonly [Place, Place] {
  let left: Place = { item: from, offset: sentence.end - (items[from] as Item).at };
  let right: Place | undefined;
  const closed = lastClose(items, from + 1, to);
  let touching = endOf(items[from] as Item) === sentence.end;
  for (let i = from + 1; i < to; i += 1) {
    const { inline, shadow } = items[i] as Item;
    if (inline.kind === 'text') {
      if (shadow !== '') touching = false;
      continue;
    }
    if (next === undefined || i <= closed || (touching && inline.kind === 'standalone')) left = { item: i + 1, offset: 0 };
    else {
      right = { item: i, offset: 0 };
      break;
    }
    if (shadow !== '') touching = false;
  }
  if (right !== undefined) return [left, right];
  if (next === undefined) return [left, { item: items.length, offset: 0 }];
  return [left, { item: to, offset: next.start - (items[to] as Item).at }];
}

/** The last closing code that no opening one stands before; -1 where there is none. */
function lastClose(items: readonly Item[], from: number, to: number): number {
  let last = -1;
  for (let i = from; i < to; i += 1) {
    const { kind } = (items[i] as Item).inline;
    if (kind === 'open' || kind === 'mark-open') break;
    if (kind === 'close' || kind === 'mark-close') last = i;
  }
  return last;
}

function slices(items: readonly Item[], cuts: readonly (readonly [Place, Place])[]): readonly ContentPart[] {
  const out: ContentPart[] = [];
  let at: Place = { item: 0, offset: 0 };
  const push = (kind: ContentPart['kind'], to: Place): void => {
    const source = between(items, at, to);
    if (source.length > 0) out.push({ kind, source });
    at = to;
  };
  for (const [begin, end] of cuts) {
    push('ignorable', begin);
    push('segment', end);
  }
  push('ignorable', { item: items.length, offset: 0 });
  return out;
}

function between(items: readonly Item[], from: Place, to: Place): Content {
  const out: Inline[] = [];
  for (let i = from.item; i <= to.item && i < items.length; i += 1) {
    const { inline } = items[i] as Item;
    const start = i === from.item ? from.offset : 0;
    if (inline.kind === 'text') {
      const text = inline.text.slice(start, i === to.item ? to.offset : undefined);
      if (text !== '') out.push({ kind: 'text', text });
    } else if (i < to.item) out.push(inline);
  }
  return out;
}
