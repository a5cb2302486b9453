import type { Block } from '#stet/model/block.js';

/** Paragraphs of plain text as blocks, with what is said about some of them by index. */
export function paragraphs(source: string, more: Partial<Record<number, Partial<Block>>> = {}): Block[] {
  const blocks: Block[] = [];
  for (const match of source.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]*)*/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const piece = { kind: 'text', text: match[0], span } as const;
    blocks.push({ kind: 'paragraph', span, pieces: [piece], codes: [], place: 'text', ...more[blocks.length] });
  }
  return blocks;
}
