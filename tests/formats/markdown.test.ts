import { markdown } from '#stet/formats/markdown.js';
import { type Block, blockText } from '#stet/model/block.js';
import type { Content } from '#stet/model/content.js';
import { describe, expect, it } from 'vitest';
import { accented, makeEdition, ownContent } from './edition.ts';

function read(source: string, path = 'a.md'): readonly Block[] {
  return markdown.read(source, { path }).blocks;
}

/** A block's text with its codes as `{1}`, `{/1}` and `{1/}`. */
function show(block: Block): string {
  return block.pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      const id = (piece as { id: string }).id;
      return piece.kind === 'open' ? `{${id}}` : piece.kind === 'close' ? `{/${id}}` : `{${id}/}`;
    })
    .join('');
}

function texts(source: string, path?: string): readonly string[] {
  return read(source, path).map((block) => `${block.kind}: ${show(block)}`);
}

/** Content from the same notation. */
function content(text: string): Content {
  return text.split(/(\{\/?\d+\/?\})/).flatMap((part): Content => {
    const code = /^\{(\/?)(\d+)(\/?)\}$/.exec(part);
    if (code === null) return part === '' ? [] : [{ kind: 'text', text: part }];
    return [{ kind: code[1] === '/' ? 'close' : code[3] === '/' ? 'standalone' : 'open', id: code[2] as string }];
  });
}

/** The edition with new text for some blocks, by what they showed. */
function edition(source: string, targets: Readonly<Record<string, string>>, path?: string): string {
  return makeEdition(markdown, source, read(source, path), (block) => {
    const target = targets[show(block)];
    return target === undefined ? undefined : content(target);
  });
}

