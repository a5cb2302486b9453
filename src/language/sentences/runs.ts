import { sign, signAt } from './signs.ts';
import type { Signs } from './signs.ts';
import type { Tables } from './tables.ts';
import { before } from './traits.ts';

/** Terminators in a row: past them, and what they are (`before`). */
export interface Run {
  readonly end: number;
  readonly traits: number;
}

/** The terminators that stand at an offset: `?!`, `...`, `. . .` */
export function runOf(text: string, at: number, signs: Signs): Run {
  let traits = 0;
  let stops = 0;
  let end = at;
  for (let kind = signAt(signs, text, at); ; kind = signAt(signs, text, end)) {
    if (kind === sign.period) stops += 1;
    else if (kind === sign.mark) traits |= before.mark;
    else if (kind === sign.dots) traits |= before.dots;
    else if (kind === sign.script || (kind === sign.colon && end === at)) traits |= before.script;
    else if (kind !== sign.space || (stops === 1 && end === at + 1 && leadsEllipsis(text, end, signs)) || !isInside(text, end, signs)) break;
    end += 1;
  }
  if (stops > 1) traits |= before.dots;
  else if (stops === 1 && traits === 0) traits |= before.period;
  return { end, traits };
}

/** True if the white space at an offset stands inside `. . .` or `! ! !`. */
function isInside(text: string, at: number, signs: Signs): boolean {
  const next = text.charAt(at + 1);
  const allowed = next === '.' ? '.…!?' : next === '!' || next === '?' ? '!?' : '';
  if (allowed === '' || !allowed.includes(text.charAt(at - 1))) return false;
  let end = at + 1;
  while (text.charAt(end) === next) end += 1;
  const kind = signAt(signs, text, end);
  return end >= text.length || (kind !== sign.none && kind !== sign.open && kind !== sign.dash && kind !== sign.inverted);
}

/** `word. . . . Next`: after the full stop, an ellipsis that belongs to what follows. */
function leadsEllipsis(text: string, at: number, signs: Signs): boolean {
  return signAt(signs, text, at - 2) === sign.none && /^ \. \. \. [^.\s]/u.test(text.slice(at, at + 8));
}

/** Past `[...]` and `(…)`, which stand for words left out; -1 where the dots at an offset are no such thing. */
export function pastOmission(text: string, at: number, signs: Signs): number {
  const left = text.charAt(at - 1);
  if (left !== '[' && left !== '(') return -1;
  let end = at;
  while (signAt(signs, text, end) === sign.period || signAt(signs, text, end) === sign.dots) end += 1;
  return end > at && signAt(signs, text, end) === sign.close ? end : -1;
}

/**
 * `world.Today is`, `Done!Next`: true of two sentences without white space between them, false of names,
 * numbers and addresses.
 *
 * @param stop offset of the terminator
 * @param next offset of what follows it
 */
export function isGlued(text: string, stop: number, next: number, start: number, tables: Tables): boolean {
  const head = text.slice(Math.max(start, stop - 32), stop);
  const tail = text.slice(next, next + 24);
  if (!/^["“«(¿¡]?\p{Lu}/u.test(tail) || !/(?:\p{Ll}{3}|\d{3}|[)"”»])$/u.test(head)) return false;
  const [, word, stopped] = /^["“«(¿¡]?(\p{L}+)(?:(\.)?\s|,)/u.exec(tail) ?? [];
  if (word === undefined) return false;
  if (stopped !== undefined && ((tables.words.get(word) ?? 0) & before.name) !== 0) return true;
  // `Name.Name` is a name: the whole word before must be of small letters.
  if (tables.glued.has(word)) return !/(?:^|[^\p{L}\p{M}'’])\p{Lu}[\p{L}\p{M}]*$/u.test(head);
  // In other scripts than Latin no program or site has such a name.
  return /[^\p{Script=Latin}\d\p{P}]{5}$/u.test(head) && /^(?:\p{Lu}\p{Ll}+|\p{Lu}|[IVX]+)$/u.test(word);
}
