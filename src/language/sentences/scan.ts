import { traitsAfter } from './after.ts';
import { initialBefore, traitsBefore } from './before.ts';
import { Enclosures } from './enclosed.ts';
import { pastFrown, pastSmile } from './faces.ts';
import { hardLines, isBlank, paragraphEnd } from './lines.ts';
import { itemStarts, startsItem } from './lists.ts';
import { endsWord, pastEmoji, pastHashtags, pastLooseEmoji, pastOpening, pastReferences, pastSpace } from './past.ts';
import { decide } from './rule.ts';
import { isGlued, pastOmission, runOf } from './runs.ts';
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

/** The state of one pass. Its methods on a sign give the offset to go on from. */
class Scan {
  readonly #text: string;
  readonly #tables: Tables;
  readonly #segmenter: Intl.Segmenter;
  readonly #enclosures: Enclosures;
  readonly #out: number[] = [];
  #start = 0;
  /** Up to here nothing but punctuation was found. */
  #bare = 0;
  /** Where the paragraph under way begins and ends, and whether its line breaks are meant: known from its first on. */
  #paragraph = { start: 0, end: -1, hard: false };

  constructor(text: string, tables: Tables, segmenter: Intl.Segmenter) {
    this.#text = text;
    this.#tables = tables;
    this.#segmenter = segmenter;
    this.#enclosures = new Enclosures(text, tables.signs);
  }

  run(): readonly number[] {
    const text = this.#text;
    const { loud } = this.#tables.signs;
    const items = itemStarts(text);
    let item = 0;
    for (let i = 0; ; ) {
      const limit = items[item] ?? text.length;
      while (i < limit && loud[text.charCodeAt(i)] === 0) i += 1;
      if (i < limit) i = this.#at(i);
      else if (item === items.length) return this.#out;
      else {
        this.#accept(limit);
        item += 1;
      }
    }
  }

  #at(at: number): number {
    const { signs } = this.#tables;
    const kind = signAt(signs, this.#text, at);
    switch (kind) {
      case sign.period:
      case sign.mark:
      case sign.dots:
      case sign.script:
      case sign.colon:
        return this.#terminator(at, kind);
      case sign.semicolon:
        return this.#semicolon(at);
      case sign.line:
        return this.#line(at);
      case sign.space:
        return this.#space(at);
      case sign.emoji:
        return this.#emoji(at);
      case sign.hash:
        return this.#hashtags(at);
      case sign.open:
        return this.#mouth(at, pastFrown(this.#text, at, signs));
      case sign.close:
        return this.#mouth(at, pastSmile(this.#text, at, signs, this.#enclosures.bracketed));
      case sign.apostrophe:
        return this.#apostrophe(at);
      case sign.quote:
        return this.#note(at);
      default:
        return at + 1;
    }
  }

