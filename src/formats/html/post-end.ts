import type { Block } from '../../model/block.ts';
import { isVoid, roleOf } from './element.ts';

/** Elements that a post or a quotation is embedded by. */
const container = /^(?:blockquote|figure|div|section|article|aside|amp-.*|bluesky-embed|fb:post)$/;
/** Elements that hold one text; what follows it stands behind them. */
const textual = /^(?:p|h[1-6]|pre|blockquote|q|address|center)$/;
const tag = /<(?:!--[\s\S]*?-->|script\b[\s\S]*?<\/script\s*>|style\b[\s\S]*?<\/style\s*>|(\/?)([a-z][a-z0-9:-]*)(?:"[^"]*"|'[^']*'|[^"'>])*>)/giu;

/**
 * Where something can be put behind a post or another passage without touching it (UTF-16 code units): behind the element
 * that embeds it, its script and its figure, or behind the paragraph; in a list item or a cell, at its end.
 */
export function endOfPost(source: string, blocks: readonly Block[]): number {
  const last = blocks.at(-1);
  const from = last?.span.end ?? source.length;
  const embedded = last?.container !== undefined;
  const open: string[] = [];
  let at = from;
  tag.lastIndex = from;
  for (let match = tag.exec(source); match !== null; match = tag.exec(source)) {
    const name = match[2]?.toLowerCase();
    if (name === undefined) continue;
    if (match[1] === '') {
      // A paragraph may end without a tag, where the next begins.
      if (!embedded && open.length === 0 && roleOf(name) === 'block') return at;
      if (!isVoid(name) && !match[0].endsWith('/>')) open.push(name);
      continue;
    }
    const inner = open.lastIndexOf(name);
    if (inner >= 0) {
      open.length = inner;
      continue;
    }
    const end = match.index + match[0].length;
    if (embedded ? container.test(name) : textual.test(name)) return embedded ? behindFigure(source, end) : end;
    if (!embedded && roleOf(name) === 'block') return at;
    at = embedded || roleOf(name) === 'block' ? end : Math.max(at, end);
  }
  return at;
}

/** Behind the script that a network's embed code ends with, and behind the figure around the post. */
function behindFigure(source: string, from: number): number {
  // What AMP keeps a place with is taken away when the post comes.
  const held = /^\s*<\/(?:amp-[a-z-]+|bluesky-embed|fb:post)\s*>/iu.exec(source.slice(from, from + 2000));
  if (held !== null) return behindFigure(source, from + held[0].length);
  const rest = /^(?:\s*<\/(?:div|p)\s*>)*\s*(?:<script\b[\s\S]*?<\/script\s*>\s*)?(?:<\/div\s*>\s*)*(?:<figcaption\b[\s\S]*?<\/figcaption\s*>\s*)?<\/figure\s*>/iu.exec(source.slice(from, from + 20_000));
  if (rest !== null) return from + rest[0].length;
  const script = /^\s*<script\b[^>]*(?:twitter|x\.com|instagram|tiktok|bsky|telegram|threads|reddit|facebook|embed)[\s\S]*?<\/script\s*>/iu.exec(source.slice(from, from + 20_000));
  return script === null ? from : from + script[0].length;
}
