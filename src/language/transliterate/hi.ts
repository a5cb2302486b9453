import type { Table } from './table.ts';

const consonants = 'कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह';

/** Hunterian system for Hindi; the inherent vowel is written before another consonant only. */
export const hi: Table = {
  language: 'hi',
  system: 'Hunterian',
  letters: `अ=a आ=ā इ=i ई=ī उ=u ऊ=ū ऋ=ri ए=e ऐ=ai ओ=o औ=au ा=ā ि=i ी=ī ु=u ू=ū ृ=ri े=e ै=ai ो=o ौ=au ं=n ँ=n ः=h ्= ़= क=k ख=kh ग=g घ=gh ङ=n च=ch छ=chh ज=j झ=jh ञ=n ट=t ठ=th ड=d ढ=dh ण=n त=t थ=th द=d ध=dh न=n प=p फ=ph ब=b भ=bh म=m य=y र=r ल=l व=v श=sh ष=sh स=s ह=h`,
  rules: [...consonants].map((letter, i) => ({
    from: letter,
    to: `${['k', 'kh', 'g', 'gh', 'n', 'ch', 'chh', 'j', 'jh', 'n', 't', 'th', 'd', 'dh', 'n', 't', 'th', 'd', 'dh', 'n', 'p', 'ph', 'b', 'bh', 'm', 'y', 'r', 'l', 'v', 'sh', 'sh', 's', 'h'][i] ?? ''}a`,
    before: `${consonants}ं`,
  })),
};
