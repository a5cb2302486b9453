import { countHits, lexicon, type Hits } from '../language/identify/evidence.ts';
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
 * @param language of the article, as `identityOf` gives it.
 * @param whole true: count the small words of every language in any case.
 * @param scripts of the article's language; empty where they are not known: nothing is foreign by script then.
 */
export function look(text: string, language: string, scripts: readonly Script[], whole = false): Look {
  if (!whole) {
    const glanced = glance(text, language, scripts);
    if (glanced !== undefined) return glanced;
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
  const quick = whole || foreign || ownLetters === 0 ? -1 : plainlyOwn(list, language, 0);
  if (quick >= 0) return { verdict: 'own', prose: cleaned, words: list, own: quick, hits: noHits, ownLetters, otherLetters };
  const hits = countHits(list);
  const shared = { prose: cleaned, words: list, own: hits.count.get(language) ?? 0, hits, ownLetters, otherLetters };
  if (ownLetters + otherLetters === 0) return { verdict: 'nothing', ...shared };
  if (foreign) {
    const [otherScript] = [...others].sort((a, b) => b[1] - a[1])[0] as [Script, number];
    return { verdict: 'script', otherScript, ...shared };
  }
  const own = hits.weight.get(language) ?? 0;
  let best = 0;
  for (const [other, weight] of hits.weight) if (other !== language && weight > best) best = weight;
  return { verdict: best > own && best >= 0.7 ? 'words' : 'own', ...shared };
}

/** Letters of scripts that are not Latin; and not Cyrillic. */
const beyond: Readonly<Partial<Record<Script, RegExp>>> = {
  Latn: /[\u0370-\u1dff\u2c80-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/,
  Cyrl: /[A-Za-z\u00c0-\u03ff\u0530-\u1dff\u2c80-\u2ddf\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/,
};
const letters: Readonly<Partial<Record<Script, RegExp>>> = { Latn: /[a-z\u00df-\u024f\u1e00-\u1eff]+/g, Cyrl: /[\u0430-\u045f\u048a-\u052f']+/g };

/**
 * Sees at a glance that a text is in the article's language: one script, and among its first words more of those
 * that no other language has than of those that this one lacks. Undefined where that takes a closer look.
 */
function glance(text: string, language: string, scripts: readonly Script[]): Look | undefined {
  const script = scripts.length === 1 ? (scripts[0] as Script) : undefined;
  const other = script === undefined ? undefined : beyond[script];
  if (script === undefined || other === undefined || other.test(text)) return undefined;
  const list = text.slice(0, 160).toLowerCase().match(letters[script] as RegExp) ?? [];
  // One word is no passage.
  const own = list.length === 1 && text.length < 160 ? 0 : plainlyOwn(list, language, 2);
  return own < 0 ? undefined : { verdict: 'own', prose: text, words: list, own, hits: noHits, ownLetters: text.length, otherLetters: 0 };
}

const noHits: Hits = { words: 0, count: new Map(), weight: new Map() };

/**
 * How many small words of the article's language there are, where no other can have more of them: where those
 * that it has alone outweigh those that it lacks, and are at least `least`. -1 otherwise.
 */
function plainlyOwn(list: readonly string[], language: string, least: number): number {
  let alone = 0;
  let lacked = 0;
  let count = 0;
  for (const word of list) {
    const known = lexicon.get(word);
    if (known === undefined) continue;
    if (known.includes(language)) {
      count += 1;
      if (known.length === 1) {
        alone += 1;
        if (alone >= 4 && lacked < 1) return count;
      }
    } else lacked += 1 / known.length;
  }
  return alone < least || lacked > alone ? -1 : count;
}
