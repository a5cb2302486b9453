import { anyUnit, document2, segments, unit } from '../validate-document.ts';
import type { Constraint } from './row.ts';
import { rows } from './row.ts';

const root = (before: string, after = '', attributes = ''): string => document2(`${before}<file id="f">${anyUnit}</file>${after}`, attributes, '2.2');
const metadata = '<mda:metadata><mda:metaGroup><mda:meta type="t">v</mda:meta></mda:metaGroup></mda:metadata>';
const notes = '<notes><note id="n">a</note></notes>';
const note = (attributes: string): string => unit(`<notes><note ${attributes}>a</note></notes>`, '', '2.2');
const text = (source: string): string => segments(`<segment><source>${source}</source></segment>`, '2.2');

/** What 2.2 has anew in its core, and what the official suite of 2.1's core has no file for. */
export const core22: readonly Constraint[] = rows(
  '2.2, core',
  ['notes of the document come first', 'xliff-element-order', root(notes), root('', notes)],
  ['metadata of the document stands before files', 'xliff-element-order', root(metadata), root('', metadata)],
  ['notes before metadata', 'xliff-element-order', root(notes + metadata), root(metadata + notes)],
  ['one notes', 'xliff-too-many', root(notes), root(notes + notes)],
  ['one metadata', 'xliff-too-many', root(metadata), root(metadata + metadata)],
  ['no other elements', 'xliff-misplaced-element', root(notes), root('<my:x/>')],
  ['ids of the document\'s notes are unique', 'xliff-id-not-unique', root('<notes><note id="a">a</note><note id="b">a</note></notes>'), root('<notes><note id="a">a</note><note id="a">a</note></notes>')],
  ['the version is one', 'xliff-version', root('').replace('version="2.2"', 'version="2.1"'), root('').replace('version="2.2"', 'version="2.3"')],
  ['the version has no spaces', 'xliff-version', root(''), root('').replace('version="2.2"', 'version="2.2.0"')],
  ['a version is required', 'xliff-missing-attribute', root(''), root('').replace('version="2.2"', '')],
  ['srcLang is required', 'xliff-missing-attribute', root(''), root('').replace('srcLang="en"', '')],
  ['a note refers to a segment', 'xliff-note-ref', note('ref="#s"'), note('ref="#x"')],
  ['a note does not refer to a code', 'xliff-note-ref', note('ref="#s"'), note('ref="#m"')],
  ['a note of a file refers to nothing', 'xliff-note-ref', note('ref="#s"'), document2(`<file id="f"><notes><note ref="#s">a</note></notes><unit id="u"><segment id="s"><source>a</source></segment></unit></file>`, '', '2.2')],
  ['a note has no lang', 'xliff-unknown-attribute', note(''), note('lang="de"')],
  ['a note is text', 'xliff-misplaced-element', note(''), unit('<notes><note><ph id="1"/></note></notes>', '', '2.2')],
  ['priority to 10', 'xliff-attribute-value', note('priority="10"'), note('priority="11"')],
  ['appliesTo is of the list', 'xliff-attribute-value', note('appliesTo="target"'), note('appliesTo="both"')],
  ['state is lower case', 'xliff-attribute-value', segments('<segment state="final"><source>a</source><target>b</target></segment>', '2.2'), segments('<segment state="Final"><source>a</source><target>b</target></segment>', '2.2')],
  ['a state but initial has a target', 'xliff-state-without-target', segments('<segment state="translated"><source>a</source><target>b</target></segment>', '2.2'), segments('<segment state="translated"><source>a</source></segment>', '2.2')],
  ['order is whole', 'xliff-attribute-value', segments('<segment><source>a</source><target order="1">b</target></segment>', '2.2'), segments('<segment><source>a</source><target order="first">b</target></segment>', '2.2')],
  ['order is within the unit', 'xliff-order-range', segments('<segment><source>a</source><target order="1">b</target></segment>', '2.2'), segments('<segment><source>a</source><target order="2">b</target></segment>', '2.2')],
  ['data has no other elements', 'xliff-misplaced-element', unit('<originalData><data id="d">a<cp hex="0001"/></data></originalData>', '', '2.2'), unit('<originalData><data id="d"><ph id="1"/></data></originalData>', '', '2.2')],
  ['the space of data is preserved', 'xliff-attribute-value', unit('<originalData><data id="d" xml:space="preserve">a</data></originalData>', '', '2.2'), unit('<originalData><data id="d" xml:space="default">a</data></originalData>', '', '2.2')],
  ['cp has a value', 'xliff-missing-attribute', text('<cp hex="001A"/>'), text('<cp/>')],
  ['cp is in Unicode', 'xliff-cp-character', text('<cp hex="D800"/>'), text('<cp hex="110000"/>')],
  ['an annotation has an id', 'xliff-missing-attribute', text('<mrk id="1" type="term">a</mrk>'), text('<mrk type="term">a</mrk>')],
  ['an annotation has a type of the list', 'xliff-attribute-value', text('<mrk id="1" type="my:x">a</mrk>'), text('<mrk id="1" type="termin">a</mrk>')],
  ['an em has a start', 'xliff-missing-attribute', text('<sm id="1" type="term"/>a<em startRef="1"/>'), text('<sm id="1" type="term"/>a<em/>')],
  ['canReorder is of the list', 'xliff-attribute-value', text('<ph id="1" canReorder="yes"/>'), text('<ph id="1" canReorder="first"/>')],
  ['dir is of the list', 'xliff-attribute-value', text('<pc id="1" dir="auto">a</pc>'), text('<pc id="1" dir="left">a</pc>')],
  ['no dir on ph', 'xliff-unknown-attribute', text('<ph id="1"/>'), text('<ph id="1" dir="ltr"/>')],
  ['no canOverlap on ph', 'xliff-unknown-attribute', text('<pc id="1" canOverlap="no">a</pc>'), text('<ph id="1" canOverlap="no"/>')],
  ['no dataRef on pc', 'xliff-unknown-attribute', text('<pc id="1">a</pc>'), text('<pc id="1" dataRef="d">a</pc>')],
  ['type of a unit has a prefix', 'xliff-attribute-value', unit('', 'type="my:x"', '2.2'), unit('', 'type="x"', '2.2')],
  ['srcDir is of the list', 'xliff-attribute-value', unit('', 'srcDir="rtl"', '2.2'), unit('', 'srcDir="RTL"', '2.2')],
  ['codes of another namespace are none', 'xliff-misplaced-element', text('a'), text('<my:x/>')],
  ['segments of 2.0 are none', 'xliff-unknown-element', text('a'), text('a').replace('<segment>', '<segment xmlns="urn:oasis:names:tc:xliff:document:2.0">')],
);
