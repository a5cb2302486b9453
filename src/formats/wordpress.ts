import { type Block, blockText } from '../model/block.ts';
import { plainText } from '../model/content.ts';
import { append } from '../text/append.ts';
import { hasWords } from '../text/space.ts';
import type { Blocks, Encoding, Format, ReadOptions } from './format.ts';
import { encodeHtml } from './html/encode.ts';
import { referenceReader } from './html/reference.ts';
import { html, readHtml } from './html.ts';
import { walk } from './html/walk.ts';
import { outerBlocks, readNested } from './json/nested.ts';
import { writeJsonText } from './json/write.ts';
import { attributePieces } from './markdown/attributes.ts';
import { withRanges } from './markdown/html-block.ts';
import type { OpaqueRange } from './markdown/opaque.ts';
import { isOwn } from './markdown/same.ts';
import { type CommentText, commentTexts, isDelimiter } from './wordpress/comments.ts';
import { findShortcodes, shortcodeTexts } from './wordpress/shortcodes.ts';

/**
 * What WordPress keeps of a post: HTML between comments that begin and end its blocks. Texts in the comments'
 * attributes are units, shortcodes are codes, addresses alone on their line (embeds) stand.
 */
export const wordpress: Format = { ...html, name: 'wordpress', read, encode };

function read(source: string, options: ReadOptions): Blocks {
  const page = readHtml(source, options, { parts: isDelimiter, blankLines: true });
  const own: Block[] = [];
  const moved = new Map<number, number>();
  page.blocks.forEach((block, i) => {
    moved.set(i, own.length);
    const within = block.within === undefined ? {} : { within: { ...block.within, block: moved.get(block.within.block) ?? 0 } };
    const ranges = block.place === 'html:text' ? codesIn(source, block) : [];
    const made = withRanges(source, block, ranges);
    const texts = ranges.flatMap((range) => inShortcode(source, range, own.length, made));
    // A shortcode that stands alone is no text; those in it are.
    if (texts.length > 0 && made.codes.length === ranges.length && !hasWords(blockText(made))) append(own, texts.map(({ within: _within, ...text }) => text));
    else own.push(block.place === 'html:text' ? standing({ ...made, ...within }) : { ...block, ...within }, ...texts);
  });
  const inside = commentTexts(source).map((text) => inComment(source, text));
  return { ...page, blocks: merge(own, inside) };
}

function codesIn(source: string, { span: { start, end } }: Block): readonly OpaqueRange[] {
  return findShortcodes(source.slice(start, end), start).map((range) => ({ ...range, flows: [], structural: false }));
}

/** An address alone is an embed: WordPress puts in its place what it leads to. */
function standing(block: Block): Block {
  return /^https?:\/\/\S+$/.test(blockText(block).trim()) ? { ...block, translate: false } : block;
}

/** The texts in the attributes of a shortcode that is a code of a block. */
function inShortcode(source: string, { start, end }: OpaqueRange, index: number, block: Block): readonly Block[] {
  const code = block.codes.find(({ span }) => span.start === start && span.end === end)?.id;
  if (code === undefined) return [];
  return shortcodeTexts(source, start, end).map(({ kind, span, quote }) => ({
    kind,
    span,
    pieces: attributePieces(source, span.start, span.end, referenceReader()),
    codes: [],
    ...(block.translate === undefined ? {} : { translate: block.translate }),
    within: { block: index, code, side: 'open' },
    place: 'html:attribute',
    layout: { quote, shortcode: true },
  }));
}

/** The blocks of a string in a comment. */
function inComment(source: string, { kind, span, rich }: CommentText): readonly Block[] {
  const nested = readNested(source, span);
  const whole = { start: 0, end: nested.text.length };
  if (rich) {
    const blocks = walk(nested.text, whole).blocks.map((block) => (block.kind === 'paragraph' ? { ...block, kind } : block));
    return outerBlocks(blocks, nested, 'wp:', 0, {});
  }
  const start = nested.text.length - nested.text.trimStart().length;
  const inner = { start, end: nested.text.trimEnd().length };
  if (!hasWords(nested.text)) return [];
  return outerBlocks([{ kind, span: inner, pieces: [{ kind: 'text', text: nested.text.slice(inner.start, inner.end), span: inner }], codes: [], place: 'line' }], nested, 'wp:', 0, {});
}

/** Two lists of blocks as one in the order of the source, sub-flows still with their own. */
function merge(own: readonly Block[], inside: readonly (readonly Block[])[]): readonly Block[] {
  const groups = inside.filter((group) => group.length > 0);
  const out: Block[] = [];
  const moved: number[] = [];
  let next = 0;
  const put = (group: readonly Block[]): void => {
    const base = out.length;
    append(out, group.map((block) => (block.within === undefined ? block : { ...block, within: { ...block.within, block: block.within.block + base } })));
  };
  own.forEach((block, i) => {
    while (next < groups.length && (groups[next]?.[0]?.span.start ?? 0) < block.span.start) put(groups[next++] as readonly Block[]);
    moved[i] = out.length;
    out.push(block);
  });
  while (next < groups.length) put(groups[next++] as readonly Block[]);
  own.forEach((block, i) => {
    if (block.within !== undefined) out[moved[i] as number] = { ...block, within: { ...block.within, block: moved[block.within.block] as number } };
  });
  return out;
}

/** As `serialize_block_attributes` writes them: nothing in the JSON ends the comment or is markup. */
function attributeJson(text: string): string {
  return writeJsonText(text, { ascii: false, slashes: false, coded: '<>&"', upper: false }).replaceAll('--', '\\u002d\\u002d');
}

function encode(encoding: Encoding): string {
  const { source, block, content } = encoding;
  if (!/^(?:wp|html):/.test(block.place)) return html.encode(encoding);
  if (!block.place.startsWith('wp:')) return html.encode(withoutShortcodes(encoding));
  if (block.place !== 'wp:line') return encodeHtml({ ...encoding, block: { ...block, place: block.place.slice(3) } }, attributeJson);
  return isOwn(block, content) ? source.slice(block.span.start, block.span.end) : attributeJson(plainText(content).trim());
}

/** No text of a translator is a shortcode, and no blank line in it begins a paragraph. */
function withoutShortcodes(encoding: Encoding): Encoding {
  const attribute = encoding.block.layout?.['shortcode'] === true;
  if ((encoding.block.place !== 'html:text' && !attribute) || isOwn(encoding.block, encoding.content)) return encoding;
  const content = encoding.content.flatMap((item): Encoding['content'] => {
    if (item.kind !== 'text') return [item];
    const text = encoding.block.preserveSpace === true ? item.text : item.text.replace(/[ \t]*[\r\n][ \t\r\n]*/g, ' ');
    const out: Encoding['content'][number][] = [];
    let from = 0;
    // Inside a shortcode no bracket can stand.
    const signs = attribute ? [...text.matchAll(/[[\]]/g)].map(({ index }) => index) : findShortcodes(text).map(({ start }) => start);
    for (const start of signs) {
      out.push({ kind: 'text', text: text.slice(from, start) }, { kind: 'standalone', id: text.charAt(start) });
      from = start + 1;
    }
    return [...out, { kind: 'text', text: text.slice(from) }];
  });
  return { ...encoding, content, markup: (id, kind) => (id === '[' ? '&#91;' : id === ']' ? '&#93;' : encoding.markup(id, kind)) };
}
