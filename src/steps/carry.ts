import { checkCodes, compareCodes } from '../model/codes.ts';
import { type Content, type Inline, normalizeContent, plainText, sameContent } from '../model/content.ts';
import { cutContent, hasTarget, segmentsOf, unitSource, unitText } from '../model/part.ts';
import { profile, similarity } from '../model/similarity.ts';
import { type Match, type Note, type Part, type State, stateRank, type Unit } from '../model/translation.ts';
import { fill } from '../text/diagnostic.ts';
import { collapse } from '../text/space.ts';
import { messages } from './messages.ts';
import { isOwnNote } from './own-note.ts';
import { isRelayMatch, relayChanged } from './relay.ts';
import { settlePassages } from './standing.ts';
import { lacksTarget } from './state.ts';

/** The `origin` of a match that holds an older version's pair. */
export const previousOrigin = 'previous';
/** Sentences less alike than this are not versions of one. */
const alike = 0.4;

/** No more than translated: what was reviewed was reviewed in another sentence's company. */
function lowered(state: State): State {
  return stateRank(state) > stateRank('translated') ? 'translated' : state;
}

/** What a new unit inherits from an old one whatever has changed: people's notes, recorded suggestions. */
function inherit(old: Unit, fresh: Unit, sameText: boolean): Unit {
  // What has changed in the source is worth knowing until the sentence is translated again.
  const open = sameText && segmentsOf(old).some(lacksTarget);
  const notes = [...fresh.notes, ...old.notes.filter((note) => !isOwnNote(note) || (open && note.category === 'change'))];
  return { ...fresh, notes, matches: [...fresh.matches, ...old.matches.filter((match) => !isRelayMatch(match))] };
}

/**
 * The new unit with the translation of an old one of the same text: every target in place, its codes under
 * the new ids. Where the sentences are split in another way, the old boundaries stand as long as they carry
 * a translation. Where a target cannot bear the new codes, it is kept as a match.
 */
export function carryEqual(old: Unit, fresh: Unit): Unit {
  if (!hasTarget(old)) {
    const kept = inherit(old, fresh, true);
    return old.parts.some((part) => part.subState !== undefined) && sameParts(old.parts, fresh.parts)
      ? { ...kept, parts: fresh.parts.map((part, i) => withState(part, old.parts[i] as Part)) }
      : kept;
  }
  const cut = recut(old, fresh);
  if (cut === undefined) return carryEdited(old, fresh);
  const base = inherit(old, cut, true);
  // A code may stand in one sentence and close in another: targets are compared as one.
  const moved = moveCodes(old, cut);
  if (moved === undefined) return carryEdited(old, fresh);
  const { targets } = settlePassages(cut.parts.map((part) => part.source), moved);
  const sameCodes = sameContent(withoutMarks(unitSource(old)), withoutMarks(unitSource(cut)));
  const parts = cut.parts.map((part, i): Part => {
    const before = old.parts[i] as Part;
    const target = targets[i];
    const state = sameCodes ? before.state : lowered(before.state);
    return {
      ...withState(part, before),
      state,
      ...(target === undefined ? {} : { target }),
      ...(before.order === undefined ? {} : { order: before.order }),
    };
  });
  return { ...base, parts, matches: base.matches.filter((match) => segmentExists(match, parts)) };
}

function withoutMarks(content: Content): Content {
  return normalizeContent(content.filter((item) => item.kind !== 'mark-open' && item.kind !== 'mark-close'));
}

function segmentExists(match: Match, parts: readonly Part[]): boolean {
  return match.segment === undefined || parts.some((part) => part.id === match.segment);
}

function withState(part: Part, old: Part): Part {
  return { ...part, state: old.state, ...(old.subState === undefined ? {} : { subState: old.subState }) };
}

function sameParts(a: readonly Part[], b: readonly Part[]): boolean {
  return a.length === b.length && a.every((part, i) => part.kind === b[i]?.kind && flat(part) === flat(b[i] as Part));
}

function flat(part: Part): string {
  return collapse(plainText(part.source));
}

/** The new unit's content cut where the old unit's parts are cut; undefined if that cannot be done. */
function recut(old: Unit, fresh: Unit): Unit | undefined {
  if (sameParts(old.parts, fresh.parts)) return { ...fresh, parts: fresh.parts.map((part, i) => withId(part, old.parts[i] as Part)) };
  const text = unitText(fresh);
  const cuts: number[] = [];
  let at = 0;
  for (const part of old.parts) {
    const want = plainText(part.source);
    // Letters count, white space may have changed: walk both together.
    if (part.kind === 'ignorable' && want.trim() === '') {
      while (at < text.length && /\s/.test(text[at] as string)) at += 1;
    } else {
      for (const letter of want) {
        if (/\s/.test(letter)) continue;
        while (at < text.length && /\s/.test(text[at] as string)) at += 1;
        if (!text.startsWith(letter, at)) return undefined;
        at += letter.length;
      }
    }
    cuts.push(at);
  }
  if (text.slice(at).trim() !== '') return undefined;
  const contents = cutContent(unitSource(fresh), cuts.slice(0, -1));
  const parts = old.parts.map((part, i): Part => ({
    kind: part.kind,
    ...(part.id === undefined ? {} : { id: part.id }),
    source: contents[i] ?? [],
    state: 'initial',
  }));
  return { ...fresh, parts };
}

function withId(part: Part, old: Part): Part {
  return old.id === undefined ? part : { ...part, id: old.id };
}

