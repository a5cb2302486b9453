import type { Tongue } from './tongue.ts';

/** One edition of an article, or one index, as the others speak of it. */
export interface Offer {
  /** BCP 47 tag. */
  readonly language: string;
  readonly tongue: Tongue;
  /** Path of its page in the site. */
  readonly page: string;
  readonly title: string;
  /** Whole enough to be offered to readers and search engines. */
  readonly listed: boolean;
}
