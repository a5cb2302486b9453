/** A place in the content of an element: which elements, how many. */
export interface Particle {
  /** Keys of elements; empty where elements of other namespaces stand. */
  readonly names: readonly string[];
  readonly min: number;
  readonly max: number;
}

/** An attribute without namespace. */
export interface AttributeRule<Type extends string = string> {
  readonly type: Type;
  readonly required: boolean;
}

/** What the standard says about an element. */
export interface Definition<Type extends string = string> {
  /** Its place in the standard. */
  readonly section: string;
  readonly content: readonly Particle[];
  /** True where text may stand between the elements. */
  readonly mixed: boolean;
  readonly attributes: ReadonlyMap<string, AttributeRule<Type>>;
  /** Attributes of the XML namespace that are named for the element, by their local name. */
  readonly xml: ReadonlyMap<string, Type>;
  /** Which attributes of other namespaces it takes: all, all but `xml:…`, or only those of modules that name it. */
  readonly foreign: 'all' | 'no-xml' | 'modules';
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
export function attributes<Type extends string>(list: string): ReadonlyMap<string, AttributeRule<Type>> {
  return new Map(
    list
      .split(/\s+/)
      .filter((part) => part !== '')
      .map((part) => {
        const [name, type] = part.replace('!', '').split(':') as [string, Type];
        return [name, { type, required: part.endsWith('!') }] as const;
      }),
  );
}
