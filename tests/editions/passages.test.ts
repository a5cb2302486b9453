import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf } from '#stet/editions/inner-passage.js';
import { buildSite } from '#stet/editions/site.js';
import type { Standing } from '#stet/model/standing.js';
import type { ReadSettings } from '#stet/steps/read.js';
import { catalogues, load, settings, type Translate } from './project.js';
import { all, attribute, type Element, textOf } from './tree.js';

const slogan = 'Все буде Україна, бо ми разом';
const sentence = (said: string): string => `The crowd shouted “${said}” for an hour on Monday, and then the minister spoke about the harvest.`;
const wrapped = `The crowd in the harbour of the old town shouted all day long: “Все буде
Україна, бо ми разом”, and went home late in the evening, when the speech
of the minister about the harvest was over and the band had left as well.`;
const opening = 'The ministers of the two countries met in the harbour on Monday and spoke about the harvest.';
const post = 'Під час зустрічі в порту обговорили безпекову ситуацію на узбережжі та подальшу співпрацю з містами.';
const own = 'We have met the mayor of the harbour today and we thank everybody who has helped us with the harvest.';

const pages = async (path: string, source: string, translate: Readonly<Record<string, Translate>>, read: ReadSettings = {}): Promise<(language: string) => string> => {
  const site = await buildSite({ articles: [{ path, load: () => load(path, source, translate, 'en', read) }], settings: { ...settings, languages: ['ar', 'de', 'uk'] }, catalogues });
  return (language) => [...site.files].find(([name]) => name.startsWith(`${language}/`) && !/index|feed/.test(name))?.[1] ?? '';
};
const german: Translate = (text, unit) => (unit.gloss === undefined ? text.replace(/\b(?:The|the)\b/g, 'die') : 'Übersetzt & <fertig>.');
const translators = { de: german, ar: german, uk: german };
const spans = (html: string): readonly Element[] => all(html, (element) => element.tagName === 'span' && attribute(element, 'translate') === 'no');
const told = (element: Element): readonly (string | undefined)[] => ['lang', 'dir', 'translate'].map((name) => attribute(element, name));

describe('a passage inside a sentence, on a page', () => {
  it.each([
    ['a.txt', `The title of it\n\n${opening}\n\n${sentence(slogan)}\n`],
    ['a.txt', `The title of it\n\n${opening}\n\n${wrapped}\n`],
    ['a.txt', `The title of it\r\n\r\n${opening}\r\n\r\n${wrapped.replace(/^/gm, '> ').replaceAll('\n', ' \r\n')}\r\n`],
    ['a.md', `# The title of it\n\n${opening}\n\n${sentence(slogan)}\n`],
    ['a.md', `# The title of it\n\n${opening}\n\n${sentence(`Все *буде* Україна, бо **ми** разом`)}\n`],
    ['a.md', `# The title of it\n\n${opening}\n\n- A &amp; \\*b\\*. ${sentence(slogan).replace('буде ', 'буде\n  ')}\n`],
    ['a.md', `# The title of it\n\n${opening}\n\n**${sentence(slogan)}**\n`],
    ['a.html', `<h1>The title of it</h1><p>${opening}</p><p>${sentence(slogan)}</p>`],
  ])('says its language and is not offered for translation: %s %#', async (path, source) => {
    const page = await pages(path, source, translators);
    for (const language of ['en', 'de', 'ar']) {
      const found = spans(page(language));
      expect(found.map((element) => [...told(element), textOf(element)])).toEqual([['uk', 'ltr', 'no', slogan]]);
    }
    // On a page in its own language only that it stands.
    expect(spans(page('uk')).map((element) => [...told(element), textOf(element)])).toEqual([[undefined, undefined, 'no', slogan]]);
    expect(page('de')).toMatch(/die (?:minister|band)/);
    expect(page('de')).toContain('Anderssprachige Zitate (Ukrainisch)');
    expect(page('uk')).not.toContain('class="standing"');
  });

  it('puts it on the element that holds it alone', async () => {
    const page = await pages('a.html', `<h1>The title of it</h1><p>${opening}</p><p>${sentence(`<i lang="uk">${slogan}</i>`)}</p>`, translators);
    const [element] = all(page('de'), (each) => each.tagName === 'i');
    expect([...told(element as Element), textOf(element as Element)]).toEqual(['uk', 'ltr', 'no', slogan]);
    expect(spans(page('de'))).toEqual([]);
  });

  it('stands in a heading, and leaves alone a sentence that has none', async () => {
    const title = `Crowd Shouts “${slogan}” In The Harbour`;
    for (const [path, source] of [['a.txt', `${title}\n\n${opening}\n`], ['a.md', `# ${title}\n\n${opening}\n`], ['a.html', `<h1>${title}</h1><p>${opening}</p>`]] as const) {
      const [heading] = all((await pages(path, source, translators, { passages: { passages: [{ text: slogan, language: 'uk' }] } }))('de'), ({ tagName }) => tagName === 'h1');
      expect(all(heading as Element, ({ tagName }) => tagName === 'span').map((element) => [...told(element), textOf(element)])).toEqual([['uk', 'ltr', 'no', slogan]]);
    }
    expect(spans((await pages('a.txt', `The title of it\n\n${opening}\n`, translators))('de'))).toEqual([]);
  });
});

