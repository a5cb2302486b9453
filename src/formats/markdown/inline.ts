import { hasWords } from '../../text/space.ts';
import type { InlineContext } from './context.ts';
import { pairTags, tagCode } from './inline-html.ts';
import { deletion, emphasis, type Flow, type Item, lineBreak, type Markup, other, strong, toPieces } from './item.ts';
import { jsxFlows } from './jsx.ts';
import { labelEnd, readLinkTail } from './link-tail.ts';
import { scanText, type TextRun } from './text-run.ts';
import { endOf, type Node, startOf } from './tree.ts';

/** Emphasis nested deeper than this is one code: nobody wrote it for readers. */
const deepest = 100;

/**
 * The content of a paragraph, heading or cell as a flat list of texts and codes that tiles `start` to `end`.
 */
export function readInline(context: InlineContext, nodes: readonly Node[], start: number, end: number): readonly Item[] {
  const out: Item[] = [];
  readNodes(context, nodes, start, end, 0, out);
  return out;
}

/** Reads nodes in order; what lies between them is white space, prefixes of containers, or one more code. */
function readNodes(context: InlineContext, nodes: readonly Node[], start: number, end: number, depth: number, out: Item[]): void {
  const { source, base } = context;
  const pairs = nodes.some((node) => node.type === 'html') ? pairTags(context, nodes) : undefined;
  let at = start;
  for (let i = 0; i < nodes.length; i += 1) {
    const node = nodes[i] as Node;
    const from = startOf(node) + base;
    const to = endOf(node) + base;
    // A node without a place, or one that lies in what was read already.
    if (from < at || to < from || to > end) continue;
    if (from > at) fillGap(source, at, from, out);
    const close = pairs?.get(i);
    if (close !== undefined) {
      const last = nodes[close] as Node;
      readElement(context, node, last, nodes.slice(i + 1, close), depth, out);
      at = endOf(last) + base;
      i = close;
      continue;
    }
    readNode(context, node, from, to, depth, out);
    at = to;
  }
  if (at < end) fillGap(source, at, end, out);
}

function readNode(context: InlineContext, node: Node, from: number, to: number, depth: number, out: Item[]): void {
  const { source } = context;
  const single = (markup: Markup, bare = false): void => {
    out.push({ kind: 'standalone', start: from, end: to, markup, ...(bare ? { bare } : {}) });
  };
  const children = node.children ?? [];
  switch (node.type) {
    case 'text':
      readText(context, from, to, node.value ?? '', out);
      return;
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const markup = node.type === 'emphasis' ? emphasis : node.type === 'strong' ? strong : deletion;
      readPair(context, children, from, to, markup, depth, out);
      return;
    }
    case 'inlineCode':
      single({ type: 'other', subType: 'md:code', disp: source.slice(from, to), equiv: asParsed(context, from, to) ? (node.value ?? '') : source.slice(from, to), canCopy: true, canDelete: false, flows: [] });
      return;
    case 'break':
      single(lineBreak);
      return;
    case 'link':
    case 'linkReference':
      readLink(context, node, from, to, depth, out);
      return;
    case 'image':
    case 'imageReference':
      single(image(context, node, from, to));
      return;
    case 'html':
      single(tagCode(context, from, to).markup);
      return;
    case 'mdxJsxTextElement': {
      const markup: Markup = { type: 'other', disp: source.slice(from, Math.min(to, from + 60)), canCopy: true, canDelete: false, flows: jsxFlows(context, from, to) };
      readPair(context, children, from, to, markup, depth, out);
      return;
    }
    case 'footnoteReference':
      single({ ...other, subType: 'md:footnote', disp: source.slice(from, to) });
      return;
    default:
      single({ ...other, disp: source.slice(from, to) });
  }
}

/** A node with content as an opening and a closing code. */
function readPair(
  context: InlineContext,
  children: readonly Node[],
  from: number,
  to: number,
  markup: Markup,
  depth: number,
  out: Item[],
): void {
  const first = children[0];
  const last = children.at(-1);
  if (first === undefined || last === undefined || depth >= deepest) {
    out.push({ kind: 'standalone', start: from, end: to, markup });
    return;
  }
  const open = startOf(first) + context.base;
  const close = endOf(last) + context.base;
  out.push({ kind: 'open', start: from, end: open, markup });
  readNodes(context, children, open, close, depth + 1, out);
  out.push({ kind: 'close', start: close, end: to, markup });
}

/** A raw HTML element in running text: two codes around its content, one where nobody translates that. */
function readElement(context: InlineContext, first: Node, last: Node, between: readonly Node[], depth: number, out: Item[]): void {
  const { source, base } = context;
  const start = startOf(first) + base;
  const end = endOf(first) + base;
  const close = { start: startOf(last) + base, end: endOf(last) + base };
  const { markup, opaque, stands } = tagCode(context, start, end);
  if (opaque || depth >= deepest) {
    const content = source.slice(end, close.start);
    const text = stands === undefined ? '' : wordsOf(between);
    const whole: Markup = { ...markup, disp: source.slice(start, close.end), equiv: content };
    out.push({ kind: 'standalone', start, end: close.end, markup: /\p{L}/u.test(text) ? { ...whole, canCopy: false, canDelete: false, stands: { ...stands, text } } : whole });
    return;
  }
  out.push({ kind: 'open', start, end, markup });
  readNodes(context, between, end, close.start, depth + 1, out);
  out.push({ kind: 'close', ...close, markup });
}

/** What a reader reads in nodes. */
function wordsOf(nodes: readonly Node[]): string {
  return nodes.map((node) => (node.type === 'html' ? '' : (node.value ?? wordsOf(node.children ?? [])))).join('');
}

