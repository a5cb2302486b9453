import { anyUnit, document2, file, source, texts, unit } from '../validate-document.ts';
import type { Constraint } from './row.ts';
import { rows } from './row.ts';

const mark = (attributes: string): string => source(`<mrk id="1" ${attributes}>a</mrk>`);
const issues = '<its:locQualityIssues xml:id="q"><its:locQualityIssue locQualityIssueType="misspelling"/></its:locQualityIssues>';
const records = '<its:provenanceRecords xml:id="p"><its:provenanceRecord tool="t"/></its:provenanceRecords>';
const inUnit = (before: string, mrk: string): string =>
  document2(`<file id="f"><unit id="u">${before}<segment><source><mrk id="1" ${mrk}>a</mrk></source></segment></unit></file>`);
const annotator = (category: string): string => `its:annotatorsRef="${category}|http://example.com/t"`;
const oneRecord = (attributes: string): string => unit(`<its:provenanceRecords xml:id="p"><its:provenanceRecord ${attributes}/></its:provenanceRecords>`);
const oneIssue = (attributes: string): string => unit(`<its:locQualityIssues xml:id="q"><its:locQualityIssue ${attributes}/></its:locQualityIssues>`);

const generic = [
  ['allowedCharacters', 'its:allowedCharacters="[a-z]"'],
  ['domains', 'itsm:domains="law"'],
  ['lang', 'itsm:lang="fr"'],
  ['localeFilterList', 'its:localeFilterList="fr"'],
  ['locQualityIssueType', 'its:locQualityIssueType="style"'],
  ['locQualityIssueComment', 'its:locQualityIssueComment="a"'],
  ['locQualityRatingScore', 'its:locQualityRatingScore="50"'],
  ['locQualityRatingVote', 'its:locQualityRatingVote="5"'],
  ['taClassRef', 'its:taClassRef="http://example.com"'],
  ['taIdentRef', 'its:taIdentRef="http://example.com"'],
  ['taIdent', 'its:taIdent="a" its:taSource="b"'],
  ['annotatorsRef', annotator('terminology')],
  ['mtConfidence', `its:mtConfidence="0.5" ${annotator('mt-confidence')}`],
] as const;

