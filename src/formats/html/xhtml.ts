/**
 * True if a source is to be read as XML: it begins with an XML declaration and its root is in XHTML's namespace.
 * A document type alone says nothing, browsers read such pages as HTML.
 */
export function isXhtml(source: string): boolean {
  const start = source.slice(0, 4096);
  return /^\ufeff?<\?xml\s/.test(start) && /<html\s[^>]*xmlns\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml["']/i.test(start);
}
