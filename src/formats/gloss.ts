import { labelled } from '../language/labelled.ts';
import type { Block } from '../model/block.ts';
import type { Edit } from '../text/edit.ts';
import { endOfPost } from './html/post-end.ts';
import { placeIn, readNested } from './json/nested.ts';
import { scanJson } from './json/scan.ts';
import { writeJsonText } from './json/write.ts';

/** A translation to be printed under a passage. */
export interface GlossText {
  readonly source: string;
  /** The blocks of the passage, its attribution's included, in order; or the block that it stands in. */
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly string[];
  /** What goes before it: `Translation of the post`. */
  readonly label: string;
  /** True: before every paragraph, since each translates another passage. Default: before the first. */
  readonly each?: boolean;
  /** BCP 47 tag of the edition. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

const json = /^json:(?=html:text$|text$)/;

/** True of a block that a translation can be printed behind: not a value of front matter, a title of a page or a link, an attribute. */
export function hasRoomForGloss({ place, kind, within }: Pick<Block, 'place' | 'kind' | 'within'>): boolean {
  if (within !== undefined) return false;
  const inner = place.replace(json, '');
  return inner === 'html:text' ? kind !== 'title' : /^(?:text|paragraph|heading|setext|cell)$/.test(inner);
}

/**
 * The edit that prints a translation behind a passage and touches nothing of it: in plain text a paragraph of its own, in
 * Markdown and HTML an element with its `lang`; in a cell, which has no room for another paragraph, behind a line break.
 * Undefined where there is no room for one: see {@link hasRoomForGloss}.
 */
export function glossEdit(gloss: GlossText): Edit | undefined {
  const { source, blocks } = gloss;
  const last = blocks.at(-1);
  if (last === undefined || !hasRoomForGloss(last)) return undefined;
  const { place, span } = last;
  if (json.test(place)) return inJson(gloss, last);
  if (place === 'text') return { span: emptyAt(span.end), text: paragraphs(gloss, last, labels(gloss, (text) => text)) };
  if (place === 'cell') return { span: emptyAt(span.end), text: lines(gloss) };
  if (place === 'html:text') return source.includes('<!-- wp:') ? inWordPress(gloss) : { span: emptyAt(endOfPost(source, blocks)), text: elements(gloss).map((each) => `\n${each}`).join('') };
  const end = place === 'paragraph' ? span.end : endOfHeading(source, span.end, place === 'setext');
  return { span: emptyAt(end), text: `${paragraphs(gloss, last, [elements(gloss).join(' ')])}${isFollowed(source, end) ? emptyLine(gloss, last) : ''}` };
}

function emptyAt(at: number): { start: number; end: number } {
  return { start: at, end: at };
}

/** Where a heading ends with the marks that close its line, and with the line that underlines it. */
function endOfHeading(source: string, from: number, underlined: boolean): number {
  const line = /^[^\r\n]*/.exec(source.slice(from, from + 10_000))?.[0].length ?? 0;
  const under = underlined ? (/^(?:\r\n|\r|\n)[^\r\n]*/.exec(source.slice(from + line, from + line + 10_000))?.[0].length ?? 0) : 0;
  return from + line + under;
}

/** True if the next line is not empty: an element in Markdown goes on until an empty one. */
function isFollowed(source: string, end: number): boolean {
  return /^[ \t]*(?:\r\n|\r|\n)[ \t>]*[^\s>]/.test(source.slice(end, end + 1000));
}

/** Paragraphs behind a block, inside the quotation or the list item that it stands in. */
function paragraphs(gloss: GlossText, block: Block, texts: readonly string[]): string {
  const { eol, prefix } = lineOf(gloss, block);
  return texts.map((text) => `${eol}${prefix.trimEnd()}${eol}${prefix}${text}`).join('');
}

function emptyLine(gloss: GlossText, block: Block): string {
  const { eol, prefix } = lineOf(gloss, block);
  return `${eol}${prefix.trimEnd()}`;
}

function lineOf({ source }: GlossText, { span, place }: Block): { readonly eol: string; readonly prefix: string } {
  const eol = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
  const line = source.slice(Math.max(source.lastIndexOf('\n', span.start - 1), source.lastIndexOf('\r', span.start - 1)) + 1, span.start).replace(/^\uFEFF/, '');
  if (place === 'text') return { eol, prefix: line.replace(/[^>\s]/g, ' ') };
  // A list item's mark is not written again, what is quoted stays quoted; the mark of a footnote is four columns wide.
  const containers = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s))[ \t]?)*[ \t]*/.exec(line)?.[0] ?? '';
  const note = /^\[\^[^\]]+\]:/.test(line.slice(containers.length)) ? '    ' : '';
  return { eol, prefix: containers.replace(/[^>\s]/g, ' ') + note };
}

/** The paragraphs, with the label where it goes. */
function labels({ paragraphs: texts, label, each = false, language }: GlossText, write: (text: string) => string): readonly string[] {
  return texts.map((text, i) => write(each || i === 0 ? labelled(label, text, language) : text));
}

function attributes({ language, direction }: GlossText): string {
  return ` lang="${language}"${direction === 'rtl' ? ' dir="rtl"' : ''}`;
}

function elements(gloss: GlossText): readonly string[] {
  return labels(gloss, escape).map((text) => `<p${attributes(gloss)}>${text}</p>`);
}

/** Lines of a cell or an item. */
function lines(gloss: GlossText): string {
  return labels(gloss, escape).map((text) => `<br><span${attributes(gloss)}>${text}</span>`).join('');
}

/** Behind a block of WordPress, blocks of its own; in an item or a cell, which are one text to its editor, lines. */
function inWordPress(gloss: GlossText): Edit {
  const { source } = gloss;
  const end = endOfPost(source, gloss.blocks);
  const behind = source.slice(end, end + 500);
  if (/^\s*<\/(?:li|td|th|dt|dd|figcaption)\s*>/i.test(behind)) return { span: emptyAt(end), text: lines(gloss) };
  const close = /^\s*<!-- \/wp:[\w/-]+ -->/.exec(behind)?.[0].length ?? 0;
  const written = labels(gloss, escape).map((text) => `\n\n<!-- wp:paragraph -->\n<p><span${attributes(gloss)}>${text}</span></p>\n<!-- /wp:paragraph -->`);
  return { span: emptyAt(end + close), text: written.join('') };
}

/** In a string of JSON, as its own text has it. */
function inJson(gloss: GlossText, { span, layout = {} }: Block): Edit | undefined {
  const string = scanJson(gloss.source).strings.find((each) => each.span.start <= span.start && span.end <= each.span.end);
  if (string === undefined) return undefined;
  const nested = readNested(gloss.source, string.span);
  const blocks = gloss.blocks.map((block) => ({ ...block, place: block.place.replace(json, ''), span: { start: placeIn(nested, block.span.start), end: placeIn(nested, block.span.end) } }));
  const edit = glossEdit({ ...gloss, source: nested.text, blocks });
  if (edit === undefined) return undefined;
  const style = { ascii: layout['ascii'] === true, slashes: layout['slashes'] === true, coded: String(layout['coded'] ?? ''), upper: layout['upper'] === true };
  return { span: emptyAt(nested.at(edit.span.end)), text: writeJsonText(edit.text, style) };
}

/** Text that is markup neither in HTML nor in Markdown or MDX. */
function escape(text: string): string {
  return text.replace(/ *[\t\r\n]\s*/g, ' ').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/[*_[\]`{}|~$\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
