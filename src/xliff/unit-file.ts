import type { Unit } from '../model/translation.ts';
import { ByteStore } from '../text/byte-store.ts';
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
import { UnitWriter2 } from './write-unit-2.ts';

/** Where a unit stands in the bytes of the file. */
interface Spot {
  readonly start: number;
  readonly end: number;
  readonly within: readonly XmlTag[];
}

/**
 * The units of an XLIFF 2.0 file, read as they are asked for and written over in place: of the file itself its bytes are kept, of
 * its units those alone that stand near the one that was asked for last, and of those that change the new bytes. What does not
 * change stays as it is, byte for byte, and so do the elements and attributes of other tools in what does, as with `updateXliff`.
 *
 * @example const file = UnitFile.open(bytes, 'a.md'); file?.put({ ...file.find('u1'), … }); file?.pieces();
 */
export class UnitFile {
  readonly #bytes: Uint8Array;
  readonly #reading: XliffReading;
  readonly #offsets: Utf8Offsets;
  readonly #writer: UnitWriter2;
  readonly #store: ByteStore = new ByteStore();
  readonly #decoder: TextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #spots: Map<string, Spot> = new Map();
  /** The units that were read last. */
  readonly #near: Map<string, Unit> = new Map();
  readonly #changed: Map<string, Uint8Array> = new Map();
  /** Changes that are not kept yet. */
  readonly #pending: Map<string, Uint8Array> = new Map();
  #frame: Frame | undefined;
  #read = 0;
  /** True while the first `<file>` is read: the others are left alone. */
  #first = true;
  #end: readonly Diagnostic[] | undefined;

  private constructor(bytes: Uint8Array, targetLanguage: string | undefined) {
    this.#bytes = bytes;
    this.#offsets = new Utf8Offsets(bytes);
    this.#writer = new UnitWriter2({ version: '2.0' }, targetLanguage);
    this.#reading = new XliffReading({ unit: (unit, place) => this.#unit(unit, place), end: () => void (this.#first = false) });
  }

  /**
   * @param bytes of the file, which are not written over.
   * @param original the article's path, which the file names.
   * @returns undefined where the file cannot be written over in place: not XLIFF 2.0, not in UTF-8, with prefixes of its own, or
   *   of another article.
   */
  static open(bytes: Uint8Array, original: string, targetLanguage: string): UnitFile | undefined {
    if (!isPlainUtf8(bytes)) return undefined;
    const file = new UnitFile(bytes, targetLanguage);
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
    if (spot !== undefined) {
      const changed = this.#pending.get(id) ?? this.#changed.get(id);
      return changed === undefined ? (this.#near.get(id) ?? this.#again(spot, this.#bytes.subarray(spot.start, spot.end))) : this.#again(spot, changed);
    }
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
    const before = this.find(unit.id);
    if (spot === undefined || before === undefined) return;
    const bytes = this.#pending.get(unit.id) ?? this.#changed.get(unit.id) ?? this.#bytes.subarray(spot.start, spot.end);
    this.#pending.set(unit.id, this.#store.keep(this.#rewritten(this.#decoder.decode(bytes), before, unit, spot.within)));
  }

  /** Reads what has not been read yet. Returns what is wrong with the file. */
  finish(): readonly Diagnostic[] {
    while (this.#next());
    return this.#end ?? [];
  }

  /** Keeps what has changed, for good. */
  keep(): void {
    for (const [id, bytes] of this.#pending) this.#changed.set(id, bytes);
    this.#pending.clear();
  }

  /** Takes back what has changed since {@link keep}. */
  drop(): void {
    this.#pending.clear();
  }

  /** True where anything was changed, kept or not. */
  get isChanged(): boolean {
    return this.#pending.size > 0 || this.#changed.size > 0;
  }

  /** The file as it is to be, in pieces; the file itself where nothing has changed. */
  pieces(): readonly Uint8Array[] {
    const out: Uint8Array[] = [];
    let at = 0;
    for (const [id, { start, end }] of this.#spots) {
      const bytes = this.#pending.get(id) ?? this.#changed.get(id);
      if (bytes === undefined) continue;
      out.push(this.#bytes.subarray(at, start), bytes);
      at = end;
    }
    out.push(this.#bytes.subarray(at));
    return out;
  }

  /** Reads the next block; false at the end of the file. */
  #next(): boolean {
    if (this.#end !== undefined) return false;
    this.#near.clear();
    const more = this.#reading.write(this.#bytes.subarray(this.#read, this.#read + blockSize));
    this.#read += blockSize;
    this.#frame ??= this.#reading.frame;
    if (more && this.#read < this.#bytes.length) return true;
    this.#end = this.#reading.end().diagnostics;
    return false;
  }

  #unit(unit: Unit, place: Place): void {
    this.#frame ??= this.#reading.frame;
    if (!this.#first) return;
    const start = this.#offsets.at(place.start);
    this.#spots.set(unit.id, { start, end: this.#offsets.at(place.end), within: place.within });
    this.#near.set(unit.id, unit);
  }

  /** Reads a unit once more. */
  #again(spot: Spot, bytes: Uint8Array): Unit | undefined {
    const { before, after } = around(spot.within);
    return readXliff(before + this.#decoder.decode(bytes) + after).translations[0]?.units[0];
  }

  #rewritten(existing: string, old: Unit, now: Unit, within: readonly XmlTag[]): string {
    const depth = within.length;
    const written = (unit: Unit): string => this.#writer.lines(unit, depth).join('\n').trimStart();
    if (written(old) === existing) return written(now);
    const { before, after } = around(within);
    const place = locate(before + existing + after)?.files[0]?.units[0];
    if (place === undefined) return written(now);
    const whole = before + existing + after;
    const edits = unitEdits(whole, place, this.#writer.pieces(old, depth), this.#writer.pieces(now, depth), depth);
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
  const head = new TextDecoder().decode(bytes.subarray(0, 200));
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
