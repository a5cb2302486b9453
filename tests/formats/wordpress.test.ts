import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf } from '#stet/formats/formats.js';
import { wordpress } from '#stet/formats/wordpress.js';
import { blockText } from '#stet/model/block.js';
import { accent, accented, makeEdition, ownContent } from './edition.ts';
import { parse } from 'parse5';

const read = (source: string): ReturnType<typeof wordpress.read> => wordpress.read(source, {});
const edition = (source: string, target = ownContent): string => makeEdition(wordpress, source, read(source).blocks, target);
const texts = (source: string): readonly string[] => read(source).blocks.map((block) => blockText(block).trim());

const post = `<!-- wp:heading {"level":2} -->
<h2 class="wp-block-heading">The storm</h2>
<!-- /wp:heading -->

<!-- wp:paragraph {"placeholder":"Write \\u003cb\\u003ehere\\u003c/b\\u003e","className":"is-style-wide"} -->
<p>It was a <strong>dark</strong> night.</p>
<!-- /wp:paragraph -->

<!-- wp:image {"id":7,"alt":"The pier \\u0022Nord\\u0022 \\u002d\\u002d at night","sizeSlug":"large"} -->
<figure class="wp-block-image"><img src="a.png" alt="The pier"/><figcaption>At night</figcaption></figure>
<!-- /wp:image -->

<!-- wp:search {"label":"Search","buttonText":"Go","placeholder":"Words"} /-->

<!-- wp:embed {"url":"https://twitter.com/a/status/1","type":"rich","caption":"A post"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
https://twitter.com/a/status/1
</div></figure>
<!-- /wp:embed -->

<!-- wp:freeform -->
First line of old text
goes on here.

Second paragraph [sic] with [gallery ids="1,2"].

[caption id="x" width="300"]<img src="b.png" alt="Boats" /> Boats at rest[/caption]
<!-- /wp:freeform -->
`;

