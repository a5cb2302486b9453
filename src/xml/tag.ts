import type { Position } from '../text/position.ts';
import type { Lines } from './lines.ts';
import type { QName, Scope } from './namespaces.ts';

/** An attribute with its namespace; an attribute without prefix has the namespace ``. */
export interface XmlAttribute {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly value: string;
}

/**
 * A start tag or an empty-element tag. `start` and `end` are UTF-16 offsets in the text: of its `<`, and past its `>`.
 * Attribute names are ordinary strings, `__proto__` and `constructor` among them.
 */
export class XmlTag {
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  readonly #name: QName;
  /** Qualified names and values in turn. */
  readonly #values: readonly string[];
  readonly #scope: Scope;
  readonly #lines: Lines | undefined;
  #attributes: readonly XmlAttribute[] | undefined;

  constructor(
    name: QName,
    values: readonly string[],
    scope: Scope,
    lines: Lines | undefined,
    start: number,
    end: number,
    selfClosing: boolean,
  ) {
    this.#name = name;
    this.#values = values;
    this.#scope = scope;
    this.#lines = lines;
    this.start = start;
    this.end = end;
    this.selfClosing = selfClosing;
  }

  /** The name as it is written, with its prefix. */
  get name(): string {
    return this.#name.name;
  }

  get prefix(): string {
    return this.#name.prefix;
  }

  get local(): string {
    return this.#name.local;
  }

  /** The namespace; empty where there is none. */
  get uri(): string {
    return this.#name.uri ?? '';
  }

  /** Where it begins; undefined where lines are not counted. */
  get position(): Position | undefined {
    return this.#lines?.at(this.start);
  }

  /** From 1; 0 where lines are not counted. */
  get line(): number {
    return this.position?.line ?? 0;
  }

  /** From 1, in UTF-16 code units. */
  get column(): number {
    return this.position?.column ?? 0;
  }

  /** All attributes in document order, namespace declarations included. Made on first use: {@link get} is cheaper. */
  get attributes(): readonly XmlAttribute[] {
    if (this.#attributes !== undefined) return this.#attributes;
    const out: XmlAttribute[] = [];
    const values = this.#values;
    for (let i = 0; i < values.length; i += 2) {
      const name = values[i] as string;
      const { prefix, local, uri } = this.#scope.attribute(name);
      out.push({ name, prefix, local, uri: uri ?? '', value: values[i + 1] as string });
    }
    return (this.#attributes = out);
  }

  /** True if an attribute has a prefix, or is a namespace declaration: if not, none of them is in a namespace. */
  get hasPrefixes(): boolean {
    const values = this.#values;
    for (let i = 0; i < values.length; i += 2) {
      const name = values[i] as string;
      if (name === 'xmlns' || name.includes(':')) return true;
    }
    return false;
  }

  /**
   * The value of an attribute without namespace, by its name; the value of one with a namespace, by local name and namespace.
   *
   * @example tag.get('id')
   * @example tag.get('lang', xmlNamespace)
   */
  get(local: string, uri = ''): string | undefined {
    const values = this.#values;
    for (let i = 0; i < values.length; i += 2) {
      const name = values[i] as string;
      if (uri === '') {
        if (name === local) return values[i + 1];
        continue;
      }
      if (!name.endsWith(local)) continue;
      const resolved = this.#scope.attribute(name);
      if (resolved.local === local && resolved.uri === uri) return values[i + 1];
    }
    return undefined;
  }

  /** The namespace that a prefix stands for at this element, if any: for prefixes in attribute values. */
  namespace(prefix: string): string | undefined {
    return this.#scope.resolve(prefix);
  }
}
