/**
 * Where the text of a heading ends: before the attributes or the id behind it, `{#id .class}`, `{: #id}` or
 * `{` comment `}`.
 *
 * @param start and `end`: offsets of the heading's text (UTF-16 code units).
 */
export function headingTail(source: string, start: number, end: number): number {
  if (source[end - 1] !== '}') return end;
  const open = source.lastIndexOf('{', end - 1);
  if (open < start) return end;
  const raw = source.slice(open, end);
  const attributes = /^\{[#.:]\s*[\w#.:-][^{}]*\}$/.test(raw) || /^\{\/\*[^{}]*\*\/\}$/.test(raw);
  if (!attributes) return end;
  let at = open;
  while (at > start && /[ \t]/.test(source[at - 1] as string)) at -= 1;
  return at;
}
