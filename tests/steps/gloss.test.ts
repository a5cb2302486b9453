import { describe, expect, it } from 'vitest';
import type { Article } from '#stet/model/article.js';
import { plainText } from '#stet/model/content.js';
import type { Translation } from '#stet/model/translation.js';
import { buildEdition } from '#stet/steps/build.js';
import { exportArticle } from '#stet/steps/export.js';
import { mergeTranslation } from '#stet/steps/merge.js';
import { readArticle, type ReadSettings } from '#stet/steps/read.js';
import { readUnitIds } from '#stet/steps/unit-ids.js';
import { statusOf } from '#stet/steps/status.js';
import { readXliff } from '#stet/xliff/read.js';
import { writeXliff } from '#stet/xliff/write.js';
import { fillTargets, translate } from './fill.ts';

const post = 'Сьогодні ми домовилися про постачання зерна. Дякую всім, хто допоміг.';
const tweet = `<blockquote class="twitter-tweet"><p lang="uk" dir="ltr">${post}</p>&mdash; Олена (@olena_hn) <a href="https://twitter.com/olena_hn/status/1">March 3, 2022</a></blockquote> <script async src="https://platform.twitter.com/widgets.js" charset="utf-8"></script>`;
const english = 'The minister spoke on Monday about the harvest and the price of bread in the region.';
const gloss: ReadSettings = { passages: { gloss: true } };
const read = (path: string, source: string, settings: ReadSettings = gloss): Promise<Article> => readArticle({ path, source, language: 'en', settings });
const filled = (article: Article, language: string): Translation => {
  const { translation } = exportArticle({ article, targetLanguage: language });
  return { ...translation, units: fillTargets({ ...translation, units: translation.units }, translate).units.map((unit) => (unit.gloss === undefined ? unit : { ...unit, parts: unit.parts.map((part) => (part.kind === 'segment' ? { ...part, target: [{ kind: 'text' as const, text: 'Weizen & <Dank>.' }], state: 'translated' as const } : part)) })) };
};
const build = async (path: string, source: string, settings: ReadSettings = gloss, language = 'de'): Promise<string> => {
  const article = await read(path, source, settings);
  return (await buildEdition({ article, translation: filled(article, language), language, adapt: false, glossLabel: 'Übersetzung' })).text ?? '';
};

describe('a translation printed under a passage', () => {
  it('is one more unit, which export, import, status and build know', async () => {
    const source = `${english}\n\n${post}\n\n— Олена Гнатюк (@olena_hn) March 3, 2022\n`;
    const article = await read('a.txt', source);
    const { translation } = exportArticle({ article, targetLanguage: 'de' });
    const [, passage, unit] = translation.units;
    expect(unit).toMatchObject({ translate: true, gloss: { of: passage?.id, language: 'uk' } });
    expect(plainText(unit?.parts.flatMap((part) => part.source) ?? [])).toBe(post);
    expect(unit?.notes[0]?.text).toContain('Олена Гнатюк said this in Ukrainian');
    for (const version of ['1.2', '2.0', '2.1', '2.2'] as const) {
      const back = readXliff(new TextEncoder().encode(writeXliff([filled(article, 'de')], { version }))).translations[0] as Translation;
      expect(back.units.map(({ gloss: of }) => of)).toEqual(translation.units.map(({ gloss: of }) => of));
      const merged = mergeTranslation({ store: translation, returned: back, article });
      expect(merged.outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'unchanged', 'applied', 'unchanged']);
    }
    expect(statusOf(article, translation)).toMatchObject({ total: 2, new: 2 });
    expect([...((await readUnitIds({ path: 'a.txt', source, settings: gloss })) ?? [])]).toContain(unit?.id);
    const again = exportArticle({ article, targetLanguage: 'de', store: filled(article, 'de') });
    expect(again.report).toMatchObject({ new: [], edited: [], retired: [] });
  });

  it.each([
    ['a.txt', `${english}\n\n${post}\n\n— Олена Гнатюк (@olena_hn) March 3, 2022\n\nEnd of it.\n`, `March 3, 2022\n\nÜbersetzung: Weizen & <Dank>.\n\n${translate('End')}`],
    ['a.md', `${english}\n\n> ${post}\n\nEnd of it.\n`, `> ${post}\n>\n> <p lang="de">Übersetzung: Weizen &amp; &lt;Dank&gt;.</p>\n\n${translate('E')}`],
    ['a.md', `${english}\r\n\r\n- ${post}\r\n- End of it.\r\n`, `- ${post}\r\n\r\n  <p lang="de">Übersetzung: Weizen`],
    ['a.md', `${english}\n\n${tweet}\n\nEnd of it.\n`, `${tweet}\n<p lang="de">Übersetzung: Weizen`],
    ['a.html', `<p>${english}</p>\n<figure class="wp-block-embed"><div>${tweet}</div></figure>\n<p>End of it.</p>`, `</script></div></figure>\n<p lang="de">Übersetzung: Weizen &amp; &lt;Dank&gt;.`],
    ['a.html', `<p>${english}</p>\n<p lang=uk>${post}\n<p>End of it.</p>`, `${post}\n<p lang="de">Übersetzung: Weizen &amp; &lt;Dank&gt;.</p>\n<p>`],
    ['a.html', `<p>${english}</p><ul><li lang="uk">${post}</li><li>End of it.</li></ul>`, `${post}\n<p lang="de">Übersetzung: Weizen &amp; &lt;Dank&gt;.</p></li>`],
  ])('stands behind it in %s: %#', async (path, source, expected) => {
    const text = await build(path, source);
    expect(text).toContain(expected);
    expect(text.split(post).length).toBe(source.split(post).length);
  });

  it('is not there where none is asked for, not translated, or in the language of the passage', async () => {
    const source = `${english}\n\n${post}\n`;
    const plain = await read('a.txt', source, {});
    expect(exportArticle({ article: plain, targetLanguage: 'de' }).translation.units).toHaveLength(2);
    const article = await read('a.txt', source);
    expect(exportArticle({ article, targetLanguage: 'uk' }).translation.units).toHaveLength(2);
    expect((await buildEdition({ article, language: 'de', adapt: false })).text).toBe(source);
    const same = fillTargets(exportArticle({ article, targetLanguage: 'de' }).translation, (text) => text);
    expect((await buildEdition({ article, translation: same, language: 'de', adapt: false })).text).toBe(source);
  });

  it('is asked for of one passage by its rule', async () => {
    const source = `${english}\n\n${post}\n\n${english}\n\nДо побачення, друзі, і дякую за все.\n`;
    const article = await read('a.txt', source, { passages: { passages: [{ text: post, gloss: true }] } });
    expect(exportArticle({ article, targetLanguage: 'de' }).translation.units.filter(({ gloss: of }) => of !== undefined)).toHaveLength(1);
  });
});

