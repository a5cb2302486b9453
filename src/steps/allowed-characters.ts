/** True of a character that is in a set. */
type Holds = (character: string) => boolean;

/**
 * Which characters an expression of ITS 2.0 (8.19) allows: a class of the regular expressions of XML Schema (Part 2, F), such as
 * `[a-zA-Z]`, `[^*+]`, `\p{L}`, `[a-z-[aeiou]]` or `.`. Expressions that come to the same are read too, since people write them: a
 * class that is repeated, one of several classes, in brackets or not. Each character is looked at alone, so that no expression takes
 * long.
 *
 * @returns undefined where the expression asks for characters in an order, or is none; nothing can be said then.
 * @example allowedCharacters('[^*+]')?.('*') // false
 */
export function allowedCharacters(expression: string): Holds | undefined {
  const reader = new Reader(expression);
  const holds = reader.choice(0);
  return reader.done ? holds : undefined;
}

const deepest = 20;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Escapes for several characters (F.1.1). */
const several: Readonly<Record<string, RegExp>> = {
  s: /[ \t\n\r]/u,
  d: /\p{Nd}/u,
  w: /[^\p{P}\p{Z}\p{C}]/u,
  i: /[:_\p{L}]/u,
  c: /[-.:_\u00b7\p{L}\p{M}\p{Nd}]/u,
};

/** The blocks of Unicode that articles are written in, by the names of XML Schema. */
const blocks: Readonly<Record<string, readonly [first: number, last: number]>> = {
  BasicLatin: [0, 0x7f], 'Latin-1Supplement': [0x80, 0xff], 'LatinExtended-A': [0x100, 0x17f], 'LatinExtended-B': [0x180, 0x24f], IPAExtensions: [0x250, 0x2af],
  SpacingModifierLetters: [0x2b0, 0x2ff], CombiningDiacriticalMarks: [0x300, 0x36f], Greek: [0x370, 0x3ff], GreekandCoptic: [0x370, 0x3ff], Cyrillic: [0x400, 0x4ff],
  Armenian: [0x530, 0x58f], Hebrew: [0x590, 0x5ff], Arabic: [0x600, 0x6ff], Devanagari: [0x900, 0x97f], Bengali: [0x980, 0x9ff], Gurmukhi: [0xa00, 0xa7f], Gujarati: [0xa80, 0xaff],
  Tamil: [0xb80, 0xbff], Telugu: [0xc00, 0xc7f], Kannada: [0xc80, 0xcff], Malayalam: [0xd00, 0xd7f], Sinhala: [0xd80, 0xdff], Thai: [0xe00, 0xe7f], Lao: [0xe80, 0xeff],
  Tibetan: [0xf00, 0xfff], Myanmar: [0x1000, 0x109f], Georgian: [0x10a0, 0x10ff], HangulJamo: [0x1100, 0x11ff], Ethiopic: [0x1200, 0x137f], Khmer: [0x1780, 0x17ff],
  Mongolian: [0x1800, 0x18af], LatinExtendedAdditional: [0x1e00, 0x1eff], GreekExtended: [0x1f00, 0x1fff], GeneralPunctuation: [0x2000, 0x206f],
  SuperscriptsandSubscripts: [0x2070, 0x209f], CurrencySymbols: [0x20a0, 0x20cf], LetterlikeSymbols: [0x2100, 0x214f], NumberForms: [0x2150, 0x218f], Arrows: [0x2190, 0x21ff],
  MathematicalOperators: [0x2200, 0x22ff], BoxDrawing: [0x2500, 0x257f], GeometricShapes: [0x25a0, 0x25ff], MiscellaneousSymbols: [0x2600, 0x26ff], Dingbats: [0x2700, 0x27bf],
  CJKSymbolsandPunctuation: [0x3000, 0x303f], Hiragana: [0x3040, 0x309f], Katakana: [0x30a0, 0x30ff], Bopomofo: [0x3100, 0x312f], CJKUnifiedIdeographs: [0x4e00, 0x9fff],
  HangulSyllables: [0xac00, 0xd7a3], PrivateUse: [0xe000, 0xf8ff], HalfwidthandFullwidthForms: [0xff00, 0xffef],
};

/** Reads an expression; where it cannot, it stops before the end. */
class Reader {
  readonly #characters: readonly string[];
  #at = 0;

  constructor(expression: string) {
    this.#characters = [...expression];
  }

  get done(): boolean {
    return this.#at === this.#characters.length;
  }

