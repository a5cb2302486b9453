import type { Translation, Unit } from '../model/translation.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { XmlDecoder } from '../xml/decode.ts';
import type { XmlLimits } from '../xml/handler.ts';
import { XmlReader } from '../xml/read.ts';
import type { XmlTag } from '../xml/tag.ts';
import { Collector, type Frame, type UnitSink } from './collect.ts';
import { documentPrefix } from './namespaces.ts';
import { Reader12 } from './read-12.ts';
import { Reader2 } from './read-2.ts';
import type { Reader } from './reader.ts';

/** What an XLIFF file holds. */
export interface ReadResult {
  /** As the file says it: `1.0` to `2.2`; absent where it is not XLIFF or does not say. */
  readonly version?: string;
  /** False where the file is cut off or not well-formed: `translations` then hold the units before that place. */
  readonly complete: boolean;
  readonly translations: readonly Translation[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads an XLIFF file of any version from 1.0 to 2.2, by namespace and content. Comments, processing instructions and
 * extensions are passed over; the text inside unknown inline elements is kept. Never throws.
 *
 * @param input the bytes of the file, in the encoding that it declares, or its text.
 * @returns `complete` is false for a file that ends early; errors `xliff-not-xliff`, `xliff-unsafe-original` (`original` is left
 *   out), `xliff-duplicate-unit` (the first is kept), `xliff-unit-cut-off`, and those of XML (`xml-…`); warnings
 *   `xliff-version-unknown`, `xliff-no-language`, `xliff-unit-without-id`; all with line and column.
 * @example readXliff(bytes).translations[0]?.units
 */
export function readXliff(input: Uint8Array | string): ReadResult {
  return typeof input === 'string' ? collected((reading) => void reading.writeText(input)) : readXliffBlocks(blocksOf(input));
}

/** The same of a file's bytes block by block, each good until the next one is asked for. */
export function readXliffBlocks(blocks: Iterable<Uint8Array>): ReadResult {
  return collected((reading) => {
    for (const block of blocks) reading.write(block);
  });
}

function collected(read: (reading: XliffReading) => void): ReadResult {
  const translations: Translation[] = [];
  let units: Unit[] = [];
  const reading = new XliffReading({
    unit: (unit) => void units.push(unit),
    end: (frame) => {
      translations.push({ ...frame, units });
      units = [];
    },
  });
  read(reading);
  return { ...reading.end(), translations };
}

function* blocksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += blockSize) yield bytes.subarray(at, at + blockSize);
}

/** Bytes that are read at once: their text, and what is left of the block before, is no large object to V8, which are slow to make. */
export const blockSize = 40_960;

/**
 * Reads an XLIFF file as {@link readXliff} does, but block by block, and hands each unit over as soon as it is complete: neither
 * the file nor its units are ever in memory as a whole.
 *
 * @example const reading = new XliffReading(sink); for (const block of blocks) reading.write(block); reading.end();
 */
export class XliffReading {
  readonly #collector: Collector;
  readonly #decoder: XmlDecoder = new XmlDecoder();
  readonly #xml: XmlReader;
  #reader: Reader | undefined;
  #version: string | undefined;
  #root: XmlTag | undefined;
  #depth = 0;
  /** How deep the unit stands that is being read; 0 outside of one. */
  #unit = 0;
  #within: readonly XmlTag[] = [];
  #closed = false;

