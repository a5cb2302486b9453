import type { CodeItem, Cut, Item } from './item.ts';
import { type OpaqueRange, opaqueItem } from './opaque.ts';

/** Where the lines of a paragraph are cut, and what that says of it. */
export interface Cuts {
  readonly ranges: readonly Cut[];
  /** The first block is the term, the others the descriptions, of a definition list. */
  readonly definition: boolean;
}

const none: Cuts = { ranges: [], definition: false };

/** True if a text may hold a line for {@link findCuts}. */
export function mayBeCut(source: string): boolean {
  return /^[ \t>*+\d.)-]*(?::|\[!|!!!|\?\?\?|\{|\$\$)/m.test(source);
}

const alert = /^\[![A-Za-z][A-Za-z0-9_ -]{0,30}\][+-]?/;
const directive = /^:{3,}[ \t]*(?:\{[^{}]*\}|[A-Za-z][\w-]*)?(?:\[|[ \t]*)/;
const material = /^(?:!!!|\?\?\?\+?)[ \t]+[A-Za-z][\w-]*(?:[ \t]+inline(?:[ \t]+end)?)?[ \t]*"?/;
const description = /^:[ \t]+(?=[^ \t])/;
const attributes = /^\{[:#.][^{}]*\}[ \t]*$/;

/**
 * Lines of a paragraph that are structure to someone else than CommonMark: the fence of an admonition
 * (`:::note Title`, `[!NOTE]`, `!!! note "Title"`), the mark of a definition (`: `), attributes in braces, and
 * shortcodes or template tags that fill their line.
 *
 * @param quoted true inside a block quotation, where alone `[!NOTE]` says something.
 */
export function findCuts(source: string, start: number, end: number, opaque: readonly OpaqueRange[], quoted: boolean): Cuts {
  const lines = linesOf(source, start, end);
  const cuts: Growing[] = [];
  let definition = false;
  lines.forEach((line, i) => {
    const text = source.slice(line.start, Math.min(line.end, line.start + 500));
    const before = lines[i - 1]?.end ?? start;
    const after = lines[i + 1]?.start ?? end;
    const head = i === 0 && quoted ? alert.exec(text) : null;
    if (head !== null) {
      cuts.push({ start: line.start, end: line.start + head[0].length }, { start: line.end, end: after });
    } else if (text.startsWith(':::') || material.test(text)) {
      const mark = (directive.exec(text) ?? material.exec(text))?.[0] ?? text;
      cuts.push({ start: before, end: line.start + mark.length });
      const tail = /(?:\]|")?[ \t]*(?:\{[^{}]*\})?[ \t]*$/.exec(text)?.[0] ?? '';
      cuts.push({ start: Math.max(line.start + mark.length, line.start + text.length - tail.length), end: after });
    } else if (attributes.test(text)) {
      cuts.push({ start: before, end: after });
    } else {
      const mark = description.exec(text);
      if (mark === null) return;
      if (!definition) for (let k = 1; k < i; k += 1) cuts.push({ start: (lines[k - 1] as Line).end, end: (lines[k] as Line).start });
      definition = true;
      cuts.push({ start: before, end: line.start + mark[0].length });
    }
  });
  structural(source, start, end, opaque, cuts);
  if (cuts.length === 0) return none;
  cuts.sort((a, b) => a.start - b.start || a.end - b.end);
  const ranges: Cut[] = [];
  for (const cut of cuts) {
    const last = ranges.at(-1);
    if (cut.end <= cut.start) continue;
    if (last !== undefined && cut.start <= last.end) {
      const inside = [...(last.inside ?? []), ...(cut.inside ?? [])];
      ranges[ranges.length - 1] = { ...last, end: Math.max(last.end, cut.end), ...(inside.length === 0 ? {} : { inside }) };
    } else ranges.push({ kind: 'cut', ...cut });
  }
  return { ranges, definition };
}

interface Growing {
  readonly start: number;
  readonly end: number;
  readonly inside?: readonly CodeItem[];
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a paragraph without the prefixes of its containers, line ends and white space around. */
function linesOf(source: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = [];
  let at = start;
  while (at <= end) {
    let next = at;
    while (next < end && source[next] !== '\n' && source[next] !== '\r') next += 1;
    let from = at;
    if (lines.length > 0) while (from < next && /[ \t>]/.test(source[from] as string)) from += 1;
    let to = next;
    while (to > from && /[ \t]/.test(source[to - 1] as string)) to -= 1;
    lines.push({ start: from, end: to });
    at = next + (source[next] === '\r' && source[next + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

/** Shortcodes and tags that have lines to themselves. */
function structural(source: string, start: number, end: number, opaque: readonly OpaqueRange[], cuts: Growing[]): void {
  for (let i = 0; i < opaque.length; i += 1) {
    const first = opaque[i] as OpaqueRange;
    if (!first.structural) continue;
    let last = first;
    const inside = [first];
    while (opaque[i + 1]?.structural === true && /^[ \t]*$/.test(source.slice(last.end, (opaque[i + 1] as OpaqueRange).start))) {
      i += 1;
      last = opaque[i] as OpaqueRange;
      inside.push(last);
    }
    let from = first.start;
    while (from > start && /[ \t>]/.test(source[from - 1] as string)) from -= 1;
    if (from > start && source[from - 1] !== '\n' && source[from - 1] !== '\r') continue;
    while (from > start && /[ \t\r\n]/.test(source[from - 1] as string)) from -= 1;
    let to = last.end;
    while (to < end && /[ \t]/.test(source[to] as string)) to += 1;
    if (to < end && source[to] !== '\n' && source[to] !== '\r') continue;
    while (to < end && /[ \t\r\n>]/.test(source[to] as string)) to += 1;
    const worded = inside.filter((range) => range.flows.length > 0).map((range) => opaqueItem(range, source));
    cuts.push({ start: from, end: to, ...(worded.length === 0 ? {} : { inside: worded }) });
  }
}

/** Puts the cuts in place of what they cover; one that would divide a code or stand inside a pair is dropped. */
export function applyCuts(items: readonly Item[], cuts: readonly Cut[], source: string): readonly Item[] {
  if (cuts.length === 0) return items;
  const queue = [...items];
  const out: Item[] = [];
  let depth = 0;
  let c = 0;
  for (let i = 0; i < queue.length; i += 1) {
    const item = queue[i] as Item;
    let cut = cuts[c];
    while (cut !== undefined && cut.end <= item.start) {
      c += 1;
      cut = cuts[c];
    }
    const divisible = item.kind === 'text' && !item.atomic;
    const here = cut !== undefined && cut.start < item.end && depth === 0 && (cut.start <= item.start || divisible);
    const reach = here ? covered(queue, i, (cut as Cut).end) : undefined;
    if (cut === undefined || reach === undefined) {
      if (item.kind === 'open') depth += 1;
      if (item.kind === 'close') depth -= 1;
      out.push(item);
      continue;
    }
    if (cut.start > item.start) out.push(literal(source, item.start, cut.start));
    out.push(cut);
    c += 1;
    const last = queue[reach] as Item;
    i = reach;
    // What is left of the last item may hold the next cut.
    if (last.end > cut.end) {
      queue[reach] = literal(source, cut.end, last.end);
      i -= 1;
    }
  }
  return out;
}

function literal(source: string, start: number, end: number): Item {
  return { kind: 'text', text: source.slice(start, end), start, end, atomic: false };
}

/** Index of the item that a cut ends in, if everything before it goes whole. */
function covered(items: readonly Item[], first: number, end: number): number | undefined {
  let depth = 0;
  for (let i = first; i < items.length; i += 1) {
    const item = items[i] as Item;
    if (item.kind === 'open') depth += 1;
    if (item.kind === 'close') depth -= 1;
    if (depth < 0) return undefined;
    if (item.end < end) continue;
    if (depth !== 0) return undefined;
    return item.end === end || (item.kind === 'text' && !item.atomic) ? i : undefined;
  }
  return undefined;
}
