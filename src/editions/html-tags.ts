import { isVoid } from '../formats/html/element.ts';
import { scanTag, type Tag, type TagAttribute } from '../formats/html/tag.ts';
import type { Span } from '../text/span.ts';

/** Elements whose content is text alone, up to their own end tag (HTML, 13.2.5.2 to 13.2.5.5). */
const rawText: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'template']);

/** A tag of a page; of an element with raw text also where that text stands. */
export interface PageTag extends Tag {
  readonly raw?: Span;
}

/**
 * The tags of a stretch of HTML in order, comments and raw text passed over. Linear: where a tag does not end,
 * the rest of the text is no markup, as in browsers.
 */
export function* tagsOf(source: string, from = 0, to: number = source.length): Generator<PageTag> {
  let at = source.indexOf('<', from);
  while (at >= 0 && at < to) {
    const next = source[at + 1] ?? '';
    if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 2);
      if (end < 0) return;
      at = source.indexOf('<', end + 3);
      continue;
    }
    if (next === '!' || next === '?') {
      const end = source.indexOf('>', at);
      if (end < 0) return;
      at = source.indexOf('<', end + 1);
      continue;
    }
    if (!/[A-Za-z/]/.test(next) || (next === '/' && !/[A-Za-z]/.test(source[at + 2] ?? ''))) {
      at = source.indexOf('<', at + 1);
      continue;
    }
    const tag = scanTag(source, at, to);
    if (tag === undefined) return;
    if (tag.closing || !rawText.has(tag.name) || tag.name === 'template') {
      yield tag;
      at = source.indexOf('<', tag.span.end);
      continue;
    }
    const end = rawEnd(source, tag.name, tag.span.end, to);
    yield { ...tag, raw: { start: tag.span.end, end } };
    at = source.indexOf('<', end);
  }
}

function rawEnd(source: string, name: string, from: number, to: number): number {
  const end = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  end.lastIndex = from;
  const found = end.exec(source);
  return found === null || found.index > to ? to : found.index;
}

/** An attribute of a tag by its name in lower case. */
export function attributeOf(tag: Tag, name: string): TagAttribute | undefined {
  return tag.attributes.find((attribute) => attribute.name === name);
}

/** The value of an attribute with its commonest character references decoded; undefined where there is none. */
export function attributeValue(source: string, tag: Tag, name: string): string | undefined {
  const value = attributeOf(tag, name)?.value;
  return value === undefined ? undefined : decodeHtml(source.slice(value.start, value.end));
}

/** Text of HTML with the references that markup needs decoded, and those by number. */
export function decodeHtml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos|nbsp|mdash|ndash|hellip|laquo|raquo|ldquo|rdquo|lsquo|rsquo|copy));?/g, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return names[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\uFFFD' : String.fromCodePoint(code);
  });
}

const names: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', mdash: '—', ndash: '–', hellip: '…',
  laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', copy: '©',
};

/** An element of a stretch of HTML. */
export interface PageElement {
  readonly tag: PageTag;
  /** Between its tags. */
  readonly content: Span;
  /** With its tags. */
  readonly span: Span;
  /** Index of the element it is in; -1 at the top. */
  readonly parent: number;
  /** False where the end tag is missing. */
  readonly closed: boolean;
}

/** The elements of a stretch of HTML in the order of their start tags. An end tag closes what is open inside it. */
export function elementsOf(source: string, from = 0, to: number = source.length): readonly PageElement[] {
  const elements: { tag: PageTag; content: Span; span: Span; parent: number; closed: boolean }[] = [];
  const open: number[] = [];
  const count = new Map<string, number>();
  const shut = (end: Span, closed: boolean): string => {
    const element = elements[open.pop() as number] as (typeof elements)[number];
    element.content = { start: element.tag.span.end, end: end.start };
    element.span = { start: element.tag.span.start, end: closed ? end.end : end.start };
    element.closed = closed;
    count.set(element.tag.name, (count.get(element.tag.name) ?? 1) - 1);
    return element.tag.name;
  };
  for (const tag of tagsOf(source, from, to)) {
    if (tag.closing) {
      if ((count.get(tag.name) ?? 0) === 0) continue;
      while (shut(tag.span, (elements[open.at(-1) as number] as PageElement).tag.name === tag.name) !== tag.name);
      continue;
    }
    const alone = isVoid(tag.name);
    elements.push({ tag, content: { start: tag.span.end, end: tag.span.end }, span: tag.span, parent: open.at(-1) ?? -1, closed: alone });
    if (alone) continue;
    open.push(elements.length - 1);
    count.set(tag.name, (count.get(tag.name) ?? 0) + 1);
  }
  while (open.length > 0) shut({ start: to, end: to }, false);
  return elements;
}