  get #next(): string | undefined {
    return this.#characters[this.#at];
  }

  #takes(character: string): boolean {
    if (this.#next !== character) return false;
    this.#at += 1;
    return true;
  }

  /** One of several sets. */
  choice(depth: number): Holds | undefined {
    const sets: Holds[] = [];
    do {
      const set = this.#piece(depth);
      if (set === undefined) return undefined;
      sets.push(set);
    } while (this.#takes('|'));
    return sets.length === 1 ? sets[0] : (character) => sets.some((holds) => holds(character));
  }

  /** One set, however often. */
  #piece(depth: number): Holds | undefined {
    let set: Holds | undefined;
    if (depth < deepest && this.#takes('(')) {
      set = this.choice(depth + 1);
      if (set === undefined || !this.#takes(')')) return undefined;
    } else if (this.#takes('[')) set = this.#group(depth);
    else if (this.#takes('.')) set = (character) => character !== '\n' && character !== '\r';
    else if (this.#takes('\\')) set = this.#escape();
    else {
      const only = this.#next;
      // A mark alone, which is no expression of XML Schema, can mean nothing but itself.
      if (only === undefined || (/[|()[\]{}?*+]/.test(only) && this.#characters.length > 1)) return undefined;
      this.#at += 1;
      set = (character) => character === only;
    }
    if (set !== undefined && !(this.#takes('*') || this.#takes('+') || this.#takes('?'))) this.#count();
    return set;
  }

  /** `{1,20}`: what is counted may be had as often as that; of a number of characters nothing is said. */
  #count(): void {
    const counted = /^\{\d+(?:,\d*)?\}/.exec(this.#characters.slice(this.#at, this.#at + 30).join(''))?.[0];
    if (counted !== undefined) this.#at += counted.length;
  }

  /** Behind a backslash. */
  #escape(): Holds | undefined {
    const letter = this.#next;
    this.#at += 1;
    if (letter === undefined) return undefined;
    const one = escapes[letter] ?? (/[\\|.\-^?*+{}()[\]]/.test(letter) ? letter : undefined);
    if (one !== undefined) return (character) => character === one;
    if (letter === 'p' || letter === 'P') return this.#category(letter === 'P');
    const pattern = several[letter.toLowerCase()];
    if (pattern === undefined) return undefined;
    return letter === letter.toLowerCase() ? (character) => pattern.test(character) : (character) => !pattern.test(character);
  }

  /** `\p{Lu}`, `\p{IsCyrillic}`. */
  #category(not: boolean): Holds | undefined {
    const close = this.#characters.indexOf('}', this.#at);
    if (!this.#takes('{') || close < 0) return undefined;
    const name = this.#characters.slice(this.#at, close).join('');
    this.#at = close + 1;
    const range = name.startsWith('Is') ? blocks[name.slice(2)] : undefined;
    if (range !== undefined) {
      const [first, last] = range;
      return (character) => {
        const point = character.codePointAt(0) as number;
        return (point >= first && point <= last) !== not;
      };
    }
    if (!/^(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|Z[slp]?|S[mcko]?|C[cfon]?)$/.test(name)) return undefined;
    const pattern = new RegExp(`\\p{${name}}`, 'u');
    return (character) => pattern.test(character) !== not;
  }

  /** Between `[` and `]`, with what is taken out again: `[a-z-[aeiou]]`. */
  #group(depth: number): Holds | undefined {
    const not = this.#takes('^');
    const sets: Holds[] = [];
    let without: Holds | undefined;
    for (;;) {
      const character = this.#next;
      if (character === undefined || (character === '[' && sets.length === 0)) return undefined;
      if (character === ']' && sets.length > 0) break;
      if (character === '-' && this.#characters[this.#at + 1] === '[') {
        this.#at += 2;
        without = depth < deepest ? this.#group(depth + 1) : undefined;
        if (without === undefined || this.#next !== ']') return undefined;
        break;
      }
      const set = this.#member();
      if (set === undefined) return undefined;
      sets.push(set);
    }
    this.#at += 1;
    return (character) => sets.some((holds) => holds(character)) !== not && without?.(character) !== true;
  }

  /** A range, a character or an escape. */
  #member(): Holds | undefined {
    const first = this.#single();
    if (typeof first !== 'string') return first;
    const to = this.#characters[this.#at + 1];
    if (this.#next !== '-' || to === undefined || to === ']' || to === '[') return (character) => character === first;
    this.#at += 1;
    const last = this.#single();
    if (typeof last !== 'string') return undefined;
    const [low, high] = [first.codePointAt(0) as number, last.codePointAt(0) as number];
    if (low > high) return undefined;
    return (character) => {
      const point = character.codePointAt(0) as number;
      return point >= low && point <= high;
    };
  }

  /** A character that stands for itself, or the set of an escape. */
  #single(): string | Holds | undefined {
    const character = this.#next;
    if (character === undefined || character === '[' || character === ']') return undefined;
    this.#at += 1;
    if (character !== '\\') return character;
    const letter = this.#next ?? '';
    const one = escapes[letter] ?? (/[\\|.\-^?*+{}()[\]]/.test(letter) && letter !== '' ? letter : undefined);
    if (one === undefined) return this.#escape();
    this.#at += 1;
    return one;
  }
}
