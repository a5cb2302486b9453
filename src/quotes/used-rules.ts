import { type Block, readerText } from '../model/block.ts';
import { collapse } from '../text/space.ts';
import { applyRules, type PassageRule } from './rules.ts';
import type { RelayRule } from './settled.ts';

/** Where a rule stands in the config: `passages[0]`. */
export function ruleKey(kind: 'passages' | 'relays', index: number): string {
  return `${kind}[${index}]`;
}

/**
 * The rules of a config that match something in an article, by their {@link ruleKey}. A rule that cannot be read is among them: that is
 * another problem. Of a rule about a quotation its words are looked for in all of the article.
 *
 * @example usedRules(blocks, [{ text: 'Ми тут' }], []) // ['passages[0]'] where a block says so
 */
export function usedRules(blocks: readonly Block[], passages: readonly PassageRule[], relays: readonly RelayRule[]): readonly string[] {
  const out: string[] = [];
  passages.forEach((rule, i) => {
    const found = applyRules(blocks, [rule]);
    if (found.diagnostics.length + found.passages.size + found.inline.length + found.open.size + found.openStretches.length > 0) out.push(ruleKey('passages', i));
  });
  const texts = relays.length === 0 ? [] : blocks.map((block) => collapse(readerText(block)));
  relays.forEach(({ quotation }, i) => {
    const words = collapse(quotation);
    if (texts.some((text) => text.includes(words))) out.push(ruleKey('relays', i));
  });
  return out;
}
