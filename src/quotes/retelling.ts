import { blockText, type Block } from '../model/block.ts';
import type { Heard } from './fold.ts';
import { findName } from './names.ts';
import { numbersOf } from './numbers.ts';
import type { Quotation } from './quotations.ts';
import type { Tools } from './tools.ts';

/** What a paragraph says outside of its quotations. */
export interface Telling {
  /** Spaces stand where they stood. */
  readonly text: string;
  /** What it speaks of, each concept with the word that named it. */
  readonly concepts: ReadonlyMap<string, string>;
  /** True if it names somebody in full, before an offset, who said none of the passages. */
  readonly newcomer: (before: number) => boolean;
}

/** Two words and more that begin with capitals. */
const fullName = /\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\p{Ll}[\p{L}'’-]*)+/gu;

/** What the paragraphs with quotations say outside of them, by their index, each read when it is first asked for. */
export function createTellings(blocks: readonly Block[], quotations: readonly Quotation[], speakers: readonly Heard[], language: string, tools: Tools): (block: number) => Telling {
  const texts = new Map<number, string>();
  for (const { block, start, end } of quotations.flatMap((it) => it.stretches)) {
    const text = texts.get(block) ?? blockText(blocks[block] as Block);
    texts.set(block, text.slice(0, start) + ' '.repeat(end - start) + text.slice(end));
  }
  const told = new Map<number, Telling>();
  return (block) => {
    let found = told.get(block);
    if (found === undefined) told.set(block, (found = read(texts.get(block) ?? '')));
    return found;
  };

  function read(text: string): Telling {
    const names = [...text.matchAll(fullName)].filter((it) => findName(speakers, tools.read(it[0], language)) === undefined).map((it) => it.index);
    return { text, concepts: tools.concepts(text, language), newcomer: (before) => names.some((at) => at < before) };
  }
}

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
