import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { buildSite, type Site } from '#stet/editions/site.js';
import type { Translation } from '#stet/model/translation.js';
import { exportArticle } from '#stet/steps/export.js';
import { readArticle } from '#stet/steps/read.js';
import { readXliff } from '#stet/xliff/read.js';
import { catalogues, fill, type Translate } from './project.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

export const languages: readonly string[] = ['uk', 'de', 'fr', 'ar', 'ja'];

/** The post of the sample article, as it must stand in every edition. */
export const post: string = read('articles/harbor-lights.txt').split(/\r?\n\r?\n/).find((paragraph) => paragraph.startsWith('Під час'))?.replace(/\s+/g, ' ').trim() ?? '';

/** Into Hebrew nobody has translated the sample: its words stand in for those that somebody would have written. */
const hebrew: Translate = (text) => text.replace(/\p{Script=Latin}+(?:['’]\p{Script=Latin}+)*/gu, (word) => (word.length > 9 ? 'מגדלור' : word.length > 4 ? 'נמל' : 'של'));

/** The site of the sample project, with the translations of its store. */
export async function sampleSite(): Promise<Site> {
  const names = readdirSync(new URL('articles/', root)).filter((name) => /\.(?:txt|md|html)$/.test(name));
  return buildSite({
    catalogues,
    articles: names.map((name) => ({
      path: `articles/${name}`,
      load: async () => {
        const article = await readArticle({ path: `articles/${name}`, source: read(`articles/${name}`), language: 'en' });
        const translations = new Map<string, Translation>();
        for (const language of languages) {
          const path = `xliff/${language}/${name}.xlf`;
          const stored = existsSync(new URL(path, root)) ? readXliff(read(path)).translations[0] : undefined;
          if (stored !== undefined) translations.set(language, stored);
        }
        const { translation } = exportArticle({ article, targetLanguage: 'he' });
        translations.set('he', { ...translation, units: translation.units.map((unit) => fill(unit, hebrew)) });
        return { article, translations };
      },
    })),
    settings: {
      source: 'en',
      languages: [...languages, 'he'],
      base: 'articles',
      address: 'https://example.org/',
      name: 'The Harbor Courier',
      articles: { 'articles/harbor-lights.txt': { slug: 'text' }, 'articles/harbor-lights.html': { slug: 'page' } },
    },
  });
}

/** Pages that stet itself lays out: a whole page of the author's keeps his own markup. */
export function laidOut(site: Site): readonly (readonly [path: string, html: string])[] {
  return [...site.files].filter(([path]) => path.endsWith('.html') && !path.endsWith('/page.html'));
}
