import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWord } from '#stet/catalogs/check.js';
import { type JsonObject, readJson } from '#stet/catalogs/json.js';
import { decode, encode, wordId } from '#stet/catalogs/key.js';
import { stretches } from '#stet/catalogs/placeholder.js';
import { plainUnit } from '#stet/catalogs/plain-unit.js';
import { translationOf } from '#stet/catalogs/translation.js';
import { updateCatalogue } from '#stet/catalogs/update-json.js';
import { valueAt } from '#stet/catalogs/value-at.js';
import { type Word, wordsFor } from '#stet/catalogs/words.js';
import { writeCatalogue } from '#stet/catalogs/write-xliff.js';
import { unitText } from '#stet/model/part.js';
import { returnedText } from '#stet/steps/passage.js';
import { readXliff } from '#stet/xliff/read.js';
import { validateXliff } from '#stet/xliff/validate.js';

const locales = fileURLToPath(new URL('../../locales/', import.meta.url));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function object(text: string): JsonObject {
  const read = readJson(text);
  if ('fault' in read || read.node.kind !== 'object') throw new Error(`no object: ${text}`);
  return read.node;
}

const ids = (value: unknown, language: string): readonly string[] => wordsFor(object(JSON.stringify(value)), language).map(({ id }) => id);

describe('plural forms', () => {
  it('are those of the target language', () => {
    const files = { files_one: '{{count}} file', files_other: '{{count}} files' };
    expect(ids(files, 'uk')).toEqual(['files_one', 'files_few', 'files_many', 'files_other']);
    expect(ids(files, 'ar')).toEqual(['files_zero', 'files_one', 'files_two', 'files_few', 'files_many', 'files_other']);
    expect(ids(files, 'ja')).toEqual(['files_other']);
    expect(ids(files, 'de')).toEqual(['files_one', 'files_other']);
    expect(ids(files, 'fr')).toEqual(['files_one', 'files_many', 'files_other']);
  });

  it('keep what i18next says of 0, contexts, ordinals, and keys that only look like them', () => {
    expect(ids({ n_zero: 'none', n_one: 'one', n_other: 'more' }, 'de')).toEqual(['n_zero', 'n_one', 'n_other']);
    expect(ids({ friend_male_one: 'a boyfriend', friend_male_other: '{{count}} boyfriends', friend_male: 'x' }, 'uk')).toEqual(['friend_male_one', 'friend_male_few', 'friend_male_many', 'friend_male_other', 'friend_male']);
    expect(ids({ p_ordinal_one: '{{count}}st', p_ordinal_two: '{{count}}nd', p_ordinal_few: '{{count}}rd', p_ordinal_other: '{{count}}th' }, 'uk')).toEqual(['p_ordinal_few', 'p_ordinal_other']);
    expect(ids({ step_one: 'First, go', step_two: 'Then, run' }, 'uk')).toEqual(['step_one', 'step_two']);
  });

  it('are translated from the form that says enough', () => {
    const files = { files_one: 'One file', files_other: '{{count}} files' };
    const sources = (language: string): unknown => Object.fromEntries(wordsFor(object(JSON.stringify(files)), language).map(({ id, source, exact }) => [id, [source, exact]]));
    // In Ukrainian it is the form of 21 as well.
    expect(sources('uk')).toMatchObject({ files_one: ['{{count}} files', false], files_few: ['{{count}} files', false] });
    expect(sources('de')).toMatchObject({ files_one: ['One file', true] });
    expect(wordsFor(object(JSON.stringify(files)), 'uk')[1]?.notes).toEqual(['Plural form "few", for numbers such as 2, 3, 4.']);
    expect(wordsFor(object(JSON.stringify(files)), 'ar')[2]?.notes).toEqual(['Plural form "two", for numbers such as 2.', 'The number itself may be left out: it is always 2.']);
  });
});

