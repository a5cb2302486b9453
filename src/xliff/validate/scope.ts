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
}

/** True for an element of the core, by its name where one is given. */
export function isCore(element: XmlElement, local?: string): boolean {
  return prefixes.get(element.uri) === 'xlf' && (local === undefined || element.local === local);
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
