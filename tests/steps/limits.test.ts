import { describe, expect, it } from 'vitest';
import type { Translation } from '#stet/model/translation.js';
import { allowedCharacters } from '#stet/steps/allowed-characters.js';
import { buildEdition } from '#stet/steps/build.js';
import { checkTranslation } from '#stet/steps/check.js';
import { exportArticle } from '#stet/steps/export.js';
import { readArticle } from '#stet/steps/read.js';
import { createMeasure, knowsEncoding } from '#stet/steps/storage-size.js';
import type { Diagnostic } from '#stet/text/diagnostic.js';
import { fillTargets } from './fill.ts';

const codes: ReadonlySet<string> = new Set(['storage-size-exceeded', 'characters-not-stored', 'characters-not-allowed']);

/** What check and build say about the limits of a page, each in short; they have to say the same. */
async function said(source: string, change: (text: string) => string, language = 'de') {
  const article = await readArticle({ path: 'a.html', source, language: 'en' });
  const translation: Translation = fillTargets(exportArticle({ article, targetLanguage: language }).translation, change);
  const checked = checkTranslation({ article, translation, language }).filter(({ code }) => codes.has(code));
  const built = await buildEdition({ article, translation, language });
  const short = (list: readonly Diagnostic[]) => list.filter(({ code }) => codes.has(code)).map(({ code, severity, expected, received }) => ({ code, severity, expected, received }));
  expect(short(built.diagnostics)).toEqual(short(checked));
  expect(built.text).toBeDefined();
  return { short: short(checked), messages: checked.map(({ message }) => message) };
}

describe('storage size', () => {
  it.each([
    ['Grüße', 'UTF-8', 'lf', 7],
    ['Grüße', 'utf-16', 'lf', 10],
    ['😀', 'utf-16le', 'lf', 4],
    ['😀', 'UTF-32', 'lf', 4],
    ['Grüße', 'ISO-8859-1', 'lf', 5],
    ['Привіт', 'windows-1251', 'lf', 6],
    ['Привіт', 'koi8-u', 'lf', 6],
    ['a\nb', 'UTF-8', 'crlf', 4],
    ['a\r\nb', 'UTF-8', 'lf', 3],
    ['a\r\nb', 'UTF-16', 'crlf', 8],
    ['aｱ港', 'shift_jis', 'lf', 4],
    ['a港', 'GBK', 'lf', 3],
    ['항구', 'EUC-KR', 'lf', 4],
    ['a港é\u{20000}😀', 'GB18030', 'lf', 1 + 2 + 2 + 4 + 4],
    ['aｱ港', 'EUC-JP', 'lf', 1 + 2 + 2],
    ['丂', 'EUC-JP', 'lf', 3],
    ['a港b', 'ISO-2022-JP', 'lf', 1 + 3 + 2 + 3 + 1],
    ['a港', 'ISO-2022-JP', 'crlf', 1 + 3 + 2 + 3],
    ['香港', 'Big5', 'lf', 4],
    ['Привіт', 'IBM866', 'lf', 6],
    ['é', 'IBM850', 'lf', 1],
    ['a', 'UTF-7', 'lf', undefined],
    ['a', 'x-user-defined', 'lf', undefined],
  ])('of %j in %s with %s', (text, encoding, lineBreak, size) => {
    expect(createMeasure()(text, encoding, lineBreak)?.size).toBe(size);
    expect(knowsEncoding(encoding)).toBe(size !== undefined);
  });

  it('is a warning with both numbers from the first byte too many on', async () => {
    const page = '<p its-storage-size="12">Greetings</p><p>Greetings are free here.</p>';
    expect((await said(page, () => 'Viele Grüße')).short).toEqual([{ code: 'storage-size-exceeded', severity: 'warning', expected: '12', received: '13' }]);
    expect((await said(page, () => 'Viele Gruße')).short).toEqual([{ code: 'storage-size-exceeded', severity: 'warning', expected: '12', received: '12' }].slice(1));
    expect((await said('<p its-storage-size="12" its-storage-encoding="UTF-16">Hello</p>', () => 'Grüezi!')).messages).toEqual([expect.stringContaining('14 bytes in UTF-16, and at most 12 fit')]);
    expect((await said('<p its-storage-size="7" its-storage-encoding="GB18030">Hello</p>', () => 'Grüezi!')).short).toEqual([{ code: 'storage-size-exceeded', severity: 'warning', expected: '7', received: '8' }]);
    expect((await said('<p its-storage-size="3" its-storage-encoding="UTF-7">Hello</p>', () => 'Grüezi!')).short).toEqual([]);
  });

  it('says which characters the encoding does not have', async () => {
    const page = '<p its-storage-size="20" its-storage-encoding="ISO-8859-1">Cost</p><p its-storage-size="20" its-storage-encoding="windows-1251">Cost</p>';
    expect((await said(page, () => 'ціна 5 € — é')).short).toEqual([
      { code: 'characters-not-stored', severity: 'warning', expected: 'ISO-8859-1', received: 'ц і н а € —' },
      { code: 'characters-not-stored', severity: 'warning', expected: 'windows-1251', received: 'é' },
    ]);
  });

  it('says once of what nothing is known', async () => {
    const source = '<p its-storage-size="9" its-storage-encoding="UTF-7">a<p its-storage-size="8" its-storage-encoding="UTF-7">b<p its-allowed-characters="a-z{3}">c<p its-allowed-characters="[a-z]">d';
    const { diagnostics } = await readArticle({ path: 'a.html', source, language: 'en' });
    expect(diagnostics.map(({ code, values }) => [code, values])).toEqual([
      ['storage-encoding-unknown', { encoding: 'UTF-7' }],
      ['allowed-characters-unknown', { pattern: 'a-z{3}' }],
    ]);
  });

  it('counts line breaks as they will be stored', async () => {
    const page = (type: string): string => `<pre its-storage-size="5" its-line-break-type="${type}">ab\ncd</pre>`;
    expect((await said(page('lf'), (text) => text.toUpperCase())).short).toEqual([]);
    expect((await said(page('crlf'), (text) => text.toUpperCase())).short).toMatchObject([{ expected: '5', received: '6' }]);
  });
});

