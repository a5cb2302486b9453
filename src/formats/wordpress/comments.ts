import type { BlockKind } from '../../model/block.ts';
import type { Span } from '../../text/span.ts';
import { type JsonString, scanJson } from '../json/scan.ts';

/** `<!-- wp:name {…} -->`, `<!-- /wp:name -->`: the delimiters of a block. */
const delimiter = /^<!--\s+\/?wp:[a-z][a-z0-9_-]*(?:\/[a-z][a-z0-9_-]*)?(?:\s|-->)/;

/** True of a comment that begins or ends a block of WordPress. */
export function isDelimiter(source: string, start: number, end: number): boolean {
  return delimiter.test(source.slice(start, Math.min(end, start + 200)));
}

/** Attributes of blocks whose values people read. */
const keys: ReadonlyMap<string, BlockKind> = new Map([
  ['alt', 'alternative'],
  ['caption', 'caption'],
  ['title', 'title'],
  ['heading', 'heading'],
  ['subtitle', 'title'],
  ['content', 'paragraph'],
  ['text', 'paragraph'],
  ['description', 'description'],
  ['summary', 'description'],
  ['citation', 'attribution'],
  ['label', 'attribute'],
  ['placeholder', 'attribute'],
  ['buttonText', 'attribute'],
  ['customText', 'attribute'],
  ['moreText', 'attribute'],
  ['linkText', 'attribute'],
  ['submitText', 'attribute'],
  ['prefix', 'attribute'],
  ['suffix', 'attribute'],
  ['noticeText', 'attribute'],
  ['ariaLabel', 'attribute'],
]);

/** Those that are written into the page as HTML. */
const rich: ReadonlySet<string> = new Set(['caption', 'content', 'text', 'heading', 'description', 'summary', 'citation', 'placeholder']);

/** A string in a delimiter that people read; its span is that of the source. */
export interface CommentText {
  readonly kind: BlockKind;
  readonly span: Span;
  /** HTML; elsewhere markup would be shown as it is. */
  readonly rich: boolean;
}

/** The texts in the attributes of a page's blocks, in order. What is no JSON is left. */
export function commentTexts(source: string): readonly CommentText[] {
  const found: CommentText[] = [];
  for (let at = source.indexOf('<!--'); at >= 0; at = source.indexOf('<!--', at + 4)) {
    const end = source.indexOf('-->', at + 4);
    if (end < 0) break;
    const open = source.indexOf('{', at);
    if (open < 0) break;
    if (open > end || !isDelimiter(source, at, end + 3)) continue;
    const close = source.lastIndexOf('}', end);
    const json = source.slice(open, close + 1);
    const { strings, fault } = scanJson(json);
    if (fault !== undefined) continue;
    for (const string of strings) {
      const kind = kindOf(string, json);
      if (kind !== undefined) found.push({ kind, rich: rich.has(String(string.path.at(-1))), span: { start: string.span.start + open, end: string.span.end + open } });
    }
  }
  return found;
}

function kindOf({ path, span }: JsonString, json: string): BlockKind | undefined {
  const key = path.findLast((step) => typeof step === 'string');
  const kind = keys.get(String(key));
  if (kind === undefined || path.includes('style') || path.includes('metadata')) return undefined;
  const text = json.slice(span.start, span.end);
  // Names, addresses and codes: `"content":"post"`, `"label":"is-style-wide"`.
  return /^[\w./:#?&=%@-]*[/_#=-][\w./:#?&=%@-]*$|^[a-z]+[A-Z]\w*$/.test(text) || (key === 'content' && /^[a-z]+$/.test(text)) ? undefined : kind;
}
