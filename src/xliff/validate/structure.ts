import type { XmlAttribute } from '../../xml/tag.ts';
import { XmlElement } from '../../xml/tree.ts';
import type { Element, Particle } from './definition.ts';
import type { Findings } from './findings.ts';
import { uris } from './names.ts';
import type { ValueType } from './values.ts';
import { valueType } from './values.ts';

/** What there is in a version of the standard. */
export interface Vocabulary {
  /** The word for an element in the tables. */
  readonly key: (uri: string, local: string) => string;
  /** Undefined for extensions, and for names that do not exist. */
  readonly define: (key: string) => Element | undefined;
  /** True for the namespaces of the standard, whose names are all known. */
  readonly isDefined: (uri: string) => boolean;
  /** True where the standard's elements are looked at inside of extensions too, as the schemas of 2.x do. */
  readonly looksIntoExtensions: boolean;
  /** Looks at the children that stand where elements of other namespaces may. */
  readonly checkOthers: (parent: XmlElement, children: readonly XmlElement[], findings: Findings) => void;
  /** Looks at an attribute of a namespace that is neither none nor XML's own. */
  readonly checkAttribute: (element: XmlElement, attribute: XmlAttribute, definition: Element, findings: Findings) => void;
}

/**
 * Checks an element and everything inside it against the definitions: content, order, number, attributes and the kinds of
 * their values. Extensions are their own business.
 */
export function checkStructure(element: XmlElement, vocabulary: Vocabulary, findings: Findings): void {
  const definition = vocabulary.define(vocabulary.key(element.uri, element.local));
  if (definition === undefined && !vocabulary.looksIntoExtensions) return;
  if (definition !== undefined) {
    checkAttributes(element, definition, vocabulary, findings);
    if (element.dropped) return;
    checkContent(element, definition, vocabulary, findings);
  }
  for (const child of element.elements) if (!child.dropped) checkStructure(child, vocabulary, findings);
}

function checkContent(element: XmlElement, definition: Element, vocabulary: Vocabulary, findings: Findings): void {
  const { content, mixed, section } = definition;
  const counts = content.map(() => 0);
  const others: XmlElement[] = [];
  let at = 0;
  for (const child of element.children) {
    if (!(child instanceof XmlElement)) {
      if (!mixed && /[^ \t\r\n]/.test(child.text)) {
        const text = child.text.trim().slice(0, 40);
        findings.error('xliff-text-not-allowed', element, { element: element.name, text }, section);
      }
      continue;
    }
    const place = particleFor(child, element, content, at, vocabulary);
    if (place === undefined) {
      misplaced(child, element, content, vocabulary, findings, section);
      continue;
    }
    if (place < at) {
      findings.error('xliff-element-order', child, { element: child.name, before: shownBefore(content, place) }, section);
    }
    at = Math.max(at, place);
    counts[place] = (counts[place] as number) + 1;
    if ((counts[place] as number) === (content[place] as Particle).max + 1) {
      findings.error('xliff-too-many', child, { element: child.name, parent: element.name }, section);
    }
    if ((content[place] as Particle).names.length === 0) others.push(child);
  }
  content.forEach(({ names, min }, i) => {
    if ((counts[i] as number) < min) {
      findings.error('xliff-missing-element', element, { element: element.name, missing: shown(names) }, section);
    }
  });
  if (others.length > 0) vocabulary.checkOthers(element, others, findings);
}

/** The particle an element belongs to: the one where the reading stands or a later one, else an earlier one. */
function particleFor(
  child: XmlElement,
  parent: XmlElement,
  content: readonly Particle[],
  at: number,
  vocabulary: Vocabulary,
): number | undefined {
  const key = vocabulary.key(child.uri, child.local);
  // What has a place of its own is not among the elements of other namespaces.
  const isNamed = content.some(({ names }) => names.includes(key));
  let earlier: number | undefined;
  for (let i = 0; i < content.length; i += 1) {
    const { names } = content[i] as Particle;
    const fits = names.length === 0 ? !isNamed && child.uri !== '' && child.uri !== parent.uri : names.includes(key);
    if (fits && i >= at) return i;
    if (fits) earlier = i;
  }
  return earlier;
}

