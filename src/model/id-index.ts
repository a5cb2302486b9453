/** Ids of stet's own making: `u` and ten hexadecimal digits. */
const digits = 10;
const leastSlots = 64;
/** Slots that are looked at for one id: whoever chooses ids so that they share their slots makes no search long. */
const patience = 32;

/**
 * Numbers ids from 0 in the order in which they are added. Those of stet's own making are kept as numbers of 40 bits and not as
 * texts: a large file has a million units, and what is kept of each must be little.
 *
 * @example const ids = new IdIndex(); ids.add('u0123456789'); ids.get('u0123456789') // 0
 */
export class IdIndex {
  /** By a hash of the id: its number and 1; 0 where there is none. */
  #slots: Int32Array = new Int32Array(leastSlots);
  /** By numbers: the last eight digits, and the first two. */
  #low: Uint32Array = new Uint32Array(leastSlots / 2);
  #high: Uint8Array = new Uint8Array(leastSlots / 2);
  /** Ids of other making, and those that found no slot. */
  readonly #others: Map<string, number> = new Map();
  readonly #otherIds: Map<number, string> = new Map();
  #size = 0;
  /** The digits that were read last. */
  #lastLow = 0;
  #lastHigh = 0;

  constructor(ids: Iterable<string> = []) {
    for (const id of ids) this.add(id);
  }

  get size(): number {
    return this.#size;
  }

  /** The ids, in the order in which they were added. */
  *[Symbol.iterator](): Generator<string> {
    for (let number = 0; number < this.#size; number += 1) yield this.at(number);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  /** The number of an id. */
  get(id: string): number | undefined {
    const slot = this.#read(id) ? this.#slot() : -1;
    const number = slot < 0 ? 0 : (this.#slots[slot] as number);
    if (number !== 0) return number - 1;
    return this.#others.size === 0 ? undefined : this.#others.get(id);
  }

  /** Adds an id that may be there already. Returns its number. */
  add(id: string): number {
    const known = this.get(id);
    if (known !== undefined) return known;
    const number = this.#size;
    if (number === this.#low.length) this.#grow();
    this.#low[number] = this.#lastLow;
    this.#high[number] = this.#lastHigh;
    this.#size = number + 1;
    this.#put(id, this.#read(id) ? this.#slot() : -1, number);
    if (this.#size * 2 > this.#slots.length) this.#spread();
    return number;
  }

  #put(id: string, slot: number, number: number): void {
    if (slot >= 0) {
      this.#slots[slot] = number + 1;
      return;
    }
    this.#others.set(id, number);
    this.#otherIds.set(number, id);
  }

  /** The id of a number that {@link add} has given. */
  at(number: number): string {
    const other = this.#otherIds.get(number);
    if (other !== undefined) return other;
    const high = (this.#high[number] as number).toString(16).padStart(2, '0');
    return `u${high}${(this.#low[number] as number).toString(16).padStart(digits - 2, '0')}`;
  }

  /** Reads the digits of an id; false of one of other making. */
  #read(id: string): boolean {
    this.#lastLow = this.#lastHigh = 0;
    if (id.length !== digits + 1 || id.charCodeAt(0) !== 0x75) return false;
    let high = 0;
    let low = 0;
    for (let i = 1; i <= digits; i += 1) {
      const code = id.charCodeAt(i);
      const digit = code >= 0x30 && code <= 0x39 ? code - 0x30 : code >= 0x61 && code <= 0x66 ? code - 0x57 : -1;
      if (digit < 0) return false;
      if (i <= 2) high = (high << 4) | digit;
      else low = (low << 4) | digit;
    }
    this.#lastHigh = high;
    this.#lastLow = low >>> 0;
    return true;
  }

  /** The slot of the digits that were read last, or the free one where they belong; -1 where there is neither near. */
  #slot(): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const low = this.#lastLow;
    const high = this.#lastHigh;
    const mixed = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    for (let left = patience; left > 0; left -= 1) {
      const number = slots[slot] as number;
      if (number === 0 || (this.#low[number - 1] === low && this.#high[number - 1] === high)) return slot;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Makes room for as many ids again. */
  #grow(): void {
    const low = new Uint32Array(this.#low.length * 2);
    low.set(this.#low);
    this.#low = low;
    const high = new Uint8Array(this.#high.length * 2);
    high.set(this.#high);
    this.#high = high;
  }

  /** Puts the ids into twice as many slots. */
  #spread(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let number = 0; number < this.#size; number += 1) {
      if (this.#otherIds.has(number)) continue;
      this.#lastLow = this.#low[number] as number;
      this.#lastHigh = this.#high[number] as number;
      const slot = this.#slot();
      this.#put(slot < 0 ? this.at(number) : '', slot, number);
    }
  }
}
