import { expect, test } from 'vitest';
import { readHtmlStretch, readInlineTag, saidBy } from '#stet/formats/html/stretch.js';
import { scanTag } from '#stet/formats/html/tag.js';
import { blockText } from '#stet/model/block.js';
import { slice } from '#stet/text/span.js';

test('elements that stay open hand on what they say, and close in a later stretch', () => {
  const source = 'x\n<div lang="uk" translate=no>a\n\n*Markdown*\n\n<p>b</p></div>\n\n<p>c';
  const end = source.indexOf('\n\n*');
  const first = readHtmlStretch(source, { start: 2, end });
  expect(first.blocks.map((block) => slice(source, block.span))).toEqual(['a']);
  expect(saidBy(first.state)).toEqual({ translate: false, language: 'uk' });
  const second = readHtmlStretch(source, { start: source.indexOf('<p>b'), end: source.length }, first.state);
  expect(second.blocks.map((block) => [blockText(block), block.translate, block.language])).toEqual([['b', false, 'uk'], ['c', undefined, undefined]]);
  expect(saidBy(second.state)).toEqual({});
});

test('numbers of containers go on', () => {
  const source = '<blockquote>a</blockquote><blockquote>b';
  const first = readHtmlStretch(source, { start: 0, end: 26 });
  const second = readHtmlStretch(source, { start: 26, end: source.length }, first.state);
  expect([first.blocks[0]?.container, second.blocks[0]?.container, saidBy(second.state).container]).toEqual([0, 1, 1]);
});

test('one tag among other text', () => {
  const source = 'see <a href="x" title="T &amp; t" lang=uk>';
  const found = readInlineTag(source, 4, source.length, { translate: false });
  expect([found?.tag.name, found?.role, found?.void, found?.said]).toEqual(['a', 'inline', false, { translate: false, language: 'uk' }]);
  expect(found?.blocks.map((block) => [blockText(block), slice(source, block.span), block.translate])).toEqual([['T & t', 'T &amp; t', false]]);
});

test.each([
  ['<img alt=a>', 'img', [['alt', 'a', '']]],
  ['<IMG ALT = "a>b" x/>', 'img', [['alt', 'a>b', '"'], ['x', undefined, '']]],
  ["<a b='' b=2 / c>", 'a', [['b', '', "'"], ['c', undefined, '']]],
  ['</p >', 'p', []],
])('scanTag reads %s', (source, name, attributes) => {
  const tag = scanTag(source, 0);
  expect(tag?.name).toBe(name);
  expect(tag?.span).toEqual({ start: 0, end: source.length });
  expect(tag?.attributes.map((attribute) => [attribute.name, attribute.value && slice(source, attribute.value), attribute.quote])).toEqual(attributes);
});

test.each(['<', '< p>', '<3>', '<p', '<p title="x>', 'p>', '<!-- -->'])('scanTag finds no tag in %s', (source) => {
  expect(scanTag(source, 0)).toBe(undefined);
});
