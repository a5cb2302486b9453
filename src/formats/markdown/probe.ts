import { referenceReader } from '../html/reference.ts';
import type { Item } from './item.ts';
import { hasLabel } from './labels.ts';
import { maskLongLines } from './mask.ts';
import { maskMacros } from './opaque.ts';
import { parse } from './parser.ts';
import { readStretch, suspicions } from './stretch.ts';
import type { Node } from './tree.ts';

/** The place that a text is read in again. */
export interface ProbePlace {
  readonly place: 'paragraph' | 'heading' | 'setext' | 'cell';
  /** A cell that begins its line, with no `|` before it. */
  readonly bare?: boolean;
  readonly item?: 'item' | 'task' | undefined;
  readonly quoted: boolean;
  readonly mdx: boolean;
  readonly labels: string;
  readonly level: number;
}

/** A text as it was read in its place. */
export interface Probed {
  readonly items: readonly Item[];
  /** What the offsets of the items count in. */
  readonly source: string;
}

/**
 * Reads a text in a place like its own: alone in a paragraph, heading or cell, with the definitions that it
 * may refer to.
 *
 * @param text without the prefixes of its containers.
 * @returns undefined where it is anything else than one stretch of running text.
 */
export function probe(text: string, { place, bare = false, item, quoted, mdx, labels, level }: ProbePlace): Probed | undefined {
  const list = item === undefined ? '' : item === 'task' ? '- [ ] ' : '- ';
  const quote = quoted ? '> ' : '';
  let source: string;
  if (bare) source = `| x |\n| - |\n${text}`;
  else if (place === 'cell') source = `| ${text} |\n| - |`;
  else if (place === 'heading') source = `${'#'.repeat(level)} ${text}`;
  else if (place === 'setext') source = `${text}\n${level === 1 ? '=' : '-'}`;
  else source = quote + list + text.replace(/\r\n|\r|\n/g, `\n${quote}${item === undefined ? '' : '  '}`);
  source = `${source}\n${definitions(text, labels)}`;
  let tree: Node;
  const templated = mdx ? source : maskMacros(source);
  let parsed: string;
  try {
    parsed = maskLongLines(templated);
    tree = parse(parsed, { mdx, math: false });
  } catch {
    return undefined;
  }
  const node = bare ? lastRow(tree)?.children?.[0] : only(tree, place, quoted, item !== undefined);
  if (node === undefined || (place === 'setext' && node.depth !== level)) return undefined;
  const { runs } = readStretch({ source, parsed, templated, base: 0, references: referenceReader(), cell: false, mdx }, node, suspicions(source), quoted);
  return runs.length === 1 ? { items: runs[0] as readonly Item[], source } : undefined;
}

/** A definition for every label of the article that the text might name. */
function definitions(text: string, labels: string): string {
  if (labels === '' || !text.includes('[')) return '';
  const seen = new Set<string>();
  for (const match of text.matchAll(/\[((?:[^[\]\\]|\\.){1,999})\]/g)) {
    const label = (match[1] as string).replace(/\s+/g, ' ');
    if (!seen.has(label) && hasLabel(labels, label)) seen.add(label);
  }
  return [...seen].map((label) => `\n[${label}]: x\n`).join('');
}

/** The second row of the table, if the tree holds nothing else but definitions. */
function lastRow(tree: Node): Node | undefined {
  const children = (tree.children ?? []).filter((child) => child.type !== 'definition' && child.type !== 'footnoteDefinition');
  return children.length === 1 && children[0]?.type === 'table' && children[0].children?.length === 2 ? children[0].children[1] : undefined;
}

/** The node of the place, if the tree holds nothing else but definitions. */
function only(tree: Node, place: ProbePlace['place'], quoted: boolean, listed: boolean): Node | undefined {
  const path =
    place === 'cell'
      ? ['table', 'tableRow', 'tableCell']
      : place === 'paragraph'
        ? [...(quoted ? ['blockquote'] : []), ...(listed ? ['list', 'listItem'] : []), 'paragraph']
        : ['heading'];
  let node = tree;
  for (const type of path) {
    const children = (node.children ?? []).filter((child) => child.type !== 'definition' && child.type !== 'footnoteDefinition');
    const next = children[0];
    if (children.length !== 1 || next === undefined || next.type !== type) return undefined;
    node = next;
  }
  return node;
}
