import { cutToWidth, displayWidth } from './display-width.ts';

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

/**
 * The same rows where a terminal is too narrow for the table: each row as its first cell, and under it the headings with their numbers,
 * those of zero left out, wrapped and indented.
 *
 * @param rows the headings first.
 * @param width of the terminal, in columns.
 */
export function records(rows: readonly (readonly string[])[], width: number): string {
  const [headings = [], ...others] = rows;
  return others
    .flatMap(([name = '', ...cells]) => {
      const indent = `${/^ */.exec(name)?.[0] ?? ''}  `;
      const told = cells.flatMap((cell, i) => (cell === '0' ? [] : [`${headings[i + 1] ?? ''} ${cell}`]));
      const lines: string[] = [];
      for (const each of told) {
        const last = lines.at(-1);
        const longer = last === undefined ? undefined : `${last} · ${each}`;
        if (longer !== undefined && displayWidth(indent + longer) <= width) lines[lines.length - 1] = longer;
        else lines.push(each);
      }
      return [cutToWidth(name, width), ...lines.map((line) => indent + line)];
    })
    .join('\n');
}
