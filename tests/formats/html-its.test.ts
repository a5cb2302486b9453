import { describe, expect, test } from 'vitest';
import { html, type HtmlOptions } from '#stet/formats/html.js';
import { itsRuleLinks } from '#stet/formats/html/its/links.js';
import { buildPage } from '#stet/formats/html/its/page.js';
import { evaluate } from '#stet/formats/html/xpath/evaluate.js';
import { toText } from '#stet/formats/html/xpath/functions.js';
import { parseXPath } from '#stet/formats/html/xpath/parse.js';
import { type Block, blockText } from '#stet/model/block.js';
import type { Diagnostic } from '#stet/text/diagnostic.js';

const rulesOf = (rules: string): string =>
  `<its:rules xmlns:its="http://www.w3.org/2005/11/its" xmlns:h="http://www.w3.org/1999/xhtml" version="2.0">${rules}</its:rules>`;
const readWith = (source: string, rules: string): { readonly blocks: readonly Block[]; readonly diagnostics: readonly Diagnostic[] } => {
  const options: HtmlOptions = { itsRules: [{ path: 'rules.xml', text: rulesOf(rules) }] };
  return html.read(source, options);
};
const codes = (list: readonly Diagnostic[]): readonly string[] => list.map(({ code }) => code);

describe('global rules', () => {
  test('translate: elements and attributes, the last rule wins, local markup over both', () => {
    const { blocks } = readWith(
      '<p class=x>a<p class="x y">b<p translate=yes class=x>c<img alt=d><img data-caption="e f">',
      '<its:translateRule selector="//h:p[contains(@class,\'x\')]" translate="no"/><its:translateRule selector="//h:p[@class=\'x y\']" translate="yes"/>' +
        '<its:translateRule selector="//h:img/@alt" translate="no"/><its:translateRule selector="//@data-caption" translate="yes"/>',
    );
    expect(blocks.map((block) => [blockText(block), block.translate])).toEqual([['a', false], ['b', true], ['c', true], ['d', false], ['e f', true]]);
  });

  test('localization note, by text, pointer and reference; terminology', () => {
    const { blocks } = readWith(
      '<p title="see x">a<p>b <i>lamp</i> c',
      '<its:locNoteRule selector="//h:p[1]" locNoteType="description"><its:locNote>Be brief.</its:locNote></its:locNoteRule>' +
        '<its:locNoteRule selector="//h:p[@title]" locNotePointer="@title"/><its:termRule selector="//h:i" term="yes" termInfoRef="https://e.org/lamp"/>',
    );
    expect(blocks.slice(1).map(({ note }) => note)).toEqual(['see x', 'Term: “lamp” (https://e.org/lamp)']);
  });

  test('elements within text', () => {
    const { blocks } = readWith('<div>a <x-b>b</x-b> c <x-n>n</x-n> d <p>p</p> e</div>', '<its:withinTextRule selector="//x-b" withinText="no"/><its:withinTextRule selector="//x-n" withinText="nested"/><its:withinTextRule selector="//h:p" withinText="yes"/>');
    expect(blocks.map((block) => [blockText(block), block.within?.code])).toEqual([['a', undefined], ['b', undefined], ['c  d p e', undefined], ['n', '1']]);
  });

  test('language, white space, locale filter, size, characters, id', () => {
    const { blocks } = readWith(
      '<p class=uk>a<p id=k>b  c<p data-id=z>d',
      '<its:langRule selector="//h:p[@class]" langPointer="@class"/><its:preserveSpaceRule selector="id(\'k\')" space="preserve"/>' +
        '<its:localeFilterRule selector="//h:p[@id]" localeFilterList="de, fr"/><its:storageSizeRule selector="//h:p[2]" storageSize="25"/>' +
        '<its:allowedCharactersRule selector="//h:p[2]" allowedCharacters="[a-z]"/><its:idValueRule selector="//h:p[@data-id]" idValue="concat(\'u\', @data-id)"/>',
    );
    expect(blocks[0]?.language).toBe('uk');
    expect([blocks[1]?.preserveSpace, blockText(blocks[1] as Block)]).toEqual([true, 'b  c']);
    expect(blocks[1]?.layout).toMatchObject({ localeFilter: 'include de, fr', storageSize: 25, storageEncoding: 'UTF-8', allowedCharacters: '[a-z]' });
    expect(blocks[1]?.note).toBe('At most 25 bytes in UTF-8.\nOnly characters that match [a-z].');
    expect(blocks[2]?.layout).toMatchObject({ id: 'uz' });
  });

  test('limits of a stretch are said of it, those of all of a text hold for the block', () => {
    const [stretch, whole, size] = html.read('<p>Only <i its-locale-filter-list="fr, de">here</i> and <i its-locale-filter-list=uk its-locale-filter-type=exclude its-allowed-characters="[a-z]">there</i>.<p><i its-locale-filter-list=fr>All</i><p>A <b its-storage-size=5>b</b>', {}).blocks;
    expect(stretch?.note).toBe('“here”: Only for fr, de: leave it out elsewhere.\n“there”: Not for uk: leave it out there.\nOnly characters that match [a-z].');
    expect(stretch?.layout?.['localeFilter']).toBeUndefined();
    expect(whole?.layout).toMatchObject({ localeFilter: 'include fr' });
    expect(size?.note).toBe('“b”: At most 5 bytes in UTF-8.');
  });

  test('rules in the page itself, and parameters', () => {
    const source = `<script type="application/its+xml">${rulesOf('<its:param name="word">b</its:param><its:translateRule selector="//h:p[.=$word]" translate="no"/>')}</script><p>a<p>b`;
    expect(html.read(source, {}).blocks.map(({ translate }) => translate)).toEqual([undefined, false]);
  });

  test('what is wrong is said, and the other rules hold', () => {
    const { blocks, diagnostics } = readWith('<p>a', '<its:translateRule selector="//h:p[" translate="no"/><its:fooRule selector="//h:p"/><its:targetPointerRule selector="//h:p" targetPointer="."/><its:translateRule selector="//h:p" translate="no"/>');
    expect(codes(diagnostics)).toEqual(['its-selector', 'its-rule-unknown', 'its-target-taken']);
    expect(blocks.map(({ translate }) => translate)).toEqual([false]);
    expect(codes(readWith('<p>a', '<its:x>').diagnostics)).toEqual(['its-invalid']);
  });

  test('a selector that is too costly stops alone', () => {
    const { blocks, diagnostics } = readWith('<div>'.repeat(4000) + 'a', '<its:translateRule selector="//*[count(.//*[count(.//*) > 0]) > 0]" translate="no"/>');
    expect(codes(diagnostics)).toEqual(['its-too-costly']);
    expect(blocks.length).toBe(1);
  });

  test('a tag of very many attributes takes no longer than it has to', () => {
    const source = `<p ${Array.from({ length: 30_000 }, (_, index) => `a${index}=x`).join(' ')} title=y>text`;
    expect(readWith(source, '<its:translateRule selector="//@title" translate="no"/>').blocks.map(({ translate }) => translate)).toEqual([false, undefined]);
  });

  test('links to rules', () => {
    expect(itsRuleLinks('<link rel="its-rules" href="a.xml?x&amp;y"><p>its-rules<link href=b rel=\'next ITS-RULES\'><link rel=its-rules href=c.xml>')).toEqual(['a.xml?x&y', 'c.xml']);
  });
});

