import type { Span } from '../../../text/span.ts';
import type { Quote } from '../tag.ts';

/** Namespaces that elements of a page can be in. */
export const namespaceUris = {
  html: 'http://www.w3.org/1999/xhtml',
  svg: 'http://www.w3.org/2000/svg',
  math: 'http://www.w3.org/1998/Math/MathML',
} as const;

/** The page above its root element. */
export interface DocumentNode {
  readonly kind: 'document';
  readonly children: PageNode[];
  /** Every element and text of the page in order; `order` is the index in it. */
  readonly all: PageNode[];
}

/** An element; `start` is the offset of its start tag, -1 where the page leaves that out. */
export interface ElementNode {
  readonly kind: 'element';
  readonly name: string;
  readonly uri: string;
  readonly attributes: AttributeNode[];
  readonly parent: ElementNode | DocumentNode;
  readonly children: PageNode[];
  readonly start: number;
  readonly order: number;
  /** `order` of the last node inside it, or its own. */
  last: number;
  /** What stands between its tags (offsets of the page); none where it has no start tag, or can have no content. */
  content?: { readonly start: number; end: number };
}

export interface TextNode {
  readonly kind: 'text';
  text: string;
  readonly parent: ElementNode | DocumentNode;
  readonly order: number;
  readonly last: number;
}

export interface AttributeNode {
  readonly kind: 'attribute';
  readonly name: string;
  readonly value: string;
  readonly parent: ElementNode;
  /** The value without its quotes; `start` and `end` are equal where it is empty. */
  readonly place: Span & { readonly quote: Quote };
}

export type PageNode = ElementNode | TextNode;
export type XPathNode = DocumentNode | PageNode | AttributeNode;

/** Where a node stands in the order of the page: attributes behind their element, before its content. */
export function placeOf(node: XPathNode): number {
  if (node.kind === 'document') return -1;
  if (node.kind === 'attribute') return node.parent.order + (node.parent.attributes.indexOf(node) + 1) / (node.parent.attributes.length + 1);
  return node.order;
}

/** The text of a node and of all inside it (XPath 1.0, 5). */
export function stringValue(node: XPathNode, all: readonly PageNode[]): string {
  if (node.kind === 'attribute') return node.value;
  if (node.kind === 'text') return node.text;
  const from = node.kind === 'document' ? 0 : node.order;
  const to = node.kind === 'document' ? all.length - 1 : node.last;
  let out = '';
  for (let index = from; index <= to; index += 1) {
    const inner = all[index] as PageNode;
    if (inner.kind === 'text') out += inner.text;
  }
  return out;
}
