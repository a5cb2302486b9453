import { adaptHtml } from '#stet/formats/html/adapt.js';
import { readTemplates } from '#stet/formats/html/template.js';
import { html } from '#stet/formats/html.js';
import { type Block, blockText } from '#stet/model/block.js';
import { applyEdits } from '#stet/text/edit.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeEdition, ownContent } from './edition.ts';
import { accented } from './html-edition.ts';
import { unread } from './html-oracle.ts';

const read = (source: string): readonly Block[] => html.read(source, { path: 'a.html' }).blocks;

/** The blocks with a dot for each code. */
function texts(source: string): readonly string[] {
  return read(source).map((block) => `${block.kind}: ${block.pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'standalone' ? `[${block.codes.find(({ id }) => id === piece.id)?.data}]` : '')).join('')}`);
}

describe('tags of template languages in a page', () => {
  it.each([
    ['Liquid', '{% include head.html %}\n<h1>{{ page.title | default: "Welcome" }}</h1>\n<p>By <a href="{{ a.url }}" title="More by {{ a.name }}">{{ a.name }}</a> on {{ d | date: "%B" }}.</p>\n{% if a < b %}<p>Less</p>{% endif %}\n{% comment %}Not <b>this{% endcomment %}', ['paragraph: By [{{ a.name }}] on [{{ d | date: "%B" }}].', 'link-title: More by [{{ a.name }}]', 'paragraph: Less']],
    ['attributes that a tag chooses', '<p {% if x %}class="a" title="Hint"{% endif %}>Text</p><a href={{ url }} {{ attrs }}>Link</a>', ['attribute: Hint', 'paragraph: Text', 'paragraph: Link']],
    ['the name of an element', '<{{ tag }} class="a">Text</{{ tag }}>', ['paragraph: Text']],
    ['Jinja', '{% extends "a" %}\n{# a <p>comment #}\n{% block title %}About us{% endblock %}\n<p>{{ "Hello %s" | format(x) }} {{- y -}} more</p>', ['paragraph: About us', 'paragraph: [{{ "Hello %s" | format(x) }}] [{{- y -}}] more']],
    ['Handlebars', '{{#if a}}\nText\n{{else}}\nOther\n{{/if}}\n{{!-- a }} comment --}}{{> part title="x"}}{{{raw}}}<a {{#if c}}title="Hint"{{/if}}>Link</a>', ['paragraph: Text', 'paragraph: Other', 'paragraph: [{{{raw}}}]Link', 'link-title: Hint']],
    ['Go', '{{ define "main" }}\n{{/* <p>no</p> */}}{{- $x := `raw "a" <b>` -}}\n<p>Read {{ .Count }} in <time datetime="{{ .Date.Format "2006" }}">{{ .Date.Format "January" }}</time>.</p>\n{{ end }}', ['paragraph: Read [{{ .Count }}] in [{{ .Date.Format "January" }}].']],
    ['ERB', '<% if @a.nil? %>\n  <p>Please <%= link_to "sign in", path %> first.</p>\n<% end %>\n<%# no %>\n<a title="Go to <%= x > 1 ? "a" : "b" %>">Link</a>', ['paragraph: Please [<%= link_to "sign in", path %>] first.', 'link-title: Go to [<%= x > 1 ? "a" : "b" %>]', 'paragraph: Link']],
    ['PHP', '<?php if ($a->b > 3): ?>\n<p>You have <?php echo "<b>" . $n; ?> new.</p>\n<?php endif; ?>\n<li><?= $k ?> item</li>\n<?php foot();', ['paragraph: You have [<?php echo "<b>" . $n; ?>] new.', 'item: [<?= $k ?>] item']],
    ['Vue', '<p v-if="a > 3" :title="\'x\' + y">You have {{ n > 1 ? \'many "x"\' : "one <y>" }} here.</p>', ['paragraph: You have [{{ n > 1 ? \'many "x"\' : "one <y>" }}] here.']],
    ['Angular', '@if (user.in) {\n  <p>Hello</p>\n} @else {\n  Log in\n}\n', ['paragraph: Hello', 'paragraph: Log in']],
    ['a choice inside a paragraph', '<p>You have\n{% if a %}\none\n{% else %}\n{{ n }}\n{% endif %}\nmessages.</p>', ['paragraph: You have [{% if a %}] one [{% else %}] [{{ n }}] [{% endif %}] messages.']],
    ['what is printed on lines of its own around a text', '<body>\n{{ content }}\nText {{ x }}</body>\n{% include foot.html %}\n</html>', ['paragraph: Text [{{ x }}]']],
    ['JSON-LD', '<script type="application/ld+json">{"@type": "Article", "headline": "News of {{ x }}", "description": "{{ y }}"}</script>', ['title: News of [{{ x }}]']],
    ['JSON-LD of several lines', '<p>{{ x }}</p><script type="application/ld+json">{"description": "One\\r\\n\\r\\ntwo {{ y }}"}</script>', ['description: One\r\n\r\ntwo [{{ y }}]']],
    ['a script and a comment', '<script>if (a < b) { x = "{{ y }}</p>" }</script><!-- {{ a }} <p> --><p>Text</p>', ['paragraph: Text']],
    ['XML declarations', '<?xml version="1.0"?><?xml-stylesheet href="a"?><p>Text', ['paragraph: Text']],
    ['marks of which a page speaks', '<p>Use {{ to open</p><p>and don\'t forget }} to close it.</p><p><code>{%</code> <code>%}</code> text <code>{% comment %}</code> and <code>{% endcomment %}</code> more.</p><!--{{a--><p>Words</p><!--a}}-->', ['paragraph: Use {{ to open', "paragraph: and don't forget }} to close it.", 'paragraph: [<code>{%</code>] [<code>%}</code>] text [<code>{% comment %}</code>] and [<code>{% endcomment %}</code>] more.', 'paragraph: Words']],
    ['braces in braces', '<p>Say {{no}enhanced}} or {{YY, MM}, {HH}} or {{ f({ a: "}" }) }} or {{f "{"}}.</p>', ['paragraph: Say {{no}enhanced}} or {{YY, MM}, {HH}} or [{{ f({ a: "}" }) }}] or [{{f "{"}}].']],
    ['markup in their texts', '<p>{{ "<b>x</b>" | f }} and {{ a ? \'</p>\' : `<i>` }} {{!-- <p>no</p> --}}text</p>', ['paragraph: [{{ "<b>x</b>" | f }}] and [{{ a ? \'</p>\' : `<i>` }}] [{{!-- <p>no</p> --}}]text']],
    ['what is none', '<p>5 <% of {{ all } and { {x} } @if (a)</p>', ['paragraph: 5 <% of {{ all } and { {x} } @if (a)']],
  ])('are codes: %s', (_, source, expected) => {
    expect(texts(source)).toEqual(expected);
    expect(makeEdition(html, source, read(source), ownContent)).toBe(source);
  });

  it('are never made of a translator\'s words, and stand as they were', () => {
    const source = '<p title="On {{ d }}">By {{ a }}.</p>';
    const write = (text: string): string => makeEdition(html, source, read(source), (block) => [{ kind: 'text', text }, ...(ownContent(block).filter(({ kind }) => kind !== 'text'))]);
    expect(write('{{ x }} {% y %} <%= z %> <?= q ?>')).toBe('<p title="&#123;{ x }} &#123;% y %} &lt;%= z %> &lt;?= q ?>{{ d }}">&#123;{ x }} &#123;% y %} &lt;%= z %> &lt;?= q ?>{{ a }}</p>');
  });

  it('do not hide the element whose language an edition changes, and keep the one that they fill in', () => {
    const adapt = (source: string): string => applyEdits(source, adaptHtml({ source, language: 'ar', direction: 'rtl' }));
    expect(adapt('<?php $a->b(); ?>\n{% x > y %}\n<!DOCTYPE html>\n<html lang="en">')).toBe('<?php $a->b(); ?>\n{% x > y %}\n<!DOCTYPE html>\n<html dir="rtl" lang="ar">');
    // What looks like the body and stands before it hides nothing either.
    expect(adapt('<!-- <body> -->{{ a }}<html lang="en"><body>{{ b }}')).toBe('<!-- <body> -->{{ a }}<html dir="rtl" lang="ar"><body>{{ b }}');
    expect(adapt('<html lang="en" data-x="<body >"><body>{{ b }}')).toBe('<html dir="rtl" lang="ar" data-x="<body >"><body>{{ b }}');
    for (const said of ['<?= $lang ?>', '{{ lang }}', '<%= lang %>']) {
      expect(adapt(`<html lang="${said}" dir="${said}">`)).toBe(`<html lang="${said}" dir="${said}">`);
      expect(html.read(`<html lang="${said}"><p>a`, {}).language).toBeUndefined();
    }
  });

  it('take no longer the more of them there are', () => {
    for (const part of ['{{ a }} ', '{% if %}\n', '<% x ', '<?php ', '{{ `', '{{!-- ', '{{/* ', '<%-- ', '{# ', '{% comment %}', '@if (a) {\n', '{{ </p> }}', '{% comment %}</p>{% endcomment %}', '{{ a <', '"{{ x }}', '<p {{ x }}']) {
      const source = `<p>${part.repeat(20_000)}`;
      expect(makeEdition(html, source, read(source), ownContent).length).toBe(source.length);
    }
  });

  it('law: every tag stands, and every word outside them is in a unit', () => {
    const tag = fc.constantFrom('{{ a }}', '{{{ b }}}', '{% if a < "b" %}', '{% endif %}', '<%= c > "d" %>', '<% e %>', '<?php f("<p>"); ?>', '{# g <i> #}', '\n{% for %}\n', '{{#each h}}', '{% i %}');
    const part = fc.oneof(tag, fc.constantFrom('<p>', '</p>', '<b>', '</b>', 'word ', ' text', '&amp;', '<br>', '\n', '<div>', '</div>', '<li>', '<img alt="picture of {{ x }}">', "<a title='hint <%= \"y\" %>'>", '</a>'));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const source = `<!DOCTYPE html><body>${parts.join('')}`;
        const blocks = read(source);
        expect(makeEdition(html, source, blocks, ownContent)).toBe(source);
        const made = makeEdition(html, source, blocks, accented);
        const tagsOf = (text: string): readonly string[] => (readTemplates(text, 0)?.tags ?? []).map(({ start, end }) => text.slice(start, end));
        expect(tagsOf(made)).toEqual(tagsOf(source));
        const bare = tagsOf(made).reduce((text, each) => text.replace(each, ''), made);
        expect(unread(bare)).toEqual([]);
        expect(blocks.every((block) => blockText(block).trim() !== '')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
