import type { XmlElement } from '../../xml/tree.ts';
import { addKeys, checkAnnotations } from './annotations.ts';
import { checkCodes } from './codes.ts';
import { checkContainer, keysOf } from './container.ts';
import type { Pending } from './fragments.ts';
import { checkGlossary } from './glossary.ts';
import { checkContentIds } from './ids.ts';
import { checkMatches } from './matches.ts';
import { checkMeasures } from './measures.ts';
import { checkPairs } from './pairs.ts';
import { checkRulesMet } from './rules.ts';
import type { Context } from './scope.ts';
import { checkSegments } from './segments.ts';
import { checkDeletions, checkSequences } from './sequences.ts';
import { unitContent } from './unit.ts';

/**
 * Everything that is said about one unit.
 *
 * @param pending takes the references to other places of the document
 * @returns what can be pointed to in the unit
 */
export function checkUnit(unit: XmlElement, context: Context, pending: Pending[]): ReadonlySet<string> {
  const { findings } = context;
  const content = unitContent(unit);
  const keys = keysOf(unit);
  const partIds = new Set<string>();
  for (const { element } of content.parts) {
    const id = element.get('id')?.trim();
    if (id === undefined) continue;
    partIds.add(id);
    keys.add(id);
  }
  addKeys(content.source, keys);
  addKeys(content.target, keys);

  checkContentIds(content, 'the unit', findings);
  checkPairs(content, findings);
  checkCodes(content, findings);
  checkSequences(content, findings);
  checkDeletions(content, findings);
  checkSegments(content, context);
  checkAnnotations(content, keys, context, pending);
  checkContainer(unit, partIds, context);
  checkMatches(unit, keys, context);
  checkGlossary(unit, keys, context);
  checkMeasures(content, context);
  checkRulesMet(content, context);
  return keys;
}
