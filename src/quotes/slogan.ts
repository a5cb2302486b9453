import type { Candidate, Rank } from '../language/identify.ts';
import { countSaid, countSmall } from '../language/identify/nominal.ts';
import { words as wordsOf } from '../language/identify/prose.ts';
import { identityOf, sameLanguage } from '../language/identify/same.ts';
import { sparse, titled } from './judge.ts';
import { isSloganWord, sloganWords } from './slogan-words.ts';
import { isCalledOut, type Uttered } from './uttered.ts';

/** A stretch that something sets apart, and what the sentence says of it. */
export interface Stretch {
  /** The text of its block, and where the stretch begins and ends in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True of one between quotation marks. */
  readonly quoted?: boolean;
  readonly uttered: (tag?: string) => Uttered | undefined;
  /** The languages of what stands in the article already. */
  readonly heard?: ReadonlySet<string>;
}

/** A few words in another language. */
export interface Slogan {
  /** BCP 47 tag, where it can be told. */
  readonly language?: string;
}

/** Of how many words and code units a slogan is at most. */
const longest = { words: 6, units: 60 } as const;

/**
 * The language of a few words of which the sentence says that they are written somewhere or called out, or which stand in brackets
 * behind what they mean, and which are words of slogans and signs: of so few, n-grams tell nothing. Names are announced as well, so
 * that something in them must be more than that.
 *
 * @param language BCP 47 tag of the article's language.
 * @param load loads the model; asked only where the words speak for another language.
 * @example await sloganOf({ text: 'The banner read “Nie wieder”.', start: 17, end: 27, uttered }, 'en', load) // { language: 'de' }
 */
export async function sloganOf({ text, start, end, uttered, quoted, heard }: Stretch, language: string, load: () => Promise<Rank>): Promise<Slogan | undefined> {
  if (end - start > longest.units) return undefined;
  const stretch = text.slice(start, end);
  const list = [...new Set(wordsOf(stretch))];
  if (list.length < 2 || list.length > longest.words) return undefined;
  const bracketed = /\(["“”„«»‘’'*_\s]*$/u.test(text.slice(0, start)) && /^["“”„«»‘’'*_\s]*\)/u.test(text.slice(end));
  const as = uttered() ?? (means(text.slice(end), language) ? 'written' : undefined);
  if (as === undefined && !bracketed) return undefined;
  const candidates = sloganWords(list, language);
  const called = isCalledOut(text, start, end, language);
  const spelled = called && quoted === true && mayBeSpelled(stretch, list, language);
  if (candidates.length === 0 && !spelled) return undefined;
  const ranked = (await load())(stretch, language);
  const score = (wanted: string): number => ranked.find((it) => sameLanguage(it.language, wanted))?.score ?? 0;
  const [best] = [...candidates].sort((a, b) => b.alone - a.alone || b.known - a.known || score(b.language) - score(a.language));
  if (best === undefined) return spelled ? bySpelling(ranked, language, score(language)) : undefined;
  const { language: tag, alone, known, listed } = best;
  // Near languages share their slogans: the one that the article lets stand is told, else none.
  const alike = candidates.filter((it) => it.alone === alone && it.known === known && score(tag) - score(it.language) < 0.2);
  const spoken = alike.filter((it) => heard !== undefined && [...heard].some((other) => sameLanguage(other, it.language)));
  const told = alike.length === 1 ? tag : spoken.length === 1 ? spoken[0]?.language : undefined;
  const slogan: Slogan = told === undefined ? {} : { language: told };
  const against = score(language) - score(tag);
  if (against > 0.1 || (!listed && (alone < 2 || against > -0.5))) return undefined;
  const isEnglish = identityOf(tag) === 'en';
  // All of a chant may begin with capitals, as all names do.
  if (titled(stretch)) return called && known * 2 >= list.length && (!isEnglish || (known === list.length && known >= 3)) ? slogan : undefined;
  const said = countSaid(list, tag);
  const whole = known === list.length;
  // Terms stand in brackets as well, and those of English everywhere.
  if (isEnglish && ((as === undefined) || (!called && said === 0 && !(whole && known >= 4)))) return undefined;
  if (as === 'written' && !(bracketed && !called)) return alone >= 2 || known * 3 >= list.length * 2 || (alone * 3 >= list.length && against < -0.3) ? slogan : undefined;
  if (bracketed) return whole && (said >= 1 || alone >= (isEnglish ? 4 : 2)) ? slogan : undefined;
  return quoted === true && !isEnglish && whole && known >= 3 ? slogan : undefined;
}

/** True of three words and more of which the article's language is known to have none, and which are no name. */
function mayBeSpelled(stretch: string, list: readonly string[], language: string): boolean {
  return list.length >= 3 && stretch.length >= 14 && !titled(stretch) && !sparse(stretch) && countSmall(list, identityOf(language)) === 0 && !list.some((word) => isSloganWord(word, language));
}

/** The language that the letters of a few words speak for, far before any other and before the article's own. */
function bySpelling([first, second]: readonly Candidate[], language: string, own = 0): Slogan | undefined {
  if (first === undefined || first.score < 1 || first.score - (second?.score ?? 0) < clear || identityOf(first.language) === 'en') return undefined;
  return first.score - own >= apart && !sameLanguage(first.language, language) ? { language: first.language } : undefined;
}

/** How far the first language must lie before the next one, and before the article's. */
const clear = 0.2;
const apart = 0.7;

/** True if what something means stands behind it in brackets, in the article's own words: `(“enough already”)`. */
function means(rest: string, language: string): boolean {
  const [, gloss] = /^["“”„«»‘’'*_\s]*\(["“”„«»‘’'*_\s]*([^()]{3,80})\)/u.exec(rest) ?? [];
  return gloss !== undefined && !titled(gloss) && countSmall(wordsOf(gloss), identityOf(language)) >= 1;
}
