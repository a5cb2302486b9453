import { append } from '../../../text/append.ts';
import type { Diagnostic } from '../../../text/diagnostic.ts';
import { diagnose } from '../../../text/diagnostic.ts';
import { readTree, textOf, type XmlElement } from '../../../xml/tree.ts';
import type { Expression } from '../xpath/expression.ts';
import { parseXPath } from '../xpath/parse.ts';
import { messages } from './messages.ts';

/** The namespace of ITS. */
export const itsNamespace = 'http://www.w3.org/2005/11/its';

/** A rule of an ITS rules document, its selector read. */
export interface ItsRule {
  /** `translateRule`, `locNoteRule`, … */
  readonly name: string;
  readonly selector: Expression;
  /** Attributes without a namespace. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Text of a `locNote` inside the rule. */
  readonly note: string | undefined;
  /** Expressions of attributes whose names end in `Pointer`, and of `idValue`. */
  readonly pointers: ReadonlyMap<string, Expression>;
}

/** The rules of a document, in order, with the values of its parameters. */
export interface ItsRules {
  readonly rules: readonly ItsRule[];
  readonly parameters: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

const known: ReadonlySet<string> = new Set([
  'allowedCharactersRule',
  'idValueRule',
  'langRule',
  'localeFilterRule',
  'locNoteRule',
  'preserveSpaceRule',
  'storageSizeRule',
  'targetPointerRule',
  'termRule',
  'translateRule',
  'withinTextRule',
]);

/** Rules of ITS 2.0 that say nothing a translation needs here: who made it, how good it is. */
const ignored: ReadonlySet<string> = new Set(['domainRule', 'externalResourceRefRule', 'locQualityIssueRule', 'mtConfidenceRule', 'provRule', 'textAnalysisRule']);

/**
 * Reads an ITS 2.0 rules document: an `its:rules` element, as the root or anywhere inside.
 *
 * @param where names the document in diagnostics.
 * @returns diagnostics `its-invalid` (no rules are used), `its-selector`, `its-rule-unknown` (that rule is not used),
 *   `its-query-language`.
 */
export function readItsRules(text: string, where: string): ItsRules {
  const parameters = new Map<string, string>();
  const rules: ItsRule[] = [];
  const diagnostics: Diagnostic[] = [];
  const { root, diagnostics: faults } = readTree(text);
  const problem = (code: keyof typeof messages, values: Record<string, string>): void => {
    diagnostics.push(diagnose(messages, 'warning', code, { path: where, ...values }, { where: { file: where }, section: 'ITS 2.0, 5' }));
  };
  const fault = faults.find(({ severity }) => severity === 'error');
  if (root === undefined || fault !== undefined) {
    problem('its-invalid', { reason: fault?.message ?? 'no element' });
    return { rules, parameters, diagnostics };
  }
  for (const list of rulesElements(root)) {
    const language = list.get('queryLanguage') ?? 'xpath';
    if (language !== 'xpath') {
      problem('its-query-language', { language });
      continue;
    }
    for (const element of list.elements) {
      if (element.uri !== itsNamespace) continue;
      if (element.local === 'param') parameters.set(element.get('name') ?? '', textOf(element).trim());
      else if (known.has(element.local)) {
        const rule = readRule(element);
        if (typeof rule === 'string') problem('its-selector', { rule: element.local, selector: rule });
        else rules.push(rule);
      } else if (!ignored.has(element.local)) problem('its-rule-unknown', { rule: element.local });
    }
  }
  return { rules, parameters, diagnostics };
}

/**
 * The addresses of the rules documents that a rules document refers to (`xlink:href` of `its:rules`), whose rules come
 * before its own (ITS 2.0, 5.2.1); none where it is not well-formed.
 */
export function itsRuleReferences(text: string): readonly string[] {
  if (!text.includes('http://www.w3.org/1999/xlink')) return [];
  const { root, diagnostics } = readTree(text);
  if (root === undefined || diagnostics.some(({ severity }) => severity === 'error')) return [];
  return rulesElements(root).flatMap((element) => element.get('href', 'http://www.w3.org/1999/xlink') || []);
}

function rulesElements(root: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.uri === itsNamespace && element.local === 'rules') found.push(element);
    else append(open, element.elements.toReversed());
  }
  return found;
}

/** The rule, or the expression that could not be read. */
function readRule(element: XmlElement): ItsRule | string {
  const namespaces = (prefix: string): string | undefined => element.tag.namespace(prefix);
  const attributes = new Map(element.attributes.filter(({ uri }) => uri === '').map(({ local, value }) => [local, value]));
  const text = attributes.get('selector') ?? '';
  const selector = parseXPath(text, namespaces);
  if (selector === undefined) return text;
  const pointers = new Map<string, Expression>();
  for (const [name, value] of attributes) {
    if (!name.endsWith('Pointer') && name !== 'idValue') continue;
    const pointer = parseXPath(value, namespaces);
    if (pointer === undefined) return value;
    pointers.set(name, pointer);
  }
  const note = element.elements.find(({ local, uri }) => uri === itsNamespace && local === 'locNote');
  return { name: element.local, selector, attributes, note: note === undefined ? undefined : textOf(note), pointers };
}
