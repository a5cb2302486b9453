import type { Language } from './language.ts';
import { before } from './traits.ts';
import { generalRules } from './rules.ts';
import type { Rule } from './rule.ts';
import { makeSigns } from './signs.ts';
import type { Signs } from './signs.ts';

/** What the languages of a text come to: look-ups in place of lists. Made once, never changed. */
export interface Tables {
  readonly signs: Signs;
  /** Traits (`before`) of abbreviations, in each of their written forms. */
  readonly words: ReadonlyMap<string, number>;
  readonly starters: ReadonlySet<string>;
  readonly glued: ReadonlySet<string>;
  readonly informal: ReadonlySet<string>;
  readonly fronting: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly capitalized: ReadonlySet<string>;
  readonly letters: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly speech: ReadonlySet<string>;
  readonly vowels: RegExp;
  readonly finals: RegExp | undefined;
  readonly reporting: RegExp | undefined;
  readonly rules: readonly Rule[];
}

const classes = ['name', 'number', 'inner', 'end', 'last', 'unit'] as const;

/** Combines the languages that a text takes, the most special first. */
export function makeTables(languages: readonly Language[], locale: string): Tables {
  const words = new Map<string, number>();
  const sets = { starters: new Set<string>(), glued: new Set<string>(), informal: new Set<string>(), fronting: new Set<string>(), months: new Set<string>(), capitalized: new Set<string>(), letters: new Set<string>(), speech: new Set<string>() };
  for (const language of languages) {
    for (const name of classes) {
      for (const word of list(language[name])) {
        for (const form of forms(word, locale)) words.set(form, (words.get(form) ?? 0) | before[name]);
      }
    }
    for (const word of list(language.initials)) words.set(word, (words.get(word) ?? 0) | before.initial);
    for (const word of list(language.starters)) for (const form of forms(word, locale)) sets.starters.add(form);
    for (const name of ['glued', 'informal', 'fronting', 'capitalized', 'letters', 'speech'] as const) for (const word of list(language[name])) sets[name].add(word);
    for (const word of list(language.months)) for (const form of forms(word, locale)) sets.months.add(form);
  }
  const joined = (name: 'terminators' | 'continuing' | 'vowels'): string => languages.map((language) => language[name] ?? '').join('');
  const reporting = languages.find((language) => language.reporting !== undefined)?.reporting;
  const finals = languages.map((language) => language.finals).filter((source) => source !== undefined);
  return {
    signs: makeSigns(joined('terminators'), joined('continuing'), finals.length > 0),
    words,
    ...sets,
    endings: languages.flatMap((language) => list(language.endings)),
    vowels: new RegExp(`[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœаеёиіїоуыэюяєў${joined('vowels')}]`, 'iu'),
    finals: finals.length > 0 ? new RegExp(`(?:${finals.join('|')})$`, 'u') : undefined,
    reporting: reporting === undefined ? undefined : new RegExp(`^(?:${reporting})`, 'u'),
    rules: [...languages.flatMap((language) => language.rules ?? []), ...generalRules],
  };
}

function list(words: string | undefined): readonly string[] {
  return words === undefined ? [] : words.trim().split(/\s+/u).filter((word) => word !== '');
}

/** The forms a listed word is written in: as it is, with a capital first letter, in capitals. */
function forms(word: string, locale: string): readonly string[] {
  // A capital letter alone is a name's: `т.` is a ton, `Т.` is not.
  if (word.length === 1) return [word];
  const capitals = word.toLocaleUpperCase(locale);
  const first = word.charAt(0);
  const capital = first.toLocaleUpperCase(locale) + word.slice(1);
  return [...new Set([word, capital, capitals])];
}
