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
  [/oo|ou/g, 'u'],
  [/ee/g, 'i'],
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

/** A folded word, and what comparing it takes. */
export interface Heard {
  readonly folded: string;
  /** As {@link sound} and {@link skeleton} have it. */
  readonly sound: string;
  readonly bones: string;
}

/** Makes a folded word ready to be compared many times. */
export function hear(folded: string): Heard {
  const heard = sound(folded);
  return { folded, sound: heard, bones: heard.replace(/[jyaeiou]/g, '').replace(/(.)\1+/g, '$1') };
}

/** Longer strings are cut before they are compared. */
const longest = 40;

/**
 * How alike two strings are: 1 less the share of letters to change (edit distance over the longer length); 0 where the
 * longer one is more than twice as long. Strings are short; longer than 40 they are cut.
 */
export function likeness(a: string, b: string): number {
  return compare(a, b, 0);
}

/** True if two strings are alike by so much and more. */
function areAlike(a: string, b: string, least: number): boolean {
  return compare(a, b, least) >= least;
}

/** The likeness, or any number below `least` where it is less than that. */
function compare(a: string, b: string, least: number): number {
  if (a === b) return 1;
  const left = a.length > longest ? a.slice(0, longest) : a;
  const right = b.length > longest ? b.slice(0, longest) : b;
  const longer = Math.max(left.length, right.length);
  if (longer === 0) return 1;
  const apart = Math.abs(left.length - right.length);
  if (apart > longer / 2 || 1 - apart / longer < least) return least > 0 ? -1 : 0;
  // A letter changed takes away one kind of letter at most, and brings in one.
  if (least > 0 && 1 - Math.ceil(bits(lettersOf(left) ^ lettersOf(right)) / 2) / longer < least) return -1;
  const row: number[] = [];
  for (let j = 0; j <= right.length; j += 1) row.push(j);
  for (let i = 1; i <= left.length; i += 1) {
    const letter = left.charCodeAt(i - 1);
    let diagonal = row[0] as number;
    let previous = i;
    row[0] = i;
    for (let j = 1; j <= right.length; j += 1) {
      const above = row[j] as number;
      const step = diagonal + (letter === right.charCodeAt(j - 1) ? 0 : 1);
      const shorter = above < previous ? above + 1 : previous + 1;
      previous = step < shorter ? step : shorter;
      row[j] = previous;
      diagonal = above;
    }
  }
  return 1 - (row[right.length] as number) / longer;
}

/** Which letters a string has, a bit for each. */
function lettersOf(text: string): number {
  let out = 0;
  for (let i = 0; i < text.length; i += 1) out |= 1 << (text.charCodeAt(i) & 31);
  return out;
}

/** How many bits are set. */
function bits(value: number): number {
  let it = value - ((value >>> 1) & 0x55555555);
  it = (it & 0x33333333) + ((it >>> 2) & 0x33333333);
  return (((it + (it >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * True if two folded words may be one name, written by the rules of two languages: alike as they stand, or
 * alike in their consonants where there are enough of them.
 */
export function sameName(a: Heard, b: Heard): boolean {
  if (a.folded.length < 3 || b.folded.length < 3) return a.folded === b.folded && a.folded !== '';
  const plainly = (least: number): boolean => areAlike(a.folded, b.folded, least) || areAlike(a.sound, b.sound, least);
  if (plainly(0.8)) return true;
  if (a.bones.length < 2 || b.bones.length < 2 || a.folded.length === 3 || b.folded.length === 3) return false;
  const long = a.bones.length >= 3 && b.bones.length >= 3;
  if (a.bones === b.bones) return plainly(long ? 0.4 : 0.5);
  return long && areAlike(a.bones, b.bones, 0.74) && plainly(0.5);
}

/** True if two folded words, names or not, may be of one origin. */
export function sameWord(a: Heard, b: Heard): boolean {
  if (a.folded.length < 5 || b.folded.length < 5 || !areAlike(a.folded, b.folded, 0.55)) return false;
  return areAlike(a.folded, b.folded, 0.72) || (a.bones.length >= 4 && areAlike(a.bones, b.bones, 0.8));
}
