import { bestMatch } from '../language/match.ts';
import { findMatter } from '../formats/front-matter/matter.ts';
import { append } from '../text/append.ts';
import { applyEdits, type Edit } from '../text/edit.ts';
import { slice, type Span } from '../text/span.ts';
import { escapeHtml } from '../text/html.ts';
import { addressLines, localeProperties } from './head.ts';
import { type Addresses, linkEdits } from './html-links.ts';
import { attributeOf, attributeValue, type PageTag, tagsOf } from './html-tags.ts';
import { pseudoWay } from '../steps/pseudo.ts';
import type { Offer } from './offer.ts';
import { scriptJson } from './script-json.ts';
import type { Tongue } from './tongue.ts';

/** What a page that keeps its own markup is told of its site. */
export interface WholePage {
  /** The edition, its `lang` and `dir` adapted already. */
  readonly text: string;
  readonly tongue: Tongue;
  readonly sourceLanguage: string;
  /** Path of the page. */
  readonly page: string;
  readonly offers: readonly Offer[];
  readonly fallback?: string | undefined;
  readonly base?: string | undefined;
  readonly hidden: boolean;
  /** False: the head is left alone. */
  readonly head: boolean;
  readonly addresses: Addresses;
  /** What it quotes that relays a passage, as JSON-LD. */
  readonly quotations?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The page with canonical, hreflang, og:locale and JSON-LD's language in its head, links between articles at the
 * same edition, and localized pictures; nothing else changes. A pseudo-locale's page asks search engines not to list it.
 */
export function renderWholePage(input: WholePage): string {
  const tags = [...tagsOf(input.text)];
  const edits = [...linkEdits(input.text, tags.filter(({ name }) => name !== 'link').map((tag) => ({ tag })), input.addresses)];
  append(edits, linkEdits(input.text, tags.filter((tag) => tag.name === 'link' && !isAddressLink(input.text, tag)).map((tag) => ({ tag })), input.addresses));
  if (input.head) append(edits, headEdits(input, tags));
  const matter = findMatter(input.text);
  if (matter !== undefined) edits.push({ span: { start: 0, end: matter.end }, text: '' });
  return applyEdits(input.text, edits);
}

function isAddressLink(text: string, tag: PageTag): boolean {
  const rel = attributeValue(text, tag, 'rel')?.toLowerCase() ?? '';
  return rel === 'canonical' || (rel === 'alternate' && attributeOf(tag, 'hreflang') !== undefined);
}

function headEdits({ text, tongue, sourceLanguage, page, offers, fallback, base, hidden, quotations }: WholePage, tags: readonly PageTag[]): readonly Edit[] {
  const edits: Edit[] = [];
  const end = headEnd(tags);
  if (end === undefined) return edits;
  const inHead = tags.filter(({ span, closing }) => span.start < end && !closing);
  const lines: string[] = [];
  const old: PageTag[] = [];
  if (pseudoWay(tongue.language) !== undefined) {
    lines.push('<meta name="robots" content="noindex">');
    append(old, inHead.filter((tag) => tag.name === 'meta' && attributeValue(text, tag, 'name')?.toLowerCase() === 'robots'));
  }
  if (base !== undefined) {
    append(lines, addressLines({ page, offers, fallback, hidden }, base));
    append(old, inHead.filter((tag) => tag.name === 'link' && isAddressLink(text, tag)));
  }
  append(lines, localeProperties(tongue, offers).map(([property, content]) => `<meta property="${property}" content="${escapeHtml(content)}">`));
  append(old, inHead.filter((tag) => tag.name === 'meta' && /^og:locale(?::alternate)?$/i.test(attributeValue(text, tag, 'property') ?? '')));
  old.sort((a, b) => a.span.start - b.span.start);
  // New ones stand where the first old one stood, else at the end of the head.
  const [first, ...rest] = old;
  const place = first?.span ?? { start: end, end };
  const indent = indentAt(text, first === undefined ? (inHead.at(-1)?.span.start ?? end) : first.span.start);
  const xhtml = /<html[^>]*\sxmlns=/i.test(text.slice(0, 5000));
  const written = lines.map((line) => (xhtml ? line.replace(/>$/, ' />') : line));
  if (quotations !== undefined) written.push(`<script type="application/ld+json">${scriptJson(quotations)}</script>`);
  if (first === undefined) {
    const at = lineStart(text, end);
    edits.push({ span: { start: at, end: at }, text: written.map((line) => `${indent}${line}\n`).join('') });
  } else edits.push({ span: place, text: written.join(`\n${indent}`) });
  for (const tag of rest) edits.push({ span: wholeLine(text, tag.span), text: '' });
  for (const tag of tags) {
    if (tag.name === 'script' && tag.raw !== undefined && /ld\+json/i.test(attributeValue(text, tag, 'type') ?? '')) append(edits, jsonLdEdits(text, tag.raw, tongue.language, sourceLanguage));
  }
  return edits;
}

/** Where the head ends: its end tag, or the first tag that cannot stand in one. */
function headEnd(tags: readonly PageTag[]): number | undefined {
  const inside = new Set(['html', 'head', 'title', 'meta', 'link', 'base', 'style', 'script', 'noscript', 'template']);
  for (const tag of tags) {
    if (tag.name === 'head' && tag.closing) return tag.span.start;
    if (!inside.has(tag.name)) return tag.span.start;
  }
  return undefined;
}

function lineStart(text: string, place: number): number {
  const before = /[ \t]*$/.exec(text.slice(Math.max(0, place - 200), place))?.[0] ?? '';
  const at = place - before.length;
  return at === 0 || text[at - 1] === '\n' ? at : place;
}

function indentAt(text: string, place: number): string {
  return /(?:^|\n)([ \t]*)$/.exec(text.slice(Math.max(0, place - 200), place))?.[1] ?? '';
}

/** A tag with its line where it has one to itself. */
function wholeLine(text: string, span: Span): Span {
  const start = lineStart(text, span.start);
  const behind = /^[ \t]*\r?\n/.exec(text.slice(span.end, span.end + 200));
  return behind !== null && (start === 0 || text[start - 1] === '\n') ? { start, end: span.end + behind[0].length } : span;
}

/** The language of each thing that is in the article's; the article's own where nothing says any. */
function jsonLdEdits(text: string, raw: Span, language: string, source: string): readonly Edit[] {
  const json = slice(text, raw);
  const edits: Edit[] = [];
  for (const found of json.matchAll(/"inLanguage"(\s*:\s*)"((?:[^"\\]|\\.)*)"/g)) {
    const start = raw.start + found.index + '"inLanguage"'.length + (found[1] as string).length + 1;
    const said = found[2] as string;
    if (bestMatch(said, [source]) !== undefined && bestMatch(said, [language]) === undefined) edits.push({ span: { start, end: start + said.length }, text: language });
  }
  if (edits.length > 0 || json.includes('"inLanguage"')) return edits;
  const type = /"@type"\s*:\s*"(?:\w*Article|\w*Posting|Report|WebPage)"/.exec(json);
  if (type === null) return edits;
  const at = raw.start + type.index;
  const gap = /(\s*)$/.exec(json.slice(Math.max(0, type.index - 100), type.index))?.[1] ?? '';
  return [{ span: { start: at, end: at }, text: `"inLanguage": "${language}",${gap === '' ? ' ' : gap}` }];
}
