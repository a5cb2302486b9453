import type { Content, Inline } from '../model/content.ts';
import { targetOrder } from '../model/part.ts';
import type { Part, Unit } from '../model/translation.ts';
import type { Span } from '../text/span.ts';

/** Stands for what is none of the translator's: a standalone code, a letter of a protected stretch. */
export const hidden = '\ufffc';

/** The text of a unit on one side, in one piece, with where its segments are in it. */
export interface Flat {
  /** Codes that stand alone and every letter of a protected stretch are U+FFFC. */
  readonly text: string;
  readonly segments: readonly { readonly id?: string; readonly span: Span; readonly part: Part }[];
  /** Offsets in `text` of what is not in the plain text: codes. */
  readonly codes: readonly number[];
  /** Offsets in `text` where a paired code begins or ends. */
  readonly borders: readonly number[];
  readonly unit: Unit;
}

/** The source of a unit as one text. */
export function flatSource(unit: Unit): Flat {
  return flatten(unit, unit.parts, (part) => part.source);
}

/** The target of a unit as one text, in the order of the translation. */
export function flatTarget(unit: Unit): Flat {
  return flatten(unit, targetOrder(unit.parts), (part) => part.target ?? (part.kind === 'ignorable' ? part.source : []));
}

function flatten(unit: Unit, parts: readonly Part[], of: (part: Part) => Content): Flat {
  let text = '';
  const codes: number[] = [];
  const borders: number[] = [];
  const segments: { id?: string; span: Span; part: Part }[] = [];
  const guarded: string[] = [];
  const byId = new Map(unit.codes.map((code) => [code.id, code]));
  const piece = (item: Inline): void => {
    if (item.kind === 'text') text += guarded.length === 0 ? item.text : item.text.replace(/\S/g, hidden);
    else if (item.kind === 'standalone') {
      codes.push(text.length);
      text += byId.get(item.id)?.equiv === '\n' || byId.get(item.id)?.subType === 'xlf:lb' ? '\n' : hidden;
    } else if (item.kind === 'open' || item.kind === 'close') borders.push(text.length);
    else if (item.kind === 'mark-open' && item.mark.translate === false) guarded.push(item.mark.id);
    else if (item.kind === 'mark-close' && guarded.includes(item.id)) guarded.splice(guarded.indexOf(item.id), 1);
  };
  for (const part of parts) {
    const start = text.length;
    for (const item of of(part)) piece(item);
    if (part.kind === 'segment') segments.push({ ...(part.id === undefined ? {} : { id: part.id }), span: { start, end: text.length }, part });
  }
  return { text, segments, codes, borders, unit };
}

/** True if a paired code begins or ends inside a stretch. */
export function crossesCode({ borders }: Flat, { start, end }: Span): boolean {
  return borders.some((at) => start < at && at < end);
}

/**
 * The segment that a stretch of the text begins in, and the stretch in UTF-16 code units of that segment's plain text.
 */
export function placeIn(flat: Flat, span: Span): { readonly segment?: string; readonly within?: Span } {
  const found = flat.segments.find((each) => span.start < each.span.end) ?? flat.segments.at(-1);
  if (found === undefined) return {};
  const before = (offset: number): number => flat.codes.filter((code) => code >= found.span.start && code < offset).length;
  const at = (offset: number): number => {
    const inside = Math.max(found.span.start, Math.min(offset, found.span.end));
    return inside - found.span.start - before(inside);
  };
  return { ...(found.id === undefined ? {} : { segment: found.id }), within: { start: at(span.start), end: at(span.end) } };
}

/** The text with some stretches hidden; offsets stay. */
export function hide(text: string, spans: readonly Span[]): string {
  let out = text;
  for (const { start, end } of spans) out = out.slice(0, start) + hidden.repeat(end - start) + out.slice(end);
  return out;
}

/** A stretch with a little of what stands around it, on one line, for people to read. */
export function around(text: string, span: Span, reach = 12): string {
  let start = span.start;
  let end = span.end;
  const stop = (char: string | undefined): boolean => char === undefined || char === '\n' || char === hidden;
  while (!stop(text[start - 1]) && span.start - start < 2 * reach && (span.start - start < reach || !/\s/u.test(text[start - 1] as string))) start -= 1;
  while (!stop(text[end]) && end - span.end < 2 * reach && (end - span.end < reach || !/\s/u.test(text[end] as string))) end += 1;
  return text.slice(start, end).trim();
}
