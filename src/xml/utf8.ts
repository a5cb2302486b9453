/**
 * Offset in bytes of the first sequence that is not well-formed UTF-8 (Unicode, table 3-7: no overlong forms, no
 * surrogates, nothing above U+10FFFF); the length of the bytes if there is none.
 */
export function invalidUtf8(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const first = bytes[i] as number;
    if (first < 0x80) {
      i += 1;
      continue;
    }
    const size = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
    if (size === 0 || !secondFits(first, bytes[i + 1])) return i;
    for (let k = 2; k < size; k += 1) {
      const next = bytes[i + k];
      if (next === undefined || (next & 0xc0) !== 0x80) return i;
    }
    i += size;
  }
  return i;
}

function secondFits(first: number, second: number | undefined): boolean {
  if (second === undefined) return false;
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  return second >= low && second <= high;
}
