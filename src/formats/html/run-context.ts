import type { Draft } from './draft.ts';
import type { ReadReference } from './reference.ts';

/** What is around a run. */
export interface RunContext {
  readonly source: string;
  readonly readReference: ReadReference;
  readonly preserve: boolean;
  readonly translate: boolean | undefined;
  readonly language: string | undefined;
  /** A post: an empty line in it does not make two blocks. */
  readonly whole: boolean;
  /** Directly in a quotation: a line that begins with a dash says who said it. */
  readonly quoted: boolean;
  readonly drafts: readonly Draft[];
}
