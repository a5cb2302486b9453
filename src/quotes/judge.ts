import type { Candidate, Rank } from '../language/identify.ts';
import { identityOf, sameLanguage } from '../language/identify/same.ts';
import { isDense, type Script } from '../language/identify/scripts.ts';
import { countSaid, countSmall } from '../language/identify/nominal.ts';
import { words as wordsOf } from '../language/identify/prose.ts';
import { stopWords } from '../language/identify/stopwords.ts';
import type { Look } from './look.ts';
import type { Uttered } from './uttered.ts';

/** What is decided about a text. */
export interface Verdict {
  /** True only beyond doubt. */
  readonly foreign: boolean;
  /** The language of the text, where it can be told. */
  readonly language?: string;
  /** True if the language was told from the text itself, beyond doubt. */
  readonly sure: boolean;
}

export interface Question {
  readonly seen: Look;
  /** The language of the article, and the scripts it is written in. */
  readonly language: string;
  readonly scripts: readonly Script[];
  /** The language that markup says the text is in, where that is not the article's. */
  readonly hint?: string;
  /** True where something else says that these are somebody's words: a post, a block quotation, quotation marks. */
  readonly marked: boolean;
  /** True of a stretch inside a sentence; `marked` is then whether something sets it apart. */
  readonly inline?: boolean;
  /** True of such a stretch that nothing marks, and that is no name by the look of it: it begins with a small letter or stands behind a colon or a comma. */
  readonly phrase?: boolean;
  /** The languages of the blocks of the article that stand: a few words more in one of them are no surprise. */
  readonly heard?: ReadonlySet<string>;
  /** What the sentence says of such a stretch, as `uttered` tells it. */
  readonly uttered?: (tag?: string) => Uttered | undefined;
  /** True of such a stretch between quotation marks. */
  readonly quoted?: boolean;
  /** True of one that nothing marks, so that its edges may lie elsewhere. */
  readonly loose?: boolean;
  /** True of a block that is no running text: an item, a cell, a heading, a caption. */
  readonly terse?: boolean;
}

/** How far the first language must lead over the article's. */
const lead = { marked: 0.12, plain: 0.2 } as const;
/** How far it must lead over the next one for its name to be told. */
const naming = 0.03;
/** Below this many words a `lang` that may be right is taken for right. */
const fewWords = 8;

/**
 * Decides whether a text is in another language than its article: by its script, its small words, its letters
 * and its n-grams, which must agree; a `lang` counts where the text does not speak against it.
 */
export function judge(rank: Rank, question: Question): Verdict {
  const { seen, language, hint } = question;
  const ranked = rank(seen.prose, hint ?? language);
  const [first, second] = ranked;
  const own = ranked.find((it) => sameLanguage(it.language, language));
  const named = first !== undefined && first.score > 0 && first.score - (second?.score ?? 0) >= naming ? first.language : undefined;
  if (seen.verdict === 'script') return byScript(question, ranked, named);
  if (first === undefined || first.score <= 0) {
    return hint === undefined || weightOf(seen, language) > 0 ? { foreign: false, sure: false } : { foreign: seen.words > 1, language: hint, sure: false };
  }
  if (sameLanguage(first.language, language)) return { foreign: false, language, sure: first.score - (second?.score ?? 0) >= 0.1 };
  const ahead = first.score - (own?.score ?? 0);
  const agrees = hint !== undefined && ranked.slice(0, 3).some((it) => sameLanguage(it.language, hint) && first.score - it.score < 0.1);
  // A few words are told from those of a near language by hardly more than chance: then the author's word counts.
  const told = agrees && hint !== undefined && (named === undefined || sameLanguage(named, hint) || seen.words < fewWords) ? hint : named;
  const again = heardAmong(question, ranked);
  if (again !== undefined && isHeard(question, again.language, again.score - (own?.score ?? 0), again.score)) return { foreign: true, sure: true, language: again.language };
  // Of near languages, the one whose small words it has, where the article says that it is written somewhere.
  const near = question.inline === true && hint === undefined ? ranked.filter((it) => first.score - it.score < 0.1 && !sameLanguage(it.language, language)) : [];
  if (near.length > 1 && seen.words >= 3 && !titled(seen.prose) && near.some((it) => isWritten(question, it.language, it.score - (own?.score ?? 0)))) return { foreign: true, sure: false };
  const plain = agrees ? ahead > 0 && weightOf(seen, language) <= weightOf(seen, first.language) : stands(question, first.language, ahead);
  const foreign = plain && (question.inline !== true || (seen.words >= (agrees || question.uttered?.() === 'written' ? 2 : 3) && !titled(seen.prose)));
  return { foreign, sure: foreign && (named !== undefined || agrees), ...(told === undefined ? {} : { language: told }) };
}

