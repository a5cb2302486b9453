import { isForbiddenBinding, type QName, Scope } from './namespaces.ts';
import type { Problems } from './problems.ts';

/** A start tag, as far as it has been read. */
export interface RawTag {
  /** As it is written. */
  readonly name: string;
  /** Names and values of its attributes, in turn. */
  readonly attributes: readonly string[];
  /** Names of its attributes with a colon, and `xmlns`. */
  readonly special: readonly string[];
  /** Where it begins, in the window. */
  readonly at: number;
}

/** An attribute stands once (XML 1.0, 3.1). */
export function checkTwice({ attributes, name: element, at }: RawTag, problems: Problems): void {
  if (attributes.length > 16) {
    const seen = new Set<string>();
    for (let i = 0; i < attributes.length; i += 2) {
      const name = attributes[i] as string;
      if (seen.has(name)) problems.stop('xml-duplicate-attribute', at, { name, element });
      seen.add(name);
    }
    return;
  }
  for (let i = 2; i < attributes.length; i += 2) {
    const name = attributes[i] as string;
    for (let k = 0; k < i; k += 2) if (attributes[k] === name) problems.stop('xml-duplicate-attribute', at, { name, element });
  }
}

/** A new scope if the tag declares namespaces, else that of its parent. */
export function declare({ attributes, at }: RawTag, parent: Scope, problems: Problems): Scope {
  let bindings: Map<string, string> | undefined;
  for (let i = 0; i < attributes.length; i += 2) {
    const name = attributes[i] as string;
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const prefix = name.slice(6);
    const uri = (attributes[i + 1] as string).trim();
    if (isForbiddenBinding(prefix, uri)) problems.stop('xml-bad-namespace', at, { name, uri });
    (bindings ??= new Map()).set(prefix, uri);
  }
  return bindings === undefined ? parent : new Scope(parent, bindings);
}

/** Names with a colon are good ones of a bound prefix, and no two of them are the same name (Namespaces in XML, 6.3). */
export function checkAttributes({ special, name: element, at }: RawTag, scope: Scope, problems: Problems): void {
  const seen = special.length > 1 ? new Set<string>() : undefined;
  for (const name of special) {
    const known = scope.attribute(name);
    if (name !== 'xmlns') checkName(known, at, problems);
    if (seen === undefined) return;
    const expanded = `{${known.uri}}${known.local}`;
    if (seen.has(expanded)) problems.stop('xml-duplicate-attribute', at, { name, element });
    seen.add(expanded);
  }
}

export function checkName({ name, uri, good, prefix }: QName, at: number, problems: Problems): void {
  if (!good) problems.stop('xml-bad-name', at, { name });
  if (uri === undefined) problems.stop('xml-unbound-prefix', at, { name, prefix });
}
