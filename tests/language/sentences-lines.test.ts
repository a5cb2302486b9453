import { describe, expect, test } from 'vitest';
import { splitSentences } from '#stet/language/sentences/split.js';

function split(text: string, locale = 'en'): readonly string[] {
  return splitSentences(text, locale);
}

describe('line breaks', () => {
  test('a line break after a terminator is white space like any other', () => {
    expect(split('One.\nTwo.\r\nThree.')).toEqual(['One.\n', 'Two.\r\n', 'Three.']);
  });

  test('wrapped lines are one sentence', () => {
    const text = 'A long sentence that was wrapped by an\neditor at some forty columns goes on for\na few lines.';
    expect(split(text)).toEqual([text]);
    expect(split('First line\nSecond line')).toEqual(['First line\nSecond line']);
  });

  test('lines that were broken with room to spare are meant to be', () => {
    expect(split('salt\nblack pepper and oil\nsugar\n')).toEqual(['salt\n', 'black pepper and oil\n', 'sugar\n']);
  });

  test('a blank line parts, whatever stands before it', () => {
    expect(split('A heading\n\nSome text, and\n\nmore.')).toEqual(['A heading\n\n', 'Some text, and\n\n', 'more.']);
    expect(split('A heading\r\n\r\nText.')).toEqual(['A heading\r\n\r\n', 'Text.']);
    expect(split('Dr.\n\nSmith')).toEqual(['Dr.\n\n', 'Smith']);
    expect(split('eins\u2029zwei', 'de')).toEqual(['eins\u2029', 'zwei']);
  });

  test('a list’s mark begins a line of its own', () => {
    expect(split('We need\n- salt and\n- pepper')).toEqual(['We need\n', '- salt and\n', '- pepper']);
    expect(split('We need\n1. salt\n2. pepper')).toEqual(['We need\n', '1. salt\n', '2. pepper']);
  });
});

describe('lists in running text', () => {
  test.each([
    ['1.) Salt 2.) Pepper 3.) Oil', ['1.) Salt ', '2.) Pepper ', '3.) Oil']],
    ['1. Take salt. 2. Take oil.', ['1. Take salt. ', '2. Take oil.']],
    ['i) salt ii) oil iii) rice', ['i) salt ', 'ii) oil ', 'iii) rice']],
    ['• salt • oil', ['• salt ', '• oil']],
    ['7) salt 8) oil', ['7) salt ', '8) oil']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test('marks that begin no list, or do not follow one another, part nothing', () => {
    expect(split('Either 1) go or 2) stay.')).toEqual(['Either 1) go or 2) stay.']);
    expect(split('1) go or 3) stay.')).toEqual(['1) go or 3) stay.']);
    expect(split('A. Smith and B. Jones won.')).toEqual(['A. Smith and B. Jones won.']);
  });
});
