import { describe, expect, it } from 'vitest';
import { createChecker } from '#stet/qa/checker.js';
import { icuMessage } from '#stet/qa/icu.js';
import { mergeTranslation } from '#stet/steps/merge.js';
import { unitOf as unit } from './unit.js';

const ships = '{n, plural, one {# ship is} other {# ships are}} in {port}.';
const codes = (source: string, target: string, language: string): readonly string[] => createChecker('en', language).check(unit(source, target)).map(({ code, values }) => `${code}${values?.['form'] === undefined ? '' : ` ${String(values['form'])}`}`);

describe('ICU messages in translations', () => {
  it.each([
    ['uk', '{n, plural, one {# корабель} few {# кораблі} many {# кораблів} other {# корабля}} у {port}.', []],
    ['uk', '{n, plural, one {# корабель} other {# кораблів}} у {port}.', ['icu-form-missing few', 'icu-form-missing many']],
    ['de', '{n, plural, one {# Schiff} few {# Schiffe} other {# Schiffe}} in {port}.', ['icu-form-unused few']],
    ['de', '{n, plural, one {# Schiff} other {# Schiffe}} in {hafen}.', ['icu-arguments']],
    ['de', '{n, plural, one {# Schiff}} in {port}.', ['icu-syntax']],
    ['de', '{n, plural, one {# Schiff} other {# Schiffe} in {port}.', ['icu-syntax']],
    ['de', '{n, Plural, one {# Schiff} other {# Schiffe}} in {port}.', ['icu-syntax']],
    // Without plural forms the number may simply be shown; French uses "many" for millions only.
    ['ja', '{port}には{n}隻の船があります。', []],
    ['fr', '{n, plural, =0 {Aucun navire} one {# navire} other {# navires}} à {port}.', []],
    ['de', 'In {port}: {n, plural, one {# Schiff} other {# Schiffe}}.', []],
  ])('%s: %s', (language, target, expected) => {
    expect(codes(ships, target, language)).toEqual(expected);
  });

  it('keep the words of a choice and the kinds of dates', () => {
    expect(codes('{who, select, female {She} other {They}} left on {day, date, long}.', '{who, select, weiblich {Sie} other {Sie}} ging am {day, date, long}.', 'de')).toEqual(['icu-choices']);
    expect(codes('Left on {day, date, long}.', 'Ging am {day}.', 'de')).toEqual(['icu-arguments']);
    expect(codes('{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} ship', '{n, selectordinal, other {#.}} Schiff', 'de')).toEqual([]);
  });

  it('are looked for only where the source surely is one', () => {
    expect(icuMessage(ships)).toBeDefined();
    for (const prose of ['Write {name} here.', 'A set {a, b, c} of letters.', 'The call {n, plural} is cut off', 'if (x) { y, number }', 'Say {n, plural, one {a}}.']) expect(icuMessage(prose), prose).toBeUndefined();
    expect(codes('Write {name} here.', 'Schreiben Sie {nom} hier.', 'de').filter((code) => code.startsWith('icu'))).toEqual([]);
    // A `<` is no tag: the article's own markup is codes.
    expect(codes('{n, plural, one {# is < 3} other {# are < 3}}', '{n, plural, one {# ist < 3} other {# sind < 3}}', 'de')).toEqual([]);
  });

  it('have no numbers, brackets or double words of their own', () => {
    expect(codes('{n, plural, =1 {1 ship} other {# ships}}', '{n, plural, =1 {1 Schiff} one {1 1 Schiff} other {# Schiffe}}', 'de')).toEqual([]);
  });

  it('are said on import, as a warning, and land', () => {
    const translation = { id: 'f', sourceLanguage: 'en', targetLanguage: 'de', notes: [] };
    const store = { ...translation, units: [{ ...unit(ships, ''), parts: [{ kind: 'segment', id: 's1', source: [{ kind: 'text', text: ships }], state: 'initial' }] as const }] };
    const returned = { ...translation, units: [unit(ships, '{n, plural, one {# Schiff}} in {port}.')] };
    const [outcome] = mergeTranslation({ store, returned }).outcomes;
    expect([outcome?.outcome, outcome?.diagnostics.map(({ code, severity }) => [code, severity])]).toEqual(['applied', [['icu-syntax', 'warning']]]);
    const whole = { ...translation, units: [unit(ships, '{n, plural, one {# Schiff} other {# Schiffe}} in {port}.')] };
    expect(mergeTranslation({ store, returned: whole }).outcomes[0]?.diagnostics).toEqual([]);
  });
});
