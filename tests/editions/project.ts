import { readFileSync } from 'node:fs';
import type { Catalogues } from '#stet/editions/catalogue.js';
import type { LoadedArticle } from '#stet/editions/article-pages.js';
import type { SiteSettings } from '#stet/editions/settings.js';
import type { SiteArticle } from '#stet/editions/renderer.js';
import type { Translation, Unit } from '#stet/model/translation.js';
import { unitText } from '#stet/model/part.js';
import { exportArticle } from '#stet/steps/export.js';
import { readArticle, type ReadSettings } from '#stet/steps/read.js';
import { collapse } from '#stet/text/space.js';
import { translateContent } from '../steps/fill.js';

/** What a translator gives for a unit: its text as a reader sees it; undefined where he gives nothing. */
export type Translate = (text: string, unit: Unit) => string | undefined;

const folder = new URL('../../locales/', import.meta.url);

export const catalogues: Catalogues = Object.fromEntries(
  ['en', 'uk', 'de', 'fr', 'ar', 'he', 'ja'].map((language) => [language, JSON.parse(readFileSync(new URL(`${language}/edition.json`, folder), 'utf8')) as Record<string, string>]),
);

export const settings: SiteSettings = { source: 'en', languages: ['de', 'ar'], address: 'https://example.org/news/', name: 'The Courier' };

/** An article with translations made on the spot; a text piece of a segment is given to `translate` by itself. */
export async function load(path: string, source: string, translators: Readonly<Record<string, Translate>> = {}, language = 'en', read: ReadSettings = {}): Promise<LoadedArticle> {
  const article = await readArticle({ path, source, language, settings: read });
  const translations = new Map<string, Translation>();
  for (const [target, translate] of Object.entries(translators)) {
    const { translation } = exportArticle({ article, targetLanguage: target });
    translations.set(target, { ...translation, units: translation.units.map((unit) => fill(unit, translate)) });
  }
  return { article, translations };
}

/** A unit with what a translator gives for it. */
export function fill(unit: Unit, translate: Translate): Unit {
  if (!unit.translate || translate(collapse(unitText(unit)), unit) === undefined) return unit;
  return {
    ...unit,
    parts: unit.parts.map((part) =>
      part.kind === 'segment' ? { ...part, state: 'translated', target: translateContent(part.source, (text) => translate(text, unit) ?? text) } : part,
    ),
  };
}

/** The same as an article of a site. */
export function entry(path: string, source: string, translators: Readonly<Record<string, Translate>> = {}, key?: string): SiteArticle {
  return { path, load: () => load(path, source, translators), ...(key === undefined ? {} : { key: () => key }) };
}

/** Marks a text as translated, so that it can be told from its source. */
export const mark: Translate = (text) => text.replace(/[a-z]+/g, (word) => `${word}ø`);
