import type { Format } from './format.ts';

/** Every format, one row each. The first is what a file without a known extension is read as. */
export const formats: readonly Format[] = [];

/** The format of a path by its extension, or undefined. */
export function formatOf(path: string): Format | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return formats.find((format) => extension !== undefined && format.extensions.includes(extension));
}
