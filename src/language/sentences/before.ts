import { sign, signAt } from './signs.ts';
import type { Tables } from './tables.ts';
import { before } from './traits.ts';

const longestWord = 32;
const classes = before.name | before.number | before.inner | before.end | before.last | before.unit;

/**
 * The traits of the word that stands before a full stop.
 *
 * @param stop offset of the full stop
 * @param start offset where its sentence begins
 */
export function traitsBefore(text: string, stop: number, start: number, tables: Tables): number {
  let end = stop;
  if (end > start && signAt(tables.signs, text, end - 1) === sign.space) end -= 1;
  const from = wordStart(text, end, start, tables);
  if (from === end) return 0;
  const word = text.slice(from, end);
  // `km/h`, `и/или`, `?a=b`: the end of something longer is no abbreviation.
  if (from > start + 1 && signAt(tables.signs, text, from - 1) === sign.symbol && /\p{L}/u.test(text.charAt(from - 2))) return before.word;
  const plain = isPlain(word);
  let traits = from > start + 2 ? joined(text, word, from, start, tables) : 0;
  if (traits === 0) traits = tables.words.get(word) ?? (plain ? 0 : lastPart(word, tables));
  if ((traits & before.unit) !== 0 && !followsNumber(text, from, word, tables)) traits &= ~before.unit;
  if (traits === 0 && tables.endings.some((ending) => word.endsWith(ending))) traits = before.number;
  if ((traits & classes) === 0) {
    if (plain && word.length > 4) return traits | before.word;
    traits |= shape(text, word, from, start, tables);
  }
  if (isFirst(text, from, start, tables)) traits |= before.first;
  if ((traits & (before.unit | before.last)) !== 0 && isFronted(text, start, from, tables)) traits |= before.fronted;
  return traits;
}

/**
 * `before.initial` of a letter's name before the full stop of a script that marks initials with it, as Urdu does: one of several
 * in a row, since `آئی` and `سی` are words too; `before.name` of a short title there.
 *
 * @param stop offset of the full stop
 * @param start offset where its sentence begins
 */
export function initialBefore(text: string, stop: number, start: number, tables: Tables): number {
  const mark = text.charAt(stop);
  const traitsOf = (from: number, to: number): number => tables.words.get(text.slice(from, to)) ?? 0;
  const from = wordStart(text, stop, start, tables);
  const traits = traitsOf(from, stop);
  if ((traits & before.name) !== 0 && stop - from <= 3) return before.name;
  if ((traits & before.initial) === 0) return 0;
  let behind = from;
  while (behind > start && signAt(tables.signs, text, behind - 1) === sign.space) behind -= 1;
  const follows = behind > start && text.charAt(behind - 1) === mark && (traitsOf(wordStart(text, behind - 1, start, tables), behind - 1) & before.initial) !== 0;
  let next = stop + 1;
  while (signAt(tables.signs, text, next) === sign.space) next += 1;
  const end = text.indexOf(mark, next);
  const leads = end > next && end - next < 8 && (traitsOf(next, end) & before.initial) !== 0;
  return follows || leads ? before.initial : 0;
}

