import type { XmlElement } from '../../xml/tree.ts';
import { keyOf, prefixes, uris } from './names.ts';
import type { Context } from './scope.ts';
import { enclosing, inherited, isCore } from './scope.ts';

const provenance = (
  'org orgRef person personRef revOrg revOrgRef revPerson revPersonRef revTool revToolRef tool toolRef'
).split(' ');
const issueDetails = ['locQualityIssueSeverity', 'locQualityIssueProfileRef', 'locQualityIssueEnabled'];
const issueKinds = ['locQualityIssueType', 'locQualityIssueComment'];

/** Attributes of annotations that are ITS's own: their type, where one is given, is `its:generic`. */
const genericOnly: ReadonlySet<string> = new Set([
  'locQualityIssuesRef',
  ...issueKinds,
  'locQualityRatingScore',
  'locQualityRatingVote',
  'taIdentRef',
  'taSource',
  'taIdent',
  'taClassRef',
  'mtConfidence',
  'provenanceRecordsRef',
  'allowedCharacters',
  'domains',
  'lang',
  'localeFilterList',
]);

/** The ITS module on one element: what goes together, what excludes what, and what has to be in scope. */
export function checkIts(element: XmlElement, context: Context): void {
  if (context.version === '2.0') return;
  const names = new Set<string>();
  for (const { uri, local } of element.attributes) {
    const prefix = prefixes.get(uri);
    if (prefix === 'its' || prefix === 'itsm') names.add(local);
  }
  if (names.size === 0) return;
  checkVersion(element, names, context);
  checkNative(element, context);
  checkAnnotators(element, context);
  checkExclusions(element, names, context);
  checkConfidence(element, names, context);
  checkThresholds(element, context);
  if (names.has('provenanceRecordsRef')) checkRecordsReference(element, context);
  if (isCore(element, 'mrk') || isCore(element, 'sm')) checkAnnotation(element, names, context);
}

/** Local ITS markup needs `its:version` on its element or on one around it (ITS 2.0, 5.1). */
function checkVersion(element: XmlElement, names: ReadonlySet<string>, { findings, version }: Context): void {
  if (inherited(element, 'version', uris.its) !== undefined) return;
  const own = element.attributes.some(({ uri }) => uri === uris.its);
  const values = { attribute: [...names][0] as string };
  if (own && version === '2.1') findings.error('xliff-its-version', element, values);
  else findings.warning('xliff-its-version', element, values);
}

const categories: ReadonlySet<string> = new Set(
  (
    'allowed-characters directionality domain elements-within-text external-resource id-value language-information ' +
    'locale-filter localization-note localization-quality-issue localization-quality-rating mt-confidence preserve-space ' +
    'provenance storage-size target-pointer terminology text-analysis translate'
  ).split(' '),
);

function checkAnnotators(element: XmlElement, { findings }: Context): void {
  const value = element.get('annotatorsRef', uris.its);
  if (value === undefined) return;
  const seen = new Set<string>();
  for (const item of value.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
    const [category, reference] = item.split('|', 2) as [string, string?];
    if (!categories.has(category) || reference === undefined || reference === '') {
      findings.error('xliff-its-annotators', element, { item });
    } else if (seen.has(category)) {
      findings.error('xliff-its-annotators-repeated', element, { category });
    }
    seen.add(category);
  }
  if (seen.size === 0) findings.error('xliff-its-annotators', element, { item: value });
}

/** Attributes that may not stand together: the first of each against the others. */
const exclusions: readonly (readonly [string, readonly string[]])[] = [
  ['locQualityIssuesRef', [...issueKinds, ...issueDetails]],
  ['locQualityRatingScore', ['locQualityRatingVote']],
  ['taIdentRef', ['taSource', 'taIdent']],
  ['provenanceRecordsRef', provenance],
];

