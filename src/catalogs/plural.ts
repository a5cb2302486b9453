/** CLDR's plural categories, in its order. */
export const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type Category = (typeof categories)[number];

/** What the suffix of a key says (i18next JSON v4): `files_one`, `place_ordinal_few`. */
export interface Suffix {
  readonly base: string;
  readonly ordinal: boolean;
  readonly category: Category;
}

/** The suffix of a plural key; undefined for any other key. */
export function pluralSuffix(key: string): Suffix | undefined {
  const found = /^(.+?)(_ordinal)?_(zero|one|two|few|many|other)$/s.exec(key);
  if (found === null) return undefined;
  return { base: found[1] as string, ordinal: found[2] !== undefined, category: found[3] as Category };
}

/** A key with its suffix. */
export function pluralKey({ base, ordinal, category }: Suffix): string {
  return `${base}${ordinal ? '_ordinal' : ''}_${category}`;
}

/** The forms that a language has, in CLDR's order; `other` alone for one that is not known. */
export function categoriesOf(language: string, ordinal: boolean): readonly Category[] {
  const has = new Set<string>(rulesOf(language, ordinal).resolvedOptions().pluralCategories);
  return categories.filter((category) => has.has(category));
}

/** Numbers that a form is used for, up to three; the first that there are. */
export function examples(language: string, ordinal: boolean, category: Category): readonly number[] {
  const rules = rulesOf(language, ordinal);
  const fits = (number: number): boolean => rules.select(number) === category;
  const whole = integers.filter(fits).slice(0, 3);
  return whole.length > 0 || ordinal ? whole : [0.5, 1.5, 2.5, 1_000_000, 2_000_000].filter(fits).slice(0, 3);
}

/** The whole number that a form is always used for, if it is one alone: then a translation need not name it. */
export function onlyNumber(language: string, ordinal: boolean, category: Category): number | undefined {
  const rules = rulesOf(language, ordinal);
  const [first, second] = integers.filter((number) => rules.select(number) === category);
  return second === undefined && category !== 'other' ? first : undefined;
}

const integers: readonly number[] = Array.from({ length: 202 }, (_, n) => n);

function rulesOf(language: string, ordinal: boolean): Intl.PluralRules {
  return new Intl.PluralRules(language, { type: ordinal ? 'ordinal' : 'cardinal' });
}
