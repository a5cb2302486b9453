import { asciiDigits } from '../language/conventions/digits.ts';

/** The numbers of a text in ASCII digits, grouping taken out: `80 000`, `80.000` and `80,000` are 80000. */
export function numbersOf(text: string): readonly string[] {
  // Digits of mathematics, as posts are adorned with, are two code units each.
  const ascii = asciiDigits(text.replace(/[\u{10000}-\u{10ffff}]/gu, (it) => it.normalize('NFKC')));
  return (ascii.match(/\d+(?:[.,: \u00a0\u202f'’]\d+)*/g) ?? []).map((number) => {
    const grouped = /^\d{1,3}(?:[., \u00a0\u202f'’]\d{3})+$/.test(number);
    return grouped ? number.replace(/\D/g, '') : number.replace(/[,:]/g, '.');
  });
}
