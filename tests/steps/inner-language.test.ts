import { describe, expect, it } from 'vitest';
import { buildEdition } from '#stet/steps/build.js';
import { exportArticle } from '#stet/steps/export.js';
import { readArticle } from '#stet/steps/read.js';
import { fillTargets, translate } from './fill.ts';

const english = 'The minister spoke on Monday about the harvest and the price of bread in the region.';
const post = '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Proud to see our crane at work. Well done, everybody!</p>&mdash; Port (@port) <a href="https://twitter.com/port/status/1">March 3, 2022</a></blockquote>';
const body = `<section lang="en-US" dir="ltr"><p>${english}</p>${post}<p>She said <span lang="en">that was fine</span> with her.</p></section>`;

/** Every `lang` and `dir` inside a page, in order. */
const said = (text: string): readonly string[] => [...text.matchAll(/<(?!html)\w+[^>]*>/g)].flatMap(([tag]) => [...tag.matchAll(/\s(lang|dir)=\\?"([^"\\]*)/g)].map(([, name, value]) => `${name}=${value}`));

describe('a language that an author said inside an article', () => {
  it.each([
    ['a page', 'a.html', `<html lang="en"><body>${body}</body></html>`],
    ['a fragment', 'a.html', body],
    ['Markdown', 'a.md', `${english}\n\n${body}\n`],
    ['ninjs', 'a.json', JSON.stringify({ uri: 'urn:x', type: 'text', language: 'en', headline: 'A headline of today', body_xhtml: body })],
  ])('is never rewritten, though its text is translated: %s', async (_, path, source) => {
    const article = await readArticle({ path, source, language: 'en' });
    const translation = fillTargets(exportArticle({ article, targetLanguage: 'ar' }).translation, translate);
    const { text, diagnostics } = await buildEdition({ article, translation, language: 'ar' });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(said(source)).toEqual(['lang=en-US', 'dir=ltr', 'lang=en', 'dir=ltr', 'lang=en']);
    expect(said(text ?? '')).toEqual(said(source));
  });
});
