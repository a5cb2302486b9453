import type { Flavour } from './elements-12.ts';
import { elements12 } from './elements-12.ts';
import type { Vocabulary } from './structure.ts';

/** The namespace of XLIFF 1.2. */
export const uri12 = 'urn:oasis:names:tc:xliff:document:1.2';

/** What there is in XLIFF 1.2. */
export function vocabulary12(flavour: Flavour): Vocabulary {
  const elements = elements12(flavour);
  return {
    key: (uri, local) => (uri === uri12 ? local : `{${uri}}${local}`),
    define: (key) => elements.get(key),
    isDefined: (uri) => uri === uri12,
    looksIntoExtensions: false,
    checkOthers: () => undefined,
    checkAttribute(element, attribute, definition, findings) {
      const values = { attribute: attribute.name, element: element.name };
      if (attribute.uri === uri12) {
        findings.error('xliff-unknown-attribute', element, values, definition.section);
      } else if (definition.foreign === 'modules') {
        findings.error('xliff-foreign-attribute', element, values, definition.section);
      }
    },
  };
}
