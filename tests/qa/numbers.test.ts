import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberLanguage } from '#stet/qa/number-language.js';
import { compareNumbers } from '#stet/qa/numbers.js';
import { unitOf } from './unit.ts';
import { createChecker } from '#stet/qa/checker.js';

const locales = ['en', 'en-GB', 'en-IN', 'de', 'de-CH', 'de-AT', 'fr', 'fr-CH', 'fr-CA', 'es', 'es-MX', 'it', 'pt', 'pt-PT', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'cs', 'sk', 'hu', 'ro', 'uk', 'ru', 'be', 'bg', 'sr', 'hr', 'el', 'tr', 'ar', 'ar-EG', 'he', 'fa', 'hi', 'bn', 'mr', 'ja', 'zh', 'zh-TW', 'ko', 'vi', 'th', 'id', 'lt', 'lv', 'et', 'ka', 'hy', 'kk', 'az'];
const languages = new Map(locales.map((locale) => [locale, numberLanguage(locale)]));
const of = (locale: string): ReturnType<typeof numberLanguage> => languages.get(locale) ?? numberLanguage(locale);
const compare = (from: string, source: string, to: string, target: string): readonly string[] => compareNumbers(source, target, of(from), of(to)).map(({ code }) => code);

/** The same value, which must not be reported. */
const same: readonly (readonly [string, string, string, string])[] = [
  ['en', 'It cost $1,000.50 on September 14, 2021, at 5 p.m.', 'de', 'Es kostete am 14. September 2021 um 17 Uhr 1.000,50 $.'],
  ['en', 'On September 14, 2021', 'uk', '14 вересня 2021 року'],
  ['en', 'in September 2021', 'uk', 'у вересні 2021 року'],
  ['en', 'On 9/14/2021', 'uk', '14 вересня 2021 року'],
  ['en', 'On 3/4/2021', 'de', 'Am 4.3.2021'],
  ['en', 'On 3/4/2021', 'de', 'Am 3.4.2021'],
  ['en', '14 Sept. 2021', 'de', '14.09.2021'],
  ['en', 'on 14 Sept', 'de', 'am 14.09.'],
  ['en', 'September 14, 2021', 'ja', '2021年9月14日'],
  ['en', 'September 14, 2021', 'ja', '令和3年9月14日'],
  ['en', 'September 14, 2021', 'he', '14 בספטמבר 2021'],
  ['en', 'In May 2020', 'ar', 'في مايو ٢٠٢٠'],
  ['en', 'September 14–16, 2021', 'fr', 'du 14 au 16 septembre 2021'],
  ['en', 'September 14, 2021', 'pl', '14 września 2021 r.'],
  ['en', 'September 14, 2021', 'es', '14 de septiembre de 2021'],
  ['en', 'September 1, 2021', 'fr', '1er septembre 2021'],
  ['en', 'She may come on the 5th.', 'de', 'Sie kommt vielleicht am 5.'],
  ['en', 'version 3.141', 'de', 'Version 3.141'],
  ['en', 'Use 1.2.3 on 192.168.0.1', 'de', '1.2.3 auf 192.168.0.1 verwenden'],
  ['en', '1.2 billion people', 'de', '1,2 Milliarden Menschen'],
  ['en', '$3 trillion', 'es', '3 billones de dólares'],
  ['en', '2 billion', 'es', '2000 millones'],
  ['en', '2 billion', 'es', 'dos mil millones'],
  ['en', '1.2 million', 'uk', '1,2 млн'],
  ['en', '1.2 million', 'de', '1.200.000'],
  ['en', '120 million yen', 'ja', '1億2000万円'],
  ['en', '12,600 subscribers', 'ja', '1万2600人'],
  ['en', '30,000', 'zh', '3万'],
  ['hi', '१२,३४,५६७', 'en', '1,234,567'],
  ['en', '1.2 million', 'ka', '1,2 მილიონი'],
  ['en', 'the 20th century', 'uk', 'XX століття'],
  ['en', 'World War II', 'de', '2. Weltkrieg'],
  ['en', 'in the 1990s', 'fr', 'dans les années 90'],
  ['en', 'in the 1990s', 'uk', 'у 90-х'],
  ['en', 'the ’90s', 'de', 'die 1990er'],
  ['en', '2019–20', 'de', '2019/2020'],
  ['en', 'three cats', 'de', '3 Katzen'],
  ['en', '3 cats', 'uk', 'троє котів'],
  ['en', '22 pages', 'de', 'zweiundzwanzig Seiten'],
  ['en', '7 cats', 'fi', 'seitsemän kissaa'],
  ['en', 'at 5:30 pm', 'fr', 'à 17 h 30'],
  ['en', 'at 5:30 pm', 'fr', 'à 17h30'],
  ['en', 'at 5:30 pm', 'de', 'um 17.30 Uhr'],
  ['en', 'at 5 p.m.', 'uk', 'о 17-й'],
  ['en', 'at 5 p.m.', 'uk', 'о 5-й вечора'],
  ['en', 'at 12:30 a.m.', 'de', 'um 0:30 Uhr'],
  ['en', 'at noon', 'de', 'um 12:00 Uhr'],
  ['en', 'at 3:15 p.m.', 'ja', '午後3時15分'],
  ['en', 'open 24/7', 'de', 'rund um die Uhr geöffnet'],
  ['en', '2½ hours', 'de', '2,5 Stunden'],
  ['en', 'MP3 files', 'de', 'Musikdateien'],
  ['en', '214 steps, all 214', 'de', 'alle 214 Stufen'],
  ['en', 'a pair of boots', 'ja', '靴2足'],
  ['en', 'March 21, 2021', 'fa', '۱ فروردین ۱۴۰۰'],
  ['en', '10 000 people', 'de', '10.000 Menschen'],
  ['de', 'Seite 1 von 12', 'en', 'page one of twelve'],
];

