import { parseTag } from '../language/tag.ts';

/** One edition of an article, or one index, as the others speak of it. */
export interface Offer {
  /** BCP 47 tag. */
  readonly language: string;
  /** Path of its page in the site. */
  readonly page: string;
  readonly title: string;
  /** Whole enough to be offered to readers and search engines. */
  readonly listed: boolean;
}

/**
 * The locale as Open Graph writes it: language and territory, the likely one where the tag names none.
 *
 * @example openGraphLocale('uk') // 'uk_UA'
 */
export function openGraphLocale(tag: string): string {
  const known = parseTag(tag);
  if (known === undefined) return tag.replaceAll('-', '_');
  const { language, region } = new Intl.Locale(known).maximize();
  return region === undefined ? language : `${language}_${region}`;
}

/**
 * The name of a language in itself, as it stands at the beginning of a line.
 *
 * @example ownName('uk') // 'Українська'
 */
export function ownName(tag: string): string {
  const known = parseTag(tag);
  if (known === undefined) return tag;
  const name = new Intl.DisplayNames([known], { type: 'language' }).of(known) ?? tag;
  const first = String.fromCodePoint(name.codePointAt(0) ?? 0);
  return first.toLocaleUpperCase(known) + name.slice(first.length);
}
