/**
 * A stretch of a text: `start` is inside, `end` is not.
 * Both count UTF-16 code units from the beginning of the text.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text that a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True if `outer` covers every place of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True if two stretches share a character, an empty one lies inside the other, or both are empty and at one place. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return (a.start > b.start && a.start < b.end) || (b.start > a.start && b.start < a.end) || (a.start === b.start && a.end === b.end);
  return a.start < b.end && b.start < a.end;
}
