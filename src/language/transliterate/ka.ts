import type { Table } from './table.ts';

/** Georgian national system, 2002. */
export const ka: Table = {
  language: 'ka',
  system: 'Georgian national, 2002',
  letters: `ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k' ლ=l მ=m ნ=n ო=o პ=p' ჟ=zh რ=r ს=s ტ=t' უ=u ფ=p ქ=k ღ=gh ყ=q' შ=sh ჩ=ch ც=ts ძ=dz წ=ts' ჭ=ch' ხ=kh ჯ=j ჰ=h`,
};
