import type { BlockCode } from '../../model/block.ts';
import type { Encoding } from '../format.ts';

/** What a block is to read as: a text, or a code with the markup to write for it. */
export type Want =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close' | 'standalone'; readonly id: string; readonly raw: string; readonly code: BlockCode };

/** What emphasis is written with. */
export const delimiter: RegExp = /^(?:\*{1,2}|_{1,2}|~{1,2})$/;

/** One side of emphasis. */
export interface Emphasis {
  readonly kind: 'open' | 'close';
  readonly id: string;
  readonly raw: string;
  readonly code: BlockCode;
}

/** True for a code that is written with `*`, `_` or `~`. */
export function isEmphasis(want: Want | undefined): want is Emphasis {
  return want !== undefined && want.kind !== 'text' && want.kind !== 'standalone' && delimiter.test(want.raw);
}

/** True for an address that is a link without any markup. */
export function isBare(want: Want | undefined): want is Extract<Want, { id: string }> & { readonly kind: 'standalone' } {
  return want?.kind === 'standalone' && want.code.subType === 'md:address';
}

/**
 * The content of an edition as it can be written: white space collapsed, codes balanced and properly nested,
 * white space moved out of emphasis, emphasis of nothing left out, references by their own text given their label.
 */
export function wantsOf({ source, block, content, markup }: Encoding): readonly Want[] {
  const codes = new Map(block.codes.map((code) => [code.id, code]));
  const list: Want[] = [];
  const open: string[] = [];
  for (const item of content) {
    if (item.kind === 'text') {
      addText(list, item.text.replace(/\0/g, '\uFFFD').replace(/[ \t\r\n\f\v\u2028\u2029\u0085]+/g, ' '));
      continue;
    }
    if (item.kind === 'mark-open' || item.kind === 'mark-close') continue;
    const code = codes.get(item.id);
    if (code === undefined) continue;
    if (item.kind === 'open') open.push(item.id);
    if (item.kind === 'close') {
      const at = open.lastIndexOf(item.id);
      if (at < 0) continue;
      // What is still open inside could not be closed behind it.
      for (let i = open.length - 1; i > at; i -= 1) {
        const id = open[i] as string;
        list.push({ kind: 'close', id, raw: markup(id, 'close'), code: codes.get(id) as BlockCode });
      }
      open.length = at;
    }
    list.push({ kind: item.kind, id: item.id, raw: markup(item.id, item.kind), code });
  }
  for (const id of open.toReversed()) list.push({ kind: 'close', id, raw: markup(id, 'close'), code: codes.get(id) as BlockCode });
  return trimEnds(merged(labelled(source, dropEmpty(trimBreaks(moveSpace(list))), block.pieces)));
}

/** White space at the ends of a block is none. */
function trimEnds(list: readonly Want[]): readonly Want[] {
  return list.flatMap((want, i): readonly Want[] => {
    if (want.kind !== 'text' || (i > 0 && i < list.length - 1)) return [want];
    const text = want.text.slice(i === 0 && want.text.startsWith(' ') ? 1 : 0, i === list.length - 1 && want.text.endsWith(' ') ? -1 : undefined);
    return text === '' ? [] : [{ kind: 'text', text }];
  });
}

function addText(list: Want[], text: string): void {
  const last = list.at(-1);
  if (last?.kind === 'text') list[list.length - 1] = { kind: 'text', text: last.text + text };
  else if (text !== '') list.push({ kind: 'text', text });
}

/** White space just inside emphasis would undo it (CommonMark, 6.2): outside, it reads the same. */
function moveSpace(list: readonly Want[]): readonly Want[] {
  if (!list.some((want, i) => isEmphasis(want) && isSpaced(list, i))) return list;
  // What opens pushes white space before itself, from the end on; what closes behind itself, from the start on.
  const opened = shift(list.toReversed(), 'open', (text) => text.replace(/^ +/, ''));
  return shift(opened.toReversed(), 'close', (text) => text.replace(/ +$/, ''));
}

