import type { Diagnostic } from '../text/diagnostic.ts';
import { decodeXml } from '../xml/decode.ts';
import type { XmlElement } from '../xml/tree.ts';
import { readTree } from '../xml/tree.ts';
import { Document2 } from './validate/document-2.ts';
import { Findings } from './validate/findings.ts';
import { uris } from './validate/names.ts';

/** A document that is validated while it is read. */
interface Document {
  done(element: XmlElement): void;
  end(): void;
}

/**
 * Validates an XLIFF file by the text of its standard: XLIFF 2.0, 2.1 and 2.2 with all modules.
 *
 * @param bytes of the file, in the encoding that it declares
 * @returns everything that was found, in the order of the file, each with code, section of the standard, line and column; the file is
 *   invalid if something has the severity `error`. Never throws: a file that is not XML has findings that begin with `xml-`.
 * @example validateXliff(bytes).filter(({ severity }) => severity === 'error').length === 0
 */
export function validateXliff(bytes: Uint8Array): readonly Diagnostic[] {
  const { text, diagnostics: decoding } = decodeXml(bytes);
  const findings = new Findings('XLIFF');
  let document: Document | undefined;
  const xml = readTree(text, (element) => {
    document ??= begin(element, findings);
    document.done(element);
  });
  if (xml.diagnostics.length === 0) document?.end();
  return [...decoding, ...xml.diagnostics, ...findings.all];
}

const unknown: Document = { done: (element) => element.drop(), end: () => undefined };

function begin(element: XmlElement, findings: Findings): Document {
  let root = element;
  while (root.parent !== undefined) root = root.parent;
  if (root.local === 'xliff' && (root.uri === uris.xlf || root.uri === uris.xlf22)) return new Document2(root, findings);
  findings.error('xliff-other-root', root, { element: root.name, namespace: root.uri });
  return unknown;
}