function readLink(context: InlineContext, node: Node, from: number, to: number, depth: number, out: Item[]): void {
  const { source } = context;
  const raw = source.slice(from, to);
  if (raw[0] !== '[') {
    const bare = raw[0] !== '<';
    const same = asParsed(context, from, to);
    const text = same ? (node.children?.[0]?.value ?? raw) : raw;
    const markup: Markup = { type: 'link', ...(bare ? { subType: 'md:address' } : {}), disp: same ? (node.url ?? raw) : raw, equiv: text, canCopy: true, canDelete: false, flows: [] };
    out.push({ kind: 'standalone', start: from, end: to, markup, ...(bare ? { bare } : {}) });
    return;
  }
  const flows: Flow[] = [];
  const children = node.children ?? [];
  if (raw.startsWith('[AUTOTITLE]')) {
    // GitHub's documentation puts the title of the page there.
    out.push({ kind: 'standalone', start: from, end: to, markup: { type: 'link', disp: raw, canCopy: false, canDelete: false, flows: [] } });
    return;
  }
  const close = children.length === 0 ? labelEnd(context.parsed, from + 1, to, node.referenceType, node.url ?? '') : endOf(children.at(-1) as Node) + context.base;
  if (typeof node.title === 'string' && close !== undefined) {
    // Behind the last child there may be white space before the bracket.
    const title = titleFlow(context, context.parsed.indexOf(']', close), to, node.title, children.length === 0 ? 'open' : 'close');
    if (title !== undefined) flows.push(title);
  }
  readPair(context, children, from, to, { type: 'link', disp: asParsed(context, from, to) ? (node.url ?? raw) : source.slice(close ?? to, to), canCopy: false, canDelete: false, flows }, depth, out);
}

function image(context: InlineContext, node: Node, from: number, to: number): Markup {
  const { source } = context;
  const flows: Flow[] = [];
  const reference = node.type === 'imageReference' ? node.referenceType : undefined;
  const close = labelEnd(context.parsed, from + 2, to, reference, node.url ?? '');
  if (close !== undefined) {
    const alternative = altFlow(context, from + 2, close, node.alt ?? '', reference ?? 'resource');
    if (alternative !== undefined) flows.push(alternative);
    const title = typeof node.title === 'string' ? titleFlow(context, close, to, node.title, 'open') : undefined;
    if (title !== undefined) flows.push(title);
  }
  return { type: 'image', disp: asParsed(context, from, to) ? (node.url ?? source.slice(from, to)) : source.slice(from, to), canCopy: false, canDelete: false, flows };
}

function altFlow(context: InlineContext, start: number, end: number, alt: string, reference: string): Flow | undefined {
  if (!hasWords(alt)) return undefined;
  const { cell, mdx } = context;
  const pieces = [...toPieces(readValue(context, start, end, alt))];
  // The brackets that make the text its own label give way to the label.
  const last = reference === 'collapsed' ? end + 2 : end;
  if (last > end) pieces.push({ kind: 'text', text: '', span: { start: end, end: last } });
  return { kind: 'alternative', span: { start, end: last }, pieces, place: 'label', side: 'open', layout: { reference, cell, mdx } };
}

function titleFlow(context: InlineContext, close: number, to: number, title: string, side: 'open' | 'close'): Flow | undefined {
  const tail = readLinkTail(context.parsed, close, to);
  if (tail?.title === undefined || tail.quote === undefined || !hasWords(title)) return undefined;
  const { start, end } = tail.title;
  const pieces = toPieces(readValue(context, start, end, title));
  return { kind: 'link-title', span: tail.title, pieces, place: `title:${tail.quote}`, side, layout: { cell: context.cell } };
}

/** A text whose decoding could not be followed: one atomic piece. */
export function whole(start: number, end: number, value: string): TextRun {
  return { kind: 'text', text: value.replace(/[ \t\r\n]+/g, ' '), start, end, atomic: true };
}

function readText(context: InlineContext, from: number, to: number, value: string, out: Item[]): void {
  const { source, parsed } = context;
  // Nearly every text has nothing to decode.
  const plain = to - from === value.length && parsed.startsWith(value, from) && !/[\t\n\r\\&\0]| {2}/.test(value) && (source === parsed || !source.slice(from, to).includes('&'));
  if (plain) out.push({ kind: 'text', text: source === parsed ? value : source.slice(from, to), start: from, end: to, atomic: false });
  else for (const run of readValue(context, from, to, value)) out.push(run);
}

/** A decoded value as runs, with the source's own characters where others were parsed in their place. */
function readValue(context: InlineContext, start: number, end: number, value: string): readonly TextRun[] {
  const { source, parsed } = context;
  return scanText(source, start, end, value, parsed) ?? [whole(start, end, asParsed(context, start, end) ? value : source.slice(start, end))];
}

/** True of a stretch that was parsed as it is. */
function asParsed({ source, parsed }: InlineContext, from: number, to: number): boolean {
  return source === parsed || source.slice(from, to) === parsed.slice(from, to);
}

/** What stands between two nodes: the prefix behind a line break belongs to the break. */
function fillGap(source: string, start: number, end: number, out: Item[]): void {
  const raw = source.slice(start, end);
  const last = out.at(-1);
  if (/^[ \t\r\n>]*$/.test(raw)) {
    const breaks = last !== undefined && last.kind !== 'cut' && /[\r\n][ \t>]*$/.test(source.slice(last.start, last.end));
    if (breaks && (last.kind === 'standalone' || (last.kind === 'text' && last.atomic))) {
      out[out.length - 1] = { ...last, end };
      return;
    }
    out.push({ kind: 'text', text: ' ', start, end, atomic: raw !== ' ' });
    return;
  }
  out.push({ kind: 'standalone', start, end, markup: { ...other, disp: raw } });
}
