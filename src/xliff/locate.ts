import type { Span } from '../text/span.ts';
import { readXml } from '../xml/read.ts';
import type { XmlTag } from '../xml/tag.ts';
import { documentPrefix, metadataNamespace } from './namespaces.ts';
import { retiredGroup } from './retired.ts';

/** Where a unit of an XLIFF 2 file stands, and what of it stet writes. */
export interface LocatedUnit {
  readonly id: string;
  readonly tag: XmlTag;
  /** From `<unit` past `</unit>`. */
  readonly span: Span;
  readonly retired: boolean;
  readonly matches?: Span;
  readonly metadata?: Span;
  /** In it, what stet itself says. */
  readonly stetGroup?: Span;
  /** True if others say something there too. */
  readonly otherGroups: boolean;
  readonly notes?: Span;
  readonly originalData?: Span;
  readonly parts: readonly Span[];
}

/** Where the units of a `<file>` stand. */
export interface LocatedFile {
  readonly id: string;
  /** Past the last of what stands before the units: skeleton, metadata, notes, extensions. */
  readonly headEnd: number;
  /** Past the last child. */
  readonly contentEnd: number;
  readonly units: readonly LocatedUnit[];
  readonly retired?: { readonly span: Span; readonly headEnd: number };
  /** The group that stands where there is nothing. */
  readonly placeholder?: Span;
}

/** Where everything stands that can be written anew. */
export interface Located {
  readonly root: XmlTag;
  readonly files: readonly LocatedFile[];
}

interface Open {
  readonly tag: XmlTag;
  readonly kind: string;
}

type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };

/**
 * Finds the units of an XLIFF 2 file and their parts.
 *
 * @returns undefined where the file is not well-formed; spans count UTF-16 code units.
 */
export function locate(text: string): Located | undefined {
  const open: Open[] = [];
  const files: LocatedFile[] = [];
  let root: XmlTag | undefined;
  let file: Draft<LocatedFile> | undefined;
  let unit: Draft<LocatedUnit> | undefined;
  const path = (): string => open.map((each) => each.kind).join(' ');
  const close = (kind: string, tag: XmlTag, end: number, parent: string): void => {
    const span = { start: tag.start, end };
    if (unit !== undefined) closeInUnit(unit, kind, parent, span, tag);
    if (kind === 'unit' && unit !== undefined) {
      file?.units.push({ ...unit, span });
      unit = undefined;
    } else if (kind === 'retired' && file !== undefined) {
      file.retired = { span, headEnd: file.retired?.headEnd ?? tag.end };
    } else if (kind === 'file' && file !== undefined) {
      files.push(file);
      file = undefined;
    }
    if (file !== undefined && parent === 'xliff file') {
      file.contentEnd = end;
      if (kind === 'group' && tag.selfClosing && tag.get('id') === 'empty') file.placeholder = span;
      if (kind !== 'unit' && kind !== 'group' && kind !== 'retired') file.headEnd = end;
    }
  };
  const problems = readXml(text, {
    open(tag) {
      root ??= tag;
      const kind = kindOf(tag);
      if (kind === 'file') file = { id: tag.get('id') ?? '', headEnd: tag.end, contentEnd: tag.end, units: [] };
      if (kind === 'unit') {
        const retired = open.some((each) => each.kind === 'retired');
        unit = { id: tag.get('id') ?? '', tag, span: { start: tag.start, end: tag.end }, retired, otherGroups: false, parts: [] };
      }
      if (kind === 'retired' && file !== undefined) file.retired = { span: { start: tag.start, end: tag.end }, headEnd: tag.end };
      open.push({ tag, kind });
    },
    close(_tag, place) {
      const { tag, kind } = open.pop() as Open;
      close(kind, tag, place.end, path());
    },
  });
  return problems.length > 0 || root === undefined ? undefined : { root, files };
}

function kindOf(tag: XmlTag): string {
  if (tag.uri === metadataNamespace) return `mda:${tag.local}`;
  if (!tag.uri.startsWith(documentPrefix)) return tag.local === 'matches' ? 'mtc:matches' : 'other';
  if (tag.local === 'group' && tag.get('id') === retiredGroup && tag.get('name') === retiredGroup) return 'retired';
  return tag.local;
}

function closeInUnit(unit: Draft<LocatedUnit>, kind: string, parent: string, span: Span, tag: XmlTag): void {
  if (parent.endsWith(' unit')) {
    if (kind === 'mtc:matches') unit.matches = span;
    else if (kind === 'mda:metadata') unit.metadata = span;
    else if (kind === 'notes') unit.notes = span;
    else if (kind === 'originalData') unit.originalData = span;
    else if (kind === 'segment' || kind === 'ignorable') unit.parts.push(span);
  } else if (kind === 'mda:metaGroup' && parent.endsWith(' unit mda:metadata')) {
    if (tag.get('category') === 'stet') unit.stetGroup = span;
    else unit.otherGroups = true;
  }
}
