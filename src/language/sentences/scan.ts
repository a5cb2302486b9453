import { traitsAfter } from './after.ts';
import { traitsBefore } from './before.ts';
import { Enclosures } from './enclosed.ts';
import { hardLines } from './lines.ts';
import { itemStarts } from './lists.ts';
import { decide } from './rule.ts';
import { sign, signAt } from './signs.ts';
import type { Tables } from './tables.ts';
import { after, before } from './traits.ts';
import { proposes } from './unicode.ts';

/**
 * Where sentences begin in a text, by the rules of its language and, where none fits, by Unicode's proposal.
 * One pass over the text; each place that may be an end is looked at once, within a bounded distance.
 */
export function findBreaks(text: string, tables: Tables, segmenter: Intl.Segmenter): readonly number[] {
  return new Scan(text, tables, segmenter).run();
}

/** The state of one pass. */
class Scan {
  readonly #text: string;
  readonly #tables: Tables;
  readonly #segmenter: Intl.Segmenter;
  readonly #enclosures: Enclosures;
  readonly #out: number[] = [];
  #start = 0;
  #hard: boolean | undefined;

  constructor(text: string, tables: Tables, segmenter: Intl.Segmenter) {
    this.#text = text;
    this.#tables = tables;
    this.#segmenter = segmenter;
    this.#enclosures = new Enclosures(text, tables.signs);
  }

