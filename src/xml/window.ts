import type { Span } from '../text/span.ts';

/** The stretch of a text that is being read: the part that is not complete yet, and what came after it. */
export class Window {
  /** As far as it can be read: up to the first character that XML forbids. */
  text = '';
  /** Where in it reading has come to. */
  at = 0;
  /** True where no more text will come. */
  complete = false;
  /** The first character that XML does not allow. */
  bad: { readonly at: number; readonly code: number } | undefined;
  /** Offset of `text` in the whole. */
  #base = 0;
  /** Pieces that came while a long part was not complete: it is not looked through again for each of them. */
  #waiting: string[] = [];
  #waits = 0;
  #forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/;
  #is11 = false;
  /** The next place of each of a few strings, so that the text is searched once for each. */
  #amp = -1;
  #cr = -1;
  #brackets = -1;

  /** Takes a piece in; false where it is not worth reading on yet. */
  add(piece: string): boolean {
    if (this.bad !== undefined) return false;
    this.#waiting.push(piece);
    this.#waits += piece.length;
    if (this.#waits < this.text.length - this.at) return false;
    this.#join();
    return true;
  }

  /** No more text will come. */
  finish(): void {
    if (this.#waits > 0) this.#join();
    this.complete = true;
  }

  /** From here on the rules of XML 1.1 for line ends and control characters are in force; no offset changes by them. */
  readAs11(): void {
    this.#is11 = true;
    this.#forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]/;
    this.text = this.#checked(this.text, 0);
    this.#forget();
  }

  /** Offset in the whole text of an offset in the window. */
  offset(at: number): number {
    return this.#base + at;
  }

  span(start: number, end: number): Span {
    return { start: this.#base + start, end: this.#base + end };
  }

  /** Where a string stands next, from an offset on; Infinity where it does not. Offsets asked for do not go back. */
  next(what: '&' | '\r' | ']]>', from: number): number {
    if (what === '&') return this.#amp >= from ? this.#amp : (this.#amp = this.#search('&', from));
    if (what === '\r') return this.#cr >= from ? this.#cr : (this.#cr = this.#search('\r', from));
    return this.#brackets >= from ? this.#brackets : (this.#brackets = this.#search(']]>', from));
  }

  #search(what: string, from: number): number {
    const at = this.text.indexOf(what, from);
    return at === -1 ? Number.POSITIVE_INFINITY : at;
  }

  #join(): void {
    const rest = this.text.slice(this.at);
    this.#base += this.at;
    this.at = 0;
    const piece = this.#waiting.length === 1 ? (this.#waiting[0] as string) : this.#waiting.join('');
    this.#waiting = [];
    this.#waits = 0;
    this.text = rest + this.#checked(piece, rest.length);
    this.#forget();
  }

  #forget(): void {
    this.#amp = this.#cr = this.#brackets = -1;
  }

  /** A piece up to its first forbidden character. */
  #checked(piece: string, before: number): string {
    const text = this.#is11 ? piece.replace(/[\x85\u2028]/g, '\n') : piece;
    const control = text.search(this.#forbidden);
    const lone = loneSurrogate(control === -1 ? text : text.slice(0, control));
    const at = lone === -1 ? control : lone;
    if (at === -1) return text;
    this.bad = { at: before + at, code: text.charCodeAt(at) };
    return text.slice(0, at);
  }
}

/** Offset of the first surrogate that has no other half; -1 where there is none. */
function loneSurrogate(text: string): number {
  const asked = text as string & { isWellFormed?(): boolean };
  if (asked.isWellFormed?.() === true) return -1;
  // With the `u` flag a surrogate matches only where it stands alone.
  return text.search(/[\uD800-\uDFFF]/u);
}