describe('posts in the article’s own language', () => {
  const own = '<blockquote class="twitter-tweet"><p lang="en">The stair is loose again.</p>&mdash; Walt (@walt) <a href="https://t.co/x">May 1, 2024</a></blockquote>';
  const source = `<p>${english}</p>\n${own}\n<p>End of it.</p>`;
  const posts = { posts: 'stand', locales: { fr: 'translate', pl: 'stand-with-translation' } } as const;

  it('are translated, stand, or stand with a translation, by project and by locale', async () => {
    expect(await build('a.html', source, {})).not.toContain('The stair is loose again.');
    const stands = await build('a.html', source, { posts });
    expect(stands).toContain(own);
    expect(stands).not.toContain('Übersetzung');
    expect(await build('a.html', source, { posts }, 'fr')).not.toContain('The stair is loose again.');
    const both = await build('a.html', source, { posts }, 'pl');
    expect(both).toContain(`${own}\n<p lang="pl">Übersetzung: Weizen`);
  });

  it('are found in plain text by the line that names their author, and locked with a note', async () => {
    const article = await read('a.txt', `${english}\n\nThe stair is loose again.\n\n— Walt Kim (@walt) May 1, 2024\n\nEnd of it.\n`, { posts });
    const { units } = exportArticle({ article, targetLanguage: 'de' }).translation;
    expect(units.map(({ translate: open }) => open)).toEqual([true, false, false, true]);
    expect(units[1]?.notes[0]?.text).toContain('Walt Kim said this in English');
    const edition = await buildEdition({ article, language: 'de' });
    expect(edition.report.passages).toHaveLength(2);
  });

  it('are carried over when the policy changes', async () => {
    const first = exportArticle({ article: await read('a.html', source, {}), targetLanguage: 'pl' }).translation;
    const done = fillTargets(first, translate);
    const now = exportArticle({ article: await read('a.html', source, { posts }), targetLanguage: 'pl', store: done }).translation;
    expect(now.units.filter(({ retired }) => retired !== true).map((unit) => unit.parts.some((part) => part.target !== undefined))).toContain(true);
    const back = exportArticle({ article: await read('a.html', source, {}), targetLanguage: 'pl', store: now });
    expect(back.translation.units.every((unit) => unit.parts.every((part) => part.kind !== 'segment' || part.target !== undefined))).toBe(true);
  });
});

describe('a translation that was handed out under another policy for posts', () => {
  const own = 'Proud to see our crane at work today.';
  const source = `${english}\n\n${own}\n\n— Port of Ellery (@portellery) March 3, 2022\n`;
  const under = (posts: 'translate' | 'stand' | 'stand-with-translation'): Promise<Article> => readArticle({ path: 'a.txt', source, language: 'en', settings: { posts: { posts } } });

  it.each([['translate', 'stand-with-translation'], ['stand-with-translation', 'translate']] as const)('%s, now %s: is the post’s all the same', async (before, now) => {
    const returned = fillTargets(exportArticle({ article: await under(before), targetLanguage: 'de' }).translation, translate);
    const article = await under(now);
    const store = exportArticle({ article, targetLanguage: 'de' }).translation;
    for (const version of ['1.2', '2.0'] as const) {
      const [back] = readXliff(new TextEncoder().encode(writeXliff([returned], { version }))).translations;
      const { translation, outcomes } = mergeTranslation({ store, returned: back as Translation, article });
      expect(outcomes.map(({ outcome }) => outcome)).not.toContain('stale');
      expect((await buildEdition({ article, translation, language: 'de', glossLabel: 'Beitrag' })).text).toContain(translate(own));
    }
  });

  it('where the post stands alone, it is kept out', async () => {
    const returned = fillTargets(exportArticle({ article: await under('translate'), targetLanguage: 'de' }).translation, translate);
    const article = await under('stand');
    const { translation, outcomes } = mergeTranslation({ store: exportArticle({ article, targetLanguage: 'de' }).translation, returned, article });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'passage-changed', 'passage-changed']);
    expect((await buildEdition({ article, translation, language: 'de' })).text).not.toContain(translate(own));
  });
});
