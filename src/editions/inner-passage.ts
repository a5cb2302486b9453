import type { Standing } from '../model/standing.ts';
import type { Relayed } from './relayed.ts';
import { slice, type Span } from '../text/span.ts';

/** A passage inside a block, or a quotation that relays one, where it stands in the text of an edition. */
export interface InnerPassage {
  /** UTF-16 code units of the edition's text. */
  readonly span: Span;
  readonly why: 'passage' | 'relay';
  /** BCP 47 tag where it is not in the edition's language; empty where nobody knows. */
  readonly language?: string;
  /** Of a quotation: what it relays. */
  readonly relayed?: Relayed;
}

/** A block of an article and what has become of it in an edition. */
export interface Moved {
  readonly source: string;
  readonly block: Span;
  readonly text: string;
  readonly span: Span;
}

/**
 * Where the passages of a block stand in its edition: their bytes are the source's. Whole words come first, longer passages
 * before those that may be a part of them.
 *
 * @returns a span for each passage, none of which overlaps another; undefined for one that is not there.
 */
export function placesOf(passages: readonly Standing[], { source, block, text, span }: Moved): readonly (Span | undefined)[] {
  const edition = slice(text, span);
  if (edition === slice(source, block)) {
    const shift = span.start - block.start;
    return passages.map((passage) => ({ start: passage.span.start + shift, end: passage.span.end + shift }));
  }
  const taken: Span[] = [];
  const found = new Map<Standing, Span>();
  for (const passage of [...passages].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))) {
    const bytes = slice(source, passage.span);
    const free = occurrences(edition, bytes).filter(({ start, end }) => !taken.some((other) => start < other.end && other.start < end));
    const place = free.find((each) => isWhole(edition, each)) ?? free[0];
    if (place === undefined) continue;
    taken.push(place);
    found.set(passage, { start: place.start + span.start, end: place.end + span.start });
  }
  return passages.map((passage) => found.get(passage));
}

function occurrences(text: string, part: string): readonly Span[] {
  const out: Span[] = [];
  for (let at = part === '' ? -1 : text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) out.push({ start: at, end: at + part.length });
  return out;
}

function isWhole(text: string, { start, end }: Span): boolean {
  return !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
}
