import { describe, expect, it } from 'vitest';
import { plainText } from '#stet/model/content.js';
import type { Unit } from '#stet/model/translation.js';
import { readXliff } from '#stet/xliff/read.js';

function units(text: string): readonly Unit[] {
  return readXliff(text).translations.flatMap((translation) => translation.units);
}

function codes(text: string | Uint8Array): readonly string[] {
  return readXliff(text).diagnostics.map((diagnostic) => diagnostic.code);
}

function v2(body: string, file = ''): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de"><file id="f1"${file}>${body}</file></xliff>`;
}

function v12(body: string, file = 'original="a.md"'): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"><file ${file} source-language="en" target-language="de" datatype="html"><body>${body}</body></file></xliff>`;
}

const simple = '<unit id="u1"><segment state="translated"><source>a</source><target>b</target></segment></unit>';

describe('files that are no good', () => {
  it.each([
    ['', ['xml-no-root', 'xliff-not-xliff']],
    ['{"a": 1}', undefined],
    ['<html><body/></html>', ['xliff-not-xliff']],
    ['<tmx version="1.4"/>', ['xliff-not-xliff']],
  ])('%s is not XLIFF', (text, expected) => {
    const result = readXliff(text);
    expect(result.diagnostics.map((each) => each.code)).toContain('xliff-not-xliff');
    if (expected !== undefined) expect(result.diagnostics.map((each) => each.code)).toEqual(expected);
    expect(result).toMatchObject({ complete: false, translations: [] });
  });

  it('binary is not XLIFF', () => {
    expect(codes(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]))).toContain('xliff-not-xliff');
  });

  it('a document type is refused and no entity expanded', () => {
    const result = readXliff(`<!DOCTYPE xliff [<!ENTITY e "x">]>${v2(simple)}`);
    expect(result.diagnostics.map((each) => each.code)).toContain('xml-doctype');
    expect(result.complete).toBe(false);
    expect(result.translations).toEqual([]);
  });

  it('ten thousand levels end at the limit', () => {
    const deep = `${'<mrk id="m" type="x:y">'.repeat(10_000)}${'</mrk>'.repeat(10_000)}`;
    const result = readXliff(v2(`${simple}<unit id="u2"><segment><source>${deep}</source></segment></unit>`));
    expect(result.diagnostics.map((each) => each.code)).toEqual(['xml-too-deep', 'xliff-unit-cut-off']);
    expect(result.complete).toBe(false);
    expect(result.translations[0]?.units.map((unit) => unit.id)).toEqual(['u1']);
  });

  it('the second unit of an id is passed over, and named with its place', () => {
    const result = readXliff(v2(`${simple}\n ${simple.replace('>b<', '>c<')}`));
    expect(result.diagnostics).toMatchObject([{ code: 'xliff-duplicate-unit', severity: 'error', where: { unit: 'u1', line: 2, column: 2 } }]);
    expect(result.translations[0]?.units.map((unit) => plainText(unit.parts[0]?.target ?? []))).toEqual(['b']);
    expect(codes(v12('<trans-unit id="1"><source>a</source></trans-unit><trans-unit id="1"><source>b</source></trans-unit>'))).toEqual(['xliff-duplicate-unit']);
  });

  it('the same id in another file is another unit', () => {
    const two = v2(simple).replace('</xliff>', `<file id="f2">${simple}</file></xliff>`);
    expect(readXliff(two)).toMatchObject({ diagnostics: [], translations: [{ id: 'f1' }, { id: 'f2' }] });
  });

  it.each(['/etc/passwd', '../../etc/passwd', 'a/../../b', 'C:\\a.md', 'c:/a.md', 'file:///a.md', 'https://a/b', '\\\\host\\a', '..', 'a\\..\\..\\b'])('%s is followed nowhere', (original) => {
    for (const text of [v2(simple, ` original="${original}"`), v12('', `original="${original}"`)]) {
      const result = readXliff(text);
      expect(result.diagnostics).toMatchObject([{ code: 'xliff-unsafe-original', severity: 'error', where: { line: 1 } }]);
      expect(result.translations[0]?.original).toBeUndefined();
    }
  });

  it.each(['a.md', 'news/a b.md', './a.md', 'a..b/c...md', 'a/../b.md'])('%s is a path like any', (original) => {
    expect(readXliff(v2(simple, ` original="${original}"`))).toMatchObject({ diagnostics: [], translations: [{ original }] });
  });

  it('a unit without id is kept, and said', () => {
    const result = readXliff(v2('<unit><segment><source>a</source></segment></unit>'));
    expect(result.diagnostics).toMatchObject([{ code: 'xliff-unit-without-id', severity: 'warning' }]);
    expect(result.translations[0]?.units).toMatchObject([{ id: 'unit-1' }]);
  });

  it('cut off anywhere, it gives the units before that place', () => {
    for (const text of [v2(`${simple}${simple.replace('u1', 'u2')}`), v12('<trans-unit id="1"><source>a</source></trans-unit><trans-unit id="2"><source>b</source></trans-unit>')]) {
      const ends = [...text.matchAll(/<\/(?:trans-)?unit>/g)].map((found) => found.index + found[0].length);
      for (let at = 0; at < text.length; at += 1) {
        const result = readXliff(text.slice(0, at));
        expect(result.complete).toBe(false);
        expect(result.diagnostics.some((each) => each.severity === 'error' && each.where?.line === 1)).toBe(true);
        expect(result.translations.flatMap((each) => each.units).length).toBe(ends.filter((end) => end <= at).length);
      }
      expect(readXliff(text)).toMatchObject({ complete: true, diagnostics: [] });
    }
  });
});

