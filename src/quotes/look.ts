import { countHits, smallWords, type Hits } from '../language/identify/evidence.ts';
import { prose, words } from '../language/identify/prose.ts';
import { scriptOf, type Script } from '../language/identify/scripts.ts';
import { type Glance, glance } from './glance.ts';
import { type Ground, telling } from './ground.ts';

/** What a cheap look at a text says: scripts and small words, no model. */
export interface Look {
  /**
   * `nothing`: no letters; `own`: nothing speaks against the article's language; `script`: most of it is in a
   * script that language is not written in; `words`: its small words, or its letters, are those of another language.
   */
  readonly verdict: 'nothing' | 'own' | 'script' | 'words';
  /** The share of the words that have a letter which the article's language lacks; a quarter where it lacks those of that language. */
  readonly strange: number;
  /** Empty where a glance left no doubt. */
  readonly prose: string;
  /** How many words were read. */
  readonly words: number;
  /** How many small words of the article's language were found, and of every language; none where a glance left no doubt. */
  readonly own: number;
  readonly hits: Hits;
  /** Letters in the scripts of the article's language, and in others. */
  readonly ownLetters: number;
  readonly otherLetters: number;
  readonly otherScript?: Script;
}

/** How many words, and code units, a look reads: a language shows itself in fewer. */
const enough = { words: 60, units: 800 } as const;

/**
 * Looks whether a text may be in another language than its article, without loading anything.
 *
 * @param whole true: count the small words of every language in any case.
 */
export function look(text: string, ground: Ground, whole = false): Look {
  const { language, scripts } = ground;
  if (!whole) {
    const glanced = glance(text, ground);
    if (glanced.verdict === 'own') return ownLook(glanced);
  }
  const cleaned = prose(text.length > enough.units ? text.slice(0, enough.units) : text);
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
  const list = words(cleaned).slice(0, enough.words);
  const foreign = otherLetters > ownLetters;
  const odd = ground.strange;
  const share = foreign || odd === undefined || list.length === 0 ? 0 : list.filter((word) => odd.test(word)).length / list.length;
  const lacking = ground.tell !== undefined && !foreign && ownLetters >= ground.tell.after && !ground.tell.letters.test(cleaned);
  const strange = lacking ? Math.max(share, 0.25) : share;
  const quick = whole || foreign || strange >= 0.15 || ownLetters === 0 ? -1 : plainlyOwn(list, language);
  if (quick >= 0) return { verdict: 'own', strange, prose: cleaned, words: list.length, own: quick, hits: noHits, ownLetters, otherLetters };
  const hits = countHits(list);
  const shared = { prose: cleaned, strange, words: list.length, own: hits.count.get(language) ?? 0, hits, ownLetters, otherLetters };
  if (ownLetters + otherLetters === 0) return { verdict: 'nothing', ...shared };
  if (foreign) {
    const [otherScript] = [...others].sort((a, b) => b[1] - a[1])[0] as [Script, number];
    return { verdict: 'script', otherScript, ...shared };
  }
  const own = hits.weight.get(language) ?? 0;
  let best = 0;
  for (const [other, weight] of hits.weight) if (other !== language && weight > best) best = weight;
  const letters = lacking || (strange >= 0.15 && strange * list.length >= 2);
  return { verdict: (best > own && best >= telling) || letters ? 'words' : 'own', ...shared };
}

/** What a glance shows beyond doubt; of its letters, only their number is known. */
export function ownLook({ words, own, length }: Glance): Look {
  return { verdict: 'own', strange: 0, prose: '', words, own, hits: noHits, ownLetters: length, otherLetters: 0 };
}

const noHits: Hits = { words: 0, count: new Map(), weight: new Map() };

/**
 * How many small words of the article's language there are, where no other can have more of them: where those
 * that it has alone outweigh those that it lacks. -1 otherwise.
 */
function plainlyOwn(list: readonly string[], language: string): number {
  const small = smallWords(language);
  let own = 0;
  let alone = 0;
  let lacked = 0;
  for (const word of list) {
    const share = small.get(word) ?? 0;
    if (share < 0) lacked -= share;
    else if (share > 0) {
      own += 1;
      if (share === 1) alone += 1;
    }
  }
  return lacked > alone ? -1 : own;
}
