import { diagnose } from '../text/diagnostic.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { Lines } from './lines.ts';
import { messages } from './messages.ts';
import { invalidUtf8 } from './utf8.ts';

/** An XML file as text. */
export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  /** The encoding it was read in, in lower case, as the Encoding Standard names it: `utf-8`, `utf-16le`, … */
  readonly encoding: string;
  /** True if the file starts with a byte order mark. */
  readonly bom: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the bytes of an XML file as text: by byte order mark, then by the shape of the first bytes, then by the XML
 * declaration; UTF-8 without any of them (XML 1.0, 4.3.3 and F).
 *
 * Bytes that the encoding does not allow become U+FFFD and give the error `xml-invalid-bytes`, whose value `byte` is the
 * offset of the first one in bytes.
 *
 * @example decodeXml(bytes).text
 */
export function decodeXml(bytes: Uint8Array): Decoded {
  const { encoding, skipped, diagnostics } = detect(bytes);
  const body = bytes.subarray(skipped);
  const piece = decode(body, encoding);
  const bom = skipped > 0;
  if (piece === undefined) {
    const problem = diagnose(messages, 'error', 'xml-too-large', { bytes: body.length }, top);
    return { text: '', encoding, bom, diagnostics: [...diagnostics, problem] };
  }
  const { text, bad } = piece;
  if (bad === undefined) return { text, encoding, bom, diagnostics };
  const where = { offset: bad.at, ...new Lines(text).at(bad.at) };
  return { text, encoding, bom, diagnostics: [...diagnostics, diagnose(messages, 'error', 'xml-invalid-bytes', { byte: bad.byte + skipped, encoding }, { where })] };
}

/** Bytes that tell all there is to tell of the encoding. */
const headSize = 1024;

/**
 * Reads the bytes of an XML file as {@link decodeXml} does, one block after another, so that no string is as long as the file.
 * Pieces of UTF-8 end after a `>` where there is one, so that few tags are cut in two.
 *
 * @example for (const block of blocks) reader.write(decoder.write(block)); reader.write(decoder.end());
 */
export class XmlDecoder {
  /** Of `xml-invalid-bytes` the first only, and without line and column. */
  readonly diagnostics: Diagnostic[] = [];
  #encoding: string | undefined;
  /** Bytes that are not decoded yet. */
  #rest: Uint8Array = new Uint8Array(0);
  /** Blocks that came behind them while not enough had come: they are not copied again for each that comes. */
  #waiting: Uint8Array[] = [];
  #waits = 0;
  /** Bytes and UTF-16 code units that are. */
  #bytes = 0;
  #units = 0;

