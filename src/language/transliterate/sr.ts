import type { Table } from './table.ts';

/** The Latin alphabet that Serbian itself is written in. */
export const sr: Table = {
  language: 'sr',
  system: "Gaj's Latin alphabet",
  letters: `а=a б=b в=v г=g д=d ђ=đ е=e ж=ž з=z и=i ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ћ=ć у=u ф=f х=h ц=c ч=č џ=dž ш=š`,
};
