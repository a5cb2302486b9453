import type { State } from '../model/translation.ts';
import type { Incomplete } from '../steps/build.ts';
import type { IcuMessages } from './icu.ts';

/** A text that may differ by language: one for all, or by BCP 47 tag. */
export type Localized = string | Readonly<Record<string, string>>;

/** Something that was wrong in an article and has been put right. */
export interface Correction {
  /** As {@link readMoment} reads it. */
  readonly date?: string;
  readonly text: Localized;
}

/** What the config says of one article, over what the article says of itself. */
export interface ArticleSettings {
  readonly published?: string;
  readonly updated?: string;
  readonly authors?: readonly string[];
  readonly translators?: Readonly<Record<string, readonly string[]>>;
  readonly reviewers?: Readonly<Record<string, readonly string[]>>;
  readonly slug?: Localized;
  readonly corrections?: readonly Correction[];
}

/** How a site is made. */
export interface SiteSettings {
  /** Where the site is served, absolute: `https://example.org/news/`. */
  readonly address?: string;
  readonly name?: Localized;
  /** The language of the articles; the first is what `x-default` points at. */
  readonly source: string;
  /** Languages of the editions besides the source, in the order in which they are offered. */
  readonly languages: readonly string[];
  /** Folder of the project that holds the articles; it is not part of addresses. Posix, without a slash at its end. */
  readonly base?: string;
  /** What pages are called: as their file, or by their title, in Latin letters or in its own. Default `file`. */
  readonly slugs?: 'file' | 'transliterated' | 'native';
  /** The share of its units from which an edition is offered to readers and search engines. Default 0.5. */
  readonly listFrom?: number;
  /** False: the heads of whole HTML pages are left alone but for `lang` and `dir`. */
  readonly head?: boolean;
  /** True: quotations that translate a passage say so in their language, and in the page's JSON-LD. Default false. */
  readonly relays?: boolean;
  /** True: whole Editions in HTML, Markdown and ninjs say of what stands in which language it is, where their author does not. Default false. */
  readonly markPassages?: boolean;
  /** IANA name. Without it a time is written in the offset that it was given in. */
  readonly timeZone?: string;
  readonly minState?: State;
  readonly incomplete?: Incomplete;
  /** By the path of the article. */
  readonly articles?: Readonly<Record<string, ArticleSettings>>;
  /** Who translates and who reviews, by language, where neither the XLIFF nor the article says so. */
  readonly translators?: Readonly<Record<string, readonly string[]>>;
  readonly reviewers?: Readonly<Record<string, readonly string[]>>;
  /** The user's own ICU messages for the template's `{{message:key}}`. */
  readonly messages?: IcuMessages;
  /** Entries in a feed. Default 20. */
  readonly feedLength?: number;
  /** Articles on a page of the index. Default 40. */
  readonly pageLength?: number;
}

/** The text for a language: its own, its nearest relative's by the first part of the tag, or the first there is. */
export function localized(text: Localized | undefined, language: string): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  return text[language] ?? text[language.split('-', 1)[0] as string] ?? Object.values(text)[0];
}
