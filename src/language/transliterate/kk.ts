import type { Table } from './table.ts';

/** BGN/PCGN 1979 system for Kazakh in Cyrillic. */
export const kk: Table = {
  language: 'kk',
  system: 'BGN/PCGN 1979',
  letters: `а=a ә=ä б=b в=v г=g ғ=gh д=d е=e ё=yo ж=zh з=z и=ī й=y к=k қ=q л=l м=m н=n ң=ng о=o ө=ö п=p р=r с=s т=t у=ū ұ=u ү=ü ф=f х=kh һ=h ц=ts ч=ch ш=sh щ=shch ъ=” ы=y і=i ь=’ э=e ю=yu я=ya`,
};
