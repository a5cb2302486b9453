import { paragraphEnd } from './lines.ts';
import { sign, signAt } from './signs.ts';
import type { Signs } from './signs.ts';

/** A quotation that is longer than this, in UTF-16 code units, is cut into its sentences. */
const longestQuotation = 120;
/** The same for one that is the whole text: no sentence around it would be torn. */
const longestWhole = 60;
/** The same for a bracket that stands inside a sentence. */
const longestBracket = 200;
const deepest = 6;

interface Open {
  readonly at: number;
  /** It stands inside a sentence. */
  readonly inner: boolean;
  readonly quote: boolean;
  readonly character: string;
  readonly limit: number;
  /** Where it closes; -1 where it does not, undefined until asked for. */
  close: number | undefined;
}

const partners: Readonly<Record<string, string>> = {
  '(': ')', '[': ']', '{': '}', '（': '）', '［': '］', '｛': '｝', '「': '」', '『': '』', '【': '】', '〔': '〕', '〈': '〉', '《': '》', '〖': '〗',
  '“': '”', '”': '”', '„': '“”', '‚': '‘’', '«': '»', '»': '«', '‹': '›', '›': '‹', '"': '"', "'": "'", '‘': '’', '’': '’', '`': "`'", '´': '´', '＂': '＂',
};

/** Quotation marks that open in every language. */
const opening = '„‚‟〝';
/** Those that look the same on both sides. */
const straight = '"\'`´';

/** The quotations and brackets that are open while a text is scanned. */
export class Enclosures {
  readonly #text: string;
  readonly #signs: Signs;
  #open: Open[] = [];
  /** Where a closing bracket stood last that nothing had opened. */
  #stray = -1;
  /** The bracket that closed last had opened inside its sentence. */
  closedInner = false;

  constructor(text: string, signs: Signs) {
    this.#text = text;
    this.#signs = signs;
  }

  /** Forgets what is open: a paragraph ends. */
  clear(): void {
    this.#open = [];
    this.#stray = -1;
  }

