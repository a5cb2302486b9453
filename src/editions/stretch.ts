import { direction } from '../language/direction.ts';
import { countScripts, scriptsOf } from '../language/identify/scripts.ts';
import { bestMatch } from '../language/match.ts';
import type { Article } from '../model/article.ts';
import { type Block, type BlockKind, blockText } from '../model/block.ts';
import type { Passage } from '../model/translation.ts';
import type { PrintedGloss } from '../steps/printed-gloss.ts';
import type { Span } from '../text/span.ts';
import { createAnchors } from './anchor.ts';
import { escapeHtml } from '../text/html.ts';
import { type InnerPassage, placesOf } from './inner-passage.ts';
import { relayedPlaces } from './relayed.ts';

/** A block of an article where it stands in the text of an edition. */
export interface Stretch {
  /** UTF-16 code units of the edition's text. */
  readonly span: Span;
  readonly kind: BlockKind;
  readonly level?: number;
  /** Why it is not in the edition's language. */
  readonly why?: 'passage' | 'attribution' | 'fallback';
  /** BCP 47 tag where it is not in the edition's language; empty where nobody knows. */
  readonly language?: string;
  /** What the author says of it already, on its element or around it. */
  readonly authors?: { readonly language?: boolean; readonly translate?: boolean };
  /** The language that the post was written in, of a line that names its author. */
  readonly postLanguage?: string;
  readonly speaker?: string;
  readonly container?: number;
  readonly embed?: string;
  /** The format's own word for how its text is written, where that is not as everywhere: `json:html:text`, `paragraph`. */
  readonly place?: string;
  /** Of a heading: its place in an address, made of the source so that every edition has the same. */
  readonly anchor?: string;
  /** What stands before it in its line, of a text article: `- `, `> `. */
  readonly marker?: string;
  /** Passages inside it, in the order of the edition's text. */
  readonly inner?: readonly InnerPassage[];
  /** The translation of the passage that ends with it, printed behind it. */
  readonly gloss?: PrintedGloss;
}

/** What of an edition its stretches are made of. */
export interface StretchSource {
  /** The article as it is for the edition's language. */
  readonly article: Article;
  readonly text: string;
  /** Where each block stands in the edition, by index. */
  readonly spans: readonly (Span | undefined)[];
  /** Ids of the units that have the source's text. */
  readonly fallback: ReadonlySet<string>;
  /** BCP 47 tag of the edition. */
  readonly language: string;
  readonly glosses?: readonly PrintedGloss[] | undefined;
  /** True: quotations that relay a passage are marked. */
  readonly relays?: boolean | undefined;
}

