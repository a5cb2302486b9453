import { codesFromText } from '../model/code-text.ts';
import { type Inline, plainText } from '../model/content.ts';
import { fingerprint } from '../model/id.ts';
import { contentKey, hasTarget, segmentsOf, targetKey, unitSource, unitText } from '../model/part.ts';
import { needsEditing } from '../model/needs-editing.ts';
import { isProposal } from '../model/proposal.ts';
import { type Part, stateRank, type Unit } from '../model/translation.ts';
import { checkMessage } from '../qa/check-message.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { beginning, collapse, sameText } from '../text/space.ts';
import { joinTargets } from './edition-content.ts';
import { withBase } from './export.ts';
import { type Extent, extentOf } from './extent.ts';
import type { Found } from './find-unit.ts';
import { mergePlain, type PlainMerge } from './merge-plain.ts';
import { messages } from './messages.ts';
import { isCurrent, type MergeContext, type Outcome } from './outcome.ts';
import { passageAltered, returnedText } from './passage.ts';
import { prepareSegments, prepareWhole } from './prepare-targets.ts';
import { backToReview, relaysOther } from './relay.ts';
import { joinNotes, record, recordStale } from './record.ts';
import { resegmented } from './resegment.ts';
import { isTranslated, lacksTarget, unitState } from './state.ts';

const nothing: readonly never[] = [];

/** A unit of the store with what came back for it. */
export interface MergedUnit {
  readonly unit: Unit;
  readonly outcome: Outcome;
}

/** Where a returned unit stands in its file. */
export function whereOf(unit: Unit, file: string | undefined): Diagnostic['where'] & object {
  return {
    ...(file === undefined ? {} : { file }),
    unit: unit.id,
    ...(unit.line === undefined ? {} : { line: unit.line }),
    ...(unit.column === undefined ? {} : { column: unit.column }),
  };
}

/** The returned unit with codes that a tool has written into its text turned back into codes. */
function withCodes(mine: Unit, returned: Unit): Unit {
  if (returned.codes.length > 0 || mine.codes.length === 0) return returned;
  const theirs = segmentsOf(returned);
  const own = segmentsOf(mine);
  const sources = theirs.length === own.length ? own.map((part) => part.source) : theirs.map(() => unitSource(mine));
  const parts = returned.parts.map((part): Part => {
    const source = sources[theirs.indexOf(part)];
    if (source === undefined) return part;
    const restored = { ...part, source: codesFromText(source, part.source, mine.codes) };
    return part.target === undefined ? restored : { ...restored, target: codesFromText(source, part.target, mine.codes) };
  });
  return { ...returned, parts, codes: mine.codes };
}

/** Merges a returned unit into the one that it is for. */
export function mergeUnit(mine: Unit, given: Unit, by: Found['by'], context: MergeContext): MergedUnit {
  const plain = by === 'id' ? mergePlain(mine, given, context) : undefined;
  return plain === undefined ? mergeAny(mine, given, by, context) : settlePlain(plain, mine, given, context);
}

function settlePlain({ unit, outcome }: PlainMerge, mine: Unit, returned: Unit, context: MergeContext): MergedUnit {
  const isStale = outcome === 'applied' && !isCurrent(mine, context);
  const diagnostics = isStale ? [diagnose(messages, 'warning', 'target-stale', { unit: mine.id }, { where: whereOf({ ...returned, id: mine.id }, context.file) })] : nothing;
  return { unit, outcome: { unit: mine.id, outcome: isStale ? 'stale' : outcome, ...textsOf(returned, context), diagnostics } };
}

/** What an outcome says of the returned texts. */
function textsOf(returned: Unit, { texts }: MergeContext): Pick<Outcome, 'text' | 'source' | 'state'> {
  if (texts === false || !hasTarget(returned)) return {};
  return { text: returnedText(returned), source: collapse(unitText(returned)), state: unitState(returned) };
}

