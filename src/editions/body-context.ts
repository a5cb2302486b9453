import type { Words } from './words.ts';

/** What a body is rendered with. */
export interface BodyContext {
  readonly path: string;
  /** BCP 47 tag of the page. */
  readonly language: string;
  readonly words: Words;
  /** The address as the page has it; undefined where it must not stand in a page. */
  readonly link: (address: string) => string | undefined;
  /** The same for a picture or another file that a page loads. */
  readonly file: (address: string) => string | undefined;
  readonly report: (code: 'script-left-out' | 'frame-replaced' | 'link-unsafe', values: Readonly<Record<string, string>>) => void;
  /** Say before each run of untranslated paragraphs that it is one. */
  readonly sayUntranslated: boolean;
}

/** An article as it stands in a page: markup made here, with no heading of the first level in it. */
export interface Body {
  readonly html: string;
  /** The first heading, taken out of the body; inline markup. */
  readonly heading?: string;
  /** What the heading's element needs: its language where it is not the page's. */
  readonly headingAttributes?: string;
}
