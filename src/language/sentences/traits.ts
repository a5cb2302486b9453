/** What stands before a place, as bits: what kind of end it is and what the last word is. */
export const before = {
  /** One full stop. */
  period: 0x1,
  /** An ellipsis, of one character or of several full stops. */
  dots: 0x2,
  /** A question or exclamation mark. */
  mark: 0x4,
  /** A terminator that a script has for nothing else: `。 । ۔ ։` */
  script: 0x8,
  /** No terminator: an emoji, a smiley, hashtags, a language's final ending. */
  symbol: 0x10,
  /** A closing quote or bracket stands after the terminator. */
  closed: 0x20,
  name: 0x40,
  number: 0x80,
  inner: 0x100,
  end: 0x200,
  last: 0x400,
  unit: 0x800,
  /** One letter, or a language's shortened first name. */
  initial: 0x1000,
  /** Letters with full stops between them, capital ones: `U.S.` */
  acronym: 0x2000,
  /** The same of small letters: `e.g.` */
  letters: 0x4000,
  /** A number of up to three digits. */
  ordinal: 0x8000,
  /** Any other number. */
  figure: 0x10000,
  roman: 0x20000,
  /** The last word is the first of its sentence. */
  first: 0x40000,
  /** An ordinary word of three letters or more. */
  word: 0x80000,
  /** A short word of small letters without a vowel: an abbreviation nobody listed. */
  stub: 0x100000,
  /** No white space follows. */
  tight: 0x200000,
  /** Inside a short quotation or a bracket. */
  enclosed: 0x400000,
  /** The sentence begins with a word such as `At`: its time goes on with a name. */
  fronted: 0x800000,
  /** A word with a capital letter stands before the last one. */
  named: 0x1000000,
  /** Nothing but punctuation since the sentence began. */
  empty: 0x2000000,
  /** A blank line, or a line break that is meant, follows. */
  line: 0x4000000,
  /** A semicolon, which ends a sentence only where a capital letter says so. */
  semicolon: 0x8000000,
  /** A bracket closes after the terminator that had opened inside the sentence. */
  bracket: 0x10000000,
  /** One small letter that is no abbreviation we know: `x = a.` */
  variable: 0x20000000,
  /** Behind the closing mark stands another terminator: `etc.).` What stands before the first tells nothing. */
  sealed: 0x40000000,
} as const;

/** What stands after a place, as bits. */
export const after = {
  nothing: 0x1,
  lower: 0x2,
  upper: 0x4,
  digit: 0x8,
  /** A letter of a script without capitals. */
  letter: 0x10,
  other: 0x20,
  starter: 0x40,
  informal: 0x80,
  /** An opening quote or bracket stands before the word. */
  opened: 0x100,
  dash: 0x200,
  /** Punctuation that goes on with the sentence: a comma, a closing bracket. */
  stop: 0x400,
  roman: 0x800,
  /** One capital letter and a full stop. */
  initial: 0x1000,
  month: 0x2000,
  speech: 0x4000,
  /** A handle, a hashtag, an address. */
  tag: 0x8000,
  dots: 0x10000,
  /** A word of capital letters, four at most. */
  capitals: 0x20000,
  /** An inverted mark: `¿ ¡` */
  inverted: 0x40000,
  /** A word that stands before a name: `Mr.` */
  title: 0x80000,
  /** A word that has its capital letter wherever it stands: `I` */
  capitalized: 0x100000,
} as const;
