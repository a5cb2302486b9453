import type { Node } from '../formats/markdown/tree.ts';
import type { OwnFacts } from './own-facts.ts';
import { nodeText, parseMarkdown } from './markdown-tree.ts';

/** What a Markdown article says of itself beside its front matter: its first heading, paragraph and picture. */
export function markdownFacts(text: string, path: string): OwnFacts {
  const { root } = parseMarkdown(text, path);
  const top = root.children ?? [];
  const heading = top.find((node) => node.type === 'heading' && node.depth === 1) ?? top.find((node) => node.type === 'heading');
  const paragraph = top.find((node) => node.type === 'paragraph' && nodeText(node).trim() !== '');
  const image = find(top, 'image');
  return {
    ...(heading === undefined ? {} : { title: nodeText(heading).replace(/\s*\{#[^}]*\}\s*$/, '').trim() }),
    ...(paragraph === undefined ? {} : { description: nodeText(paragraph) }),
    ...(image?.url === undefined ? {} : { picture: { address: image.url, ...(image.alt ? { alternative: image.alt } : {}) } }),
  };
}

function find(nodes: readonly Node[], type: string): Node | undefined {
  for (const node of nodes) {
    if (node.type === type) return node;
    const inner = node.type === 'paragraph' || node.type === 'link' ? find(node.children ?? [], type) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}
