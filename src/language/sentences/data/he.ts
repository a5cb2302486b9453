import type { Language } from '../language.ts';
import { after, before } from '../traits.ts';
import { noBreakWhere } from '../rule.ts';

/** Hebrew. */
export const he: Language = {
  name: `
    גב' ד"ר הר"ר כב' סא"ל עו"ד פרופ פרופ' רח רס"ן שד
  `,
  number: `
    טל' כר' מס מס' ס' סע' עמ עמ' פס' פר' ר' ת"ד ת.ד
  `,
  inner: `
    כלו' לדוג' למש' ע"פ
  `,
  end: `
    ארה"ב בע"מ הנ"ל וכד' וכו' ושות' ז"ל לפנה"ס ע"ר עמ' שליט"א ת"א
  `,
  last: `
    וכד' וכו וכו' וכיו"ב
  `,
  unit: `
    גר' דק' ל' מ"מ מ' ס"מ ק"ג ק"מ קמ"ש ש"ח שנ'
  `,
  initials: `
    א ב ג ג' ד ה ו ז ז' ח ט י כ ל מ נ ס ע פ צ צ' ק ר ש ת
  `,
  reporting: '(?:הוא |היא )?(?:אמר|אמרה|שאל|שאלה|הוסיף|הוסיפה|צעק|צעקה|ענה|ענתה)(?![א-ת])',
  rules: [
    noBreakWhere({ before: before.dots, unless: before.mark | before.line, after: after.letter }),
    // `(U.S.A.)` in the middle of a sentence: the next word has no small letter to say so.
    noBreakWhere({ before: before.acronym, also: before.closed, after: after.letter }),
  ],
};
