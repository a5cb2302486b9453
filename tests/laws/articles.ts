import fc from 'fast-check';

/** Runs of text that have gone wrong in somebody's tool: astral, bidi, XML specials, look-alikes of markup and placeholders. */
const word = fc.constantFrom(
  'harbour', 'The', 'lamp', 'U.S.', 'keeper', 'e\u0301tude', 'naïve', '𝔘nicode', '🇺🇦', '👩‍👩‍👧', '\u200fשלום\u200e', 'a\u00a0b', 'ok.', 'Stop!', '“Why?”', 'x<y', 'R&D',
  '%%%0%%%', '\ue000', '{{name}}', '1.', '#1', '*', '_', '`', '|', ']', '[', '\\', '&amp;', '&lt;b&gt;', '</p>', '<script>', '--', '…', '"quoted"', "it's", '日本語。', 'ſtet',
);
const plain = fc.constantFrom('harbour', 'The', 'lamp', 'keeper', 'étude', '𝔘nicode', '🇺🇦', 'U.S.', 'ok.', 'Stop!', 'a\u00a0b', '“Why?”', '日本語。', '%%%0%%%', '\ue000', '\u200fשלום\u200e');
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
const plainWords = fc.array(plain, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));
const eol = fc.constantFrom('\n', '\r\n');
const bom = fc.constantFrom('', '', '\uFEFF');
const post = 'Під час розмови у Глазго обговорили безпекову ситуацію на Донбасі та подальші реформи.';

/** Quoted in a sentence of English, in another script or language: it stands inside its unit. */
const slogan = fc.constantFrom('Слава героям, ніколи не забудемо!', 'Wir sind das Volk', 'Nous sommes tous des citoyens');
const quoting = fc.tuple(fc.constantFrom('The crowd', 'They', 'A poster in the harbour'), slogan, fc.constantFrom('until midnight.', 'and it was over. Nobody left.')).map(([who, words, rest]) => `${who} shouted “${words}” ${rest}`);

/** Plain text. */
export const textArticle: fc.Arbitrary<string> = fc
  .tuple(bom, fc.array(fc.oneof({ weight: 6, arbitrary: words }, { weight: 1, arbitrary: quoting }, { weight: 1, arbitrary: fc.constant(post) }, { weight: 1, arbitrary: fc.constantFrom('', '- item', '> quoted words', '— Ann (@ann) May 3, 2022') }), { minLength: 1, maxLength: 8 }), eol)
  .map(([mark, blocks, end]) => mark + blocks.join(end + end));

const markdownInline: fc.Arbitrary<string> = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plainWords,
    words,
    fc.tuple(plainWords, tie('inline')).map(([a, b]) => `${a} *x ${b} y*`),
    fc.tuple(tie('inline'), plainWords).map(([a, b]) => `${a} **x${b}y** z`),
    fc.tuple(plainWords, plainWords).map(([a, b]) => `[${a}](https://example.org/a_b "${b}")`),
    plainWords.map((a) => `![${a}](x.png)`),
    fc.constantFrom('`<marquee>`', '<b>raw</b>', '&copy; &#39;', 'a  \nb', 'one\ntwo', '<https://e.org>', '~~gone~~', '\\*no\\*', '[r][ref]'),
  ),
})).inline;

/** Markdown. */
export const markdownArticle: fc.Arbitrary<string> = fc
  .tuple(
    bom,
    fc.constantFrom('', '---\ntitle: "A & b" # why\ndraft: true\n---\n\n'),
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: markdownInline },
        quoting,
        fc.tuple(quoting, plainWords).map(([a, b]) => `${a.replace(/“(\S+) (.*)”/u, '“*$1* [$2](https://e.org/a_b "T")”')} *${b}*`),
        fc.tuple(quoting, markdownInline).map(([a, b]) => `> ${a.replace(/ (?=\S+”)/u, '\n> ')} ${b.replace(/\n/g, '\n> ')}`),
        quoting.map((text) => `| ${text} | b |\n|---|---|\n| c | ${text} |`),
        markdownInline.map((text) => `# ${text.replace(/\n/g, ' ')}`),
        markdownInline.map((text) => `- ${text.replace(/\n/g, '\n  ')}\n- two`),
        markdownInline.map((text) => `> ${text.replace(/\n/g, '\n> ')}`),
        fc.tuple(plainWords, plainWords).map(([a, b]) => `| ${a} | b \\| c |\n|---|:-:|\n| ${b} | *d* |`),
        fc.constantFrom('```js\nlet a = "<b>";\n```', '***', '<div>\n\nraw *x*\n\n</div>', '<p lang="uk">raw</p>', post, '[ref]: https://e.org "Title"', 'Setext\n---'),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    eol,
  )
  .map(([mark, matter, blocks, end]) => (mark + matter + blocks.join('\n\n')).replace(/\n/g, end));

const htmlInline: fc.Arbitrary<string> = fc.letrec<{ inline: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plainWords,
    words.map((text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')),
    fc.tuple(plainWords, tie('inline'), plainWords).map(([a, b, c]) => `${a} <b>${b}</b> ${c}`),
    fc.tuple(tie('inline'), plainWords).map(([a, b]) => `<i>${a}</i>${b}`),
    fc.tuple(plainWords, plainWords).map(([a, b]) => `<a href="https://e.org" title="${a.replace(/"/g, '&quot;')}">${b}</a>`),
    fc.constantFrom('a<br>b', '<img src=x.png alt="A &amp; b">', '&nbsp;&mdash; c', '<!-- x -->', '<code>&lt;b&gt;</code>', 'x\n   y', '<span lang=uk>слово</span>', '<wbr>', '&amp;#039;'),
  ),
})).inline;

/** HTML, whole pages and fragments, end tags left out now and then. */
export const htmlArticle: fc.Arbitrary<string> = fc
  .tuple(
    bom,
    fc.constantFrom('', '<!DOCTYPE html>\n<html lang="en">\n<head><title>T &amp; t</title><meta name=description content="D d"></head><body>\n'),
    fc.array(
      fc.oneof(
        { weight: 5, arbitrary: htmlInline.map((text) => `<p>${text}</p>`) },
        htmlInline.map((text) => `<p>${text}`),
        quoting.map((text) => `<p>${text.replace(/“(\S+)/u, '“<a href="x" title="Wort">$1</a>').replace(/ (?=\S+”)/u, '&#32;')}</p>`),
        fc.tuple(quoting, htmlInline).map(([a, b]) => `<p>${b} ${a.replace('“', '&ldquo;<i lang=de>').replace('”', '</i>&rdquo;')}</p>`),
        fc.constant('<p>They wrote <span translate="no">b &lt; c, f&uuml;r <b>alle</b></span> on it.</p>'),
        htmlInline.map((text) => `<ul><li>${text}<li>two</ul>`),
        htmlInline.map((text) => `<div>${text}<p>in</p>tail</div>`),
        htmlInline.map((text) => `<table><tr><td>${text}<td>c</table>`),
        fc.constantFrom('<script>var a = "</p>";</script>', '<pre>  a\n   b</pre>', `<blockquote class="twitter-tweet"><p lang="uk">${post}</p>&mdash; А (@a) <a href="https://t.co">May 3, 2022</a></blockquote>`, '<p translate="no">Stet</p>', '<input placeholder="Find it">'),
      ),
      { minLength: 1, maxLength: 6 },
    ),
    eol,
  )
  .map(([mark, head, blocks, end]) => (mark + head + blocks.join('\n')).replace(/\n/g, end));
