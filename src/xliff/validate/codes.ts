import type { XmlElement } from '../../xml/tree.ts';
import { isXmlChar } from '../../xml/escape.ts';
import type { Findings } from './findings.ts';
import type { Context, Version } from './scope.ts';
import { isCore } from './scope.ts';
import type { Content } from './unit.ts';
import { isCode } from './unit.ts';
import { valueType } from './values.ts';

/** What is said on one inline code: its original data, copies, types, and the flags that go together. */
export function checkCodes(content: Content, { findings, version }: Context): void {
  const bases = new Map([...content.target.byId, ...content.source.byId]);
  for (const side of [content.source, content.target]) {
    for (const { element, name, event } of side.inlines) {
      if (event === 'close') continue;
      if (name === 'cp') checkCharacter(element, findings);
      if (!isCode(name)) continue;
      checkData(element, content.data, findings);
      checkCopy(element, bases, findings);
      checkSubType(element, findings);
      checkReorderFlags(element, findings);
      checkAttributePairs(element, version, findings);
    }
  }
}

/** The characters in original data. */
export function checkDataCharacters(content: Content, findings: Findings): void {
  for (const data of content.data.values()) {
    for (const child of data.elements) if (isCore(child, 'cp')) checkCharacter(child, findings);
  }
}

/** `<cp>` is for characters that XML does not allow, and for no others (4.2.3.1). */
function checkCharacter(cp: XmlElement, findings: Findings): void {
  const hex = cp.get('hex')?.trim();
  if (hex === undefined || !valueType('hex').test(hex)) return;
  const code = Number.parseInt(hex, 16);
  // The controls from 7F to 9F are allowed, but the schemas of 2.1 take them as well.
  if (code > 0x10ffff || (isXmlChar(code) && !(code >= 0x7f && code <= 0x9f && code !== 0x85))) {
    findings.error('xliff-cp-character', cp, { hex });
  }
}

const references = ['dataRef', 'dataRefStart', 'dataRefEnd'] as const;

function checkData(code: XmlElement, data: ReadonlyMap<string, XmlElement>, findings: Findings): void {
  for (const attribute of references) {
    const id = code.get(attribute)?.trim();
    if (id !== undefined && !data.has(id)) {
      findings.error('xliff-data-missing', code, { attribute, id, element: code.name });
    }
  }
}

function hasData(code: XmlElement): boolean {
  return references.some((attribute) => code.get(attribute) !== undefined);
}

function checkCopy(code: XmlElement, bases: ReadonlyMap<string, XmlElement>, findings: Findings): void {
  const id = code.get('copyOf')?.trim();
  if (id === undefined) return;
  const base = bases.get(id);
  if (base === undefined || !isCode(base.local) || base === code) {
    findings.error('xliff-copy-missing', code, { id });
    return;
  }
  if (hasData(code) || hasData(base)) findings.error('xliff-copy-data', code, { id });
  if (base.get('canCopy') === 'no') findings.error('xliff-copy-forbidden', code, { id });
}

/** The standard's own sub-types, and the type that each goes with (4.3.1.36 subType). */
const subTypes: ReadonlyMap<string, string> = new Map([
  ['xlf:lb', 'fmt'],
  ['xlf:pb', 'fmt'],
  ['xlf:b', 'fmt'],
  ['xlf:i', 'fmt'],
  ['xlf:u', 'fmt'],
  ['xlf:var', 'ui'],
]);

function checkSubType(code: XmlElement, findings: Findings): void {
  const subType = code.get('subType');
  if (subType === undefined) return;
  const type = code.get('type');
  if (type === undefined) findings.error('xliff-sub-type-alone', code, { element: code.name, subType });
  if (!subType.startsWith('xlf:')) return;
  const expected = subTypes.get(subType);
  if (expected === undefined) {
    findings.error('xliff-reserved-prefix', code, { attribute: 'subType', value: subType });
  } else if (type !== undefined && type !== expected) {
    findings.error('xliff-sub-type-type', code, { subType, type, expected });
  }
}

function checkReorderFlags(code: XmlElement, findings: Findings): void {
  const value = code.get('canReorder');
  if (value !== 'no' && value !== 'firstNo') return;
  for (const flag of ['canCopy', 'canDelete'] as const) {
    if (code.get(flag) !== 'no') findings.error('xliff-reorder-flags', code, { value, flag, element: code.name });
  }
}

/**
 * The Schematron rules of 2.1 want these in pairs, and where text and rules differ, the rules prevail (2.1, Key words); 2.0 and 2.2
 * have no such rules.
 */
function checkAttributePairs(code: XmlElement, version: Version, findings: Findings): void {
  if (code.local !== 'pc') return;
  for (const [one, other] of [
    ['dataRefStart', 'dataRefEnd'],
    ['equivStart', 'equivEnd'],
    ['subFlowsStart', 'subFlowsEnd'],
  ] as const) {
    const has = code.get(one) !== undefined;
    if (has === (code.get(other) !== undefined)) continue;
    const values = has ? { given: one, missing: other } : { given: other, missing: one };
    findings.add(version === '2.1' ? 'error' : 'warning', 'xliff-half-pair', code.tag, values);
  }
}
