import type { Part } from './translation.ts';

/** How `subState` begins where a tool says of a target that it is its own proposal, which nobody has looked at, or that it was rejected. */
export const proposalPrefix = 'proposal:';

/** What XLIFF 1.2 says of such targets in `state-qualifier`. */
const qualifiers: ReadonlySet<string> = new Set(
  ['fuzzy-match', 'glossary-suggestion', 'leveraged-glossary', 'leveraged-mt', 'leveraged-repository', 'leveraged-tm', 'mt-suggestion', 'tm-suggestion', 'rejected-grammar', 'rejected-inaccurate', 'rejected-length', 'rejected-spelling'].map((word) => `xliff12:${word}`),
);

/** True of a target that is there to be worked on, and no translation yet. */
export function isProposal({ state, subState }: Pick<Part, 'state' | 'subState'>): boolean {
  return state === 'initial' && subState !== undefined && (subState.startsWith(proposalPrefix) || qualifiers.has(subState));
}
