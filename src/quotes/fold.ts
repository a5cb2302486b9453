/** Letters that do not come apart into a base letter and a mark. */
const apart: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ə: 'e', ħ: 'h', ŋ: 'n', ĸ: 'k',
};

/**
 * A word in Latin letters as bare as can be: lower case, without marks, apostrophes and dots.
 *
 * @example fold('Zelens’kyy') // 'zelenskyy'
 */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ‘”“·.\-ʻʿʾ]/gu, '')
    .replace(/[^a-z0-9]/gu, (letter) => apart[letter] ?? letter);
}

/** Spellings of one sound in the Latin orthographies of Europe; longer ones first. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/tsch|dsch|shch|szcz|schtsch|chtch/g, 's'],
  [/tch|dzh|dj|dz|sch|sz|cz|sh|zh|ts|tz|ch(?=[eiy])|c(?=[eiy])|rz/g, 's'],
  [/kh|ch|gh|[gh]/g, 'h'],
  [/[ckq]+/g, 'k'],
  [/x/g, 'ks'],
  [/ph|[fvw]/g, 'v'],
  [/th/g, 't'],
  [/[sz]+/g, 's'],
  [/(.)\1+/g, '$1'],
];

/**
 * A folded word as it sounds, roughly: what orthographies write differently made equal.
 *
 * @example sound('zelenskyy') // 'selensky', as of 'selenskyj'
 */
export function sound(folded: string): string {
  let out = folded;
  for (const [pattern, plain] of sounds) out = out.replace(pattern, plain);
  return out.replace(/[jy]+/g, 'y');
}

/**
 * The consonants of that: Selenskyj, Zelenskiy and Zelens'kyi come out the same.
 *
 * @example skeleton('selenskyj') // 'slnsk'
 */
export function skeleton(folded: string): string {
  return sound(folded).replace(/[jyaeiou]/g, '').replace(/(.)\1+/g, '$1');
}

/**
 * How alike two strings are: 1 less the share of letters to change (edit distance over the longer length).
 * Strings are short; longer than 40 they are cut.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const left = a.slice(0, 40);
  const right = b.slice(0, 40);
  const longer = Math.max(left.length, right.length);
  if (longer === 0) return 1;
  if (Math.abs(left.length - right.length) > longer / 2) return 0;
  let row = Array.from({ length: right.length + 1 }, (_, i) => i);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const cost = left[i - 1] === right[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + cost));
    }
    row = next;
  }
  return 1 - (row[right.length] as number) / longer;
}

/**
 * True if two folded words may be one name, written by the rules of two languages: alike as they stand, or
 * alike in their consonants where there are enough of them.
 */
export function sameName(a: string, b: string): boolean {
  if (a.length < 3 || b.length < 3) return a === b && a !== '';
  const plain = Math.max(likeness(a, b), likeness(sound(a), sound(b)));
  if (plain >= 0.8) return true;
  const left = skeleton(a);
  const right = skeleton(b);
  if (left.length < 2 || right.length < 2) return false;
  const bones = likeness(left, right);
  if (left.length >= 3 && right.length >= 3) return (bones === 1 && plain >= 0.4) || (bones >= 0.74 && plain >= 0.5);
  return bones === 1 && plain >= 0.5;
}