function checkExclusions(element: XmlElement, names: ReadonlySet<string>, { findings }: Context): void {
  for (const [one, others] of exclusions) {
    const found = names.has(one) ? others.filter((name) => names.has(name)) : [];
    if (found.length > 0) findings.error('xliff-its-exclusive', element, { attribute: one, others: found.join(', ') });
  }
}

const confidences = [
  ['mtConfidence', 'mt-confidence'],
  ['termConfidence', 'terminology'],
  ['taConfidence', 'text-analysis'],
] as const;

/** A confidence is somebody's: an `annotatorsRef` in scope says whose. */
function checkConfidence(element: XmlElement, names: ReadonlySet<string>, { findings }: Context): void {
  for (const [attribute, category] of confidences) {
    if (!names.has(attribute)) continue;
    let found = false;
    for (let at: XmlElement | undefined = element; at !== undefined && !found; at = at.parent) {
      const items = (at.get('annotatorsRef', uris.its) ?? '').split(/[ \t\r\n]+/);
      found = items.some((item) => item.startsWith(`${category}|`));
      // What is around a match is not about it.
      if (keyOf(at.uri, at.local) === 'mtc:match') break;
    }
    if (!found) findings.error('xliff-its-annotator-missing', element, { attribute, category });
  }
}

function checkThresholds(element: XmlElement, { findings }: Context): void {
  for (const kind of ['locQualityRatingScore', 'locQualityRatingVote']) {
    const threshold = `${kind}Threshold`;
    if (element.get(threshold, uris.its) !== undefined && inherited(element, kind, uris.its) === undefined) {
      findings.error('xliff-its-threshold', element, { attribute: threshold, missing: kind });
    }
  }
}

function checkAnnotation(element: XmlElement, names: ReadonlySet<string>, context: Context): void {
  const { findings, targetLanguage } = context;
  const type = element.get('type')?.trim();
  const own = [...names].filter((name) => genericOnly.has(name));
  if (type !== undefined && type !== 'its:generic' && own.length > 0) {
    findings.error('xliff-its-type', element, { type, attribute: own[0] as string });
  }
  // A term says itself whose confidence it has.
  const isTerm = type === 'term' || type === 'its:term-no';
  if (type !== undefined && type !== 'its:generic' && !isTerm && own.length === 0 && names.has('annotatorsRef')) {
    findings.error('xliff-its-type', element, { type, attribute: 'annotatorsRef' });
  }
  const needs = (attribute: string, missing: string): void => {
    findings.error('xliff-its-incomplete', element, { attribute, missing });
  };
  const isRated = ['locQualityRatingScore', 'locQualityRatingVote'].some((kind) => inherited(element, kind, uris.its) !== undefined);
  if (names.has('locQualityRatingProfileRef') && !isRated) {
    const missing = 'locQualityRatingScore or locQualityRatingVote';
    findings.error('xliff-its-threshold', element, { attribute: 'locQualityRatingProfileRef', missing });
  }
  const has = (list: readonly string[]): boolean => list.some((name) => names.has(name));
  const detail = issueDetails.find((name) => names.has(name));
  if (detail !== undefined && !has(issueKinds) && !names.has('locQualityIssuesRef')) needs(detail, issueKinds.join(' or '));
  if (names.has('taSource') !== names.has('taIdent')) {
    if (names.has('taSource')) needs('taSource', 'taIdent');
    else needs('taIdent', 'taSource');
  }
  if (names.has('taConfidence') && !has(['taClassRef', 'taIdentRef', 'taSource', 'taIdent'])) {
    needs('taConfidence', 'taClassRef, taIdentRef, or taSource and taIdent');
  }
  if (names.has('localeFilterType') && !names.has('localeFilterList')) needs('localeFilterType', 'localeFilterList');
  if (names.has('termConfidence') && !isTerm) {
    needs('termConfidence', 'type="term" or type="its:term-no"');
  }
  checkLocales(element, targetLanguage, { findings });
  const characters = element.get('allowedCharacters', uris.its);
  if (characters !== undefined && !isCharacters(characters)) findings.error('xliff-its-characters', element, { value: characters });
  checkIssuesReference(element, context);
}