describe('ids of words', () => {
  it('are NMTOKENs that say their keys', () => {
    expect(wordId(['import', 'total_one'])).toBe('import.total_one');
    expect(wordId(['a.b'])).not.toBe(wordId(['a', 'b']));
    expect(wordId(['__proto__'])).not.toBe('__proto__');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('', '__proto__', '_x', '_x_', '_x002F_', 'constructor', 'ї', '🇺🇦', 'a b.c/d')), (key) => {
        expect(encode(key)).toMatch(/^[\w-]+$/);
        expect(decode(encode(key))).toBe(key);
      }),
    );
  });
});

const word = (source: string, more: Partial<Word> = {}): Word => ({ ...(wordsFor(object(JSON.stringify({ w: source })), 'uk')[0] as Word), ...more });
const said = (source: string, target: string, more: Partial<Word> = {}): unknown => checkWord(word(source, more), target).map(({ code, expected, received }) => [code, ...(expected === undefined ? [] : [expected]), ...(received === undefined ? [] : [received])]);

describe('placeholders', () => {
  it('are found whole', () => {
    const data = (text: string): unknown => stretches(text).map((stretch) => ('key' in stretch ? [stretch.data, stretch.key] : stretch.text));
    expect(data('Hi {{- name}}, {{ count, number(minimumFractionDigits: 1) }}!')).toEqual(['Hi ', ['{{- name}}', '{{- name}}'], ', ', ['{{ count, number(minimumFractionDigits: 1) }}', '{{count}}'], '!']);
    expect(data('$t(girls, {"count": {{girls}} }) and $t(a.b)')).toEqual([['$t(girls, {"count": {{girls}} })', '$t(girls)'], ' and ', ['$t(a.b)', '$t(a.b)']]);
    expect(data('Press <1>Go</1><br/> if a < b and $t( open')).toEqual(['Press ', ['<1>', '<1>'], 'Go', ['</1>', '</1>'], ['<br/>', '<br/>'], ' if a < b and $t( open']);
  });

  it('are no usage line', () => {
    expect(stretches('[options] <command> if a <b or c> d')).toEqual([{ text: '[options] <command> if a <b or c> d' }]);
    expect(stretches('<b>x</b>').map((stretch) => 'key' in stretch)).toEqual([true, false, true]);
  });

  it('must be in a translation, under their own names', () => {
    expect(said('Hi {{name}}', 'Привіт, {{ name }}!')).toEqual([]);
    expect(said('Hi {{name}}', 'Привіт!')).toEqual([['placeholder-missing', '{{name}}']]);
    expect(said('Hi {{name}}', 'Привіт, {{імʼя}}!')).toEqual([['placeholder-renamed', '{{name}}', '{{імʼя}}']]);
    expect(said('{{count}} of {{total}}', '{{cuont}} із {{total}}, {{x}}')).toEqual([['placeholder-renamed', '{{count}}', '{{cuont}}'], ['placeholder-unknown', '{{x}}']]);
    expect(said('$t(a) b', 'б')).toEqual([['placeholder-missing', '$t(a)']]);
    expect(said('<0>a</0> b', '<0>а б')).toEqual([['placeholder-unbalanced', '<0> </0>', '<0>']]);
    expect(said('<0>a</0> <1>b</1>', '<1>б <0>а</0></1>')).toEqual([]);
    expect(said('<0>a</0> <1>b</1>', '<0>а <1>б</0></1>')).toHaveLength(1);
  });

  it('may leave the number out where it is always the same', () => {
    expect(said('{{count}} files', 'ملفان', { exact: true })).toEqual([]);
    expect(said('{{n}} of {{total}} files', 'ملفان من {{total}}', { exact: true })).toEqual([]);
    expect(said('{{n}} of {{total}} files', 'ملفان', { exact: true })).toHaveLength(2);
  });
});

