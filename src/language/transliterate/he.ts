import type { Table } from './table.ts';

/** The simple system of the Academy of the Hebrew Language, 2006, without the vowels that are not written. */
export const he: Table = {
  language: 'he',
  system: 'Academy of the Hebrew Language, 2006',
  joiners: '׳״\'"',
  letters: `א=’ ב=v ג=g ד=d ה=h ו=v ז=z ח=h ט=t י=y כ=kh ך=kh ל=l מ=m ם=m נ=n ן=n ס=s ע=‘ פ=f ף=f צ=ts ץ=ts ק=k ר=r ש=sh ת=t ׳= ״=`,
  rules: [
    { from: 'ב', to: 'b', at: 'start' },
    { from: 'כ', to: 'k', at: 'start' },
    { from: 'פ', to: 'p', at: 'start' },
    { from: 'א', to: 'a', at: 'start' },
    { from: 'א', to: 'a', at: 'end' },
    { from: 'ו', to: 'v', at: 'start' },
    { from: 'וו', to: 'v' },
    { from: 'יי', to: 'y' },
    { from: 'ו', to: 'o', after: 'אבגדהזחטיכלמנסעפצקרשת' },
    { from: 'י', to: 'i', after: 'אבגדהוזחטכלמנסעפצקרשת' },
    { from: 'ה', to: 'a', at: 'end' },
    { from: 'צ׳', to: 'ch' },
    { from: 'ז׳', to: 'zh' },
    { from: 'ג׳', to: 'j' },
  ],
};
