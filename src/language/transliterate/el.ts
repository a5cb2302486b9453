import type { Table } from './table.ts';

const voiced = 'αάεέηήιίϊΐοόυύϋΰωώβγδζλμνρ';

/** ELOT 743 (1982), the system of Greek passports and of BGN/PCGN 1996. */
export const el: Table = {
  language: 'el',
  system: 'ELOT 743',
  letters: `α=a ά=a β=v γ=g δ=d ε=e έ=e ζ=z η=i ή=i θ=th ι=i ί=i ϊ=i ΐ=i κ=k λ=l μ=m ν=n ξ=x ο=o ό=o π=p ρ=r σ=s ς=s τ=t υ=y ύ=y ϋ=y ΰ=y φ=f χ=ch ψ=ps ω=o ώ=o`,
  rules: [
    { from: 'ου', to: 'ou' },
    { from: 'ού', to: 'ou' },
    { from: 'αυ', to: 'av', before: voiced },
    { from: 'αύ', to: 'av', before: voiced },
    { from: 'αυ', to: 'af' },
    { from: 'αύ', to: 'af' },
    { from: 'ευ', to: 'ev', before: voiced },
    { from: 'εύ', to: 'ev', before: voiced },
    { from: 'ευ', to: 'ef' },
    { from: 'εύ', to: 'ef' },
    { from: 'ηυ', to: 'iv', before: voiced },
    { from: 'ηύ', to: 'iv', before: voiced },
    { from: 'ηυ', to: 'if' },
    { from: 'ηύ', to: 'if' },
    { from: 'γγ', to: 'ng' },
    { from: 'γξ', to: 'nx' },
    { from: 'γχ', to: 'nch' },
    { from: 'μπ', to: 'b', at: 'start' },
    { from: 'μπ', to: 'b', at: 'end' },
  ],
};