export const its: readonly Constraint[] = rows(
  'ITS',
  ['ITS markup has a version around it', 'xliff-its-version', mark('itsm:domains="a"'), mark('its:allowedCharacters="a"').replace('its:version="2.0"', '')],
  ['the version is 2.0', 'xliff-attribute-value', mark('itsm:domains="a"'), mark('itsm:domains="a"').replace('its:version="2.0"', 'its:version="1.0"')],
  ...generic.map(([name, attributes]) => [`${name} goes with its:generic`, 'xliff-its-type', mark(`type="its:generic" ${attributes}`), mark(`type="my:x" ${attributes}`)] as const),

  ...['[^*+]', '.', '', '[a-z-[aeiou]]', '\\d', '[\\[\\]]', '[a-z]*'].map((value) => [`allowed characters may be ${value === '' ? 'none' : value}`, 'xliff-its-characters', mark(`its:allowedCharacters="${value}"`), mark('its:allowedCharacters="[a-z"')] as const),
  ...['[]', 'a-z]', '(a|b)', 'abc'].map((value) => [`allowed characters are not ${value}`, 'xliff-its-characters', mark('its:allowedCharacters="[a-z]"'), mark(`its:allowedCharacters="${value}"`)] as const),

  ['annotatorsRef names a data category', 'xliff-its-annotators', unit('', annotator('terminology')), unit('', annotator('term'))],
  ['annotatorsRef has an address', 'xliff-its-annotators', unit('', annotator('terminology')), unit('', 'its:annotatorsRef="terminology"')],
  ['no space around |', 'xliff-its-annotators', unit('', annotator('terminology')), unit('', 'its:annotatorsRef="terminology | http://example.com"')],
  ['each category once', 'xliff-its-annotators-repeated', unit('', 'its:annotatorsRef="terminology|a text-analysis|b"'), unit('', 'its:annotatorsRef="terminology|a terminology|b"')],
  ['annotatorsRef is not empty', 'xliff-its-annotators', unit('', annotator('provenance')), unit('', 'its:annotatorsRef=""')],
  ['annotatorsRef not on segments', 'xliff-module-attribute-misplaced', unit('', annotator('provenance')), source('a').replace('<segment>', `<segment ${annotator('provenance')}>`)],

  ['MT confidence says whose', 'xliff-its-annotator-missing', mark(`its:mtConfidence="0.5" ${annotator('mt-confidence')}`), mark('its:mtConfidence="0.5"')],
  ['MT confidence says whose, by category', 'xliff-its-annotator-missing', mark(`its:mtConfidence="0.5" ${annotator('mt-confidence')}`), mark(`its:mtConfidence="0.5" ${annotator('terminology')}`)],
  ['MT confidence to 1', 'xliff-attribute-value', mark(`its:mtConfidence="1.0" ${annotator('mt-confidence')}`), mark(`its:mtConfidence="50" ${annotator('mt-confidence')}`)],
  ['MT confidence from 0', 'xliff-attribute-value', mark(`its:mtConfidence="0" ${annotator('mt-confidence')}`), mark(`its:mtConfidence="-0.1" ${annotator('mt-confidence')}`)],
  ['MT confidence is a number', 'xliff-attribute-value', mark(`its:mtConfidence=".5" ${annotator('mt-confidence')}`), mark(`its:mtConfidence="high" ${annotator('mt-confidence')}`)],
  ['MT confidence not on units', 'xliff-module-attribute-misplaced', mark(`its:mtConfidence="1" ${annotator('mt-confidence')}`), unit('', `its:mtConfidence="1" ${annotator('mt-confidence')}`)],
  ['term confidence says whose', 'xliff-its-annotator-missing', mark(`type="term" its:termConfidence="0.5" ${annotator('terminology')}`).replace(annotator('terminology'), '').replace('<unit id="u"', `<unit id="u" ${annotator('terminology')}`), mark('type="term" its:termConfidence="0.5"')],
  ['term confidence is about a term', 'xliff-its-incomplete', mark('type="its:term-no" its:termConfidence="0.5"').replace('<unit id="u"', `<unit id="u" ${annotator('terminology')}`), mark('type="its:generic" its:termConfidence="0.5"').replace('<unit id="u"', `<unit id="u" ${annotator('terminology')}`)],
  ['analysis confidence says whose', 'xliff-its-annotator-missing', mark(`its:taConfidence="0.5" its:taClassRef="http://a" ${annotator('text-analysis')}`), mark('its:taConfidence="0.5" its:taClassRef="http://a"')],
  ['analysis confidence is about something', 'xliff-its-incomplete', mark(`its:taConfidence="0.5" its:taClassRef="http://a" ${annotator('text-analysis')}`), mark(`its:taConfidence="0.5" ${annotator('text-analysis')}`)],
  ['analysis confidence to 1', 'xliff-attribute-value', mark(`its:taConfidence="1" its:taClassRef="http://a" ${annotator('text-analysis')}`), mark(`its:taConfidence="1.1" its:taClassRef="http://a" ${annotator('text-analysis')}`)],

  ['taSource goes with taIdent', 'xliff-its-incomplete', mark('its:taSource="a" its:taIdent="b"'), mark('its:taSource="a"')],
  ['taIdent goes with taSource', 'xliff-its-incomplete', mark('its:taSource="a" its:taIdent="b"'), mark('its:taIdent="b"')],
  ['taIdentRef excludes taIdent', 'xliff-its-exclusive', mark('its:taIdentRef="http://a"'), mark('its:taIdentRef="http://a" its:taSource="a" its:taIdent="b"')],
  ['taClassRef not on units', 'xliff-module-attribute-misplaced', mark('its:taClassRef="http://a"'), unit('', 'its:taClassRef="http://a"')],

  ['a locale filter has a list', 'xliff-its-incomplete', mark('its:localeFilterList="de" its:localeFilterType="include"'), mark('its:localeFilterType="include"')],
  ['the type of a filter is of the list', 'xliff-attribute-value', mark('its:localeFilterList="de" its:localeFilterType="exclude"'), mark('its:localeFilterList="de" its:localeFilterType="only"')],
  ['a filter is language ranges', 'xliff-its-locales', mark('its:localeFilterList="de, *-CH"'), mark('its:localeFilterList="de_CH"')],
  ['a filter has commas', 'xliff-its-locales', mark('its:localeFilterList="de, fr"'), mark('its:localeFilterList="de fr"')],
  ['a filter not on units', 'xliff-module-attribute-misplaced', mark('its:localeFilterList="de"'), unit('', 'its:localeFilterList="de"')],
  ['allowed characters not on units', 'xliff-module-attribute-misplaced', mark('its:allowedCharacters="[a-z]"'), unit('', 'its:allowedCharacters="[a-z]"')],
  ['a language is a tag', 'xliff-language-tag', mark('itsm:lang="fr-CA"'), mark('itsm:lang="fr_CA"')],
  ['a language not on units', 'xliff-module-attribute-misplaced', mark('itsm:lang="fr"'), unit('', 'itsm:lang="fr"')],
  ['domains are the module\'s, not ITS\'s', 'xliff-unknown-module-attribute', unit('', 'itsm:domains="a"'), unit('', 'itsm:domain="a"')],

  ['an issue has a type that exists', 'xliff-attribute-value', mark('its:locQualityIssueType="mistranslation"'), mark('its:locQualityIssueType="typo"')],
  ['a severity to 100', 'xliff-attribute-value', mark('its:locQualityIssueType="style" its:locQualityIssueSeverity="100"'), mark('its:locQualityIssueType="style" its:locQualityIssueSeverity="101"')],
  ['a severity is a number', 'xliff-attribute-value', mark('its:locQualityIssueType="style" its:locQualityIssueSeverity="1.5"'), mark('its:locQualityIssueType="style" its:locQualityIssueSeverity="major"')],
  ['enabled is yes or no', 'xliff-attribute-value', mark('its:locQualityIssueType="style" its:locQualityIssueEnabled="no"'), mark('its:locQualityIssueType="style" its:locQualityIssueEnabled="false"')],
  ['a severity is about an issue', 'xliff-its-incomplete', mark('its:locQualityIssueComment="a" its:locQualityIssueSeverity="1"'), mark('its:locQualityIssueSeverity="1"')],
  ['a profile is about an issue', 'xliff-its-incomplete', mark('its:locQualityIssueComment="a" its:locQualityIssueProfileRef="http://a"'), mark('its:locQualityIssueProfileRef="http://a"')],
  ['enabled is about an issue', 'xliff-its-incomplete', mark('its:locQualityIssueComment="a" its:locQualityIssueEnabled="no"'), mark('its:locQualityIssueEnabled="no"')],
  ['issues referred to exist', 'xliff-its-reference', inUnit(issues, 'its:locQualityIssuesRef="#its=q"'), inUnit(issues, 'its:locQualityIssuesRef="#its=x"')],
  ['issues referred to exclude a type', 'xliff-its-exclusive', inUnit(issues, 'its:locQualityIssuesRef="#its=q"'), inUnit(issues, 'its:locQualityIssuesRef="#its=q" its:locQualityIssueType="style"')],
  ['issues referred to exclude a comment', 'xliff-its-exclusive', inUnit(issues, 'its:locQualityIssuesRef="#its=q"'), inUnit(issues, 'its:locQualityIssuesRef="#its=q" its:locQualityIssueComment="a"')],
  ['issues referred to exclude a severity', 'xliff-its-exclusive', inUnit(issues, 'its:locQualityIssuesRef="#its=q"'), inUnit(issues, 'its:locQualityIssuesRef="#its=q" its:locQualityIssueSeverity="1"')],
  ['issues referred to exclude a profile', 'xliff-its-exclusive', inUnit(issues, 'its:locQualityIssuesRef="#its=q"'), inUnit(issues, 'its:locQualityIssuesRef="#its=q" its:locQualityIssueProfileRef="http://a"')],
  ['issues referred to exclude enabled', 'xliff-its-exclusive', inUnit(issues, 'its:locQualityIssuesRef="#its=q"'), inUnit(issues, 'its:locQualityIssuesRef="#its=q" its:locQualityIssueEnabled="no"')],
  ['an issue not on units', 'xliff-module-attribute-misplaced', mark('its:locQualityIssueType="style"'), unit('', 'its:locQualityIssueType="style"')],
  ['issues have an issue', 'xliff-missing-element', unit(issues), unit('<its:locQualityIssues xml:id="q"/>')],
  ['issues have an id', 'xliff-its-standoff-id', unit(issues), unit(issues.replace('xml:id="q"', ''))],
  ['ids of issues are NCNames', 'xliff-attribute-value', unit(issues), unit(issues.replace('"q"', '"1 q"'))],
  ['issues stand in a unit', 'xliff-module-misplaced', unit(issues), file(issues + anyUnit)],
  ['an issue says something', 'xliff-its-standoff-empty', oneIssue('locQualityIssueComment="a"'), oneIssue('locQualityIssueSeverity="1"')],
  ['an issue listed has a type that exists', 'xliff-attribute-value', oneIssue('locQualityIssueType="other"'), oneIssue('locQualityIssueType="wrong"')],
  ['a severity listed is a number', 'xliff-attribute-value', oneIssue('locQualityIssueType="other" locQualityIssueSeverity="5"'), oneIssue('locQualityIssueType="other" locQualityIssueSeverity="x"')],
  ['an issue listed has its attributes without prefix', 'xliff-its-standoff-empty', oneIssue('locQualityIssueType="other"'), oneIssue('its:locQualityIssueType="other"')],
  ['an issue is empty', 'xliff-text-not-allowed', oneIssue('locQualityIssueType="other"'), unit('<its:locQualityIssues xml:id="q"><its:locQualityIssue locQualityIssueType="other">a</its:locQualityIssue></its:locQualityIssues>')],

  ['a score to 100', 'xliff-attribute-value', unit('', 'its:locQualityRatingScore="100"'), unit('', 'its:locQualityRatingScore="100.5"')],
  ['a score from 0', 'xliff-attribute-value', unit('', 'its:locQualityRatingScore="0"'), unit('', 'its:locQualityRatingScore="-1"')],
  ['a vote is whole', 'xliff-attribute-value', unit('', 'its:locQualityRatingVote="-3"'), unit('', 'its:locQualityRatingVote="3.5"')],
  ['a score excludes a vote', 'xliff-its-exclusive', unit('', 'its:locQualityRatingScore="1"'), unit('', 'its:locQualityRatingScore="1" its:locQualityRatingVote="1"')],
  ['a score excludes a vote inline', 'xliff-its-exclusive', mark('its:locQualityRatingScore="1"'), mark('its:locQualityRatingScore="1" its:locQualityRatingVote="1"')],
  ['a threshold of scores has a score', 'xliff-its-threshold', unit('', 'its:locQualityRatingScore="1" its:locQualityRatingScoreThreshold="1"'), unit('', 'its:locQualityRatingScoreThreshold="1"')],
  ['a threshold of votes has a vote', 'xliff-its-threshold', unit('', 'its:locQualityRatingVote="1" its:locQualityRatingVoteThreshold="1"'), unit('', 'its:locQualityRatingVoteThreshold="1"')],
  ['a threshold of votes not for scores', 'xliff-its-threshold', unit('', 'its:locQualityRatingVote="1" its:locQualityRatingVoteThreshold="1"'), unit('', 'its:locQualityRatingScore="1" its:locQualityRatingVoteThreshold="1"')],
  ['a threshold to 100', 'xliff-attribute-value', unit('', 'its:locQualityRatingScore="1" its:locQualityRatingScoreThreshold="95"'), unit('', 'its:locQualityRatingScore="1" its:locQualityRatingScoreThreshold="950"')],
  ['a profile of ratings has a rating', 'xliff-its-threshold', mark('its:locQualityRatingScore="1" its:locQualityRatingProfileRef="http://a"'), mark('its:locQualityRatingProfileRef="http://a"')],
  ['a rating not on segments', 'xliff-module-attribute-misplaced', unit('', 'its:locQualityRatingScore="1"'), source('a').replace('<segment>', '<segment its:locQualityRatingScore="1">')],

  ['records referred to exist', 'xliff-its-reference', inUnit(records, 'its:provenanceRecordsRef="#its=p"'), inUnit(records, 'its:provenanceRecordsRef="#its=x"')],
  ['records of a unit exist', 'xliff-its-reference', unit(records, 'its:provenanceRecordsRef="#its=p"'), unit(records, 'its:provenanceRecordsRef="#its=x"')],
  ['records referred to are no issues', 'xliff-its-reference', inUnit(records, 'its:provenanceRecordsRef="#its=p"'), inUnit(issues, 'its:provenanceRecordsRef="#its=q"')],
  ...['org', 'orgRef', 'person', 'personRef', 'revOrg', 'revOrgRef', 'revPerson', 'revPersonRef', 'revTool', 'revToolRef', 'tool', 'toolRef'].map(
    (name) =>
      [
        `records referred to exclude ${name}`,
        'xliff-its-exclusive',
        inUnit(records, 'its:provenanceRecordsRef="#its=p"'),
        inUnit(records, `its:provenanceRecordsRef="#its=p" its:${name}="a"`),
      ] as const,
  ),
  ['records referred to go with its:generic', 'xliff-its-type', inUnit(records, 'type="its:generic" its:provenanceRecordsRef="#its=p"'), inUnit(records, 'type="term" its:provenanceRecordsRef="#its=p"')],
  ['records have a record', 'xliff-missing-element', unit(records), unit('<its:provenanceRecords xml:id="p"/>')],
  ['records have an id', 'xliff-its-standoff-id', unit(records), unit(records.replace('xml:id="p"', ''))],
  ['records have xml:id, not id', 'xliff-unknown-attribute', unit(records), unit(records.replace('xml:id', 'id'))],
  ['a record says something', 'xliff-its-standoff-empty', oneRecord('person="a"'), oneRecord('')],
  ['a record has its attributes without prefix', 'xliff-its-standoff-empty', oneRecord('person="a"'), oneRecord('its:person="a"')],
  ['ids of lists are unique in the unit', 'xliff-module-id-not-unique', unit(issues + records), unit(issues + records.replace('"p"', '"q"'))],
  ['ids of records are unique in the group', 'xliff-module-id-not-unique', file(`<group id="g">${records}${records.replace('"p"', '"r"')}${anyUnit}</group>`), file(`<group id="g">${records}${records}${anyUnit}</group>`)],
  ['ids of records are unique in the file', 'xliff-module-id-not-unique', file(`${records}${records.replace('"p"', '"r"')}${anyUnit}`), file(`${records}${records}${anyUnit}`)],
  ['provenance not on segments', 'xliff-module-attribute-misplaced', unit('', 'its:org="a"'), source('a').replace('<segment>', '<segment its:org="a">')],
  ['provenance not on targets', 'xliff-module-attribute-misplaced', unit('', 'its:org="a"'), texts('a', 'b').replace('<target>', '<target its:org="a">')],
);
