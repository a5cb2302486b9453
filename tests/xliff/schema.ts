import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlBufferInputProvider, XmlDocument, xmlRegisterInputProvider, XsdValidator } from 'libxml2-wasm';
import type { XliffVersion } from '#stet/model/translation.js';

const schemas = new URL('../../../shared/data/xliff/schemas/', import.meta.url);

/** True where the schemas of the standards lie beside the repository. */
export const haveSchemas: boolean = existsSync(fileURLToPath(schemas));

const cores = {
  '1.2': ['1.2', 'xliff-core-1.2-transitional.xsd', 'urn:oasis:names:tc:xliff:document:1.2'],
  '2.0': ['2.1', 'xliff_core_2.0.xsd', 'urn:oasis:names:tc:xliff:document:2.0'],
  '2.1': ['2.1', 'xliff_core_2.0.xsd', 'urn:oasis:names:tc:xliff:document:2.0'],
  '2.2': ['2.2', 'xliff_core_2.2.xsd', 'urn:oasis:names:tc:xliff:document:2.2'],
} as const;

const modules = [
  ['matches.xsd', 'urn:oasis:names:tc:xliff:matches:2.0'],
  ['metadata.xsd', 'urn:oasis:names:tc:xliff:metadata:2.0'],
  ['itsm.xsd', 'urn:oasis:names:tc:xliff:itsm:2.1'],
] as const;

/** The schemas as libxml2 asks for them, wherever they say that the others are. */
function schemaFiles(folder: string): Record<string, Uint8Array> {
  const xml = readFileSync(new URL('xml.xsd', schemas));
  const files: Record<string, Uint8Array> = {
    'http://www.w3.org/2001/xml.xsd': xml,
    [`${folder}/informativeCopiesOf3rdPartySchemas/w3c/xml.xsd`]: xml,
  };
  for (const name of readdirSync(new URL(`${folder}/`, schemas))) {
    if (name.endsWith('.xsd')) files[`${folder}/${name}`] = readFileSync(new URL(`${folder}/${name}`, schemas));
  }
  return files;
}

/** Validates against the schemas of a version; what is wrong, a line each. */
export function schemaValidator(version: XliffVersion): (text: string) => readonly string[] {
  const [folder, file, namespace] = cores[version];
  xmlRegisterInputProvider(new XmlBufferInputProvider(schemaFiles(folder)));
  const imports = [[file, namespace], ...(version === '1.2' ? [] : modules)].map(([name, uri]) => `<xs:import namespace="${uri}" schemaLocation="${name}"/>`);
  const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  const validator = XsdValidator.fromDoc(XmlDocument.fromString(all, { url: `${folder}/all.xsd` }));
  return (text) => {
    let parsed: XmlDocument | undefined;
    try {
      parsed = XmlDocument.fromString(text);
      validator.validate(parsed);
      return [];
    } catch (error) {
      const details = (error as { details?: readonly { message: string; line: number }[] }).details;
      return details === undefined || details.length === 0 ? [String(error)] : details.map(({ message, line }) => `${line}: ${message.trim()}`);
    } finally {
      parsed?.dispose();
    }
  };
}
