import { scanText } from '../formats/markdown/text-run.ts';
import type { Node } from '../formats/markdown/tree.ts';
import type { BodyContext } from './body-context.ts';
import { escapeHtml } from '../text/html.ts';
import type { InnerPassage } from './inner-passage.ts';
import { spanOf } from './markdown-tree.ts';
import { languageAttributes } from './stretch.ts';
import { joinSoftBreaks } from './line-break.ts';

/** What inline content is written with. */
export interface InlineWriter {
  readonly context: BodyContext;
  /** In text that is not in the page's language names are not isolated: it has its own direction. */
  readonly foreign: boolean;
  /** What stands as it was said, and the text that its spans are of. */
  readonly passages: { readonly text: string; readonly base: number; readonly inner: readonly InnerPassage[] };
  readonly definitions: ReadonlyMap<string, Node>;
  readonly footnote: (node: Node) => string | undefined;
  /** A stretch of the author's own markup. */
  readonly html: (node: Node) => string;
}

/** Inline nodes of Markdown as markup. */
export function writeInline(nodes: readonly Node[], writer: InlineWriter): string {
  const { text, base, inner } = writer.passages;
  if (inner.length === 0) return nodes.map((node) => writeNode(node, writer)).join('');
  const said = (why: InnerPassage['why']): InlineWriter => ({ ...writer, foreign: writer.foreign || why === 'passage', passages: { text, base, inner: [] } });
  let out = '';
  let current: InnerPassage | undefined;
  let held = '';
  const close = (): void => {
    if (current !== undefined) out += `<span${languageAttributes(current)}>${held}</span>`;
    [current, held] = [undefined, ''];
  };
  for (const node of nodes.flatMap((each) => cutNode(each, writer))) {
    const span = spanOf(node, base);
    const passage = inner.find((each) => each.span.start <= span.start && span.end <= each.span.end);
    if (passage !== current) close();
    current = passage;
    if (passage === undefined) out += writeNode(node, writer);
    else held += writeNode(node, said(passage.why));
  }
  close();
  return out;
}

/** A text node in parts where passages begin and end in it. */
function cutNode(node: Node, { passages: { text, base, inner } }: InlineWriter): readonly Node[] {
  const span = spanOf(node, base);
  const cuts = inner.flatMap((each) => [each.span.start, each.span.end]).filter((place) => span.start < place && place < span.end);
  if (node.type !== 'text' || cuts.length === 0) return [node];
  const value = node.value ?? '';
  const places = cuts.map((place) => (text.slice(span.start, span.end) === value ? place - span.start : decodedTo(text, span.start, place, value)));
  if (places.includes(undefined)) return [node];
  const edges = [{ in: span.start, at: 0 }, ...cuts.map((place, i) => ({ in: place, at: places[i] as number })), { in: span.end, at: value.length }];
  return edges.slice(1).map((edge, i) => {
    const before = edges[i] as { in: number; at: number };
    return { ...node, value: value.slice(before.at, edge.at), position: { start: { offset: before.in - base }, end: { offset: edge.in - base } } };
  });
}

/** How much of a decoded text the raw text up to a place stands for. */
function decodedTo(text: string, start: number, place: number, value: string): number | undefined {
  for (let at = 0; at <= value.length; at += 1) if (scanText(text, start, place, value.slice(0, at)) !== undefined) return at;
  return undefined;
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
