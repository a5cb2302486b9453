import fc from 'fast-check';

/** Runs of source text that have gone wrong in somebody's tool. */
const chunk = fc.constantFrom(
  'harbour', 'The lamp', 'naïve', 'e\u0301tude', '𝔘ni', '🇺🇦', '👩‍👩‍👧', '\u200fשלום\u200e', 'a\u00a0b', 'Stop!', '“Why?”', 'x < y', 'a<3', '< ', 'R&D', 'AT&T', '&', '&amp;', '&lt;b&gt;',
  '&nbsp;', '&eacute;', '&eacute', '&copy2', '&notit;', '&mdash;', '&#8212;', '&#x1F600;', '&#150;', '&#0;', '&NotEqualTilde;', '&unknown;', '&amp;#039;', '%%%0%%%', '\ue000', '{{x}}', '{1}',
  '"', "'", '日本語。', '\u3000', '-- x', ']]>', '-->', '`', '\\', '\n', '\r\n', '\t', '  ', ' ', '1.', '•', '—',
);
const text = fc.array(chunk, { minLength: 1, maxLength: 5 }).map((list) => list.join(''));
const spaced = fc.array(chunk, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
const run = fc.oneof(text, spaced);

const value = fc.constantFrom('A lamp', 'A &amp; b', 'é &quot;q&quot;', "it's", 'x &lt; y', 'a&b=c&copy=1', ' padded  twice ', '&nbsp;x', 'line\nbreak', '1');
const attribute = fc.oneof(
  fc.tuple(fc.constantFrom('title', 'alt', 'aria-label', 'placeholder', 'data-x', 'class', 'value', 'content', 'label'), value).chain(([name, text]) =>
    fc.constantFrom(` ${name}="${text.replace(/"/g, '&quot;')}"`, ` ${name}='${text.replace(/'/g, '&#39;')}'`, ` ${name.toUpperCase()} = "${text.replace(/"/g, '&quot;')}"`),
  ),
  fc.constantFrom(' title=word', ' alt=a&amp;b', ' alt=&nbsp;x', ' disabled', ' translate=no', ' translate="yes"', ' translate', ' lang=uk', ' lang=""', ' class="notranslate x"', ' title=', " title=''", ' type=submit value=Go', ' title="one" title="two"'),
);
/** Browsers open these again behind where they were cut off, attributes and all. */
const reopened = new Set(['a', 'b', 'code', 'em', 'font', 'i', 'nobr', 'u']);
const attributesOf = (name: string): fc.Arbitrary<string> => (reopened.has(name) ? fc.constantFrom('', ' href=x', ' id="y"') : attributes);
const attributes = fc.array(attribute, { maxLength: 2 }).map((list) => list.join(''));

/** In tag soup what an element says of its content holds for what browsers make its content: only attributes of its own. */
const soupAttributes = attributes.map((list) => list.replace(/ (?:translate|class)(?:=(?:"[^"]*"|'[^']*'|\w*))?(?= |$)/gi, ''));
const inlineName = fc.constantFrom('b', 'i', 'em', 'a', 'span', 'q', 'ruby', 'rt', 'font', 'x-y', 'kbd', 'sub', 'button', 'nobr', 'u');
const blockName = fc.constantFrom('p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'section', 'figure', 'figcaption', 'form', 'fieldset', 'legend', 'label', 'details', 'summary', 'center', 'address', 'option', 'optgroup', 'template', 'object', 'video', 'svg', 'math', 'g', 'desc', 'text', 'foreignObject', 'mtext', 'mi', 'marquee');
/** Tags that browsers pass over where they are out of place: with attributes nobody could say what they hold for. */
const bareName = fc.constantFrom('noscript', 'td', 'th', 'tr', 'tbody', 'caption', 'body', 'html', 'head', 'colgroup');
const single = fc.constantFrom('br', 'wbr', 'img', 'input', 'hr', 'meta', 'link', 'col', 'source', 'embed', 'image');
const whole = fc.constantFrom(
  '<!-- a comment -->', '<!---->', '<!-->', '<!-- x --!>', '<![CDATA[a > b]]>', '<!bogus>', '<?php echo 1 ?>', '</>', '</ x>', '<script>var a = "</p>" + "<b>";</script>', '<style>p > b { }</style>',
  '<title>T &amp; <b>t</title>', '<textarea>\n a <b> &lt; b\n</textarea>', '<iframe>x</iframe>', '<xmp><b></xmp>', '<noframes>a</noframes>', '</br>', '</p>', '<svg><text>s<![CDATA[c < d]]>e</text><path/></svg>', '<!--[if IE]><p>old</p><![endif]-->', '<![if !IE]>new<![endif]>',
  '<script type="application/ld+json">{"headline":"A \\"b\\" \\u0441 <\\/p>","x":1,"description":["one","two"]}</script>', '<math><mi>x</mi><mtext>where</mtext></math>', '<select><option>One<option label=Two>Three</select>', '<pre><code>a &lt; b</code></pre>', '<code translate=yes>y</code>', '<code>x &lt; <b title=word>y</b></code>',
);

/** Any tokens in any order, as no author and every tool writes them. */
export const soup: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '\ufeff', '<!DOCTYPE html>\n<html lang="en"><head><title>T</title></head><body>', '<!DOCTYPE html><html LANG=en dir=ltr>'),
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: run },
        { weight: 3, arbitrary: fc.tuple(inlineName, soupAttributes).map(([name, list]) => `<${name}${list}>`) },
        { weight: 3, arbitrary: inlineName.map((name) => `</${name}>`) },
        { weight: 2, arbitrary: fc.tuple(blockName, soupAttributes).map(([name, list]) => `<${name}${list}>`) },
        { weight: 2, arbitrary: blockName.map((name) => `</${name}>`) },
        { weight: 1, arbitrary: fc.tuple(bareName, fc.constantFrom('<', '</')).map(([name, open]) => `${open}${name}>`) },
        { weight: 1, arbitrary: fc.tuple(single, soupAttributes).map(([name, list]) => `<${name}${list}>`) },
        { weight: 1, arbitrary: fc.tuple(single, soupAttributes).map(([name, list]) => `<${name}${list} />`) },
        { weight: 1, arbitrary: whole },
        { weight: 1, arbitrary: fc.constant('<table><caption>c<tr><td>a<th abbr=x>b</table>') },
      ),
      { maxLength: 14 },
    ),
    fc.constantFrom('', '', '<p title="x', '<!-- open', '<script>', '<', '&am', '</b', '<textarea>left'),
  )
  .map(([head, tokens, tail]) => head + tokens.join('') + tail);

