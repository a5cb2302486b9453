import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '#stet/text/diagnostic.js';
import { validateXliff } from '#stet/xliff/validate.js';
import { document12, document2, file, segments, source, texts, transUnit, unit } from './validate-document.ts';
import { everything12, everything21, everything22 } from './validate-everything.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const validate = (text: string): readonly Diagnostic[] => validateXliff(bytes(text));
const codes = (text: string): readonly string[] => validate(text).map(({ code }) => code);
const errors = (found: readonly Diagnostic[]): readonly Diagnostic[] => found.filter(({ severity }) => severity === 'error');

describe('validateXliff', () => {
  it('finds nothing in documents that hold everything there is', () => {
    expect(validate(everything21)).toEqual([]);
    expect(validate(everything22)).toEqual([]);
    expect(validateXliff(bytes(everything12), { strict: true })).toEqual([]);
    expect(validateXliff(bytes(everything12), { strict: false })).toEqual([]);
  });

  it('finds all there is, in the order of the file, with line, column, unit and section', () => {
    const text = document2(
      '\n<file id="f">\n <unit id="u">\n  <segment>\n   <source><ph id="1"/><ph id="1"/></source>\n  </segment></unit>\n <unit id="u" bad="x"><segment/></unit></file>',
    );
    expect(validate(text).map(({ code, where }) => [code, where?.line, where?.column, where?.unit])).toEqual([
      ['xliff-id-not-unique', 5, 24, 'u'],
      ['xliff-id-not-unique', 7, 2, 'u'],
      ['xliff-unknown-attribute', 7, 2, 'u'],
      ['xliff-missing-element', 7, 23, 'u'],
    ]);
    expect(validate(text)[0]?.section).toBe('XLIFF 2.1, 4.3.1.21 id');
    expect(text.slice(validate(text)[3]?.where?.offset)).toMatch(/^<segment\/>/);
  });

  it('reads any encoding that the file declares', () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?>${source('я')}`;
    const utf16 = new Uint8Array(2 + text.length * 2);
    utf16.set([0xff, 0xfe]);
    for (let i = 0; i < text.length; i += 1) utf16.set([text.charCodeAt(i) & 0xff, text.charCodeAt(i) >> 8], 2 + i * 2);
    expect(validateXliff(utf16)).toEqual([]);
  });

  it('says of files that are not XML, or not XLIFF, that they are not', () => {
    expect(codes('')).toEqual(['xml-no-root']);
    expect(codes('<html/>')).toEqual(['xliff-other-root']);
    expect(codes('<xliff version="1.2"/>')).toEqual(['xliff-other-root']);
    expect(codes(source('a').slice(0, -30))).toContain('xml-cut-off');
    expect(codes(source('a<b>'))).toContain('xml-mismatched-tag');
    expect(codes(`<!DOCTYPE xliff [<!ENTITY a "b">]>${source('a')}`)).toEqual(['xml-doctype']);
    expect(codes(source('<pc id="1">'.repeat(10_000)))).toContain('xml-too-deep');
  });

  it('says what stands before the place where a file is cut off', () => {
    const text = segments('<segment translate="no"><source>a</source></segment>').replace('</file></xliff>', '');
    expect(codes(text)).toEqual(['xml-unclosed-element', 'xliff-unknown-attribute']);
  });

  it('takes any name for an id', () => {
    for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const inner = `<notes><note id="${id}">a</note></notes><originalData><data id="${id}">x</data></originalData><segment><source><sc id="${id}" dataRef="${id}"/>a<ec startRef="${id}"/></source></segment>`;
      expect(validate(document2(`<file id="${id}"><group id="${id}"><unit id="${id}">${inner}</unit></group></file>`))).toEqual([]);
      expect(codes(document2(`<file id="${id}"><unit id="${id}">${inner}</unit><unit id="${id}">${inner}</unit></file>`))).toEqual(['xliff-id-not-unique']);
      expect(codes(source(`<ph id="1" dataRef="${id}"/>`))).toEqual(['xliff-data-missing']);
      expect(codes(source(`<ec startRef="${id}"/>`))).toEqual(['xliff-ec-without-sc']);
      expect(validate(document12(`<group id="${id}"><trans-unit id="${id}"><source>a</source></trans-unit></group>`))).toEqual([]);
      expect(codes(`<${id}/>`)).toEqual(['xliff-other-root']);
      expect(codes(segments(`<segment ${id}="x"><source>a</source></segment>`))).toEqual(['xliff-unknown-attribute']);
      expect(codes(segments(`<${id}/><segment><source>a</source></segment>`))).toEqual(['xliff-unknown-element']);
    }
  });

  it('has no trouble with many units and many references', () => {
    const count = 3000;
    const units = Array.from(
      { length: count },
      (_, i) =>
        `<unit id="u${i}"><segment><source><ph id="1" subFlows="u${count - 1 - i}"/><mrk id="2" type="my:x" ref="#u=u${count - 1 - i}/1">a</mrk></source></segment></unit>`,
    );
    expect(validate(file(units.join('')))).toEqual([]);
    const codesOfOne = Array.from({ length: count }, (_, i) => `<sc id="a${i}"/>`).join('');
    expect(validate(segments(`<segment><source>${codesOfOne}</source></segment><segment><source>x</source><target>y</target></segment>`))).toHaveLength(count);
  });
});

describe('XLIFF 2', () => {
  it('has the namespace of 2.2 for all versions that it allows', () => {
    expect(validate(source('a').replace('document:2.0', 'document:2.2'))).toEqual([]);
    expect(validate(unit('', '', '2.2'))).toEqual([]);
    expect(codes(source('a').replace('<source>', '<source xmlns="urn:oasis:names:tc:xliff:document:2.2">'))).toContain('xliff-unknown-element');
  });

  it('has what 2.1 and 2.2 added only in them', () => {
    const marked = '<segment><source><mrk id="1" type="my:x" its:org="x">a</mrk></source></segment>';
    expect(validate(segments(marked, '2.1'))).toEqual([]);
    expect(validate(segments(marked, '2.0').replace('its:version="2.0"', ''))).toEqual([]);
    expect(codes(segments(marked.replace('<segment>', '<segment pgs:case="one">'), '2.1'))).toEqual(['xliff-foreign-attribute']);
    expect(codes(document2('<notes><note>a</note></notes><file id="f"><unit id="u"><segment><source>a</source></segment></unit></file>'))).toEqual(['xliff-misplaced-element']);
  });

  it('takes two halves of a code for a pair wherever they stand in the unit', () => {
    const split = '<segment><source>a <sc id="1"/>b</source>$1</segment><segment><source>c<ec startRef="1"/></source>$2</segment>';
    const pair = (first: string, second: string): string => segments(split.replace('$1', first).replace('$2', second));
    expect(validate(pair('', ''))).toEqual([]);
    expect(validate(pair('<target>a <sc id="1"/>b</target>', ''))).toEqual([]);
    expect(validate(pair('<target>a <sc id="1"/>b</target>', '<target>c<ec startRef="1"/></target>'))).toEqual([]);
    expect(codes(pair('<target>a <sc id="1"/>b</target>', '<target>c</target>'))).toEqual(['xliff-sc-without-ec']);
    // The target's order is the one that counts.
    expect(codes(pair('<target order="2">a <sc id="1"/>b</target>', '<target order="1">c<ec startRef="1"/></target>'))).toEqual(['xliff-ec-without-sc']);
    expect(validate(texts('<pc id="1">a</pc>', '<sc id="1"/>a<ec startRef="1"/>'))).toEqual([]);
  });

  it('takes the segments of a plural for variants of one text, with the same codes', () => {
    const variant = (name: string): string =>
      `<segment id="${name}" pgs:case="${name}"><source><sc id="1"/><ph id="2" dataRef="d"/>a<ec startRef="1"/></source></segment>`;
    const plural = (attributes: string): string =>
      segments(`<originalData><data id="d">x</data></originalData>${variant('one')}${variant('other')}`, '2.2').replace('<unit id="u">', `<unit id="u" ${attributes}>`);
    expect(validate(plural('pgs:switch="plural:count"'))).toEqual([]);
    expect(validate(plural('pgs:switch="plural:count"').replace('xliff:pgs:1.0', 'xliff:pgsm:1.0'))).toEqual([]);
    expect(codes(plural(''))).toContain('xliff-id-not-unique');
    expect(codes(plural('pgs:switch="plural:count"').replaceAll('segment id="other"', 'segment id="one"'))).toEqual(['xliff-id-not-unique']);
    const group = '<group id="g" pgs:switch="plural:count,gender:g"><unit id="u" pgs:case="1,male"><segment><source>a</source></segment></unit></group>';
    expect(validate(document2(`<file id="f">${group}</file>`, '', '2.2'))).toEqual([]);
    expect(codes(document2(`<file id="f">${group.replace(/pgs:switch="[^"]*"/, '')}</file>`, '', '2.2'))).toEqual(['xliff-case-alone']);
  });

  it('takes a glossary, a match and a rule for what they say in their unit alone', () => {
    const matches = '<mtc:matches><mtc:match ref="#s"><source><ph id="s"/></source><target><ph id="s"/></target></mtc:match></mtc:matches>';
    expect(validate(unit(matches))).toEqual([]);
    expect(codes(unit(matches.replace('<target><ph id="s"/>', '<target><ec startRef="s"/>')))).toEqual(['xliff-ec-without-sc']);
    const inherited = file(`<val:validation><val:rule isPresent="x"/></val:validation><unit id="u"><segment><source>a</source><target>b</target></segment></unit>`);
    expect(validate(inherited).map(({ code, severity }) => [code, severity])).toEqual([['xliff-rule-broken', 'warning']]);
  });
});

