import { markdown } from '#stet/formats/markdown.js';
import { scanScript } from '#stet/formats/markdown/script.js';
import { type Block, blockText } from '#stet/model/block.js';
import { describe, expect, it } from 'vitest';
import { accented, makeEdition } from './edition.ts';

function read(source: string, frontMatter?: readonly string[]): { texts: readonly string[]; problems: readonly (readonly [string, number | undefined])[] } {
  const { blocks, diagnostics } = markdown.read(source, { path: 'a.mdx', ...(frontMatter === undefined ? {} : { frontMatter }) });
  return { texts: blocks.map((block) => `${block.kind}: ${blockText(block)}`), problems: diagnostics.map(({ code, where }) => [code, where?.line]) };
}

function edition(source: string, made: (block: Block) => string): string {
  return makeEdition(markdown, source, markdown.read(source, { path: 'a.mdx' }).blocks, (block) => [{ kind: 'text', text: made(block) }]);
}

describe('imports and exports that are none', () => {
  it.each([
    ['an object', '# A\n\nexport const meta = {\n  title: "x",\n\n# Head\n\nSome text.\n', 3, ['heading: A', 'heading: Head', 'paragraph: Some text.']],
    ['a template', 'export const x = `a\n\nOne, two.\n\n- three\n', 1, ['paragraph: One, two.', 'item: three']],
    ['a comment', 'import a from "b" /* no\n\nOne.\n', 1, ['paragraph: One.']],
    ['the second of two', 'import a from "b"\nexport const c = [\n\nOne.\n', 2, ['paragraph: One.']],
    ['one that nothing follows', 'Text.\n\nexport const c = (\n', 3, ['paragraph: Text.']],
  ])('says where %s is never closed, and reads the rest', (_, source, line, texts) => {
    expect(read(source)).toEqual({ texts, problems: [['mdx-unclosed', line]] });
    expect(edition(source, blockText)).toBe(source);
  });

  it('reads what only begins with the word as text, and says so', () => {
    const source = 'Text.\n\nexport trade fell by 3 %.\n\nimport is a word, and `import` *too*.\n';
    expect(read(source)).toEqual({
      texts: ['paragraph: Text.', 'paragraph: export trade fell by 3 %.', 'paragraph: import is a word, and  too.'],
      problems: [['mdx-no-statement', 3], ['mdx-no-statement', 5]],
    });
    expect(edition(source, blockText)).not.toContain('xxxxxx');
  });

  it.each([
    'export const a = { b: [1, 2], c: (d) => `${d} { ( [` };\n',
    "export const Note = ({ children }) => <p className=\"a\">it's {children} don't</p>\n",
    'export const a = /[({]/.test(b) ? 1 / 2 : c\n',
    'export const A = () => (\n  <div a={b} {...c}>\n    <br/> text &#123; <B>{"}"}</B>\n  </div>\n)\n',
    'export function f() {\n  return 1;\n\n  // it\'s "fine" {\n}\n',
    'import a, { b } from "c"\nimport "d"\nimport * as e from \'f\'\nexport * from "g"\nexport { h as i }\nexport default () => <></>\n',
    'export const frag = <>\n  <Lead>One</Lead>\n</>\n',
  ])('finds nothing wrong with %j', (source) => {
    expect(read(`${source}\nText.\n`)).toEqual({ texts: ['paragraph: Text.'], problems: [] });
  });

  it('names the outermost mark that is open', () => {
    const open = (text: string): unknown => scanScript(text, 0, text.length).open;
    expect(open('a = { b: [ (')).toEqual({ offset: 4, mark: '{' });
    expect(open('a = <p>{"}"}')).toEqual({ offset: 4, mark: '<' });
    expect(open('a = b < c / d > e')).toBeUndefined();
    expect(scanScript("'a' + b(c, d), e", 0, 16, true)).toEqual({ at: 13 });
  });
});

describe('texts of what a module exports', () => {
  const source = `import X from 'x'
export const meta = {
  title: 'Bob\\u2019s "tour"', // a comment
  'description': "A \\"short\\" text",
  id: 'meta-title', date: '2024-01-01',
  summary: \`Two
    lines\`,
  author: { name: 'Ann', alt: "A portrait" },
  ...rest, [title]: 'no', title: 'a' + 'b', subtitle: f('no'), caption: \`no \${x}\`,
  images: [{ alt: 'One' }, { src: '/a.png', alt: '/b.png' }],
}
export const title = 'Alone'
export const subtitle = 'one' +
  'two'

Text.
`;

  it('reads them by the keys of front matter', () => {
    expect(read(source)).toEqual({
      texts: ['title: Bob’s "tour"', 'description: A "short" text', 'description: Two lines', 'alternative: A portrait', 'alternative: One', 'title: Alone', 'paragraph: Text.'],
      problems: [],
    });
    expect(read(source, ['author.name']).texts).toEqual(['metadata: Ann', 'paragraph: Text.']);
  });

  it('writes each in its own quotes', () => {
    const out = edition(source, () => 'It\'s "x" \\ `${y}`');
    expect(out).toContain(`title: 'It\\'s "x" \\\\ \`\${y}\`', // a comment`);
    expect(out).toContain(`'description': "It's \\"x\\" \\\\ \`\${y}\`",`);
    expect(out).toContain('summary: `It\'s "x" \\\\ \\`\\${y}\\``,');
    expect(edition(source, blockText)).toBe(source);
  });

  it('has them in the tree where every letter is accented', () => {
    const out = makeEdition(markdown, source, markdown.read(source, { path: 'a.mdx' }).blocks, (block) => accented(block));
    expect(out.match(/id: 'meta-title', date: '2024-01-01'/)).not.toBeNull();
    expect(read(out).problems).toEqual([]);
  });
});
