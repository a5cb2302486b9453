import type { Span } from '../../text/span.ts';
import { scanJson } from '../json/scan.ts';

export type MatterKind = 'yaml' | 'toml' | 'json';

/** Front matter at the head of a text, in whatever it is written. */
export interface Matter {
  readonly kind: MatterKind;
  /** With its fences, without the line end behind them (UTF-16 code units). */
  readonly span: Span;
  /** What stands between the fences; of JSON without fences, all of it. */
  readonly inside: Span;
  /** Where the text itself begins. */
  readonly end: number;
}

const kinds: Readonly<Record<string, MatterKind>> = { '+++': 'toml', ';;;': 'json' };
/** What may stand behind `---`. */
const named: Readonly<Record<string, MatterKind>> = { '': 'yaml', yaml: 'yaml', yml: 'yaml', toml: 'toml', json: 'json' };

/**
 * Finds front matter: YAML between `---` (Jekyll and Pandoc let `...` end it, too), TOML between `+++`, JSON between `;;;` or
 * as an object that begins the text and ends with its line (Hugo). Behind the first `---` there may be the name of the
 * language (`---toml`, Eleventy) or, before what is plainly YAML, a comment; before it, directives of YAML. A line of three
 * hyphens before an empty one begins it only where plainly YAML follows: else it is a line across the page, as Pandoc has it.
 *
 * @example findMatter('{"title":"A"}\nText')?.inside // { start: 0, end: 13 }
 */
export function findMatter(source: string): Matter | undefined {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const opening = /^((?:%[A-Z][^\r\n]*\r?\n)*)(---|\+\+\+|;;;)([^\r\n]*)/.exec(source.slice(start, start + 1000));
  if (opening !== null) return fenced(source, start, { directives: opening[1] as string, fence: opening[2] as string, behind: (opening[3] as string).trim() });
  if (source[start] !== '{' || !/^\{\s*"[^"\n]*"\s*:/.test(source.slice(start, start + 400))) return undefined;
  const { end } = scanJson(source, start);
  // What is no JSON ends where its author closed it: with a brace alone on a line.
  const to = end ?? closingBrace(source, start);
  const line = to === undefined ? null : /^[ \t]*(?:\r?\n|$)/.exec(source.slice(to, to + 200));
  return to === undefined || line === null ? undefined : { kind: 'json', span: { start, end: to }, inside: { start, end: to }, end: to + line[0].length };
}

/** Front matter that parsers of Markdown do not know: what they read begins behind it. */
export function ownMatter(source: string): Matter | undefined {
  const matter = findMatter(source);
  if (matter === undefined || matter.kind === 'json') return matter;
  const written = source.slice(matter.span.start, matter.span.end);
  return /^(---|\+\+\+)[ \t]*\r?\n/.exec(written)?.[1] === /(?:^|\n)(---|\+\+\+)[ \t]*$/.exec(written)?.[1] ? undefined : matter;
}

/** The line that front matter begins with, and the directives before it. */
interface Opening {
  readonly directives: string;
  readonly fence: string;
  readonly behind: string;
}

/** Front matter that begins with a fence and ends with the next line that is one. */
function fenced(source: string, start: number, { directives, fence, behind }: Opening): Matter | undefined {
  const first = source.indexOf('\n', start + directives.length);
  const kind = fence === '---' ? named[behind.toLowerCase()] : behind === '' ? kinds[fence] : undefined;
  const commented = fence === '---' && behind.startsWith('#');
  if (first < 0 || (directives !== '' && kind !== 'yaml') || (kind === undefined && !commented)) return undefined;
  const apart = fence === '---' && directives === '' && /^[ \t]*\r?\n/.test(source.slice(first + 1, first + 100));
  const plainly = commented || directives !== '' || apart;
  for (let at = first + 1; at < source.length; ) {
    const line = source.indexOf('\n', at);
    const stop = line < 0 ? source.length : line;
    const closing = source.startsWith(fence, at) && isFence(source, at, stop);
    const ended = kind !== 'json' && kind !== 'toml' && source.startsWith('...', at) && isFence(source, at, stop) && !isFenceAt(source, stop + 1) && !apart && isMapping(source.slice(first + 1, at), true);
    if (closing || ended) {
      if (plainly && !isMapping(source.slice(first + 1, at))) return undefined;
      const end = stop > at && source[stop - 1] === '\r' ? stop - 1 : stop;
      return { kind: kind ?? 'yaml', span: { start, end }, inside: { start: first + 1, end: at }, end: line < 0 ? stop : line + 1 };
    }
    at = stop + 1;
  }
  return undefined;
}

/** True if the line that begins here is a fence of YAML. */
function isFenceAt(source: string, at: number): boolean {
  const line = source.indexOf('\n', at);
  return source.startsWith('---', at) && isFence(source, at, line < 0 ? source.length : line);
}

/**
 * True of lines that are plainly a mapping of YAML: keys, and what is indented below them.
 *
 * @param words each key is one word, as none of a sentence is.
 */
function isMapping(text: string, words = false): boolean {
  let keys = 0;
  const key = words ? /^(?:["'][^"']+["']|[\w.$-]+):(?:\s|$)/ : /^(?:["'][^"']+["']|[\w.$-][^:#]*):(?:\s|$)/;
  for (const line of text.split('\n')) {
    if (key.test(line)) keys += 1;
    else if (!/^(?:\s|#|-\s|$)/.test(line)) return false;
  }
  return keys > 0;
}

/** Three marks and nothing else on the line. */
function isFence(source: string, start: number, end: number): boolean {
  for (let at = start + 3; at < end; at += 1) if (!/[ \t\r]/.test(source[at] as string)) return false;
  return true;
}

function closingBrace(source: string, start: number): number | undefined {
  const found = /\n\}(?=[ \t]*(?:\r?\n|$))/.exec(source.slice(start));
  return found === null ? undefined : start + found.index + 2;
}
