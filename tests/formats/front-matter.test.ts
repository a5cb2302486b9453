import { encodeFrontMatter, readFrontMatter } from '#stet/formats/front-matter.js';
import { readYaml } from '#stet/formats/front-matter/yaml.js';
import { textOf } from '#stet/formats/front-matter/scalar.js';
import { frontMatterPassages } from '#stet/formats/front-matter/passages.js';
import { html } from '#stet/formats/html.js';
import { markdown } from '#stet/formats/markdown.js';
import { readFrontMatterValues } from '#stet/editions/front-matter.js';
import { htmlFacts } from '#stet/editions/html-facts.js';
import type { Content } from '#stet/model/content.js';
import { applyEdits } from '#stet/text/edit.js';
import type { Block } from '#stet/model/block.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument, stringify, visit } from 'yaml';
import { makeEdition, ownContent } from './edition.ts';

function blocks(source: string, frontMatter?: readonly string[]): readonly Block[] {
  return markdown.read(source, frontMatter === undefined ? {} : { frontMatter }).blocks;
}

function texts(source: string, frontMatter?: readonly string[]): readonly string[] {
  return blocks(source, frontMatter).map((block) => `${block.kind}: ${textOf(block.pieces)}`);
}

function edition(source: string, target: string): string {
  return makeEdition(markdown, source, blocks(source), () => [{ kind: 'text', text: target }]);
}

