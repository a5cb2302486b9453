import { countHits, smallWords, type Hits } from '../language/identify/evidence.ts';
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
  /** It lacks no letter of ASCII. */
  readonly plain?: boolean;
  /** Letters that it hardly goes without, and how many letters of text are too many to be without them. */
  readonly tell?: { readonly letters: RegExp; readonly after: number };
}

const grounds = new Map<string, Ground>();

/** Reads what looking needs to know of the article's language; worked out once for a tag. */
export function groundOf(tag: string): Ground {
  let ground = grounds.get(tag);
  if (ground === undefined) grounds.set(tag, (ground = readGround(tag)));
  return ground;
}

function readGround(tag: string): Ground {
  const language = identityOf(tag);
  const scripts = scriptsOf(tag);
  const letters = scripts.length === 1 ? lettersOf(language, scripts[0] as Script) : undefined;
  if (letters === undefined) return { language, scripts };
  const tell = tells[language];
  const known = tell === undefined ? {} : { tell: { letters: new RegExp(`[${tell[0]}]`, 'iu'), after: 3 / tell[1] } };
  const strange = new RegExp(`[^${[...letters].join('')}\\P{Ll}]`, 'u');
  return { language, scripts, ...known, strange, plain: !strange.test('abcdefghijklmnopqrstuvwxyz') };
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
  const quick = whole || foreign || strange >= 0.15 || ownLetters === 0 ? -1 : plainlyOwn(list, language);
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
/** How much of a text a glance reads, in code units. */
const glanced = 160;

/**
 * Sees at a glance that a text is in the article's language: one script, and among its first words more of those
 * that no other language has than of those that this one lacks; of a short text, none of those. Undefined where that
 * takes a closer look.
 */
function glance(text: string, { language, scripts, strange, plain, tell }: Ground): Look | undefined {
  const script = scripts.length === 1 ? (scripts[0] as Script) : undefined;
  const other = script === undefined ? undefined : beyond[script];
  if (other === undefined || other.test(text)) return undefined;
  const start = (text.length > glanced ? text.slice(0, glanced) : text).toLowerCase();
  const odd = strange !== undefined && !(plain === true && ascii.test(start)) && strange.test(start);
  const isLetter = script === 'Cyrl' ? isCyrillic : isLatin;
  const list: string[] = [];
  const count: Count = { own: 0, alone: 0, lacked: 0 };
  const small = smallWords(language);
  for (let i = 0; i < start.length; i += 1) {
    if (!isLetter(start.charCodeAt(i))) continue;
    const from = i;
    while (i < start.length && isLetter(start.charCodeAt(i))) i += 1;
    const word = start.slice(from, i);
    list.push(word);
    if (odd && list.length > 1) return undefined;
    countWord(word, small, count);
    if (isPlain(count)) return ownLook(text, list, count.own);
  }
  // One word is no passage.
  const one = list.length === 1 && text.length < glanced;
  const none = text.length < glanced && count.lacked === 0 && (tell === undefined || text.length < tell.after || tell.letters.test(start));
  return one || none || (count.alone >= 2 && count.lacked <= count.alone) ? ownLook(text, list, count.own) : undefined;
}

// oxlint-disable-next-line no-control-regex
const ascii = /^[\u0000-\u007f]*$/;

function isLatin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
}

function isCyrillic(code: number): boolean {
  return (code >= 0x430 && code <= 0x45f) || (code >= 0x48a && code <= 0x52f) || code === 0x27;
}

function ownLook(text: string, list: readonly string[], own: number): Look {
  return { verdict: 'own', strange: 0, prose: text, words: list, own, hits: noHits, ownLetters: text.length, otherLetters: 0 };
}

const noHits: Hits = { words: 0, count: new Map(), weight: new Map() };

/** Small words of a text: those of its language, those that only it has, and by weight those that it lacks. */
interface Count {
  own: number;
  alone: number;
  lacked: number;
}

function countWord(word: string, small: ReadonlyMap<string, number>, count: Count): void {
  const share = small.get(word);
  if (share === undefined) return;
  if (share < 0) count.lacked -= share;
  else {
    count.own += 1;
    if (share === 1) count.alone += 1;
  }
}

/** So many words that only one language has leave no doubt; nothing more need be read. */
function isPlain({ alone, lacked }: Count): boolean {
  return alone >= 4 && lacked < 1;
}

/**
 * How many small words of the article's language there are, where no other can have more of them: where those
 * that it has alone outweigh those that it lacks. -1 otherwise.
 */
function plainlyOwn(list: readonly string[], language: string): number {
  const count: Count = { own: 0, alone: 0, lacked: 0 };
  const small = smallWords(language);
  for (const word of list) {
    countWord(word, small, count);
    if (isPlain(count)) return count.own;
  }
  return count.lacked > count.alone ? -1 : count.own;
}
