import type { Language } from '../language.ts';
import { after, before } from '../traits.ts';
import { noBreakWhere } from '../rule.ts';

/** Arabic. */
export const ar: Language = {
  name: `
    آ أ أ.د أ.ش أ.م أ.م.د أد ا.د د د.م ش ع ق م م.م مهند ن
  `,
  number: `
    ت ت/ تل ج ح د.ت س ش ص ص.ب ص.ص صص ط ع ـ ف ق م مج مـ
  `,
  inner: `
    ج.م د.ن ر.ض رض ص.ع ع.س
  `,
  end: `
    أ.ش.أ أ.ف.ب ا.م.ع ا.هـ اهـ ب.ت ب.م ج.م.ع د.ت د.ط د.ن ذ.م.م رض ش.ذ.م.م ش.م ش.م.ع ش.م.ل ش.م.م ص.م صلعم ق.م ق.ه
    م ه هـ و.ا.م و.م.أ
  `,
  last: `
    إلخ ا.ل.خ الخ
  `,
  unit: `
    ب.ظ ب.م ث ج ج.م د د.أ د.إ د.ع د.ك دج دق ر.س س سم ص ط غ غم ق.ظ ق.م ك.م كجم كغ كغم كلم كم كم٢ ل ل.س ل.ل م م.ب
    م.م مل ملغ مم م٢ ه
  `,
  initials: `
    آ آر أ أيه إ إتش إس إم إيه ا ب بي ت تي ث ج جي جيه ح خ د دي ذ ر ز س سي ش ص ض ط ظ ع غ ف ق ك كيه ل م ن ه و ي
  `,
  reporting: '(?:و|ف)?(?:قال|قالت|يقول|تقول|سأل|سألت|صاح|أجاب|أضاف|أردف|هتف|ثم) ',
  rules: [
    noBreakWhere({ before: before.dots, unless: before.mark | before.line, after: after.letter }),
    // `(U.S.A.)` in the middle of a sentence: the next word has no small letter to say so.
    noBreakWhere({ before: before.acronym, also: before.closed, after: after.letter }),
  ],
};
