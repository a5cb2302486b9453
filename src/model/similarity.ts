import { collapse } from '../text/space.ts';

/** A text made ready to be compared with many others. */
export interface Profile {
  readonly text: string;
  readonly grams: ReadonlyMap<string, number>;
  readonly size: number;
}

/** Counts the pairs of neighbouring characters of a text, lower case, white space collapsed. */
export function profile(text: string): Profile {
  const flat = ` ${collapse(text).toLowerCase()} `;
  const grams = new Map<string, number>();
  for (let i = 0; i + 1 < flat.length; i += 1) {
    const gram = flat.slice(i, i + 2);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return { text: flat, grams, size: Math.max(0, flat.length - 1) };
}

/**
 * How alike two texts are: 0 (nothing in common) to 1 (equal), the share of character pairs they have in
 * common (Dice). Works for every script, words or none.
 */
export function similarity(a: Profile, b: Profile): number {
  if (a.text === b.text) return 1;
  const [small, large] = a.grams.size <= b.grams.size ? [a, b] : [b, a];
  // Sizes alone bound the result: do not count where it cannot matter.
  const bound = (2 * Math.min(a.size, b.size)) / (a.size + b.size);
  if (bound < 0.3) return 0;
  let common = 0;
  for (const [gram, n] of small.grams) common += Math.min(n, large.grams.get(gram) ?? 0);
  return Math.min(0.999, (2 * common) / (a.size + b.size));
}
