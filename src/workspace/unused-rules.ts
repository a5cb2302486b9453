import type { Block } from '../model/block.ts';
import { ruleKey, usedRules } from '../quotes/used-rules.ts';
import type { PassageRule } from '../quotes/rules.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { locateInConfig } from './discover.ts';
import { messages } from './messages.ts';
import { type Project, shown } from './project.ts';
import { quotesSettings } from './read-settings.ts';

/** The rules of the config, `passages` and `relays`, that match something in an article. */
export function rulesIn(project: Project, blocks: readonly Block[]): readonly string[] {
  const { passages = [], relays = [] } = quotesSettings(project);
  return passages.length + relays.length === 0 ? [] : usedRules(blocks, passages, relays);
}

/**
 * Names the rules of the config that match nothing in any article: `rule-unused`, one for each.
 *
 * @param used what {@link rulesIn} found in each of all articles; undefined of one that could not be read: then nothing is said, since a
 *   rule may be about it.
 */
export async function unusedRules(project: Project, used: readonly (readonly string[] | undefined)[]): Promise<readonly Diagnostic[]> {
  const { passages = [], relays = [] } = quotesSettings(project);
  const known = new Set(used.flatMap((each) => each ?? []));
  const left = [
    ...passages.map((rule, i) => ({ kind: 'passages' as const, i, rule: wordsOf(rule) })),
    ...relays.map(({ quotation }, i) => ({ kind: 'relays' as const, i, rule: `quotation: ${quotation}` })),
  ].filter(({ kind, i }) => !known.has(ruleKey(kind, i)));
  if (left.length === 0 || used.includes(undefined)) return [];
  const file = project.configFile;
  const locate = file === undefined ? () => ({}) : await locateInConfig(file, shown(project, file));
  return left.map(({ kind, i, rule }) => diagnose(messages, 'warning', 'rule-unused', { key: ruleKey(kind, i), rule }, { where: locate([kind, i]) }));
}

/** What a rule looks for: `selector: blockquote, text: …`. */
function wordsOf({ selector, pattern, text }: PassageRule): string {
  return Object.entries({ selector, pattern, text }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])).join(', ');
}
