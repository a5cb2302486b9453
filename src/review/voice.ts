import type { Diagnostic, Values } from '../text/diagnostic.ts';

/** What the page says, and in which language: words of `review.json` by keys below `review.`, evidence below `evidence.`. */
export interface ReviewVoice {
  /** BCP 47 tag. */
  readonly language: string;
  say(key: string, values?: Values): string;
  count(key: string, count: number, values?: Values): string;
  number(value: number): string;
  percent(share: number): string;
  languageName(tag: string): string;
  sentence(diagnostic: Diagnostic): string;
}
