import type { Hash } from '../model/id.ts';
import type { State, Translation, Unit } from '../model/translation.ts';
import type { Diagnostic } from '../text/diagnostic.ts';

export const outcomes = [
  'applied', 'unchanged', 'stale', 'conflict', 'retired', 'unknown', 'damaged', 'empty', 'passage-changed',
] as const;

/** What became of one returned unit. */
export interface Outcome {
  /** Id of the store's unit where one was found, else the returned file's. */
  readonly unit: string;
  readonly outcome: (typeof outcomes)[number];
  /** How the unit was recognised, where not by its id. */
  readonly by?: 'context' | 'text' | 'similarity';
  /** The returned text, as a reader would see it, kept even where it was not applied. */
  readonly text?: string;
  readonly source?: string;
  readonly state?: State;
  /** What else the file has for the unit, where it gives it more than once and not the same. */
  readonly others?: readonly { readonly text: string; readonly state: State; readonly line?: number }[];
  readonly diagnostics: readonly Diagnostic[];
}
/** What merging depends on beyond the units. */
export interface MergeContext {
  readonly languages: Pick<Translation, 'sourceLanguage' | 'targetLanguage'>;
  /** The ids of the article's units as it is now: others are stale. */
  readonly current: Pick<ReadonlySet<string>, 'has'> | undefined;
  readonly theirs: boolean;
  readonly file: string | undefined;
  /** SHA-256, where there is a faster one. */
  readonly hash?: Hash | undefined;
  /** False where nobody will read the texts of the outcomes. */
  readonly texts?: boolean | undefined;
}

/** True of a unit that the article still has; a translation under a unit goes with that. */
export function isCurrent({ id, gloss }: Unit, { current }: MergeContext): boolean {
  return current === undefined || current.has(id) || (gloss !== undefined && current.has(gloss.of));
}
