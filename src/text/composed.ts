/** A text in NFC, and where each of its characters stands in the text that it was made of. */
export interface Composed {
  readonly text: string;
  /** The offset in the original (UTF-16 code units) of an offset in `text`; inside a character, that of its beginning. */
  at(offset: number): number;
}

/** A character with its marks, or the letters of a Korean syllable: what NFC makes one of. */
const cluster = /[\u1100-\u1112][\u1161-\u1175]?[\u11a8-\u11c2]?|[\s\S]\p{M}*/gu;

/**
 * A text in NFC with the places of its characters: what people write in a config is found in a text that is decomposed.
 *
 * @example composed('cafe\u0301 au').at(5) // 6
 */
export function composed(text: string): Composed {
  const whole = text.normalize('NFC');
  if (whole === text) return { text, at: (offset) => offset };
  const places: number[] = [];
  let out = '';
  for (const { 0: piece, index } of text.matchAll(cluster)) {
    const made = piece.normalize('NFC');
    for (let i = 0; i < made.length; i += 1) places.push(made === piece ? index + i : index);
    out += made;
  }
  places.push(text.length);
  return { text: out, at: (offset) => places[offset] ?? text.length };
}
