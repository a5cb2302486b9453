/** The namespace that the prefix `xml` is always bound to. */
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/** A name as Namespaces in XML 1.0 reads it; an unbound prefix has the namespace `undefined`. */
export interface QName {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string | undefined;
  /** False where it is no qualified name. */
  readonly good: boolean;
}

/**
 * The namespace declarations in force at an element. Elements that declare nothing share the scope of their parent, and
 * every scope remembers the names it has resolved, so that a name costs one look-up.
 */
export class Scope {
  readonly #parent: Scope | undefined;
  readonly #bindings: ReadonlyMap<string, string>;
  readonly #elements: Map<string, QName> = new Map();
  readonly #attributes: Map<string, QName> = new Map();

  constructor(parent: Scope | undefined, bindings: ReadonlyMap<string, string>) {
    this.#parent = parent;
    this.#bindings = bindings;
  }

  /** The scope of a document: the prefixes `xml` and `xmlns` alone. */
  static root(): Scope {
    return new Scope(undefined, new Map([['xml', xmlNamespace], ['xmlns', xmlnsNamespace]]));
  }

  /** The namespace of a prefix; the empty prefix is the default namespace. */
  resolve(prefix: string): string | undefined {
    const uri = this.#bindings.get(prefix);
    if (uri !== undefined) return uri;
    if (this.#parent !== undefined) return this.#parent.resolve(prefix);
    return prefix === '' ? '' : undefined;
  }

  element(name: string): QName {
    let known = this.#elements.get(name);
    if (known === undefined) {
      const { prefix, local } = split(name);
      known = { name, prefix, local, uri: this.resolve(prefix), good: isQName(name) };
      this.#elements.set(name, known);
    }
    return known;
  }

  attribute(name: string): QName {
    let known = this.#attributes.get(name);
    if (known === undefined) {
      const { prefix, local } = split(name);
      // The default namespace does not apply to attributes.
      const uri = prefix === '' ? (name === 'xmlns' ? xmlnsNamespace : '') : this.resolve(prefix);
      known = { name, prefix, local, uri, good: isQName(name) };
      this.#attributes.set(name, known);
    }
    return known;
  }
}

function split(name: string): { prefix: string; local: string } {
  const colon = name.indexOf(':');
  return colon === -1 ? { prefix: '', local: name } : { prefix: name.slice(0, colon), local: name.slice(colon + 1) };
}

/** True if a name has at most one colon, with the start of a name on both of its sides (Namespaces in XML, 4). */
function isQName(name: string): boolean {
  const colon = name.indexOf(':');
  if (colon === -1) return true;
  if (colon === 0 || name.includes(':', colon + 1)) return false;
  // The characters before and after a colon were checked as name characters; these may not start a name.
  return colon < name.length - 1 && !/^(?:[-.\d\xB7\u203F\u2040]|\p{Mn})/u.test(name.slice(colon + 1));
}

/** True if Namespaces in XML 1.0 (3, 5) forbids to bind the prefix to the namespace. */
export function isForbiddenBinding(prefix: string, uri: string): boolean {
  if (prefix === 'xmlns' || uri === xmlnsNamespace) return true;
  if ((prefix === 'xml') !== (uri === xmlNamespace)) return true;
  return prefix !== '' && uri === '';
}
