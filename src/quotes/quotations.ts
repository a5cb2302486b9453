import { blockText, type Block, readerText } from '../model/block.ts';
import { collapse } from '../text/space.ts';
import { readAttribution } from './attribution.ts';
import { cueIn, cuesOf } from './cues.ts';
import { findQuoted, type Quoted } from './marks.ts';

/** A stretch of one block; offsets count UTF-16 code units of the block's text. */
export interface Stretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Words that the article gives as somebody's. */
export interface Quotation {
  /** One stretch, or one in each paragraph that it runs over; without the marks. */
  readonly stretches: readonly Stretch[];
  /** As a reader sees it, white space collapsed. */
  readonly text: string;
  /** 0; 1 for a quotation inside a quotation. */
  readonly depth: number;
  /** Between quotation marks, after a dash, inside `<q>`, or a block of its own. */
  readonly form: 'marks' | 'dash' | 'element' | 'block';
  /** Values of `cite` and `data-relay-of` on the element around it. */
  readonly cite?: string;
  readonly relayOf?: string;
}

const silent: ReadonlySet<string> = new Set(['code', 'attribution', 'metadata', 'attribute', 'link-title', 'alternative']);

/** Languages that set what is said after a dash, in a paragraph of its own. */
const dashed: ReadonlySet<string> = new Set(['uk', 'ru', 'be', 'bg', 'sr', 'mk', 'pl', 'es', 'fr', 'pt', 'ro', 'it', 'hu', 'tr', 'ca', 'lt', 'lv', 'fi', 'cs', 'sk']);

/**
 * Finds the quotations of an article: between the marks of any language, nested, running over paragraphs
 * (each begins with the mark, only the last ends with one), after a dash, in `<q>`, and block quotations.
 *
 * @param skip blocks to leave out: those that are passages.
 */
export function findQuotations(blocks: readonly Block[], language: string, skip: ReadonlySet<number> = new Set()): readonly Quotation[] {
  const out: Quotation[] = [];
  let running: { mark: string; depth: number; stretches: Stretch[]; texts: string[] } | undefined;
  const close = (): void => {
    // A mark that is never closed, and not taken up by the next paragraph, is a slip and quotes nothing.
    if (running !== undefined && running.stretches.length > 1) out.push({ stretches: running.stretches, text: collapse(running.texts.join(' ')), depth: 0, form: 'marks' });
    running = undefined;
  };
  const apart = quotedBlocks(blocks, skip);
  blocks.forEach((block, i) => {
    if (skip.has(i) || silent.has(block.kind)) return;
    const text = blockText(block);
    const quoted = findQuoted(text);
    const whole = apart.get(i);
    if (whole !== undefined) {
      close();
      if (whole[0] === i) {
        const stretches = whole.map((at) => ({ block: at, start: 0, end: blockText(blocks[at] as Block).length }));
        const { cite, relayOf } = block.refers ?? {};
        out.push({
          stretches, text: collapse(whole.map((at) => collapse(readerText(blocks[at] as Block))).join(' ')), depth: 0, form: 'block',
          ...(cite === undefined ? {} : { cite }), ...(relayOf === undefined ? {} : { relayOf }),
        });
      }
    }
    if (running !== undefined) {
      const first = quoted[0];
      const goesOn = first !== undefined && first.mark === running.mark && text.slice(0, first.start).trim() === '';
      if (goesOn) {
        running.stretches.push({ block: i, start: first.from, end: first.to });
        running.texts.push(collapse(readerText(block, first.from, first.to)));
        if (first.closed) close();
      } else close();
      for (const it of goesOn ? quoted.slice(1) : quoted) add(it);
    } else for (const it of quoted) add(it);
    for (const element of elements(block)) {
      // Marks right inside or outside of it set off the same words.
      if (!quoted.some((it) => (it.from <= element.start && element.end <= it.to) || isAllOf(text, it, element))) {
        out.push({ stretches: [{ block: i, start: element.start, end: element.end }], text: collapse(readerText(block, element.start, element.end)), depth: whole === undefined ? 0 : 1, form: 'element', ...around(block, { from: element.start, to: element.end }) });
      }
    }
    if (quoted.length > 0 || whole !== undefined) return;
    const labelled = afterLabel(text, language);
    if (labelled > 0) out.push({ stretches: [{ block: i, start: labelled, end: text.length }], text: collapse(readerText(block, labelled)), depth: 0, form: 'block' });
    else if (dashed.has(language.split('-', 1)[0] ?? '')) for (const it of afterDash(text)) out.push({ stretches: [{ block: i, ...it }], text: collapse(readerText(block, it.start, it.end)), depth: 0, form: 'dash' });

    function add(it: Quoted): void {
      const stretch = { block: i, start: it.from, end: it.to };
      if (it.closed) {
        const depth = it.depth + (whole === undefined ? 0 : 1);
        const pieces = insertedIn(text, it, language);
        if (pieces.length > 1) for (const piece of pieces) out.push({ stretches: [{ block: i, ...piece }], text: collapse(readerText(block, piece.start, piece.end)), depth, form: 'dash', ...around(block, it) });
        else out.push({ stretches: [stretch], text: collapse(readerText(block, it.from, it.to)), depth, form: 'marks', ...around(block, it) });
      } else if (it.depth === 0 && whole === undefined) {
        close();
        running = { mark: it.mark, depth: 0, stretches: [stretch], texts: [collapse(readerText(block, it.from, it.to))] };
      }
    }
  });
  close();
  return nested(out.filter((it) => it.text !== ''));
}

