import { sign, signAt } from './signs.ts';
import type { Tables } from './tables.ts';
import { after, before } from './traits.ts';

const longestWord = 24;

/** The traits of what stands from an offset on; white space has been passed. */
export function traitsAfter(text: string, next: number, tables: Tables): number {
  const { signs } = tables;
  let at = next;
  let traits = 0;
  for (let n = 0; n < 6; n += 1) {
    const kind = signAt(signs, text, at);
    if (kind === sign.open || kind === sign.quote || kind === sign.apostrophe) traits |= after.opened;
    else if (kind === sign.separator && (text.startsWith(',,', at) || (traits !== 0 && text.startsWith(',,', at - 1)))) traits |= after.opened;
    else if (kind === sign.dash) traits |= after.dash;
    else if (kind === sign.inverted) traits |= after.inverted;
    else if (kind === sign.period || kind === sign.dots) traits |= after.dots;
    else if (kind !== sign.space || (traits & (after.dash | after.opened | after.dots)) === 0) break;
    at += 1;
  }
  if (at >= text.length) return traits | after.nothing;
  const kind = signAt(signs, text, at);
  if ((kind === sign.separator || kind === sign.semicolon) && traits === 0) return after.stop;
  if (kind === sign.close && (traits & after.opened) === 0) return after.stop;
  if ((kind === sign.mark || kind === sign.script || kind === sign.colon) && traits === 0) return after.stop;
  if (kind === sign.hash || text.charAt(at) === '@') return traits | after.tag;
  if (kind !== sign.none) return traits | after.other;
  // `'s Avonds`: a clipped word before the capital letter.
  if ((traits & after.opened) !== 0 && /^['’]\p{Ll} \p{Lu}/u.test(text.slice(at - 1, at + 3))) at += 2;
  const end = wordEnd(text, at, tables);
  const word = text.slice(at, end);
  return traits | shape(text, word, end, tables);
}

function wordEnd(text: string, from: number, tables: Tables): number {
  let to = from;
  const most = Math.min(text.length, from + longestWord);
  while (to < most && signAt(tables.signs, text, to) === sign.none) to += 1;
  return to;
}

function shape(text: string, word: string, end: number, tables: Tables): number {
  let traits = caseOf(word);
  if ((traits & after.digit) !== 0) return traits;
  if ((traits & after.lower) !== 0) {
    if (tables.informal.has(word)) traits |= after.informal;
    if (tables.speech.has(word)) traits |= after.speech;
    if (tables.months.has(word)) traits |= after.month;
    return word.startsWith('http') || word.startsWith('www') ? after.tag : traits;
  }
  const initial = word.length === 1 && text.charAt(end) === '.';
  if (!initial && tables.starters.has(word)) traits |= after.starter;
  if (tables.capitalized.has(word)) traits |= after.capitalized;
  if (tables.months.has(word)) traits |= after.month;
  if ((traits & after.upper) === 0) return traits;
  if (!isLower(word.charCodeAt(1)) && /^[IVXLCDMІХ]+$/u.test(word)) traits |= after.roman;
  if (text.charAt(end) === '.') {
    if (word.length === 1) traits |= signAt(tables.signs, text, end + 1) === sign.none && end + 1 < text.length ? after.capitals : after.initial;
    else {
      const known = tables.words.get(word) ?? 0;
      if ((known & before.initial) !== 0) traits |= after.initial;
      if ((known & before.name) !== 0) traits |= after.title;
    }
  }
  if (word.length > 1 && word.length <= 4 && !isLower(word.charCodeAt(1)) && (traits & after.starter) === 0 && word === word.toUpperCase()) traits |= after.capitals;
  return traits;
}

/** True of the small letters of ASCII. */
function isLower(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function caseOf(word: string): number {
  const code = word.charCodeAt(0);
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return after.lower;
    if (code >= 0x41 && code <= 0x5a) return after.upper;
    if (code >= 0x30 && code <= 0x39) return after.digit;
    return after.other;
  }
  const character = String.fromCodePoint(word.codePointAt(0) as number);
  if (/\p{Lu}|\p{Lt}/u.test(character)) return after.upper;
  if (/\p{Ll}/u.test(character)) return after.lower;
  if (/\p{L}/u.test(character)) return after.letter;
  return /\p{N}/u.test(character) ? after.digit : after.other;
}
