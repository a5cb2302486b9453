import type { Block } from '../model/block.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/**
 * Where each block stands after the edits (UTF-16 code units of the edited text), by index; undefined for a block
 * inside the markup of another, which may have been written anew.
 *
 * @param edits none of which overlaps the edge of a block.
 */
export function movedSpans(blocks: readonly Block[], edits: readonly Edit[]): readonly (Span | undefined)[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const out: (Span | undefined)[] = [];
  let shift = 0;
  let next = 0;
  for (const { span, within } of blocks) {
    if (within !== undefined) {
      out.push(undefined);
      continue;
    }
    // An insertion at the very start of a block stands before it.
    while (next < sorted.length && isBefore((sorted[next] as Edit).span, span)) shift += grown(sorted[next++] as Edit);
    const start = span.start + shift;
    while (next < sorted.length && (sorted[next] as Edit).span.end <= span.end && !isEmptyAt((sorted[next] as Edit).span, span.end)) {
      shift += grown(sorted[next++] as Edit);
    }
    out.push({ start, end: span.end + shift });
  }
  return out;
}

function isBefore(edit: Span, block: Span): boolean {
  return edit.end <= block.start;
}

function isEmptyAt(edit: Span, place: number): boolean {
  return edit.start === edit.end && edit.start === place;
}

function grown({ span, text }: Edit): number {
  return text.length - (span.end - span.start);
}
