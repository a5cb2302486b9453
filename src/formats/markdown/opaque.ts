import { type CodeItem, type Flow, type Item, other } from './item.ts';
import { macroFlows } from './macro.ts';

/** A stretch of text that is not text: a macro, a tag of a template language, a formula, attributes in braces. */
export interface OpaqueRange {
  readonly start: number;
  readonly end: number;
  readonly flows: readonly Flow[];
  /** Stands for itself where it fills a line: a Hugo shortcode, a Liquid tag. */
  readonly structural: boolean;
}

// Every part of a branch excludes its own beginning, so that a stretch without an end is looked at once.
const pattern = new RegExp(
  [
    String.raw`\{\{(?:[^{}]|\{(?!\{)|\}(?!\}))*\}\}`,
    String.raw`\{%(?:[^%{]|%(?!\})|\{(?!%))*%\}`,
    String.raw`<%(?!%)(?:[^%<]|%(?!>)|<(?!%))*%>`,
    String.raw`\{:[^{}\n]*\}`,
    String.raw`(?<=[)\]\x60*_])\{[#.][\w-][^{}\n]*\}`,
    String.raw`(?<![\p{L}\p{N}:]):[a-z+-][a-z0-9_+-]{0,39}:(?![\p{L}\p{N}:])`,
    String.raw`\$`,
  ].join('|'),
  'gu',
);