describe('WordPress', () => {
  it('is told by its blocks', () => {
    expect(formatOf('a.html', undefined, post)?.name).toBe('wordpress');
    expect(formatOf('a.html', undefined, '<p>wp:paragraph</p><!-- a -->')?.name).toBe('html');
    expect(formatOf('a.html')?.name).toBe('html');
  });

  it('has units for the HTML, for attributes of blocks, and for captions of shortcodes', () => {
    expect(texts(post)).toEqual([
      'The storm', 'here', 'It was a dark night.', 'The pier "Nord" -- at night', 'The pier', 'At night', 'Search', 'Go', 'Words', 'A post',
      'https://twitter.com/a/status/1', 'First line of old text goes on here.', 'Second paragraph [sic] with .', 'Boats at rest', 'Boats',
    ].map((text) => (text === 'here' ? expect.stringContaining('here') : text)));
    expect(read(post).blocks.filter(({ translate }) => translate === false).map(blockText)).toEqual(['https://twitter.com/a/status/1']);
  });

  it('has units for what people read in the attributes of shortcodes, in which no bracket ends them', () => {
    const source = '<p>See [video src="a.mp4" title="A &amp; pier"] now.</p>\n\n[gallery ids="1,2" title=\'Alone\']\n';
    expect(texts(source)).toEqual(['See  now.', 'A & pier', 'Alone']);
    expect(edition(source)).toBe(source);
    expect(edition(source, (block) => (block.kind === 'attribute' ? [{ kind: 'text', text: `"x" ['y']` }] : ownContent(block)))).toBe(
      `<p>See [video src="a.mp4" title="&quot;x&quot; &#91;'y'&#93;"] now.</p>\n\n[gallery ids="1,2" title='"x" &#91;&#39;y&#39;&#93;']\n`,
    );
  });

  it('keeps every byte, and the delimiters whatever is translated', () => {
    expect(edition(post)).toBe(post);
    const made = edition(post, accented);
    const delimiters = (text: string): readonly string[] => text.match(/<!--\s*\/?wp:[\w/-]+/g) ?? [];
    expect(delimiters(made)).toEqual(delimiters(post));
    expect(made).toContain('"alt":"Ťħé ṕíéŕ \\u0022Ńóŕď\\u0022 \\u002d\\u002d áť ńíǵħť"');
    expect(made).toContain('[caption id="x" width="300"]');
    expect(made).toContain('[gallery ids="1,2"]');
  });

  it('lets no text of a translator end a comment or become a shortcode', () => {
    const source = '<!-- wp:image {"alt":"A b"} /-->\n<p>Some words</p>';
    const hostile = '--> <script>x</script> [gallery ids="1"] "quoted" \\ & [b]y[/b]';
    const made = makeEdition(wordpress, source, read(source).blocks, () => [{ kind: 'text', text: hostile }]);
    const comments = parse(made, { sourceCodeLocationInfo: true });
    expect(JSON.stringify(comments, (key, value: unknown) => (key === 'parentNode' ? undefined : value))).not.toContain('"tagName":"script"');
    const alt = /\{.*\}/.exec(made)?.[0] ?? '';
    expect((JSON.parse(alt) as { alt: string }).alt).toBe(hostile);
    expect(alt).not.toMatch(/--|[<>&]/);
    expect(made).toContain('&#91;gallery');
    expect(texts(made)).toEqual([hostile, hostile]);
  });

  it('writes HTML where an attribute is HTML', () => {
    const source = `<!-- wp:pullquote {"citation":"By \\u003cem\\u003eher\\u003c/em\\u003e"} /-->`;
    const made = makeEdition(wordpress, source, read(source).blocks, (block) => ownContent(block).map((item) => (item.kind === 'text' ? { kind: 'text', text: '<b>&' } : item)));
    expect((JSON.parse(/\{.*\}/.exec(made)?.[0] ?? "") as { citation: string }).citation).toBe("&lt;b>&amp;<em>&lt;b>&amp;</em>");
  });

  it('leaves a delimiter with damaged JSON as it is', () => {
    const source = '<!-- wp:image {"alt":"A b" -->\n<p>Some words</p><!-- wp:paragraph --><!-- wp:x {"alt":"Open';
    expect(texts(source)).toEqual(['Some words']);
    expect(edition(source)).toBe(source);
  });

  it('holds the laws on posts of every shape', () => {
    const word = fc.stringMatching(/^[A-Za-z][a-z]{0,5}( [a-z"&-]{1,5}){0,3}$/);
    const json = (text: string): string => JSON.stringify(text).replaceAll('--', '\\u002d\\u002d').replace(/[<>&]/g, (char) => `\\u00${char.charCodeAt(0).toString(16)}`);
    const part = fc.oneof(
      word.map((text) => `<!-- wp:paragraph -->\n<p>${text.replaceAll('&', '&amp;')}</p>\n<!-- /wp:paragraph -->\n`),
      word.map((text) => `<!-- wp:image {"alt":${json(text)},"id":1} /-->\n`),
      word.map((text) => `<!-- wp:group {"layout":{"type":"flex"}} --><div title="${text.replace(/["&]/g, '')}">`),
      word.map((text) => `${text.replace(/[&]/g, '')}\n\n[caption id="a"]<img src=x> ${text.replace(/[&]/g, '')}[/caption]\n\n`),
      fc.constantFrom('</div><!-- /wp:group -->', '<!-- /wp:group -->', '<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->', '<ul><li>', '[gallery]', '\n\n', '<!--nextpage-->', '<!-- wp:x {"a" -->'),
    );
    fc.assert(fc.property(fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')), (source) => {
      const { blocks } = read(source);
      expect(edition(source)).toBe(source);
      const made = edition(source, accented);
      expect(read(made).blocks.map((block) => blockText(block).replace(/\s+/g, ' ').trim())).toEqual(blocks.map((block) => accent(blockText(block)).replace(/\s+/g, ' ').trim()));
      const tags = (text: string): readonly string[] => text.match(/<!--\s*\/?wp:[\w/-]+|<\/?[a-z]+|\[\/?[a-z]+/g) ?? [];
      expect(tags(made)).toEqual(tags(source));
    }), { numRuns: 400 });
  });
});
