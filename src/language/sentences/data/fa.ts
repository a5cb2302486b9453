import type { Language } from '../language.ts';
import { after, before } from '../traits.ts';
import { noBreakWhere } from '../rule.ts';

/** Persian. */
export const fa: Language = {
  name: `
    آ ا ب ت ج ح خ د ر س س.د ش ع ف ق م م.م ن ه پ ک ی
  `,
  number: `
    ت ج ر.ک رک ش ش.ش شم ص ص.ص صص ف ق پ ک
  `,
  inner: `
    بن بنگ ر.ک رجوع رک ن.ک نک
  `,
  end: `
    ا.ا ب.ظ ب.م ج.ا ج.ا.ا رض ره س ش ص ع ق ق.ظ ق.م ق.ه م ه ه.ش ه.ق هـ.ش هـ.ق و و.ا پ.م
  `,
  last: `
    الخ و.غ
  `,
  unit: `
    ب.ظ ت ث د ر س ق.ظ م ک کم کگ گ
  `,
  initials: `
    آ آر ا اس ام اچ ای ب بی ت تی ث ج جی ح خ د دی ذ ر ز س سی ش ص ض ط ظ ع غ ف ق ل م ن ه و پ چ ژ ک کی گ ی
  `,
  reporting: '(?:گفت|پرسید|فریاد زد|را) ?',
  rules: [
    noBreakWhere({ before: before.dots, unless: before.mark | before.line, after: after.letter }),
    // `(U.S.A.)` in the middle of a sentence: the next word has no small letter to say so.
    noBreakWhere({ before: before.acronym, also: before.closed, after: after.letter }),
  ],
};