/** True if marks stand around all that an element holds. */
function isAllOf(text: string, it: Quoted, element: Element): boolean {
  return it.closed && element.start <= it.start && it.to <= element.end && text.slice(element.start, it.start).trim() === '' && !/[\p{L}\p{N}]/u.test(text.slice(it.to, element.end));
}

/** In the order of the text; what stands inside another quotation is one level deeper, whatever sets it off. */
function nested(quotations: readonly Quotation[]): readonly Quotation[] {
  const sorted = quotations.map((it, at) => ({ it, at })).sort((a, b) => compare(a.it, b.it) || a.at - b.at).map(({ it }) => it);
  const out: Quotation[] = [];
  let around: Quotation[] = [];
  for (const it of sorted) {
    around = around.filter((outer) => holds(outer, it));
    const least = around.reduce((depth, outer) => Math.max(depth, outer.depth + 1), 0);
    const placed = it.depth < least ? { ...it, depth: least } : it;
    out.push(placed);
    around.push(placed);
  }
  return out;
}

function compare(a: Quotation, b: Quotation): number {
  const [one, other] = [a.stretches[0] as Stretch, b.stretches[0] as Stretch];
  return one.block - other.block || one.start - other.start || other.end - one.end;
}

/** True if a quotation stands inside another. */
export function holds(outer: Quotation, inner: Quotation): boolean {
  return inner.stretches.every((it) => outer.stretches.some((around) => around.block === it.block && around.start <= it.start && it.end <= around.end));
}

/**
 * Quotations that are blocks of their own, by each of their blocks: the blocks of one `<blockquote>`, or one after the other
 * in Markdown; and a paragraph of emphasis right behind a passage. What stands between marks for the most part is quoted by them.
 */
function quotedBlocks(blocks: readonly Block[], skip: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
  const out = new Map<number, readonly number[]>();
  const isQuoted = (i: number): boolean => {
    const block = blocks[i];
    if (block === undefined || skip.has(i) || silent.has(block.kind) || block.embed !== undefined) return false;
    const apart = block.kind === 'quotation' || (block.container !== undefined && block.kind === 'paragraph') || (block.kind === 'paragraph' && skip.has(i - 1) && isEmphasized(block));
    return apart && readAttribution(blockText(block)) === undefined;
  };
  for (let i = 0; i < blocks.length; i += 1) {
    if (!isQuoted(i)) continue;
    const group = [i];
    while (isQuoted(i + 1) && blocks[i + 1]?.container === blocks[i]?.container) group.push((i += 1));
    const between = group.reduce((sum, at) => sum + findQuoted(blockText(blocks[at] as Block)).reduce((all, it) => all + (it.depth === 0 ? it.to - it.from : 0), 0), 0);
    const length = group.reduce((sum, at) => sum + blockText(blocks[at] as Block).length, 0);
    if (between < length / 2) for (const at of group) out.set(at, group);
  }
  return out;
}

/** True of a paragraph that is emphasis from its beginning to its end: a translation right behind what it translates. */
function isEmphasized(block: Block): boolean {
  const text = blockText(block);
  return spansOf(block, (data) => /^(?:[*_]{1,3}$|<(?:em|i)(?![\w-]))/i.test(data)).some(({ start, end }) => !/[\p{L}\p{N}]/u.test(text.slice(0, start) + text.slice(end)));
}

