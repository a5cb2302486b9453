import type { State } from '../model/translation.ts';
import { prefix12 } from './prefix-12.ts';

/**
 * What XLIFF 1.2 says about a translation, and the state that it is here (XLIFF 2's own words); `docs/states.md` is made of it.
 * `approved="yes"` makes what is translated reviewed, but not what still needs a review. Where nothing is said, a target with text
 * is translated, an empty one initial. A state of 1.2 that is written otherwise, and a `state-qualifier`, are kept as `subState`
 * with the prefix `xliff12`.
 */
export const states12: Readonly<Record<string, State>> = {
  new: 'initial',
  'needs-translation': 'initial',
  'needs-l10n': 'initial',
  'needs-adaptation': 'initial',
  'needs-review-translation': 'translated',
  'needs-review-l10n': 'translated',
  'needs-review-adaptation': 'translated',
  translated: 'translated',
  'signed-off': 'reviewed',
  final: 'final',
};

/** How a state is written in 1.2; `signed-off` and `final` with `approved="yes"`. */
export const written12: Readonly<Record<State, string>> = {
  initial: 'new',
  translated: 'translated',
  reviewed: 'signed-off',
  final: 'final',
};

/** What 1.2 says of a target. */
export interface Said12 {
  readonly state?: string | undefined;
  readonly qualifier?: string | undefined;
  readonly approved?: string | undefined;
  /** False where the target is missing or empty. */
  readonly hasText: boolean;
}

/** The state that a 1.2 file says, and what of it only `subState` can hold. */
export function readState12({ state, qualifier, approved, hasText }: Said12): { readonly state: State; readonly subState?: string } {
  const subState = readSubState(state, qualifier);
  const known = state === undefined ? undefined : Object.hasOwn(states12, state) ? states12[state] : undefined;
  let read: State = known ?? (hasText ? 'translated' : 'initial');
  if (read === 'translated' && approved === 'yes' && (state === undefined || !state.startsWith('needs-'))) read = 'reviewed';
  return subState === undefined ? { state: read } : { state: read, subState };
}

/** A state as 1.2 says it. */
export function writeState12(state: State, subState?: string): { readonly state: string; readonly qualifier?: string; readonly approved: boolean } {
  const approved = state === 'reviewed' || state === 'final';
  const own = subState?.startsWith(prefix12) === true ? subState.slice(prefix12.length) : undefined;
  if (own !== undefined && Object.hasOwn(states12, own)) return { state: states12[own] === state ? own : written12[state], approved };
  const qualifier = own ?? (subState === undefined ? undefined : `x-${subState}`);
  return qualifier === undefined ? { state: written12[state], approved } : { state: written12[state], qualifier, approved };
}

function readSubState(state: string | undefined, qualifier: string | undefined): string | undefined {
  if (qualifier !== undefined && qualifier !== '') {
    return /^x-[^\s:]+:[^\s:]+$/.test(qualifier) ? qualifier.slice(2) : `${prefix12}${qualifier}`;
  }
  if (state === undefined || !Object.hasOwn(states12, state)) return undefined;
  return written12[states12[state] as State] === state ? undefined : `${prefix12}${state}`;
}
