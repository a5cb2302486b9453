import { type Line, lineLength } from './lines.ts';

/** Lines longer than this were not broken by hand. */
const widest = 120;
/** Shorter ones are verse, addresses, captions. */
const narrowest = 40;

/**
 * The width at which a text's paragraphs were broken by hand, or 0 if they were not.
 * Broken by hand means: nearly every line that another one follows could not have taken that one's first word.
 */
export function wrapWidth(source: string, groups: readonly (readonly Line[])[]): number {
  let width = 0;
  const pairs: { length: number; next: number }[] = [];
  for (const group of groups) {
    if (isDrawn(source, group)) continue;
    for (let i = 0; i + 1 < group.length; i += 1) {
      const line = group[i] as Line;
      const next = group[i + 1] as Line;
      if (next.marker !== '') continue;
      const length = lineLength(source.slice(line.span.start, line.words.end));
      if (length > widest) return 0;
      width = Math.max(width, length);
      const first = /^\S+/.exec(source.slice(next.words.start, next.words.end))?.[0] ?? '';
      pairs.push({ length, next: lineLength(first) });
    }
  }
  if (width < narrowest || pairs.length === 0) return 0;
  const full = pairs.filter(({ length, next }) => length + 1 + next > width).length;
  // Two lines alone prove nothing: the longer of them is always "full".
  return pairs.length >= 2 && full >= pairs.length * 0.75 ? width : 0;
}

/** True of lines that are set out by hand: columns, tables, drawings, a list of contents with its dots. */
function isDrawn(source: string, group: readonly Line[]): boolean {
  return group.some(({ words }) => / {4,}|\t|[.·…_]{4,}|[-+=|]{4,}|^[|+].*[|+]$/.test(source.slice(words.start, words.end)));
}

/** True if these lines are one running text at that width, not verse or a list of short lines. */
export function isWrapped(source: string, group: readonly Line[], width: number): boolean {
  if (width === 0 || isDrawn(source, group)) return false;
  return group.every((line, i) => {
    const next = group[i + 1];
    if (next === undefined) return true;
    const length = lineLength(source.slice(line.span.start, line.words.end));
    const first = /^\S+/.exec(source.slice(next.words.start, next.words.end))?.[0] ?? '';
    return length + 1 + lineLength(first) > width - 12;
  });
}

const markerLike = /^(?:[-*+•‣◦–·>]|\(?(?:\d{1,3}|\p{L})[.)])/u;

/**
 * Joins words with spaces and line ends so that no line is longer than `width` code points, where that can be done and
 * no line would begin like a list item or a quotation.
 *
 * @param first length of what already stands on the first line; `prefix` begins every other line.
 */
export function wrap(words: readonly string[], width: number, first: number, prefix: string, eol: string): string {
  const prefixLength = lineLength(prefix);
  let out = '';
  let length = first;
  words.forEach((word, i) => {
    const size = lineLength(word);
    const lines = word.split(/\r\n|\r|\n/);
    if (i === 0) {
      out += word;
      length += size;
    } else if (length + 1 + size > width && !markerLike.test(word)) {
      out += eol + prefix + word;
      length = prefixLength + size;
    } else {
      out += ` ${word}`;
      length += 1 + size;
    }
    // A passage stands with the line ends that it has.
    if (lines.length > 1) length = lineLength(lines.at(-1) as string);
  });
  return out;
}
