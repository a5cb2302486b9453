/** Whether a run of delimiters between two characters can open and close emphasis (CommonMark, 6.2). */
export interface Flanking {
  readonly opens: boolean;
  readonly closes: boolean;
}

/**
 * @param before and `next`: the text on either side; only the characters that touch count, none is an end of line.
 * @param delimiter `*`, `_` or `~`.
 */
export function flanking(before: string, next: string, delimiter: string): Flanking {
  const a = lastPoint(before);
  const b = firstPoint(next);
  const spaceBefore = a === '' || /\s/u.test(a);
  const spaceNext = b === '' || /\s/u.test(b);
  const markBefore = !spaceBefore && /[\p{P}\p{S}]/u.test(a);
  const markNext = !spaceNext && /[\p{P}\p{S}]/u.test(b);
  const left = !spaceNext && (!markNext || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceNext || markNext);
  if (delimiter !== '_') return { opens: left, closes: right };
  return { opens: left && (!right || markBefore), closes: right && (!left || markNext) };
}

/** The first character of a text, two code units where it has two. */
export function firstPoint(text: string): string {
  const point = text.codePointAt(0);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** The last character of a text. */
export function lastPoint(text: string): string {
  const unit = text.charCodeAt(text.length - 1);
  return unit >= 0xdc00 && unit < 0xe000 ? text.slice(-2) : text.slice(-1);
}
