import type { XmlElement } from '../../xml/tree.ts';
import { Ids } from './ids.ts';
import { isDefined } from './names.ts';
import type { Context } from './scope.ts';
import { idOf, isCore } from './scope.ts';
import { isNmtoken } from './values.ts';

/** Identifiers in extensions: NMTOKENs, unique in the file, group or unit they are in (4.9.2). */
export function checkExtensionIds(container: XmlElement, { findings }: Context): void {
  const byNamespace = new Map<string, Ids>();
  const visit = (element: XmlElement): void => {
    if (!isDefined(element.uri)) {
      const id = idOf(element);
      if (id !== undefined && !isNmtoken(id)) {
        findings.error('xliff-extension-id', element, { id, element: element.name });
      }
      let ids = byNamespace.get(element.uri);
      if (ids === undefined) {
        ids = new Ids(findings, 'xliff-extension-id-not-unique', `this <${container.name}>`);
        byNamespace.set(element.uri, ids);
      }
      ids.add(element, id);
    }
    for (const child of element.elements) {
      const isScope = isCore(child, 'unit') || isCore(child, 'group') || isCore(child, 'file');
      // A skeleton holds a document of its own.
      if (!isScope && !isCore(child, 'skeleton') && !isCore(child, 'segment')) visit(child);
    }
  };
  visit(container);
}
