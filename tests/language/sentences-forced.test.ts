import { describe, expect, test } from 'vitest';
import { createSplitter } from '#stet/language/sentences/split.js';
import type { ForcedBreak } from '#stet/language/sentences/split.js';
import { readSrx } from '#stet/language/srx/read.js';

function pieces(text: string, forced: readonly ForcedBreak[]): readonly string[] {
  const at = [0, ...createSplitter({ locale: 'en', forced }).breaks(text), text.length];
  return at.slice(1).map((end, i) => text.slice(at[i], end));
}

describe('the user’s word on one place', () => {
  test('no break where the rules see one, wherever the white space was written down', () => {
    const text = 'We like Foo. Bar is fine. Foo. Bar again.';
    const expected = ['We like Foo. Bar is fine. ', 'Foo. Bar again.'];
    expect(pieces(text, [{ break: false, before: 'Foo.', after: 'Bar' }])).toEqual(expected);
    expect(pieces(text, [{ break: false, before: 'Foo. ', after: 'Bar' }])).toEqual(expected);
    expect(pieces(text, [{ break: false, before: 'like Foo.', after: ' Bar is' }])).toEqual(['We like Foo. Bar is fine. ', 'Foo. ', 'Bar again.']);
  });

  test('a break where the rules see none', () => {
    expect(pieces('One thing: another thing.', [{ break: true, before: 'thing:', after: 'another' }])).toEqual(['One thing: ', 'another thing.']);
    expect(pieces('One, two', [{ break: true, before: 'One,', after: '' }])).toEqual(['One, ', 'two']);
    expect(pieces('One, two', [{ break: true, before: '', after: 'two' }])).toEqual(['One, ', 'two']);
  });

  test('never at the beginning or the end; an empty word on nothing says nothing', () => {
    expect(pieces('One.', [{ break: true, before: '', after: 'One' }, { break: true, before: 'One.', after: '' }, { break: true, before: ' ', after: '' }])).toEqual(['One.']);
  });

  test('the later word counts, and a place goes before a rule', () => {
    const text = 'A bird; it flew.';
    const yes: ForcedBreak = { break: true, before: 'bird;', after: 'it' };
    expect(pieces(text, [yes, { ...yes, break: false }])).toEqual([text]);
    expect(pieces(text, [{ ...yes, break: false }, yes])).toEqual(['A bird; ', 'it flew.']);
    const xml = '<srx><body><languagerules><languagerule languagerulename="E"><rule><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule></languagerules><maprules><languagemap languagepattern="en" languagerulename="E"/></maprules></body></srx>';
    const splitter = createSplitter({ locale: 'en', srx: readSrx(xml).rules, forced: [{ ...yes, break: false }] });
    expect(splitter.breaks(text)).toEqual([]);
  });
});
