import fc from 'fast-check';

/** Pages as authors mean them: every element where it may stand, end tags left out where HTML lets them be. */
const word = fc.constantFrom(
  'harbour', 'The lamp', 'x', 'R&amp;D', 'a &lt; b', '&nbsp;', '&eacute;t&eacute;', 'AT&T', '日本', 'two  words', ' ', '\n', '\n  ', '1.', '"q"', "it's", '&#8212;', '&quot;', 'ß', '&copy', 'a&copyb', '< ', '< 3',
  '&#x;', '&;', '\u00a0', '\t', '&hellip;',
);
const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(''));
const value = fc.constantFrom('A lamp', 'A &amp; b', 'x &lt; y', 'é', '1', ' pad ', '&nbsp;', 'a=b&c=d', 'it is &quot;so&quot;', 'two\nlines');
const attribute = fc.oneof(
  fc
    .tuple(fc.constantFrom('title', 'alt', 'aria-label', 'placeholder', 'aria-description', 'data-x', 'href', 'value', 'content', 'label', 'id'), value)
    .chain(([name, said]) => fc.constantFrom(` ${name}="${said}"`, ` ${name}='${said}'`, ` ${name} = "${said}"`, `\n${name}="${said}"`)),
  fc.constantFrom(
    ' title=word', ' alt=a&amp;b', ' title=a/b', ' disabled', ' title', ' lang=uk', ' lang="de"', ' title=word/', ' alt=é', ' xml:lang=fr', ' dir=rtl', ' type=submit value=Go', ' type=hidden value=Go',
    ' name=description content="The words"', ' property="og:title" content=Word', ' hidden', ' itemprop=headline content="A line"',
  ),
);
const attributes = fc.array(attribute, { maxLength: 2 }).map((list) => list.join(''));
const translate = fc.option(fc.constantFrom(' translate=no', ' translate="yes"', ' class="notranslate"'), { nil: '', freq: 12 });

