/** Namespaces of XLIFF 2 and the modules that stet reads and writes. 2.0 and 2.1 share one. */
export const namespaces = {
  '1.2': 'urn:oasis:names:tc:xliff:document:1.2',
  '2.0': 'urn:oasis:names:tc:xliff:document:2.0',
  '2.1': 'urn:oasis:names:tc:xliff:document:2.0',
  '2.2': 'urn:oasis:names:tc:xliff:document:2.2',
} as const;

export const matchesNamespace = 'urn:oasis:names:tc:xliff:matches:2.0';
export const metadataNamespace = 'urn:oasis:names:tc:xliff:metadata:2.0';
export const itsNamespace = 'http://www.w3.org/2005/11/its';
export const itsmNamespace = 'urn:oasis:names:tc:xliff:itsm:2.1';

/** Every namespace of an XLIFF document begins so. */
export const documentPrefix = 'urn:oasis:names:tc:xliff:document:';