describe('where a passage stands in an edition', () => {
  const standing = (source: string, text: string): Standing => {
    const start = source.indexOf(text);
    const place = { piece: 0, offset: 0 };
    return { id: 'p1', start, end: start + text.length, span: { start, end: start + text.length }, text, from: place, to: place, reason: 'language' };
  };

  it('is where its bytes are, whole words first, the longer passage first', () => {
    const source = 'a Мир b Мир усім c';
    const passages = [standing(source, 'Мир'), standing(source, 'Мир усім')];
    const text = '>> Мирний Мир усім, Мир';
    const places = placesOf(passages, { source, block: { start: 0, end: source.length }, text, span: { start: 3, end: text.length } });
    expect(places.map((place) => place && text.slice(place.start, place.end))).toEqual(['Мир', 'Мир усім']);
    expect(places[0]?.start).toBe(text.length - 3);
    expect(placesOf(passages, { source, block: { start: 0, end: source.length }, text: 'nothing', span: { start: 0, end: 7 } })).toEqual([undefined, undefined]);
  });

  it('is found wherever a translation has moved it', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ц', '.'), maxLength: 12 });
    fc.assert(
      fc.property(words, words, words, fc.constantFrom('цц ц', 'ц', 'ц.ц'), (before, after, other, said) => {
        const source = `${before} ${said} ${after}`;
        const text = `${other} ${said} ${before}`;
        const at = before.length + 1;
        const passage = { ...standing(source, said), span: { start: at, end: at + said.length } };
        const [place] = placesOf([passage], { source, block: { start: 0, end: source.length }, text, span: { start: 0, end: text.length } });
        expect(text.slice(place?.start, place?.end)).toBe(said);
      }),
    );
  });
});

describe('a translation printed under a passage, on a page', () => {
  const gloss: ReadSettings = { passages: { gloss: true } };

  it.each([
    ['a.txt', `The title of it\n\n${opening}\n\n${post}\n\n— Ганна Лі (@hanna) May 3, 2022\n\nThe end of it all is here.\n`],
    ['a.md', `# The title of it\n\n${opening}\n\n${post}\n\n— Ганна Лі (@hanna) May 3, 2022\n\nThe end of it all is here.\n`],
    ['a.md', `# The title of it\n\n${opening}\n\n> ${post}\n>\n> — Ганна Лі (@hanna) [May 3, 2022](https://social.example/1)\n\nThe end of it all is here.\n`],
  ])('has a label and its language, in the figure of the post: %s %#', async (path, source) => {
    const page = await pages(path, source, translators, gloss);
    expect(page('de')).toContain(
      `<p>${post}</p>\n</blockquote>\n<div class="gloss" lang="de" dir="ltr">\n<p class="label">Übersetzung des Beitrags</p>\n<p>Übersetzt &amp; &lt;fertig&gt;.</p>\n</div>\n<figcaption>`,
    );
    expect(page('de').split('bersetzt &amp;').length).toBe(2);
    expect(page('ar')).toContain('<div class="gloss" lang="ar" dir="rtl">\n<p class="label">ترجمة المنشور</p>');
    for (const language of ['en', 'uk']) expect(page(language)).not.toContain('class="gloss"');
    const [quoted] = all(page('de'), ({ tagName }) => tagName === 'blockquote');
    expect(textOf(quoted as Element).trim()).toBe(post);
  });

  it('is not there where nobody asked for one', async () => {
    const page = await pages('a.txt', `The title of it\n\n${opening}\n\n${post}\n\n— Ганна Лі (@hanna) May 3, 2022\n`, translators);
    expect(page('de')).toContain('class="post"');
    expect(page('de')).not.toContain('class="gloss"');
  });

  it('stands under each of two posts by itself', async () => {
    const other = 'Сьогодні ми домовилися про постачання зерна. Дякую всім, хто допоміг нам у цій справі.';
    const page = await pages('a.txt', `The title of it\n\n${opening}\n\n${post}\n\n— Ганна Лі (@hanna) May 3, 2022\n\n${other}\n\n— Олег Бо (@oleh) May 4, 2022\n`, translators, gloss);
    expect(all(page('de'), (each) => attribute(each, 'class') === 'post').map((each) => all(each, (inner) => attribute(inner, 'class') === 'gloss').length)).toEqual([1, 1]);
  });
});

describe('posts in the article\'s own language, on a page', () => {
  const tweet = `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">${own}</p>&mdash; Anna Lee (@anna) <a href="https://twitter.com/anna/status/1">May 3, 2022</a></blockquote> <script async src="https://platform.twitter.com/widgets.js"></script>`;
  const source = `# The title of it\n\n${opening}\n\n${tweet}\n\nThe end of it all is here.\n`;

  it('are passages where the policy of the locale lets them stand', async () => {
    const page = await pages('a.md', source, translators, { posts: { posts: 'stand', locales: { ar: 'translate' } } });
    const said = (language: string): readonly unknown[] => all(page(language), ({ tagName, parentNode }) => tagName === 'p' && parentNode?.nodeName === 'blockquote').map((element) => [...told(element), textOf(element)]);
    expect(said('de')).toEqual([['en', 'ltr', 'no', own]]);
    expect(said('en')).toEqual([['en', 'ltr', 'no', own]]);
    expect(said('ar')[0]).toEqual(expect.arrayContaining([undefined, expect.stringContaining('die mayor')]));
    expect(page('de')).not.toContain('class="untranslated"');
  });

  it('are translated, and no passages, by default', async () => {
    const page = await pages('a.md', source, translators);
    expect(page('de')).toContain('die mayor');
    expect(all(page('de'), ({ parentNode, attrs }) => parentNode?.nodeName === 'blockquote' && attrs.some(({ name }) => name === 'translate'))).toEqual([]);
  });

  it('are followed by their translation where it is asked for', async () => {
    const page = await pages('a.md', source, translators, { posts: { posts: 'stand-with-translation' } });
    expect(page('de')).toContain('<p lang="de">Übersetzung des Beitrags: Übersetzt &amp; &lt;fertig&gt;.</p>');
  });
});
