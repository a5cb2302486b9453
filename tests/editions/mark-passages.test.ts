import { describe, expect, it } from 'vitest';
import { markPassages } from '#stet/editions/mark-passages.js';
import { stretchesOf } from '#stet/editions/stretch.js';
import { blockText } from '#stet/model/block.js';
import { buildEdition } from '#stet/steps/build.js';
import { exportArticle } from '#stet/steps/export.js';
import { articleFor } from '#stet/steps/local.js';
import { readArticle } from '#stet/steps/read.js';
import { fillTargets, translate } from '../steps/fill.ts';

const english = 'The meeting in the old town began at nine, and nobody had expected so many people to come.';
const post = 'Сьогодні ми домовилися про постачання зерна. Дякую всім, хто допоміг.';
const arabic = 'لن ننسى أحدا من أصدقائنا الذين وقفوا معنا في هذه الساحة';

const marked = async (body: string, language = 'de'): Promise<string> => {
  const source = `<!doctype html><html lang="en"><head><title>The meeting</title></head><body><p>${english}</p>${body}</body></html>`;
  const article = await readArticle({ path: 'a.html', source, language: 'en' });
  const translation = fillTargets(exportArticle({ article, targetLanguage: language }).translation, translate);
  const edition = await buildEdition({ article, translation, language });
  const { text = '', spans = [] } = edition;
  const page = markPassages(text, stretchesOf({ article: articleFor(article, language), text, spans, fallback: new Set(edition.report.fallback), language }), language);
  // Nothing but attributes and elements around what stands.
  const bare = (html: string): string => html.replace(/ (?:lang|dir|translate)="[^"]*"/g, '').replace(/<\/?span>/g, '');
  expect(bare(page)).toBe(bare(text));
  expect(markPassages(source, [], language)).toBe(source);
  return page.slice(page.indexOf('</p>') + 4, page.indexOf('</body>'));
};

/** An edition of any format, marked or not. */
const markedIn = async (path: string, source: string, language: string, mark = true): Promise<string> => {
  const article = await readArticle({ path, source, language: 'en' });
  const translation = fillTargets(exportArticle({ article, targetLanguage: language }).translation, translate);
  const { text = '', spans = [], report } = await buildEdition({ article, translation, language });
  return mark ? markPassages(text, stretchesOf({ article: articleFor(article, language), text, spans, fallback: new Set(report.fallback), language }), language) : text;
};

