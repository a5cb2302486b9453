const words: readonly (readonly [format: string, datatype: string])[] = [
  ['text', 'plaintext'],
  ['html', 'html'],
];

/** The value of 1.2's `datatype` for a format. */
export function datatype(format: string | undefined): string {
  if (format === undefined) return 'x-unknown';
  return words.find((row) => row[0] === format)?.[1] ?? `x-${format.replace(/\s+/g, '-')}`;
}

/** The format that a `datatype` of stet's making says. */
export function readDatatype(value: string | undefined): string | undefined {
  if (value === undefined || value === 'x-unknown') return undefined;
  return words.find((row) => row[1] === value)?.[0] ?? (value.startsWith('x-') ? value.slice(2) : undefined);
}
