import { isNumber } from './concepts.ts';
import { frequencies, oftener } from './concepts/frequencies.ts';
import { tableOf } from './concepts/tables.ts';

const pooled = parse(frequencies);
const special: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(Object.entries(oftener).map(([language, list]) => [language, parse(list)]));

function parse(list: string): ReadonlyMap<string, number> {
  return new Map(list.split(' ').map((entry) => [entry.slice(0, entry.indexOf(':')), Number(entry.slice(entry.indexOf(':') + 1)) / 1000]));
}

/** The share of texts as long as a post that speak of a concept, whatever they are about, in any language. */
export function usual(concept: string): number {
  return pooled.get(concept) ?? (isNumber(concept) ? 0.008 : 0.0015);
}

/**
 * The share of texts in one language that seem to speak of a concept by its table: more where words name it that mean
 * something else.
 *
 * @example chance('sea', 'ja') // more than chance('sea', 'de'), as far as texts were counted
 */
export function chance(concept: string, language: string): number {
  return special.get(tableOf(language))?.get(concept) ?? usual(concept);
}
