import type { Translation } from '../model/translation.ts';
import type { Diagnostic } from '../text/diagnostic.ts';
import { decodeXml } from '../xml/decode.ts';
import { readXml } from '../xml/read.ts';
import type { XmlTag } from '../xml/tag.ts';
import { Collector } from './collect.ts';
import { documentPrefix } from './namespaces.ts';
import { Reader12 } from './read-12.ts';
import { Reader2 } from './read-2.ts';
import type { Reader } from './reader.ts';

/** What an XLIFF file holds. */
export interface ReadResult {
  /** As the file says it: `1.0` to `2.2`; absent where it is not XLIFF or does not say. */
  readonly version?: string;
  /** False where the file is cut off or not well-formed: `translations` then hold the units before that place. */
  readonly complete: boolean;
  readonly translations: readonly Translation[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads an XLIFF file of any version from 1.0 to 2.2, by namespace and content. Comments, processing instructions and
 * extensions are passed over; the text inside unknown inline elements is kept. Never throws.
 *
 * @param input the bytes of the file, in the encoding that it declares, or its text.
 * @returns `complete` is false for a file that ends early; errors `xliff-not-xliff`, `xliff-unsafe-original` (`original` is left
 *   out), `xliff-duplicate-unit` (the first is kept), `xliff-unit-cut-off`, and those of XML (`xml-…`); warnings
 *   `xliff-version-unknown`, `xliff-no-language`, `xliff-unit-without-id`; all with line and column.
 * @example readXliff(bytes).translations[0]?.units
 */
export function readXliff(input: Uint8Array | string): ReadResult {
  const decoded = typeof input === 'string' ? { text: input, diagnostics: [] } : decodeXml(input);
  const collector = new Collector();
  let reader: Reader | undefined;
  let version: string | undefined;
  let depth = 0;
  let closed = false;
  const xml = readXml(decoded.text, {
    open(tag) {
      depth += 1;
      if (reader !== undefined) {
        reader.open(tag);
        return true;
      }
      if (tag.local !== 'xliff') {
        collector.say('error', 'xliff-not-xliff', tag, { found: `its root element is <${tag.name}>` });
        return false;
      }
      version = tag.get('version');
      reader = isVersion2(tag) ? new Reader2(collector) : new Reader12(collector);
      checkVersion(tag, version, reader, collector);
      reader.open(tag);
      return true;
    },
    close() {
      depth -= 1;
      closed = depth === 0;
      reader?.close();
    },
    text: (text) => reader?.text(text),
    cdata: (text) => reader?.text(text),
  });
  if (reader !== undefined && !closed) (reader as Reader).cut();
  collector.end();
  const { diagnostics, translations } = collector;
  if (reader === undefined && diagnostics.length === 0) {
    collector.say('error', 'xliff-not-xliff', { start: 0, line: 1, column: 1 }, { found: 'it holds no XML element' });
  }
  return {
    ...(version === undefined ? {} : { version }),
    complete: closed,
    translations,
    diagnostics: [...decoded.diagnostics, ...xml, ...diagnostics],
  };
}

/** By namespace, then by the version that is said, then by what only 2.x has. */
function isVersion2(root: XmlTag): boolean {
  if (root.uri.startsWith(documentPrefix)) return root.uri.slice(documentPrefix.length).startsWith('2');
  const version = root.get('version')?.trim() ?? '';
  if (/^[12]\b/.test(version)) return version.startsWith('2');
  return root.get('srcLang') !== undefined;
}

function checkVersion(root: XmlTag, version: string | undefined, reader: Reader, collector: Collector): void {
  if (version === undefined || /^(?:1\.[012]|2\.[012])$/.test(version.trim())) return;
  collector.say('warning', 'xliff-version-unknown', root, { version, as: reader instanceof Reader2 ? '2' : '1.2' });
}