test('local ITS attributes of HTML and of XHTML', () => {
  const [note, term, size] = html.read('<p its-loc-note="Short." its-loc-note-ref="n.html">a<p>the <b its-term=yes>lamp</b> is<p its-storage-size=9>c', {}).blocks;
  expect([note?.note, term?.note, size?.layout?.['storageSize']]).toEqual(['Short. (n.html)', 'Term: “lamp”', 9]);
  const xhtml = '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:its="http://www.w3.org/2005/11/its" xml:lang="en"><body><p its:locNote="N" its:translate="no">a</p><p/>b<![CDATA[ < c]]></body></html>';
  expect(html.read(xhtml, {}).blocks.map((block) => [blockText(block), block.note, block.translate])).toEqual([['a', 'N', false], ['b < c', undefined, undefined]]);
});

describe('XPath', () => {
  const page = buildPage('<!DOCTYPE html><title>T</title><div id=a class="x y"><p>one<p>two <b>bold</b><ul><li>1<li>2<li>3</ul></div><p lang=uk>три</p>', false);
  const value = (expression: string): string | undefined => {
    const parsed = parseXPath(expression, (prefix) => (prefix === 'h' ? 'http://www.w3.org/1999/xhtml' : undefined));
    if (parsed === undefined) return undefined;
    const found = evaluate(parsed, page, page, new Map([['v', 'two bold']]), { left: 1_000_000 });
    return Array.isArray(found) ? found.map((node) => toText([node], page.all)).join('|') : toText(found, page.all);
  };
  test.each([
    ['/h:html/h:body/h:div/h:p', 'one|two bold'],
    ['//p[2]', 'two bold'],
    ['//li[last()]', '3'],
    ['//li[position() < 3]', '1|2'],
    ['//li[2]/preceding-sibling::*', '1'],
    ['//li[1]/following-sibling::li[1]', '2'],
    ['//b/following::li[1] | //b/following::p', '1|три'],
    ['//div/@id/following::p[1]', 'one'],
    ['//li[3]/preceding::*[1]', '2'],
    ['count(//b/preceding::*) + count(//title/preceding::*)', '3'],
    ['//h:p[h:b or @lang]', 'two bold|три'],
    ['//h:p[lang("uk")]', 'три'],
    ['//b/ancestor::div/@id', 'a'],
    ['//b/..', 'two bold'],
    ['//@class | //@id', 'a|x y'],
    ['count(//li) * 2 - 1', '5'],
    ['(//li)[2]', '2'],
    ['id("a")/ul/li[. = 3]', '3'],
    ['//p[. = $v]', 'two bold'],
    ['//*[self::b]', 'bold'],
    ['//h:*[local-name() = "title"]', 'T'],
    ['//p/text()[1]', 'one|two |три'],
    ['//div[contains(concat(" ", @class, " "), " y ")]/p[not(b)]', 'one'],
    ['substring-before("a-b", "-")', 'a'],
    ['substring("12345", 1.5, 2.6)', '234'],
    ['translate("bar", "abc", "AB")', 'BAr'],
    ['7 mod 4 div 2', '1.5'],
    ['normalize-space("  a   b ")', 'a b'],
  ])('%s', (expression, expected) => {
    expect(value(expression)).toBe(expected);
  });

  test.each(['//p[', '//x:p', 'namespace::p', 'nothing()', '//p]', '!', '('.repeat(5000), '', 'a'.repeat(5000)])('%s is not understood', (expression) => {
    expect(value(expression)).toBe(undefined);
  });
});
