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

const kinds: Readonly<Record<string, MatterKind>> = { '---': 'yaml', '+++': 'toml', ';;;': 'json' };

/**
 * Finds front matter: YAML between `---`, TOML between `+++`, JSON between `;;;` or as an object that begins the text and
 * ends with its line (Hugo).
 *
 * @example findMatter('{"title":"A"}\nText')?.inside // { start: 0, end: 13 }
 */
export function findMatter(source: string): Matter | undefined {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const kind = kinds[source.slice(start, start + 3)];
  if (kind !== undefined) return fenced(source, start, kind);
  if (source[start] !== '{' || !/^\{\s*"[^"\n]*"\s*:/.test(source.slice(start, start + 400))) return undefined;
  const { end } = scanJson(source, start);
  // What is no JSON ends where its author closed it: with a brace alone on a line.
  const to = end ?? closingBrace(source, start);
  const line = to === undefined ? null : /^[ \t]*(?:\r?\n|$)/.exec(source.slice(to, to + 200));
  return to === undefined || line === null ? undefined : { kind: 'json', span: { start, end: to }, inside: { start, end: to }, end: to + line[0].length };
}

/** Front matter in JSON alone: parsers of Markdown know the others, and begin behind this. */
export function jsonMatter(source: string): Matter | undefined {
  return /^\uFEFF?(?:\{|;;;)/.test(source) ? findMatter(source) : undefined;
}

/** Front matter that begins with a fence and ends with the next line that is one. */
function fenced(source: string, start: number, kind: MatterKind): Matter | undefined {
  const fence = source.slice(start, start + 3);
  const first = source.indexOf('\n', start);
  if (first < 0 || !isFence(source, start, first)) return undefined;
  for (let at = first + 1; at < source.length; ) {
    const line = source.indexOf('\n', at);
    const stop = line < 0 ? source.length : line;
    if (source.startsWith(fence, at) && isFence(source, at, stop)) {
      const end = stop > at && source[stop - 1] === '\r' ? stop - 1 : stop;
      return { kind, span: { start, end }, inside: { start: first + 1, end: at }, end: line < 0 ? stop : line + 1 };
    }
    at = stop + 1;
  }
  return undefined;
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
