import type { Table } from './table.ts';

/** Bulgarian Transliteration Act, 2009 (the Streamlined System). */
export const bg: Table = {
  language: 'bg',
  system: 'Bulgarian Transliteration Act, 2009',
  letters: `а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sht ъ=a ь=y ю=yu я=ya ѝ=i`,
  rules: [{ from: 'ия', to: 'ia', at: 'end' }],
};
