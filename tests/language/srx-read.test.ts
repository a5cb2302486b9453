import { describe, expect, test } from 'vitest';
import { judgeOf } from '#stet/language/srx/apply.js';
import { readSrx } from '#stet/language/srx/read.js';
import { createSplitter } from '#stet/language/sentences/split.js';
import type { SplitterOptions } from '#stet/language/sentences/split.js';

function srx(rules: string, maps = '<languagemap languagepattern="en.*" languagerulename="English"/>', cascade = 'no'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
<header segmentsubflows="yes" cascade="${cascade}"/>
<body>
<languagerules>${rules}</languagerules>
<maprules>${maps}</maprules>
</body>
</srx>`;
}

function rule(before: string, after: string, breaks: 'yes' | 'no' = 'no'): string {
  return `<rule break="${breaks}"><beforebreak>${before}</beforebreak><afterbreak>${after}</afterbreak></rule>`;
}

function english(...rules: readonly string[]): string {
  return srx(`<languagerule languagerulename="English">${rules.join('\n')}</languagerule>`);
}

function pieces(text: string, options: SplitterOptions): readonly string[] {
  const at = [0, ...createSplitter(options).breaks(text), text.length];
  return at.slice(1).map((end, i) => text.slice(at[i], end));
}

describe('readSrx', () => {
  test('reads rules, maps and their lines', () => {
    const { rules, diagnostics } = readSrx(english(rule('\\bFoo\\.', '\\s'), rule('&#x21;|&quot;', '<![CDATA[a&b]]>', 'yes')));
    expect(diagnostics).toEqual([]);
    expect(rules.cascade).toBe(false);
    expect(rules.maps.map(({ name }) => name)).toEqual(['English']);
    const list = rules.languages.English ?? [];
    expect(list.map((x) => [x.break, x.line])).toEqual([[false, 5], [true, 6]]);
    expect(new RegExp(`^${list[1]?.before}$`, 'u').test('!')).toBe(true);
    expect(new RegExp(`^${list[1]?.after}$`, 'u').test('a&b')).toBe(true);
  });

  test('a rule without the attribute breaks; elements may be missing; prefixes are ignored', () => {
    const text = english('<rule><afterbreak>x</afterbreak></rule>').replaceAll('<rule>', '<s:rule>').replaceAll('</rule>', '</s:rule>').replace('xmlns=', 'xmlns:s="http://www.lisa.org/srx20" xmlns=');
    expect(readSrx(text).rules.languages.English).toEqual([{ break: true, before: '', after: 'x', line: 5 }]);
  });

  test.each([
    ['\\1', 'srx-pattern-unsupported'],
    ['(', 'srx-pattern-invalid'],
    ['(a+)+b', 'srx-pattern-slow'],
  ])('a rule with %s is named with its line, the others work', (pattern, code) => {
    const { rules, diagnostics } = readSrx(english(rule('\\bFoo\\.', '\\s'), rule(pattern, '\\s'), rule('\\bBar\\.', '\\s')), 'my.srx');
    expect(diagnostics.map((d) => [d.code, d.severity, d.where])).toEqual([[code, 'warning', { file: 'my.srx', line: 6 }]]);
    expect(diagnostics[0]?.message).toContain('line 6');
    expect(rules.languages.English?.map(({ line }) => line)).toEqual([5, 7]);
  });

  test.each([
    ['not xml', 'srx-malformed'],
    ['<srx><body></srx>', 'srx-malformed'],
    ['<srx version="2.0"/>', 'srx-no-rules'],
    ['<other/>', 'srx-no-rules'],
    ['<!DOCTYPE srx [<!ENTITY a "b">]><srx/>', 'srx-entities'],
    ['', 'srx-malformed'],
  ])('%j gives no rules and one error', (xml, code) => {
    const { rules, diagnostics } = readSrx(xml);
    expect(rules).toEqual({ cascade: false, maps: [], languages: {} });
    expect(diagnostics.map((d) => [d.code, d.severity])).toEqual([[code, 'error']]);
  });

  test('a map that names no rules is reported', () => {
    const { diagnostics } = readSrx(srx('', '<languagemap languagepattern="en" languagerulename="None"/>'));
    expect(diagnostics.map((d) => d.code)).toEqual(['srx-map-unknown']);
  });

  test('rules are plain data', () => {
    const { rules } = readSrx(english(rule('a', 'b')));
    expect(structuredClone(rules)).toEqual(rules);
  });
});

describe('a user’s rules go before ours', () => {
  const text = 'He met Xyz. Smith today. It rained; it poured.';

  test('without them', () => {
    expect(pieces(text, { locale: 'en' })).toEqual(['He met Xyz. ', 'Smith today. ', 'It rained; it poured.']);
  });

  test('no break, the place before the white space', () => {
    const { rules } = readSrx(english(rule('\\bXyz\\.', '\\s')));
    expect(pieces(text, { locale: 'en', srx: rules })).toEqual(['He met Xyz. Smith today. ', 'It rained; it poured.']);
  });

  test('no break, the place behind the white space', () => {
    const { rules } = readSrx(english(rule('\\bXyz\\.\\s+', '')));
    expect(pieces(text, { locale: 'en', srx: rules })).toEqual(['He met Xyz. Smith today. ', 'It rained; it poured.']);
  });

  test('a break where we have none', () => {
    const { rules } = readSrx(english(rule(';', '\\s', 'yes')));
    expect(pieces(text, { locale: 'en', srx: rules })).toEqual(['He met Xyz. ', 'Smith today. ', 'It rained; ', 'it poured.']);
  });

  test('the first rule that fits decides', () => {
    const no = rule('Xyz\\.', '\\s');
    const yes = rule('\\.', '\\s', 'yes');
    const first = readSrx(english(no, yes)).rules;
    const last = readSrx(english(yes, no)).rules;
    expect(pieces(text, { locale: 'en', srx: first })[0]).toBe('He met Xyz. Smith today. ');
    expect(pieces(text, { locale: 'en', srx: last })[0]).toBe('He met Xyz. ');
  });

  test('runs of yes, no, yes', () => {
    const { rules } = readSrx(english(rule('!', '\\s', 'yes'), rule('Xyz\\.', '\\s'), rule('\\.', '\\s', 'yes'), rule('today\\.', '\\s')));
    const judge = judgeOf(rules, 'en');
    expect(judge?.says('Hi! x', 3)).toBe(true);
    expect(judge?.says('Xyz. x', 4)).toBe(false);
    expect(judge?.says('today. x', 6)).toBe(true);
    expect(judge?.says('today, x', 6)).toBeUndefined();
  });

  test('the map decides who takes them, whatever the case of the tag', () => {
    const { rules } = readSrx(english(rule('\\bXyz\\.', '\\s')));
    expect(pieces(text, { locale: 'EN-gb', srx: rules }).length).toBe(2);
    expect(pieces(text, { locale: 'nl', srx: rules }).length).toBe(3);
  });

  test('cascade: rules of every map that matches; without, of the first only', () => {
    const groups = `<languagerule languagerulename="A">${rule('Xyz\\.', '\\s')}</languagerule><languagerule languagerulename="B">${rule('today\\.', '\\s')}</languagerule>`;
    const maps = '<languagemap languagepattern="en" languagerulename="A"/><languagemap languagepattern=".*" languagerulename="B"/>';
    const all = readSrx(srx(groups, maps, 'yes')).rules;
    const first = readSrx(srx(groups, maps, 'no')).rules;
    expect(pieces(text, { locale: 'en', srx: all })).toEqual([text]);
    expect(pieces(text, { locale: 'en', srx: first })).toEqual(['He met Xyz. Smith today. ', 'It rained; it poured.']);
    expect(pieces(text, { locale: 'de', srx: first })).toEqual(['He met Xyz. ', 'Smith today. It rained; it poured.']);
  });

  test('a language of the Unicode default takes them too', () => {
    const { rules } = readSrx(srx(`<languagerule languagerulename="X">${rule('Xyz\\.', '\\s')}</languagerule>`, '<languagemap languagepattern="id" languagerulename="X"/>'));
    expect(pieces('Dia Xyz. Smith. Ya.', { locale: 'id', srx: rules })).toEqual(['Dia Xyz. Smith. ', 'Ya.']);
  });
});
