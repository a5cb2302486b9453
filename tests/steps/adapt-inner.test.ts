import { describe, expect, it } from 'vitest';
import { buildEdition } from '#stet/steps/build.js';
import { exportArticle } from '#stet/steps/export.js';
import { readArticle, type ReadSettings } from '#stet/steps/read.js';
import { fillTargets, translate } from './fill.ts';

const english = 'The minister spoke on Monday about the harvest and the price of bread in the region.';
const own = '<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Proud to see our crane at work. Well done, everybody!</p>&mdash; Port (@port) <a href="https://twitter.com/port/status/1">March 3, 2022</a></blockquote>';
const foreign = '<blockquote class="twitter-tweet"><p lang="uk" dir="ltr">Сьогодні ми домовилися про постачання зерна. Дякую всім.</p>&mdash; Олена (@olena_hn) <a href="https://twitter.com/o/status/1">March 3, 2022</a></blockquote>';

async function build(path: string, source: string, language: string, settings: ReadSettings = {}, change: (text: string) => string = translate): Promise<string> {
  const article = await readArticle({ path, source, language: 'en', settings });
  const translation = fillTargets(exportArticle({ article, targetLanguage: language }).translation, change);
  const edition = await buildEdition({ article, translation, language });
  expect(edition.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return edition.text ?? '';
}

/** Every `lang` and `dir` of an edition, in order. */
const said = (text: string): readonly string[] => [...text.matchAll(/\s(?:lang|xml:lang|dir)=\\?"[^"\\]*/g)].map(([found]) => found.trim().replace(/\\?"/, '='));

describe('what says that it is in the article’s own language, and has been translated', () => {
  it.each([
    ['a page', 'a.html', (body: string) => `<html lang="en"><body><article lang="en-US" dir="ltr"><p>${english}</p>${body}</article></body></html>`, ['dir==rtl', 'lang==ar', 'lang==ar', 'dir==rtl']],
    ['a fragment', 'a.html', (body: string) => `<p>${english}</p>${body}`, []],
    ['Markdown', 'a.md', (body: string) => `${english}\n\n${body}\n`, []],
    ['ninjs', 'a.json', (body: string) => JSON.stringify({ uri: 'urn:x', type: 'text', language: 'en', headline: 'A headline of today', body_xhtml: `<p>${english}</p>${body}` }), []],
  ])('says the edition’s: %s', async (_, path, around, before) => {
    const text = await build(path, around(own + foreign), 'ar');
    expect(said(text)).toEqual([...before, 'lang==ar', 'dir==rtl', 'lang==uk', 'dir==ltr']);
    // By policy the post stands, and keeps what its network said.
    const standing = await build(path, around(own), 'ar', { posts: { posts: 'stand' } });
    expect(said(standing)).toEqual([...before, 'lang==en', 'dir==ltr']);
  });

  it('on a stretch inside a sentence too, unless its words are as they were', async () => {
    for (const [path, source] of [['a.html', `<p>${english} She said <span lang="en" title="lang=en">that was fine</span> with her.</p>`], ['a.md', `${english} She said <span lang="en" title="lang=en">that was fine</span> with her.\n`]] as const) {
      expect(await build(path, source, 'de')).toContain('<span lang="de" title="');
      expect(await build(path, source, 'de', {}, (text) => (text.includes('that was fine') && text.length < 20 ? text : translate(text)))).toContain('<span lang="en" title="');
    }
  });

  it('is left alone where nobody translated it, in samples of code, and where languages are not adapted', async () => {
    const page = `<html lang="en"><body><p>${english}</p>${own}</body></html>`;
    const article = await readArticle({ path: 'a.html', source: page, language: 'en' });
    const half = exportArticle({ article, targetLanguage: 'de' }).translation;
    expect((await buildEdition({ article, translation: half, language: 'de' })).text).toBe(page.replace('<html lang="en">', '<html lang="de">'));
    const translation = fillTargets(half, translate);
    expect((await buildEdition({ article, translation, language: 'de', adapt: false })).text).toContain('<p lang="en" dir="ltr">');
    const sample = `Write \`<p lang="en">\` before it:\n\n\`\`\`html\n<div lang="en">\n\`\`\`\n\n${english}\n\n\`\`\`html\n</div>\n\`\`\`\n`;
    const markdown = await build('a.md', sample, 'de');
    expect(markdown).toContain('`<p lang="en">`');
    expect(markdown).toContain('<div lang="en">');
  });
});