  run(): readonly number[] {
    const text = this.#text;
    const { signs, finals } = this.#tables;
    const items = itemStarts(text);
    let item = 0;
    const { loud } = signs;
    const { length } = text;
    let i = 0;
    for (;;) {
      const limit = item < items.length ? (items[item] as number) : length;
      while (i < limit && loud[text.charCodeAt(i)] === 0) i += 1;
      if (i >= limit) {
        if (item === items.length) break;
        this.#accept(limit);
        item += 1;
        continue;
      }
      const kind = signAt(signs, text, i);
      switch (kind) {
        case sign.period:
        case sign.mark:
        case sign.dots:
        case sign.script:
        case sign.colon:
          i = this.#terminator(i, kind);
          break;
        case sign.line:
          i = this.#line(i);
          break;
        case sign.emoji:
          i = this.#emoji(i);
          break;
        case sign.hash:
          i = this.#tags(i);
          break;
        case sign.space:
          if (finals?.test(text.slice(Math.max(this.#start, i - 8), i)) === true) this.#consider(i, i, before.symbol);
          i += 1;
          break;
        case sign.semicolon:
          if (signAt(signs, text, i + 1) === sign.space && signAt(signs, text, i - 1) !== sign.close) this.#consider(i, i + 1, before.semicolon);
          i += 1;
          break;
        case sign.close:
          i = this.#smiley(i);
          break;
        case sign.apostrophe:
          // `don't`: the usual apostrophe stands between letters.
          if (signAt(signs, text, i - 1) !== sign.none || signAt(signs, text, i + 1) !== sign.none || i === 0) this.#enclosures.note(i, this.#inner(i));
          i += 1;
          break;
        case sign.open:
        case sign.quote:
          this.#enclosures.note(i, this.#inner(i));
          i += 1;
          break;
        default:
          i += 1;
      }
    }
    return this.#out;
  }

  /** True if the sentence has begun before an offset: not only punctuation stands between. */
  #inner(at: number): boolean {
    let i = at - 1;
    while (i >= this.#start && signAt(this.#tables.signs, this.#text, i) === sign.space) i -= 1;
    if (i < this.#start) return false;
    const kind = signAt(this.#tables.signs, this.#text, i);
    return kind !== sign.period && kind !== sign.mark && kind !== sign.dots && kind !== sign.script;
  }

  #spaces(from: number): number {
    let at = from;
    for (;;) {
      const kind = signAt(this.#tables.signs, this.#text, at);
      if (kind !== sign.space && kind !== sign.line) return at;
      at += 1;
    }
  }

  /** A terminator and all that belongs to it: more of them, closing marks, references, emoji. */
  #terminator(at: number, kind: number): number {
    const text = this.#text;
    const { signs } = this.#tables;
    let traits = 0;
    let stops = 0;
    let i = at;
    // `[...]` and `(…)` stand for words left out, not for an end.
    const left = text.charAt(at - 1);
    if (left === '[' || left === '(') {
      while (signAt(signs, text, i) === sign.period || signAt(signs, text, i) === sign.dots) i += 1;
      if (i > at && signAt(signs, text, i) === sign.close) {
        this.#enclosures.note(i, true);
        return i + 1;
      }
      i = at;
    }
    for (let k = kind; ; k = signAt(signs, text, i)) {
      if (k === sign.period) stops += 1;
      else if (k === sign.mark) traits |= before.mark;
      else if (k === sign.dots) traits |= before.dots;
      else if (k === sign.script || (k === sign.colon && i === at)) traits |= before.script;
      else if (k === sign.space && !(stops === 1 && i === at + 1 && this.#leadsEllipsis(i)) && this.#spaced(i)) {
        i += 1;
        continue;
      } else break;
      i += 1;
    }
    if (kind === sign.period && traits === 0 && stops === 1) {
      // The usual case of a number, an address, a file name: done with it quickly.
      const code = text.charCodeAt(i);
      if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)) return i;
      traits |= before.period;
    } else if (stops > 1) traits |= before.dots;
    else if (stops === 1 && traits === 0) traits |= before.period;
    if (kind === sign.colon && signAt(signs, text, i) !== sign.space && i < text.length) return i;
    let end = i;
    for (;;) {
      const closed = this.#closers(end);
      if (closed === end) break;
      if (signAt(signs, text, end) === sign.close && this.#enclosures.closedInner) traits |= before.bracket;
      end = closed;
      traits |= before.closed;
    }
    return this.#consider(at, end, traits);
  }

  /** True if the white space at an offset stands inside `. . .` or `! ! !`. */
  #spaced(at: number): boolean {
    const text = this.#text;
    const mark = text.charCodeAt(at + 1);
    const previous = text.charCodeAt(at - 1);
    const emphatic = previous === 0x21 || previous === 0x3f;
    if (mark === 0x2e ? !emphatic && previous !== 0x2e && previous !== 0x2026 : !emphatic || (mark !== 0x21 && mark !== 0x3f)) return false;
    let i = at + 1;
    while (text.charCodeAt(i) === mark) i += 1;
    const kind = signAt(this.#tables.signs, text, i);
    return i >= text.length || (kind !== sign.none && kind !== sign.open && kind !== sign.dash && kind !== sign.inverted);
  }

  /** `word. . . . Next`: after the full stop, an ellipsis that belongs to what follows. */
  #leadsEllipsis(at: number): boolean {
    return signAt(this.#tables.signs, this.#text, at - 2) === sign.none && /^ \. \. \. [^.\s]/u.test(this.#text.slice(at, at + 8));
  }

  /** Past one closing mark, reference or emoji that stands at an offset without white space; the offset if none does. */
  #closers(at: number): number {
    const text = this.#text;
    const kind = signAt(this.#tables.signs, text, at);
    if (kind === sign.close) {
      this.#enclosures.note(at, true);
      return at + 1;
    }
    if (kind === sign.quote || kind === sign.apostrophe) {
      if (this.#enclosures.direction(at) !== 'close') return at;
      this.#enclosures.note(at, true);
      const double = kind === sign.apostrophe && text.charAt(at + 1) === text.charAt(at);
      return double ? at + 2 : at + 1;
    }
    if (kind === sign.period || kind === sign.mark || kind === sign.dots || kind === sign.script) return at + 1;
    if (kind === sign.emoji) return this.#emojiEnd(at);
    if (kind === sign.open && text.charAt(at) === '[') return this.#reference(at);
    return at;
  }

  /** Past references such as `[1][2–11]` and `[...]`. */
  #reference(at: number): number {
    const found = /^(?:\[(?:\d{1,3}|[a-z]|\.{3}|…)(?:[,–-]\s?\d{1,3})*\])+/u.exec(this.#text.slice(at, at + 60));
    return found === null ? at : at + found[0].length;
  }

  /** Weighs a place; gives the offset to go on from. */
  #consider(stop: number, closed: number, start: number): number {
    const text = this.#text;
    let traits = start;
    let end = closed;
    let next = this.#spaces(end);
    // Closing marks, references and emoji that stand alone after white space belong to what they follow.
    while (next > end && next < text.length) {
      const past = this.#loose(next);
      if (past === next) break;
      end = past;
      traits |= before.closed;
      next = this.#spaces(end);
    }
    if (next === end && next < text.length) {
      if ((traits & before.script) === 0 && !this.#glued(stop, end, traits)) return end;
      traits |= before.tight;
    }
    if (this.#blank(end, next)) traits |= before.line;
    if (next < text.length && this.#enclosures.holds(next)) traits |= before.enclosed;
    if (this.#isEmpty(stop)) traits |= before.empty;
    if ((traits & before.period) !== 0) traits |= traitsBefore(text, stop, this.#start, this.#tables);
    let follow = traitsAfter(text, next, this.#tables);
    if ((traits & before.closed) !== 0 && this.#tables.reporting?.test(text.slice(next, next + 24)) === true) follow |= after.speech;
    const said = decide(this.#tables.rules, traits, follow);
    if (said ?? proposes(this.#segmenter, text, stop, this.#opening(next))) this.#accept(next);
    return end;
  }

  #loose(at: number): number {
    const text = this.#text;
    const { signs } = this.#tables;
    const kind = signAt(signs, text, at);
    if (kind === sign.close) {
      this.#enclosures.note(at, true);
      return at + 1;
    }
    if (kind === sign.emoji) {
      const past = this.#emojiEnd(at);
      const then = signAt(signs, text, past);
      return past >= text.length || then === sign.space || then === sign.line ? past : at;
    }
    if (kind === sign.open && text.charAt(at) === '[') {
      const past = this.#reference(at);
      return past >= text.length || signAt(signs, text, past) === sign.space ? past : at;
    }
    if (kind !== sign.quote && kind !== sign.apostrophe) return at;
    let past = at + 1;
    if (text.charAt(past) === text.charAt(at)) past += 1;
    const then = signAt(signs, text, past);
    if (past < text.length && then !== sign.space && then !== sign.line && then !== sign.period && then !== sign.separator) return at;
    if (this.#enclosures.direction(at) !== 'close') return at;
    this.#enclosures.note(at, true);
    return past;
  }

  /** Past opening marks: Unicode's boundary may stand on either side of them. */
  #opening(at: number): number {
    let i = at;
    for (;;) {
      const kind = signAt(this.#tables.signs, this.#text, i);
      if (kind !== sign.open && kind !== sign.quote && kind !== sign.apostrophe) return i;
      i += 1;
    }
  }

  /** `world.Today is`, `Done!Next`: two sentences without white space between them. */
  #glued(stop: number, end: number, traits: number): boolean {
    const text = this.#text;
    if ((traits & (before.period | before.mark | before.symbol)) === 0) return false;
    const head = text.slice(Math.max(this.#start, stop - 6), stop);
    const tail = text.slice(end, end + 24);
    if (!/^["“«(¿¡]?\p{Lu}/u.test(tail) || !/(?:\p{Ll}{3}|\d{3}|[)"”»])$/u.test(head)) return false;
    const word = /^["“«(¿¡]?(\p{L}+)(?:\.?\s|,)/u.exec(tail)?.[1];
    if (word === undefined) return false;
    if (this.#tables.starters.has(word) || ((this.#tables.words.get(word) ?? 0) & before.name) !== 0) return true;
    return /[^\p{Script=Latin}\d\p{P}]{5}$/u.test(head) && /^(?:\p{Lu}\p{Ll}+|[IVX]+)$/u.test(word);
  }

  #blank(from: number, to: number): boolean {
    let lines = 0;
    for (let i = from; i < to; i += 1) if (this.#text.charCodeAt(i) === 0x0a || this.#text.charCodeAt(i) === 0x2029) lines += 1;
    return lines > 1;
  }

  /** Nothing but punctuation since the sentence began. */
  #isEmpty(to: number): boolean {
    for (let i = this.#start; i < to; i += 1) {
      const kind = signAt(this.#tables.signs, this.#text, i);
      if (kind === sign.none || kind === sign.emoji) return false;
    }
    return true;
  }

  #line(at: number): number {
    const text = this.#text;
    const next = this.#spaces(at);
    if (next >= text.length || this.#isEmpty(at)) return next;
    const meant = this.#blank(at, next) || startsItem(text, next) || (this.#hard ??= hardLines(text));
    if (meant) this.#accept(next);
    return next;
  }

  #emojiEnd(at: number): number {
    const text = this.#text;
    let i = at;
    for (;;) {
      const code = text.charCodeAt(i);
      if (code >= 0xd83c && code <= 0xd83e) i += 2;
      else if (code === 0xfe0f || code === 0x200d || code === 0x20e3 || signAt(this.#tables.signs, text, i) === sign.emoji) i += 1;
      else return Math.min(i, text.length);
    }
  }

  #emoji(at: number): number {
    const text = this.#text;
    let end = this.#emojiEnd(at);
    for (;;) {
      const next = this.#spaces(end);
      if (next === end || signAt(this.#tables.signs, text, next) !== sign.emoji) break;
      const past = this.#emojiEnd(next);
      const kind = signAt(this.#tables.signs, text, past);
      if (past < text.length && kind !== sign.space && kind !== sign.line && kind !== sign.emoji) break;
      end = past;
    }
    const kind = signAt(this.#tables.signs, text, end);
    if (this.#isEmpty(at) || end >= text.length || (kind !== sign.space && kind !== sign.line)) return end;
    return Math.max(end, this.#consider(at, end, before.symbol));
  }

  /** Hashtags: two or more in a row end what they stand after. */
  #tags(at: number): number {
    const text = this.#text;
    const { signs } = this.#tables;
    let i = at;
    let count = 0;
    for (;;) {
      let end = i + 1;
      while (end < text.length && (signAt(signs, text, end) === sign.none || text.charAt(end) === '_')) end += 1;
      if (end === i + 1) return Math.max(i, at + 1);
      count += 1;
      const next = this.#spaces(end);
      if (signAt(signs, text, next) !== sign.hash) {
        if (count > 1 && next > end) return Math.max(end, this.#consider(end, end, before.symbol));
        return end;
      }
      i = next;
    }
  }

  /** A closing bracket that is a smiley's mouth: `:)`, and `))` where nothing was opened. */
  #smiley(at: number): number {
    const text = this.#text;
    const bracketed = this.#enclosures.bracketed;
    const eyes = text.charAt(at - 1);
    const isFace = text.charAt(at) === ')' && (':;='.includes(eyes) || (eyes === '-' && ':;='.includes(text.charAt(at - 2))));
    if (!isFace && (bracketed || text.charAt(at) !== ')' || !/[\u0400-\u04ff)]/u.test(eyes))) {
      this.#enclosures.note(at, true);
      return at + 1;
    }
    let end = at + 1;
    while (text.charAt(end) === ')') end += 1;
    const kind = signAt(this.#tables.signs, text, end);
    if (kind === sign.emoji) end = this.#emojiEnd(end);
    if (end < text.length && signAt(this.#tables.signs, text, end) !== sign.space) return end;
    return Math.max(end, this.#consider(at, end, before.symbol));
  }

  #accept(at: number): void {
    if (at <= this.#start || at >= this.#text.length) return;
    this.#out.push(at);
    this.#start = at;
  }
}

function startsItem(text: string, at: number): boolean {
  return /^(?:[-•‣⁃◦▪●*]\s|\(?(?:\d{1,3}|\p{L})(?:\.\)|[.)])\s)/u.test(text.slice(at, at + 8));
}
