import type { Unit } from '../model/translation.ts';
import { bytesInMemory, type ByteSource, piecesOf } from '../text/byte-source.ts';
import { type ByteShelf, ByteStore, type Kept } from '../text/byte-store.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { applyEdits } from '../text/edit.ts';
import { Utf8Offsets } from '../text/utf8-offsets.ts';
import type { XmlTag } from '../xml/tag.ts';
import { escapeAttribute } from '../xml/escape.ts';
import type { Frame, Place } from './collect.ts';
import { locate } from './locate.ts';
import { matchesNamespace, metadataNamespace, namespaces } from './namespaces.ts';
import { blockSize, readXliff, XliffReading } from './read.ts';
import { unitEdits } from './update-unit.ts';
import { writePlainUnit2 } from './write-plain-unit-2.ts';
import { UnitWriter2 } from './write-unit-2.ts';

/** Where a unit stands in the bytes of the file, and what it is to be. One of each is kept for every unit. */
interface Spot {
  readonly start: number;
  readonly end: number;
  readonly within: readonly XmlTag[];
  /** True if the unit stands there as stet writes it. */
  readonly own: boolean;
  kept: Kept | undefined;
  /** What was there before the changes that are not kept for good. */
  before: Kept | undefined;
  isPending: boolean;
}

/**
 * The units of an XLIFF 2.0 file, read as they are asked for and written over in place: of its
 * units those alone are in memory that stand near the one that was asked for last. What does not
 * change stays as it is, byte for byte, and so do the elements and attributes of other tools in what does, as with `updateXliff`.
 *
 * @example const file = UnitFile.open(bytes, 'a.md'); file?.put({ ...file.find('u1'), … }); file?.pieces();
 */
export class UnitFile {
  readonly #source: ByteSource;
  readonly #reading: XliffReading;
  readonly #offsets: Utf8Offsets;
  readonly #writer: UnitWriter2;
  readonly #store: ByteStore;
  readonly #decoder: TextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #spots: Map<string, Spot> = new Map();
  /** The units that were read last. */
  readonly #near: Map<string, Unit> = new Map();
  /** What has changed since {@link keep}. */
  #pending: Spot[] = [];
  #frame: Frame | undefined;
  #read = 0;
  /** True while the first `<file>` is read: the others are left alone. */
  #first = true;
  #isChanged = false;
  #end: readonly Diagnostic[] | undefined;

  private constructor(source: ByteSource, targetLanguage: string | undefined, shelf: ByteShelf | undefined) {
    this.#source = source;
    this.#store = new ByteStore(shelf);
    this.#offsets = new Utf8Offsets(source);
    this.#writer = new UnitWriter2({ version: '2.0' }, targetLanguage);
    this.#reading = new XliffReading({ unit: (unit, place) => this.#unit(unit, place), end: () => void (this.#first = false) }, { lines: false });
  }

