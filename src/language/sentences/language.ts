import type { Rule } from './rule.ts';

/**
 * What is known of a language: lists of words separated by white space, sorted, without the full stop that
 * follows them. A word of small letters stands for its forms `Word` and `WORD` too; one with a capital
 * letter only for itself and `WORD`. Abbreviations of several words are written without spaces: `z.B`, `s.r.o`.
 */
export interface Language {
  /** Stand before a name and never end a sentence: `Gen.`, `ул.` */
  readonly name?: string;
  /** Do not end a sentence where a number follows: `No.`, `ст.`, `Dec.` */
  readonly number?: string;
  /** Ends of compounds that are as `number`: `Hauptstr. 5` */
  readonly endings?: string;
  /** Never end a sentence, whatever follows: `e.g.`, `vs.` */
  readonly inner?: string;
  /** End a sentence only where a likely starter follows: `Inc.`, `U.S.` */
  readonly end?: string;
  /** End a sentence wherever a capital letter follows: `etc.` */
  readonly last?: string;
  /** As `last`, but only after a number: `5 lb.`, `6 p.m.` */
  readonly unit?: string;
  /** Months as they stand after the day's number: `3. November` */
  readonly months?: string;
  /** Words that, with a capital letter, are most likely the first of a sentence. */
  readonly starters?: string;
  /** Of those, the ones that begin a sentence even where the white space before is missing: `world.The` */
  readonly glued?: string;
  /** Words of small letters that begin a sentence where people write without capitals. */
  readonly informal?: string;
  /** First words of a sentence whose time goes on with a name: `At 5 a.m. Mr. Smith left.` */
  readonly fronting?: string;
  /** Words of one letter that may end a sentence: Russian `я` */
  readonly letters?: string;
  /** Words written with a capital letter wherever they stand: `I` */
  readonly capitalized?: string;
  /** First names shortened to more than one letter: `Дж.`, `Ch.`; in scripts without capitals, names of letters. */
  readonly initials?: string;
  /** Words right after a question or an exclamation that go on with its sentence, though it ended: `diye`. */
  readonly speech?: string;
  /** Characters that end a sentence where white space follows, besides those of every language. */
  readonly terminators?: string;
  /** Characters that do not, though they do elsewhere. */
  readonly continuing?: string;
  /** Vowels besides the usual ones: a word without any is taken for an abbreviation. */
  readonly vowels?: string;
  /** What stands right behind a closing quotation mark where its sentence goes on, as a regular expression: `と言った` */
  readonly reporting?: string;
  /** Ends of words that end a sentence even without a terminator, as a regular expression. */
  readonly finals?: string;
  /** Rules of the language; they go before the general ones. */
  readonly rules?: readonly Rule[];
}
