import { describe, expect, it } from 'vitest';
import type { Article } from '#stet/model/article.js';
import { plainText } from '#stet/model/content.js';
import type { Translation, Unit, XliffVersion } from '#stet/model/translation.js';
import { buildEdition } from '#stet/steps/build.js';
import { exportArticle } from '#stet/steps/export.js';
import { mergeTranslation } from '#stet/steps/merge.js';
import { readArticle } from '#stet/steps/read.js';
import { statusOf } from '#stet/steps/status.js';
import { readXliff } from '#stet/xliff/read.js';
import { validateXliff } from '#stet/xliff/validate.js';
import { writeXliff } from '#stet/xliff/write.js';
import { fillTargets, translate } from './fill.ts';

const post = 'Сьогодні ми домовилися про постачання зерна до Одеси. Дякую всім 14 волонтерам, хто допоміг.';
const source = (said: string): string => `Grain for Odesa

The deal was announced on Thursday in the port of Odesa.

${said}

— Олена Гнатюк (@olena_hn) March 3, 2022

Olena Hnatiuk wrote in Ukrainian: “Today we agreed on the delivery of grain to Odesa.” Nobody else spoke.
`;
const read = (said = post, path = 'a.txt'): Promise<Article> => readArticle({ path, source: source(said), language: 'en' });
const relaying = (translation: Translation): Unit => translation.units.find((unit) => unit.parts.some((part) => plainText(part.source).includes('Olena Hnatiuk'))) as Unit;

