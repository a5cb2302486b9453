import type { XmlTag } from '../xml/tag.ts';
import { retiredGroup } from './retired.ts';

/** What a unit takes over from the groups that it is in. */
export interface Inherited {
  readonly translate: boolean;
  /** True in the group of the units that are no longer in the article. */
  readonly retired: boolean;
}

/**
 * What the units of a group take over from it.
 *
 * @param name the attribute that names a group: `name`, in 1.2 `resname`.
 */
export function inGroup(tag: XmlTag, outer: Inherited, name: 'name' | 'resname'): Inherited {
  const retired = outer.retired || (tag.get('id') === retiredGroup && tag.get(name) === retiredGroup);
  const own = tag.get('translate');
  return { translate: own === undefined || retired ? outer.translate : own !== 'no', retired };
}
