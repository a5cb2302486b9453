import { describe, expect, it } from 'vitest';
import { matchesRanges } from '#stet/language/ranges.js';

describe('extended language ranges (RFC 4647, 3.3.2)', () => {
  it.each([
    ['de-*-DE', ['de-DE', 'de-de', 'de-Latn-DE', 'de-Latf-DE', 'de-DE-x-goethe', 'de-Latn-DE-1996', 'de-Deva-DE'], ['de', 'de-x-DE', 'de-Deva']],
    ['de-DE', ['de-DE', 'DE-Latn-de', 'de-Deva-DE'], ['de', 'de-x-DE', 'den-DE', 'fr-DE']],
    ['*', ['de', 'zh-Hant-TW'], []],
    ['*-CA', ['fr-CA', 'en-Latn-CA'], ['fr', 'fr-FR', 'ca']],
    ['de, fr-CA', ['de-AT', 'fr-CA'], ['fr', 'en']],
    ['', [], ['de', 'x-klingon']],
    [' DE ', ['de', 'de-AT'], ['d']],
  ])('%j', (ranges, inside, outside) => {
    expect(inside.filter((tag) => !matchesRanges(tag, ranges))).toEqual([]);
    expect(outside.filter((tag) => matchesRanges(tag, ranges))).toEqual([]);
  });
});
