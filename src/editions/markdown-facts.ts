import type { Node } from '../formats/markdown/tree.ts';
import { slice } from '../text/span.ts';
import { nodeText, parseMarkdown } from './markdown-tree.ts';
import type { OwnFacts } from './own-facts.ts';
import type { Stretch } from './stretch.ts';

/**
 * What a Markdown article says of itself beside its front matter: its first heading, paragraph and picture. Only
 * those are parsed, not the whole text.
 */
export function markdownFacts(text: string, path: string, stretches: readonly Stretch[]): OwnFacts {
  const heading = stretches.find(({ kind, level }) => kind === 'heading' && level === 1) ?? stretches.find(({ kind }) => kind === 'heading');
  const paragraph = stretches.find(({ kind, why }) => kind === 'paragraph' && why !== 'passage' && why !== 'attribution');
  const words = (stretch: Stretch): string => nodeText(parseMarkdown(slice(text, stretch.span), path).root).trim();
  const image = pictureIn(text, path);
  return {
    ...(heading === undefined ? {} : { title: words(heading).replace(/\s*\{#[^}]*\}$/, '') }),
    ...(paragraph === undefined ? {} : { description: words(paragraph) }),
    ...(image?.url === undefined ? {} : { picture: { address: image.url, ...(image.alt ? { alternative: image.alt } : {}) } }),
  };
}

/** The first picture whose address stands beside it. */
function pictureIn(text: string, path: string): Node | undefined {
  const at = text.search(/!\[[^\]\n]{0,500}\]\(/);
  if (at < 0) return undefined;
  const end = /\r?\n[ \t]*\r?\n/.exec(text.slice(at, at + 2000));
  return find(parseMarkdown(text.slice(at, end === null ? at + 2000 : at + end.index), path).root.children ?? []);
}

function find(nodes: readonly Node[]): Node | undefined {
  for (const node of nodes) {
    if (node.type === 'image') return node;
    const inner = node.type === 'paragraph' || node.type === 'link' ? find(node.children ?? []) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}
