import type { Encoding, Format } from './format.ts';
import { encodeFrontMatter } from './front-matter.ts';
import { encodeComment } from './markdown/comment.ts';
import { encodeInline } from './markdown/encode-inline.ts';
import { encodeValue } from './markdown/encode-value.ts';
import { encodeInHtml } from './markdown/html-block.ts';
import { readMarkdown } from './markdown/read.ts';

/**
 * Markdown: CommonMark, GFM, front matter, and what sites add to it: formulas, admonitions, shortcodes, template
 * tags, macros, attributes in braces; MDX where the path ends in `.mdx`.
 */
export const markdown: Format = {
  name: 'markdown',
  extensions: ['md', 'markdown', 'mdx'],
  mediaType: 'text/markdown',
  read: readMarkdown,
  encode,
};

const inline: ReadonlySet<string> = new Set(['paragraph', 'heading', 'setext', 'cell']);

function encode(encoding: Encoding): string {
  const { place } = encoding.block;
  if (inline.has(place)) return encodeInline(encoding);
  if (/^(?:yaml|toml|json):/.test(place)) return encodeFrontMatter(encoding);
  if (place.startsWith('comment:')) return encodeComment(encoding);
  return place.startsWith('html:') ? encodeInHtml(encoding) : encodeValue(encoding);
}