describe('allowed characters', () => {
  it.each<[string, string, string]>([
    ['[a-zA-Z]', 'azAZ', '1 é-'],
    ['[^*+]', 'a-\n', '*+'],
    ['.', 'a*😀', '\n'],
    ['[abc]*', 'abc', 'd*'],
    [String.raw`[\-\]\[\\^]`, '-][\\^', 'a'],
    [String.raw`[\d ]`, '09 ٣', 'a'],
    ['[a-z😀]', 'a😀', '😁'],
    ['*', '*', 'a'],
    ['[a-z-[aeiou]]', 'bz', 'ae-['],
    [String.raw`\p{L}`, 'aїß港', '1 -'],
    [String.raw`[\p{Lu}\P{L}]+`, 'AЇ1 ', 'aї'],
    [String.raw`[\p{IsCyrillic}\s]{1,20}`, 'аЇ ', 'a1'],
    [String.raw`([a-z]|\d|[\-_.])*`, 'a1-_.', 'A +'],
    ['[a-z]{3}', 'a', '1'],
    [String.raw`\w`, 'aї1+', '- .'],
    ['[-a]|[+-]', '-a+', 'b'],
  ])('%s', (expression, inside, outside) => {
    const allowed = allowedCharacters(expression);
    expect([...inside].filter((character) => allowed?.(character) !== true)).toEqual([]);
    expect([...outside].filter((character) => allowed?.(character) !== false)).toEqual([]);
  });

  it.each(['(a+)+$', '[z-a]', '[a', 'ab', '', '(?=a)', '(?:a)', '[a-z][0-9]', String.raw`\p{Foo}`, String.raw`\p{IsFoo}`, String.raw`\b`, '[]', '[^]', 'a{', '|a', '(a', '[a-z-[b]c]', '('.repeat(50)])('%s is another kind of expression, of which nothing is said', (expression) => {
    expect(allowedCharacters(expression)).toBeUndefined();
  });

  it('are a warning that names the others once each; they hold inside too', async () => {
    const page = '<div its-allowed-characters="[^*!]"><p>Two <b>lamps</b> here</p></div><p>Two lamps there</p>';
    expect((await said(page, (text) => `${text}!*!`)).short).toEqual([{ code: 'characters-not-allowed', severity: 'warning', expected: '[^*!]', received: '! *' }]);
    expect((await said(page, (text) => `${text}?`)).short).toEqual([]);
    expect((await said('<p its-allowed-characters="[a-z]">lamp</p>', () => 'lámpa\u00ad')).messages).toEqual([expect.stringMatching(/\[a-z\].*á \(U\+00E1\), U\+00AD\./)]);
  });
});
