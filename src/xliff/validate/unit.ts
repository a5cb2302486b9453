import { XmlElement, textOf } from '../../xml/tree.ts';
import { isCore } from './scope.ts';

/** A segment or an ignorable. */
export interface Part {
  readonly element: XmlElement;
  readonly isSegment: boolean;
  /** Place among the parts of the unit, from 1. */
  readonly position: number;
  readonly source: XmlElement | undefined;
  readonly target: XmlElement | undefined;
  /** Where its target stands among the targets: what `order` says, else `position`. */
  readonly order: number;
}

/** An inline element as reading comes across it; a `<pc>` and a `<mrk>` are come across twice. */
export interface Inline {
  readonly element: XmlElement;
  readonly name: string;
  readonly event: 'open' | 'close' | 'point';
  readonly part: Part;
}

/** The contents of one side of a unit or of a match, in reading order. */
export interface Side {
  readonly side: 'source' | 'target';
  readonly inlines: readonly Inline[];
  /** The first element with each id. */
  readonly byId: ReadonlyMap<string, XmlElement>;
}

/** What holds content in two languages: a unit, or a match. */
export interface Content {
  readonly element: XmlElement;
  readonly parts: readonly Part[];
  readonly source: Side;
  readonly target: Side;
  /** `<data>` by id. */
  readonly data: ReadonlyMap<string, XmlElement>;
}

/** Collects the parts of a unit. */
export function unitContent(unit: XmlElement): Content {
  const parts: Part[] = [];
  for (const element of unit.elements) {
    if (!isCore(element, 'segment') && !isCore(element, 'ignorable')) continue;
    parts.push(partOf(element, parts.length + 1));
  }
  return contentOf(unit, parts);
}

/** The same content, each part as if it were alone. */
export function partContents(content: Content): readonly Content[] {
  const { element, data } = content;
  return content.parts.map((part) => ({
    element,
    parts: [part],
    source: sideOf('source', [part]),
    target: sideOf('target', [part]),
    data,
  }));
}

/** Collects the content of a match: it has one source and one target of its own. */
export function matchContent(match: XmlElement): Content {
  return contentOf(match, [partOf(match, 1)]);
}

function partOf(element: XmlElement, position: number): Part {
  const target = element.elements.find((child) => isCore(child, 'target'));
  const order = target?.get('order')?.trim() ?? '';
  return {
    element,
    isSegment: element.local === 'segment',
    position,
    source: element.elements.find((child) => isCore(child, 'source')),
    target,
    order: /^\+?\d+$/.test(order) ? Number(order) : position,
  };
}

function contentOf(element: XmlElement, parts: readonly Part[]): Content {
  const data = new Map<string, XmlElement>();
  for (const child of element.elements) {
    if (!isCore(child, 'originalData')) continue;
    for (const item of child.elements) {
      const id = item.get('id')?.trim();
      if (id !== undefined && !data.has(id)) data.set(id, item);
    }
  }
  const inOrder = parts.toSorted((a, b) => a.order - b.order || a.position - b.position);
  return { element, parts, source: sideOf('source', parts), target: sideOf('target', inOrder), data };
}

function sideOf(side: Side['side'], parts: readonly Part[]): Side {
  const inlines: Inline[] = [];
  const byId = new Map<string, XmlElement>();
  const walk = (element: XmlElement, part: Part): void => {
    for (const child of element.children) {
      if (!(child instanceof XmlElement) || !isCore(child)) continue;
      const name = child.local;
      const spans = name === 'pc' || name === 'mrk';
      inlines.push({ element: child, name, event: spans ? 'open' : 'point', part });
      const id = child.get('id')?.trim();
      if (id !== undefined && !byId.has(id)) byId.set(id, child);
      walk(child, part);
      if (spans) inlines.push({ element: child, name, event: 'close', part });
    }
  };
  for (const part of parts) {
    const content = part[side];
    if (content !== undefined) walk(content, part);
  }
  return { side, inlines, byId };
}

/** True if an inline element is a code: not an annotation, not a character. */
export function isCode(name: string): boolean {
  return name === 'ph' || name === 'pc' || name === 'sc' || name === 'ec';
}

/** What a reader sees of one side of a part. */
export function sideText(part: Part, side: Side['side']): string | undefined {
  const element = part[side];
  return element === undefined ? undefined : textOf(element);
}
