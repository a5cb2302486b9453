import { html } from '#stet/formats/html.js';
import { markdown } from '#stet/formats/markdown.js';
import { type Block, blockText } from '#stet/model/block.js';
import type { Content } from '#stet/model/content.js';
import fc from 'fast-check';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { accented } from './html-edition.ts';
import { makeEdition, ownContent } from './edition.ts';
import { differences, unread } from './html-oracle.ts';

type Element = DefaultTreeAdapterMap['element'];

const read = (source: string): readonly Block[] => html.read(source, { path: 'a.html' }).blocks;

function texts(source: string): readonly string[] {
  return read(source).map((block) => `${block.kind}: ${blockText(block)}`);
}

/** What parse5 finds in the attribute `srcdoc` of the first frame. */
function inside(page: string): string {
  const stack: Element[] = [parse(page) as unknown as Element];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const found = node.attrs?.find(({ name }) => name === 'srcdoc');
    if (found !== undefined) return found.value;
    stack.push(...((node.childNodes ?? []) as Element[]).toReversed());
  }
  return '';
}

const written: Readonly<Record<'"' | "'" | '', RegExp>> = { '"': /["&]/g, "'": /['&]/g, '': /[\s"'&=>`]/g };
const nest = (page: string, quote: '"' | "'" | ''): string =>
  `<!DOCTYPE html><p>Before <iframe srcdoc=${quote}${page.replace(written[quote], (character) => `&#${character.charCodeAt(0)};`)}${quote}>no</iframe> behind`;

describe('a page in the attribute srcdoc', () => {
  it('is read through the format that it is in, inside the code of its frame', () => {
    const source = '<p>See <iframe title="Map" srcdoc="<h1>Head</h1><p title=\'A &amp;amp; b\'>One &lt;b>two&lt;/b> &amp;lt;three&amp;gt;.</p>"></iframe> there.';
    expect(texts(source)).toEqual(['paragraph: See  there.', 'attribute: Map', 'heading: Head', 'attribute: A & b', 'paragraph: One two <three>.']);
    expect(read(source).slice(1).map(({ within }) => within)).toEqual([1, 2, 3, 4].map(() => ({ block: 0, code: '1', side: 'open' })));
    expect(makeEdition(html, source, read(source), ownContent)).toBe(source);
  });

  it('writes a text for both places, as the author writes there', () => {
    const write = (source: string, text: string): string =>
      makeEdition(html, source, read(source), (block): Content => [{ kind: 'text', text }, ...(block.pieces.filter((piece) => piece.kind !== 'text') as Content)]);
    const text = `"a" 'b' <c> & d &amp;`;
    expect(write('<iframe srcdoc="<p>x</p>"></iframe>', text)).toBe(`<iframe srcdoc="<p>&quot;a&quot; 'b' &amp;lt;c> &amp;amp; d &amp;amp;amp;</p>"></iframe>`);
    expect(write("<iframe srcdoc='<p>x</p>'></iframe>", text)).toBe(`<iframe srcdoc='<p>"a" &#39;b&#39; &amp;lt;c> &amp;amp; d &amp;amp;amp;</p>'></iframe>`);
    expect(write('<iframe srcdoc="&#60;p class=&#34;y&#34;&#62;x&#60;/p&#62;"></iframe>', text)).toBe('<iframe srcdoc="&#60;p class=&#34;y&#34;&#62;&#34;a&#34; \'b\' &amp;lt;c&#62; &amp;amp; d &amp;amp;amp;&#60;/p&#62;"></iframe>');
  });

  it('keeps what its author says of language and translation', () => {
    const source = '<iframe lang="de" srcdoc="<html lang=fr><p>Bonjour<p translate=no>non"></iframe><iframe translate="no" srcdoc="<p>stands"></iframe>';
    expect(read(source).map(({ language, translate }) => [language, translate])).toEqual([['fr', undefined], ['fr', false], [undefined, false]]);
  });

  it('may hold another, three deep', () => {
    let source = '<p>innermost "x"</p>';
    const all: string[] = [];
    for (let depth = 1; depth <= 4; depth += 1) {
      source = `<p>level ${depth}</p><iframe srcdoc="${source.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`;
      all.unshift(`paragraph: level ${depth}`);
    }
    expect(texts(source)).toEqual(all);
    const made = makeEdition(html, source, read(source), accented);
    let page = made;
    for (let depth = 1; depth < 4; depth += 1) page = inside(page);
    expect(page).toMatch(/^<p>[áéíóúẍ]{5} 1<\/p>.*innermost/);
    expect(makeEdition(html, source, read(source), ownContent)).toBe(source);
  });

  it('is read in Markdown', () => {
    const source = 'Text\n\n<iframe srcdoc="<p>One"></iframe>\n';
    expect(markdown.read(source, {}).blocks.map(blockText)).toEqual(['Text', 'One']);
    expect(texts('<iframe srcdoc></iframe><iframe srcdoc=""></iframe>')).toEqual([]);
  });

  it('is read and written without quotes, too', () => {
    const source = '<iframe srcdoc=<p&#32;title=Hint&gt;One&#x20;&amp;amp;&#x20;two</p&gt; id=a></iframe>';
    expect(texts(source)).toEqual(['attribute: Hint', 'paragraph: One & two']);
    const made = makeEdition(html, source, read(source), (block): Content => [{ kind: 'text', text: block.kind === 'attribute' ? 'a `b`' : "x = 'y' > <z>\t\"" }]);
    expect(made).toBe('<iframe srcdoc=<p&#32;title=&quot;a&#32;&#96;b&#96;&quot;&gt;x&#32;&#61;&#32;&#39;y&#39;&#32;&gt;&#32;&amp;lt;z&gt;&#9;&quot;</p&gt; id=a></iframe>');
    expect(inside(made)).toBe('<p title="a `b`">x = \'y\' > &lt;z>\t"</p>');
    expect(texts('<iframe srcdoc=One></iframe><iframe srcdoc=/></iframe>')).toEqual(['paragraph: One']);
  });

  it('law: the page inside has its tree, and every text is in a unit', () => {
    const part = fc.constantFrom('<p>', '</p>', '<b>', '</b>', 'text', ' word ', '&amp;', '&lt;x&gt;', '&', '"', "'", '<img alt="picture of">', "<a title='hint'>", '</a>', '<br>', '\n', '&nbsp;', '<ul><li>item', '</ul>', '&#8217;', '<td>', 'é');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), fc.constantFrom('"' as const, "'" as const, '' as const), (parts, quote) => {
        const page = parts.join('');
        const source = nest(page, quote);
        expect(makeEdition(html, source, read(source), ownContent)).toBe(source);
        const made = makeEdition(html, source, read(source), accented);
        expect(differences(nest('', quote), made.replace(/srcdoc=("[^"]*"|'[^']*'|[^\s>]*)/, 'srcdoc=""')).filter((line) => !line.includes('srcdoc'))).toEqual([]);
        // In a frame there are no quirks.
        const page2 = `<!DOCTYPE html>${inside(made)}`;
        expect(differences(`<!DOCTYPE html>${inside(source)}`, page2)).toEqual([]);
        expect(unread(page2)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