describe('front matter', () => {
  it.each([
    ['plain', '---\ntitle: A title # no\n---\n', ['title: A title']],
    ['plain over lines', '---\ntitle: A\n  title\n---\n', ['title: A title']],
    ['double quotes', '---\ntitle: "A \\"b\\" \\u00e9"\n---\n', ['title: A "b" é']],
    ['single quotes', "---\ntitle: 'it''s'\n---\n", ["title: it's"]],
    ['a literal block', '---\nsummary: |\n  a\n  b\n\n  c\n---\n', ['description: a\nb\n\nc']],
    ['a folded block', '---\nsummary: >-\n  a\n  b\n\n  c\n---\n', ['description: a b\nc']],
    ['nested', '---\nhero:\n  image:\n    alt: The alt\n    src: /a.png\n---\n', ['alternative: The alt']],
    ['in a list', '---\nfeatures:\n- title: One\n- title: Two\n  alt: Alt\n---\n', ['title: One', 'title: Two', 'alternative: Alt']],
    ['in a flow', '---\nhero: {title: "One", items: [{title: Two}]}\n---\n', ['title: One', 'title: Two']],
    ['with a tag and an anchor', '---\ntitle: !!str &a Words\nsubtitle: *a\n---\n', ['title: Words']],
    ['with a key in quotes', '---\n"title": Words\n---\n', ['title: Words']],
    ['what is no text', '---\ntitle: 2024\ndescription: true\nsummary: /a/b\nsubtitle:\n---\n', []],
    ['TOML', '+++\ntitle = "A \\"b\\""\n[params]\nsummary = \'lit\'\ndescription = """\na\nb"""\n+++\n', ['title: A "b"', 'description: lit', 'description: a\nb']],
    ['TOML in arrays and tables', '+++\na = [\n  {title = "One"}, # c\n  {alt = "Two"},\n]\n[[b]]\ntitle = "Three"\n+++\n', ['title: One', 'alternative: Two', 'title: Three']],
    ['JSON', '{\n  "title": "A \\"b\\" \\u00e9",\n  "params": {"summary": "S", "tags": ["x"]}, "date": "2024-01-01"\n}\nText\n', ['title: A "b" é', 'description: S', 'paragraph: Text']],
    ['JSON on one line', '\uFEFF{"title":"A"}\r\n\r\n- Text\r\n', ['title: A', 'item: Text']],
    ['with a comment on the fence', '--- # written by hand\ntitle: A\n---\n\nText\n', ['title: A', 'paragraph: Text']],
    ['ended as a document of YAML is', '---\ntitle: A\nsummary: |\n  b\n...\n\nText\n\n---\n\nMore\n', ['title: A', 'description: b', 'paragraph: Text', 'paragraph: More']],
    ['ended twice', '---\ntitle: A\n...\n---\nText\n', ['title: A', 'paragraph: Text']],
    ['with directives', '%YAML 1.2\n%TAG ! tag:example.com,2000:\n---\ntitle: A\n---\nText\n', ['title: A', 'paragraph: Text']],
    ['with the name of its language', '---toml\ntitle = "A"\n---\nText\n', ['title: A', 'paragraph: Text']],
    ['in JSON with the name of its language', '--- json\r\n{"title": "A"}\r\n---\r\nText\r\n', ['title: A', 'paragraph: Text']],
    ['a document behind it', '---\ntitle: A\n---\n\n---\nalt: B\n---\n', ['title: A', 'heading: alt: B']],
    ['what only looks like a fence', '--- # no keys\n\nText\n\n---\n', ['paragraph: --- # no keys', 'paragraph: Text']],
    ['on the next line', '---\ntitle:\n  Words here\n  and more\nsummary: &s\n  "In quotes"\nalt: !!str\n  >-\n   a\n   b\n---\n', ['title: Words here and more', 'description: In quotes', 'alternative: a b']],
    ['of explicit keys', '---\n? title\n: Words\n? "alt" # c\n: More\n---\n', ['title: Words', 'alternative: More']],
    ['in block scalars with an indicator', '---\ntitle: >1-\n A\n b\nsummary: |2\n    two more\n  text\nalt: |+1\n c\n\n---\n', ['title: A b', 'description:   two more\ntext', 'alternative: c']],
    ['in a flow over lines', '---\nhero: { title: One\n  two, "alt":Three four, caption, items: [title: x y, &a z, *a] }\n---\n', ['title: One two', 'alternative: Three four', 'title: x y']],
    ['with anchors and aliases', '---\nbase: &b\n  title: One\nother:\n  <<: *b\n  alt: Two\n&k summary: Three\n---\n', ['title: One', 'alternative: Two', 'description: Three']],
    ['JSON between fences', ';;;\n{"title": "A"}\n;;;\n\nText', ['title: A', 'paragraph: Text']],
    ['JSON between fences without braces', ';;;\n"title": "A", "alt": "B"\n;;;\nText', ['title: A', 'alternative: B', 'paragraph: Text']],
    ['JSON and no more', '{"title": "A"}', ['title: A']],
    ['braces that are no JSON', '{.note}\n\n{{ x }}\n\n{ "a" } b\n', ['paragraph: { "a" } b']],
    ['a rule that begins a text', '---\n\n# A note: b\n\nText: one\n\n...\n\nMore\n\n---\n\nEnd\n', ['heading: A note: b', 'paragraph: Text: one', 'paragraph: More', 'paragraph: End']],
    ['a rule before what may be keys', '---\n\nNote: one\n\n...\n', ['paragraph: Note: one']],
    ['sentences before three dots', '---\nIn short: one.\n\n...\n', ['paragraph: In short: one.']],
    ['a long rule', '----------\nTitle\n----------\n\nText\n', ['heading: Title', 'paragraph: Text']],
    ['a rule of hyphens and spaces', '--- - -\n\nText\n', ['paragraph: Text']],
    ['a long rule with a title over it', '-----\n\nA\n---\nText\n', ['heading: A', 'paragraph: Text']],
    ['an empty line before keys', '---\n\ntitle: A\n---\nText', ['title: A', 'paragraph: Text']],
    ['of slides', '---\ntheme: seriph\ntitle: Deck\n---\n\n# One\n\n---\nlayout: center\ntitle: Two\n---\n\nText *a*\n\n---\n\n# Three\n\n---\ntitle: Four\n---\n\n# Five\n', ['title: Deck', 'heading: One', 'title: Two', 'paragraph: Text a', 'heading: Three', 'title: Four', 'heading: Five']],
    ['of slides under text, and in code', 'One\n---\nlayout: two-cols\nclass:\n  - a\n---\n\n```md\n---\ntitle: Code\nlayout: x\n---\n```\n\n* Two\n', ['heading: One', 'item: Two']],
    ['rules and headings', 'One\n\n---\nNote: two\n---\n\n---\ntitle: three\n---\n', ['paragraph: One', 'heading: Note: two', 'heading: title: three']],
    ['JSON that its line goes on behind', '{"title": "A"} and more', ['paragraph: {"title": "A"} and more']],
  ])('finds values: %s', (_, source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  it('stands at the head of HTML in every form that it has in Markdown', () => {
    const texts = (source: string): readonly string[] => html.read(source, {}).blocks.map((block) => `${block.kind}: ${textOf(block.pieces)}`);
    for (const front of ['--- # c\ntitle: A\n---', '---\ntitle: A\n...', '%YAML 1.2\n---\ntitle: A\n---', '---toml\ntitle = "A"\n---']) {
      expect(texts(`${front}\n<p>Text</p>\n`)).toEqual(['title: A', 'paragraph: Text']);
    }
    expect(texts('---\n<p>a: b</p>\n...\n')).toEqual(['paragraph: a: b']);
  });

  it('keeps the white space at the ends of a value in quotation marks', () => {
    expect(edition('---\ntitle: "[Report] "\n---\n', '[Bericht]')).toBe('---\ntitle: "[Bericht] "\n---\n');
    expect(edition("---\ntitle: ' A '\n---\n", ' B ')).toBe("---\ntitle: ' B '\n---\n");
  });

  it('takes the keys of the config in place of the default', () => {
    const source = '---\ntitle: No\nparams:\n  note: Yes\ntags: [One, Two]\n---\n';
    expect(texts(source, ['params.note', 'tags'])).toEqual(['metadata: Yes', 'metadata: One', 'metadata: Two']);
  });

  it('says the language of the article', () => {
    expect(markdown.read('---\nlang: en_US\n---\n', {}).language).toBe('en-US');
    expect(markdown.read('+++\nlanguage = "uk"\n+++\n', {}).language).toBe('uk');
    expect(markdown.read('{"lang": "pl"}\nx', {}).language).toBe('pl');
    expect(markdown.read('---\ntitle: x\n---\n', {}).language).toBeUndefined();
  });

  it.each([
    ['---\ntitle: A # c\nb: 1\n---\n', 'B: c', "---\ntitle: 'B: c' # c\nb: 1\n---\n"],
    ['---\ntitle: A\n---\n', 'true', "---\ntitle: 'true'\n---\n"],
    ['---\ntitle: A\n---\n', "it's: x", "---\ntitle: \"it's: x\"\n---\n"],
    ['---\ntitle: A\n---\n', 'B, c', '---\ntitle: B, c\n---\n'],
    ['---\nx: {title: A}\n---\n', 'B, c', "---\nx: {title: 'B, c'}\n---\n"],
    ['---\ntitle: "A"\n---\n', 'B "c" \\', '---\ntitle: "B \\"c\\" \\\\"\n---\n'],
    ["---\ntitle: 'A'\n---\n", "it's", "---\ntitle: 'it''s'\n---\n"],
    ['---\nsummary: |\n    a\n    b\nz: 1\n---\n', 'c\n\nd', '---\nsummary: |\n    c\n\n    d\nz: 1\n---\n'],
    ['---\nsummary: >\n  aaaa bbbb\n  cccc\nz: 1\n---\n', 'dddd eeee ffff', '---\nsummary: >\n  dddd eeee\n  ffff\nz: 1\n---\n'],
    ['+++\ntitle = "A" # c\n+++\n', 'B "c"', '+++\ntitle = "B \\"c\\"" # c\n+++\n'],
    ["+++\ntitle = 'A'\n+++\n", 'B', "+++\ntitle = 'B'\n+++\n"],
    ["+++\ntitle = 'A'\n+++\n", "it's", '+++\ntitle = "it\'s"\n+++\n'],
    ['+++\ntitle = """\nA"""\n+++\n', 'B "c"\n"d"', '+++\ntitle = """\nB "c"\n"d\\""""\n+++\n'],
    ['{"title":"\\u00c4 \\/ B"}\n', 'Ö / "x"\ny', '{"title":"\\u00d6 \\/ \\"x\\"\\ny"}\n'],
    ['{"title":"A"}\n', 'Ö / "x"', '{"title":"Ö / \\"x\\""}\n'],
  ])('replaces the value only, in its style: %j', (source, target, expected) => {
    expect(edition(source, target)).toBe(expected);
  });

  it.each([
    ['---\ntitle: "abc\n---\n\nText', 2],
    ['---\na: 1\ntitle: Foo: bar\n---\n\nText', 3],
    ['---\nwords\n---\n\nText', 2],
    ['---\n\ttitle: x\n---\n\nText', 2],
    ['---\na: [b\n---\n\nText', 2],
    ['+++\ntitle = "x\n+++\n\nText', 2],
    ['+++\ntitle\n+++\n\nText', 2],
    ['{\n  "title": "x"\n  "alt": "y"\n}\n\nText', 3],
    [';;;\n"title": x\n;;;\n\nText', 2],
  ])('says where it is malformed, and reads the text below: %j', (source, line) => {
    const { blocks: found, diagnostics } = markdown.read(source, { path: 'a.md' });
    expect(diagnostics.map(({ code, where }) => [code, where?.file, where?.line])).toEqual([['front-matter-malformed', 'a.md', line]]);
    expect(found.map((block) => textOf(block.pieces))).toEqual(['Text']);
  });

  const scalar = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.array(fc.constantFrom('a', 'Wort', ' ', ': ', ' #', '- ', "'", '"', '\\', '{', '[', ',', '&', '*', '!', '|', '>', '%', '@', '`', 'é', '😀', '\u00a0', 'true', '1', '\n'), { maxLength: 8 }).map((parts) => parts.join('')),
  );

  it('finds the same strings as a YAML parser, at their places', () => {
    const tree = fc.letrec((tie) => ({
      node: fc.oneof({ maxDepth: 3 }, scalar, fc.integer(), fc.array(tie('node'), { maxLength: 3 }), fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('node'), { maxKeys: 3 })),
    }));
    const style = fc.record({ defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'), lineWidth: fc.constantFrom(0, 20), indentSeq: fc.boolean() });
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tree.node, { minKeys: 1, maxKeys: 3 }), style, (value, options) => {
        const source = stringify(value, options as unknown as Parameters<typeof stringify>[1]);
        const expected: string[] = [];
        visit(parseDocument(source), {
          Scalar(key, node) {
            if (key !== 'key' && typeof node.value === 'string' && node.value.trim() !== '') expected.push(node.value.replace(/\s+/g, ' ').trim());
          },
        });
        const { scalars, problem } = readYaml(source, { start: 0, end: source.length });
        expect(problem).toBeUndefined();
        const values = scalars.filter(({ pieces, place }) => textOf(pieces).trim() !== '' && !(/plain|flow/.test(place) && typeof parse(textOf(pieces)) !== 'string'));
        expect(values.map(({ pieces }) => textOf(pieces).replace(/\s+/g, ' ').trim())).toEqual(expected);
        for (const { span, pieces } of scalars) {
          let at = span.start;
          for (const piece of pieces) {
            expect(piece.span.start).toBe(at);
            at = piece.span.end;
          }
          expect(at).toBe(span.end);
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('writes every text so that a YAML parser reads it', () => {
    const sources = ['title: A', 'title: "A"', "title: 'A'", 'x: {title: A}', 'x: [{title: "A"}]', 'description: |\n  A', 'description: >-\n  A b\n  c', 'a:\n  - title: A\n    b: 2'];
    fc.assert(
      fc.property(fc.constantFrom(...sources), scalar, (yaml, text) => {
        fc.pre(text.trim() !== '');
        const source = `${yaml}\nlast: 1\n`;
        const { scalars } = readYaml(source, { start: 0, end: source.length });
        const found = scalars.filter(({ path }) => /title|description/.test(path.at(-1) as string));
        const chosen = found[0] as (typeof found)[0];
        const block: Block = { kind: 'title', span: chosen.span, pieces: chosen.pieces, codes: [], place: chosen.place, ...(chosen.layout === undefined ? {} : { layout: chosen.layout }) };
        const written = encodeFrontMatter({ source, block, content: [{ kind: 'text', text }], markup: () => '', language: 'de' });
        const out = parse(source.slice(0, chosen.span.start) + written + source.slice(chosen.span.end)) as Record<string, unknown>;
        const values = JSON.stringify(out);
        const clean = (value: string): string => value.replaceAll('\0', '\ufffd').replace(/\s+/g, ' ').trim();
        const seen: string[] = [];
        JSON.parse(values, (_, value: unknown) => {
          if (typeof value === 'string') seen.push(clean(value));
          return value;
        });
        expect(seen).toContain(clean(text.replace(/[\x01-\x08\x0b-\x1f\x7f]/g, (char) => (yaml.includes("'") || /[|>]/.test(yaml) ? '' : char))));
        expect(out.last).toBe(1);
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it('reads no more than it is given', () => {
    const source = 'title: x\n---\ntitle: A\n---\ntitle: y';
    const found = readFrontMatter(source, { start: 9, end: 25 }, 'yaml', {});
    expect(found.blocks.map((block) => textOf(block.pieces))).toEqual(['A']);
  });
});

describe('front matter of a page', () => {
  const page = `---
layout: default
title: "Our team"
---
{% include head.html title="x" %}
<h1 lang="{{ page.lang }}">{{ page.title }}</h1>
<img alt="{{ page.title | escape: "<b>" }}" src="{{ '/a.png' | relative_url }}"><p title="Say &quot;hi&quot; {{ x }}">Hello,
  <a href="{{ "/about" | relative_url }}">about {{ site.name }}</a>!</p>
{% for post in site.posts %}<li {% if post.new %}class="new"{% endif %}>{{ post.title }}</li>{% endfor %}
`;
  const read = (source: string): readonly Block[] => html.read(source, { path: 'a.html' }).blocks;
  const write = (source: string, target: (block: Block) => string): string =>
    makeEdition(html, source, read(source), (block) => [{ kind: 'text', text: target(block) }, ...block.pieces.filter((piece) => piece.kind !== 'text') as Content]);

  it('is read, and what templates fill in is codes', () => {
    expect(read(page).map((block) => `${block.kind}: ${textOf(block.pieces)} ${block.codes.map(({ data }) => data).join(' ')}`)).toEqual([
      'title: Our team ',
      'attribute: Say "hi"  {{ x }}',
      'paragraph: Hello, about ! <a href="{{ "/about" | relative_url }}"> {{ site.name }}',
    ]);
    expect(html.read(page, {}).language).toBeUndefined();
    expect(html.read('---\nlang: uk\n---\n<p>x', {}).language).toBe('uk');
  });

  it('stays byte for byte, and no text is a template', () => {
    for (const source of [page, page.replaceAll('\n', '\r\n'), `\uFEFF${page}`, '---\n---\n<p>a', '+++\ntitle = "A"\n+++\n<p>b</p>', '{"title":"A"}\n<p>b</p>']) {
      expect(makeEdition(html, source, read(source), ownContent)).toBe(source);
    }
    const out = write(page, () => '{{ "evil" }} {% x %} <b>');
    expect(out).toContain('title: "{{ \\"evil\\" }} {% x %} <b>"');
    expect(out).toContain('<p title="&#123;{ &quot;evil&quot; }} &#123;% x %} &lt;b>{{ x }}">&#123;{ &quot;evil&quot; }} &#123;% x %} &lt;b>');
  });

  it('adapts the language of the page behind it, unless a template does', () => {
    const adapt = (source: string): string => applyEdits(source, html.adapt?.({ source, language: 'ar', direction: 'rtl' }) ?? []);
    expect(adapt('---\ntitle: x\n---\n<!DOCTYPE html>\n<html lang="en">')).toBe('---\ntitle: x\n---\n<!DOCTYPE html>\n<html dir="rtl" lang="ar">');
    expect(adapt('---\n---\n<html lang="{{ page.lang }}" dir="{% if rtl %}rtl{% endif %}">')).toBe('---\n---\n<html lang="{{ page.lang }}" dir="{% if rtl %}rtl{% endif %}">');
  });

  it('is taken away from what is published', () => {
    expect(frontMatterPassages('{"passages": ["Open Sesame"]}\nx')).toEqual([{ text: 'Open Sesame' }]);
    expect(readFrontMatterValues(';;;\n"Title": "A"\n;;;\n')).toEqual({ title: 'A' });
    expect(htmlFacts('---\nx: <h1>no</h1>\n---\n<h1>yes</h1>').title).toBe('yes');
  });
});
