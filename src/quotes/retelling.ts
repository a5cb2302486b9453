import { numbersOf } from './numbers.ts';

/** How a paragraph that holds a quotation tells again, in the article's own words, what a passage says. */
export interface Retelling {
  /** What both speak of, as logarithms of how much likelier that is where one tells the other again. */
  readonly common: number;
  /** The share of what the paragraph speaks of that the passage speaks of too. */
  readonly share: number;
}

/**
 * Compares what a paragraph says outside of its quotations with a passage: a reporter who quotes from a post mostly tells the
 * rest of it too, and much of what one tells is found where it was said.
 *
 * @param around what the paragraph speaks of, each concept with the word that named it.
 * @param text of the paragraph, without its quotations.
 * @param said what the passage speaks of.
 * @param numbers of the passage.
 * @param gain what a concept is worth that both name.
 */
export function retellingOf(
  around: ReadonlyMap<string, string>,
  text: string,
  said: ReadonlyMap<string, string>,
  numbers: ReadonlySet<string>,
  gain: (concept: string) => number,
): Retelling {
  const best = new Map<string, number>();
  for (const [concept, word] of around) {
    const worth = said.has(concept) ? Math.max(0, gain(concept)) : 0;
    best.set(word, Math.max(worth, best.get(word) ?? 0));
  }
  // What the passage says in one word counts once, in however many the paragraph says it.
  const used = new Map<string, number>();
  for (const [concept] of around) {
    const word = said.get(concept);
    if (word !== undefined) used.set(word, Math.max(gain(concept), used.get(word) ?? 0));
  }
  const shared = numbersOf(text).filter((it) => it.length > 1 && numbers.has(it)).length;
  let common = 2 * Math.min(2, shared);
  for (const worth of used.values()) common += Math.max(0, worth);
  const matched = [...best.values()].filter((it) => it > 0).length;
  return { common, share: best.size === 0 ? 0 : matched / best.size };
}
