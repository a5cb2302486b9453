import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionOf, readAttribution, readCloser, readSignature } from '#stet/quotes/attribution.js';
import { fold, hear, likeness, sameName, skeleton } from '#stet/quotes/fold.js';
import { createReader, findName, handleWords } from '#stet/quotes/names.js';
import { numbersOf } from '#stet/quotes/numbers.js';
import { createRegions } from '#stet/quotes/regions.js';
import { paragraphs } from './paragraphs.ts';

describe('names', () => {
  it.each([
    ['zelenskiy', 'zelenskyi'], ['selenskyj', 'zelenskyi'], ['zełenski', 'zelenskyi'], ['glasgow', 'hlazgho'], ['donbass', 'donbasi'], ['tschernihiw', 'chernihiv'],
    ['tchernihiv', 'chernihiv'], ['miller', 'milr'], ['haddad', 'ḩdad'], ['melnytchenko', 'melnychenko'], ['kowalenko', 'kovalenko'], ['kharkiv', 'charkow'],
  ])('%s is %s', (a, b) => {
    expect(sameName(hear(fold(a)), hear(fold(b)))).toBe(true);
  });
  it.each([['pushkov', 'zelenskyi'], ['biden', 'putin'], ['milley', 'melnyk'], ['paris', 'prague'], ['anna', 'ivan'], ['lee', 'li']])('%s is not %s', (a, b) => {
    expect(sameName(hear(fold(a)), hear(fold(b)))).toBe(false);
  });
  it('are alike by degrees', () => {
    fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => likeness(a, b) >= 0 && likeness(a, b) <= 1 && likeness(a, b) === likeness(b, a) && likeness(a, a) === 1));
    expect(skeleton('selenskyj')).toBe(skeleton('zelenskiy'));
  });
  it('come out of handles', () => {
    expect([handleWords('@ZelenskyyUa'), handleWords('@o_lysenko_ova'), handleWords('@jan.kowalski2@mastodon.example')]).toEqual([['zelenskyy'], ['lysenko', 'ova'], ['jan', 'kowalski']]);
  });
});

describe('findName', () => {
  const read = createReader();
  const find = (name: string, text: string): string | undefined => findName(read(name, 'en'), read(text, 'en'))?.text;
  it('takes a name for the longer one that it begins, where it is all that is known', () => {
    expect(find('Sukma', 'schrijft Sukmawati')).toBe('Sukmawati');
    expect(find('Sukma Raden', 'schrijft Sukmawati')).toBeUndefined();
    expect(find('Suk', 'schrijft Sukmawati')).toBeUndefined();
  });
});

describe('attributions', () => {
  it.each([
    ['— Name Surname (@handle) November 2, 2021', { name: 'Name Surname', handle: '@handle' }],
    ['— Володимир Зеленський (@ZelenskyyUa) November 2, 2021', { name: 'Володимир Зеленський', handle: '@ZelenskyyUa' }],
    ['- Piet van den Berg (@piet@mastodon.example)', { name: 'Piet van den Berg', handle: '@piet@mastodon.example' }],
    ['— سمير حداد، 11 مارس 2025', { name: 'سمير حداد' }],
    ['— Jan Kowalski', { name: 'Jan Kowalski' }],
    ['— Le comité des dockers, 9 janvier 2024', { name: 'Le comité des dockers' }],
    ['— zhaolei88, 29 сентября', { name: 'zhaolei88' }],
  ])('%s', (text, expected) => {
    expect(readAttribution(text)).toEqual(expected);
  });
  it.each([['— Я прийду, — сказала вона.'], ['- an item of a list'], ['— No!'], ['Name (@handle)'], ['— He came in 2021 and he never left the town again, as far as we know']])('%s is none', (text) => {
    expect(readAttribution(text)).toBeUndefined();
  });
  it('are signatures right after a passage', () => {
    expect(readSignature('— Sigrid Moen, vært')).toEqual({ name: 'Sigrid Moen' });
    expect(readSignature('— Так, — сказав він.')).toBeUndefined();
    expect(readSignature('— Sukma')).toEqual({ name: 'Sukma' });
    for (const line of ['— Так.', '— Так!', '— так', '— Ну', '— 12']) expect(readSignature(line), line).toBeUndefined();
  });
  it.each([
    ['Larysa Kovtun', 'Larysa Kovtun'], ['Лариса Ковтун', 'Лариса Ковтун'], ['Sylvie Garabédian, Lyon', 'Sylvie Garabédian'], ['Radek Souček / Facebook', 'Radek Souček'],
    ['Σταματία Βαρδαλή (1921-1999)', 'Σταματία Βαρδαλή'], ['林秀兰', '林秀兰'], ['נועה אלקיים', 'נועה אלקיים'], ['Mzia Khutsurauli, 2005', 'Mzia Khutsurauli'],
  ])('%s closes what was said', (line, name) => {
    expect(readCloser(line, 'We kept the lamp.')).toEqual({ name });
    expect(readCloser(line, '“We kept the lamp.”')).toEqual({ name });
    expect(readCloser(line, 'We kept the lamp, as ever,')).toBeUndefined();
  });
  it.each(['And then we went home', 'Larysa Kovtun.', 'Again!', 'Larysa', 'nobody knows', '回来了。', '我们明天早上再回来看看你们', 'Larysa Kovtun, who had kept the lamp for all of the winter'])('%s closes nothing', (line) => {
    expect(readCloser(line, 'We kept the lamp.')).toBeUndefined();
  });
  it('of a block of that kind need no dash', () => {
    expect(attributionOf(paragraphs('Андрій Мельник, 17 квітня 2024', { 0: { kind: 'attribution' } })[0] as never)).toEqual({ name: 'Андрій Мельник' });
  });
});

describe('numbers', () => {
  it('are read in the digits that posts are adorned with', () => {
    expect(numbersOf('𝟮𝟬𝟮𝟰, 𝟏𝟓')).toEqual(['2024', '15']);
  });
  it('are compared without grouping, in ASCII digits', () => {
    expect(numbersOf('80 000, 80.000 and 80,000; 2.5; 19:43; ٢٧ ألف, ४०')).toEqual(['80000', '80000', '80000', '2.5', '19.43', '27', '40']);
  });
});

describe('regions', () => {
  const regions = createRegions();
  it('are found by name, abbreviation and flag', () => {
    expect([...regions('The U.S. and Turkey thank Poland 🇺🇦', 'en').keys()].sort()).toEqual(expect.arrayContaining(['PL', 'UA', 'US']));
    expect([...regions('Дякуємо Польщі та Литві', 'uk').keys()].sort()).toEqual(['LT', 'PL']);
    expect([...regions('She wrote in Ukrainian about people from Mali', 'en').keys()]).toEqual(['ML']);
  });
  it('are none in a language that is no language', () => {
    expect(regions('Poland', 'not a tag').size).toBe(0);
  });
});