describe('the languages of what stands, on a page of the author’s own', () => {
  it.each([
    ['on the paragraph', `<p>${post}</p>`, `<p lang="uk" dir="ltr" translate="no">${post}</p>`],
    ['on the paragraph of an embedded post, and on its author’s line', `<blockquote class="twitter-tweet"><p>${post}</p>&mdash; Олена (@olena_hn) <a href="https://t.co/1">March 3, 2022</a></blockquote>`, `<p lang="uk" dir="ltr" translate="no">${post}</p><span lang="en" dir="ltr" translate="no">&mdash; Олена (@olena_hn) <a href="https://t.co/1">March 3, 2022</a></span></blockquote>`],
    ['around the words of an item, whose bullet stays', `<ul><li class="a">${post}</li></ul>`, `<li class="a"><span lang="uk" dir="ltr" translate="no">${post}</span></li>`],
    ['from the right', `<p>${arabic}</p>`, `<p lang="ar" dir="rtl" translate="no">${arabic}</p>`],
    ['of the page’s own language, only that it is not to be translated', '<p>Wir bleiben hier, bis ihr uns alles bezahlt habt, was ihr schuldet.</p>', '<p translate="no">Wir bleiben'],
    ['not the language that the author says, right', `<p lang="uk">${post}</p>`, `<p translate="no" lang="uk">${post}</p>`],
    ['not the language that the author says, wrong', `<p lang="ru">${post}</p>`, `<p translate="no" lang="ru">${post}</p>`],
    ['not the language that the author says around it', `<div lang="uk" dir="ltr"><p>${post}</p><p>${post}</p></div>`, `<p translate="no">${post}</p><p translate="no">${post}</p>`],
    ['nothing where the author has said it all', `<p lang="uk" dir="ltr" translate="no">${post}</p>`, `<p lang="uk" dir="ltr" translate="no">${post}</p>`],
    ['not over a dir that is there', `<p dir="auto">${post}</p>`, `<p lang="uk" translate="no" dir="auto">${post}</p>`],
    ['around words inside a sentence', `<p>They shouted “${arabic}” at the gate and then they went home.</p>`, `“<span lang="ar" dir="rtl" translate="no">${arabic}</span>”`],
    ['on the element that holds words inside a sentence', `<p>They shouted <i>${arabic}</i> at the gate and then they went home.</p>`, `<i lang="ar" dir="rtl" translate="no">${arabic}</i>`],
    ['not on words that have it', `<p>They shouted <i lang="ar" dir="rtl">${arabic}</i> at the gate and then they went home.</p>`, `<i translate="no" lang="ar" dir="rtl">${arabic}</i>`],
    ['with the direction that goes with what the author says', `<p>They shouted <i lang="ar">${arabic}</i> at the gate and then they went home.</p>`, `<i dir="rtl" translate="no" lang="ar">${arabic}</i>`],
    ['with their author in the letters of his name', `<blockquote><p>${post}</p><cite>Олена Гнатюк</cite></blockquote>`, `<cite lang="uk" dir="ltr" translate="no">Олена Гнатюк</cite>`],
  ])('stand %s', async (_, body, expected) => {
    expect(await marked(body)).toContain(expected);
  });

  it('read from their own side on a page that is read from the other, named or not', async () => {
    expect(await marked('<p>They shouted “Слава порту!” at the gate.</p>', 'ar')).toContain('<span dir="auto" translate="no">Слава порту!</span>');
    const page = await marked(`<blockquote><p lang="uk">${post}</p></blockquote>`, 'ar');
    expect(page).toContain(`<p dir="ltr" translate="no" lang="uk">${post}</p>`);
  });

  it('stand in the strings of ninjs that are HTML, as JSON', async () => {
    const body = `<p>${english}</p>\n<blockquote><p>${post}</p></blockquote>\n<p>They shouted “${arabic}” at the gate.</p>`;
    const source = JSON.stringify({ uri: 'urn:x', type: 'text', language: 'en', headline: 'A headline of today', body_xhtml: body });
    for (const text of [source, source.replaceAll('/', '\\/'), JSON.stringify(JSON.parse(source), null, 2)]) {
      const edition = await markedIn('a.json', text, 'de');
      const said = (JSON.parse(edition) as { body_xhtml: string }).body_xhtml;
      expect(said).toContain(`<blockquote><p lang="uk" dir="ltr" translate="no">${post}</p></blockquote>`);
      expect(said).toContain(`“<span lang="ar" dir="rtl" translate="no">${arabic}</span>”`);
      expect(said.replace(/ (?:lang|dir|translate)="[^"]*"/g, '').replace(/<\/?span>/g, '').replaceAll(/[^<>/\p{Script=Cyrillic}\p{Script=Arabic}]/gu, '')).toBe(body.replaceAll(/[^<>/\p{Script=Cyrillic}\p{Script=Arabic}]/gu, ''));
    }
  });

  it('stand in Markdown inside elements, which change nothing else of it', async () => {
    const source = [`# ${post}`, '', ...Array.from({ length: 12 }, () => `${english}\n`), `They shouted “${arabic}” at the gate.`, '', `> ${post}`, '>', '> — Олена Гнатюк (@olena_hn) March 3, 2022', '', `- ${post}`, '', '| A cell | Another |', '|---|---|', `| ${post} | ${english} |`, '', `<blockquote><p>${post}</p></blockquote>`, '', '```html', `<p>${post}</p>`, '```', ''].join('\n');
    const text = await markedIn('a.md', `---\ntitle: ${english}\n---\n\n${english}\n\n${source}`, 'de');
    const span = `<span lang="uk" dir="ltr" translate="no">${post}</span>`;
    for (const line of [`# ${span}`, `“<span lang="ar" dir="rtl" translate="no">${arabic}</span>”`, `> ${span}`, `- ${span}`, `| ${span} |`, `<blockquote><p lang="uk" dir="ltr" translate="no">${post}</p></blockquote>`, `\`\`\`html\n<p>${post}</p>`]) expect(text).toContain(line);
    // It is the same article, with elements around what stands (that are not to be translated, so that their words are no text here).
    const [before, after] = await Promise.all([readArticle({ path: 'a.md', source: await markedIn('a.md', `${english}\n\n${source}`, 'de', false), language: 'de' }), readArticle({ path: 'a.md', source: (await markedIn('a.md', `${english}\n\n${source}`, 'de')).replaceAll(' translate="no"', ''), language: 'de' })]);
    expect(after.blocks.map(({ kind }) => kind)).toEqual(before.blocks.map(({ kind }) => kind));
    expect(after.blocks.map(blockText)).toEqual(before.blocks.map(blockText));
  });

  it('leave a page alone where nothing stands, and what only is not translated', async () => {
    expect(await marked(`<p>${english}</p>`)).toBe(`<p>${translate(english)}</p>`);
    expect(await marked('<p>The <b translate="no">Acme</b> shop is open from nine in the morning.</p>')).toContain('<b translate="no">Acme</b>');
  });
});
