import type { Diagnostic } from '../text/diagnostic.ts';
import { decodeXml } from '../xml/decode.ts';
import type { XmlElement } from '../xml/tree.ts';
import { readTree } from '../xml/tree.ts';
import { Document12 } from './validate/document-12.ts';
import { Document2 } from './validate/document-2.ts';
import { Findings } from './validate/findings.ts';
import { uris } from './validate/names.ts';
import { uri12 } from './validate/vocabulary-12.ts';

/** A document that is validated while it is read. */
interface Document {
  done(element: XmlElement): void;
  end(): void;
}

/** What a validation goes by. */
export interface ValidateOptions {
  /**
   * Whether XLIFF 1.2 has to be strict; if it is not said, only a file is that names the strict schema in its
   * `xsi:schemaLocation`.
   */
  readonly strict?: boolean;
}

/**
 * Validates an XLIFF file by the text of its standard: XLIFF 2.0, 2.1 and 2.2 with all modules, and 1.2, transitional and strict.
 *
 * @param bytes of the file, in the encoding that it declares
 * @returns everything that was found, in the order of the file, each with code, section of the standard, line and column; the file is
 *   invalid if something has the severity `error`. Never throws: a file that is not XML has findings that begin with `xml-`.
 * @example validateXliff(bytes).filter(({ severity }) => severity === 'error').length === 0
 */
export function validateXliff(bytes: Uint8Array, options: ValidateOptions = {}): readonly Diagnostic[] {
  const { text, diagnostics: decoding } = decodeXml(bytes);
  const findings = new Findings('XLIFF');
  let document: Document | undefined;
  const xml = readTree(text, (element) => {
    document ??= begin(element, options, findings);
    document.done(element);
  });
  if (xml.diagnostics.length === 0) document?.end();
  return [...decoding, ...xml.diagnostics, ...findings.all];
}

const instanceUri = 'http://www.w3.org/2001/XMLSchema-instance';

const unknown: Document = { done: (element) => element.drop(), end: () => undefined };

function begin(element: XmlElement, { strict }: ValidateOptions, findings: Findings): Document {
  let root = element;
  while (root.parent !== undefined) root = root.parent;
  if (root.local === 'xliff' && (root.uri === uris.xlf || root.uri === uris.xlf22)) return new Document2(root, findings);
  if (root.local === 'xliff' && root.uri === uri12) {
    const isStrict = strict ?? root.get('schemaLocation', instanceUri)?.includes('strict') === true;
    return new Document12(isStrict ? 'strict' : 'transitional', findings);
  }
  findings.error('xliff-other-root', root, { element: root.name, namespace: root.uri });
  return unknown;
}
