import type { XmlElement } from '../../xml/tree.ts';
import type { Findings } from './findings.ts';
import { keyOf, prefixes, uris } from './names.ts';

export type Version = '2.0' | '2.1' | '2.2';

/** What every check of XLIFF 2 knows. */
export interface Context {
  readonly version: Version;
  readonly findings: Findings;
  readonly sourceLanguage: string | undefined;
  readonly targetLanguage: string | undefined;
  readonly held: Held;
}

/** What files, groups and units hold in front of their content, looked up once. */
export class Held {
  readonly #elements: WeakMap<XmlElement, Map<string, readonly XmlElement[]>> = new WeakMap();
  readonly #ids: WeakMap<XmlElement, Map<string, ReadonlySet<string>>> = new WeakMap();

  /** The elements of a module that stand in a container, by their key. */
  elements(container: XmlElement, key: string): readonly XmlElement[] {
    return remember(this.#elements, container, key, () => {
      const out: XmlElement[] = [];
      for (const child of container.elements) {
        if (isContent(child)) break;
        if (keyOf(child.uri, child.local) === key) out.push(child);
      }
      return out;
    });
  }

  /** The ids of these elements, or of those that `inside` finds in each of them. */
  ids(
    container: XmlElement,
    key: string,
    inside: (element: XmlElement) => Iterable<XmlElement> = (element) => [element],
  ): ReadonlySet<string> {
    return remember(this.#ids, container, key, () => {
      const out = new Set<string>();
      for (const element of this.elements(container, key)) {
        for (const item of inside(element)) {
          const id = idOf(item);
          if (id !== undefined) out.add(id);
        }
      }
      return out;
    });
  }
}

function remember<T>(memory: WeakMap<XmlElement, Map<string, T>>, element: XmlElement, key: string, find: () => T): T {
  let map = memory.get(element);
  if (map === undefined) {
    map = new Map();
    memory.set(element, map);
  }
  const known = map.get(key);
  if (known !== undefined) return known;
  const found = find();
  map.set(key, found);
  return found;
}

/** True for what follows the notes and the elements of modules. */
function isContent(element: XmlElement): boolean {
  const { local } = element;
  return (
    (local === 'unit' || local === 'group' || local === 'segment' || local === 'ignorable') &&
    prefixes.get(element.uri) === 'xlf'
  );
}

/** True for an element of the core, by its name where one is given. */
export function isCore(element: XmlElement, local?: string): boolean {
  const { uri } = element;
  return (uri === uris.xlf || uri === uris.xlf22) && (local === undefined || element.local === local);
}

/** The nearest ancestor-or-self with one of the keys. */
export function enclosing(element: XmlElement, ...keys: readonly string[]): XmlElement | undefined {
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    if (keys.includes(keyOf(at.uri, at.local))) return at;
  }
  return undefined;
}

/** The elements that an element is in, itself first. */
export function lineage(element: XmlElement): readonly XmlElement[] {
  const out: XmlElement[] = [];
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) out.push(at);
  return out;
}

/** The value of an attribute on an element, or on the nearest ancestor that has it. */
export function inherited(element: XmlElement, local: string, uri: string): string | undefined {
  for (let at: XmlElement | undefined = element; at !== undefined; at = at.parent) {
    const value = at.get(local, uri);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Every element inside an element, itself first, in document order. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.elements) yield* descendants(child);
}

/** The identifier of an element of a module or extension: `id`, or `xml:id`. */
export function idOf(element: XmlElement): string | undefined {
  return (element.get('id') ?? element.get('id', uris.xml))?.trim();
}
