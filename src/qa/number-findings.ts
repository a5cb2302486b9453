import type { Finding } from './finding.ts';
import type { NumberLanguage, Token } from './number-tokens.ts';
import { compareNumbers, written } from './numbers.ts';

/**
 * What is wrong with the numbers of a translation, in words: what was found, and what the target's language writes for what the
 * source has.
 */
export function numberFindings(source: string, target: string, from: NumberLanguage, to: NumberLanguage): readonly Finding[] {
  const out: Finding[] = [];
  const dates = new Set<string>();
  for (const { code, source: wanted, target: got } of compareNumbers(source, target, from, to)) {
    const dated = code.startsWith('date');
    const expected = wanted === undefined ? undefined : dated ? dateAround(source, wanted) : code === 'number-format' ? localized(wanted, source, to) : written(wanted, source);
    const received = got === undefined ? undefined : dated ? dateAround(target, got) : written(got, target);
    // Day, month and year of one date are one finding.
    const key = `${expected} ${received}`;
    if (dated && dates.has(key)) continue;
    dates.add(key);
    out.push({ code, ...(got === undefined ? {} : { span: got.span }), ...(expected === undefined ? {} : { expected }), ...(received === undefined ? {} : { received }) });
  }
  return out;
}

/** The words around a day, a month or a year that belong to the date. */
function dateAround(text: string, { span }: Token): string {
  const piece = '[\\p{L}\\p{M}]+\\.?|\\d{1,4}(?:st|nd|rd|th|er|º|\\.)?';
  const before = new RegExp(`(?:(?:${piece})[\\s,./-]{1,2}){0,2}$`, 'u').exec(text.slice(Math.max(0, span.start - 24), span.start))?.[0] ?? '';
  const after = new RegExp(`^(?:[\\s,./-]{0,2}(?:${piece})){0,2}`, 'u').exec(text.slice(span.end, span.end + 24))?.[0] ?? '';
  const whole = `${/\d|\p{Lu}/u.test(before) ? before : ''}${text.slice(span.start, span.end)}${/\d|\p{L}/u.test(after) ? after : ''}`;
  return whole.trim().replace(/[\s,]+$/u, '');
}

/** The number as the target's language writes it. */
function localized(token: Token, text: string, to: NumberLanguage): string {
  const raw = written(token, text);
  const value = token.values[0] as number;
  const fraction = /[.,٫](\d+)$/.exec(raw)?.[1];
  const digits = Number.isInteger(value) && fraction?.length === 3 ? 0 : (fraction?.length ?? 0);
  const power = token.mantissa === undefined ? value : token.mantissa;
  return new Intl.NumberFormat(to.locale, { minimumFractionDigits: digits, maximumFractionDigits: Math.max(digits, 6) }).format(power);
}