describe('what a file is', () => {
  it.each([
    ['urn:oasis:names:tc:xliff:document:2.2', '2.2'],
    ['urn:oasis:names:tc:xliff:document:2.0', '2.1'],
  ])('%s', (namespace, version) => {
    const text = v2(simple).replace('urn:oasis:names:tc:xliff:document:2.0', namespace).replace('version="2.0"', `version="${version}"`);
    expect(readXliff(text)).toMatchObject({ version, diagnostics: [], translations: [{ sourceLanguage: 'en', targetLanguage: 'de', units: [{ id: 'u1' }] }] });
  });

  it.each(['xmlns="urn:oasis:names:tc:xliff:document:1.1" version="1.1"', 'version="1.0"', ''])('1.x: %s', (root) => {
    const text = v12('<trans-unit id="1"><source>a</source><target>b</target></trans-unit>').replace(/<xliff [^>]*>/, `<xliff ${root}>`);
    expect(readXliff(text)).toMatchObject({ diagnostics: [], translations: [{ sourceLanguage: 'en', units: [{ id: '1', parts: [{ target: [{ text: 'b' }] }] }] }] });
  });

  it('2.x without a namespace', () => {
    expect(units(v2(simple).replace(/ xmlns="[^"]*"/, ''))).toMatchObject([{ id: 'u1' }]);
  });

  it('with a prefix', () => {
    const prefixed = (text: string): string => text.replace(/<(\/?)(?=[a-z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
    expect(units(prefixed(v2(simple)))).toMatchObject([{ id: 'u1', parts: [{ state: 'translated', target: [{ text: 'b' }] }] }]);
    expect(units(prefixed(v12('<trans-unit id="1"><source>a<ph id="1">x</ph></source></trans-unit>')))).toMatchObject([{ id: '1', codes: [{ data: 'x' }] }]);
  });

  it('of a version that is not known', () => {
    const result = readXliff(v2(simple).replace('version="2.0"', 'version="2.7"'));
    expect(result).toMatchObject({ version: '2.7', diagnostics: [{ code: 'xliff-version-unknown', severity: 'warning' }], translations: [{ units: [{ id: 'u1' }] }] });
  });

  it('ids are ordinary strings', () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    const text = v2(ids.map((id) => `<unit id="${id}"><segment id="${id}"><source><ph id="${id}"/><pc id="hasOwnProperty">a</pc></source></segment></unit>`).join(''));
    expect(readXliff(text).diagnostics).toEqual([]);
    expect(units(text).map((unit) => [unit.id, unit.codes.map((code) => code.id)])).toEqual(ids.map((id) => [id, [id, 'hasOwnProperty']]));
  });
});

describe('what is passed over', () => {
  it('comments, instructions, CDATA and unknown elements lose no text', () => {
    const inner = 'a<!-- no --><?no no?>b<![CDATA[<c>&amp;]]><x:new xmlns:x="urn:x" id="1">d</x:new>e&#x1F600;';
    expect(plainText(units(v2(`<unit id="u"><x:y xmlns:x="urn:x">no<x:source>no</x:source></x:y><segment><source>${inner}</source></segment></unit>`))[0]?.parts[0]?.source ?? [])).toBe('ab<c>&amp;de😀');
    expect(plainText(units(v12(`<trans-unit id="u"><source>${inner}</source><x:y xmlns:x="urn:x">no<source>no</source></x:y></trans-unit>`))[0]?.parts[0]?.source ?? [])).toBe('ab<c>&amp;de😀');
  });
});

describe('codes of 2.x', () => {
  it('a copy is the code that it copies', () => {
    const [unit] = units(v2('<unit id="u"><segment><source><ph id="1"/></source><target><ph id="1"/><ph id="9" copyOf="1"/></target></segment></unit>'));
    expect(unit?.codes.map((code) => code.id)).toEqual(['1']);
    expect(unit?.parts[0]?.target).toEqual([{ kind: 'standalone', id: '1' }, { kind: 'standalone', id: '1' }]);
  });

  it('a code of the target with the id but not the data of one of the source is another', () => {
    const data = '<originalData><data id="d1">&lt;b></data><data id="d2">&lt;/b></data><data id="d3">&lt;i></data></originalData>';
    const [unit] = units(v2(`<unit id="u">${data}<segment><source><ph id="1" dataRef="d1"/></source><target><ph id="1" dataRef="d3"/></target></segment></unit>`));
    expect(unit?.codes.map((code) => [code.id, code.data])).toEqual([['1', '<b>'], ['1.target', '<i>']]);
    expect(unit?.parts[0]?.target).toEqual([{ kind: 'standalone', id: '1.target' }]);
  });

  it('state and order are as they are said', () => {
    const [unit] = units(v2('<unit id="u"><segment id="a" state="final" subState="x:y"><source>1</source><target order="2">eins</target></segment><segment><source>2</source><target order="1">zwei</target></segment></unit>'));
    expect(unit?.parts).toEqual([
      { kind: 'segment', id: 'a', state: 'final', subState: 'x:y', order: 2, source: [{ kind: 'text', text: '1' }], target: [{ kind: 'text', text: 'eins' }] },
      { kind: 'segment', state: 'initial', order: 1, source: [{ kind: 'text', text: '2' }], target: [{ kind: 'text', text: 'zwei' }] },
    ]);
  });

  it('translate is inherited', () => {
    const body = '<group id="g" translate="no"><unit id="a"><segment><source>x</source></segment></unit><unit id="b" translate="yes"><segment><source>x</source></segment></unit></group><unit id="c"><segment><source>x</source></segment></unit>';
    expect(units(v2(body)).map((unit) => [unit.id, unit.translate])).toEqual([['a', false], ['b', true], ['c', true]]);
  });
});

describe('codes of 1.2', () => {
  it('g, x, bx, ex, bpt, ept, it, ph, sub', () => {
    const source =
      '<g id="1" ctype="bold">a</g><x id="2" ctype="lb" equiv-text="&#10;"/><bx id="3" rid="r"/>b<ex id="4" rid="r"/>' +
      '<bpt id="5">&lt;i></bpt>c<ept id="5">&lt;/i></ept><it id="6" pos="open">&lt;u></it>d<ph id="7">&lt;img alt="<sub>e</sub>"></ph>';
    const [unit] = units(v12(`<trans-unit id="1"><source>${source}</source></trans-unit>`));
    expect(unit?.codes.map(({ id, paired, type, subType, data, dataEnd, equiv }) => [id, paired, type, subType, data, dataEnd, equiv])).toEqual([
      ['1', true, 'fmt', 'xlf:b', '', undefined, undefined],
      ['2', false, 'fmt', 'xlf:lb', '', undefined, '\n'],
      ['3', true, undefined, undefined, '', undefined, undefined],
      ['5', true, undefined, undefined, '<i>', '</i>', undefined],
      ['6', true, undefined, undefined, '<u>', undefined, undefined],
      ['7', false, undefined, undefined, '<img alt="e">', undefined, undefined],
    ]);
    expect(unit?.parts[0]?.source.map((item) => (item.kind === 'text' ? item.text : `${item.kind} ${'id' in item ? item.id : ''}`))).toEqual([
      'open 1', 'a', 'close 1', 'standalone 2', 'open 3', 'b', 'close 3', 'open 5', 'c', 'close 5', 'open 6', 'd', 'standalone 7',
    ]);
  });

  it('ends with nothing in common but their places', () => {
    const [unit] = units(v12('<trans-unit id="1"><source><bpt id="1"/><bpt id="2"/>a<ept id="3"/><ept id="4"/></source></trans-unit>'));
    expect(unit?.parts[0]?.source.flatMap((item) => ('id' in item ? [`${item.kind} ${item.id}`] : []))).toEqual(['open 1', 'open 2', 'close 2', 'close 1']);
  });

  it('paired and standalone codes that are numbered apart', () => {
    const [unit] = units(v12('<trans-unit id="1"><source><ph id="1">x</ph><bpt id="1">b</bpt>a<ept id="1">c</ept></source></trans-unit>'));
    expect(unit?.codes.map((code) => [code.id, code.paired, code.data])).toEqual([['1', false, 'x'], ['1_', true, 'b']]);
  });
});

describe('sentences of 1.2', () => {
  const source = '<source>One. Two.</source><seg-source><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></seg-source>';
  const texts = (unit: Unit | undefined): unknown => unit?.parts.map((part) => [part.kind, part.id, plainText(part.source), part.target === undefined ? undefined : plainText(part.target), part.order]);

  it('are matched by mid', () => {
    const [unit] = units(v12(`<trans-unit id="1">${source}<target><mrk mtype="seg" mid="1">Eins.</mrk>  <mrk mtype="seg" mid="2">Zwei.</mrk></target></trans-unit>`));
    expect(texts(unit)).toEqual([['segment', '1', 'One.', 'Eins.', undefined], ['ignorable', undefined, ' ', '  ', undefined], ['segment', '2', 'Two.', 'Zwei.', undefined]]);
  });

  it('may be in another order', () => {
    const [unit] = units(v12(`<trans-unit id="1">${source}<target><mrk mtype="seg" mid="2">Zwei.</mrk><mrk mtype="seg" mid="1">Eins.</mrk></target></trans-unit>`));
    expect(texts(unit)).toEqual([['segment', '1', 'One.', 'Eins.', 3], ['ignorable', undefined, ' ', undefined, undefined], ['segment', '2', 'Two.', 'Zwei.', 1]]);
  });

  it('of which some are translated', () => {
    const [unit] = units(v12(`<trans-unit id="1">${source}<target><mrk mtype="seg" mid="2">Zwei.</mrk></target></trans-unit>`));
    expect(unit?.parts.map((part) => [part.target === undefined, part.state])).toEqual([[true, 'initial'], [true, 'initial'], [false, 'translated']]);
  });

  it.each(['<target>Eins. Zwei.</target>', '<target><mrk mtype="seg" mid="1">Eins. </mrk><mrk mtype="seg" mid="3">Zwei.</mrk></target>'])('that the target has not are one: %s', (target) => {
    const [unit] = units(v12(`<trans-unit id="1">${source}${target}</trans-unit>`));
    expect(texts(unit)).toEqual([['segment', undefined, 'One. Two.', 'Eins. Zwei.', undefined]]);
  });

  it('one a trans-unit: those of stet are one unit again, without its contexts too', () => {
    const one = (n: number, source: string): string => `<trans-unit id="u0123456789.s${n}" resname="paragraph"><source>${source}</source><target>T${n}</target></trans-unit>`;
    const read = units(v12(`${one(1, 'One.')}${one(2, 'Two.')}<trans-unit id="x.1"><source>a</source></trans-unit><trans-unit id="x.2"><source>b</source></trans-unit>`));
    expect(read.map((unit) => unit.id)).toEqual(['u0123456789', 'x.1', 'x.2']);
    expect(texts(read[0])).toEqual([['segment', 's1', 'One.', 'T1', undefined], ['ignorable', undefined, ' ', undefined, undefined], ['segment', 's2', 'Two.', 'T2', undefined]]);
  });
});

describe('what tools write', () => {
  it('Trados: states of segments in its own elements, codes around sentences', () => {
    const text = `<xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" sdl:version="1.0"><file original="a.md" source-language="en-US" target-language="de-DE" datatype="x-sdlfilterframework2"><header><sdl:ref-files/><reference><internal-file form="base64">AAAA</internal-file></reference></header><body><trans-unit id="1d6e"><source><g id="5">One. Two.</g></source><seg-source><g id="5"><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></g></seg-source><target><g id="5"><mrk mtype="seg" mid="1">Eins.</mrk> <mrk mtype="seg" mid="2">Zwei.</mrk></g></target><sdl:seg-defs><sdl:seg id="1" conf="ApprovedTranslation"><sdl:value key="x">no</sdl:value></sdl:seg><sdl:seg id="2" conf="Draft"/></sdl:seg-defs></trans-unit></body></file></xliff>`;
    const result = readXliff(text);
    expect(result.diagnostics).toEqual([]);
    const [unit] = result.translations[0]?.units ?? [];
    expect(unit?.parts.filter((part) => part.kind === 'segment').map((part) => [plainText(part.target ?? []), part.state])).toEqual([['Eins.', 'reviewed'], ['Zwei.', 'initial']]);
    expect(unit?.parts.flatMap((part) => part.target ?? []).flatMap((item) => ('id' in item ? [item.kind] : []))).toEqual(['open', 'close']);
  });

  it('memoQ and Phrase: states on the trans-unit', () => {
    const text = v12('<trans-unit id="1" mq:status="Proofread"><source>a</source><target>b</target></trans-unit><trans-unit id="2" m:confirmed="0"><source>a</source><target>b</target></trans-unit>').replace('<xliff', '<xliff xmlns:mq="MQXliff" xmlns:m="http://www.memsource.com/mxlf/2.0"');
    expect(units(text).map((unit) => unit.parts[0]?.state)).toEqual(['final', 'initial']);
  });

  it('Xcode and Angular: keys as ids, the same placeholder twice', () => {
    const text = v12('<trans-unit id="Hello %@!" xml:space="preserve"><source>Hi <x id="INTERPOLATION" equiv-text="{{a}}"/><x id="INTERPOLATION" equiv-text="{{a}}"/></source><target/><note>No comment</note></trans-unit>');
    expect(readXliff(text).diagnostics).toEqual([]);
    expect(units(text)).toMatchObject([{ id: 'Hello %@!', codes: [{ id: 'INTERPOLATION', equiv: '{{a}}' }], parts: [{ target: [], state: 'initial' }], notes: [{ text: 'No comment' }] }]);
  });

  it('a trip through PO: ids from the contexts, sentences joined, approved is no review, the header no text', () => {
    const entry = (n: number, id: string, target: string): string =>
      `<trans-unit id="${n}" xml:space="preserve" approved="yes"><source>S${n}.</source><target state="translated">${target}</target><context-group name="po-reference" purpose="location"><context context-type="sourcefile">${id}</context></context-group></trans-unit>`;
    const header = '<trans-unit id="2" restype="x-gettext-domain-header"><source>Project-Id</source><target>Project-Id</target></trans-unit>';
    const text = v12(`${header}${entry(3, 'u0123456789', 'a')}${entry(4, 'u1123456789.s1', 'b')}${entry(5, 'u1123456789.s2', 'c')}${entry(6, 'menu.c:12', 'd')}`, 'original="t.po"');
    expect(units(text).map((unit) => [unit.id, unit.parts.map((part) => [part.id, plainText(part.source), part.state])])).toEqual([
      ['u0123456789', [[undefined, 'S3.', 'translated']]],
      ['u1123456789', [['s1', 'S4.', 'translated'], [undefined, ' ', 'initial'], ['s2', 'S5.', 'translated']]],
      ['6', [[undefined, 'S6.', 'translated']]],
    ]);
    expect(units(text).at(-1)?.contexts).toEqual(['menu.c:12']);
  });

  it('a target language that stands on the targets alone', () => {
    const text = v12('<trans-unit id="1"><source>a</source><target xml:lang="de-DE">b</target></trans-unit>').replace(' target-language="de"', '');
    expect(readXliff(text).translations[0]?.targetLanguage).toBe('de-DE');
  });

  it('UTF-16 and windows-1252, by declaration', () => {
    const text = v2(simple.replace('>b<', '>Größe<'));
    const utf16 = new Uint8Array(2 + 2 * text.length);
    new DataView(utf16.buffer).setUint16(0, 0xfffe);
    for (let i = 0; i < text.length; i += 1) new DataView(utf16.buffer).setUint16(2 + 2 * i, text.charCodeAt(i), true);
    const latin = Uint8Array.from([...`<?xml version="1.0" encoding="windows-1252"?>${text}`].map((letter) => letter.charCodeAt(0)));
    for (const bytes of [utf16, latin, new TextEncoder().encode(`\uFEFF${text}`)]) {
      const result = readXliff(bytes);
      expect(result.diagnostics).toEqual([]);
      expect(plainText(result.translations[0]?.units[0]?.parts[0]?.target ?? [])).toBe('Größe');
    }
  });
});
