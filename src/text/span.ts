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
