import { cutToWidth, isolated } from './display-width.ts';
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

/** The beginning of a text of an article, on one line. */
export function excerpt(text: string, columns = 60): string {
  // No sign that is shown takes more than a few code units; the rest of a long text need not be read.
  const line = oneLine(text.slice(0, columns * 40)).trim();
  return isolated(cutToWidth(line, columns));
}
