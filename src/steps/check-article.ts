import type { Article } from '../model/article.ts';
import { type Block, blockText } from '../model/block.ts';
import { flatSource } from '../qa/flat.ts';
import { checkText } from '../qa/text-checks.ts';
import { type CheckLevels, leveled } from '../qa/levels.ts';
import type { Diagnostic } from '../text/diagnostic.ts';

/**
 * Checks an article before it leaves for translation: what reading it has found (a language that is not what it is said to be,
 * passages with a wrong `lang`, front matter that cannot be read, quotations that may relay a passage and ask for a decision),
 * and slips that every translator would stumble over: a quotation or a bracket that is never closed, a word written twice.
 *
 * @returns diagnostics with `where.offset` in the article's source.
 */
export function checkArticle(article: Article, levels: CheckLevels = {}): readonly Diagnostic[] {
  const read = article.diagnostics.map((each): Diagnostic => (each.code === 'relay-possible' ? { ...each, severity: 'warning' } : each));
  const found: Diagnostic[] = [];
  article.units.forEach(({ unit, block: index }, i) => {
    const block = article.blocks[index] as Block;
    if (!unit.translate || block.kind === 'code') return;
    const following = article.units[i + 1];
    const next = following === undefined ? '' : blockText(article.blocks[following.block] as Block);
    const flat = flatSource(unit);
    for (const { at, ...problem } of checkText(flat, article.language, next)) {
      const offset = sourceOffset(block, at - flat.codes.filter((code) => code < at).length);
      found.push({ ...problem, where: { file: article.path, unit: unit.id, offset } });
    }
  });
  return leveled([...read, ...found], article.language, levels);
}

/** Where an offset of a block's text is in the source. */
function sourceOffset(block: Block, at: number): number {
  let before = 0;
  for (const piece of block.pieces) {
    if (piece.kind !== 'text') continue;
    if (at < before + piece.text.length) {
      // An escape or a line break stands for its text as a whole.
      const literal = piece.span.end - piece.span.start === piece.text.length;
      return piece.span.start + (literal ? at - before : 0);
    }
    before += piece.text.length;
  }
  return block.span.start;
}