/** Another value, which must be. */
const changed: readonly (readonly [string, string, string, string, string])[] = [
  ['en', 'It cost $1,000.50', 'de', 'Es kostete 1.000,05 $.', 'number-changed'],
  ['en', '1.5 percent', 'de', '5,1 Prozent', 'number-changed'],
  ['en', '1.2 billion people', 'de', '1,2 Billionen Menschen', 'number-changed'],
  ['en', '1.2 billion people', 'uk', '1,2 мільйона людей', 'number-changed'],
  ['en', '120 million yen', 'ja', '1200万円', 'number-changed'],
  ['en', '1,000 users', 'de', '1,000 Benutzer', 'number-format'],
  ['en', '20 pages', 'uk', '30 сторінок', 'number-changed'],
  ['en', '20 pages', 'uk', 'сторінки', 'number-missing'],
  ['en', '7 cats', 'de', 'Katzen', 'number-missing'],
  ['en', 'some pages', 'de', '30 Seiten', 'number-added'],
  ['en', 'On September 14, 2021', 'uk', '15 вересня 2021 року', 'date-changed'],
  ['en', 'On September 14, 2021', 'uk', '14 жовтня 2021 року', 'date-changed'],
  ['en', 'On September 14, 2021', 'de', 'Am 14. September 2012', 'date-changed'],
  ['en', 'On September 14, 2021', 'ja', '2021年8月14日', 'date-changed'],
  ['en', 'On September 14, 2021', 'ar', '14 أكتوبر 2021', 'date-changed'],
  ['en', 'in September', 'de', 'im Oktober', 'date-changed'],
  ['en', 'On 9/14/2021', 'de', 'Am 15.9.2021', 'date-changed'],
  ['en', 'at 5:30 pm', 'fr', 'à 18h30', 'time-changed'],
  ['en', 'at 5 p.m.', 'de', 'um 18 Uhr', 'time-changed'],
  ['en', 'at 5:30 p.m.', 'de', 'am Abend', 'time-missing'],
  ['en', '5 miles', 'de', '8 Kilometer', 'unit-converted'],
  ['en', '68 °F', 'de', '20 °C', 'unit-converted'],
  ['en', '5 miles', 'de', '900 Kilometer', 'number-changed'],
  ['en', 'in the 1990s', 'fr', 'dans les années 80', 'number-changed'],
  ['en', 'the 20th century', 'uk', 'XIX століття', 'number-missing'],
];

