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
  const mark = byMark(bytes);
  const body = mark === undefined ? bytes : bytes.subarray(mark.size);
  const shape = mark?.encoding ?? byShape(body);
  const diagnostics: Diagnostic[] = [];
  const declared = declaredEncoding(body, shape);
  const known = declared === undefined ? 'utf-8' : canonical(declared);
  let encoding = shape ?? known;
  if (encoding === undefined) {
    diagnostics.push(diagnose(messages, 'error', 'xml-encoding-unknown', { encoding: declared as string }, top));
    encoding = 'utf-8';
  } else if (shape === undefined && encoding.startsWith('utf-16')) {
    // The declaration itself could be read byte by byte, so the file cannot be in UTF-16.
    diagnostics.push(conflict(declared as string, 'utf-8'));
    encoding = 'utf-8';
  } else if (declared !== undefined && known !== undefined && family(known) !== family(encoding)) {
    diagnostics.push(conflict(declared, encoding));
  }
  const text = decode(body, encoding, mark?.size ?? 0, diagnostics);
  return { text, encoding, bom: mark !== undefined, diagnostics };
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

function decode(body: Uint8Array, encoding: string, skipped: number, diagnostics: Diagnostic[]): string {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(body);
    return encoding === 'windows-1252' ? mendWindows1252(text) : text;
  } catch {
    // Either the bytes are wrong or they are too many for one string; the second try tells which.
  }
  let text: string;
  try {
    text = new TextDecoder(encoding, { ignoreBOM: true }).decode(body);
  } catch {
    diagnostics.push(diagnose(messages, 'error', 'xml-too-large', { bytes: body.length }, top));
    return '';
  }
  diagnostics.push(invalidBytes(body, text, encoding, skipped));
  return text;
}

/** The characters of windows-1252 from 0x80 to 0x9F; five of the bytes stand for nothing and stay controls. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Node decodes windows-1252 as if it were ISO 8859-1 (20 to 22), which leaves controls where quotes and dashes belong. */
function mendWindows1252(text: string): string {
  return text.replace(/[\x80-\x9F]/g, (control) => upper.charAt(control.charCodeAt(0) - 0x80));
}

function invalidBytes(body: Uint8Array, text: string, encoding: string, skipped: number): Diagnostic {
  const at = encoding === 'utf-8' ? invalidUtf8(body) : firstUndecodable(body, encoding);
  // What stands before the first wrong byte decodes the same with and without it.
  const before = new TextDecoder(encoding, { ignoreBOM: true }).decode(body.subarray(0, at));
  const offset = Math.min(before.length, text.length);
  return diagnose(messages, 'error', 'xml-invalid-bytes', { byte: at + skipped, encoding }, {
    where: { offset, ...new Lines(text).at(offset) },
  });
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
