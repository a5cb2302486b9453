import type { Values } from '../text/diagnostic.ts';
import type { Span } from '../text/span.ts';
import type { CheckCode } from './levels.ts';

/** One thing that is wrong with a translation, and the stretch of the unit's target that it is about, if any. */
export interface Finding {
  readonly code: CheckCode;
  readonly span?: Span;
  readonly values?: Values;
  readonly expected?: string;
  readonly received?: string;
}
