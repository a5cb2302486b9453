import { document12, transUnit } from '../validate-document.ts';
import type { Constraint } from './row.ts';
import { rows } from './row.ts';

const source = '<source>a</source>';
const any = `<trans-unit id="1">${source}</trans-unit>`;
const good = transUnit(source);
const whole = (attributes: string): string =>
  document12(any).replace('original="a" source-language="en" target-language="de" datatype="html"', attributes);
const header = (head: string, body = any): string => document12(body, head);
const unit = (attributes: string): string => document12(`<trans-unit ${attributes}>${source}</trans-unit>`);
const inline = (text: string): string => transUnit(`<source>${text}</source>`);
const target = (attributes: string): string => transUnit(`${source}<target ${attributes}>b</target>`);
const alternative = (attributes: string, inside = '<target>b</target>'): string => transUnit(`${source}<alt-trans ${attributes}>${inside}</alt-trans>`);
const binary = (inside: string, attributes = 'id="b" mime-type="image/png"'): string => document12(`<bin-unit ${attributes}>${inside}</bin-unit>`);
const file = '<bin-source><external-file href="a"/></bin-source>';
const group = (inside: string, attributes = ''): string => document12(`<group ${attributes}>${inside}</group>`);
const segmented = (marks: string, targets = ''): string => transUnit(`<source>a</source><seg-source>${marks}</seg-source>${targets}`);

const structure: readonly Constraint[] = rows(
  '1.2, structure',
  ['xliff has a version', 'xliff-missing-attribute', good, good.replace('version="1.2"', '')],
  ['the version is one', 'xliff-attribute-value', good, good.replace('version="1.2"', 'version="1.3"')],
  ['xliff has a file', 'xliff-missing-element', good, '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>'],
  ['a file has a body', 'xliff-missing-element', good, good.replace(/<body>.*<\/body>/, '')],
  ['a file has one body', 'xliff-too-many', good, good.replace('</body>', '</body><body/>')],
  ['the header comes first', 'xliff-element-order', header('<note>a</note>'), good.replace('</body>', '</body><header/>')],
  ['original is required', 'xliff-missing-attribute', good, whole('source-language="en" datatype="html"')],
  ['source-language is required', 'xliff-missing-attribute', good, whole('original="a" datatype="html"')],
  ['datatype is required', 'xliff-missing-attribute', good, whole('original="a" source-language="en"')],
  ['source-language is a language', 'xliff-language-tag', good, good.replace('source-language="en"', 'source-language="en_US"')],
  ['target-language is a language', 'xliff-language-tag', good, good.replace('target-language="de"', 'target-language="german language"')],
  ['datatype is of the list or begins with x-', 'xliff-attribute-value', good.replace('"html"', '"x-markdown"'), good.replace('"html"', '"markdown"')],
  ['date is ISO 8601', 'xliff-attribute-value', document12(any, '', 'date="2026-01-31T12:00:00Z"'), document12(any, '', 'date="31.01.2026"')],
  ['date has a month that exists', 'xliff-attribute-value', document12(any, '', 'date="2026-12-01T00:00:00Z"'), document12(any, '', 'date="2026-13-01T00:00:00Z"')],
  ['date has a day that exists', 'xliff-attribute-value', document12(any, '', 'date="2024-02-29T00:00:00Z"'), document12(any, '', 'date="2026-02-30T00:00:00Z"')],
  ['tool-id names a tool', 'xliff-tool-missing', document12(any, '<tool tool-id="t" tool-name="n"/>', 'tool-id="t"'), document12(any, '', 'tool-id="t"')],
  ['xml:space is default or preserve', 'xliff-attribute-value', document12(any, '', 'xml:space="preserve"'), document12(any, '', 'xml:space="keep"')],
  ['no text in a body', 'xliff-text-not-allowed', good, document12(`x${any}`)],
  ['no extensions in a body', 'xliff-misplaced-element', good, document12(`<my:x/>${any}`)],
  ['a trans-unit stands in a body', 'xliff-misplaced-element', good, good.replace('<body>', `<header>${any}</header><body>`)],
  ['elements exist', 'xliff-unknown-element', good, document12(`<unit id="1">${source}</unit>`)],
);

