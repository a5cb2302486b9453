import type { XmlElement } from '../../xml/tree.ts';
import type { Code, Findings } from './findings.ts';
import type { Content } from './unit.ts';
import { isCode } from './unit.ts';

/** Ids of one kind within one enclosing element: the second of the same name is reported. */
export class Ids {
  readonly #seen: Map<string, XmlElement> = new Map();
  readonly #findings: Findings;
  readonly #code: Code;
  readonly #within: string;
  readonly #section: string | undefined;

  /**
   * @param within what the ids are unique in, for the message
   * @param section of the standard, where it is not the one that goes with the code
   */
  constructor(findings: Findings, code: Code, within: string, section?: string) {
    this.#section = section;
    this.#findings = findings;
    this.#code = code;
    this.#within = within;
  }

  add(element: XmlElement, id: string | undefined): void {
    if (id === undefined) return;
    const first = this.#seen.get(id);
    if (first === undefined) this.#seen.set(id, element);
    else {
      const values = { id, element: element.name, other: first.name, line: first.tag.line, within: this.#within };
      this.#findings.error(this.#code, element, values, this.#section);
    }
  }

  has(id: string): boolean {
    return this.#seen.has(id);
  }

  get(id: string): XmlElement | undefined {
    return this.#seen.get(id);
  }
}

/**
 * Ids of segments, ignorables and inline elements are unique in their unit (matches: in their match), but that the target's
 * elements have the ids of the source's elements that they stand for (4.3.1.21 id).
 */
export function checkContentIds(content: Content, within: string, findings: Findings): void {
  const ids = new Ids(findings, 'xliff-id-not-unique', within);
  for (const part of content.parts) {
    if (part.element !== content.element) ids.add(part.element, part.element.get('id')?.trim());
  }
  for (const { element, event } of content.source.inlines) {
    if (event !== 'close') ids.add(element, element.get('id')?.trim());
  }
  const targets = new Ids(findings, 'xliff-id-not-unique', `the targets of ${within}`);
  for (const { element, name, event } of content.target.inlines) {
    if (event === 'close') continue;
    const id = element.get('id')?.trim();
    targets.add(element, id);
    const twin = id === undefined ? undefined : ids.get(id);
    if (twin === undefined || sameKind(name, twin.local)) continue;
    findings.error('xliff-target-id', element, { id: id as string, element: element.name, other: twin.name });
  }
}

/** Ids of original data are unique in their unit or match. */
export function checkDataIds(content: Content, within: string, findings: Findings): void {
  const data = new Ids(findings, 'xliff-id-not-unique', within);
  for (const child of content.element.elements) {
    if (child.local !== 'originalData') continue;
    for (const item of child.elements) data.add(item, item.get('id')?.trim());
  }
}

/** Ids of the variants of a text are unique in their unit. */
export function checkVariantIds(content: Content, findings: Findings): void {
  const ids = new Ids(findings, 'xliff-id-not-unique', 'the unit');
  for (const { element } of content.parts) ids.add(element, element.get('id')?.trim());
}

/** A translator's tool may turn `<pc>` into `<sc>` and `<ec>` and back, and `<mrk>` into `<sm>` and `<em>`. */
function sameKind(target: string, source: string): boolean {
  if (isCode(target)) return isCode(source) && (target === 'ph') === (source === 'ph');
  return source === 'mrk' || source === 'sm';
}
