/** Containers in one line, or unclosed emphasis in one paragraph, beyond which parsers run out of stack or time. */
const deepest = 12_000;

/**
 * The offset (UTF-16 code units) where a text is nested so deep that no parser should be given it; undefined
 * for every text that a person wrote. One pass.
 */
export function tooDeep(source: string): number | undefined {
  if (source.length <= deepest) return undefined;
  let markers = 0;
  let leading = true;
  const openers = [0, 0, 0];
  let paragraph = 0;
  for (let i = 0; i < source.length; i += 1) {
    const unit = source.charCodeAt(i);
    if (unit === 10) {
      if (leading && markers === 0) openers.fill(0);
      leading = true;
      markers = 0;
      paragraph = i + 1;
      continue;
    }
    if (leading) {
      if (unit === 0x3e || unit === 0x2d || unit === 0x2b || unit === 0x2a) {
        markers += 1;
        if (markers > deepest) return i;
        continue;
      }
      if (unit === 0x20 || unit === 0x09 || unit === 0x0d || unit === 0x2e || unit === 0x29 || (unit >= 0x30 && unit <= 0x39)) {
        if (unit === 0x2e || unit === 0x29) markers += 1;
        continue;
      }
      leading = false;
    }
    if (unit === 0x2a || unit === 0x5f || unit === 0x7e) {
      const start = i;
      while (source.charCodeAt(i + 1) === unit) i += 1;
      const length = i - start + 1;
      const opens = !isSpace(source.charCodeAt(i + 1));
      const closes = !isSpace(source.charCodeAt(start - 1)) && start > paragraph;
      const kind = unit === 0x2a ? 0 : unit === 0x5f ? 1 : 2;
      const open = openers[kind] as number;
      if (closes) openers[kind] = Math.max(0, open - length);
      else if (opens) openers[kind] = open + length;
      if (open + length > deepest) return i;
    }
  }
  return undefined;
}

function isSpace(unit: number): boolean {
  return Number.isNaN(unit) || unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d;
}
