import { describe, expect, test } from 'vitest';
import { html } from '#stet/formats/html.js';
import { type Block, blockText } from '#stet/model/block.js';
import type { Content } from '#stet/model/content.js';
import { applyEdits } from '#stet/text/edit.js';
import { contentOf, edition } from './html-edition.ts';
import { lines } from './html-oracle.ts';

const read = (source: string): readonly Block[] => html.read(source, {}).blocks;
const texts = (source: string): readonly string[] => read(source).map(blockText);
/** The text with its codes, as `{1}`, `{/1}`, `{1/}`. */
const shown = (block: Block): string =>
  block.pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'open' ? `{${piece.id}}` : piece.kind === 'close' ? `{/${piece.id}}` : `{${(piece as { id: string }).id}/}`)).join('');
const say = (text: string) => (): Content => [{ kind: 'text', text }];
const rewrite = (source: string, text: string): string => edition(source, read(source), say(text));

describe('what browsers make of tags', () => {
  const translated = (source: string): readonly string[] => read(source).filter(({ translate }) => translate !== false).map(blockText);

  test('a table ends its paragraph, but not in quirks mode', () => {
    const table = '<p translate=no>one<table><tr><td>two</table>';
    expect(translated(`<!DOCTYPE html>${table}`)).toEqual(['two']);
    expect(translated(table)).toEqual([]);
    expect(translated(`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">${table}`)).toEqual([]);
    expect(translated(`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">${table}`)).toEqual(['two']);
  });

  test('the end of a dialog ends the paragraph in it', () => {
    expect(translated('<dialog><p translate=no>one</dialog>two')).toEqual(['two']);
  });

  test('an annotation that says so holds HTML', () => {
    expect(translated('<div translate=no><p translate=yes><math><annotation-xml encoding="text/html"><p>one</p></annotation-xml></math>two</div>')).toEqual(['two', 'one']);
    expect(texts('<p>a <math><annotation-xml encoding="MathML-Content"><ci>x</ci></annotation-xml></math> b')).toEqual(['a  b']);
  });
});

