import type { Span } from '../../text/span.ts';
import { jsonPieces } from '../json/pieces.ts';
import { scanJson } from '../json/scan.ts';
import { jsonStyle, writeJsonText } from '../json/write.ts';
import type { Scalar, Scalars } from './scalar.ts';

/**
 * The strings of JSON front matter with their places. Between `;;;` the braces may be left out.
 *
 * @param span what is between the fences (UTF-16 code units).
 */
export function readJson(source: string, span: Span): Scalars {
  const inside = source.slice(span.start, span.end);
  const bare = !/^\s*\{/.test(inside);
  const text = bare ? `{${inside}}` : inside;
  const base = bare ? span.start - 1 : span.start;
  const { strings, fault } = scanJson(text);
  if (fault !== undefined) return { scalars: [], problem: { offset: Math.min(base + fault.offset, span.end), reason: 'neither a value nor what may follow one' } };
  const { ascii, slashes, coded, upper } = jsonStyle(inside);
  const layout = { ascii, slashes, coded, upper };
  return {
    scalars: strings.map(({ path, span: { start, end } }): Scalar => {
      const place = { start: base + start, end: base + end };
      return { path: path.filter((step) => typeof step === 'string'), place: 'json:"', span: place, pieces: jsonPieces(source, place), layout };
    }),
  };
}

/** What JSON front matter says; undefined where it cannot be read. */
export function jsonValue(text: string): unknown {
  try {
    return JSON.parse(/^\s*\{/.test(text) ? text : `{${text}}`);
  } catch {
    return undefined;
  }
}

/** The inside of a string of JSON, written as the front matter's own strings are. */
export function encodeJson(text: string, layout: Readonly<Record<string, unknown>>): string {
  return writeJsonText(text, { ascii: layout['ascii'] === true, slashes: layout['slashes'] === true, coded: String(layout['coded'] ?? ''), upper: layout['upper'] === true });
}
