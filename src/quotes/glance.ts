import { smallWords } from '../language/identify/evidence.ts';
import { beyondLatin, type Script } from '../language/identify/scripts.ts';
import { type Ground, telling } from './ground.ts';
import { addWord, type Count, countLatin, noWords } from './small-word-count.ts';

/** What the beginning of a text shows at a glance. */
export interface Glance {
  /**
   * `own`: plainly in the article's language: one script, and among its first words more of those that no other language has
   * than of those that this one lacks; of a short text, as many. `faint`: in that script, with too few small words to speak for
   * another language. `short`: in that script, and fewer words than a passage has that nothing marks as one. `open`: that
   * takes a closer look.
   */
  readonly verdict: 'own' | 'faint' | 'short' | 'open';
  /** Words that were read, and those of them that are small words of the article's language. */
  readonly words: number;
  readonly own: number;
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
}

/** Letters of scripts that are not Cyrillic. */
const beyond: Readonly<Partial<Record<Script, RegExp>>> = {
  Cyrl: /[A-Za-z\u00c0-\u03ff\u0530-\u1dff\u2c80-\u2ddf\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/,
};

/** Words in small letters of those scripts. */
const letters: Readonly<Partial<Record<Script, RegExp>>> = {
  Latn: /[a-z\u00df-\u024f\u1e00-\u1eff]+/g,
  Cyrl: /[\u0430-\u045f\u048a-\u052f']+/g,
};

// oxlint-disable-next-line no-control-regex
const ascii = /^[\u0000-\u007f]*$/;

/** How much of a text is read at first, and how much where that leaves a doubt, in code units. */
const first = 96;
const most = 160;
/** Fewer words than this are no passage that nothing marks. */
const fewest = 4;

/**
 * Sees what can be seen of a text without taking it apart: most texts of most articles are plainly in their language. All that
 * runs over letters is left to the runtime's own code, which is quick from the first text on.
 */
export function glance(text: string, ground: Ground): Glance {
  const script = scriptFor(text, ground);
  if (script === undefined) return open(text);
  return closer(read(text, first, script, ground), text, script, ground);
}

/** Reads more of a text where its first words leave a doubt. */
function closer(seen: Glance, text: string, script: Script, ground: Ground): Glance {
  return seen.verdict !== 'open' || text.length <= first ? seen : read(text, most, script, ground);
}

/** The same for many texts at once, which is quicker. */
export function glances(texts: readonly string[], ground: Ground): readonly Glance[] {
  if (ground.scripts[0] === 'Latn') return texts.map((text) => glance(text, ground));
  const starts = texts.map((text) => (text.length > first ? text.slice(0, first) : text)).join(between).toLowerCase();
  const script = scriptFor(starts, ground);
  if (script === undefined || isStrange(starts, ground)) return texts.map((text) => glance(text, ground));
  const list = starts.match(inAll[script] as RegExp) ?? [];
  const small = smallWords(ground.language);
  const out: Glance[] = [];
  let count = noWords();
  for (let i = 0; i <= list.length; i += 1) {
    const word = list[i];
    if (word !== undefined && word !== between) {
      addWord(small.get(word), count);
      continue;
    }
    const text = texts[out.length];
    // A text that holds what was put between them.
    if (text === undefined) return texts.map((it) => glance(it, ground));
    out.push(scriptFor(text, ground) === undefined ? open(text) : closer(told(text, first, count, ground), text, script, ground));
    count = noWords();
  }
  return out.length === texts.length ? out : texts.map((text) => glance(text, ground));
}

/** Stands in hardly any text. */
const between = '\u0000';
const inAll: Readonly<Partial<Record<Script, RegExp>>> = {
  Cyrl: new RegExp(`${letters.Cyrl?.source}|${between}`, 'g'),
};

/** The script of an article, where it has one that a glance can read and a text has no letters of others. */
function scriptFor(text: string, { scripts }: Ground): Script | undefined {
  const script = scripts.length === 1 ? (scripts[0] as Script) : undefined;
  if (script === 'Latn') return beyondLatin.test(text) ? undefined : script;
  const other = script === undefined ? undefined : beyond[script];
  return other === undefined || other.test(text) ? undefined : script;
}

function open({ length }: string): Glance {
  return { verdict: 'open', words: 0, own: 0, length };
}

/** True if a text in small letters has some that the language lacks. */
function isStrange(start: string, { strange, plain }: Ground): boolean {
  return strange !== undefined && !(plain === true && ascii.test(start)) && strange.test(start);
}

function read(text: string, end: number, script: Script, ground: Ground): Glance {
  const counted = script === 'Latn' ? countLatin(text, end, ground) : undefined;
  if (counted !== undefined) return counted === 'strange' ? open(text) : told(text, end, counted, ground);
  const start = text.slice(0, end).toLowerCase();
  const count = noWords();
  const small = smallWords(ground.language);
  for (const word of start.match(letters[script] as RegExp) ?? []) addWord(small.get(word), count);
  return count.words > 1 && isStrange(start, ground) ? open(text) : told(text, end, count, ground);
}

/** What the words of a text's beginning tell. */
function told(text: string, end: number, { words, own, alone, shared, lacked }: Count, { tell }: Ground): Glance {
  const { length } = text;
  const as = (verdict: Glance['verdict']): Glance => ({ verdict, words, own, length });
  if (alone >= 2 && lacked <= alone) return as('own');
  if (length > end) return as('open');
  // One word is no passage.
  if (words <= 1) return as('own');
  if (tell === undefined || length < tell.after || tell.letters.test(text)) {
    if (lacked <= alone) return as('own');
    // No other language has more small words than it shares and this one lacks.
    if (shared + lacked < telling) return as('faint');
  }
  return as(words < fewest ? 'short' : 'open');
}
