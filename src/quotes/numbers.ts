/** The numbers of a text in ASCII digits, grouping taken out: `80 000`, `80.000` and `80,000` are 80000. */
export function numbersOf(text: string): readonly string[] {
  const ascii = text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  return (ascii.match(/\d+(?:[.,:  '’]\d+)*/g) ?? []).map((number) => {
    const grouped = /^\d{1,3}(?:[.,  '’]\d{3})+$/.test(number);
    return grouped ? number.replace(/\D/g, '') : number.replace(/[,:]/g, '.');
  });
}

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) as number;
  if (code <= 0x39) return code - 0x30;
  let zero = code;
  while (zero > code - 10 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

/** The concept that a number has where it is written as a word. */
export function numberConcept(number: string): string | undefined {
  const value = Number(number);
  if (!Number.isInteger(value)) return undefined;
  if (value === 2) return 'two';
  if (value === 3) return 'three';
  if (value === 4) return 'four';
  if (value === 5) return 'five';
  if (value === 6 || value === 7) return 'six';
  if (value >= 8 && value <= 10) return 'eight';
  if ([20, 30, 40, 50].includes(value)) return 'twenty';
  if (value >= 1_000_000) return 'million';
  if (value >= 1000) return 'thousand';
  if (value >= 100) return 'hundred';
  return undefined;
}
