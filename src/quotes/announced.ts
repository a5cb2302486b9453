import { ownSmallWords } from '../language/identify/evidence.ts';
import { identityOf } from '../language/identify/same.ts';
import { countScripts } from '../language/identify/scripts.ts';
import { commonWords } from './common-words.ts';
import { cueIn, cuesOf } from './cues.ts';
import { stem } from './own-words.ts';
import { explains, inscribedOf, isInscribed } from './uttered.ts';

/** Where a phrase of another language may end: at a comma, before a bracket, at a colon before its meaning in quotation marks, at the end of a sentence. */
const ends = /[,،、;:.!?…]?(?=\s[(–—])|:(?=\s["“„«])|[,،、;.](?=\s)|(?<![.!?…])[.!?…]*$/gu;

/** Words of inscriptions, beyond what cues have: they stand before what a wall or a sheet says. */
const inscriptions = 'reads read says said saying slogan motto proverb steht stand lautet heißt dit disait proverbe devise dice decía lema refrán dice diceva motto diz dizia lê provérbio lema zegt luidt widnieje głosi hasło kartkę napis вибито написано гасло напис выбито гласит девиз надпись لافتة شعار';

/** At how many words a phrase may begin after what announces it, and how long it may be. */
const longest = 14;

/** A stretch that nothing marks; `before`: the word of the article's language that it ends before, where no mark ends it. */
export interface Announced {
  readonly start: number;
  readonly end: number;
  readonly before?: string;
  /** True where a colon or a word for what is written stands right before it. */
  readonly announced: boolean;
  /** The word that it begins behind, where neither stands there. */
  readonly behind?: string;
}

/** How much behind such a word is looked at, in code units: some ten words. */
const reach = 90;

/**
 * False where a text announces nothing, at a glance: no word for what is written has three words near it of which the article's language
 * knows one at most.
 */
export function mayAnnounce(text: string, language: string): boolean {
  const finder = finderOf(language);
  if (finder === undefined) return false;
  finder.lastIndex = 0;
  for (let match = finder.exec(text); match !== null; match = finder.exec(text)) {
    const isOwn = ownWord(language);
    const end = match.index + match[0].length;
    // The rest of the word is read with it.
    const list = text.slice(end, end + reach).match(anyWord) ?? [];
    let unknown = 0;
    for (let i = /\p{L}/u.test(text.charAt(end)) ? 1 : 0, from = i; i < list.length; i += 1) {
      if (!isOwn(list[i] as string)) unknown += 1;
      if (i - from >= 3 && !isOwn(list[i - 3] as string)) unknown -= 1;
      if (unknown >= 2) return true;
    }
  }
  return false;
}

const anyWord = /[\p{L}\p{M}]+/gu;

/** Finders by language, each made when it is first asked for. */
const finders = new Map<string, RegExp | undefined>();

function finderOf(language: string): RegExp | undefined {
  if (!finders.has(language)) {
    const list = inscribedOf(language);
    // Words that stand in every manual, and say nothing there.
    const telling = list?.split(' ').filter((stem) => stem.length > 3 && !everywhere.has(stem)) ?? [];
    finders.set(language, telling.length === 0 ? undefined : new RegExp(`${edge(telling)}(?:${telling.map((stem) => (stem === 'read' ? 'reads?(?![a-z])' : stem)).join('|')})`, 'g'));
  }
  return finders.get(language);
}

/** What stands before a word; an edge of words is one of ASCII. */
function edge(stems: readonly string[]): string {
  return stems.every((stem) => /^[a-z]/.test(stem)) ? '\\b' : '(?:^|[\\s([>*_"\'«„“‘—–-])';
}

const everywhere: ReadonlySet<string> = new Set('note sign campaign answered sentence phrase placa plaque table texte tekst kartk card'.split(' '));

/** True of a word that the language is known to have, or that begins with a capital as names do. */
function ownWord(language: string): (word: string) => boolean {
  let known = knowers.get(language);
  if (known === undefined) knowers.set(language, (known = makeKnower(language)));
  return known;
}

const knowers = new Map<string, (word: string) => boolean>();

function makeKnower(language: string): (word: string) => boolean {
  const own = ownSmallWords(identityOf(language));
  const common = commonWords(identityOf(language));
  return (word) => {
    if (/^\p{Lu}/u.test(word)) return true;
    return own.has(word) || common.has(word) || common.has(stem(word)) || word.length === 1;
  };
}

/**
 * Stretches that the article announces without setting them apart: `Her own wall reads Kami sudah di sini, or we were here`,
 * `a sheet of paper: 人走茶不凉, the tea does not get cold`. They begin after a colon or a word for what is written, and end before a comma, a
 * bracket, the end of the sentence or a small word of the article's language; of each beginning all that may be one, the longest first.
 */
export function announced(text: string, language: string): readonly Announced[] {
  const written = `${cuesOf(language)?.written ?? ''} ${inscriptions}`;
  const own = ownSmallWords(identityOf(language));
  const common = commonWords(identityOf(language));
  const isOwn = (word: string): boolean => own.has(word) || common.has(word) || /^[ai]$/u.test(word);
  const out: Announced[] = [];
  let away = Infinity;
  for (const match of text.matchAll(/([\p{L}\p{M}]+)((?:\s?:)?)(,?)\s(?=[\p{L}¿¡])/gu)) {
    const word = (match[1] as string).toLowerCase();
    const right = match[2] !== '' || cueIn([word], written) !== undefined;
    away = isInscribed(word, language) ? 0 : away + 1;
    // `the slogan of the protests, Ne damo reke`: behind a comma, and a word or two away.
    const near = away <= 3 && own.has(word);
    if (!right && !near && !(match[3] === ',' && away <= 10)) continue;
    const start = match.index + match[0].length;
    const sentence = /^[^\n]*?(?:[.!?…](?=\s|$)|$)/u.exec(text.slice(start, start + 200))?.[0] ?? '';
    const words = [...sentence.matchAll(/[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu)];
    const first = words[0]?.[0].toLowerCase() ?? '';
    // `a wall reads`: only behind the last of them.
    if (cueIn([first], written) !== undefined || (isOwn(first) && isOwn(words[1]?.[0].toLowerCase() ?? ''))) continue;
    const least = right ? 1 : 3;
    const behind = right || match[3] === ',' ? {} : { behind: word };
    for (const end of [...sentence.matchAll(ends)].toReversed()) if (isPhrase(sentence.slice(0, end.index), least)) out.push({ start, end: start + end.index, announced: right, ...behind });
    const next = words.slice(2).find((it) => isOwn(it[0].toLowerCase()));
    const cut = next === undefined ? '' : sentence.slice(0, next.index).replace(/[\s,،;:(–—-]+$/u, '');
    // Where a mark ends it too, it is among those already.
    if (next !== undefined && isPhrase(cut, least) && !out.some((it) => it.start === start && it.end === start + cut.length)) out.push({ start, end: start + cut.length, before: next[0].toLowerCase(), announced: right, ...behind });
  }
  return out;
}

/** True of what may be a phrase: what is quoted is found by its marks; what ends in a colon announces something itself. */
function isPhrase(stretch: string, least: number): boolean {
  const words = stretch.trim();
  const count = words.split(/\s+/u).length;
  return words !== '' && !/[:"“”„«»]|\([^)]*$/u.test(words) && count >= least && count <= longest && countScripts(words).size === 1 && !explains(words) && !/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(words);
}
