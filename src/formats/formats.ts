import type { Format } from './format.ts';

/** A row of the table of formats; its code is loaded when an article needs it. */
export interface FormatRow {
  readonly name: string;
  /** Lower case, without the dot. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<Format>;
}

/** Every format, one row each. */
export const formats: readonly FormatRow[] = [
  { name: 'text', extensions: ['txt', 'text'], load: async () => (await import('./text.ts')).text },
  { name: 'markdown', extensions: ['md', 'markdown', 'mdx'], load: async () => (await import('./markdown.ts')).markdown },
  { name: 'html', extensions: ['html', 'htm', 'xhtml', 'xht'], load: async () => (await import('./html.ts')).html },
  { name: 'ninjs', extensions: ['json'], load: async () => (await import('./ninjs.ts')).ninjs },
];

/** The row of a format's name, or of a path by its extension; undefined where there is none. */
export function formatOf(path: string, name?: string): FormatRow | undefined {
  if (name !== undefined) return formats.find((row) => row.name === name);
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  return formats.find((row) => extension !== undefined && row.extensions.includes(extension));
}
