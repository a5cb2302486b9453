import type { BlockKind } from '../model/block.ts';

/** Each kind of block, and the value of XLIFF 1.2's `restype` that says it best. */
export const restypes: Readonly<Record<BlockKind, string>> = {
  title: 'x-title',
  description: 'x-description',
  heading: 'heading',
  paragraph: 'x-paragraph',
  item: 'listitem',
  term: 'x-term',
  cell: 'cell',
  caption: 'caption',
  quotation: 'x-quotation',
  attribution: 'x-attribution',
  code: 'x-code',
  'link-title': 'x-link-title',
  alternative: 'x-alternative',
  metadata: 'x-metadata',
  attribute: 'x-attribute',
  other: 'x-other',
};

/** What a unit is, as `name` (2.x) and `resname` (1.2) say it: `paragraph`, `heading-2`. */
export function unitName(kind: BlockKind, level?: number): string {
  return level === undefined ? kind : `${kind}-${level}`;
}

/** The kind and level that a name of stet's making says; undefined for any other name. */
export function readUnitName(name: string): { readonly kind: BlockKind; readonly level?: number } | undefined {
  const found = /^([a-z-]+?)(?:-([1-9]))?$/.exec(name);
  const kind = found?.[1];
  if (kind === undefined || !Object.hasOwn(restypes, kind)) return undefined;
  return found?.[2] === undefined ? { kind: kind as BlockKind } : { kind: kind as BlockKind, level: Number(found[2]) };
}
