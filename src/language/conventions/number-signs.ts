/** How a locale writes numbers: the sign before the fraction and those between groups of digits. */
export interface NumberSigns {
  readonly decimal: string;
  /** Every sign that may part groups; white space of any kind may in every locale. */
  readonly groups: string;
}

/** White space that may stand between groups of digits: space, no-break, narrow no-break, thin, figure. */
export const groupSpaces = ' \u00a0\u202f\u2009\u2007';

/**
 * The signs of a locale's numbers, by CLDR. The apostrophes of Switzerland stand for one another, and Arabic has signs of its
 * own beside those of Latin digits.
 *
 * @example numberSigns('de') // { decimal: ',', groups: '.' and white space }
 */
export function numberSigns(locale: string): NumberSigns {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn', useGrouping: true }).formatToParts(1234567.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  const group = parts.find(({ type }) => type === 'group')?.value ?? '';
  const apostrophes = group === '’' || group === "'" || /-(?:CH|LI)\b/.test(locale) ? "'’" : '';
  return { decimal, groups: `${group}${apostrophes}٬${groupSpaces}` };
}
