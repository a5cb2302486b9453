import { pastEmoji } from './past.ts';
import { sign, signAt } from './signs.ts';
import type { Signs } from './signs.ts';

/** True if a face's eyes stand before its mouth: `:`, `;-`, `=`. */
function hasEyes(text: string, mouth: number): boolean {
  const before = text.charAt(mouth - 1) === '-' ? mouth - 2 : mouth - 1;
  return /[:;=]/u.test(text.charAt(before));
}

/**
 * Past a smiley whose mouth is the closing bracket at an offset, `:)`, or past the `))` of scripts that leave its
 * eyes out; -1 where it is a bracket.
 *
 * @param bracketed a bracket is open
 */
export function pastSmile(text: string, at: number, signs: Signs, bracketed: boolean): number {
  if (text.charAt(at) !== ')') return -1;
  let end = at + 1;
  while (text.charAt(end) === ')') end += 1;
  const face = hasEyes(text, at) && (!bracketed || /\s/u.test(text.charAt(at - 2)));
  // One letter before a bracket is a list's mark.
  const bare = !bracketed && /(?:[\u0400-\u04ff]{2}|[!?.…])$/u.test(text.slice(Math.max(0, at - 2), at));
  if (!face && !bare) return -1;
  return signAt(signs, text, end) === sign.emoji ? pastEmoji(text, end, signs) : end;
}

/** Past a frown: `:(`, or `((` before white space; -1 where it is a bracket. */
export function pastFrown(text: string, at: number, signs: Signs): number {
  if (at === 0 || text.charAt(at) !== '(') return -1;
  let end = at + 1;
  while (text.charAt(end) === '(') end += 1;
  if (signAt(signs, text, end) !== sign.space) return -1;
  return hasEyes(text, at) || end - at > 1 ? end : -1;
}
