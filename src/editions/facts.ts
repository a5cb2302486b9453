import type { Translation } from '../model/translation.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { collapse } from '../text/space.ts';
import { slice } from '../text/span.ts';
import { type FrontMatter, readFrontMatterValues, textOf, textsOf } from './front-matter.ts';
import { htmlFacts } from './html-facts.ts';
import { markdownFacts } from './markdown-facts.ts';
import { messages } from './messages.ts';
import { isPage } from './page-format.ts';
import type { NinjsParts } from './ninjs-parts.ts';
import type { OwnFacts, Picture } from './own-facts.ts';
import { type ArticleSettings, type Correction, localized, type SiteSettings } from './settings.ts';
import type { Stretch } from './stretch.ts';
import { type Moment, readMoment } from './values.ts';

/** What an edition says of itself before it is read: for its head, feeds and lists. */
export interface Facts {
  readonly title: string;
  /** BCP 47 tag of the title where it fell back to the source. */
  readonly titleLanguage?: string;
  readonly description?: string;
  readonly descriptionLanguage?: string;
  /** Under the headline: the description where the author wrote one for readers, whole. */
  readonly standfirst?: string;
  readonly authors: readonly string[];
  readonly translators: readonly string[];
  readonly reviewers: readonly string[];
  readonly published?: Moment;
  readonly updated?: Moment;
  /** For its head: what the front matter names, else the first picture. */
  readonly picture?: Picture;
  /** Above the text: only what the front matter names. */
  readonly lead?: Picture;
  readonly topics: readonly string[];
  /** BCP 47 tag of the topics where nobody has translated them. */
  readonly topicsLanguage?: string;
  readonly corrections: readonly { readonly date?: Moment; readonly text: string; readonly language?: string }[];
  /** As the author wants it, of the source. */
  readonly slug?: string;
}

/** What facts are read from. */
export interface FactsInput {
  readonly path: string;
  readonly format: string;
  /** The text of the edition. */
  readonly text: string;
  /** The front matter of the source: what did not change is still in its language. */
  readonly sourceMatter: FrontMatter;
  readonly sourceLanguage: string;
  readonly language: string;
  readonly stretches: readonly Stretch[];
  readonly translation?: Translation | undefined;
  readonly settings: SiteSettings;
  /** What the page shows of it, of an article in ninjs. */
  readonly parts?: NinjsParts | undefined;
}

/**
 * Reads the facts of an edition: from the config, then its front matter or head, then its first heading and paragraph.
 *
 * @returns the facts; diagnostics `date-invalid`.
 */
export function readFacts(input: FactsInput): { readonly facts: Facts; readonly diagnostics: readonly Diagnostic[] } {
  const { path, format, text, language, stretches, settings, sourceLanguage } = input;
  const diagnostics: Diagnostic[] = [];
  const config: ArticleSettings = settings.articles?.[path] ?? {};
  const matter = format === 'markdown' || format === 'html' ? readFrontMatterValues(text) : {};
  const own = input.parts?.facts ?? (isPage(format) ? htmlFacts(text) : format === 'markdown' ? markdownFacts(text, path, stretches) : textFacts(text, stretches));
  const moment = (value: string | undefined): Moment | undefined => {
    if (value === undefined) return undefined;
    const read = readMoment(value);
    if (read === undefined) diagnostics.push(diagnose(messages, 'warning', 'date-invalid', { path, date: value }, { where: { file: path } }));
    return read;
  };
  const title = textOf(matter, 'title', 'headline') ?? own.title;
  const standfirst = textOf(matter, 'description', 'summary', 'excerpt', 'subtitle') ?? input.parts?.standfirst;
  const description = standfirst ?? own.description;
  const published = moment(config.published ?? textOf(matter, 'date', 'published', 'publishdate', 'datepublished', 'pubdate') ?? own.published);
  const updated = moment(config.updated ?? textOf(matter, 'updated', 'lastmod', 'modified', 'datemodified') ?? own.updated);
  const lead = pictureOf(matter) ?? input.parts?.lead;
  const picture = lead ?? own.picture;
  const slug = localized(config.slug, language) ?? (language === sourceLanguage ? textOf(matter, 'slug') : undefined);
  const topics = input.parts?.topics ?? topicsOf(matter);
  // Subjects of ninjs are names that stay as they are.
  const same = input.parts !== undefined || ((format === 'markdown' || format === 'html') && topics.join('\n') === topicsOf(input.sourceMatter).join('\n'));
  const untold = same && language !== sourceLanguage && topics.length > 0;
  const fallen = (kinds: readonly string[]): Stretch | undefined => stretches.find((stretch) => kinds.includes(stretch.kind));
  const titleIn = fallen(['title'])?.language ?? (title === own.title ? fallen(['title', 'heading'])?.language : undefined);
  const descriptionIn = fallen(['description'])?.language ?? (description === own.description ? fallen(['paragraph'])?.language : undefined);
  return {
    facts: {
      title: title ?? nameOf(path),
      ...(titleIn === undefined || title === undefined ? {} : { titleLanguage: titleIn }),
      ...(description === undefined ? {} : { description: cut(description) }),
      ...(descriptionIn === undefined || description === undefined ? {} : { descriptionLanguage: descriptionIn }),
      ...(standfirst === undefined ? {} : { standfirst }),
      authors: first(config.authors, textsOf(matter.author), textsOf(matter.authors), textsOf(matter.byline), own.authors).map(bareName),
      translators: first(config.translators?.[language], notesOf(input.translation, 'translator'), people(matter, 'translator', language), settings.translators?.[language]),
      reviewers: first(config.reviewers?.[language], notesOf(input.translation, 'reviewer'), people(matter, 'reviewer', language), settings.reviewers?.[language]),
      ...(published === undefined ? {} : { published }),
      ...(updated === undefined ? {} : { updated }),
      ...(picture === undefined ? {} : { picture }),
      ...(lead === undefined ? {} : { lead }),
      topics,
      ...(untold ? { topicsLanguage: sourceLanguage } : {}),
      corrections: corrections(input, config.corrections, matter, moment),
      ...(slug === undefined ? {} : { slug }),
    },
    diagnostics,
  };
}

