import type { Translation, Unit } from '../model/translation.ts';
import { append } from '../text/append.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { increasing } from './increasing.ts';
import { locate, type Located, type LocatedFile, type LocatedUnit } from './locate.ts';
import { itsmNamespace, matchesNamespace, metadataNamespace, namespaces } from './namespaces.ts';
import type { WriteOptions2 } from './options.ts';
import { readXliff } from './read.ts';
import { unitEdits } from './update-unit.ts';
import { retiredGroupTag, write2 } from './write-2.ts';
import { UnitWriter2, usesItsm } from './write-unit-2.ts';

/**
 * Writes translations over an XLIFF 2 file and changes of it only what has changed: units that say the same stay as they are,
 * byte for byte, and so do the elements and attributes of other tools, comments and white space around what is written anew.
 *
 * A file that cannot be written over is written as {@link write2} writes it: one that is not complete, of another version, of
 * other languages, with other files in it or with a prefix of its own for XLIFF. Of inline content that has changed, what
 * stet does not know is lost; the same goes for matches and notes.
 *
 * @param existing the text of the file as it is.
 * @returns the text of the file as it is to be.
 * @example updateXliff(text, [translation], { version: '2.0' })
 */
export function updateXliff(existing: string, translations: readonly Translation[], options: WriteOptions2): string {
  const read = readXliff(existing);
  const located = locate(existing);
  if (located === undefined || !read.complete || read.version !== options.version || !sameFrame(read.translations, translations)) return write2(translations, options);
  const prefixes = missingPrefixes(located, options);
  if (prefixes === undefined || located.files.length !== translations.length) return write2(translations, options);
  const edits: Edit[] = [];
  if (prefixes !== '') edits.push(insertion(located.root.end - 1, prefixes));
  translations.forEach((translation, i) => {
    append(edits, fileEdits(existing, located.files[i] as LocatedFile, read.translations[i] as Translation, translation, options));
  });
  return applyEdits(existing, edits);
}

/** True if both say the same of everything but their units, and there is something to write. */
function sameFrame(old: readonly Translation[], now: readonly Translation[]): boolean {
  const frame = ({ units: _units, ...rest }: Translation): string => JSON.stringify(Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return (
    old.length === now.length &&
    now.every((translation, i) => translation.units.length > 0 && frame(translation) === frame(old[i] as Translation)) &&
    old.every(({ units }) => new Set(units.map((unit) => unit.id)).size === units.length)
  );
}

/** Declarations that the root lacks; undefined where a prefix that is needed stands for something else. */
function missingPrefixes({ root }: Located, options: WriteOptions2): string | undefined {
  if (root.prefix !== '' || root.uri !== namespaces[options.version]) return undefined;
  const wanted: [string, string][] = [];
  if (options.compat !== true) wanted.push(['mtc', matchesNamespace], ['mda', metadataNamespace]);
  if (usesItsm(options)) wanted.push(['itsm', itsmNamespace]);
  let out = '';
  for (const [prefix, uri] of wanted) {
    const bound = root.namespace(prefix);
    if (bound !== undefined && bound !== uri) return undefined;
    if (bound === undefined) out += ` xmlns:${prefix}="${uri}"`;
  }
  return out;
}

function fileEdits(existing: string, file: LocatedFile, old: Translation, now: Translation, options: WriteOptions2): readonly Edit[] {
  const writer = new UnitWriter2(options, now.targetLanguage);
  const before = new Map(old.units.map((unit) => [unit.id, unit]));
  // Of units with the same id the first one is read, and the others go.
  const places = new Map<string, LocatedUnit>();
  for (const place of file.units) if (!places.has(place.id)) places.set(place.id, place);
  const edits: Edit[] = [];
  const kept = new Set<LocatedUnit>();
  const fill = (units: readonly Unit[], start: number, retired: boolean): void => {
    const depth = retired ? 3 : 2;
    const candidates = units.map((unit) => places.get(unit.id)).map((place) => (place?.retired === retired ? place : undefined));
    const stay = increasing(candidates.map((place) => place?.span.start));
    let at = start;
    units.forEach((unit, i) => {
      const place = places.get(unit.id);
      const same = place === undefined ? undefined : before.get(unit.id);
      if (place !== undefined && same !== undefined && stay.has(i)) {
        kept.add(place);
        append(edits, unitEdits(existing, place, writer.pieces(same, depth), writer.pieces(unit, depth), depth));
        at = place.span.end;
        return;
      }
      edits.push(insertion(at, `\n${place === undefined || same === undefined ? writer.lines(unit, depth).join('\n') : moved(place, same, unit, depth)}`));
    });
  };
  /** A unit that goes elsewhere takes along what other tools say in it. */
  const moved = (place: LocatedUnit, same: Unit, unit: Unit, depth: number): string => {
    const { start, end } = place.span;
    const here = existing.slice(start, end);
    if (here === writer.lines(same, place.retired ? 3 : 2).join('\n').trimStart()) return writer.lines(unit, depth).join('\n');
    const own = unitEdits(existing, place, writer.pieces(same, depth), writer.pieces(unit, depth), depth);
    return '  '.repeat(depth) + applyEdits(here, own.map(({ span, text }) => ({ span: { start: span.start - start, end: span.end - start }, text })));
  };
  const gone = now.units.filter((unit) => unit.retired === true);
  fill(now.units.filter((unit) => unit.retired !== true), file.headEnd, false);
  if (gone.length > 0 && file.retired === undefined) edits.push(insertion(file.contentEnd, `\n    ${retiredGroupTag}`));
  if (gone.length > 0) fill(gone, file.retired?.headEnd ?? file.contentEnd, true);
  if (gone.length > 0 && file.retired === undefined) edits.push(insertion(file.contentEnd, '\n    </group>'));
  const emptied = gone.length === 0 ? file.retired?.span : undefined;
  for (const place of file.units) {
    if (!kept.has(place) && !(place.retired && emptied !== undefined)) edits.push(removal(existing, place.span.start, place.span.end));
  }
  if (emptied !== undefined) edits.push(removal(existing, emptied.start, emptied.end));
  if (file.placeholder !== undefined) edits.push(removal(existing, file.placeholder.start, file.placeholder.end));
  return edits;
}

function insertion(at: number, text: string): Edit {
  return { span: { start: at, end: at }, text };
}

/** Takes a stretch away, with the white space before it. */
function removal(text: string, start: number, end: number): Edit {
  let from = start;
  while (from > 0 && /\s/.test(text[from - 1] as string)) from -= 1;
  return { span: { start: from, end }, text: '' };
}
