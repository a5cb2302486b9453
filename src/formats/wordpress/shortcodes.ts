import type { BlockKind } from '../../model/block.ts';
import { hasWords } from '../../text/space.ts';

/** A stretch of text, in UTF-16 code units. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** Shortcodes that WordPress has itself; others are known by their attributes or their end. */
const known = 'caption|wp_caption|gallery|audio|video|playlist|embed';
const attributes = String.raw`(?:\s+(?:[\w-]+\s*=\s*(?:"[^"\]]*"|'[^'\]]*'|[^\s"'\]]+)|"[^"\]]*"))*`;
const shortcode = new RegExp(
  String.raw`\[embed${attributes}\s*\][^\[\]]*\[/embed\]|\[/[a-z][\w-]*\]|\[(?:${known})(?=[\s\]/])${attributes}\s*/?\]|\[[a-z][\w-]*(?:\s+[\w-]+\s*=\s*(?:"[^"\]]*"|'[^'\]]*'|[^\s"'\]]+))+\s*/?\]`,
  'g',
);

/**
 * Where a text has shortcodes; `[embed]…[/embed]` is one with what it holds.
 *
 * @example findShortcodes('[caption id="a"]A pier[/caption]') // 0..16 and 22..32
 */
export function findShortcodes(text: string, offset: number = 0): readonly Range[] {
  const found: Range[] = [];
  const open = /\[([a-z][\w-]*)\]/g;
  for (const { index, 0: match } of text.matchAll(shortcode)) found.push({ start: index + offset, end: index + match.length + offset });
  // `[quote]` is one where `[/quote]` follows; `[sic]` is text.
  const ends = new Map<string, number>();
  for (const { index, 0: match } of text.matchAll(/\[\/[a-z][\w-]*\]/g)) ends.set(match.slice(2, -1), index);
  for (const { index, 0: match, 1: name } of text.matchAll(open)) {
    if ((ends.get(name as string) ?? -1) > index && !found.some(({ start, end }) => start <= index + offset && index + offset < end)) found.push({ start: index + offset, end: index + match.length + offset });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Attributes of shortcodes whose values people read. */
const readable: ReadonlyMap<string, BlockKind> = new Map([
  ['alt', 'alternative'],
  ['caption', 'caption'],
  ['title', 'attribute'],
  ['subtitle', 'attribute'],
  ['heading', 'attribute'],
  ['description', 'attribute'],
  ['label', 'attribute'],
  ['placeholder', 'attribute'],
  ['text', 'attribute'],
]);

/** The value of an attribute that people read, without its quotation marks. */
export interface ShortcodeText {
  readonly kind: BlockKind;
  readonly span: Range;
  readonly quote: string;
}

/**
 * The texts in the attributes of the shortcode from `start` to `end`.
 *
 * @example shortcodeTexts('[video title="A pier"]', 0, 22) // 14..20
 */
export function shortcodeTexts(source: string, start: number, end: number): readonly ShortcodeText[] {
  const found: ShortcodeText[] = [];
  for (const match of source.slice(start, end).matchAll(/(?<=\s)([\w-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    const kind = readable.get((match[1] as string).toLowerCase());
    const value = match[2] as string;
    const to = start + match.index + match[0].length - 1;
    if (kind !== undefined && hasWords(value)) found.push({ kind, span: { start: to - value.length + 2, end: to }, quote: value.charAt(0) });
  }
  return found;
}
