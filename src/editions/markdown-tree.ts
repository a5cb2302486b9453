import { ownMatter } from '../formats/front-matter/matter.ts';
import { parse } from '../formats/markdown/parser.ts';
import { endOf, type Node, startOf } from '../formats/markdown/tree.ts';

/** A Markdown text as a tree, and what to add to its offsets: 1 behind a byte order mark, more behind front matter that the parser does not know. */
export interface MarkdownTree {
  readonly root: Node;
  readonly base: number;
}

/** Parses a Markdown text; MDX that is not well-formed is read as Markdown, and what nobody can read is no tree. */
export function parseMarkdown(text: string, path: string): MarkdownTree {
  const base = ownMatter(text)?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const body = base === 0 ? text : text.slice(base);
  const math = /^[ \t>]*\$\$/m.test(body);
  for (const mdx of /\.mdx$/i.test(path) ? [true, false] : [false]) {
    try {
      return { root: parse(body, { mdx, math }), base };
    } catch {
      // The next dialect is more forgiving.
    }
  }
  return { root: { type: 'root', children: [] }, base };
}

/** Where a node stands in the text, its byte order mark included. */
export function spanOf(node: Node, base: number): { readonly start: number; readonly end: number } {
  return { start: startOf(node) + base, end: endOf(node) + base };
}

/** The text of a node as a reader sees it, alternative texts left out. */
export function nodeText(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  return (node.children ?? []).map(nodeText).join('');
}
