import { splitSentences } from '../language/sentences/split.ts';
import { diagnose, type Diagnostic } from '../text/diagnostic.ts';
import { collapse } from '../text/space.ts';
import { findQuoted } from './marks.ts';
import { messages } from './messages.ts';
import type { ListedPassage } from './passage-list.ts';
import type { Relay } from './relays.ts';

/**
 * The words of a passage that a quotation relays: the sentences that the evidence points to, and those between
 * them; the whole passage where that cannot be told.
 *
 * @returns a stretch of `passage.text`, as it stands there.
 */
export function originalOf(passage: ListedPassage, relay: Relay): string {
  const sentences = splitSentences(passage.text, passage.language ?? 'und');
  if (sentences.length < 2) return passage.text;
  const found = relay.evidence.filter((it) => it.said !== undefined && it.said !== '' && it.score > 0 && it.kind !== 'speaker' && it.kind !== 'around');
  const points = sentences.map((sentence) => {
    const lower = sentence.toLowerCase();
    return found.reduce((sum, it) => sum + (lower.includes((it.said as string).toLowerCase()) ? it.score : 0), 0);
  });
  const best = Math.max(...points);
  if (best <= 0) return passage.text;
  const first = points.findIndex((it) => it >= best * 0.5);
  const last = points.findLastIndex((it) => it >= best * 0.5);
  return sentences.slice(first, last + 1).join('').trim();
}

/** Words as they are compared: no marks of quotation, no punctuation at the ends, case aside. */
function bare(text: string): string {
  return collapse(text).replace(/["“”„«»‹›‘’'‚]/gu, '').replace(/^[\s.,!?…;:—–-]+|[\s.,!?…;:—–-]+$/gu, '').toLowerCase();
}

/**
 * Checks that a translation into a passage's own language quotes what was said, and not a translation of a
 * translation. Words left out may be shown by an ellipsis, with or without brackets.
 *
 * Diagnostics: `relay-not-original`.
 *
 * @param target the text of the translated unit.
 * @param passage the text of the passage.
 * @param original what the quotation relays, for the message.
 */
export function checkOriginal(target: string, passage: string, original: string = passage): Diagnostic | undefined {
  const quoted = findQuoted(target).filter((it) => it.depth === 0);
  const said = bare(passage);
  const stands = quoted.some((it) => {
    const parts = target.slice(it.from, it.to).split(/\s*[[(]?(?:…|\.{3})[\])]?\s*/u).map(bare).filter((part) => part !== '');
    return parts.length > 0 && parts.every((part) => said.includes(part));
  });
  if (stands || (quoted.length === 0 && bare(target).includes(bare(original)))) return undefined;
  const received = quoted.map((it) => collapse(target.slice(it.from, it.to))).join(' … ');
  return diagnose(messages, 'warning', 'relay-not-original', { original }, { expected: original, received });
}
