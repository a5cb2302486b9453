/** A regular expression as a tree; a `set` is anything that matches exactly one character. */
export type Node =
  | { readonly kind: 'set'; readonly source: string }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly items: readonly Node[] }
  | {
      readonly kind: 'repeat';
      readonly item: Node;
      readonly min: number;
      /** Infinity where there is no limit. */
      readonly max: number;
      readonly mode: 'greedy' | 'lazy' | 'possessive';
    }
  | { readonly kind: 'look'; readonly ahead: boolean; readonly negative: boolean; readonly item: Node }
  /** Matches no character: a boundary, an end; as JavaScript writes it. */
  | { readonly kind: 'assertion'; readonly source: string };

/** Why a pattern cannot be translated: `construct` is what it uses, or what is wrong with it. */
export interface Problem {
  readonly kind: 'unsupported' | 'invalid' | 'slow';
  readonly construct: string;
}

/** Thrown inside the translation alone, and caught there. */
export class PatternError extends Error {
  readonly problem: Problem;

  constructor(kind: Problem['kind'], construct: string) {
    super(construct);
    this.problem = { kind, construct };
  }
}
