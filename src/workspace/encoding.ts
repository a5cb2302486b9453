import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { positionAt } from '../text/position.ts';
import { invalidUtf8 } from '../xml/utf8.ts';
import type { Attempt } from './attempt.ts';
import { messages } from './messages.ts';
import { isTooLarge } from './trouble.ts';

/** The encodings that an article may be in; UTF-16 is told by its byte order mark. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export interface Decoded {
  /** The text, a byte order mark included as U+FEFF. */
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of a file, strictly: what is not valid in its encoding is a problem, never a replacement character.
 * So `encode` gives the same bytes again.
 *
 * @param path for the diagnostic: `file-empty`, `file-binary`, `file-invalid-utf8`, `file-invalid-utf16`, `file-too-large`.
 */
export function decode(bytes: Uint8Array, path: string): Attempt<Decoded> {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') {
    const nul = bytes.indexOf(0);
    if (nul >= 0) return { problem: rejected('file-binary', path, { byte: nul }) };
  }
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (isTooLarge(error)) return { problem: rejected('file-too-large', path) };
    return { problem: encoding === 'utf-8' ? invalid(bytes, path) : rejected('file-invalid-utf16', path) };
  }
  if (text.trim() === '') return { problem: rejected('file-empty', path) };
  const nul = text.indexOf('\0');
  if (nul >= 0) return { problem: rejected('file-binary', path, { byte: nul * 2 }) };
  return { value: { text, encoding } };
}

/** The bytes of a text: the opposite of {@link decode}. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c, d] = bytes;
  // FF FE 00 00 begins UTF-32, which is nobody's article: it is left to be found binary.
  if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return 'utf-8';
}

function invalid(bytes: Uint8Array, path: string): Diagnostic {
  const byte = invalidUtf8(bytes);
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, byte));
  const hex = `0x${(bytes[byte] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const where = { file: path, offset: before.length, ...positionAt(before, before.length) };
  return diagnose(messages, 'error', 'file-invalid-utf8', { path, byte, hex }, { where });
}

function rejected(code: keyof typeof messages, path: string, values: Record<string, number> = {}): Diagnostic {
  return diagnose(messages, 'error', code, { path, ...values }, { where: { file: path } });
}
