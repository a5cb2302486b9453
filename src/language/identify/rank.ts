import { lettersOf, tells } from './alphabets.ts';
import { dialects } from './dialects.ts';
import { countHits, lexicon } from './evidence.ts';
import { words } from './prose.ts';
import { identityOf } from './same.ts';
import { countScripts, scriptsOf, type Script } from './scripts.ts';

/** What is used of eld. */
export interface NgramModel {
  detect(text: string): { getScores(): Record<string, number> };
}

/** A language, and how much speaks for it; sorted, only the differences mean something. */
export interface Ranked {
  readonly language: string;
  readonly score: number;
}

/**
 * Languages that the model does not know, and those it takes them for. They must win by their small words and
 * letters.
 */
const kin: Readonly<Record<string, readonly string[]>> = {
  mk: ['bg', 'sr'], gl: ['pt', 'es'], af: ['nl'], mt: ['it'], la: ['it', 'ro'], eo: ['es', 'it'], ne: ['hi', 'mr'], yi: ['he'], kk: ['ru', 'mn'],
  ky: ['ru', 'mn'], mn: ['ru', 'bg'], id: ['ms'], tt: ['ru', 'mn'], uz: ['az', 'tr'], ga: ['yo'], cy: ['en'], sw: ['id', 'tl'], zu: ['tl', 'id'], ha: ['tl', 'id'], so: ['sq', 'fi'],
};

/** False of a language that the model does not know: near ones are told from it by their small words alone. */
export function isModelled(language: string): boolean {
  return !(language in kin) || language === 'id';
}

/** Ranks the languages that a text may be in: n-grams, small words, letters, and what was expected. */
export type Ranker = (text: string, script: Script, prior?: string) => readonly Ranked[];

/** Makes a ranker over a model of n-grams; it remembers what it worked out about languages. */
export function createRanker(model: NgramModel): Ranker {
  const scripts = new Map<string, readonly Script[]>();
  const letters = new Map<string, ReadonlySet<string> | undefined>();
  const writtenIn = (language: string, script: Script): boolean => {
    let known = scripts.get(language);
    if (known === undefined) scripts.set(language, (known = scriptsOf(language)));
    return known.includes(script);
  };
  const alphabet = (language: string, script: Script): ReadonlySet<string> | undefined => {
    const key = `${language}-${script}`;
    if (!letters.has(key)) letters.set(key, lettersOf(language, script));
    return letters.get(key);
  };
  return (text, script, prior) => {
    const list = words(text).filter((word) => countScripts(word).has(script));
    if (list.length === 0) return [];
    const hits = countHits(list);
    if (hits.count.size === 0 && namesOnly(text, script)) return [];
    const statistical = new Map<string, number>();
    for (const [language, score] of Object.entries(model.detect(withoutNames(text, script)).getScores())) {
      const key = identityOf(language);
      statistical.set(key, Math.max(statistical.get(key) ?? 0, ratio(score)));
    }
    const best = Math.max(1, ...statistical.values());
    const home = prior === undefined ? 0 : dialectWords(list, identityOf(prior));
    const out: Ranked[] = [];
    for (const language of new Set([...statistical.keys(), ...hits.weight.keys(), ...unlike(list), ...(home >= 2 && prior !== undefined ? [identityOf(prior)] : [])])) {
      if (!writtenIn(language, script)) continue;
      const isHome = home >= 2 && prior !== undefined && identityOf(prior) === language;
      const grams = isHome ? best : statistical.get(language) ?? Math.max(0.6 * best, ...(kin[language] ?? []).map((near) => 0.94 * (statistical.get(near) ?? 0)));
      const small = 0.5 * Math.min(1, (((hits.weight.get(language) ?? 0) + (isHome ? home : 0)) * 1.5) / list.length);
      const against = 1.5 * alienShare(list, alphabet(language, script)) + absence(list, language);
      const expected = prior !== undefined && identityOf(prior) === language ? 0.03 : 0;
      out.push({ language, score: grams / best + small - against + expected });
    }
    return out.sort((a, b) => b.score - a.score);
  };
}

const sets = new Map<string, ReadonlySet<string>>();

/** The words of its dialects; each list is taken apart when it is first asked for. */
function dialectOf(language: string): ReadonlySet<string> | undefined {
  const list = dialects[language];
  if (list === undefined) return undefined;
  let set = sets.get(language);
  if (set === undefined) sets.set(language, (set = new Set(list.split(' '))));
  return set;
}

/** How many words of a dialect of the language, or of its older spelling, a text has, where they are a fifth of it; those that another language has say nothing. */
function dialectWords(list: readonly string[], language: string): number {
  const known = dialectOf(language);
  const count = known === undefined ? 0 : list.filter((word) => known.has(word) && lexicon.get(word)?.includes(language) !== false).length;
  return count * 5 >= list.length ? count : 0;
}

/** The languages that the model does not know and of whose own letters a text has some. */
function unlike(list: readonly string[]): readonly string[] {
  return ownLetters.filter(([, letters]) => list.some((word) => letters.test(word))).map(([language]) => language);
}

/** Their own letters, but for those that say nothing of themselves. */
const ownLetters: readonly (readonly [language: string, letters: RegExp])[] = Object.keys(kin).flatMap((language) => {
  const letters = (tells[language]?.[0] ?? '').replace(/[a-z]/g, '');
  return letters === '' ? [] : [[language, new RegExp(`[${letters}]`, 'u')] as const];
});

/** eld's scores are x/(x+25) of the mean weight of an n-gram. */
function ratio(score: number): number {
  return score / (1.0001 - score);
}

/** The share of the words that have a letter the language lacks. */
function alienShare(list: readonly string[], letters: ReadonlySet<string> | undefined): number {
  if (letters === undefined) return 0;
  let alien = 0;
  for (const word of list) {
    for (const letter of word) {
      if (letter !== "'" && letter !== 'ʼ' && !letters.has(letter) && /\p{L}/u.test(letter)) {
        alien += 1;
        break;
      }
    }
  }
  return alien / list.length;
}

/**
 * The text without words that begin with a capital inside a sentence: names are in no language. Left as it is
 * where little else would remain, and in scripts without capitals.
 */
function withoutNames(text: string, script: Script): string {
  if (script !== 'Latn' && script !== 'Cyrl') return text;
  const all = text.match(/[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*/gu) ?? [];
  const lower = all.filter((word, i) => i === 0 || /^\p{Ll}/u.test(word));
  return lower.length >= 4 && lower.length < all.length ? lower.join(' ') : text;
}

/** True if every word begins with a capital, and not all of it is in capitals. */
function namesOnly(text: string, script: Script): boolean {
  if (script !== 'Latn' && script !== 'Cyrl') return false;
  const all = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return all.length >= 2 && text !== text.toUpperCase() && all.every((word) => /^\p{Lu}/u.test(word));
}

/** How much speaks against a language because the letters it hardly goes without are missing. */
function absence(list: readonly string[], language: string): number {
  const tell = tells[language];
  if (tell === undefined) return 0;
  let letters = 0;
  for (const word of list) {
    for (const letter of word) if (tell[0].includes(letter)) return 0;
    letters += word.length;
  }
  return Math.min(0.3, Math.max(0, letters * tell[1] - 0.5) * 0.05);
}
