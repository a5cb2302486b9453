import { append } from '../text/append.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { LocatedUnit } from './locate.ts';
import { type Attributes, openTag } from './markup.ts';
import type { UnitText } from './write-unit-2.ts';

/**
 * The edits that make a unit say something else: of its children only those are written anew whose text changes.
 *
 * @param old the unit as it would be written now, if nothing had changed.
 * @param now the unit as it is to be.
 */
export function unitEdits(existing: string, place: LocatedUnit, old: UnitText, now: UnitText, depth: number): readonly Edit[] {
  const edits: Edit[] = [];
  const indent = '  '.repeat(depth + 1);
  const start = place.tag.end;
  const bodyStart = place.originalData?.start ?? place.parts[0]?.start ?? start;
  if (!sameAttributes(old.attributes, now.attributes)) edits.push({ span: { start: place.tag.start, end: start }, text: startTag(place, now.attributes) });
  if (!same(old.matches, now.matches)) edits.push(child(existing, place.matches, now.matches, () => after(start, now.matches)));
  if (!same(old.metadata, now.metadata)) edits.push(metadataEdit(existing, place, now.metadata, start));
  if (!same(old.notes, now.notes)) edits.push(child(existing, place.notes, now.notes, () => before(bodyStart, now.notes, indent)));
  append(edits, bodyEdits(existing, place, old, now));
  return edits;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, i) => line === b[i]);
}

function sameAttributes(a: Attributes, b: Attributes): boolean {
  return openTag('x', a) === openTag('x', b);
}

/** The start tag, with what other tools say in it. */
function startTag(place: LocatedUnit, attributes: Attributes): string {
  const merged: Record<string, string | number | undefined> = { ...attributes };
  for (const { name, value } of place.tag.attributes) if (!Object.hasOwn(attributes, name)) merged[name] = value;
  return openTag(place.tag.name, merged);
}

/** Replaces a child, takes it away, or puts it where it was not. */
function child(existing: string, span: Span | undefined, lines: readonly string[], add: () => Edit): Edit {
  if (span === undefined) return add();
  if (lines.length > 0) return { span, text: lines.join('\n').trimStart() };
  return { span: { start: beforeSpace(existing, span.start), end: span.end }, text: '' };
}

function after(at: number, lines: readonly string[]): Edit {
  return { span: { start: at, end: at }, text: `\n${lines.join('\n')}` };
}

function before(at: number, lines: readonly string[], indent: string): Edit {
  return { span: { start: at, end: at }, text: `${lines.join('\n').trimStart()}\n${indent}` };
}

/** What other tools say in the metadata of the unit stays there. */
function metadataEdit(existing: string, place: LocatedUnit, lines: readonly string[], start: number): Edit {
  if (!place.otherGroups || place.metadata === undefined) {
    return child(existing, place.metadata, lines, () => after(place.matches?.end ?? start, lines));
  }
  // Without the tags of <mda:metadata>, which is there.
  const group = lines.slice(1, -1);
  const inner = existing.indexOf('>', place.metadata.start) + 1;
  return child(existing, place.stetGroup, group, () => after(inner, group));
}

/** Original data and parts refer to each other; parts are written anew one by one where the data stay as they are. */
function bodyEdits(existing: string, place: LocatedUnit, old: UnitText, now: UnitText): readonly Edit[] {
  if (same(old.body, now.body)) return [];
  const [first] = place.parts;
  const last = place.parts.at(-1);
  if (first === undefined || last === undefined) return [];
  const oldParts = cut(old.body);
  const parts = cut(now.body);
  const data = place.originalData === undefined ? '' : existing.slice(place.originalData.start, place.originalData.end);
  const canonical = parts.data.join('\n').trim() === data;
  if (same(oldParts.data, parts.data) && canonical && parts.parts.length === place.parts.length && oldParts.parts.length === place.parts.length) {
    return place.parts.flatMap((span, i) => {
      const lines = parts.parts[i] as readonly string[];
      return same(oldParts.parts[i] as readonly string[], lines) ? [] : [{ span, text: lines.join('\n').trimStart() }];
    });
  }
  return [{ span: { start: place.originalData?.start ?? first.start, end: last.end }, text: now.body.join('\n').trimStart() }];
}

/** The lines of `<originalData>`, and those of each part. Content stands in one line with its element, whatever is in it. */
function cut(body: readonly string[]): { readonly data: readonly string[]; readonly parts: readonly (readonly string[])[] } {
  const data: string[] = [];
  const parts: string[][] = [];
  for (const line of body) {
    const text = line.trimStart();
    if (/^<(?:segment|ignorable)[ >]/.test(text)) parts.push([line]);
    else if (parts.length === 0) data.push(line);
    else parts.at(-1)?.push(line);
  }
  return { data, parts };
}

function beforeSpace(text: string, at: number): number {
  let from = at;
  while (from > 0 && /\s/.test(text[from - 1] as string)) from -= 1;
  return from;
}
