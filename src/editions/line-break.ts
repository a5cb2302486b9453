const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Joins the lines of a paragraph that was broken to fit: with a space, but with nothing between two characters of
 * scripts that put none between words, as CSS Text 4 transforms segment breaks.
 *
 * @example joinLines(['今日は', '晴れ']) // '今日は晴れ'
 */
export function joinLines(lines: readonly string[]): string {
  let out = lines[0] ?? '';
  for (const line of lines.slice(1)) {
    out += unspaced.test(lastCharacter(out)) && unspaced.test(line.slice(0, 2)) && unspaced.test(String.fromCodePoint(line.codePointAt(0) ?? 0)) ? line : ` ${line}`;
  }
  return out;
}

function lastCharacter(text: string): string {
  const unit = text.charCodeAt(text.length - 1);
  return unit >= 0xdc00 && unit < 0xe000 ? text.slice(-2) : text.slice(-1);
}

/** Text with its single line ends taken out in the same way. */
export function joinSoftBreaks(text: string): string {
  return text.includes('\n') || text.includes('\r') ? joinLines(text.split(/[ \t]*(?:\r\n|\r|\n)[ \t]*/)) : text;
}
