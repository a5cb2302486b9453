import type { Options as FallbackOptions } from 'mdast-util-from-markdown';
import type { Node } from './tree.ts';

/** Which Markdown an article is written in. */
export interface Dialect {
  readonly mdx: boolean;
  /** `$$` on a line of its own begins a formula. */
  readonly math: boolean;
}

type Parse = (source: string, dialect: Dialect) => Node;

/**
 * Parses Markdown into an mdast tree whose offsets count UTF-16 code units of `source`, which must not begin
 * with a byte order mark (both parsers drop it and count from behind it).
 *
 * @throws an error of the parser, on MDX that is not well-formed.
 */
export const parse: Parse = await nativeParser().catch(fallbackParser);

/** The native parser; fails where its binary does not load. */
export async function nativeParser(): Promise<Parse> {
  const { markdownToMdast, mdxToMdast } = await import('satteri');
  // Its binary is loaded when it is first called.
  markdownToMdast('');
  return (source, { mdx, math }) => {
    const features = { gfm: true, frontmatter: true, math: math ? { singleDollarTextMath: false } : false };
    return (mdx ? mdxToMdast : markdownToMdast)(source, { features }) as Node;
  };
}

/** The same tree from micromark, a hundred times slower. */
export async function fallbackParser(): Promise<Parse> {
  const [core, gfm, gfmTree, matter, matterTree, maths, mathsTree, mdxjs, mdxTree] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('micromark-extension-gfm'),
    import('mdast-util-gfm'),
    import('micromark-extension-frontmatter'),
    import('mdast-util-frontmatter'),
    import('micromark-extension-math'),
    import('mdast-util-math'),
    import('micromark-extension-mdxjs'),
    import('mdast-util-mdx'),
  ]);
  return (source, { mdx, math }) => {
    const options: FallbackOptions = {
      extensions: [gfm.gfm(), matter.frontmatter(['yaml', 'toml'])],
      mdastExtensions: [gfmTree.gfmFromMarkdown(), matterTree.frontmatterFromMarkdown(['yaml', 'toml'])],
    };
    if (math) {
      options.extensions?.push(maths.math({ singleDollarTextMath: false }));
      options.mdastExtensions?.push(mathsTree.mathFromMarkdown());
    }
    if (mdx) {
      options.extensions?.push(mdxjs.mdxjs());
      options.mdastExtensions?.push(mdxTree.mdxFromMarkdown());
    }
    return core.fromMarkdown(source, options) as Node;
  };
}
