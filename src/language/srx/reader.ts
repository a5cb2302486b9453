import { PatternError } from './tree.ts';

/** Reads a pattern character by character. */
export class Reader {
  readonly #source: string;
  #at = 0;
  /** `(?i)`, `(?s)` and `(?m)`, as they hold where the reader stands. */
  ignoreCase = false;
  dotAll = false;
  multiline = false;

  constructor(source: string) {
    this.#source = source;
  }

  get done(): boolean {
    return this.#at >= this.#source.length;
  }

  sees(text: string): boolean {
    return this.#source.startsWith(text, this.#at);
  }

  take(text: string): boolean {
    if (!this.sees(text)) return false;
    this.#at += text.length;
    return true;
  }

  /** The next character, a surrogate pair as one. */
  next(): string {
    if (this.done) throw new PatternError('invalid', this.#source.slice(-1));
    const character = String.fromCodePoint(this.#source.codePointAt(this.#at) as number);
    this.#at += character.length;
    return character;
  }

  /** What stands before a text, which is passed too. */
  until(text: string): string {
    const end = this.#source.indexOf(text, this.#at);
    if (end < 0) throw new PatternError('invalid', this.#source.slice(this.#at));
    const found = this.#source.slice(this.#at, end);
    this.#at = end + text.length;
    return found;
  }

  /** What a sticky expression finds here; undefined where it finds nothing. */
  match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#source);
    if (found === null) return undefined;
    this.#at += found[0].length;
    return found;
  }

  /** The characters of a quotation, from behind its `\Q` to its `\E` or the end. */
  quoted(): readonly string[] {
    const end = this.#source.indexOf('\\E', this.#at);
    const text = this.#source.slice(this.#at, end < 0 ? undefined : end);
    this.#at = end < 0 ? this.#source.length : end + 2;
    return [...text];
  }

  /** The character that an escape stands for; `letter` is what stands behind the backslash. */
  character(letter: string): string {
    const simple: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f', a: '\u0007', e: '\u001b' };
    if (Object.hasOwn(simple, letter)) return simple[letter] as string;
    if (letter === 'u') return this.#code(/([\da-f]{4})/iuy, /\{([\da-f]{1,6})\}/iuy);
    if (letter === 'U') return this.#code(/([\da-f]{8})/iuy);
    if (letter === 'x') return this.#code(/\{([\da-f]{1,6})\}/iuy, /([\da-f]{2})/iuy);
    if (letter === '0') return String.fromCodePoint(Number.parseInt(this.match(/[0-7]{1,3}/uy)?.[0] ?? '0', 8));
    if (letter === 'c') return String.fromCodePoint((this.next().toUpperCase().codePointAt(0) as number) ^ 64);
    if (/[a-z\d]/iu.test(letter)) throw new PatternError('unsupported', `\\${letter}`);
    return letter;
  }

  #code(...forms: readonly RegExp[]): string {
    for (const form of forms) {
      const code = Number.parseInt(this.match(form)?.[1] ?? '', 16);
      if (code <= 0x10ffff) return String.fromCodePoint(code);
    }
    throw new PatternError('invalid', this.#source.slice(this.#at - 2));
  }
}
