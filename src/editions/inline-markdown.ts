import type { Node } from '../formats/markdown/tree.ts';
import type { BodyContext } from './body-context.ts';
import { escapeHtml } from './escape.ts';
import { joinSoftBreaks } from './line-break.ts';

/** What inline content is written with. */
export interface InlineWriter {
  readonly context: BodyContext;
  /** In text that is not in the page's language names are not isolated: it has its own direction. */
  readonly foreign: boolean;
  readonly definitions: ReadonlyMap<string, Node>;
  readonly footnote: (node: Node) => string | undefined;
  /** A stretch of the author's own markup. */
  readonly html: (node: Node) => string;
}

/** Inline nodes of Markdown as markup. */
export function writeInline(nodes: readonly Node[], writer: InlineWriter): string {
  let out = '';
  for (const node of nodes) out += writeNode(node, writer);
  return out;
}

function writeNode(node: Node, writer: InlineWriter): string {
  const { context } = writer;
  const children = (): string => writeInline(node.children ?? [], writer);
  switch (node.type) {
    case 'text': {
      const text = joinSoftBreaks(node.value ?? '');
      return writer.foreign ? escapeHtml(text) : context.words.isolate(text);
    }
    case 'emphasis':
      return `<em>${children()}</em>`;
    case 'strong':
      return `<strong>${children()}</strong>`;
    case 'delete':
      return `<del>${children()}</del>`;
    case 'inlineCode':
    case 'inlineMath':
      return `<code dir="ltr" translate="no">${escapeHtml(node.value ?? '')}</code>`;
    case 'break':
      return '<br>\n';
    case 'html':
      return writer.html(node);
    case 'link':
      return link(children(), node.url, node.title, writer);
    case 'linkReference': {
      const target = writer.definitions.get(keyOf(node));
      return target === undefined ? children() : link(children(), target.url, target.title, writer);
    }
    case 'image':
      return image(node.alt, node.url, node.title, writer);
    case 'imageReference': {
      const target = writer.definitions.get(keyOf(node));
      return image(node.alt, target?.url, target?.title, writer);
    }
    case 'footnoteReference':
      return writer.footnote(node) ?? '';
    case 'mdxTextExpression':
      return '';
    default:
      return children();
  }
}

function link(html: string, url: string | undefined, title: string | null | undefined, { context }: InlineWriter): string {
  const address = url === undefined ? undefined : context.link(url);
  if (address === undefined) return html;
  return `<a href="${escapeHtml(address)}"${title ? ` title="${escapeHtml(joinSoftBreaks(title))}"` : ''}>${html}</a>`;
}

function image(alt: string | null | undefined, url: string | undefined, title: string | null | undefined, { context }: InlineWriter): string {
  const address = url === undefined ? undefined : context.file(url);
  const words = joinSoftBreaks(alt ?? '');
  if (address === undefined) return escapeHtml(words);
  return `<img src="${escapeHtml(address)}" alt="${escapeHtml(words)}"${title ? ` title="${escapeHtml(joinSoftBreaks(title))}"` : ''} loading="lazy" decoding="async">`;
}

function keyOf(node: Node): string {
  return (node.identifier ?? node.label ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
}