const head: readonly Constraint[] = rows(
  '1.2, header',
  ['a skeleton is somewhere', 'xliff-missing-element', header('<skl><external-file href="a"/></skl>'), header('<skl/>')],
  ['a skeleton is in one place', 'xliff-too-many', header('<skl><internal-file>a</internal-file></skl>'), header('<skl><internal-file>a</internal-file><external-file href="a"/></skl>')],
  ['a skeleton comes first', 'xliff-element-order', header('<skl><external-file href="a"/></skl><note>a</note>'), header('<note>a</note><skl><external-file href="a"/></skl>')],
  ['one skeleton', 'xliff-too-many', header('<skl><external-file href="a"/></skl>'), header('<skl><external-file href="a"/></skl>'.repeat(2))],
  ['an external file has an href', 'xliff-missing-attribute', header('<reference><external-file href="a"/></reference>'), header('<reference><external-file/></reference>')],
  ['an external file is empty', 'xliff-text-not-allowed', header('<reference><external-file href="a"/></reference>'), header('<reference><external-file href="a">b</external-file></reference>')],
  ['a reference is somewhere', 'xliff-missing-element', header('<reference><external-file href="a"/></reference>'), header('<reference/>')],
  ['a glossary is somewhere', 'xliff-missing-element', header('<glossary><internal-file>a</internal-file></glossary>'), header('<glossary/>')],
  ['phases are some', 'xliff-missing-element', header('<phase-group><phase phase-name="p" process-name="x"/></phase-group>'), header('<phase-group/>')],
  ['phases come before the rest', 'xliff-element-order', header('<phase-group><phase phase-name="p" process-name="x"/></phase-group><note>a</note>'), header('<note>a</note><phase-group><phase phase-name="p" process-name="x"/></phase-group>')],
  ['a phase has a name', 'xliff-missing-attribute', header('<phase-group><phase phase-name="p" process-name="x"/></phase-group>'), header('<phase-group><phase process-name="x"/></phase-group>')],
  ['a phase has a process', 'xliff-missing-attribute', header('<phase-group><phase phase-name="p" process-name="x"/></phase-group>'), header('<phase-group><phase phase-name="p"/></phase-group>')],
  ['names of phases are unique', 'xliff-id-not-unique', header('<phase-group><phase phase-name="p" process-name="x"/><phase phase-name="q" process-name="x"/></phase-group>'), header('<phase-group><phase phase-name="p" process-name="x"/><phase phase-name="p" process-name="y"/></phase-group>')],
  ['the tool of a phase exists', 'xliff-tool-missing', header('<phase-group><phase phase-name="p" process-name="x" tool-id="t"/></phase-group><tool tool-id="t" tool-name="n"/>'), header('<phase-group><phase phase-name="p" process-name="x" tool-id="t"/></phase-group>')],
  ['the date of a phase is ISO 8601', 'xliff-attribute-value', header('<phase-group><phase phase-name="p" process-name="x" date="2026-01-01T00:00:00"/></phase-group>'), header('<phase-group><phase phase-name="p" process-name="x" date="yesterday"/></phase-group>')],
  ['a tool has an id', 'xliff-missing-attribute', header('<tool tool-id="t" tool-name="n"/>'), header('<tool tool-name="n"/>')],
  ['a tool has a name', 'xliff-missing-attribute', header('<tool tool-id="t" tool-name="n"/>'), header('<tool tool-id="t"/>')],
  ['ids of tools are unique', 'xliff-id-not-unique', header('<tool tool-id="t" tool-name="n"/><tool tool-id="u" tool-name="n"/>'), header('<tool tool-id="t" tool-name="n"/>'.repeat(2))],
  ['a priority from 1', 'xliff-attribute-value', header('<note priority="1">a</note>'), header('<note priority="0">a</note>')],
  ['a priority to 10', 'xliff-attribute-value', header('<note priority="10">a</note>'), header('<note priority="11">a</note>')],
  ['a note is about something of the list', 'xliff-attribute-value', header('<note annotates="general">a</note>'), header('<note annotates="all">a</note>')],
  ['a note is text', 'xliff-misplaced-element', header('<note>a</note>'), header('<note><g id="1">a</g></note>')],
  ['a count group has a name', 'xliff-missing-attribute', header('<count-group name="c"><count>1</count></count-group>'), header('<count-group><count>1</count></count-group>')],
  ['a count has a unit of the list', 'xliff-attribute-value', header('<count-group name="c"><count unit="word">1</count></count-group>'), header('<count-group name="c"><count unit="words">1</count></count-group>')],
  ['a count has a type of the list', 'xliff-attribute-value', header('<count-group name="c"><count count-type="x-a">1</count></count-group>'), header('<count-group name="c"><count count-type="sum">1</count></count-group>')],
  ['the phase of a count exists', 'xliff-phase-missing', header('<phase-group><phase phase-name="p" process-name="x"/></phase-group><count-group name="c"><count phase-name="p">1</count></count-group>'), header('<count-group name="c"><count phase-name="p">1</count></count-group>')],
);

