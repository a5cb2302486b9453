const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;
const invisible = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many columns of a terminal a text takes, as nearly as can be told without asking it. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) if (!invisible.test(character)) width += wide.test(character) ? 2 : 1;
  return width;
}

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
