/** Documents in which every element and attribute of a version occurs; all of them are valid. */

export const everything21 = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="de" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" xmlns:val="urn:oasis:names:tc:xliff:validation:2.0" xmlns:its="http://www.w3.org/2005/11/its" xmlns:itsm="urn:oasis:names:tc:xliff:itsm:2.1" xmlns:my="urn:my" its:version="2.0">
<file id="f1" original="a" canResegment="no" translate="yes" srcDir="ltr" trgDir="auto" fs:fs="div" xml:space="default" slr:storageRestriction="255" its:annotatorsRef="mt-confidence|http://a terminology|http://b text-analysis|http://c">
<skeleton href="x.skl"/>
<res:resourceData><res:resourceItemRef id="rr0" ref="ri1"/><res:resourceItem id="ri1" mimeType="text/xml" context="no"><res:source href="a"/><res:target href="b" xml:lang="de"/><res:reference href="r" xml:lang="de"/></res:resourceItem></res:resourceData>
<slr:profiles generalProfile="xliff:codepoints" storageProfile="xliff:utf8"><slr:normalization general="nfc" storage="none"/></slr:profiles>
<mda:metadata id="md1"><mda:metaGroup id="mg1" category="c" appliesTo="source"><mda:metaGroup id="mg2"><mda:meta type="t">v</mda:meta></mda:metaGroup><mda:meta type="u">w</mda:meta></mda:metaGroup></mda:metadata>
<val:validation><val:rule isPresent="b" existsInSource="no" occurs="1" normalization="nfc" caseSensitive="no"/><val:rule isNotPresent="zzz"/></val:validation>
<slr:data profile="xliff:codepoints"><my:x id="q"/></slr:data>
<its:provenanceRecords xml:id="pr0"><its:provenanceRecord person="p" revOrg="o"/></its:provenanceRecords>
<my:ext id="e1">x</my:ext>
<notes><note id="n1" appliesTo="source" category="c" priority="3" fs:fs="p">note</note></notes>
<group id="g1" name="n" type="my:t" canResegment="yes" translate="yes" srcDir="rtl" trgDir="ltr" fs:fs="table" fs:subFs="class,x\\style,y">
<mda:metadata id="md2"><mda:metaGroup><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metadata>
<notes><note id="n1">a</note></notes>
<unit id="u1" name="x" type="my:u" translate="yes" slr:sizeRestriction="1,200" its:provenanceRecordsRef="#its=pr1" itsm:domains="a" its:locQualityRatingScore="80" its:locQualityRatingScoreThreshold="90.5">
<mtc:matches><mtc:match id="m1" ref="#s1" matchQuality="80.5" matchSuitability="90" similarity="70" origin="o" type="tm" subType="my:s" reference="no"><mda:metadata><mda:metaGroup><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metadata><originalData><data id="d1">x</data></originalData><source>a <ph id="1" dataRef="d1"/></source><target xml:lang="de">b <ph id="1" dataRef="d1"/></target></mtc:match></mtc:matches>
<gls:glossary><gls:glossEntry id="ge1" ref="#mk1"><gls:term source="s">t</gls:term><gls:translation id="gt1" ref="#t=mk1" source="s">u</gls:translation><gls:definition source="s">d</gls:definition></gls:glossEntry></gls:glossary>
<res:resourceData><res:resourceItemRef id="rr1" ref="ri1"/><res:resourceItem id="ri2" mimeType="image/png"><res:reference href="r"/></res:resourceItem></res:resourceData>
<its:locQualityIssues xml:id="lqi1"><its:locQualityIssue locQualityIssueType="misspelling" locQualityIssueComment="c" locQualityIssueSeverity="50" locQualityIssueEnabled="yes"/></its:locQualityIssues>
<its:provenanceRecords xml:id="pr1"><its:provenanceRecord tool="t"/></its:provenanceRecords>
<val:validation><val:rule startsWith="b" disabled="no"/></val:validation>
<notes><note id="n1" category="c">a</note><note>b</note></notes>
<originalData><data id="d1" dir="ltr" xml:space="preserve">x<cp hex="0001"/></data><data id="d2">y</data></originalData>
<segment id="s1" canResegment="no" state="reviewed" subState="my:s"><source xml:lang="en">b <pc id="1" canCopy="no" canDelete="no" canOverlap="yes" canReorder="firstNo" dataRefStart="d1" dataRefEnd="d2" dispStart="a" dispEnd="b" equivStart="c" equivEnd="d" type="fmt" subType="xlf:b" dir="ltr" subFlowsStart="u2" subFlowsEnd="u2" fs:fs="b" slr:equivStorage="1" slr:storageRestriction="200">x<cp hex="001A"/></pc><ph id="2" canCopy="no" canDelete="no" canReorder="no" type="image" equiv="e" disp="d" dataRef="d1" subFlows="u2 u3" fs:fs="img" slr:sizeInfo="2"/><mrk id="mk1" type="term" ref="http://a" translate="yes" its:termConfidence="0.5" fs:fs="i">t</mrk><sm id="mk2" type="comment" value="v"/>q<em startRef="mk2"/><mrk id="mk3" type="its:generic" its:locQualityIssuesRef="#its=lqi1" its:mtConfidence="0.4" its:taConfidence="0.3" its:taClassRef="http://x">z</mrk><mrk id="mk4" type="its:generic" itsm:lang="fr" its:allowedCharacters="[a-z]">r</mrk></source><target order="2">b <pc id="1" canCopy="no" canDelete="no" canReorder="firstNo" dataRefStart="d1" dataRefEnd="d2">x</pc><ph id="2" canCopy="no" canDelete="no" canReorder="no" dataRef="d1"/><mrk id="mk1" type="term">t</mrk></target></segment>
<ignorable id="i1"><source xml:space="preserve"> <sc id="3" type="fmt" subType="my:x" isolated="no" dir="ltr" canOverlap="no"/>x<ec startRef="3" canOverlap="no"/><sc id="4" isolated="yes"/><ec id="5" isolated="yes" dir="rtl" fs:fs="b"/><ph id="6"/><ph id="7" copyOf="6"/></source><target order="1" xml:space="preserve"> <sc id="3" canOverlap="no"/>x<ec startRef="3" canOverlap="no"/></target></ignorable>
</unit>
<unit id="u2"><segment><source>b</source></segment></unit>
</group>
<unit id="u3"><my:ext><my:y id="e2"/></my:ext><notes><note id="n7">c</note></notes><segment state="initial"><source><mrk id="1" type="my:x" ref="#f=f1/u=u1/n=n1" my:attr="x">b</mrk><mrk id="2" type="comment" ref="#n=n7">x</mrk></source></segment></unit>
</file>
</xliff>
`;

/** 2.2 has notes and metadata on its root, references from notes, and plurals. */
export const everything22: string = everything21
  .replace('document:2.0', 'document:2.2')
  .replace('version="2.1"', 'version="2.2" xmlns:pgs="urn:oasis:names:tc:xliff:pgs:1.0"')
  .replace(
    'its:version="2.0">',
    'its:version="2.0"><notes><note id="n0">x</note></notes><mda:metadata id="md0"><mda:metaGroup><mda:meta type="a">b</mda:meta></mda:metaGroup></mda:metadata>',
  )
  .replace('<unit id="u2"><segment>', '<unit id="u2"><notes><note ref="#s1">q</note></notes><segment id="s1">');

export const everything12 = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xml:lang="en">
<file original="a.html" source-language="en" target-language="de" datatype="html" tool-id="t1" date="2026-01-01T12:00:00Z" xml:space="default" category="c" product-name="p" product-version="1" build-num="2">
<header><skl><external-file href="a.skl" uid="u1"/></skl><phase-group><phase phase-name="p1" process-name="x" tool-id="t1" date="2026-01-01T12:00:00"><note>n</note></phase></phase-group><glossary><internal-file form="text" crc="x1">abc</internal-file></glossary><reference><external-file href="b"/></reference><count-group name="cg"><count count-type="total" unit="word" phase-name="p1">3</count></count-group><note xml:lang="en" priority="1" from="me" annotates="general">hello</note><tool tool-id="t1" tool-name="n" tool-version="1" tool-company="c">text</tool></header>
<body>
<group id="g1" datatype="html" restype="x-p" resname="r" coord="1;2;3;#" translate="yes" reformat="coord font" size-unit="pixel" maxwidth="3"><context-group name="ctx" purpose="information match"><context context-type="sourcefile" match-mandatory="no">a</context></context-group><count-group name="cg2"/><note>x</note>
<trans-unit id="1" approved="yes" translate="yes" reformat="no" phase-name="p1" restype="button" size-unit="char" maxbytes="2"><source xml:lang="en">a <g id="1" ctype="bold">b <x id="2" ctype="lb"/></g><ph id="3" assoc="both">c<sub datatype="html" ctype="link" xid="1">d</sub></ph></source><seg-source>a <mrk mtype="seg" mid="m1"><g id="1" ctype="bold">b <x id="2" ctype="lb"/></g></mrk><ph id="3" assoc="both">c<sub datatype="html" ctype="link" xid="1">d</sub></ph></seg-source><target xml:lang="de" state="translated" state-qualifier="exact-match" phase-name="p1" equiv-trans="yes" resname="q">a <mrk mtype="seg" mid="m1">b</mrk></target><context-group name="c2"><context context-type="x-a">a</context></context-group><note>n</note><alt-trans match-quality="80" tool-id="t1" mid="m1" origin="o" alttranstype="proposal" xml:lang="de"><source>a</source><target>b</target><note>z</note></alt-trans></trans-unit>
</group>
<trans-unit id="2"><source><bpt id="1" rid="1">x</bpt>b<ept id="2" rid="1">y</ept><bx id="3" rid="2"/>c<ex id="4" rid="2"/><it id="5" pos="open" rid="9">z</it><mrk mtype="term" comment="c">t</mrk></source></trans-unit>
<bin-unit id="b1" mime-type="image/png" approved="no"><bin-source><external-file href="x"/></bin-source><bin-target mime-type="image" state="new"><internal-file>q</internal-file></bin-target><note>a</note><trans-unit id="3"><source>q</source></trans-unit></bin-unit>
</body></file></xliff>
`;
