import type { Table } from './table.ts';

/** BGN/PCGN 2013 system for Macedonian, the one of its passports. */
export const mk: Table = {
  language: 'mk',
  system: 'BGN/PCGN 2013',
  letters: `а=a б=b в=v г=g д=d ѓ=gj е=e ж=zh з=z ѕ=dz и=i ѝ=i ѐ=e ј=j к=k л=l љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t ќ=kj у=u ф=f х=h ц=c ч=ch џ=dj ш=sh`,
};