/** True of an expression of ITS 2.0 (8.19) as far as its brackets go; no character at all is one too. */
function isCharacters(value: string): boolean {
  const plain = value.replace(/\\[^]/g, 'x');
  return plain === '' || /^(?:[^[\]\\]|\[(?:\^?[^[\]\\]+(?:-\[[^[\]\\]+\])?)\])[*+]?$/u.test(plain);
}

/** What XLIFF has of its own for the attributes of ITS that its module leaves out. */
const native: Readonly<Record<string, string>> = {
  translate: 'translate',
  dir: 'dir, srcDir and trgDir',
  locNote: '<note>, or an annotation type="comment"',
  locNoteRef: '<note>, or an annotation type="comment"',
  locNoteType: 'the priority of a <note>',
  term: 'an annotation type="term"',
  termInfoRef: 'the ref of an annotation type="term"',
  withinText: 'inline codes and subFlows',
  storageSize: 'slr:storageRestriction',
  storageEncoding: 'slr:storageRestriction and the profile of the file',
  lineBreakType: 'slr:storageRestriction and the profile of the file',
  domains: 'itsm:domains',
  lang: 'itsm:lang',
  idValue: 'name and id',
};

function checkNative(element: XmlElement, { findings }: Context): void {
  for (const { uri, local, name } of element.attributes) {
    if (uri !== uris.its || !Object.hasOwn(native, local)) continue;
    findings.warning('xliff-its-native', element, { attribute: name, instead: native[local] as string });
  }
}

/** A comma-separated list of language ranges (BCP 47, extended filtering); `*` is every language, nothing is none. */
function checkLocales(
  element: XmlElement,
  targetLanguage: string | undefined,
  { findings }: Pick<Context, 'findings'>,
): void {
  const value = element.get('localeFilterList', uris.its);
  if (value === undefined) return;
  const wrong = value
    .split(',')
    .map((range) => range.trim())
    .find((range) => value.trim() !== '' && !/^(?:[a-z]{1,8}|\*)(?:-(?:[a-z0-9]{1,8}|\*))*$/i.test(range));
  if (wrong !== undefined) findings.error('xliff-its-locales', element, { value, range: wrong });
  if (targetLanguage !== undefined) findings.warning('xliff-its-filter-with-target', element, { targetLanguage });
}

/** The id that a reference to standoff markup names, however it is written; undefined for addresses elsewhere. */
function standoffId(reference: string): string | undefined {
  return /^(?:#(?:\/?(?:[fgu]=[^/]+\/)*its=)?)?([^#/=:]+)$/.exec(reference.trim())?.[1];
}

function checkIssuesReference(element: XmlElement, { findings, held }: Context): void {
  const reference = element.get('locQualityIssuesRef', uris.its);
  if (reference === undefined) return;
  const id = standoffId(reference);
  const unit = enclosing(element, 'unit');
  if (id === undefined || unit === undefined || !held.ids(unit, 'its:locQualityIssues').has(id)) {
    findings.error('xliff-its-reference', element, { attribute: 'locQualityIssuesRef', reference });
  }
}

function checkRecordsReference(element: XmlElement, { findings, held }: Context): void {
  const reference = element.get('provenanceRecordsRef', uris.its) as string;
  const id = standoffId(reference);
  const inline = isCore(element, 'mrk') || isCore(element, 'sm');
  let found = false;
  let at: XmlElement | undefined = inline ? enclosing(element, 'mtc:match', 'unit') : element;
  for (; at !== undefined && !found; at = inline ? undefined : at.parent) {
    found = id !== undefined && held.ids(at, 'its:provenanceRecords').has(id);
  }
  if (!found) findings.error('xliff-its-reference', element, { attribute: 'provenanceRecordsRef', reference });
}