  /** A terminator and all that belongs to it: more of them, closing marks, references, emoji. */
  #terminator(at: number, kind: number): number {
    const text = this.#text;
    const { signs } = this.#tables;
    if (kind === sign.period) {
      // The usual case of a number, an address, a file name: done with it quickly.
      const code = text.charCodeAt(at + 1);
      if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)) return at + 1;
    }
    const omission = pastOmission(text, at, signs);
    if (omission >= 0) return this.#note(omission);
    const run = runOf(text, at, signs);
    let { end, traits } = run;
    if (kind === sign.colon && !endsWord(text, end, signs)) return end;
    for (;;) {
      const closed = this.#closing(end);
      if (closed === end) break;
      const kindOfEnd = signAt(signs, text, end);
      if (kindOfEnd === sign.close && this.#enclosures.closedInner) traits |= before.bracket;
      if (kindOfEnd === sign.period || kindOfEnd === sign.mark) traits |= before.sealed;
      traits |= before.closed;
      end = closed;
    }
    return this.#consider(at, end, traits);
  }

  /** Past one closing mark, reference or emoji that stands at an offset without white space; the offset if none does. */
  #closing(at: number): number {
    const text = this.#text;
    const { signs } = this.#tables;
    switch (signAt(signs, text, at)) {
      case sign.close:
        return this.#note(at);
      case sign.quote:
      case sign.apostrophe:
        return this.#closingQuote(at, at);
      case sign.period:
      case sign.mark:
      case sign.dots:
      case sign.script:
        return at + 1;
      case sign.emoji:
        return pastEmoji(text, at, signs);
      case sign.open:
        return pastReferences(text, at);
      default:
        return at;
    }
  }

  /** Past one of them that stands alone after white space. */
  #loose(at: number): number {
    const text = this.#text;
    const { signs } = this.#tables;
    const kind = signAt(signs, text, at);
    if (kind === sign.close) return this.#note(at);
    if (kind === sign.quote || kind === sign.apostrophe) {
      const past = text.charAt(at + 1) === text.charAt(at) ? at + 2 : at + 1;
      const then = signAt(signs, text, past);
      const alone = endsWord(text, past, signs) || then === sign.period || then === sign.separator;
      return alone ? this.#closingQuote(at, at) : at;
    }
    const past = kind === sign.emoji ? pastEmoji(text, at, signs) : kind === sign.open ? pastReferences(text, at) : at;
    return endsWord(text, past, signs) ? past : at;
  }

  #closingQuote(at: number, otherwise: number): number {
    if (this.#enclosures.direction(at) !== 'close') return otherwise;
    const double = this.#text.charAt(at + 1) === this.#text.charAt(at) && signAt(this.#tables.signs, this.#text, at) === sign.apostrophe;
    this.#enclosures.note(at, true);
    return double ? at + 2 : at + 1;
  }

  #semicolon(at: number): number {
    const { signs } = this.#tables;
    const plain = signAt(signs, this.#text, at - 1) !== sign.close && signAt(signs, this.#text, at + 1) === sign.space;
    return plain ? this.#consider(at, at + 1, before.semicolon) : at + 1;
  }

  /** A single line break parts sentences only where it was meant to. */
  #line(at: number): number {
    const text = this.#text;
    const next = pastSpace(text, at, this.#tables.signs);
    if (next >= text.length || this.#isEmpty(at)) return next;
    if (isBlank(text, at, next)) this.#newParagraph(next);
    else if (startsItem(text, next) || this.#isHard(at)) this.#accept(next);
    return next;
  }

  #isHard(at: number): boolean {
    if (at > this.#paragraph.end) {
      const { start } = this.#paragraph;
      const end = paragraphEnd(this.#text, at);
      this.#paragraph = { start, end, hard: hardLines(this.#text.slice(start, end)) };
    }
    return this.#paragraph.hard;
  }

  #newParagraph(at: number): void {
    this.#accept(at);
    this.#enclosures.clear();
    this.#paragraph = { start: at, end: -1, hard: false };
  }

  /** Looked at only in languages whose words can show an end themselves. */
  #space(at: number): number {
    const ending = this.#text.slice(Math.max(this.#start, at - 8), at);
    if (this.#tables.finals?.test(ending) === true) this.#consider(at, at, before.symbol);
    return at + 1;
  }

  #emoji(at: number): number {
    const end = pastLooseEmoji(this.#text, at, this.#tables.signs);
    return endsWord(this.#text, end, this.#tables.signs) ? this.#consider(at, end, before.symbol) : end;
  }

  /** Hashtags: two or more in a row end what they stand after. */
  #hashtags(at: number): number {
    const { end, count } = pastHashtags(this.#text, at, this.#tables.signs);
    // One alone is a heading only in scripts where names are no hashtags' usual company.
    const heads = count === 1 && this.#isEmpty(at) && /[^\u0000-\u024f]/u.test(this.#text.charAt(at + 1));
    if ((count > 1 || heads) && endsWord(this.#text, end, this.#tables.signs)) return this.#consider(end, end, before.symbol);
    return Math.max(end, at + 1);
  }

  /** A bracket, or a face whose mouth it is; `past` is -1 where it is none. */
  #mouth(at: number, past: number): number {
    if (past < 0) return this.#note(at);
    return endsWord(this.#text, past, this.#tables.signs) ? this.#consider(at, past, before.symbol) : past;
  }

  #apostrophe(at: number): number {
    const { signs } = this.#tables;
    // `don't`: the usual one stands between letters.
    const usual = at > 0 && signAt(signs, this.#text, at - 1) === sign.none && signAt(signs, this.#text, at + 1) === sign.none;
    return usual ? at + 1 : this.#note(at);
  }

  #note(at: number): number {
    this.#enclosures.note(at, this.#isInside(at));
    return at + 1;
  }

  /** True if a sentence is under way before an offset: it has begun, and no terminator stands there. */
  #isInside(at: number): boolean {
    const { signs } = this.#tables;
    let i = at - 1;
    while (i >= this.#start && signAt(signs, this.#text, i) === sign.space) i -= 1;
    if (i < this.#start) return false;
    const kind = signAt(signs, this.#text, i);
    return kind !== sign.period && kind !== sign.mark && kind !== sign.dots && kind !== sign.script;
  }

  /**
   * Weighs a place.
   *
   * @param stop offset of its terminator
   * @param closed past the terminator and what closes with it
   * @param known traits that are known of what stands before
   */
  #consider(stop: number, closed: number, known: number): number {
    const text = this.#text;
    const { signs, rules, reporting } = this.#tables;
    let traits = known;
    let end = closed;
    let next = pastSpace(text, end, signs);
    // Closing marks, references and emoji that stand alone after white space belong to what they follow.
    while (next > end && next < text.length) {
      const past = this.#loose(next);
      if (past === next) break;
      end = past;
      traits |= before.closed;
      next = pastSpace(text, end, signs);
    }
    if (next === end && next < text.length) {
      if ((traits & before.script) === 0 && ((traits & before.dots) !== 0 || !isGlued(text, stop, end, this.#start, this.#tables))) return end;
      traits |= before.tight;
    }
    if (isBlank(text, end, next)) traits |= before.line;
    if (next < text.length && this.#enclosures.holds(next)) traits |= before.enclosed;
    if (this.#isEmpty(stop)) traits |= before.empty;
    if ((traits & (before.period | before.sealed)) === before.period) traits |= traitsBefore(text, stop, this.#start, this.#tables);
    if ((traits & (before.script | before.closed)) === before.script && text.charCodeAt(stop) === 0x6d4) traits |= initialBefore(text, stop, this.#start, this.#tables);
    let following = traitsAfter(text, next, this.#tables);
    if ((traits & before.closed) !== 0 && reporting?.test(text.slice(next, next + 24)) === true) following |= after.speech;
    if (decide(rules, traits, following) ?? proposes(this.#segmenter, text, stop, pastOpening(text, next, signs))) this.#accept(next);
    if ((traits & before.line) !== 0) this.#newParagraph(next);
    return end;
  }

  /** Nothing but punctuation since the sentence began. What was looked at once is not looked at again. */
  #isEmpty(to: number): boolean {
    let i = Math.max(this.#start, this.#bare);
    for (; i < to; i += 1) {
      const kind = signAt(this.#tables.signs, this.#text, i);
      if (kind === sign.none || kind === sign.emoji) break;
    }
    this.#bare = i;
    return i >= to;
  }

  #accept(at: number): void {
    if (at <= this.#start || at >= this.#text.length) return;
    this.#out.push(at);
    this.#start = at;
  }
}
