import { checkCodes, compareCodes, type Comparison } from '../model/codes.ts';
import { type Content, type Inline, normalizeContent, plainText } from '../model/content.ts';
import { needsEditing, reviewState } from '../model/needs-editing.ts';
import { segmentsOf, unitSource } from '../model/part.ts';
import type { Part, Unit } from '../model/translation.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { collapse } from '../text/space.ts';
import { withinEdges } from './edges.ts';
import { joinTargets } from './edition-content.ts';
import type { MergeContext } from './outcome.ts';
import { settledReview } from './relay.ts';
import { settlePassages } from './standing.ts';
import { effectiveState, needsTarget, unitState } from './state.ts';

/** The parts of the store with the targets that came back, and what is wrong with them. */
export interface Prepared {
  readonly parts: readonly Part[];
  /** Passages that do not stand in the returned target. */
  readonly missing: readonly string[];
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
}

/**
 * The store's parts with the returned targets: segment by segment where the file has the store's segments,
 * and where a tool has split or joined them, the whole target in the first segment of a unit taken as one.
 */
export function prepareWhole(mine: Unit, returned: Unit, store: MergeContext['languages']): Prepared {
  const languages = { source: store.sourceLanguage, target: store.targetLanguage ?? store.sourceLanguage };
  const source = unitSource(mine);
  const compared = compareCodes(source, joinTargets(returned, languages), mine.codes, returned.codes, mine.id);
  const { content, missing, problems } = settled(source, compared, mine);
  const subState = reviewState(returned.parts.find(needsEditing)?.subState);
  const part: Part = { kind: 'segment', id: 's1', source, target: content, state: unitState(returned), ...(subState === undefined ? {} : { subState }) };
  return { parts: [part], missing, ...sort(problems) };
}

/** A whole target with its passages as they are in the source; the codes in those are the source's own. */
function settled(source: Content, compared: Comparison, mine: Unit): Comparison & { readonly missing: readonly string[] } {
  const { targets, missing } = settlePassages([source], [compared.content]);
  const content = targets[0] ?? compared.content;
  return content === compared.content ? { ...compared, missing } : { content, missing, problems: checkCodes(source, content, mine.codes, mine.id) };
}

function sort(problems: readonly Diagnostic[]): { errors: readonly Diagnostic[]; warnings: readonly Diagnostic[] } {
  return {
    errors: problems.filter((problem) => problem.severity === 'error'),
    warnings: problems.filter((problem) => problem.severity !== 'error'),
  };
}

export function prepareSegments(mine: Unit, returned: Unit, partial: boolean): Prepared {
  const own = segmentsOf(mine);
  const theirs = segmentsOf(returned).map((part, i) => withinEdges(part, own[i] as Part));
  const whole: Inline[] = theirs.flatMap((part) => part.target ?? []);
  const lengths = theirs.map((part) => (part.target === undefined ? 0 : part.target.length));
  const source = partial
    ? segmentsOf(mine).flatMap((part, i) => ((theirs[i] as Part).target === undefined ? [] : part.source))
    : unitSource(mine);
  const { content, problems } = compareCodes(source, addIgnorables(mine, whole, partial), mine.codes, returned.codes, mine.id);
  let start = 0;
  const pieces = theirs.map((part, i): Content | undefined => {
    const piece = content.slice(start, start + (lengths[i] as number));
    start += lengths[i] as number;
    return part.target === undefined ? undefined : normalizeContent(piece);
  });
  const { targets, missing } = settlePassages(segmentsOf(mine).map((part) => part.source), pieces);
  const moved = targets !== pieces;
  let n = 0;
  // Orders count all parts; a file that was handed out without ignorables cannot say them.
  const ordered = returned.parts.length === mine.parts.length && returned.parts.some((part) => part.order !== undefined);
  const parts = mine.parts.map((part, i): Part => {
    const { order: _order, ...rest } = part;
    const order = ordered ? returned.parts[i]?.order : undefined;
    const placed = { ...rest, ...(order === undefined ? {} : { order }) };
    if (part.kind !== 'segment') return placed;
    const from = theirs[n] as Part;
    const piece = targets[n] ?? [];
    n += 1;
    if (from.target === undefined) return placed;
    const state = effectiveState(from);
    if (state === 'initial' && needsTarget(from)) return placed;
    const subState = reviewState(from.subState);
    const { subState: _open, ...closed } = placed;
    return settledReview({ ...(needsEditing(part) ? closed : placed), target: piece, state, ...(subState === undefined ? {} : { subState }) }, part);
  });
  const after = moved ? checkCodes(source, addIgnorables(mine, targets.flatMap((target) => target ?? []), partial), mine.codes, mine.id) : problems;
  return { parts, missing: missing.filter((text) => isClaimed(text, mine, theirs)), ...sort(after) };
}

/** False of a passage in a sentence that the file has only a copy of the source for, to be written over. */
function isClaimed(text: string, mine: Unit, theirs: readonly Part[]): boolean {
  return segmentsOf(mine).some((part, i) => collapse(plainText(part.source)).includes(text) && effectiveState(theirs[i] as Part) !== 'initial');
}

/** Codes in the store's ignorable parts count as present: no translator is asked for them. */
function addIgnorables(mine: Unit, whole: readonly Inline[], partial: boolean): readonly Inline[] {
  if (partial) return whole;
  return [...whole, ...mine.parts.flatMap((part) => (part.kind === 'ignorable' ? part.source.filter((item) => item.kind !== 'text') : []))];
}
