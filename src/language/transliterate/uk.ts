import type { Table } from './table.ts';

/** Resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010. */
export const uk: Table = {
  language: 'uk',
  system: 'Ukrainian national, 2010',
  joiners: "'’ʼ",
  letters: `а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ь= ю=iu я=ia '= ’= ʼ=`,
  rules: [
    { from: 'зг', to: 'zgh' },
    { from: 'є', to: 'ye', at: 'start' },
    { from: 'ї', to: 'yi', at: 'start' },
    { from: 'й', to: 'y', at: 'start' },
    { from: 'ю', to: 'yu', at: 'start' },
    { from: 'я', to: 'ya', at: 'start' },
  ],
};
