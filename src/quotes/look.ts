import { countHits, lexicon, type Hits } from '../language/identify/evidence.ts';
import { prose, words } from '../language/identify/prose.ts';
import { lettersOf, tells } from '../language/identify/alphabets.ts';
import { identityOf } from '../language/identify/same.ts';
import { scriptOf, scriptsOf, type Script } from '../language/identify/scripts.ts';

/** What a cheap look at a text says: scripts and small words, no model. */
export interface Look {
  /**
   * `nothing`: no letters; `own`: nothing speaks against the article's language; `script`: most of it is in a
   * script that language is not written in; `words`: its small words, or its letters, are those of another language.
   */
  readonly verdict: 'nothing' | 'own' | 'script' | 'words';
  /** The share of the words that have a letter which the article's language lacks; a quarter where it lacks those of that language. */
  readonly strange: number;
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

/** What is known of the article's language before its texts are looked at. */
export interface Ground {
  /** As `identityOf` gives it. */
  readonly language: string;
  /** Empty where they are not known: nothing is foreign by script then. */
  readonly scripts: readonly Script[];
  /** A letter that the language lacks, of the script that it has. */
  readonly strange?: RegExp;
  /** Letters that it hardly goes without, and how many letters of text are too many to be without them. */
  readonly tell?: { readonly letters: RegExp; readonly after: number };
}

/** Reads what looking needs to know of the article's language. */
export function groundOf(tag: string): Ground {
  const language = identityOf(tag);
  const scripts = scriptsOf(tag);
  const letters = scripts.length === 1 ? lettersOf(language, scripts[0] as Script) : undefined;
  if (letters === undefined) return { language, scripts };
  const tell = tells[language];
  const known = tell === undefined ? {} : { tell: { letters: new RegExp(`[${tell[0]}]`, 'iu'), after: 3 / tell[1] } };
  return { language, scripts, ...known, strange: new RegExp(`[^${[...letters].join('')}\\P{Ll}]`, 'u') };
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
  const odd = ground.strange;
  const share = foreign || odd === undefined || list.length === 0 ? 0 : list.filter((word) => odd.test(word)).length / list.length;
  const lacking = ground.tell !== undefined && !foreign && ownLetters >= ground.tell.after && !ground.tell.letters.test(cleaned);
  const strange = lacking ? Math.max(share, 0.25) : share;
  const quick = whole || foreign || strange >= 0.15 || ownLetters === 0 ? -1 : plainlyOwn(list, language, 0);
  if (quick >= 0) return { verdict: 'own', strange, prose: cleaned, words: list, own: quick, hits: noHits, ownLetters, otherLetters };
  const hits = countHits(list);
  const shared = { prose: cleaned, strange, words: list, own: hits.count.get(language) ?? 0, hits, ownLetters, otherLetters };
  if (ownLetters + otherLetters === 0) return { verdict: 'nothing', ...shared };
  if (foreign) {
    const [otherScript] = [...others].sort((a, b) => b[1] - a[1])[0] as [Script, number];
    return { verdict: 'script', otherScript, ...shared };
  }
  const own = hits.weight.get(language) ?? 0;
  let best = 0;
  for (const [other, weight] of hits.weight) if (other !== language && weight > best) best = weight;
  const letters = lacking || (strange >= 0.15 && strange * list.length >= 2);
  return { verdict: (best > own && best >= 0.7) || letters ? 'words' : 'own', ...shared };
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
function glance(text: string, { language, scripts, strange }: Ground): Look | undefined {
  const script = scripts.length === 1 ? (scripts[0] as Script) : undefined;
  const other = script === undefined ? undefined : beyond[script];
  if (script === undefined || other === undefined || other.test(text)) return undefined;
  const list = text.slice(0, 160).toLowerCase().match(letters[script] as RegExp) ?? [];
  // One word is no passage.
  const own = list.length === 1 && text.length < 160 ? 0 : plainlyOwn(list, language, 2);
  if (own < 0 || (strange !== undefined && strange.test(text.slice(0, 160).toLowerCase()) && list.length > 1)) return undefined;
  return { verdict: 'own', strange: 0, prose: text, words: list, own, hits: noHits, ownLetters: text.length, otherLetters: 0 };
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
