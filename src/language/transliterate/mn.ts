import type { Table } from './table.ts';

/** BGN/PCGN 1964 system for Mongolian in Cyrillic. */
export const mn: Table = {
  language: 'mn',
  system: 'BGN/PCGN 1964',
  letters: `а=a б=b в=v г=g д=d е=ye ё=yo ж=j з=dz и=i й=y к=k л=l м=m н=n о=o ө=ö п=p р=r с=s т=t у=u ү=ü ф=f х=h ц=ts ч=ch ш=sh щ=shch ъ=” ы=ĭ ь=’ э=e ю=yu я=ya`,
};
