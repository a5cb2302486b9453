import { monthsOf } from '../language/conventions/months.ts';
import { numberSigns } from '../language/conventions/number-signs.ts';
import { numberWordsOf } from '../language/conventions/number-words.ts';
import { scalesOf } from '../language/conventions/scales.ts';
import type { NumberLanguage } from './number-tokens.ts';

/** Gathers what has to be known of a language for its numbers to be read. Costs milliseconds: once a run. */
export function numberLanguage(locale: string): NumberLanguage {
  const language = locale.split('-', 1)[0] as string;
  const calendar = new Intl.DateTimeFormat(locale).resolvedOptions().calendar;
  return {
    locale,
    language,
    signs: numberSigns(locale),
    scales: scalesOf(language),
    words: numberWordsOf(language),
    months: monthsOf(locale),
    otherCalendar: calendar !== 'gregory' && calendar !== 'buddhist',
  };
}
