import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { diagnose } from '../../text/diagnostic.ts';
import type { Diagnostic } from '../../text/diagnostic.ts';
import { messages } from './messages.ts';
import type { SrxMap, SrxRule, SrxRules } from './rules.ts';
import { translatePattern } from './translate.ts';
import type { Problem } from './tree.ts';

/** A user's file of segmentation rules as it was read. */
export interface SrxFile {
  readonly rules: SrxRules;
  readonly diagnostics: readonly Diagnostic[];
}

const nothing: SrxRules = { cascade: false, maps: [], languages: {} };
const lists = new Set(['languagerule', 'rule', 'languagemap', 'maprule']);

/**
 * Reads an SRX file (SRX 2.0; 1.0 where it says the same). A rule whose pattern cannot be translated, or could
 * take exponential time, is left out and named in a diagnostic with its line; the others work.
 *
 * @param path for diagnostics only
 * @example readSrx(text, 'rules.srx').rules // give it to createSplitter as `srx`
 */
export function readSrx(xml: string, path?: string): SrxFile {
  const file = path === undefined ? {} : { file: path };
  if (/<!ENTITY/u.test(xml)) return { rules: nothing, diagnostics: [diagnose(messages, 'error', 'srx-entities', {}, { where: file })] };
  const valid = XMLValidator.validate(xml);
  if (valid !== true) {
    const { line, col, msg } = valid.err;
    const where = { ...file, line, column: col };
    return { rules: nothing, diagnostics: [diagnose(messages, 'error', 'srx-malformed', { line, reason: msg }, { where })] };
  }
  return new Reading(xml, path).run();
}

/** Elements as the parser gives them: attributes behind `@`, an element without children as its text. */
type Element = Readonly<Record<string, unknown>>;

class Reading {
  readonly #xml: string;
  readonly #path: string | undefined;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #lineStarts: number[] = [0];

  constructor(xml: string, path: string | undefined) {
    this.#xml = xml;
    this.#path = path;
    for (let at = xml.indexOf('\n'); at >= 0; at = xml.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
  }

  run(): SrxFile {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      removeNSPrefix: true,
      trimValues: false,
      parseTagValue: false,
      parseAttributeValue: false,
      processEntities: false,
      cdataPropName: '#cdata',
      captureMetaData: true,
      isArray: (name) => lists.has(name),
    });
    const root = child(parser.parse(this.#xml), 'srx');
    const body = child(root, 'body');
    if (body?.languagerules === undefined) {
      this.#say('error', 'srx-no-rules', 1, {});
      return { rules: nothing, diagnostics: this.#diagnostics };
    }
    const languages: Record<string, readonly SrxRule[]> = Object.create(null) as Record<string, readonly SrxRule[]>;
    for (const element of children(child(body, 'languagerules'), 'languagerule')) {
      const rules = children(element, 'rule').flatMap((rule) => this.#rule(rule));
      languages[attribute(element, 'languagerulename') ?? ''] = rules;
    }
    const maprules = child(body, 'maprules');
    const mapped = [...children(maprules, 'languagemap'), ...children(maprules, 'maprule').flatMap((element) => children(element, 'languagemap'))];
    const maps = mapped.flatMap((element) => this.#map(element, languages));
    const cascade = attribute(child(root, 'header'), 'cascade') === 'yes';
    return { rules: { cascade, maps, languages: { ...languages } }, diagnostics: this.#diagnostics };
  }

  #rule(element: Element): readonly SrxRule[] {
    const line = this.#lineOf(element);
    const before = this.#pattern(textOf(element.beforebreak), 'beforebreak', line);
    const after = this.#pattern(textOf(element.afterbreak), 'afterbreak', line);
    if (before === undefined || after === undefined) return [];
    return [{ break: attribute(element, 'break') !== 'no', before, after, line }];
  }

  #pattern(pattern: string, part: string, line: number): string | undefined {
    const { problem, ...translated } = translatePattern(pattern);
    if (problem === undefined) return (translated as { readonly source: string }).source;
    this.#say('warning', `srx-pattern-${problem.kind}`, line, { part, construct: problem.construct });
    return undefined;
  }

  #map(element: Element, languages: Readonly<Record<string, unknown>>): readonly SrxMap[] {
    const line = this.#lineOf(element);
    const name = attribute(element, 'languagerulename') ?? '';
    const pattern = attribute(element, 'languagepattern') ?? '';
    if (!(name in languages)) {
      this.#say('warning', 'srx-map-unknown', line, { name });
      return [];
    }
    const translated = translatePattern(pattern);
    if (translated.problem !== undefined) {
      this.#say('warning', 'srx-map-pattern', line, { construct: pattern });
      return [];
    }
    return [{ pattern: translated.source, name }];
  }

  #lineOf(element: Element): number {
    const key: symbol = XMLParser.getMetaDataSymbol() as unknown as symbol;
    const at = ((element as Record<symbol, unknown>)[key] as { readonly startIndex?: number } | undefined)?.startIndex ?? 0;
    let low = 0;
    let high = this.#lineStarts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.#lineStarts[middle] as number) <= at) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  #say(severity: 'error' | 'warning', code: keyof typeof messages | `srx-pattern-${Problem['kind']}`, line: number, values: Record<string, string>): void {
    const where = { ...(this.#path === undefined ? {} : { file: this.#path }), line };
    this.#diagnostics.push(diagnose(messages, severity, code, { line, ...values }, { where, section: 'SRX 2.0' }));
  }
}

function child(element: unknown, name: string): Element | undefined {
  const found = isElement(element) ? element[name] : undefined;
  const first: unknown = Array.isArray(found) ? found[0] : found;
  return isElement(first) ? first : undefined;
}

function children(element: unknown, name: string): readonly Element[] {
  const found = isElement(element) ? element[name] : undefined;
  return Array.isArray(found) ? found.filter(isElement) : [];
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null;
}

function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.[`@${name}`];
  return typeof value === 'string' ? decode(value) : undefined;
}

/** The text of an element without children; what stands in CDATA is not decoded. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return decode(value);
  if (Array.isArray(value)) return textOf(value[0]);
  if (!isElement(value)) return '';
  const cdata = value['#cdata'];
  const parts = Array.isArray(cdata) ? cdata : [cdata];
  return textOf(value['#text']) + parts.filter((part) => typeof part === 'string').join('');
}

const entities: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' };

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] as string) : whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