const units: readonly Constraint[] = rows(
  '1.2, units',
  ['a unit has an id', 'xliff-missing-attribute', unit('id="1"'), unit('')],
  ['ids of units are unique', 'xliff-id-not-unique', document12(any + any.replace('"1"', '"2"')), document12(any + any)],
  ['ids of units are unique across groups', 'xliff-id-not-unique', document12(`${any}<group id="g">${any.replace('"1"', '"2"')}</group>`), document12(`${any}<group id="g">${any}</group>`)],
  ['ids of bin-units are those of units', 'xliff-id-not-unique', document12(`${any}<bin-unit id="2" mime-type="image/png">${file}</bin-unit>`), document12(`${any}<bin-unit id="1" mime-type="image/png">${file}</bin-unit>`)],
  ['ids of groups are unique', 'xliff-id-not-unique', document12('<group id="1"/><group id="2"/>'), document12('<group id="1"/><group id="1"/>')],
  ['a unit has a source', 'xliff-missing-element', good, transUnit('<target>a</target>')],
  ['a unit has one source', 'xliff-too-many', good, transUnit('<source>a</source><source>b</source>')],
  ['a unit has one target', 'xliff-too-many', transUnit(`${source}<target>a</target>`), transUnit(`${source}<target>a</target><target>b</target>`)],
  ['the source comes first', 'xliff-element-order', transUnit(`${source}<target>a</target>`), transUnit(`<target>a</target>${source}`)],
  ['the segmented source stands between', 'xliff-element-order', segmented('<mrk mtype="seg" mid="1">a</mrk>', '<target>a</target>'), transUnit('<source>a</source><target>a</target><seg-source>a</seg-source>')],
  ['the target stands before notes', 'xliff-element-order', transUnit(`${source}<target>a</target><note>a</note>`), transUnit(`${source}<note>a</note><target>a</target>`)],
  ['extensions come last', 'xliff-element-order', transUnit(`${source}<note>a</note><my:x/>`), transUnit(`${source}<my:x/><note>a</note>`)],
  ['approved is yes or no', 'xliff-attribute-value', unit('id="1" approved="yes"'), unit('id="1" approved="true"')],
  ['translate is yes or no', 'xliff-attribute-value', unit('id="1" translate="no"'), unit('id="1" translate="false"')],
  ['merged-trans is yes or no', 'xliff-attribute-value', unit('id="1" merged-trans="no"'), unit('id="1" merged-trans="maybe"')],
  ['restype is of the list', 'xliff-attribute-value', unit('id="1" restype="x-para"'), unit('id="1" restype="para"')],
  ['size-unit is of the list', 'xliff-attribute-value', unit('id="1" size-unit="char" maxwidth="5"'), unit('id="1" size-unit="letters" maxwidth="5"')],
  ['maxwidth is an NMTOKEN', 'xliff-attribute-value', unit('id="1" maxwidth="5"'), unit('id="1" maxwidth="5 px"')],
  ['maxbytes is an NMTOKEN', 'xliff-attribute-value', unit('id="1" maxbytes="5"'), unit('id="1" maxbytes=""')],
  ['coord has four places', 'xliff-attribute-value', unit('id="1" coord="1;2;#;4"'), unit('id="1" coord="1;2;3"')],
  ['coord has semicolons', 'xliff-attribute-value', unit('id="1" coord="-1;2;3;4"'), unit('id="1" coord="1,2,3,4"')],
  ['reformat is a list', 'xliff-attribute-value', unit('id="1" reformat="coord font"'), unit('id="1" reformat="all"')],
  ['the phase of a unit exists', 'xliff-phase-missing', document12('<trans-unit id="1" phase-name="p"><source>a</source></trans-unit>', '<phase-group><phase phase-name="p" process-name="x"/></phase-group>'), unit('id="1" phase-name="p"')],
  ['help-id is an NMTOKEN', 'xliff-attribute-value', unit('id="1" help-id="5"'), unit('id="1" help-id="5 6"')],
  ['state is of the list', 'xliff-attribute-value', target('state="signed-off"'), target('state="done"')],
  ['state-qualifier is of the list', 'xliff-attribute-value', target('state-qualifier="fuzzy-match"'), target('state-qualifier="fuzzy"')],
  ['equiv-trans is yes or no', 'xliff-attribute-value', target('equiv-trans="no"'), target('equiv-trans="1"')],
  ['the phase of a target exists', 'xliff-phase-missing', document12(`<trans-unit id="1">${source}<target phase-name="p">b</target></trans-unit>`, '<phase-group><phase phase-name="p" process-name="x"/></phase-group>'), target('phase-name="p"')],
  ['a language is a language', 'xliff-language-tag', target('xml:lang="de"'), target('xml:lang="de_DE"')],
  ['a state has no prefix', 'xliff-unknown-attribute', good, inline('a').replace('<source>', '<source xmlns:x="urn:oasis:names:tc:xliff:document:1.2" x:state="new">')],
  ['context groups have contexts', 'xliff-missing-element', transUnit(`${source}<context-group name="c"><context context-type="record">a</context></context-group>`), transUnit(`${source}<context-group name="c"/>`)],
  ['a context has a type', 'xliff-missing-attribute', transUnit(`${source}<context-group><context context-type="record">a</context></context-group>`), transUnit(`${source}<context-group><context>a</context></context-group>`)],
  ['a context has a type of the list', 'xliff-attribute-value', transUnit(`${source}<context-group><context context-type="x-key">a</context></context-group>`), transUnit(`${source}<context-group><context context-type="key">a</context></context-group>`)],
  ['match-mandatory is yes or no', 'xliff-attribute-value', transUnit(`${source}<context-group><context context-type="record" match-mandatory="no">a</context></context-group>`), transUnit(`${source}<context-group><context context-type="record" match-mandatory="never">a</context></context-group>`)],
  ['a purpose is of the list', 'xliff-attribute-value', transUnit(`${source}<context-group purpose="match location"><context context-type="record">a</context></context-group>`), transUnit(`${source}<context-group purpose="reference"><context context-type="record">a</context></context-group>`)],
  ['contexts of a group come first', 'xliff-element-order', group(`<note>a</note>${any}`), group(`${any}<note>a</note>`)],
  ['a proposal has a target', 'xliff-missing-element', alternative(''), alternative('', '<source>a</source>')],
  ['a proposal is of the list', 'xliff-attribute-value', alternative('alttranstype="previous-version"'), alternative('alttranstype="old"')],
  ['the tool of a proposal exists', 'xliff-tool-missing', alternative(''), alternative('tool-id="t"')],
  ['the segment of a proposal exists', 'xliff-mid-missing', transUnit('<source>a</source><seg-source><mrk mtype="seg" mid="1">a</mrk></seg-source><alt-trans mid="1"><target>b</target></alt-trans>'), alternative('mid="1"')],
  ['a bin-unit has an id', 'xliff-missing-attribute', binary(file), binary(file, 'mime-type="image/png"')],
  ['a bin-unit has a MIME type', 'xliff-missing-attribute', binary(file), binary(file, 'id="b"')],
  ['a MIME type is one', 'xliff-attribute-value', binary(file), binary(file, 'id="b" mime-type="picture"')],
  ['a bin-unit has a source', 'xliff-missing-element', binary(file), binary('<note>a</note>')],
  ['a bin-source has one file', 'xliff-too-many', binary(file), binary('<bin-source><external-file href="a"/><external-file href="b"/></bin-source>')],
  ['a bin-target has a file', 'xliff-missing-element', binary(`${file}<bin-target><internal-file>a</internal-file></bin-target>`), binary(`${file}<bin-target/>`)],
  ['the source before the target', 'xliff-element-order', binary(`${file}<bin-target><external-file href="a"/></bin-target>`), binary(`<bin-target><external-file href="a"/></bin-target>${file}`)],
  ['the state of a bin-target is of the list', 'xliff-attribute-value', binary(`${file}<bin-target state="new"><external-file href="a"/></bin-target>`), binary(`${file}<bin-target state="x"><external-file href="a"/></bin-target>`)],
);

