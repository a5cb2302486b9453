import { breakWhere, noBreakWhere } from './rule.ts';
import type { Rule } from './rule.ts';
import { after, before } from './traits.ts';

const abbreviation = before.name | before.number | before.inner | before.end | before.last | before.unit;
const capital = after.upper | after.letter;

/**
 * The rules of every language that has any, in order: the first that fits decides, and where none does
 * Unicode's proposal stands.
 */
export const generalRules: readonly Rule[] = [
  // A blank line, or a line break that is meant, parts whatever stands around it.
  breakWhere({ before: before.line }),
  noBreakWhere({ after: after.nothing | after.stop }),
  noBreakWhere({ before: before.empty | before.enclosed }),

  // Ends without a terminator: before anything but small letters.
  noBreakWhere({ before: before.symbol, except: after.upper | after.tag | after.letter | after.inverted }),
  breakWhere({ before: before.symbol }),

  breakWhere({ before: before.semicolon, after: after.starter, except: after.opened | after.dash | after.capitalized }),
  noBreakWhere({ before: before.semicolon }),

  noBreakWhere({ before: before.closed, after: after.speech }),

  // `彼は（たぶん。）知っている。`: the sentence goes on behind the bracket, and no space says so.
  noBreakWhere({ before: before.script, also: before.bracket | before.tight, after: after.letter }),

  // A script's own terminators are never anything else.
  breakWhere({ before: before.script }),

  // No white space: only what cannot be a number, a name or an address. The scanner leaves nothing else here.
  noBreakWhere({ before: before.dots, also: before.tight }),
  breakWhere({ before: before.tight }),

  // Questions, exclamations, ellipses: small letters go on with the sentence.
  noBreakWhere({ before: before.mark, after: after.speech }),
  breakWhere({ before: before.mark, unless: before.closed, after: after.informal, except: after.dash }),
  noBreakWhere({ before: before.mark | before.dots, after: after.lower }),
  noBreakWhere({ before: before.dots, unless: before.mark, after: after.capitalized, except: after.opened | after.dash }),
  breakWhere({ before: before.mark, after: capital | after.opened | after.inverted | after.tag }),
  breakWhere({ before: before.dots, after: after.upper | after.inverted }),

  // The number or letter of a list item.
  noBreakWhere({ before: before.ordinal | before.roman | before.initial, also: before.first | before.period }),

  // Abbreviations.
  noBreakWhere({ before: abbreviation, unless: before.closed, after: after.lower }),
  noBreakWhere({ before: before.name | before.inner, also: before.bracket }),
  breakWhere({ before: before.unit | before.last, unless: before.closed, after: after.starter | after.inverted }),
  breakWhere({ before: before.last, unless: before.closed | before.number | before.name, after: after.digit }),
  noBreakWhere({ before: before.number, unless: before.closed, after: after.digit | after.roman | after.initial }),
  breakWhere({ before: before.end, unless: before.closed, after: after.starter | after.inverted }),
  breakWhere({ before: before.unit | before.last, unless: before.closed | before.fronted | before.name | before.inner | before.end, after: capital | after.opened, except: after.capitals }),
  noBreakWhere({ before: before.name | before.inner | before.end | before.unit | before.last, unless: before.closed }),

  // Initials and dotted letters.
  noBreakWhere({ before: before.initial, also: before.named, unless: before.closed, after: after.upper, except: after.starter }),
  noBreakWhere({ before: before.initial | before.acronym, unless: before.closed, after: after.initial }),
  breakWhere({ before: before.initial | before.acronym | before.variable, unless: before.closed | before.first, after: after.starter }),
  noBreakWhere({ before: before.initial | before.acronym | before.letters, unless: before.closed }),

  // Numbers.
  noBreakWhere({ before: before.ordinal | before.roman, unless: before.closed, after: after.month }),
  noBreakWhere({ before: before.stub, unless: before.closed, after: after.upper, except: after.starter }),

  // Sentences.
  breakWhere({ before: before.period, also: before.word, unless: before.closed, after: after.informal, except: after.dash }),
  breakWhere({ before: before.period, after: after.dots }),
  breakWhere({ before: before.period, after: after.dash, except: after.digit }),
  noBreakWhere({ before: before.period, after: after.lower }),
  breakWhere({ before: before.period, after: capital | after.opened | after.inverted | after.tag }),
  breakWhere({ before: before.period, also: before.word, after: after.digit }),
  breakWhere({ before: before.ordinal | before.figure, also: before.period, after: after.digit }),
];
