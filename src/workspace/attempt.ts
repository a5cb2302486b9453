import type { Diagnostic } from '../text/diagnostic.ts';

/** What came of something that can go wrong: a value, or the problem that stood in its way. */
export type Attempt<T> =
  | { readonly value: T; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: Diagnostic };
