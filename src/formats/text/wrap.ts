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
  const pairs: { length: number; next: number; goesOn: boolean }[] = [];
  for (const group of groups) {
    if (isDrawn(source, group)) continue;
    // Addresses, names, verse say nothing of the paragraphs beside them.
    if (group.every(({ span, words }) => words.end - span.start < narrowest)) continue;
    const begins = indentedBeginnings(group);
    for (let i = 0; i + 1 < group.length; i += 1) {
      const line = group[i] as Line;
      const next = group[i + 1] as Line;
      if (next.marker !== '' || begins.has(next)) continue;
      const length = lineLength(source.slice(line.span.start, line.words.end));
      if (length > widest) return 0;
      const first = /^\S+/.exec(source.slice(next.words.start, next.words.end))?.[0] ?? '';
      const goesOn = /^\p{Ll}/u.test(first) && /[\p{L}\p{M},;–—-]$/u.test(source.slice(Math.max(line.words.start, line.words.end - 3), line.words.end));
      pairs.push({ length, next: lineLength(first), goesOn });
    }
  }
  // Lines in which a sentence goes on say more than titles, bylines and lists; scripts without capitals have none.
  const telling = pairs.filter(({ goesOn }) => goesOn);
  const counted = telling.length >= 3 ? telling : pairs;
  const lengths = counted.map(({ length }) => length).sort((a, b) => a - b);
  // Nobody who types counts columns, and one line in ten may be as long as its address.
  const [ragged, widths] = counted === telling ? [6, [lengths.at(-1), lengths[Math.floor(lengths.length * 0.9)]]] : [0, [lengths.at(-1)]];
  // Two lines alone prove nothing, unless one sentence goes on in the second: the longer of them is always "full".
  if (counted.length < 2 && counted[0]?.goesOn !== true) return 0;
  for (const width of widths) {
    if (width === undefined || width < narrowest) continue;
    const full = counted.filter(({ length, next }) => length + 1 + next > width - ragged).length;
    if (full >= counted.length * 0.75) return width;
  }
  return 0;
}

/** True of lines that are set out by hand: columns, tables, drawings, a list of contents with its dots. */
function isDrawn(source: string, group: readonly Line[]): boolean {
  return group.some(({ span, words }) => / {4,}|\t|[.·…_]{4,}|(?: \.){3}|[-+=|]{4,}|^[|+].*[|+]$/.test(source.slice(words.start, span.end).trimEnd()));
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

const none: ReadonlySet<Line> = new Set();

/** The lines that are indented where the first is and others are not: with each of them a paragraph begins. */
export function indentedBeginnings(group: readonly Line[]): ReadonlySet<Line> {
  const indent = ({ indent, marker }: Line): number => indent.replace(/\t/g, '        ').length + marker.length;
  const least = group.reduce((low, line) => Math.min(low, indent(line)), Infinity);
  if (group.length < 2 || indent(group[0] as Line) <= least || indent(group[1] as Line) > least) return none;
  return new Set(group.filter((line) => indent(line) > least));
}

/** True of an item whose other lines stand exactly below its first word. */
export function isHanging(source: string, group: readonly Line[]): boolean {
  const [first, ...rest] = group;
  if (first === undefined || first.marker === '' || rest.length === 0 || isDrawn(source, group)) return false;
  const column = ({ span, words }: Line): number => words.start - span.start;
  return rest.every((line) => line.marker === '' && column(line) === column(first));
}

/**
 * True of indented lines that are one running text of a width of their own, as what is quoted stands in an article that breaks its
 * lines nowhere else: three of them and more, a sentence goes on in each, and none could have taken the first word of the next.
 */
export function isInset(source: string, group: readonly Line[]): boolean {
  if (group.length < 3 || group.some(({ indent, marker, depth }) => indent.length < 2 || marker !== '' || depth > 0) || isDrawn(source, group)) return false;
  const width = longest(source, group);
  if (width < narrowest || width > widest) return false;
  return group.every((line, i) => {
    const next = group[i + 1];
    if (next === undefined) return true;
    const first = /^\S+/.exec(source.slice(next.words.start, next.words.end))?.[0] ?? '';
    const goesOn = /^\p{Ll}/u.test(first) && /[\p{L}\p{M},;–—-]$/u.test(source.slice(Math.max(line.words.start, line.words.end - 3), line.words.end));
    return goesOn && lineLength(source.slice(line.span.start, line.words.end)) + 1 + lineLength(first) > width;
  });
}

/** The length of the longest of some lines in code points. */
export function longest(source: string, group: readonly Line[]): number {
  return group.reduce((most, { span, words }) => Math.max(most, lineLength(source.slice(span.start, words.end))), 0);
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
