import { describe, expect, it } from 'vitest';
import type { Article } from '#stet/model/article.js';
import { hasTarget, unitText } from '#stet/model/part.js';
import type { Translation } from '#stet/model/translation.js';
import { makeReview } from '#stet/review/review.js';
import { buildEdition } from '#stet/steps/build.js';
import { checkTranslation } from '#stet/steps/check.js';
import { exportArticle } from '#stet/steps/export.js';
import { mergeTranslation } from '#stet/steps/merge.js';
import { readArticle } from '#stet/steps/read.js';
import { statusOf } from '#stet/steps/status.js';
import { fillTargets, translate } from './fill.ts';

const card = (filter: string): string => `<h1>Two lamps</h1>\n<section${filter}><p>Returns within <b>30</b> days. <img src=a alt="A parcel"></p></section>\n<p>Write to us.</p>\n`;
const include = ' its-locale-filter-list="de, fr-CA"';
const read = (source: string): Promise<Article> => readArticle({ path: 'a.html', source, language: 'en' });
const exported = (article: Article, targetLanguage: string, store?: Translation): Translation => exportArticle({ article, targetLanguage, store }).translation;
const active = ({ units }: Translation): readonly string[] => units.filter(({ retired }) => retired !== true).map(unitText);

describe('a locale filter', () => {
  it.each<[string, string, number]>([
    [include, 'de', 4],
    [include, 'de-AT', 4],
    [include, 'fr-CA', 4],
    [include, 'fr', 2],
    [include, 'uk', 2],
    [' its-locale-filter-list="de, *-CA" its-locale-filter-type="exclude"', 'de', 2],
    [' its-locale-filter-list="de, *-CA" its-locale-filter-type="exclude"', 'fr-CA', 2],
    [' its-locale-filter-list="de, *-CA" its-locale-filter-type="exclude"', 'uk', 4],
    [' its-locale-filter-list="*"', 'uk', 4],
    [' its-locale-filter-list=""', 'uk', 2],
    ['', 'uk', 4],
  ])('%s: %s has %i units', async (filter, language, count) => {
    const article = await read(card(filter));
    expect(exported(article, language).units).toHaveLength(count);
    expect(statusOf(article, undefined, language).total).toBe(count);
  });

  it('of a rule says the same as one at the element', async () => {
    const rule = '<its:localeFilterRule selector="//h:p[1]" localeFilterList="de"/>';
    const source = `<script type="application/its+xml"><its:rules xmlns:its="http://www.w3.org/2005/11/its" xmlns:h="http://www.w3.org/1999/xhtml" version="2.0">${rule}</its:rules></script><p>Only there.</p><p>Everywhere.</p>`;
    const article = await read(source);
    expect(active(exported(article, 'de'))).toEqual(['Only there.', 'Everywhere.']);
    expect(active(exported(article, 'uk'))).toEqual(['Everywhere.']);
  });

  it('lets the source stand, byte for byte, and says where; other languages have it translated', async () => {
    const article = await read(card(include));
    for (const language of ['uk', 'de']) {
      const translation = fillTargets(exported(article, language), translate);
      const edition = await buildEdition({ article, translation, language, incomplete: 'fail' });
      const stands = edition.text?.includes('<p>Returns within <b>30</b> days. <img src=a alt="A parcel"></p>') === true;
      expect(edition.text).toContain(translate('Write to us.'));
      expect([language, stands, edition.diagnostics.map(({ code, severity }) => [code, severity])]).toEqual(
        language === 'uk' ? ['uk', true, [['unit-not-for-locale', 'info'], ['unit-not-for-locale', 'info']]] : ['de', false, []],
      );
      expect(checkTranslation({ article, translation, language }).map(({ code }) => code)).not.toContain('unit-stale');
      expect(makeReview({ article, translation, language }).rows.map(({ unit }) => unitText(unit))).toEqual(active(translation));
    }
  });

  it('that comes later retires the translation, and one that goes brings it back', async () => {
    const before = fillTargets(exported(await read(card('')), 'uk'), translate);
    const filtered = exported(await read(card(include)), 'uk', before);
    expect(active(filtered)).toEqual(['Two lamps', 'Write to us.']);
    expect(filtered.units.filter((unit) => unit.retired === true && hasTarget(unit)).map(unitText).sort()).toEqual(['A parcel', 'Returns within 30 days.']);
    const back = exported(await read(card('')), 'uk', filtered);
    expect(active(back)).toHaveLength(4);
    expect(back.units.every(hasTarget)).toBe(true);
    // What a translator returns for it meanwhile is kept with it.
    const returned = fillTargets(before, (text) => text.toUpperCase());
    const merged = mergeTranslation({ store: filtered, returned, article: await read(card(include)) });
    expect(merged.translation.units.filter((unit) => unit.retired === true)).toHaveLength(2);
  });

  it('of an attribute alone leaves no reference to a unit that is not there', async () => {
    const rule = '<its:localeFilterRule selector="//h:img/@alt" localeFilterList="de"/>';
    const source = `<script type="application/its+xml"><its:rules xmlns:its="http://www.w3.org/2005/11/its" xmlns:h="http://www.w3.org/1999/xhtml" version="2.0">${rule}</its:rules></script><p>See <img src=a alt="A parcel" title="Seen from above"> here.</p>`;
    const article = await read(source);
    const flows = (language: string): readonly (string | undefined)[] => {
      const { units } = exported(article, language);
      return units.flatMap(({ codes }) => codes.flatMap(({ subFlows = [] }) => subFlows.map((id) => units.find((unit) => unit.id === id)).map((unit) => (unit === undefined ? undefined : unitText(unit)))));
    };
    expect(flows('de')).toEqual(['A parcel', 'Seen from above']);
    expect(flows('uk')).toEqual(['Seen from above']);
  });
});
