import { referenceReader } from '../html/reference.ts';

/** A stretch of text: literal (its text is the source of its span) or atomic (an entity, an escape, a line break). */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly atomic: boolean;
}

const entity = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/y;
/** One character that is not simply itself; a single space is. */
const busy = /[\\&\0\t\n\r]| (?=[ \t\n\r])/g;
/** The second half of the named entities that stand for two code units of the basic plane. */
const secondUnit = '\u0338\u20d2\u20e5\ufe00\u0333\u0331\u200a';
const basic: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&AMP;', '&'],
  ['&lt;', '<'],
  ['&LT;', '<'],
  ['&gt;', '>'],
  ['&GT;', '>'],
  ['&quot;', '"'],
  ['&QUOT;', '"'],
  ['&fjlig;', 'fj'],
]);

/**
 * Finds again which stretch of the source each piece of a decoded text came from. A parser gives a text node's
 * value decoded and its position raw; this walks both side by side, so it needs no table of entities, and it
 * checks itself.
 *
 * Runs of white space are one space; so is a soft line break with the container prefix of the next line.
 *
 * @param start and `end`: offsets of the raw text in the source (UTF-16 code units).
 * @param value the decoded text.
 * @param parsed what was decoded, where that is not the source itself; it has the same offsets.
 * @returns undefined where the two do not fit together.
 * @example scanText('a&amp;b', 0, 7, 'a&b') // literal a, atomic &, literal b
 */
export function scanText(source: string, start: number, end: number, value: string, parsed: string = source): TextRun[] | undefined {
  const runs: TextRun[] = [];
  let literal = start;
  let at = start;
  let v = 0;
  const atomic = (to: number, text: string): void => {
    if (at > literal) runs.push({ kind: 'text', text: source.slice(literal, at), start: literal, end: at, atomic: false });
    runs.push({ kind: 'text', text, start: at, end: to, atomic: true });
    at = to;
    literal = to;
  };
  let masked = parsed === source ? end : maskedEntity(source, parsed, start, end);
  while (at < end) {
    busy.lastIndex = at;
    let next = busy.test(parsed) ? busy.lastIndex - 1 : end;
    // A space at the very end may have been taken off the value.
    if (next >= end) next = parsed[end - 1] === ' ' ? end - 1 : end;
    if (next > masked) next = masked;
    if (next > at) {
      if (parsed.slice(at, next) !== value.slice(v, v + next - at)) return undefined;
      v += next - at;
      at = next;
      continue;
    }
    if (at === masked) {
      const raw = /&#?\w+;/y;
      raw.lastIndex = at;
      const written = raw.exec(source)?.[0] ?? '&';
      const text = entityText(written);
      masked = maskedEntity(source, parsed, at + written.length, end);
      v += written.length;
      if (text === undefined) at += written.length;
      else atomic(at + written.length, text);
      continue;
    }
    const char = parsed[at] as string;
    if (char === '\\') {
      const escaped = parsed[at + 1];
      if (escaped !== undefined && at + 1 < end && isPunctuation(escaped) && value[v] === escaped) {
        atomic(at + 2, escaped);
        v += 1;
        continue;
      }
    } else if (char === '&') {
      entity.lastIndex = at;
      const raw = entity.exec(parsed)?.[0];
      const text = raw === undefined || at + raw.length > end ? undefined : decode(raw, value, v);
      if (raw !== undefined && text !== undefined) {
        atomic(at + raw.length, text);
        v += text.length;
        continue;
      }
    } else if (char === '\0') {
      if (value[v] !== '\0' && value[v] !== '\ufffd') return undefined;
      atomic(at + 1, '\ufffd');
      v += 1;
      continue;
    } else if (isSpace(char)) {
      let to = at;
      let breaks = -1;
      while (to < end && isSpace(parsed[to] as string)) {
        if (breaks < 0 && isBreak(parsed[to] as string)) breaks = to;
        to += 1;
      }
      if (breaks < 0) {
        if (to === end && v === value.length) {
          atomic(to, '');
          continue;
        }
        const same = value.slice(v, v + to - at) === parsed.slice(at, to);
        if (!same) return undefined;
        v += to - at;
        if (to - at === 1 && char === ' ') at = to;
        else atomic(to, ' ');
        continue;
      }
      const after = skipBreaks(parsed, breaks, end, value, v);
      if (after === undefined) return undefined;
      v = after.value;
      atomic(after.at, ' ');
      continue;
    }
    if (value[v] !== parsed[at]) return undefined;
    at += 1;
    v += 1;
  }
  if (v !== value.length) return undefined;
  if (at > literal) runs.push({ kind: 'text', text: source.slice(literal, at), start: literal, end: at, atomic: false });
  return runs;
}