interface Made {
  readonly inline: string;
}

const nested = fc.letrec<Made>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    run,
    fc.constantFrom('b', 'i', 'a', 'span', 'q', 'kbd', 'u').chain((name) => fc.tuple(run, fc.constant(name), attributesOf(name), tie('inline'), run)).map(([a, name, list, b, c]) => `${a}<${name}${list}>${b}</${name}>${c}`),
    fc.tuple(tie('inline'), whole, run).map(([a, b, c]) => a + b + c),
    fc.tuple(tie('inline'), single, attributes, run).map(([a, name, list, c]) => `${a}<${name}${list}>${c}`),
  ),
})).inline;

/** Well-made inline content. */
export const inline: fc.Arbitrary<string> = nested;

/** A page whose elements nest, end tags left out now and then. */
export const page: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '\ufeff', '<!DOCTYPE html>\n<html lang="en">\n<head><title>T &amp; t</title><meta name=description content="D &quot;d&quot;"></head><body>\n'),
    fc.array(
      fc.oneof(
        fc.tuple(attributes, inline).map(([list, content]) => `<p${list}>${content}</p>`),
        inline.map((content) => `<p>${content}`),
        inline.map((content) => `<p>${content} <code>left open<p>after</p>`),
        inline.map((content) => `<ul><li>${content}<li>two</ul>`),
        inline.map((content) => `<div>${content}<p>in</p>tail</div>`),
        inline.map((content) => `<table><tr><td>${content}<td>c</table>`),
        inline.map((content) => `<blockquote class="twitter-tweet"><p lang="uk">${content}</p>&mdash; A (@a) <a href="x">May 3</a></blockquote>`),
        inline.map((content) => `<pre>${content}</pre>`),
        inline.map((content) => `<b><p>${content}</b> after</p>`),
        inline.map((content) => `<svg><text>${content}</text></svg>`),
      ),
      { minLength: 1, maxLength: 5 },
    ),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([head, blocks, eol]) => (head + blocks.join('\n')).replace(/\r?\n/g, eol));
