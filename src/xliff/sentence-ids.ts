import { plainText } from '../model/content.ts';
import type { Part, Unit } from '../model/translation.ts';

/** The unit and the sentence that an id names, where each sentence is a `trans-unit` of stet's writing. */
export function splitId(id: string): { readonly unit: string; readonly segment: string } | undefined {
  const found = /^(u[0-9a-f]{10})\.(\S+)$/.exec(id);
  return found === null ? undefined : { unit: found[1] as string, segment: found[2] as string };
}

/** True if stet has made the id. */
export function isOwnId(id: string): boolean {
  return /^u[0-9a-f]{10}$/.test(id);
}

/** The one id of stet's making that contexts hold, after a trip through a format that has numbers for ids. */
export function keptId(contexts: readonly string[]): { readonly id: string; readonly segment: string | undefined } | undefined {
  const found = new Set(contexts.flatMap((context) => context.split(/\s+/)).filter((word) => isOwnId(word) || splitId(word) !== undefined));
  const [only] = found;
  if (only === undefined || found.size > 1) return undefined;
  const split = splitId(only);
  return split === undefined ? { id: only, segment: undefined } : { id: split.unit, segment: split.segment };
}

/** Parts of which the one segment has an id. */
export function named(parts: readonly Part[], segment: string): readonly Part[] {
  return parts.length === 1 ? parts.map((part) => ({ ...part, id: segment })) : parts;
}

/** A unit and a further sentence of it as one. */
export function joinSentences(unit: Unit, sentence: Unit): Unit {
  const last = unit.parts.at(-1);
  const space = last === undefined ? '' : spaceAfter(plainText(last.source));
  const between: readonly Part[] = space === '' ? [] : [{ kind: 'ignorable', source: [{ kind: 'text', text: space }], state: 'initial' }];
  const known = new Set(unit.codes.map((code) => code.id));
  return {
    ...unit,
    codes: [...unit.codes, ...sentence.codes.filter((code) => !known.has(code.id))],
    parts: [...unit.parts, ...between, ...sentence.parts],
    notes: [...unit.notes, ...sentence.notes],
    matches: [...unit.matches, ...sentence.matches],
    contexts: [...(unit.contexts ?? []), ...(sentence.contexts ?? [])],
  };
}

/** What stands after a sentence where nothing says it: a space, unless there is one, or the script has none. */
export function spaceAfter(text: string): string {
  return /[\s\u3000-\u30FF\u3400-\u9FFF\uFF01-\uFF60]$/u.test(text) ? '' : ' ';
}
