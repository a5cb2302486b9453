/**
 * The text as units are compared by: NFC, every run of white space one space, none at the ends.
 * No-break spaces count as white space here, zero-width characters do not.
 */
export function collapse(text: string): string {
  if (isCollapsed(text)) return text;
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** True of the commonest texts that are collapsed already: words in a few scripts, one space between them. */
function isCollapsed(text: string): boolean {
  const { length } = text;
  let before = 0x20;
  for (let i = 0; i < length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20 ? before === 0x20 : !isInert(unit)) return false;
    before = unit;
  }
  return before !== 0x20 || length === 0;
}

/** True of code units that are no white space and that nothing but a combining mark, which is none of them, is composed with. */
function isInert(unit: number): boolean {
  // Controls that are no white space part the sentences of a key.
  if (unit < 0x300) return (unit > 0x20 && unit !== 0xa0) || (unit > 0 && unit < 9);
  return (unit >= 0x400 && unit <= 0x482) || (unit >= 0x48a && unit <= 0x52f) || (unit >= 0x2010 && unit <= 0x2027) || (unit >= 0x4e00 && unit <= 0x9fff);
}

/** True if two texts collapse to the same one; most that differ are told apart at their first different letter. */
export function sameText(a: string, b: string): boolean {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  let at = 0;
  while (at < length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  if (at + 1 < length && plain(a, at) && plain(b, at)) return false;
  return collapse(a) === collapse(b);
}

/** True if a code unit is no white space, and neither it nor the one before it is composed with what follows. */
function plain(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit > 0x20 && unit < 0x300 && unit !== 0xa0 && unit !== 0x85 && text.charCodeAt(at + 1) < 0x300;
}

/** True if the text holds a letter or a digit, or an emoji: something a reader reads. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(text);
}

/** The beginning of a text, white space collapsed, for a sentence that names it. */
export function beginning(text: string): string {
  const line = collapse(text);
  return line.length > 60 ? `${line.slice(0, 59).replace(/[\ud800-\udbff]$/, '').trimEnd()}…` : line;
}
