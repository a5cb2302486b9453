import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import type { Values } from '../text/diagnostic.ts';
import type { Words } from './words.ts';

/** Words together with values: numbers, lists and names of languages in the language of the words. */
export interface Voice extends Words {
  /** A text with a count in it: `{{count}}` chooses the plural form, `{{n}}` is the number as it is written. */
  count(key: string, count: number, values?: Values): string;
  number(value: number): string;
  /** A share from 0 to 1. */
  percent(share: number): string;
  list(items: readonly string[]): string;
  /** The name of a language, or its tag where it has none. */
  languageName(tag: string): string;
}

/** Adds values to words. */
export function createVoice(words: Words): Voice {
  // Many a command has nothing to say with a value in it.
  let made: IntlShape | undefined;
  const intl = (): IntlShape => (made ??= createIntl({ locale: words.language, messages: {}, onError: () => undefined }, createIntlCache()));
  return {
    ...words,
    count: (key, count, values = {}) => words.say(key, { ...values, count, n: intl().formatNumber(count) }),
    number: (value) => intl().formatNumber(value),
    percent: (share) => intl().formatNumber(share, { style: 'percent', maximumFractionDigits: 0 }),
    list: (items) => intl().formatList(items, { type: 'conjunction' }),
    languageName: (tag) => intl().formatDisplayName(tag, { type: 'language' }) ?? tag,
  };
}
