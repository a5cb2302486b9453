import type { ValueType } from './values.ts';
import { valueType } from './values.ts';

/** A place in the content of an element: which elements, how many. */
export interface Particle {
  /** Keys of elements; empty where elements of other namespaces stand. */
  readonly names: readonly string[];
  readonly min: number;
  readonly max: number;
}

/** An attribute without namespace. */
export interface AttributeRule {
  readonly type: ValueType;
  readonly required: boolean;
}

/** What the standard says about an element. */
export interface Element {
  /** Its place in the standard. */
  readonly section: string;
  readonly content: readonly Particle[];
  /** True where text may stand between the elements. */
  readonly mixed: boolean;
  readonly attributes: ReadonlyMap<string, AttributeRule>;
  /** Attributes of the XML namespace that are named for the element, by their local name. */
  readonly xml: ReadonlyMap<string, ValueType>;
  /**
   * Which attributes of other namespaces it takes: all, all but `xml:…`, or only those of modules that name it; `lax` is all, and
   * those without namespace that nobody knows, as the transitional schema of 1.2 has it.
   */
  readonly foreign: 'all' | 'lax' | 'no-xml' | 'modules';
}

/** An element as it is written down in the tables; what is left out is not there. */
export interface Shape {
  readonly children?: string;
  readonly mixed?: boolean;
  readonly attributes?: string;
  readonly xml?: string;
  readonly foreign?: Element['foreign'];
}

/** Makes the definition of an element. */
export function define(section: string, shape: Shape = {}, types: (name: string) => ValueType = valueType): Element {
  const xml = attributes(shape.xml ?? '', types);
  return {
    section,
    content: content(shape.children ?? ''),
    mixed: shape.mixed ?? false,
    attributes: attributes(shape.attributes ?? '', types),
    xml: new Map([...xml].map(([name, { type }]) => [name, type])),
    foreign: shape.foreign ?? 'modules',
  };
}

/**
 * Content written as the standard's trees write it: names, `|` between alternatives, and `?`, `*` or `+` behind;
 * `other` stands for elements of other namespaces.
 *
 * @example content('skeleton? other* notes? unit|group+')
 */
export function content(tree: string): readonly Particle[] {
  return tree
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const how = /[?*+]$/.exec(part)?.[0] ?? '';
      const names = part.slice(0, part.length - how.length);
      return {
        names: names === 'other' ? [] : names.split('|'),
        min: how === '?' || how === '*' ? 0 : 1,
        max: how === '*' || how === '+' ? Infinity : 1,
      };
    });
}

/**
 * Attributes as `name:type`, with `!` behind those that are required.
 *
 * @example attributes('id:nmtoken! name:text')
 */
export function attributes(
  list: string,
  types: (name: string) => ValueType = valueType,
): ReadonlyMap<string, AttributeRule> {
  return new Map(
    list
      .split(/\s+/)
      .filter((part) => part !== '')
      .map((part) => {
        const [name, type] = part.replace('!', '').split(':') as [string, string];
        return [name, { type: types(type), required: part.endsWith('!') }] as const;
      }),
  );
}