describe('numbers, dates and times of a translation', () => {
  it.each(same)('%s “%s” is %s “%s”', (from, source, to, target) => {
    expect(compare(from, source, to, target)).toEqual([]);
  });

  it.each(changed)('%s “%s” is not %s “%s”', (from, source, to, target, code) => {
    expect(compare(from, source, to, target)).toEqual([code]);
  });

  const pair = fc.tuple(fc.constantFrom(...locales), fc.constantFrom(...locales));

  it('a number that Intl writes for one locale is the same number as Intl writes it for another', () => {
    const value = fc.oneof(fc.integer({ min: 13, max: 999 }), fc.integer({ min: 1000, max: 9_999_999_999 }), fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(10, 100)).map(([n, by]) => n / by));
    fc.assert(
      fc.property(pair, fc.array(value, { minLength: 1, maxLength: 3 }), ([from, to], values) => {
        const text = (locale: string): string => values.map((each) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(each)).join(' — ');
        expect(compare(from, text(from), to, text(to)), `${from} ${text(from)}, ${to} ${text(to)}`).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('and another number is reported', () => {
    fc.assert(
      fc.property(pair, fc.integer({ min: 101, max: 999 }), fc.integer({ min: 1001, max: 99_999 }), ([from, to], a, b) => {
        const text = (locale: string, n: number): string => new Intl.NumberFormat(locale).format(n);
        fc.pre(languages.get(to)?.words !== undefined || b % 1000 !== 0);
        expect(compare(from, text(from, a), to, text(to, b))).not.toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['full', 'long', 'medium', 'short'] as const)('a date that Intl writes for one locale is the same date in another: %s', (dateStyle) => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(pair, day, fc.constantFrom('long', 'medium', 'short'), ([from, to], date, style) => {
        const text = (locale: string, dates: 'full' | 'long' | 'medium' | 'short'): string => new Intl.DateTimeFormat(locale, { dateStyle: dates, timeZone: 'UTC', calendar: locale === 'th' ? 'buddhist' : 'gregory' }).format(date);
        const [a, b] = [text(from, dateStyle), text(to, style as 'long')];
        // A short date of Thailand leaves out the century of another era.
        fc.pre(!(from === 'th' && dateStyle === 'short') && !(to === 'th' && style === 'short'));
        expect(compare(from, a, to, b), `${from} ${a}, ${to} ${b}`).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('a time that Intl writes for one locale is the same time in another', () => {
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(pair, minutes, ([from, to], minute) => {
        const date = new Date(Date.UTC(2021, 0, 1, Math.floor(minute / 60), minute % 60));
        const text = (locale: string): string => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(date);
        expect(compare(from, text(from), to, text(to)), `${from} ${text(from)}, ${to} ${text(to)}`).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('reads any text in its length', () => {
    const long = '1,000.5 on 3/4/2021 at 5 p.m., 12 May 1999 or 2.3 million; '.repeat(3000);
    expect(compare('en', long, 'en-GB', long)).toEqual([]);
    const digits = '1.'.repeat(50_000);
    expect(compare('en', digits, 'de', digits)).toEqual([]);
  });

  it('says what the translation should have', () => {
    const found = createChecker('en', 'de').check(unitOf('It has 1,000 users.', 'Es hat 1,000 Benutzer.'));
    expect(found).toMatchObject([{ code: 'number-format', expected: '1.000', received: '1,000', where: { unit: 'u1', segment: 's1', within: { start: 7, end: 12 } } }]);
  });
});
