import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { collapse } from '../text/space.ts';

/** SHA-256 of a text's UTF-8, as 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** A function that gives the same as {@link sha256Hex}: where there is a faster one, it is handed down. */
export type Hash = (text: string) => string;

/** The first ten hexadecimal digits of the hash of a text, NFC and white space collapsed. */
export function fingerprint(text: string, hash: Hash = sha256Hex): string {
  return hash(collapse(text)).slice(0, 10);
}

/** Id of an XLIFF `<file>`: a path is no NMTOKEN, its hash is. */
export function fileId(path: string): string {
  return `f${sha256Hex(path.normalize('NFC')).slice(0, 10)}`;
}

/** Id of the unit of a translation that is printed under the passage of another unit. */
export function glossId(unit: string): string {
  return `u${sha256Hex(`gloss\0${unit}`).slice(0, 10)}`;
}

/** Id of the unit of a translation that is printed under another unit, of words that stand in that. */
export function innerGlossId(unit: string, text: string): string {
  return `u${sha256Hex(`gloss\0${unit}\0${collapse(text)}`).slice(0, 10)}`;
}

/** Id of what was translated of a unit that stands now. */
export function retiredId(unit: string): string {
  return `u${sha256Hex(`retired\0${unit}`).slice(0, 10)}`;
}

/** What a unit's id is made of. */
export interface Identity {
  readonly text: string;
  readonly kind: string;
}

/**
 * The ids of an article's units, in the order given: `u` and ten digits of a hash of the visible text.
 * So reflowed text, new links or a better splitter change no id. Texts that occur more than once are told
 * apart by their kind and their neighbours' texts, by their order last.
 *
 * @example unitIds([{ text: 'A  cat.', kind: 'paragraph' }]) // the same id as for 'A cat.'
 */
export function unitIds(units: readonly Identity[], hash: Hash = sha256Hex): readonly string[] {
  const texts = units.map((unit) => collapse(unit.text));
  const hashes: string[] = [];
  texts.forEach((text, i) => hashes.push(i > 0 && text === texts[i - 1] ? (hashes[i - 1] as string) : hash(text).slice(0, 10)));
  const count = countTwice(texts, hashes);
  const taken = new Set<string>();
  // Where the search for an id ended: those before it stay taken, and thousands of equal texts are no reason to ask again.
  const numbers = new Map<string, number>();
  return units.map((unit, i) => {
    const text = texts[i] as string;
    const isTwice = count.size > 0 && (count.get(text) ?? 0) > 1;
    const base = isTwice ? [text, unit.kind, texts[i - 1] ?? '', texts[i + 1] ?? ''].join('\0') : text;
    let id = `u${isTwice ? hash(base).slice(0, 10) : (hashes[i] as string)}`;
    if (taken.has(id)) {
      let n = numbers.get(base) ?? 2;
      for (; taken.has(id); n += 1) id = `u${hash(`${base}\0${n}`).slice(0, 10)}`;
      numbers.set(base, n);
    }
    taken.add(id);
    return id;
  });
}

/** How often texts occur whose hashes occur more than once: of most a short hash is all that is looked at. */
function countTwice(texts: readonly string[], hashes: readonly string[]): ReadonlyMap<string, number> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const each of hashes) (once.has(each) ? twice : once).add(each);
  const count = new Map<string, number>();
  if (twice.size === 0) return count;
  texts.forEach((text, i) => {
    if (twice.has(hashes[i] as string)) count.set(text, (count.get(text) ?? 0) + 1);
  });
  return count;
}
