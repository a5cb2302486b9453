/** What an ASCII character may be in a name: 1 inside of it, 3 at its start too (XML 1.0, fifth edition, productions 4 and 4a). */
const ascii: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[:A-Z_a-z]/.test(character) ? 3 : /[-.\d]/.test(character) ? 1 : 0;
});
/** Beyond ASCII: what may start a name, and what may stand inside of one as well; first and last code points in turn. */
const starts = [
  0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x2ff, 0x370, 0x37d, 0x37f, 0x1fff, 0x200c, 0x200d, 0x2070, 0x218f, 0x2c00, 0x2fef, 0x3001, 0xd7ff, 0xf900, 0xfdcf,
  0xfdf0, 0xfffd, 0x10000, 0xeffff,
];
const insides = [0xb7, 0xb7, 0x300, 0x36f, 0x203f, 0x2040];

function isIn(ranges: readonly number[], code: number): boolean {
  for (let i = 0; i < ranges.length; i += 2) if (code >= (ranges[i] as number) && code <= (ranges[i + 1] as number)) return true;
  return false;
}

/**
 * Where the name ends that begins at an offset (UTF-16 code units): the offset itself if none does.
 *
 * @example nameEnd('<a b>', 1) // 2
 */
export function nameEnd(text: string, from: number): number {
  let at = from;
  let least = 3;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if ((ascii[code] as number) < least) return at;
      at += 1;
    } else {
      // Past the end of the text the code is no number.
      if (Number.isNaN(code)) return at;
      const point = text.codePointAt(at) as number;
      if (!isIn(starts, point) && (least === 3 || !isIn(insides, point))) return at;
      at += point > 0xffff ? 2 : 1;
    }
    least = 1;
  }
}
