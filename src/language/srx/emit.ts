import type { Node } from './tree.ts';

/** The most often anything is repeated, in place of without limit: how far a rule can look, and how long it can take. */
export const mostRepeats = 256;

/** A tree as a JavaScript regular expression (flag `u`) without capturing groups. */
export function emit(node: Node): string {
  switch (node.kind) {
    case 'set':
    case 'assertion':
      return node.source;
    case 'sequence':
      return node.items.map((item) => (item.kind === 'choice' ? `(?:${emit(item)})` : emit(item))).join('');
    case 'choice':
      return node.items.map(emit).join('|');
    case 'look':
      return `(?${node.ahead ? '' : '<'}${node.negative ? '!' : '='}${emit(node.item)})`;
    default:
      return emitRepeat(node);
  }
}

function emitRepeat(node: Extract<Node, { readonly kind: 'repeat' }>): string {
  const item = node.item.kind === 'set' ? node.item.source : `(?:${emit(node.item)})`;
  const max = Math.min(node.max, Math.max(mostRepeats, node.min));
  const count = max === 1 && node.min === 0 ? '?' : node.min === max ? `{${max}}` : `{${node.min},${max}}`;
  if (node.mode === 'lazy') return `${item}${count}?`;
  // A possessive one gives nothing back: what follows is not what it repeats.
  if (node.mode === 'greedy') return `${item}${count}`;
  if (node.max === Infinity) return `${item}${count}(?!${item})`;
  if (node.max === node.min) return `${item}${count}`;
  return `(?:${item}{${max}}|${item}{${node.min},${max - 1}}(?!${item}))`;
}