/** True if a text may hold something for {@link findOpaque}. */
export function mayBeOpaque(source: string): boolean {
  return /\{[{%:#.]|<%|\$|:[a-z+-][a-z0-9_+-]*:/.test(source);
}

/**
 * The stretches of `start` to `end` that are markup to someone else than Markdown: Hugo shortcodes, Liquid and
 * Jekyll tags, macros in double braces (MDN), tags of ERB and EJS, attributes in braces (kramdown, Goldmark), emoji by name, formulas.
 *
 * @param escapes a backslash takes a mark its meaning: so in Markdown, not in HTML.
 */
export function findOpaque(source: string, start: number, end: number, escapes = true): readonly OpaqueRange[] {
  const found: OpaqueRange[] = [];
  const text = source.slice(start, end);
  for (const match of text.matchAll(pattern)) {
    const from = start + match.index;
    if (from < (found.at(-1)?.end ?? start)) continue;
    if (escapes && text[match.index - 1] === '\\' && text[match.index - 2] !== '\\') continue;
    if (match[0] !== '$') {
      const to = from + match[0].length;
      // What ERB and EJS print (`<%= … %>`) goes on in the line around it.
      const structural = /^(?:\{(?:%|\{[<%])|<%(?![=-]))/.test(match[0]);
      found.push({ start: from, end: to, flows: macroFlows(source, from, to), structural });
      continue;
    }
    const to = formulaEnd(text, match.index);
    if (to !== undefined) found.push({ start: from, end: start + to, flows: [], structural: false });
  }
  return found;
}

/** A macro without a blank line in it, which nobody escaped. */
const macro = /(?<!\\)(?:\{\{(?:[^{}\n]|\{(?!\{)|\}(?!\})|\n(?![ \t\r]*\n))*\}\}|\{%(?:[^%{\n]|%(?!\})|\{(?!%)|\n(?![ \t\r]*\n))*%\}|<%(?!%)(?:[^%<\n]|%(?!>)|<(?!%)|\n(?![ \t\r]*\n))*%>)/g;
/** Marks that mean something to Markdown or HTML, and spaces inside a line; what a backslash takes the meaning of stays. */
const marks = /\\[!-/:-@[-`{-~]|[!"#$&'()*+,;<=>?[\]\\^_|~-]|(?<=\S)[ \t]+(?=\S)/g;

/**
 * The text with the marks in its macros as letters, offsets as they were: what fills in the page's templates comes before
 * what reads its Markdown and its HTML, `<a href="{{< ref "page" >}}">`. Two braces that stand in code are no macro:
 * where there is a backtick between them, it and what it could end stay.
 */
export function maskMacros(source: string): string {
  if (!/\{\{|\{%|<%/.test(source)) return source;
  return source.replace(macro, (found) => (found.includes('-->') ? found : found.replace(found.includes('`') ? /["'<>]/g : marks, (part) => (part[0] === '\\' && part.length === 2 ? part : 'x'.repeat(part.length)))));
}

/** Letters that stand for marks of macros, as the source has them; `start` is where the text begins in it. */
export function unmaskMacros(text: string, source: string, start: number): string {
  return text.replace(/x/g, (letter, at: number) => (/[!"#$&'()*+,;<=>?[\]\\^_|~\t -]/.test(source[start + at] ?? '') ? (source[start + at] as string) : letter));
}

/**
 * Behind a formula that begins with the `$` at `at`. Money is none: a formula has no white space inside its
 * dollars, no letter or digit outside, and something that only formulas have.
 */
function formulaEnd(text: string, at: number): number | undefined {
  const double = text[at + 1] === '$';
  const from = at + (double ? 2 : 1);
  const mark = double ? '$$' : '$';
  if (!double && /[\p{L}\p{N}$]/u.test(text[at - 1] ?? '')) return undefined;
  if (/^(?:\s|$)/.test(text[from] ?? '') && !double) return undefined;
  const limit = Math.min(text.length, from + 2000);
  for (let i = from; i < limit; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (text.startsWith(mark, i)) {
      const content = text.slice(from, i);
      if (double) return content.trim() === '' ? undefined : i + 2;
      if (/\s/.test(text[i - 1] as string) || /[\p{L}\p{N}$]/u.test(text[i + 1] ?? '')) return undefined;
      return /[\\^_={}<>+|]/.test(content) || /^\p{L}$/u.test(content) ? i + 1 : undefined;
    }
  }
  return undefined;
}

/** Makes one code of each range. A range that begins or ends inside a code, or divides a pair, is left alone. */
export function applyOpaque(items: readonly Item[], ranges: readonly OpaqueRange[], source: string): readonly Item[] {
  if (ranges.length === 0) return items;
  const out: Item[] = [];
  let i = 0;
  let rest: Item | undefined;
  const next = (): Item | undefined => {
    const item = rest ?? items[i];
    if (rest === undefined) i += 1;
    rest = undefined;
    return item;
  };
  for (const range of ranges) {
    // Everything before the range stands.
    let item = next();
    while (item !== undefined && item.end <= range.start) {
      out.push(item);
      item = next();
    }
    if (item === undefined) break;
    const taken = take(items, item, i, range);
    if (taken === undefined) {
      rest = item;
      continue;
    }
    if (item.start < range.start) out.push({ ...item, text: source.slice(item.start, range.start), end: range.start } as Item);
    out.push(opaqueItem(range, source));
    i = taken.index;
    const { last } = taken;
    rest = last.end > range.end ? { kind: 'text', text: source.slice(range.end, last.end), start: range.end, end: last.end, atomic: false } : undefined;
  }
  if (rest !== undefined) out.push(rest);
  out.push(...items.slice(i));
  return out;
}

/** The last item that a range takes and the index behind it, where the range can be taken out. */
function take(items: readonly Item[], first: Item, index: number, range: OpaqueRange): { last: Item; index: number } | undefined {
  if (first.kind !== 'text' || (first.atomic && first.start !== range.start)) return undefined;
  let depth = 0;
  let last: Item = first;
  let i = index;
  while (last.end < range.end) {
    const item = items[i];
    if (item === undefined || item.kind === 'cut') return undefined;
    if (item.kind === 'open') depth += 1;
    if (item.kind === 'close') depth -= 1;
    if (depth < 0) return undefined;
    last = item;
    i += 1;
  }
  if (depth !== 0) return undefined;
  const divisible = (last.kind === 'text' && !last.atomic) || (last.kind === 'standalone' && last.bare === true);
  return last.end === range.end || divisible ? { last, index: i } : undefined;
}

/** A range as a code. */
export function opaqueItem({ start, end, flows }: OpaqueRange, source: string): CodeItem {
  return { kind: 'standalone', start, end, markup: { ...other, disp: source.slice(start, end), flows } };
}
