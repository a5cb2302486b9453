import { type Content, type Inline, normalizeContent } from '../model/content.ts';
import type { Part } from '../model/translation.ts';

/**
 * The targets of a unit's parts; with `copySource`, the source in place of those that are missing, without the codes and
 * annotations that a translator has already moved into another part.
 */
export function targetsOf(parts: readonly Part[], copySource: boolean): readonly (Content | undefined)[] {
  if (!copySource) return parts.map((part) => part.target);
  const used = new Set(parts.flatMap((part) => (part.target ?? []).map(keyOf)));
  return parts.map((part) => part.target ?? normalizeContent(part.source.filter((item) => item.kind === 'text' || !used.has(keyOf(item)))));
}

function keyOf(item: Inline): string {
  if (item.kind === 'text') return '';
  return `${item.kind} ${item.kind === 'mark-open' ? item.mark.id : item.id}`;
}
