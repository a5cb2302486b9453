import type { BlockKind } from './block.ts';
import type { Code, Content } from './content.ts';

/** States of a segment, in order (XLIFF 2.1, 4.3.1.33). */
export const states = ['initial', 'translated', 'reviewed', 'final'] as const;
export type State = (typeof states)[number];

/** 0 for `initial` to 3 for `final`. */
export function stateRank(state: State): number {
  return states.indexOf(state);
}

/** The earliest of several states; `initial` where there is none. */
export function earliestState(list: readonly State[]): State {
  let least = list.length === 0 ? 0 : states.length - 1;
  for (const state of list) least = Math.min(least, stateRank(state));
  return states[least] ?? 'initial';
}

/** A segment (a sentence) of a unit, or the ignorable white space between two. */
export interface Part {
  readonly kind: 'segment' | 'ignorable';
  /** Unique in the unit among segments, ignorables and codes; an NMTOKEN. */
  readonly id?: string;
  readonly source: Content;
  /** Absent where nothing was translated; an empty list is an empty `<target/>`. */
  readonly target?: Content;
  readonly state: State;
  readonly subState?: string;
  /** Place of the target among the parts of the unit, from 1, where it differs from the source's. */
  readonly order?: number;
}

/** Something said to or by a translator. */
export interface Note {
  readonly text: string;
  readonly category?: string;
  readonly appliesTo?: 'source' | 'target';
  /** 1 (most important) to 10. */
  readonly priority?: number;
  readonly id?: string;
}

/** A suggested translation (Translation Candidates module; `alt-trans` in 1.2). */
export interface Match {
  /** The segment it is for, by its id; the whole unit where absent. */
  readonly segment?: string;
  readonly source: Content;
  readonly target: Content;
  /** Language of `target` where it is not the file's target language: a reference match. */
  readonly language?: string;
  readonly reference?: boolean;
  /** 0 to 100. */
  readonly similarity?: number;
  /** Where it comes from: `previous`, `conflict`, … */
  readonly origin?: string;
  /** Original data of codes that the match has and its unit lacks. */
  readonly codes?: readonly Code[];
}

/** Why a unit is locked. */
export interface Passage {
  /** BCP 47 tag of the language it was said in, if known. */
  readonly language?: string;
  /** How it was found: by the author's word, by its `lang`, by its text, or because it belongs to one that was. */
  readonly reason: 'author' | 'language' | 'attribution';
  readonly speaker?: string;
}

/** Whose translation a unit is that is printed under a passage. */
export interface Gloss {
  /** Id of the unit of the passage. */
  readonly of: string;
  readonly language?: string;
}

/** A block as XLIFF sees it: the smallest thing that is exported, merged and built. */
export interface Unit {
  readonly id: string;
  /** What it is in its article, for the translator's eyes: XLIFF's `name` is made of it. */
  readonly kind?: BlockKind;
  readonly level?: number;
  readonly translate: boolean;
  readonly passage?: Passage;
  /** It is a translation to be printed under a passage: of which unit, and in which language that is. */
  readonly gloss?: Gloss;
  readonly preserveSpace?: boolean;
  readonly codes: readonly Code[];
  readonly parts: readonly Part[];
  readonly notes: readonly Note[];
  readonly matches: readonly Match[];
  /**
   * Fingerprint of the target as it was when this file was written: tells a translator's change from a
   * store that has moved on. Absent where there was no target, or a tool dropped it.
   */
  readonly base?: string;
  /** Gone from the article, kept in the store with its translation. */
  readonly retired?: boolean;
  /** XLIFF's `resname`/`name` as a returned file gives it, when it is not made by stet. */
  readonly name?: string;
  /** What a returned file's 1.2 `<context>` elements say, where they are not stet's own: a trip through PO keeps ids there. */
  readonly contexts?: readonly string[];
  /** Where the unit stands in the XLIFF file it was read from; line and column from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** One article in one pair of languages: an XLIFF `<file>`. */
export interface Translation {
  /** An NMTOKEN: a hash of the path. */
  readonly id: string;
  /** The article's path, posix, relative (XLIFF's `original`). */
  readonly original?: string;
  readonly sourceLanguage: string;
  readonly targetLanguage?: string;
  /** The format's name, such as `markdown`. */
  readonly format?: string;
  readonly notes: readonly Note[];
  readonly units: readonly Unit[];
}

export type XliffVersion = '1.2' | '2.0' | '2.1' | '2.2';
