/** What the text of a standard asks for, and two documents that differ in just that. */
export interface Constraint {
  /** The place in the standard. */
  readonly section: string;
  /** What it asks for, in few words. */
  readonly asks: string;
  readonly code: string;
  readonly valid: string;
  readonly invalid: string;
}

/** Makes rows for one section: `[asks, code, valid, invalid]`. */
export function rows(
  section: string,
  ...list: readonly (readonly [asks: string, code: string, valid: string, invalid: string])[]
): readonly Constraint[] {
  return list.map(([asks, code, valid, invalid]) => ({ section, asks, code, valid, invalid }));
}
