import { doneShare, type Standing, standingSign } from '../editions/dashboard.ts';
import { codeSpan } from './markdown-cell.ts';
import type { Voice } from './voice.ts';

const signs = { none: '⬜', part: '🟨', whole: '✅', stale: '⚠️' } as const;
/** Articles that are named; a comment on a pull request has a length that people read. */
const longest = 50;

/** Languages as a table, and below it the articles that are not whole: for a comment on a pull request. */
export function statusMarkdown(articles: readonly (Standing & { readonly article: string })[], languages: readonly Standing[], voice: Voice): string {
  const say = (key: string): string => voice.say(`status.${key}`);
  const share = (standing: Standing): string => `${signs[standingSign(standing)]} ${voice.percent(doneShare(standing))}`;
  const out = [
    `| ${say('language')} | ${say('done')} | ${say('new')} | ${say('stale')} | ${say('wordsLeft')} |`,
    '|---|--:|--:|--:|--:|',
    ...languages.map((standing) => {
      const numbers = [standing.new, standing.stale, standing.wordsLeft].map((value) => voice.number(value));
      return `| ${voice.languageName(standing.language)} (${standing.language}) | ${share(standing)} | ${numbers.join(' | ')} |`;
    }),
  ];
  const open = new Map<string, Map<string, Standing>>();
  for (const each of articles) (open.get(each.article) ?? open.set(each.article, new Map()).get(each.article))?.set(each.language, each);
  for (const [path, by] of open) if ([...by.values()].every((standing) => standingSign(standing) === 'whole')) open.delete(path);
  if (open.size === 0) return [...out, '', say('allWhole')].join('\n');
  out.push('', `| ${say('article')} | ${languages.map(({ language }) => language).join(' | ')} |`, `|---|${languages.map(() => '--:').join('|')}|`);
  for (const [path, by] of [...open].slice(0, longest)) {
    const cells = languages.map(({ language }) => {
      const standing = by.get(language);
      return standing === undefined ? '–' : share(standing);
    });
    out.push(`| ${codeSpan(path)} | ${cells.join(' | ')} |`);
  }
  if (open.size > longest) out.push('', voice.count('status.moreArticles', open.size - longest));
  return out.join('\n');
}
