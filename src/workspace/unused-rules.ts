import { allRules, unusedIn } from '../quotes/unused-rules.ts';
import type { PassageRule } from '../quotes/rules.ts';
import { type Diagnostic, diagnose } from '../text/diagnostic.ts';
import { readArticleFile } from './article.ts';
import { locateInConfig } from './discover.ts';
import type { ArticleFile } from './find.ts';
import { messages } from './messages.ts';
import { type Project, shown } from './project.ts';
import { readSettings, quotesSettings } from './read-settings.ts';

/**
 * Names the rules of the config, `passages` and `relays`, that match nothing in any article: `rule-unused`, one for each. Articles are read
 * until each rule has matched; where one cannot be read, nothing is said, since the rule may be about it.
 *
 * @param articles all articles of the project.
 */
export async function unusedRules(project: Project, articles: readonly ArticleFile[], reading: { readonly language?: string | undefined; readonly format?: string | undefined }): Promise<readonly Diagnostic[]> {
  const { passages = [], relays = [] } = quotesSettings(project);
  let left = allRules(passages, relays);
  // The author's rules alone: what texts look like is not asked here.
  const settings = { ...readSettings(project), passages: { detect: false } };
  for (const file of articles) {
    if (left.passages.length + left.relays.length === 0) return [];
    const read = await readArticleFile(project, file, { ...reading, settings, sentences: false });
    if (read.problem !== undefined) return [];
    left = unusedIn(read.value.article.blocks, left, passages, relays);
  }
  if (left.passages.length + left.relays.length === 0) return [];
  const file = project.configFile;
  const locate = file === undefined ? () => ({}) : await locateInConfig(file, shown(project, file));
  const tell = (key: 'passages' | 'relays', i: number, rule: string): Diagnostic => diagnose(messages, 'warning', 'rule-unused', { key: `${key}[${i}]`, rule }, { where: locate([key, i]) });
  return [
    ...left.passages.map((i) => tell('passages', i, wordsOf(passages[i] as PassageRule))),
    ...left.relays.map((i) => tell('relays', i, `quotation: ${relays[i]?.quotation ?? ''}`)),
  ];
}

/** What a rule looks for: `selector: blockquote, text: …`. */
function wordsOf({ selector, pattern, text }: PassageRule): string {
  return Object.entries({ selector, pattern, text }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])).join(', ');
}
