import { sign, signAt } from './signs.ts';
import type { Signs } from './signs.ts';

/** Past white space, line breaks among it. */
export function pastSpace(text: string, from: number, signs: Signs): number {
  let at = from;
  for (;;) {
    const kind = signAt(signs, text, at);
    if (kind !== sign.space && kind !== sign.line) return at;
    at += 1;
  }
}

/** Past opening marks: Unicode's boundary may stand on either side of them. */
export function pastOpening(text: string, from: number, signs: Signs): number {
  let at = from;
  for (;;) {
    const kind = signAt(signs, text, at);
    if (kind !== sign.open && kind !== sign.quote && kind !== sign.apostrophe) return at;
    at += 1;
  }
}

/** Past references such as `[1][2–11]` and `[...]`; the offset itself where none stands there. */
export function pastReferences(text: string, from: number): number {
  const found = /^(?:\[(?:\d{1,3}|[a-z]|\.{3}|…)(?:[,–-]\s?\d{1,3})*\])+/u.exec(text.slice(from, from + 60));
  return found === null ? from : from + found[0].length;
}

/** Past emoji that stand together, with their skin tones, joiners and variation selectors. */
export function pastEmoji(text: string, from: number, signs: Signs): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code >= 0xd83c && code <= 0xd83e) at += 2;
    else if (code === 0xfe0f || code === 0x200d || code === 0x20e3 || signAt(signs, text, at) === sign.emoji) at += 1;
    else return Math.min(at, text.length);
  }
}

/** Past emoji that stand together or apart; those written to the next word are left to it. */
export function pastLooseEmoji(text: string, from: number, signs: Signs): number {
  let end = pastEmoji(text, from, signs);
  for (;;) {
    const next = pastSpace(text, end, signs);
    if (next === end || signAt(signs, text, next) !== sign.emoji) return end;
    const past = pastEmoji(text, next, signs);
    if (!endsWord(text, past, signs)) return end;
    end = past;
  }
}

/** True if white space or the end of the text stands at an offset. */
export function endsWord(text: string, at: number, signs: Signs): boolean {
  const kind = signAt(signs, text, at);
  return at >= text.length || kind === sign.space || kind === sign.line;
}

/** Hashtags in a row: past them, and how many. */
export function pastHashtags(text: string, from: number, signs: Signs): { readonly end: number; readonly count: number } {
  let count = 0;
  let end = from;
  for (let at = from; signAt(signs, text, at) === sign.hash; at = pastSpace(text, end, signs)) {
    let past = at + 1;
    while (past < text.length && (signAt(signs, text, past) === sign.none || text.charAt(past) === '_')) past += 1;
    if (past === at + 1) break;
    end = past;
    count += 1;
  }
  return { end, count };
}
