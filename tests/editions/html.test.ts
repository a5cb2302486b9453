import { beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '#stet/editions/site.js';
import { laidOut, languages, post, sampleSite } from './sample.js';
import { all, textOf } from './tree.js';

interface Validator {
  validateString(html: string): Promise<{ results: { messages: { line: number; ruleId: string; message: string }[] }[] }>;
}

const name: string = 'html-validate';
const loaded = (await import(name).catch(() => undefined)) as { HtmlValidate: new (config: object) => Validator } | undefined;

let site: Site;
beforeAll(async () => {
  site = await sampleSite();
});

describe('the sample site', () => {
  it('has a page of every article in every language', () => {
    const paths = [...site.files.keys()];
    for (const language of ['en', ...languages]) for (const page of ['harbor-lights', 'text', 'page', 'index']) expect(paths).toContain(`${language}/${page}.html`);
    expect(site.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('has the post as it was said in every edition', () => {
    expect(post.length).toBeGreaterThan(100);
    for (const language of ['en', ...languages]) {
      for (const page of ['harbor-lights', 'text', 'page']) {
        const texts = all(site.files.get(`${language}/${page}.html`) ?? '', ({ tagName }) => tagName === 'blockquote').map((quotation) => textOf(quotation).replace(/\s+/g, ' ').trim());
        expect(texts.some((text) => text.startsWith(post)), `${language}/${page}`).toBe(true);
      }
    }
  });
});

describe.skipIf(loaded === undefined)(`html-validate ${loaded === undefined ? '(skipped: the package html-validate is not installed)' : ''}`, () => {
  const validate = async (html: string): Promise<readonly string[]> => {
    // Long headlines are the author's; how a doctype or an empty element is spelled is taste.
    const config = { extends: ['html-validate:recommended'], rules: { 'long-title': 'off', 'doctype-style': 'off', 'void-style': 'off' } };
    const Made = loaded?.HtmlValidate as new (config: object) => Validator;
    const { results } = await new Made(config).validateString(html);
    return results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`));
  };

  it('finds nothing in any page that stet lays out', async () => {
    for (const [path, html] of laidOut(site)) expect(await validate(html), path).toEqual([]);
  });

  it('speaks of a page that is broken', async () => {
    const [, html] = laidOut(site)[0] as readonly [string, string];
    expect(await validate(html.replace('</article>', '</section>'))).not.toEqual([]);
  });
});
