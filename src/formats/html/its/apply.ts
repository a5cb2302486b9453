import { type Diagnostic, diagnose } from '../../../text/diagnostic.ts';
import { type Budget, evaluate } from '../xpath/evaluate.ts';
import { toText } from '../xpath/functions.ts';
import type { DocumentNode, XPathNode } from '../xpath/node.ts';
import { messages } from './messages.ts';
import type { ItsData, ItsPage, PointedPlace, TargetPointer } from './node-data.ts';
import type { ItsRule, ItsRules } from './rules.ts';

/** Nodes that all rules of a page may look at together. */
const affordable = 50_000_000;

/**
 * Matches rules against a page. Of several rules for one node the last wins (ITS 2.0, 5.4).
 *
 * @param documents in order: rules of linked documents come before those of the page itself.
 * @returns diagnostics `its-too-costly`, where a selector is quadratic and the page is large.
 */
export function applyRules(page: DocumentNode, documents: readonly (ItsRules & { readonly path: string })[]): { readonly its: ItsPage; readonly diagnostics: readonly Diagnostic[] } {
  const elements = new Map<number, ItsData>();
  const attributes = new Map<string, ItsData>();
  const names = new Set<string>();
  const pointers: TargetPointer[] = [];
  const budget: Budget = { left: affordable };
  const diagnostics: Diagnostic[] = [];
  for (const { rules, parameters, path } of documents) {
    for (const rule of rules) {
      const nodes = evaluate(rule.selector, page, page, parameters, budget);
      for (const node of Array.isArray(nodes) ? (nodes as readonly XPathNode[]) : []) {
        if (rule.name === 'targetPointerRule') {
          const pointer = pointerOf(rule, node, page, parameters, budget, path);
          if (pointer !== undefined) pointers.push(pointer);
          continue;
        }
        const data = dataOf(rule, node, page, parameters, budget);
        if (budget.left < 0) break;
        // An element that the page leaves the tag of out has no place to be known by.
        if (node.kind === 'element' && node.start >= 0) elements.set(node.start, { ...elements.get(node.start), ...data });
        else if (node.kind === 'attribute') {
          const key = `${node.parent.start} ${node.name}`;
          attributes.set(key, { ...attributes.get(key), ...data });
          if (data.translate === true) names.add(node.name);
        }
      }
      if (budget.left < 0) {
        diagnostics.push(diagnose(messages, 'warning', 'its-too-costly', { rule: rule.name, path }, { where: { file: path } }));
        break;
      }
    }
  }
  const its: ItsPage = {
    element: (start) => elements.get(start),
    attribute: (start, name) => attributes.get(`${start} ${name}`),
    readsAttribute: (name) => names.has(name),
    pointers,
  };
  return { its, diagnostics };
}

/** Where a source's translation belongs; undefined of a node that is no place in the page. */
function pointerOf(rule: ItsRule, node: XPathNode, page: DocumentNode, parameters: ReadonlyMap<string, string>, budget: Budget, rules: string): TargetPointer | undefined {
  const source = placeIn(node);
  if (source === undefined) return undefined;
  const pointer = rule.pointers.get('targetPointer');
  const found = pointer === undefined ? [] : evaluate(pointer, node, page, parameters, budget);
  const target = Array.isArray(found) ? (found as readonly XPathNode[])[0] : undefined;
  return { source, target: target === undefined ? undefined : placeIn(target), rules };
}

function placeIn(node: XPathNode): PointedPlace | undefined {
  if (node.kind === 'element') return node.content === undefined ? undefined : { span: node.content };
  if (node.kind !== 'attribute' || node.place.start === 0) return undefined;
  const { start, end, quote } = node.place;
  return { span: { start, end }, quote };
}

function dataOf(rule: ItsRule, node: XPathNode, page: DocumentNode, parameters: ReadonlyMap<string, string>, budget: Budget): ItsData {
  const said = (name: string): string | undefined => rule.attributes.get(name);
  const pointed = (name: string): string | undefined => {
    const pointer = rule.pointers.get(name);
    const text = pointer === undefined ? '' : toText(evaluate(pointer, node, page, parameters, budget), page.all).trim();
    return text === '' ? undefined : text;
  };
  switch (rule.name) {
    case 'translateRule':
      return { translate: said('translate') !== 'no' };
    case 'langRule': {
      const language = pointed('langPointer');
      return language === undefined ? {} : { language };
    }
    case 'locNoteRule': {
      const note = noteText(rule.note ?? pointed('locNotePointer'), said('locNoteRef') ?? pointed('locNoteRefPointer'));
      return note === undefined ? {} : { note };
    }
    case 'termRule':
      if (said('term') === 'no') return {};
      return { term: noteText(pointed('termInfoPointer'), said('termInfoRef') ?? pointed('termInfoRefPointer')) ?? '' };
    case 'withinTextRule': {
      const within = said('withinText');
      return within === 'yes' || within === 'no' || within === 'nested' ? { within } : {};
    }
    case 'preserveSpaceRule':
      return { preserve: said('space') === 'preserve' };
    case 'localeFilterRule':
      return { localeFilter: localeFilter(said('localeFilterType'), said('localeFilterList')) };
    case 'allowedCharactersRule': {
      const allowedCharacters = said('allowedCharacters') ?? pointed('allowedCharactersPointer');
      return allowedCharacters === undefined ? {} : { allowedCharacters };
    }
    case 'storageSizeRule':
      return storageSize(said('storageSize') ?? pointed('storageSizePointer'), said('storageEncoding') ?? pointed('storageEncodingPointer'), said('lineBreakType'));
    case 'idValueRule': {
      const id = pointed('idValue');
      return id === undefined ? {} : { id };
    }
    default:
      return {};
  }
}

/** A note and where it says more, as one text. */
export function noteText(text: string | undefined, reference: string | undefined): string | undefined {
  const note = text?.replace(/\s+/g, ' ').trim();
  if (reference === undefined || reference === '') return note === '' ? undefined : note;
  return note === undefined || note === '' ? reference : `${note} (${reference})`;
}

/** `include de, fr` or `exclude *-CA`, as a block's layout has it. */
export function localeFilter(type: string | undefined, list: string | undefined): string {
  return `${type === 'exclude' ? 'exclude' : 'include'} ${list ?? '*'}`.trim();
}

/** The size in bytes, where it is a whole number, and the encoding and the line breaks it is counted with. */
export function storageSize(size: string | undefined, encoding: string | undefined, lineBreak: string | undefined): Pick<ItsData, 'storageSize' | 'storageEncoding' | 'lineBreak'> {
  const bytes = Number(size);
  if (size === undefined || !Number.isInteger(bytes) || bytes < 0) return {};
  return { storageSize: bytes, storageEncoding: encoding ?? 'UTF-8', ...(lineBreak === 'cr' || lineBreak === 'crlf' ? { lineBreak } : {}) };
}
