import { quotationMarks } from '../language/conventions/quotation-marks.ts';
import { sameLanguage } from '../language/identify/same.ts';
import { transformedTag } from '../language/transformed.ts';
import type { Article } from '../model/article.ts';
import { blockText, type Block } from '../model/block.ts';
import { findQuoted } from '../quotes/marks.ts';
import { isWordsOf } from '../quotes/original.ts';
import { collapse } from '../text/space.ts';
import { slice, type Span } from '../text/span.ts';

/** What a quotation in an edition relays. */
export interface Relayed {
  /** Its words as a reader sees them; absent where markup stands in it that only a parser could read. */
  readonly text?: string;
  /** True where the edition is in the passage's language: these are the words that were said. */
  readonly original: boolean;
  /** The words of the passage that it relays, and their language. */
  readonly said: string;
  readonly saidIn: string;
  readonly speaker?: string;
}

/** A quotation that relays a passage, where it stands in the text of an edition. */
export interface RelayedPlace {
  readonly span: Span;
  /** BCP 47: `de-t-uk`, German that was made of Ukrainian; `uk` where the words are the original's. */
  readonly language: string;
  readonly relayed: Relayed;
}

/**
 * Where the quotations of a block that relay a passage stand in its edition: between quotation marks of the edition's language, in
 * the order of the source's. Nowhere where that cannot be told without doubt: where the edition has more or fewer quotations, marks
 * of no known kind, or elements that cross them; and in the passage's own language where the words are not the passage's.
 *
 * @param text of the edition; `span`: the block's place in it.
 * @param language of that text: the source's where the block is not translated.
 */
export function relayedPlaces(article: Article, index: number, text: string, span: Span, language: string): readonly RelayedPlace[] {
  const relays = article.relays.filter(({ block }) => block === index);
  if (relays.length === 0) return [];
  const before = findQuoted(blockText(article.blocks[index] as Block)).filter(({ depth }) => depth === 0);
  const raw = slice(text, span);
  const after = findQuoted(withoutMarkup(raw)).filter(({ depth }) => depth === 0);
  if (before.length !== after.length || [...before, ...after].some(({ closed }) => !closed)) return [];
  const opens = quotationMarks(language)?.opens;
  return relays.flatMap((relay): readonly RelayedPlace[] => {
    const at = before.findIndex(({ from, to }) => from === relay.start && to === relay.end);
    const found = after[at];
    const passage = article.said.find(({ id }) => id === relay.passage);
    if (found === undefined || passage?.language === undefined) return [];
    if (found.mark !== before[at]?.mark && found.mark !== '"' && opens?.has(found.mark) !== true) return [];
    const words = raw.slice(found.from, found.to);
    if (!isWhole(words)) return [];
    const plain = plainWords(words);
    const original = sameLanguage(passage.language, language);
    const tag = original ? language : transformedTag(language, passage.language);
    if (tag === undefined || (original && (plain === undefined || !isWordsOf(plain, passage.text)))) return [];
    return [
      {
        span: { start: span.start + found.from, end: span.start + found.to },
        language: tag,
        relayed: {
          ...(plain === undefined ? {} : { text: plain }),
          original,
          said: relay.original,
          saidIn: passage.language,
          ...(passage.speaker === undefined ? {} : { speaker: passage.speaker }),
        },
      },
    ];
  });
}

/** The same length of text, in which tags and the addresses of links are letters: the quotation marks in them quote nothing. */
function withoutMarkup(text: string): string {
  return text.replace(/<[^<>]*>|(?<=\])\([^()]*\)/g, (found) => 'x'.repeat(found.length));
}

/** True if every element that begins in a text ends in it. */
function isWhole(text: string): boolean {
  const open: string[] = [];
  for (const [, end, name] of text.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^<>]*>/gi)) {
    if (end === '') {
      if (!/^(?:br|img|wbr|input)$/i.test(name as string)) open.push((name as string).toLowerCase());
    } else if (open.pop() !== (name as string).toLowerCase()) return false;
  }
  return open.length === 0;
}

/** A text as a reader sees it; undefined where references, emphasis or escapes may stand in it. */
function plainWords(text: string): string | undefined {
  const bare = collapse(text.replace(/<[^<>]*>/g, ''));
  return /[&<>*_`[\]\\]/.test(bare) ? undefined : bare;
}
