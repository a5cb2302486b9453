import type { Facts } from './facts.ts';
import type { Moment } from './values.ts';

/** An edition as lists and feeds speak of it. */
export interface Card {
  readonly title: string;
  readonly titleLanguage?: string;
  readonly description?: string;
  readonly descriptionLanguage?: string;
  readonly authors: readonly string[];
  readonly published?: Moment;
  readonly updated?: Moment;
  /** Path of its page. */
  readonly page: string;
}

/** The card of an edition from its facts. */
export function cardOf(facts: Facts, page: string): Card {
  const { title, titleLanguage, description, descriptionLanguage, authors, published, updated } = facts;
  return {
    title,
    ...(titleLanguage === undefined ? {} : { titleLanguage }),
    ...(description === undefined ? {} : { description }),
    ...(descriptionLanguage === undefined ? {} : { descriptionLanguage }),
    authors,
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
    page,
  };
}

/** Newest first; those without a date last, by title. */
export function sortCards(cards: readonly Card[], language: string): readonly Card[] {
  const collator = new Intl.Collator(language);
  return [...cards].sort((a, b) => (b.published?.time ?? -8.64e15) - (a.published?.time ?? -8.64e15) || collator.compare(a.title, b.title) || (a.page < b.page ? -1 : 1));
}
