import type { Pointed } from '../model/pointed.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { slice, type Span } from '../text/span.ts';

/** Edits with those of a stretch whose translation stands elsewhere made into one edit there. */
export function pointEdits(source: string, pointed: readonly Pointed[], edits: readonly Edit[]): readonly Edit[] {
  let rest = edits;
  const moved: Edit[] = [];
  for (const { source: from, target } of pointed) {
    const inside = rest.filter(({ span }) => isInside(span, from));
    if (inside.length === 0) continue;
    rest = rest.filter(({ span }) => !isInside(span, from));
    const own = inside.map(({ span, text }) => ({ text, span: { start: span.start - from.start, end: span.end - from.start } }));
    moved.push({ span: target, text: applyEdits(slice(source, from), own) });
  }
  return [...rest, ...moved];
}

function isInside(span: Span, { start, end }: Span): boolean {
  return span.start >= start && span.end <= end;
}
