import type { BlockKind } from '../../model/block.ts';
import type { Step } from '../json/scan.ts';

/** What a string of an item is to a reader. */
export interface Prose {
  readonly kind: BlockKind;
  /** What the item says about how the string is written; undefined where it is left to its looks. */
  readonly format: 'text' | 'html' | undefined;
  /** Paragraphs, not one line. */
  readonly body: boolean;
}

/** Lists of objects with a `value` (ninjs 2 and 3). */
const lists: ReadonlyMap<string, BlockKind> = new Map([
  ['headlines', 'title'],
  ['subheadlines', 'title'],
  ['bodies', 'paragraph'],
  ['descriptions', 'description'],
]);

/** Properties with one line (ninjs 1, and what people add). */
const lines: ReadonlyMap<string, BlockKind> = new Map([
  ['headline', 'title'],
  ['extended_headline', 'title'],
  ['headline_extended', 'title'],
  ['subheadline', 'title'],
  ['title', 'title'],
  ['caption', 'caption'],
  ['alttext', 'alternative'],
  ['alt_text', 'alternative'],
  ['altText', 'alternative'],
]);

/** Lists of items in what a feed or an interface answers with. */
const feeds: ReadonlySet<Step | undefined> = new Set(['items', '_items', 'results']);

/**
 * Where in a file or in an item an item begins: a list of items, or one in a feed's `items`; `associations` by name
 * (1, 2) or in a list (3).
 */
export function itemPath(path: readonly Step[]): readonly Step[] {
  let at = typeof path[0] === 'number' ? 1 : feeds.has(path[0]) && typeof path[1] === 'number' ? 2 : 0;
  while (path[at] === 'associations' && at + 2 < path.length) at += 2;
  return path.slice(0, at);
}

/**
 * What the string at a path inside an item is, if people read it: headlines, bodies, descriptions, captions.
 * Slug lines, bylines, names of subjects and places and notes to editors are left.
 *
 * @param path without the item's own.
 * @param contentType of a value in a list, the `contenttype` beside it.
 */
export function proseAt(path: readonly Step[], contentType: string | undefined): Prose | undefined {
  const [key, index, value] = path;
  if (path.length === 3 && typeof index === 'number' && value === 'value') {
    const kind = lists.get(String(key));
    return kind === undefined ? undefined : { kind, format: formatOfType(contentType), body: key === 'bodies' };
  }
  if (path.length !== 1 || typeof key !== 'string') return undefined;
  const line = lines.get(key);
  if (line !== undefined) return { kind: line, format: 'text', body: false };
  // ninjs 1: body_text, body_html, body_xhtml, description_text, …
  const [, what, type] = /^(body|description)_([a-z0-9_]+)$/i.exec(key) ?? [];
  if (what === undefined) return undefined;
  const format = /x?html/i.test(type as string) ? 'html' : /text/i.test(type as string) ? 'text' : undefined;
  return { kind: what === 'body' ? 'paragraph' : 'description', format, body: what === 'body' };
}

function formatOfType(type: string | undefined): Prose['format'] {
  if (type === undefined) return undefined;
  if (/html/i.test(type)) return 'html';
  return /^\s*text\/plain\b/i.test(type) ? 'text' : undefined;
}

/** True of a property that only an item of ninjs has. */
export function isTelling(path: readonly Step[]): boolean {
  const [key, second, third] = path;
  if (path.length === 1) return typeof key === 'string' && /^(?:body_(?:text|x?html)|description_(?:text|x?html))$/.test(key);
  if (key === 'standard' && second === 'name') return true;
  return path.length === 3 && typeof second === 'number' && third === 'value' && lists.has(String(key));
}
