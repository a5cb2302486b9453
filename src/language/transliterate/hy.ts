import type { Table } from './table.ts';

/** BGN/PCGN 1981 system for Armenian. */
export const hy: Table = {
  language: 'hy',
  system: 'BGN/PCGN 1981',
  letters: `ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t’ ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=ch մ=m յ=y ն=n շ=sh ո=o չ=ch’ պ=p ջ=j ռ=rr ս=s վ=v տ=t ր=r ց=ts’ ւ=w փ=p’ ք=k’ և=ev օ=o ֆ=f`,
  rules: [
    { from: 'ե', to: 'ye', at: 'start' },
    { from: 'ո', to: 'vo', at: 'start' },
    { from: 'ու', to: 'u' },
  ],
};