const texts: readonly Constraint[] = rows(
  '1.2, inline',
  ...(['g', 'x', 'bx', 'ex', 'ph', 'bpt', 'ept', 'it'] as const).map((name) => {
    const other: Readonly<Record<string, string>> = { bx: '<ex id="9" rid="1"/>', ex: '<bx id="9" rid="1"/>', bpt: '<ept id="9" rid="1"/>', ept: '<bpt id="9" rid="1"/>' };
    const rid = name in other ? ' rid="1"' : '';
    const pos = name === 'it' ? ' pos="open"' : '';
    const text = (id: string): string => (name.startsWith('e') ? `${other[name] ?? ''}<${name}${id}${rid}${pos}/>` : `<${name}${id}${rid}${pos}/>${other[name] ?? ''}`);
    return [`${name} has an id`, 'xliff-missing-attribute', inline(text(' id="1"')), inline(text(''))] as const;
  }),
  ['it has a position', 'xliff-missing-attribute', inline('<it id="1" pos="open"/>'), inline('<it id="1"/>')],
  ['a position is open or close', 'xliff-attribute-value', inline('<it id="1" pos="close"/>'), inline('<it id="1" pos="begin"/>')],
  ['assoc is of the list', 'xliff-attribute-value', inline('<ph id="1" assoc="both"/>'), inline('<ph id="1" assoc="p"/>')],
  ['clone is yes or no', 'xliff-attribute-value', inline('<x id="1" clone="no"/>'), inline('<x id="1" clone="0"/>')],
  ['ctype of g is of the list', 'xliff-attribute-value', inline('<g id="1" ctype="x-b">a</g>'), inline('<g id="1" ctype="b">a</g>')],
  ['ctype of x is of the list', 'xliff-attribute-value', inline('<x id="1" ctype="lb"/>'), inline('<x id="1" ctype="bold"/>')],
  ['mrk has a type', 'xliff-missing-attribute', inline('<mrk mtype="term">a</mrk>'), inline('<mrk>a</mrk>')],
  ['mtype is of the list', 'xliff-attribute-value', inline('<mrk mtype="x-a">a</mrk>'), inline('<mrk mtype="terms">a</mrk>')],
  ['a bpt has its ept', 'xliff-pair-missing', inline('<bpt id="1" rid="1"/>a<ept id="2" rid="1"/>'), inline('<bpt id="1" rid="1"/>a')],
  ['an ept has its bpt', 'xliff-pair-missing', inline('<bpt id="1"/>a<ept id="1"/>'), inline('a<ept id="1"/>')],
  ['a pair has one rid', 'xliff-pair-missing', inline('<bpt id="1" rid="1"/>a<ept id="2" rid="1"/>'), inline('<bpt id="1" rid="1"/>a<ept id="2" rid="2"/>')],
  ['the rid of an ept is that of a bpt', 'xliff-pair-missing', inline('<bpt id="1" rid="1"/>a<ept id="1"/>'), inline('<bpt id="1"/>a<ept id="1" rid="1"/>')],
  ['the rid of an ex is that of a bx', 'xliff-pair-missing', inline('<bx id="1" rid="1"/>a<ex id="2" rid="1"/>'), inline('<bx id="1"/>a<ex id="2" rid="1"/>')],
  ['a bpt without rid has the id of its ept', 'xliff-pair-missing', inline('<bpt id="1"/>a<ept id="1"/>'), inline('<bpt id="1"/>a<ept id="2"/>')],
  ['rids of bpt are unique', 'xliff-rid-not-unique', inline('<bpt id="1" rid="1"/>a<ept id="2" rid="1"/>'), inline('<bpt id="1" rid="1"/><bpt id="3" rid="1"/>a<ept id="2" rid="1"/>')],
  ['an x is empty', 'xliff-text-not-allowed', inline('<x id="1"/>'), inline('<x id="1">a</x>')],
  ['an x holds nothing', 'xliff-misplaced-element', inline('<x id="1"/>'), inline('<x id="1"><x id="2"/></x>')],
  ['a ph holds sub only', 'xliff-misplaced-element', inline('<ph id="1">a<sub>b</sub></ph>'), inline('<ph id="1">a<x id="2"/></ph>')],
  ['sub does not stand alone', 'xliff-misplaced-element', inline('<ph id="1"><sub>a</sub></ph>'), inline('<sub>a</sub>')],
  ['no extensions in text', 'xliff-misplaced-element', inline('a'), inline('<my:x/>a')],
  ['no codes of 2.0', 'xliff-unknown-element', inline('<g id="1">a</g>'), inline('<pc id="1">a</pc>')],
  ['mids are unique in the segmented source', 'xliff-mid-not-unique', segmented('<mrk mtype="seg" mid="1">a</mrk><mrk mtype="seg" mid="2"/>'), segmented('<mrk mtype="seg" mid="1">a</mrk><mrk mtype="seg" mid="1"/>')],
  ['mids of the target are in the segmented source', 'xliff-mid-missing', segmented('<mrk mtype="seg" mid="1">a</mrk>', '<target><mrk mtype="seg" mid="1">b</mrk></target>'), segmented('<mrk mtype="seg" mid="1">a</mrk>', '<target><mrk mtype="seg" mid="2">b</mrk></target>')],
  ['a mid is an NMTOKEN', 'xliff-attribute-value', segmented('<mrk mtype="seg" mid="1">a</mrk>'), segmented('<mrk mtype="seg" mid="1 2">a</mrk>')],
);

export const oneTwo: readonly Constraint[] = [...structure, ...head, ...units, ...texts];

/** What only strict asks for. */
export const strict: readonly Constraint[] = rows(
  '1.2, strict',
  ['no attributes that nobody knows', 'xliff-unknown-attribute', good, unit('id="1" state="new"')],
  ['no ts', 'xliff-unknown-attribute', good, unit('id="1" ts="x"')],
  ['no prop-group', 'xliff-unknown-element', good, transUnit(`${source}<prop-group><prop prop-type="a">b</prop></prop-group>`)],
  ['one target in a proposal', 'xliff-too-many', alternative(''), alternative('', '<target>a</target><target>b</target>')],
  ['no tool on a file', 'xliff-unknown-attribute', good, document12(any, '', 'tool="x"')],
);
