import { blockText, type Block } from '../model/block.ts';
import { collapse } from '../text/space.ts';
import { cueIn, cuesOf } from './cues.ts';
import type { Known } from './known.ts';
import type { Quotation } from './quotations.ts';

/** How many passages a quotation is compared with. */
const most = 16;

/** The indices of the passages nearest to a block, in their order. */
export function nearest(known: readonly Known[], at: number): readonly number[] {
  const all = known.map((_, k) => k);
  if (all.length <= most) return all;
  const away = (k: number): number => Math.abs((known[k]?.passage.stretches[0]?.block ?? 0) - at);
  return all.sort((a, b) => away(a) - away(b)).slice(0, most).sort((a, b) => a - b);
}

/** The blocks just before the quotation: where it says that what follows is in Hindi. */
export function nearbyText(blocks: readonly Block[], at: number, standing: ReadonlySet<number>): string {
  const out: string[] = [];
  for (let i = at; i >= 0 && out.length < 2; i -= 1) if (!standing.has(i)) out.unshift(blockText(blocks[i] as Block));
  return collapse(out.join(' '));
}

export function distanceTo(known: Known, at: number, standing: ReadonlySet<number>): number {
  const blocks = [...known.passage.stretches.map((it) => it.block), ...known.passage.attributions];
  const nearest = blocks.reduce((best, block) => (Math.abs(block - at) < Math.abs(best - at) ? block : best), blocks[0] ?? 0);
  let distance = 0;
  for (let i = Math.min(nearest, at); i < Math.max(nearest, at); i += 1) if (!standing.has(i) || i === nearest) distance += 1;
  return distance;
}

/**
 * True if a quotation that is a block of its own stands right behind the passage, or right before it, as translations do:
 * with nothing between them but who said it, or a line that says that a translation follows.
 */
export function isBeside(known: Known, quotation: Quotation, blocks: readonly Block[], standing: ReadonlySet<number>, language: string): boolean {
  const own = new Set([...known.passage.stretches.map((it) => it.block), ...known.passage.attributions]);
  const first = quotation.stretches[0]?.block ?? 0;
  const last = quotation.stretches.at(-1)?.block ?? 0;
  if (own.has(first - 1) || (own.has(last + 1) && !standing.has(first - 1))) return true;
  const line = blocks[first - 1];
  if (line === undefined) return false;
  const between = blockText(line);
  const words = between.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return own.has(first - 2) && words.length <= 16 && cueIn(words, cuesOf(language)?.translated ?? '') !== undefined;
}
