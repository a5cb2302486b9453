import type { Table } from './table.ts';

/**
 * BGN/PCGN 1956 system for Arabic, as far as unvocalized text allows: short vowels are not written and so
 * not made up. Vowel signs are read where they stand.
 */
export const ar: Table = {
  language: 'ar',
  system: 'BGN/PCGN 1956',
  letters: `ا=ā أ=a إ=i آ=ā ٱ=a ب=b ت=t ث=th ج=j ح=ḩ خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=ş ض=ḑ ط=ţ ظ=z̧ ع=‘ غ=gh ف=f ق=q ك=k ل=l م=m ن=n ه=h ة=ah و=w ي=y ى=á ء=’ ؤ=’ ئ=’ َ=a ُ=u ِ=i ً=an ٌ=un ٍ=in ْ= ّ= ـ= پ=p چ=ch ژ=zh گ=g ڤ=v ک=k ی=y`,
  rules: [
    { from: 'ال', to: 'al-', at: 'start' },
    { from: 'و', to: 'ū', after: 'بتثجحخدذرزسشصضطظعغفقكلمنه' , before: 'بتثجحخدذرزسشصضطظعغفقكلمنه' },
    { from: 'ي', to: 'ī', after: 'بتثجحخدذرزسشصضطظعغفقكلمنهو' , before: 'بتثجحخدذرزسشصضطظعغفقكلمنه' },
    { from: 'ي', to: 'ī', at: 'end' },
    { from: 'و', to: 'ū', at: 'end' },
  ],
};
