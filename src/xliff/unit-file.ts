import { IdIndex } from '../model/id-index.ts';
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
import { PlainUnit2 } from './plain-unit-2.ts';
import { blockSize, readXliff, XliffReading } from './read.ts';
import { Spots } from './spots.ts';
import { unitEdits } from './update-unit.ts';
import { writePlainUnit2 } from './write-plain-unit-2.ts';
import { UnitWriter2 } from './write-unit-2.ts';


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
  /** The numbers of the units. Numbers are all that is kept of every unit: a file may have a million. */
  readonly #numbers: IdIndex = new IdIndex();
  readonly #spots: Spots = new Spots();
  /** The units that were read last, and the number of the first of them. */
  #near: (Unit | PlainUnit2)[] = [];
  #nearFrom = 0;
  /** Numbers of the units that have changed since {@link keep}, and what they were before where they had changed then already. */
  #pending: number[] = [];
  #before: Map<number, Kept> = new Map();
  /** Where the texts end that are kept, and where they ended at {@link keep}. */
  #kept = 0;
  #keptBefore = 0;
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
    this.#reading = new XliffReading({
      unit: (unit, place) => this.#unit(unit, place),
      plain: (unit, place) => this.#unit(unit, place),
      end: () => void (this.#first = false),
    }, { lines: false });
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
    const at = this.#number(id);
    if (at === undefined) return undefined;
    const kept = this.#spots.kept(at);
    const near = kept === undefined ? this.#near[at - this.#nearFrom] : undefined;
    return near instanceof PlainUnit2 ? near.unit() : (near ?? this.#again(at));
  }

  /** The number of the unit of an id, which is read up to. */
  #number(id: string): number | undefined {
    for (;;) {
      const at = this.#numbers.get(id);
      if (at !== undefined || !this.#next()) return at ?? this.#numbers.get(id);
    }
  }

  /** A unit of nothing but text that was read just now and has not changed. */
  plain(id: string): PlainUnit2 | undefined {
    const at = this.#number(id);
    const near = at === undefined || this.#spots.kept(at) !== undefined ? undefined : this.#near[at - this.#nearFrom];
    return near instanceof PlainUnit2 ? near : undefined;
  }

  /** All units, as they are by now. */
  all(): readonly Unit[] {
    this.finish();
    const out: Unit[] = [];
    for (const id of this.#numbers) {
      const unit = this.find(id);
      if (unit !== undefined) out.push(unit);
    }
    return out;
  }

  /** Puts a unit in the place of the one with its id. */
  put(unit: Unit): void {
    const at = this.#numbers.get(unit.id);
    if (at === undefined) return;
    // What stet has written itself is known without reading it again.
    const own = this.#spots.own(at) && this.#spots.kept(at) === undefined ? this.#written(unit, this.#spots.within(at).length) : undefined;
    const text = own ?? this.#over(unit, at);
    if (text !== undefined) this.#keep(at, text);
  }

  /** Puts a text that stet would write for a unit in the place of one that {@link plain} gave. */
  putText(id: string, text: string): void {
    const at = this.#numbers.get(id);
    if (at !== undefined) this.#keep(at, text);
  }

  #keep(at: number, text: string): void {
    const before = this.#spots.kept(at);
    if (before === undefined || before.start < this.#keptBefore) this.#pending.push(at);
    if (before !== undefined && before.start < this.#keptBefore) this.#before.set(at, before);
    const kept = this.#store.keep(text);
    this.#kept = kept.end;
    this.#spots.keep(at, kept);
    this.#isChanged = true;
  }

  /** Reads what has not been read yet. Returns what is wrong with the file. */
  finish(): readonly Diagnostic[] {
    while (this.#next());
    return this.#end ?? [];
  }

  /** Keeps what has changed, for good. */
  keep(): void {
    this.#pending = [];
    this.#before = new Map();
    this.#keptBefore = this.#kept;
  }

  /** Takes back what has changed since {@link keep}. */
  drop(): void {
    for (const at of this.#pending) this.#spots.keep(at, this.#before.get(at));
    this.keep();
    this.#isChanged = this.#spots.isChanged;
  }

  /** True where anything was changed, kept or not. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** How many bytes {@link pieces} has. */
  get size(): number {
    return this.#source.size + this.#spots.growth;
  }

  /** The file as it is to be, in pieces, each good until the next one is asked for; the file itself where nothing has changed. */
  *pieces(): Generator<Uint8Array> {
    let at = 0;
    for (const { start, end, kept } of this.#spots.changed()) {
      yield* piecesOf(this.#source, at, start);
      yield* piecesOf(this.#store, kept.start, kept.end);
      at = end;
    }
    yield* piecesOf(this.#source, at, this.#source.size);
  }

  /** Reads the next block; false at the end of the file. */
  #next(): boolean {
    if (this.#end !== undefined) return false;
    this.#near = [];
    this.#nearFrom = this.#numbers.size;
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

  #unit(unit: Unit | PlainUnit2, place: Place): void {
    this.#frame ??= this.#reading.frame;
    if (!this.#first) return;
    const { id } = unit;
    const start = this.#offsets.at(place.start);
    this.#numbers.add(id);
    this.#spots.add(start, this.#offsets.at(place.end), place.within, place.own === true);
    this.#near.push(unit);
  }

  /** The text of a unit as it is by now. */
  #text(at: number): string {
    const kept = this.#spots.kept(at);
    return this.#decoder.decode(kept === undefined ? this.#source.read(this.#spots.start(at), this.#spots.end(at)) : this.#store.read(kept.start, kept.end));
  }

  /** Reads a unit once more. */
  #again(at: number): Unit | undefined {
    const { before, after } = around(this.#spots.within(at));
    return readXliff(before + this.#text(at) + after).translations[0]?.units[0];
  }

  #written(unit: Unit, depth: number): string {
    return writePlainUnit2(unit, depth) ?? this.#writer.lines(unit, depth).join('\n').trimStart();
  }

  /** A unit written over what stands there. */
  #over(unit: Unit, at: number): string | undefined {
    const old = this.find(unit.id);
    if (old === undefined) return undefined;
    const within = this.#spots.within(at);
    const depth = within.length;
    const existing = this.#text(at);
    if (this.#written(old, depth) === existing) return this.#written(unit, depth);
    const { before, after } = around(within);
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