function isSpaced(list: readonly Want[], at: number): boolean {
  const inner = list[at]?.kind === 'open' ? list[at + 1] : list[at - 1];
  return inner?.kind === 'text' && (inner.text.startsWith(' ') || inner.text.endsWith(' '));
}

function shift(list: readonly Want[], kind: 'open' | 'close', trim: (text: string) => string): readonly Want[] {
  const out: Want[] = [];
  let space = false;
  for (const want of list) {
    const last = out.at(-1);
    if (isEmphasis(want) && want.kind === kind && last?.kind === 'text') {
      const text = trim(last.text);
      if (text !== last.text) {
        space = true;
        out.pop();
        if (text !== '') out.push({ kind: 'text', text });
      }
    } else if (space && !(isEmphasis(want) && want.kind === kind)) {
      out.push({ kind: 'text', text: ' ' });
      space = false;
    }
    out.push(want);
  }
  if (space) out.push({ kind: 'text', text: ' ' });
  return out;
}

/** White space around a hard line break is none, and neither is a break at the end. */
function trimBreaks(list: readonly Want[]): readonly Want[] {
  const isBreak = (want: Want | undefined): boolean => want?.kind === 'standalone' && /[\r\n]/.test(want.raw) && want.code.subType === 'xlf:lb';
  if (!list.some(isBreak)) return list;
  const out: Want[] = [];
  list.forEach((want, i) => {
    if (want.kind !== 'text') {
      out.push(want);
      return;
    }
    let { text } = want;
    if (isBreak(list[i - 1])) text = text.replace(/^ +/, '');
    if (isBreak(list[i + 1]) && !startsWith(list[i + 1], '\\')) text = text.replace(/ +$/, '');
    if (text !== '') out.push({ kind: 'text', text });
  });
  // At an end of the block it would be text, or nothing.
  while (isBreak(out[0]) && !startsWith(out[0], '\\')) out.shift();
  while (isBreak(out.at(-1))) out.pop();
  return out;
}

function startsWith(want: Want | undefined, char: string): boolean {
  return want !== undefined && want.kind !== 'text' && want.raw.startsWith(char);
}

/** Emphasis around nothing is text to a parser, and nothing to a reader. */
function dropEmpty(list: readonly Want[]): readonly Want[] {
  const out: Want[] = [];
  for (const item of list) {
    if (item.kind === 'text' && item.text === '') continue;
    const last = out.at(-1);
    if (item.kind === 'close' && isEmphasis(item) && last?.kind === 'open' && last.id === item.id) out.pop();
    else out.push(item);
  }
  return out;
}

/** `[text]` and `[text][]` find their definition by their text: with another one they need their old text as label. */
function labelled(source: string, list: readonly Want[], pieces: Encoding['block']['pieces']): readonly Want[] {
  return list.map((item, i) => {
    if (item.kind !== 'close' || (item.raw !== ']' && item.raw !== '][]')) return item;
    const { span, spanEnd } = item.code;
    if (source[span.start] !== '[' || spanEnd === undefined) return item;
    const inside: string[] = [];
    for (let k = i - 1; k >= 0; k -= 1) {
      const each = list[k] as Want;
      if (each.kind !== 'text' && each.id === item.id) break;
      inside.unshift(each.kind === 'text' ? each.text : each.raw);
    }
    const from = pieces.findIndex((piece) => piece.kind === 'open' && piece.id === item.id);
    const to = pieces.findIndex((piece) => piece.kind === 'close' && piece.id === item.id);
    const old = pieces.slice(from + 1, to).map((piece) => (piece.kind === 'text' ? piece.text : source.slice(piece.span.start, piece.span.end)));
    if (old.join('') === inside.join('')) return item;
    const label = source.slice(span.end, spanEnd.start).replace(/\s*[\r\n][ \t>]*/g, ' ');
    return { ...item, raw: `][${label}]` };
  });
}

function merged(list: readonly Want[]): readonly Want[] {
  const out: Want[] = [];
  for (const item of list) {
    if (item.kind === 'text') addText(out, item.text);
    else out.push(item);
  }
  return out.flatMap((item) => (item.kind === 'text' ? { kind: 'text' as const, text: item.text.replace(/ {2,}/g, ' ') } : item));
}