function misplaced(
  child: XmlElement,
  parent: XmlElement,
  content: readonly Particle[],
  vocabulary: Vocabulary,
  findings: Findings,
  section: string,
): void {
  const values = { element: child.name, parent: parent.name };
  if (vocabulary.isDefined(child.uri) && vocabulary.define(vocabulary.key(child.uri, child.local)) === undefined) {
    findings.error('xliff-unknown-element', child, values, section);
  } else if (child.uri === '' && content.some(({ names }) => names.length === 0)) {
    findings.error('xliff-unqualified-element', child, values, section);
  } else {
    const allowed = content.flatMap(({ names }) => names);
    const expected = allowed.length === 0 ? 'no elements' : shown(allowed);
    findings.error('xliff-misplaced-element', child, { ...values, expected }, section);
  }
}

function checkAttributes(element: XmlElement, definition: Element, vocabulary: Vocabulary, findings: Findings): void {
  const { attributes, section } = definition;
  for (const attribute of element.attributes) {
    if (attribute.uri === uris.xmlns) continue;
    if (attribute.uri === '') {
      const rule = attributes.get(attribute.name);
      const values = { attribute: attribute.name, element: element.name };
      if (rule === undefined) {
        const severity = definition.foreign === 'lax' ? 'warning' : 'error';
        findings.add(severity, 'xliff-unknown-attribute', element.tag, values, section);
      } else checkValue(element, attribute, rule.type, findings, section);
    } else if (attribute.uri === uris.xml) {
      checkXmlAttribute(element, attribute, definition, findings);
    } else {
      vocabulary.checkAttribute(element, attribute, definition, findings);
    }
  }
  for (const [name, { required }] of attributes) {
    if (required && element.get(name) === undefined) {
      findings.error('xliff-missing-attribute', element, { attribute: name, element: element.name }, section);
    }
  }
}

const xmlTypes: ReadonlyMap<string, ValueType> = new Map([
  ['lang', valueType('language')],
  ['space', valueType('space')],
  ['id', valueType('xmlId')],
]);

function checkXmlAttribute(
  element: XmlElement,
  attribute: XmlAttribute,
  definition: Element,
  findings: Findings,
): void {
  const named = definition.xml.get(attribute.local);
  if (named === undefined && definition.foreign !== 'all' && definition.foreign !== 'lax') {
    const values = { attribute: attribute.name, element: element.name };
    findings.error('xliff-xml-attribute', element, values, definition.section);
    return;
  }
  const type = named ?? xmlTypes.get(attribute.local);
  if (type !== undefined) checkValue(element, attribute, type, findings, definition.section);
}

/** Reports a value that is not of its kind. */
export function checkValue(
  element: XmlElement,
  { name, value }: XmlAttribute,
  type: ValueType,
  findings: Findings,
  section?: string,
): void {
  const { test, expected, isLanguage } = type;
  if (test(value)) return;
  const shownValue = value.length > 60 ? `${value.slice(0, 60)}…` : value;
  if (isLanguage === true) {
    const values = { attribute: name, element: element.name, value: shownValue };
    findings.error('xliff-language-tag', element, values, section);
  } else {
    const values = { attribute: name, element: element.name, value: shownValue, expected };
    findings.error('xliff-attribute-value', element, values, section);
  }
}

/** Elements as a message lists them. */
export function shown(names: readonly string[]): string {
  return names.length === 0 ? 'elements of other namespaces' : names.map((name) => `<${name}>`).join(', ');
}

function shownBefore(content: readonly Particle[], place: number): string {
  return shown(content.slice(place + 1).flatMap(({ names }) => names));
}
