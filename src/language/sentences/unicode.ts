/** How much text is given to the segmenter at once, in UTF-16 code units: its cost per sentence grows with its input. */
const windowSize = 512;

/**
 * The sentence boundaries of Unicode (UAX #29) as the runtime's segmenter sees them: offsets in UTF-16 code
 * units, without 0 and the length of the text. The same as segmenting the whole text at once, but in linear
 * time: each step of the segmenter costs as much as its input is long, so it is fed windows that begin at a
 * boundary already found. A boundary counts when another one follows in its window: the text between them
 * has then settled it.
 */
export function unicodeBreaks(text: string, segmenter: Intl.Segmenter): readonly number[] {
  const out: number[] = [];
  let from = 0;
  let size = windowSize;
  while (from < text.length) {
    const to = Math.min(text.length, from + size);
    const whole = to === text.length;
    // A window that had to grow is long: only the first boundaries are taken from it, then it shrinks again.
    const most = size === windowSize ? Infinity : 2;
    let last = 0;
    let held = 0;
    let found = 0;
    for (const { index } of segmenter.segment(text.slice(from, to))) {
      if (index === 0) continue;
      if (held > 0) {
        out.push(from + held);
        last = held;
        found += 1;
        if (found >= most) break;
      }
      held = index;
    }
    if (whole && found < most) {
      if (held > last) out.push(from + held);
      break;
    }
    if (last === 0) size *= 2;
    else {
      from += last;
      size = windowSize;
    }
  }
  return out;
}

/** How far around a place Unicode's rules can look here; beyond, a boundary is as good as settled. */
const reach = 200;

/**
 * True if Unicode puts a boundary after `stop` and not after `to`: asked of the text around the place alone,
 * since the rules look no further than from the terminator to the next letter.
 *
 * @param stop offset of a terminator, in UTF-16 code units
 */
export function proposes(segmenter: Intl.Segmenter, text: string, stop: number, to: number): boolean {
  const from = Math.max(0, stop - 16);
  for (const { index } of segmenter.segment(text.slice(from, to + reach))) {
    if (from + index > to) return false;
    if (from + index > stop) return true;
  }
  return false;
}
