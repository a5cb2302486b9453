import { hasWords } from '../../text/space.ts';
import type { Piece } from '../../model/block.ts';
import { addText } from '../html/pieces.ts';
import { readableAttribute } from '../html/readable.ts';
import type { ReadReference } from '../html/reference.ts';
import type { Tag } from '../html/tag.ts';
import type { Flow } from './item.ts';

/** The texts that people read in the attributes of a tag of raw HTML. */
export function attributeFlows(source: string, tag: Tag, references: ReadReference, cell: boolean): readonly Flow[] {
  if (tag.closing || tag.attributes.length === 0) return [];
  const values = new Map(tag.attributes.map(({ name, value }) => [name, value === undefined ? '' : source.slice(value.start, value.end)]));
  const flows: Flow[] = [];
  for (const { name, value, quote } of tag.attributes) {
    if (value === undefined || value.start === value.end) continue;
    const kind = readableAttribute(tag.name, name, values);
    if (kind === undefined) continue;
    const pieces = attributePieces(source, value.start, value.end, references);
    if (!pieces.some((piece) => piece.kind === 'text' && hasWords(piece.text))) continue;
    flows.push({ kind, span: value, pieces, place: `attribute:${quote}`, side: 'open', layout: { cell } });
  }
  return flows;
}

/** The value of an attribute as pieces: character references are atomic, runs of white space one space. */
export function attributePieces(source: string, start: number, end: number, references: ReadReference): readonly Piece[] {
  const pieces: Piece[] = [];
  addText(pieces, start, end, false, { source, readReference: references, attribute: true, preserve: false, raw: false });
  return pieces;
}
