import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { addressesIn } from './addresses.ts';
import { around, crossesCode, type Flat, hide } from './flat.ts';
import { doubledWords, openBracket } from './leftovers.ts';
import { messages } from './messages.ts';
import { openQuotations } from './quote-marks.ts';

/** A problem of a text, and where it is: an offset in UTF-16 code units. */
export type TextProblem = Diagnostic & { readonly at: number };

/**
 * Slips in a text that is no translation: a quotation or a bracket that is never closed, a word written twice.
 *
 * @param next the text after it: a quotation of several paragraphs is closed in the last one only.
 */
export function checkText(flat: Flat, language: string, next = ''): readonly TextProblem[] {
  const given = flat.text;
  const text = hide(given, addressesIn(given).map(({ span }) => span));
  const out: TextProblem[] = [];
  const say = (code: keyof typeof messages, start: number, end: number): void => {
    const received = around(given, { start, end });
    out.push({ ...diagnose(messages, 'warning', code, { received }, { received }), at: start });
  };
  const { count, at } = openQuotations(text);
  if (count > 0 && !/^\s*["“”„«»‹›「『‘’]/u.test(next)) say('quote-unbalanced', at, at + 1);
  const bracket = openBracket(text);
  if (bracket !== undefined) say('brackets-unbalanced', bracket, bracket + 1);
  for (const { start, end } of doubledWords('', text, language.split('-', 1)[0] as string)) if (!crossesCode(flat, { start, end })) say('word-doubled', start, end);
  return out;
}
