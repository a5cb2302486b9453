import type { Evidence } from './evidence.ts';

/** What no other evidence makes up for: somebody else's words, or words in another language than the passage's. */
export function excluded(evidence: readonly Evidence[]): boolean {
  return evidence.some((it) => it.kind === 'other-speaker' || it.kind === 'other-language');
}

/**
 * What an author should decide on, whatever else speaks for it: words of another time, far longer than the passage,
 * or with nothing but who speaks and where they stand.
 *
 * @param solo whether the article has no other passage.
 */
export function doubtful(evidence: readonly Evidence[], named: boolean, solo: boolean): boolean {
  const shared = sharedBy(evidence);
  const has = (kind: Evidence['kind'], sign = 1): boolean => evidence.some((it) => it.kind === kind && it.score * sign > 0);
  // Among several posts, the place alone does not tell which.
  const placed = placedBy(evidence) && (solo || has('speaker') || has('beside'));
  // Nothing that both speak of: then it must be the same speaker, or the place, and what is said of how it was said.
  if (shared === 0 && !placed && !(has('speaker') && [...grounds].some((kind) => has(kind)))) return true;
  // Somebody is known to have said it, but not by the article: one thing that both speak of is too little.
  if (shared === 1 && named && !placed && !has('speaker') && ![...grounds].some((kind) => has(kind))) return true;
  // One thing of several, and nothing said of how it was said: both may speak of today.
  if (shared === 1 && !placed && ![...grounds].some((kind) => has(kind))) return true;
  // Somebody else has come in, and nothing is shared but words that any text has.
  if (has('stranger', -1) && !evidence.some((it) => content.has(it.kind) && it.score >= common)) return true;
  return evidence.some((it) => it.kind === 'length' && it.score <= -2);
}

/** What a word that any text has is worth at most. */
const common = 0.5;

/**
 * True of words that have nothing in common with a passage but their place, where other posts stand in the article too and
 * nobody is said to have said them.
 *
 * @param solo whether the article has no other passage.
 */
export function isHollow(evidence: readonly Evidence[], solo: boolean): boolean {
  return !solo && sharedBy(evidence) === 0 && !evidence.some(({ kind, score }) => (kind === 'speaker' || kind === 'beside' || kind === 'between' || grounds.has(kind)) && score > 0);
}

/**
 * True of words that have nothing of what the passage says, and of which only their place behind other quotations of it speaks for it: what
 * else somebody said may stand there as well.
 */
export function onlyFollows(evidence: readonly Evidence[]): boolean {
  const has = (kind: Evidence['kind']): boolean => evidence.some((it) => it.kind === kind && it.score > 0);
  const elsewhere = !has('speaker') || evidence.some((it) => it.kind === 'other-concept');
  return elsewhere && has('continued') && sharedBy(evidence) === 0 && !has('beside') && !has('between') && !has('followed') && !has('headline');
}

/**
 * True of words that somebody without a name is said to have said, beside the verb: a pilot, the ministry. It is nobody who was
 * named for the passage, unless the place of the quotation or much of what it says tells another thing.
 */
export function saidByStranger(evidence: readonly Evidence[], behind: boolean): boolean {
  const stranger = evidence.find((it) => it.kind === 'stranger');
  if (stranger === undefined || stranger.score > -2 || placedBy(evidence)) return false;
  // Right behind a passage, `the minister` is who wrote it.
  return stranger.score <= -2.5 || (!behind && sharedBy(evidence) <= 2);
}

/** True of words that are said to have been said at another time than the post. */
export function saidEarlier(evidence: readonly Evidence[]): boolean {
  return evidence.some((it) => it.kind === 'earlier');
}

/** True of words that speak of many things, and of hardly any that the passage speaks of; of two others where one is all, and nobody and no place ties them to it. */
export function speaksOfElse(evidence: readonly Evidence[]): boolean {
  const others = new Set(evidence.filter((it) => it.kind === 'other-concept').map((it) => it.quoted)).size;
  const shared = sharedBy(evidence);
  const tied = placedBy(evidence) || evidence.some(({ kind, score }) => (kind === 'speaker' || grounds.has(kind)) && score > 0);
  return (others >= 4 && shared * 4 <= others) || (others >= 2 && shared <= 1 && !tied);
}

/** True if its place tells which passage a quotation belongs to. */
function placedBy(evidence: readonly Evidence[]): boolean {
  return evidence.some((it) => it.kind === 'beside' || it.kind === 'continued' || it.kind === 'followed' || it.kind === 'between');
}

/** How many words of the quotation speak of what the passage speaks of; a number that hardly comes twice by chance counts for two. */
function sharedBy(evidence: readonly Evidence[]): number {
  const shared = evidence.filter((it) => it.score > 0 && content.has(it.kind));
  const telling = shared.some((it) => it.kind === 'number' && (it.quoted?.match(/\p{Nd}/gu)?.length ?? 0) >= 3);
  return new Set(shared.map((it) => it.quoted?.toLowerCase())).size + (telling ? 1 : 0);
}

const content: ReadonlySet<Evidence['kind']> = new Set(['handle', 'number', 'name', 'country', 'word', 'concept']);

const grounds: ReadonlySet<Evidence['kind']> = new Set(['written', 'language', 'translated']);

/** Nobody is asked about a quotation that only stands near a passage, or has nothing of it but who speaks. */
export function worthAsking(evidence: readonly Evidence[]): boolean {
  const has = (kind: Evidence['kind']): boolean => evidence.some((it) => it.kind === kind && it.score > 0);
  const shared = sharedBy(evidence);
  return has('language') || has('translated') || shared >= 2 || (has('speaker') && (shared >= 1 || has('followed') || has('headline')));
}