/** Merges a returned unit of any kind. */
export function mergeAny(mine: Unit, given: Unit, by: Found['by'], context: MergeContext): MergedUnit {
  const returned = resegmented(mine, withCodes(mine, given));
  const where = whereOf({ ...returned, id: mine.id }, context.file);
  const base = { unit: mine.id, ...(by === 'id' ? {} : { by }) };
  const result = (outcome: Outcome['outcome'], unit: Unit, diagnostics: readonly Diagnostic[] = []): MergedUnit => ({
    unit,
    outcome: { ...base, outcome, ...textsOf(returned, context), diagnostics },
  });
  const say: Say = (severity, code, values = {}) => diagnose(messages, severity, code, { unit: mine.id, ...values }, { where });

  if (!mine.translate && mine.retired !== true) {
    if (!passageAltered(mine, returned)) return result('unchanged', mine);
    const expected = collapse(unitText(mine));
    return result('passage-changed', mine, [{ ...say('warning', 'passage-changed'), expected, received: collapse(returnedText(returned)) }]);
  }
  const notes = joinNotes(mine.notes, returned.notes);
  const withNotes = notes === mine.notes ? mine : { ...mine, notes };
  if (!isTranslated(returned)) return result('empty', withNotes, [say('info', returned.parts.some(isProposal) ? 'target-proposal' : 'target-empty')]);
  const extent = by === 'text' ? 'whole' : extentOf(mine, returned);
  if (by === 'similarity' && extent !== 'part') return result('stale', recordStale(withNotes, returned), [say('warning', 'target-stale')]);
  if (extent !== 'whole') return result(...inPart(withNotes, returned, extent, say));
  const isOpen = unitState(returned) === 'initial';
  const isSame = sameSegments(mine, returned);
  if (isOpen && !isSame) {
    // Split or joined by a tool and not finished: the sentences that are the store's too are taken, the others recorded.
    const unit = recordStale(withNotes, returned);
    const gained = unit.parts.some((part, i) => part.target !== mine.parts[i]?.target);
    const open = segmentsOf(unit).filter(lacksTarget).length;
    return result(gained ? 'applied' : 'empty', unit, [say('info', 'target-incomplete', { missing: open, total: segmentsOf(unit).length })]);
  }
  const prepared = isSame ? prepareSegments(mine, returned, isOpen) : prepareWhole(mine, returned, context.languages);
  if (prepared.missing.length > 0) {
    const texts = prepared.missing.map((text) => ({ ...say('error', 'passage-lost', { text }), expected: text, received: collapse(returnedText(returned)) }));
    return result('passage-changed', record(withNotes, returned), texts);
  }
  if (prepared.errors.length > 0) {
    return result('damaged', withNotes, prepared.errors.map((problem) => ({ ...problem, where: { ...where, ...problem.where } })));
  }
  // Translated before the passage was edited that it quotes.
  const older = relaysOther(mine, returned) && stateRank(unitState(returned)) < stateRank('reviewed');
  const fresh: Unit = { ...withNotes, parts: older ? backToReview(prepared.parts) : prepared.parts };
  const warnings = [...prepared.warnings, ...messageWarnings(fresh, context.languages, where)];
  const lacking = segmentsOf(fresh).filter(lacksTarget).length;
  if (lacking > 0) warnings.push(say('info', 'target-incomplete', { missing: lacking, total: segmentsOf(fresh).length }));

  const sameTarget = hasTarget(mine) ? joinedKey(mine, context.languages) === joinedKey(fresh, context.languages) : isBlank(fresh);
  if (mine.retired === true) return result('retired', withBase({ ...fresh, retired: true }, context.hash), [say('info', 'target-retired')]);
  const settle = (unit: Unit, outcome: 'applied' | 'unchanged'): MergedUnit => {
    if (outcome === 'applied' && !isCurrent(mine, context)) {
      return result('stale', unit, [...warnings, say('warning', 'target-stale')]);
    }
    return result(outcome, unit, warnings);
  };
  if (older) warnings.push(say('warning', 'relay-changed', { text: beginning(unitText(mine)) }));
  const waits = fresh.parts.some(needsEditing);
  if (waits) warnings.push(say('info', 'target-needs-editing'));
  if (sameTarget) {
    const raised = stateRank(unitState(fresh)) > stateRank(unitState(mine));
    const turned = hasTarget(mine) && waits !== mine.parts.some(needsEditing) && stateRank(unitState(mine)) < stateRank('reviewed');
    return raised || turned ? settle(withBase(fresh, context.hash), 'applied') : settle(withNotes, 'unchanged');
  }
  if (!hasTarget(mine)) return settle(withBase(fresh, context.hash), 'applied');
  // The translator left the target as it was handed out, and the store has moved on.
  const key = fingerprint(targetKey(returned), context.hash);
  if (returned.base !== undefined && returned.base === key && !context.theirs) return settle(withNotes, 'unchanged');
  const known = returned.base !== undefined && returned.base === fingerprint(targetKey(mine), context.hash);
  const lower = stateRank(unitState(mine)) >= stateRank('reviewed') && stateRank(unitState(fresh)) < stateRank(unitState(mine));
  if ((known && !lower) || context.theirs || filledOnly(mine, fresh)) {
    return settle(withBase(known && !lower ? fresh : record(fresh, mine), context.hash), 'applied');
  }
  return result('conflict', record(withNotes, returned), [say('warning', 'target-conflict')]);
}

