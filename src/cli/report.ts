import { oneLine } from './print.ts';
import type { Voice } from './voice.ts';

/** True of a list that is short enough to be shown item by item. */
export function few(items: readonly unknown[]): boolean {
  return items.length <= 20;
}

/** Counts that are not zero as a phrase: `3 new, 1 edited`. */
export function counted(counts: readonly (readonly [key: string, count: number])[], voice: Voice): string {
  return counts
    .filter(([, count]) => count > 0)
    .map(([key, count]) => voice.count(key, count))
    .join(', ');
}

/** The beginning of a text, on one line. */
export function excerpt(text: string, length = 60): string {
  const line = oneLine(text).trim();
  const letters = [...line];
  return letters.length <= length ? line : `${letters.slice(0, length - 1).join('').trimEnd()}…`;
}