/** True of a word of small ASCII letters but for the first: most words are, and need no closer look. */
function isPlain(word: string): boolean {
  for (let i = 1; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return word.length > 1 && (word.charCodeAt(0) | 0x20) >= 0x61 && (word.charCodeAt(0) | 0x20) <= 0x7a;
}

function wordStart(text: string, end: number, start: number, tables: Tables): number {
  let from = end;
  const least = Math.max(start, end - longestWord);
  while (from > least) {
    const kind = signAt(tables.signs, text, from - 1);
    // `ארה"ב`: the mark of an acronym stands between letters.
    const inside = kind === sign.quote && from < end && signAt(tables.signs, text, from - 2) === sign.none && signAt(tables.signs, text, from) === sign.none;
    if (!inside && kind !== sign.none && kind !== sign.period && kind !== sign.apostrophe && !(kind === sign.dash && text.charCodeAt(from - 1) < 0x2012)) break;
    from -= 1;
  }
  while (from < end && signAt(tables.signs, text, from) !== sign.none) from += 1;
  return from;
}

/** Looks for an abbreviation of several words, `z. B.` or `fl. oz.`: what stands before ends in a full stop too. */
function joined(text: string, word: string, from: number, start: number, tables: Tables): number {
  let whole = word;
  let at = from;
  let found = 0;
  for (let n = 0; n < 3 && whole.length < 12; n += 1) {
    let stop = at;
    while (stop > start && signAt(tables.signs, text, stop - 1) === sign.space) stop -= 1;
    if (stop === start || text.charAt(stop - 1) !== '.') break;
    const previous = wordStart(text, stop - 1, start, tables);
    if (previous === stop - 1) break;
    whole = `${text.slice(previous, stop - 1)}.${whole}`;
    found = tables.words.get(whole) ?? found;
    at = previous;
  }
  return found;
}

/** Looks for an abbreviation at the end of a longer word: `l'Ing`, `7a.m`, `гл.серж`. */
function lastPart(word: string, tables: Tables): number {
  const cut = Math.max(word.lastIndexOf("'"), word.lastIndexOf('’'), word.lastIndexOf('-'));
  if (cut >= 0) {
    const found = tables.words.get(word.slice(cut + 1));
    if (found !== undefined) return found;
  }
  // `7a.m`, `150кг`
  const digits = /^[\d.,]*\d/u.exec(word);
  if (digits !== null && digits[0].length < word.length) {
    const found = tables.words.get(word.slice(digits[0].length));
    if (found !== undefined) return found;
  }
  // `гл.серж`: short pieces, the last of which is listed.
  const dot = word.lastIndexOf('.');
  if (dot > 0 && dot <= 6 && !word.includes('@')) {
    const found = tables.words.get(word.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return 0;
}

/** What a word that is in no list looks like. */
function shape(text: string, word: string, from: number, start: number, tables: Tables): number {
  if (/^\p{Nd}+$/u.test(word)) return word.length <= 3 ? before.ordinal : before.figure;
  if (/^[\p{Nd}.,:-]+$/u.test(word)) return before.figure;
  let traits = 0;
  if (/^[IVXLCDMІХ]+$/u.test(word)) traits |= before.roman;
  if (word.includes('.') && /^(?:\p{L}\p{M}*[.-]+)+\p{L}{1,2}\p{M}*$/u.test(word)) {
    return traits | (/\p{Lu}/u.test(word) ? before.acronym : before.letters);
  }
  if (/^(?:\p{L}|\p{Lo}[\p{M}\u200c\u200d]*)$/u.test(word)) {
    if (tables.letters.has(word)) return before.word;
    traits |= /\p{Ll}/u.test(word) ? before.letters | before.variable : before.initial;
    if ((traits & before.initial) !== 0 && followsName(text, from, start, tables)) traits |= before.named;
    return traits;
  }
  if (/^\p{Ll}{2,4}$/u.test(word) && !tables.vowels.test(word)) return traits | before.stub;
  if (/\p{L}[\p{L}\p{M}'’-]{2}$/u.test(word)) traits |= before.word;
  return traits;
}

/** A number stands before the word, or in it. */
function followsNumber(text: string, from: number, word: string, tables: Tables): boolean {
  if (/^\p{Nd}/u.test(word)) return true;
  let at = from;
  while (at > 0 && signAt(tables.signs, text, at - 1) === sign.space) at -= 1;
  if (at === 0) return false;
  if (text.charAt(at - 1) !== '.') return /\p{N}/u.test(text.charAt(at - 1));
  // `4,8 млрд. дол.`: a unit of the number stands between.
  const previous = wordStart(text, at - 1, 0, tables);
  return ((tables.words.get(text.slice(previous, at - 1)) ?? 0) & before.unit) !== 0;
}

function followsName(text: string, from: number, start: number, tables: Tables): boolean {
  let at = from;
  while (at > start && signAt(tables.signs, text, at - 1) === sign.space) at -= 1;
  if (at > start && text.charAt(at - 1) === '.') return true;
  const previous = wordStart(text, at, start, tables);
  return previous > start && previous < at && /^\p{Lu}/u.test(text.slice(previous, at));
}

function isFirst(text: string, from: number, start: number, tables: Tables): boolean {
  for (let at = from - 1; at >= start; at -= 1) if (signAt(tables.signs, text, at) === sign.none) return false;
  return true;
}

/** True if the sentence, or what follows its colon, begins with a word such as `At`. */
function isFronted(text: string, start: number, from: number, tables: Tables): boolean {
  if (tables.fronting.size === 0 || from - start > 100) return false;
  const head = /(?:^|:\s)\P{L}*(\p{L}+)(?:(?!:\s).)*$/su.exec(text.slice(start, from));
  return head !== null && tables.fronting.has(head[1] as string);
}
