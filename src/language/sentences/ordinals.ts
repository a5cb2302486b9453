import { noBreakWhere } from './rule.ts';
import type { Rule } from './rule.ts';
import { after, before } from './traits.ts';

/** `im 6. Stock`: any noun may follow, and nouns have capital letters; only a likely starter ends it. */
export const ordinalBeforeNoun: Rule = noBreakWhere({
  before: before.ordinal | before.roman,
  unless: before.closed,
  after: after.upper | after.digit,
  except: after.starter,
});

/** `27. 10. 2014`, `7. heinäkuuta`: months and the like follow, with small letters or as numbers. */
export const ordinalBeforeWord: Rule = noBreakWhere({
  before: before.ordinal,
  unless: before.closed,
  after: after.digit | after.lower | after.month,
});

/** `XII. pluk`, `Karel IV. Lucemburský`: a name may follow. */
export const romanOrdinal: Rule = noBreakWhere({
  before: before.roman,
  unless: before.closed,
  after: after.upper | after.digit | after.lower,
  except: after.starter,
});
