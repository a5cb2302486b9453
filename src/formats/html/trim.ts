import { hasWords } from '../../text/space.ts';
import type { Item } from './item.ts';
import type { RunContext } from './run-context.ts';
import { isSpace } from './tag.ts';

/** A stretch of a run's items, from `first` to `last`, and what the elements left out around it say. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly translate: boolean | undefined;
  readonly language: string | undefined;
  /** The elements left out around it of which rules say more, outermost first. */
  readonly around: readonly Item[];
}

/** Counts, for each place among the items, how many before it hold something: asked often, counted once. */
export function countFilled(items: readonly Item[], context: RunContext): Int32Array {
  const filled = new Int32Array(items.length + 1);
  for (let index = 0; index < items.length; index += 1) {
    filled[index + 1] = (filled[index] as number) + (isFilled(items[index] as Item, context) ? 1 : 0);
  }
  return filled;
}

/**
 * Leaves out blank text and codes at both ends, and pairs that enclose all that is left.
 *
 * @returns undefined where nothing is left.
 */
export function trimItems(items: readonly Item[], stretch: Stretch, filled: Int32Array): Stretch | undefined {
  const empty = (from: number, to: number): boolean => filled[to] === filled[from];
  let { first, last, translate, language } = stretch;
  const around = [...stretch.around];
  while (first <= last) {
    const left = items[first] as Item;
    if (left.kind === 'open') {
      if (empty(first, left.mate + 1)) {
        first = left.mate + 1;
        continue;
      }
    } else if (empty(first, first + 1)) {
      first += 1;
      continue;
    }
    const right = items[last] as Item;
    if (right.kind === 'close') {
      if (empty(right.mate, last + 1)) {
        last = right.mate - 1;
        continue;
      }
    } else if (empty(last, last + 1)) {
      last -= 1;
      continue;
    }
    if (left.kind !== 'open' || left.mate !== last) return { first, last, translate, language, around };
    if (left.translate !== undefined) translate = left.translate;
    if (left.language !== undefined) language = left.language;
    if (left.note !== undefined || left.term !== undefined || left.own !== undefined) around.push(left);
    first += 1;
    last -= 1;
  }
  return undefined;
}

/**
 * Cuts a stretch where it plainly holds several texts: at an empty line (`<br><br>`), and where it is nothing but
 * links side by side. Only between elements that are whole on both sides.
 */
export function cutItems(items: readonly Item[], stretch: Stretch, filled: Int32Array, context: RunContext): readonly Stretch[] {
  if (context.whole) return [stretch];
  const links = linksOnly(items, stretch, filled, context);
  if (links !== undefined) return links;
  const cuts: Stretch[] = [];
  let { first } = stretch;
  let broken = -1;
  for (let index = first; index <= stretch.last; index += 1) {
    const item = items[index] as Item;
    if (item.kind === 'single' && item.name === 'br') {
      const twice = broken >= 0 && filled[index] === filled[broken];
      if (twice || (context.quoted && dashAfter(items, index, context))) {
        if (first <= index - 1) cuts.push({ ...stretch, first, last: index - 1 });
        first = index + 1;
      }
      broken = index;
    } else if (item.kind === 'open') {
      if (broken >= 0 && filled[item.mate + 1] !== filled[index]) broken = -1;
      index = item.mate;
    }
  }
  if (cuts.length === 0) return [stretch];
  cuts.push({ ...stretch, first });
  return cuts;
}

/** The links of a stretch that is nothing else but punctuation, or undefined. */
function linksOnly(items: readonly Item[], stretch: Stretch, filled: Int32Array, context: RunContext): readonly Stretch[] | undefined {
  const links: Stretch[] = [];
  let buttons = 0;
  for (let index = stretch.first; index <= stretch.last; index += 1) {
    const item = items[index] as Item;
    if (item.kind === 'open') {
      const isEmpty = filled[item.mate + 1] === filled[index];
      if (!isEmpty) {
        if (item.name === 'a' && item.translate === undefined) links.push({ ...stretch, first: index, last: item.mate });
        else if (wordsBetween(items, index, item.mate, context)) return undefined;
      }
      index = item.mate;
    } else if (item.kind === 'single') {
      if (item.name === 'button') buttons += 1;
      else if (item.content || item.name === '#cdata') return undefined;
    } else if (item.kind === 'text' && filled[index + 1] !== filled[index] && wordsBetween(items, index, index, context)) {
      return undefined;
    }
  }
  return links.length > 0 && links.length + buttons > 1 ? links : undefined;
}

function wordsBetween(items: readonly Item[], from: number, to: number, context: RunContext): boolean {
  for (let index = from; index <= to; index += 1) {
    const item = items[index] as Item;
    if (item.kind === 'single' && (item.content || item.name === '#cdata')) return true;
    if (item.kind === 'text' && hasWords(decode(item, context))) return true;
  }
  return false;
}

function decode(item: Item, { source, readReference }: RunContext): string {
  const raw = source.slice(item.start, item.end);
  if (!raw.includes('&')) return raw;
  let out = '';
  for (let at = item.start; at < item.end; ) {
    const reference = source.charCodeAt(at) === 0x26 ? readReference(source, at, item.end, false) : undefined;
    out += reference?.text ?? source.charAt(at);
    at = reference?.end ?? at + 1;
  }
  return out;
}

/** True if the next text begins with a dash: the author's line under a quotation. */
function dashAfter(items: readonly Item[], from: number, context: RunContext): boolean {
  const next = items.slice(from + 1, from + 4).find((item) => item.kind !== 'single' && (item.kind !== 'text' || decode(item, context).trim() !== ''));
  return next?.kind === 'text' && startsWithDash(decode(next, context).trimStart());
}

/** True if a text begins with a dash of any length. */
export function startsWithDash(text: string): boolean {
  return /^[\u2010-\u2015\u2212~-]/u.test(text);
}

function isFilled(item: Item, { source, readReference }: RunContext): boolean {
  if (item.kind === 'single') return item.content || item.name === '#cdata';
  if (item.kind !== 'text') return false;
  for (let at = item.start; at < item.end; at += 1) {
    const unit = source.charCodeAt(at);
    if (isSpace(unit)) continue;
    if (unit !== 0x26) {
      if (unit < 0x80 || source.charAt(at).trim() !== '') return true;
      continue;
    }
    const reference = readReference(source, at, item.end, false);
    if (reference === undefined || reference.text.trim() !== '') return true;
    at = reference.end - 1;
  }
  return false;
}
