import type { XmlAttribute } from '../../xml/tag.ts';
import type { XmlElement } from '../../xml/tree.ts';
import { core20, core22 } from './core.ts';
import type { Element } from './definition.ts';
import type { Findings } from './findings.ts';
import { moduleAttributes, modulesWithoutAttributes } from './module-attributes.ts';
import { moduleElements, moduleElements22, placements } from './module-elements.ts';
import { isDefined, keyOf, prefixes } from './names.ts';
import type { Version } from './scope.ts';
import { isCore } from './scope.ts';
import type { Vocabulary } from './structure.ts';
import { checkValue, shown } from './structure.ts';

/** Modules that came after 2.0: before, their names are those of an extension. */
const since: ReadonlyMap<string, Version> = new Map([
  ['its', '2.1'],
  ['itsm', '2.1'],
  ['pgs', '2.2'],
]);

/**
 * What there is in a version of XLIFF 2: its core and its modules.
 *
 * @param uri the namespace of the file's root; the core's other namespace is then none of its elements
 */
export function vocabularyOf(version: Version, uri: string): Vocabulary {
  const core = version === '2.2' ? core22 : core20;
  const modules = version === '2.2' ? moduleElements22 : moduleElements;
  const early = [...since].filter(([, first]) => first > version).map(([prefix]) => `${prefix}:`);
  const defined = new Map([...modules].filter(([key]) => !early.some((prefix) => key.startsWith(prefix))));
  const moduleOf = (uri: string): string | undefined => {
    const prefix = prefixes.get(uri);
    return prefix === undefined || (since.get(prefix) ?? version) > version ? undefined : prefix;
  };
  const define = (key: string): Element | undefined => core.get(key) ?? defined.get(key);
  const key = (space: string, local: string): string =>
    space !== uri && prefixes.get(space) === 'xlf' ? `{${space}}${local}` : keyOf(space, local);

  return {
    key,
    define,
    isDefined,
    looksIntoExtensions: true,
    checkOthers(parent, children, findings) {
      const seen = new Set<string>();
      for (const child of children) {
        const name = key(child.uri, child.local);
        const prefix = moduleOf(child.uri);
        if (prefix === undefined) continue;
        checkPlacement(child, parent, name, prefix, findings);
        if (placements.get(name)?.many !== false) continue;
        if (seen.has(name)) {
          findings.error('xliff-module-repeated', child, { element: child.name, parent: parent.name });
        }
        seen.add(name);
      }
    },
    checkAttribute(element, attribute, definition, findings) {
      checkModuleAttribute(element, attribute, definition, moduleOf(attribute.uri), findings);
    },
  };

  /** Modules say where their outermost elements may stand; extensions may stand wherever other namespaces may. */
  function checkPlacement(
    child: XmlElement,
    parent: XmlElement,
    name: string,
    prefix: string,
    findings: Findings,
  ): void {
    const values = { element: child.name, parent: parent.name };
    if (define(name) === undefined) {
      // ITS has more elements than the module uses; they are as good as an extension.
      if (prefix !== 'its') findings.error('xliff-unknown-element', child, values);
      return;
    }
    const placement = placements.get(name);
    if (placement?.parents.has(keyOf(parent.uri, parent.local)) === true) return;
    const expected = placement === undefined ? 'elements of its module' : shown([...placement.parents]);
    findings.error('xliff-module-misplaced', child, { ...values, expected });
  }
}

function checkModuleAttribute(
  element: XmlElement,
  attribute: XmlAttribute,
  definition: Element,
  prefix: string | undefined,
  findings: Findings,
): void {
  const values = { attribute: attribute.name, element: element.name };
  const known = prefix === undefined ? undefined : moduleAttributes.get(`${prefix}:${attribute.local}`);
  if (known !== undefined) {
    if (known.on.has(keyOf(element.uri, element.local))) {
      checkValue(element, attribute, known.type, findings);
      return;
    }
    // Modules say nothing about one another's elements, which take any attribute.
    const severity = definition.foreign === 'all' && !isCore(element) ? 'warning' : 'error';
    const expected = shown([...known.on]);
    findings.add(severity, 'xliff-module-attribute-misplaced', element.tag, { ...values, expected });
  } else if (prefix !== undefined && (modulesWithoutAttributes.has(prefix) || prefix !== 'its')) {
    findings.error('xliff-unknown-module-attribute', element, values);
  } else if (definition.foreign === 'modules') {
    findings.error('xliff-foreign-attribute', element, values, definition.section);
  }
}
