import { bestMatch } from '../language/match.ts';
import { folderOf, relativeAddress, resolvePath } from './address.ts';

/** Where the pages of a site are. */
export interface SiteMap {
  /** Pages by language, by the path of their article. */
  readonly pages: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Files of the project that are no articles: pictures and the like. */
  readonly files: Pick<ReadonlySet<string>, 'has'>;
  /** Folder of the articles, without a slash at its end; empty for the root. */
  readonly base: string;
  /** The address of the site, with a slash at its end. */
  readonly address?: string | undefined;
}

/** The page that looks at an address. */
export interface Viewer {
  /** Path of its article. */
  readonly article: string;
  readonly language: string;
  readonly page: string;
  /** A page that keeps its own markup: its files stay beside it, under the addresses that it has for them. */
  readonly whole: boolean;
}

/** What an address of an article is in a page. */
export interface Target {
  /** Undefined: it must not stand in a page. */
  readonly address: string | undefined;
  /** Path of the article that it leads to. */
  readonly article?: string;
  /** A file of the project, and where the site has it. */
  readonly file?: { readonly project: string; readonly site: string };
  /** It leads into the project, where nothing is. */
  readonly broken?: string;
  /** It is relative: what it is depends on the project. */
  readonly relative?: boolean;
}

export interface Links {
  /** The pages of an article by language. */
  pagesOf(article: string): ReadonlyMap<string, string>;
  /** A link that a reader follows: to another article it leads in the same language, else in the article's own. */
  link(address: string, viewer: Viewer): Target;
  /** Something that a page loads: a picture's localized file where there is one. */
  file(address: string, viewer: Viewer): Target;
}

const safe = /^(?:https?|mailto|tel|sms|ftp|geo|xmpp|matrix|magnet|doi|ipfs):/i;
const scheme = /^[\s\0-\x20]*[a-z][a-z0-9+.\s-]*:/i;

// Only of what could be an article of the project is it known that it should be there.
const articleFile = /\.(?:md|markdown|mdx|txt|x?html?)(?:[?#]|$)/i;

/** Resolves the addresses of a project's articles to those of its pages. */
export function createLinks(map: SiteMap): Links {
  const stems = new Map<string, string>();
  const byPage = new Map<string, string>();
  for (const [article, pages] of map.pages) {
    stems.set(article.replace(/\.[^./]*$/, ''), article);
    for (const page of pages.values()) byPage.set(page, article);
  }
  const articleAt = (path: string): string | undefined =>
    map.pages.has(path) ? path : stems.get(path.replace(/\.x?html?$|\/$/i, '')) ?? stems.get(`${path.replace(/\/$/, '')}/index`);
  const toPage = (article: string, rest: string, viewer: Viewer): Target => {
    const pages = map.pages.get(article) as ReadonlyMap<string, string>;
    const language = bestMatch(viewer.language, [...pages.keys()]) ?? [...pages.keys()][0];
    const page = language === undefined ? undefined : pages.get(language);
    if (page === undefined) return { address: undefined, article };
    return { address: `${relativeAddress(viewer.page, page)}${rest}`, article };
  };
  const toFile = (project: string, rest: string, given: string, viewer: Viewer): Target => {
    const best = localizedFile(project, viewer.language, map.files);
    if (!viewer.whole) {
      const site = `files/${withoutBase(best, map.base)}`;
      return { address: `${relativeAddress(viewer.page, site)}${rest}`, file: { project: best, site } };
    }
    const asked = resolvePath(folderOf(viewer.page), given.startsWith('/') ? given : decode(given));
    if (asked === undefined) return { address: given };
    const site = best === project ? asked : `${asked.slice(0, asked.lastIndexOf('/') + 1)}${best.slice(best.lastIndexOf('/') + 1)}`;
    return { address: best === project ? `${given}${rest}` : `${relativeAddress(viewer.page, site)}${rest}`, file: { project: best, site } };
  };
  const inProject = (address: string, viewer: Viewer): Target | undefined => {
    const [, given, rest] = /^([^?#]*)([?#][\s\S]*)?$/.exec(address) as unknown as [string, string, string | undefined];
    if (given === '') return { address };
    const decoded = decode(given);
    const path = decoded.startsWith('/') ? resolvePath('', `${map.base}${decoded}`) : resolvePath(folderOf(viewer.article), decoded);
    if (path === undefined) return undefined;
    const article = articleAt(path);
    if (article !== undefined) return toPage(article, rest ?? '', viewer);
    return map.files.has(path) ? toFile(path, rest ?? '', given, viewer) : undefined;
  };
  const ours = (address: string, viewer: Viewer): Target | undefined => {
    if (map.address === undefined || !address.startsWith(map.address)) return undefined;
    const [, path, rest] = /^([^?#]*)([?#][\s\S]*)?$/.exec(address.slice(map.address.length)) as unknown as [string, string, string | undefined];
    const article = byPage.get(decode(path));
    return article === undefined ? undefined : toPage(article, rest ?? '', viewer);
  };
  return {
    pagesOf: (article) => map.pages.get(article) ?? new Map(),
    link: (given, viewer) => {
      const address = given.trim();
      const own = ours(address, viewer);
      if (own !== undefined) return own;
      if (address.startsWith('//') || safe.test(address)) return { address: given };
      if (scheme.test(address)) return { address: undefined };
      if (address === '' || address.startsWith('#')) return { address: given };
      const found = inProject(address, viewer);
      if (found !== undefined) return found;
      return { address: given, relative: true, ...(!address.startsWith('/') && articleFile.test(address) ? { broken: address } : {}) };
    },
    file: (given, viewer) => {
      const address = given.trim();
      if (/^(?:https?:)?\/\//i.test(address) || /^data:image\//i.test(address)) return { address: given };
      if (scheme.test(address)) return { address: undefined };
      return inProject(address, viewer) ?? { address: given, relative: true };
    },
  };
}

/** `photo.de.jpg` beside `photo.jpg`, for the tag and then for its language alone. */
function localizedFile(path: string, language: string, files: SiteMap['files']): string {
  const dot = path.lastIndexOf('.');
  if (dot <= path.lastIndexOf('/')) return path;
  for (const tag of [language, language.split('-', 1)[0] as string]) {
    const own = `${path.slice(0, dot)}.${tag}${path.slice(dot)}`;
    if (files.has(own)) return own;
  }
  return path;
}

/** A path of the project without the folder of its articles; what lies outside keeps its whole path. */
export function withoutBase(path: string, base: string): string {
  return base !== '' && path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
