import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Catalogue, type Catalogues, checkCatalogue } from '#stet/editions/catalogue.js';
import { createWords } from '#stet/editions/words.js';

const folder = new URL('../../locales/', import.meta.url);
const read = (language: string): Catalogue => JSON.parse(readFileSync(new URL(`${language}/edition.json`, folder), 'utf8')) as Catalogue;
const languages = readdirSync(folder).filter((name) => {
  try {
    return read(name) !== undefined;
  } catch {
    return false;
  }
});
const catalogues: Catalogues = Object.fromEntries(languages.map((language) => [language, read(language)]));
const english = catalogues.en as Catalogue;
const codes = (language: string, changed: Readonly<Record<string, unknown>>): readonly string[] =>
  checkCatalogue(language, changed, english).diagnostics.map((problem) => `${problem.code} ${problem.values?.key}`);

describe('the words of a page', () => {
  it('are there in ten languages', () => {
    expect([...languages].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'he', 'ja', 'pl', 'uk', 'zh-Hans']);
  });

  it.each(languages)('%s has every key, every plural form, and no value that nothing is given for', (language) => {
    expect(checkCatalogue(language, read(language), english).diagnostics).toEqual([]);
  });

  it.each(languages.filter((language) => language !== 'en'))('%s leaves no word in English', (language) => {
    const words = read(language);
    const same = Object.keys(english).filter((key) => words[key] === english[key]);
    // What really is the same word in two languages.
    expect(same.filter((key) => !['footnotes', 'footnote', 'articles_one', 'articles_other'].includes(key))).toEqual([]);
  });

  it('a checker that sees nothing would not do: it names each fault', () => {
    const { skip, ...without } = catalogues.uk as Catalogue;
    expect(skip).toBeDefined();
    expect(codes('uk', without)).toEqual(['catalogue-key-missing skip']);
    const { articles_few: few, ...fewer } = catalogues.uk as Catalogue;
    expect(few).toBeDefined();
    expect(codes('uk', fewer)).toEqual(['catalogue-plural-missing articles_few']);
    expect(codes('ja', { ...catalogues.ja, articles_few: '{{n}}' })).toEqual(['catalogue-plural-unknown articles_few']);
    expect(codes('de', { ...catalogues.de, by: 'Von {{peple}}' })).toEqual(['catalogue-value-unknown by']);
    expect(codes('de', { ...catalogues.de, by: 'Von {people}' })).toEqual(['catalogue-value-unknown by']);
    expect(codes('de', { ...catalogues.de, by: 'Von ihr' })).toEqual(['catalogue-value-missing by']);
    expect(codes('de', { ...catalogues.de, bye: 'Tschüs' })).toEqual(['catalogue-key-unknown bye']);
    expect(codes('de', { ...catalogues.de, by: { no: 'text' } })).toEqual(['catalogue-not-text by', 'catalogue-key-missing by']);
    expect(codes('de', { ...catalogues.de, translatedFrom_cs: 'Aus dem Tschechischen' })).toEqual([]);
    expect(codes('de', { ...catalogues.de, by_123456789: 'x' })).toEqual(['catalogue-key-unknown by_123456789']);
  });

  it('leaves an entry with an unknown value out, so that English stands in', () => {
    const { catalogue } = checkCatalogue('de', { ...catalogues.de, by: 'Von {{peple}}' }, english);
    const words = createWords('de', { ...catalogues, de: catalogue });
    expect(words.text('by', () => ({ people: 'A' }))).toBe('By A');
    expect(words.html('by', () => ({ people: 'A' }))).toBe('<span lang="en" dir="ltr">By A</span>');
  });
});

describe('createWords', () => {
  it('chooses the plural of the language', () => {
    const uk = createWords('uk', catalogues);
    const say = (count: number): string => uk.text('articles', (values) => ({ n: values.number(count) }), { count });
    expect([1, 2, 5, 21, 1000].map(say)).toEqual(['1 стаття', '2 статті', '5 статей', '21 стаття', '1\u00a0000 статей']);
    expect(createWords('ar', catalogues).text('articles', undefined, { count: 2 })).toBe('مقالان');
  });

  it('makes values in the language that the word really came from', () => {
    const name = (language: string): string => createWords(language, catalogues).text('postedIn', (values) => ({ language: values.languageName('uk') }));
    expect(name('de')).toBe('Ursprünglich auf Ukrainisch veröffentlicht');
    expect(name('uk')).toBe('Мова допису — українська');
    // No catalogue for Czech: the word is English, so the name is too.
    expect(name('cs')).toBe('Originally posted in Ukrainian');
    expect(createWords('cs', catalogues).word('by').language).toBe('en');
  });

  it('takes the nearest language before English', () => {
    expect(createWords('de-AT', catalogues).word('by').language).toBe('de');
    expect(createWords('zh-CN', catalogues).word('by')).toEqual({ template: '作者：{{people}}', language: 'zh-Hans' });
    expect(createWords('zh-TW', catalogues).word('by').language).toBe('en');
    expect(createWords('zh-CN', catalogues).html('home')).toBe('首页');
  });

  it('declines the name of a language where the catalogue does', () => {
    const from = (language: string, about: string): string =>
      createWords(language, catalogues).text('translatedFrom', (values) => ({ language: values.languageName(about) }), { about });
    expect(from('de', 'en-US')).toBe('Aus dem Englischen übersetzt');
    expect(from('de', 'cs')).toBe('Übersetzung; Originalsprache: Tschechisch');
    expect(from('uk', 'he')).toBe('Переклад з івриту');
    expect(from('en', 'uk')).toBe('Translated from Ukrainian');
  });

  it('escapes its own text, takes values as HTML, and leaves what i18next would read alone', () => {
    const odd = createWords('de', { en: english, de: { by: '<b>$t(home)</b> {{people}}' } });
    expect(odd.html('by', () => ({ people: '<i>A</i>' }))).toBe('&lt;b&gt;$t(home)&lt;/b&gt; <i>A</i>');
  });

  it('isolates names of the other direction', () => {
    const ar = createWords('ar', catalogues);
    expect(ar.html('by', () => ({ people: ar.isolate('Nora Whitfield') }))).toBe('بقلم: <bdi>Nora Whitfield</bdi>');
    expect(ar.html('feed')).toBe('خلاصة <bdi>Atom</bdi>');
    expect(ar.isolate('قال @Teague_Pt, و3.5 مليون من «Ellery Beacon 24».')).toBe('قال <bdi>@Teague_Pt</bdi>, و3.5 مليون من «<bdi>Ellery Beacon 24</bdi>».');
    expect(createWords('en', catalogues).isolate('a < b, مرحبا بك!')).toBe('a &lt; b, <bdi>مرحبا بك</bdi>!');
  });
});
