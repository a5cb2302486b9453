import { describe, expect, it } from 'vitest';
import { reviewPage } from '#stet/review/page.js';
import { article, review, voice } from './sample.js';

interface Validator {
  validateString(html: string): Promise<{ results: { messages: { line: number; ruleId: string; message: string }[] }[] }>;
}

const name: string = 'html-validate';
const loaded = (await import(name).catch(() => undefined)) as { HtmlValidate: new (config: object) => Validator } | undefined;

describe.skipIf(loaded === undefined)(`html-validate ${loaded === undefined ? '(skipped: the package html-validate is not installed)' : ''}`, () => {
  const validate = async (html: string): Promise<readonly string[]> => {
    // How a doctype or an empty element is spelled is taste, and so is how long a file's path may be.
    const config = { extends: ['html-validate:recommended'], rules: { 'long-title': 'off', 'doctype-style': 'off', 'void-style': 'off' } };
    const Made = loaded?.HtmlValidate as new (config: object) => Validator;
    const { results } = await new Made(config).validateString(html);
    return results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`));
  };

  it('finds nothing in a page, whatever there is to show', { timeout: 120_000 }, async () => {
    const problem = { code: 'c', severity: 'error', message: 'Broken.', where: { file: 'a', line: 1 } } as const;
    const pages = [
      reviewPage(await review(), { voice: voice() }),
      reviewPage(await review({ language: 'ar', source: article.replace('It rained', 'It rained <b>a lot</b>'), before: article, diagnostics: [problem] }), { voice: voice('uk'), live: { events: '/x/events', version: '2' }, broken: [problem] }),
      reviewPage(await review({ path: 'a.html', source: '<p>A <span title="t">b</span> <q>c</q> <a href="x">d<br>e</a> <img src="x" alt="An image"></p><ul><li>One<li>Two</ul><table><tr><th>H<td>1 x</table><pre>a\n b</pre>', translate: () => ({}) }), { voice: voice() }),
    ];
    for (const page of pages) expect(await validate(page)).toEqual([]);
  });

  it('speaks of a page that is broken', async () => {
    expect(await validate(reviewPage(await review(), { voice: voice() }).replace('</tbody>', '</div>'))).not.toEqual([]);
  });
});
