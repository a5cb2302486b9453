import type { BlockKind, Piece } from '../../model/block.ts';
import type { Span } from '../../text/span.ts';
import { jsonPieces } from '../json/pieces.ts';
import { isSpace } from './tag.ts';

/** A string of a JSON text that people read. */
export interface JsonText {
  readonly kind: BlockKind;
  /** Between the quotes. */
  readonly span: Span;
  readonly pieces: readonly Piece[];
}

/** Properties of schema.org's things whose values people read. */
const readable: ReadonlyMap<string, BlockKind> = new Map([
  ['headline', 'title'],
  ['alternativeHeadline', 'title'],
  ['description', 'description'],
  ['abstract', 'description'],
  ['caption', 'caption'],
]);

/**
 * Finds the headlines and descriptions of a JSON-LD script; looks at strings and what stands between them,
 * so damaged JSON costs only what is damaged.
 *
 * @example readJsonLd('{"headline":"A"}', { start: 0, end: 16 }) // one text at 13..14
 */
export function readJsonLd(source: string, span: Span): readonly JsonText[] {
  const found: JsonText[] = [];
  let key: string | undefined;
  let at = span.start;
  while (at < span.end) {
    const unit = source.charCodeAt(at);
    if (unit === 0x22) {
      const end = stringEnd(source, at + 1, span.end);
      if (end === undefined) break;
      const next = skipSpace(source, end + 1, span.end);
      if (source.charCodeAt(next) === 0x3a) {
        key = source.slice(at + 1, end);
        at = next + 1;
        continue;
      }
      const kind = key === undefined ? undefined : readable.get(key);
      if (kind !== undefined) {
        const text = { start: at + 1, end };
        found.push({ kind, span: text, pieces: jsonPieces(source, text) });
      }
      at = end + 1;
      continue;
    }
    // A key is that of one value; the texts of an array all belong to it.
    if (unit === 0x7b || unit === 0x7d || unit === 0x5d) key = undefined;
    at += 1;
  }
  return found;
}

function stringEnd(source: string, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === 0x5c) at += 1;
    else if (unit === 0x22) return at;
    else if (unit === 0x0a) return undefined;
  }
  return undefined;
}

function skipSpace(source: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(source.charCodeAt(at))) at += 1;
  return at;
}