const key = fc.oneof(fc.constantFrom('a', 'b c', '__proto__', 'constructor', '404', 'a.b', '_x', 'k_one', 'k_other'), fc.string({ minLength: 1, maxLength: 4 }));
const text = fc.array(fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('{{a}}', '{{b}}', ' ', '&amp;', '<b>', '</b>', '$t(x)', '\r\n', '\u001b', '\ud800', '"', '\\')), { maxLength: 6 }).map((list) => list.join(''));
const catalogue = fc.letrec<{ node: unknown; object: Record<string, unknown> }>((tie) => ({
  node: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('object'), fc.array(text, { maxLength: 3 })),
  object: fc.uniqueArray(fc.tuple(key, tie('node')), { maxLength: 5, selector: ([name]) => name }).map((list) => {
    const out: Record<string, unknown> = {};
    for (const [name, value] of list) Object.defineProperty(out, name, { value, enumerable: true, configurable: true, writable: true });
    return out;
  }),
})).object;

describe('a catalogue as XLIFF', () => {
  it.each(['1.2', '2.0', '2.1', '2.2'] as const)('%s is valid and reads back as the same words', async (version) => {
    await fc.assert(
      fc.asyncProperty(catalogue, fc.boolean(), async (given, copySource) => {
        const source = object(JSON.stringify(given));
        const words = wordsFor(source, 'de');
        const translation = translationOf({ path: 'locales/en/a.json', sourceLanguage: 'en', targetLanguage: 'de', words, target: source });
        const xliff = await writeCatalogue(translation, words, { version, copySource });
        const filled = words.filter(({ source: each }) => each !== '');
        if (xliff === undefined) {
          expect(filled).toEqual([]);
          return;
        }
        expect(validateXliff(bytes(xliff)).filter(({ severity }) => severity === 'error')).toEqual([]);
        const [read] = readXliff(bytes(xliff)).translations;
        const units = new Map(read?.units.map((unit) => [unit.id, unit]));
        expect(units.size).toBe(filled.length);
        for (const each of filled) {
          const unit = plainUnit(units.get(each.id) as never, each);
          expect(unitText(unit)).toBe(each.source);
          const was = translation.units.find(({ id }) => id === each.id);
          if (was?.base !== undefined) expect([returnedText(unit), unit.base]).toEqual([returnedText(was), was.base]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a catalogue that is written', () => {
  it('is its own bytes where nothing has changed, in any style', () => {
    fc.assert(
      fc.property(catalogue, fc.constantFrom(undefined, 0, 2, 4, '\t'), fc.boolean(), (given, indent, crlf) => {
        const made = JSON.stringify(given, null, indent) + (indent === undefined ? '' : '\n');
        const sourceText = crlf ? made.replaceAll('\n', '\r\n') : made;
        const source = object(sourceText);
        const words = wordsFor(source, 'en');
        const texts = new Map(words.filter(({ source: each, path }) => each !== '' && valueAt(source, path)?.kind === 'string').map((each) => [each.id, each.source]));
        expect(updateCatalogue({ sourceText, source, words, texts, existing: { text: sourceText, node: source } })).toEqual({ text: sourceText, blocked: [] });
        // Made new, it holds every text that is not empty.
        const fresh = updateCatalogue({ sourceText, source, words, texts });
        const again = wordsFor(object(fresh.text), 'en');
        for (const [id, value] of texts) expect(again.find((each) => each.id === id)?.source).toBe(value);
      }),
      { numRuns: 200 },
    );
  });

  const write = (source: string, existing: string | undefined, texts: Record<string, string>, language = 'uk'): string => {
    const node = object(source);
    const now = existing === undefined ? undefined : { text: existing, node: object(existing) };
    return updateCatalogue({ sourceText: source, source: node, words: wordsFor(node, language), texts: new Map(Object.entries(texts)), existing: now }).text;
  };
  const source = '{\n  "a": "A",\n  "n": {\n    "x_one": "{{count}} x",\n    "x_other": "{{count}} xs"\n  },\n  "list": ["p", "q"],\n  "z": "Z"\n}\n';

  it('gets new keys where the source has them', () => {
    expect(write(source, '{\n    "z": "Ż",\n    "own": 1\n}', { a: 'А', 'n.x_few': 'ф', 'n.x_one': 'о', z: 'Ж' })).toBe(
      '{\n    "a": "А",\n    "n": {\n        "x_one": "о",\n        "x_few": "ф"\n    },\n    "z": "Ж",\n    "own": 1\n}',
    );
    expect(write(source, '{\r\n\t"n": {\r\n\t\t"x_other": "і",\r\n\t\t"more": "м"\r\n\t}\r\n}\r\n', { 'n.x_one': 'о', z: 'Ж' })).toBe(
      '{\r\n\t"n": {\r\n\t\t"x_one": "о",\r\n\t\t"x_other": "і",\r\n\t\t"more": "м"\r\n\t},\r\n\t"z": "Ж"\r\n}\r\n',
    );
  });

  it('keeps escapes and one line', () => {
    expect(write(source, '{"a":"\\u0410","z":"x\\/y"}', { a: 'Ба', z: 'a/b', 'n.x_few': 'ф' })).toBe('{"a":"\\u0411\\u0430","n":{"x_few":"\\u0444"},"z":"a\\/b"}');
    expect(write(source, '{ "a": "А", "n": {} }', { 'n.x_few': 'ф', z: 'Ж' })).toBe('{ "a": "А", "n": {"x_few": "ф"}, "z": "Ж" }');
  });

  it('has a list when all of it is translated', () => {
    expect(write(source, undefined, { 'list.0': 'п' })).toBe('{}\n');
    expect(write(source, undefined, { 'list.0': 'п', 'list.1': 'к' })).toBe('{\n  "list": [\n    "п",\n    "к"\n  ]\n}\n');
    expect(write(source, '{"list":["п","к"]}', { 'list.1': 'ку' })).toBe('{"list":["п","ку"]}');
  });

  it('is left alone where something else stands', () => {
    const node = object(source);
    const text = '{"a": null, "n": "x"}';
    const made = updateCatalogue({ sourceText: source, source: node, words: wordsFor(node, 'uk'), texts: new Map([['a', 'А'], ['n.x_one', 'о'], ['z', 'Ж']]), existing: { text, node: object(text) } });
    expect(made).toEqual({ text: '{"a": null, "n": "x", "z": "Ж"}', blocked: [['a'], ['n', 'x_one']] });
  });
});

describe('JSON with its places', () => {
  it('is read as the runtime reads it, or not at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.json().chain((made) => fc.nat(made.length).map((at) => made.slice(0, at)))), (made) => {
        const read = readJson(made);
        let valid = true;
        try {
          JSON.parse(made);
        } catch {
          valid = false;
        }
        expect('node' in read).toBe(valid);
      }),
      { numRuns: 300 },
    );
    expect(readJson('{"a": 1,}')).toEqual({ fault: 8 });
    expect(readJson('['.repeat(100_000))).toEqual({ fault: 201 });
  });
});

describe("stet's own words", () => {
  const names = readdirSync(locales).filter((language) => language !== 'en');
  it.each(names)('%s comes through XLIFF as it is, and every placeholder stands', async (language) => {
    for (const name of readdirSync(`${locales}${language}`)) {
      const sourceText = readFileSync(`${locales}en/${name}`, 'utf8');
      const targetText = readFileSync(`${locales}${language}/${name}`, 'utf8');
      const source = object(sourceText);
      const target = object(targetText);
      const words = wordsFor(source, language);
      const translation = translationOf({ path: `locales/en/${name}`, sourceLanguage: 'en', targetLanguage: language, words, target });
      for (const version of ['1.2', '2.0'] as const) {
        const [read] = readXliff(bytes((await writeCatalogue(translation, words, { version })) as string)).translations;
        const byId = new Map(words.map((each) => [each.id, each]));
        const texts = new Map((read?.units ?? []).map((unit) => [unit.id, returnedText(plainUnit(unit, byId.get(unit.id)))] as const).filter(([, value]) => value !== ''));
        expect(texts.size).toBeGreaterThan(20);
        expect(updateCatalogue({ sourceText, source, words, texts, existing: { text: targetText, node: target } })).toEqual({ text: targetText, blocked: [] });
        expect(words.flatMap((each) => (texts.has(each.id) ? checkWord(each, texts.get(each.id) as string) : [])).map(({ message }) => message)).toEqual([]);
      }
    }
  });
});