describe('XLIFF 1.2', () => {
  it('is transitional unless the file or the caller says strict', () => {
    const old = transUnit('<source ts="x">a</source><prop-group><prop prop-type="p">v</prop></prop-group>');
    expect(validate(old)).toEqual([]);
    expect(validateXliff(bytes(old), { strict: true }).map(({ code }) => code)).toEqual(['xliff-unknown-attribute', 'xliff-unknown-element']);
    const said = old.replace('<xliff ', '<xliff xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:oasis:names:tc:xliff:document:1.2 xliff-core-1.2-strict.xsd" ');
    expect(codes(said)).toEqual(['xliff-unknown-attribute', 'xliff-unknown-element']);
    expect(validate(said)[0]?.section).toBe('XLIFF 1.2 (strict), Structural Elements, source');
    expect(validateXliff(bytes(said), { strict: false })).toEqual([]);
  });

  it('takes values of one\'s own that begin with x-, and no others', () => {
    expect(validate(transUnit('<source>a</source><target state="x-mine">b</target>'))).toEqual([]);
    expect(codes(transUnit('<source>a</source><target state="mine">b</target>'))).toEqual(['xliff-attribute-value']);
    expect(codes(document12('', '', 'date="yesterday"'))).toEqual(['xliff-attribute-value']);
    expect(validate(document12('', '', 'date="2026-02-28T12:00:00Z"'))).toEqual([]);
  });

  it('keeps ids apart by file and by kind', () => {
    const body = '<group id="1"><trans-unit id="1"><source>a</source></trans-unit></group>';
    expect(validate(document12(body))).toEqual([]);
    expect(codes(document12(body + body))).toEqual(['xliff-id-not-unique', 'xliff-id-not-unique']);
  });
});

const suite = fileURLToPath(new URL('../../../shared/data/xliff/oasis-2.1-core/', import.meta.url));
const folder = (name: string): readonly string[] => readdirSync(`${suite}${name}`).filter((each) => each.endsWith('.xlf')).map((each) => `${suite}${name}/${each}`);

describe.skipIf(!existsSync(suite))('the official suite for the core of 2.1 (skipped where ../shared/data/xliff does not exist)', () => {
  const verdict = (path: string): boolean => errors(validateXliff(new Uint8Array(readFileSync(path)))).length === 0;

  it('is judged rightly, every file', () => {
    expect(folder('valid').filter((path) => !verdict(path))).toEqual([]);
    expect(folder('invalid').filter(verdict)).toEqual([]);
    expect(folder('in-out').filter((path) => !verdict(path))).toEqual([]);
  });
});