/** The language of blocks of the article that stand which a stretch inside a sentence is in as likely as in any. */
function heardAmong({ inline, hint, heard }: Question, ranked: readonly Candidate[]): Candidate | undefined {
  const [first] = ranked;
  if (inline !== true || hint !== undefined || heard === undefined || first === undefined) return undefined;
  return ranked.find((it) => first.score - it.score < 0.1 && [...heard].some((tag) => sameLanguage(tag, it.language)));
}

/** True of a few words in such a language that say something, and do not only name somebody or something. */
function isHeard(question: Question, tag: string, ahead: number, score: number): boolean {
  const { seen, language, marked } = question;
  const small = lowerShare(seen.prose) >= 0.5;
  if (seen.verdict !== 'script') return marked && ahead >= 0.5 && weightOf(seen, language) === 0 && !titled(seen.prose) && (seen.words >= 3 || small) && (isSaid(question, tag) || isWritten(question, tag, ahead) || (question.quoted === true && question.uttered?.(tag) !== undefined));
  if (seen.otherScript === 'Latn') return seen.words >= 3 && score > 0.5 && small && !titled(seen.prose) && (isSaid(question, tag) || (identityOf(tag) !== 'en' && question.uttered?.(tag) === 'written'));
  if (isDense(seen.otherScript)) return seen.otherLetters >= (marked ? 4 : 6);
  return seen.words >= 2 && !named4(seen.prose) && (marked || small || !/[\p{Lu}\p{Ll}]/u.test(seen.prose));
}

