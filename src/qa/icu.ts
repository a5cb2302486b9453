import { type MessageChoice, type ReadMessage, readMessage } from '../language/icu.ts';
import type { Finding } from './finding.ts';

/** An argument with a type: prose has names in braces at most, and program text `{ id, date }`. */
const typed = /\{\s*[\p{L}\p{N}_.-]+\s*,\s*(?:plural|selectordinal|select)\s*,|\{[\p{L}\p{N}_.-]+\s*,\s*(?:number|date|time)\s*[,}]/u;

/** Reads a text as an ICU message where it surely is one: it has an argument of a type, and is well-formed. */
export function icuMessage(text: string): ReadMessage | undefined {
  if (!typed.test(text)) return undefined;
  const read = readMessage(text, { tags: false });
  return read.arguments === undefined ? undefined : read;
}

/**
 * What is wrong with the translation of an ICU message: it is none, its arguments are others, a plural lacks a form that the
 * language has or has one it never uses, a choice among words has other words. How a number is chosen by is the translation's
 * own: a language without plural forms may do without the plural.
 *
 * @param source as {@link icuMessage} read it.
 * @param language BCP 47 tag of the translation.
 */
export function icuFindings(source: ReadMessage, target: string, language: string): readonly Finding[] {
  const read = readMessage(target, { tags: false });
  const whole = { start: 0, end: target.length };
  if (read.arguments === undefined || read.choices === undefined) {
    const start = Math.min(read.offset ?? 0, Math.max(0, target.length - 1));
    return [{ code: 'icu-syntax', span: { start, end: Math.min(start + 1, target.length) }, values: { problem: read.problem ?? '', column: start + 1 } }];
  }
  const out: Finding[] = [];
  const expected = shape(source.arguments ?? new Map());
  const received = shape(read.arguments);
  if (expected !== received) out.push({ code: 'icu-arguments', span: whole, expected, received });
  const known = new Set<string>();
  for (const { argument, by, forms } of read.choices) {
    if (by === 'word') continue;
    const { used, all } = categories(language, by);
    const named = forms.filter((form) => !form.startsWith('='));
    const say = (code: 'icu-form-missing' | 'icu-form-unused', form: string): void => {
      if (!known.has(`${code} ${argument} ${form}`)) out.push({ code, span: whole, values: { argument, form, known: all.join(', ') } });
      known.add(`${code} ${argument} ${form}`);
    };
    for (const form of used) if (!named.includes(form)) say('icu-form-missing', form);
    for (const form of named) if (!all.includes(form)) say('icu-form-unused', form);
  }
  const words = wordsOf(source.choices ?? []);
  for (const [argument, theirs] of wordsOf(read.choices)) {
    const mine = words.get(argument);
    if (mine !== undefined && mine !== theirs) out.push({ code: 'icu-choices', span: whole, values: { argument }, expected: mine, received: theirs });
  }
  return out;
}

/** Arguments as they must be given a value: a number is one whether it chooses a form or is only shown. */
function shape(names: ReadonlyMap<string, string>): string {
  const kindOf = (kind: string): string => (kind === 'date' || kind === 'time' ? ` (${kind})` : '');
  return [...names].map(([name, kind]) => `{${name}}${kindOf(kind)}`).sort().join(', ');
}

/** Words by argument, `other` among them. */
function wordsOf(choices: readonly MessageChoice[]): ReadonlyMap<string, string> {
  const out = new Map<string, Set<string>>();
  for (const { argument, by, forms } of choices) {
    if (by !== 'word') continue;
    const known = out.get(argument) ?? new Set();
    for (const form of forms) known.add(form);
    out.set(argument, known);
  }
  return new Map([...out].map(([argument, words]) => [argument, [...words].sort().join(', ')]));
}

/** CLDR's plural categories of a language: all, and those that whole numbers up to 200 use. */
function categories(language: string, type: 'cardinal' | 'ordinal'): { readonly used: readonly string[]; readonly all: readonly string[] } {
  const rules = new Intl.PluralRules(language, { type });
  const used = new Set<string>();
  for (let n = 0; n <= 200; n += 1) used.add(rules.select(n));
  const all = ['zero', 'one', 'two', 'few', 'many', 'other'].filter((form) => form === 'other' || used.has(form) || (rules.resolvedOptions().pluralCategories as readonly string[]).includes(form));
  return { used: all.filter((form) => used.has(form)), all };
}
