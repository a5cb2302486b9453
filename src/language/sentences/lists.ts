/** A list's first mark at the beginning of a text: bullet, number or letter, what closes it. */
const first = /^\s*(?:\p{Pd}\s?)?(?:([•‣⁃◦▪●])\s?)?(?:(1|a|i|I|\d{1,3}|A(?=\.?\)))(\.\)|[.)])\s)?/u;

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/**
 * Where the items of a list begin that is written in running text and begins the text:
 * `1.) Salt 2.) Pepper`, `• Salt • Pepper`. Offsets in UTF-16 code units, sorted, without the first item's.
 */
export function itemStarts(text: string): readonly number[] {
  const found = first.exec(text);
  if (found === null) return [];
  const [head, bullet, number, close] = found;
  if (bullet !== undefined) return everyBullet(text, bullet, head.length);
  if (number === undefined || close === undefined) return [];
  return everyNumber(text, number, close, head.length);
}

function everyBullet(text: string, bullet: string, from: number): readonly number[] {
  const out: number[] = [];
  for (let at = text.indexOf(bullet, from); at >= 0; at = text.indexOf(bullet, at + 1)) {
    if (/\s/u.test(text.charAt(at - 1))) out.push(at);
  }
  return out;
}

function everyNumber(text: string, number: string, close: string, from: number): readonly number[] {
  const out: number[] = [];
  let at = from;
  for (let n = 1; ; n += 1) {
    const mark = following(number, n);
    if (mark === undefined) return out;
    const next = findMark(text, mark + close, at, close === '.');
    if (next < 0) return out;
    out.push(next);
    at = next + mark.length + close.length;
  }
}

function following(number: string, n: number): string | undefined {
  if (/^\d/u.test(number)) return String(Number(number) + n);
  if (number === 'i') return romans[n];
  if (number === 'I') return romans[n]?.toUpperCase();
  const code = number.charCodeAt(0) + n;
  return n < 26 ? String.fromCharCode(code) : undefined;
}

/** A mark between white space; one with a mere full stop only before a capital letter, and not after an abbreviation. */
function findMark(text: string, mark: string, from: number, careful: boolean): number {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    const after = text.slice(at + mark.length, at + mark.length + 3);
    if (!/\s/u.test(text.charAt(at - 1)) || !/^\s/u.test(after)) continue;
    if (careful && !/^\s+["“«(]?\p{Lu}/u.test(after)) continue;
    return at;
  }
  return -1;
}

/** True if a line begins a list's item: with a bullet, a number or a letter that is closed. */
export function startsItem(text: string, at: number): boolean {
  return /^(?:[-•‣⁃◦▪●*]\s|\(?(?:\d{1,3}|\p{L})(?:\.\)|[.)])\s)/u.test(text.slice(at, at + 8));
}
