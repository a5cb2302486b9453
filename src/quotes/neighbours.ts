import type { Quotation } from './quotations.ts';

/**
 * Whether the quotations around one translate a passage: `between` two that do, or `before` one that does in the same paragraph.
 *
 * @param links the passage that each quotation translates beyond doubt.
 */
export function neighbours(passage: string, q: number, quotations: readonly Quotation[], links: readonly (string | undefined)[]): 'between' | 'followed' | undefined {
  const block = (i: number, which: 0 | -1): number => quotations[i]?.stretches.at(which)?.block ?? -9;
  const at = block(q, 0);
  const next = links[q + 1] === passage && quotations[q + 1]?.depth === quotations[q]?.depth ? block(q + 1, 0) - block(q, -1) : 9;
  const last = links[q - 1] === passage && quotations[q - 1]?.depth === quotations[q]?.depth ? at - block(q - 1, -1) : 9;
  if (next >= 0 && next <= 1 && last >= 0 && last <= 1) return 'between';
  // Behind one that translates another passage, or none, it may go with that.
  const other = links[q - 1] !== passage && block(q - 1, -1) === at && quotations[q - 1]?.depth === quotations[q]?.depth;
  return next === 0 && !other ? 'followed' : undefined;
}
