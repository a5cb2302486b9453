import { linkAddresses, mayHaveAddress } from './address.ts';
import type { InlineContext } from './context.ts';
import { applyCuts, findCuts, mayBeCut } from './cut.ts';
import { headingTail } from './heading.ts';
import { readInline } from './inline.ts';
import type { Item } from './item.ts';
import { applyOpaque, findOpaque, mayBeOpaque } from './opaque.ts';
import { linkTags } from './tag-link.ts';
import { endOf, type Node, startOf } from './tree.ts';

/** What a text as a whole may hold, asked once: most hold none of it. */
export interface Suspicions {
  readonly opaque: boolean;
  readonly cuts: boolean;
  readonly addresses: boolean;
}

/** Asks it. */
export function suspicions(source: string): Suspicions {
  return { opaque: mayBeOpaque(source), cuts: mayBeCut(source), addresses: mayHaveAddress(source) };
}

/** A stretch of running text between two pieces of structure. */
export interface Stretch {
  /** The runs of items that cuts leave, each a block. */
  readonly runs: readonly (readonly Item[])[];
  /** The first run is the term of a definition list, the others are its descriptions. */
  readonly definition: boolean;
}

/** The content of a paragraph, a heading or a cell of a table. */
export function readStretch(context: InlineContext, node: Node, suspect: Suspicions, quoted: boolean): Stretch {
  const { source, base } = context;
  const children = node.children ?? [];
  const first = children[0];
  const last = children.at(-1);
  if (first === undefined || last === undefined) return { runs: [], definition: false };
  const whole = node.type === 'paragraph';
  const start = startOf(whole ? node : first) + base;
  const end = endOf(whole ? node : last) + base;
  let items = readInline(node.type === 'tableCell' ? { ...context, cell: true } : context, children, start, end);
  if (suspect.addresses) items = linkAddresses(items, source);
  const tail = node.type === 'heading' ? headingTail(source, start, end) : end;
  if (tail < end) items = applyCuts(items, [{ kind: 'cut', start: tail, end }], source);
  const marker = whole ? lostMarker(items[0]) : 0;
  if (marker > 0) items = applyCuts(items, [{ kind: 'cut', start, end: start + marker }], source);
  if (!suspect.opaque && !suspect.cuts) return { runs: runs(items), definition: false };
  const opaque = suspect.opaque ? findOpaque(source, start, tail) : [];
  if (opaque.length > 0) items = linkTags(applyOpaque(items, opaque, source), source);
  if (!whole) return { runs: runs(items), definition: false };
  const cuts = findCuts(source, start, end, opaque, quoted);
  return { runs: runs(applyCuts(items, cuts.ranges, source)), definition: cuts.definition };
}

/**
 * How long the mark of a list is that a paragraph begins with: behind a definition the native parser sees no list there
 * that begins with another number than 1. It stands.
 */
function lostMarker(first: Item | undefined): number {
  return first?.kind === 'text' && !first.atomic ? (/^\d{1,9}[.)][ \t]+(?=\S)/.exec(first.text)?.[0].length ?? 0) : 0;
}

/** Items between cuts. */
function runs(items: readonly Item[]): readonly (readonly Item[])[] {
  if (!items.some((item) => item.kind === 'cut')) return [items];
  const out: Item[][] = [[]];
  for (const item of items) {
    if (item.kind === 'cut') out.push(...(item.inside === undefined ? [[]] : [[...item.inside], []]));
    else out.at(-1)?.push(item);
  }
  return out;
}