const phrasing = 'b i em strong span q kbd sub sup small s u mark bdi bdo cite dfn abbr data time var samp ins del a x-tag font tt big strike nobr label output slot'.split(' ');
/** Browsers open these again where they were cut off: what they say of their content would hold there too. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
const sections = 'div section article aside blockquote header footer main nav figure address center form fieldset dialog hgroup search menu details dir DIV'.split(' ');

interface Made {
  readonly inline: string;
  readonly flow: string;
  readonly item: string;
  readonly cell: string;
}

const weighed = <T>(weight: number, arbitrary: fc.Arbitrary<T>): { weight: number; arbitrary: fc.Arbitrary<T> } => ({ weight, arbitrary });

const made = fc.letrec<Made>((tie) => {
  const inline = tie('inline') as fc.Arbitrary<string>;
  const flow = tie('flow') as fc.Arbitrary<string>;
  const item = tie('item') as fc.Arbitrary<string>;
  const cell = tie('cell') as fc.Arbitrary<string>;
  return {
  inline: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    weighed(5, text),
    weighed(4, fc.tuple(fc.constantFrom(...phrasing), attributes, translate, inline).map(([name, list, said, inside]) => `<${name}${list}${formatting.has(name) && /<(?!br|wbr)/.test(inside) ? '' : said}>${inside}</${name}>`)),
    weighed(2, fc.tuple(inline, inline).map((list) => list.join(''))),
    fc.tuple(fc.constantFrom('br', 'wbr', 'img', 'input', 'BR'), attributes, fc.constantFrom('', '/', ' /')).map(([name, list, end]) => `<${name}${list}${end === '/' && /=[^"' ]*$/.test(list) ? ' /' : end}>`),
    fc.tuple(inline, text).map(([base, over]) => `<ruby>${base}<rp>(</rp><rt>${over}<rp>)</rp></ruby>`),
    fc.tuple(text, text).map(([base, over]) => `<ruby>${base}<rt>${over}</ruby>`),
    fc.tuple(text, text).map(([a, b]) => `<svg><title>${a}</title><desc>${b}</desc><g><text x=1>${b}<tspan>${a}</tspan></text></g><path d="M0 0"/></svg>`),
    fc.tuple(text, text).map(([a, b]) => `<math><mi>x</mi><mo>=</mo><mtext>${a}</mtext><annotation-xml encoding="text/html"><p>${b}</p></annotation-xml></math>`),
    fc.tuple(text, flow).map(([a, b]) => `<svg><foreignObject><div>${b}</div></foreignObject><a><text>${a}</text></a></svg>`),
    fc.tuple(text, text, attributes).map(([a, b, list]) => `<select${list}><option>${a}<option${list}>${b}<optgroup label="G g"><option>${a}</optgroup></select>`),
    fc.tuple(inline, attributes).map(([inside, list]) => `<button${list}>${inside}</button>`),
    fc.tuple(text, attributes).map(([inside, list]) => `<textarea${list}>${inside}</textarea>`),
    text.map((inside) => `<code>${inside}</code>`),
    fc.tuple(inline, text).map(([a, b]) => `<object data=x><param name=a value=b>${a}</object><video controls><source src=x><track label="Subs x" kind=captions>${b}</video><audio>${b}</audio><canvas>${a}</canvas>`),
    text.map((inside) => `<datalist><option value="v">${inside}</datalist><meter>${inside}</meter><progress>${inside}</progress>`),
    flow.map((inside) => `<template>${inside}</template>`),
    inline.map((inside) => `<noscript>${inside}</noscript>`),
    fc.constantFrom(
      '<!-- words -->', '<!--[if IE 6]>old<![endif]-->', '<![if !IE]>', '<![endif]>', '<![CDATA[ cd ]]>', '<?pi x?>', '<script>x="</p>";</script>', '<style>a{content:"words"}</style>', '<iframe src=x>words</iframe>',
      '<map name=m><area alt="An area" href=x></map>', '<embed src=x title="An embed">',
    ),
  ),
  item: fc.oneof(flow, inline),
  cell: fc.tuple(fc.constantFrom('td', 'th'), attributes, fc.oneof(inline, flow), fc.boolean()).map(([name, list, inside, ends]) => `<${name}${list}>${inside}${ends ? `</${name}>` : ''}`),
  flow: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    weighed(4, fc.tuple(attributes, translate, inline, fc.boolean()).map(([list, said, inside, ends]) => `<p${list}${said}>${inside}${ends ? '</p>' : ''}`)),
    weighed(2, inline),
    weighed(3, fc.tuple(fc.array(flow, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '\n', '\n\n  ')).map(([list, gap]) => list.join(gap))),
    weighed(2, fc.tuple(fc.constantFrom(...sections), attributes, translate, flow).map(([name, list, said, inside]) => `<${name}${list}${said}>${inside}</${name}>`)),
    fc.tuple(fc.constantFrom('h1', 'h2', 'h6'), attributes, inline).map(([name, list, inside]) => `<${name}${list}>${inside}</${name}>`),
    weighed(2, fc.tuple(fc.constantFrom('ul', 'ol'), fc.array(fc.tuple(attributes, item, fc.boolean()), { minLength: 1, maxLength: 3 })).map(([name, items]) => `<${name}>${items.map(([list, inside, ends]) => `\n<li${list}>${inside}${ends ? '</li>' : ''}`).join('')}</${name}>`)),
    fc.array(fc.tuple(fc.constantFrom('dt', 'dd'), item, fc.boolean()), { minLength: 1, maxLength: 4 }).map((list) => `<dl>${list.map(([name, inside, ends]) => `<${name}>${inside}${ends ? `</${name}>` : ''}`).join('\n')}</dl>`),
    weighed(
      2,
      fc
        .tuple(attributes, fc.option(text, { nil: undefined }), fc.array(fc.tuple(fc.array(cell, { minLength: 1, maxLength: 3 }), fc.boolean()), { minLength: 1, maxLength: 2 }), fc.constantFrom('', '<tbody>', '<thead>', '<tfoot>'))
        .map(([list, caption, rows, part]) => `<table${list}>${caption === undefined ? '' : `<caption>${caption}`}${part}${rows.map(([cells, ends]) => `<tr>${cells.join('')}${ends ? '</tr>' : ''}`).join('\n')}</table>`),
    ),
    fc.tuple(text, flow).map(([head, inside]) => `<details open><summary>${head}</summary>${inside}</details>`),
    fc.tuple(flow, inline).map(([inside, caption]) => `<figure>${inside}<figcaption>${caption}</figcaption></figure>`),
    fc.tuple(inline, attributes, fc.constantFrom('', '\n', '\n\n')).map(([inside, list, gap]) => `<pre${list}>${gap}${inside}</pre>`),
    fc.tuple(flow, text).map(([inside, legend]) => `<fieldset><legend>${legend}</legend>${inside}</fieldset>`),
    fc.constantFrom(
      '<hr>', '<hr/>', '<!-- c -->', '</p>', '</br>', '</div>', '<br>', '</b>', '</span>', '</a>', '</li>', '</td>', '<xmp><b>x</b></xmp>', '<script type="text/template"><p>words</p></script>',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"A \\"b\\" <\\/p>","description":"D \\u00e9","name":"n"}</script>',
    ),
  ),
  };
});

/** Whole pages and fragments, with and without a document type. */
export const treePage: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      '', '<!doctype html>', '<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>T &amp; t</title></head><body>', '<html><title>T<body class=x>', '\ufeff', '<head><title>A</title><meta name="description" content="b c">',
      '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">', '<!-- x --><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">',
    ),
    made.flow,
    fc.constantFrom('', '</body></html>', '\n</body>\n</html>\n', '</body>tail'),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([head, flow, end, eol]) => (head + flow + end).replaceAll('\n', eol));
