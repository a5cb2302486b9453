import type { CodeItem, Item, Markup } from './item.ts';
import { hasWords } from '../../text/space.ts';

/**
 * Links whose address a template language computes, `[text]({{< ref "page" >}})`. Markdown sees brackets around
 * a text; a reader of the page sees a link. The brackets become its codes.
 *
 * @param items with the tags as codes already.
 */
export function linkTags(items: readonly Item[], source: string): readonly Item[] {
  let out: Item[] | undefined;
  for (let i = items.length - 2; i > 0; i -= 1) {
    const tag = (out ?? items)[i] as Item;
    if (tag.kind !== 'standalone' || source[tag.start] !== '{') continue;
    const made = linkAround(out ?? items, i, source);
    if (made === undefined) continue;
    out = made.items;
    i = Math.min(i, made.at);
  }
  return out ?? items;
}

const behind = /^[^\s()<>]*(?:[ \t]+"[^"\r\n]*")?\)/;

function linkAround(items: readonly Item[], at: number, source: string): { items: Item[]; at: number } | undefined {
  const before = items[at - 1];
  const after = items[at + 1];
  if (before?.kind !== 'text' || before.atomic || !before.text.endsWith('](') || after?.kind !== 'text' || after.atomic) return undefined;
  const tail = behind.exec(after.text)?.[0];
  const open = openingBracket(items, at - 1);
  if (tail === undefined || open === undefined) return undefined;
  const close = { start: before.end - 2, end: after.start + tail.length };
  const image = source[open.offset - 1] === '!' && open.offset > (items[open.index] as Item).start;
  const start = image ? open.offset - 1 : open.offset;
  const inner = between(items, open, at - 1, close.start, source);
  const text = (from: number, to: number): readonly Item[] => (to > from ? [{ kind: 'text', text: source.slice(from, to), start: from, end: to, atomic: false }] : []);
  const head = [...items.slice(0, open.index), ...text((items[open.index] as Item).start, start)];
  const rest = [...text(close.end, after.end), ...items.slice(at + 2)];
  const disp = source.slice(close.start, close.end);
  if (image) return { items: [...head, imageCode(inner, start, open.offset + 1, close, source), ...rest], at: head.length };
  const markup: Markup = { type: 'link', disp, canCopy: false, canDelete: false, flows: [] };
  return {
    items: [...head, { kind: 'open', start, end: start + 1, markup }, ...inner, { kind: 'close', ...close, markup }, ...rest],
    at: head.length,
  };
}

function imageCode(inner: readonly Item[], start: number, from: number, close: { start: number; end: number }, source: string): CodeItem {
  const plain = inner.every((item) => item.kind === 'text');
  const pieces = inner.flatMap((item) => (item.kind === 'text' ? [{ kind: 'text' as const, text: item.text, span: { start: item.start, end: item.end } }] : []));
  const worded = plain && pieces.some((piece) => hasWords(piece.text));
  const span = { start: from, end: close.start };
  const markup: Markup = {
    type: 'image',
    disp: source.slice(start, close.end),
    canCopy: false,
    canDelete: false,
    flows: worded ? [{ kind: 'alternative', span, pieces, place: 'label', side: 'open', layout: { reference: 'resource' } }] : [],
  };
  return { kind: 'standalone', start, end: close.end, markup };
}

/** The `[` that the `](` at the end of an item belongs to; codes in between have to be whole. */
function openingBracket(items: readonly Item[], last: number): { index: number; offset: number } | undefined {
  let depth = 0;
  let codes = 0;
  for (let index = last; index >= 0; index -= 1) {
    const item = items[index] as Item;
    if (item.kind === 'cut') return undefined;
    if (item.kind === 'close') codes += 1;
    if (item.kind === 'open') codes -= 1;
    if (codes < 0) return undefined;
    if (item.kind !== 'text' || item.atomic) continue;
    for (let k = item.text.length - (index === last ? 3 : 1); k >= 0; k -= 1) {
      if (item.text[k] === ']') depth += 1;
      if (item.text[k] !== '[') continue;
      if (depth === 0) return codes === 0 ? { index, offset: item.start + k } : undefined;
      depth -= 1;
    }
  }
  return undefined;
}

/** The items between the brackets. */
function between(items: readonly Item[], open: { index: number; offset: number }, last: number, end: number, source: string): readonly Item[] {
  const out: Item[] = [];
  for (let i = open.index; i <= last; i += 1) {
    const item = items[i] as Item;
    const start = i === open.index ? open.offset + 1 : item.start;
    const stop = i === last ? end : item.end;
    if (start >= stop) continue;
    out.push(item.kind === 'text' && !item.atomic ? { ...item, text: source.slice(start, stop), start, end: stop } : item);
  }
  return out;
}
