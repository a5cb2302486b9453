/**
 * True if one of some extended language ranges matches a tag (BCP 47: RFC 4647, 3.3.2): subtags are compared in order, `*` is
 * any, and what the range leaves out may stand between, singletons excepted.
 *
 * @param ranges separated by commas; an empty list matches nothing.
 * @example matchesRanges('de-Latn-DE', 'fr, de-DE') // true
 * @example matchesRanges('de-x-DE', 'de-DE') // false
 */
export function matchesRanges(tag: string, ranges: string): boolean {
  const subtags = tag.toLowerCase().split('-');
  return ranges.split(',').some((range) => matches(subtags, range.trim().toLowerCase().split('-')));
}

function matches(subtags: readonly string[], [first, ...range]: readonly string[]): boolean {
  if (first === '' || (first !== '*' && first !== subtags[0])) return false;
  let at = 1;
  for (const wanted of range) {
    if (wanted === '*') continue;
    while (subtags[at] !== wanted) {
      const passed = subtags[at];
      if (passed === undefined || passed.length === 1) return false;
      at += 1;
    }
    at += 1;
  }
  return true;
}
