import { identityOf, sameLanguage } from '../language/identify/same.ts';
import { isDense } from '../language/identify/scripts.ts';
import { stopWords } from '../language/identify/stopwords.ts';
import type { Block } from '../model/block.ts';
import { groundOf } from './ground.ts';
import type { Verdict } from './judge.ts';
import type { Look } from './look.ts';

/**
 * The language that most of an article is in, where it is not the one it was said to be in. Posts do not count:
 * an article may be short and its posts long.
 */
export function otherLanguage(
  blocks: readonly Block[],
  looks: readonly (Look | undefined)[],
  found: readonly (Verdict | undefined)[],
  language: string,
): string | undefined {
  const letters = new Map<string, number>();
  // A sign of a dense script says as much as three letters, and no spaces tell its words.
  const dense = groundOf(language).scripts.some(isDense);
  let total = 0;
  let foreign = 0;
  looks.forEach((seen, i) => {
    if (seen === undefined || (seen.words < 3 && !(dense && seen.ownLetters >= 4)) || blocks[i]?.embed !== undefined || blocks[i]?.kind === 'quotation') return;
    const verdict = found[i];
    // Names, paths and numbers speak for no language whose small words are known.
    const ownWords = seen.own > 0 || (dense && seen.ownLetters >= 4) || (seen.hits.count.size === 0 && !(identityOf(language) in stopWords));
    // What is not foreign beyond doubt and has words of the article's language only quotes another.
    const key = verdict === undefined || (!verdict.foreign && seen.own >= 2) ? (ownWords ? identityOf(language) : undefined) : verdict.language;
    const size = (dense ? 3 : 1) * seen.ownLetters + seen.otherLetters;
    if (verdict?.foreign === true) foreign += size;
    if (key === undefined && verdict?.foreign !== true) return;
    total += size;
    if (key === undefined) return;
    letters.set(identityOf(key), (letters.get(identityOf(key)) ?? 0) + size);
  });
  const [most] = [...letters].sort((a, b) => b[1] - a[1]);
  if (most === undefined || sameLanguage(most[0], language)) return undefined;
  // A language that is hardly known is taken for several near ones.
  return (letters.get(identityOf(language)) ?? 0) < total * 0.2 && (most[1] > total * 0.5 || (foreign > total * 0.6 && most[1] > total * 0.2)) ? most[0] : undefined;
}

/**
 * The language of what looks like text that nobody has translated yet: much of the article, here and there, in
 * items and headings too, and nothing that marks it as somebody's words. Undefined where there is none.
 */
export function untranslated(
  blocks: readonly Block[],
  looks: readonly (Look | undefined)[],
  found: readonly (Verdict | undefined)[],
): { found: string; count: number } | undefined {
  let total = 0;
  let foreign = 0;
  let count = 0;
  let runs = 0;
  let structured = 0;
  let before = false;
  const languages = new Map<string, number>();
  looks.forEach((seen, i) => {
    if (seen === undefined) return;
    const block = blocks[i] as Block;
    const size = seen.ownLetters + seen.otherLetters;
    total += size;
    const verdict = found[i];
    const counts = verdict?.foreign === true && block.embed === undefined && block.kind !== 'quotation' && block.language === undefined;
    if (counts) {
      foreign += size;
      count += 1;
      if (!before) runs += 1;
      if (block.kind !== 'paragraph') structured += 1;
      const key = verdict.language ?? 'und';
      languages.set(key, (languages.get(key) ?? 0) + 1);
    }
    before = counts;
  });
  const [most] = [...languages].sort((a, b) => b[1] - a[1]);
  return most !== undefined && runs >= 4 && foreign >= total * 0.15 && structured >= count * 0.25 ? { found: most[0], count } : undefined;
}