/** Where the translation begins in a paragraph such as `In translation: The sea is calm.`; 0 in any other. */
function afterLabel(text: string, language: string): number {
  const cues = cuesOf(language);
  const label = /^[\s([]*([^:.!?]{3,50}):\s+(?=\S.*\s\S)/u.exec(text);
  if (cues === undefined || label === null) return 0;
  const words = (label[1] as string).toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length <= 5 && cueIn(words, cues.translated) !== undefined ? label[0].length : 0;
}

interface Element {
  readonly start: number;
  readonly end: number;
  readonly data: string;
}

/** What stands inside `<q>`. */
function elements(block: Block): readonly Element[] {
  return spansOf(block, (data) => /^<q(?![\w-])/i.test(data));
}

/** Where the paired codes of a block that `wanted` picks stand in its text. */
export function spansOf(block: Block, wanted: (data: string) => boolean): readonly Element[] {
  const data = new Map(block.codes.filter((code) => code.paired && wanted(code.data)).map((code) => [code.id, code.data]));
  if (data.size === 0) return [];
  const out: Element[] = [];
  const open = new Map<string, number>();
  let at = 0;
  for (const piece of block.pieces) {
    if (piece.kind === 'text') at += piece.text.length;
    else if (piece.kind === 'open' && data.has(piece.id)) open.set(piece.id, at);
    else if (piece.kind === 'close' && open.has(piece.id)) {
      out.push({ start: open.get(piece.id) as number, end: at, data: data.get(piece.id) as string });
      open.delete(piece.id);
    }
  }
  return out;
}

function around(block: Block, it: Pick<Quoted, 'from' | 'to'>): { cite?: string; relayOf?: string } {
  for (const element of spansOf(block, (data) => /\s(?:cite|data-relay-of)\s*=/i.test(data))) {
    if (element.start <= it.from && it.to <= element.end) return said(element.data);
  }
  const relayOf = block.refers?.relayOf;
  return relayOf === undefined ? {} : { relayOf };
}

function said(data: string): { cite?: string; relayOf?: string } {
  const cite = attribute(data, 'cite');
  const relayOf = attribute(data, 'data-relay-of');
  return { ...(cite === undefined ? {} : { cite }), ...(relayOf === undefined ? {} : { relayOf }) };
}

/** The value of an attribute in an opening tag, as it is written. */
export function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag);
  return match === null ? undefined : (match[1] ?? match[2] ?? match[3]);
}

/** What is said in a paragraph that begins with a dash: `— Text, — said he. — Text.` */
function afterDash(text: string): readonly { start: number; end: number }[] {
  const begin = /^\s*[—–]\s+/u.exec(text);
  if (begin === null) return [];
  const out: { start: number; end: number }[] = [];
  let start = begin[0].length;
  let saying = true;
  const border = /[,.!?…]\s+[—–]\s+/gu;
  border.lastIndex = start;
  for (let match = border.exec(text); match !== null; match = border.exec(text)) {
    if (saying) out.push({ start, end: match.index + 1 });
    saying = !saying;
    start = match.index + match[0].length;
  }
  if (saying) out.push({ start, end: text.length });
  return out;
}

/**
 * The pieces of a quotation that its attribution is set into, dashes around it, inside the same marks:
 * `«Текст, — сказала она. — Текст»`. One piece where there is none.
 */
function insertedIn(text: string, it: Quoted, language: string): readonly { start: number; end: number }[] {
  const cues = cuesOf(language);
  if (cues === undefined || !dashed.has(language.split('-', 1)[0] ?? '')) return [{ start: it.from, end: it.to }];
  const out: { start: number; end: number }[] = [];
  let start = it.from;
  for (const match of text.slice(it.from, it.to).matchAll(/[,.!?…]\s+[—–]\s+(\p{Ll}[^—–]{2,90}?)[.,:]\s+[—–]\s+/gu)) {
    const words = (match[1] as string).toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    if (cueIn(words, `${cues.said} ${cues.written} ${cues.spoken}`) === undefined) continue;
    out.push({ start, end: it.from + match.index + 1 });
    start = it.from + match.index + match[0].length;
  }
  out.push({ start, end: it.to });
  return out;
}
