import type { XmlElement } from '../../xml/tree.ts';
import { checkChanges } from './changes.ts';
import { checkExtensionIds } from './extensions.ts';
import { leafKey } from './fragments.ts';
import { checkMetadata } from './metadata.ts';
import { keyOf, prefixes } from './names.ts';
import { checkNotes } from './notes.ts';
import { checkResources } from './resources.ts';
import { checkRules } from './rules.ts';
import type { Context } from './scope.ts';
import { descendants, idOf, isCore } from './scope.ts';
import { checkProfiles } from './sizes.ts';
import { checkStandoff } from './standoff.ts';

/** What a file, a group and a unit have in common: notes, extensions, and elements of modules. */
export function checkContainer(container: XmlElement, partIds: ReadonlySet<string>, context: Context): void {
  checkNotes(container, partIds, context);
  checkExtensionIds(container, context);
  checkStandoff(container, context);
  const type = container.get('type');
  if (type?.startsWith('xlf:') === true) {
    context.findings.error('xliff-reserved-prefix', container, { attribute: 'type', value: type });
  }
  for (const child of container.elements) checkModule(child, context);
}

const checks: ReadonlyMap<string, (element: XmlElement, context: Context) => void> = new Map([
  ['mda:metadata', checkMetadata],
  ['res:resourceData', checkResources],
  ['val:validation', checkRules],
  ['slr:profiles', checkProfiles],
  ['ctr:changeTrack', checkChanges],
]);

function checkModule(element: XmlElement, context: Context): void {
  checks.get(keyOf(element.uri, element.local))?.(element, context);
  // Metadata stands in matches and glossaries as well.
  const prefix = prefixes.get(element.uri);
  if (prefix !== 'mtc' && prefix !== 'gls') return;
  for (const inner of descendants(element)) if (isMetadata(inner)) checkMetadata(inner, context);
}

function isMetadata(element: XmlElement): boolean {
  return keyOf(element.uri, element.local) === 'mda:metadata';
}

/** What stands directly in a container that a fragment identifier can name: notes, data, elements of modules. */
export function keysOf(container: XmlElement): Set<string> {
  const keys = new Set<string>();
  const add = (prefix: string, element: XmlElement): void => {
    const id = idOf(element);
    if (id !== undefined) keys.add(leafKey(prefix, id));
  };
  for (const child of container.elements) {
    if (isCore(child, 'notes')) for (const note of child.elements) add('n', note);
    else if (isCore(child, 'originalData')) for (const data of child.elements) add('d', data);
    else if (!isCore(child)) {
      for (const element of descendants(child)) {
        const prefix = prefixes.get(element.uri);
        if (prefix !== undefined && prefix !== 'xlf') add(prefix, element);
      }
    }
  }
  return keys;
}
