import type { Evidence } from './evidence.ts';

/** What no other evidence makes up for: somebody else's words, or words in another language than the passage's. */
export function excluded(evidence: readonly Evidence[]): boolean {
  return evidence.some((it) => it.kind === 'other-speaker' || it.kind === 'other-language');
}

/**
 * What an author should decide on, whatever else speaks for it: words of another time, far longer than the passage,
 * or with nothing but who speaks and where they stand.
 */
export function doubtful(evidence: readonly Evidence[]): boolean {
  if (!evidence.some((it) => it.score > 0 && (content.has(it.kind) || grounds.has(it.kind)))) return true;
  return evidence.some((it) => it.kind === 'earlier' || (it.kind === 'length' && it.score <= -2));
}

const content: ReadonlySet<Evidence['kind']> = new Set(['handle', 'number', 'name', 'country', 'word', 'concept']);

const grounds: ReadonlySet<Evidence['kind']> = new Set(['written', 'language', 'translated', 'continued', 'around']);

/** Nobody is asked about a quotation that only stands near a passage. */
export function worthAsking(evidence: readonly Evidence[]): boolean {
  return evidence.some((it) => it.kind === 'speaker' || it.kind === 'language' || it.kind === 'translated') || evidence.filter((it) => content.has(it.kind) && it.score > 0).length >= 2;
}
