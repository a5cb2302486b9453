import * as v from 'valibot';
import { isKnownLanguage, parseTag } from '../language/tag.ts';

type ByLanguage<T> = Readonly<Record<string, T>>;

/** A text for all languages, or one for each. */
type LocalizedText = string | ByLanguage<string>;

/** What the config says of one article's pages. */
export interface SiteArticleConfig {
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly translators?: ByLanguage<readonly string[]> | undefined;
  readonly reviewers?: ByLanguage<readonly string[]> | undefined;
  readonly slug?: LocalizedText | undefined;
  readonly corrections?: readonly { readonly date?: string | undefined; readonly text: LocalizedText }[] | undefined;
}

/** What the config says of the site. Paths are relative to the config's folder. */
export interface SiteConfig {
  readonly address?: string | undefined;
  readonly name?: LocalizedText | undefined;
  readonly folder?: string | undefined;
  readonly slugs?: 'file' | 'transliterated' | 'native' | undefined;
  readonly listFrom?: number | undefined;
  readonly head?: boolean | undefined;
  readonly relays?: boolean | undefined;
  readonly timeZone?: string | undefined;
  readonly template?: string | undefined;
  readonly words?: string | undefined;
  readonly static?: string | undefined;
  readonly translators?: ByLanguage<readonly string[]> | undefined;
  readonly reviewers?: ByLanguage<readonly string[]> | undefined;
  readonly articles?: ByLanguage<SiteArticleConfig> | undefined;
  readonly messages?: ByLanguage<ByLanguage<string>> | undefined;
  readonly feedLength?: number | undefined;
  readonly pageLength?: number | undefined;
}

const filled = v.pipe(v.string(), v.minLength(1, 'config-empty'));

const tag = v.pipe(
  v.string(),
  v.check((text) => parseTag(text) !== undefined, 'config-ill-formed-tag'),
  v.check((text) => parseTag(text) === undefined || isKnownLanguage(text), 'config-unknown-language'),
  v.transform((text) => parseTag(text) ?? text),
);

/** A path of the project: relative, and not out of it. */
const path = v.pipe(
  filled,
  v.transform((text) => text.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '')),
  v.check((text) => text !== '' && text !== '.' && !/^(?:[\\/]|[A-Za-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(text), 'config-not-inside'),
);

const localized = v.union([filled, v.record(tag, filled)]);
const people = v.record(tag, v.array(filled));
const count = v.pipe(
  v.number(),
  v.check((value) => Number.isInteger(value) && value >= 1 && value <= 1000, 'config-not-count'),
);

const article: v.GenericSchema<unknown, SiteArticleConfig> = v.strictObject({
  published: v.pipe(v.optional(filled), v.description('When it was published: 2021-09-16 or 2021-09-16T09:05:00-04:00.')),
  updated: v.pipe(v.optional(filled), v.description('When it was last changed.')),
  authors: v.pipe(v.optional(v.array(filled)), v.description('Who wrote it.')),
  translators: v.pipe(v.optional(people), v.description('Who translated it, by language.')),
  reviewers: v.pipe(v.optional(people), v.description('Who reviewed the translation, by language.')),
  slug: v.pipe(v.optional(localized), v.description('What its page is called in addresses, without the extension: one for all languages, or by language.')),
  corrections: v.pipe(
    v.optional(v.array(v.strictObject({ date: v.optional(filled), text: localized }))),
    v.description('What was wrong in it and has been put right; shown above the text.'),
  ),
});

/** The shape of the key `site`. */
export const siteSchema: v.GenericSchema<unknown, SiteConfig> = v.strictObject({
  address: v.pipe(v.optional(v.string()), v.description('Where the site is served, absolute: https://example.org/news/. Without it pages have no canonical and alternate links, and the site no feeds and no sitemap.')),
  name: v.pipe(v.optional(localized), v.description('What the site is called: one name for all languages, or by language.')),
  folder: v.pipe(v.optional(path), v.description('The published folder. It is stet\'s own and is replaced as a whole. Default: site in the folder of the editions.')),
  slugs: v.pipe(
    v.optional(v.picklist(['file', 'transliterated', 'native'])),
    v.description('What pages are called: as the article\'s file, or by their title, in Latin letters or in its own. What was published keeps its name (stet.slugs.json). Default: file.'),
  ),
  listFrom: v.pipe(
    v.optional(v.pipe(v.number(), v.check((value) => value >= 0 && value <= 1, 'config-not-share'))),
    v.description('The share of its units, 0 to 1, from which an edition is offered to readers and search engines. Default: 0.5.'),
  ),
  head: v.pipe(v.optional(v.boolean()), v.description('False: the heads of articles that are whole HTML pages are left alone but for lang and dir. Default: true.')),
  relays: v.pipe(v.optional(v.boolean()), v.description('True: quotations that translate a passage of their article say so, lang="de-t-uk", and in the JSON-LD of their page, where it is beyond doubt. Default: false.')),
  timeZone: v.pipe(v.optional(filled), v.description('The time zone that times are shown in, as IANA names it: Europe/Kyiv. Without it each is shown in the offset it was given in.')),
  template: v.pipe(v.optional(path), v.description('A template of your own: HTML with slots such as {{title}}, {{head}} and {{content}}.')),
  words: v.pipe(v.optional(path), v.description('A folder with words of the pages, <language>/edition.json or <language>.json, which go before stet\'s own: a file adds a language.')),
  static: v.pipe(v.optional(path), v.description('A folder whose files are copied into the site as they are: icons, robots.txt, CNAME.')),
  translators: v.pipe(v.optional(people), v.description('Who translates, by language, where neither the article nor its XLIFF says so.')),
  reviewers: v.pipe(v.optional(people), v.description('Who reviews translations, by language, where neither the article nor its XLIFF says so.')),
  articles: v.pipe(v.optional(v.record(v.string(), article)), v.description('Facts of single articles, by their path as the config\'s folder has it; they go before what the article says of itself.')),
  messages: v.pipe(
    v.optional(v.record(tag, v.record(v.string(), v.string()))),
    v.description('ICU messages for {{message:key}} in your template, by language, then by key. They may use {site}, {language} and {address}.'),
  ),
  feedLength: v.pipe(v.optional(count), v.description('Entries in a feed. Default: 20.')),
  pageLength: v.pipe(v.optional(count), v.description('Articles on a page of the index. Default: 40.')),
});
