import { plainText } from '../model/content.ts';
import { contentKey, hasTarget, segmentsOf, unitText } from '../model/part.ts';
import { fingerprint } from '../model/id.ts';
import { earliestState, type Part, type Unit } from '../model/translation.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { collapse } from '../text/space.ts';
import { whereOf } from './merge-unit.ts';
import { messages } from './messages.ts';
import type { Outcome } from './outcome.ts';
import { returnedText } from './passage.ts';
import { unitState } from './state.ts';

/** Units of one id that others are taken for a part of: a file that has thousands must not take minutes. */
const most = 16;

/** What becomes of one of several units of an id: it is merged, or it is not and this is said, or it says nothing new. */
export interface Turn {
  readonly unit?: Unit;
  readonly outcome?: Outcome;
  /** What is said of the unit beyond what merging says. */
  readonly diagnostics?: readonly Diagnostic[];
}

/**
 * Settles the ids that a returned file gives to several units. Those of one source text are one unit: where their translations are
 * the same, or only one of them has any, it is merged once (`unit-given-twice`); else nobody can say which is meant, and it is held
 * back with all of them in its outcome (`unit-given-two-ways`). Those of other source texts are no versions of it, and are left to be
 * found by their text.
 *
 * @param units of the file, or those of them that have such an id, in their order.
 * @param file path of the returned file, for diagnostics.
 * @returns gives, for the id of each unit that comes, in their order, what becomes of it; undefined for an id that one unit has.
 */
export function settleTwice(units: readonly Unit[], file?: string): (id: string) => Turn | undefined {
  const seen = new Map<string, Unit[]>();
  for (const unit of units) {
    const list = seen.get(unit.id);
    if (list === undefined) seen.set(unit.id, [unit]);
    else list.push(unit);
  }
  const turns = new Map([...seen].filter(([, list]) => list.length > 1).map(([id, list]) => [id, turnsOf(list, file).values()] as const));
  return (id) => {
    const next = turns.get(id)?.next();
    return next?.done === false ? next.value : undefined;
  };
}

/** What becomes of each of several units of an id. */
function turnsOf(units: readonly Unit[], file: string | undefined): readonly Turn[] {
  const groups = byText(units);
  const own = groups.findIndex(([first]) => first?.id === `u${fingerprint(unitText(first as Unit))}`);
  const turns = new Map<Unit, Turn>();
  groups.forEach((group, i) => {
    const [first, second] = group as [Unit, Unit?];
    const name = (unit: Unit): Unit => (i === Math.max(own, 0) ? unit : { ...unit, id: `${unit.id}#${i + 1}` });
    const filled = group.filter(hasTarget);
    if (second === undefined) turns.set(first, { unit: name(first) });
    else if (new Set(filled.map((unit) => keyOf(first, unit))).size > 1) turns.set(first, { outcome: heldBack(filled, file) });
    else turns.set(first, { unit: name(leastOf(filled[0] ?? first, filled)), diagnostics: [diagnose(messages, 'warning', 'unit-given-twice', { unit: first.id }, { where: whereOf(second, file) })] });
  });
  return units.map((unit) => turns.get(unit) ?? {});
}

/** Groups of units of one source text, in the order of the file; one that has only some of the sentences of another belongs to it. */
function byText(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const at = new Map(units.map((unit, i) => [unit, i]));
  const groups = new Map<string, Unit[]>();
  const wholes: Unit[][] = [];
  for (const unit of units.toSorted((a, b) => segmentsOf(b).length - segmentsOf(a).length)) {
    const text = collapse(unitText(unit));
    const group = groups.get(text) ?? wholes.find(([first]) => isPartOf(unit, first as Unit));
    if (group !== undefined) {
      group.push(unit);
      continue;
    }
    const made = [unit];
    groups.set(text, made);
    if (segmentsOf(unit).length > 1 && wholes.length < most) wholes.push(made);
  }
  // The first of a group is one of those with the most sentences.
  return [...groups.values()].sort(([a], [b]) => (at.get(a as Unit) as number) - (at.get(b as Unit) as number));
}

function isPartOf(unit: Unit, whole: Unit): boolean {
  const own = segmentsOf(unit);
  return own.length > 0 && own.length < segmentsOf(whole).length && own.every((part) => part.id !== undefined && sentenceOf(part, whole) !== undefined);
}

/** The sentence of a unit that has the id and the source text of one. */
function sentenceOf(part: Part, unit: Pick<Unit, 'parts'>): Part | undefined {
  return segmentsOf(unit).find((each) => each.id === part.id && collapse(plainText(each.source)) === collapse(plainText(part.source)));
}

/** The target of a unit as one string; where it has only some of the sentences of another, with the rest as it is there. */
function keyOf(whole: Unit, unit: Unit): string {
  const parts = isPartOf(unit, whole) ? segmentsOf(whole).map((part) => sentenceOf(part, unit) ?? part) : segmentsOf(unit);
  return collapse(parts.map((part) => `${part.order ?? ''}\u0001${contentKey(part.target ?? [])}`).join('\u0001'));
}

/** A unit with the earliest of the states that were given. */
function leastOf(unit: Unit, given: readonly Unit[]): Unit {
  const state = earliestState(given.map(unitState));
  if (given.length < 2 || unitState(unit) === state) return unit;
  return { ...unit, parts: unit.parts.map((part) => (part.kind === 'segment' && part.target !== undefined ? { ...part, state } : part)) };
}

function heldBack(given: readonly Unit[], file: string | undefined): Outcome {
  const [first, ...others] = given as [Unit, ...Unit[]];
  const texts = given.map(returnedText);
  const other = others.find((unit) => returnedText(unit) !== texts[0]) ?? (others[0] as Unit);
  const where = whereOf(other, file);
  return {
    unit: first.id,
    outcome: 'damaged',
    text: texts[0] as string,
    source: collapse(unitText(first)),
    state: unitState(first),
    others: others.map((unit) => ({ text: returnedText(unit), state: unitState(unit), ...(unit.line === undefined ? {} : { line: unit.line }) })),
    diagnostics: [{ ...diagnose(messages, 'error', 'unit-given-two-ways', { unit: first.id }, { where }), expected: texts[0] as string, received: returnedText(other) }],
  };
}
