import type { TextRun } from './text-run.ts';
import type { Item } from './item.ts';

/** How the lines of a block stand: what encoding needs to break them in the same way. */
export interface LineLayout {
  /** Widest line in code points; 0 where the block is one line. */
  readonly width: number;
  /** Code points that stand before the block on its first line. */
  readonly first: number;
  /** What begins every line but the first: quotation marks and indentation of its containers. */
  readonly prefix: string;
  readonly eol: string;
  /** Lines end where sentences end. */
  readonly sentences: boolean;
}

const sentenceEnd = /[.!?…:;。！？][\p{Pe}\p{Pf}"'*_`]*$/u;

/**
 * The layout of a block from its source and its items.
 *
 * @param start and `end`: offsets of the block (UTF-16 code units).
 */
export function lineLayout(source: string, start: number, end: number, items: readonly Item[]): LineLayout & Record<string, string | number | boolean> {
  const lineStart = lineStartOf(source, start);
  const before = source.slice(lineStart, start);
  const breaks = items.filter((item): item is TextRun => item.kind === 'text' && item.atomic && item.text.trim() === '' && /[\r\n]/.test(source.slice(item.start, item.end)));
  const first = codePoints(before);
  const eol = eolAt(source, start);
  // A tag or a shortcode before the text is none of its containers.
  const own = before.replace(/^\uFEFF|[<{].*$/g, '').replace(/[^>\s]/g, ' ');
  const one = breaks[0];
  if (one === undefined) return { width: 0, first, prefix: own, eol, sentences: false };
  const prefix = /[^\r\n]*$/.exec(source.slice(one.start, one.end))?.[0] ?? '';
  let width = 0;
  let from = lineStart;
  let sentences = true;
  for (const line of breaks) {
    width = Math.max(width, codePoints(source.slice(from, line.start)));
    if (sentences && !sentenceEnd.test(source.slice(Math.max(from, line.start - 12), line.start))) sentences = false;
    const raw = source.slice(line.start, line.end);
    from = line.start + Math.max(raw.lastIndexOf('\n'), raw.lastIndexOf('\r')) + 1;
  }
  width = Math.max(width, codePoints(source.slice(from, end)));
  // A line that leaves out its quotation marks would go on as the text before; better write them.
  const lazy = count(prefix) < count(own);
  return { width, first, prefix: lazy ? own : prefix, eol: /\r\n|\r|\n/.exec(source.slice(one.start, one.end))?.[0] ?? eol, sentences: sentences && loose(source, breaks, width) };
}

/** True if some line could have taken the first word of the next: lines were not filled up. */
function loose(source: string, breaks: readonly TextRun[], width: number): boolean {
  return breaks.some((line) => {
    const lineStart = lineStartOf(source, line.start);
    const length = codePoints(source.slice(lineStart, line.start));
    const word = /^\S*/.exec(source.slice(line.end, line.end + 100))?.[0] ?? '';
    return length + 1 + codePoints(word) <= width;
  });
}

function count(prefix: string): number {
  return prefix.split('>').length - 1;
}

function lineStartOf(source: string, from: number): number {
  let at = from;
  while (at > 0 && source.charCodeAt(at - 1) !== 10 && source.charCodeAt(at - 1) !== 13) at -= 1;
  return at;
}

function eolAt(source: string, from: number): string {
  const at = source.indexOf('\n', from);
  return at > 0 && source[at - 1] === '\r' ? '\r\n' : '\n';
}

/** Length in code points. */
export function codePoints(text: string): number {
  let n = text.length;
  for (let i = 1; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xdc00 && unit < 0xe000) n -= 1;
  }
  return n;
}
