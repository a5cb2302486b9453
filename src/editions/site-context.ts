import type { Links } from './links.ts';
import type { SiteSettings } from './settings.ts';
import type { Template } from './template.ts';
import type { Tongues } from './tongue.ts';
import type { Words } from './words.ts';

/** What every page of a site is made with. */
export interface SiteContext {
  readonly settings: SiteSettings;
  /** The address of the site, with a slash at its end. */
  readonly base?: string | undefined;
  readonly template: Template;
  /** Path of the style sheet. */
  readonly style: string;
  readonly words: (language: string) => Words;
  readonly tongues: Tongues;
  readonly links: Links;
  /** Languages that have an index. */
  readonly languages: readonly string[];
  /** A message of the config in a language. */
  readonly message: (key: string, language: string) => string;
}

/** Path of the index of a language; `page` from 1. */
export function indexPage(language: string, page = 1): string {
  return `${language}/index${page === 1 ? '' : `-${page}`}.html`;
}

/** Path of the feed of a language. */
export function feedPage(language: string): string {
  return `${language}/feed.xml`;
}

/** Path of the page that offers the languages. */
export const rootPage = 'index.html';
