import { checkCodes } from '../model/codes.ts';
import { plainText } from '../model/content.ts';
import { segmentsOf } from '../model/part.ts';
import { isProposal } from '../model/proposal.ts';
import { earliestState, type Part, type State, stateRank, type Unit } from '../model/translation.ts';
import { hasStanding, settlePassages } from './standing.ts';
import { sameText } from '../text/space.ts';

/** True of a segment that has anything a translator could translate. */
export function needsTarget(part: Part): boolean {
  return /\S/u.test(plainText(part.source));
}

/** True of a segment that needs a target and has none, or an empty one. */
export function lacksTarget(part: Part): boolean {
  return (part.target === undefined || part.target.length === 0) && needsTarget(part);
}

/**
 * The state that counts: a target that differs from its source is translated whatever a tool left the state
 * at (many never set it), unless it says that nobody has looked at it; one that equals it in state `initial` is a source copied for the translator, unless
 * there is no letter in it that could have been translated.
 */
export function effectiveState(part: Part): State {
  if (part.target === undefined || part.target.length === 0) return 'initial';
  if (part.state !== 'initial') return part.state;
  if (isProposal(part)) return 'initial';
  const source = plainText(part.source);
  return sameText(plainText(part.target), source) && /\p{L}/u.test(source) ? 'initial' : 'translated';
}

/** True if anything of a unit is translated: a copy of the source for the translator to write over is not. */
export function isTranslated(unit: Pick<Unit, 'parts'>): boolean {
  return segmentsOf(unit).some((part) => effectiveState(part) !== 'initial');
}

/** The earliest state among the sentences of a unit; `initial` where one has no target. */
export function unitState(unit: Pick<Unit, 'parts'>): State {
  return earliestState(segmentsOf(unit).filter(needsTarget).map(effectiveState));
}

/** True if every sentence of the unit is translated, at least to that state, with its codes and passages whole. */
export function isDone(unit: Unit, state: State): boolean {
  const segments = segmentsOf(unit);
  if (segments.some(lacksTarget) || stateRank(unitState(unit)) < stateRank(state)) return false;
  if (hasStanding(unit.parts) && settlePassages(unit.parts.map((part) => part.source), unit.parts.map((part) => part.target)).missing.length > 0) return false;
  const source = unit.parts.flatMap((part) => part.source);
  const target = unit.parts.flatMap((part) => part.target ?? (part.kind === 'ignorable' ? part.source : []));
  return !checkCodes(source, target, unit.codes).some((problem) => problem.severity === 'error');
}
