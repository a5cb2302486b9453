import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiDigits } from '#stet/language/conventions/digits.js';
import { lookup } from '#stet/language/conventions/lookup.js';
import { monthsOf } from '#stet/language/conventions/months.js';
import { numberSigns } from '#stet/language/conventions/number-signs.js';
import { chineseNumber, numberWordsOf, romanNumber } from '#stet/language/conventions/number-words.js';
import { quotationMarks } from '#stet/language/conventions/quotation-marks.js';
import { scalesOf } from '#stet/language/conventions/scales.js';

describe('the conventions of locales', () => {
  it('looks a locale up by tag, script, region and language', () => {
    const table = { zh: 1, 'zh-Hant': 2, de: 3, 'de-CH': 4, 'es-419': 5 };
    expect(['zh', 'zh-CN', 'zh-TW', 'zh-Hant-HK', 'de-CH', 'de-AT', 'es-419', 'fr', '-'].map((tag) => lookup(table, tag))).toEqual([1, 1, 2, 2, 4, 3, 5, undefined, undefined]);
  });

  it('folds every digit that a numbering system of CLDR has on the basic plane, and leaves offsets alone', () => {
    const systems = Intl.supportedValuesOf('numberingSystem').filter((system) => /^\p{Nd}{10}$/u.test([...new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false }).format(9876543210)].join('')));
    expect(systems.length).toBeGreaterThan(30);
    for (const system of systems) {
      const text = new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false }).format(9876543210);
      if (text.length === 10) expect([system, asciiDigits(text)]).toEqual([system, '9876543210']);
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => asciiDigits(text).length === text.length));
    expect(asciiDigits('Київ 5, ١٢')).toBe('Київ 5, 12');
  });

  it.each([['en', '.', ','], ['de', ',', '.'], ['fr', ',', '\u202f'], ['uk', ',', '\u00a0'], ['de-CH', '.', "'"], ['de-CH', '.', '’'], ['hi', '.', ','], ['ar-EG', '.', '٬']])('%s writes %s before the fraction and %s between groups', (locale, decimal, group) => {
    const signs = numberSigns(locale);
    expect(signs.decimal).toBe(decimal);
    expect(signs.groups).toContain(group);
  });

  it('reads words of scale: a billion is another number in another language', () => {
    const power = (language: string, text: string): number | undefined => scalesOf(language)?.at(text, 0)?.power;
    expect([power('en', ' billion people'), power('de', ' Billionen'), power('de', ' Milliarden'), power('es', ' mil millones'), power('ja', '億'), power('uk', ' млн'), power('hi', ' लाख')]).toEqual([9, 12, 9, 9, 8, 6, 5]);
    expect([power('en', ' kind of'), power('en', ' b'), power('de', ' biographische'), power('en', 'thousandfold and')]).toEqual([undefined, undefined, undefined, 3]);
    expect(scalesOf('eo')).toBeUndefined();
  });

  it('reads numbers in words, in Chinese characters and in Roman numerals', () => {
    const says = (language: string, text: string, value: number): boolean | undefined => numberWordsOf(language)?.says(text, value);
    expect([says('de', 'zweiundzwanzig', 22), says('de', 'zweiundzwanzig', 23), says('uk', 'троє котів', 3), says('en', 'thrice', 3), says('en', 'often', 10), says('fr', 'deux cent trois', 203)]).toEqual([true, false, true, true, false, true]);
    expect(['二十一', '十', '百二', '一億二千万', '1億2000万', '二〇二一', '五千'].map(chineseNumber)).toEqual([21, 10, 102, 120_000_000, 120_000_000, 2021, 5000]);
    expect(['I', 'IV', 'XIX', 'MMXXI', 'IIII', 'VX', 'IL', ''].map(romanNumber)).toEqual([1, 4, 19, 2021, undefined, undefined, undefined, undefined]);
  });

  it('finds the months of every locale as Intl writes them', () => {
    for (const locale of ['en', 'de', 'fr', 'es', 'pl', 'uk', 'ru', 'ar', 'he', 'cs', 'el', 'fi', 'hu', 'tr', 'lt', 'hr', 'hi', 'th', 'id', 'nl', 'sv', 'pt', 'it', 'ro', 'bg', 'sr']) {
      const months = monthsOf(locale);
      for (let month = 1; month <= 12; month += 1) {
        const text = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(Date.UTC(2021, month - 1, 14));
        expect([locale, text, months.find(text).map((found) => found.month)]).toEqual([locale, text, [month]]);
      }
    }
  });

  it.each([['uk', 'у вересні', 9], ['uk', 'з жовтнем', 10], ['pl', 'we wrześniu', 9], ['cs', 'v září', 9], ['ru', 'в марте', 3], ['fi', 'syyskuussa', 9], ['he', 'בספטמבר', 9], ['de', 'im Jänner', 1], ['ar', 'أيلول', 9]])('finds a month with its ending or prefix: %s %s', (locale, text, month) => {
    expect(monthsOf(locale).find(text).map((found) => found.month)).toEqual([month]);
  });

  it.each([['en', 'the mayor marched'], ['de', 'marschieren'], ['fr', 'la maison']])('finds none in another word: %s %s', (locale, text) => {
    expect(monthsOf(locale).find(text)).toEqual([]);
  });

  it('has quotation marks that open and close, of sixty locales and more', () => {
    expect(quotationMarks('de')).toMatchObject({ outer: ['„', '“'], inner: ['‚', '‘'] });
    expect(quotationMarks('de-CH')?.outer).toEqual(['«', '»']);
    expect(quotationMarks('zh-TW')?.outer).toEqual(['「', '」']);
    expect(quotationMarks('tlh')).toBeUndefined();
    const known = ['af', 'ar', 'be', 'bg', 'bn', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'is', 'it', 'ja', 'ka', 'kk', 'ko', 'lt', 'lv', 'mk', 'nb', 'nl', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'th', 'tr', 'uk', 'ur', 'vi', 'zh'];
    for (const locale of known) for (const pair of [quotationMarks(locale)?.outer, quotationMarks(locale)?.inner]) expect([locale, pair?.length, pair?.[0]?.length, pair?.[1]?.length]).toEqual([locale, 2, 1, 1]);
  });
});