/** The blocks of an article in an edition, sorted, none inside another. */
export function stretchesOf({ article, text, spans, fallback, language, glosses = [], relays = false }: StretchSource): readonly Stretch[] {
  const anchors = createAnchors();
  const foreign = new Map<string, { readonly language?: string }>();
  const elsewhere = (said: string): { readonly language?: string } => {
    const known = foreign.get(said) ?? (said !== '' && bestMatch(said, [language]) !== undefined ? {} : { language: said });
    foreign.set(said, known);
    return known;
  };
  const stretches: Stretch[] = [];
  const inner = (index: number, block: Block, span: Span): readonly InnerPassage[] => {
    const passages = article.inline.get(index) ?? [];
    const places = passages.length === 0 ? [] : placesOf(passages, { source: article.source, block: block.span, text, span });
    return passages
      .flatMap((passage, i): readonly InnerPassage[] => {
        const place = places[i];
        return place === undefined ? [] : [{ span: place, why: 'passage', ...elsewhere(passage.language ?? authorsLanguage(block, passage.reason, article)) }];
      })
      .sort((a, b) => a.span.start - b.span.start);
  };
  const quoted = (index: number, span: Span, said: readonly InnerPassage[], of: string): readonly InnerPassage[] => {
    const places = relayedPlaces(article, index, text, span, of).filter((it) => !said.some((each) => each.span.start < it.span.end && it.span.start < each.span.end));
    return [...said, ...places.map((it): InnerPassage => ({ ...it, why: 'relay' }))].sort((a, b) => a.span.start - b.span.start);
  };
  for (const { unit, block: index, gloss } of article.units) {
    if (gloss === true) continue;
    const block = article.blocks[index] as Block;
    const span = spans[index];
    if (span === undefined || block.within !== undefined) continue;
    const passage = article.passages.get(index);
    const anchor = block.kind === 'heading' ? anchors.of(blockText(block)) : undefined;
    const said = passage?.reason === 'attribution' ? languageOfLine(block, passage, article) : (passage?.language ?? authorsLanguage(block, passage?.reason, article));
    const standing = passage === undefined ? inner(index, block, span) : [];
    const within = relays && passage === undefined ? quoted(index, span, standing, fallback.has(unit.id) ? article.language : language) : standing;
    const printed = glosses.find((each) => each.block === index);
    const why = passage === undefined ? (fallback.has(unit.id) ? 'fallback' : undefined) : passage.reason === 'attribution' ? 'attribution' : 'passage';
    stretches.push({
      span,
      kind: block.kind,
      ...(block.level === undefined ? {} : { level: block.level }),
      ...(why === undefined ? {} : { why, ...elsewhere(why === 'fallback' ? (block.language ?? article.language) : said) }),
      ...(passage === undefined || (block.language === undefined && block.translate === undefined) ? {} : { authors: { language: block.language !== undefined, translate: block.translate !== undefined } }),
      ...(passage?.reason === 'attribution' && passage.language !== undefined ? { postLanguage: passage.language } : {}),
      ...(passage?.speaker === undefined ? {} : { speaker: passage.speaker }),
      ...(block.container === undefined ? {} : { container: block.container }),
      ...(block.embed === undefined ? {} : { embed: block.embed }),
      ...(block.place === 'html:text' ? {} : { place: block.place }),
      ...(anchor === undefined ? {} : { anchor }),
      ...(article.format === 'text' ? { marker: markerOf(article.source, block.span.start) } : {}),
      ...(within.length === 0 ? {} : { inner: within }),
      ...(printed === undefined ? {} : { gloss: printed }),
    });
  }
  return stretches.sort((a, b) => a.span.start - b.span.start);
}

/** What an author excludes from translation is in the article's language unless he says another. */
function authorsLanguage(block: Block, reason: string | undefined, article: Article): string {
  return block.language ?? (reason === 'author' ? article.language : '');
}

/** A line that names an author has its date in the article's language; a name alone may be in the letters of the passage. */
function languageOfLine(block: Block, passage: Passage, { language }: Article): string {
  const letters = countScripts(blockText(block));
  const own = scriptsOf(language);
  return passage.language !== undefined && letters.size > 0 && own.length > 0 && !own.some((script) => letters.has(script)) ? passage.language : language;
}

function markerOf(source: string, start: number): string {
  let at = start;
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') at -= 1;
  return source.slice(at, start);
}

/**
 * The attributes that a stretch needs, as markup with a space before each: its language and direction where they
 * are not the page's, and `translate="no"` for what must stand; of a quotation that relays a passage its language alone.
 */
export function languageAttributes({ why, language }: { readonly why?: Stretch['why'] | InnerPassage['why']; readonly language?: string }): string {
  const no = why === 'passage' || why === 'attribution' ? ' translate="no"' : '';
  if (language === undefined) return no;
  // A quotation is in the language around it: only where its words come from is new.
  if (why === 'relay') return ` lang="${escapeHtml(language)}"`;
  return ` lang="${escapeHtml(language)}" dir="${language === '' ? 'auto' : direction(language)}"${no}`;
}

/** True of what a reader reads as text of the article: not of titles of links, alternative texts, values of a head. */
export function isRead({ kind }: Stretch): boolean {
  return !unread.has(kind);
}

const unread: ReadonlySet<BlockKind> = new Set(['link-title', 'alternative', 'attribute', 'metadata', 'code']);

/** Content in an element that keeps the page's direction (an item with its bullet, a cell in its column). */
export function inside(stretch: Stretch | undefined, html: string): string {
  const attributes = stretch === undefined ? '' : languageAttributes(stretch);
  return attributes === '' ? html : `<span${attributes}>${html}</span>`;
}

/** The stretches that lie in a span, by a search among all of them. */
export function stretchesIn(stretches: readonly Stretch[], span: Span): readonly Stretch[] {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch).span.start < span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < stretches.length && (stretches[end] as Stretch).span.end <= span.end) end += 1;
  return stretches.slice(low, end);
}
