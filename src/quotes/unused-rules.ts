import { type Block, readerText } from '../model/block.ts';
import { collapse } from '../text/space.ts';
import { applyRules, type PassageRule } from './rules.ts';
import type { RelayRule } from './settled.ts';

/** The rules of a config that no article has answered to so far, by their number in it. */
export interface UnusedRules {
  readonly passages: readonly number[];
  readonly relays: readonly number[];
}

/** All rules, before an article is looked at. */
export function allRules(passages: readonly PassageRule[], relays: readonly RelayRule[]): UnusedRules {
  return { passages: [...passages.keys()], relays: [...relays.keys()] };
}

/**
 * Leaves those that match nothing in an article. A rule that cannot be read is not among them: that is another problem. Of a rule about
 * a quotation its words are looked for in all of the article.
 */
export function unusedIn(blocks: readonly Block[], left: UnusedRules, passages: readonly PassageRule[], relays: readonly RelayRule[]): UnusedRules {
  const isIdle = (rule: PassageRule | undefined): boolean => {
    if (rule === undefined) return false;
    const found = applyRules(blocks, [rule]);
    return found.diagnostics.length === 0 && found.passages.size + found.inline.length + found.open.size + found.openStretches.length === 0;
  };
  const texts = left.relays.length === 0 ? [] : blocks.map((block) => collapse(readerText(block)));
  return {
    passages: left.passages.filter((i) => isIdle(passages[i])),
    relays: left.relays.filter((i) => {
      const words = collapse(relays[i]?.quotation ?? '');
      return !texts.some((text) => text.includes(words));
    }),
  };
}
