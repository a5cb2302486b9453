import { describe, expect, it } from 'vitest';
import { buildEdition } from '#stet/steps/build.js';
import { exportArticle } from '#stet/steps/export.js';
import { mergeTranslation } from '#stet/steps/merge.js';
import { readArticle, type ReadSettings } from '#stet/steps/read.js';
import { readUnitIds } from '#stet/steps/unit-ids.js';
import type { Article } from '#stet/model/article.js';
import type { Translation } from '#stet/model/translation.js';
import { readXliff } from '#stet/xliff/read.js';
import { writeXliff } from '#stet/xliff/write.js';
import { fillTargets } from './fill.ts';

const slogan = 'Ми не забудемо нікого з наших друзів';
const title = 'Сьогодні ми домовилися про постачання зерна для всіх';
const english = 'The meeting in the old town began at nine, and nobody had expected so many people to come.';
const said = `They shouted “${slogan}” at the gate and then they all went home to sleep.`;
const all: ReadSettings = { passages: { gloss: true } };

const read = (path: string, source: string, settings: ReadSettings = all): Promise<Article> => readArticle({ path, source, language: 'en', settings });
/** Every gloss translated, all else as it is. */
const glossed = (article: Article, language: string): Translation => {
  const translation = fillTargets(exportArticle({ article, targetLanguage: language }).translation, (text) => text);
  const units = translation.units.map((unit) => (unit.gloss === undefined ? unit : { ...unit, parts: unit.parts.map((part) => (part.kind === 'segment' ? { ...part, target: [{ kind: 'text' as const, text: 'Wir | <a> [b](c) _d_.' }], state: 'translated' as const } : part)) }));
  return { ...translation, units };
};
const build = async (path: string, source: string, language = 'de', settings: ReadSettings = all): Promise<string> => {
  const article = await read(path, source, settings);
  const edition = await buildEdition({ article, translation: glossed(article, language), language, adapt: false, glossLabel: 'Beitrag' });
  expect(edition.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return edition.text ?? '';
};
const html = '<p lang="de">Übersetzung: Wir &#124; &lt;a&gt; &#91;b&#93;(c) &#95;d&#95;.</p>';
const line = '<br><span lang="de">Übersetzung: Wir &#124; &lt;a&gt; &#91;b&#93;(c) &#95;d&#95;.</span>';
const plain = 'Übersetzung: Wir | <a> [b](c) _d_.';

describe('a translation of what stands', () => {
  it.each([
    ['inside a paragraph of text', 'a.txt', `${english}\n\n${said}\n\n${english}\n`, `${english}\n\n${said}\n\n${plain}\n\n${english}\n`],
    ['inside an item of text', 'a.txt', `${english}\n\n- ${said}\n- ${english}\n`, `${english}\n\n- ${said}\n\n  ${plain}\n- ${english}\n`],
    ['inside a paragraph of Markdown', 'a.md', `${english}\n\n${said}\n\n${english}\n`, `${english}\n\n${said}\n\n${html}\n\n${english}\n`],
    ['inside a paragraph before a heading', 'a.md', `${english}\n\n${said}\n## Next\n`, `${english}\n\n${said}\n\n${html}\n\n## Next\n`],
    ['inside a block quotation', 'a.md', `${english}\n\n> ${said}\n> # Next\n`, `${english}\n\n> ${said}\n>\n> ${html}\n>\n> # Next\n`],
    ['inside a task', 'a.md', `${english}\n\n- [ ] ${said}\n`, `${english}\n\n- [ ] ${said}\n\n  ${html}\n`],
    ['inside a footnote', 'a.md', `${english}[^1]\n\n[^1]: ${said}\n`, `${english}[^1]\n\n[^1]: ${said}\n\n    ${html}\n`],
    ['that is a heading', 'a.md', `${english}\n\n## ${title} ##\n${english}\n`, `${english}\n\n## ${title} ##\n\n${html}\n\n${english}\n`],
    ['that is an underlined heading, CRLF', 'a.md', `${english}\r\n\r\n${title}\r\n-----\r\n\r\n${english}\r\n`, `${english}\r\n\r\n${title}\r\n-----\r\n\r\n${html}\r\n\r\n${english}\r\n`],
    ['inside a cell of Markdown', 'a.md', `${english}\n\n| A | B |\n|---|---|\n| ${said} | ${english} |\n`, `| ${said}${line} | ${english} |\n`],
    ['that is a cell of Markdown', 'a.md', `${english}\n\n| A | B |\n|---|---|\n| ${title} | ${english} |\n`, `| ${title}${line} | ${english} |\n`],
    ['inside a paragraph of a page', 'a.html', `<p>${english}</p>\n<p>${said}</p>\n<p>${english}</p>`, `<p>${said}</p>\n${html}\n<p>`],
    ['inside a heading of a page', 'a.html', `<p>${english}</p>\n<h2><a href="x">${said}</a></h2>\n<p>${english}</p>`, `</a></h2>\n${html}\n<p>`],
    ['inside an item of a page', 'a.html', `<p>${english}</p><ul><li>${said}<li>${english}</ul>`, `${said}\n${html}<li>`],
    ['inside a cell of a page', 'a.html', `<p>${english}</p><table><tr><td>${said}</td></tr></table>`, `${said}\n${html}</td>`],
    ['inside an element of the author’s', 'a.html', `<p>${english}</p>\n<p>They shouted <b translate="no" lang="uk">${slogan}</b> at the gate.</p>`, `at the gate.</p>\n${html}`],
    ['inside a block of WordPress', 'a.html', `<!-- wp:paragraph -->\n<p>${english}</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>${said}</p>\n<!-- /wp:paragraph -->\n`, `<p>${said}</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>${html.replace('<p', '<span').replace('</p>', '</span>')}</p>\n<!-- /wp:paragraph -->\n`],
    ['inside an item of WordPress', 'a.html', `<!-- wp:paragraph -->\n<p>${english}</p>\n<!-- /wp:paragraph -->\n<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>${said}</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->\n`, `<li>${said}${line}</li>`],
    ['inside a place that AMP keeps for a post', 'a.html', `<html amp><body><p>${english}</p>\n<amp-twitter data-tweetid="1"><blockquote placeholder class="twitter-tweet"><p lang="uk">${title}</p>&mdash; Олена (@olena_hn) March 3, 2022</blockquote></amp-twitter>\n<p>${english}</p></body></html>`, `</blockquote></amp-twitter>\n${html.replace('Übersetzung', 'Beitrag')}\n<p>`],
    ['inside ninjs', 'a.json', JSON.stringify({ uri: 'urn:x', type: 'text', language: 'en', headline: 'The night of the meeting', body_xhtml: `<p>${english}</p>\n<p>${said}</p>\n<p>${english}</p>` }), `\\n${html.replaceAll('"', '\\"')}\\n<p>`],
  ])('stands behind it: %s', async (_, path, source, expected) => {
    const text = await build(path, source);
    expect(text).toContain(expected);
    const without = await build(path, source, 'de', {});
    expect(without).toBe(source);
    // The same block with its words translated too.
    const article = await read(path, source);
    const upper = fillTargets(exportArticle({ article, targetLanguage: 'de' }).translation, (each) => each.replace('They shouted', 'Sie riefen').replace(/^(?:\p{Script=Cyrillic}|\s|’)+$/u, 'Wir.'));
    const edition = await buildEdition({ article, translation: upper, language: 'de', adapt: false });
    expect(edition.text).toMatch(/Übersetzung: Wir\./);
    if (source.includes('They shouted')) expect(edition.text).toContain('Sie riefen');
    expect(edition.report.fallback).toEqual([]);
  });

  it.each([
    ['in the title of a page', 'a.html', `<title>${title}</title><p>${english}</p><p>${english}</p>`],
    ['in front matter', 'a.md', `---\ntitle: ${title}\n---\n\n${english}\n\n${english}\n`],
    ['in an alternative text', 'a.md', `${english}\n\n![${title}](x.png) ${english}\n`],
  ])('has no unit where it has no room: %s', async (_, path, source) => {
    const { units } = exportArticle({ article: await read(path, source), targetLanguage: 'de' }).translation;
    expect(units.some(({ gloss }) => gloss !== undefined)).toBe(false);
    expect(await build(path, source)).toBe(source);
  });

  it('is one unit more for each text, in every version, and an import knows it', async () => {
    const source = `${english}\n\n${said} And again “${slogan}”, and “Wir bleiben hier, bis ihr uns zahlt”.\n`;
    const article = await read('a.txt', source);
    const { translation } = exportArticle({ article, targetLanguage: 'pl' });
    expect(translation.units.map(({ gloss }) => gloss?.language)).toEqual([undefined, undefined, 'uk', 'de']);
    expect(translation.units[2]?.notes[0]?.text).toBe('This was said in Ukrainian. Editions print your translation of it under the original, which stands.');
    const current = await readUnitIds({ path: 'a.txt', source, settings: all });
    for (const version of ['1.2', '2.0', '2.1', '2.2'] as const) {
      const back = readXliff(new TextEncoder().encode(writeXliff([glossed(article, 'pl')], { version }))).translations[0] as Translation;
      expect(back.units.map(({ gloss }) => gloss)).toEqual(translation.units.map(({ gloss }) => gloss));
      expect(mergeTranslation({ store: translation, returned: back, article, current }).outcomes.map(({ outcome }) => outcome)).not.toContain('stale');
    }
    // Not where the words have gone from the article.
    const gone = await readUnitIds({ path: 'a.txt', source: `${english}\n`, settings: all });
    expect(mergeTranslation({ store: translation, returned: glossed(article, 'pl'), article, current: gone }).outcomes.map(({ outcome }) => outcome)).toContain('stale');
    const edition = await buildEdition({ article, translation: glossed(article, 'pl'), language: 'pl', adapt: false });
    expect(edition.text?.split('Przekład: ').length).toBe(3);
    // In the language of the one, only the other.
    expect(exportArticle({ article, targetLanguage: 'uk' }).translation.units.map(({ gloss }) => gloss?.language)).toEqual([undefined, undefined, 'de']);
    expect(exportArticle({ article, targetLanguage: 'pl', store: glossed(article, 'pl') }).report).toMatchObject({ new: [], edited: [], retired: [] });
  });

  it('is asked for of one stretch by its rule, and a brand that only stands needs none', async () => {
    const rule: ReadSettings = { passages: { passages: [{ text: slogan, language: 'uk', speaker: 'Олена', gloss: true }] } };
    const article = await read('a.md', `${english}\n\n${said}\n\n<b translate="no">Acme Tools</b> paid for it.\n`, rule);
    expect(exportArticle({ article, targetLanguage: 'de' }).translation.units.filter(({ gloss }) => gloss !== undefined).map(({ notes }) => notes[0]?.text)).toEqual(['Олена said this in Ukrainian. Editions print your translation of it under the original, which stands.']);
    const every = await read('a.md', `${english}\n\nThe shop <b translate="no">Acme Tools</b> paid for it.\n`);
    expect(exportArticle({ article: every, targetLanguage: 'de' }).translation.units.some(({ gloss }) => gloss !== undefined)).toBe(false);
  });

  it.each([
    ['fr', 'Traduction\u00a0: Wir'], ['fr-CA', 'Traduction\u00a0: Wir'], ['zh-Hans', '译文：Wir'], ['zh-TW', '譯文：Wir'], ['ja', '翻訳：Wir'], ['ar', 'الترجمة: Wir'], ['he', 'תרגום: Wir'],
    ['it', 'Traduzione: Wir'], ['ru', 'Перевод: Wir'], ['hy', 'Թարգմանություն՝ Wir'], ['pt-BR', 'Tradução: Wir'], ['cy', 'Cymraeg: Wir'],
  ])('has a label as %s sets it', async (language, expected) => {
    expect(await build('a.txt', `${english}\n\n${said}\n`, language)).toContain(`\n\n${expected}`);
  });

  it('of a post has the words for a post, of other passages the plain word', async () => {
    expect(await build('a.txt', `${english}\n\n${title}.\n\n— Олена Гнатюк (@olena_hn) March 3, 2022\n`)).toContain('\n\nBeitrag: Wir');
    expect(await build('a.txt', `${english}\n\n${title}.\n`)).toContain('\n\nÜbersetzung: Wir');
  });
});

describe('translations of passages side by side', () => {
  it.each([
    ['cells', 'a.html', `<p>${english}</p><table><tr><td>${title}.</td><td>${slogan} і ніколи їх не зрадимо.</td></tr></table>`, /<p lang="de">[^<]*<\/p><\/td><td>[^<]*\n<p lang="de">/],
    ['headings', 'a.md', `${english}\n\n## ${title}\n\n## ${slogan} ніколи\n\n${english}\n`, /<\/p>\n\n## [^\n]*\n\n<p lang="de">/],
  ])('stand each with its own: %s', async (_, path, source, expected) => {
    expect(await build(path, source)).toMatch(expected);
    expect((await read(path, source)).said).toHaveLength(2);
  });

  it('stand together behind what is one passage', async () => {
    const text = await build('a.md', `${english}\n\n${title}.\n\n${slogan} і ніколи їх не зрадимо.\n\n${english}\n`);
    expect(text).toMatch(/зрадимо\.\n\n<p lang="de">Übersetzung: [^<]*<\/p> <p lang="de">Wir [^<]*<\/p>\n/);
  });
});

it('what nobody could name the language of is translated under its paragraph, too; what the author only lets stand is not', async () => {
  const article = await read('a.html', `<p>${english}</p><p>They shouted “Слава порту!” at the gate of <b translate="no">Acme</b>.</p>`);
  const glosses = exportArticle({ article, targetLanguage: 'de' }).translation.units.filter(({ gloss }) => gloss !== undefined);
  expect(glosses.map(({ gloss, notes }) => [gloss?.language, notes.map(({ text }) => text)])).toEqual([[undefined, ['This was said in another language. Editions print your translation of it under the original, which stands.']]]);
});
