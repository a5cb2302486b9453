import { identityOf, sameLanguage } from '../language/identify/same.ts';
import { countHits, type Hits } from '../language/identify/evidence.ts';
import { prose, words } from '../language/identify/prose.ts';
import { scriptOf, type Script } from '../language/identify/scripts.ts';

/** What a cheap look at a text says: scripts and small words, no model. */
export interface Look {
  /**
   * `nothing`: no letters; `own`: nothing speaks against the article's language; `script`: most of it is in a
   * script that language is not written in; `words`: its small words are those of another language.
   */
  readonly verdict: 'nothing' | 'own' | 'script' | 'words';
  readonly prose: string;
  readonly words: readonly string[];
  readonly hits: Hits;
  /** Letters in the scripts of the article's language, and in others. */
  readonly ownLetters: number;
  readonly otherLetters: number;
  readonly otherScript?: Script;
}

/** How many words a look reads: a language shows itself in fewer. */
const enough = 60;

/**
 * Looks whether a text may be in another language than its article, without loading anything.
 *
 * @param scripts of the article's language; empty where they are not known: nothing is foreign by script then.
 */
export function look(text: string, language: string, scripts: readonly Script[]): Look {
  const cleaned = prose(text.length > 1200 ? text.slice(0, 1200) : text);
  let ownLetters = 0;
  let otherLetters = 0;
  const others = new Map<Script, number>();
  for (let i = 0; i < cleaned.length; i += 1) {
    const script = scriptOf(cleaned.charCodeAt(i));
    if (script === undefined) continue;
    if (scripts.length === 0 || scripts.includes(script)) ownLetters += 1;
    else {
      otherLetters += 1;
      others.set(script, (others.get(script) ?? 0) + 1);
    }
  }
  const list = words(cleaned).slice(0, enough);
  const hits = countHits(list);
  const shared = { prose: cleaned, words: list, hits, ownLetters, otherLetters };
  if (ownLetters + otherLetters === 0) return { verdict: 'nothing', ...shared };
  if (otherLetters > ownLetters) {
    const [otherScript] = [...others].sort((a, b) => b[1] - a[1])[0] as [Script, number];
    return { verdict: 'script', otherScript, ...shared };
  }
  const own = hits.weight.get(identityOf(language)) ?? 0;
  let best = 0;
  for (const [other, weight] of hits.weight) if (!sameLanguage(other, language) && weight > best) best = weight;
  return { verdict: best > own && best >= 0.5 ? 'words' : 'own', ...shared };
}
