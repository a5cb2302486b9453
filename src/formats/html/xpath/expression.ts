/** The axes that are understood (XPath 1.0, 2.2): all but `namespace`. */
export const axes = [
  'ancestor',
  'ancestor-or-self',
  'attribute',
  'child',
  'descendant',
  'descendant-or-self',
  'following',
  'following-sibling',
  'preceding',
  'parent',
  'preceding-sibling',
  'self',
] as const;
export type Axis = (typeof axes)[number];

/** What a step selects of its axis. */
export type NodeTest =
  | { readonly kind: 'node' | 'text' | 'any' }
  | { readonly kind: 'name'; readonly local: string; readonly uri: string | undefined }
  | { readonly kind: 'namespace'; readonly uri: string };

export interface Step {
  readonly axis: Axis;
  readonly test: NodeTest;
  readonly predicates: readonly Expression[];
}

export type Operator = 'or' | 'and' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | 'div' | 'mod' | '|';

/** An XPath expression as a tree. */
export type Expression =
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'minus'; readonly of: Expression }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly parameters: readonly Expression[] }
  | { readonly kind: 'path'; readonly from: Expression | 'root' | 'context'; readonly steps: readonly Step[] }
  | { readonly kind: 'filter'; readonly of: Expression; readonly predicates: readonly Expression[] };
