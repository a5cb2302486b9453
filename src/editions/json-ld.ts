import { absoluteAddress } from './address.ts';
import type { Facts } from './facts.ts';
import type { Offer } from './offer.ts';

/** What the JSON-LD of an edition is made of. */
export interface JsonLdInput {
  readonly facts: Facts;
  readonly language: string;
  readonly sourceLanguage: string;
  /** Path of the page. */
  readonly page: string;
  readonly offers: readonly Offer[];
  /** The address of the site, with a slash at its end. */
  readonly base?: string | undefined;
  readonly site?: string | undefined;
  /** Absolute. */
  readonly picture?: string | undefined;
}

/**
 * The article as schema.org's NewsArticle: a translation names its original (`translationOfWork`), the original
 * its indexed translations (`workTranslation`).
 */
export function articleJsonLd(input: JsonLdInput): Readonly<Record<string, unknown>> {
  const { facts, language, sourceLanguage, page, offers, base, site, picture } = input;
  const address = base === undefined ? undefined : absoluteAddress(base, page);
  const work = (offer: Offer): Readonly<Record<string, unknown>> =>
    without({
      '@type': 'NewsArticle',
      '@id': base === undefined ? undefined : absoluteAddress(base, offer.page),
      url: base === undefined ? undefined : absoluteAddress(base, offer.page),
      headline: offer.title,
      inLanguage: offer.language,
    });
  const own = language === sourceLanguage;
  const original = own ? undefined : offers.find((offer) => offer.language === sourceLanguage);
  const translations = own ? offers.filter((offer) => offer.indexed && offer.language !== language) : [];
  const people = (names: readonly string[]): unknown => (names.length === 0 ? undefined : names.map((name) => ({ '@type': 'Person', name })));
  return without({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: facts.title,
    description: facts.description,
    inLanguage: language,
    datePublished: facts.published?.iso,
    dateModified: (facts.updated ?? facts.published)?.iso,
    author: people(facts.authors),
    translator: own ? undefined : people(facts.translators),
    image: picture,
    keywords: facts.topics.length === 0 ? undefined : facts.topics,
    publisher: site === undefined ? undefined : { '@type': 'Organization', name: site, ...(base === undefined ? {} : { url: base }) },
    translationOfWork: original === undefined ? undefined : work(original),
    workTranslation: translations.length === 0 ? undefined : translations.map(work),
  });
}

function without(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}
