import { describe, expect, it } from 'vitest';
import { folder, put, snapshot, text } from '../workspace/folder.js';
import { stet, translate } from './stet.js';

const post = 'Під час зустрічі у Глазго обговорили безпекову ситуацію на Донбасі. Президент США підтримує територіальну цілісність і реформи в Україні!';
const article = `He had 20 cats on “Monday”.

Zelenskiy met Biden in Glasgow. "We discussed the security situation in the Donbass," Zelenskiy wrote in Ukrainian on Twitter.

${post}

— Володимир Зеленський (@ZelenskyyUa) November 2, 2021
`;

interface Found {
  readonly code: string;
  readonly severity: string;
  readonly expected?: string;
  readonly received?: string;
  readonly where: { readonly file: string; readonly unit: string; readonly segment?: string; readonly line: number; readonly column: number };
}

async function project(to: string, targets: readonly string[], config?: object): Promise<string> {
  const root = folder({ 'a.txt': article, ...(config === undefined ? {} : { 'stet.config.json': JSON.stringify({ source: 'en', targets: [to], articles: ['*.txt'], ...config }) }) });
  expect((await stet(root, ['export', 'a.txt', '--from', 'en', '--to', to])).status).toBe(0);
  const path = `xliff/${to}/a.txt.xlf`;
  put(root, path, translate(text(root, path), (_, i) => targets[i]));
  return root;
}

const german = ['Er hatte 20 Katzen am „Montag“.', 'Selenskyj traf Biden in Glasgow.', '„Wir sprachen über die Sicherheitslage im Donbass“, schrieb Selenskyj auf Twitter auf Ukrainisch.'];
const ukrainian = ['У нього було 20 котів у «понеділок».', 'Зеленський зустрівся з Байденом у Глазго.', '«Обговорили безпекову ситуацію на Донбасі», — написав Зеленський українською у Twitter.'];

async function check(root: string, ...args: string[]): Promise<{ status: number | null; found: readonly Found[] }> {
  const { status, out } = await stet(root, ['check', '--json', ...args]);
  return { status, found: (JSON.parse(out) as { diagnostics: Found[] }).diagnostics.filter(({ severity }) => severity !== 'info') };
}

