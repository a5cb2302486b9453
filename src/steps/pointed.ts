import type { Pointed } from '../model/pointed.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { contains, slice, type Span } from '../text/span.ts';

/** Edits with those of a stretch whose translation stands elsewhere made into one edit there. */
export function pointEdits(source: string, pointed: readonly Pointed[], edits: readonly Edit[]): readonly Edit[] {
  const sorted = pointed.toSorted((a, b) => a.source.start - b.source.start);
  const inside = new Map<Pointed, Edit[]>();
  const rest = edits.filter((edit) => {
    const found = holder(sorted, edit.span);
    if (found === undefined) return true;
    const list = inside.get(found);
    if (list === undefined) inside.set(found, [edit]);
    else list.push(edit);
    return false;
  });
  const moved = [...inside].map(([{ source: from, target }, list]): Edit => {
    const own = list.map(({ span, text }) => ({ text, span: { start: span.start - from.start, end: span.end - from.start } }));
    return { span: target, text: applyEdits(slice(source, from), own) };
  });
  return [...rest, ...moved];
}

/** The one of the stretches, which do not overlap, that holds a span. */
function holder(sorted: readonly Pointed[], span: Span): Pointed | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Pointed).source.start <= span.start) low = middle + 1;
    else high = middle;
  }
  const found = sorted[low - 1];
  return found !== undefined && contains(found.source, span) ? found : undefined;
}
