import type { Element } from './definition.ts';
import { define } from './definition.ts';

const standoff = 'version:itsVersion';
const provenance =
  'org:text orgRef:text person:text personRef:text revOrg:text revOrgRef:text revPerson:text revPersonRef:text ' +
  'revTool:text revToolRef:text tool:text toolRef:text';

/** The elements of XLIFF 2's modules, and of change tracking, which was a module in 2.0 alone. */
export const moduleElements: ReadonlyMap<string, Element> = new Map([
  ['mtc:matches', define('Translation Candidates Module, matches', { children: 'mtc:match+' })],
  [
    'mtc:match',
    define('Translation Candidates Module, match', {
      children: 'mda:metadata? originalData? source target other*',
      attributes: `id:nmtoken matchQuality:percent matchSuitability:percent origin:text ref:text! reference:yesNo
        similarity:percent subType:ownValue type:matchType`,
      foreign: 'all',
    }),
  ],
  ['gls:glossary', define('Glossary Module, glossary', { children: 'gls:glossEntry+' })],
  [
    'gls:glossEntry',
    define('Glossary Module, glossEntry', {
      children: 'gls:term gls:translation* gls:definition? other*',
      attributes: 'id:nmtoken ref:text',
      foreign: 'all',
    }),
  ],
  ['gls:term', define('Glossary Module, term', { mixed: true, attributes: 'source:text', foreign: 'all' })],
  [
    'gls:translation',
    define('Glossary Module, translation', {
      mixed: true,
      attributes: 'id:nmtoken ref:text source:text',
      foreign: 'all',
    }),
  ],
  ['gls:definition', define('Glossary Module, definition', { mixed: true, attributes: 'source:text', foreign: 'all' })],
  ['mda:metadata', define('Metadata Module, metadata', { children: 'mda:metaGroup+', attributes: 'id:nmtoken' })],
  [
    'mda:metaGroup',
    define('Metadata Module, metaGroup', {
      children: 'mda:metaGroup|mda:meta+',
      attributes: 'id:nmtoken category:text appliesTo:metaSide',
    }),
  ],
  ['mda:meta', define('Metadata Module, meta', { mixed: true, attributes: 'type:text!' })],
  [
    'res:resourceData',
    define('Resource Data Module, resourceData', { children: 'res:resourceItemRef* res:resourceItem*' }),
  ],
  [
    'res:resourceItemRef',
    define('Resource Data Module, resourceItemRef', { attributes: 'id:nmtoken ref:nmtoken!', foreign: 'all' }),
  ],
  [
    'res:resourceItem',
    define('Resource Data Module, resourceItem', {
      children: 'res:source? res:target? res:reference*',
      attributes: 'mimeType:mimeType id:nmtoken context:yesNo',
      foreign: 'all',
    }),
  ],
  ...['source', 'target'].map(
    (name) =>
      [
        `res:${name}`,
        define(`Resource Data Module, ${name}`, {
          children: 'other*',
          attributes: 'href:text',
          xml: 'lang:language',
          foreign: 'all',
        }),
      ] as const,
  ),
  [
    'res:reference',
    define('Resource Data Module, reference', { attributes: 'href:text!', xml: 'lang:language', foreign: 'all' }),
  ],
  [
    'slr:profiles',
    define('Size and Length Restriction Module, profiles', {
      children: 'slr:normalization? other*',
      attributes: 'generalProfile:text storageProfile:text',
    }),
  ],
  [
    'slr:normalization',
    define('Size and Length Restriction Module, normalization', {
      attributes: 'general:normalization storage:normalization',
    }),
  ],
  [
    'slr:data',
    define('Size and Length Restriction Module, data', {
      children: 'other*',
      attributes: 'profile:text!',
      foreign: 'all',
    }),
  ],
  ['val:validation', define('Validation Module, validation', { children: 'val:rule+', foreign: 'all' })],
  [
    'val:rule',
    define('Validation Module, rule', {
      attributes: `isPresent:text occurs:positive isNotPresent:text startsWith:text endsWith:text existsInSource:yesNo
        caseSensitive:yesNo normalization:normalization disabled:yesNo`,
      foreign: 'all',
    }),
  ],
  [
    'its:locQualityIssues',
    define('ITS Module, locQualityIssues', {
      children: 'its:locQualityIssue+',
      attributes: standoff,
      xml: 'id:xmlId',
    }),
  ],
  [
    'its:locQualityIssue',
    define('ITS Module, locQualityIssue', {
      attributes: `${standoff} locQualityIssueType:issueType locQualityIssueComment:text locQualityIssueSeverity:percent
        locQualityIssueProfileRef:text locQualityIssueEnabled:yesNo`,
    }),
  ],
  [
    'its:provenanceRecords',
    define('ITS Module, provenanceRecords', {
      children: 'its:provenanceRecord+',
      attributes: standoff,
      xml: 'id:xmlId',
    }),
  ],
  ['its:provenanceRecord', define('ITS Module, provenanceRecord', { attributes: `${standoff} ${provenance}` })],
  ['ctr:changeTrack', define('Change Tracking Module, changeTrack', { children: 'ctr:revisions+' })],
  [
    'ctr:revisions',
    define('Change Tracking Module, revisions', {
      children: 'ctr:revision+',
      attributes: 'appliesTo:nmtoken! ref:nmtoken currentVersion:nmtoken',
      foreign: 'all',
    }),
  ],
  [
    'ctr:revision',
    define('Change Tracking Module, revision', {
      children: 'ctr:item+',
      attributes: 'author:text datetime:text version:nmtoken',
      foreign: 'all',
    }),
  ],
  [
    'ctr:item',
    define('Change Tracking Module, item', { mixed: true, attributes: 'property:text!', foreign: 'all' }),
  ],
]);

/** XLIFF 2.2 gives a resource item notes. */
export const moduleElements22: ReadonlyMap<string, Element> = new Map([
  ...moduleElements,
  [
    'res:resourceItem',
    define('Resource Data Module, resourceItem', {
      children: 'notes? res:source? res:target? res:reference*',
      attributes: 'mimeType:mimeType id:nmtoken context:yesNo',
      foreign: 'all',
    }),
  ],
]);

/** Where the outermost elements of modules may stand, and whether more than once. */
export const placements: ReadonlyMap<string, { readonly parents: ReadonlySet<string>; readonly many: boolean }> = new Map(
  (
    [
      ['mtc:matches', 'unit', false],
      ['gls:glossary', 'unit', false],
      ['mda:metadata', 'xliff file group unit mtc:match gls:glossEntry', false],
      ['res:resourceData', 'file unit', false],
      ['slr:profiles', 'file', false],
      ['slr:data', 'file group unit', false],
      ['val:validation', 'file group unit', false],
      ['its:locQualityIssues', 'unit mtc:match', true],
      ['its:provenanceRecords', 'file group unit mtc:match', true],
      ['ctr:changeTrack', 'file group unit', false],
    ] as const
  ).map(([key, parents, many]) => [key, { parents: new Set(parents.split(' ')), many }]),
);
