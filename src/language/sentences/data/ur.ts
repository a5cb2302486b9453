import type { Language } from '../language.ts';
import { after, before } from '../traits.ts';
import { noBreakWhere } from '../rule.ts';

/** Urdu. */
export const ur: Language = {
  name: `
    ایم سینٹ لیفٹ م مس مسز مسٹر پروف پروفیسر ڈ ڈاکٹر
  `,
  number: `
    ت ج ش ص نمبر
  `,
  end: `
    ء رح رض ص ع ق.م ق.ھ م ھ
  `,
  last: `
    وغیرہ
  `,
  initials: `
    آئی آر او ای ایس ایف ایل ایم این ایچ ایکس اے بی جی جے زیڈ سی وائی وی ٹی پی ڈبلیو ڈی کیو کے یو
  `,
  rules: [
    // `ایم۔ اے۔ خان`: initials with the full stop of the script.
    noBreakWhere({ before: before.name | before.initial, also: before.script, unless: before.line | before.closed, after: after.letter }),
    noBreakWhere({ before: before.dots, unless: before.mark | before.line, after: after.letter }),
    // `(U.S.A.)` in the middle of a sentence: the next word has no small letter to say so.
    noBreakWhere({ before: before.acronym, also: before.closed, after: after.letter }),
  ],
};