/** The old targets with the new unit's code ids, part by part; undefined if the new codes cannot all be borne. */
function moveCodes(old: Unit, fresh: Unit): readonly (Content | undefined)[] | undefined {
  const whole: Inline[] = old.parts.flatMap((part) => part.target ?? part.source);
  const { content, problems } = compareCodes(unitSource(fresh), whole, fresh.codes, old.codes, fresh.id);
  if (problems.some((problem) => problem.severity === 'error')) {
    // Damaged before as well: that is for build and import to say, not a reason to move the words away.
    const before = checkCodes(unitSource(old), whole, old.codes);
    if (!before.some((problem) => problem.severity === 'error')) return undefined;
  }
  let at = 0;
  return old.parts.map((part) => {
    const length = (part.target ?? part.source).length;
    const piece = content.slice(at, at + length);
    at += length;
    return part.target === undefined ? undefined : piece;
  });
}

/**
 * The new unit with what an older version of it lends: sentences that did not change keep their translation
 * (no more than `translated`), edited ones carry the old pair as a match and a note of what has changed.
 */
export function carryEdited(old: Unit, fresh: Unit): Unit {
  const base = inherit(old, fresh, false);
  const olds = segmentsOf(old);
  const ordered = old.parts.some((part) => part.order !== undefined);
  const pairs = ordered ? new Map<string, Part>() : pairSentences(olds, segmentsOf(fresh));
  const matches: Match[] = base.matches.filter((match) => match.origin === previousOrigin || match.segment === undefined).map(unanchored);
  const notes: Note[] = [...base.notes];
  const used = new Set<Part>();
  const parts = fresh.parts.map((part): Part => {
    const before = part.id === undefined ? undefined : pairs.get(part.id);
    if (part.kind !== 'segment' || before === undefined) return part;
    used.add(before);
    if (flat(before) === flat(part)) {
      const target = before.target === undefined ? undefined : keptTarget(before, part, old, fresh);
      const review = before.subState === relayChanged ? { subState: relayChanged } : {};
      if (target !== undefined) return { ...part, target, state: lowered(before.state), ...review };
    } else if (part.id !== undefined) {
      notes.push({ text: fill(messages['note-changed'], { before: collapse(plainText(before.source)) }), category: 'change', appliesTo: 'source' });
    }
    if (before.target !== undefined && before.target.length > 0 && part.id !== undefined) matches.push(previous(before, old, part));
    return part;
  });
  const lost = olds.filter((part) => !used.has(part) && part.target !== undefined && part.target.length > 0);
  if (ordered && hasTarget(old)) matches.push({ ...wholePair(old), similarity: percent(unitText(old), unitText(fresh)) });
  else for (const part of lost) matches.push({ ...pairOf(part, old), similarity: percent(plainText(part.source), unitText(fresh)) });
  return { ...base, notes: dedupe(notes), parts, matches: dedupe(matches) };
}

function unanchored({ segment: _segment, ...match }: Match): Match {
  return match;
}

/** A target that may stay in place: its codes fit the new sentence. */
function keptTarget(before: Part, part: Part, old: Unit, fresh: Unit): Content | undefined {
  const { content, problems } = compareCodes(part.source, before.target ?? [], fresh.codes, old.codes);
  if (problems.some((problem) => problem.severity === 'error')) return undefined;
  const { targets, missing } = settlePassages([part.source], [content]);
  return missing.length > 0 ? undefined : targets[0];
}

function previous(before: Part, old: Unit, part: Part): Match {
  return {
    ...pairOf(before, old),
    ...(part.id === undefined ? {} : { segment: part.id }),
    similarity: percent(plainText(before.source), plainText(part.source)),
  };
}

function pairOf(part: Part, old: Unit): Match {
  return matchOf(part.source, part.target ?? [], old);
}

function wholePair(old: Unit): Match {
  return matchOf(unitSource(old), old.parts.flatMap((part) => part.target ?? (part.kind === 'ignorable' ? part.source : [])), old);
}

function matchOf(source: Content, target: Content, old: Unit): Match {
  const ids = new Set([...source, ...target].flatMap((item) => (item.kind === 'text' || item.kind.startsWith('mark') ? [] : [(item as { id: string }).id])));
  const codes = old.codes.filter((code) => ids.has(code.id));
  return { source, target, origin: previousOrigin, ...(codes.length === 0 ? {} : { codes }) };
}

function percent(a: string, b: string): number {
  return Math.floor(100 * similarity(profile(a), profile(b)));
}

function dedupe<T>(list: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return list.filter((item) => {
    const key = JSON.stringify(item);
    return seen.has(key) ? false : (seen.add(key), true);
  });
}

/** For each new sentence (by id) the old one it goes on from: equal ones in order, then alike ones between them. */
function pairSentences(olds: readonly Part[], news: readonly Part[]): ReadonlyMap<string, Part> {
  const out = new Map<string, Part>();
  const used = new Set<Part>();
  const take = (part: Part, old: Part): void => {
    if (part.id !== undefined) out.set(part.id, old);
    used.add(old);
  };
  for (const part of news) {
    const old = olds.find((each) => !used.has(each) && flat(each) === flat(part));
    if (old !== undefined) take(part, old);
  }
  const pairs: { part: Part; old: Part; score: number }[] = [];
  for (const part of news) {
    if (part.id !== undefined && out.has(part.id)) continue;
    const mine = profile(plainText(part.source));
    for (const old of olds) {
      if (used.has(old)) continue;
      const score = similarity(profile(plainText(old.source)), mine);
      if (score >= alike) pairs.push({ part, old, score });
    }
  }
  pairs.sort((a, b) => b.score - a.score);
  for (const { part, old } of pairs) {
    if (!used.has(old) && !(part.id !== undefined && out.has(part.id))) take(part, old);
  }
  return out;
}
