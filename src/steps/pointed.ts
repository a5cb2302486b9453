import type { Pointed } from '../model/pointed.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { contains, slice } from '../text/span.ts';

/** Edits with those of a stretch whose translation stands elsewhere made into one edit there. */
export function pointEdits(source: string, pointed: readonly Pointed[], edits: readonly Edit[]): readonly Edit[] {
  let rest = edits;
  const moved: Edit[] = [];
  for (const { source: from, target } of pointed) {
    const inside = rest.filter(({ span }) => contains(from, span));
    if (inside.length === 0) continue;
    rest = rest.filter(({ span }) => !contains(from, span));
    const own = inside.map(({ span, text }) => ({ text, span: { start: span.start - from.start, end: span.end - from.start } }));
    moved.push({ span: target, text: applyEdits(slice(source, from), own) });
  }
  return [...rest, ...moved];
}
