import type { ValueType } from './values.ts';
import { valueType } from './values.ts';

/** An attribute that a module puts on elements of the core, or of another module. */
export interface ModuleAttribute {
  readonly type: ValueType;
  /** Keys of the elements it may be on. */
  readonly on: ReadonlySet<string>;
}

const annotations = 'mrk sm';
const structural = 'file group unit';
const everywhere = `${structural} ${annotations} mtc:match ctr:revision`;

function on(elements: string, ...list: readonly string[]): readonly (readonly [string, ModuleAttribute])[] {
  const set = new Set(elements.split(' '));
  return list.map((item) => {
    const [prefix, name, type] = item.split(':') as [string, string, string];
    return [`${prefix}:${name}`, { type: valueType(type), on: set }];
  });
}

/** Attributes of XLIFF 2's modules, by the module's prefix and their name. */
export const moduleAttributes: ReadonlyMap<string, ModuleAttribute> = new Map([
  ...on(`${structural} note sc ec ph pc ${annotations}`, 'fs:fs:htmlName', 'fs:subFs:text'),
  ...on(`${structural} ${annotations} pc sc`, 'slr:storageRestriction:text', 'slr:sizeRestriction:text'),
  ...on('pc sc ec ph', 'slr:equivStorage:text'),
  ...on(`${structural} pc sc ec ph`, 'slr:sizeInfo:text', 'slr:sizeInfoRef:nmtoken'),
  ...on(
    `xliff ${everywhere} its:locQualityIssues its:locQualityIssue its:provenanceRecords its:provenanceRecord`,
    'its:version:itsVersion',
  ),
  ...on(`${everywhere} ctr:revisions`, 'its:annotatorsRef:text'),
  ...on(
    annotations,
    'its:allowedCharacters:text',
    'its:localeFilterList:text',
    'its:localeFilterType:filterType',
    'its:locQualityIssueComment:text',
    'its:locQualityIssueEnabled:yesNo',
    'its:locQualityIssueProfileRef:text',
    'its:locQualityIssuesRef:text',
    'its:locQualityIssueSeverity:percent',
    'its:locQualityIssueType:issueType',
    'its:mtConfidence:confidence',
    'its:taClassRef:text',
    'its:taConfidence:confidence',
    'its:taIdent:text',
    'its:taIdentRef:text',
    'its:taSource:text',
    'its:termConfidence:confidence',
    'itsm:lang:language',
  ),
  ...on(
    everywhere,
    'its:locQualityRatingProfileRef:text',
    'its:locQualityRatingScore:percent',
    'its:locQualityRatingScoreThreshold:percent',
    'its:locQualityRatingVote:integer',
    'its:locQualityRatingVoteThreshold:integer',
    'its:org:text',
    'its:orgRef:text',
    'its:person:text',
    'its:personRef:text',
    'its:provenanceRecordsRef:text',
    'its:revOrg:text',
    'its:revOrgRef:text',
    'its:revPerson:text',
    'its:revPersonRef:text',
    'its:revTool:text',
    'its:revToolRef:text',
    'its:tool:text',
    'its:toolRef:text',
    'itsm:domains:text',
  ),
  ...on('group unit', 'pgs:switch:text'),
  ...on('unit segment', 'pgs:case:text'),
]);

/** Modules that put nothing on other elements: none of their names is an attribute with a prefix. */
export const modulesWithoutAttributes: ReadonlySet<string> = new Set(['mtc', 'gls', 'mda', 'res', 'val', 'ctr', 'xlf']);
