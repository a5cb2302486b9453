import { splitSentences } from '../language/sentences/split.ts';
import { diagnose, type Diagnostic } from '../text/diagnostic.ts';
import { collapse } from '../text/space.ts';
import { findQuoted } from './marks.ts';
import { messages } from './messages.ts';
import type { ListedPassage } from './passage-list.ts';
import type { Relay } from './decide.ts';

/**
 * The words of a passage that a quotation relays: the sentences that the evidence points to, as long as the quotation
 * is, and of a sentence that is much longer the clauses that hold all of the evidence; the whole passage where that
 * cannot be told.
 *
 * @param quotation its words, by whose length the choice is made.
 * @returns a stretch of `passage.text`, as it stands there.
 */
export function originalOf(passage: ListedPassage, relay: Relay, quotation: string): string {
  // A flag or another emoji begins what a person writes as well as a letter does.
  const sentences = splitSentences(passage.text, passage.language ?? 'und').flatMap((it) => it.split(/(?<=[.!?…]\s+)(?=[\p{Regional_Indicator}\p{Extended_Pictographic}])/u));
  const found = relay.evidence.filter((it) => it.said !== undefined && it.said !== '' && it.score > 0 && it.kind !== 'speaker' && it.kind !== 'around');
  // What stands around the quotation speaks of the passage, not of the part that it relays.
  const words = quotation.toLowerCase();
  const inside = found.filter((it) => it.quoted !== undefined && words.includes(it.quoted.toLowerCase()));
  const pointsOf = (text: string): number => {
    const lower = text.toLowerCase();
    return inside.reduce((sum, it) => sum + (lower.includes((it.said as string).toLowerCase()) ? it.score : 0), 0);
  };
  const all = pointsOf(passage.text);
  if (all <= 0) return passage.text;
  // Said outside of the quotation marks, it is no part of what stands between them.
  const outside = found.filter((it) => it.kind === 'country' && !inside.some((other) => other.said === it.said)).map((it) => it.said as string);
  const fitted = (text: string): string => fit(text, outside);
  const best = bestRun(sentences, quotation.length, (text) => pointsOf(text) / all);
  const clauses = best.split(/(?<=[,;:،؛—–]\s)/u);
  if (clauses.length < 2 || best.length <= quotation.length * 1.4) return fitted(best);
  const points = pointsOf(best);
  const cut = bestRun(clauses, quotation.length, (text) => (pointsOf(text) >= points ? 1 : 0));
  const part = cut.replace(/[\s,;:،؛—–]+$/u, '');
  return points > 0 && pointsOf(part) >= points && part.length >= quotation.length * 0.6 ? fitted(part) : fitted(best);
}

/**
 * A stretch without flags at its ends that the article says beside the quotation (`the U.S. “continues …” in Ukraine`), with the small
 * word before one.
 */
function fit(text: string, flags: readonly string[]): string {
  let out = text;
  for (const flag of flags) {
    const end = out.replace(/[\s.,;]+$/u, '');
    if (out.startsWith(flag)) out = out.slice(flag.length).trimStart();
    else if (end.endsWith(flag)) out = end.slice(0, -flag.length).trimEnd().replace(/(?<=\s)\p{Ll}{1,3}$/u, '').trimEnd();
  }
  return /[\p{L}\p{N}]/u.test(out) ? out : text;
}

/** The neighbouring pieces that have the most of what is looked for and are nearest to a length. */
function bestRun(pieces: readonly string[], length: number, share: (text: string) => number): string {
  let best = pieces.join('').trim();
  let most = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < pieces.length; from += 1) {
    for (let to = from + 1; to <= Math.min(pieces.length, from + 12); to += 1) {
      const text = pieces.slice(from, to).join('').trim();
      if (text === '') continue;
      const score = 2 * share(text) - Math.abs(Math.log(text.length / Math.max(1, length)));
      if (score > most) [best, most] = [text, score];
    }
  }
  return best;
}

/** Words as they are compared: no marks of quotation, no punctuation at their ends, one kind of dash, case aside. */
function bare(text: string): string {
  const plain = collapse(text.normalize('NFC')).replace(/["“”„«»‹›‘’'ʼ‚]/gu, '').replace(/[—–‑]/gu, '-').replace(/\u00ad/gu, '');
  return plain.replace(/^[\s.,!?…;:-]+|[\s.,!?…;:-]+$/gu, '').replace(/[.,!?…;:]+(?=\s)/gu, '').toLowerCase();
}

/** Words that a quotation relays: the whole passage, and what of it the quotation covers where that can be told. */
export interface RelayedWords {
  readonly passage: string;
  readonly original: string;
}

/**
 * Checks that a translation into a passage's own language quotes what was said, and not a translation of a
 * translation. Words left out may be shown by an ellipsis, with or without brackets.
 *
 * Diagnostics: `relay-not-original`.
 *
 * @param target the text of the translated unit.
 * @param relays what its source relays of passages in the language of the translation: as many quotations of the target must be
 *   words of these passages.
 */
export function checkRelays(target: string, relays: readonly RelayedWords[]): readonly Diagnostic[] {
  if (relays.length === 0) return [];
  const quoted = findQuoted(target).filter((it) => it.depth === 0);
  const words = quoted.map((it) => target.slice(it.from, it.to));
  const stands = words.map((each) => relays.some(({ passage, original }) => isWordsOf(each, passage) && covers(each, original)));
  // Two of the source's may be one of the translation's.
  if (words.length > 0 && stands.every(Boolean)) return [];
  let missing = relays.length - stands.filter(Boolean).length;
  const whole = bare(target);
  const received = words.filter((_, i) => stands[i] === false).map(collapse).join(' … ');
  const out: Diagnostic[] = [];
  for (const { original } of relays) {
    // Without quotation marks, or with marks that are not seen as such, the words themselves will do.
    if (missing <= 0 || words.some((each) => isWordsOf(each, original)) || whole.includes(bare(original))) continue;
    missing -= 1;
    out.push(diagnose(messages, 'warning', 'relay-not-original', { original }, { expected: original, received }));
  }
  return out;
}

/** True if a good half of the words quoted, or of those that they should be, are in the other: a part, or a little more. */
function covers(quoted: string, original: string): boolean {
  const said = tokens(original);
  const given = tokens(quoted);
  const known = new Set(said);
  const common = given.filter((word) => known.has(word)).length;
  return common * 2 >= Math.min(said.length, given.length);
}

/** Words, and signs of scripts that write none apart. */
function tokens(text: string): readonly string[] {
  return bare(text).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** True if words quoted are words of a passage: marks, case and punctuation at their ends aside; an ellipsis leaves words out. */
export function isWordsOf(quoted: string, passage: string): boolean {
  const said = bare(passage);
  const parts = quoted.split(/\s*[[(]?(?:…|\.{3})[\])]?\s*/u).map(bare).filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => said.includes(part));
}
