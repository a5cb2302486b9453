import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadConcepts } from '#stet/quotes/concepts.js';
import { loadStems, tableNames } from '#stet/quotes/concepts/tables.js';

const all = await loadConcepts([...tableNames, 'sr', 'nb']);
/** The numbers of a text, in their order. */
const numbers = (text: string, language: string): number[] => [...all.find(text, language).keys()].filter((it) => it.startsWith('#')).map((it) => Number(it.slice(1)));

describe('numbers', () => {
  it.each([
    ['en', 'thirty-two', [32]], ['uk', 'тридцять дві', [32]], ['ar', 'اثنان وثلاثون', [32]], ['de', 'zweiunddreißig', [32]], ['nl', 'tweeëndertig', [32]], ['da', 'toogtredive', [32]],
    ['nb', 'trettito', [32]], ['sv', 'trettiotvå', [32]], ['fr', 'trente-deux', [32]], ['es', 'treinta y dos', [32]], ['it', 'trentadue', [32]], ['pt', 'trinta e dois', [32]], ['ro', 'treizeci și doi', [32]],
    ['pl', 'trzydzieści dwa', [32]], ['cs', 'dvaatřicet', [32]], ['cs', 'třicet dva', [32]], ['ru', 'тридцать два', [32]], ['be', 'трыццаць два', [32]], ['bg', 'тридесет и две', [32]], ['hr', 'trideset dva', [32]],
    ['sr', 'тридесет и два', [32]], ['sk', 'tridsaťdva', [32]], ['sl', 'dvaintrideset', [32]], ['el', 'τριάντα δύο', [32]], ['he', 'שלושים ושתיים', [32]], ['fa', 'سی و دو', [32]], ['tr', 'otuz iki', [32]],
    ['hi', 'बत्तीस', [32]], ['ka', 'ოცდათორმეტი', [32]], ['hy', 'երեսուներկու', [32]], ['fi', 'kolmekymmentäkaksi', [32]], ['et', 'kolmkümmend kaks', [32]], ['hu', 'harminckettő', [32]], ['lt', 'trisdešimt du', [32]],
    ['lv', 'trīsdesmit divi', [32]], ['eu', 'hogeita hamabi', [32]], ['id', 'tiga puluh dua', [32]], ['vi', 'ba mươi hai', [32]], ['th', 'สามสิบสอง', [32]], ['zh', '三十二', [32]], ['ja', '三十二', [32]], ['ko', '서른두 명', [32]],
    ['kk', 'отыз екі', [32]], ['sq', 'tridhjetë e dy', [32]],
  ])('in words have their value: %s %s', (language, text, expected) => {
    expect(numbers(text, language)).toEqual(expected);
  });
  it.each([
    ['de', '2,5 Milliarden', 'en', '2.5 billion', 2.5e9], ['es', 'mil millones', 'en', 'one billion', 1e9], ['fr', 'trois cent mille', 'en', '300 thousand', 3e5], ['hi', 'पाँच लाख', 'en', '500,000', 5e5],
    ['zh', '三十万', 'de', '300.000', 3e5], ['ja', '2億', 'en', '200 million', 2e8], ['pt', 'dois bilhões', 'uk', 'два мільярди', 2e9], ['fr', 'quatre-vingt-dix-sept', 'de', 'siebenundneunzig', 97],
    ['da', 'tooghalvtreds', 'en', 'fifty-two', 52], ['uk', 'п’ятнадцятий', 'en', 'fifteenth', 15], ['en', 'two dozen', 'ru', 'двадцать четыре', 24], ['en', '3 p.m.', 'de', '15:00', 15], ['es', 'a las tres de la tarde', 'fr', '15 heures', 15],
    ['ja', '午後3時', 'pl', '15:00', 15], ['ar', '٣٢', 'en', 'thirty-two', 32], ['en', 'two thousand twenty-four', 'de', '2024', 2024], ['en', '12 March 2024', 'de', '12.03.2024', 12],
  ])('are the same in two languages: %s %s, %s %s', (a, one, b, other, value) => {
    expect(numbers(one, a)).toContain(value);
    expect(numbers(other, b)).toContain(value);
  });
  it.each([
    ['en', 'two, three or four', [2, 3, 4]], ['de', 'vier und fünf', [4, 5]], ['uk', 'п’ять чи шість', [5, 6]], ['en', 'a hundred people, a thousand birds', [100, 1000]],
  ])('one after another stay apart: %s %s', (language, text, expected) => {
    expect(numbers(text, language)).toEqual(expected);
  });
  it.each([
    ['en', 'They tend to attend the tenth-rate often.'], ['uk', 'Мій друг і подруга.'], ['zh', '我们一起去，十分高兴'], ['ja', '一緒に行きます'], ['th', 'สามารถไปห้างได้'], ['de', 'Achtung, eine Frau!'], ['fr', 'Son entrée est une merveille.'], ['bn', 'এটা নয়'], ['ko', '만일 그렇다면'],
  ])('are none in words that only look like them: %s %s', (language, text) => {
    expect(numbers(text, language).filter((it) => it !== 10)).toEqual([]);
  });
  it('in digits are found in any language, whatever their digits and grouping', () => {
    fc.assert(fc.property(fc.integer({ min: 2, max: 9_999_999 }), fc.constantFrom('en', 'ar', 'ka', 'tlh', 'zh', 'und'), (value, language) => numbers(`x ${value} x`, language).includes(value)));
    fc.assert(fc.property(fc.integer({ min: 1000, max: 9_999_999 }), fc.constantFrom('de-DE', 'fr-FR', 'en-US'), (value, format) => numbers(value.toLocaleString(format), 'en').includes(value)));
  });
  it('are in every table, two to twenty and the scales', async () => {
    for (const name of tableNames) {
      const rows = new Set(((await loadStems(name)) as string).split('\n').filter((line) => /^#\d/.test(line)).map((line) => Number(line.slice(1, line.indexOf(' ')))));
      expect([2, 3, 4, 6, 7, 8, 9, 100, 1000, 1e6].filter((it) => !rows.has(it)), name).toEqual(['zh', 'ja', 'ko'].includes(name) ? [1e6] : []);
    }
  });
});
