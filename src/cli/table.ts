import { displayWidth } from './display-width.ts';

/**
 * Rows as aligned columns, two spaces apart. The first column is aligned to the left, the others, which hold
 * numbers, to the right, unless they are among `left`.
 */
export function table(rows: readonly (readonly string[])[], left: readonly number[] = [0]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, displayWidth(cell));
    });
  }
  return rows
    .map((row) =>
      row
        .map((cell, i) => {
          const space = ' '.repeat((widths[i] as number) - displayWidth(cell));
          return left.includes(i) ? cell + space : space + cell;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
