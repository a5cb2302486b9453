/** The numbers of a text in ASCII digits, grouping taken out: `80 000`, `80.000` and `80,000` are 80000. */
export function numbersOf(text: string): readonly string[] {
  const ascii = asciiDigits(text);
  return (ascii.match(/\d+(?:[.,: \u00a0\u202f'’]\d+)*/g) ?? []).map((number) => {
    const grouped = /^\d{1,3}(?:[., \u00a0\u202f'’]\d{3})+$/.test(number);
    return grouped ? number.replace(/\D/g, '') : number.replace(/[,:]/g, '.');
  });
}

/** The text with all digits as those of ASCII, one for one. */
export function asciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) as number;
  if (code <= 0x39) return code - 0x30;
  let zero = code;
  while (zero > code - 10 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
