import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '#stet/text/diagnostic.js';
import { validateXliff } from '#stet/xliff/validate.js';
import { messages } from '#stet/xliff/validate/messages.js';
import { sections } from '#stet/xliff/validate/sections.js';
import { anyUnit, document12, document2, file, segments, source, texts, transUnit, unit } from './validate-document.ts';

const validate = (text: string): readonly Diagnostic[] => validateXliff(new TextEncoder().encode(text));

const match = (attributes: string, content = '<source>a</source><target>b</target>'): string =>
  unit(`<mtc:matches><mtc:match ${attributes}>${content}</mtc:match></mtc:matches>`);
const glossary = (entry: string): string => unit(`<gls:glossary>${entry}</gls:glossary>`);
const resources = (items: string): string => file(`<res:resourceData>${items}</res:resourceData>${anyUnit}`);
const item = (attributes: string, content: string): string =>
  resources(`<res:resourceItem id="r" ${attributes}>${content}</res:resourceItem>`);
const changes = (attributes: string, revisions: string): string =>
  unit(`<ctr:changeTrack><ctr:revisions appliesTo="source" ${attributes}>${revisions}</ctr:revisions></ctr:changeTrack>`);
const revision = (attributes: string): string =>
  `<ctr:revision ${attributes}><ctr:item property="content">x</ctr:item></ctr:revision>`;
const profiles = '<slr:profiles generalProfile="xliff:codepoints" storageProfile="xliff:utf8"/>';
const sized = (attributes: string, target = 'abc'): string =>
  file(`${profiles}<unit id="u" ${attributes}><segment><source>a</source><target>${target}</target></segment></unit>`);
const rule = (attributes: string): string => unit(`<val:validation><val:rule ${attributes}/></val:validation>`);
const mark = (attributes: string, before = ''): string =>
  segments(`${before}<segment><source><mrk id="1" ${attributes}>a</mrk></source></segment>`);
const note = '<notes><note id="n">x</note></notes>';
const annotators = 'its:annotatorsRef="mt-confidence|http://example.com/mt"';
const switched = (attributes: string, first: string, second: string): string =>
  segments(`<segment ${first}><source>a</source></segment><segment ${second}><source>b</source></segment>`, '2.2').replace(
    '<unit id="u">',
    `<unit id="u" ${attributes}>`,
  );
const ordered = (first: string, second: string, rest = ''): string =>
  segments(
    `<segment><source>a</source>${first}</segment><segment><source>b</source>${second}</segment>${rest}`,
  );
const target = (order: string): string => `<target ${order}>x</target>`;
const sequence = '<ph id="1" canCopy="no" canDelete="no" canReorder="firstNo"/><ph id="2" canCopy="no" canDelete="no" canReorder="no"/>';
const sourceText = (from: string, to: string): string => transUnit(`<source>${from}</source><seg-source>${to}</seg-source>`);

