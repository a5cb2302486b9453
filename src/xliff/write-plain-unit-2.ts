import { onlyText } from '../model/content.ts';
import type { Note, Part, Unit } from '../model/translation.ts';
import { aboutUnit } from './about.ts';
import { openTag } from './markup.ts';
import { unitName } from './names.ts';
import { text2 } from './write-inline-2.ts';
import { metadataLines, noteLines } from './write-unit-2.ts';

const indents: readonly string[] = Array.from({ length: 12 }, (_, depth) => '  '.repeat(depth));
const escaped = /[\0-\x08\x0B-\x1F&<>\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * Writes a unit that has nothing but text in it, in one go.
 *
 * @param depth how deep `<unit>` stands.
 * @returns the lines that {@link UnitWriter2} makes of it, joined, without the indentation of the first; undefined of any other unit.
 */
export function writePlainUnit2(unit: Unit, depth: number): string | undefined {
  if (unit.codes.length > 0 || unit.matches.length > 0 || unit.parts.length === 0 || depth + 2 >= indents.length) return undefined;
  const outer = indents[depth + 1] as string;
  const inner = indents[depth + 2] as string;
  let out = openTag('unit', {
    id: unit.id,
    name: unit.kind === undefined ? unit.name : unitName(unit.kind, unit.level),
    translate: unit.translate ? undefined : 'no',
    'xml:space': unit.preserveSpace === true ? 'preserve' : undefined,
  });
  for (const line of metadataLines(depth + 1, aboutUnit(unit))) out += `\n${line}`;
  for (const line of noteLines(depth + 1, unit.notes)) out += `\n${line}`;
  for (const part of unit.parts) {
    const source = plain(part.source);
    const target = part.target === undefined ? undefined : plain(part.target);
    if (source === undefined || (part.target !== undefined && target === undefined)) return undefined;
    out += `\n${outer}${startTag(part)}\n${inner}<source>${source}</source>`;
    if (target !== undefined) out += `\n${inner}<target${part.order === undefined ? '' : ` order="${part.order}"`}>${target}</target>`;
    out += `\n${outer}</${part.kind}>`;
  }
  return `${out}\n${indents[depth] as string}</unit>`;
}

function plain(content: Part['source']): string | undefined {
  if (content.length === 0) return '';
  const text = onlyText(content);
  return text === undefined ? undefined : plainText2(text);
}

/** A text as it is written between two tags. */
export function plainText2(text: string): string {
  return escaped.test(text) ? text2(text) : text;
}

/**
 * What is written between the start tag of a unit with nothing but text in it and its first part.
 *
 * @param depth how deep `<unit>` stands.
 */
export function writeHead2(depth: number, base: string, notes: readonly Note[]): string {
  let out = '';
  for (const line of metadataLines(depth + 1, [['base', base]])) out += `\n${line}`;
  for (const line of noteLines(depth + 1, notes)) out += `\n${line}`;
  return out;
}

function startTag({ kind, id, state, subState, target }: Part): string {
  const said = kind === 'segment' && (target !== undefined || subState !== undefined) ? (target === undefined ? 'initial' : state) : undefined;
  if (id !== undefined && subState === undefined && /^[\w.:-]+$/.test(id)) return said === undefined ? `<${kind} id="${id}">` : `<${kind} id="${id}" state="${said}">`;
  return openTag(kind, { id, state: said, subState: kind === 'segment' ? subState : undefined });
}
