import { fallbackParser, nativeParser } from '#stet/formats/markdown/parser.js';
import { describe, expect, it } from 'vitest';
import type { Node } from '#stet/formats/markdown/tree.js';

const native = await nativeParser();
const fallback = await fallbackParser();

/** What is read of a tree, with the places of its nodes. */
function outline({ type, value, url, title, alt, depth, checked, lang, referenceType, children, position }: Node): unknown {
  const place = type === 'root' ? undefined : [position?.start.offset, position?.end.offset];
  const given = Object.entries({ value, url, title, alt, depth, checked, lang, referenceType }).filter(([, each]) => each !== undefined && each !== null);
  return [type, place, Object.fromEntries(given), (children ?? []).map(outline)];
}

const samples = [
  '# Head *x* `y` {#id}\n\nText &amp; \\* soft\nbreak  \nhard\\\nhard [a](u "t") ![b](v) <b>c</b> <https://a.de> https://b.de\n',
  '> quote\n> > deeper\n\n- one\n  two\n- [x] three\n\n1. a\n\n   b\n',
  '| a \\| b | `c\\|d` |\n|---|:-:|\n| 😀 é | ~~x~~ |\n',
  'Note[^1] and [ref], [x][ref], ![ref][].\n\n[^1]: Foot\n\n[ref]: /u "Title"\n',
  '---\ntitle: x\n---\n\n```js\nx\n```\n\n<div>\n<p>x</p>\n</div>\n\n***\n\nSetext\n===\n',
  '+++\ntitle = "x"\n+++\n\nСлово **日本** 語\r\nnext\r\n',
];

describe('the two parsers', () => {
  it.each(samples)('give the same tree: %j', (source) => {
    const dialect = { mdx: false, math: false };
    expect(outline(native(source, dialect))).toEqual(outline(fallback(source, dialect)));
  });

  it('know formulas where they are asked to', () => {
    const source = 'x $$y$$ z\n\n$$\na\n$$\n';
    for (const parse of [native, fallback]) {
      const types = (parse(source, { mdx: false, math: true }).children ?? []).map((node) => node.type);
      expect(types).toEqual(['paragraph', 'math']);
      expect((parse(source, { mdx: false, math: false }).children ?? []).map((node) => node.type)).toEqual(['paragraph', 'paragraph']);
    }
  });

  it('know MDX, and throw where it is not well-formed', () => {
    const source = 'import a from "a"\n\n<B c="d">\n\n{e} <F/>\n\n</B>\n';
    for (const parse of [native, fallback]) {
      const tree = parse(source, { mdx: true, math: false });
      expect((tree.children ?? []).map((node) => node.type)).toEqual(['mdxjsEsm', 'mdxJsxFlowElement']);
      expect(() => parse('<B>', { mdx: true, math: false })).toThrow();
    }
  });
});