  /** Notes a bracket or quotation mark; `inner`: a sentence is already under way. */
  note(at: number, inner: boolean): void {
    const kind = signAt(this.#signs, this.#text, at);
    if (kind === sign.open) {
      if (!this.#isReversed(at)) this.#push(at, false, inner);
    } else if (kind === sign.close) {
      this.#pop(at);
    } else if (kind === sign.quote || kind === sign.apostrophe) {
      const direction = this.direction(at);
      if (direction === 'open') this.#push(at, true, inner);
      else if (direction === 'close') this.#popQuote();
    }
  }

  /** `) ع (`: in right-to-left text some have their brackets the wrong way round. */
  #isReversed(at: number): boolean {
    const stray = this.#stray;
    this.#stray = -1;
    return stray >= 0 && at - stray < 40 && /[\u0590-\u08ff]/u.test(this.#text.slice(stray, at));
  }

  /** True while a bracket is open. */
  get bracketed(): boolean {
    return this.#open.some((open) => !open.quote);
  }

  /** Whether a quotation mark opens or closes, by what stands around it, else by whether one is open. */
  direction(at: number): 'open' | 'close' | undefined {
    const text = this.#text;
    const character = text.charAt(at);
    if (opening.includes(character)) return 'open';
    const single = signAt(this.#signs, text, at) === sign.apostrophe;
    // Two single ones in place of a double one.
    const first = single && text.charAt(at - 1) === character ? at - 1 : at;
    const last = single && text.charAt(at + 1) === character ? at + 1 : at;
    const alone = single && first === last;
    const left = first === 0 ? sign.space : signAt(this.#signs, text, first - 1);
    const right = last + 1 >= text.length ? sign.space : signAt(this.#signs, text, last + 1);
    const afterSpace = left === sign.space || left === sign.line || left === sign.open || left === sign.dash;
    const beforeWord = right === sign.none || right === sign.open || right === sign.inverted || right === sign.emoji || right === sign.hash;
    const quoted = this.#quoted(character);
    if (afterSpace && beforeWord) return 'open';
    // `foods' smells`: a plural's apostrophe closes nothing.
    if (!afterSpace && !beforeWord) return alone && left === sign.none && !quoted ? undefined : 'close';
    if (beforeWord && left === sign.none) return '«“'.includes(character) ? 'open' : '»”'.includes(character) ? 'close' : undefined;
    if (!beforeWord && !quoted && straight.includes(character)) return this.#closesLater(last) ? 'open' : 'close';
    if ('”»›'.includes(character)) return 'close';
    if ('“«‹‘'.includes(character)) return 'open';
    return quoted ? 'close' : 'open';
  }

  /** True if an offset lies in a bracket or quotation short enough to stay in one piece. */
  holds(at: number): boolean {
    for (const open of this.#open) {
      if (at - open.at > open.limit) continue;
      open.close ??= this.#closeOf(open);
      if (open.close >= at && !(open.quote && open.close - open.at > longestWhole && this.#isAll(open.at, open.close))) return true;
    }
    return false;
  }

  /** True of a quotation that is the whole text, but for white space. */
  #isAll(from: number, close: number): boolean {
    const { length } = this.#text;
    return from < 4 && length - close < 5 && this.#text.slice(0, from).trim() === '' && this.#text.slice(close + 1).trim() === '';
  }

  /** True if a mark between two spaces is the first of a pair: the next one of its kind stands right after a word. */
  #closesLater(at: number): boolean {
    const text = this.#text;
    const ahead = text.slice(at + 1, at + 300);
    const next = ahead.slice(0, paragraphEnd(ahead, 0)).indexOf(text.charAt(at));
    if (next < 0) return false;
    const left = signAt(this.#signs, text, at + next);
    return left !== sign.space && left !== sign.line;
  }

  #quoted(character: string): boolean {
    return this.#open.some((open) => open.quote && (open.character === character || (character === "'" && open.character === '`')));
  }

  #push(at: number, quote: boolean, inner: boolean): void {
    const character = this.#text.charAt(at);
    const limit = quote || !inner ? longestQuotation : longestBracket;
    if (this.#open.length >= deepest) this.#open.shift();
    this.#open.push({ at, inner, quote, character, limit, close: undefined });
  }

  #pop(at: number): void {
    const character = this.#text.charAt(at);
    for (let i = this.#open.length - 1; i >= 0; i -= 1) {
      const open = this.#open[i] as Open;
      if (!open.quote && partners[open.character] === character) {
        this.closedInner = open.inner;
        this.#open.length = i;
        return;
      }
    }
    this.closedInner = false;
    this.#stray = at;
  }

  #popQuote(): void {
    for (let i = this.#open.length - 1; i >= 0; i -= 1) {
      if ((this.#open[i] as Open).quote) {
        this.#open.length = i;
        return;
      }
    }
  }

  #closeOf(open: Open): number {
    const text = this.#text;
    const partner = partners[open.character] ?? open.character;
    const end = open.at + paragraphEnd(text.slice(open.at, open.at + open.limit + 1), 0);
    let depth = 0;
    for (let i = open.at + 1; i < end; i += 1) {
      const character = text.charAt(i);
      if (open.quote) {
        if (!partner.includes(character)) continue;
        const right = i + 1 >= text.length ? sign.space : signAt(this.#signs, text, i + 1);
        const left = signAt(this.#signs, text, i - 1);
        const word = right === sign.none || right === sign.open || right === sign.inverted;
        if (signAt(this.#signs, text, i) === sign.apostrophe) {
          if (word || left === sign.none || left === sign.space || left === sign.apostrophe) continue;
          return i;
        }
        if (partner === '"' && word && left === sign.none) continue;
        // Another one opens: the first never closed.
        if (partner === '"' && word) return -1;
        return i;
      }
      if (character === open.character) depth += 1;
      else if (character === partner) {
        if (depth === 0) return i;
        depth -= 1;
      }
    }
    return -1;
  }
}