  /** The text that a block adds; the block may be written over afterwards. */
  write(block: Uint8Array): string {
    if (block.length + this.#waits < this.#rest.length) {
      this.#waiting.push(copy(block));
      this.#waits += block.length;
      return '';
    }
    const bytes = this.#joined(block);
    if (this.#encoding === undefined && bytes.length < headSize) {
      this.#rest = copy(bytes);
      return '';
    }
    const body = this.#begin(bytes);
    const end = wholeUpTo(body, this.#encoding as string);
    this.#rest = copy(body.subarray(end));
    return this.#decode(body.subarray(0, end));
  }

  /** What has not been decoded, and a block behind it. */
  #joined(block: Uint8Array): Uint8Array {
    if (this.#rest.length === 0) return block;
    const bytes = new Uint8Array(this.#rest.length + this.#waits + block.length);
    let at = 0;
    for (const part of [this.#rest, ...this.#waiting, block]) {
      bytes.set(part, at);
      at += part.length;
    }
    this.#waiting = [];
    this.#waits = 0;
    return bytes;
  }

  /** The rest of the text. */
  end(): string {
    const rest = this.#begin(this.#joined(new Uint8Array(0)));
    this.#rest = new Uint8Array(0);
    return this.#decode(rest);
  }

  #begin(bytes: Uint8Array): Uint8Array {
    if (this.#encoding !== undefined) return bytes;
    const { encoding, skipped, diagnostics } = detect(bytes);
    this.#encoding = encoding;
    this.#bytes = skipped;
    this.diagnostics.push(...diagnostics);
    return bytes.subarray(skipped);
  }

  #decode(bytes: Uint8Array): string {
    const encoding = this.#encoding as string;
    const piece = decode(bytes, encoding);
    if (piece === undefined) {
      this.diagnostics.push(diagnose(messages, 'error', 'xml-too-large', { bytes: bytes.length }, top));
      return '';
    }
    const { text, bad } = piece;
    if (bad !== undefined && this.diagnostics.every(({ code }) => code !== 'xml-invalid-bytes')) {
      const where = { offset: this.#units + bad.at };
      this.diagnostics.push(diagnose(messages, 'error', 'xml-invalid-bytes', { byte: this.#bytes + bad.byte, encoding }, { where }));
    }
    this.#bytes += bytes.length;
    this.#units += text.length;
    return text;
  }
}

/** Node's buffers share their bytes with what `slice` gives. */
function copy(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes);
}

/** How many bytes of a block can be decoded without those that follow; none of an encoding that has to be read as a whole. */
function wholeUpTo(bytes: Uint8Array, encoding: string): number {
  let end = bytes.length;
  if (encoding === 'utf-8') {
    const tag = bytes.lastIndexOf(62);
    if (tag >= 0) return tag + 1;
    // Where even that is missing, the last character is left for the next block.
    end = Math.max(0, end - 1);
    while (end > 0 && ((bytes[end] as number) & 0xc0) === 0x80) end -= 1;
    return end;
  }
  if (encoding.startsWith('utf-16')) {
    end -= end % 2;
    const high = bytes[encoding === 'utf-16be' ? end - 2 : end - 1] ?? 0;
    return (high & 0xfc) === 0xd8 ? end - 2 : end;
  }
  return /^(?:windows-125|iso-8859-|koi8-|macintosh$|ibm866$)/.test(encoding) ? end : 0;
}

interface Detected {
  readonly encoding: string;
  /** Bytes of the byte order mark. */
  readonly skipped: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** The encoding of a file, from its first bytes. */
function detect(bytes: Uint8Array): Detected {
  const mark = byMark(bytes);
  const body = mark === undefined ? bytes : bytes.subarray(mark.size);
  const shape = mark?.encoding ?? byShape(body);
  const declared = declaredEncoding(body, shape);
  const known = declared === undefined ? 'utf-8' : canonical(declared);
  const encoding = shape ?? known;
  const skipped = mark?.size ?? 0;
  if (encoding === undefined) {
    return { encoding: 'utf-8', skipped, diagnostics: [diagnose(messages, 'error', 'xml-encoding-unknown', { encoding: declared as string }, top)] };
  }
  // The declaration itself could be read byte by byte, so the file cannot be in UTF-16.
  if (shape === undefined && encoding.startsWith('utf-16')) return { encoding: 'utf-8', skipped, diagnostics: [conflict(declared as string, 'utf-8')] };
  const differ = declared !== undefined && known !== undefined && family(known) !== family(encoding);
  return { encoding, skipped, diagnostics: differ ? [conflict(declared, encoding)] : [] };
}

const top = { where: { offset: 0, line: 1, column: 1 } };

function conflict(declared: string, encoding: string): Diagnostic {
  return diagnose(messages, 'warning', 'xml-encoding-conflict', { declared, encoding }, top);
}

/** A file that declares `UTF-16` has said enough: the mark or the shape tells the byte order. */
function family(encoding: string): string {
  return encoding.startsWith('utf-16') ? 'utf-16' : encoding;
}

function byMark(bytes: Uint8Array): { encoding: string; size: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', size: 3 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', size: 2 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', size: 2 };
  return undefined;
}

function byShape(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  return undefined;
}

/** Encodings that XML files declare by names that the Encoding Standard does not know. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['cp1252', 'windows-1252'],
  ['cp1251', 'windows-1251'],
  ['cp1250', 'windows-1250'],
  ['utf-16-le', 'utf-16le'],
  ['utf-16-be', 'utf-16be'],
]);

function canonical(label: string): string | undefined {
  const lower = label.trim().toLowerCase();
  try {
    return new TextDecoder(aliases.get(lower) ?? lower).encoding;
  } catch {
    return undefined;
  }
}

function declaredEncoding(body: Uint8Array, shape: string | undefined): string | undefined {
  const head = new TextDecoder(shape?.startsWith('utf-16') ? shape : 'windows-1252').decode(body.subarray(0, 1024));
  return /^<\?xml[ \t\r\n][^>]{0,400}?encoding[ \t\r\n]*=[ \t\r\n]*["']([^"'<>]{0,60})["']/.exec(head)?.[1];
}

interface Piece {
  readonly text: string;
  /** The first bytes that are none of the encoding: their offset in bytes, and that of their U+FFFD in the text. */
  readonly bad?: { readonly byte: number; readonly at: number };
}

/** The text of some bytes; undefined where they are too many for one string. */
function decode(bytes: Uint8Array, encoding: string): Piece | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text: encoding === 'windows-1252' ? mendWindows1252(text) : text };
  } catch {
    // Either the bytes are wrong or they are too many for one string; the second try tells which.
  }
  try {
    const lenient = new TextDecoder(encoding, { ignoreBOM: true });
    const text = lenient.decode(bytes);
    const byte = encoding === 'utf-8' ? invalidUtf8(bytes) : firstUndecodable(bytes, encoding);
    // What stands before the first wrong byte decodes the same with and without it.
    const before = lenient.decode(bytes.subarray(0, byte));
    return { text, bad: { byte, at: Math.min(before.length, text.length) } };
  } catch {
    return undefined;
  }
}

/** The characters of windows-1252 from 0x80 to 0x9F; five of the bytes stand for nothing and stay controls. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Node decodes windows-1252 as if it were ISO 8859-1 (20 to 22), which leaves controls where quotes and dashes belong. */
function mendWindows1252(text: string): string {
  return text.replace(/[\x80-\x9F]/g, (control) => upper.charAt(control.charCodeAt(0) - 0x80));
}

/** Offset of the first byte of the first sequence that an encoding does not allow, by halving: prefixes decode up to there. */
function firstUndecodable(body: Uint8Array, encoding: string): number {
  let good = 0;
  let bad = body.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try {
      // A sequence that is cut off by the end of the prefix is no error here: `stream` waits for its rest.
      new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle;
    }
  }
  return good;
}
