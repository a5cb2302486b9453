import type { Block } from '../../model/block.ts';
import type { Content } from '../../model/content.ts';

/** True if content is what the block's own pieces say: the same text, however it is cut, and the same codes. */
export function isOwn(block: Block, content: Content): boolean {
  const { pieces } = block;
  let p = 0;
  let text = '';
  let own = '';
  for (const item of content) {
    if (item.kind === 'mark-open' || item.kind === 'mark-close') continue;
    if (item.kind === 'text') {
      text += item.text;
      continue;
    }
    for (let piece = pieces[p]; piece?.kind === 'text'; piece = pieces[p]) {
      own += piece.text;
      p += 1;
    }
    const piece = pieces[p];
    if (own !== text || piece === undefined || piece.kind !== item.kind || (piece as { id?: string }).id !== item.id) return false;
    own = '';
    text = '';
    p += 1;
  }
  for (; p < pieces.length; p += 1) {
    const piece = pieces[p];
    if (piece?.kind !== 'text') return false;
    own += piece.text;
  }
  return own === text;
}
