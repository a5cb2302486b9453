import { codesFromText } from '../model/code-text.ts';
import { checkCodes, compareCodes, type Comparison } from '../model/codes.ts';
import type { Article } from '../model/article.ts';
import { type Code, type Content, type Inline, normalizeContent, plainText } from '../model/content.ts';
import { fingerprint, type Hash } from '../model/id.ts';
import { contentKey, hasTarget, segmentsOf, targetKey, targetOrder, unitSource, unitText } from '../model/part.ts';
import { type Match, type Note, type Part, type State, stateRank, type Translation, type Unit } from '../model/translation.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { collapse, sameText } from '../text/space.ts';
import { checkMessage } from '../qa/checker.ts';
import { carryEdited } from './carry.ts';
import { isOwnNote } from './own-note.ts';
import { withinEdges } from './edges.ts';
import { joinTargets } from './edition-content.ts';
import { withBase } from './export.ts';
import { passageAltered, returnedText } from './passage.ts';
import { settledReview } from './relay.ts';
import { settlePassages } from './standing.ts';
import { findById, findOthers, type Found, type UnitStore } from './find-unit.ts';
import { articleFor } from './local.ts';
import { messages } from './messages.ts';
import { regroup } from './regroup.ts';
import { resegmented } from './resegment.ts';
import { effectiveState, isTranslated, lacksTarget, needsTarget, unitState } from './state.ts';

export const outcomes = [
  'applied', 'unchanged', 'stale', 'conflict', 'retired', 'unknown', 'damaged', 'empty', 'passage-changed',
] as const;

/** What became of one returned unit. */
export interface Outcome {
  /** Id of the store's unit where one was found, else the returned file's. */
  readonly unit: string;
  readonly outcome: (typeof outcomes)[number];
  /** How the unit was recognised, where not by its id. */
  readonly by?: 'context' | 'text' | 'similarity';
  /** The returned text, as a reader would see it, kept even where it was not applied. */
  readonly text?: string;
  readonly source?: string;
  readonly state?: State;
  readonly diagnostics: readonly Diagnostic[];
}

export interface MergeInput {
  readonly store: Translation;
  readonly returned: Translation;
  /** The article as it is now: units that it no longer has are stale. */
  readonly article?: Article | undefined;
  /** The ids of its units, in place of the whole article. */
  readonly current?: ReadonlySet<string> | undefined;
  /** Take the returned target where the store has another. */
  readonly theirs?: boolean | undefined;
  /** Path of the returned file, for diagnostics. */
  readonly file?: string | undefined;
}

export interface Merged {
  readonly translation: Translation;
  readonly outcomes: readonly Outcome[];
}

/** The `origin` of a match that holds a returned target which was not applied, or the store's that gave way. */
export const conflictOrigin = 'conflict';

/**
 * Merges a returned file into the store, unit by unit; one bad unit never stops another. A unit's target is
 * the join of its segments, its state the earliest of theirs, its codes are compared as a multiset. The
 * returned source is evidence of which unit is meant and never replaces the article's.
 *
 * @returns the new store and an outcome for every returned unit, in the order of the file; sentences that came back as units of their
 *   own have one together.
 */
export function mergeTranslation({ store, returned, article, current = idsOf(article, store.targetLanguage), theirs = false, file }: MergeInput): Merged {
  const units = new Map(store.units.map((unit) => [unit.id, unit]));
  const all = (): readonly Unit[] => store.units.map((unit) => units.get(unit.id) as Unit);
  const into: UnitStore = { find: (id) => units.get(id), all, put: (unit) => void units.set(unit.id, unit) };
  const merging = new Merging(into, { languages: store, current, theirs, file });
  for (const unit of returned.units) merging.add(unit);
  return { outcomes: merging.end(), translation: { ...store, units: all() } };
}

/** What merging depends on beyond the units. */
export interface MergeContext {
  readonly languages: Pick<Translation, 'sourceLanguage' | 'targetLanguage'>;
  /** The ids of the article's units as it is now: others are stale. */
  readonly current: ReadonlySet<string> | undefined;
  readonly theirs: boolean;
  readonly file: string | undefined;
  /** SHA-256, where there is a faster one. */
  readonly hash?: Hash | undefined;
  /** False where nobody will read the texts of the outcomes. */
  readonly texts?: boolean | undefined;
}

