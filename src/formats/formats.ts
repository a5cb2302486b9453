import type { Format } from './format.ts';
import { isAmp, isNinjs, isWordpress } from './claims.ts';

/** A row of the table of formats; its code is loaded when an article needs it. */
export interface FormatRow {
  readonly name: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  /** True of a text that is in this format rather than in another of its extension; absent where the extension says all. */
  readonly claims?: (source: string) => boolean;
  readonly load: () => Promise<Format>;
}

/** Every format, one row each. */
export const formats: readonly FormatRow[] = [
  { name: 'text', extensions: ['txt', 'text'], load: async () => (await import('./text.ts')).text },
  { name: 'markdown', extensions: ['md', 'markdown', 'mdx'], load: async () => (await import('./markdown.ts')).markdown },
  { name: 'html', extensions: ['html', 'htm', 'xhtml', 'xht'], load: async () => (await import('./html.ts')).html },
  { name: 'wordpress', extensions: ['html', 'htm'], claims: isWordpress, load: async () => (await import('./wordpress.ts')).wordpress },
  { name: 'amp', extensions: ['html', 'htm'], claims: isAmp, load: async () => (await import('./amp.ts')).amp },
  { name: 'ninjs', extensions: ['json'], claims: isNinjs, load: async () => (await import('./ninjs.ts')).ninjs },
];

/**
 * The row of a format's name, or of a path by its extension and, where it is given, its text; undefined where there
 * is none.
 */
export function formatOf(path: string, name?: string, source?: string): FormatRow | undefined {
  if (name !== undefined) return formats.find((row) => row.name === name);
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  const rows = formats.filter((row) => extension !== undefined && row.extensions.includes(extension));
  return rows.find((row) => source !== undefined && row.claims?.(source) === true) ?? rows.find((row) => row.claims === undefined) ?? rows[0];
}
