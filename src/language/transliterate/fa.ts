import type { Table } from './table.ts';

/** BGN/PCGN 1958 system for Persian, without the vowels that are not written. */
export const fa: Table = {
  language: 'fa',
  system: 'BGN/PCGN 1958',
  letters: `ا=ā آ=ā أ=a إ=e ب=b پ=p ت=t ث=s̄ ج=j چ=ch ح=ḩ خ=kh د=d ذ=z̄ ر=r ز=z ژ=zh س=s ش=sh ص=ş ض=ẕ ط=ţ ظ=z̧ ع=‘ غ=gh ف=f ق=q ک=k ك=k گ=g ل=l م=m ن=n و=v ه=h ی=y ي=y ى=á ء=’ ئ=’ ؤ=’ ة=eh`,
  rules: [
    { from: 'ی', to: 'ī', after: 'بپتثجچحخدذرزژسشصضطظعغفقکگلمنهو' },
    { from: 'و', to: 'ū', after: 'بپتثجچحخدذرزژسشصضطظعغفقکگلمنهی' },
    { from: 'ه', to: 'eh', at: 'end' },
  ],
};
