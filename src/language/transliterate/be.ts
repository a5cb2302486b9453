import type { Table } from './table.ts';

/** BGN/PCGN 1979 system for Belarusian. */
export const be: Table = {
  language: 'be',
  system: 'BGN/PCGN 1979',
  joiners: "'’ʼ",
  letters: `а=a б=b в=v г=h ґ=g д=d е=ye ё=yo ж=zh з=z і=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=w ф=f х=kh ц=ts ч=ch ш=sh ы=y ь=’ э=e ю=yu я=ya '=” ’=” ʼ=”`,
  rules: [
    { from: 'зг', to: 'z·h' },
    { from: 'кг', to: 'k·h' },
    { from: 'сг', to: 's·h' },
    { from: 'тс', to: 't·s' },
    { from: 'цг', to: 'ts·h' },
  ],
};
