import type { XmlElement } from '../../xml/tree.ts';
import { checkCodes, checkDataCharacters } from './codes.ts';
import { isInUnit, parseFragment } from './fragments.ts';
import { Ids, checkContentIds, checkDataIds } from './ids.ts';
import { keyOf, uris } from './names.ts';
import { checkPairs } from './pairs.ts';
import type { Context } from './scope.ts';
import { isCore } from './scope.ts';
import { foreignTo } from './segments.ts';
import { matchContent } from './unit.ts';

/** The Translation Candidates module: what a unit's matches point to, and their contents, which are a world of their own. */
export function checkMatches(unit: XmlElement, keys: ReadonlySet<string>, context: Context): void {
  const { findings } = context;
  for (const matches of unit.elements) {
    if (keyOf(matches.uri, matches.local) !== 'mtc:matches') continue;
    const ids = new Ids(findings, 'xliff-module-id-not-unique', `this <${matches.name}>`);
    for (const match of matches.elements) {
      if (keyOf(match.uri, match.local) !== 'mtc:match') continue;
      ids.add(match, match.get('id')?.trim());
      checkSpanReference(match, keys, 'xliff-match-ref', context);
      checkSubType(match, context);
      checkLanguage(match, context);
      const content = matchContent(match);
      checkContentIds(content, 'this match', findings);
      checkDataIds(content, 'this match', findings);
      checkPairs(content, findings);
      checkCodes(content, context);
      checkDataCharacters(content, findings);
    }
  }
}

/** `ref` of matches and glossaries points to a segment or a span of the same unit, in source or target. */
export function checkSpanReference(
  element: XmlElement,
  keys: ReadonlySet<string>,
  code: 'xliff-match-ref' | 'xliff-glossary-ref',
  { findings }: Context,
): void {
  const reference = element.get('ref')?.trim();
  if (reference === undefined) return;
  // The standard's own examples leave the `#` away, or have it behind the `=`.
  const written = reference.replace(/^t=#/, '#t=').replace(/^[^#]*$/, (id) => `#${id}`);
  const fragment = parseFragment(written, element, findings);
  if (fragment === undefined) return;
  const { leaf } = fragment;
  const inUnit = !/^[^#]+#/.test(written) && isInUnit(fragment, element);
  const isSpan = leaf !== undefined && (leaf.prefix === '' || leaf.prefix === 't');
  const key = leaf?.prefix === 't' ? `t=${leaf.id}` : (leaf?.id ?? '');
  if (!inUnit || !isSpan || !keys.has(key)) findings.error(code, element, { reference, element: element.name });
}

function checkSubType(match: XmlElement, { findings }: Context): void {
  const subType = match.get('subType');
  if (subType === undefined) return;
  const section = 'Translation Candidates Module, subType';
  if (match.get('type') === undefined) {
    findings.error('xliff-sub-type-alone', match, { element: match.name, subType }, section);
  }
  if (subType.startsWith('xlf:')) {
    findings.error('xliff-reserved-prefix', match, { attribute: 'subType', value: subType }, section);
  }
}

/** Only a reference match may be in another language than the file's target. */
function checkLanguage(match: XmlElement, { findings, targetLanguage }: Context): void {
  if (match.get('reference') === 'yes') return;
  const target = match.elements.find((child) => isCore(child, 'target'));
  const language = target?.get('lang', uris.xml);
  if (target !== undefined && foreignTo(language, targetLanguage)) {
    findings.error('xliff-match-language', target, { language: language as string, expected: targetLanguage as string });
  }
}
