import { markdown } from '#stet/formats/markdown.js';
import { type Block, blockText } from '#stet/model/block.js';
import { describe, expect, it } from 'vitest';
import { accented, makeEdition, ownContent } from './edition.ts';

/** Reads and builds; hanging or throwing would be the failure. */
function survive(source: string, path = 'a.md'): { blocks: number; codes: readonly string[] } {
  const { blocks, diagnostics } = markdown.read(source, { path });
  expect(makeEdition(markdown, source, blocks, ownContent)).toBe(source);
  makeEdition(markdown, source, blocks, accented);
  return { blocks: blocks.length, codes: diagnostics.map(({ code }) => code) };
}

describe('hostile Markdown', () => {
  it('nested block quotations, ten thousand deep, are read', () => {
    expect(survive(`${'> '.repeat(10_000)}words`)).toEqual({ blocks: 1, codes: [] });
  });

  it.each([
    ['quotations', `${'> '.repeat(50_000)}x`],
    ['lists', `${'- '.repeat(50_000)}x`],
    ['emphasis', `${'*'.repeat(400_000)}x${'*'.repeat(400_000)}`],
    ['emphasis that is never closed', '*a_ '.repeat(50_000)],
  ])('what is nested deeper is refused: %s', (_, source) => {
    expect(survive(source)).toEqual({ blocks: 0, codes: ['nested-too-deep'] });
  });

  it('a paragraph of thousands of entities is read as one of few', () => {
    const part = 'A &amp; *b*&lt;c&#8217;d &#x20AC;, **&copy;** &nosuch; &Auml;&nbsp;`&amp;` \\&amp; &#0; ';
    for (const line of [part, part.replaceAll(' ', '\n')]) {
      const few = markdown.read(line, {}).blocks[0];
      const many = `${line.repeat(3_000).trimEnd()}\n\nlast &amp; least\n`;
      const { blocks } = markdown.read(many, {});
      expect(blocks.map(({ pieces }) => pieces.length > 9)).toEqual([true, false]);
      expect(blockText(blocks[0] as Block).replace(/\s+/g, ' ')).toBe(`${blockText(few as Block).replace(/\s+/g, ' ').trimEnd()} `.repeat(3_000).trimEnd());
      expect(makeEdition(markdown, many, blocks, ownContent)).toBe(many);
    }
    expect(survive(part.repeat(3_000))).toEqual({ blocks: 1, codes: [] });
  });

  it('a long line is read, whatever its script', () => {
    expect(survive('word, other word. '.repeat(30_000)).blocks).toBe(1);
    expect(survive('слово, *інше* слово. '.repeat(5_000)).blocks).toBe(1);
  });

  it('reads a masked line as it stands', () => {
    const source = `${'слово '.repeat(2_000)}*інше* &amp; [є](u "Назва") та «😀»`;
    const { blocks } = markdown.read(source, {});
    const [block, title] = blocks;
    expect(block?.pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : [])).join('')).toBe(`${'слово '.repeat(2_000)}інше & є та «😀»`);
    expect(title?.pieces).toEqual([{ kind: 'text', text: 'Назва', span: title?.span }]);
  });

  it.each([
    ['brackets', '['.repeat(20_000)],
    ['images that are never closed', '![a](b '.repeat(3_000)],
    ['macros that are never closed', '{{ a '.repeat(5_000)],
    ['tags that are never closed', '{% a '.repeat(5_000)],
    ['tags of ERB that are never closed', '<% a '.repeat(5_000)],
    ['dollars', '$a '.repeat(5_000)],
    ['colons', ':a'.repeat(5_000)],
    ['elements that are never closed', '<b>'.repeat(2_000)],
    ['raw HTML that is never closed', '<div>\n\n'.repeat(1_500)],
    ['comments that are never closed', '<!-- '.repeat(5_000)],
    ['carriage returns', 'a\r'.repeat(5_000)],
    ['nulls', '\0'.repeat(5_000)],
    ['a fence that is never closed', '```\nx\n'],
    ['a wide table', `${'|a'.repeat(500)}|\n${'|-'.repeat(500)}|\n${'|x'.repeat(500)}|\n`],
    ['front matter without an end', `---\n${'a: {'.repeat(5_000)}\n`],
    ['front matter nested too deep', `---\n${'a: {'.repeat(5_000)}\n---\n`],
    ['TOML nested too deep', `+++\na = ${'['.repeat(5_000)}\n+++\n`],
    ['nothing', ''],
    ['a byte order mark alone', '\ufeff'],
    ['lone surrogates', 'a \ud800 *b \udc00* c'],
  ])('has an answer to %s', (_, source) => {
    survive(source);
  });

  it('says so where the parser itself gives up', () => {
    expect(survive('\\\\&amp;'.repeat(40_000))).toEqual({ blocks: 0, codes: ['markdown-unreadable'] });
  });

  it('has an answer to JSX that is never closed', () => {
    expect(survive('# Title\n\n<A>\n\ntext {', 'a.mdx')).toEqual({ blocks: 2, codes: ['mdx-malformed'] });
  });
});