/** A unit of which the file has some sentences, or other sentences as well: those that are its own are taken where it has none, all others kept beside it. */
function inPart(mine: Unit, returned: Unit, extent: Exclude<Extent, 'whole'>, say: Say): [Outcome['outcome'], Unit, readonly Diagnostic[]] {
  const unit = recordStale(mine, returned);
  const total = segmentsOf(unit).length;
  const said = extent === 'part' ? say('warning', 'target-in-part', { found: Math.min(total, segmentsOf(returned).length), total }) : say('warning', 'target-beyond');
  return [unit.parts.some((part, i) => part.target !== mine.parts[i]?.target) ? 'applied' : 'stale', unit, [said]];
}

type Say = (severity: 'info' | 'warning' | 'error', code: keyof typeof messages, values?: Record<string, string | number>) => Diagnostic;

/** What is wrong with the translation of an ICU message: said at once, for whoever shows the text can fail at it. */
function messageWarnings(unit: Unit, { targetLanguage }: MergeContext['languages'], where: Diagnostic['where'] & object): readonly Diagnostic[] {
  if (targetLanguage === undefined || !unitText(unit).includes('{') || segmentsOf(unit).some(lacksTarget)) return [];
  return checkMessage(unit, targetLanguage).map((found) => ({ ...found, severity: 'warning', where: { ...found.where, ...where } }));
}

/** True if the returned target only adds sentences where the store had none: nothing gives way to it. */
function filledOnly(mine: Unit, fresh: Unit): boolean {
  if (mine.parts.length !== fresh.parts.length) return false;
  return mine.parts.every((part, i) => part.target === undefined || part.target.length === 0 || contentKey(part.target) === contentKey(fresh.parts[i]?.target ?? []));
}

/** True if the target holds nothing that is compared: neither a word nor a code. */
function isBlank(unit: Unit): boolean {
  const isAnything = (item: Inline): boolean => (item.kind === 'text' ? /\S/u.test(item.text) : item.kind !== 'mark-open' && item.kind !== 'mark-close');
  return !unit.parts.some((part) => part.kind === 'segment' && part.target?.some(isAnything) === true);
}

function joinedKey(unit: Unit, { sourceLanguage: source, targetLanguage = source }: MergeContext['languages']): string {
  return hasTarget(unit) ? collapse(contentKey(joinTargets(unit, { source, target: targetLanguage }))) : '';
}

function sameSegments(mine: Unit, returned: Unit): boolean {
  const a = segmentsOf(mine);
  const b = segmentsOf(returned);
  return a.length === b.length && a.every((part, i) => sameText(plainText(part.source), plainText((b[i] as Part).source)));
}