function byScript(question: Question, ranked: readonly Candidate[], named: string | undefined): Verdict {
  const { seen, hint, marked, inline, phrase: isPhrase } = question;
  const [first] = ranked;
  const again = heardAmong(question, ranked);
  if (again !== undefined && (marked || seen.otherScript !== 'Latn' || identityOf(again.language) !== 'en') && isHeard(question, again.language, 1, again.score)) return { foreign: true, sure: true, language: again.language };
  const language = hint !== undefined && seen.words < 3 ? hint : (named ?? hint);
  const known = { sure: named !== undefined, ...(language === undefined ? {} : { language }) };
  if (seen.otherScript === 'Latn') {
    // Brands and names of products stand in Latin letters everywhere: what is said must say more than a name.
    const small = first === undefined ? 0 : (seen.hits.count.get(first.language) ?? 0);
    const eased = (marked && inline !== true) || hint !== undefined;
    const words = seen.words;
    const running = lowerShare(seen.prose) >= 0.6 && words >= (eased ? 4 : inline === true ? 6 : 7);
    const spoken = words >= (eased || inline === true ? 3 : 4) && (small >= (eased ? 1 : 2) || running) && !titled(seen.prose);
    // Terms of English stand in every text; a phrase of another language is somebody's words.
    const said = isPhrase === true && words >= 3 && named !== undefined && identityOf(named) !== 'en' && (small >= 1 || /[^\0-\x7f’]/.test(seen.prose)) && !titled(seen.prose);
    const uttered = inline !== true || hint !== undefined || first === undefined || isSaid(question, first.language);
    // Two words in quotation marks, of which the sentence says that they are written or called out, are no brand.
    const written = inline === true && question.quoted === true && words >= 2 && first !== undefined && first.score > 0.5 && identityOf(first.language) !== 'en'
      && seen.ownLetters === 0 && lowerShare(seen.prose) >= 0.5 && !titled(seen.prose) && question.uttered?.(first.language) === 'written';
    // A sentence of English without any mark, where the article says that it is written: `كُتب عليه sorry for the noise`.
    const plain = isPhrase === true && words >= 4 && small >= 2 && first !== undefined && first.score > 0.5 && lowerShare(seen.prose) === 1 && question.uttered?.(first.language) === 'written';
    if (written || plain) return { foreign: true, ...known };
    // A block with a word of the article's own script outside of names speaks the article's language.
    // In dense scripts, each letter is a word.
    const few = question.scripts.some(isDense) && !marked ? 1 : 3;
    const whole = hint !== undefined || (inline === true ? !isMixed(seen) : seen.ownLetters < few && (marked || running || first === undefined || countSaid(wordsOf(seen.prose), first.language) > 0));
    return { foreign: first !== undefined && first.score > 0.5 && whole && uttered && (isPhrase === undefined ? spoken : said), ...known };
  }
  const letters = seen.otherLetters;
  if (inline === true && hint === undefined) {
    // What is written on a wall in another script is shown as it stands there.
    const shown = (question.quoted === true ? seen.words >= 2 : isDense(seen.otherScript) && letters >= 3) && !/[\p{Lu}\p{Ll}]/u.test(seen.prose) && question.uttered?.(first?.language) === 'written';
    return { foreign: shown || phrase(seen, first?.language, marked, isPhrase === true), ...known };
  }
  const enough = isDense(seen.otherScript) ? letters >= 4 : letters >= 6 && seen.words >= 2;
  return { foreign: (hint !== undefined && letters > 0) || (enough && !named4(seen.prose)), ...known };
}

/** True of a stretch that has words of the article's own script as well, and not only a name: it is a sentence of the article with terms in it. */
function isMixed({ ownLetters, otherLetters }: Look): boolean {
  return ownLetters >= 12 && ownLetters * 3 > otherLetters;
}

/** True if a stretch in another script says something, and does not only name somebody or something. */
function phrase(seen: Look, language: string | undefined, marked: boolean, loose: boolean): boolean {
  // A name has no marks of a sentence inside.
  if (isDense(seen.otherScript)) return seen.otherLetters >= (marked || (loose && /[，。！？；、]/u.test(seen.prose)) ? 6 : 9);
  if (/[\p{Lu}\p{Ll}]/u.test(seen.prose)) {
    const exclaimed = marked && /[!?…]\s*$/u.test(seen.prose);
    const least = marked || (loose && seen.otherLetters >= 8 && !/\p{Lu}/u.test(seen.prose)) ? 2 : 3;
    return seen.words >= least && (exclaimed || !titled(seen.prose));
  }
  const small = language === undefined ? 0 : (seen.hits.count.get(language) ?? 0);
  return marked ? seen.words >= 3 || (seen.words >= 2 && small >= 1) : seen.words >= 4 && small >= 1;
}

