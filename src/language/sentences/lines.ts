/**
 * True if the single line breaks of a paragraph are meant and not the marks of wrapping: if most lines had room for
 * the first word of the next one.
 */
export function hardLines(text: string): boolean {
  const lines = text.split(/\r\n|[\n\r]/u);
  let width = 0;
  for (const line of lines) width = Math.max(width, line.trimEnd().length);
  let hard = 0;
  let soft = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = (lines[i] as string).trimEnd();
    const next = (lines[i + 1] as string).trim();
    if (line === '' || next === '') continue;
    const space = next.search(/\s/u);
    if (line.length + 1 + (space < 0 ? next.length : space) <= width) hard += 1;
    else soft += 1;
  }
  return hard > 0 && hard >= soft;
}

/** True if a blank line, or a paragraph separator, stands in a stretch of white space. */
export function isBlank(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x2029) return true;
    if (code === 0x0a) lines += 1;
  }
  return lines > 1;
}


/** Where the paragraph that an offset lies in ends: before a blank line, or at the end of the text. */
export function paragraphEnd(text: string, from: number): number {
  const blankLine = /\n[^\S\n]*\n|\u2029/gu;
  blankLine.lastIndex = from;
  return blankLine.exec(text)?.index ?? text.length;
}
