/** A path as code in a cell of a table. */
export function codeSpan(path: string): string {
  const ticks = '`'.repeat(1 + Math.max(0, ...[...path.matchAll(/`+/g)].map(([run]) => run.length)));
  const space = path.startsWith('`') || path.endsWith('`') ? ' ' : '';
  return `${ticks}${space}${path.replaceAll('|', '\\|')}${space}${ticks}`;
}

/**
 * A text as it is in a cell of a table: no markup, and no name or number that a forge would make a link of, since whoever
 * is named is told.
 */
export function cellText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_~|[\]<>&]/g, (sign) => (sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign === '&' ? '&amp;' : `\\${sign}`))
    .replace(/[@#](?=[\p{L}\p{N}])/gu, '$&<!-- -->')
    .replace(/(?<=\b(?:https?|ftp)):\/\/|(?<=\bwww)\./gi, '$&<!-- -->');
}