/** True if all that a text shows, its n-grams, small words and letters, says that it is in the other language. */
function stands(question: Question, tag: string, ahead: number): boolean {
  const { seen, language, scripts, marked, inline } = question;
  if (!(identityOf(language) in stopWords) || scripts.length === 0) return false;
  const words = seen.words;
  const count = seen.hits.count.get(tag) ?? 0;
  const weight = weightOf(seen, tag);
  const own = weightOf(seen, language);
  if (marked && inline !== true) {
    if (words < 2 || weight < own || ahead < lead.marked) return false;
    return count >= 1 || (words >= 3 && ahead >= 0.4 && seen.strange >= 0.2) || (words >= 5 && ahead >= 0.6);
  }
  if (titled(seen.prose)) return false;
  if (inline === true) {
    // Azerbaijani without a letter of its own is Turkish.
    if (identityOf(tag) === 'az' && identityOf(language) === 'tr' && seen.strange === 0) return false;
    if (sparse(seen.prose) || (question.loose === true && ahead < 0.4) || isOwnByEnding(question, tag)) return false;
    // Capitals that stand alone are a name's: `H-E-B plus!`
    if (words - (seen.prose.match(/(?<![\p{L}\p{M}'’])\p{Lu}(?![\p{L}\p{M}'’])/gu) ?? []).length < Math.min(words, 3)) return false;
    // Four words and more of which the article's language knows none: a title that has hardly a small word.
    const plain = ahead >= lead.plain && ((words >= 4 && own === 0 && count >= 1 && ahead >= 0.5) || (words >= 3 && (weight > 2 * own || (ahead >= 0.5 && weight > own)) && count >= (seen.strange >= 0.25 ? 1 : 2)));
    return (plain && isSaid(question, tag)) || isWritten(question, tag, ahead);
  }
  if (ahead < lead.plain || words < 4 || weight < own || !isRunning(question, tag)) return false;
  if (ahead < 0.3) return count >= 2 && weight > 2 * own;
  return count >= 2 || (count >= 1 && (words >= 6 || seen.strange >= 0.25)) || (words >= 5 && seen.strange >= 0.25 && ahead >= 0.4) || (words >= 8 && ahead >= 0.6);
}

