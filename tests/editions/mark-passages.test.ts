import { describe, expect, it } from 'vitest';
import { markPassages } from '#stet/editions/mark-passages.js';
import { stretchesOf } from '#stet/editions/stretch.js';
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
  const page = markPassages(text, stretchesOf({ article: articleFor(article, language), text, spans, fallback: new Set(edition.report.fallback), language }));
  // Nothing but attributes and elements around what stands.
  const bare = (html: string): string => html.replace(/ (?:lang|dir|translate)="[^"]*"/g, '').replace(/<\/?span>/g, '');
  expect(bare(page)).toBe(bare(text));
  expect(markPassages(source, [])).toBe(source);
  return page.slice(page.indexOf('</p>') + 4, page.indexOf('</body>'));
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
    ['not on words that have it', `<p>They shouted <i lang="ar">${arabic}</i> at the gate and then they went home.</p>`, `<i translate="no" lang="ar">${arabic}</i>`],
  ])('stand %s', async (_, body, expected) => {
    expect(await marked(body)).toContain(expected);
  });

  it('leave a page alone where nothing stands, and what only is not translated', async () => {
    expect(await marked(`<p>${english}</p>`)).toBe(`<p>${translate(english)}</p>`);
    expect(await marked('<p>The <b translate="no">Acme</b> shop is open from nine in the morning.</p>')).toContain('<b translate="no">Acme</b>');
  });
});
