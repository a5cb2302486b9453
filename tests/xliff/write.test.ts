import { describe, expect, it } from 'vitest';
import type { Code, Inline } from '#stet/model/content.js';
import type { Translation, Unit } from '#stet/model/translation.js';
import { readXliff } from '#stet/xliff/read.js';
import { writeXliff } from '#stet/xliff/write.js';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const bold: Code = { id: '1', paired: true, type: 'fmt', subType: 'xlf:b', data: '**', dataEnd: '**', disp: '<b>', dispEnd: '</b>', canCopy: true, canDelete: true, canOverlap: false, canReorder: 'yes' };

const paragraph: Unit = {
  id: 'u0000000001',
  kind: 'paragraph',
  translate: true,
  codes: [bold],
  parts: [
    { kind: 'segment', id: 's1', source: [text('A '), { kind: 'open', id: '1' }, text('b.')], target: [text('C '), { kind: 'open', id: '1' }, text('d.')], state: 'translated' },
    { kind: 'ignorable', source: [text(' ')], state: 'initial' },
    { kind: 'segment', id: 's2', source: [text('E'), { kind: 'close', id: '1' }, text(' & f.')], state: 'initial' },
  ],
  notes: [{ text: 'Under the heading <News>.', category: 'context', priority: 2 }],
  matches: [{ segment: 's2', source: [text('E.')], target: [text('F.')], similarity: 75, origin: 'previous' }],
  base: '0123456789',
};
const post: Unit = {
  id: 'u0000000002',
  kind: 'quotation',
  translate: false,
  passage: { reason: 'language', language: 'uk' },
  codes: [],
  parts: [{ kind: 'segment', id: 's1', source: [text('Слава!')], state: 'initial' }],
  notes: [],
  matches: [],
};
const given: Translation = { id: 'f1', original: 'news/a.md', sourceLanguage: 'en', targetLanguage: 'de', format: 'markdown', notes: [], units: [paragraph, post, { ...post, id: 'u0000000003', retired: true }] };

