import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { folderOf } from './address.ts';
import { withoutBase } from './links.ts';
import { messages } from './messages.ts';
import type { SiteSettings } from './settings.ts';
import { createSlugs, isSlug } from './slug.ts';

/** What pages are called, by the path of their article, then by language: kept once published. */
export type PublishedSlugs = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** An edition that needs a page. */
export interface Wanted {
  readonly path: string;
  readonly language: string;
  readonly title: string;
  /** As the config or the article wants it. */
  readonly slug?: string | undefined;
}

/** Where every edition has its page. */
export interface Pages {
  /** Pages by language, by the path of the article. */
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly slugs: PublishedSlugs;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives every edition its page: `<language>/<folder of the article>/<slug>.html`. What was published keeps its slug,
 * whatever its title has become; of two that want the same page the later one gets a number.
 *
 * @returns diagnostics `slug-taken`, `slug-invalid`.
 */
export function assignPages(wanted: readonly Wanted[], published: PublishedSlugs, settings: SiteSettings): Pages {
  const diagnostics: Diagnostic[] = [];
  const makeSlug = settings.slugs === undefined || settings.slugs === 'file' ? undefined : createSlugs(settings.slugs);
  const pages = new Map<string, Map<string, string>>();
  const slugs: Record<string, Record<string, string>> = Object.fromEntries(Object.entries(published).map(([path, by]) => [path, { ...by }]));
  const taken = new Map<string, string>();
  const keyOf = (page: string): string => page.normalize('NFC').toLowerCase();
  const keep = (edition: Wanted, slug: string): boolean => {
    const folder = folderOf(withoutBase(edition.path, settings.base ?? ''));
    const page = `${edition.language}/${folder === '' ? '' : `${folder}/`}${slug}.html`;
    const key = keyOf(page);
    if (taken.has(key) || /^index(?:-\d+)?$/i.test(folder === '' ? slug : '')) return false;
    taken.set(key, edition.path);
    const by = pages.get(edition.path) ?? new Map<string, string>();
    pages.set(edition.path, by.set(edition.language, page));
    (slugs[edition.path] ??= {})[edition.language] = slug;
    return true;
  };
  const kept = new Set<Wanted>();
  for (const edition of wanted) {
    const slug = edition.slug === undefined ? published[edition.path]?.[edition.language] : undefined;
    if (slug !== undefined && isSlug(slug) && keep(edition, slug)) kept.add(edition);
  }
  for (const edition of wanted) {
    if (kept.has(edition)) continue;
    const { path, slug } = edition;
    const asked = slug !== undefined && isSlug(slug) ? slug : undefined;
    if (slug !== undefined && asked === undefined) diagnostics.push(diagnose(messages, 'warning', 'slug-invalid', { path, slug }, { where: { file: path } }));
    const made = asked ?? (makeSlug?.(edition.title, edition.language) || fileSlug(path));
    if (keep(edition, made)) continue;
    let now = made;
    for (let n = 2; !keep(edition, now); n += 1) now = `${made}-${n}`;
    const folder = folderOf(withoutBase(path, settings.base ?? ''));
    const page = `${edition.language}/${folder === '' ? '' : `${folder}/`}${made}.html`;
    const other = taken.get(keyOf(page));
    // An article called index only makes room for the list of articles.
    if (other !== undefined) diagnostics.push(diagnose(messages, 'warning', 'slug-taken', { path, other, page, now: `${now}.html` }, { where: { file: path } }));
  }
  return { pages, slugs, diagnostics };
}

/** The name of the article's file, without what cannot stand in an address. */
function fileSlug(path: string): string {
  const name = (path.split('/').at(-1) as string).replace(/\.[^.]*$/, '');
  if (isSlug(name)) return name;
  return name.replace(/[^\p{L}\p{M}\p{N}_~-]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 80) || 'article';
}