describe('what is a block', () => {
  test.each([
    ['end tags left out', '<ul><li>One<li>Two <b>three</b></ul><p>Four<p>Five', ['One', 'Two three', 'Four', 'Five']],
    ['inline and block mixed', '<div>before<p>in</p>after</div>', ['before', 'in', 'after']],
    ['white space HTML collapses', '<p>\n  one\n\t two  </p>', ['one two']],
    ['references of every kind', '<p>&eacute;&#8212;&#x1F600;&copy2 &notit; &unknown;</p>', ['é—😀©2 ¬it; &unknown;']],
    ['table', '<table><caption>C<tr><th>a<td>b</table>', ['C', 'a', 'b']],
    ['scripts and styles are left alone', '<p>a</p><script>var x = "</p>text";</script><style>b{}</style>', ['a']],
    ['a comment that looks old', '<!--[if IE]><p>old</p><![endif]--><![if !IE]>new<![endif]>', ['new']],
    ['CDATA in HTML is a comment', '<p>a<![CDATA[b > c]]>', ['a c]]>']],
    ['CDATA in a drawing is text', '<svg><text><![CDATA[b < c]]></text></svg>', ['b < c']],
    ['text of a drawing, not the drawing', '<svg><title>Gear</title><path d="M0"/>x<text>label</text></svg>', ['Gear', 'label']],
    ['forms', '<form><label>Name <input placeholder="Ann"></label><select><option label=One>Two</select><input type=submit value=Go></form>', ['Name', 'Ann', 'One', 'Two', 'Go']],
    ['template', '<template><p>later</p></template>', ['later']],
    ['punctuation alone is none', '<p>***</p><p>—</p><p>&nbsp;</p><p>7</p>', ['7']],
    ['an emoji is read', '<p>👍</p>', ['👍']],
    ['links side by side', '<nav><a href=a>One</a> | <a href=b>Two</a></nav>', ['One', 'Two']],
    ['empty lines made of breaks', '<div>One.<br><br>Two.<br>Three.</div>', ['One.', 'Two.Three.']],
    ['ruby', '<p><ruby>漢<rp>(<rt>kan<rp>)</ruby>字</p>', ['漢kan字']],
    ['code is not translated', '<p><code>a b</code></p><pre><code>c d</code></pre><pre class="language-js">e f</pre>', []],
    ['code that was never closed ends with its paragraph', '<p>a <code>b<p>c', ['a ', 'c']],
  ])('%s', (_, source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  test('attributes that people read', () => {
    const source = '<title>T</title><meta name=description content=D><meta property="og:title" content="O"><meta name=viewport content="width=1"><img alt=A title=B><div aria-label=L aria-description=M data-x=N>';
    expect(read(source).map((block) => `${block.kind} ${blockText(block)}`)).toEqual(['title T', 'description D', 'title O', 'alternative A', 'attribute B', 'attribute L', 'attribute M']);
  });

  test('codes that enclose all of the text stay outside, others are codes', () => {
    expect(read('<p><b><i>All</i></b></p>').map(shown)).toEqual(['All']);
    expect(read('<p><b>One</b> two<br> three <!-- x --> four</p>').map(shown)).toEqual(['{1}One{/1} two{2/}three {3/}four']);
  });

  test('a code whose partner is in another block stands alone, and keeps its place', () => {
    const [first] = read('<div>one <b>two <i>three</i><p>four</p></b></div>');
    expect(first?.codes.map(({ data, paired, canReorder }) => [data, paired, canReorder])).toEqual([['<b>', false, 'firstNo'], ['<i>', true, 'yes']]);
  });

  test('an attribute inside the markup of a code is a sub-flow of it, one of a block is a block', () => {
    const blocks = read('<p title="P">see <a href=x title="T">this</a> <img alt=A> now</p>');
    expect(blocks.map((block) => [blockText(block), block.within?.block, block.within?.code])).toEqual([['P', undefined, undefined], ['see this  now', undefined, undefined], ['T', 1, '1'], ['A', 1, '2']]);
  });

  test('preformatted text keeps its lines', () => {
    const [block] = read('<pre>\n a\r\n  b\n</pre>');
    expect([block?.preserveSpace, blockText(block as Block)]).toEqual([true, 'a\n  b']);
  });
});

describe('what the author says', () => {
  test('translate and lang are inherited', () => {
    const { blocks, language } = html.read('<html lang=en><body translate=no>a<p translate=yes>b<p lang=uk>c</p><div lang=EN>d</div>', {});
    expect(language).toBe('en');
    expect(blocks.map((block) => [blockText(block), block.translate, block.language])).toEqual([['a', false, undefined], ['b', true, undefined], ['c', false, 'uk'], ['d', false, undefined]]);
  });

  test('what must not be translated inside a sentence is one code', () => {
    const [block] = read('<p>Say <span translate=no>Під <b>час</b></span> now</p>');
    expect([shown(block as Block), block?.codes[0]?.data, block?.codes[0]?.equiv]).toEqual(['Say {1/} now', '<span translate=no>Під <b>час</b></span>', 'Під час']);
  });

  test('an element around all of a block speaks for the block', () => {
    expect(read('<p><span lang=uk translate=no>Під час</span></p>').map((block) => [block.language, block.translate])).toEqual([['uk', false]]);
  });
});

describe('posts and quotations', () => {
  test.each(['twitter-tweet', 'instagram-media', 'tiktok-embed', 'mastodon-embed', 'fb-post', 'bluesky-embed'])('%s is one container', (name) => {
    const blocks = read(`<p>before</p><blockquote class="${name}"><p lang="uk">Під час</p>&mdash; А (@a) <a href="x">May 3</a></blockquote><p>after</p>`);
    expect(blocks.map(({ container, embed, kind }) => [container, embed, kind])).toEqual([[undefined, undefined, 'paragraph'], [0, name, 'paragraph'], [0, name, 'attribution'], [undefined, undefined, 'paragraph']]);
  });

  test('each quotation has its number; a caption under a post is not of the post', () => {
    const blocks = read('<blockquote><p>a</p>— Ann</blockquote><blockquote>b</blockquote><figure class="wp-block-embed"><div>c</div><figcaption>d</figcaption></figure>');
    expect(blocks.map(({ container, kind }) => [container, kind])).toEqual([[0, 'paragraph'], [0, 'attribution'], [1, 'quotation'], [2, 'paragraph'], [undefined, 'caption']]);
  });
});

describe('how an edition is written', () => {
  test.each([
    ['text is no markup', '<p>x</p>', '<b> & &amp; </p>', '<p>&lt;b> &amp; &amp;amp; &lt;/p></p>'],
    ['references as the source writes them', '<p>a&nbsp;b &mdash; c</p>', 'd\u00a0e — f', '<p>d&nbsp;e &mdash; f</p>'],
    ['a bare & where the source has it', '<p>R & D & so on</p>', 'A & B &c', '<p>A & B &amp;c</p>'],
    ['double quotes', '<img alt="x">', 'a "b" \'c\'', '<img alt="a &quot;b&quot; \'c\'">'],
    ['single quotes', "<img alt='x'>", 'a "b" \'c\'', "<img alt='a \"b\" &#39;c&#39;'>"],
    ['no quotes needed', '<img alt=x>', 'y', '<img alt=y>'],
    ['quotes that are needed now', '<img alt=x>', 'y z', '<img alt="y z">'],
    ['a title', '<title>x</title>', '</title><script>', '<title>&lt;/title>&lt;script></title>'],
    ['a text area', '<textarea>x</textarea>', '</textarea>', '<textarea>&lt;/textarea></textarea>'],
    ['JSON', '<script type="application/ld+json">{"headline":"x"}</script>', 'a "b" \\ </script>\n<!--', '<script type="application/ld+json">{"headline":"a \\"b\\" \\\\ \\u003c/script>\\n\\u003c!--"}</script>'],
    ['JSON all in ASCII', '<script type="application/ld+json">{"headline":"\\u0441"}</script>', 'é', '<script type="application/ld+json">{"headline":"\\u00e9"}</script>'],
    ['line ends of preformatted text', '<pre>a\r\nb</pre>', 'c\nd', '<pre>c\r\nd</pre>'],
  ])('%s', (_, source, target, expected) => {
    expect(rewrite(source, target)).toBe(expected);
  });

  test('what a translator writes is what a browser shows, and nothing but text', () => {
    for (const evil of ['<script>alert(1)</script>', '</p></title></textarea>', '" onload="x', "' x='", '&lt; &amp;lt; &copy', '-->', ']]>', '<!--', '</script><b>']) {
      for (const source of ['<p>x</p>', '<img alt="x">', "<img alt='x'>", '<img alt=x>', '<title>x</title>', '<textarea>x</textarea>', '<svg><text>x</text></svg>', '<svg><text><![CDATA[x]]></text></svg>']) {
        const before = lines(source);
        const after = lines(rewrite(source, evil));
        expect(after.map(({ what, depth }) => `${what} ${depth}`)).toEqual(before.map(({ what, depth }) => `${what} ${depth}`));
        expect(after.some(({ text }) => text.replace(/^alt=/, '') === evil)).toBe(true);
      }
    }
  });

  test('the twin: text that is not escaped is seen as markup', () => {
    expect(lines('<p><script>alert(1)</script></p>').length).not.toBe(lines('<p>x</p>').length);
  });
});

describe('adapting the page', () => {
  const adapt = (source: string, language: string, direction: 'ltr' | 'rtl'): string => applyEdits(source, html.adapt?.({ source, language, direction }) ?? []);
  test.each([
    ['replaced', '<!DOCTYPE html><html lang="en"><p lang=en>', 'de', 'ltr', '<!DOCTYPE html><html lang="de"><p lang=en>'],
    ['put in', '<!-- <html> --><html class=x>', 'ar', 'rtl', '<!-- <html> --><html lang="ar" dir="rtl" class=x>'],
    ['a wrong direction', '<html lang=he dir=rtl>', 'en', 'ltr', '<html lang=en dir=ltr>'],
    ['XHTML', '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">', 'de', 'ltr', '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="de" lang="de">'],
    ['a fragment stays', '<p lang=en>a</p>', 'ar', 'rtl', '<p lang=en>a</p>'],
  ] as const)('%s', (_, source, language, direction, expected) => {
    expect(adapt(source, language, direction)).toBe(expected);
  });
});

describe('hostile pages', () => {
  const n = 20_000;
  test.each([
    ['nested quotations', '<blockquote>'.repeat(n) + 'text', 1],
    ['nested formatting', '<b>'.repeat(n) + 'text', 1],
    ['stray end tags', 'text' + '</b>'.repeat(n), 1],
    ['tables in cells', '<table><tr><td>x'.repeat(n), n],
    ['buttons never closed', '<button>a'.repeat(n), n],
    ['comments never closed', '<!--'.repeat(n), 0],
    ['attributes', `<p ${'title=a '.repeat(n)}>text`, 2],
    ['ampersands', `<p>${'&a'.repeat(n)}`, 1],
    ['JSON never closed', `<script type="application/ld+json">${'{"headline":'.repeat(n)}`, 0],
    ['a long line', 'word '.repeat(n * 10), 1],
  ])('%s', (_, source, count) => {
    const blocks = read(source);
    expect(blocks.length).toBe(count);
    expect(edition(source, blocks, contentOf)).toBe(source);
  });
});

test('an end tag that the source ends in gives no text twice', () => {
  for (const source of ['<p>a &lt;b c</p><p>lamp</i d', '<p>a b</p>\n<p><i>lamp</harbour harbour']) {
    const { blocks } = html.read(source, {});
    expect(blocks).toHaveLength(2);
    for (const { pieces } of blocks) expect(pieces.every(({ span }, i) => i === 0 || span.start === pieces[i - 1]?.span.end)).toBe(true);
  }
});