/** True of words of which one has an ending that the article's language alone has: `the fan's hat`. */
function isOwnByEnding({ seen, language }: Question, tag: string): boolean {
  return identityOf(language) === 'en' && seen.strange === 0 && !['nl', 'af', 'ca', 'und'].includes(identityOf(tag)) && /\p{L}{2}['’]s(?![\p{L}\p{M}])/u.test(seen.prose);
}

/** Marks that stand in sentences and hardly in names and terms. */
const pointed = /[!?…]\s*$|[,;:]\s|^[¿¡]/u;

/**
 * True of a stretch inside a sentence that says something. Dishes, terms and names of things have articles and prepositions too,
 * and terms of English stand in every text.
 */
function isSaid({ seen, uttered, quoted }: Question, tag: string): boolean {
  const { words } = seen;
  const said = tag === wordless ? words : countSaid(wordsOf(seen.prose), tag);
  const as = uttered?.(tag === wordless ? undefined : tag);
  // Two capitals of three words are a name.
  if (said < 2 && listed(seen.prose)) return false;
  if (as === 'written') return words > 3 || said >= 1 || (seen.prose.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).length < 2;
  if (identityOf(tag) === 'en') return said >= 1 && (words >= 5 || (words >= 4 && (as === 'said' || pointed.test(seen.prose))));
  if (said >= 2 || (said >= 1 && (words >= 4 || as !== undefined || pointed.test(seen.prose)))) return true;
  return (words >= 7 && !/,\s/u.test(seen.prose)) || words >= 12 || (as === 'said' && words >= 4 && (quoted === true || /^\p{Lu}/u.test(seen.prose))) || (quoted === true && words >= 4 && seen.strange >= 0.2 && /^\p{Lu}/u.test(seen.prose));
}

/** True of a stretch of which the sentence says that it is written somewhere or called out, and of which nothing speaks for the article's language. */
function isWritten({ seen, language, uttered, quoted, loose }: Question, tag: string, ahead: number): boolean {
  const { words } = seen;
  const own = weightOf(seen, language);
  const weight = weightOf(seen, tag);
  if (words < (identityOf(tag) === 'en' ? 3 : 2) || lowerShare(seen.prose) < 0.5) return false;
  const clear = own === 0 ? ahead >= 0.4 || (weight >= 1 && words >= 4 && ahead >= 0.1) : weight > own && ((ahead >= 0.6 && seen.strange >= 0.2) || (ahead >= 0.15 && weight > 2 * own));
  const said = countSaid(wordsOf(seen.prose), tag);
  if (!clear || (loose === true && (ahead < 0.4 || (words === 2 && seen.strange < 0.25) || (ahead < 0.9 && said === 0 && seen.strange < 0.2 && weight < 0.5)))) return false;
  // Terms of English are written everywhere.
  if (identityOf(tag) === 'en' && said === 0 && !pointed.test(seen.prose)) return false;
  // Two words may be a term, unless quotation marks or a mark of a sentence say that somebody said them.
  if (words === 2 && quoted !== true && !pointed.test(seen.prose) && said === 0) return false;
  if (words === 2 && seen.strange < 0.2 && (weight < 0.5 ? seen.ownLetters < 12 || ahead < 0.8 : ahead < 0.5 || said === 0 || seen.ownLetters < 7)) return false;
  const as = uttered?.(tag === wordless ? undefined : tag);
  return as === 'written' || (as === 'said' && quoted === true && seen.strange >= 0.3);
}

/** True of a block that says something: dishes, lists of names, and results of matches have articles and prepositions too. */
function isRunning({ seen, terse }: Question, tag: string): boolean {
  const { words } = seen;
  const list = wordsOf(seen.prose);
  const said = tag === wordless ? words : countSaid(list, tag);
  if (sparse(seen.prose) || (said < 2 && listed(seen.prose))) return false;
  if (terse === true && words < 7 && !/[.!?…]\s*$/u.test(seen.prose)) return said >= 2;
  // The same word again and again is a name.
  return words >= 16 || (said >= 1 && (words >= 6 || seen.strange >= 0.25 || tag === wordless || countSmall(list, tag) >= 2));
}

/** A language whose small words are not in the text. */
const wordless = 'und';

/**
 * False where a text cannot be a passage, whatever its n-grams say: then they need not be asked. What markup says of
 * its language, and another script, is always worth asking about.
 */
export function mayBeForeign(question: Question): boolean {
  const { seen, language, hint, heard } = question;
  if (hint !== undefined || (heard !== undefined && heard.size > 0) || seen.verdict === 'script' || !(identityOf(language) in stopWords)) return true;
  return [...seen.hits.count.keys(), wordless].some((tag) => !sameLanguage(tag, language) && stands(question, tag, Infinity));
}

function weightOf(seen: Look, language: string): number {
  return seen.hits.weight.get(identityOf(language)) ?? 0;
}

/** The share of the words that begin with a small letter, or one of a script without capitals. */
function lowerShare(text: string): number {
  const list = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return list.length === 0 ? 0 : list.filter((word) => /^[\p{Ll}\p{Lo}]/u.test(word)).length / list.length;
}

/** True if no more than four words, each beginning with a capital: a name. */
function named4(text: string): boolean {
  const list = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return list.length <= 4 && list.every((word) => /^\p{Lu}/u.test(word));
}

/** Words that stay small in titles and in names of organizations. */
const linking: ReadonlySet<string> = new Set(
  'of the and in for a an to on at by with de la le les du des et en el los las del y da do das dos e di della der die das und von für im zum am den van het & à au aux km kg'.split(' '),
);

/** True of terms with commas between them: three and more, of three words at most. */
function listed(text: string): boolean {
  const parts = text.split(/[,;،]\s/u);
  return parts.length >= 4 && parts.every((part) => part.trim().split(/\s+/u).length <= 4);
}

/** True if hardly a word but the linking ones begins with a small letter: names, one after the other. */
export function sparse(text: string): boolean {
  const list = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const told = list.filter((word) => !linking.has(word) && !/^\p{Lo}/u.test(word));
  return told.length >= 3 && text !== text.toUpperCase() && told.filter((word) => /^\p{Ll}/u.test(word)).length < told.length * 0.25;
}

/** True if every word but the linking ones begins with a capital: a title, an organization, a product. */
export function titled(text: string): boolean {
  const list = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  if (text === text.toUpperCase()) return list.length <= 4 && /\p{Lu}/u.test(text);
  return list.every((word) => /^[\p{Lu}\p{Lt}\p{N}]/u.test(word) || linking.has(word));
}
