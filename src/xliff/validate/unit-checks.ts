import type { XmlElement } from '../../xml/tree.ts';
import { addKeys, checkAnnotations } from './annotations.ts';
import { checkCodes, checkDataCharacters } from './codes.ts';
import { checkContainer, keysOf } from './container.ts';
import type { Pending } from './fragments.ts';
import { checkGlossary } from './glossary.ts';
import { checkContentIds, checkDataIds, checkVariantIds } from './ids.ts';
import { checkMatches } from './matches.ts';
import { checkMeasures } from './measures.ts';
import { checkPairs } from './pairs.ts';
import { checkRulesMet } from './rules.ts';
import type { Context } from './scope.ts';
import { checkSegments } from './segments.ts';
import { checkDeletions, checkSequences } from './sequences.ts';
import { partContents, unitContent } from './unit.ts';
import { isSwitched } from './variants.ts';

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

  // The variants of a plural are each a text of its own, with the same codes.
  const isVariant = isSwitched(unit);
  for (const text of isVariant ? partContents(content) : [content]) {
    checkContentIds(text, 'the unit', findings);
    checkPairs(text, findings);
    checkCodes(text, context);
    checkSequences(text, findings);
    checkDeletions(text, findings);
  }
  if (isVariant) checkVariantIds(content, findings);
  checkDataIds(content, 'the unit', findings);
  checkDataCharacters(content, findings);
  checkSegments(content, context);
  checkAnnotations(content, keys, context, pending);
  checkContainer(unit, partIds, context);
  checkMatches(unit, keys, context);
  checkGlossary(unit, keys, context);
  checkMeasures(content, context);
  checkRulesMet(content, context);
  return keys;
}
