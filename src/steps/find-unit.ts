import { onlyText, plainText } from '../model/content.ts';
import { markupText } from '../model/markup-text.ts';
import { segmentsOf, unitSource, unitText } from '../model/part.ts';
import { profile, similarity } from '../model/similarity.ts';
import type { Part, Unit } from '../model/translation.ts';
import { collapse, hasWords, sameText } from '../text/space.ts';
import type { PlainUnit2 } from '../xliff/plain-unit-2.ts';

/** A unit of the store that a returned unit is for, and how it was recognised. */
export interface Found {
  readonly unit: Unit;
  readonly by: 'id' | 'context' | 'text' | 'similarity';
}

/** Below this a returned unit is for none of the store's. */
const alike = 0.6;
/** Comparisons of texts in one file: a file that belongs to nothing must not take minutes to say so. */
const patience = 1_000_000;
const idInText = /\bu[0-9a-f]{10}\b/;

/** The units that something is merged into. */
export interface UnitStore {
  /** The unit of an id, as it is by now. */
  find(id: string): Unit | undefined;
  /** All of them, in order. */
  all(): readonly Unit[];
  /** Puts a unit in the place of the one with its id. */
  put(unit: Unit): void;
  /** One of nothing but text, where it is at hand as its text and has not changed. */
  plain?(id: string): PlainUnit2 | undefined;
  /** Puts a text that a unit is written as in the place of one that {@link plain} gave. */
  putText?(id: string, text: string): void;
}

/** The unit of the id that a returned one has, while the texts could be versions of one: tools number units anew. */
export function findById(store: UnitStore, theirs: Unit): Found | undefined {
  const unit = store.find(theirs.id);
  return unit !== undefined && (sameSources(unit, theirs) || couldBe(unit, theirs, unitText(theirs))) ? { unit, by: 'id' } : undefined;
}

/**
 * Which units of the store those are for that are not known by their id: by an id of ours that a tool kept as context (a name, a
 * note); by its source text (all units of that text which have no target yet, or the first); by an older version of the text,
 * where nothing else fits.
 *
 * @param ids of all units that were returned.
 */
export function findOthers(store: readonly Unit[], returned: readonly Unit[], ids: ReadonlySet<string>): readonly (readonly Found[])[] {
  const byId = new Map(store.map((unit) => [unit.id, unit]));
  const byText = indexTexts(store, unitText);
  let byMarkup: ReadonlyMap<string, readonly Unit[]> | undefined;
  let versions: ((text: string) => Unit | undefined) | undefined;
  return returned.map((theirs): readonly Found[] => {
    const text = unitText(theirs);
    const named = byId.get(idInContext(theirs) ?? '');
    if (named !== undefined && couldBe(named, theirs, text)) return [{ unit: named, by: 'context' }];
    let equals = byText.get(collapse(text));
    if (equals === undefined && theirs.codes.length === 0) {
      byMarkup ??= indexTexts(store.filter((unit) => unit.codes.length > 0), unitMarkup);
      equals = byMarkup.get(collapse(text));
    }
    const equal = (equals ?? []).filter((unit) => !ids.has(unit.id));
    const active = equal.filter((unit) => unit.retired !== true);
    if (active.length > 0) return active.map((unit) => ({ unit, by: 'text' }));
    if (equal[0] !== undefined) return [{ unit: equal[0], by: 'text' }];
    versions ??= finder(store);
    const version = versions(text);
    return version === undefined ? [] : [{ unit: version, by: 'similarity' }];
  });
}

function indexTexts(store: readonly Unit[], textOf: (unit: Unit) => string): ReadonlyMap<string, readonly Unit[]> {
  const out = new Map<string, Unit[]>();
  for (const unit of store) {
    const text = collapse(textOf(unit));
    const list = out.get(text);
    if (list === undefined) out.set(text, [unit]);
    else list.push(unit);
  }
  return out;
}

/** Finds the unit whose text is most like another version of it. After {@link patience} comparisons it finds no more. */
function finder(store: readonly Unit[]): (text: string) => Unit | undefined {
  const profiles = store.filter((unit) => unit.retired !== true && unit.translate).map((unit) => ({ unit, profile: profile(unitText(unit)) }));
  let left = patience;
  return (text) => {
    left -= profiles.length;
    if (left < 0 || text.trim() === '') return undefined;
    const mine = profile(text);
    let best: Unit | undefined;
    let score = alike;
    for (const each of profiles) {
      const now = similarity(each.profile, mine);
      if (now >= score) {
        best = each.unit;
        score = now;
      }
    }
    return best;
  };
}

/** The text of a unit as a tool without codes has it. */
function unitMarkup(unit: Unit): string {
  return markupText(unitSource(unit), unit.codes);
}

/** True if both have the same sentences and nothing but text in them; false says nothing. */
function sameSources(mine: Unit, theirs: Unit): boolean {
  return mine.parts.length === theirs.parts.length && mine.parts.every((part, i) => {
    const text = onlyText(part.source);
    return text !== undefined && text === onlyText((theirs.parts[i] as Part).source);
  });
}

/** True if the texts of both could be versions of one, codes turned to text or not. */
function couldBe(mine: Unit, theirs: Unit, text: string): boolean {
  return alikeTexts(unitText(mine), text) || isPartOf(text, mine) || (theirs.codes.length === 0 && mine.codes.length > 0 && alikeTexts(unitMarkup(mine), text));
}

/** True of sentences that a unit has among others: a file may have lost the others. */
function isPartOf(text: string, mine: Unit): boolean {
  const part = collapse(text);
  return hasWords(part) && mine.parts.length > 1 && segmentsOf(mine).some((each) => part.startsWith(collapse(plainText(each.source)))) && collapse(unitText(mine)).includes(part);
}

function alikeTexts(a: string, b: string): boolean {
  return sameText(a, b) || similarity(profile(a), profile(b)) >= alike;
}

/** One of our ids in what a tool kept of the unit's context. */
function idInContext(unit: Unit): string | undefined {
  for (const text of [unit.name ?? '', ...(unit.contexts ?? []), ...unit.notes.map((note) => note.text)]) {
    const id = idInText.exec(text)?.[0];
    if (id !== undefined) return id;
  }
  return undefined;
}