describe('reading Markdown', () => {
  it('makes a block of each heading, paragraph, item and cell, and codes of inline markup', () => {
    expect(
      texts('# Title *x*\n\nSome **bold** `code` [link](u).\n\n- one\n- [x] two\n\n| a | b |\n|---|---|\n| c | ~~d~~ |\n'),
    ).toEqual([
      'heading: Title {1}x{/1}',
      'paragraph: Some {1}bold{/1} {2/} {3}link{/3}.',
      'item: one',
      'item: two',
      'cell: a',
      'cell: b',
      'cell: c',
      'cell: {1}d{/1}',
    ]);
  });

  it('takes an address behind a slash for the link that readers of GFM make of it, but not in a link', () => {
    expect(texts('From git+ssh://git@example.org/it and [a@b.org](c), not x@y.1')).toEqual(['paragraph: From git+ssh://{1/}/it and {2}a@b.org{/2}, not x@y.1']);
  });

  it('lets the number of a list stand that follows a definition in a quotation', () => {
    const source = '> [l]: x "Name"\n>\n> 10) Storms\n';
    expect(edition(source, { Storms: 'Stürme' })).toBe('> [l]: x "Name"\n>\n> 10) Stürme\n');
    expect(edition('Storms\n', { Storms: '10) Stürme' })).toBe('10\\) Stürme\n');
  });

  it('keeps a line that is nothing but a mark of quotation inside a paragraph', () => {
    const source = 'One\n10) - > two\n      > \n      > three\n';
    expect(texts(source)).toEqual(['paragraph: One 10) - > two > > three']);
    expect(makeEdition(markdown, source, read(source), accented).match(/three|ťħŕéé/g)).toEqual(['ťħŕéé']);
  });

  it('reads what stands in an element of MDX without a paragraph of its own', () => {
    const source = '<h2>A **bold** title</h2>\n\n<Note title="Tip">one\ntwo</Note>\n\n<p>![Alt](x.png)</p>\n';
    expect(texts(source, 'a.mdx')).toEqual(['paragraph: A {1}bold{/1} title', 'attribute: Tip', 'paragraph: one two', 'alternative: Alt']);
    expect(edition(source, { 'one two': 'eins zwei drei' }, 'a.mdx')).toContain('>eins\nzwei drei</Note>');
  });

  it('keeps the original data of codes byte for byte', () => {
    const [block] = read('A [b](<c d> "e") *f*\\\ng');
    expect(block?.codes.map(({ data, dataEnd }) => [data, dataEnd])).toEqual([
      ['[', '](<c d> "e")'],
      ['*', '*'],
      ['\\\n', undefined],
    ]);
  });

  it('takes entities, escapes and soft breaks with their prefix apart, as atomic pieces', () => {
    const source = '> a&amp;b \\* c\n> d  e';
    const [block] = read(source);
    expect(block?.pieces.map((piece) => [piece.kind === 'text' ? piece.text : '', source.slice(piece.span.start, piece.span.end)])).toEqual([
      ['a', 'a'],
      ['&', '&amp;'],
      ['b ', 'b '],
      ['*', '\\*'],
      [' c', ' c'],
      [' ', '\n> '],
      ['d', 'd'],
      [' ', '  '],
      ['e', 'e'],
    ]);
  });

  it('makes blocks of their own of titles and alternative texts, inside the code they stand in', () => {
    const blocks = read('See [a](u "The title") ![the image](i.png "It").');
    expect(blocks.map((block) => [block.kind, show(block), block.within])).toEqual([
      ['paragraph', 'See {1}a{/1} {2/}.', undefined],
      ['link-title', 'The title', { block: 0, code: '1', side: 'close' }],
      ['alternative', 'the image', { block: 0, code: '2', side: 'open' }],
      ['link-title', 'It', { block: 0, code: '2', side: 'open' }],
    ]);
  });

  it('makes a block of an image alone, without one around it', () => {
    const [block, ...rest] = read('![the image](i.png)');
    expect([block?.kind, block?.within, rest.length]).toEqual(['alternative', undefined, 0]);
  });

  it.each([
    ['the title of a definition', 'x\n\n[r]: /u "Ti tle"', ['paragraph: x', 'link-title: Ti tle']],
    ['a footnote', 'x[^1]\n\n[^1]: Note *y*', ['paragraph: x{1/}', 'paragraph: Note {1}y{/1}']],
    ['an id behind a heading', '# Head {#id .c}', ['heading: Head']],
    ['a comment behind a heading', '# Head {/*id*/}', ['heading: Head']],
    ['an alert', '> [!NOTE]\n> Text', ['paragraph: Text']],
    ['an alert with a title', '> [!TIP] Own title\n> Text', ['paragraph: Own title', 'paragraph: Text']],
    ['a directive', ':::note[A title]\nText\n:::', ['paragraph: A title', 'paragraph: Text']],
    ['a directive with a bare title', '::: tip A title\n\nText\n\n:::', ['paragraph: A title', 'paragraph: Text']],
    ['an admonition', '!!! note "A title"\n    Text', ['paragraph: A title', 'paragraph: Text']],
    ['a definition list', 'Term\n: One\n: Two', ['term: Term', 'item: One', 'item: Two']],
    ['shortcodes on lines of their own', '{{% alert %}}\nText\nmore\n{{% /alert %}}', ['paragraph: Text more']],
    ['a shortcode in text', 'See {{< param "x" >}} there', ['paragraph: See {1/} there']],
    ['texts in a shortcode', '{{< figure src="x.png" caption="The caption" >}}', ['caption: The caption']],
    ['template tags', 'Hi {{ user.name }}, {% if x %}yes{% endif %}', ['paragraph: Hi {1/}, {2/}yes{3/}']],
    ['tags of ERB and EJS', '# Hi <%= user["a b"] %>\n\n<% if a > 1 %>\nText *one* <%- include("x", { a: "*b" }) %> c*d\n<% else %>\nOther\n<% end %>', ['heading: Hi {1/}', 'paragraph: Text {1}one{/1} {2/} c*d', 'paragraph: Other']],
    ['tags of ERB in addresses and attributes', '[<%= t %> *x*](<%= url_for "a b" %>) and <a href="<%= x > 1 %>" title="<%= y %> go">b</a>\n\n<div class="<%= c %>">\n<p>Hello <%= n %></p>\n</div>', ['paragraph: {1}{2/} {3}x{/3}{/1} and {4}b{/4}', 'link-title: {1/} go', 'paragraph: Hello {1/}']],
    ['tags of ERB in lists and cells', '- <% all.each do |i| %>\n- item <%= i %>\n- <% end %>\n\n| a <%= b | c %> | d |\n|---|---|', ['item: item {1/}', 'cell: a {1/}', 'cell: d']],
    ['what is no tag of ERB', '`<%= x %>` and `<%` or `%>`, 5 <% of\n\nall %> x <%% y %>', ['paragraph: {1/} and {2/} or {3/}, 5 <% of', 'paragraph: all %> x <%% y %>']],
    ['a macro with markup inside', 'A {{Glossary("*b*", "shown")}} c', ['paragraph: A {1/} c', 'other: shown']],
    ['a macro in the attribute of a tag', 'See <a href="{{< ref "x y" >}}">the *docs*</a> <img alt="{{ page.title | escape: "a>b" }} big">', ['paragraph: See {1}the {2}docs{/2}{/1} {3/}', 'alternative: {1/} big']],
    ['a tag of HTML that a macro would end', '<p class="{{ if gt x ">" }}">\n\nText <b title="{{ a "b" }}">c</b>', ['paragraph: Text {1}c{/1}']],
    ['a macro with marks that pair with others', 'A {{ "a*b" }} c*d and {{ x[0] }}](y) _{{ "__" }}_', ['paragraph: A {1/} c*d and {2/}](y) {3}{4/}{/3}']],
    ['a macro in a cell', '| a |\n| - |\n| b {{ c | d }} |\n', ['cell: a', 'cell: b {1/}']],
    ['a macro in the address of a link', '[text](/a/{{ "b)" }}/c "title") and ![alt]({{page.image}})', ['paragraph: {1}text{/1} and {2/}', 'link-title: title', 'alternative: alt']],
    ['braces in code', 'Use `{{` and **not** `}}` or `{{ "*a*" }}`.', ['paragraph: Use {1/} and {2}not{/2} {3/} or {4/}.']],
    ['braces that are escaped', 'A \\{{ *b* }} c', ['paragraph: A {{ {1}b{/1} }} c']],
    ['a link to a shortcode', 'See [the *docs*]({{< ref "x y" >}}).', ['paragraph: See {1}the {2}docs{/2}{/1}.']],
    ['formulas, not money', 'Take $x_1^2$ for $5 or $10.', ['paragraph: Take {1/} for $5 or $10.']],
    ['a formula between blocks', 'x\n\n$$\na *b* c\n$$\n\ny', ['paragraph: x', 'paragraph: y']],
    ['a formula that never ends', '$$\nx\n\ny', ['paragraph: $$ x', 'paragraph: y']],
    ['an emoji by name', 'Well :tada: done at 10:30:00', ['paragraph: Well {1/} done at 10:30:00']],
    ['attributes in braces', 'A [b](c){: .d} e\n{: .f}', ['paragraph: A {1}b{/1}{2/} e']],
    ['addresses', 'At https://a.de or <b@c.de>', ['paragraph: At {1/} or {2/}']],
    ['code', '`<marquee>` x\n\n```\ny\n```\n\n    z', ['paragraph: {1/} x']],
    ['a table with escaped pipes', '| a \\| b | `c\\|d` e |\n|---|---|', ['cell: a | b', 'cell: {1/} e']],
    ['a task that is no task', '- [ ]() x', ['item: {1} {/1} x']],
    ['inline HTML', 'A <b title="T t">b</b> <br> <code>x</code>', ['paragraph: A {1}b{/1} {2/} {3/}', 'attribute: T t']],
    ['inline HTML not to be translated', 'A <span translate="no">b *c*</span> d', ['paragraph: A {1/} d']],
    ['the title of a page that stands elsewhere', 'See [AUTOTITLE](/x) first', ['paragraph: See {1/} first']],
    ['placeholders and private characters', '%%%0%%% \ue000 x', ['paragraph: %%%0%%% \ue000 x']],
  ])('knows %s', (_, source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  it('keeps macros in the attributes of raw HTML', () => {
    expect(texts('A <a title="{% if x %}Yes{% endif %} go">b</a> <i title="{{ x }}">c</i>')).toEqual(['paragraph: A {1}b{/1} {2}c{/2}', 'link-title: {1/}Yes{2/} go']);
    expect(edition('A <img alt="{{ p | e: "a>b" }} big" src="x">', { '{1/} big': 'groß {1/} "{{ y }}"' })).toBe('A <img alt="groß {{ p | e: "a>b" }} &quot;&#123;{ y }}&quot;" src="x">');
    const source = '<p title="{{ x }} one"><a href="{{< ref "two" >}}" title="{{< ref "x" >}}">three</a> four</p>\n';
    expect(texts(source)).toEqual(['attribute: {1/} one', 'paragraph: {1}three{/1} four']);
    expect(edition(source, { '{1/} one': 'eins {1/}', '{1}three{/1} four': 'vier {1}drei{/1} {{ y }}' })).toBe('<p title="eins {{ x }}">vier <a href="{{< ref "two" >}}" title="{{< ref "x" >}}">drei</a> &#123;{ y }}</p>\n');
    expect(read(source)[1]?.codes[0]?.data).toBe('<a href="{{< ref "two" >}}" title="{{< ref "x" >}}">');
  });

  it('reads raw HTML between blocks through the HTML format, and inherits from it', () => {
    const blocks = read('<div translate="no" lang="uk">\n\nText\n\n</div>\n\n<details>\n<summary>Sum &amp; up</summary>\n\nBody\n\n</details>\n');
    expect(blocks.map((block) => [show(block), block.translate, block.language])).toEqual([
      ['Text', false, 'uk'],
      ['Sum & up', undefined, undefined],
      ['Body', undefined, undefined],
    ]);
  });

  it('leaves the marks of a quotation out of raw HTML', () => {
    expect(texts('> <p>one\n> two</p>')).toEqual(['paragraph: one', 'paragraph: two']);
  });

  it('makes codes of macros inside raw HTML', () => {
    expect(texts('<table><tr><td>A {{cssxref("x")}} b</td></tr></table>')).toEqual(['cell: A {1/} b']);
  });

  it('gives the blocks of one quotation one number', () => {
    const blocks = read('> a\n>\n> > b\n\nc\n\n> d\n\n> [!NOTE]\n> e');
    expect(blocks.map((block) => [show(block), block.kind])).toEqual([
      ['a', 'quotation'],
      ['b', 'quotation'],
      ['c', 'paragraph'],
      ['d', 'quotation'],
      ['e', 'paragraph'],
    ]);
    expect(blocks[0]?.container).toBeDefined();
    expect(blocks[1]?.container).toBe(blocks[0]?.container);
    expect(blocks[3]?.container).not.toBe(blocks[0]?.container);
    expect([blocks[2]?.container, blocks[4]?.container]).toEqual([undefined, undefined]);
  });

  it('reads MDX: imports and expressions stand, props that people read are blocks', () => {
    const source = 'import X from "x"\n\n<Tab title="A title" id="no" label={"A label"}>\n  Text <B alt="x">in *it*</B> and {expr}.\n</Tab>\n\n{/* no */}\n';
    expect(texts(source, 'a.mdx')).toEqual([
      'attribute: A title',
      'attribute: A label',
      'paragraph: Text {1}in {2}it{/2}{/1} and {3/}.',
      'alternative: x',
    ]);
  });

  it('says where MDX is not well-formed, and reads it as Markdown', () => {
    const { blocks, diagnostics } = markdown.read('a\n\n<B>\n\nfoo {x\n', { path: 'a.mdx' });
    expect(diagnostics.map(({ code, where }) => [code, where?.line])).toEqual([['mdx-malformed', 3]]);
    expect(blocks.map(show)).toEqual(['a', 'foo {x']);
  });

  it('reads comments in code where it is asked to', () => {
    const source = '```js\n// First line\n// second\nf("// no"); // trailing\n/* a\n * b */\n// eslint-disable x\n```\n';
    expect(markdown.read(source, { codeComments: true }).blocks.map(show)).toEqual(['First line second', 'trailing', 'a b']);
    expect(markdown.read(source, {}).blocks).toEqual([]);
  });
});

describe('writing Markdown', () => {
  it.each([
    ['a list item', 'x', '1. x'],
    ['a list item with another mark', 'x', '- x'],
    ['a heading', 'x', '# x'],
    ['a quotation', 'x', '> x'],
    ['emphasis', 'x', 'a *b* _c_ d'],
    ['a link', 'x', '[a](b)'],
    ['a script', 'x', '<script>alert(1)</script>'],
    ['an entity', 'x', '&amp; &copy;'],
    ['a code span', 'x', '`a`'],
    ['backslashes', 'x', 'a\\*b \\ c\\'],
    ['a definition', 'x', '[a]: b'],
    ['a macro', 'x', '{{ a }} {% b %} {{< c >}}'],
    ['a tag of ERB', 'x', '<%= a %> <% b'],
    ['a formula', 'x', 'a $x^2$ b'],
    ['placeholders and private characters', 'x', '%%%0%%% \ue000\uf8ff'],
    ['lines', 'x', 'a b # c'],
  ])('keeps text that looks like %s text', (_, source, target) => {
    const [block] = read(edition(source, { [source]: target }));
    expect(block === undefined ? undefined : show(block)).toBe(target);
    expect(block?.codes).toEqual([]);
  });

  it('escapes as little as possible', () => {
    expect(edition('x', { x: '5 * 3 = 15, a_b #1 - 2. (y) [z] "q" C&A' })).toBe('5 * 3 = 15, a_b #1 - 2. (y) [z] "q" C&A');
    expect(edition('x', { x: '1. y' })).toBe('1\\. y');
    expect(edition('x\n\n[z]: /u', { x: 'a [z] b' })).toBe('a \\[z] b\n\n[z]: /u');
    expect(edition('| x |\n|---|', { x: 'a | b' })).toBe('| a \\| b |\n|---|');
    expect(edition('[x](u)', { '{1}x{/1}': '{1}a ] b [c]{/1}' })).toBe('[a \\] b \\[c\\]](u)');
    expect(edition('# x', { x: 'C#' })).toBe('# C#');
    expect(edition('# x', { x: 'C #' })).toBe('# C \\#');
    expect(edition('- x', { x: '[ ] y' })).toBe('- \\[ ] y');
    expect(edition('x', { x: '---' })).toBe('\\---');
  });

  it('never makes a tag of ERB of words, however Markdown would escape them', () => {
    const source = '# A *b*\n\n![c](d "e")\n\n| f |\n|---|\n\n<p title="g">h</p>\n';
    const made = makeEdition(markdown, source, read(source), (block) => [{ kind: 'text', text: '`*<%= x %>' }, ...ownContent(block).filter(({ kind }) => kind !== 'text')]);
    expect(made.match(/(?:&lt;|&#60;)(?:%|\\%|&#37;)/g)).toHaveLength(6);
    expect(made).not.toContain('<%');
  });

  it('writes entities as the source does', () => {
    expect(edition('A&nbsp;b &copy; c', { 'A\u00a0b © c': 'D\u00a0e ©' })).toBe('D&nbsp;e &copy;');
    expect(edition('A\u00a0b', { 'A\u00a0b': 'D\u00a0e' })).toBe('D\u00a0e');
  });

  it('wraps at the width of the paragraph, with its prefix, and never so that a line begins a block', () => {
    const source = '> aaaa bbbb\n> cccc dddd\n';
    expect(edition(source, { 'aaaa bbbb cccc dddd': 'eeee ffff gggg hhhh iiii' })).toBe('> eeee ffff\n> gggg hhhh\n> iiii\n');
    expect(edition(source, { 'aaaa bbbb cccc dddd': 'eeee fff - gggg 2. hh' })).toBe('> eeee fff -\n> gggg 2.\n> hh\n');
    expect(edition('  aaaa bbbb\r\n  cccc dddd\r\n', { 'aaaa bbbb cccc dddd': 'eeee ffff gggg' })).toBe('  eeee ffff\r\n  gggg\r\n');
  });

  it('ends lines where sentences end, where the source does', () => {
    const source = 'One sentence.\nAnother one that is quite a bit longer.\nA third.\n';
    expect(edition(source, { 'One sentence. Another one that is quite a bit longer. A third.': 'Ein Satz. Noch einer. Dritter.' })).toBe(
      'Ein Satz.\nNoch einer.\nDritter.\n',
    );
  });

  it('gives a reference by its own text its label', () => {
    const source = 'See [the docs] and [more][] and ![pic].\n\n[the docs]: /a\n[more]: /b\n[pic]: /c\n';
    const out = makeEdition(markdown, source, read(source), (block) =>
      block.kind === 'alternative' ? content('Bild') : content('Siehe {1}die Doku{/1} und {2}mehr{/2} und {3/}.'),
    );
    expect(out).toBe('Siehe [die Doku][the docs] und [mehr][more] und ![Bild][pic].\n\n[the docs]: /a\n[more]: /b\n[pic]: /c\n');
    expect(edition(source, { 'See {1}the docs{/1} and {2}more{/2} and {3/}.': 'Siehe {1}the docs{/1}, {2}more{/2}, {3/}.' })).toContain(
      'Siehe [the docs], [more][], ![pic].',
    );
  });

  it('keeps emphasis next to letters and marks of languages without spaces', () => {
    const out = edition('**a** b', { '{1}a{/1} b': '{1}「日本」{/1}語' });
    expect(read(out).map(show)).toEqual(['{1}「日本」{/1}語']);
    expect(out).toMatch(/^\*\*「日本」\*\*/);
    expect(edition('_a_ b', { '{1}a{/1} b': '{1}日{/1}本' })).toBe('*日*本');
    expect(edition('**a** b', { '{1}a{/1} b': 'x {1} y {/1} z' })).toBe('x **y** z');
    expect(edition('a **b**', { 'a {1}b{/1}': 'c {1}{/1}' })).toBe('c');
  });

  it('keeps codes that a translator has moved', () => {
    const source = '*a* **b** `c` [d](e)';
    const target = '{4}D{/4} {2}B {1}A{/1}{/2} {3/}';
    expect(edition(source, { '{1}a{/1} {2}b{/2} {3/} {4}d{/4}': target })).toBe('[D](e) **B *A*** `c`');
    const tight = edition(source, { '{1}a{/1} {2}b{/2} {3/} {4}d{/4}': '{1}a{/1}{2}b{/2}{3/}{4}d{/4}' });
    expect(read(tight).map(show)).toEqual(['{1}a{/1}{2}b{/2}{3/}{4}d{/4}']);
  });

  it('keeps the place of a block that a translator has emptied', () => {
    expect(edition('- a\n\n  b\n', { a: ' ' })).toBe('- &#8203;\n\n  b\n');
    expect(edition('# a\n', { a: '' })).toBe('# \n');
  });

  it('never opens what a translator did not close', () => {
    expect(edition('*a* b', { '{1}a{/1} b': '{1}c d' })).toBe('*c d*');
    expect(edition('*a* b', { '{1}a{/1} b': 'c{/1} d' })).toBe('c d');
  });

  it('writes titles, alternative texts and attributes so that nothing in them ends them', () => {
    const source = 'A [b](u "t1") ![i1](v (t2)) <b title=\'t3\'>c</b>';
    const nasty = 'q " \' ) ] \\ & &amp; <x>';
    const blocks = read(source);
    const out = makeEdition(markdown, source, blocks, (block) => (block.within === undefined ? undefined : content(nasty)));
    expect(read(out).slice(1).map(show)).toEqual([nasty, nasty, nasty, nasty]);
  });

  it('collapses the lines of a target, and drops what no text can hold', () => {
    expect(edition('x', { x: ' a\n\n# b\0 \t c\u2028d ' })).toBe('a # b\ufffd c d');
  });

  it('keeps a row that begins without a pipe in its table', () => {
    const source = 'a | b\n--|--\nc | d\n';
    for (const text of ['# no', '- no', '1. no', '> no', '``` no']) {
      const made = edition(source, { c: text });
      expect(markdown.read(made, {}).blocks.map(blockText)).toEqual(['a', 'b', text, 'd']);
    }
    expect(edition('| a |\n|---|\n| c |\n', { c: '# no' })).toBe('| a |\n|---|\n| # no |\n');
  });

  it('escapes what MDX would run', () => {
    const out = edition('x\n', { x: 'import {y} <b> c' }, 'a.mdx');
    expect(read(out, 'a.mdx').map(show)).toEqual(['import {y} <b> c']);
  });

  it('keeps comments comments', () => {
    const source = '```js\n/* a */\n```\n';
    const { blocks } = markdown.read(source, { codeComments: true });
    expect(makeEdition(markdown, source, blocks, () => content('b */ c'))).toBe('```js\n/* b * / c */\n```\n');
  });

  it('does not blank out a line of raw HTML, nor open a macro in it', () => {
    const out = edition('<div>\n<p>a</p>\n</div>\n\nz', { a: 'b\n\n{{c}} <d>' });
    expect(out).toBe('<div>\n<p>b &#123;{c}} &lt;d></p>\n</div>\n\nz');
  });

  it('gives the source back where nothing changed, written anew or not', () => {
    const source = '\ufeff# A  b\r\n\r\n> c  d\\\r\n> e &amp; *f*\r\n\r\n[g]: /h  "i"\r\n';
    const blocks = read(source);
    expect(makeEdition(markdown, source, blocks, ownContent)).toBe(source);
    expect(makeEdition(markdown, source, blocks, () => undefined)).toBe(source);
  });
});
