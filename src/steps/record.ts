import type { Code } from '../model/content.ts';
import { contentKey, targetOrder, unitSource } from '../model/part.ts';
import type { Match, Note, Part, Unit } from '../model/translation.ts';
import { carryEdited } from './carry.ts';
import { withBase } from './export.ts';
import { isOwnNote } from './own-note.ts';
import { lacksTarget } from './state.ts';

/** The `origin` of a match that holds a returned target which was not applied, or the store's that gave way. */
const conflictOrigin = 'conflict';

/** The unit with what an older version of it lends: sentences that did not change, the others as suggestions. */
export function recordStale(unit: Unit, returned: Unit): Unit {
  const carried = carryEdited({ ...returned, notes: [] }, { ...unit, notes: [] });
  const parts = unit.parts.map((part, i) => (lacksTarget(part) ? (carried.parts[i] as Part) : part));
  return withBase({ ...unit, parts, matches: carried.matches });
}

/** The unit with another's target recorded as a suggestion. */
export function record(unit: Unit, other: Unit): Unit {
  const match: Match = {
    source: unitSource(other),
    target: targetOrder(other.parts).flatMap((part) => part.target ?? (part.kind === 'ignorable' ? part.source : [])),
    origin: conflictOrigin,
    ...(other.codes.length === 0 ? {} : { codes: usedCodes(other) }),
  };
  const key = (each: Match): string => contentKey(each.target);
  return unit.matches.some((each) => key(each) === key(match)) ? unit : { ...unit, matches: [...unit.matches, match] };
}

function usedCodes(unit: Unit): readonly Code[] {
  const ids = new Set(unit.parts.flatMap((part) => [...part.source, ...(part.target ?? [])]).map((item) => ('id' in item ? item.id : '')));
  return unit.codes.filter((code) => ids.has(code.id));
}

/** The store's notes and those that a translator added. */
export function joinNotes(mine: readonly Note[], theirs: readonly Note[]): readonly Note[] {
  if (theirs.length === 0) return mine;
  const known = new Set(mine.map((note) => note.text));
  const added = theirs.filter((note) => note.text.trim() !== '' && !known.has(note.text) && !isOwnNote(note));
  return added.length === 0 ? mine : [...mine, ...added];
}
