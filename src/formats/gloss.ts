import type { Block } from '../model/block.ts';
import type { Edit } from '../text/edit.ts';
import { endOfPost } from './html/post-end.ts';

/** A translation to be printed under a passage. */
export interface GlossText {
  readonly source: string;
  /** The blocks of the passage, its attribution's included, in order. */
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly string[];
  /** What goes before it: `Translation of the post`. */
  readonly label: string;
  /** BCP 47 tag of the edition. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The edit that prints a translation behind a passage and touches nothing of it: in plain text a paragraph of its own, in
 * Markdown and HTML an element with its `lang`. Undefined where the place has no room for one (a heading, a value).
 */
export function glossEdit(gloss: GlossText): Edit | undefined {
  const last = gloss.blocks.at(-1);
  if (last === undefined) return undefined;
  const { place } = last;
  if (place === 'html:text') return { span: emptyAt(endOfPost(gloss.source, gloss.blocks)), text: elements(gloss, '\n') };
  if (place === 'text') return { span: emptyAt(last.span.end), text: paragraphs(gloss, last, gloss.paragraphs.map((text, i) => (i === 0 ? `${gloss.label}: ${text}` : text))) };
  if (place === 'paragraph') return { span: emptyAt(last.span.end), text: paragraphs(gloss, last, [elements(gloss, ' ').trim()]) };
  return undefined;
}

function emptyAt(at: number): { start: number; end: number } {
  return { start: at, end: at };
}

/** Paragraphs behind a block, inside the quotation or the list item that it stands in. */
function paragraphs({ source }: GlossText, { span }: Block, texts: readonly string[]): string {
  const eol = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
  const line = source.slice(Math.max(source.lastIndexOf('\n', span.start - 1), source.lastIndexOf('\r', span.start - 1)) + 1, span.start).replace(/^\uFEFF/, '');
  // A list item's mark is not written again, what is quoted stays quoted.
  const prefix = line.replace(/[^>\s]/g, ' ');
  return texts.map((text) => `${eol}${prefix.trimEnd()}${eol}${prefix}${text}`).join('');
}

function elements({ paragraphs: texts, label, language, direction }: GlossText, before: string): string {
  const lang = ` lang="${language}"${direction === 'rtl' ? ' dir="rtl"' : ''}`;
  return texts.map((text, i) => `${before}<p${lang}>${i === 0 ? `${escape(label)}: ` : ''}${escape(text)}</p>`).join('');
}

/** Text that is markup neither in HTML nor in Markdown or MDX. */
function escape(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/[*_[\]`{}|~$\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