/** A name without the link that some write it with in Markdown. */
function bareName(name: string): string {
  return name.replace(/\[([^\][]*)\]\([^()\s]*\)/g, '$1');
}

function topicsOf(matter: Readonly<Record<string, unknown>>): readonly string[] {
  return first(textsOf(matter.tags), textsOf(matter.keywords), textsOf(matter.topics));
}

function first(...lists: readonly (readonly string[] | undefined)[]): readonly string[] {
  return lists.find((list) => list !== undefined && list.length > 0) ?? [];
}

/** `translator: Name` for every language, or `translator: {de: Name}`. */
function people(matter: Readonly<Record<string, unknown>>, role: string, language: string): readonly string[] {
  const value = matter[role] ?? matter[`${role}s`];
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'name' in value) return textsOf(value);
  return textsOf((value as Readonly<Record<string, unknown>>)[language]);
}

/** Who a returned file says has worked on it: notes of the file in a category of that name. */
function notesOf(translation: Translation | undefined, category: string): readonly string[] {
  return (translation?.notes ?? []).filter((note) => note.category === category).map((note) => note.text.trim());
}

function pictureOf(matter: Readonly<Record<string, unknown>>): Picture | undefined {
  const value = matter.image ?? matter.cover ?? matter.photo ?? matter.thumbnail;
  if (typeof value === 'string' && value.trim() !== '') return { address: value.trim() };
  if (typeof value !== 'object' || value === null) return undefined;
  const inner = value as Readonly<Record<string, unknown>>;
  const address = textOf(inner, 'src', 'url', 'path', 'image');
  if (address === undefined) return undefined;
  const alternative = textOf(inner, 'alt');
  const caption = textOf(inner, 'caption');
  const credit = textOf(inner, 'credit', 'photographer');
  return {
    address,
    ...(alternative === undefined ? {} : { alternative }),
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : { credit }),
  };
}

function corrections(
  { format, sourceMatter, sourceLanguage, language }: FactsInput,
  config: readonly Correction[] | undefined,
  matter: Readonly<Record<string, unknown>>,
  moment: (value: string | undefined) => Moment | undefined,
): Facts['corrections'] {
  const out: { date?: Moment; text: string; language?: string }[] = [];
  const add = (date: string | undefined, text: string | undefined, foreign: boolean): void => {
    if (text === undefined) return;
    const at = moment(date);
    out.push({ ...(at === undefined ? {} : { date: at }), text, ...(foreign && language !== sourceLanguage ? { language: sourceLanguage } : {}) });
  };
  for (const { date, text } of config ?? []) {
    add(date, localized(text, language), typeof text === 'string' || text[language] === undefined);
  }
  const original = format === 'markdown' && language !== sourceLanguage ? correctionTexts(sourceMatter) : [];
  for (const [i, { date, text }] of correctionTexts(matter).entries()) add(date, text, original[i]?.text === text);
  return out;
}

function correctionTexts(matter: Readonly<Record<string, unknown>>): readonly { readonly date?: string; readonly text: string }[] {
  const value = matter.correction ?? matter.corrections;
  return (Array.isArray(value) ? value : [value]).flatMap((item): readonly { date?: string; text: string }[] => {
    if (typeof item === 'string') return [{ text: item }];
    if (typeof item !== 'object' || item === null) return [];
    const date = textOf(item as Readonly<Record<string, unknown>>, 'date');
    const text = textOf(item as Readonly<Record<string, unknown>>, 'text');
    return text === undefined ? [] : [{ text, ...(date === undefined ? {} : { date }) }];
  });
}

function textFacts(text: string, stretches: readonly Stretch[]): OwnFacts {
  const words = (stretch: Stretch | undefined): string | undefined => (stretch === undefined ? undefined : collapse(slice(text, stretch.span)));
  const title = words(stretches.find(({ kind }) => kind === 'title') ?? stretches[0]);
  const description = words(stretches.find(({ kind, why }) => kind === 'paragraph' && why !== 'passage'));
  return { ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }) };
}

function nameOf(path: string): string {
  return (path.split('/').at(-1) as string).replace(/\.[^.]*$/, '');
}

/** At most about 200 characters, cut behind a sentence where there is one, else between words. */
export function cut(text: string): string {
  const flat = collapse(text);
  if (flat.length <= 200) return flat;
  const head = flat.slice(0, 200);
  const sentence = Math.max(...[...head.matchAll(/[.!?…](?=\s)|[。！？]/gu)].map((found) => found.index + 1), 0);
  if (sentence >= 80) return head.slice(0, sentence);
  const word = head.search(/\s\S*$/u);
  return `${head.slice(0, word > 120 ? word : head.length).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
