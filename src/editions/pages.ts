import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { folderOf } from './address.ts';
import { withoutBase } from './links.ts';
import { messages } from './messages.ts';
import { localized, type SiteSettings } from './settings.ts';
import { createSlugs, isSlug } from './slug.ts';

/** What pages are called, by the path of their article, then by language: kept once published. */
export type PublishedSlugs = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** An edition that needs a page. */
export interface Wanted {
  readonly language: string;
  readonly title: string;
  /** As the config or the article wants it. */
  readonly slug?: string | undefined;
}

/** Where every edition has its page. */
export interface Pages {
  /** Pages by language, by the path of the article: as it is known now. */
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Settles the pages of an article: by language. Editions that it does not name have none. */
  assign(path: string, wanted: readonly Wanted[]): { readonly pages: ReadonlyMap<string, string>; readonly diagnostics: readonly Diagnostic[] };
  /** What everything is called: to be given back next time. */
  slugs(): PublishedSlugs;
}

/**
 * Gives every edition its page: `<language>/<folder of the article>/<slug>.html`. What was published keeps its slug,
 * whatever its title has become; of two that want the same page the later one gets a number. Where pages are called
 * as their files, all are known before any article is read.
 *
 * `assign` returns diagnostics `slug-taken`, `slug-invalid`.
 */
export function createPages(paths: readonly string[], languages: readonly string[], published: PublishedSlugs, settings: SiteSettings): Pages {
  const makeSlug = settings.slugs === undefined || settings.slugs === 'file' ? undefined : createSlugs(settings.slugs);
  const pages = new Map<string, Map<string, string>>(paths.map((path) => [path, new Map()]));
  const slugs = new Map<string, Map<string, string>>(Object.entries(published).map(([path, by]) => [path, new Map(Object.entries(by))]));
  const taken = new Map<string, string>();
  const said = new Map<string, Diagnostic>();
  const pageOf = (path: string, language: string, slug: string): string => {
    const folder = folderOf(withoutBase(path, settings.base ?? ''));
    return `${language}/${folder === '' ? '' : `${folder}/`}${slug}.html`;
  };
  const take = (path: string, language: string, slug: string): boolean => {
    const page = pageOf(path, language, slug);
    const key = page.normalize('NFC').toLowerCase();
    const owner = `${path}\0${language}`;
    if ((taken.get(key) ?? owner) !== owner || isIndex(key)) return false;
    taken.set(key, owner);
    (pages.get(path) ?? pages.set(path, new Map()).get(path))?.set(language, page);
    (slugs.get(path) ?? slugs.set(path, new Map()).get(path))?.set(language, slug);
    return true;
  };
  const takeFree = (path: string, language: string, wish: string): void => {
    // An article called index makes room for the list of articles.
    const slug = isIndex(pageOf(path, language, wish).toLowerCase()) ? `${wish}-article` : wish;
    if (take(path, language, slug)) return;
    let now = slug;
    for (let n = 2; !take(path, language, now); n += 1) now = `${slug}-${n}`;
    const page = pageOf(path, language, slug);
    const other = taken.get(page.normalize('NFC').toLowerCase())?.split('\0', 1)[0];
    if (other === undefined || said.has(path)) return;
    said.set(path, diagnose(messages, 'warning', 'slug-taken', { path, other, page, now: `${now}.html` }, { where: { file: path } }));
  };
  const configured = (path: string, language: string): string | undefined => {
    const slug = localized(settings.articles?.[path]?.slug, language);
    return slug !== undefined && isSlug(slug) ? slug : undefined;
  };
  for (const path of paths) {
    for (const [language, slug] of Object.entries(published[path] ?? {})) if (isSlug(slug)) take(path, language, slug);
  }
  if (makeSlug === undefined) {
    for (const path of paths) for (const language of languages) if (pages.get(path)?.has(language) !== true) takeFree(path, language, configured(path, language) ?? fileSlug(path));
  }
  return {
    pages,
    assign: (path, wanted) => {
      const diagnostics: Diagnostic[] = [];
      const before = new Map(pages.get(path));
      pages.set(path, new Map());
      for (const { language, title, slug } of wanted) {
        const asked = slug !== undefined && isSlug(slug) ? slug : undefined;
        if (slug !== undefined && asked === undefined && !diagnostics.some(({ values }) => values?.slug === slug)) diagnostics.push(diagnose(messages, 'warning', 'slug-invalid', { path, slug }, { where: { file: path } }));
        const kept = before.get(language);
        const known = slugs.get(path)?.get(language);
        if (asked !== undefined && asked !== known) {
          said.delete(path);
          takeFree(path, language, asked);
        } else if (kept !== undefined && known !== undefined) take(path, language, known);
        else takeFree(path, language, asked ?? (makeSlug?.(title, language) || fileSlug(path)));
      }
      const problem = said.get(path);
      if (problem !== undefined) diagnostics.push(problem);
      return { pages: pages.get(path) as ReadonlyMap<string, string>, diagnostics };
    },
    slugs: () =>
      Object.fromEntries(
        [...slugs].map(([path, by]) => [path, Object.fromEntries([...by].filter(([language]) => pages.get(path)?.has(language) === true || published[path]?.[language] !== undefined))]),
      ),
  };
}

/** Where the list of articles in a language stands. */
function isIndex(page: string): boolean {
  return /^[^/]*\/index(?:-\d+)?\.html$/.test(page);
}

/** The name of the article's file, without what cannot stand in an address. */
function fileSlug(path: string): string {
  const name = (path.split('/').at(-1) as string).replace(/\.[^.]*$/, '');
  if (isSlug(name)) return name;
  return name.replace(/[^\p{L}\p{M}\p{N}_~-]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 80) || 'article';
}
