import type { Diagnostic } from '../text/diagnostic.ts';
import { type LoadedArticle, renderArticle } from './article-pages.ts';
import type { Catalogues } from './catalogue.ts';
import { type CheckedSite, checkSite } from './check-site.ts';
import { createLinks } from './links.ts';
import { createMessages } from './messages-of.ts';
import { createPages, type Pages, type PublishedSlugs } from './pages.ts';
import { hashOf, type PageRecord } from './record.ts';
import type { SiteSettings } from './settings.ts';
import type { SiteContext } from './site-context.ts';
import { style } from './style.ts';
import { createTongues } from './tongue.ts';
import { createWords, type Words } from './words.ts';

/** An article of a site; it is loaded only where its pages must be made. */
export interface SiteArticle {
  /** Posix, relative to the project. */
  readonly path: string;
  /** Changes whenever the article or one of its translations does; without it the article is always read. */
  readonly key?: (() => string) | undefined;
  /** One that cannot be read has no pages. */
  readonly load: () => Promise<LoadedArticle | Unread>;
}

/** An article that could not be read, and why. */
export interface Unread {
  readonly article?: undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What all pages of a site are made of. */
export interface RendererInput {
  readonly settings: SiteSettings;
  /** Words of the pages, English among them. */
  readonly catalogues: Catalogues;
  /** The user's template; the default one where absent. */
  readonly template?: string | undefined;
  /** Paths of the project's other files that pages may need, pictures for the most part. */
  readonly files?: Pick<ReadonlySet<string>, 'has'> | undefined;
  /** What pages were called before. */
  readonly slugs?: PublishedSlugs | undefined;
  /** Takes each page as soon as it is made, one perhaps twice. */
  readonly write: (path: string, text: string) => void | Promise<void>;
  /** Makes a diagnostic of what is thrown at one article, a defect, so that the others are made; absent: it is thrown on. */
  readonly failed?: ((path: string, error: unknown) => Diagnostic) | undefined;
}

/** An article whose pages are written. Plain data: it can come from another thread. */
export interface RenderedArticle {
  /** BCP 47 tag. */
  readonly source: string;
  readonly pages: readonly { readonly language: string; readonly record: PageRecord }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the pages of articles, one article after the other. */
export interface Renderer {
  readonly checked: CheckedSite;
  readonly pages: Pages;
  /** What pages are told of the site: its addresses as they are known now. */
  open(): SiteContext;
  render(article: SiteArticle, site: SiteContext): Promise<RenderedArticle>;
}

/** @param paths of all articles of the site, in their order. */
export function createRenderer(input: RendererInput, paths: readonly string[]): Renderer {
  const { settings } = input;
  const checked = checkSite(settings, input.catalogues, input.template);
  const pages = createPages(paths, checked.languages, input.slugs ?? {}, settings);
  const render = async ({ path, load }: SiteArticle, site: SiteContext): Promise<RenderedArticle> => {
    const loaded = await load();
    if (loaded.article === undefined) return { source: settings.source, diagnostics: loaded.diagnostics, pages: [] };
    const { source, diagnostics, made } = await renderArticle(loaded, checked.languages, (wanted) => pages.assign(path, wanted), site);
    for (const { record, html } of made) await input.write(record.card.page, html);
    return { source, diagnostics, pages: made.map(({ language, record }) => ({ language, record })) };
  };
  return {
    checked,
    pages,
    open: () => openSite(input, checked, pages),
    render: async (article, site) => {
      if (input.failed === undefined) return render(article, site);
      try {
        return await render(article, site);
      } catch (error) {
        return { source: settings.source, diagnostics: [input.failed(article.path, error)], pages: [] };
      }
    },
  };
}

function openSite({ settings, files = new Set() }: RendererInput, checked: CheckedSite, pages: Pages): SiteContext {
  const words = new Map<string, Words>();
  return {
    settings,
    base: checked.base,
    template: checked.template,
    style: `style-${hashOf(style).slice(0, 8)}.css`,
    words: (language) => {
      const made = words.get(language) ?? createWords(language, checked.catalogues, checked.timeZone);
      words.set(language, made);
      return made;
    },
    tongues: createTongues(),
    links: createLinks({ pages: pages.pages, files, base: settings.base ?? '', address: checked.base }),
    languages: checked.languages,
    message: createMessages(settings),
  };
}
