import { glossEdit } from '../formats/gloss.ts';
import { direction } from '../language/direction.ts';
import { translationWord } from '../language/labelled.ts';
import type { Article } from '../model/article.ts';
import { type Block, blockText } from '../model/block.ts';
import { belongs } from '../quotes/passage-list.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** The translation of a passage as an edition has it. */
export interface PrintedGloss {
  /** Index of the block that it stands behind. */
  readonly block: number;
  /** What was printed, in the edition's text; absent where it does not stand right behind the block. */
  readonly span?: Span;
  /** Plain text. */
  readonly paragraphs: readonly string[];
}

/** A gloss to be printed, behind a block. */
export interface Gloss {
  readonly edit: Edit;
  readonly block: number;
  readonly paragraphs: readonly string[];
}

/** Where a gloss stands in the edition, by where its blocks do. */
export function printedAt({ edit, block, paragraphs }: Gloss, { blocks }: Article, spans: readonly (Span | undefined)[]): PrintedGloss {
  const end = spans[block]?.end;
  return { block, paragraphs, ...(end === undefined || edit.span.start !== blocks[block]?.span.end ? {} : { span: { start: end, end: end + edit.text.length } }) };
}

/** What prints the translations of passages behind them: of one post together, behind the line that names its author. */
export function glossEdits(article: Article, glosses: ReadonlyMap<number, readonly string[]>, language: string, postLabel: string | undefined): readonly Gloss[] {
  const out: Gloss[] = [];
  const done = new Set<number>();
  for (const index of glosses.keys()) {
    if (done.has(index)) continue;
    const whole = article.passages.has(index);
    const group = whole ? postOf(article, index) : [index];
    for (const i of group) done.add(i);
    const paragraphs = group.flatMap((i) => glosses.get(i) ?? []);
    const blocks = group.map((i) => article.blocks[i] as Block);
    const label = (whole && isPost(article, group) ? postLabel : undefined) ?? translationWord(language);
    const edit = glossEdit({ source: article.source, blocks, paragraphs, label, each: !whole, language, direction: direction(language) });
    if (edit !== undefined) out.push({ edit, block: group.at(-1) as number, paragraphs });
  }
  return out;
}

/** True of an embedded post, or of one that a line with a handle ends. */
function isPost({ blocks, passages }: Article, group: readonly number[]): boolean {
  return group.some((i) => blocks[i]?.embed !== undefined || (passages.get(i)?.reason === 'attribution' && /(?:^|[\s(（])@[\p{L}\p{N}_]/u.test(blockText(blocks[i] as Block))));
}

/** The blocks of the passage that a block is a part of, in order, up to its attribution. */
function postOf(article: Article, index: number): readonly number[] {
  const { container } = article.blocks[index] as Block;
  if (container !== undefined) return article.blocks.flatMap((block, i) => (block.container === container ? [i] : []));
  const out = [index];
  for (let i = index + 1; article.passages.has(i); i += 1) {
    if (article.blocks[i]?.within !== undefined) continue;
    const attribution = article.passages.get(i)?.reason === 'attribution';
    if (!attribution && !belongs(article.blocks, article.passages, out.at(-1) as number, i)) break;
    out.push(i);
    if (attribution) break;
  }
  return out;
}
