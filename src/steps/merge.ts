import type { Article } from '../model/article.ts';
import { glossId } from '../model/id.ts';
import { hasTarget, unitText } from '../model/part.ts';
import type { Translation, Unit } from '../model/translation.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { collapse, sameText } from '../text/space.ts';
import type { PlainUnit2 } from '../xliff/plain-unit-2.ts';
import { findById, findOthers, type Found, type UnitStore } from './find-unit.ts';
import { settleTwice, type Turn } from './given-twice.ts';
import { articleFor } from './local.ts';
import { mergePlainText } from './merge-plain-text.ts';
import { mergeUnit, whereOf } from './merge-unit.ts';
import { messages } from './messages.ts';
import type { MergeContext, Outcome } from './outcome.ts';
import { returnedText } from './passage.ts';
import { regroup } from './regroup.ts';
import { isTranslated } from './state.ts';

const nothing: readonly never[] = [];

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
  const turn = settleTwice(returned.units, file);
  for (const unit of returned.units) merging.add(unit, turn(unit.id));
  return { outcomes: merging.end(), translation: { ...store, units: all() } };
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
  /** What is said of units beyond what merging says, by their places among the outcomes. */
  readonly #said: Map<number, readonly Diagnostic[]> = new Map();

  constructor(store: UnitStore, context: MergeContext) {
    this.#store = store;
    this.#context = context;
  }

  /** @param turn what becomes of the unit, where others of the file have its id. */
  add(theirs: Unit, turn?: Turn): void {
    if (turn !== undefined) this.#take(turn);
    else this.#add(theirs);
  }

  /** Merges a unit of nothing but text. */
  addPlain(theirs: PlainUnit2): void {
    const mine = this.#context.texts === false ? this.#store.plain?.(theirs.id) : undefined;
    const text = mine === undefined ? undefined : mergePlainText(mine, theirs, this.#context);
    if (mine === undefined || text === undefined) {
      this.#add(theirs.unit());
      return;
    }
    this.#store.putText?.(mine.id, text);
    this.#outcomes.push({ unit: mine.id, outcome: 'applied', diagnostics: nothing });
  }

  #take({ unit, outcome, diagnostics = [] }: Turn): void {
    if (outcome !== undefined) this.hold(outcome);
    if (unit === undefined) return;
    if (diagnostics.length > 0) this.#said.set(this.#outcomes.length, diagnostics);
    this.#add(unit);
  }

  #add(theirs: Unit): void {
    const found = otherWay(this.#store, theirs) ?? findById(this.#store, theirs);
    if (found === undefined) this.#waiting.push({ unit: theirs, at: this.#outcomes.length });
    this.#outcomes.push(found === undefined ? undefined : this.#merge(theirs, [found]));
  }

  /** A unit that is not merged, and what is said of it. */
  hold(outcome: Outcome): void {
    this.#outcomes.push(outcome);
  }

  /**
   * All units are there. Returns an outcome for each, in their order; sentences that came back as units of their own have one
   * together.
   */
  end(): readonly Outcome[] {
    if (this.#waiting.length > 0) this.#mergeWaiting(this.#store.all());
    for (const [at, diagnostics] of this.#said) {
      const outcome = this.#outcomes[at];
      if (outcome !== undefined) this.#outcomes[at] = { ...outcome, diagnostics: [...diagnostics, ...outcome.diagnostics] };
    }
    this.#said.clear();
    return this.#outcomes.filter((outcome) => outcome !== undefined);
  }

  #mergeWaiting(store: readonly Unit[]): void {
    const groups = regroup(store, this.#waiting.map(({ unit }) => unit));
    const found = findOthers(store, groups.map(({ unit }) => unit), this.#ids());
    groups.forEach(({ unit, first }, i) => {
      const matches = found[i] as readonly Found[];
      const { at } = this.#waiting[first] as { readonly at: number };
      this.#outcomes[at] = matches.length === 0 ? withoutUnit(unit, this.#context) : this.#merge(unit, matches);
    });
  }

  /** The ids of all units that were returned. */
  #ids(): ReadonlySet<string> {
    const ids = new Set(this.#waiting.map(({ unit }) => unit.id));
    for (const outcome of this.#outcomes) if (outcome !== undefined) ids.add(outcome.unit);
    return ids;
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

/**
 * Where a translation goes that was handed out under another policy for posts: that of a post which stands by now is printed
 * under it, and the one printed under a post is that of the post where it is translated by now.
 */
function otherWay(store: UnitStore, theirs: Unit): Found | undefined {
  if (!theirs.translate || !isTranslated(theirs)) return undefined;
  const of = theirs.gloss?.of;
  const own = of === undefined ? undefined : store.find(theirs.id);
  const unit = of === undefined ? underPassage(store, theirs) : own === undefined || own.retired === true ? store.find(of) : undefined;
  const open = unit?.translate === true && unit.retired !== true && !hasTarget(unit) && sameText(unitText(unit), unitText(theirs));
  return open ? { unit, by: 'id' } : undefined;
}

function underPassage(store: UnitStore, theirs: Unit): Unit | undefined {
  const mine = store.find(theirs.id);
  if (mine?.passage === undefined || mine.translate || mine.retired === true || sameText(returnedText(theirs), unitText(mine))) return undefined;
  return store.find(glossId(mine.id));
}

function idsOf(article: Article | undefined, locale: string | undefined): ReadonlySet<string> | undefined {
  return article === undefined ? undefined : new Set(articleFor(article, locale).units.map(({ unit }) => unit.id));
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
