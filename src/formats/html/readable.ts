import type { BlockKind } from '../../model/block.ts';

/** The values of other attributes of the same tag, decoded, by name in lower case. */
export type AttributeValues = ReadonlyMap<string, string>;

const everywhere: ReadonlyMap<string, BlockKind> = new Map([
  ['alt', 'alternative'],
  ['title', 'attribute'],
  ['placeholder', 'attribute'],
  ['aria-label', 'attribute'],
  ['aria-description', 'attribute'],
  ['aria-placeholder', 'attribute'],
  ['aria-roledescription', 'attribute'],
  ['aria-valuetext', 'attribute'],
  ['xlink:title', 'attribute'],
]);

const somewhere: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['label', new Set(['option', 'optgroup', 'track', 'menuitem'])],
  ['abbr', new Set(['th', 'td'])],
  ['summary', new Set(['table'])],
  ['standby', new Set(['object'])],
]);

const metaKinds: ReadonlyMap<string, BlockKind> = new Map([
  ['title', 'title'],
  ['headline', 'title'],
  ['description', 'description'],
  ['abstract', 'description'],
  ['og:title', 'title'],
  ['og:description', 'description'],
  ['og:site_name', 'metadata'],
  ['og:image:alt', 'alternative'],
  ['twitter:title', 'title'],
  ['twitter:description', 'description'],
  ['twitter:image:alt', 'alternative'],
  ['twitter:label1', 'metadata'],
  ['twitter:data1', 'metadata'],
  ['twitter:label2', 'metadata'],
  ['twitter:data2', 'metadata'],
  ['dc:title', 'title'],
  ['dc:description', 'description'],
  ['dc.title', 'title'],
  ['dc.description', 'description'],
  ['dcterms.title', 'title'],
  ['dcterms.description', 'description'],
  ['dcterms.abstract', 'description'],
]);

/** Attributes that {@link readableAttribute} asks about; every other name is never read. */
const names: ReadonlySet<string> = new Set([...everywhere.keys(), ...somewhere.keys(), 'content', 'value']);

/** True if an attribute of this name may hold text that people read, on some element. */
export function mayBeReadable(attribute: string): boolean {
  return names.has(attribute);
}

/**
 * What the text of an attribute is, or undefined where nobody reads it.
 *
 * @param element and `attribute`: names in lower case.
 * @param values the other attributes of the tag: `name`, `property`, `itemprop`, `type`, `rel` matter.
 * @example readableAttribute('meta', 'content', new Map([['property', 'og:title']])) // 'title'
 */
export function readableAttribute(element: string, attribute: string, values: AttributeValues): BlockKind | undefined {
  if (element === 'meta') return attribute === 'content' ? metaKind(values) : undefined;
  if (element === 'script' || element === 'style' || attribute === 'content') return undefined;
  if (attribute === 'value') {
    const type = values.get('type')?.toLowerCase() ?? '';
    return element === 'input' && (type === 'submit' || type === 'button' || type === 'reset') ? 'attribute' : undefined;
  }
  if (attribute === 'title') {
    if (element === 'a') return 'link-title';
    // The title of a style sheet is a name that others refer to.
    if (element === 'link' && /stylesheet/i.test(values.get('rel') ?? '')) return undefined;
    return 'attribute';
  }
  return everywhere.get(attribute) ?? (somewhere.get(attribute)?.has(element) === true ? 'attribute' : undefined);
}

function metaKind(values: AttributeValues): BlockKind | undefined {
  for (const key of ['name', 'property', 'itemprop']) {
    for (const word of values.get(key)?.toLowerCase().split(/[ \t\n\r\f]+/) ?? []) {
      const kind = metaKinds.get(word);
      if (kind !== undefined) return kind;
    }
  }
  return undefined;
}
