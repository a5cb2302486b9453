import type { Outcome } from '../steps/outcome.ts';

/** What became of one article, or one catalogue, of a returned file. */
export interface ImportedFile {
  readonly file: string;
  readonly article: string;
  readonly language: string;
  /** The file that it was merged into. */
  readonly store: string;
  readonly written: boolean;
  /** False where the returned file breaks off, so that units are missing from it. */
  readonly complete: boolean;
  readonly outcomes: readonly Outcome[];
}