describe('a quotation that translates a passage', () => {
  it('takes the original along as a reference, in its own language, with a note', async () => {
    const article = await read();
    const unit = relaying(exportArticle({ article, targetLanguage: 'de' }).translation);
    expect(article.relays).toHaveLength(1);
    expect(unit.matches).toEqual([
      { segment: 's1', source: [{ kind: 'text', text: 'Today we agreed on the delivery of grain to Odesa.' }], origin: `relay:${article.said[0]?.id}`, target: [{ kind: 'text', text: post }], language: 'uk', reference: true },
    ]);
    expect(unit.notes.map(({ category }) => category)).toEqual(['relay']);
    expect(unit.notes[0]?.text).toContain('Олена Гнатюк said in Ukrainian. Translate it from the original');
  });

  it('has the original words proposed in the edition in their language, cut to what it covers', async () => {
    const article = await read();
    const unit = relaying(exportArticle({ article, targetLanguage: 'uk' }).translation);
    expect(unit.matches).toMatchObject([{ segment: 's1', target: [{ kind: 'text', text: 'Сьогодні ми домовилися про постачання зерна до Одеси.' }] }]);
    expect(unit.matches[0]).not.toHaveProperty('reference');
    expect(unit.notes[0]?.text).toContain('Quote the original words');
  });

  it.each(['1.2', '2.0', '2.1', '2.2'] as const)('reads back equal from XLIFF %s, and is the same bytes each time', async (version: XliffVersion) => {
    for (const targetLanguage of ['de', 'uk']) {
      const article = await read();
      const { translation } = exportArticle({ article, targetLanguage });
      const xml = writeXliff([translation], { version });
      const bytes = new TextEncoder().encode(xml);
      expect(validateXliff(bytes).filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(xml).toContain(targetLanguage === 'uk' ? 'relay:p' : version === '1.2' ? 'alttranstype="reference"' : 'reference="yes"');
      const back = readXliff(bytes).translations[0] as Translation;
      expect(relaying(back).matches).toEqual(relaying(translation).matches);
      if (version !== '2.0') continue;
      const again = exportArticle({ article, targetLanguage, store: back });
      expect(writeXliff([again.translation], { version })).toBe(xml);
    }
  });

  it('goes back to review when the passage is edited, until somebody has reviewed it', async () => {
    const article = await read();
    const store = fillTargets(exportArticle({ article, targetLanguage: 'de' }).translation, translate, 'reviewed');
    expect(exportArticle({ article, targetLanguage: 'de', store }).report.review).toEqual([]);
    const edited = await read(post.replace('зерна', 'пшениці'));
    const after = exportArticle({ article: edited, targetLanguage: 'de', store });
    const unit = relaying(after.translation);
    expect(after.report.review).toEqual([unit.id]);
    expect(unit.parts.filter(({ kind }) => kind === 'segment').map(({ state, subState }) => [state, subState])).toEqual([['translated', 'stet:relay-changed'], ['translated', 'stet:relay-changed']]);
    expect(unit.notes.map(({ category }) => category)).toContain('review');
    expect(statusOf(edited, after.translation).review).toBe(1);
    // It is said once, and stays so until it is reviewed.
    const once = exportArticle({ article: edited, targetLanguage: 'de', store: after.translation });
    expect(once.report.review).toEqual([]);
    expect(once.translation).toEqual(after.translation);
    const reviewed = { ...after.translation, units: after.translation.units.map((each) => ({ ...each, parts: each.parts.map((part) => ({ ...part, state: 'reviewed' as const })) })) };
    const merged = mergeTranslation({ store: after.translation, returned: reviewed, article: edited }).translation;
    expect(statusOf(edited, merged).review).toBe(0);
    expect(relaying(exportArticle({ article: edited, targetLanguage: 'de', store: merged }).translation).notes.map(({ category }) => category)).toEqual(['relay']);
  });

  it('is looked for where it is asked for alone, and where there is something to link to', async () => {
    const none = await readArticle({ path: 'a.txt', source: source(post), language: 'en', settings: { relays: false } });
    expect(none.relays).toEqual([]);
    expect((await read('The deal was done and nobody was sad about it at all.')).relays).toEqual([]);
  });
});

describe('a post that is edited', () => {
  const said = 'Сьогодні ми домовилися про постачання зерна до порту.';
  const story = (post: string): string => `The minister spoke on Monday about the harvest and the price of bread.\n\n${post}\n\n— Олена Гнатюк (@olena_hn) March 3, 2022\n\n"Today we agreed on the delivery of grain to the port," Hnatiuk wrote in Ukrainian.\n`;
  const read = (post: string): Promise<Article> => readArticle({ path: 'a.txt', source: story(post), language: 'en' });

  it('sends what quotes it back to review before the next export has said so', async () => {
    const before = await read(said);
    const store = fillTargets(exportArticle({ article: before, targetLanguage: 'de' }).translation, translate, 'final');
    expect(statusOf(before, store).review).toBe(0);
    expect((await buildEdition({ article: before, translation: store, language: 'de', minState: 'final' })).diagnostics).toEqual([]);
    const after = await read(said.replace('порту', 'порту й міста'));
    expect(statusOf(after, store)).toMatchObject({ review: 1 });
    const edition = await buildEdition({ article: after, translation: store, language: 'de' });
    expect(edition.diagnostics.map(({ code }) => code)).toEqual(['relay-changed']);
    expect(edition.report.fallback).toEqual([]);
    // What has to be reviewed to be published is not, any more.
    const strict = await buildEdition({ article: after, translation: store, language: 'de', minState: 'reviewed' });
    expect(strict.report.fallback).toHaveLength(1);
  });

  it('sends a translation back that was made from what it said before', async () => {
    const before = await read(said);
    const out = exportArticle({ article: before, targetLanguage: 'de' }).translation;
    const after = await read(said.replace('порту', 'порту й міста'));
    const store = exportArticle({ article: after, targetLanguage: 'de', store: out }).translation;
    for (const version of ['1.2', '2.0', '2.1', '2.2'] as const) {
      const [returned] = readXliff(writeXliff([fillTargets(out, translate)], { version })).translations;
      const { translation, outcomes } = mergeTranslation({ store, returned: returned as Translation, article: after });
      expect(outcomes.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toContain('relay-changed');
      expect(statusOf(after, translation)).toMatchObject({ translated: 2, review: 1 });
      // Made from what it says now, it is as good as any.
      const [fresh] = readXliff(writeXliff([fillTargets(store, translate)], { version })).translations;
      expect(statusOf(after, mergeTranslation({ store, returned: fresh as Translation, article: after }).translation).review).toBe(0);
    }
  });
});