describe('how XLIFF is written', () => {
  it('2.0: one element a line, nothing that need not be', () => {
    expect(writeXliff([given], { version: '2.0' })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.0" srcLang="en" trgLang="de">
  <file id="f1" original="news/a.md" canResegment="yes" xml:space="preserve">
    <mda:metadata>
      <mda:metaGroup category="stet">
        <mda:meta type="format">markdown</mda:meta>
      </mda:metaGroup>
    </mda:metadata>
    <unit id="u0000000001" name="paragraph">
      <mtc:matches>
        <mtc:match id="m1" ref="#s2" similarity="75" origin="previous">
          <source>E.</source>
          <target>F.</target>
        </mtc:match>
      </mtc:matches>
      <mda:metadata>
        <mda:metaGroup category="stet">
          <mda:meta type="base">0123456789</mda:meta>
        </mda:metaGroup>
      </mda:metadata>
      <notes>
        <note category="context" priority="2">Under the heading &lt;News>.</note>
      </notes>
      <originalData>
        <data id="d1">**</data>
      </originalData>
      <segment id="s1" state="translated">
        <source>A <sc id="1" type="fmt" subType="xlf:b" dataRef="d1" disp="&lt;b>" canOverlap="no"/>b.</source>
        <target>C <sc id="1" type="fmt" subType="xlf:b" dataRef="d1" disp="&lt;b>" canOverlap="no" isolated="yes"/>d.</target>
      </segment>
      <ignorable>
        <source> </source>
      </ignorable>
      <segment id="s2">
        <source>E<ec startRef="1" dataRef="d1" disp="&lt;/b>" canOverlap="no"/> &amp; f.</source>
      </segment>
    </unit>
    <unit id="u0000000002" name="quotation" translate="no">
      <mda:metadata>
        <mda:metaGroup category="stet">
          <mda:meta type="passage">language</mda:meta>
          <mda:meta type="language">uk</mda:meta>
        </mda:metaGroup>
      </mda:metadata>
      <segment id="s1">
        <source>Слава!</source>
      </segment>
    </unit>
    <group id="retired" name="retired" translate="no">
      <unit id="u0000000003" name="quotation" translate="no">
        <mda:metadata>
          <mda:metaGroup category="stet">
            <mda:meta type="passage">language</mda:meta>
            <mda:meta type="language">uk</mda:meta>
          </mda:metaGroup>
        </mda:metadata>
        <segment id="s1">
          <source>Слава!</source>
        </segment>
      </unit>
    </group>
  </file>
</xliff>
`);
  });

  it('2.1 says the language of a passage on an annotation', () => {
    expect(writeXliff([given], { version: '2.1' })).toContain('<source><mrk id="stet-passage-1" type="its:generic" translate="no" itsm:lang="uk">Слава!</mrk></source>');
  });

  it('compat: the core and no other namespace', () => {
    for (const version of ['2.0', '2.1', '2.2'] as const) {
      const written = writeXliff([given], { version, compat: true });
      expect(written.match(/xmlns[^=]*=/g)).toEqual(['xmlns=']);
      expect(written).toContain('<note category="format">markdown</note>');
      expect(written).not.toMatch(/m(?:tc|da):|itsm/);
    }
    expect(writeXliff([given], { version: '1.2', compat: true })).not.toContain('<context');
  });

  it('copySource fills the targets that are missing, in their first state', () => {
    expect(writeXliff([given], { version: '2.0', copySource: true })).toContain('<segment id="s1" state="initial">\n        <source>Слава!</source>\n        <target>Слава!</target>');
    expect(writeXliff([given], { version: '1.2', copySource: true })).toContain('<target state="new">Слава!</target>');
  });

  it('what a file may not be resegmented as is said', () => {
    expect(writeXliff([given], { version: '2.0', canResegment: false })).toContain('canResegment="no"');
  });

  it('characters that XML forbids are cp in 2.x, in text and original data', () => {
    const code: Code = { ...bold, paired: false, data: 'a\u0000b', subType: 'xlf:lb' };
    const { dataEnd: _dataEnd, dispEnd: _dispEnd, ...standalone } = code;
    const unit: Unit = { ...post, codes: [standalone], parts: [{ kind: 'segment', source: [text('x\u001F\uD800y'), { kind: 'standalone', id: '1' }], state: 'initial' }] };
    const written = writeXliff([{ ...given, units: [unit] }], { version: '2.0' });
    expect(written).toContain('<data id="d1">a<cp hex="0000"/>b</data>');
    expect(written).toContain('<source>x<cp hex="001F"/><cp hex="D800"/>y<ph ');
    expect(readXliff(written).translations[0]?.units[0]).toMatchObject({ codes: [{ data: 'a\u0000b' }], parts: [{ source: [{ text: 'x\u001F\uD800y' }, {}] }] });
  });

  it('text never becomes markup', () => {
    const unit: Unit = { ...post, parts: [{ kind: 'segment', source: [text('</source><target>x]]></target>&amp;')], state: 'initial' }] };
    for (const version of ['1.2', '2.0'] as const) {
      const written = writeXliff([{ ...given, units: [unit] }], { version });
      expect(written).toContain('<source>&lt;/source>&lt;target>x]]&gt;&lt;/target>&amp;amp;</source>');
    }
  });

  it('nothing, or more than one pair of languages in 2.x, is a mistake of the caller', () => {
    expect(() => writeXliff([], { version: '2.0' })).toThrow(RangeError);
    expect(() => writeXliff([given, { ...given, targetLanguage: 'uk' }], { version: '2.0' })).toThrow(RangeError);
    expect(readXliff(writeXliff([given, { ...given, original: 'b.md', targetLanguage: 'uk' }], { version: '1.2' })).translations.map((each) => each.targetLanguage)).toEqual(['de', 'uk']);
  });
});
