import { onlyText } from '../model/content.ts';
import { needsEditing } from '../model/needs-editing.ts';
import { isProposal } from '../model/proposal.ts';
import { type Part, type State, stateRank, type Unit } from '../model/translation.ts';
import { sameText } from '../text/space.ts';
import { withBase } from './export.ts';
import type { MergeContext } from './outcome.ts';
import { joinNotes } from './record.ts';
import { relayChanged, relaysOther } from './relay.ts';
import { unitState } from './state.ts';

/** What becomes of a plain unit. */
export interface PlainMerge {
  readonly unit: Unit;
  readonly outcome: 'applied' | 'unchanged';
}

/**
 * Merges the commonest of returned units: text without a code, in the sentences of the store, all of them translated, into a unit
 * that has no target yet, or the same.
 *
 * @returns exactly what {@link mergeUnit} makes of it; undefined of any other unit.
 */
export function mergePlain(mine: Unit, returned: Unit, context: MergeContext): PlainMerge | undefined {
  const { parts } = mine;
  if (relaysOther(mine, returned)) return undefined;
  if (!mine.translate || mine.retired === true || mine.codes.length > 0 || returned.codes.length > 0 || parts.length !== returned.parts.length) return undefined;
  const fresh: Part[] = [];
  /** Segments that have a target in the store, and those that have the same. */
  let had = 0;
  let same = 0;
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] as Part;
    const theirs = returned.parts[i] as Part;
    const source = onlyText(part.source);
    // An ICU message is looked at more closely.
    if (source === undefined || source.includes('{') || source !== onlyText(theirs.source) || part.kind !== theirs.kind || part.order !== undefined || theirs.order !== undefined) return undefined;
    if (part.kind === 'ignorable') {
      fresh.push(part);
      continue;
    }
    const target = theirs.target === undefined ? undefined : onlyText(theirs.target);
    const state = target === undefined ? undefined : stateOf(theirs.state, source, target);
    if (state === undefined || part.subState !== undefined || theirs.subState === relayChanged || needsEditing(theirs) || isProposal(theirs)) return undefined;
    if (part.target !== undefined) {
      had += 1;
      if (onlyText(part.target) === target) same += 1;
    }
    fresh.push(withTarget(part, theirs, state));
  }
  const segments = parts.length - parts.reduce((n, part) => (part.kind === 'ignorable' ? n + 1 : n), 0);
  if (segments === 0 || (had > 0 && (had < segments || same < segments))) return undefined;
  const notes = joinNotes(mine.notes, returned.notes);
  const noted = notes === mine.notes ? mine : { ...mine, notes };
  const unit: Unit = { ...noted, parts: fresh };
  if (had > 0 && stateRank(unitState(unit)) <= stateRank(unitState(mine))) return { unit: noted, outcome: 'unchanged' };
  return { unit: withBase(unit, context.hash), outcome: 'applied' };
}

/** The state that counts (see {@link effectiveState}); undefined where the sentence needs a closer look. */
function stateOf(said: State, source: string, target: string): State | undefined {
  if (!/\S/u.test(source) || !/\S/u.test(target)) return undefined;
  if (said !== 'initial') return said;
  return sameText(target, source) ? undefined : 'translated';
}

function withTarget(part: Part, theirs: Part, state: State): Part {
  const { id } = part;
  const { target, subState } = theirs;
  if (id !== undefined && target !== undefined && subState === undefined) return { kind: 'segment', id, source: part.source, target, state };
  return { ...part, ...(target === undefined ? {} : { target }), state, ...(subState === undefined ? {} : { subState }) };
}
