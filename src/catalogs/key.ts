/** Where a word stands in its catalogue: the keys from the outside in, a number in a list. */
export type Path = readonly (string | number)[];

/**
 * The id of a word: its keys with dots between, what an NMTOKEN cannot hold as `_x002F_` (the way of XML's encoded names),
 * dots and `_x` inside of keys too. A leading underscore is written so as well, so that no id is `__proto__`.
 *
 * @example wordId(['import', 'total_one']) // 'import.total_one'
 */
export function wordId(path: Path): string {
  return path.map((key) => encode(String(key))).join('.');
}

/** A text as an NMTOKEN. */
export function encode(text: string): string {
  if (text === '') return '_x_';
  return text.replace(/^_|_(?=x)|[^\w-]/g, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** The text that {@link encode} was given. */
export function decode(name: string): string {
  return name === '_x_' ? '' : name.replace(/_x([\dA-F]{4})_/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The key as people write it. */
export function shownKey(path: Path): string {
  return path.join('.');
}
