import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { type DashboardWords, doneShare, renderDashboard, type Standing, standingSign } from '#stet/editions/dashboard.js';
import { statusMarkdown } from '#stet/cli/status-markdown.js';
import { createVoice } from '#stet/cli/voice.js';
import { loadWords } from '#stet/cli/words.js';
import { stet, translate } from '../cli/stet.ts';
import { folder, has, put, text } from '../workspace/folder.ts';
import { all, attribute, type Element, textOf } from './tree.js';

const voice = createVoice(loadWords({ STET_LANG: 'en' }));
const standing = (language: string, left: number, stale = 0): Standing => ({ language, total: 10, new: left, reviewed: 1, final: 0, stale, words: 100, wordsLeft: left * 10 });
const articles = [{ article: 'a"<b>|c`.md', ...standing('de', 0) }, { article: 'a"<b>|c`.md', ...standing('uk', 3) }, { article: 'done.md', ...standing('de', 0) }, { article: 'done.md', ...standing('uk', 0) }, { article: 'old.md', ...standing('de', 0, 2) }, { article: 'old.md', ...standing('uk', 10) }];
const page = (words: DashboardWords = voice): string => renderDashboard({ name: 'A & <B>', date: 'today', languages: [standing('de', 0, 2), standing('uk', 13)], articles }, words);

describe('the dashboard', () => {
  it('says of every article and language how far it is, by sign and by word', () => {
    const html = page();
    const rows = all(html, ({ tagName }) => tagName === 'tr').map((row) => textOf(row).replace(/\s+/g, ' ').trim());
    expect(rows).toContain('a"<b>|c`.md●translated 100%◐partly translated 70%30 words left');
    expect(rows).toContain('old.md▲changed since the translation 100%2 stale units○not translated 0%100 words left');
    expect(textOf(all(html, ({ tagName }) => tagName === 'h1')[0] as Element)).toBe('Translations: A & <B>');
    expect(all(html, ({ tagName }) => tagName === 'b' || tagName === 'script')).toEqual([]);
    expect(all(html, (element) => ['src', 'href'].some((name) => attribute(element, name) !== undefined))).toEqual([]);
  });

  it('is in the reader\'s language, and valid', async () => {
    const html = page(createVoice(loadWords({ STET_LANG: 'uk' })));
    expect(html).toContain('<html lang="uk" dir="ltr">');
    expect(html).toContain('німецька');
    const report = await new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'no-inline-style': 'off', 'long-title': 'off' } }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId} ${line}`))).toEqual([]);
  });

  it('never calls whole what is not', () => {
    expect(doneShare({ total: 1000, new: 1 })).toBe(0.99);
    expect(doneShare({ total: 0, new: 0 })).toBe(1);
    expect(standingSign({ ...standing('de', 0), exported: false })).toBe('none');
  });
});

describe('stet status', () => {
  it('as Markdown names the articles that are not whole, whatever they are called', () => {
    expect(statusMarkdown(articles, [standing('de', 0, 2), standing('uk', 13)], voice).split('\n').slice(5)).toEqual([
      '| Article | de | uk |',
      '|---|--:|--:|',
      '| ``a"<b>\\|c`.md`` | ✅ 100% | 🟨 70% |',
      '| `old.md` | ⚠️ 100% | ⬜ 0% |',
    ]);
    expect(statusMarkdown(articles.slice(2, 4), [standing('de', 0)], voice)).toMatch(/Every article is translated into every language\.$/);
  });

  it('writes the page to standard output or into a file', async () => {
    const root = folder({ 'stet.config.json': '{"source": "en", "targets": ["de"], "articles": ["a.txt"]}', 'a.txt': 'A title\n\nSome words of it.\n' });
    await stet(root, ['export']);
    put(root, 'xliff/de/a.txt.xlf', translate(text(root, 'xliff/de/a.txt.xlf'), (source) => `${source}ø`));
    const out = await stet(root, ['status', '--site']);
    expect([out.status, out.out.startsWith('<!DOCTYPE html>')]).toEqual([0, true]);
    const written = await stet(root, ['status', '--out', 'public/status.html']);
    expect([written.status, written.out, has(root, 'public/status.html')]).toEqual([0, 'public/status.html was written.\n', true]);
    const markdown = await stet(root, ['status', '--markdown']);
    expect(markdown.out).toContain('| German (de) | ✅ 100% | 0 | 0 | 0 |');
    expect((await stet(root, ['status', '--markdown', '--site'])).status).toBe(2);
    expect((await stet(root, ['status', '--markdown', '--fail-under', '100'])).status).toBe(0);
  });
});
