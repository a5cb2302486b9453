import { judgeOf } from '../srx/apply.ts';
import type { SrxRules } from '../srx/rules.ts';
import { languagesOf } from './languages.ts';
import { findBreaks } from './scan.ts';
import { makeTables } from './tables.ts';
import type { Tables } from './tables.ts';
import { unicodeBreaks } from './unicode.ts';
import { withForced, withRules } from './user.ts';
import type { ForcedBreak } from './user.ts';

export type { ForcedBreak } from './user.ts';

export interface SplitterOptions {
  /** BCP 47 tag of the text. */
  readonly locale: string;
  /** A user's rules, which go before ours. */
  readonly srx?: SrxRules;
  /** The user's word on single places, which goes before any rule. */
  readonly forced?: readonly ForcedBreak[];
}

/** Finds where sentences begin, in one language. */
export interface Splitter {
  /**
   * Offsets (UTF-16 code units) where a new sentence begins, after the white space; neither 0 nor the
   * length of the text is among them.
   */
  breaks(text: string): readonly number[];
}

interface Compiled {
  readonly tables: Tables | undefined;
  readonly segmenter: Intl.Segmenter;
}

/** A memo, not state: what is compiled for a locale depends on nothing else and never changes. */
const memo = new Map<string, Compiled>();

function compiled(locale: string): Compiled {
  const known = memo.get(locale);
  if (known !== undefined) return known;
  const tag = locale.replaceAll('_', '-');
  const languages = languagesOf(tag);
  const made: Compiled = {
    tables: languages.length > 0 ? makeTables(languages, tag.slice(0, 2)) : undefined,
    segmenter: segmenterOf(tag),
  };
  if (memo.size < 64) memo.set(locale, made);
  return made;
}

/** The runtime's segmenter; that of no language for a tag the runtime refuses. */
function segmenterOf(locale: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(locale, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'sentence' });
  }
}

/**
 * Makes a splitter; worth keeping where there are rules of a user's, which are compiled here.
 *
 * @example createSplitter({ locale: 'de', forced: [{ break: false, before: 'Nr.', after: 'eins' }] })
 */
export function createSplitter(options: SplitterOptions): Splitter {
  const { tables, segmenter } = compiled(options.locale);
  const judge = options.srx === undefined ? undefined : judgeOf(options.srx, options.locale);
  const forced = options.forced ?? [];
  return {
    breaks(text) {
      let breaks = tables === undefined ? unicodeBreaks(text, segmenter) : findBreaks(text, tables, segmenter);
      if (judge !== undefined) breaks = withRules(text, breaks, judge);
      return forced.length === 0 ? breaks : withForced(text, breaks, forced);
    },
  };
}

/**
 * The sentences of a text: pieces that join back to it. White space between two sentences stands at the
 * end of the first.
 *
 * @param locale BCP 47 tag of the text
 * @example splitSentences('Gen. Mark Milley spoke. Nobody left.', 'en') // ['Gen. Mark Milley spoke. ', 'Nobody left.']
 */
export function splitSentences(text: string, locale: string): readonly string[] {
  const out: string[] = [];
  let at = 0;
  for (const next of createSplitter({ locale }).breaks(text)) {
    out.push(text.slice(at, next));
    at = next;
  }
  if (at < text.length) out.push(text.slice(at));
  return out;
}