/** For every code a valid document, and its sibling that is broken so that the code is found in it. */
const twins: Readonly<Record<keyof typeof messages, readonly [valid: string, broken: string]>> = {
  'xliff-other-root': [source('a'), '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
  'xliff-version': [source('a'), source('a').replace('version="2.1"', 'version="3.0"')],
  'xliff-version-namespace': [source('a'), source('a').replace('version="2.1"', 'version="2.2"')],

  'xliff-text-not-allowed': [file(`\n ${anyUnit}\n`), file(`text ${anyUnit}`)],
  'xliff-element-order': [unit(note), segments(`<segment><source>a</source></segment>${note}`)],
  'xliff-too-many': [source('a'), segments('<segment><source>a</source><source>b</source></segment>')],
  'xliff-missing-element': [source('a'), segments('<segment><target>a</target></segment>')],
  'xliff-unknown-element': [source('a'), segments('<part><source>a</source></part>')],
  'xliff-unqualified-element': [file(`<my:x/>${anyUnit}`), file(`<x xmlns=""/>${anyUnit}`)],
  'xliff-misplaced-element': [source('a'), file('<segment><source>a</source></segment>')],
  'xliff-module-misplaced': [
    unit('<mtc:matches><mtc:match ref="#s"><source>a</source><target>b</target></mtc:match></mtc:matches>'),
    file(`<mtc:matches><mtc:match ref="#s"><source>a</source><target>b</target></mtc:match></mtc:matches>${anyUnit}`),
  ],
  'xliff-module-repeated': [
    unit('<mda:metadata><mda:metaGroup><mda:meta type="a">b</mda:meta></mda:metaGroup></mda:metadata>'),
    unit('<mda:metadata><mda:metaGroup><mda:meta type="a">b</mda:meta></mda:metaGroup></mda:metadata>'.repeat(2)),
  ],
  'xliff-unknown-attribute': [source('a'), source('a').replace('<segment>', '<segment translate="no">')],
  'xliff-missing-attribute': [source('<ph id="1"/>'), source('<ph/>')],
  'xliff-xml-attribute': [source('<pc id="1">a</pc>'), source('<pc id="1" xml:lang="en">a</pc>')],
  'xliff-module-attribute-misplaced': [source('<pc id="1" fs:fs="b">a</pc>'), file(anyUnit, 'slr:equivStorage="1"')],
  'xliff-unknown-module-attribute': [source('<pc id="1" fs:fs="b">a</pc>'), source('<pc id="1" fs:style="b">a</pc>')],
  'xliff-foreign-attribute': [mark('type="my:x" my:a="1"'), source('<pc id="1" my:a="1">a</pc>')],
  'xliff-language-tag': [source('a'), source('a').replace('srcLang="en"', 'srcLang="en_US"')],
  'xliff-attribute-value': [
    source('a').replace('<segment>', '<segment state="initial">'),
    source('a').replace('<segment>', '<segment state="new">'),
  ],

  'xliff-id-not-unique': [source('<ph id="1"/><ph id="2"/>'), source('<ph id="1"/><ph id="1"/>')],
  'xliff-target-id': [texts('<ph id="1"/>', '<ph id="1"/>'), texts('<ph id="1"/>', '<mrk id="1" type="term">a</mrk>')],
  'xliff-reserved-prefix': [
    source('<ph id="1" type="fmt" subType="xlf:lb"/>'),
    source('<ph id="1" type="fmt" subType="xlf:tab"/>'),
  ],
  'xliff-skeleton': [file(`<skeleton href="a"/>${anyUnit}`), file(`<skeleton/>${anyUnit}`)],
  'xliff-unit-without-segment': [
    segments('<ignorable><source> </source></ignorable><segment><source>a</source></segment>'),
    segments('<ignorable><source> </source></ignorable>'),
  ],

  'xliff-sc-isolated': [source('<sc id="1"/>a<ec startRef="1"/>'), source('<sc id="1" isolated="yes"/>a<ec startRef="1"/>')],
  'xliff-sc-without-ec': [source('<sc id="1" isolated="yes"/>a'), source('<sc id="1"/>a')],
  'xliff-ec-isolated': [source('<ec id="1" isolated="yes"/>a'), source('<sc id="1" isolated="yes"/><ec startRef="1" isolated="yes"/>a')],
  'xliff-ec-start-ref': [source('<sc id="1"/><ec startRef="1"/>'), source('<sc id="1"/><ec id="2" startRef="1"/>')],
  'xliff-ec-dir': [source('<sc id="1" dir="ltr"/><ec startRef="1"/>'), source('<sc id="1"/><ec startRef="1" dir="ltr"/>')],
  'xliff-ec-twice': [source('<sc id="1"/><ec startRef="1"/>'), source('<sc id="1"/><ec startRef="1"/><ec startRef="1"/>')],
  'xliff-ec-without-sc': [source('<sc id="1"/><ec startRef="1"/>'), source('<ec startRef="1"/>')],
  'xliff-pair-flags': [
    source('<sc id="1" canOverlap="no"/><ec startRef="1" canOverlap="no"/>'),
    source('<sc id="1" canOverlap="no"/><ec startRef="1"/>'),
  ],
  'xliff-em-twice': [
    source('<sm id="1" type="term"/>a<em startRef="1"/>'),
    source('<sm id="1" type="term"/>a<em startRef="1"/><em startRef="1"/>'),
  ],
  'xliff-em-without-sm': [source('<sm id="1" type="term"/>a<em startRef="1"/>'), source('a<em startRef="1"/>')],
  'xliff-sm-without-em': [source('<sm id="1" type="term"/>a<em startRef="1"/>'), source('<sm id="1" type="term"/>a')],
  'xliff-cp-character': [source('<cp hex="001A"/>'), source('<cp hex="0041"/>')],
  'xliff-data-missing': [
    segments('<originalData><data id="d">x</data></originalData><segment><source><ph id="1" dataRef="d"/></source></segment>'),
    source('<ph id="1" dataRef="d"/>'),
  ],
  'xliff-copy-missing': [source('<ph id="1"/><ph id="2" copyOf="1"/>'), source('<ph id="2" copyOf="1"/>')],
  'xliff-copy-data': [
    source('<ph id="1"/><ph id="2" copyOf="1"/>'),
    segments(
      '<originalData><data id="d">x</data></originalData><segment><source><ph id="1" dataRef="d"/><ph id="2" copyOf="1"/></source></segment>',
    ),
  ],
  'xliff-copy-forbidden': [
    source('<ph id="1" canCopy="yes"/><ph id="2" copyOf="1"/>'),
    source('<ph id="1" canCopy="no"/><ph id="2" copyOf="1"/>'),
  ],
  'xliff-sub-type-alone': [source('<ph id="1" type="fmt" subType="my:x"/>'), source('<ph id="1" subType="my:x"/>')],
  'xliff-sub-type-type': [source('<ph id="1" type="ui" subType="xlf:var"/>'), source('<ph id="1" type="fmt" subType="xlf:var"/>')],
  'xliff-reorder-flags': [
    source('<ph id="1" canCopy="no" canDelete="no" canReorder="firstNo"/>'),
    source('<ph id="1" canDelete="no" canReorder="firstNo"/>'),
  ],
  'xliff-half-pair': [source('<pc id="1" equivStart="a" equivEnd="b">x</pc>'), source('<pc id="1" equivStart="a">x</pc>')],
  'xliff-sequence-start': [source(sequence), source('<ph id="2" canCopy="no" canDelete="no" canReorder="no"/>')],
  'xliff-sequence-changed': [
    texts(`${sequence}a`, `b${sequence}`),
    texts(sequence, sequence.replace(/(.*\/>)(<.*)/, '$2$1')),
  ],
  'xliff-code-deleted': [texts('<ph id="1" canDelete="no"/>', '<ph id="1" canDelete="no"/>'), texts('<ph id="1" canDelete="no"/>', 'a')],
  'xliff-subflow-missing': [
    document2('<file id="f"><unit id="u"><segment><source><ph id="1" subFlows="v"/></source></segment></unit><unit id="v"><segment><source>a</source></segment></unit></file>'),
    document2('<file id="f"><unit id="u"><segment><source><ph id="1" subFlows="v"/></source></segment></unit></file><file id="g"><unit id="v"><segment><source>a</source></segment></unit></file>'),
  ],

  'xliff-source-language': [
    source('a').replace('<source>', '<source xml:lang="EN">'),
    source('a').replace('<source>', '<source xml:lang="fr">'),
  ],
  'xliff-target-language': [
    texts('a', 'b').replace('<target>', '<target xml:lang="de">'),
    texts('a', 'b').replace('<target>', '<target xml:lang="fr">'),
  ],
  'xliff-no-target-language': [texts('a', 'b'), texts('a', 'b').replace(' trgLang="de"', '')],
  'xliff-space-differs': [
    segments('<segment><source xml:space="preserve">a</source><target xml:space="preserve">b</target></segment>'),
    segments('<segment><source xml:space="preserve">a</source><target>b</target></segment>'),
  ],
  'xliff-state-without-target': [
    texts('a', 'b').replace('<segment>', '<segment state="final">'),
    source('a').replace('<segment>', '<segment state="final">'),
  ],
  'xliff-sub-state-alone': [
    source('a').replace('<segment>', '<segment state="initial" subState="my:x">'),
    source('a').replace('<segment>', '<segment subState="my:x">'),
  ],
  'xliff-order-range': [ordered(target('order="2"'), target('order="1"')), ordered(target('order="3"'), target(''))],
  'xliff-order-twice': [ordered(target('order="2"'), target('order="1"')), ordered(target('order="2"'), target('order="2"'))],
  'xliff-order-implicit': [ordered(target('order="2"'), target('order="1"')), ordered(target('order="2"'), target(''))],
  'xliff-order-gap': [ordered(target('order="1"'), ''), ordered(target('order="2"'), '')],

  'xliff-fragment-syntax': [mark('type="my:x" ref="#f=f/u=u"'), mark('type="my:x" ref="#f=f/u="')],
  'xliff-fragment-repeated': [mark('type="my:x" ref="#f=f/u=u"'), mark('type="my:x" ref="#u=u/u=u"')],
  'xliff-fragment-leaf': [mark('type="my:x" ref="#u=u/1"'), mark('type="my:x" ref="#1/u=u"')],
  'xliff-fragment-prefix': [mark('type="my:x" ref="#u=u/tbx=1"'), mark('type="my:x" ref="#u=u/nope=1"')],
  'xliff-fragment-order': [mark('type="my:x" ref="#f=f/u=u"'), mark('type="my:x" ref="#u=u/f=f"')],
  'xliff-reference-missing': [mark('type="my:x" ref="#f=f/u=u"'), mark('type="my:x" ref="#f=f/u=v"')],
  'xliff-comment-value-ref': [mark('type="comment" value="x"'), mark('type="comment"')],
  'xliff-comment-ref': [mark('type="comment" ref="#n=n"', note), mark('type="comment" ref="#n=x"', note)],
  'xliff-generic-mark': [mark('translate="no"'), mark('')],
  'xliff-note-ref': [
    unit('<notes><note ref="#s">x</note></notes>', '', '2.2'),
    unit('<notes><note ref="#x">x</note></notes>', '', '2.2'),
  ],
  'xliff-extension-id': [unit('<my:x id="a"/>'), unit('<my:x id="a b"/>')],
  'xliff-extension-id-not-unique': [unit('<my:x id="a"/><my:y id="b"/>'), unit('<my:x id="a"/><my:y id="a"/>')],

  'xliff-module-id-not-unique': [
    glossary('<gls:glossEntry id="1"><gls:term>a</gls:term><gls:translation id="2">b</gls:translation></gls:glossEntry>'),
    glossary('<gls:glossEntry id="1"><gls:term>a</gls:term><gls:translation id="1">b</gls:translation></gls:glossEntry>'),
  ],
  'xliff-match-ref': [match('ref="#s"'), match('ref="#x"')],
  'xliff-match-mark-ref': [mark('type="mtc:match"'), mark('type="mtc:match" ref="http://example.com"')],
  'xliff-match-language': [
    match('ref="#s" reference="yes"', '<source>a</source><target xml:lang="fr">b</target>'),
    match('ref="#s"', '<source>a</source><target xml:lang="fr">b</target>'),
  ],
  'xliff-glossary-ref': [
    glossary('<gls:glossEntry ref="#m"><gls:term>a</gls:term><gls:definition>b</gls:definition></gls:glossEntry>'),
    glossary('<gls:glossEntry ref="#x"><gls:term>a</gls:term><gls:definition>b</gls:definition></gls:glossEntry>'),
  ],
  'xliff-glossary-empty': [
    glossary('<gls:glossEntry><gls:term>a</gls:term><gls:definition>b</gls:definition></gls:glossEntry>'),
    glossary('<gls:glossEntry><gls:term>a</gls:term></gls:glossEntry>'),
  ],
  'xliff-style-on-ec': [
    source('<sc id="1" fs:fs="b"/><ec startRef="1"/>'),
    source('<sc id="1"/><ec startRef="1" fs:fs="b"/>'),
  ],
  'xliff-sub-style-alone': [source('<pc id="1" fs:fs="a" fs:subFs="href,x">a</pc>'), source('<pc id="1" fs:subFs="href,x">a</pc>')],
  'xliff-sub-style': [
    source('<pc id="1" fs:fs="img" fs:subFs="alt,a\\, b\\src,c">a</pc>'),
    source('<pc id="1" fs:fs="img" fs:subFs="alt">a</pc>'),
  ],
  'xliff-resource-ref': [
    resources('<res:resourceItemRef ref="r"/><res:resourceItem id="r" mimeType="image/png"><res:reference href="a"/></res:resourceItem>'),
    resources('<res:resourceItemRef ref="x"/><res:resourceItem id="r" mimeType="image/png"><res:reference href="a"/></res:resourceItem>'),
  ],
  'xliff-resource-empty': [item('mimeType="image/png"', '<res:reference href="a"/>'), item('', '')],
  'xliff-resource-source': [
    item('context="no" mimeType="text/plain"', '<res:source href="a"/>'),
    item('context="no" mimeType="text/plain"', '<res:target href="a"/>'),
  ],
  'xliff-resource-mime-type': [item('mimeType="text/plain"', '<res:source href="a"/>'), item('', '<res:source href="a"/>')],
  'xliff-resource-href': [
    item('', '<res:source><my:x/></res:source>'),
    item('', '<res:source href="a"><my:x/></res:source>'),
  ],
  'xliff-resource-language': [
    item('mimeType="text/plain"', '<res:source href="a" xml:lang="en"/>'),
    item('mimeType="text/plain"', '<res:source href="a" xml:lang="fr"/>'),
  ],
  'xliff-revision-version': [
    changes('currentVersion="1"', revision('version="1"') + revision('version="2"')),
    changes('currentVersion="1"', revision('version="1"').repeat(2)),
  ],
  'xliff-revision-without-version': [
    changes('currentVersion="1"', revision('version="1"')),
    changes('currentVersion="1"', revision('version="1"') + revision('')),
  ],
  'xliff-revision-current': [
    changes('currentVersion="1"', revision('version="1"')),
    changes('currentVersion="2"', revision('version="1"')),
  ],
  'xliff-size-profile': [
    file(`${profiles}${anyUnit}`),
    file(`<slr:profiles generalProfile="xliff:graphemes"/>${anyUnit}`),
  ],
  'xliff-size-on-ec': [
    source('<sc id="1" slr:equivStorage="1"/><ec startRef="1"/>'),
    source('<sc id="1"/><ec startRef="1" slr:equivStorage="1"/>'),
  ],
  'xliff-size-info': [
    file('<slr:data profile="my:p"><my:x id="1"/></slr:data><unit id="u" slr:sizeInfoRef="1"><segment><source>a</source></segment></unit>'),
    file('<slr:data profile="my:p"><my:x id="1"/></slr:data><unit id="u" slr:sizeInfo="2" slr:sizeInfoRef="1"><segment><source>a</source></segment></unit>'),
  ],
  'xliff-size-info-ref': [
    unit('<slr:data profile="my:p"><my:x id="1"/></slr:data>', 'slr:sizeInfoRef="1"'),
    unit('<slr:data profile="my:p"><my:x id="1"/></slr:data>', 'slr:sizeInfoRef="2"'),
  ],
  'xliff-size-restriction': [sized('slr:sizeRestriction="1,9"'), sized('slr:sizeRestriction="9,1"')],
  'xliff-size-contribution': [
    sized('', '<ph id="1" slr:sizeInfo="3"/>'),
    sized('', '<ph id="1" slr:sizeInfo="three"/>'),
  ],
  'xliff-size-exceeded': [sized('slr:sizeRestriction="3"', 'abc'), sized('slr:sizeRestriction="3"', 'abcd')],
  'xliff-rule-kind': [rule('isPresent="c"'), rule('isPresent="c" startsWith="c"')],
  'xliff-rule-occurs': [rule('isPresent="c" occurs="1"'), rule('startsWith="c" occurs="1"')],
  'xliff-rule-source': [rule('isPresent="c" existsInSource="no"'), rule('isNotPresent="x" existsInSource="no"')],
  'xliff-rule-disabled': [
    file(`<val:validation><val:rule isPresent="x"/></val:validation><unit id="u"><val:validation><val:rule isPresent="x" disabled="yes"/></val:validation><segment><source>a</source></segment></unit>`),
    file(`<val:validation><val:rule isPresent="x" disabled="yes"/></val:validation>${anyUnit}`),
  ],
  'xliff-rule-broken': [rule('isPresent="c"'), rule('isPresent="x"')],
  'xliff-its-version': [
    mark('type="my:x" its:org="x"'),
    mark('type="my:x" its:org="x"').replace('its:version="2.0"', ''),
  ],
  'xliff-its-annotators': [file(anyUnit, annotators), file(anyUnit, 'its:annotatorsRef="nope|http://example.com"')],
  'xliff-its-annotators-repeated': [
    file(anyUnit, annotators),
    file(anyUnit, 'its:annotatorsRef="mt-confidence|a mt-confidence|b"'),
  ],
  'xliff-its-annotator-missing': [
    mark(`type="its:generic" its:mtConfidence="0.5" ${annotators}`),
    mark('type="its:generic" its:mtConfidence="0.5"'),
  ],
  'xliff-its-exclusive': [
    mark('type="its:generic" its:locQualityRatingScore="1"'),
    mark('type="its:generic" its:locQualityRatingScore="1" its:locQualityRatingVote="1"'),
  ],
  'xliff-its-threshold': [
    mark('type="its:generic" its:locQualityRatingScore="1" its:locQualityRatingScoreThreshold="2"'),
    mark('type="its:generic" its:locQualityRatingScoreThreshold="2"'),
  ],
  'xliff-its-type': [mark('type="its:generic" its:taClassRef="http://example.com"'), mark('type="my:x" its:taClassRef="http://example.com"')],
  'xliff-its-incomplete': [
    mark('type="its:generic" its:taSource="a" its:taIdent="b"'),
    mark('type="its:generic" its:taSource="a"'),
  ],
  'xliff-its-locales': [
    mark('type="its:generic" its:localeFilterList="de-*, fr"'),
    mark('type="its:generic" its:localeFilterList="de_CH"'),
  ],
  'xliff-its-filter-with-target': [
    mark('type="its:generic" its:localeFilterList="de"').replace(' trgLang="de"', ''),
    mark('type="its:generic" its:localeFilterList="de"'),
  ],
  'xliff-its-characters': [mark('type="its:generic" its:allowedCharacters="[^*+]"'), mark('type="its:generic" its:allowedCharacters="[^*+"')],
  'xliff-its-native': [mark('type="its:generic" itsm:lang="fr"'), mark('type="its:generic" its:lang="fr"')],
  'xliff-its-reference': [
    unit('<its:provenanceRecords xml:id="p"><its:provenanceRecord person="a"/></its:provenanceRecords>', 'its:provenanceRecordsRef="#its=p"'),
    unit('<its:provenanceRecords xml:id="p"><its:provenanceRecord person="a"/></its:provenanceRecords>', 'its:provenanceRecordsRef="#its=q"'),
  ],
  'xliff-its-standoff-id': [
    unit('<its:provenanceRecords xml:id="p"><its:provenanceRecord person="a"/></its:provenanceRecords>'),
    unit('<its:provenanceRecords><its:provenanceRecord person="a"/></its:provenanceRecords>'),
  ],
  'xliff-its-standoff-empty': [
    unit('<its:provenanceRecords xml:id="p"><its:provenanceRecord person="a"/></its:provenanceRecords>'),
    unit('<its:provenanceRecords xml:id="p"><its:provenanceRecord/></its:provenanceRecords>'),
  ],

  'xliff-mid-not-unique': [
    sourceText('ab', '<mrk mtype="seg" mid="1">a</mrk><mrk mtype="seg" mid="2">b</mrk>'),
    sourceText('ab', '<mrk mtype="seg" mid="1">a</mrk><mrk mtype="seg" mid="1">b</mrk>'),
  ],
  'xliff-mid-missing': [
    transUnit('<source>a</source><seg-source><mrk mtype="seg" mid="1">a</mrk></seg-source><target><mrk mtype="seg" mid="1">b</mrk></target>'),
    transUnit('<source>a</source><seg-source><mrk mtype="seg" mid="1">a</mrk></seg-source><target><mrk mtype="seg" mid="2">b</mrk></target>'),
  ],
  'xliff-seg-source-text': [sourceText('a', '<mrk mtype="seg" mid="1">a</mrk>'), sourceText('a', '<mrk mtype="seg" mid="1">b</mrk>')],
  'xliff-segment-without-mid': [sourceText('a', '<mrk mtype="seg" mid="1">a</mrk>'), sourceText('a', '<mrk mtype="seg">a</mrk>')],
  'xliff-rid-not-unique': [
    transUnit('<source><bpt id="1" rid="1"/><ept id="2" rid="1"/><bpt id="3" rid="2"/><ept id="4" rid="2"/></source>'),
    transUnit('<source><bpt id="1" rid="1"/><ept id="2" rid="1"/><bpt id="3" rid="1"/><ept id="4" rid="1"/></source>'),
  ],
  'xliff-pair-missing': [transUnit('<source><bpt id="1"/>a<ept id="1"/></source>'), transUnit('<source><bpt id="1"/>a</source>')],
  'xliff-code-id-repeated': [transUnit('<source><ph id="1"/><bpt id="2"/>a<ept id="2"/></source>'), transUnit('<source><ph id="1"/><x id="1"/></source>')],
  'xliff-tool-missing': [
    document12('', '<tool tool-id="t" tool-name="x"/>', 'tool-id="t"'),
    document12('', '<tool tool-id="t" tool-name="x"/>', 'tool-id="u"'),
  ],
  'xliff-phase-missing': [
    document12('<trans-unit id="1" phase-name="p"><source>a</source></trans-unit>', '<phase-group><phase phase-name="p" process-name="x"/></phase-group>'),
    document12('<trans-unit id="1" phase-name="q"><source>a</source></trans-unit>', '<phase-group><phase phase-name="p" process-name="x"/></phase-group>'),
  ],
  'xliff-xid-missing': [transUnit('<source><x id="1" xid="1"/></source>'), transUnit('<source><x id="1" xid="2"/></source>')],

  'xliff-switch': [
    switched('pgs:switch="plural:n"', 'pgs:case="one"', 'pgs:case="other"'),
    switched('pgs:switch="number:n"', 'pgs:case="one"', 'pgs:case="other"'),
  ],
  'xliff-case-alone': [
    switched('pgs:switch="plural:n"', 'pgs:case="one"', 'pgs:case="other"'),
    switched('', 'pgs:case="one"', 'pgs:case="other"'),
  ],
  'xliff-case-missing': [
    switched('pgs:switch="plural:n"', 'pgs:case="one"', 'pgs:case="other"'),
    switched('pgs:switch="plural:n"', 'pgs:case="one"', ''),
  ],
  'xliff-case-repeated': [
    switched('pgs:switch="plural:n"', 'pgs:case="one"', 'pgs:case="other"'),
    switched('pgs:switch="plural:n"', 'pgs:case="one"', 'pgs:case="one"'),
  ],
  'xliff-case-count': [
    switched('pgs:switch="plural:n gender:g"', 'pgs:case="one male"', 'pgs:case="other male"'),
    switched('pgs:switch="plural:n gender:g"', 'pgs:case="one"', 'pgs:case="other male"'),
  ],
  'xliff-case-value': [
    switched('pgs:switch="plural:n"', 'pgs:case="1"', 'pgs:case="other"'),
    switched('pgs:switch="plural:n"', 'pgs:case="single"', 'pgs:case="other"'),
  ],
};

describe('every rule of the validator', () => {
  it.each(Object.entries(twins))('%s: is silent for a valid document, and speaks for its broken sibling', (code, [valid, broken]) => {
    expect(validate(valid).filter((found) => found.severity === 'error' || found.code === code)).toEqual([]);
    const found = validate(broken).filter((each) => each.code === code);
    expect(found.length, `${code} is not among ${validate(broken).map((each) => each.code).join(', ')}`).toBeGreaterThan(0);
    for (const { section, where, message } of found) {
      expect(section).toMatch(/^XLIFF(?: 2\.[012]| 1\.2)?, \S/);
      expect(where?.line).toBeGreaterThan(0);
      expect(where?.column).toBeGreaterThan(0);
      expect(message).not.toContain('{{');
    }
  });

  it('has a sentence and a section for every code, and a twin', () => {
    expect(Object.keys(sections).toSorted()).toEqual(Object.keys(messages).toSorted());
    expect(Object.keys(twins).toSorted()).toEqual(Object.keys(messages).toSorted());
    for (const sentence of Object.values(messages)) expect(sentence).toMatch(/\S\.$/);
  });
});
