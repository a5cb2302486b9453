import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createVoice } from '#stet/cli/voice.js';
import { loadWords, wantedLanguage } from '#stet/cli/words.js';
import type { Diagnostic } from '#stet/text/diagnostic.js';

type Tree = { [key: string]: string | Tree };

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

function flat(tree: Tree, path = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[path + key, value]] : Object.entries(flat(value, `${path}${key}.`)))),
  );
}

const languages = ['en', 'uk', 'de'];
const catalogues = new Map(languages.map((language) => [language, flat(JSON.parse(read(`locales/${language}/cli.json`)) as Tree)]));
const plural = /_(?:zero|one|two|few|many|other)$/;
const stems = (catalogue: Record<string, string>): string[] => [...new Set(Object.keys(catalogue).map((key) => key.replace(plural, '')))].sort();
const names = (text: string): string[] => [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] as string))].sort();

/** What is wrong with a catalogue beside the English one. */
function faults(language: string, catalogue: Record<string, string>, english: Record<string, string>): string[] {
  const out: string[] = [];
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  for (const stem of new Set([...stems(catalogue), ...stems(english)])) {
    const wanted = `${stem}_other` in english ? categories.map((category) => `${stem}_${category}`) : [stem];
    if (!(stem in english) && !(`${stem}_other` in english)) out.push(`${stem}: is not in English`);
    const own = Object.keys(catalogue).filter((key) => key.replace(plural, '') === stem);
    if ([...own].sort().join() !== [...wanted].sort().join()) out.push(`${stem}: has ${own.join()}, needs ${wanted.join()}`);
    const model = names(english[stem] ?? english[`${stem}_other`] ?? '');
    for (const key of own) if (names(catalogue[key] as string).join() !== model.join()) out.push(`${key}: names ${names(catalogue[key] as string).join()}`);
    for (const key of own) if ((catalogue[key] as string).trim() === '') out.push(`${key}: is empty`);
  }
  return out;
}

describe('catalogues', () => {
  const english = catalogues.get('en') as Record<string, string>;

  it.each(languages)('%s has every key, every plural form it needs, and the same values', (language) => {
    expect(faults(language, catalogues.get(language) as Record<string, string>, english)).toEqual([]);
  });

  it('a fault in one is seen', () => {
    const { 'export.new_few': _few, unit: _unit, ...lacking } = catalogues.get('uk') as Record<string, string>;
    expect(faults('uk', { ...lacking, crash: 'Ні', extra: 'x' }, english).map((fault) => fault.split(':')[0]).sort()).toEqual(['crash', 'export.new', 'extra', 'unit']);
  });

  it('hold all that the commands say, and no more', () => {
    const files = (readdirSync(new URL('src/cli/', root), { recursive: true }) as string[]).filter((name) => name.endsWith('.ts'));
    const source = files.map((name) => read(`src/cli/${name}`)).join('\n');
    const literal = [...source.matchAll(/['`]((?:help|value|argument|option|export|import|build|site|status|validate|init|quotes|pseudo|preview|check)\.[A-Za-z]+)['`]/g)].map((match) => match[1] as string);
    expect(literal.filter((key) => !stems(english).includes(key))).toEqual([]);
    // Keys that are put together of two parts.
    const made = new Set(['command', 'severity', 'became', 'outcome', 'import', 'export', 'status', 'quotes', 'evidence', 'check']);
    const plain = new Set([...literal, ...source.matchAll(/say\('(\w+)'/g)].map((key) => (typeof key === 'string' ? key : (key[1] as string))));
    expect(stems(english).filter((key) => !plain.has(key) && !made.has(key.split('.')[0] as string))).toEqual([]);
    for (const name of ['init', 'export', 'import', 'build', 'status', 'validate', 'quotes', 'pseudo', 'check']) expect(english).toHaveProperty([`command.${name}`]);
  });
});

describe('wantedLanguage', () => {
  it.each<[Record<string, string>, string]>([
    [{}, 'en'],
    [{ LANG: 'uk_UA.UTF-8' }, 'uk'],
    [{ LANG: 'uk_UA.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'uk_UA@cyrillic' }, 'uk'],
    [{ LANG: 'uk_UA.UTF-8', LC_ALL: 'de_DE.UTF-8', STET_LANG: 'uk' }, 'uk'],
    [{ LANG: 'uk_UA.UTF-8', STET_LANG: '' }, 'uk'],
    [{ LANG: 'ja_JP.UTF-8' }, 'en'],
    [{ STET_LANG: '../../etc' }, 'en'],
    [{ LANG: 'ru_RU.UTF-8' }, 'en'],
    [{ LANG: 'de_AT.UTF-8' }, 'de'],
  ])('%j speaks %s', (env, language) => {
    expect(wantedLanguage(env, languages)).toBe(language);
  });
});

describe('words and values', () => {
  const english = createVoice(loadWords({}));
  const ukrainian = createVoice(loadWords({ STET_LANG: 'uk' }));
  const german = createVoice(loadWords({ STET_LANG: 'de' }));

  it('counts as each language does', () => {
    expect([1, 2, 1234].map((count) => english.count('build.passages', count))).toEqual(['1 passage stands', '2 passages stand', '1,234 passages stand']);
    expect([1, 2, 5, 21, 1.5].map((count) => ukrainian.count('export.new', count))).toEqual(['1 нова', '2 нові', '5 нових', '21 нова', '1,5 нової']);
    expect([1, 2, 1234].map((count) => german.count('build.passages', count))).toEqual(['1 Passage bleibt stehen', '2 Passagen bleiben stehen', '1.234 Passagen bleiben stehen']);
  });

  it('names languages and lists in the language of the words', () => {
    expect(english.list(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(ukrainian.list(['a', 'b', 'c'])).toBe('a, b і c');
    expect([english.languageName('uk'), ukrainian.languageName('de'), english.languageName('pt-BR')]).toEqual(['Ukrainian', 'німецька', 'Brazilian Portuguese']);
    expect(ukrainian.percent(0.5)).toBe('50%');
  });

  it('takes values as they are, whatever they look like', () => {
    const hostile = '$t(crash) {{done}} <b> & "x"';
    expect(english.say('unit', { unit: hostile })).toBe(`unit ${hostile}`);
  });

  it('says a diagnostic in its own words where the language has none for it', () => {
    const diagnostic: Diagnostic = { code: 'nobody-knows-this', severity: 'error', message: 'As it was said.' };
    expect([english.sentence(diagnostic), ukrainian.sentence(diagnostic)]).toEqual(['As it was said.', 'As it was said.']);
  });
});
