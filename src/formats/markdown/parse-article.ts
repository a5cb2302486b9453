import { append } from '../../text/append.ts';
import type { ReadOptions } from '../format.ts';
import { findLooseEsm, type LooseEsm } from './esm.ts';
import { type Dialect, parse } from './parser.ts';
import { endOf, type Node, startOf } from './tree.ts';

/** What an article's text came to for its parser. */
export interface Parsed {
  readonly tree: Node;
  /** What was parsed in the end. */
  readonly text: string;
  /** Imports and exports that are none. */
  readonly loose: readonly LooseEsm[];
  readonly dialect: Dialect;
  readonly problem?: { readonly offset: number; readonly reason: string };
}

/** The fence of a formula between blocks. */
const formula = /^[ \t>]*\$\$[^$\r\n]*$/m;

/** True of an article in MDX, by its path. */
export function isMdx({ path }: ReadOptions): boolean {
  return path !== undefined && /\.mdx$/i.test(path);
}

/**
 * Parses an article: as MDX where its path says so and it can be, with formulas where each of them ends, and else as plain Markdown.
 */
export function parseArticle(text: string, options: ReadOptions): Parsed {
  const plain: Dialect = { mdx: false, math: false };
  const loose: LooseEsm[] = [];
  let problem: { problem: NonNullable<Parsed['problem']> } | undefined;
  let read = text;
  if (isMdx(options)) {
    const dialect: Dialect = { mdx: true, math: formula.test(text) };
    try {
      let tree = parse(read, dialect);
      // What is behind such a statement may hold another.
      for (let more = findLooseEsm(read, tree); more.length > 0; more = findLooseEsm(read, tree)) {
        append(loose, more);
        if (loose.length > mostLoose) break;
        for (const each of more) read = read.slice(0, each.start) + blank(read.slice(each.start, each.end), each.mark === undefined) + read.slice(each.end);
        tree = parse(read, dialect);
      }
      return { tree, dialect, text: read, loose };
    } catch (error) {
      problem = { problem: complaint(text, error) };
    }
  }
  if (formula.test(read)) {
    // A formula that is never closed would take all that follows it.
    const dialect: Dialect = { mdx: false, math: true };
    const tree = parse(read, dialect);
    if (!hasOpenFormula(tree, read)) return { tree, dialect, text: read, loose, ...problem };
  }
  return { tree: parse(read, plain), dialect: plain, text: read, loose, ...problem };
}

/** A file with more of them is no MDX. */
const mostLoose = 50;

/** A statement as white space, or its first word as one that begins none. */
function blank(text: string, word: boolean): string {
  return word ? 'x'.repeat(text.length) : text.replace(/[^\r\n]/g, ' ');
}

/** What a parser's exception says, and where. */
export function complaint(source: string, error: unknown): { offset: number; reason: string } {
  const { place, message } = error as { place?: { offset?: number; start?: { offset?: number } }; message?: unknown };
  const text = String(message ?? error).split('\n', 1)[0]?.slice(0, 200) ?? '';
  // The native parser says it in words: `3:1: Expected …`.
  const said = /^(\d+):(\d+): (.*)$/.exec(text);
  const offset = place?.offset ?? place?.start?.offset ?? (said === null ? 0 : offsetOf(source, Number(said[1]), Number(said[2])));
  return { offset, reason: said?.[3] ?? text };
}

function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let n = 1; n < line; n += 1) at = text.indexOf('\n', at) + 1;
  return Math.min(at + column - 1, text.length);
}

function hasOpenFormula(tree: Node, text: string): boolean {
  const stack: Node[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'math' && !/\$\$[ \t]*$/.test(text.slice(startOf(node) + 2, endOf(node)))) return true;
    if (isContainer(node)) append(stack, node.children ?? []);
  }
  return false;
}

function isContainer({ type }: Node): boolean {
  return type === 'root' || type === 'blockquote' || type === 'list' || type === 'listItem' || type === 'footnoteDefinition';
}
