import type { Span } from './span.ts';

/** A replacement of one stretch of a text; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/**
 * Makes the edits and touches nothing else.
 *
 * @param edits in any order; those at the same empty span are inserted in the order given.
 * @throws RangeError when two edits overlap or one lies outside the text: a caller that
 *   cannot rule this out has a defect, and a wrong edition must never be written.
 * @example applyEdits('a cat', [{ span: { start: 2, end: 5 }, text: 'dog' }]) // 'a dog'
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return source;
  const sorted = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end || a.index - b.index);
  let out = '';
  let at = 0;
  for (const { edit } of sorted) {
    const { start, end } = edit.span;
    if (start < at || end < start || end > source.length) {
      throw new RangeError(`edit ${start}..${end} overlaps or leaves the text (at ${at}, length ${source.length})`);
    }
    out += source.slice(at, start) + edit.text;
    at = end;
  }
  return out + source.slice(at);
}
