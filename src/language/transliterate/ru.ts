import type { Table } from './table.ts';

/** BGN/PCGN 1947 system for Russian, with its middle dots. */
export const ru: Table = {
  language: 'ru',
  system: 'BGN/PCGN 1947',
  letters: `а=a б=b в=v г=g д=d е=e ё=ë ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ=” ы=y ь=’ э=e ю=yu я=ya`,
  rules: [
    { from: 'е', to: 'ye', after: '^аеёиоуыэюяйъь' },
    { from: 'ё', to: 'yë', after: '^аеёиоуыэюяйъь' },
    { from: 'й', to: 'y·', before: 'ауыэ' },
    { from: 'ы', to: '·y', after: 'аеёиоуыэюя' },
    { from: 'ы', to: 'y·', before: 'ауыэ' },
    { from: 'э', to: '·e', after: 'бвгджзклмнпрстфхцчшщ' },
    { from: 'тс', to: 't·s' },
    { from: 'шч', to: 'sh·ch' },
  ],
};
