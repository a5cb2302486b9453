import type { Node } from '../formats/markdown/tree.ts';
import type { BodyContext } from './body-context.ts';
import { escapeHtml } from '../text/html.ts';

/** The footnotes and link definitions of a Markdown article. */
export interface Footnotes {
  /** Definitions of links and pictures by identifier. */
  readonly definitions: ReadonlyMap<string, Node>;
  /** Markup of a call; undefined where there is no such note. */
  readonly reference: (node: Node) => string | undefined;
  /** The notes that were called, in the order of their calls; empty where there is none. */
  render(write: (nodes: readonly Node[]) => string): string;
}

/** Finds the definitions of a tree; numbers are given in the order of the calls. */
export function createFootnotes(root: Node, { words }: BodyContext): Footnotes {
  const definitions = new Map<string, Node>();
  const notes = new Map<string, Node>();
  const collect = (node: Node): void => {
    const key = keyOf(node);
    if (node.type === 'definition' && !definitions.has(key)) definitions.set(key, node);
    if (node.type === 'footnoteDefinition' && !notes.has(key)) notes.set(key, node);
    for (const child of node.children ?? []) if (child.children !== undefined || child.type === 'definition') collect(child);
  };
  collect(root);
  const calls = new Map<string, number>();
  const order: string[] = [];
  const name = (n: number): string => words.text('footnote', (values) => ({ n: values.number(n) }));
  return {
    definitions,
    reference: (node) => {
      const key = keyOf(node);
      if (!notes.has(key)) return undefined;
      const count = (calls.get(key) ?? 0) + 1;
      calls.set(key, count);
      if (count === 1) order.push(key);
      const n = order.indexOf(key) + 1;
      const id = count === 1 ? `call-${n}` : `call-${n}-${count}`;
      return `<sup><a class="call" href="#note-${n}" id="${id}" role="doc-noteref" aria-label="${escapeHtml(name(n))}">${escapeHtml(words.values.number(n))}</a></sup>`;
    },
    render: (write) => {
      const items: string[] = [];
      // A note may call another one.
      for (let i = 0; i < order.length; i += 1) {
        const body = write(notes.get(order[i] as string)?.children ?? []);
        const back = `<a class="back" href="#call-${i + 1}" role="doc-backlink" aria-label="${escapeHtml(words.text('footnoteBack'))}">↑</a>`;
        const end = body.lastIndexOf('</p>');
        items.push(`<li id="note-${i + 1}">${end < 0 ? `${body} ${back}` : `${body.slice(0, end)} ${back}${body.slice(end)}`}</li>`);
      }
      if (items.length === 0) return '';
      return `<section class="notes" role="doc-endnotes" aria-labelledby="notes">\n<h2 id="notes">${words.html('footnotes')}</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</section>`;
    },
  };
}

function keyOf(node: Node): string {
  return (node.identifier ?? node.label ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
}
