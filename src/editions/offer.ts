import { pseudoWay } from '../steps/pseudo.ts';
import type { Tongue } from './tongue.ts';

/** One edition of an article, or one index, as the others speak of it. */
export interface Offer {
  /** BCP 47 tag. */
  readonly language: string;
  readonly tongue: Tongue;
  /** Path of its page in the site. */
  readonly page: string;
  readonly title: string;
  /** Whole enough to be offered to readers. */
  readonly listed: boolean;
  /** Offered to search engines too: listed, and in a language that people speak. */
  readonly indexed: boolean;
}

/** An edition or index as it is offered; a pseudo-locale, which is for testing, is not offered to search engines. */
export function makeOffer(offer: Omit<Offer, 'indexed'>): Offer {
  return { ...offer, indexed: offer.listed && pseudoWay(offer.language) === undefined };
}
