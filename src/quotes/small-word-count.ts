import { smallWordTables } from '../language/identify/evidence.ts';
import type { Ground } from './ground.ts';

/** Words of a text; the small ones of its language, those of them that only it has; by weight those that it shares, and those that it lacks. */
export interface Count {
  words: number;
  own: number;
  alone: number;
  shared: number;
  lacked: number;
}

export function noWords(): Count {
  return { words: 0, own: 0, alone: 0, shared: 0, lacked: 0 };
}

/** @param share see `smallWords`. */
export function addWord(share: number | undefined, count: Count): void {
  count.words += 1;
  if (share === undefined) return;
  if (share < 0) count.lacked -= share;
  else {
    count.own += 1;
    if (share === 1) count.alone += 1;
    else count.shared += share;
  }
}

/** Letters below this are looked up in a table: Latin with its accents. */
const latin = 0x250;
/** In such a table: what the table cannot tell. */
const untold = 0xffff;

/** Small letters by code unit, 0 for what is no letter of a Latin word. */
const lower: Uint16Array = Uint16Array.from({ length: latin }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase();
  if (small.length !== 1) return untold;
  return /[a-z\u00df-\u024f]/.test(small) ? small.charCodeAt(0) : 0;
});

/** The small words of a language by two hashes of their letters, so that texts need not be cut into words. */
interface Hashed {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly shares: Float64Array;
  /** 1 of a letter that the language lacks. */
  readonly strange: Uint8Array;
}

const size = 1 << 15;
const tables = new Map<Ground, Hashed>();

function tableOf(ground: Ground): Hashed {
  let table = tables.get(ground);
  if (table === undefined) tables.set(ground, (table = makeTable(ground)));
  return table;
}

/** Built from the tables as they are written, without cutting them into words: it is the first thing that is asked for. */
function makeTable({ language, strange }: Ground): Hashed {
  const table: Hashed = {
    first: new Int32Array(size), second: new Int32Array(size), shares: new Float64Array(size),
    strange: Uint8Array.from({ length: latin }, (_, code) => (strange?.test(String.fromCharCode(code)) === true ? 1 : 0)),
  };
  const { first, second, shares } = table;
  // The last language that was seen to have a word, and whether its own has it.
  const last = new Uint16Array(size);
  const owned = new Uint8Array(size);
  const tags: string[] = [];
  for (const lists of smallWordTables) {
    for (const tag of Object.keys(lists)) {
      if (!tags.includes(tag)) tags.push(tag);
      const number = tags.indexOf(tag) + 1;
      const list = lists[tag] as string;
      let h1 = 0;
      let h2 = 0;
      let isLatin = true;
      for (let i = 0; i <= list.length; i += 1) {
        const code = i < list.length ? list.charCodeAt(i) : 0x20;
        if (code !== 0x20) {
          if (code >= latin || lower[code] !== code) isLatin = false;
          h1 = (Math.imul(h1, 31) + code) | 0;
          h2 = Math.imul(h2 ^ code, 0x01000193);
          continue;
        }
        // Words with an apostrophe or in another script are no runs of these letters.
        if (isLatin) {
          let slot = (h1 ^ (h1 >>> 15)) & (size - 1);
          while (shares[slot] !== 0 && (first[slot] !== h1 || second[slot] !== h2)) slot = (slot + 1) & (size - 1);
          first[slot] = h1;
          second[slot] = h2;
          if (last[slot] !== number) shares[slot] = (shares[slot] as number) + 1;
          last[slot] = number;
          if (tag === language) owned[slot] = 1;
        }
        h1 = 0;
        h2 = 0;
        isLatin = true;
      }
    }
  }
  for (let slot = 0; slot < size; slot += 1) {
    const languages = shares[slot] as number;
    if (languages !== 0) shares[slot] = (owned[slot] === 1 ? 1 : -1) / languages;
  }
  return table;
}

/**
 * Counts the words of the beginning of a text in Latin letters without cutting it up.
 *
 * @param end how much is read, in UTF-16 code units.
 * @returns undefined where the tables do not tell, `strange` where it has a letter that the language lacks and more than one word.
 */
export function countLatin(text: string, end: number, ground: Ground): Count | 'strange' | undefined {
  const { first, second, shares, strange } = tableOf(ground);
  const stop = Math.min(end, text.length);
  const count = noWords();
  let h1 = 0;
  let h2 = 0;
  let inWord = false;
  let odd = false;
  for (let i = 0; i <= stop; i += 1) {
    const code = i < stop ? text.charCodeAt(i) : 0x20;
    const small = code < latin ? (lower[code] as number) : 0;
    // Letters beyond the table, and signs that have small letters among them.
    if (small === untold || (code >= latin && (code < 0x2000 || code >= 0x2c60 || (code >= 0x2100 && code < 0x2190)))) return undefined;
    if (small !== 0) {
      h1 = (Math.imul(h1, 31) + small) | 0;
      h2 = Math.imul(h2 ^ small, 0x01000193);
      inWord = true;
      if (strange[small] === 1) odd = true;
    } else if (inWord) {
      let slot = (h1 ^ (h1 >>> 15)) & (size - 1);
      while (shares[slot] !== 0 && (first[slot] !== h1 || second[slot] !== h2)) slot = (slot + 1) & (size - 1);
      // An empty place: no small word.
      addWord(shares[slot] === 0 ? undefined : shares[slot], count);
      h1 = 0;
      h2 = 0;
      inWord = false;
    }
  }
  return odd && count.words > 1 ? 'strange' : count;
}
