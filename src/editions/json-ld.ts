import { absoluteAddress } from './address.ts';
import type { Facts } from './facts.ts';
import type { Offer } from './offer.ts';
import type { Relayed } from './relayed.ts';
import type { Stretch } from './stretch.ts';

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
  /** Quotations that relay a passage, and their language on the page. */
  readonly relayed?: readonly QuotedWords[];
}

/** A quotation of a page that relays a passage. */
export interface QuotedWords extends Relayed {
  /** BCP 47 tag of the page's text, without where it comes from. */
  readonly language: string;
}

/** The quotations of an edition that relay a passage, in the order of its text. */
export function relayedIn(stretches: readonly Stretch[]): readonly QuotedWords[] {
  return stretches.flatMap(({ inner = [] }) => inner.flatMap(({ relayed, language = '' }) => (relayed === undefined ? [] : [{ ...relayed, language: language.replace(/-t-.*$/, '') }])));
}

/**
 * The article as schema.org's NewsArticle: a translation names its original (`translationOfWork`), the original
 * its indexed translations (`workTranslation`).
 */
export function articleJsonLd(input: JsonLdInput): Readonly<Record<string, unknown>> {
  const { facts, language, sourceLanguage, page, offers, base, site, picture, relayed = [] } = input;
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
    citation: relayed.length === 0 ? undefined : relayed.map(quotation),
    workTranslation: translations.length === 0 ? undefined : translations.map(work),
  });
}

/** What a page of the author's own quotes that relays a passage, beside what it says of itself already; undefined where there is none. */
export function relayedJsonLd(relayed: readonly QuotedWords[], language: string): Readonly<Record<string, unknown>> | undefined {
  return relayed.length === 0 ? undefined : { '@context': 'https://schema.org', '@type': 'WebPage', inLanguage: language, citation: relayed.map(quotation) };
}

/**
 * A quotation as schema.org's Quotation: one that was translated names the words that were said (`translationOfWork`), one in their
 * own language is those words.
 */
function quotation({ text, original, said, saidIn, speaker, language }: QuotedWords): Readonly<Record<string, unknown>> {
  const creator = speaker === undefined ? undefined : { '@type': 'Person', name: speaker };
  return without({
    '@type': 'Quotation',
    text,
    inLanguage: original ? saidIn : language,
    creator,
    translationOfWork: original ? undefined : without({ '@type': 'Quotation', text: said, inLanguage: saidIn, creator }),
  });
}

function without(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}
