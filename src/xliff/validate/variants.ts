import type { XmlElement } from '../../xml/tree.ts';
import { prefixes } from './names.ts';
import type { Context } from './scope.ts';
import { isCore } from './scope.ts';

const selectors = ['plural', 'ordinal', 'gender', 'select'] as const;
type Selector = (typeof selectors)[number];

/**
 * The Plural, Gender and Select module: `switch` on a unit names what selects, `case` on its segments for which values.
 * Drafts had them on groups and units, and commas between the items; both are taken.
 */
export function checkVariants(element: XmlElement, { findings }: Context): void {
  const switched = attributeOf(element, 'switch');
  const items = switched === undefined ? undefined : checkSwitch(element, switched, { findings });
  const seen = new Set<string>();
  for (const child of element.elements) {
    const isVariant = isCore(element, 'unit') ? isCore(child, 'segment') : isCore(child, 'unit');
    if (!isVariant) continue;
    const value = attributeOf(child, 'case');
    if (value === undefined) {
      if (items !== undefined) findings.warning('xliff-case-missing', child, { element: child.name });
    } else if (switched === undefined) {
      findings.error('xliff-case-alone', child, { value });
    } else if (items !== undefined) {
      checkCase(child, value, items, { findings });
      const key = list(value).join(' ');
      if (seen.has(key)) findings.warning('xliff-case-repeated', child, { value });
      seen.add(key);
    }
  }
}

/** True if the segments of a unit are variants of one text, not parts of it. */
export function isSwitched(unit: XmlElement): boolean {
  return attributeOf(unit, 'switch') !== undefined;
}

function attributeOf(element: XmlElement, name: string): string | undefined {
  if (!element.tag.hasPrefixes) return undefined;
  return element.attributes.find(({ local, uri }) => local === name && prefixes.get(uri) === 'pgs')?.value;
}

function list(value: string): readonly string[] {
  return value.split(/[\s,]+/).filter((item) => item !== '');
}

function checkSwitch(
  element: XmlElement,
  value: string,
  { findings }: Pick<Context, 'findings'>,
): readonly Selector[] | undefined {
  const items = list(value);
  const kinds = items.map((item) => /^([^:]*):[^:]+$/.exec(item)?.[1]);
  const wrong = items.length === 0 ? -1 : kinds.findIndex((kind) => !selectors.includes(kind as Selector));
  if (items.length > 0 && wrong === -1) return kinds as readonly Selector[];
  findings.error('xliff-switch', element, { value, item: items[wrong] ?? value });
  return undefined;
}

const pluralKeywords: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

function checkCase(
  element: XmlElement,
  value: string,
  kinds: readonly Selector[],
  { findings }: Pick<Context, 'findings'>,
): void {
  const items = list(value);
  if (items.length !== kinds.length) {
    findings.error('xliff-case-count', element, { value, count: items.length, expected: kinds.length });
    return;
  }
  items.forEach((item, i) => {
    const kind = kinds[i] as Selector;
    if (kind !== 'plural' && kind !== 'ordinal') return;
    if (!pluralKeywords.has(item) && !/^=?\d+(?:\.\d+)?$/.test(item)) {
      findings.error('xliff-case-value', element, { item, kind });
    }
  });
}
