import type { Piece } from '../../model/block.ts';
import { addText } from '../html/pieces.ts';
import type { ReadReference } from '../html/reference.ts';

/** The value of an attribute as pieces: character references are atomic, runs of white space one space. */
export function attributePieces(source: string, start: number, end: number, references: ReadReference): readonly Piece[] {
  const pieces: Piece[] = [];
  addText(pieces, start, end, false, { source, readReference: references, attribute: true, preserve: false, raw: false });
  return pieces;
}