describe('stet check', () => {
  it('has nothing to say of a good translation, and writes nothing', async () => {
    const root = await project('de', german);
    const before = snapshot(root);
    const { status, out, err } = await stet(root, ['check', 'a.txt', '--from', 'en', '--to', 'de']);
    expect([status, out, err]).toEqual([0, '2 files checked: nothing to report.\n', '']);
    expect(snapshot(root)).toEqual(before);
  });

  it('names what is wrong with its place, and ends with status 4 on errors', async () => {
    const root = await project('de', ['Er hatte 30 Katzen am “Montag”.', ...german.slice(1)]);
    const { status, found } = await check(root, 'a.txt', '--to', 'de');
    expect(status).toBe(4);
    const line = text(root, 'xliff/de/a.txt.xlf').split('\n').findIndex((each) => each.includes('<unit')) + 1;
    expect(found.map(({ code, expected, received, where }) => [code, expected, received, where.file, where.segment, where.line])).toEqual([
      ['number-changed', '20', '30', 'xliff/de/a.txt.xlf', 's1', line],
      ['quote-marks', '„Montag“', '“Montag”', 'xliff/de/a.txt.xlf', 's1', line],
    ]);
    const { out, err } = await stet(root, ['check', 'a.txt', '--to', 'de']);
    expect(err).toBe('');
    expect(out).toContain(`xliff/de/a.txt.xlf\n  ${line}:5 error: The source has the number 20, the translation 30. (number-changed, `);
    expect(out).toContain('2 files checked: 1 error, 1 warning.');
  });

  it('fails on warnings where it is asked to', async () => {
    const root = await project('de', ['Er hatte 20 Katzen am “Montag”.', ...german.slice(1)]);
    expect((await check(root, '--to', 'de')).status).toBe(0);
    expect((await check(root, '--to', 'de', '--fail-on', 'warning')).status).toBe(4);
  });

  it('says where a quotation has other words than were said, in the language they were said in alone', async () => {
    const root = await project('uk', ukrainian);
    expect((await check(root, '--to', 'uk')).found).toEqual([]);
    const other = await project('uk', [...ukrainian.slice(0, 2), '«Ми говорили про стан безпеки на Донеччині», — написав Зеленський українською у Twitter.']);
    const { found } = await check(other, '--to', 'uk');
    expect(found).toMatchObject([{ code: 'relay-not-original', severity: 'warning', received: 'Ми говорили про стан безпеки на Донеччині', where: { file: 'xliff/uk/a.txt.xlf' } }]);
    expect(found[0]?.expected).toContain('безпекову ситуацію на Донбасі');
    expect((await check(await project('de', german), '--to', 'de')).found).toEqual([]);
  });

  it('says where the passage that a translation relays was edited', async () => {
    const root = await project('uk', ukrainian);
    put(root, 'a.txt', article.replace('безпекову ситуацію', 'безпекову ситуацію загалом'));
    expect((await check(root, 'a.txt', '--from', 'en', '--to', 'uk')).found.map(({ code }) => code)).toContain('relay-changed');
    expect((await stet(root, ['export', 'a.txt', '--from', 'en', '--to', 'uk'])).status).toBe(0);
    expect((await check(root, 'a.txt', '--from', 'en', '--to', 'uk')).found.map(({ code }) => code)).toContain('relay-changed');
  });

  it('takes levels from the config', async () => {
    const wrong = ['Er hatte 30 Katzen am “Montag”.', ...german.slice(1)];
    expect((await check(await project('de', wrong, { checks: { 'number-changed': 'off', 'quote-marks': { de: 'error' } } }))).found).toMatchObject([{ code: 'quote-marks', severity: 'error' }]);
    expect((await check(await project('de', wrong, { checks: { 'number-changed': { '*': 'off', de: 'warning' }, 'quote-marks': 'off' } }))).found).toMatchObject([{ code: 'number-changed', severity: 'warning' }]);
    const bad = await stet(await project('de', german), ['check', '--config', 'missing.json']);
    expect(bad.status).toBe(2);
    const root = folder({ 'stet.config.json': '{"source":"en","targets":["de"],"articles":["*.txt"],"checks":{"number-change":"off"}}', 'a.txt': article });
    const { status, err } = await stet(root, ['check']);
    expect(status).toBe(2);
    expect(err).toContain('config-unknown-key');
  });

  it('checks the article, and every translation that the store has, where no language is named', async () => {
    const root = await project('de', german);
    put(root, 'a.txt', article.replace('He had 20 cats', 'He had had had 20 cats (or “dogs'));
    const { status, found } = await check(root, 'a.txt', '--from', 'en');
    expect(status).toBe(0);
    expect(found.map(({ code, where }) => [code, where.file, where.line, where.column])).toEqual([
      ['quote-unbalanced', 'a.txt', 1, 28],
      ['brackets-unbalanced', 'a.txt', 1, 24],
      ['unit-stale', 'a.txt', undefined, undefined],
    ]);
    // With a language the article is checked all the same.
    const named = await check(root, 'a.txt', '--fail-on', 'warning', '--to', 'de');
    expect([named.status, named.found]).toEqual([4, found]);
    put(root, 'a.txt', article.replace('20 cats', 'twenty cats'));
    expect((await check(root, 'a.txt', '--fail-on', 'warning', '--to', 'de')).status).toBe(3);
  });

  it('says in one line what is not there', async () => {
    const root = folder({ 'a.txt': article });
    for (const [args, status, code] of [
      [['check'], 2, 'articles-missing'],
      [['check', 'a.txt'], 2, 'language-missing'],
      [['check', 'b.txt', '--from', 'en'], 4, 'file-missing'],
      [['check', 'a.txt', '--from', 'en', '--to', 'xx'], 2, 'tag-unknown'],
      [['check', 'a.txt', '--from', 'en', '--to', 'en'], 2, 'source-is-target'],
      [['check', 'a.txt', '--fail-on', 'nothing'], 2, 'usage-invalid-value'],
      [['check', 'a.txt', '--from', 'en', '--to', 'de'], 0, 'store-missing'],
    ] as const) {
      const said = await stet(root, args);
      expect([said.status, said.err.trim().split('\n').length], `${args.join(' ')}: ${said.err}`).toEqual([status, 1]);
      expect(said.err).toContain(code);
    }
    put(root, 'xliff/de/a.txt.xlf', 'damaged');
    expect((await stet(root, ['check', 'a.txt', '--from', 'en', '--to', 'de'])).status).toBe(4);
  });

  it('is Markdown for a pull request, where nothing of a text is markup or tells anybody', async () => {
    const root = await project('de', ['Er hatte 30 | Katzen von @octocat am “Mon*tag”, #12.', ...german.slice(1)]);
    const { status, out } = await stet(root, ['check', '--markdown', '--to', 'de']);
    expect(status).toBe(4);
    expect(out.split('\n').slice(0, 7)).toEqual([
      '2 files checked: 1 error, 2 warnings.', '', '**`xliff/de/a.txt.xlf`**', '', '| | Line | Finding |', '|---|--:|---|',
      '| <span title="error">❌</span> | 9 | The source has the number 20, the translation 30. `number-changed` |',
    ]);
    expect(out).toContain('“Mon\\*tag”');
    expect(out).not.toMatch(/@octocat|#12/);
    expect((await stet(await project('de', german), ['check', '--markdown', '--to', 'de'])).out).toBe('2 files checked: nothing to report.\n');
  });

  it('speaks Ukrainian', async () => {
    const root = await project('de', ['Er hatte 30 Katzen am „Montag“.', ...german.slice(1)]);
    const { out } = await stet(root, ['check', '--to', 'de'], { STET_LANG: 'uk' });
    expect(out).toContain('У джерелі число 20, у перекладі 30.');
    expect(out).toContain('Перевірено 2 файли: 1 помилка.');
  });

  it('names rules of the config that match nothing, with their place, where all articles are read; so does export', async () => {
    const root = folder({
      'a.txt': article,
      'stet.config.json': '{\n  "source": "en",\n  "targets": ["de"],\n  "articles": ["*.txt"],\n  "passages": [\n    { "text": "20 cats" },\n    { "text": "20 dogs" }\n  ],\n  "relays": [{ "quotation": "security situation", "passage": null }, { "quotation": "nobody said this", "passage": null }]\n}\n',
    });
    for (const command of ['export', 'check']) {
      const { err } = await stet(root, [command]);
      expect(err.split('\n').filter((line) => line.includes('matches nothing')), err).toEqual([
        expect.stringMatching(/stet\.config\.json:7:5.*"passages\[1\]" .*\(text: 20 dogs\)/),
        expect.stringMatching(/stet\.config\.json:9:\d+.*"relays\[1\]" .*\(quotation: nobody said this\)/),
      ]);
      expect((await stet(root, [command, 'a.txt'])).err).not.toContain('matches nothing');
    }
  });
});
