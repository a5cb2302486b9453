/** Namespaces by the prefixes that the standard writes them with; `xlf` is 2.0's and 2.1's, `xlf22` is 2.2's. */
export const uris = {
  xlf: 'urn:oasis:names:tc:xliff:document:2.0',
  xlf22: 'urn:oasis:names:tc:xliff:document:2.2',
  mtc: 'urn:oasis:names:tc:xliff:matches:2.0',
  gls: 'urn:oasis:names:tc:xliff:glossary:2.0',
  fs: 'urn:oasis:names:tc:xliff:fs:2.0',
  mda: 'urn:oasis:names:tc:xliff:metadata:2.0',
  res: 'urn:oasis:names:tc:xliff:resourcedata:2.0',
  ctr: 'urn:oasis:names:tc:xliff:changetracking:2.0',
  slr: 'urn:oasis:names:tc:xliff:sizerestriction:2.0',
  val: 'urn:oasis:names:tc:xliff:validation:2.0',
  its: 'http://www.w3.org/2005/11/its',
  itsm: 'urn:oasis:names:tc:xliff:itsm:2.1',
  pgs: 'urn:oasis:names:tc:xliff:pgs:1.0',
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
} as const;

/** The standard's prefix of a namespace; 2.0's and 2.2's document namespaces are both `xlf`. */
export const prefixes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(uris).map(([prefix, uri]) => [uri, prefix] as const),
  [uris.xlf22, 'xlf'],
  // The module's text has one name, its schema the other.
  ['urn:oasis:names:tc:xliff:pgsm:1.0', 'pgs'],
  // The header of 2.2 says 2.0 where its schema says 2.1.
  ['urn:oasis:names:tc:xliff:itsm:2.0', 'itsm'],
]);

/** `source` for elements of the core, `gls:term` for those of modules, `{uri}name` for all others. */
export function keyOf(uri: string, local: string): string {
  const prefix = prefixes.get(uri);
  if (prefix === 'xlf') return local;
  return prefix === undefined ? `{${uri}}${local}` : `${prefix}:${local}`;
}

/** True for the namespaces of the core, of modules, and of XML itself: everything else is an extension. */
export function isDefined(uri: string): boolean {
  return prefixes.has(uri);
}