  /**
   * @param bytes of the file, which are not written over.
   * @param original the article's path, which the file names.
   * @param shelf takes what changes, where that should not be in memory.
   * @returns undefined where the file cannot be written over in place: not XLIFF 2.0, not in UTF-8, with prefixes of its own, or
   *   of another article.
   */
  static open(bytes: Uint8Array | ByteSource, original: string, targetLanguage: string, shelf?: ByteShelf): UnitFile | undefined {
    const source = bytes instanceof Uint8Array ? bytesInMemory(bytes) : bytes;
    if (!isPlainUtf8(source.read(0, Math.min(source.size, 200)))) return undefined;
    const file = new UnitFile(source, targetLanguage, shelf);
    file.#next();
    const { frame, root } = { frame: file.#frame, root: file.#reading.root };
    if (frame === undefined || root === undefined || frame.original !== original || frame.targetLanguage !== targetLanguage) return undefined;
    return isPlainRoot(root) ? file : undefined;
  }

  /** What the file says of itself before its first unit. */
  get frame(): Frame {
    return this.#frame as Frame;
  }

  /** The unit of an id, as it is by now. */
  find(id: string): Unit | undefined {
    const spot = this.#spots.get(id);
    if (spot !== undefined) return (spot.kept === undefined ? this.#near.get(id) : undefined) ?? this.#again(spot);
    while (this.#next()) {
      const unit = this.#near.get(id);
      if (unit !== undefined) return unit;
    }
    return this.#near.get(id);
  }

  /** All units, as they are by now. */
  all(): readonly Unit[] {
    this.finish();
    const out: Unit[] = [];
    for (const id of this.#spots.keys()) {
      const unit = this.find(id);
      if (unit !== undefined) out.push(unit);
    }
    return out;
  }

  /** Puts a unit in the place of the one with its id. */
  put(unit: Unit): void {
    const spot = this.#spots.get(unit.id);
    if (spot === undefined) return;
    // What stet has written itself is known without reading it again.
    const own = spot.own && spot.kept === undefined ? this.#written(unit, spot.within.length) : undefined;
    const text = own ?? this.#over(unit, spot);
    if (text === undefined) return;
    if (!spot.isPending) {
      spot.isPending = true;
      spot.before = spot.kept;
      this.#pending.push(spot);
    }
    spot.kept = this.#store.keep(text);
    this.#isChanged = true;
  }

  /** Reads what has not been read yet. Returns what is wrong with the file. */
  finish(): readonly Diagnostic[] {
    while (this.#next());
    return this.#end ?? [];
  }

  /** Keeps what has changed, for good. */
  keep(): void {
    for (const spot of this.#pending) spot.isPending = false;
    this.#pending = [];
  }

  /** Takes back what has changed since {@link keep}. */
  drop(): void {
    for (const spot of this.#pending) spot.kept = spot.before;
    this.keep();
    this.#isChanged = [...this.#spots.values()].some(({ kept }) => kept !== undefined);
  }

  /** True where anything was changed, kept or not. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** How many bytes {@link pieces} has. */
  get size(): number {
    let { size } = this.#source;
    for (const { start, end, kept } of this.#spots.values()) if (kept !== undefined) size += kept.end - kept.start - (end - start);
    return size;
  }

  /** The file as it is to be, in pieces, each good until the next one is asked for; the file itself where nothing has changed. */
  *pieces(): Generator<Uint8Array> {
    let at = 0;
    for (const { start, end, kept } of this.#spots.values()) {
      if (kept === undefined) continue;
      yield* piecesOf(this.#source, at, start);
      yield* piecesOf(this.#store, kept.start, kept.end);
      at = end;
    }
    yield* piecesOf(this.#source, at, this.#source.size);
  }

  /** Reads the next block; false at the end of the file. */
  #next(): boolean {
    if (this.#end !== undefined) return false;
    this.#near.clear();
    const { size } = this.#source;
    const more = this.#reading.write(this.#source.read(this.#read, Math.min(size, this.#read + blockSize)));
    this.#read += blockSize;
    this.#frame ??= this.#reading.frame;
    if (more && this.#read < size) return true;
    const { diagnostics } = this.#reading.end();
    this.#end = diagnostics.length === 0 ? diagnostics : this.#placed();
    return false;
  }

  /** What is wrong with the file, with lines and columns, which are not counted where nothing is. */
  #placed(): readonly Diagnostic[] {
    const reading = new XliffReading({ unit: () => undefined, end: () => undefined });
    for (const block of piecesOf(this.#source, 0, this.#source.size)) if (!reading.write(block)) break;
    return reading.end().diagnostics;
  }

  #unit(unit: Unit, place: Place): void {
    this.#frame ??= this.#reading.frame;
    if (!this.#first) return;
    const start = this.#offsets.at(place.start);
    this.#spots.set(unit.id, { start, end: this.#offsets.at(place.end), within: place.within, own: place.own === true, kept: undefined, before: undefined, isPending: false });
    this.#near.set(unit.id, unit);
  }

  /** The text of a unit as it is by now. */
  #text({ start, end, kept }: Spot): string {
    return this.#decoder.decode(kept === undefined ? this.#source.read(start, end) : this.#store.read(kept.start, kept.end));
  }

  /** Reads a unit once more. */
  #again(spot: Spot): Unit | undefined {
    const { before, after } = around(spot.within);
    return readXliff(before + this.#text(spot) + after).translations[0]?.units[0];
  }

  #written(unit: Unit, depth: number): string {
    return writePlainUnit2(unit, depth) ?? this.#writer.lines(unit, depth).join('\n').trimStart();
  }

  /** A unit written over what stands there. */
  #over(unit: Unit, spot: Spot): string | undefined {
    const old = this.find(unit.id);
    if (old === undefined) return undefined;
    const depth = spot.within.length;
    const existing = this.#text(spot);
    if (this.#written(old, depth) === existing) return this.#written(unit, depth);
    const { before, after } = around(spot.within);
    const whole = before + existing + after;
    const place = locate(whole)?.files[0]?.units[0];
    if (place === undefined) return this.#written(unit, depth);
    const edits = unitEdits(whole, place, this.#writer.pieces(old, depth), this.#writer.pieces(unit, depth), depth);
    const shifted = edits.map(({ span, text }) => ({ span: { start: span.start - before.length, end: span.end - before.length }, text }));
    return applyEdits(existing, shifted);
  }
}

/** What stands before and after a unit alone, so that it reads as it does in its file. */
function around(within: readonly XmlTag[]): { readonly before: string; readonly after: string } {
  let before = '';
  let after = '';
  for (const tag of within) {
    before += `<${tag.name}${tag.attributes.map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`).join('')}>`;
    after = `</${tag.name}>${after}`;
  }
  return { before, after };
}

function isPlainUtf8(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x3c || bytes[1] === 0) return false;
  const head = new TextDecoder().decode(bytes);
  return !/^<\?xml[^>]*encoding\s*=\s*["'](?!utf-8)/i.test(head);
}

/** True if the root is as stet writes it. */
function isPlainRoot(root: XmlTag): boolean {
  return (
    root.prefix === '' &&
    root.uri === namespaces['2.0'] &&
    root.get('version') === '2.0' &&
    root.namespace('mtc') === matchesNamespace &&
    root.namespace('mda') === metadataNamespace
  );
}