  /** @param limits `lines: false` where nobody needs the lines and columns of units. */
  constructor(sink: UnitSink, limits: XmlLimits = {}) {
    this.#collector = new Collector(sink, () => this.#xml.passed);
    this.#xml = new XmlReader({
      open: (tag) => this.#open(tag),
      close: (tag, place) => this.#close(tag, place.end),
      text: (text) => this.#reader?.text(text),
      cdata: (text) => this.#reader?.text(text),
      whole: {
        wants: (tag) => this.#unit === 0 && tag.local === 'unit' && this.#reader?.takesWhole?.(tag) === true,
        read: (tag, text, past) => this.#reader?.whole?.(tag, text, past, this.#within) === true,
      },
    }, limits);
  }

  /** Goes on with the next bytes, which may be written over afterwards. Returns false where no more will be read. */
  write(block: Uint8Array): boolean {
    return this.#xml.write(this.#decoder.write(block));
  }

  /** Goes on with the next piece of a file that is text already. */
  writeText(text: string): boolean {
    return this.#xml.write(text);
  }

  /** True once there were bytes that are none of the file's encoding; U+FFFD stands for them. */
  get hasInvalidBytes(): boolean {
    return this.#decoder.diagnostics.some(({ code }) => code === 'xml-invalid-bytes');
  }

  /** Where the text ends that has been read. */
  get last(): NonNullable<Diagnostic['where']> {
    const offset = this.#xml.length;
    return { offset, ...this.#xml.position(offset) };
  }

  /** What is known of the `<file>` that is being read. */
  get frame(): Frame | undefined {
    return this.#collector.frame;
  }

  get root(): XmlTag | undefined {
    return this.#root;
  }

  /** The file has ended. */
  end(): Omit<ReadResult, 'translations'> {
    this.#xml.write(this.#decoder.end());
    const xml = this.#xml.end();
    const collector = this.#collector;
    if (this.#reader !== undefined && !this.#closed) this.#reader.cut();
    collector.end();
    const { diagnostics } = collector;
    if (this.#reader === undefined && diagnostics.length === 0) {
      collector.say('error', 'xliff-not-xliff', { start: 0, line: 1, column: 1 }, { found: 'it holds no XML element' });
    }
    const decoding = this.#decoder.diagnostics.map((each) =>
      each.where?.offset === undefined || each.where.line !== undefined ? each : { ...each, where: { ...each.where, ...this.#xml.position(each.where.offset) } },
    );
    return {
      ...(this.#version === undefined ? {} : { version: this.#version }),
      complete: this.#closed,
      diagnostics: [...decoding, ...xml, ...diagnostics],
    };
  }

  #open(tag: XmlTag): boolean {
    this.#depth += 1;
    if (this.#reader === undefined) {
      if (tag.local !== 'xliff') {
        this.#collector.say('error', 'xliff-not-xliff', tag, { found: `its root element is <${tag.name}>` });
        return false;
      }
      this.#root = tag;
      this.#version = tag.get('version');
      this.#reader = isVersion2(tag) ? new Reader2(this.#collector) : new Reader12(this.#collector);
      checkVersion(tag, this.#version, this.#reader, this.#collector);
    }
    if (this.#unit === 0) {
      if (tag.local === 'unit') this.#unit = this.#depth;
      else this.#within = [...this.#within, tag];
    }
    this.#reader.open(tag);
    return true;
  }

  #close(tag: XmlTag, end: number): void {
    if (this.#unit === 0) {
      this.#within = this.#within.slice(0, -1);
    } else if (this.#unit === this.#depth) {
      this.#unit = 0;
      this.#collector.place = { start: tag.start, end, within: this.#within };
    }
    this.#depth -= 1;
    this.#closed = this.#depth === 0;
    this.#reader?.close();
  }
}

/** By namespace, then by the version that is said, then by what only 2.x has. */
function isVersion2(root: XmlTag): boolean {
  if (root.uri.startsWith(documentPrefix)) return root.uri.slice(documentPrefix.length).startsWith('2');
  const version = root.get('version')?.trim() ?? '';
  if (/^[12]\b/.test(version)) return version.startsWith('2');
  return root.get('srcLang') !== undefined;
}

function checkVersion(root: XmlTag, version: string | undefined, reader: Reader, collector: Collector): void {
  if (version === undefined || /^(?:1\.[012]|2\.[012])$/.test(version.trim())) return;
  collector.say('warning', 'xliff-version-unknown', root, { version, as: reader instanceof Reader2 ? '2' : '1.2' });
}
