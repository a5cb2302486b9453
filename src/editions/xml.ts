import { XMLBuilder } from 'fast-xml-parser';
import { isXmlChar } from '../xml/escape.ts';

/** Writes plain data as XML: names beginning with `@` are attributes, `#text` is the text of an element. */
export interface XmlWriter {
  (tree: Readonly<Record<string, unknown>>): string;
}

/** Makes the writer of feeds and sitemaps: escaped, indented, without what XML does not allow. */
export function createXmlWriter(): XmlWriter {
  const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', format: true, indentBy: ' ', suppressEmptyNode: true });
  return (tree) => `<?xml version="1.0" encoding="UTF-8"?>\n${String(builder.build(tree))}`;
}

/** Text without the characters that XML 1.0 does not allow. */
export function xmlText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (found) => (isXmlChar(found.codePointAt(0) as number) ? found : '\uFFFD'));
}
