import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { unaccent } from './edition.ts';

interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly [key: string]: unknown;
}

/**
 * The tree of micromark: the oracle.
 *
 * @throws on MDX that is not well-formed.
 */
export function oracle(source: string, mdx = false): Node {
  return fromMarkdown(source, {
    extensions: [gfm(), frontmatter(['yaml', 'toml']), ...(mdx ? [mdxjs()] : [])],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml']), ...(mdx ? [mdxFromMarkdown()] : [])],
  }) as unknown as Node;
}

const ignored = new Set(['position', 'data', 'children', 'referenceType', 'label']);
const texts = new Set(['value', 'alt', 'title']);

/** A tree as lines that are equal where the trees are, but for white space and for accents on texts. */
export function shape(node: Node, depth = 0, out: string[] = []): readonly string[] {
  const fields = Object.keys(node)
    .filter((key) => key !== 'type' && !ignored.has(key) && node[key] !== null && node[key] !== undefined)
    .sort()
    .map((key) => {
      const value = node[key];
      if (typeof value !== 'string' || !(texts.has(key) || key === 'identifier')) return `${key}=${key === 'attributes' ? unaccent(JSON.stringify(value, (name, each: unknown) => (ignored.has(name) ? undefined : each))) : JSON.stringify(value)}`;
      const text = unaccent(value).replace(/\s+/g, ' ').trim();
      return `${key}=${node.type === 'html' ? unescape(text) : text}`;
    });
  out.push(`${' '.repeat(depth)}${node.type} ${fields.join(' ')}`.trimEnd());
  for (const child of node.children ?? []) shape(child, depth + 1, out);
  return out;
}

/** Raw HTML may be written with other references: to a browser it is the same. */
function unescape(text: string): string {
  return text
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

/** What is markup to someone else than Markdown, stays in an edition as it is, and may look like Markdown inside. */
export const foreign: RegExp = /^---\n(?:[a-z]\w*:(?:[ \t][^\n]*)?\n(?:[ \t]+\S[^\n]*\n)*)+---$|<%(?!%)(?:[^%\n]|%(?!>)|\n(?![ \t]*\n))*%>|\{\{[<%](?:[^{}\n]|\n(?![ \t]*\n))*[>%]\}\}|\{\/\*[^{}\n]*\*\/\}|^\$\$(?:[ \t]*\{[^{}\n]*\})?$[^$]*^\$\$$/gmu;

const foreignText =
  /\{\{(?:[^{}]|\{(?!\{)|\}(?!\}))*\}\}|\{%[^%]*%\}|<%(?!%)(?:[^%]|%(?!>))*%>|\{[:#.][^{}]*\}|(?<![\p{L}\p{N}:]):[a-z+-][a-z0-9_+-]*:|\[![A-Za-z]+\]|^::: ?\w*|^(?:!!!|\?\?\?)[+]? +\w+|^\$\$[^$]*\$\$|\$[^$\s][^$]*\$/gmu;

/** Letters of ASCII in texts that a reader sees; the source of the tree is to be without what is {@link foreign}. */
export function leftOver(node: Node, out: string[] = []): readonly string[] {
  const look = (text: unknown): void => {
    if (typeof text === 'string' && /[A-Za-z]/.test(text.replace(foreignText, ' '))) out.push(text);
  };
  const literal = node.type === 'link' && typeof node.url === 'string' && node.children?.length === 1 && isAddress(node.children[0] as Node, node.url);
  if (literal) return out;
  if (node.type === 'text') look(node.value);
  look(node.alt);
  look(node.title);
  // Between the tags of `<code>` there is code.
  let code = 0;
  for (const child of node.children ?? []) {
    if (child.type === 'html' && /^<code[\s>]/i.test(String(child.value))) code += 1;
    else if (child.type === 'html' && /^<\/code\s*>/i.test(String(child.value))) code = Math.max(0, code - 1);
    else if (code === 0) leftOver(child, out);
  }
  return out;
}

function isAddress(child: Node, url: string): boolean {
  return typeof child.value === 'string' && (url === child.value || url.endsWith(child.value)) && /:|@|^www/.test(child.value);
}
