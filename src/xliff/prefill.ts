import { type Content, type Inline, normalizeContent } from '../model/content.ts';
import type { Part } from '../model/translation.ts';

/**
 * The targets of a unit's parts; with `copySource`, the source in place of those that are missing, without the codes and
 * annotations that a translator has already put into another part. Of a pair whose one end is there, the other stays
 * where it closes or opens it.
 */
export function targetsOf(parts: readonly Part[], copySource: boolean): readonly (Content | undefined)[] {
  if (!copySource) return parts.map((part) => part.target);
  const places = new Map<string, number>();
  parts.forEach((part, i) => part.target?.forEach((item) => places.set(keyOf(item), i)));
  const stays = (item: Inline, at: number): boolean => {
    if (item.kind === 'text') return true;
    if (places.has(keyOf(item))) return false;
    const other = places.get(keyOf(item, true));
    if (other === undefined) return true;
    return item.kind === 'open' || item.kind === 'mark-open' ? other > at : other < at;
  };
  return parts.map((part, i) => part.target ?? normalizeContent(part.source.filter((item) => stays(item, i))));
}

const others = { open: 'close', close: 'open', standalone: '', 'mark-open': 'mark-close', 'mark-close': 'mark-open' } as const;

/** What an item is, or what its other end is. */
function keyOf(item: Inline, other = false): string {
  if (item.kind === 'text') return '';
  return `${other ? others[item.kind] : item.kind} ${item.kind === 'mark-open' ? item.mark.id : item.id}`;
}
