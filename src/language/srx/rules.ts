/**
 * One rule of an SRX file (SRX 2.0, `<rule>`), its patterns as JavaScript regular expressions
 * (flag `v` is not used, flag `u` is).
 */
export interface SrxRule {
  /** `break="yes"`. */
  readonly break: boolean;
  /** Source of the expression that must match right before the place; empty: anything. */
  readonly before: string;
  /** Source of the expression that must match right after the place; empty: anything. */
  readonly after: string;
  /** Line of the rule in its file, from 1. */
  readonly line: number;
}

/** Which rules a language takes (SRX 2.0, `<languagemap>`). */
export interface SrxMap {
  /** Source of the expression that must match the whole language tag, whatever its case. */
  readonly pattern: string;
  readonly name: string;
}

/** A user's SRX file as plain data: it can be sent to a worker. */
export interface SrxRules {
  /** True: a language takes the rules of every map that matches, in order; false: of the first only. */
  readonly cascade: boolean;
  readonly maps: readonly SrxMap[];
  readonly languages: Readonly<Record<string, readonly SrxRule[]>>;
}
