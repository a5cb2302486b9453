import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Tree = { [key: string]: string | Tree };
type Flat = Readonly<Record<string, string>>;

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const flat = (tree: Tree, path = ''): Flat => Object.fromEntries(Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[path + key, value]] : Object.entries(flat(value, `${path}${key}.`)))));
const languages = ['en', 'uk', 'de'];
const catalogue = (language: string): Flat => flat(JSON.parse(read(`locales/${language}/review.json`)) as Tree);
const plural = /_(?:zero|one|two|few|many|other)$/;
const names = (text: string): string => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string))].sort().join();

function faults(language: string, words: Flat, english: Flat): string[] {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const stems = [...new Set(Object.keys(english).map((key) => key.replace(plural, '')))];
  const wanted = stems.flatMap((stem) => (`${stem}_other` in english ? categories.map((category) => [`${stem}_${category}`, `${stem}_other`]) : [[stem, stem]])) as [string, string][];
  const out = wanted.flatMap(([key, model]) => (words[key] === undefined || words[key].trim() === '' ? [`${key} is missing`] : names(words[key]) === names(english[model] as string) ? [] : [`${key} has other values`]));
  return [...out, ...Object.keys(words).filter((key) => !wanted.some(([each]) => each === key)).map((key) => `${key} is too much`)];
}

describe('the words of the page', () => {
  it.each(languages)('%s has every key, every plural form and the same values', (language) => {
    expect(faults(language, catalogue(language), catalogue('en'))).toEqual([]);
  });

  it('a fault is seen', () => {
    expect(faults('uk', { a_one: 'x', a_few: '{{n}}', a_many: '{{n}}', a_other: '{{n}}', c: 'x' }, { a_one: '{{n}}', a_other: '{{n}}', b: 'x' })).toEqual(['a_one has other values', 'b is missing', 'c is too much']);
  });

  it('are those that the page says', () => {
    const source = readdirSync(new URL('src/review/', root)).map((name) => read(`src/review/${name}`)).join('\n');
    const literal = [...source.matchAll(/['`]review\.([a-zA-Z.]+)['`]/g), ...source.matchAll(/\bsay\('([a-z]\w*)'/g)].map(([, key]) => key as string).filter((key) => !key.startsWith('review.') && key !== 'json');
    const stems = [...new Set(Object.keys(catalogue('en')).map((key) => key.replace(plural, '')))];
    expect(literal.filter((key) => !stems.includes(key))).toEqual([]);
    const made = new Set(['standing', 'kind', 'match', 'relay']);
    expect(stems.filter((key) => !literal.includes(key) && !made.has(key.split('.')[0] as string))).toEqual([]);
  });
});
