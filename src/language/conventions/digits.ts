/**
 * A text with every decimal digit of the basic plane as its ASCII digit; offsets stay. Text without such digits is given back
 * as it is.
 *
 * @example asciiDigits('٢٠٢١') // '2021'
 */
export function asciiDigits(text: string): string {
  return /[^\0-\u05ff]/.test(text) ? text.replace(/(?![0-9])[\u0660-\uffef]/g, digit) : text;
}

function digit(char: string): string {
  const code = char.charCodeAt(0);
  const zero = zeros.findLast((each) => each <= code);
  return zero !== undefined && code < zero + 10 ? String(code - zero) : char;
}

// The zero of every decimal system of the basic plane (Unicode, general category Nd; ten digits follow one another).
const zeros: readonly number[] = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090,
  0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];