/** Where the next entity stands that was parsed as commas and letters. */
function maskedEntity(source: string, parsed: string, from: number, end: number): number {
  for (let at = source.indexOf('&', from); at >= 0 && at < end; at = source.indexOf('&', at + 1)) {
    if (parsed[at] === ',') return at;
  }
  return end;
}

/** What an entity stands for (CommonMark, 2.5); undefined of a name that is none. */
function entityText(raw: string): string | undefined {
  const numeric = /^&#(?:[xX]([0-9a-fA-F]+)|(\d+));$/.exec(raw);
  if (numeric !== null) {
    const point = Number.parseInt(numeric[1] ?? (numeric[2] as string), numeric[1] === undefined ? 10 : 16);
    return point === 0 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? '\ufffd' : String.fromCodePoint(point);
  }
  const read = basic.get(raw) ?? referenceReader()(raw, 0, raw.length, false);
  return typeof read === 'string' ? read : read?.end === raw.length ? read.text : undefined;
}

/** Behind a line break: white space and the prefix of the containers, of which the value has nothing. */
function skipBreaks(parsed: string, breaks: number, end: number, value: string, from: number): { at: number; value: number } | undefined {
  let at = breaks;
  let v = from;
  // White space that stands before a line break may be in the value, or not.
  while (value[v] === ' ' || value[v] === '\t') v += 1;
  while (at < end && isBreak(parsed[at] as string)) {
    const width = parsed[at] === '\r' && parsed[at + 1] === '\n' ? 2 : 1;
    if (value.startsWith('\r\n', v)) v += 2;
    else if (isBreak(value[v] ?? '')) v += 1;
    else return undefined;
    at += width;
    const line = at;
    while (at < end && (parsed[at] === ' ' || parsed[at] === '\t' || parsed[at] === '>')) at += 1;
    // Some of the prefix may be text: a `>` indented too far to begin a quotation.
    const fits = value[v] === parsed[at] || parsed[at] === '\\' || parsed[at] === '&' || at === end;
    for (let back = line; back < at && !fits; back += 1) {
      if (parsed[back] === '>' && value.startsWith(parsed.slice(back, at).trimEnd(), v)) {
        at = back;
        break;
      }
    }
    while (value[v] === ' ' || value[v] === '\t') v += 1;
  }
  return { at, value: v };
}

/** What an entity stands for, seen in the decoded text; undefined where it is no entity. */
function decode(raw: string, value: string, v: number): string | undefined {
  if (raw[1] === '#') {
    const hex = raw[2] === 'x' || raw[2] === 'X';
    const point = Number.parseInt(raw.slice(hex ? 3 : 2, -1), hex ? 16 : 10);
    const text = point === 0 || point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? '\ufffd' : String.fromCodePoint(point);
    if (value.startsWith(text, v)) return text;
    // Parsers replace some control characters.
    return value[v] === '\ufffd' ? '\ufffd' : undefined;
  }
  const known = basic.get(raw);
  if (known !== undefined) return value.startsWith(known, v) ? known : undefined;
  const first = value.charCodeAt(v);
  if (Number.isNaN(first) || first === 0x26) return undefined;
  const two = (first >= 0xd800 && first < 0xdc00) || (v + 1 < value.length && secondUnit.includes(value[v + 1] as string));
  return value.slice(v, v + (two ? 2 : 1));
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\t' || char === '\n' || char === '\r';
}

function isBreak(char: string): boolean {
  return char === '\n' || char === '\r';
}

/** ASCII punctuation: what a backslash escapes (CommonMark, 2.4). */
export function isPunctuation(char: string): boolean {
  const unit = char.charCodeAt(0);
  return (unit >= 0x21 && unit <= 0x2f) || (unit >= 0x3a && unit <= 0x40) || (unit >= 0x5b && unit <= 0x60) || (unit >= 0x7b && unit <= 0x7e);
}