/**
 * Merges returned units into a store one after the other, as {@link mergeTranslation} does: what is known by its id is merged
 * and let go, the others wait until all are there.
 */
export class Merging {
  readonly #store: UnitStore;
  readonly #context: MergeContext;
  readonly #outcomes: (Outcome | undefined)[] = [];
  readonly #waiting: { readonly unit: Unit; readonly at: number }[] = [];
  readonly #ids: Set<string> = new Set();

  constructor(store: UnitStore, context: MergeContext) {
    this.#store = store;
    this.#context = context;
  }

  add(theirs: Unit): void {
    this.#ids.add(theirs.id);
    const found = findById(this.#store, theirs);
    if (found === undefined) this.#waiting.push({ unit: theirs, at: this.#outcomes.length });
    this.#outcomes.push(found === undefined ? undefined : this.#merge(theirs, [found]));
  }

  /**
   * All units are there. Returns an outcome for each, in their order; sentences that came back as units of their own have one
   * together.
   */
  end(): readonly Outcome[] {
    if (this.#waiting.length > 0) this.#mergeWaiting(this.#store.all());
    return this.#outcomes.filter((outcome) => outcome !== undefined);
  }

  #mergeWaiting(store: readonly Unit[]): void {
    const groups = regroup(store, this.#waiting.map(({ unit }) => unit));
    const found = findOthers(store, groups.map(({ unit }) => unit), this.#ids);
    groups.forEach(({ unit, first }, i) => {
      const matches = found[i] as readonly Found[];
      const { at } = this.#waiting[first] as { readonly at: number };
      this.#outcomes[at] = matches.length === 0 ? withoutUnit(unit, this.#context) : this.#merge(unit, matches);
    });
  }

  #merge(theirs: Unit, matches: readonly Found[]): Outcome {
    // Only a text that stands several times in the article has several units; each takes what it can.
    const merged = matches.map(({ unit, by }) => {
      const mine = by === 'id' ? unit : (this.#store.find(unit.id) as Unit);
      const result = mergeUnit(mine, theirs, by, this.#context);
      if (result.unit !== mine) this.#store.put(result.unit);
      return result.outcome;
    });
    return merged.find(({ outcome }) => outcome === 'applied') ?? (merged[0] as Outcome);
  }
}

function idsOf(article: Article | undefined, locale: string | undefined): ReadonlySet<string> | undefined {
  return article === undefined ? undefined : new Set(articleFor(article, locale).units.map(({ unit }) => unit.id));
}

interface MergedUnit {
  readonly unit: Unit;
  readonly outcome: Outcome;
}

/** Where a returned unit stands in its file. */
function whereOf(unit: Unit, file: string | undefined): Diagnostic['where'] & object {
  return {
    ...(file === undefined ? {} : { file }),
    unit: unit.id,
    ...(unit.line === undefined ? {} : { line: unit.line }),
    ...(unit.column === undefined ? {} : { column: unit.column }),
  };
}

function withoutUnit(theirs: Unit, { file }: MergeContext): Outcome {
  if (!isTranslated(theirs) || !theirs.translate) {
    const kept = hasTarget(theirs) ? ({ outcome: 'unknown', text: returnedText(theirs) } as const) : ({ outcome: 'empty' } as const);
    return { unit: theirs.id, ...kept, source: collapse(unitText(theirs)), diagnostics: [] };
  }
  const where = whereOf(theirs, file);
  return {
    unit: theirs.id,
    outcome: 'unknown',
    text: returnedText(theirs),
    source: collapse(unitText(theirs)),
    diagnostics: [diagnose(messages, 'warning', 'target-unknown', { unit: theirs.id }, { where })],
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

function mergeUnit(mine: Unit, given: Unit, by: Found['by'], context: MergeContext): MergedUnit {
  const returned = resegmented(mine, withCodes(mine, given));
  const where = whereOf({ ...returned, id: mine.id }, context.file);
  const base = { unit: mine.id, ...(by === 'id' ? {} : { by }) };
  const result = (outcome: Outcome['outcome'], unit: Unit, diagnostics: readonly Diagnostic[] = []): MergedUnit => ({
    unit,
    outcome: {
      ...base,
      outcome,
      ...(context.texts !== false && hasTarget(returned) ? { text: returnedText(returned), source: collapse(unitText(returned)), state: unitState(returned) } : {}),
      diagnostics,
    },
  });
  const say = (severity: 'info' | 'warning' | 'error', code: keyof typeof messages, values: Record<string, string | number> = {}): Diagnostic =>
    diagnose(messages, severity, code, { unit: mine.id, ...values }, { where });

  if (!mine.translate && mine.retired !== true) {
    if (!passageAltered(mine, returned)) return result('unchanged', mine);
    const expected = collapse(unitText(mine));
    return result('passage-changed', mine, [{ ...say('warning', 'passage-changed'), expected, received: collapse(returnedText(returned)) }]);
  }
  const notes = joinNotes(mine.notes, returned.notes);
  const withNotes = notes === mine.notes ? mine : { ...mine, notes };
  if (!isTranslated(returned)) return result('empty', withNotes, [say('info', 'target-empty')]);
  if (by === 'similarity') return result('stale', recordStale(withNotes, returned), [say('warning', 'target-stale')]);

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
  const fresh: Unit = { ...withNotes, parts: prepared.parts };
  const warnings = [...prepared.warnings];
  warnings.push(...messageWarnings(fresh, context.languages, where));
  const lacking = segmentsOf(fresh).filter(lacksTarget).length;
  if (lacking > 0) warnings.push(say('info', 'target-incomplete', { missing: lacking, total: segmentsOf(fresh).length }));

  const sameTarget = hasTarget(mine) ? joinedKey(mine, context.languages) === joinedKey(fresh, context.languages) : isBlank(fresh);
  if (mine.retired === true) return result('retired', withBase({ ...fresh, retired: true }, context.hash), [say('info', 'target-retired')]);
  const settle = (unit: Unit, outcome: 'applied' | 'unchanged'): MergedUnit => {
    if (outcome === 'applied' && context.current !== undefined && !context.current.has(mine.id)) {
      return result('stale', unit, [...warnings, say('warning', 'target-stale')]);
    }
    return result(outcome, unit, warnings);
  };
  if (sameTarget) {
    const raised = stateRank(unitState(fresh)) > stateRank(unitState(mine));
    return raised ? settle(withBase(fresh, context.hash), 'applied') : settle(withNotes, 'unchanged');
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

interface Prepared {
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
function prepareWhole(mine: Unit, returned: Unit, store: MergeContext['languages']): Prepared {
  const languages = { source: store.sourceLanguage, target: store.targetLanguage ?? store.sourceLanguage };
  const source = unitSource(mine);
  const compared = compareCodes(source, joinTargets(returned, languages), mine.codes, returned.codes, mine.id);
  const { content, missing, problems } = settled(source, compared, mine);
  const part: Part = { kind: 'segment', id: 's1', source, target: content, state: unitState(returned) };
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

function sameSegments(mine: Unit, returned: Unit): boolean {
  const a = segmentsOf(mine);
  const b = segmentsOf(returned);
  return a.length === b.length && a.every((part, i) => sameText(plainText(part.source), plainText((b[i] as Part).source)));
}

function prepareSegments(mine: Unit, returned: Unit, partial: boolean): Prepared {
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
    return settledReview({ ...placed, target: piece, state, ...(from.subState === undefined ? {} : { subState: from.subState }) }, part);
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

/** The unit with what an older version of it lends: sentences that did not change, the others as suggestions. */
function recordStale(unit: Unit, returned: Unit): Unit {
  const carried = carryEdited({ ...returned, notes: [] }, { ...unit, notes: [] });
  const parts = unit.parts.map((part, i) => (lacksTarget(part) ? (carried.parts[i] as Part) : part));
  return withBase({ ...unit, parts, matches: carried.matches });
}

/** The unit with another's target recorded as a suggestion. */
function record(unit: Unit, other: Unit): Unit {
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
function joinNotes(mine: readonly Note[], theirs: readonly Note[]): readonly Note[] {
  const known = new Set(mine.map((note) => note.text));
  const added = theirs.filter((note) => note.text.trim() !== '' && !isOwnNote(note) && !known.has(note.text));
  return added.length === 0 ? mine : [...mine, ...added];
}
