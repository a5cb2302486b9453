import { sameLanguage } from '../language/identify/same.ts';
import type { Article } from '../model/article.ts';
import { contentKey, hasTarget } from '../model/part.ts';
import { plainText } from '../model/content.ts';
import type { RelayQuote, SaidPassage } from '../model/said.ts';
import { type Match, type Note, type Part, stateRank, type Unit } from '../model/translation.ts';
import { fill } from '../text/diagnostic.ts';
import { messages } from './messages.ts';
import { nameOf } from './passage.ts';

/** How the `origin` of a match begins that holds what a quotation translates; the passage's id, a hash of its text, follows. */
export const relayOrigin = 'relay:';
/** The categories of the notes that speak of such a quotation, and of a passage that has changed. */
export const relayCategory = 'relay';
export const reviewCategory = 'review';
/** The `subState` of a target that was made before the passage it relays was edited. */
export const relayChanged = 'stet:relay-changed';

/** True of a match that export makes anew. */
export function isRelayMatch({ origin }: Match): boolean {
  return origin?.startsWith(relayOrigin) === true;
}

/** The quotations of an article that translate a passage, by index of their block. */
export function relaysByBlock({ relays }: Pick<Article, 'relays'>): ReadonlyMap<number, readonly RelayQuote[]> {
  const out = new Map<number, RelayQuote[]>();
  for (const relay of relays) {
    const list = out.get(relay.block);
    if (list === undefined) out.set(relay.block, [relay]);
    else list.push(relay);
  }
  return out;
}

/**
 * A unit with what its quotations translate. In the edition in the passage's own language the original words, as the
 * proposed words of the quotation; in any other the whole passage, as a reference match in its language. A note says it too.
 *
 * @param old what the store had for the unit: where a passage that it relayed is no longer in the article, the unit's targets
 *   go back to review.
 */
export function withRelays(unit: Unit, relays: readonly RelayQuote[], said: readonly SaidPassage[], targetLanguage: string, old: Unit | undefined): Unit {
  const gone = (old?.matches ?? []).filter((match) => isRelayMatch(match) && !said.some(({ id }) => match.origin === relayOrigin + id));
  const known = unit.matches.filter((match) => !isRelayMatch(match));
  const found = relays.flatMap((relay) => {
    const passage = said.find(({ id }) => id === relay.passage);
    return passage === undefined ? [] : [{ relay, passage }];
  });
  const matches = found.map(({ relay, passage }) => matchOf(unit, relay, passage, targetLanguage));
  const notes = found.map(({ relay, passage }) => noteOf(relay, passage, targetLanguage));
  const parts = unit.parts.map((part) => reviewed(part, gone.length > 0));
  const waiting = parts.some((part) => part.subState === relayChanged);
  const review: Note[] = waiting ? [{ text: messages['note-relay-changed'], category: reviewCategory, appliesTo: 'target' }] : [];
  if (matches.length === 0 && known.length === unit.matches.length && review.length === 0 && parts.every((part, i) => part === unit.parts[i])) return unit;
  return { ...unit, parts, matches: [...dedupe(matches), ...known], notes: [...unit.notes, ...dedupe(notes), ...review] };
}

/** True if a translation waits for somebody to compare it with a passage that has been edited. */
export function awaitsReview(unit: Pick<Unit, 'parts'>): boolean {
  return unit.parts.some((part) => part.subState === relayChanged);
}

/** True of a unit that relays a passage which was edited: an export has said so, or the next one will. */
export function relaysEdited(unit: Pick<Unit, 'parts' | 'matches'>, said: readonly SaidPassage[]): boolean {
  return awaitsReview(unit) || unit.matches.some((match) => isRelayMatch(match) && !said.some(({ id }) => match.origin === relayOrigin + id));
}

/** True of a returned unit that was translated from another passage than the one that it relays by now. */
export function relaysOther(mine: Pick<Unit, 'matches'>, returned: Pick<Unit, 'matches'>): boolean {
  return returned.matches.some((match) => isRelayMatch(match) && !mine.matches.some(({ origin }) => origin === match.origin));
}

/** Targets that wait for somebody to compare them with the passage. */
export function backToReview(parts: readonly Part[]): readonly Part[] {
  return parts.map((part) => reviewed(part, true));
}

/** True of a unit whose targets this export has sent back to review. */
export function sentToReview(unit: Unit, old: Unit | undefined): boolean {
  return awaitsReview(unit) && hasTarget(unit) && !(old !== undefined && awaitsReview(old));
}

function reviewed(part: Part, changed: boolean): Part {
  if (!changed && part.subState !== relayChanged) return part;
  const { subState, ...rest } = part;
  // Somebody has looked at it since and said so.
  const own = subState === relayChanged && stateRank(part.state) >= stateRank('reviewed') ? rest : part;
  if (!changed || part.kind !== 'segment' || part.target === undefined || part.target.length === 0) return own;
  return { ...rest, state: stateRank(part.state) > stateRank('translated') ? 'translated' : part.state, subState: relayChanged };
}

/** The part without the mark of {@link relayChanged} where its target is another than before, or has been reviewed. */
export function settledReview(part: Part, before: Part): Part {
  if (part.subState !== relayChanged) return part;
  const { subState: _subState, ...rest } = part;
  const same = contentKey(part.target ?? []) === contentKey(before.target ?? []);
  return same && stateRank(part.state) < stateRank('reviewed') ? part : rest;
}

function isOwn(passage: SaidPassage, targetLanguage: string): boolean {
  return passage.language !== undefined && sameLanguage(passage.language, targetLanguage);
}

function matchOf(unit: Unit, relay: RelayQuote, passage: SaidPassage, targetLanguage: string): Match {
  const segment = segmentAt(unit.parts, relay.start);
  const base = { ...(segment === undefined ? {} : { segment }), source: [{ kind: 'text', text: relay.text }] as const, origin: relayOrigin + passage.id };
  if (isOwn(passage, targetLanguage)) return { ...base, target: [{ kind: 'text', text: relay.original }] };
  return { ...base, target: [{ kind: 'text', text: passage.text }], ...(passage.language === undefined ? {} : { language: passage.language }), reference: true };
}

/** The id of the segment that holds a place of the unit's text. */
function segmentAt(parts: readonly Part[], offset: number): string | undefined {
  let at = 0;
  for (const part of parts) {
    at += plainText(part.source).length;
    if (offset < at && part.kind === 'segment') return part.id;
  }
  return undefined;
}

function noteOf(relay: RelayQuote, passage: SaidPassage, targetLanguage: string): Note {
  const speaker = passage.speaker ?? passage.handle;
  const own = isOwn(passage, targetLanguage);
  const key = speaker === undefined ? (own ? 'note-relay-own' : 'note-relay') : own ? 'note-relay-own-speaker' : 'note-relay-speaker';
  const values = { quotation: relay.text, language: passage.language === undefined ? '?' : nameOf(passage.language), original: relay.original, ...(speaker === undefined ? {} : { speaker }) };
  return { text: fill(messages[key], values), category: relayCategory, appliesTo: 'source' };
}

function dedupe<T>(list: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return list.filter((item) => {
    const key = JSON.stringify(item);
    return seen.has(key) ? false : (seen.add(key), true);
  });
}
